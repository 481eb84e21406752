"""Once a week everybody may say how work is; leads see teams, never people."""

from collections.abc import Sequence
from datetime import datetime

from onhand.application.callers import AgentCaller
from onhand.domain.workforce import pulse
from onhand.store.wellbeing import Pulses


class AnsweredAlready(Exception):
    def __init__(self) -> None:
        super().__init__("You have answered this week. The next questions come on Monday.")


async def answer_pulse(
    pulses: Pulses, caller: AgentCaller, team: str, scores: Sequence[int], words: str, now: datetime
) -> None:
    """Keeps an answer without whose it is. Raises BadAnswer, AnsweredAlready."""
    answer = pulse.checked(scores, words)
    if not await pulses.take(caller.agent.id, pulse.week_of(now), team, answer):
        raise AnsweredAlready


async def told_pulse(pulses: Pulses, caller: AgentCaller, now: datetime) -> list[pulse.Told]:
    """Gives what may be told. Raises Forbidden for everybody who is no lead."""
    caller.check_leads("see how teams answered")
    this_week = pulse.week_of(now)
    return pulse.told(await pulses.before(this_week), this_week)
