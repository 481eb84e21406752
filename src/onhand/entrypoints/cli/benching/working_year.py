"""Working lives made up for a load: what an agent does in a year of shifts, the same for the same number every time."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from onhand.domain.workforce.pay.moments import Moment, ServiceBegan, ServiceEnded, WrapUpEnded
from onhand.domain.workforce.pay.rate_card import PayMarkets
from onhand.domain.workforce.work_log import (
    AcceptingChanged,
    AnyWork,
    FaultDeclared,
    ShiftWorked,
    TrainingBegan,
    TrainingEnded,
    WentAway,
    WentOffline,
    WentOnline,
)

SHIFT_HOURS = (3, 4, 5, 6, 7)
STARTS = (6, 8, 9, 10, 14, 18, 22)  # the last go past midnight
HANDLING_SECONDS = (240, 2_100)
WRAP_UP_SECONDS = 120


class WorkingLife:
    """An agent's moments, day by day."""

    def __init__(self, number: int, first: date, days: int, markets: PayMarkets, seed: int = 1) -> None:
        self._chance = Random(f"{seed}/{number}")
        self._first, self._days = first, days
        self.market = self._chance.choice(list(markets.names()))
        self._zone = markets.of(self.market).zone
        self._number = 0
        self._free_at = 0

    def days(self) -> Iterator[list[Moment]]:
        """Gives the moments of each working day, in order; five in seven are worked."""
        for number in range(self._days):
            if self._chance.random() < 5 / 7:
                yield self._day(self._first + timedelta(days=number))

    def _day(self, day: date) -> list[Moment]:
        chance = self._chance
        starts = datetime.combine(
            day, time(chance.choice(STARTS), chance.randrange(60), chance.randrange(60)), self._zone
        )
        begins = max(int(starts.astimezone(UTC).timestamp()), self._free_at)
        ends = begins + chance.choice(SHIFT_HOURS) * 3_600 + chance.randrange(-900, 900)
        self._free_at = ends + 1_800
        found = [(begins, self._work(begins, WentOnline(market=self.market)))]
        found.append((begins + 5, self._work(begins + 5, AcceptingChanged(accepting=True))))
        found += self._served(begins + 60, ends)
        found += self._beside(begins, ends)
        found.append((ends, self._work(ends, WentOffline())))
        return [moment for _, moment in sorted(found, key=lambda one: one[0])]

    def _served(self, begins: int, ends: int) -> list[tuple[int, Moment]]:
        chance, found = self._chance, list[tuple[int, Moment]]()
        for _ in range(2):  # two places, so that some overlap
            at = begins + chance.randrange(600)
            while at < ends - 600:
                conversation = f"c{self._next()}"
                over = min(at + chance.randrange(*HANDLING_SECONDS), ends - 200)
                done = over + chance.randrange(10, WRAP_UP_SECONDS)
                seq = chance.randrange(3, 9)
                found.append((at, Moment(at, f"conversation/{conversation}/{seq}", ServiceBegan(conversation))))
                ended = ServiceEnded(conversation, WRAP_UP_SECONDS)
                found.append((over, Moment(over, f"conversation/{conversation}/{seq + 9}", ended)))
                found.append((done, Moment(done, f"conversation/{conversation}/{seq + 10}", WrapUpEnded(conversation))))
                at = done + chance.randrange(1_500)
        return found

    def _beside(self, begins: int, ends: int) -> list[tuple[int, Moment]]:
        """A break, and on some days training, a shift with a bonus, a fault."""
        chance = self._chance
        middle = (begins + ends) // 2
        found = [(middle, self._work(middle, WentAway()))]
        back = middle + chance.randrange(300, 1_500)
        found.append((back, self._work(back, WentOnline(market=self.market))))
        if chance.random() < 0.1:
            found.append((begins - 1_200, self._work(begins - 1_200, TrainingBegan(what="quiz", market=self.market))))
            found.append((begins - 300, self._work(begins - 300, TrainingEnded(what="quiz"))))
        if chance.random() < 0.3:
            shift = ShiftWorked(
                shift_id=f"s{self._next()}",
                started_at=_at(begins + 600),
                ended_at=_at(ends - 300),
                bonus_percent=chance.choice((0, 10, 25)),
            )
            found.append((ends - 200, self._work(ends - 200, shift)))
        if chance.random() < 0.02:
            fault = FaultDeclared(what="down", started_at=_at(middle), ended_at=_at(back + 60), declared_by="lead")
            found.append((ends - 100, self._work(ends - 100, fault)))
        return found

    def _work(self, at: int, work: AnyWork) -> Moment:
        return Moment(at, f"work/{self._next()}", work)

    def _next(self) -> int:
        self._number += 1
        return self._number


def _at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
