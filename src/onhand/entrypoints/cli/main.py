"""The command line: `onhand COMMAND`. Each command is imported when it is called, so that all start quickly."""

import sys

from cyclopts import App

from onhand.settings import CannotStart

COMMANDS = "onhand.entrypoints.cli"

app = App(name="onhand", help="Customer service where an assistant answers at once and a person is always on hand.")
for name, attribute, what_it_does in (
    ("demo", "demo", "Start everything on this machine, with a shop and people in it."),
    ("serve", "serve", "Run the web server and the worker, for work in earnest."),
    ("agents", "app", "Say who may sign in at the desk."),
    ("articles", "app", "Bring in, list, check or remove the help articles that the assistant answers from."),
    ("markets", "app", "Check a file of markets: hours, callbacks, limits, rates."),
    ("shifts", "app", "Put up shifts that agents can claim."),
    ("modes", "app", "Say how much of each errand the assistant may do by itself."),
    ("pay", "app", "Export the pay ledger, make statements, compute it again."),
    ("database", "app", "Back up, restore or look into the data."),
    ("chat", "chat", "Write to a running server as a customer, in the terminal."),
    ("replay", "replay", "Play human dialogues with real clients on both sides, and compare them with the log."),
    ("bench", "app", "Measure what this machine does."),
    ("errands", "app", "Check, test and train errands."),
    ("simulate", "app", "Play queue, offers and presence under a virtual clock, and judge what happened."),
    ("eval", "app", "Measure how well the assistant understands, answers and acts."),
):
    app.command(f"{COMMANDS}.{name}:{attribute}", name=name, help=what_it_does)


def main() -> None:
    """Run a command; what hinders it is one sentence and exit code 1."""
    try:
        app()
    except CannotStart as hindrance:
        sys.stderr.write(f"{hindrance}\n")
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
