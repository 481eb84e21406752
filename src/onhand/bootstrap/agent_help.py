"""What helps agents, and the errands by name. Importing this takes as long as a process' start: do it in a thread, when it is first needed."""

from collections.abc import Sequence
from dataclasses import dataclass

from onhand.adapters.errand_files.reader import read_errands
from onhand.adapters.models.late import load_library
from onhand.application.assist_agent import AgentAid
from onhand.application.help_agent import HelpAgent
from onhand.bootstrap.house import House
from onhand.domain.errands.steps import Act


@dataclass(frozen=True, slots=True)
class KnownErrand:
    """An errand that there is; `writes`: something is done in it at the merchant."""

    id: str
    writes: bool


@dataclass(frozen=True, slots=True)
class AgentHelp:
    help: HelpAgent
    errands: tuple[KnownErrand, ...]


def load_agent_help(house: House) -> AgentHelp:
    """Gives the help that agents ask for. Blocks: call it in a thread. Raises BadErrands."""
    if house.model is not None:
        load_library()
    errands = tuple(
        KnownErrand(errand.id, any(isinstance(step, Act) for step in errand.steps)) for errand in read_errands()
    )
    return AgentHelp(help_agent_of(house, [errand.id for errand in errands]), errands)


def help_agent_of(house: House, errands: Sequence[str]) -> HelpAgent:
    """Gives the help itself; `errands` are the ids that tags may have."""
    aid = AgentAid(house.model, house.clock, errands)
    return HelpAgent(log=house.log, inbox=house.inbox, merchant=house.merchant, aid=aid, clock=house.clock)
