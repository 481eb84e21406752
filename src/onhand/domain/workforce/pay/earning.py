"""The earning of time: what happened, in order, becomes the ledger's lines.

A second is paid once, whatever was done in it, at the rate of what is best paid of it; several conversations at a time are one handling. A line ends where
the activity does, at the full hour (UTC) and at the end of the market's day, so that lines do not depend on when they are booked. Each line's amount is what
it adds to the day's rounded sum: a day's lines come to the day's exact sum, rounded half to even once.
"""

from collections.abc import Sequence
from typing import Any

from onhand.domain.workforce.pay.activity import HANDLING, WAITING, WRAP_UP, Activity, best_paid
from onhand.domain.workforce.pay.extras import bonus_lines, fault_lines, floor_line, remember_paid
from onhand.domain.workforce.pay.ledger import Line, LineKind
from onhand.domain.workforce.pay.moments import Moment, ServiceBegan, ServiceEnded, WrapUpEnded
from onhand.domain.workforce.pay.rate_card import PayDay, PayMarkets
from onhand.domain.workforce.pay.rounding import SECONDS_AN_HOUR, half_even
from onhand.domain.workforce.pay.standing import DayEarned, Rated, Standing, Stretch, There
from onhand.domain.workforce.work_log import (
    AcceptingChanged,
    FaultDeclared,
    ShiftWorked,
    TrainingBegan,
    TrainingEnded,
    WentAway,
    WentOffline,
    WentOnline,
)

NEVER = 1 << 62

OFFLINE, AWAY = There.OFFLINE, There.AWAY
_NOTHING: Activity = (0, LineKind.AWAY, "")


