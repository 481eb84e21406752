"""Keeps vectors of texts that come again at every start (examples, articles) in a file beside the data."""

import hashlib
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from onhand.ports.embedding import Embedding, Purpose, Vectors

PREPARED_VECTORS = Path(__file__).parent / "prepared" / "vectors.npz"
"""What the build computes and ships."""


class RememberedEmbedding:
    """Embeds each text once per model: later starts read the vectors from `file`. For texts of the company's, never of customers'."""

    def __init__(self, embedding: Embedding, file: Path, prepared: Path | None = None) -> None:
        """`prepared` is read too, and never written. Embeddings of several sizes may share a name: each has a file of its own beside it."""
        self._embedding = embedding
        self._file = _sized(file, embedding)
        self._prepared = _sized(prepared, embedding) if prepared else None
        self._turn = threading.Lock()
        self._known: dict[bytes, Vectors] | None = None

    @property
    def name(self) -> str:
        return self._embedding.name

    @property
    def dimensions(self) -> int:
        return self._embedding.dimensions

    def embed(self, texts: Sequence[str], purpose: Purpose) -> Vectors:
        """Gives what the embedding gives; texts that are new to the file are added to it."""
        with self._turn:
            known = self._read()
            keys = [self._key(text, purpose) for text in texts]
            new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
            if new:
                known.update(zip(new, self._embedding.embed(list(new.values()), purpose), strict=True))
                self._write(known)
            return np.array([known[key] for key in keys], np.float32).reshape(len(texts), self.dimensions)

    def _key(self, text: str, purpose: Purpose) -> bytes:
        return hashlib.sha256(f"{self.name}\0{purpose}\0{text}".encode("utf-8", "replace")).digest()

    def _read(self) -> dict[bytes, Vectors]:
        if self._known is None:
            self._known = self._stored(self._prepared) | self._stored(self._file)
        return self._known

    def _stored(self, file: Path | None) -> dict[bytes, Vectors]:
        if file is None:
            return {}
        try:
            with np.load(file, allow_pickle=False) as stored:
                keys, rows = stored["keys"], stored["vectors"]
        except (OSError, ValueError, KeyError, EOFError, BadZipFile):
            return {}  # absent, or broken by a crash: it is only a memory, and fills again
        if rows.ndim != 2 or rows.shape[1] != self.dimensions:
            return {}
        return {key.tobytes(): row for key, row in zip(keys, rows, strict=True)}

    def _write(self, known: dict[bytes, Vectors]) -> None:
        keys = np.frombuffer(b"".join(known), np.uint8).reshape(len(known), 32)
        unfinished = self._file.with_suffix(f".{os.getpid()}.npz")
        self._file.parent.mkdir(parents=True, exist_ok=True)
        np.savez(unfinished, keys=keys, vectors=np.array(list(known.values()), np.float32))
        unfinished.replace(self._file)


def _sized(file: Path, embedding: Embedding) -> Path:
    return file.with_stem(f"{file.stem}-{embedding.dimensions}")
