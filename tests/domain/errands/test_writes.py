"""Every write of the guard's list: permitted exactly when who, what, on which facts and on whose yes all hold."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.errands import guard
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory

ANNA = Identity("anna", "email", "Anna Ek")
ADDRESS = {"address1": "Storgatan 1", "address2": "", "city": "Lund", "state": "", "country": "Sweden", "zip": "222 22"}
Found = dict[str, Any]
Spoil = Callable[[Found, dict[str, Any]], None]


def _money(amount_minor: int) -> dict[str, Any]:
    return {"amount_minor": amount_minor, "currency": "EUR"}


def _order(status: str) -> dict[str, Any]:
    return {
        "id": "#W1",
        "customer_id": "anna",
        "status": status,
        "items": [{"id": "i1", "product_id": "p1", "name": "Mug", "options": {}, "price": _money(1000)}] * 2,
        "total": _money(2000),
        "paid_by": ["card"],
        "payments": 1,
    }


PROFILE = {
    "id": "anna",
    "payment_methods": [
        {"id": "card", "kind": "credit_card"},
        {"id": "paypal", "kind": "paypal"},
        {"id": "gift", "kind": "gift_card", "balance": _money(5000)},
        {"id": "later", "kind": "pay_later"},
    ],
}
PRODUCTS = {
    "p1": {
        "variants": [
            {"id": "i1", "is_available": True, "price": _money(1000)},
            {"id": "i2", "is_available": True, "price": _money(1500)},
            {"id": "i3", "is_available": False, "price": _money(1000)},
        ]
    }
}
PLAN = {
    "id": "plan",
    "customer_id": "anna",
    "instalments": [
        {"id": "one", "status": "paid", "amount": _money(1000), "is_extended": False},
        {"id": "two", "status": "overdue", "amount": _money(4000), "is_extended": False},
    ],
}
SWAP = {"order_id": "#W1", "item_ids": ["i1"], "new_item_ids": ["i2"], "payment_method_id": "paypal"}


@dataclass(frozen=True, slots=True)
class Case:
    """A write that may be made, and what, by the rules, forbids it."""

    tool: str
    found: Found
    arguments: dict[str, Any]
    spoils: tuple[Spoil, ...]


def _status(status: str) -> Spoil:
    return lambda found, arguments: found["order"].update(status=status)


def _argument(name: str, value: Any) -> Spoil:
    return lambda found, arguments: arguments.update({name: value})


def _gift_card_with_little(found: Found, arguments: dict[str, Any]) -> None:
    arguments["payment_method_id"] = "gift"
    found["profile"]["payment_methods"][2]["balance"] = _money(10)


_SWAPS = (
    _argument("item_ids", ["i9"]),
    _argument("item_ids", ["i1", "i1", "i1"]),
    _argument("item_ids", []),
    _argument("new_item_ids", ["i1"]),
    _argument("new_item_ids", ["i3"]),
    _argument("new_item_ids", ["i2", "i2"]),
    _argument("new_item_ids", ["unknown"]),
    _argument("payment_method_id", "somebody else's"),
    _argument("payment_method_id", "later"),
    _gift_card_with_little,
)
CASES = (
    Case(
        "cancel_order",
        {"order": _order("pending")},
        {"order_id": "#W1", "reason": "ordered by mistake"},
        (_status("processed"), _status("changed"), _status("delivered"), _argument("reason", "no fun")),
    ),
    Case(
        "change_order_items",
        {"order": _order("pending"), "profile": PROFILE, "products": PRODUCTS},
        SWAP,
        (_status("changed"), _status("delivered"), *_SWAPS),
    ),
    Case(
        "exchange_items",
        {"order": _order("delivered"), "profile": PROFILE, "products": PRODUCTS},
        SWAP,
        (_status("pending"), _status("exchange_requested"), *_SWAPS),
    ),
    Case(
        "change_order_address",
        {"order": _order("pending")},
        {"order_id": "#W1", **ADDRESS},
        (_status("processed"), _argument("zip", ""), _argument("country", None)),
    ),
    Case(
        "change_order_payment",
        {"order": _order("pending"), "profile": PROFILE},
        {"order_id": "#W1", "payment_method_id": "paypal"},
        (
            _status("changed"),
            _argument("payment_method_id", "card"),
            _argument("payment_method_id", "later"),
            _argument("payment_method_id", "somebody else's"),
            _gift_card_with_little,
            lambda found, arguments: found["order"].update(payments=2),
        ),
    ),
    Case(
        "return_items",
        {"order": _order("delivered"), "profile": PROFILE},
        {"order_id": "#W1", "item_ids": ["i1", "i1"], "payment_method_id": "gift"},
        (
            _status("pending"),
            _status("return_requested"),
            _argument("payment_method_id", "paypal"),
            _argument("payment_method_id", "unknown"),
            _argument("item_ids", ["i1", "i1", "i1"]),
        ),
    ),
    Case(
        "change_profile_address",
        {"profile": PROFILE},
        {"customer_id": "anna", **ADDRESS},
        (_argument("city", ""), _argument("customer_id", "bert")),
    ),
    Case(
        "pay_instalment",
        {"plan": PLAN, "profile": PROFILE},
        {"plan_id": "plan", "instalment_id": "two", "payment_method_id": "gift"},
        (
            _argument("instalment_id", "one"),
            _argument("instalment_id", "none"),
            _argument("payment_method_id", "later"),
            _gift_card_with_little,
        ),
    ),
    Case(
        "extend_instalment",
        {"plan": PLAN},
        {"plan_id": "plan", "instalment_id": "two", "days": 14},
        (
            _argument("instalment_id", "one"),
            _argument("days", 31),
            _argument("days", -1),
            _argument("days", "14"),
            lambda found, arguments: found["plan"]["instalments"][1].update(is_extended=True),
        ),
    ),
)
BY_TOOL = {case.tool: case for case in CASES}


def _is_permitted(
    case: Case, found: Found, arguments: dict[str, Any], identity: Identity | None, fresh: set[str], yes_to: str | None
) -> bool:
    memory = Memory(found=found, fresh=tuple(fresh))
    try:
        mark = guard.fingerprint(case.tool, arguments, identity, memory)
        confirmed = mark if yes_to == "these details" else yes_to
        guard.permitted_write(
            case.tool, arguments, identity, Memory(found=found, fresh=tuple(fresh), confirmed=confirmed)
        )
    except guard.Denied:
        return False
    return True


def test_every_write_is_tried() -> None:
    assert BY_TOOL.keys() == guard.WRITES.keys()


@given(
    tool=st.sampled_from(sorted(BY_TOOL)),
    identity=st.sampled_from((ANNA, ANNA, None, Identity("bert", "token"), Identity("anna", "guess"))),
    stale=st.sets(st.sampled_from(("order", "plan", "profile", "products")), max_size=1),
    yes_to=st.sampled_from(("these details", "these details", "other details", None)),
    is_stolen=st.booleans(),
)
def test_a_write_needs_identity_ownership_fresh_facts_and_a_yes_to_these_details(
    tool: str, identity: Identity | None, stale: set[str], yes_to: str | None, is_stolen: bool
) -> None:
    case = BY_TOOL[tool]
    found, arguments = deepcopy(case.found), deepcopy(case.arguments)
    if is_stolen:
        subject = found[guard.WRITES[tool].subject]
        subject["customer_id"] = "somebody else"
    fresh = set(found) - stale
    assert _is_permitted(case, found, arguments, identity, fresh, yes_to) == (
        identity is ANNA and fresh == set(found) and yes_to == "these details" and not is_stolen
    )


@pytest.mark.parametrize(
    ("tool", "number"), [(case.tool, number) for case in CASES for number in range(len(case.spoils))]
)
def test_what_the_policy_forbids_is_not_even_asked_about(tool: str, number: int) -> None:
    case = BY_TOOL[tool]
    found, arguments = deepcopy(case.found), deepcopy(case.arguments)
    assert _is_permitted(case, found, arguments, ANNA, set(found), "these details")
    case.spoils[number](found, arguments)
    assert not _is_permitted(case, found, arguments, ANNA, set(found), "these details")


@given(st.sampled_from(sorted(BY_TOOL)), st.data())
def test_any_change_of_the_facts_after_the_yes_makes_it_none(tool: str, data: st.DataObject) -> None:
    case = BY_TOOL[tool]
    before = Memory(found=deepcopy(case.found), fresh=tuple(case.found))
    mark = guard.fingerprint(tool, case.arguments, ANNA, before)
    found = deepcopy(case.found)
    name = data.draw(st.sampled_from(sorted(found)))
    found[name]["something"] = "else"
    after = Memory(found=found, fresh=tuple(found), confirmed=mark)
    with pytest.raises(guard.Denied, match="not_confirmed"):
        guard.permitted_write(tool, case.arguments, ANNA, after)


@given(st.sampled_from(sorted(BY_TOOL)), st.text(max_size=8))
def test_arguments_of_other_names_are_refused(tool: str, name: str) -> None:
    case = BY_TOOL[tool]
    arguments = {**case.arguments, name: "more"}
    if name not in case.arguments:
        assert not _is_permitted(case, case.found, arguments, ANNA, set(case.found), "these details")
