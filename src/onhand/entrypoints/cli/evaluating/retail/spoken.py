"""Reads the assistant's English as what it is made of: which messages of the catalogue stand in a text."""

import re
from collections.abc import Mapping
from functools import cache

from fluent.syntax import FluentParser, ast

LONGEST_GAP = 2_000


def messages_in(text: str, catalogue: str) -> list[str]:
    """Gives the ids of the messages of a catalogue (Fluent source) that a text is made of, in their order in the text."""
    found = [
        (match.start(), message_id) for message_id, form in _forms(catalogue).items() if (match := form.search(text))
    ]
    return [message_id for _, message_id in sorted(found)]


@cache
def _forms(catalogue: str) -> Mapping[str, re.Pattern[str]]:
    forms: dict[str, re.Pattern[str]] = {}
    for entry in FluentParser(with_spans=False).parse(catalogue).body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            forms[entry.id.name] = re.compile(rf"(?:^|(?<=\s)){_form(entry.value)}(?=\s|$)", re.DOTALL)
    return forms


def _form(pattern: ast.Pattern) -> str:
    return "".join(_element(element) for element in pattern.elements)


def _element(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return r"\s+".join(re.escape(part) for part in re.split(r"\s+", element.value))
    expression = element.expression
    if isinstance(expression, ast.SelectExpression):
        return "(?:" + "|".join(_form(variant.value) for variant in expression.variants) + ")"
    return f".{{0,{LONGEST_GAP}}}?"
