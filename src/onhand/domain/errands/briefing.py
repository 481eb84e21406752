"""What a person who takes over needs to know in ten seconds, out of the conversation's log."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.errands.memory import Memory, remembered
from onhand.domain.errands.values import Money, minor_digits

WANTS_CHARACTERS = 400
LAST_MESSAGES = 2  # without an errand, what the customer wrote last says what they want


class Found(Struct, frozen=True):
    """A fact that was found out; `label_code` is put into words by the desk's catalogue."""

    label_code: str
    value: str


class Asking(Struct, frozen=True):
    by: happened.Party
    cause: happened.Cause
    reason: str


class Briefing(Struct, frozen=True, kw_only=True):
    """docs/protocol.md, "briefing". `waited_seconds` is None unless the customer waits for a person now."""

    wants: str | None
    errand: str | None
    asked: Asking | None
    tried: tuple[happened.Reason, ...]
    found: tuple[Found, ...]
    language: str
    waited_seconds: int | None
    messages: int
    earlier_handoffs: int


def briefing(state: Conversation, log: Sequence[happened.Recorded], now: datetime) -> Briefing:
    """Gives the briefing from the state and the whole log that it is a fold of. Only the running episode counts, apart from `earlier_handoffs`."""
    episode = _running_episode(log)
    memory = remembered(state.memory)
    handoff = state.handoff
    return Briefing(
        wants=_wants(memory, episode),
        errand=memory.errand,
        asked=Asking(handoff.by, handoff.cause, handoff.reason) if handoff else None,
        tried=tuple(_tried(memory, episode, state.agent)),
        found=tuple(_found(state, memory)),
        language=state.language,
        waited_seconds=int((now - state.waiting_since).total_seconds()) if state.waiting_since else None,
        messages=state.messages,
        earlier_handoffs=max(0, state.handoffs - (1 if handoff else 0)),
    )


def _running_episode(log: Sequence[happened.Recorded]) -> Sequence[happened.Recorded]:
    begins = max((i for i, r in enumerate(log) if isinstance(r.event, happened.Reopened)), default=0)
    return log[begins:]


def _wants(memory: Memory, episode: Sequence[happened.Recorded]) -> str | None:
    """The customer's own words: those that began the errand, or the last ones before a person was asked for."""
    written = [(r.seq, r.event.text) for r in episode if isinstance(r.event, happened.CustomerWrote)]
    if memory.errand and memory.since_seq:
        beginning = [text for seq, text in written if seq == memory.since_seq]
        if beginning:
            return _shortened(beginning[0])
    asked_at = max((r.seq for r in episode if isinstance(r.event, happened.HandoffRequested)), default=None)
    before = [text for seq, text in written if asked_at is None or seq < asked_at]
    return _shortened("\n".join(before[-LAST_MESSAGES:])) if before else None


def _shortened(text: str) -> str:
    return text if len(text) <= WANTS_CHARACTERS else text[: WANTS_CHARACTERS - 1].rstrip() + "…"


def _tried(memory: Memory, episode: Sequence[happened.Recorded], agent: Agent | None) -> Iterator[happened.Reason]:
    """What the assistant and earlier agents (not `agent`, who is there now) did, in order, each thing once."""
    seen: list[happened.Reason] = []
    here_now = happened.Reason("person_served", {"agent": agent.name}) if agent else None
    for recorded in episode:
        for reason in _reasons(recorded.event):
            if reason not in seen and reason != here_now:
                seen.append(reason)
    yield from seen
    if memory.errand and memory.step:
        yield happened.Reason("errand_step", {"errand": memory.errand, "step": memory.step})


def _reasons(event: happened.AnyEvent) -> Iterator[happened.Reason]:
    match event:
        case happened.AssistantWrote(sources=sources):
            for source in sources:
                yield happened.Reason("answered_from_article", {"title": source.title})
        case happened.ActionFinished(tool=tool, outcome=outcome):
            yield happened.Reason("action_done" if outcome == "done" else "action_failed", {"tool": tool})
        case happened.ErrandMoved(memory=data):
            if remembered(data).misses:
                yield happened.Reason("not_understood")
        case happened.AgentJoined(agent=agent):
            yield happened.Reason("person_served", {"agent": agent.name})
        case _:
            return


def _found(state: Conversation, memory: Memory) -> Iterator[Found]:
    if state.customer:
        yield Found(
            "customer", " · ".join(filter(None, (state.customer.name, state.customer.email))) or state.customer.id
        )
    order: dict[str, Any] | None = memory.found.get("order")
    if order is None:
        return
    yield Found("order", order["id"])
    yield Found("order_status", order["status"])
    yield Found("items", ", ".join(item["name"] for item in order["items"]))
    if order.get("tracking"):
        yield Found("tracking", " ".join(filter(None, (order.get("carrier"), *order["tracking"]))))
    total = msgspec.convert(order["total"], Money)
    digits = minor_digits(total.currency)
    yield Found("amount", f"{total.amount_minor / 10**digits:.{digits}f} {total.currency}")
