"""Puts single slips of the finger right, against a small vocabulary of words that matter.

Two words are one slip apart when deleting at most one letter from each, or swapping two neighbours, makes them the same (the deletion index
of SymSpell, https://github.com/wolfgarbe/SymSpell, at distance 1).
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

_SHORTEST = 6
_SHORTEST_SWAPPED = 4
_SHORTEST_STEM = 6
_REMEMBERED_WORDS = 8_192  # few words make up most of what people write


class Spelling:
    """Words, and stems that are written with `*` for any ending.

    Of words of four and five letters only swapped neighbours are put right, shorter ones are left alone: too many are one letter apart.
    `correct` are words that are no slips although they are near to one of the vocabulary.
    """

    def __init__(self, vocabulary: Iterable[str], correct: Iterable[str] = ()) -> None:
        given = sorted(set(vocabulary))
        self._known = frozenset(word.rstrip("*") for word in (*given, *correct))
        self._words = _index(word for word in given if not word.endswith("*"))
        stems = [word.rstrip("*") for word in given if word.endswith("*") and len(word) > _SHORTEST_STEM]
        self._stems = _index(stems)
        self._stem_starts = tuple(sorted({len(stem) for stem in stems}, reverse=True))
        self._longest = max(map(len, given), default=0)
        self._remembered = lru_cache(_REMEMBERED_WORDS)(self._word)

    def corrected(self, clause: str) -> str:
        """Gives the clause with each unknown word replaced by the known word that is one slip away, where there is one."""
        return " ".join(map(self._corrected, clause.split(" ")))

    def _corrected(self, word: str) -> str:
        if len(word) < _SHORTEST_SWAPPED:
            return word
        return self._remembered(word) if len(word) <= self._longest + 1 else self._word(word)

    def _word(self, word: str) -> str:
        if word in self._known:
            return word
        found = _nearest(word, self._words) if len(word) <= self._longest + 1 else None
        if found is not None:
            return found
        for length in self._stem_starts:
            for end in (length, length + 1, length - 1):
                stem = _nearest(word[:end], self._stems) if end <= len(word) else None
                # A stem that only wants its last letter is another stem: "darbinie-" softens "darbiniek-", and is no slip for it.
                if stem is not None and len(stem) == length and (stem[:-1] != word[:end] or end == len(word)):
                    return stem + word[end:]
        return word


def _index(words: Iterable[str]) -> dict[str, str]:
    index: dict[str, str] = {}
    for word in words:
        if len(word) >= _SHORTEST:
            index[word] = word
            for shorter in _deletions(word):
                index.setdefault(shorter, word)
        elif len(word) >= _SHORTEST_SWAPPED:
            for swapped in _swaps(word):
                index.setdefault(swapped, word)
    return index


def _nearest(word: str, index: dict[str, str]) -> str | None:
    found = index.get(word)
    if found is not None and (found == word or len(found) < _SHORTEST):
        return found
    for shorter in (word, *_deletions(word)) if len(word) >= _SHORTEST - 1 else ():
        found = index.get(shorter)
        if found is not None and _is_slip(word, found):
            return found
    return None


def _is_slip(word: str, meant: str) -> bool:
    """Slips at the first letter are rare, and other words that begin otherwise are many.

    Another last letter is another form of the word: who "talked" to somebody asks for nobody. A short word has been looked for already, and
    with a letter less it would be two slips away.
    """
    if len(meant) < _SHORTEST or abs(len(meant) - len(word)) > 1 or meant[0] != word[0]:
        return False
    return len(meant) != len(word) or meant[:-1] != word[:-1]


def _deletions(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _swaps(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
