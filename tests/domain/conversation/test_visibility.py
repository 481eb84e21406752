"""What customers never see."""

from datetime import UTC, datetime

from hypothesis import given

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.events import Recorded
from onhand.domain.conversation.participants import Customer
from onhand.domain.conversation.visibility import seen_by_customer
from tests.domain.conversation.logs import logs

INTERNAL = (
    happened.NoteAdded,
    happened.OfferMade,
    happened.OfferDeclined,
    happened.OfferExpired,
    happened.ErrandMoved,
    happened.ActionPrepared,
    happened.ActionFinished,
    happened.ModelUsed,
    happened.HandRaised,
    happened.HandLowered,
    happened.Whispered,
)


@given(logs())
def test_customers_see_no_notes_offers_or_workings(log: list[Recorded]):
    seen = [one for one in map(seen_by_customer, log) if one]
    assert not [one for one in seen if isinstance(one.event, INTERNAL)]
    assert not [one for one in seen if isinstance(one.event, happened.Resolved) and one.event.disposition]
    translated = [one.event for one in seen if isinstance(one.event, happened.MessageTranslated)]
    assert {event.reader for event in translated} <= {happened.Party.CUSTOMER}
    assert [one.seq for one in seen] == sorted(one.seq for one in seen)


def test_customers_are_told_no_address_to_the_name_that_they_gave():
    ann = Customer("c-1", "Ann Berg", "ann@example.com")
    identified = happened.CustomerIdentified(customer=ann, how="name_and_postcode")
    seen = seen_by_customer(Recorded("a", 2, datetime(2026, 11, 21, tzinfo=UTC), identified))
    assert seen is not None
    assert seen.event == happened.CustomerIdentified(customer=Customer("c-1", "Ann Berg"), how="name_and_postcode")


def test_customers_are_not_told_why_or_how_soon_the_assistant_asked_for_a_person():
    asked = happened.HandoffRequested(
        by=happened.Party.ASSISTANT,
        cause=happened.Cause.SAFETY,
        reason="self_harm",
        priority=happened.Priority.URGENT,
    )
    seen = seen_by_customer(Recorded("a", 2, datetime(2026, 11, 21, tzinfo=UTC), asked))
    assert seen is not None
    assert seen.event == happened.HandoffRequested(by=happened.Party.ASSISTANT, cause=happened.Cause.SAFETY)
