"""The state is a fold of the log, and nothing but the log."""

from datetime import timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.codec import event_from_json, event_to_json, state_from_json, state_to_json
from onhand.domain.conversation.errors import NotPossibleNow
from onhand.domain.conversation.events import AnyEvent, Recorded
from onhand.domain.conversation.fold import _EFFECTS, apply, fold
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import HOLDER_OF, TRANSITIONS, Holder, Status
from tests.domain.conversation.logs import EVENTS, ID, NOON, logs


@given(logs(), st.data())
def test_a_stale_snapshot_and_the_events_after_it_equal_a_fresh_fold(log: list[Recorded], data: st.DataObject):
    seen = data.draw(st.integers(1, len(log)))
    snapshot = fold(log[:seen])
    for recorded in log[seen:]:
        snapshot = apply(snapshot, recorded)
    assert snapshot == fold(log)


@given(logs())
def test_events_and_state_survive_being_written_and_read(log: list[Recorded]):
    for recorded in log:
        assert event_from_json(recorded.event.kind, event_to_json(recorded.event)) == recorded.event
    state = fold(log)
    assert state_from_json(state_to_json(state)) == state


@given(logs())
def test_the_epoch_rises_exactly_when_the_holder_changes(log: list[Recorded]):
    state = fold(log[:1])
    for recorded in log[1:]:
        after = apply(state, recorded)
        assert after.epoch - state.epoch == (after.holder is not state.holder)
        state = after


@given(logs())
def test_what_stands_in_the_state_agrees_with_its_status(log: list[Recorded]):
    state = fold(log)
    assert (state.agent is not None) == (state.status is Status.WITH_AGENT)
    assert (state.offer is not None) == (state.status is Status.OFFERED)
    assert (state.waiting_since is not None) == state.waits
    if state.turn_is_due and state.pending_action is None:
        assert state.holder is Holder.ASSISTANT


@given(logs())
def test_whoever_waits_again_keeps_the_place_of_the_first_request(log: list[Recorded]):
    state = fold(log)
    if state.waits and state.handoff is not None:
        assert state.waiting_since == state.handoff.since


@given(logs())
def test_a_request_for_a_person_is_open_exactly_while_somebody_waits_or_a_callback_is_ahead(log: list[Recorded]):
    state = fold(log)
    owed = state.waits or (state.status is Status.OPEN and state.callback is not None)
    assert (state.promise is not None and state.promise.is_open) == owed
    if state.promise is not None and not state.promise.is_open:
        assert state.promise.ended_at is not None


def test_the_assistant_can_write_only_while_it_holds_the_conversation():
    assert [status for status, event in TRANSITIONS if event is happened.AssistantWrote] == [Status.OPEN]


def test_an_agent_can_write_only_while_an_agent_holds_the_conversation():
    holders = {HOLDER_OF[status] for status, event in TRANSITIONS if event is happened.AgentWrote}
    assert holders == {Holder.AGENT}


def test_every_event_has_a_place_in_the_table_and_an_effect():
    every = set(get_args(AnyEvent)) - {happened.ConversationStarted}
    assert {event for _, event in TRANSITIONS} == every
    assert set(_EFFECTS) == every
    assert set(EVENTS) == every


def test_an_event_that_the_table_does_not_know_is_refused_in_a_sentence():
    state = fold([Recorded(ID, 1, NOON, happened.ConversationStarted(channel="widget", language="en", market=""))])
    with pytest.raises(NotPossibleNow, match="'offer_made' is not possible while the conversation is 'open'"):
        apply(state, Recorded(ID, 2, NOON, _an_offer()))


def test_a_log_with_a_hole_is_refused():
    first = Recorded(ID, 1, NOON, happened.ConversationStarted(channel="widget", language="en", market=""))
    with pytest.raises(ValueError, match="Event 3 does not follow 1"):
        fold([first, Recorded(ID, 3, NOON, happened.CustomerWrote(text="hello"))])


def test_an_agent_who_declines_again_and_again_is_remembered_once():
    asked = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=happened.Cause.BUTTON)
    declined = happened.OfferDeclined(offer_id="o1", agent=happened.Agent("a1", "Anna"))
    state = _after(asked, *(_an_offer(), declined) * 3)
    assert [passed.agent_id for passed in state.passed_over] == ["a1"]


def test_ending_a_conversation_gives_no_new_tries_at_being_somebody():
    ended = happened.Resolved(by=happened.Party.CUSTOMER)
    state = _after(happened.ErrandMoved(memory={"identity_tries": 3, "errand": "order"}), ended, happened.Reopened())
    assert state.memory == {"identity_tries": 3}


def _after(*events: AnyEvent) -> Conversation:
    started = happened.ConversationStarted(channel="widget", language="en", market="")
    return fold(Recorded(ID, seq, NOON, event) for seq, event in enumerate([started, *events], 1))


def _an_offer() -> happened.OfferMade:
    return happened.OfferMade(
        offer_id="o1", agent=happened.Agent("a1", "Anna"), expires_at=NOON + timedelta(seconds=30)
    )
