"""A planner puts up shifts by hand or from a CSV file, and takes them back."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, tzinfo

from onhand.application.callers import AgentCaller
from onhand.domain.workforce.shifts.limits import LimitsByMarket
from onhand.domain.workforce.shifts.shift import BadShift, Shift, ShiftNotFound, checked_shift
from onhand.store.shifts import Shifts

COLUMNS = ("market", "language", "skill", "starts_at", "ends_at", "wanted", "bonus_percent")
REQUIRED = ("language", "starts_at", "ends_at", "wanted")
MOST_ROWS = 20_000
PROBLEMS_SHOWN = 20
PLAN_SHIFTS = "plan shifts"


class BadPlan(Exception):
    """A plan that cannot be read: each problem with its line. Nothing of it was kept."""


async def put_shifts(shifts: Shifts, caller: AgentCaller, plan: Sequence[Shift], now: datetime) -> None:
    """Puts shifts up, or changes those for the same time and people: all, or none. Raises Forbidden, BadShift."""
    caller.check_leads(PLAN_SHIFTS)
    await shifts.put([checked_shift(shift) for shift in plan], caller.agent.name, now)


async def cancel_shift(shifts: Shifts, caller: AgentCaller, shift_id: str, now: datetime) -> None:
    """Takes a shift back; who claimed it reads so. Raises Forbidden, ShiftNotFound."""
    caller.check_leads(PLAN_SHIFTS)
    if not await shifts.cancel(shift_id, now):
        raise ShiftNotFound


def read_plan(text: str, limits: LimitsByMarket, new_id: Callable[[], str]) -> list[Shift]:
    """Gives the shifts of a CSV file. Times without a zone are the market's own. Raises BadPlan with every line that cannot be used."""
    try:
        return _read(text, limits, new_id)
    except csv.Error as unreadable:
        raise BadPlan(f"This is no table that can be read: {unreadable}.") from None


def _read(text: str, limits: LimitsByMarket, new_id: Callable[[], str]) -> list[Shift]:
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    missing = [name for name in REQUIRED if name not in (rows.fieldnames or ())]
    if missing:
        raise BadPlan(f"The first line needs the columns {', '.join(missing)}. It may have: {', '.join(COLUMNS)}.")
    plan: list[Shift] = []
    problems: list[str] = []
    for row in rows:
        if len(plan) >= MOST_ROWS:
            raise BadPlan(f"A plan has at most {MOST_ROWS} lines: give it in parts.")
        try:
            plan.append(checked_shift(_shift(row, limits, new_id())))
        except ValueError as problem:
            problems.append(f"line {rows.line_num}: {problem}")
    if problems:
        more = f"\n… and {len(problems) - PROBLEMS_SHOWN} more." if len(problems) > PROBLEMS_SHOWN else ""
        raise BadPlan("\n".join(problems[:PROBLEMS_SHOWN]) + more)
    if not plan:
        raise BadPlan("There is no line under the first one: no shift to put up.")
    return plan


def _shift(row: Mapping[str, str | None], limits: LimitsByMarket, shift_id: str) -> Shift:
    market = _text(row, "market")
    zone = limits.of(market).zone
    return Shift(
        id=shift_id,
        market=market,
        language=_text(row, "language"),
        skill=_text(row, "skill"),
        starts_at=_time(row, "starts_at", zone),
        ends_at=_time(row, "ends_at", zone),
        wanted=_number(row, "wanted"),
        bonus_percent=_number(row, "bonus_percent") if _text(row, "bonus_percent") else 0,
    )


def _text(row: Mapping[str, str | None], name: str) -> str:
    return (row.get(name) or "").strip()


def _number(row: Mapping[str, str | None], name: str) -> int:
    try:
        return int(_text(row, name))
    except ValueError:
        raise BadShift(f"'{name}' is {_text(row, name)!r}: give a whole number.") from None


def _time(row: Mapping[str, str | None], name: str, zone: tzinfo) -> datetime:
    try:
        at = datetime.fromisoformat(_text(row, name))
    except ValueError:
        raise BadShift(f"'{name}' is {_text(row, name)!r}: give a time such as 2026-03-01T09:00.") from None
    return at if at.tzinfo else at.replace(tzinfo=zone)
