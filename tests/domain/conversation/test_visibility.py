"""What customers never see."""

from hypothesis import given

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.events import Recorded
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
)


@given(logs())
def test_customers_see_no_notes_offers_or_workings(log: list[Recorded]):
    seen = [one for one in map(seen_by_customer, log) if one]
    assert not [one for one in seen if isinstance(one.event, INTERNAL)]
    assert not [one for one in seen if isinstance(one.event, happened.Resolved) and one.event.disposition]
    assert [one.seq for one in seen] == sorted(one.seq for one in seen)
