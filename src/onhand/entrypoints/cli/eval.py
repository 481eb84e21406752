"""`onhand eval …`: how well the assistant understands, answers and acts, measured on labelled data. Each evaluation is a module of `evaluating`."""

from cyclopts import App

EVALUATING = "onhand.entrypoints.cli.evaluating"

app = App(name="eval", help="Measure how well the assistant understands, answers and acts, on labelled data.")
for name, what_it_measures in (
    ("intents", "A head trained on labelled messages: accuracy, rejection, speed."),
    ("person", "Requests for a person: recall and false alarms, by language."),
    ("errands", "The shipped errands: accuracy by language."),
    ("language", "Language detection."),
    ("answers", "Answers from help articles: the right passage, or rightly none."),
    ("tasks", "Whole conversations, graded by the shop's final state."),
    ("guards", "Attacks, with a model that obeys them: what gets through."),
):
    app.command(f"{EVALUATING}.{name}:{name}", name=name, help=what_it_measures)
