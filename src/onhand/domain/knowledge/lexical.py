"""Which passages share words with a question: Okapi BM25 (Robertson and Zaragoza, 2009, equation 3.15), over words and parts of words."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_SATURATION, _LENGTH_SHARE = 1.2, 0.75
_STEM_LETTERS = 5  # endings carry grammar in most languages: "refund", "refunds" and "refunded" are one term
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")


def terms(text: str) -> list[str]:
    """Gives the text's terms: the first letters of each word; pairs of neighbours where words are not spaced."""
    found: list[str] = []
    for word in _WORD.findall(text.casefold()):
        if _UNSPACED.fullmatch(word):
            found.extend(word[at : at + 2] for at in range(len(word) - 1))
        else:
            found.append(word[:_STEM_LETTERS])
    return found


class LexicalIndex:
    """Texts, ready to be searched by words."""

    def __init__(self, texts: Sequence[str]) -> None:
        counted = [Counter(terms(text)) for text in texts]
        lengths = np.array([sum(counts.values()) for counts in counted], np.float64)
        mean = float(lengths.mean()) if len(texts) else 1.0
        self._size = len(texts)
        self._norm = _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * lengths / max(mean, 1.0))
        postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for place, counts in enumerate(counted):
            for term, count in counts.items():
                postings[term].append((place, count))
        # One array of places and one of what BM25 gives there, but for the term's weight.
        self._postings = {term: self._saturated(np.array(found)) for term, found in postings.items()}

    def _saturated(self, found: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        places, counts = found[:, 0], found[:, 1]
        return places, counts * (_SATURATION + 1) / (counts + self._norm[places])

    def weight(self, term: str) -> float:
        """The inverse document frequency: rare terms say more. A term that no text has weighs the most."""
        count = len(self._postings[term][0]) if term in self._postings else 0
        return math.log(1 + (self._size - count + 0.5) / (count + 0.5))

    def share_covered(self, question: str) -> NDArray[np.float64]:
        """Gives, for each text, its BM25 score as a share (0 to 1) of the highest that any text could have for the question."""
        wanted = set(terms(question))
        scores = np.zeros(self._size)
        highest = sum(self.weight(term) for term in wanted) * (_SATURATION + 1)
        for term in wanted:
            if term in self._postings:
                places, saturated = self._postings[term]
                scores[places] += self.weight(term) * saturated
        return scores / highest if highest else scores
