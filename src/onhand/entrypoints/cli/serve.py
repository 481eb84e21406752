"""`onhand serve`: the server and its worker, for work in earnest."""

import os
import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from onhand.entrypoints.cli.ending import Ending
from onhand.entrypoints.cli.processes import Stack, StackPlan
from onhand.settings import Settings


def serve(
    *,
    only: Annotated[
        Literal["web", "worker"] | None, Parameter(help="Run one of the two, on a machine of many.")
    ] = None,
    host: Annotated[str | None, Parameter(help="Address to listen on (ONHAND_HOST).")] = None,
    port: Annotated[int | None, Parameter(help="Port of the web server (ONHAND_PORT).")] = None,
    data: Annotated[Path | None, Parameter(help="Folder that keeps the data (ONHAND_DATA, else ./.onhand).")] = None,
) -> None:
    """Run the web server and the worker, on the embedded PostgreSQL or the one in ONHAND_DATABASE_URL.

    They log to the error output, a line of JSON each. SIGTERM or Ctrl-C ends them in order.
    """
    settings = Settings.from_environment(os.environ)
    plan = StackPlan(
        data_folder=data.absolute() if data else settings.data_folder,
        database_url=settings.database_url,
        host=host or settings.host,
        port=port or settings.port,
        with_shop=False,
        with_web=only in (None, "web"),
        with_worker=only in (None, "worker"),
        logs_in_files=False,
    )
    stack = Stack(plan)
    ending = Ending(stack)
    with stack:
        if stack.web_url:
            sys.stderr.write(f"onhand is ready at {stack.web_url}\n")
        ending.wait()