class Meter:
    """Turns moments into lines. Give each moment to `take` in order, then `advance` to where no more can come; `standing` goes on from there another time."""

    def __init__(self, markets: PayMarkets, standing: Standing | None = None) -> None:
        self.standing = standing or Standing()
        self.lines: list[Line] = []
        self._markets = markets
        self._due = self._next_due()

    @property
    def due_at(self) -> int | None:
        """When something is to be booked next though nothing happens; None for never."""
        return None if self._due == NEVER else self._due

    def take(self, moment: Moment) -> None:
        """Takes what happened next. What is older than what was booked counts from then on."""
        if self._due <= moment.at:
            self.advance(moment.at)
        elif moment.at > self.standing.until:
            self.standing.until = moment.at
        _TAKES[type(moment.what)](self, moment.ref, moment.what)
        self._turn()

    def advance(self, until: int) -> None:
        """Lets time pass, to before the second `until`."""
        standing = self.standing
        while self._due <= until:
            standing.until = max(standing.until, self._due)
            self._cut()
        standing.until = max(standing.until, until)

    def unfinished(self) -> tuple[Line, ...]:
        """Gives what the running stretch comes to so far, and what the floor adds to the days that are not over. Not for the ledger."""
        standing = self.standing
        stretch, now = standing.stretch, standing.until
        found: list[Line] = []
        if stretch is not None and now > stretch.starts_at:
            day = self._day_of(stretch)
            booked = half_even(day.exact + (now - stretch.starts_at) * stretch.rate, SECONDS_AN_HOUR)
            found.append(_line(stretch, now, booked - day.booked))
        for market, day in standing.days.items():
            line = floor_line(market, day, [line for line in found if line.market == market])
            found.extend([line] if line else [])
        return tuple(found)

    # What happened -----------------------------------------------------------------------------------------------------

    def _went_online(self, ref: str, what: WentOnline) -> None:
        self._is_there(There.ONLINE, ref)
        self.standing.market = what.market

    def _went_away(self, ref: str, what: WentAway) -> None:
        self._is_there(AWAY, ref)

    def _went_offline(self, ref: str, what: WentOffline) -> None:
        self._is_there(OFFLINE, ref)
        self.standing.wrapping.clear()

    def _is_there(self, there: There, ref: str) -> None:
        self.standing.there = there
        self.standing.there_by = ref

    def _accepting_changed(self, ref: str, what: AcceptingChanged) -> None:
        self.standing.accepting = what.accepting
        self.standing.accepting_by = ref

    def _training_began(self, ref: str, what: TrainingBegan) -> None:
        self.standing.training[what.what] = (what.market or self.standing.market, ref)

    def _training_ended(self, ref: str, what: TrainingEnded) -> None:
        if self.standing.training.pop(what.what, None):
            self._was_earned_by(ref, LineKind.TRAINING)

    def _service_began(self, ref: str, what: ServiceBegan) -> None:
        self.standing.held[what.conversation_id] = ref
        self.standing.wrapping.pop(what.conversation_id, None)
        self._was_earned_by(ref, HANDLING)

    def _service_ended(self, ref: str, what: ServiceEnded) -> None:
        standing = self.standing
        if standing.held.pop(what.conversation_id, None) is None:
            return
        self._was_earned_by(ref, HANDLING)
        if what.wrap_up_seconds > 0 and standing.there is not OFFLINE:
            standing.wrapping[what.conversation_id] = (standing.until + what.wrap_up_seconds, ref)

    def _wrap_up_ended(self, ref: str, what: WrapUpEnded) -> None:
        if self.standing.wrapping.pop(what.conversation_id, None):
            self._was_earned_by(ref, WRAP_UP)

    def _shift_worked(self, ref: str, what: ShiftWorked) -> None:
        self.lines += bonus_lines(self.standing, self._markets, ref, what)

    def _fault_declared(self, ref: str, what: FaultDeclared) -> None:
        self.lines += fault_lines(self.standing, self._markets, ref, what)

    def _was_earned_by(self, ref: str, kind: LineKind) -> None:
        stretch = self.standing.stretch
        if stretch is not None and stretch.kind is kind:
            stretch.earned_by.append(ref)

    # What is paid now --------------------------------------------------------------------------------------------------

    def _turn(self) -> None:
        """After something happened: the stretch that runs goes on, or another begins."""
        stretch = self.standing.stretch
        rate, kind, market = self._activity()
        if stretch is None or stretch.kind is not kind or stretch.rate != rate or stretch.market != market:
            self._close(stretch)
            self._open(rate, kind, market)
        self._due = self._next_due()

    def _activity(self) -> Activity:
        """Gives what is paid now. The first of the best paid counts."""
        standing = self.standing
        best = _NOTHING
        if standing.there is not OFFLINE:
            card = self._today(standing.market).card
            if card is not None:
                best = best_paid(card, standing)
        if not standing.training:
            return best
        for market, _ in standing.training.values():
            card = self._today(market).card
            if card is not None and card.training > best[0]:
                best = (card.training, LineKind.TRAINING, market)
        return best

    def _open(self, rate: int, kind: LineKind, market: str) -> None:
        now = self.standing.until
        today = self._today(market)
        if rate <= 0 or today.card is None:
            return
        ends_at = min(now - now % SECONDS_AN_HOUR + SECONDS_AN_HOUR, today.ends)
        self.standing.stretch = Stretch(
            kind=kind,
            market=market,
            rate=rate,
            starts_at=now,
            ends_at=ends_at,
            day=today.day,
            card=today.card.valid_from,
            currency=today.card.currency,
            earned_by=self._reasons(kind),
        )

    def _reasons(self, kind: LineKind) -> list[str]:
        standing = self.standing
        if kind is HANDLING:
            return list(standing.held.values())
        if kind is WAITING:
            return [standing.there_by, standing.accepting_by]
        if kind is WRAP_UP:
            return [ref for _, ref in standing.wrapping.values()]
        if kind is LineKind.TRAINING:
            return [ref for _, ref in standing.training.values()]
        return [standing.there_by]

    def _close(self, stretch: Stretch | None) -> None:
        standing = self.standing
        now = standing.until
        standing.stretch = None
        if stretch is None or now <= stretch.starts_at:
            return
        day = self._day_of(stretch)
        seconds = now - stretch.starts_at
        day.exact += seconds * stretch.rate
        day.seconds += seconds
        booked = half_even(day.exact, SECONDS_AN_HOUR)
        self.lines.append(_line(stretch, now, booked - day.booked))
        day.booked = booked
        paid = Rated(stretch.starts_at, now, stretch.rate, stretch.market, stretch.currency)
        remember_paid(standing, paid)

    def _day_of(self, stretch: Stretch) -> DayEarned:
        """Gives the sum of the day that a stretch belongs to; a stretch never outlasts its day."""
        known = self.standing.days.get(stretch.market)
        if known is not None:
            return known
        today = self._markets.day(stretch.market, stretch.starts_at)
        floor = today.card.floor if today.card else 0
        day = DayEarned(stretch.day, today.ends, stretch.currency, stretch.card, floor)
        self.standing.days[stretch.market] = day
        return day

    def _today(self, market: str) -> PayDay:
        return self._markets.day(market, self.standing.until)

    # What only time brings ---------------------------------------------------------------------------------------------

    def _next_due(self) -> int:
        standing = self.standing
        due = standing.stretch.ends_at if standing.stretch is not None else NEVER
        for until, _ in standing.wrapping.values():
            due = min(due, until)
        for day in standing.days.values():
            due = min(due, day.ends_at)
        return due

    def _cut(self) -> None:
        """At a full hour, the end of a day, or of the longest wrap-up that is paid."""
        standing = self.standing
        now = standing.until
        for conversation_id in [one for one, (until, _) in standing.wrapping.items() if until <= now]:
            del standing.wrapping[conversation_id]
        if standing.stretch is not None and standing.stretch.ends_at <= now:
            self._close(standing.stretch)
        for market in [market for market, day in standing.days.items() if day.ends_at <= now]:
            line = floor_line(market, standing.days.pop(market), ())
            self.lines += [line] if line else []
        self._turn()


