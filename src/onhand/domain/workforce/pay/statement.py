"""What a period comes to: the ledger's lines of an agent, a market and a currency, summed by what they pay for."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from onhand.domain.workforce.pay.ledger import TIME_KINDS, BookedLine, LineKind


class Sum(Struct, frozen=True, kw_only=True):
    """All lines of a kind and rate. `rate_minor` is an hour's, for a bonus per cent; 0 where lines have no rate."""

    kind: LineKind
    rate_minor: int
    seconds: int
    amount_minor: int


class Statement(Struct, frozen=True, kw_only=True):
    """`total_minor` is the sum of all lines, corrections too. `topped_up_minor` is what the floor added. `is_final`: no time of it is still to be booked."""

    agent_id: str
    market: str
    currency: str
    starts_on: date
    ends_on: date
    is_final: bool
    sums: tuple[Sum, ...]
    total_minor: int
    paid_seconds: int
    topped_up_minor: int


_ORDER = {kind: place for place, kind in enumerate(LineKind)}
_WITHOUT_RATE = frozenset({LineKind.CORRECTION, LineKind.FLOOR})


def statements(
    agent_id: str, lines: Sequence[BookedLine], starts_on: date, ends_on: date, *, is_final: bool
) -> list[Statement]:
    """Gives a statement a market and currency of the lines that belong to these days."""
    by_place: dict[tuple[str, str], list[BookedLine]] = {}
    for booked in lines:
        if starts_on <= booked.line.day <= ends_on:
            by_place.setdefault((booked.line.market, booked.line.currency), []).append(booked)
    return [
        _statement(agent_id, market, currency, some, starts_on, ends_on, is_final=is_final)
        for (market, currency), some in sorted(by_place.items())
    ]


def _statement(
    agent_id: str,
    market: str,
    currency: str,
    lines: Sequence[BookedLine],
    starts_on: date,
    ends_on: date,
    *,
    is_final: bool,
) -> Statement:
    totals: dict[tuple[LineKind, int], list[int]] = {}
    paid_seconds = topped_up = 0
    for line in (booked.line for booked in lines):
        rate = 0 if line.kind in _WITHOUT_RATE else line.rate_minor
        total = totals.setdefault((line.kind, rate), [0, 0])
        total[0] += line.seconds if line.kind not in _WITHOUT_RATE else 0
        total[1] += line.amount_minor
        if line.kind in TIME_KINDS:
            paid_seconds += line.seconds
        if line.kind is LineKind.FLOOR:
            topped_up += line.amount_minor
    return Statement(
        agent_id=agent_id,
        market=market,
        currency=currency,
        starts_on=starts_on,
        ends_on=ends_on,
        is_final=is_final,
        sums=tuple(
            Sum(kind=kind, rate_minor=rate, seconds=seconds, amount_minor=amount)
            for (kind, rate), (seconds, amount) in sorted(
                totals.items(), key=lambda one: (_ORDER[one[0][0]], one[0][1])
            )
        ),
        total_minor=sum(booked.line.amount_minor for booked in lines),
        paid_seconds=paid_seconds,
        topped_up_minor=topped_up,
    )
