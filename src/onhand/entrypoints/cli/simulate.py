"""`onhand simulate …`: the production decisions under a virtual clock."""

from cyclopts import App

SIMULATING = "onhand.entrypoints.cli.simulating"

app = App(name="simulate", help="Play queue, offers and presence under a virtual clock, with all that can go wrong.")
for name, what_it_shows in (
    ("routing", "Many days, each judged: nobody stuck, nothing twice, nobody overloaded, no promise broken."),
    ("waits", "How many of the waits lie in the range that customers were told."),
):
    app.command(f"{SIMULATING}.{name}:{name}", name=name, help=what_it_shows)
