"""Plays a task: the scripted customer and the assistant, until the customer has nothing more to say or a person takes over."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onhand.adapters.languages.catalogue import MESSAGES
from onhand.bootstrap import open_house
from onhand.bootstrap.assistant import Mind
from onhand.bootstrap.house import House
from onhand.entrypoints.cli.evaluating.retail.customer import ScriptedCustomer
from onhand.entrypoints.cli.evaluating.retail.reading import Json, Retail, Task
from onhand.entrypoints.cli.evaluating.retail.shops import Line, differences, of_customer, shop
from onhand.entrypoints.cli.evaluating.talking import Talk
from onhand.settings import Settings

MOST_MESSAGES = 60  # of the customer's: a conversation that gets nowhere ends
AT_ONCE = 4

PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Played:
    """How a task ended. `reason` is `passed`, `with_a_person`, `too_long`, `assistant_failed` or `another_state`; `lines` is who said what."""

    task: str
    reason: str
    differences: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]

    @property
    def passed(self) -> bool:
        return self.reason == PASSED


@dataclass(frozen=True, slots=True)
class _Ended:
    task: Task
    how: str
    talk: Talk


async def play_round(
    retail: Retail, tasks: Sequence[Task], mind: Mind, database_url: str, done: Callable[[], None]
) -> list[Played]:
    """Plays tasks of customers who all differ, in one shop, and compares it with one in which the right writes were made."""
    with shop(database_url, retail.data_file) as played_in, shop(database_url, retail.data_file) as wanted_in:
        wanted = Line(wanted_in)
        for task in tasks:
            for write in task.writes:
                wanted.do(write)
        async with open_house(Settings.from_environment(played_in.environment())) as house:
            ended = await _all(house, mind, retail, tasks, done)
        found, right = Line(played_in).dump(), wanted.dump()
    others = set(found["users"]) - {task.customer["user_id"] for task in tasks}
    elsewhere = [line for other in sorted(others) for line in _differing(found, right, other)]
    return [_graded(one, found, right, elsewhere) for one in ended]


async def _all(
    house: House, mind: Mind, retail: Retail, tasks: Sequence[Task], done: Callable[[], None]
) -> list[_Ended]:
    places = asyncio.Semaphore(AT_ONCE)
    catalogue = (MESSAGES / "en.ftl").read_text(encoding="utf-8")

    async def one(task: Task) -> _Ended:
        async with places:
            ended = await _play(house, mind, ScriptedCustomer(task, retail, catalogue))
            done()
            return ended

    return await asyncio.gather(*(one(task) for task in tasks))


async def _play(house: House, mind: Mind, customer: ScriptedCustomer) -> _Ended:
    talk = await Talk.begin(house, mind)
    says: str | None = customer.opening()
    for _ in range(MOST_MESSAGES):
        heard = await talk.say(says)
        if heard.is_with_person:
            return _Ended(customer.task, "with_a_person", talk)
        says = customer.answer(heard)
        if says is None:
            return _Ended(customer.task, "said_everything", talk)
    return _Ended(customer.task, "too_long", talk)


def _differing(found: Json, right: Json, customer_id: str) -> list[str]:
    return differences(of_customer(found, customer_id), of_customer(right, customer_id))


def _graded(ended: _Ended, found: Json, right: Json, elsewhere: Sequence[str]) -> Played:
    """By the shop's state alone; `elsewhere` is what differs with customers who took no part, and fails everybody."""
    differing = [*_differing(found, right, ended.task.customer["user_id"]), *elsewhere]
    how = "another_state" if ended.how == "said_everything" else ended.how
    lines = tuple(ended.talk.lines)
    return Played(ended.task.id, how if differing else PASSED, tuple(differing), lines)
