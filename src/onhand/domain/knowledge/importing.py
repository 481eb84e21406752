"""What an import of articles changes. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from onhand.domain.knowledge.article import Article

Key = tuple[str, str, str]
"""An article's id, language and market: what there is only one of."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An article as it is kept, where it came from, and of which texts and which model its vectors are."""

    article: Article
    source: str
    vectors_of: bytes


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What is to be written so that a source's articles are as given. Articles of other sources stay."""

    added: tuple[Article, ...]
    changed: tuple[Article, ...]
    embedded_again: tuple[Article, ...]  # they say the same, but the model or the cutting is another
    taken_over: tuple[Article, ...]  # they say the same, but another source had them
    unchanged: tuple[Article, ...]
    removed: tuple[Key, ...]

    @property
    def writes_nothing(self) -> bool:
        """Whether everything is as it should be already."""
        return not (self.added or self.changed or self.embedded_again or self.taken_over or self.removed)

    @property
    def to_embed(self) -> tuple[Article, ...]:
        """The articles whose vectors are missing or old."""
        return (*self.added, *self.changed, *self.embedded_again)


def key_of(article: Article) -> Key:
    """Gives what there is only one of."""
    return (article.id, article.language, article.market)


def plan_import(
    kept: Mapping[Key, Kept], given: Sequence[Article], wanted_vectors: Mapping[Key, bytes], source: str
) -> ImportPlan:
    """Gives what an import of `given` from `source` changes; `wanted_vectors` says of which texts and model each one's vectors should be."""
    found: dict[_Fate, list[Article]] = {fate: [] for fate in _Fate}
    for article in given:
        key = key_of(article)
        found[_fate(article, kept.get(key), wanted_vectors[key], source)].append(article)
    keys = {key_of(article) for article in given}
    removed = sorted(key for key, known in kept.items() if known.source == source and key not in keys)
    return ImportPlan(
        added=tuple(found[_Fate.ADDED]),
        changed=tuple(found[_Fate.CHANGED]),
        embedded_again=tuple(found[_Fate.EMBEDDED_AGAIN]),
        taken_over=tuple(found[_Fate.TAKEN_OVER]),
        unchanged=tuple(found[_Fate.UNCHANGED]),
        removed=tuple(removed),
    )


class _Fate(Enum):
    """What becomes of an article that is given."""

    ADDED = auto()
    CHANGED = auto()
    EMBEDDED_AGAIN = auto()
    TAKEN_OVER = auto()
    UNCHANGED = auto()


def _fate(article: Article, known: Kept | None, wanted_vectors: bytes, source: str) -> _Fate:
    if known is None:
        return _Fate.ADDED
    if known.article != article:
        return _Fate.CHANGED
    if known.vectors_of != wanted_vectors:
        return _Fate.EMBEDDED_AGAIN
    return _Fate.TAKEN_OVER if known.source != source else _Fate.UNCHANGED
