"""Who may claim a shift, and why not: always with a reason."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from onhand.domain.conversation.events import Reason
from onhand.domain.matching.certified import level_in
from onhand.domain.workforce.profile import AgentProfile
from onhand.domain.workforce.shifts.limits import Limits, Span, exceeded
from onhand.domain.workforce.shifts.shift import HOLDING, Claim, Shift


def why_not(
    shift: Shift,
    agent: AgentProfile,
    claims: Sequence[Claim],
    worked: Sequence[Span],
    limits: Limits,
    zone: tzinfo,
    now: datetime,
) -> Reason | None:
    """Gives why this agent may not claim this shift, None when they may. `claims` and `worked` are the agent's own, around the shift's week."""
    held = [one.shift for one in claims if one.state in HOLDING]
    return _closed(shift, agent, held, now) or _too_much(shift, held, worked, limits, zone)


def _closed(shift: Shift, agent: AgentProfile, held: Sequence[Shift], now: datetime) -> Reason | None:
    certified = level_in(agent.certifications, shift.skill, shift.language, shift.market) > 0
    wanted = {"skill": shift.skill, "language": shift.language, "market": shift.market}
    reasons = (
        (shift.cancelled_at is not None, Reason("shift_cancelled")),
        (shift.ends_at <= now, Reason("shift_over")),
        (any(one.id == shift.id for one in held), Reason("shift_is_yours")),
        (shift.places == 0, Reason("shift_full")),
        (not certified, Reason("not_certified", dict(wanted))),
        (any(one.overlaps(shift.starts_at, shift.ends_at) for one in held), Reason("shift_overlaps")),
    )
    return next((reason for holds, reason in reasons if holds), None)


def _too_much(
    shift: Shift, held: Sequence[Shift], worked: Sequence[Span], limits: Limits, zone: tzinfo
) -> Reason | None:
    planned = [*worked, *((one.starts_at, one.ends_at) for one in held), (shift.starts_at, shift.ends_at)]
    limit = exceeded(limits, planned, zone)
    if limit is None:
        return None
    most = {"hours_a_day": limits.hours_a_day, "hours_a_week": limits.hours_a_week, "rest": limits.rest_hours}
    return Reason(f"limit_{limit}", {"hours": f"{most[limit]:g}"})
