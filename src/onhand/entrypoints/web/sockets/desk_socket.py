"""The agent's socket: own conversations followed by themselves, others on request."""

import asyncio
from contextlib import suppress
from time import monotonic
from typing import Any

import msgspec
import psycopg

from onhand.application.callers import AgentCaller, AgentCommand
from onhand.domain.conversation.errors import ConversationNotFound
from onhand.entrypoints.web.authentication import COOKIE, agent_of_token, caller_of
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest, problem_of
from onhand.entrypoints.web.live.desk_link import DeskLink
from onhand.entrypoints.web.live.frames import AckFrame, DeskFrame, ErrorFrame
from onhand.entrypoints.web.live.link import encode
from onhand.entrypoints.web.representations import me, row_of
from onhand.entrypoints.web.sockets.customer_socket import PONG, SIGNAL_SECONDS
from onhand.entrypoints.web.sockets.desk_commands import DESK_COMMANDS
from onhand.entrypoints.web.sockets.socket import TRY_AGAIN, Closed, Socket
from onhand.entrypoints.web.validation import (
    checked_client_id,
    checked_conversation_id,
    checked_market,
    checked_presence,
)

SESSION_HOLDS_SECONDS = 5.0  # without being looked up again
UNDER_WAY = 64  # commands of one socket that are being committed at the same time

_decoder = msgspec.json.Decoder(DeskFrame)


async def serve_desk(socket: Socket, doorway: Doorway) -> None:
    """Shows an agent what is theirs and takes their commands until the socket closes."""
    await socket.accept()
    try:
        hello = await socket.hello(_decoder)
        token = hello.token or socket.cookie(COOKIE)
        profile = await agent_of_token(doorway.house, token)
        with doorway.agent_sockets.connected(profile.id):
            link = DeskLink(profile.as_agent, hello.resume, socket.write, lambda: socket.close(TRY_AGAIN))
            await DeskSession(doorway, caller_of(profile), link, token).run(socket)
    except Closed:
        pass
    except Exception as refusal:
        await socket.refuse(refusal)


class DeskSession:
    """What one window of an agent's does."""

    def __init__(self, doorway: Doorway, caller: AgentCaller, link: DeskLink, token: str | None) -> None:
        self._hub = doorway.hub
        self._house = doorway.house
        self._caller = caller
        self._link = link
        self._places = asyncio.Semaphore(UNDER_WAY)
        self._commands: set[asyncio.Task[None]] = set()
        self._signalled: dict[tuple[str, str], float] = {}
        self._token = token
        self._checked_at = monotonic()

    async def run(self, socket: Socket) -> None:
        self._hub.add_desk(self._link)
        try:
            await self._show_own()
            while True:
                text = await socket.read()
                await self._check_session()
                await self._take(text)
        finally:
            self._link.is_open = False
            self._hub.remove_desk(self._link)

    async def _check_session(self) -> None:
        """Raises TokenRefused soon after the agent signed out, here or elsewhere."""
        if monotonic() - self._checked_at < SESSION_HOLDS_SECONDS:
            return
        self._checked_at = monotonic()
        with suppress(psycopg.OperationalError, psycopg.InterfaceError):  # a database that is away signs nobody out
            await agent_of_token(self._house, self._token)

    async def _show_own(self) -> None:
        agent_id = self._link.agent.id
        await self._house.agents.touch([agent_id], self._house.clock.now())
        profile = await self._house.agents.find(agent_id)
        own = await self._house.inbox.own(agent_id)
        agent = me(profile, translates=self._house.model is not None) if profile else None
        self._link.push(encode({"type": "ready", "agent": agent, "rows": [row_of(s) for s in own]}))
        for state in own:
            self._hub.settle(self._link, state)
        resumed = [checked_conversation_id(one) for one in self._link.resume]
        for state in await self._house.log.read_many(resumed):
            self._hub.watch(self._link, state)
        self._hub.queue_moved.set()
        await self._house.agents.tell(agent_id)

    async def _take(self, text: str) -> None:
        self._link.heard_at = monotonic()
        frame_id: str | None = None
        try:
            frame = _decoder.decode(text)
            frame_id = frame.id or None
            if frame.type in DESK_COMMANDS:
                await self._begin(frame)
            else:
                await self._other(frame)
        except Exception as refusal:
            self._link.push(encode(ErrorFrame(frame_id, problem_of(refusal))))

    async def _begin(self, frame: DeskFrame) -> None:
        """Commands of different conversations are committed together; those of one keep their order, as the log queues them."""
        await self._places.acquire()
        task = asyncio.create_task(self._command(frame))
        self._commands.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._commands.discard(task)
        self._places.release()

    async def _command(self, frame: DeskFrame) -> None:
        try:
            client_id = checked_client_id(frame.id)
            conversation_id = checked_conversation_id(frame.conversation)
            command = AgentCommand(self._caller, conversation_id, client_id, self._house.clock.now())
            appended = await DESK_COMMANDS[frame.type](self._house, command, frame)
            self._link.push(encode(AckFrame(frame.id, appended.seq, appended.repeated)))
        except Exception as refusal:
            self._link.push(encode(ErrorFrame(frame.id, problem_of(refusal))))

    async def _other(self, frame: DeskFrame) -> None:
        match frame.type:
            case "ping":
                self._link.push(PONG)
            case "watch":
                await self._watch(checked_conversation_id(frame.conversation), frame.after)
            case "unwatch":
                await self._unwatch(checked_conversation_id(frame.conversation))
            case "accepting":
                now = self._house.clock.now()
                await self._house.presence.accept(self._link.agent.id, now, accepting=frame.accepting)
                self._link.push(encode(AckFrame(frame.id, 0, repeated=False)))
            case "presence":
                market = checked_market(frame.market)
                presence = checked_presence(frame.presence)
                await self._house.presence.choose(self._link.agent.id, presence, market, self._house.clock.now())
                self._link.push(encode(AckFrame(frame.id, 0, repeated=False)))
            case "typing" | "seen" | "looking":
                await self._signal(frame)
            case _:
                raise InvalidRequest(f"There is no frame of type {frame.type[:30]!r}.")

    async def _watch(self, conversation_id: str, after: int) -> None:
        state = self._caller.checked(await self._house.log.read(conversation_id))  # raises when there is none
        self._link.watched.add(state.id)
        self._hub.watch(self._link, state, max(0, after))

    async def _unwatch(self, conversation_id: str) -> None:
        self._link.watched.discard(conversation_id)
        try:
            self._hub.settle(self._link, await self._house.log.read(conversation_id))
        except ConversationNotFound:
            return

    async def _signal(self, frame: DeskFrame) -> None:
        key = (frame.type, frame.conversation)
        if monotonic() - self._signalled.get(key, 0.0) < SIGNAL_SECONDS:
            return
        self._signalled[key] = monotonic()
        signal: dict[str, Any] = {
            "type": frame.type,
            "conversation": checked_conversation_id(frame.conversation),
            "by": "agent",
        }
        signal["agent"] = self._link.agent
        state = await self._house.log.read(signal["conversation"])
        if state.agent is None or state.agent.id != self._link.agent.id:
            signal["among_agents"] = True  # a colleague who looks on is no sign to the customer
        if frame.type == "seen":
            signal["seq"] = frame.seq
        await self._house.queries.run("signal", payload=encode(signal))
