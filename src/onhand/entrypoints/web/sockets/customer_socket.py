"""The customer's socket: one conversation, followed from where the customer was."""

import asyncio
from time import monotonic
from typing import Any

import msgspec
from litestar import WebSocket, websocket
from litestar.exceptions import WebSocketDisconnect

from onhand.application.callers import CustomerCaller, CustomerCommand
from onhand.application.tell_wait import tell_wait
from onhand.entrypoints.web.authentication import doorway_of
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest, problem_of
from onhand.entrypoints.web.live.follower import Follower
from onhand.entrypoints.web.live.frames import AckFrame, CustomerFrame, ErrorFrame
from onhand.entrypoints.web.live.link import Link, encode
from onhand.entrypoints.web.representations import shown_to_customer
from onhand.entrypoints.web.sockets.customer_commands import CUSTOMER_COMMANDS
from onhand.entrypoints.web.validation import checked_client_id, checked_conversation_id

HELLO_SECONDS = 5
REFUSED = 4401  # in the range for applications: do not try again with this token
SIGNAL_SECONDS = 1.0  # one signal of a kind in this time is enough

_decoder = msgspec.json.Decoder(CustomerFrame)
PONG = '{"type":"pong"}'


@websocket("/api/v1/conversations/{conversation_id:str}/live")
async def customer_socket(socket: WebSocket[Any, Any, Any], conversation_id: str) -> None:
    """Follows the conversation and takes its customer's commands until the socket closes."""
    await socket.accept()
    doorway = doorway_of(socket)
    link = Link(socket.send_text, lambda: socket.close(code=1013))
    try:
        session = await _introduce(socket, doorway, conversation_id, link)
        with doorway.customer_sockets.connected(conversation_id):
            await session.run(socket)
    except WebSocketDisconnect:
        pass
    except Exception as refusal:
        await _refuse(socket, refusal)
    finally:
        link.is_open = False


async def _introduce(
    socket: WebSocket[Any, Any, Any], doorway: Doorway, conversation_id: str, link: Link
) -> "CustomerSession":
    """Reads the hello. Raises TokenRefused, ConversationNotFound, InvalidRequest."""
    try:
        hello = _decoder.decode(await asyncio.wait_for(socket.receive_text(), HELLO_SECONDS))
    except TimeoutError:
        raise InvalidRequest("The first frame, within 5 seconds, is 'hello' with your token.") from None
    if hello.type != "hello":
        raise InvalidRequest("The first frame is 'hello' with your token.")
    caller = CustomerCaller(doorway.house.conversation_tokens.read(hello.token))
    checked = caller.checked(checked_conversation_id(conversation_id))
    state = await doorway.house.log.read(checked)
    wait = await tell_wait(doorway.house.inbox, doorway.house.clock.now(), state)
    link.push(encode({"type": "ready", "conversation": shown_to_customer(state, wait)}))
    follower = Follower(doorway.house.log, checked, max(0, min(hello.after, state.seq)), link, is_agent=False)
    return CustomerSession(doorway, caller, follower)


async def _refuse(socket: WebSocket[Any, Any, Any], refusal: Exception) -> None:
    try:
        await socket.send_text(encode(ErrorFrame(None, problem_of(refusal))))
        await socket.close(code=REFUSED)
    except Exception:
        return


class CustomerSession:
    """What one socket of a customer's does."""

    def __init__(self, doorway: Doorway, caller: CustomerCaller, follower: Follower) -> None:
        self._doorway = doorway
        self._caller = caller
        self._follower = follower
        self._link = follower.link
        self._signalled: dict[str, float] = {}

    async def run(self, socket: WebSocket[Any, Any, Any]) -> None:
        self._doorway.hub.follow(self._follower)
        try:
            while True:
                await self._take(await socket.receive_text())
        finally:
            self._doorway.hub.unfollow(self._follower)

    async def _take(self, text: str) -> None:
        frame_id: str | None = None
        try:
            frame = _decoder.decode(text)
            frame_id = frame.id
            if frame.type in CUSTOMER_COMMANDS:
                await self._command(frame)
            elif frame.type == "ping":
                self._link.push(PONG)
            elif frame.type in ("typing", "seen"):
                await self._signal(frame)
            else:
                raise InvalidRequest(f"There is no frame of type {frame.type[:30]!r}.")
        except Exception as refusal:
            self._link.push(encode(ErrorFrame(frame_id, problem_of(refusal))))

    async def _command(self, frame: CustomerFrame) -> None:
        client_id = checked_client_id(frame.id)
        now = self._doorway.house.clock.now()
        command = CustomerCommand(self._caller, self._follower.conversation_id, client_id, now)
        appended = await CUSTOMER_COMMANDS[frame.type](self._doorway, command, frame)
        self._link.push(encode(AckFrame(frame.id, appended.seq, appended.repeated)))

    async def _signal(self, frame: CustomerFrame) -> None:
        if monotonic() - self._signalled.get(frame.type, 0.0) < SIGNAL_SECONDS:
            return
        self._signalled[frame.type] = monotonic()
        signal: dict[str, Any] = {"type": frame.type, "conversation": self._follower.conversation_id, "by": "customer"}
        if frame.type == "seen":
            signal["seq"] = frame.seq
        await self._doorway.house.queries.run("signal", payload=encode(signal))
