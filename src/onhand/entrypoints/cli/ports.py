"""TCP ports: finding a free one, and saying clearly when a wanted one is taken."""

import errno
import http.client
import socket
from urllib.parse import urlsplit

from onhand.settings import CannotStart


def free_port(host: str = "127.0.0.1") -> int:
    """A port that nothing listens on at this moment."""
    with socket.socket() as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])


def demand_free(host: str, port: int, *, purpose: str, chosen_by: str) -> None:
    """Raise `CannotStart` unless this port can be listened on. `chosen_by` says how to choose another."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as servers do: a port just left is free
            probe.bind((host, port))
    except OSError as error:
        raise CannotStart(_why(error, host, port, purpose=purpose, chosen_by=chosen_by)) from error


def answers(url: str) -> bool:
    """Whether a web server at `url` answers at all, whatever it says."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=2)
    try:
        connection.request("GET", parts.path or "/")
        return connection.getresponse().status < http.client.INTERNAL_SERVER_ERROR
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _why(error: OSError, host: str, port: int, *, purpose: str, chosen_by: str) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} for {purpose} is taken by another program: end that, or choose another with {chosen_by}."
    if error.errno == errno.EACCES:
        return f"Port {port} for {purpose} is only for root: choose one above 1023 with {chosen_by}."
    return f"{purpose.capitalize()} cannot listen on {host}, port {port} ({error.strerror or error}): choose another with {chosen_by}."
