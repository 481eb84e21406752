"""Tests of what somebody is able to do: what is asked, in which order, and what an answer is worth. No test refuses anybody: leads read the results."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct, field

GAP = "___"


class TestKind(StrEnum):
    LANGUAGE = "language"
    WRITING = "writing"
    PRODUCT = "product"


class Question(Struct, frozen=True, forbid_unknown_fields=True):
    """Several choices, of which number `right` (from 0) is right, or a gap that takes any of `accept`."""

    id: str
    ask: str
    choices: tuple[str, ...] = ()
    right: int = 0
    accept: tuple[str, ...] = ()


class RubricPoint(Struct, frozen=True, forbid_unknown_fields=True):
    """What a lead looks for in a piece of writing, and how many points it is worth at most."""

    id: str
    what: str
    most: int = 2


class Assessment(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A test as its file has it. `draw` questions of it are asked (0: all); `minutes` are what it should take, and are paid at the most.

    It may be taken `attempts` times, with a pause between. Of writing: the customer's message, the rubric, how many words are usual (least and most),
    and words that promise what nobody may promise.
    """

    id: str
    kind: TestKind
    language: str
    title: str
    intro: str = ""
    minutes: int = 15
    attempts: int = 3
    pause_minutes: int = 60
    draw: int = 0
    questions: tuple[Question, ...] = ()
    message: str = ""
    facts: tuple[str, ...] = ()
    rubric: tuple[RubricPoint, ...] = ()
    words: tuple[int, int] = (0, 1_000)
    forbidden: tuple[str, ...] = ()


class Asked(Struct, frozen=True):
    """A question as the person sees it: never with its answer."""

    id: str
    ask: str
    choices: tuple[str, ...]


class Score(Struct, frozen=True):
    """How many were right, of how many."""

    right: int
    of: int


class WritingCounts(Struct, frozen=True):
    """What programs can tell about a text: counts, and quotes. Whether it is good, a lead says."""

    words: int
    usual_words: tuple[int, int]
    language: str | None
    expected_language: str
    forbidden: tuple[str, ...] = ()


class WritingScore(Struct, frozen=True):
    """A lead's points for each part of the rubric."""

    points: dict[str, int]
    by: str
    at: datetime
    comment: str = ""


class Attempt(Struct, frozen=True, kw_only=True):
    """A test taken, from `began_at`. `seed` gives the questions and their order."""

    id: str
    person_id: str
    test: str
    kind: TestKind
    language: str
    seed: int
    began_at: datetime
    finished_at: datetime | None = None
    answers: dict[str, str] = field(default_factory=dict[str, str])
    score: Score | None = None
    counts: WritingCounts | None = None
    writing: WritingScore | None = None


WRITTEN = "text"
"""Under which name a piece of writing stands among the answers."""


def drawn(test: Assessment, seed: int) -> tuple[Asked, ...]:
    """Gives the questions of an attempt in their order, the choices shuffled too: the same for the same seed."""
    ordered = sorted(test.questions, key=lambda one: _shuffled(seed, one.id))
    chosen = ordered[: test.draw] if test.draw else ordered
    return tuple(
        Asked(one.id, one.ask, tuple(sorted(one.choices, key=lambda choice: _shuffled(seed, f"{one.id}/{choice}"))))
        for one in chosen
    )


def _shuffled(seed: int, name: str) -> bytes:
    return hashlib.blake2b(f"{seed}/{name}".encode(), digest_size=8).digest()


def score(test: Assessment, seed: int, answers: Mapping[str, str]) -> Score:
    """Gives how many of the questions of this attempt were answered right."""
    by_id = {one.id: one for one in test.questions}
    asked = drawn(test, seed)
    return Score(sum(is_right(by_id[one.id], answers.get(one.id, "")) for one in asked), len(asked))


def is_right(question: Question, answer: str) -> bool:
    """Says whether it is; case, blanks and the way in which accents are stored make no difference."""
    accepted = (question.choices[question.right],) if question.choices else question.accept
    return plain(answer) in {plain(one) for one in accepted}


def plain(text: str) -> str:
    """Gives the text as words are compared: composed, without case, one blank between words."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def holds(text: str, words: str) -> bool:
    """Says whether the words stand in the text, as words: "bill" is not in "billion"."""
    return re.search(rf"(?<!\w){re.escape(plain(words))}(?!\w)", plain(text)) is not None


def counted(test: Assessment, text: str, language: str | None) -> WritingCounts:
    """Gives what programs can tell about a text in which `language` was detected."""
    found = tuple(words for words in test.forbidden if holds(text, words))
    return WritingCounts(len(text.split()), test.words, language, test.language, found)


def paid_until(began_at: datetime, ended_at: datetime, minutes: int) -> datetime:
    """Gives the end of the time that is paid: a page left open over night is not."""
    return min(ended_at, began_at + timedelta(minutes=minutes))


def may_begin(test: Assessment, attempts: Sequence[Attempt], now: datetime) -> datetime | None:
    """Gives from when on the test may be taken (again), or None when it was taken often enough."""
    taken = [one for one in attempts if one.test == test.id and one.finished_at is not None]
    if len(taken) >= test.attempts:
        return None
    last = max((one.finished_at for one in taken if one.finished_at), default=None)
    return now if last is None else max(now, last + timedelta(minutes=test.pause_minutes))


def tests_for(tests: Sequence[Assessment], languages: Sequence[str]) -> tuple[Assessment, ...]:
    """Gives what somebody with these languages takes: each language's own test and writing, and one product quiz in the first language that has one."""
    own = [one for one in tests if one.language in languages and one.kind is not TestKind.PRODUCT]
    quizzes = [one for one in tests if one.kind is TestKind.PRODUCT]
    spoken = sorted(
        (one for one in quizzes if one.language in languages), key=lambda one: list(languages).index(one.language)
    )
    # Writing is asked for once, in the language named first: reading it takes a lead's time.
    writing = sorted(
        (one for one in own if one.kind is TestKind.WRITING), key=lambda one: list(languages).index(one.language)
    )
    first = [one for one in own if one.kind is TestKind.LANGUAGE]
    return (*first, *writing[:1], *(spoken or quizzes)[:1])


def all_done(wanted: Sequence[Assessment], attempts: Sequence[Attempt]) -> bool:
    """Says whether each was taken to its end once; how well is for a lead to judge."""
    taken = {one.test for one in attempts if one.finished_at is not None}
    return all(one.id in taken for one in wanted)


def problems_of(test: Assessment) -> list[str]:
    """Gives what is wrong with a test, each as a sentence."""
    problems = [
        f"question '{one.id}': 'right' is {one.right}, but there are {len(one.choices)} choices."
        for one in test.questions
        if one.choices and not 0 <= one.right < len(one.choices)
    ]
    problems += [
        f"question '{one.id}': give 'choices' with 'right', or '{GAP}' in 'ask' with 'accept'."
        for one in test.questions
        if not one.choices and (GAP not in one.ask or not one.accept)
    ]
    problems += [
        f"question '{one.id}': two choices are the same."
        for one in test.questions
        if len({plain(choice) for choice in one.choices}) != len(one.choices)
    ]
    if len({one.id for one in test.questions}) != len(test.questions):
        problems.append("two questions have the same 'id'.")
    if test.kind is TestKind.WRITING and not (test.message and test.rubric):
        problems.append("a writing test needs a 'message' and a 'rubric'.")
    if test.kind is not TestKind.WRITING and not test.questions:
        problems.append("it has no 'questions'.")
    return problems
