"""Who is ahead of whom for the same people, and what that means for everybody's wait.

People are bits of an integer, one for each unit of their capacity, so that who competes for whom is one operation: whoever waits could be served by a set of
units, and of those ahead each takes as much of that set as of their own. Needs are given up as the wait grows (policy.py), so that this is looked at for each
step: served by fewer now, or by more from then on, whichever comes first.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.conversation.events import Priority
from onhand.domain.matching.certified import ANY, Certified
from onhand.domain.matching.cost import Order, order_of
from onhand.domain.matching.eligibility import Needs, given_up_after, needs_of
from onhand.domain.matching.policy import DEFAULT, Policy
from onhand.domain.matching.wait_estimate import Estimate, Pace, estimate, nobody
from onhand.domain.matching.waiting import PRESSING, Candidate, Waiting

EVERY = "*"  # asked for none in particular
Granted = tuple[int, str, str, str]


class InLine(Struct, frozen=True):
    """Somebody who waits; `is_offered`: an agent is being asked for them just now."""

    waiting: Waiting
    is_offered: bool = False


class People:
    """Who takes offers, as bits. A set of them that can serve the same is named by a number; 0 is nobody."""

    def __init__(self, candidates: Sequence[Candidate], policy: Policy) -> None:
        self._policy = policy
        self._certified: dict[Granted, int] = {}
        self._speaks: dict[str, int] = {}
        self._known: dict[Needs, int] = {}
        self._number_of: dict[int, int] = {0: 0}
        self._sets = [0]
        self._shares: list[dict[int, float]] = [{}]
        self._free = self._heads = self._everyone = self._leads = 0
        alike: dict[tuple[tuple[str, ...], tuple[Certified, ...]], int] = {}
        starts = accumulate((one.capacity for one in candidates), initial=0)
        for start, one in zip(starts, candidates, strict=False):
            units = ((1 << one.capacity) - 1) << start
            self._heads |= 1 << start
            self._free |= ((1 << max(0, one.room)) - 1) << start
            self._leads |= units if one.is_lead else 0
            kind = one.languages, one.certifications
            alike[kind] = alike.get(kind, 0) | units
        for (languages, certifications), units in alike.items():
            self._add(languages, certifications, units)

    def _add(self, languages: Sequence[str], certifications: Sequence[Certified], units: int) -> None:
        self._everyone |= units
        for language in languages:
            self._speaks[language] = self._speaks.get(language, 0) | units
        for key in {key for one in certifications for key in _granted(one)}:
            self._certified[key] = self._certified.get(key, 0) | units

    def able(self, needs: Needs) -> int:
        """Gives the set of who may serve this, whether or not they have room now."""
        number = self._known.get(needs)
        if number is None:
            number = self._known[needs] = self._number(self._able(needs))
        return number

    def _able(self, needs: Needs) -> int:
        level = 1 if needs.any_skill else self._policy.levels_needed[needs.difficulty - 1]
        skills = (EVERY,) if needs.any_skill else (needs.skill, ANY)
        languages = (EVERY,) if needs.any_language else (needs.language, ANY)
        able = 0
        for skill in skills:
            for language in languages:
                for market in {needs.market, ANY}:
                    able |= self._certified.get((level, skill, language, market), 0)
        if needs.for_leads:
            able &= self._leads
        return able if needs.any_language else able & self._speaks.get(needs.language, 0)

    def _number(self, units: int) -> int:
        number = self._number_of.setdefault(units, len(self._sets))
        if number == len(self._sets):
            self._sets.append(units)
            self._shares.append({})
        return number

    def people(self, able: int) -> int:
        return (self._sets[able] & self._heads).bit_count()

    def units(self, able: int) -> int:
        return self._sets[able].bit_count()

    def free(self, able: int) -> int:
        return (self._sets[able] & self._free).bit_count()

    def part(self, able: int) -> float:
        """Gives the part of all that these are."""
        return self.units(able) / self._everyone.bit_count()

    def share(self, others: int, able: int) -> float:
        """Gives how much of what others need they take of these."""
        if others == able:
            return 1.0
        known = self._shares[able]
        share = known.get(others)
        if share is None:
            theirs = self._sets[others]
            share = known[others] = (theirs & self._sets[able]).bit_count() / theirs.bit_count() if theirs else 0.0
        return share


def _granted(one: Certified) -> Iterator[Granted]:
    for level in range(1, one.level + 1):
        for skill in (one.skill, EVERY):
            for language in (one.language, EVERY):
                yield level, skill, language, one.market


@dataclass(slots=True)
class _Ahead:
    """Who stands before somebody, by the set of people who could serve them: how many, and how much work, without those who are offered to somebody already."""

    counts: dict[int, int] = field(default_factory=dict[int, int])
    units: dict[int, int] = field(default_factory=dict[int, int])
    number: int = 0
    waited_seconds: float = 0.0


class Line:
    """Everybody who waits, in the order in which they are served, before these people."""

    def __init__(
        self,
        line: Sequence[InLine],
        candidates: Sequence[Candidate],
        pace: Pace,
        now: datetime,
        policy: Policy = DEFAULT,
    ) -> None:
        self._people = People(candidates, policy)
        self._pace = pace
        self._now = now
        self._given_up = given_up_after(policy)
        self._line = sorted(line, key=lambda one: order_of(one.waiting, now))
        self._orders = [order_of(one.waiting, now) for one in self._line]
        self._needs = [needs_of(one.waiting, now, self._given_up) for one in self._line]
        self._found: dict[str, Estimate] | None = None
        self._ids = {one.waiting.conversation_id for one in self._line}
        self._before: dict[tuple[int, float], _Ahead] = {}

    @property
    def members(self) -> Sequence[InLine]:
        """Gives everybody in it, in the order in which they are served."""
        return self._line

    def estimates(self) -> dict[str, Estimate]:
        """Gives everybody's."""
        if self._found is None:
            self._found = self._everybody()
        return self._found

    def _everybody(self) -> dict[str, Estimate]:
        places = range(len(self._line))
        best: dict[int, Estimate] = {}
        for step in self._steps():
            for place, found in zip(places, self._of_step(step), strict=True):
                _keep_better(best, place, found)
        return {self._line[place].waiting.conversation_id: found for place, found in best.items()}

    def estimate(self, waiting: Waiting) -> Estimate:
        """Gives that of one; who does not stand in the line yet, does from now on."""
        if waiting.conversation_id in self._ids:
            return self.estimates()[waiting.conversation_id]
        newcomer = InLine(waiting)
        order, needs = order_of(waiting, self._now), needs_of(waiting, self._now, self._given_up)
        place = bisect_left(self._orders, order)
        best: dict[int, Estimate] = {}
        for step in self._steps():
            _keep_better(best, 0, self._one(newcomer, needs, step, self._ahead_of(place, step)))
        self._insert(place, newcomer, order, needs)
        if self._found is not None:
            self._found[waiting.conversation_id] = best[0]
        return best[0]

    def _ahead_of(self, place: int, step: float) -> _Ahead:
        """Gives who stands before this place. Newcomers mostly come to the same one, so it is kept."""
        key = (place, step)
        ahead = self._before.get(key)
        if ahead is None:
            ahead = self._before[key] = _Ahead()
            for one, needs in zip(self._line[:place], self._needs[:place], strict=True):
                self._join(ahead, self._able(one, needs, step), one)
        return ahead

    def _insert(self, place: int, newcomer: InLine, order: Order, needs: Needs) -> None:
        self._line.insert(place, newcomer)
        self._orders.insert(place, order)
        self._needs.insert(place, needs)
        self._ids.add(newcomer.waiting.conversation_id)
        kept, self._before = self._before, {}
        for (before, step), ahead in kept.items():
            if before < place:
                self._before[before, step] = ahead
            else:
                self._join(ahead, self._able(newcomer, needs, step), newcomer)
                self._before[before + 1, step] = ahead

    def _steps(self) -> list[float]:
        """Gives after how many targets something is given up, by whoever has waited so long."""
        skill_and_language = [after for given_up in self._given_up.values() for after in given_up[:2]]
        return [0.0, *sorted({after for after in skill_and_language if 0 < after < float("inf")})]

    def _of_step(self, step: float) -> Iterator[Estimate]:
        ahead = _Ahead()
        for one, needs in zip(self._line, self._needs, strict=True):
            yield self._one(one, needs, step, ahead)
            self._join(ahead, self._able(one, needs, step), one)

    def _able(self, one: InLine, needs: Needs, step: float) -> int:
        """Gives who may serve somebody who has waited for so many targets, or as long as they have."""
        skill, language, _ = self._given_up[one.waiting.priority]
        any_skill, any_language = needs.any_skill or 0 < skill <= step, needs.any_language or 0 < language <= step
        if any_skill != needs.any_skill or any_language != needs.any_language:
            needs = replace(needs, any_skill=any_skill, any_language=any_language)
        return self._people.able(needs)

    def _join(self, ahead: _Ahead, able: int, one: InLine) -> None:
        ahead.counts[able] = ahead.counts.get(able, 0) + 1
        ahead.units.setdefault(able, 0)
        if not one.is_offered:  # who is offered has their units already
            ahead.units[able] += one.waiting.weight
            ahead.number += 1
            ahead.waited_seconds += one.waiting.waited_seconds(self._now)

    def _one(self, one: InLine, needs: Needs, step: float, ahead: _Ahead) -> Estimate:
        waiting, people = one.waiting, self._people
        able = self._able(one, needs, step)
        position, work = 1, 0.0
        for others, count in ahead.counts.items():
            share = people.share(others, able)
            if share > 0:
                position += count
                work += share * ahead.units[others]
        if not able:
            return nobody(position)
        begins = step * waiting.target_seconds - waiting.waited_seconds(self._now)
        return estimate(
            position,
            people.people(able),
            units=people.units(able),
            ahead=0.0 if one.is_offered else work + waiting.weight - people.free(able),
            pace=self._pace,
            age_seconds=ahead.waited_seconds / ahead.number if ahead.number else 0.0,
            pressing_per_second=self._pressing(waiting.priority) * people.part(able),
            not_before_seconds=0.0 if one.is_offered else max(0.0, begins),
        )

    def _pressing(self, priority: Priority) -> float:
        """Gives how many come in a second who will be served before somebody of this priority."""
        before = PRESSING[: PRESSING.index(priority)]
        return sum(self._pace.arrivals_per_second.get(one, 0.0) for one in before)


def _keep_better(best: dict[int, Estimate], place: int, found: Estimate) -> None:
    """The position is that before the people who could serve them soonest."""
    before = best.get(place)
    if before is None or before.regime is None or (found.regime is not None and _mean(found) < _mean(before)):
        best[place] = found


def _mean(one: Estimate) -> float:
    return one.shape * one.scale_seconds
