"""The trained understanding: from which examples, and where it is kept."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from onhand.adapters.embeddings.choice import languages_of
from onhand.adapters.embeddings.trained import fingerprint, kept, write
from onhand.adapters.errand_files.own_messages import own_examples
from onhand.adapters.errand_files.reader import not_covered_examples
from onhand.adapters.languages.phrases import small_talk_examples
from onhand.application.read_messages import embedded, examples_of
from onhand.domain.errands.procedure import Procedure
from onhand.domain.understanding.example import Example
from onhand.domain.understanding.intents import IntentModel
from onhand.domain.understanding.training import train
from onhand.ports.embedding import Embedding


def shipped_examples(procedures: Iterable[Procedure]) -> list[Example]:
    """Gives the errands' own examples, small talk, and what no errand covers."""
    return examples_of(procedures, (*small_talk_examples(), *not_covered_examples()))


def examples_in(folder: Path, procedures: Iterable[Procedure]) -> list[Example]:
    """Gives the examples of a folder's errands with the messages that were imported into it. Raises BadTable."""
    return [*shipped_examples(procedures), *own_examples(folder)]


def trained_beside(folder: Path) -> Path:
    """Gives where the trained model of a folder of errands is kept."""
    return folder / ".trained" / "intents.npz"


def keep_trained(
    folder: Path, examples: Sequence[Example], embeddings: Sequence[Embedding], model: IntentModel
) -> None:
    """Writes the model of a folder's examples, for the next start."""
    write(trained_beside(folder), fingerprint(examples, [embedding.name for embedding in embeddings]), model)


def intents_of(examples: Sequence[Example], embeddings: Sequence[Embedding], files: Sequence[Path]) -> IntentModel:
    """Gives the model of the examples out of the first of the files that has it; else trains it (which takes seconds) and keeps it in the last."""

    def trained() -> IntentModel:
        vectors = embedded([example.text for example in examples], embeddings)
        return train(examples, vectors, understood=[*map(languages_of, embeddings)]).model

    return kept(fingerprint(examples, [embedding.name for embedding in embeddings]), files, trained)
