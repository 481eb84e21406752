"""The assistant's texts: every message in every language, with the same placeholders, in plain readable form."""

import re
from datetime import date

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from onhand.adapters.errand_files.reader import read_errands
from onhand.adapters.languages.catalogue import MESSAGES, NEUTRAL, FluentCatalogue, MissingText
from onhand.adapters.languages.phrases import person_phrases, yes_no_phrases
from onhand.domain.errands.checks import texts_in
from onhand.domain.errands.values import Money, Text
from onhand.domain.understanding.languages import LANGUAGES
from onhand.domain.understanding.person_request import asks_for_person
from onhand.domain.understanding.slots import yes_or_no

CATALOGUE = FluentCatalogue()
SAID_BY_THE_ENGINE = """
    greeting thanks goodbye who_are_you complaint not_understood offer_person person_choice ask_identity
    identity_not_found identity_failed merchant_unavailable action_unknown handed_over answer_from_article
    approval_by_person asked_again asked_again_openly one_moment next_errand next_order back_to noted_for_later
    safety_self_harm safety_threat safety_fraud safety_bereavement safety_legal_threat safety_abuse_warning safety_abuse shielded
"""
WORDS_OF_THE_SHOP = ("status_", "method_", "due_")

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
        said |= {text for step in errand.steps for text in texts_in(step)}
    written = {*_messages("en.ftl"), *_messages(NEUTRAL)}
    assert said == {message for message in written if not message.startswith(WORDS_OF_THE_SHOP)}


def test_every_word_of_the_shop_s_that_errands_show_is_there() -> None:
    statuses = "pending changed processed delivered cancelled return_requested exchange_requested"
    due = "paid overdue due_soon upcoming cancelled refunded"
    words = {f"status_{one}" for one in statuses.split()} | {f"due_{one}" for one in due.split()}
    words |= {f"method_{one}" for one in ("gift_card", "credit_card", "paypal", "pay_later")}
    assert words == {message for message in _messages("en.ftl") if message.startswith(WORDS_OF_THE_SHOP)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_choice_of_a_person_is_understood_as_asking_for_one(language: str) -> None:
    assert asks_for_person(CATALOGUE.text(language, "person_choice"), person_phrases())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_choices_do_not_ask_for_a_person(language: str) -> None:
    for choice in (
        "confirm_yes",
        "confirm_no",
        "yes_do_it",
        "no_leave_it",
        "reason_no_longer_needed",
        *(errand.title for errand in read_errands()),
    ):
        assert not asks_for_person(CATALOGUE.text(language, choice), person_phrases())


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_is_a_yes_and_no_is_a_no(language: str) -> None:
    assert yes_or_no(CATALOGUE.text(language, "confirm_yes"), language, yes_no_phrases()) is True
    assert yes_or_no(CATALOGUE.text(language, "confirm_no"), language, yes_no_phrases()) is False
    assert yes_or_no(CATALOGUE.text(language, "yes_do_it"), language, yes_no_phrases()) is True
    assert yes_or_no(CATALOGUE.text(language, "no_leave_it"), language, yes_no_phrases()) is False


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
