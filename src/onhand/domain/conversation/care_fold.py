"""What the events for the agent's sake do to a conversation's state."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation, Hand, Handoff, PassedOver, WrappingUp

SHIELDED = "shielded"
"""The reason of the request for a lead."""

Changes = dict[str, Any]


def wrapping_up_after(agent: Agent, at: datetime, seconds: int, weight: int) -> WrappingUp | None:
    """Gives the wrap-up that begins, None where there is none."""
    return WrappingUp(agent, at + timedelta(seconds=seconds), weight) if seconds else None


def _shielded(state: Conversation, recorded: happened.Recorded, event: happened.Shielded) -> Changes:
    # The request for a lead is a new one: whoever waited before it stands ahead, within its priority.
    urgent = state.priority is happened.Priority.URGENT
    priority = happened.Priority.URGENT if urgent else happened.Priority.HIGH
    return {
        "agent": None,
        "hand": None,
        "suggestion": None,
        "handoff": Handoff(happened.Party.AGENT, happened.Cause.SAFETY, SHIELDED, recorded.at, priority),
        "handoffs": state.handoffs + 1,
        "waiting_since": recorded.at,
        "abused_at": recorded.at,
        "for_leads": True,
        "passed_over": (PassedOver(event.agent.id, recorded.at),),
        "reserved_for": None,
        # What comes of it is not about the agent: no rating names them, and no later request prefers them.
        "served_by": None,
        "known_to": None,
        "wrapping_up": wrapping_up_after(event.agent, recorded.at, event.wrap_up_seconds, state.weight)
        or state.wrapping_up,
    }


def _hand_raised(state: Conversation, recorded: happened.Recorded, event: happened.HandRaised) -> Changes:
    return {"hand": Hand(event.agent, recorded.at, event.text)}


def _hand_lowered(state: Conversation, recorded: happened.Recorded, event: happened.HandLowered) -> Changes:
    return {"hand": None}


def _whispered(state: Conversation, recorded: happened.Recorded, event: happened.Whispered) -> Changes:
    hand = state.hand
    if hand is None or hand.mentor is not None or hand.agent.id == event.agent.id:
        return {}
    return {"hand": replace(hand, mentor=event.agent)}


CARE_EFFECTS: Mapping[type[happened.Event], Callable[[Conversation, happened.Recorded, Any], Changes]] = {
    happened.Shielded: _shielded,
    happened.HandRaised: _hand_raised,
    happened.HandLowered: _hand_lowered,
    happened.Whispered: _whispered,
}
