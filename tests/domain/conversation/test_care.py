"""Shield, hands and whispers: what they do to a conversation."""

from datetime import timedelta

import pytest
from hypothesis import given

from onhand.domain.conversation import care_decisions, decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.care_decisions import Whisperer
from onhand.domain.conversation.errors import NotForYou, NotPossibleNow, NotTheHolder
from onhand.domain.conversation.events import AnyEvent, Recorded
from onhand.domain.conversation.fold import apply, fold
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status
from onhand.domain.conversation.visibility import seen_by_customer
from tests.domain.conversation.logs import ID, NOON, logs

ANNA, LENA, OLA = Agent("a1", "Anna"), Agent("l1", "Lena"), Agent("a2", "Ola")
STARTED = happened.ConversationStarted(channel="widget", language="sv", market="SE")
ASKED = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
JOINED = happened.AgentJoined(agent=ANNA)
SHIELDED = happened.Shielded(agent=ANNA, text="A lead goes on.", wrap_up_seconds=60)


def after(*events: AnyEvent) -> Conversation:
    return fold(
        Recorded(ID, number, NOON + timedelta(minutes=number), event) for number, event in enumerate(events, start=1)
    )


def then(state: Conversation, *events: AnyEvent) -> Conversation:
    for event in events:
        state = apply(state, Recorded(ID, state.seq + 1, NOON + timedelta(minutes=state.seq + 1), event))
    return state


def test_who_is_shielded_is_out_of_it_and_a_lead_is_asked_for_at_once():
    state = after(STARTED, ASKED, JOINED, SHIELDED)
    assert (state.status, state.agent, state.for_leads) == (Status.WAITING, None, True)
    assert state.priority is happened.Priority.HIGH
    assert state.wrapping_up is not None
    assert state.wrapping_up.agent == ANNA
    assert state.promise is not None
    assert state.promise.is_open
    assert state.difficulty == 3


def test_nothing_of_it_is_the_agent_s_afterwards():
    state = after(STARTED, ASKED, JOINED, SHIELDED)
    assert state.known_to is None, "the customer's next request does not prefer them"
    ended = then(state, happened.Resolved(by=happened.Party.CUSTOMER))
    (rated,) = decisions.customer_rates(ended, "c", 1, "")
    assert isinstance(rated, happened.Rated)
    assert rated.served_by == happened.ServedBy(happened.Party.AGENT, None), "a person, and nobody's name"


def test_it_stays_with_the_leads_until_a_lead_passes_it_on():
    state = after(STARTED, ASKED, JOINED, SHIELDED, happened.AgentJoined(agent=LENA))
    lost = then(state, happened.AgentVanished(agent=LENA))
    assert lost.for_leads
    assert not then(state, happened.Transferred(agent=LENA)).for_leads
    assert not then(state, happened.HandedBack(agent=LENA)).for_leads
    again = then(state, happened.Resolved(by=happened.Party.AGENT, agent=LENA), happened.Reopened())
    assert (again.for_leads, again.abused_at) == (False, None)


def test_a_customer_who_asks_again_in_the_same_episode_waits_for_a_lead_again():
    state = after(STARTED, ASKED, JOINED, SHIELDED, happened.HandoffWithdrawn(), ASKED)
    assert (state.status, state.for_leads) == (Status.WAITING, True)


def test_urgent_stays_urgent():
    urgent = happened.HandoffRequested(
        by=happened.Party.ASSISTANT, cause=happened.Cause.SAFETY, reason="fraud", priority=happened.Priority.URGENT
    )
    assert after(STARTED, urgent, JOINED, SHIELDED).priority is happened.Priority.URGENT


def test_only_who_holds_it_is_shielded():
    with pytest.raises(NotTheHolder):
        care_decisions.agent_shields(after(STARTED, ASKED, JOINED), OLA, "", "told", "c", 60)


def test_a_hand_is_up_until_it_is_lowered_or_the_agent_is_out_of_it():
    state = after(STARTED, ASKED, JOINED)
    (raised,) = care_decisions.agent_raises_hand(state, ANNA, " May I refund this? ", "c")
    up = then(state, raised)
    assert up.hand is not None
    assert (up.hand.agent, up.hand.text) == (ANNA, "May I refund this?")
    assert care_decisions.agent_raises_hand(up, ANNA, "May I refund this?", "d") == []
    for ends in (happened.HandLowered(agent=ANNA), happened.Transferred(agent=ANNA), SHIELDED):
        assert then(up, ends).hand is None
    assert then(up, happened.Resolved(by=happened.Party.CUSTOMER)).hand is None
    assert then(up, happened.Whispered(agent=LENA, text="Yes.")).hand.mentor == LENA  # pyright: ignore[reportOptionalMemberAccess]


def may_whisper(state: Conversation, agent: Agent, *, is_lead: bool = False, is_mentor: bool = False) -> bool:
    try:
        return bool(care_decisions.agent_whispers(state, Whisperer(agent, is_lead, is_mentor), "Hi", "c"))
    except NotForYou:
        return False


def test_leads_whisper_unasked_mentors_while_a_hand_is_up_and_the_agent_back():
    quiet = after(STARTED, ASKED, JOINED)
    up = then(quiet, happened.HandRaised(agent=ANNA))
    assert may_whisper(quiet, LENA, is_lead=True)
    assert not may_whisper(quiet, OLA, is_mentor=True)
    assert may_whisper(up, OLA, is_mentor=True)
    assert not may_whisper(up, OLA)
    assert may_whisper(quiet, ANNA)


def test_nobody_whispers_where_no_agent_serves():
    with pytest.raises(NotPossibleNow):
        then(after(STARTED, ASKED), happened.Whispered(agent=LENA, text="Hi"))


def test_the_customer_reads_that_a_lead_goes_on_and_nothing_else_of_all_this():
    secrets = (
        happened.HandRaised(agent=ANNA, text="May I?"),
        happened.Whispered(agent=LENA, text="Yes."),
        happened.HandLowered(agent=ANNA),
    )
    for secret in secrets:
        assert seen_by_customer(Recorded(ID, 4, NOON, secret)) is None
    told = seen_by_customer(Recorded(ID, 5, NOON, SHIELDED))
    assert told is not None
    assert told.event == happened.Shielded(agent=ANNA, text="A lead goes on.")


@given(logs())
def test_no_customer_sees_a_hand_or_a_whisper_in_any_log(log: list[Recorded]):
    seen = [one.event for one in map(seen_by_customer, log) if one]
    assert not [one for one in seen if isinstance(one, happened.HandRaised | happened.HandLowered | happened.Whispered)]


@given(logs())
def test_a_whisper_changes_nothing_that_a_customer_or_a_list_shows(log: list[Recorded]):
    state = fold(log)
    if state.status is not Status.WITH_AGENT:
        return
    whispered = then(state, happened.Whispered(agent=LENA, text="psst"))
    assert (whispered.last, whispered.messages) == (state.last, state.messages)
    assert (whispered.answered_seq, whispered.last_customer_seq) == (state.answered_seq, state.last_customer_seq)
