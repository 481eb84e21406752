"""What is known of a customer, a line each, with where it stands: quoted to agents, and read by models."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from onhand.application.readable_facts import readable
from onhand.domain.conversation import events as happened
from onhand.ports.merchant import Order, Plan

MESSAGE_CHARACTERS = 500
_FIGURES = re.compile(r"\d{4,}")


class SourceKind(StrEnum):
    """Where something about a customer stands."""

    ORDER = "order"
    PLAN = "plan"
    CONVERSATION = "conversation"  # an earlier one
    MESSAGE = "message"  # in this one


class KnownLine(Struct, frozen=True):
    """A line of what is known. `id` is the order's number (also a plan's, which pays for one) or the conversation's id, `at` when it was written."""

    kind: SourceKind
    id: str
    text: str
    at: datetime | None = None


def order_line(order: Order) -> KnownLine:
    """Gives an order as a line of words and figures, without the merchant's inner ids."""
    items = "; ".join(" ".join((item.name, *item.options.values())) for item in order.items)
    parts = [
        f"order {order.id}",
        order.status.replace("_", " "),
        items,
        f"total {readable(order.total)}",
        _on("placed", order.placed_on),
        _on("expected", order.expected_on),
        _on("delivered", order.delivered_on),
        " ".join(filter(None, ("tracking", order.carrier, *order.tracking))) if order.tracking else "",
        f"paid with {', '.join(order.paid_with)}".replace("_", " ") if order.paid_with else "",
        f"cancelled: {order.cancel_reason}" if order.cancel_reason else "",
    ]
    return KnownLine(SourceKind.ORDER, order.id, " · ".join(filter(None, parts)))


def plan_line(plan: Plan) -> KnownLine:
    """Gives a payment plan as a line: what is open, and each instalment."""
    instalments = (f"{readable(one.amount)} {one.status} {_on('due', one.due_on)}" for one in plan.instalments)
    parts = (f"plan for order {plan.order_id}", plan.status, f"open {readable(plan.open_amount)}", *instalments)
    return KnownLine(SourceKind.PLAN, plan.order_id, " · ".join(parts))


def message_lines(log: Sequence[happened.Recorded], kind: SourceKind) -> Iterator[KnownLine]:
    """Gives what was written in a conversation, also in notes."""
    for recorded in log:
        event = recorded.event
        if isinstance(
            event, happened.CustomerWrote | happened.AssistantWrote | happened.AgentWrote | happened.NoteAdded
        ):
            yield KnownLine(kind, recorded.conversation_id, event.text[:MESSAGE_CHARACTERS], recorded.at)


def named_in(question: str, lines: Sequence[KnownLine]) -> list[KnownLine]:
    """Gives the orders and plans that the question names by their number."""
    asked = set(_FIGURES.findall(question))
    return [line for line in lines if line.at is None and asked & set(_FIGURES.findall(line.id))]


def _on(what: str, day: date | None) -> str:
    return f"{what} {day.isoformat()}" if day else ""
