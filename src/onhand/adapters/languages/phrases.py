"""Reads the phrase files, one a language, in `data/`: how people ask for a person, say yes and no, greet and thank."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from onhand.domain.understanding.example import Example
from onhand.domain.understanding.languages import LANGUAGES, UNSPACED
from onhand.domain.understanding.normalised import normalised
from onhand.domain.understanding.person_request import PersonPhrases
from onhand.domain.understanding.person_wording import PersonWording
from onhand.domain.understanding.slots import YesNoPhrases, YesNoWording

_SIGNS = YesNoWording(yes=("👍", "👌", "✅", "✔"), no=("👎", "❌", "🚫"))
# Ten times quicker where the library was built with C.
_TEXT_ONLY: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_LISTS = ("person", "someone", "contact", "want", "describing", "polite", "phrases", "no_machine", "alone", "deny")


class BadPhraseFile(ValueError):
    """A phrase file that cannot be used, said with its name and what is wrong."""


@cache
def person_phrases() -> PersonPhrases:
    """Gives the wording of requests for a person in every language."""
    return PersonPhrases({language: _person_wording(language) for language in LANGUAGES if _has(language)})


@cache
def yes_no_phrases() -> YesNoPhrases:
    """Gives the words for yes and no in every language."""
    return YesNoPhrases(
        {
            language: YesNoWording(_list(language, "yes"), _list(language, "no"))
            for language in LANGUAGES
            if _has(language)
        },
        _SIGNS,
    )


@cache
def ordinals(language: str) -> Mapping[str, int]:
    """Gives the normalised words for places in a list: 0 for the first, -1 for the last."""
    named: dict[str, int] = {}
    for code in ("en", language):
        for place, phrases in enumerate(_list(code, "ordinals")):
            named.update(dict.fromkeys(map(normalised, phrases.split("/")), place))
        named.update(dict.fromkeys(map(normalised, _list(code, "last")), -1))
    return named


@cache
def small_talk_examples() -> tuple[Example, ...]:
    """Gives examples of small talk, of questions that articles answer, and of what nothing covers (`example.NOTHING`)."""
    found: list[Example] = []
    for language in LANGUAGES:
        if _has(language):
            talk: Mapping[str, list[str]] = _file(language).get("small_talk") or {}
            found += [Example(intent, language, text) for intent, texts in talk.items() for text in texts]
    return tuple(found)


def _person_wording(language: str) -> PersonWording:
    given: Mapping[str, Any] = _file(language)["person_request"]
    unknown = given.keys() - {*_LISTS, "person_first"}
    if unknown:
        raise BadPhraseFile(f"{language}.yaml: person_request has no {', '.join(sorted(unknown))}.")
    lists = {name: tuple(given.get(name) or ()) for name in _LISTS}
    return PersonWording(spaced=language not in UNSPACED, person_first=given.get("person_first") == "yes", **lists)


def _list(language: str, name: str) -> tuple[str, ...]:
    return tuple(_file(language).get(name) or ()) if _has(language) else ()


def _has(language: str) -> bool:
    return _path(language).is_file()


def _path(language: str) -> Any:
    return files("onhand.adapters.languages") / "data" / f"{language}.yaml"


@cache
def _file(language: str) -> Mapping[str, Any]:
    # Every scalar stays text: "no" is a word here, and the language of Norway besides.
    return yaml.load(_path(language).read_text(encoding="utf-8"), Loader=_TEXT_ONLY)  # noqa: S506 - only text comes of it
