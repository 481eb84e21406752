"""What may be done, by whom, on whose confirmation. Everything that touches the merchant passes here, and no text can widen it.

A write needs: a tool on the list, a verified customer, a subject that is the customer's own and was read in this very turn, the policy's conditions, and the
customer's yes to exactly these details: the fingerprint of what they were shown is the fingerprint of what is about to be done.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any, cast

import msgspec
from msgspec import Struct

from onhand.domain.errands.effects import Act, CallTool
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory

IDENTITY_TRIES = 3

Subject = Mapping[str, Any]
Policy = Callable[[Subject, Mapping[str, Any]], str | None]
"""Gives a code for why the merchant's policy forbids it, or None."""

CANCEL_REASONS = ("no longer needed", "ordered by mistake")


def _cancelling(order: Subject, arguments: Mapping[str, Any]) -> str | None:
    if order.get("status") != "pending":
        return "order_not_pending"
    return None if arguments["reason"] in CANCEL_REASONS else "invalid_reason"


class WriteTool(Struct, frozen=True):
    """A write. `subject` is the name under which what it changes was found, `key` the argument that has the subject's id."""

    subject: str
    key: str
    arguments: frozenset[str]
    policy: Policy


WRITES: dict[str, WriteTool] = {
    "cancel_order": WriteTool("order", "order_id", frozenset({"order_id", "reason"}), _cancelling),
}
ABOUT_THE_CUSTOMER = frozenset({"orders_of", "plans_of"})
TO_IDENTIFY = frozenset({"customer_by_email", "customer_by_name"})


class Denied(Exception):
    """The guard's no; `code` says why, for the log and for whoever takes over."""

    def __init__(self, code: str) -> None:
        super().__init__(f"The guard says no: {code}.")
        self.code = code


def permitted_read(tool: str, arguments: dict[str, Any], identity: Identity | None, memory: Memory) -> CallTool:
    """Gives the read. Raises Denied unless it is about the verified customer, or finds out who somebody unknown is."""
    if tool in TO_IDENTIFY:
        if identity is not None:
            raise Denied("already_identified")
        if memory.identity_tries >= IDENTITY_TRIES:
            raise Denied("too_many_tries")
    elif tool not in ABOUT_THE_CUSTOMER:
        raise Denied("unknown_tool")
    elif identity is None or not identity.is_verified or arguments != {"customer_id": identity.customer_id}:
        raise Denied("not_the_customers_own")
    return CallTool(tool, arguments)


def only_own(data: Any, identity: Identity | None) -> Any:
    """Gives what a read brought, without anything that says it is another customer's."""
    if isinstance(data, list):
        return [one for one in cast("list[Any]", data) if only_own(one, identity) is not None]
    if isinstance(data, dict):
        one = cast("dict[str, Any]", data)
        owner = one.get("customer_id")
        return one if owner is None or (identity is not None and owner == identity.customer_id) else None
    return data


def fingerprint(tool: str, arguments: Mapping[str, Any], identity: Identity | None, memory: Memory) -> str:
    """Gives the mark of a write's details: who, what, with which arguments, to which subject as it stands. Raises Denied where it may not even be asked about.

    Any change of any of them gives another mark.
    """
    subject = _own_subject(tool, arguments, identity, memory)
    details = {"tool": tool, "arguments": arguments, "customer": identity and identity.customer_id, "subject": subject}
    return sha256(msgspec.json.encode(details, order="deterministic")).hexdigest()


def permitted_write(tool: str, arguments: dict[str, Any], identity: Identity | None, memory: Memory) -> Act:
    """Gives the write. Raises Denied."""
    mark = fingerprint(tool, arguments, identity, memory)
    if WRITES[tool].subject not in memory.fresh:
        raise Denied("not_read_in_this_turn")
    if memory.confirmed is None or memory.confirmed != mark:
        raise Denied("not_confirmed")
    return Act(tool, arguments)


def _own_subject(tool: str, arguments: Mapping[str, Any], identity: Identity | None, memory: Memory) -> Subject:
    write = WRITES.get(tool)
    if write is None:
        raise Denied("unknown_tool")
    if identity is None or not identity.is_verified:
        raise Denied("not_identified")
    if frozenset(arguments) != write.arguments or not all(arguments.values()):
        raise Denied("wrong_arguments")
    subject: Subject | None = memory.found.get(write.subject)
    if subject is None or subject.get("id") != arguments[write.key]:
        raise Denied("no_such_subject")
    if subject.get("customer_id") != identity.customer_id:
        raise Denied("not_the_customers_own")
    refusal = write.policy(subject, arguments)
    if refusal is not None:
        raise Denied(refusal)
    return subject
