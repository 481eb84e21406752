"""Random but possible logs: whatever the transition table allows, in any order."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.callback_events import SlotNamed
from onhand.domain.conversation.events import Recorded
from onhand.domain.conversation.fold import apply, begin
from onhand.domain.conversation.participants import Agent, Customer
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.topic import Topic
from onhand.domain.conversation.transitions import is_possible

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ID = "00000000-0000-4000-8000-000000000001"
SLOT = "00000000-0000-4000-8000-0000000000b1"

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=40)
agents = st.builds(Agent, st.sampled_from(["a1", "a2", "a3"]), st.just("Anna"))
customers = st.builds(Customer, st.sampled_from(["c1", "c2"]), texts, st.just("a@b.example"))
moments = st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 (Hypothesis adds the zone)


def _slots(kind: type[SlotNamed]) -> st.SearchStrategy[happened.AnyEvent]:
    return st.builds(  # pyright: ignore[reportReturnType]
        kind,
        callback_id=st.sampled_from([SLOT, "00000000-0000-4000-8000-0000000000b2"]),
        starts_at=moments,
        ends_at=moments,
        zone=st.just("Asia/Tokyo"),
        phone=st.sampled_from(["", "+46 70 123 45 67"]),
    )


EVENTS: dict[type[happened.Event], st.SearchStrategy[happened.AnyEvent]] = {
    happened.CustomerIdentified: st.builds(happened.CustomerIdentified, customer=customers, how=st.just("email")),
    happened.LanguageChosen: st.builds(happened.LanguageChosen, language=st.sampled_from(["sv", "ar"])),
    happened.LanguageDetected: st.builds(happened.LanguageDetected, language=st.sampled_from(["de", "fi"])),
    happened.CustomerWrote: st.builds(happened.CustomerWrote, text=texts),
    happened.AssistantWrote: st.builds(happened.AssistantWrote, text=texts, answers_seq=st.integers(0, 30)),
    happened.AgentWrote: st.builds(happened.AgentWrote, agent=agents, text=texts),
    happened.NoteAdded: st.builds(happened.NoteAdded, agent=agents, text=texts),
    happened.HandoffRequested: st.builds(
        happened.HandoffRequested,
        by=st.sampled_from(list(happened.Party)),
        cause=st.sampled_from(list(happened.Cause)),
        priority=st.sampled_from(list(happened.Priority)),
    ),
    happened.HandoffWithdrawn: st.builds(happened.HandoffWithdrawn),
    happened.CallbackBooked: _slots(happened.CallbackBooked),
    happened.CallbackRescheduled: _slots(happened.CallbackRescheduled),
    happened.CallbackReminded: st.builds(
        happened.CallbackReminded, callback_id=st.just(SLOT), starts_at=moments, ends_at=moments
    ),
    happened.CallbackCancelled: st.builds(
        happened.CallbackCancelled, callback_id=st.just(SLOT), by=st.sampled_from(list(happened.Party))
    ),
    happened.CallbackBegun: st.builds(happened.CallbackBegun, callback_id=st.just(SLOT)),
    happened.CallbackMissed: st.builds(
        happened.CallbackMissed, callback_id=st.just(SLOT), proposed_at=st.none() | moments
    ),
    happened.CallbackCalled: st.builds(happened.CallbackCalled, callback_id=st.just(SLOT), agent=agents),
    happened.OfferMade: st.builds(
        happened.OfferMade,
        offer_id=st.sampled_from(["o1", "o2"]),
        agent=agents,
        expires_at=moments,
        weight=st.sampled_from([1, 2]),
    ),
    happened.OfferDeclined: st.builds(happened.OfferDeclined, offer_id=st.just("o1"), agent=agents),
    happened.OfferExpired: st.builds(happened.OfferExpired, offer_id=st.just("o1"), agent=agents),
    happened.AgentJoined: st.builds(happened.AgentJoined, agent=agents),
    happened.AgentVanished: st.builds(happened.AgentVanished, agent=agents),
    happened.Transferred: st.builds(happened.Transferred, agent=agents, to_agent=st.none() | agents),
    happened.HandedBack: st.builds(happened.HandedBack, agent=agents),
    happened.Resolved: st.builds(
        happened.Resolved,
        by=st.sampled_from(list(happened.Party)),
        agent=st.none() | agents,
        wrap_up_seconds=st.sampled_from([0, 60]),
    ),
    happened.WrappedUp: st.builds(happened.WrappedUp, agent=agents),
    happened.Reopened: st.builds(happened.Reopened),
    happened.Rated: st.builds(
        happened.Rated,
        score=st.integers(1, 5),
        episode=st.integers(1, 3),
        served_by=st.builds(happened.ServedBy, st.just(happened.Party.AGENT), agents),
    ),
    happened.ErrandMoved: st.builds(
        happened.ErrandMoved,
        memory=st.dictionaries(texts, texts, max_size=2),
        topic=st.none() | st.builds(Topic, st.sampled_from(["returns", "safety"]), st.integers(1, 3)),
    ),
    happened.ActionPrepared: st.builds(
        happened.ActionPrepared,
        key=st.just("k1"),
        tool=st.just("cancel"),
        arguments=st.dictionaries(texts, texts, max_size=1),
    ),
    happened.ActionFinished: st.builds(
        happened.ActionFinished, key=st.just("k1"), tool=st.just("cancel"), outcome=st.just("done")
    ),
    happened.SuggestionMade: st.builds(
        happened.SuggestionMade,
        suggestion_id=st.just("s1"),
        answers_seq=st.integers(0, 30),
        text=st.just("") | texts,
        shown=st.booleans(),
    ),
    happened.SuggestionSettled: st.builds(
        happened.SuggestionSettled,
        suggestion_id=st.just("s1"),
        agent=agents,
        outcome=st.sampled_from(list(happened.SuggestionOutcome)),
    ),
    happened.ActionProposed: st.builds(
        happened.ActionProposed,
        proposal_id=st.just("p1"),
        tool=st.just("cancel"),
        arguments=st.dictionaries(texts, texts, max_size=1),
        details=texts,
    ),
    happened.ActionApproved: st.builds(happened.ActionApproved, proposal_id=st.just("p1"), agent=agents),
    happened.ActionTurnedDown: st.builds(happened.ActionTurnedDown, proposal_id=st.just("p1"), agent=agents),
    happened.ModelUsed: st.builds(
        happened.ModelUsed,
        purpose=st.just("understand"),
        model=st.just("m"),
        outcome=st.just("answered"),
        tokens_in=st.integers(0, 500),
        cost_micros=st.integers(0, 500),
        currency=st.sampled_from(["EUR", "USD"]),
    ),
    happened.Shielded: st.builds(happened.Shielded, agent=agents, text=texts, wrap_up_seconds=st.sampled_from([0, 60])),
    happened.HandRaised: st.builds(happened.HandRaised, agent=agents, text=st.just("") | texts),
    happened.HandLowered: st.builds(happened.HandLowered, agent=agents),
    happened.Whispered: st.builds(happened.Whispered, agent=agents, text=texts),
    happened.MessageTranslated: st.builds(
        happened.MessageTranslated,
        of_seq=st.integers(1, 30),
        language=st.just("sv"),
        text=texts,
        reader=st.sampled_from([happened.Party.CUSTOMER, happened.Party.AGENT]),
    ),
}

starts = st.builds(
    happened.ConversationStarted,
    channel=st.just("widget"),
    language=st.just("en"),
    market=st.just("SE"),
    customer=st.none() | customers,
)


@st.composite
def logs(draw: st.DrawFn, most: int = 25) -> list[Recorded]:
    """A log in which every event was possible when it happened."""
    log = [Recorded(ID, 1, NOON, draw(starts))]
    state: Conversation = begin(log[0])
    for number in range(draw(st.integers(0, most))):
        possible = sorted((kind for kind in EVENTS if is_possible(state.status, kind)), key=lambda kind: kind.kind)
        event = draw(EVENTS[draw(st.sampled_from(possible))])
        recorded = Recorded(ID, state.seq + 1, NOON + timedelta(seconds=number), event)
        state = apply(state, recorded)
        log.append(recorded)
    return log
