"""`onhand errands …`: errands as files, and what they are understood from. Each group of commands is a module."""

from cyclopts import App

CLI = "onhand.entrypoints.cli"

app = App(name="errands", help="Check, test and train errands.")
for name, attribute, what_it_does in (
    ("check", "errand_files:check", "Say everything that is wrong with a folder of errands."),
    ("test", "errand_files:test", "Play the conversations of a folder with the errands in it."),
    ("import", "training:import_messages", "Learn from a company's own labelled messages."),
    ("train", "training:train", "Train on all examples, and say what is confusable."),
):
    app.command(f"{CLI}.{attribute}", name=name, help=what_it_does)
