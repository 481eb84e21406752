"""Which of many word lists a message has a word of, without asking each list: the quick look before the slow one."""

from collections.abc import Iterable, Sequence, Set

_START_LETTERS = 3


class TriggerWords:
    """Numbered lists of words, where a trailing `*` is any ending. Build it once."""

    def __init__(self, lists: Sequence[Set[str]]) -> None:
        self._whole: dict[str, set[int]] = {}
        # Stems by their first letters, so that a word is compared with a handful.
        self._stems: dict[str, dict[str, set[int]]] = {}
        for number, words in enumerate(lists):
            for word in words:
                stem, star, _ = word.partition("*")
                if star:
                    self._stems.setdefault(stem[:_START_LETTERS], {}).setdefault(stem, set()).add(number)
                else:
                    self._whole.setdefault(word, set()).add(number)
        self._start_letters = sorted(set(map(len, self._stems)))

    def found_in(self, words: Iterable[str]) -> set[int]:
        """Gives the numbers of the lists that have at least one of the words."""
        found: set[int] = set()
        for word in words:
            found |= self._whole.get(word, _NONE)
            for letters in self._start_letters:
                for stem, numbers in self._stems.get(word[:letters], _NO_STEMS).items():
                    if word.startswith(stem):
                        found |= numbers
        return found


_NONE: frozenset[int] = frozenset()
_NO_STEMS: dict[str, set[int]] = {}
