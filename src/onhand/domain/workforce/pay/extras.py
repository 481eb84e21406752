"""What is paid beside the running time: bonuses on shifts, the system's faults, and the floor under a day."""

from collections.abc import Iterator, Sequence
from datetime import date

from onhand.domain.workforce.pay.ledger import TIME_KINDS, Line, LineKind
from onhand.domain.workforce.pay.rate_card import PayMarkets
from onhand.domain.workforce.pay.rounding import SECONDS_AN_HOUR, at_least, half_even
from onhand.domain.workforce.pay.standing import DayEarned, Rated, Standing
from onhand.domain.workforce.shifts.limits import merged
from onhand.domain.workforce.work_log import FaultDeclared, ShiftWorked

DAY_SECONDS = 86_400
BONUS_LOOKS_BACK_SECONDS = 2 * DAY_SECONDS  # no shift is longer
FAULT_LOOKS_BACK_SECONDS = 14 * DAY_SECONDS  # what is declared later, a lead corrects


def remember_paid(standing: Standing, paid: Rated) -> None:
    """Keeps what a bonus or a fault may ask about later, and forgets what they may not any more."""
    rated, spans = standing.rated, standing.paid
    last = rated[-1] if rated else None
    if last is not None and (last.ends_at, last.rate, last.market) == (paid.starts_at, paid.rate, paid.market):
        if last.currency == paid.currency:
            last.ends_at = paid.ends_at
        else:
            rated.append(paid)
    else:
        rated.append(paid)
    if rated[0].ends_at <= paid.ends_at - BONUS_LOOKS_BACK_SECONDS - DAY_SECONDS:
        standing.rated = [one for one in rated if one.ends_at > paid.ends_at - BONUS_LOOKS_BACK_SECONDS]
    if spans and spans[-1][1] == paid.starts_at:
        spans[-1] = (spans[-1][0], paid.ends_at)
    else:
        spans.append((paid.starts_at, paid.ends_at))
    if spans[0][1] <= paid.ends_at - FAULT_LOOKS_BACK_SECONDS - DAY_SECONDS:
        standing.paid = [span for span in spans if span[1] > paid.ends_at - FAULT_LOOKS_BACK_SECONDS]


def bonus_lines(standing: Standing, markets: PayMarkets, ref: str, shift: ShiftWorked) -> list[Line]:
    """Gives the bonus on the time that was paid within the shift, in per cent of it: a line a market. A shift has it once."""
    now = standing.until
    since = max(int(shift.started_at.timestamp()), now - BONUS_LOOKS_BACK_SECONDS)
    until = min(int(shift.ended_at.timestamp()), now)
    standing.shifts = {one: at for one, at in standing.shifts.items() if at > now - BONUS_LOOKS_BACK_SECONDS}
    if shift.bonus_percent <= 0 or shift.shift_id in standing.shifts:
        return []
    standing.shifts[shift.shift_id] = now
    exact: dict[tuple[str, str], list[int]] = {}
    for one in _rated_until_now(standing):
        seconds = min(one.ends_at, until) - max(one.starts_at, since)
        if seconds > 0:
            sums = exact.setdefault((one.market, one.currency), [0, 0])
            sums[0] += seconds
            sums[1] += seconds * one.rate
    lines: list[Line] = []
    for (market, currency), (seconds, earned) in exact.items():
        amount = half_even(earned * shift.bonus_percent, 100 * SECONDS_AN_HOUR)
        today = markets.day(market, now)
        lines.append(
            Line(
                kind=LineKind.BONUS,
                market=market,
                day=today.day,
                card=today.card.valid_from if today.card else date.min,
                currency=currency,
                starts_at=since,
                ends_at=until,
                seconds=seconds,
                rate_minor=shift.bonus_percent,
                amount_minor=amount,
                earned_by=(ref,),
                about=shift.shift_id,
            )
        )
    return lines


def _rated_until_now(standing: Standing) -> Iterator[Rated]:
    yield from standing.rated
    stretch = standing.stretch
    if stretch is not None and standing.until > stretch.starts_at:
        yield Rated(stretch.starts_at, standing.until, stretch.rate, stretch.market, stretch.currency)


def fault_lines(standing: Standing, markets: PayMarkets, ref: str, fault: FaultDeclared) -> list[Line]:
    """Gives a line for each part of the fault's time that was not paid already, as time online, on the day on which it was declared."""
    now, market = standing.until, standing.market
    today = markets.day(market, now)
    if today.card is None:
        return []
    since = max(int(fault.started_at.timestamp()), now - FAULT_LOOKS_BACK_SECONDS)
    until = min(int(fault.ended_at.timestamp()), now)
    rate = today.card.fault
    lines: list[Line] = []
    seconds_so_far = booked = 0
    for starts_at, ends_at in list(_unpaid(standing, since, until)):
        seconds_so_far += ends_at - starts_at
        sum_now = half_even(seconds_so_far * rate, SECONDS_AN_HOUR)
        lines.append(
            Line(
                kind=LineKind.FAULT,
                market=market,
                day=today.day,
                card=today.card.valid_from,
                currency=today.card.currency,
                starts_at=starts_at,
                ends_at=ends_at,
                seconds=ends_at - starts_at,
                rate_minor=rate,
                amount_minor=sum_now - booked,
                earned_by=(ref,),
                about=ref.removeprefix("work/"),
            )
        )
        booked = sum_now
    standing.paid = merged([*standing.paid, *((line.starts_at, line.ends_at) for line in lines)])
    return lines


def _unpaid(standing: Standing, since: int, until: int) -> Iterator[tuple[int, int]]:
    """Gives the spans from `since` to `until` in which nothing was paid."""
    spans = standing.paid
    if standing.stretch is not None:
        spans = [*spans, (standing.stretch.starts_at, standing.until)]
    at = since
    for starts_at, ends_at in spans:
        if ends_at <= at:
            continue
        if starts_at >= until:
            break
        if starts_at > at:
            yield at, starts_at
        at = ends_at
    if at < until:
        yield at, until


def floor_line(market: str, day: DayEarned, unfinished: Sequence[Line]) -> Line | None:
    """Gives what the day's paid time lacks to the floor; None where it lacks nothing. `unfinished` is what is not in the day's sum yet."""
    running = [line for line in unfinished if line.kind in TIME_KINDS]
    seconds = day.seconds + sum(line.seconds for line in running)
    booked = day.booked + sum(line.amount_minor for line in running)
    lacking = at_least(seconds * day.floor, SECONDS_AN_HOUR) - booked
    if lacking <= 0:
        return None
    return Line(
        kind=LineKind.FLOOR,
        market=market,
        day=day.day,
        card=day.card,
        currency=day.currency,
        starts_at=day.ends_at,
        ends_at=day.ends_at,
        seconds=seconds,
        rate_minor=day.floor,
        amount_minor=lacking,
        earned_by=(),
        about=str(day.day),
    )
