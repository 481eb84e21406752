"""The web process: `python -m onhand.entrypoints.web`, set up by `ONHAND_*` variables."""

import os
import sys

import uvicorn

from onhand.entrypoints.logs import set_up_logs
from onhand.entrypoints.memory import serve_for_long
from onhand.entrypoints.web.app import BODY_BYTES, Application
from onhand.settings import CannotStart, Settings

SOCKET_QUEUE_FRAMES = 16
STOP_SECONDS = 3


def main() -> int:
    """Serves until it is told to stop. Gives the exit code."""
    set_up_logs()
    serve_for_long()
    try:
        settings = Settings.from_environment(os.environ)
        app = Application(settings)
    except CannotStart as reason:
        sys.stderr.write(f"{reason}\n")
        return 1
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        ws="websockets-sansio",
        ws_max_size=BODY_BYTES,
        ws_max_queue=SOCKET_QUEUE_FRAMES,
        ws_per_message_deflate=False,
        access_log=False,
        log_config=None,
        server_header=False,
        forwarded_allow_ips=settings.trusted_proxies,
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
