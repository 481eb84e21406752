"""The customer's socket: one conversation, followed from where the customer was."""

from time import monotonic
from typing import Any

import msgspec

from onhand.application.callers import CustomerCaller, CustomerCommand
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest, problem_of
from onhand.entrypoints.web.live.follower import Follower
from onhand.entrypoints.web.live.frames import AckFrame, CustomerFrame, ErrorFrame
from onhand.entrypoints.web.live.link import Link, encode
from onhand.entrypoints.web.representations import shown_to_customer
from onhand.entrypoints.web.sockets.customer_commands import CUSTOMER_COMMANDS
from onhand.entrypoints.web.sockets.socket import TRY_AGAIN, Closed, Socket
from onhand.entrypoints.web.validation import checked_client_id, checked_conversation_id

SIGNAL_SECONDS = 1.0  # one signal of a kind in this time is enough
PONG = '{"type":"pong"}'

_decoder = msgspec.json.Decoder(CustomerFrame)


async def serve_customer(socket: Socket, doorway: Doorway, conversation_id: str) -> None:
    """Follows the conversation and takes its customer's commands until the socket closes."""
    await socket.accept()
    link = Link(socket.write, lambda: socket.close(TRY_AGAIN))
    try:
        hello = await socket.hello(_decoder)
        caller = CustomerCaller(doorway.house.conversation_tokens.read(hello.token))
        checked = caller.checked(checked_conversation_id(conversation_id))
        with doorway.customer_sockets.connected(checked):
            follower = Follower(doorway.house.log, checked, max(0, hello.after), link, is_agent=False)
            await CustomerSession(doorway, caller, follower).run(socket)
    except Closed:
        pass
    except Exception as refusal:
        await socket.refuse(refusal)
    finally:
        link.is_open = False


class CustomerSession:
    """What one socket of a customer's does."""

    def __init__(self, doorway: Doorway, caller: CustomerCaller, follower: Follower) -> None:
        self._doorway = doorway
        self._caller = caller
        self._follower = follower
        self._link = follower.link
        self._signalled: dict[str, float] = {}

    async def run(self, socket: Socket) -> None:
        """Raises ConversationNotFound, Closed."""
        hub, house = self._doorway.hub, self._doorway.house
        hub.follow(self._follower)  # before the state is read, so that nothing falls between the two
        try:
            state = await house.log.read(self._follower.conversation_id)
            wait = await house.waits.tell(house.clock.now(), state)
            self._link.push(encode({"type": "ready", "conversation": shown_to_customer(state, wait)}))
            self._follower.begin(state.seq)
            while True:
                await self._take(await socket.read())
        finally:
            hub.unfollow(self._follower)

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
        signal: dict[str, Any] = {
            "type": frame.type,
            "conversation": self._follower.conversation_id,
            "by": "customer",
        }
        if frame.type == "seen":
            signal["seq"] = frame.seq
        await self._doorway.house.queries.run("signal", payload=encode(signal))
