"""The assistant's texts: every message in every language, with the same placeholders, in plain readable form."""

import re
from datetime import date

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from onhand.adapters.errand_files.reader import read_errands
from onhand.adapters.languages.catalogue import MESSAGES, NEUTRAL, FluentCatalogue, MissingText
from onhand.adapters.languages.phrases import person_phrases, yes_no_phrases
from onhand.domain.errands import procedure as steps
from onhand.domain.errands.values import Money, Text
from onhand.domain.understanding.languages import LANGUAGES
from onhand.domain.understanding.person_request import asks_for_person
from onhand.domain.understanding.slots import yes_or_no

CATALOGUE = FluentCatalogue()
SAID_BY_THE_ENGINE = """
    greeting thanks goodbye who_are_you complaint not_understood offer_person person_choice ask_identity
    identity_not_found identity_failed merchant_unavailable action_unknown handed_over answer_from_article
    approval_by_person
"""

_PLACEHOLDER = re.compile(r"\$(\w+)")


def _messages(file_name: str) -> dict[str, frozenset[str]]:
    resource = FluentParser().parse((MESSAGES / file_name).read_text(encoding="utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk, f"{file_name}: {junk[0]}"
    messages: dict[str, frozenset[str]] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            assert entry.id.name not in messages, f"{file_name}: {entry.id.name} is there twice"
            messages[entry.id.name] = frozenset(_PLACEHOLDER.findall(FluentSerializer().serialize_entry(entry)))
    return messages


def test_there_is_a_file_for_every_language_and_for_no_other() -> None:
    assert CATALOGUE.languages == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_message_with_the_same_placeholders(language: str) -> None:
    assert _messages(f"{language}.ftl") == _messages("en.ftl")


def test_no_message_is_stale_and_none_that_is_said_is_missing() -> None:
    said: set[str] = {*SAID_BY_THE_ENGINE.split()}
    for errand in read_errands():
        said.add(errand.title)
        for step in errand.steps:
            said |= _texts_of(step)
    assert said == {*_messages("en.ftl"), *_messages(NEUTRAL)}


def _texts_of(step: steps.AnyStep) -> set[str]:
    match step:
        case steps.Choose():
            return {saying.text for saying in (step.option, step.ask, step.not_found, step.none)}
        case steps.Ask():
            return {step.ask.text, *step.options.values()}
        case steps.Confirm():
            return {step.ask.text, step.changed.text, step.kept.text, step.agree, step.decline}
        case steps.Say():
            return {step.say.text}
        case _:
            return set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_choice_of_a_person_is_understood_as_asking_for_one(language: str) -> None:
    assert asks_for_person(CATALOGUE.text(language, "person_choice"), person_phrases())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_choices_do_not_ask_for_a_person(language: str) -> None:
    for choice in (
        "confirm_yes",
        "confirm_no",
        "order_status_choice",
        "cancel_order_choice",
        "reason_no_longer_needed",
    ):
        assert not asks_for_person(CATALOGUE.text(language, choice), person_phrases())


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_is_a_yes_and_no_is_a_no(language: str) -> None:
    assert yes_or_no(CATALOGUE.text(language, "confirm_yes"), language, yes_no_phrases()) is True
    assert yes_or_no(CATALOGUE.text(language, "confirm_no"), language, yes_no_phrases()) is False


def test_money_dates_and_lists_are_written_as_the_language_writes_them() -> None:
    details = {"order": "#W1", "total": Money(119950, "EUR"), "items": ("A × 2", "B", "C")}
    reason = Text("reason_no_longer_needed")
    assert "1.199,50\xa0€" in CATALOGUE.text("de", "confirm_cancel", **details, reason=reason)
    assert "A × 2, B und C" in CATALOGUE.text("de", "confirm_cancel", **details, reason=reason)
    assert "Nicht mehr benötigt" in CATALOGUE.text("de", "confirm_cancel", **details, reason=reason)
    assert "22. marraskuuta 2026" in CATALOGUE.text("fi", "expected_on", date=date(2026, 11, 22))
    assert "￥1,200" in CATALOGUE.text("ja", "refund_at_once", amount=Money(1200, "JPY"))


def test_isolation_marks_stand_only_in_right_to_left_text() -> None:
    assert "\u2068#W1\u2069" in CATALOGUE.text("ar", "cancelled", order="#W1")
    assert "\u2068" not in CATALOGUE.text("en", "cancelled", order="#W1")


def test_a_placeholder_that_nobody_filled_is_an_error_not_a_hole() -> None:
    with pytest.raises(MissingText, match="order"):
        CATALOGUE.text("en", "cancelled")


def test_an_empty_carrier_leaves_no_hole() -> None:
    assert CATALOGUE.text("en", "tracking", carrier="", numbers=("1", "2")) == "Tracking: 1 and 2"
