"""What each command does, as sentences."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import (
    AlreadyRated,
    InvalidCommand,
    MessageTooLong,
    NotTheHolder,
    OfferGone,
    StaleReply,
)
from onhand.domain.conversation.events import AnyEvent, Recorded
from onhand.domain.conversation.fold import apply, begin
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status
from tests.domain.conversation.logs import ID, NOON

ANNA = Agent("a1", "Anna")
BEN = Agent("a2", "Ben")


def begun() -> Conversation:
    return begin(Recorded(ID, 1, NOON, happened.ConversationStarted(channel="widget", language="en", market="SE")))


def after(state: Conversation, *decided: Sequence[AnyEvent]) -> Conversation:
    for events in decided:
        for event in events:
            state = apply(state, Recorded(ID, state.seq + 1, NOON + timedelta(seconds=state.seq), event))
    return state


def waiting() -> Conversation:
    state = begun()
    return after(state, decisions.customer_requests_person(state, "p1", happened.Cause.BUTTON))


def offered_to(agent: Agent) -> Conversation:
    made = happened.OfferMade(offer_id="o1", agent=agent, expires_at=NOON + timedelta(seconds=30))
    return after(waiting(), [made])


def held_by(agent: Agent) -> Conversation:
    state = offered_to(agent)
    return after(state, decisions.agent_accepts(state, agent, "o1", "x1"))


def test_asking_for_a_person_puts_the_conversation_into_the_queue_and_silences_the_assistant():
    state = begun()
    state = after(state, decisions.customer_writes(state, "Where is my order?", "m1", asks_for_person=False))
    computed_in = state.epoch
    state = after(state, decisions.customer_requests_person(state, "p1", happened.Cause.BUTTON))
    assert state.status is Status.WAITING
    reply = happened.AssistantWrote(text="It is on its way.", answers_seq=2)
    with pytest.raises(StaleReply):
        decisions.assistant_acts(state, computed_in, 2, [reply], also_if_newer=False)


def test_words_for_a_person_are_the_request_itself_in_the_same_commit():
    state = begun()
    events = decisions.customer_writes(state, "a human please", "m1", asks_for_person=True)
    assert [event.kind for event in events] == ["customer_wrote", "handoff_requested"]
    assert not after(state, events).turn_is_due


def test_asking_twice_is_one_request():
    state = waiting()
    assert decisions.customer_requests_person(state, "p2", happened.Cause.WORDS) == []


def test_asking_for_a_person_after_the_end_opens_a_new_episode():
    state = held_by(ANNA)
    state = after(state, decisions.agent_resolves(state, ANNA, decisions.WrapUp(happened.Disposition.ANSWERED), "e1"))
    state = after(state, decisions.customer_requests_person(state, "p2", happened.Cause.BUTTON))
    assert (state.status, state.episode) == (Status.WAITING, 2)


def test_the_second_handoff_works_like_the_first():
    state = held_by(ANNA)
    state = after(state, decisions.agent_hands_back(state, ANNA, "h1"))
    assert state.status is Status.OPEN
    assert not state.turn_is_due
    state = after(state, decisions.customer_requests_person(state, "p2", happened.Cause.BUTTON))
    assert state.status is Status.WAITING
    assert state.handoffs == 2


def test_a_burst_is_answered_once():
    state = begun()
    for number in range(3):
        state = after(state, decisions.customer_writes(state, f"line {number}", f"m{number}", asks_for_person=False))
    reply = happened.AssistantWrote(text="An answer to all three.", answers_seq=state.seq)
    state = after(state, decisions.assistant_acts(state, state.epoch, state.seq, [reply], also_if_newer=False))
    assert not state.turn_is_due
    with pytest.raises(StaleReply, match="answered already"):
        decisions.assistant_acts(state, state.epoch, 4, [reply], also_if_newer=False)


def test_a_reply_is_dropped_when_the_customer_wrote_more_unless_something_was_done():
    state = begun()
    state = after(state, decisions.customer_writes(state, "one", "m1", asks_for_person=False))
    answers = state.seq
    state = after(state, decisions.customer_writes(state, "two", "m2", asks_for_person=False))
    receipt = happened.AssistantWrote(text="Done.", answers_seq=answers)
    with pytest.raises(StaleReply, match="wrote more"):
        decisions.assistant_acts(state, state.epoch, answers, [receipt], also_if_newer=False)
    state = after(state, decisions.assistant_acts(state, state.epoch, answers, [receipt], also_if_newer=True))
    assert state.turn_is_due


def test_what_was_written_while_waiting_is_answered_when_the_customer_carries_on_with_the_assistant():
    state = waiting()
    state = after(state, decisions.customer_writes(state, "my parcel is lost", "m1", asks_for_person=False))
    assert not state.turn_is_due
    state = after(state, decisions.customer_withdraws_request(state, "w1"))
    assert state.turn_is_due


def test_an_offer_can_be_accepted_only_by_whom_it_was_made_to():
    state = offered_to(ANNA)
    with pytest.raises(OfferGone):
        decisions.agent_accepts(state, BEN, "o1", "x1")
    with pytest.raises(OfferGone):
        decisions.agent_accepts(state, ANNA, "another", "x1")


def test_an_offer_is_gone_once_the_customer_carries_on_with_the_assistant():
    state = offered_to(ANNA)
    state = after(state, decisions.customer_withdraws_request(state, "w1"))
    with pytest.raises(OfferGone):
        decisions.agent_accepts(state, ANNA, "o1", "x1")


def test_declining_remembers_who_was_asked():
    state = offered_to(ANNA)
    state = after(state, decisions.agent_declines(state, ANNA, "o1", "d1"))
    assert state.status is Status.WAITING
    assert [one.agent_id for one in state.passed_over] == ["a1"]


def test_only_the_holder_replies():
    state = held_by(ANNA)
    with pytest.raises(NotTheHolder, match="Anna"):
        decisions.agent_writes(state, BEN, "me too", "r1")
    with pytest.raises(NotTheHolder, match="the queue"):
        decisions.agent_writes(waiting(), BEN, "me first", "r1")


def test_a_conversation_that_is_offered_to_one_agent_is_not_taken_by_another():
    with pytest.raises(NotTheHolder, match="Anna"):
        decisions.agent_takes(offered_to(ANNA), BEN, "t1")


def test_a_vanished_agents_conversation_waits_again_with_its_first_place():
    state = held_by(ANNA)
    asked_at = state.handoff.requested_at if state.handoff else None
    state = after(state, decisions.agent_is_lost(state, "a1"))
    assert state.status is Status.WAITING
    assert state.waiting_since == asked_at


def test_losing_an_agent_who_holds_nothing_here_changes_nothing():
    assert decisions.agent_is_lost(held_by(ANNA), "a2") == []


def test_a_transfer_waits_for_the_named_agent_and_carries_the_note():
    state = held_by(ANNA)
    events = decisions.agent_transfers(state, ANNA, BEN, "wants a refund", "t1")
    assert [event.kind for event in events] == ["note_added", "transferred"]
    state = after(state, events)
    assert (state.status, state.reserved_for) == (Status.WAITING, BEN)


def test_a_transfer_to_oneself_is_refused():
    with pytest.raises(InvalidCommand, match="yours already"):
        decisions.agent_transfers(held_by(ANNA), ANNA, ANNA, "", "t1")


def test_a_customer_who_ends_a_waiting_conversation_withdraws_the_request():
    state = waiting()
    events = decisions.customer_resolves(state, "e1")
    assert [event.kind for event in events] == ["handoff_withdrawn", "resolved"]


def test_an_episode_is_rated_once_with_who_served_it():
    state = held_by(ANNA)
    state = after(state, decisions.agent_resolves(state, ANNA, decisions.WrapUp(happened.Disposition.ANSWERED), "e1"))
    (rated,) = decisions.customer_rates(state, "q1", 5, " lovely ")
    assert isinstance(rated, happened.Rated)
    assert (rated.comment, rated.served_by.agent) == ("lovely", ANNA)
    state = after(state, [rated])
    with pytest.raises(AlreadyRated):
        decisions.customer_rates(state, "q2", 1, "")


def test_a_new_episode_may_be_rated_again():
    state = begun()
    state = after(state, decisions.customer_resolves(state, "e1"))
    state = after(state, decisions.customer_rates(state, "q1", 2, ""))
    state = after(state, decisions.customer_writes(state, "once more", "m9", asks_for_person=False))
    assert state.rating is None
    assert state.episode == 2


@pytest.mark.parametrize("score", [0, 6, -1])
def test_a_rating_out_of_range_is_refused(score: int):
    state = begun()
    state = after(state, decisions.customer_resolves(state, "e1"))
    with pytest.raises(InvalidCommand, match="1 to 5"):
        decisions.customer_rates(state, "q1", score, "")


def test_an_empty_message_and_one_too_long_are_refused():
    with pytest.raises(InvalidCommand, match="empty"):
        decisions.checked_text(" \x00\n ")
    with pytest.raises(MessageTooLong, match="4,001"):
        decisions.checked_text("x" * 4_001)


def test_a_request_whose_words_also_tell_of_danger_goes_before_others():
    events = decisions.customer_writes(
        begun(), "a person, I will kill myself", "c", asks_for_person=True, priority=happened.Priority.URGENT
    )
    assert [one.priority for one in events if isinstance(one, happened.HandoffRequested)] == [happened.Priority.URGENT]