def earned(
    markets: PayMarkets, moments: Sequence[Moment], until: int, standing: Standing | None = None
) -> tuple[list[Line], Standing]:
    """Gives the lines of these moments up to a second, and where it stands then."""
    meter = Meter(markets, standing)
    for moment in moments:
        meter.take(moment)
    meter.advance(until)
    return meter.lines, meter.standing


def _line(stretch: Stretch, ends_at: int, amount_minor: int) -> Line:
    return Line(
        stretch.kind,
        stretch.market,
        stretch.day,
        stretch.card,
        stretch.currency,
        stretch.starts_at,
        ends_at,
        ends_at - stretch.starts_at,
        stretch.rate,
        amount_minor,
        tuple(dict.fromkeys(stretch.earned_by)) if len(stretch.earned_by) > 1 else tuple(stretch.earned_by),
    )


_TAKES: dict[type, Any] = {
    WentOnline: Meter._went_online,  # pyright: ignore[reportPrivateUsage]
    WentAway: Meter._went_away,  # pyright: ignore[reportPrivateUsage]
    WentOffline: Meter._went_offline,  # pyright: ignore[reportPrivateUsage]
    AcceptingChanged: Meter._accepting_changed,  # pyright: ignore[reportPrivateUsage]
    TrainingBegan: Meter._training_began,  # pyright: ignore[reportPrivateUsage]
    TrainingEnded: Meter._training_ended,  # pyright: ignore[reportPrivateUsage]
    ServiceBegan: Meter._service_began,  # pyright: ignore[reportPrivateUsage]
    ServiceEnded: Meter._service_ended,  # pyright: ignore[reportPrivateUsage]
    WrapUpEnded: Meter._wrap_up_ended,  # pyright: ignore[reportPrivateUsage]
    ShiftWorked: Meter._shift_worked,  # pyright: ignore[reportPrivateUsage]
    FaultDeclared: Meter._fault_declared,  # pyright: ignore[reportPrivateUsage]
}
