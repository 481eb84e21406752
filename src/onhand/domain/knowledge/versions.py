"""Which version of each article a customer is shown: by language and market. Pure."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from onhand.domain.knowledge.article import Passage

Places = NDArray[np.int64]

FALLBACK_LANGUAGE = "en"
_ANOTHER = "\0"  # a market for which nothing was written


class VersionChoice:
    """The places of passages by the customer's language and market; each choice is made once."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._by_article: defaultdict[str, list[int]] = defaultdict(list)
        for place, passage in enumerate(passages):
            self._by_article[passage.article_id].append(place)
        self._markets = {passage.market.casefold() for passage in passages}
        self._languages = {passage.language for passage in passages}
        self._chosen: dict[tuple[str, str], Places] = {}

    def places(self, language: str, market: str) -> Places:
        """Gives, of each article, the passages of one version: in the customer's language, else in English, else in another.

        A version for the customer's market comes before one for all; a version for another market is never shown. Who comes from no market in
        particular gets what was written for all, or for the only market that there is.
        """
        known = market.casefold() if market.casefold() in self._markets or not market else _ANOTHER
        key = (language if language in self._languages else "", known)
        if key not in self._chosen:
            chosen = [place for article in self._by_article.values() for place in self._version(article, *key)]
            self._chosen[key] = np.array(sorted(chosen), np.int64)
        return self._chosen[key]

    def _version(self, article: Sequence[int], language: str, market: str) -> list[int]:
        allowed = [place for place in article if self._passages[place].market.casefold() in ("", market)]
        if not allowed and not market and len({self._passages[place].market for place in article}) == 1:
            allowed = list(article)
        ranks = {place: _preference(self._passages[place], language) for place in allowed}
        return [place for place in allowed if ranks[place] == min(ranks.values())]


def _preference(passage: Passage, language: str) -> tuple[int, str, bool]:
    """The lowest is shown: what can be read comes before what is written for the market."""
    order = {language: 0, FALLBACK_LANGUAGE: 1}
    return (order.get(passage.language, 2), passage.language, not passage.market)
