"""Puts single slips of the finger right, against a small vocabulary of words that matter.

Two words are one slip apart when deleting at most one letter from each, or swapping two neighbours, makes them the same (the deletion index
of SymSpell, https://github.com/wolfgarbe/SymSpell, at distance 1).
"""

from collections.abc import Iterable, Iterator

_SHORTEST = 5


class Spelling:
    """Of words of four letters only swapped neighbours are put right, shorter ones are left alone: too many are one letter apart."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = frozenset(vocabulary)
        self._by_deletion: dict[str, str] = {}
        for word in sorted(self._known):
            if len(word) >= _SHORTEST:
                self._by_deletion.setdefault(word, word)
                for shorter in _deletions(word):
                    self._by_deletion.setdefault(shorter, word)
            elif len(word) == _SHORTEST - 1:
                for swapped in _swaps(word):
                    self._by_deletion.setdefault(swapped, word)

    def corrected(self, clause: str) -> str:
        """Gives the clause with each unknown word replaced by the known word that is one slip away, where there is one."""
        return " ".join(self._word(word) for word in clause.split(" "))

    def _word(self, word: str) -> str:
        if word in self._known or len(word) < _SHORTEST - 1:
            return word
        found = self._by_deletion.get(word)
        if found is not None:
            return found
        if len(word) < _SHORTEST:
            return word
        for shorter in _deletions(word):
            found = self._by_deletion.get(shorter)
            if found is not None and abs(len(found) - len(word)) <= 1:
                return found
        return word


def _deletions(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _swaps(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
