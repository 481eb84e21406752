"""The reader of messages alone, for measuring it and for training it on a company's own messages."""

from collections.abc import Sequence
from pathlib import Path

from onhand.adapters.embeddings.choice import cascade_of_embeddings
from onhand.adapters.embeddings.remembered import PREPARED_VECTORS, RememberedEmbedding
from onhand.adapters.embeddings.threads import in_one_thread
from onhand.adapters.embeddings.trained import PREPARED_INTENTS
from onhand.adapters.errand_files.reader import SHIPPED, read_errands
from onhand.adapters.languages.eldc import best_detection
from onhand.application.read_messages import ModelReader
from onhand.bootstrap.intents import examples_in, intents_of, trained_beside
from onhand.ports.embedding import Embedding


def load_reader(errand_folder: Path | None = None) -> tuple[ModelReader, set[str]]:
    """Gives the reader of the errands in the folder (the shipped ones without it), and the errands' ids.

    Blocks for a second; for many where the model of these errands has to be trained first. Raises BadErrands and BadTable.
    """
    folder = errand_folder or SHIPPED
    procedures = read_errands(folder)
    embeddings = cascade_of_embeddings()
    files = [PREPARED_INTENTS] if errand_folder is None else [PREPARED_INTENTS, trained_beside(folder)]
    intents = intents_of(examples_in(folder, procedures), remembered_beside(folder, embeddings), files)
    in_one_thread()
    return ModelReader(embeddings, intents, best_detection()), {procedure.id for procedure in procedures}


def remembered_beside(errand_folder: Path, embeddings: Sequence[Embedding]) -> list[Embedding]:
    """Gives the embeddings with a memory for texts of the company's, beside its errands (for the shipped ones, where the build keeps it)."""
    file = PREPARED_VECTORS if errand_folder == SHIPPED else errand_folder / ".trained" / "vectors.npz"
    return [RememberedEmbedding(one, file, PREPARED_VECTORS) for one in embeddings]
