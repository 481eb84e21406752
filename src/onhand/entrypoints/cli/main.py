"""The command line: `onhand COMMAND`."""

import sys

from cyclopts import App

from onhand.entrypoints.cli.bench import app as bench
from onhand.entrypoints.cli.demo import demo
from onhand.settings import CannotStart

app = App(name="onhand", help="Customer service where an assistant answers at once and a person is always on hand.")
app.command(demo)
app.command(bench)


def main() -> None:
    """Run a command; what hinders it is one sentence and exit code 1."""
    try:
        app()
    except CannotStart as hindrance:
        sys.stderr.write(f"{hindrance}\n")
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
