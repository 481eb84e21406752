"""The passages of all articles, ready to be asked. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from onhand.domain.knowledge.article import Article, Passage, passages_of
from onhand.domain.knowledge.lexical import LexicalIndex
from onhand.domain.knowledge.versions import Places, VersionChoice

Vectors = NDArray[np.float32]
Scores = NDArray[np.float64]

_NOTHING_NEAR = -1.0  # the least that a cosine can be
_THE_SAME = 0.88  # from which a title and a question say the same
_ANSWERED = 0.765  # from which a passage may be about what a question asks


class PassageIndex:
    """Passages, with the vectors of each as a whole, of its titles, of its sentences, and of what its article is asked by."""

    def __init__(
        self, articles: Sequence[Article], vectors: Sequence[Vectors], embedding: str, strangers: Vectors | None = None
    ) -> None:
        """`vectors` has, for each article, those of `texts_of(article)`; `embedding` is the model's name; `strangers` (s, d) are questions that help
        articles usually do not answer: a new question is compared with them too. Raises ValueError when the number of vectors differs.
        """
        cut = [_Cut(article, rows) for article, rows in zip(articles, vectors, strict=True)]
        self.embedding = embedding
        self.passages: tuple[Passage, ...] = tuple(passage for each in cut for passage in each.passages)
        self.version_of = np.repeat(np.arange(len(cut)), [len(each.passages) for each in cut])
        numbers = {name: number for number, name in enumerate(dict.fromkeys(article.id for article in articles))}
        self.articles = len(numbers)
        self.article_of = np.array([numbers[passage.article_id] for passage in self.passages], np.int64)
        self._whole = _stacked([each.whole for each in cut])
        self._titles = _stacked([each.titles for each in cut])
        self._sentences = _Groups([rows for each in cut for rows in each.sentences])
        self._questions = _Groups([each.questions for each in cut])
        self.lexical = LexicalIndex([passage.in_context for passage in self.passages])
        self.places_by_language = _places([passage.language for passage in self.passages])
        self._shown = VersionChoice(self.passages)
        self.strangers = self._without_known(strangers)

    def _without_known(self, strangers: Vectors | None) -> Vectors:
        """What the articles say the same as is no stranger here."""
        if strangers is None or not len(strangers) or not self.passages:
            return np.empty((0, 0), np.float32)
        known = [
            self.asked(stranger).max() >= _THE_SAME or self.whole(stranger).max() >= _ANSWERED for stranger in strangers
        ]
        return np.ascontiguousarray(strangers[~np.array(known)])

    def whole(self, question: Vectors) -> Scores:
        """Gives the cosine (n,) with each passage as a whole."""
        return cosines(self._whole, question).astype(np.float64)

    def asked(self, question: Vectors) -> Scores:
        """Gives the cosine (n,) with the nearest of each passage's titles and its article's questions."""
        of_article = self._questions.nearest(question)[self.version_of]
        return np.maximum(cosines(self._titles, question), of_article).astype(np.float64)

    def sentence(self, question: Vectors, places: Places) -> Scores:
        """Gives the cosine (len(places),) with the nearest sentence of each of these passages."""
        return self._sentences.nearest_in(question, places).astype(np.float64)

    def shown_to(self, language: str, market: str) -> Places:
        """Gives the places of the passages that a customer may be shown: of each article one version."""
        return self._shown.places(language, market)

    def sentences_of(self, place: int) -> Vectors:
        """Gives the vectors of one passage's sentences."""
        return self._sentences.group(place)


def cosines(rows: Vectors, question: Vectors) -> NDArray[np.float32]:
    """Gives the cosine (n,) of each row. In this thread: a product in several threads waits for cores that others use, for longer than it takes alone."""
    return np.einsum("ij,j->i", rows, question)


class _Cut:
    """One article's vectors, each with what it is of."""

    def __init__(self, article: Article, vectors: Vectors) -> None:
        self.passages = passages_of(article)
        sizes = [len(article.questions)]
        for passage in self.passages:
            sizes += [1, 1, len(passage.sentences)]
        if len(vectors) != sum(sizes):
            raise ValueError(f"{sum(sizes)} texts have {len(vectors)} vectors.")
        self.questions, *parts = np.split(vectors, np.cumsum(sizes)[:-1])
        self.whole, self.titles, self.sentences = parts[0::3], parts[1::3], parts[2::3]


class _Groups:
    """Rows of vectors in groups, to be asked for the nearest of each group."""

    def __init__(self, groups: Sequence[Vectors]) -> None:
        sizes = np.array([len(rows) for rows in groups], np.int64)
        self._rows = _stacked([groups])
        self._ends = np.cumsum(sizes)
        self._starts = self._ends - sizes
        self._filled = np.flatnonzero(sizes)

    def nearest(self, question: Vectors) -> NDArray[np.float32]:
        """Gives the highest cosine in each group; in an empty one, the lowest that there is."""
        highest = np.full(len(self._ends), _NOTHING_NEAR, np.float32)
        if len(self._filled):
            highest[self._filled] = np.maximum.reduceat(cosines(self._rows, question), self._starts[self._filled])
        return highest

    def nearest_in(self, question: Vectors, groups: NDArray[np.int64]) -> NDArray[np.float32]:
        """Gives the highest cosine in each of these groups, of which none may be empty."""
        sizes = self._ends[groups] - self._starts[groups]
        begins = np.cumsum(sizes) - sizes
        rows: NDArray[np.int64] = np.repeat(self._starts[groups] - begins, sizes) + np.arange(int(sizes.sum()))
        return np.maximum.reduceat(cosines(self._rows[rows], question), begins)

    def group(self, number: int) -> Vectors:
        return self._rows[self._starts[number] : self._ends[number]]


def _stacked(parts: Sequence[Sequence[Vectors]]) -> Vectors:
    rows = [row for part in parts for row in part if len(row)]
    return np.ascontiguousarray(np.concatenate(rows), np.float32) if rows else np.empty((0, 0), np.float32)


def _places(names: Sequence[str]) -> Mapping[str, Places]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(names):
        found[name].append(place)
    return {name: np.array(places) for name, places in found.items()}
