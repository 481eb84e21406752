"""`onhand eval answers`: questions put to a folder of help articles, as customers' questions are; the right passage, or rightly none."""

from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Annotated

import numpy as np
from cyclopts import Parameter
from msgspec import Struct
from rich.console import Console
from rich.table import Table

from onhand.adapters.embeddings.choice import cascade_of_embeddings
from onhand.adapters.embeddings.remembered import RememberedEmbedding
from onhand.adapters.knowledge.markdown_folder import MarkdownFolder
from onhand.adapters.knowledge.strangers import strangers
from onhand.application.answer_from_articles import index_of
from onhand.bootstrap.articles import embedding_of_articles
from onhand.domain.knowledge.answers import Answer, answer_from
from onhand.domain.knowledge.article import Article
from onhand.domain.knowledge.index import PassageIndex
from onhand.domain.knowledge.ranking import rank
from onhand.entrypoints.cli.evaluating.progress import Step, steps
from onhand.entrypoints.cli.evaluating.questions import Question, read_questions
from onhand.entrypoints.cli.evaluating.tables import write_json
from onhand.ports.articles import BadArticles
from onhand.ports.embedding import Embedding, Purpose
from onhand.settings import CannotStart

WARM_UP = 10

console = Console(stderr=True)


class Milliseconds(Struct, frozen=True):
    p50: float
    p99: float


class AnswerFigures(Struct, frozen=True):
    """What `--json` writes: numbers of questions, and shares of the answerable ones.

    `answered_right`: the words shown hold the expected ones. `answered_wrong`: other words, or the question has no answer;
    `of_the_right_article` of them are at least out of the right article. `recall_at_1` and `recall_at_3`: the right passage is the
    first, or among the first three, sure enough or not. `ms` is a whole look-up, `ms_besides_embedding` without the question's vector.
    """

    answered_right: int
    answered_wrong: int
    refused_right: int
    refused_wrong: int
    of_the_right_article: int
    answerable: int
    unanswerable: int
    recall_at_1: float
    recall_at_3: float
    right_by_language: dict[str, float]
    articles: int
    passages: int
    ms: Milliseconds
    ms_besides_embedding: Milliseconds


class Outcome(Struct, frozen=True):
    """What became of a question. `places` are the passages as they were ranked."""

    question: Question
    answer: Answer | None
    places: tuple[int, ...]
    milliseconds: float
    embedding_milliseconds: float


def answers(
    folder: Annotated[Path, Parameter(name="DIR")],
    *,
    json: Path | None = None,
    remember: Path | None = None,
    verbose: Annotated[bool, Parameter(negative=())] = False,
) -> None:
    """Ask the questions of DIR/questions.csv of the articles in DIR/articles.

    Columns: question, language; and, unless the question has no answer, article (its id or url) and quote (words that the answer must hold), or passage
    (words of the passage that must be found); market where it matters. Several that are right are parted by " | ".

    Parameters
    ----------
    folder
        Has questions.csv, and the folder articles with Markdown files.
    json
        Where the figures are written.
    remember
        A file for the articles' vectors, so that a second run is quicker.
    verbose
        Show every question that went wrong.
    """
    articles = _articles(folder / "articles")
    questions = read_questions(folder / "questions.csv", articles)
    embeddings = cascade_of_embeddings()
    index = _index(articles, [RememberedEmbedding(one, remember) for one in embeddings] if remember else embeddings)
    embedding = embedding_of_articles(embeddings)
    embedding.embed([question.text for question in questions[:WARM_UP]], Purpose.QUERY)
    with steps(console, "Asking", len(questions)) as step:
        outcomes = [_ask(question, index, embedding, step) for question in questions]
    figures = _figures(outcomes, index, len(articles))
    _show(figures)
    if verbose:
        _show_wrong(outcomes)
    write_json(json, figures)


def _articles(folder: Path) -> Sequence[Article]:
    try:
        return MarkdownFolder(folder).read()
    except BadArticles as bad:
        raise CannotStart(str(bad)) from None


