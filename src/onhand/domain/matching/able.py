"""Of who takes offers now, how many could serve what waits, and what stands in the others' way. For whoever looks at the floor; offers are made elsewhere."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.matching.eligibility import Obstacle, class_of, given_up_after, needs_of, why_not_needs
from onhand.domain.matching.policy import DEFAULT, Policy
from onhand.domain.matching.waiting import Candidate, Waiting


class Crew(Struct, frozen=True):
    """`number` people who are alike as far as matching asks: the same languages, certifications, capacity and load."""

    alike: Candidate
    number: int


class WaitingClass(Struct, frozen=True, kw_only=True):
    """Everybody who waits for the same: a language, skill, market and priority.

    `oldest` has waited longest; of `waiting`, `late` longer than their target, and `offered` are before somebody now. `speakers` speak the language, `able`
    could be asked for the oldest if they had room, `free` have it. With nobody able, `obstacles` says why, each person once.
    """

    oldest: Waiting
    waiting: int
    late: int
    offered: int
    speakers: int
    able: int
    free: int
    obstacles: Mapping[Obstacle, int]


ClassKey = tuple[str, str, str, str]


def key_of(waiting: Waiting) -> ClassKey:
    """Gives the class as the floor shows it: difficulty and weight, which matching also tells apart (`class_of`), are left out."""
    return (waiting.priority, waiting.language, waiting.skill, waiting.market)


def classes_of(
    waiting: Sequence[Waiting],
    offered: Collection[str],
    crews: Sequence[Crew],
    now: datetime,
    policy: Policy = DEFAULT,
) -> list[WaitingClass]:
    """Gives the classes, the one with the longest wait against its target first. `offered` has the ids of those that are before somebody."""
    members: dict[object, list[Waiting]] = {}
    for one in waiting:
        members.setdefault((key_of(one), one.for_leads), []).append(one)
    asked: dict[object, tuple[int, int, int, Mapping[Obstacle, int]]] = {}
    found: list[WaitingClass] = []
    for some in members.values():
        oldest = min(some, key=lambda one: one.since)
        question = (class_of(oldest), needs_of(oldest, now, given_up_after(policy)))
        if question not in asked:
            asked[question] = _who(oldest, crews, now, policy)
        speakers, able, free, obstacles = asked[question]
        found.append(
            WaitingClass(
                oldest=oldest,
                waiting=len(some),
                late=sum(one.waited_targets(now) > 1 for one in some),
                offered=sum(one.conversation_id in offered for one in some),
                speakers=speakers,
                able=able,
                free=free,
                obstacles=obstacles,
            )
        )
    return sorted(found, key=lambda one: -one.oldest.waited_targets(now))


def _who(
    oldest: Waiting, crews: Sequence[Crew], now: datetime, policy: Policy
) -> tuple[int, int, int, Mapping[Obstacle, int]]:
    needs = needs_of(oldest, now, given_up_after(policy))
    speakers = able = free = 0
    obstacles: Counter[Obstacle] = Counter()
    for crew in crews:
        speakers += crew.number * (oldest.language in crew.alike.languages)
        # As if they had nothing in hand: full is something else than unable.
        in_the_way = why_not_needs(needs, replace(crew.alike, load=0, open_offers=0), now, policy)
        if in_the_way is not None:
            obstacles[in_the_way] += crew.number
            continue
        able += crew.number
        free += crew.number * (why_not_needs(needs, crew.alike, now, policy) is None)
    return speakers, able, free, {} if able else dict(obstacles)
