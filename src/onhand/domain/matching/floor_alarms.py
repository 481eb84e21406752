"""What a lead must know of the line right now, found in how it stands; what stays until it is mended is in promises.py. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec
from msgspec import Struct

from onhand.domain.matching.able import WaitingClass
from onhand.domain.matching.eligibility import Obstacle

NEW_FOR = timedelta(seconds=10)
"""So long a wait says nothing yet: people come, and matching has its turn."""


class LineAlarm(StrEnum):
    MATCHER_SILENT = "matcher_silent"  # no worker matches
    NOBODY_ONLINE = "nobody_online"  # customers wait, and nobody takes offers
    NOBODY_SPEAKS = "nobody_speaks"  # nobody who takes offers speaks the language
    NOBODY_ABLE = "nobody_able"  # nobody who takes offers may be asked, full or not


class FoundAlarm(Struct, frozen=True, kw_only=True):
    """`waiting` customers are concerned, the oldest since `since`; of them `conversation_id`. `obstacles`: how many people cannot, and why."""

    kind: LineAlarm
    since: datetime | None
    waiting: int
    conversation_id: str = ""
    language: str = ""
    skill: str = ""
    market: str = ""
    obstacles: Mapping[Obstacle, int] = msgspec.field(default_factory=dict[Obstacle, int])


def alarms_in(classes: Sequence[WaitingClass], *, taking: int, is_matched: bool, now: datetime) -> list[FoundAlarm]:
    """Gives them, the most general first: where nobody is online it is not said of each language again.

    `taking` people take offers; `is_matched` says whether some worker matches.
    """
    found: list[FoundAlarm] = []
    if not is_matched:
        found.append(_of_all(LineAlarm.MATCHER_SILENT, classes))
    old = [one for one in classes if now - one.oldest.since >= NEW_FOR]
    if taking == 0:
        return [*found, _of_all(LineAlarm.NOBODY_ONLINE, old)] if old else found
    unspoken: dict[str, list[WaitingClass]] = {}
    for one in old:
        if one.speakers == 0:
            unspoken.setdefault(one.oldest.language, []).append(one)
    found += [_of_all(LineAlarm.NOBODY_SPEAKS, some) for some in unspoken.values()]
    found += [_of(one) for one in old if one.able == 0 and one.speakers > 0]
    return found


def _of_all(kind: LineAlarm, classes: Sequence[WaitingClass]) -> FoundAlarm:
    oldest = min((one.oldest for one in classes), key=lambda one: one.since, default=None)
    waiting = sum(one.waiting for one in classes)
    if oldest is None:
        return FoundAlarm(kind=kind, since=None, waiting=0)
    language = oldest.language if kind is LineAlarm.NOBODY_SPEAKS else ""
    return FoundAlarm(
        kind=kind, since=oldest.since, waiting=waiting, conversation_id=oldest.conversation_id, language=language
    )


def _of(one: WaitingClass) -> FoundAlarm:
    oldest = one.oldest
    return FoundAlarm(
        kind=LineAlarm.NOBODY_ABLE,
        since=oldest.since,
        waiting=one.waiting,
        conversation_id=oldest.conversation_id,
        language=oldest.language,
        skill=oldest.skill,
        market=oldest.market,
        obstacles=one.obstacles,
    )
