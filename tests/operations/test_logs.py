"""Logs hold nobody's data, whatever is put into them."""

import json
import logging
import sys

from onhand.entrypoints.logs import JsonLines


def _line(message: str, *arguments: object, **extra: str) -> dict[str, str]:
    record = logging.LogRecord("a.place", logging.WARNING, "", 0, message, arguments, None)
    record.__dict__.update(extra)
    return json.loads(JsonLines().format(record))


def test_personal_data_in_a_sentence_or_beside_it_is_masked() -> None:
    line = _line(
        "The shop refused %s", "anna@example.com", card="4111 1111 1111 1111", conversation="0198-4111111111111111"
    )
    assert line["says"] == "The shop refused [email]"
    assert line["card"] == "[card]"
    assert line["conversation"] == "0198-4111111111111111"


def test_personal_data_in_an_error_is_masked() -> None:
    try:
        raise ValueError("nobody is called at +46 70 123 45 67")
    except ValueError:
        record = logging.LogRecord("a.place", logging.ERROR, "", 0, "It failed.", (), sys.exc_info())
    line = json.loads(JsonLines().format(record))
    assert "[phone]" in line["error"]
    assert "123 45 67" not in line["error"]
