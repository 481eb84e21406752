"""`onhand errands import` and `train`: a company's own messages become examples, and what is confusable among them is said."""

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

from onhand.adapters.embeddings.choice import cascade_of_embeddings, languages_of
from onhand.adapters.errand_files.own_messages import BadTable, keep_examples, own_examples, read_labelled
from onhand.adapters.errand_files.reader import BadErrands, read_errands
from onhand.bootstrap.intents import examples_in, keep_trained
from onhand.bootstrap.reader import remembered_beside
from onhand.domain.errands.procedure import Procedure
from onhand.domain.understanding.confusion import confused, learnt, suggestions
from onhand.domain.understanding.own_messages import sort_out
from onhand.domain.understanding.training import Trained
from onhand.domain.understanding.training import train as train_model
from onhand.entrypoints.cli.evaluating.progress import embedded_with_progress, work
from onhand.settings import CannotStart

Folder = Annotated[Path, Parameter(help="The folder with the errands' files.")]

console = Console(stderr=True)


def import_messages(file: Path, /, *, errand_folder: Folder) -> None:
    """Take labelled messages (CSV with the columns text, errand and, where it is known, language) for examples of the errands in a folder.

    They are kept in examples.csv beside the errands, each once. Rows that cannot be used are listed with their lines; the others are taken.
    """
    errands = {procedure.id for procedure in _errands(errand_folder)}
    try:
        found = sort_out(read_labelled(file), errands, own_examples(errand_folder))
        kept = keep_examples(errand_folder, found.new) if found.new else errand_folder
    except BadTable as problem:
        raise CannotStart(str(problem)) from None
    except OSError as error:
        raise CannotStart(f"The examples cannot be kept in {errand_folder}: {error.strerror}.") from None
    for problem in found.problems:
        console.print(problem, highlight=False, markup=False)
    print(
        f"{len(found.new)} new examples in {kept}; {found.repeated} were there already, {len(found.problems)} rows cannot be used."
    )


def train(errand_folder: Annotated[Path, Parameter(help="The folder with the errands' files.")], /) -> None:
    """Train on the errands' own examples, the imported messages, small talk and what nothing covers; say what is confusable and what would help."""
    procedures = _errands(errand_folder)
    try:
        examples = examples_in(errand_folder, procedures)
    except BadTable as problem:
        raise CannotStart(str(problem)) from None
    embeddings = cascade_of_embeddings()
    vectors = embedded_with_progress(
        console, [example.text for example in examples], remembered_beside(errand_folder, embeddings)
    )
    with work(console, "Training") as told:
        trained = train_model(examples, vectors, told, [*map(languages_of, embeddings)])
    keep_trained(errand_folder, examples, embeddings, trained.model)
    _show(trained)
    own = [procedure.id for procedure in procedures]
    for pair in confused(trained, examples, own):
        console.print(f"\n[bold]{pair.one}[/] and [bold]{pair.other}[/]: {pair.mistaken} of {pair.examples} mixed up")
        for text in pair.texts:
            console.print(f"  {text}", highlight=False, markup=False)
    console.print()
    for sentence in suggestions(trained, examples, own):
        console.print(f"• {sentence}", highlight=False, markup=False)


def _errands(folder: Path) -> tuple[Procedure, ...]:
    if not folder.is_dir():
        raise CannotStart(f"There is no folder {folder}.")
    try:
        procedures = read_errands(folder)
    except BadErrands as problems:
        raise CannotStart(str(problems)) from None
    if not procedures:
        raise CannotStart(f"{folder} has no errands.")
    return procedures


def _show(trained: Trained) -> None:
    table = Table(
        "",
        "examples",
        "found again",
        title=f"{len(trained.truth)} examples, each predicted from the others without its near copies",
    )
    for row in learnt(trained):
        table.add_row(row.intent, str(row.examples), f"{row.found:.1%}")
    table.add_row("all", str(len(trained.truth)), f"{trained.accuracy:.1%}")
    Console().print(table)
    print(f"Probabilities are off by {trained.unreliability:.1%} on average.")
