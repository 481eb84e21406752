"""What a web process does by itself: hear the others, note who is there, tell who waits."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from time import monotonic

import msgspec

from onhand.bootstrap import House
from onhand.domain.matching.wait_estimate import Wait
from onhand.entrypoints.web.live.hub import Hub
from onhand.entrypoints.web.live.link import encode
from onhand.entrypoints.web.representations import me
from onhand.store.agents import AGENTS_CHANNEL
from onhand.store.hints import CHANNEL as LOG_CHANNEL
from onhand.store.hints import decode
from onhand.store.inbox import Counts
from onhand.store.listening import listen

logger = logging.getLogger(__name__)

SIGNAL_CHANNEL = "onhand_signal"
PRESENCE_SECONDS = 3.0
HEARD_SECONDS = 15.0  # an agent's program pings every 10 seconds
QUEUE_SECONDS = 1.0
RESTS = 4  # times as long as telling took: with thousands waiting, what they are waiting for comes first
AGAIN_SECONDS = 5.0  # a wait grows shorter also when nothing happens


async def hear(house: House, hub: Hub) -> None:
    """Passes on what other processes commit and signal, for ever."""
    async for notice in listen(house.database_url, [LOG_CHANNEL, SIGNAL_CHANNEL, AGENTS_CHANNEL]):
        try:
            await _pass_on(house, hub, notice.channel, notice.payload)
        except Exception:
            logger.exception("A notice could not be passed on.")


async def _pass_on(house: House, hub: Hub, channel: str | None, payload: str) -> None:
    match channel:
        case "onhand_log":
            origin, hints = decode(payload)
            if origin == house.process_id:
                hub.check_later(hints)
            else:
                await hub.heard(hints)
        case "onhand_signal":
            hub.signal(msgspec.json.decode(payload))
        case "onhand_agents":
            await _tell_agent(house, hub, payload)
        case _:
            hub.read_everything_again()
            for agent_id in hub.agents_here():
                hub.show_own(agent_id, await house.inbox.own(agent_id))


async def _tell_agent(house: House, hub: Hub, agent_id: str) -> None:
    hub.queue_moved.set()
    if hub.desks_of([agent_id]):
        profile = await house.agents.find(agent_id)
        if profile is not None:
            hub.push_to_agent(agent_id, {"type": "presence", "agent": me(profile, translates=house.model is not None)})


async def note_presence(house: House, hub: Hub) -> None:
    """Notes, every few seconds, which agents were heard of, and that this process was there to hear them."""
    started_at = house.clock.now()
    while True:
        await _quietly(lambda: _note_presence(house, hub, started_at))
        await asyncio.sleep(PRESENCE_SECONDS)


async def _note_presence(house: House, hub: Hub, started_at: datetime) -> None:
    since = monotonic() - HEARD_SECONDS
    here = {agent_id for agent_id in hub.agents_here() if any(d.heard_at > since for d in hub.desks_of([agent_id]))}
    now = house.clock.now()
    if here:
        await house.agents.touch(sorted(here), now)
    await house.agents.touch_web(house.process_id, started_at, now)


async def tell_queue(house: House, hub: Hub) -> None:
    """Tells who waits how long it may be, and the desks how much waits, whenever the queue moved."""
    told: dict[str, Wait] = {}
    agents_told: dict[str, _Told] = {}
    while True:
        try:
            await asyncio.wait_for(hub.queue_moved.wait(), AGAIN_SECONDS)
        except TimeoutError:
            if not told:
                continue
        hub.queue_moved.clear()
        began = monotonic()
        await _quietly(lambda: _tell_waits(house, hub, told))
        await _quietly(lambda: _tell_agents(house, hub, agents_told))
        await asyncio.sleep(max(QUEUE_SECONDS, (monotonic() - began) * RESTS))


async def _tell_waits(house: House, hub: Hub, told: dict[str, Wait]) -> None:
    now = house.clock.now()
    waits = await house.waits.tell_all(now)
    for conversation_id, wait in waits.items():
        if told.get(conversation_id) != wait:
            for follower in hub.followers(conversation_id):
                if not follower.is_agent:
                    follower.link.push(encode({"type": "wait", "wait": wait}))
    first = {one: wait for one, wait in waits.items() if one not in told}
    told.clear()
    told.update(waits)
    await house.promise.rows.note_told(first, now)


class _Told(msgspec.Struct, frozen=True):
    """What an agent was told last, and over which sockets: a new window is told anew."""

    sockets: frozenset[int]
    counts: Counts | None
    agent: object


async def _tell_agents(house: House, hub: Hub, told: dict[str, _Told]) -> None:
    """Tells each agent what changed of the lists and of their own room."""
    agents = hub.agents_here()
    counts = await house.inbox.counts(agents) if agents else {}
    now: dict[str, _Told] = {}
    for profile in await house.agents.find_many(agents) if agents else []:
        sockets = frozenset(id(link) for link in hub.desks_of([profile.id]))
        agent = me(profile, translates=house.model is not None)
        last = told.get(profile.id)
        known = last if last is not None and last.sockets == sockets else _Told(sockets, None, None)
        now[profile.id] = _Told(sockets, counts.get(profile.id), agent)
        if known.counts != now[profile.id].counts:
            hub.push_to_agent(profile.id, {"type": "counts", "counts": counts.get(profile.id)})
        if known.agent != agent:
            hub.push_to_agent(profile.id, {"type": "presence", "agent": agent})
    told.clear()
    told.update(now)


async def _quietly(work: Callable[[], Awaitable[None]]) -> None:
    """A database that is away for a moment ends none of these loops."""
    try:
        await work()
    except Exception as failure:
        logger.warning("Later again: %s", type(failure).__name__)
