"""The reader of messages alone, for measuring it and for training it on a company's own messages."""

from pathlib import Path
from tempfile import gettempdir

from onhand.adapters.embeddings.choice import cascade_of_embeddings
from onhand.adapters.embeddings.remembered import PREPARED_VECTORS, RememberedEmbedding
from onhand.adapters.embeddings.trained import PREPARED_INTENTS
from onhand.adapters.errand_files.reader import SHIPPED, read_errands
from onhand.adapters.languages.eldc import best_detection
from onhand.application.read_messages import ModelReader
from onhand.bootstrap.intents import intents_of, shipped_examples


def load_reader(errand_folder: Path | None = None) -> tuple[ModelReader, set[str]]:
    """Gives the reader of the errands in the folder (the shipped ones without it), and the errands' ids.

    Blocks for a second; for many where the model of these errands has to be trained first. Raises BadErrands.
    """
    procedures = read_errands(errand_folder or SHIPPED)
    embeddings = cascade_of_embeddings()
    beside = Path(gettempdir()) / "onhand-evaluation"
    remembered = [RememberedEmbedding(one, beside / "vectors.npz", PREPARED_VECTORS) for one in embeddings]
    intents = intents_of(shipped_examples(procedures), remembered, [PREPARED_INTENTS, beside / "intents.npz"])
    return ModelReader(embeddings, intents, best_detection()), {procedure.id for procedure in procedures}
