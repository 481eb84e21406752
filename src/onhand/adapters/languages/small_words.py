"""The short words of every language that change what a text picks: `small_words.yaml`."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from onhand.domain.understanding.small_words import SmallWords

# Ten times quicker where the library was built with C.
_TEXT_ONLY: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@cache
def small_words() -> SmallWords:
    """Gives the lists of all languages, each compiled when it is first used."""
    text = (files("onhand.adapters.languages") / "small_words.yaml").read_text(encoding="utf-8")
    return SmallWords(yaml.load(text, Loader=_TEXT_ONLY))  # noqa: S506 - only text comes of it
