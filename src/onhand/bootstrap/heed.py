"""The ear for what a person must hear: its words, and its model of examples, trained once."""

from collections.abc import Sequence
from pathlib import Path

from onhand.adapters.embeddings.choice import cascade_of_embeddings
from onhand.adapters.embeddings.remembered import PREPARED_VECTORS, RememberedEmbedding
from onhand.adapters.embeddings.trained import PREPARED_INTENTS
from onhand.adapters.languages.concerns import concern_examples, safety_phrases
from onhand.adapters.languages.eldc import best_detection
from onhand.adapters.languages.phrases import person_phrases
from onhand.application.heed import PhrasesAndExamples
from onhand.bootstrap.intents import intents_of
from onhand.ports.embedding import Embedding

PREPARED_CONCERNS = PREPARED_INTENTS.with_name("concerns.npz")


def heed_of(
    embeddings: Sequence[Embedding], remembered: Sequence[Embedding], files: Sequence[Path]
) -> PhrasesAndExamples:
    """Gives the ear; its model is read out of the files, or trained (which takes a minute) and kept in the last of them."""
    examples = intents_of(concern_examples(), remembered, files)
    return PhrasesAndExamples(person_phrases(), safety_phrases(), examples, embeddings, best_detection())


def load_heed() -> PhrasesAndExamples:
    """Gives the ear alone, for measuring it. Blocks for a second, or for a minute where nothing is prepared."""
    embeddings = cascade_of_embeddings()
    remembered = [RememberedEmbedding(one, PREPARED_VECTORS) for one in embeddings]
    return heed_of(embeddings, remembered, [PREPARED_CONCERNS])
