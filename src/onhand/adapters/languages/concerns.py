"""Reads the concern files, one a language, in `concerns/`: the words for what a person must hear, and examples to learn the rest from."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from onhand.domain.understanding.example import NOTHING, Example
from onhand.domain.understanding.languages import LANGUAGES, UNSPACED
from onhand.domain.understanding.safety import BY_WORDS, Concern, SafetyPhrases

_FOLDER = Path(__file__).parent / "concerns"
# Ten times quicker where the library was built with C.
_TEXT_ONLY: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_ORDINARY = "ordinary"  # nothing of it either: what a shop is asked every day
_LABELS = frozenset({NOTHING, _ORDINARY, *(concern.value for concern in Concern)})


class BadConcernFile(ValueError):
    """A concern file that cannot be used, said with its name and what is wrong."""


@cache
def safety_phrases() -> SafetyPhrases:
    """Gives the words of every language for each concern."""
    spaced = [_words(language) for language in LANGUAGES if language not in UNSPACED]
    return SafetyPhrases(spaced, [_words(language) for language in LANGUAGES if language in UNSPACED])


@cache
def concern_examples() -> tuple[Example, ...]:
    """Gives examples of each concern, of requests for a person, and of what is nothing of it (`example.NOTHING`): what comes near, and what is ordinary."""
    found: list[Example] = []
    for language in LANGUAGES:
        given: Mapping[str, list[str]] = _file(language).get("examples") or {}
        if unknown := given.keys() - _LABELS:
            raise BadConcernFile(f"{language}.yaml: examples has no {', '.join(sorted(unknown))}.")
        for label, texts in given.items():
            intent = NOTHING if label == _ORDINARY else label
            found += [Example(intent, language, text) for text in texts]
    return tuple(found)


def _words(language: str) -> dict[Concern, tuple[str, ...]]:
    given: Mapping[str, list[str]] = _file(language).get("words") or {}
    if unknown := given.keys() - {concern.value for concern in BY_WORDS}:
        raise BadConcernFile(f"{language}.yaml: words has no {', '.join(sorted(unknown))}.")
    return {Concern(name): tuple(phrases) for name, phrases in given.items()}


@cache
def _file(language: str) -> Mapping[str, Any]:
    path = _FOLDER / f"{language}.yaml"
    if not path.is_file():
        return {}
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_TEXT_ONLY)  # noqa: S506 - only text comes of it