def _index(articles: Sequence[Article], embeddings: Sequence[Embedding]) -> PassageIndex:
    embedding = embedding_of_articles(embeddings)
    with steps(console, "Embedding articles", len(articles)) as step:
        return index_of(articles, embedding, strangers(), step)


def _ask(question: Question, index: PassageIndex, embedding: Embedding, step: Step) -> Outcome:
    started = perf_counter()
    vector = embedding.embed([question.text], Purpose.QUERY)[0]
    embedded = perf_counter()
    ranking = rank(vector, question.text, index, question.language, question.market)
    found = answer_from(ranking, vector, question.text, index)
    ended = perf_counter()
    step()
    places = tuple(ranked.place for ranked in ranking.passages)
    return Outcome(question, found, places, (ended - started) * 1000, (embedded - started) * 1000)


def _figures(outcomes: Sequence[Outcome], index: PassageIndex, articles: int) -> AnswerFigures:
    answerable = [one for one in outcomes if one.question.answerable]
    others = [one for one in outcomes if not one.question.answerable]
    answered = [one for one in answerable if one.answer is not None]
    right = [one for one in answered if one.question.is_answered_by(one.answer)]
    same_article = [one for one in answered if one.answer and one.question.is_about(one.answer.passage)]
    falsely = sum(one.answer is not None for one in others)
    languages = {one.question.language: [0, 0] for one in answerable}
    for one in answerable:
        languages[one.question.language][1] += 1
        languages[one.question.language][0] += one in right
    return AnswerFigures(
        answered_right=len(right),
        answered_wrong=len(answered) - len(right) + falsely,
        refused_right=len(others) - falsely,
        refused_wrong=len(answerable) - len(answered),
        of_the_right_article=len(same_article) - len(right),
        answerable=len(answerable),
        unanswerable=len(others),
        recall_at_1=_recall(answerable, index, 1),
        recall_at_3=_recall(answerable, index, 3),
        right_by_language={language: found / asked for language, (found, asked) in sorted(languages.items())},
        articles=articles,
        passages=len(index.passages),
        ms=_milliseconds([one.milliseconds for one in outcomes]),
        ms_besides_embedding=_milliseconds([one.milliseconds - one.embedding_milliseconds for one in outcomes]),
    )


def _recall(answerable: Sequence[Outcome], index: PassageIndex, first: int) -> float:
    found = [any(one.question.stands_in(index.passages[at]) for at in one.places[:first]) for one in answerable]
    return float(np.mean(found)) if found else 0.0


def _milliseconds(all_of_them: Sequence[float]) -> Milliseconds:
    middle, high = np.percentile(all_of_them, (50, 99))
    return Milliseconds(float(middle), float(high))


def _show(figures: AnswerFigures) -> None:
    table = Table("", "", title=f"{figures.articles} articles, {figures.passages} passages")
    table.add_row("answered rightly", f"{figures.answered_right} of {figures.answerable}")
    table.add_row("refused rightly", f"{figures.refused_right} of {figures.unanswerable}")
    about = f", {figures.of_the_right_article} of them out of the right article"
    table.add_row("answered wrongly", f"{figures.answered_wrong}{about if figures.of_the_right_article else ''}")
    table.add_row("refused wrongly", str(figures.refused_wrong))
    table.add_row("right passage first", f"{figures.recall_at_1:.1%}")
    table.add_row("right passage among three", f"{figures.recall_at_3:.1%}")
    for what, took in (("a look-up", figures.ms), ("… besides embedding", figures.ms_besides_embedding)):
        table.add_row(what, f"p50 {took.p50:.1f} ms, p99 {took.p99:.1f} ms")
    Console().print(table)


def _show_wrong(outcomes: Sequence[Outcome]) -> None:
    table = Table("language", "question", "wanted", "chance", "answer", title="What went wrong")
    for one in outcomes:
        found, question = one.answer, one.question
        if (found is not None) != question.answerable or (found and not question.is_answered_by(found)):
            said = (f"{found.chance:.2f}", f"{found.passage.url}: {found.text}") if found else ("", "none")
            table.add_row(question.language, question.text, question.wanted, *said)
    Console().print(table)
