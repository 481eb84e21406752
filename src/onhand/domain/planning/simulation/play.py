"""One seed, played: what happened, and what the judges say of it."""

from collections.abc import Callable
from random import Random

from msgspec import Struct

from onhand.domain.matching.policy import Policy
from onhand.domain.planning.simulation.agenda import Agenda
from onhand.domain.planning.simulation.bookings import Bookings
from onhand.domain.planning.simulation.counts import Counts
from onhand.domain.planning.simulation.crew import Crew
from onhand.domain.planning.simulation.customers import Customers
from onhand.domain.planning.simulation.faults import Fault
from onhand.domain.planning.simulation.history import History, Outage
from onhand.domain.planning.simulation.house import House
from onhand.domain.planning.simulation.matchers import Matchers
from onhand.domain.planning.simulation.memory_log import Follow
from onhand.domain.planning.simulation.scenario import Scenario
from onhand.domain.planning.simulation.standings import Standings
from onhand.domain.planning.simulation.sweeps import Sweeps


class Played(Struct, frozen=True):
    """A run: the same scenario and faults give the same one, to the last event."""

    scenario: Scenario
    history: History
    counts: Counts


Watch = Callable[[House, Agenda], Follow]


def play(scenario: Scenario, faults: frozenset[Fault] = frozenset(), watch: Watch | None = None) -> Played:
    """Plays it to the end. What `watch` gives is told of each change of a conversation."""
    agenda, history = Agenda(scenario.starts_at), History()
    dice = Random(f"run {scenario.seed}")
    house = House(history, agenda, scenario.team, faults)
    matchers = Matchers(house, agenda, history, scenario.machines, Policy(), dice)
    counts = matchers.counts
    if watch is not None:
        house.watch = watch(house, agenda)
    standings = Standings(house, agenda, history, matchers.hint)
    bookings = Bookings(house, agenda, history, scenario, matchers, counts, dice)
    sweeps = Sweeps(house, agenda, standings, bookings, scenario.machines, matchers, counts)
    customers = Customers(house, agenda, history, scenario, matchers, bookings, counts, dice)
    crew = Crew(house, agenda, history, scenario, matchers, standings, counts, dice)
    crew.handed_back = customers.come_again
    for who in (crew, customers, matchers, sweeps):
        who.start()
    _plan_outages(agenda, history, scenario, matchers, dice)
    agenda.run(scenario.ends_at)
    return Played(scenario, history, counts)


def _plan_outages(agenda: Agenda, history: History, scenario: Scenario, matchers: Matchers, dice: Random) -> None:
    machines = scenario.machines

    def go_down() -> None:
        matchers.is_down = True
        matchers.counts.outages += 1
        history.note(agenda.now, Outage(is_down=True))
        agenda.after(machines.outage_seconds, come_up)

    def come_up() -> None:
        matchers.is_down = False
        history.note(agenda.now, Outage(is_down=False))
        agenda.after(dice.expovariate(1 / machines.outage_every), go_down)

    if machines.outage_every:
        agenda.after(dice.expovariate(1 / machines.outage_every), go_down)
