"""Start, find, await and stop the embedded server."""

import errno
import fcntl
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote, urlencode

import psycopg

from onhand.settings import CannotStart
from onhand.store.embedded.account import account_for_postgres
from onhand.store.embedded.binaries import Binaries, binaries_for
from onhand.store.embedded.cluster import DATABASE, OWNER, SUPERUSER, Cluster, no_room, open_cluster, sentences_for
from onhand.store.embedded.leash import dies_with_parent
from onhand.store.embedded.postmaster import Postmaster, clear_the_way, running_postmaster
from onhand.store.embedded.preparation import prepare
from onhand.store.embedded.socket_folder import socket_folder_for

SOCKET_PORT = 5432  # a part of the socket's file name; no TCP port is opened unless asked for
READY_SECONDS = 120.0  # after a crash the log is read again, which may take a while
STOP_SECONDS = 60.0
POLL_SECONDS = 0.01
LOG_ROTATES_AT_BYTES = 10_000_000
# For throw-away databases in tests: a crash of the machine may lose them, a crash of a process may not.
NOT_DURABLE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "64MB"}


class EmbeddedPostgres:
    """The PostgreSQL of one data folder.

    `start()` gives a connection URL. If a server already runs on the folder, it is used and left running by `stop()`.
    Start it from a thread that lasts: on Linux the server ends with the thread that started it (see `leash`).
    `loopback_port` additionally listens on 127.0.0.1, with the same passwords.
    Raises `CannotStart` with a sentence.
    """

    def __init__(self, data_folder: Path, *, loopback_port: int | None = None, durable: bool = True) -> None:
        self.data_folder = data_folder.absolute()
        self.loopback_port = loopback_port
        self.durable = durable
        self._process: subprocess.Popen[bytes] | None = None
        self._cluster: Cluster | None = None
        self._binaries: Binaries | None = None
        self._socket_folder: Path | None = None
        self._port = loopback_port or SOCKET_PORT

    @contextmanager
    def running(self) -> Generator[str]:
        """The server, for the time of a `with` block; gives the URL."""
        url = self.start()
        try:
            yield url
        finally:
            self.stop()

    def start(self) -> str:
        """Start the server or find the one that runs, wait until it answers, and give onhand's URL."""
        with sentences_for(self.data_folder):
            self.data_folder.mkdir(parents=True, exist_ok=True)
            with self._alone():
                account = account_for_postgres()
                self._binaries = binaries_for(account)
                self._cluster = open_cluster(self.data_folder, account, self._binaries)
                if not self._found_running():
                    self._launch()
                self._make_ready()
        return self.url

    def stop(self) -> None:
        """End the server if this object started it: fast at first (clients are cut, nothing is lost), then harder."""
        if self._process is None:
            return
        for ending, patience in ((signal.SIGINT, STOP_SECONDS), (signal.SIGQUIT, 10.0), (signal.SIGKILL, 10.0)):
            if self._process.poll() is None:
                self._process.send_signal(ending)
                with suppress(subprocess.TimeoutExpired):
                    self._process.wait(timeout=patience)
        self._process = None

    @property
    def alive(self) -> bool:
        """Whether the server runs now, whoever started it."""
        if self._process is not None:
            return self._process.poll() is None
        return self._cluster is not None and running_postmaster(self._cluster.folder) is not None

    @property
    def started_here(self) -> bool:
        """Whether this object started the server, and so ends it."""
        return self._process is not None

    @property
    def pid(self) -> int | None:
        """The server's process id while it runs."""
        if self._process is not None:
            return self._process.pid
        found = running_postmaster(self._cluster.folder) if self._cluster else None
        return found.pid if found else None

    @property
    def url(self) -> str:
        """Where onhand connects, as the owner of its database (not a superuser)."""
        return self.url_of(DATABASE)

    def url_of(self, database: str) -> str:
        """The same server and user, another database."""
        return self._url(OWNER, self._opened.passwords.owner, database)

    @property
    def superuser_url(self) -> str:
        """For backup and care."""
        return self._url(SUPERUSER, self._opened.passwords.superuser, "postgres")

    def program(self, name: str) -> Path:
        """One of PostgreSQL's programs, for example `pg_dump`."""
        if self._binaries is None:
            self._binaries = binaries_for(account_for_postgres())
        return self._binaries.program(name)

    @property
    def log_file(self) -> Path:
        """Where the server writes what it has to say."""
        return self._opened.log

    @property
    def _opened(self) -> Cluster:
        if self._cluster is None:
            raise CannotStart("The embedded PostgreSQL has not been started.")
        return self._cluster

    def _url(self, user: str, password: str, database: str) -> str:
        where = urlencode({"host": str(self._socket_folder), "port": self._port})
        return f"postgresql://{user}:{quote(password, safe='')}@/{quote(database, safe='')}?{where}"

    @contextmanager
    def _alone(self) -> Generator[None]:
        """Only one start at a time in a data folder; the kernel lets the lock go if its holder dies."""
        with (self.data_folder / "postgres.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _found_running(self) -> bool:
        cluster = self._opened

        def still_there() -> Postmaster | None:
            found = running_postmaster(cluster.folder)
            if found and found.socket_folder and found.port:
                self._socket_folder, self._port = found.socket_folder, found.port
            return found

        self._socket_folder = socket_folder_for(cluster.folder, cluster.account)
        return still_there() is not None and self._await_ready(still_there)

    def _launch(self) -> None:
        cluster = self._opened
        self._socket_folder = socket_folder_for(cluster.folder, cluster.account)
        self._port = self.loopback_port or SOCKET_PORT
        clear_the_way(cluster.folder, self._socket_folder)
        cluster.log.parent.mkdir(exist_ok=True)
        if cluster.log.exists() and cluster.log.stat().st_size > LOG_ROTATES_AT_BYTES:
            cluster.log.rename(cluster.log.with_suffix(".log.1"))
        log_begins_at = cluster.log.stat().st_size if cluster.log.exists() else 0
        with cluster.log.open("ab") as log:
            self._process = process = subprocess.Popen(
                self._command(),
                cwd="/",
                env={"LC_ALL": "C.UTF-8", "PATH": os.defpath},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                process_group=0,  # Ctrl-C in the terminal is for the supervisor, which ends things in order
                preexec_fn=dies_with_parent(signal.SIGINT),  # noqa: PLW1509 - the hook takes no lock
                **cluster.account.spawn,
            )
        try:
            if not self._await_ready(lambda: process.poll() is None):
                raise CannotStart(self._why_not(log_begins_at))
        except CannotStart:
            self.stop()
            raise

    def _command(self) -> list[str]:
        settings = {
            "listen_addresses": "127.0.0.1" if self.loopback_port else "",
            "port": str(self._port),
            "unix_socket_directories": str(self._socket_folder),
            **({} if self.durable else NOT_DURABLE),
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return [str(self.program("postgres")), "-D", str(self._opened.folder), *options]

    def _await_ready(self, still_there: Callable[[], object]) -> bool:
        """True as soon as the server lets us in, False if it went away before that."""
        gives_up_at = time.monotonic() + READY_SECONDS
        while still_there():
            try:
                psycopg.connect(self.superuser_url, connect_timeout=5).close()
            except psycopg.OperationalError as error:
                self._refuse_what_time_does_not_heal(error)
            else:
                return True
            if time.monotonic() > gives_up_at:
                raise CannotStart(f"PostgreSQL did not answer within {READY_SECONDS:.0f} s: look into {self.log_file}.")
            time.sleep(POLL_SECONDS)
        return False

    def _refuse_what_time_does_not_heal(self, error: psycopg.OperationalError) -> None:
        if os.strerror(errno.ENOSPC) in str(error):
            raise CannotStart(no_room(self.data_folder)) from error
        if "password authentication failed" in str(error):
            raise CannotStart(
                f"The passwords in {self.data_folder} do not open its database: put postgres-passwords.json back from "
                "your backup."
            ) from error

    def _make_ready(self) -> None:
        passwords = self._opened.passwords
        template_url = self._url(SUPERUSER, passwords.superuser, "template1")
        try:
            prepare(self.superuser_url, template_url, passwords.owner)
        except psycopg.Error as error:
            self.stop()
            if isinstance(error, psycopg.errors.DiskFull):
                raise CannotStart(no_room(self.data_folder)) from error
            raise CannotStart(f"The new database could not be prepared: {str(error).splitlines()[0]}") from error

    def _why_not(self, log_begins_at: int) -> str:
        with self.log_file.open("rb") as log:
            log.seek(log_begins_at)
            said = log.read().decode(errors="replace")
        if os.strerror(errno.ENOSPC) in said:
            return no_room(self.data_folder)
        # Whoever tried to connect meanwhile was told that the system was starting up: that is no reason.
        fatal = re.findall(r"(?:FATAL|PANIC): +(?!the database system is)(.+)", said)
        reason = fatal[-1] if fatal else (said.strip().splitlines() or ["it said nothing"])[-1]
        return f"PostgreSQL did not start: {reason} (all that it said is in {self.log_file})."
