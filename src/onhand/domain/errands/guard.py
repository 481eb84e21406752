"""What may be done, by whom, on whose confirmation. Everything that touches the merchant passes here, and no text can widen it.

A write needs: a tool on the list, a verified customer, a subject that is the customer's own and was read in this very turn, the policy's conditions, and the
customer's yes to exactly these details: the fingerprint of what they were shown is the fingerprint of what is about to be done.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any, cast

import msgspec
from msgspec import Struct

from onhand.domain.errands import policies
from onhand.domain.errands.effects import Act, CallTool
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory

IDENTITY_TRIES = 3

Subject = Mapping[str, Any]
Policy = Callable[[Mapping[str, Any], Mapping[str, Any]], str | None]
"""Gives a code for why the merchant's policy forbids it, or None. Takes the facts by name, and the arguments."""

_ADDRESS = frozenset({"address1", "address2", "city", "state", "country", "zip"})
_MAY_BE_EMPTY = frozenset({"address2", "state"})


class WriteTool(Struct, frozen=True):
    """A write. `subject` is the name under which what it changes was found, `key` the argument that has the subject's id; `facts` are what else it depends
    on, and must have been read in the same turn."""

    subject: str
    key: str
    arguments: frozenset[str]
    policy: Policy
    facts: tuple[str, ...] = ()


def _of_order(arguments: str, policy: Policy, *facts: str) -> WriteTool:
    return WriteTool("order", "order_id", frozenset({"order_id", *arguments.split()}), policy, facts)


_SWAP = "item_ids new_item_ids payment_method_id"
WRITES: dict[str, WriteTool] = {
    "cancel_order": _of_order("reason", policies.cancelling),
    "change_order_items": _of_order(_SWAP, policies.changing_items, "profile", "products"),
    "change_order_address": _of_order(" ".join(_ADDRESS), policies.changing_address),
    "change_order_payment": _of_order("payment_method_id", policies.changing_payment, "profile"),
    "return_items": _of_order("item_ids payment_method_id", policies.returning, "profile"),
    "exchange_items": _of_order(_SWAP, policies.exchanging_items, "profile", "products"),
    "change_profile_address": WriteTool(
        "profile", "customer_id", frozenset({"customer_id", *_ADDRESS}), policies.changing_profile
    ),
    "pay_instalment": WriteTool(
        "plan",
        "plan_id",
        frozenset({"plan_id", "instalment_id", "payment_method_id"}),
        policies.paying_instalment,
        ("profile",),
    ),
    "extend_instalment": WriteTool(
        "plan", "plan_id", frozenset({"plan_id", "instalment_id", "days"}), policies.extending
    ),
}
ABOUT_THE_CUSTOMER = frozenset({"orders_of", "plans_of", "customer"})
PUBLIC = frozenset({"products", "product"})  # anybody sees them in the shop
TO_IDENTIFY = frozenset({"customer_by_email", "customer_by_name"})
READS = ABOUT_THE_CUSTOMER | PUBLIC | TO_IDENTIFY


class Denied(Exception):
    """The guard's no; `code` says why, for the log and for whoever takes over."""

    def __init__(self, code: str) -> None:
        super().__init__(f"The guard says no: {code}.")
        self.code = code


def permitted_read(tool: str, arguments: dict[str, Any], identity: Identity | None, memory: Memory) -> CallTool:
    """Gives the read. Raises Denied unless it is public, about the verified customer, or finds out who somebody unknown is."""
    if tool in TO_IDENTIFY:
        if identity is not None:
            raise Denied("already_identified")
        if memory.identity_tries >= IDENTITY_TRIES:
            raise Denied("too_many_tries")
    elif tool in PUBLIC:
        if not all(isinstance(value, str) and value for value in arguments.values()):
            raise Denied("wrong_arguments")
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
    """Gives the mark of a write's details: who, what, with which arguments, to which subject as it stands, on which facts. Raises Denied where it may not
    even be asked about.

    Any change of any of them gives another mark.
    """
    facts = _own_facts(tool, arguments, identity, memory)
    details = {"tool": tool, "arguments": arguments, "customer": identity and identity.customer_id, "facts": facts}
    return sha256(msgspec.json.encode(details, order="deterministic")).hexdigest()


def permitted_write(tool: str, arguments: dict[str, Any], identity: Identity | None, memory: Memory) -> Act:
    """Gives the write. Raises Denied."""
    mark = fingerprint(tool, arguments, identity, memory)
    write = WRITES[tool]
    if not {write.subject, *write.facts} <= set(memory.fresh):
        raise Denied("not_read_in_this_turn")
    if memory.confirmed is None or memory.confirmed != mark:
        raise Denied("not_confirmed")
    return Act(tool, arguments)


def _own_facts(
    tool: str, arguments: Mapping[str, Any], identity: Identity | None, memory: Memory
) -> dict[str, Subject]:
    write = WRITES.get(tool)
    if write is None:
        raise Denied("unknown_tool")
    if identity is None or not identity.is_verified:
        raise Denied("not_identified")
    missing = [name for name, value in arguments.items() if not value and name not in _MAY_BE_EMPTY]
    if frozenset(arguments) != write.arguments or missing or None in arguments.values():
        raise Denied("wrong_arguments")
    subject: Subject | None = memory.found.get(write.subject)
    if subject is None or subject.get("id") != arguments[write.key]:
        raise Denied("no_such_subject")
    facts: dict[str, Subject] = {write.subject: subject}
    for name in write.facts:
        if memory.found.get(name) is None:
            raise Denied("no_such_subject")
        facts[name] = memory.found[name]
    for name in {write.subject, *write.facts} - {"products"}:
        owner = facts[name].get("customer_id", facts[name].get("id") if name == "profile" else None)
        if owner != identity.customer_id:
            raise Denied("not_the_customers_own")
    refusal = write.policy(facts, arguments)
    if refusal is not None:
        raise Denied(refusal)
    return facts
