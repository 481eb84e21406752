"""Puts the demo's company into a database, once: agents, canned responses, and a past that went through the same log as everything."""

import asyncio
from datetime import datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import msgspec
from msgspec import Struct

from onhand.adapters.clock import SystemClock, new_id
from onhand.adapters.passwords import hash_password
from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.events import AnyEvent, Cause, Disposition
from onhand.domain.conversation.participants import Agent, Customer
from onhand.domain.workforce.profile import AgentProfile, Role
from onhand.entrypoints.cli.demo_company.applicants import seed_applicants
from onhand.settings import CannotStart
from onhand.store.agents import Agents
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from onhand.store.queries import Queries

COMPANY = Path(__file__).parent / "company.yaml"
SECONDS_BETWEEN_LINES = 45
NOTE = "(note) "


class SeededAgent(Struct, frozen=True):
    name: str
    email: str
    role: Role
    languages: tuple[str, ...]
    capacity: int


class SeededResponse(Struct, frozen=True):
    shortcut: str
    language: str
    title: str
    body: str


class SeededConversation(Struct, frozen=True, kw_only=True):
    """What was said, line by line: who, and what."""

    customer: tuple[str, str, str]
    language: str
    hours_ago: float
    lines: tuple[tuple[str, str], ...]
    disposition: Disposition
    rating: tuple[int, str] | None = None


class Company(Struct, frozen=True):
    password: str
    agents: tuple[SeededAgent, ...]
    canned_responses: tuple[SeededResponse, ...]
    conversations: tuple[SeededConversation, ...]


def shops_help_folder() -> Path:
    """Gives the folder of the demo shop's help articles. The shop is another company's system: its files are read, its code is not."""
    found = find_spec("shop")
    if found is None or found.origin is None:
        raise CannotStart("The demo's shop is not installed. Run `make setup` in the project's folder.")
    return Path(found.origin).parent / "help"


def read_company(file: Path = COMPANY) -> Company:
    """Gives the demo's company."""
    return msgspec.yaml.decode(file.read_bytes(), type=Company)


def seed_demo(database_url: str) -> Company:
    """Gives the company that is in the database now. What is there already stays as it is."""
    company = read_company()
    asyncio.run(_seed(database_url, company))
    return company


async def _seed(database_url: str, company: Company) -> None:
    async with open_pool(database_url) as pool, ConversationLog(pool, origin="seed") as log:
        queries = Queries(pool)
        people = {profile.email: profile for profile in await Agents(queries).everyone()}
        if all(agent.email in people for agent in company.agents):
            return
        agents = {agent.name: await _hire(Agents(queries), agent, company.password) for agent in company.agents}
        for response in company.canned_responses:
            await queries.run("add_canned_response", **msgspec.structs.asdict(response))
        now = SystemClock().now()
        for number, past in enumerate(company.conversations):
            await _replay(log, str(uuid5(NAMESPACE_URL, f"onhand-demo-{number}")), past, agents, now)
        await seed_applicants(queries, log, now)


async def _hire(agents: Agents, seeded: SeededAgent, password: str) -> Agent:
    profile = AgentProfile(
        id=new_id(),
        name=seeded.name,
        email=seeded.email,
        role=seeded.role,
        languages=seeded.languages,
        capacity=seeded.capacity,
        accepting=False,
        seen_at=None,
        load=0,
    )
    return Agent(await agents.add(profile, hash_password(password), certified_by="demo"), seeded.name)


async def _replay(
    log: ConversationLog, conversation_id: str, past: SeededConversation, agents: dict[str, Agent], now: datetime
) -> None:
    at = now - timedelta(hours=past.hours_ago)
    started = happened.ConversationStarted(
        channel="widget", language=past.language, market="EU", customer=Customer(*past.customer)
    )
    appended = await log.start(conversation_id, lambda state: [] if state else [started], at)
    if not appended.records:
        return
    server: Agent | None = None
    for number, (who, text) in enumerate(past.lines):
        at += timedelta(seconds=SECONDS_BETWEEN_LINES)
        agent = agents.get(who.removeprefix(NOTE))
        if agent is not None and server is None:
            server = agent
            await _append(log, conversation_id, _handed_over(agent), at)
        await _append(log, conversation_id, _said(who, text, agent, number), at)
    if server is not None:
        ended = happened.Resolved(by=happened.Party.AGENT, agent=server, disposition=past.disposition)
        await _append(log, conversation_id, [ended], at + timedelta(seconds=SECONDS_BETWEEN_LINES))
    if past.rating is not None:
        score, comment = past.rating
        later = at + timedelta(minutes=3)
        await log.append(
            conversation_id, lambda state: decisions.customer_rates(state, "rating", score, comment), later
        )


async def _append(log: ConversationLog, conversation_id: str, events: list[AnyEvent], at: datetime) -> None:
    await log.append(conversation_id, lambda state: events, at)


def _handed_over(agent: Agent) -> list[AnyEvent]:
    asked = happened.HandoffRequested(by=happened.Party.CUSTOMER, cause=Cause.WORDS)
    return [asked, happened.AgentJoined(agent=agent)]


def _said(who: str, text: str, agent: Agent | None, number: int) -> list[AnyEvent]:
    if agent is None:
        return [happened.CustomerWrote(text=text, client_id=f"seed-{number}")]
    if who.startswith(NOTE):
        return [happened.NoteAdded(agent=agent, text=text)]
    return [happened.AgentWrote(agent=agent, text=text)]
