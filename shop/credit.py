"""Pay-later plans: pay an instalment, move a due date, give money back. Pure; the day comes in as an argument."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from msgspec.structs import replace

from shop.money import ZERO, cents, total
from shop.refusals import Code, Refused
from shop.world import Instalment, Plan

LONGEST_EXTENSION_DAYS = 30
DUE_SOON_DAYS = 7

InstalmentStatus = Literal["paid", "overdue", "due soon", "upcoming", "cancelled", "refunded"]
PlanStatus = Literal["active", "overdue", "settled", "cancelled"]


def instalment_of(plan: Plan, instalment_id: str) -> Instalment:
    for instalment in plan.instalments:
        if instalment.instalment_id == instalment_id:
            return instalment
    raise Refused(Code.INSTALMENT_NOT_FOUND, f"Plan {plan.plan_id} has no instalment {instalment_id}.")


def status_of(instalment: Instalment, today: date) -> InstalmentStatus:
    """How an instalment stands on a day: an open one is overdue, due soon (within a week) or upcoming."""
    if instalment.state != "open":
        return instalment.state
    if instalment.due_on < today:
        return "overdue"
    return "due soon" if (instalment.due_on - today).days <= DUE_SOON_DAYS else "upcoming"


def status_of_plan(plan: Plan, today: date) -> PlanStatus:
    states = [status_of(instalment, today) for instalment in plan.instalments]
    if "overdue" in states:
        return "overdue"
    if "due soon" in states or "upcoming" in states:
        return "active"
    return "settled" if "paid" in states else "cancelled"


def open_amount(plan: Plan) -> Decimal:
    """What is still to be paid."""
    return total(instalment.amount for instalment in plan.instalments if instalment.state == "open")


def standing(plan: Plan) -> Decimal:
    """What the plan still finances: open instalments, and paid ones less what was given back of them."""
    return total(
        instalment.amount - instalment.credited for instalment in plan.instalments if instalment.state != "cancelled"
    )


def pay(plan: Plan, instalment_id: str, payment_method_id: str, today: date) -> Plan:
    """The plan with the instalment paid on `today`; refused unless it is open."""
    instalment = _open_instalment(plan, instalment_id)
    return _with(plan, replace(instalment, state="paid", paid_on=today, payment_method_id=payment_method_id))


def extend(plan: Plan, instalment_id: str, days: int, today: date) -> Plan:
    """The plan with the instalment due `days` later. Once an instalment, by at most 30 days, and never into the past."""
    instalment = _open_instalment(plan, instalment_id)
    if instalment.first_due_on is not None:
        raise Refused(Code.ALREADY_EXTENDED, f"Instalment {instalment_id} has been extended once already.")
    if not 1 <= days <= LONGEST_EXTENSION_DAYS:
        raise Refused(Code.INVALID_EXTENSION, f"A due date moves by 1 to {LONGEST_EXTENSION_DAYS} days, not {days}.")
    due_on = instalment.due_on + timedelta(days=days)
    if due_on < today:
        raise Refused(Code.INVALID_EXTENSION, f"{days} days after {instalment.due_on} would still be in the past.")
    return _with(plan, replace(instalment, due_on=due_on, first_due_on=instalment.due_on))


def reduce(plan: Plan, amount: Decimal) -> tuple[Plan, list[tuple[str | None, Decimal]]]:
    """The plan after `amount` is given back, and which payment methods get how much of it.

    Open instalments shrink first, the last one first, since that money has not been paid yet; what is left over goes
    back to the methods that paid, the latest first.
    """
    given_back: list[tuple[str | None, Decimal]] = []
    for instalment in reversed([each for each in plan.instalments if each.state == "open"]):
        part = min(amount, instalment.amount)
        plan, amount = _with(plan, _shrunk(instalment, part)), amount - part
    for instalment in reversed([each for each in plan.instalments if each.state == "paid"]):
        part = min(amount, instalment.amount - instalment.credited)
        plan, amount = _with(plan, _credited(instalment, part)), amount - part
        if part > ZERO:
            given_back.append((instalment.payment_method_id, cents(part)))
    return plan, given_back


def _shrunk(instalment: Instalment, part: Decimal) -> Instalment:
    # A cancelled instalment keeps its amount, so that a person can still read what it was.
    if part == instalment.amount:
        return replace(instalment, state="cancelled")
    return replace(instalment, amount=cents(instalment.amount - part))


def _credited(instalment: Instalment, part: Decimal) -> Instalment:
    credited = instalment.credited + part
    return replace(instalment, credited=credited, state="refunded" if credited == instalment.amount else "paid")


def _open_instalment(plan: Plan, instalment_id: str) -> Instalment:
    instalment = instalment_of(plan, instalment_id)
    if instalment.state != "open":
        raise Refused(Code.INSTALMENT_NOT_OPEN, f"Instalment {instalment_id} is {instalment.state}, not open.")
    return instalment


def _with(plan: Plan, changed: Instalment) -> Plan:
    return replace(
        plan,
        instalments=[changed if each.instalment_id == changed.instalment_id else each for each in plan.instalments],
    )
