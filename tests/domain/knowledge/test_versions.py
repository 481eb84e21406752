from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.knowledge.article import Passage
from onhand.domain.knowledge.versions import VersionChoice

LANGUAGES, MARKETS = st.sampled_from(["en", "de", "sv", "ja"]), st.sampled_from(["", "SE", "AT"])
VERSIONS = st.lists(st.tuples(st.sampled_from("abc"), LANGUAGES, MARKETS), unique=True, max_size=12)


def passage(article_id: str, language: str, market: str = "") -> Passage:
    return Passage(article_id, "Title", "/", language, market, "", ("A sentence.",))


def shown(passages: list[Passage], language: str, market: str = "") -> list[tuple[str, str]]:
    places = VersionChoice(passages).places(language, market)
    return [(passages[place].language, passages[place].market) for place in places]


def test_the_customers_language_comes_before_english_and_that_before_another() -> None:
    passages = [passage("a", "ja"), passage("a", "en"), passage("a", "de")]
    assert shown(passages, "de") == [("de", "")]
    assert shown(passages, "fr") == [("en", "")]
    assert shown(passages[:1], "fr") == [("ja", "")]


def test_what_is_written_for_the_customers_market_comes_before_what_is_for_all() -> None:
    passages = [passage("a", "en"), passage("a", "en", "SE")]
    assert shown(passages, "en", "se") == [("en", "SE")]
    assert shown(passages, "en", "AT") == [("en", "")]
    assert shown(passages, "en") == [("en", "")]


def test_what_is_for_another_market_is_not_shown_even_if_it_is_all_there_is() -> None:
    assert shown([passage("a", "en", "SE")], "en", "AT") == []


def test_who_comes_from_no_market_gets_the_only_one_but_not_one_of_several() -> None:
    assert shown([passage("a", "en", "SE")], "de") == [("en", "SE")]
    assert shown([passage("a", "en", "SE"), passage("a", "en", "AT")], "en") == []


@given(VERSIONS, LANGUAGES, MARKETS)
def test_of_each_article_one_version_at_most_and_never_another_markets(
    versions: list[tuple[str, str, str]], language: str, market: str
) -> None:
    passages = [passage(*version) for version in versions]
    places = VersionChoice(passages).places(language, market).tolist()
    chosen = [versions[place] for place in places]
    assert len({article_id for article_id, _, _ in chosen}) == len(chosen)
    if market:
        assert all(of_market in ("", market) for _, _, of_market in chosen)
    general = {article_id for article_id, _, of_market in versions if of_market in ("", market)}
    assert general <= {article_id for article_id, _, _ in chosen}
