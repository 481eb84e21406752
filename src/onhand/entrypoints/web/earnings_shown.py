"""How pay is shown to the desk: amounts in whole minor units, times as times, and what earned each line as something to open."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from msgspec import Struct

from onhand.application.see_earnings import PeriodEarned, Today
from onhand.domain.workforce.pay.ledger import TIME_KINDS, BookedLine, Line, LineKind
from onhand.domain.workforce.pay.rate_card import RateCard
from onhand.domain.workforce.pay.statement import Statement


class EarnedBy(Struct, frozen=True):
    """An event that earned a line: `kind` is conversation, work or line (what a correction puts right)."""

    kind: str
    id: str
    seq: int | None = None


class EarningLine(Struct, frozen=True, kw_only=True):
    """A line of the ledger; `id` is null while it is not booked. `rate_minor` is an hour's, of a bonus the per cent."""

    id: str | None
    kind: LineKind
    market: str
    day: date
    starts_at: datetime
    ends_at: datetime
    seconds: int
    rate_minor: int
    amount_minor: int
    currency: str
    earned_by: list[EarnedBy]
    shift_id: str | None = None
    corrects: str | None = None
    corrected_by: str = ""
    reason: str = ""


class EarningsToday(Struct, frozen=True, kw_only=True):
    """Today so far, as of `as_of`. `earning` is the line that grows now. `floor_minor` is the least that an hour comes to."""

    market: str
    day: date
    currency: str
    total_minor: int
    paid_seconds: int
    floor_minor: int
    earning: EarningLine | None
    lines: list[EarningLine]
    as_of: datetime


class EarningsDay(Struct, frozen=True):
    """A day of the period, by market and currency."""

    day: date
    paid_seconds: int
    amount_minor: int
    currency: str


class EarningsPeriod(Struct, frozen=True):
    market: str
    starts_on: date
    ends_on: date


class Earnings(Struct, frozen=True, kw_only=True):
    """A period: its statements (one a currency), its days, the corrections in it, and the other periods that there are."""

    market: str
    starts_on: date
    ends_on: date
    statements: Sequence[Statement]
    days: list[EarningsDay]
    corrections: list[EarningLine]
    periods: list[EarningsPeriod]


def shown_line(line: Line, booked: BookedLine | None = None) -> EarningLine:
    """Gives a line, booked or still running."""
    return EarningLine(
        id=booked.id if booked else None,
        kind=line.kind,
        market=line.market,
        day=line.day,
        starts_at=datetime.fromtimestamp(line.starts_at, UTC),
        ends_at=datetime.fromtimestamp(line.ends_at, UTC),
        seconds=line.seconds,
        rate_minor=line.rate_minor,
        amount_minor=line.amount_minor,
        currency=line.currency,
        earned_by=[_source(ref) for ref in line.earned_by if ref],
        shift_id=line.about if line.kind is LineKind.BONUS else None,
        corrects=booked.corrects if booked else None,
        corrected_by=booked.corrected_by if booked else "",
        reason=booked.reason if booked else "",
    )


def _source(ref: str) -> EarnedBy:
    kind, source, *seq = ref.split("/")
    return EarnedBy(kind, source, int(seq[0]) if seq else None)


def shown_today(today: Today, now: datetime) -> EarningsToday:
    """Gives today so far."""
    card: RateCard | None = today.card
    booked = [shown_line(one.line, one) for one in today.booked]
    lines = [*booked, *(shown_line(line) for line in today.running)]
    return EarningsToday(
        market=today.market,
        day=today.day,
        currency=card.currency if card else "",
        total_minor=today.total_minor,
        paid_seconds=sum(line.seconds for line in lines if line.kind in TIME_KINDS),
        floor_minor=card.floor if card else 0,
        earning=shown_line(today.now_earning) if today.now_earning else None,
        lines=lines,
        as_of=now,
    )


def shown_period(period: PeriodEarned, periods: Iterable[tuple[str, date, date]]) -> Earnings:
    """Gives a period with the sum of each day."""
    sums: dict[tuple[date, str], list[int]] = {}
    for line in (one.line for one in period.lines):
        day = sums.setdefault((line.day, line.currency), [0, 0])
        day[0] += line.seconds if line.kind in TIME_KINDS else 0
        day[1] += line.amount_minor
    return Earnings(
        market=period.market,
        starts_on=period.starts_on,
        ends_on=period.ends_on,
        statements=period.statements,
        days=[
            EarningsDay(day, seconds, amount, currency)
            for (day, currency), (seconds, amount) in sorted(sums.items(), reverse=True)
        ],
        corrections=[shown_line(one.line, one) for one in period.lines if one.corrects],
        periods=[EarningsPeriod(*one) for one in periods],
    )
