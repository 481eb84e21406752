"""Who in this process follows what, and what they are told when something was committed, here or elsewhere."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from onhand.domain.conversation.state import Conversation
from onhand.entrypoints.web.live.desk_link import DeskLink
from onhand.entrypoints.web.live.follower import Follower
from onhand.entrypoints.web.live.frames import EncodedEvents
from onhand.entrypoints.web.live.link import encode
from onhand.entrypoints.web.representations import row_of
from onhand.store.batch import Appended
from onhand.store.hints import QUEUE_MOVED, ROW_CHANGED, VISIBLE, Hint
from onhand.store.log import ConversationLog

CHECK_SECONDS = 1.0
ROW_TRIES = 10  # one for each connection that the pool may hold
ROW_RETRY_SECONDS = 0.1

logger = logging.getLogger(__name__)


class Hub:
    """The followers and the desks of this process."""

    def __init__(self, log: ConversationLog) -> None:
        self._log = log
        self._followers: dict[str, set[Follower]] = defaultdict(set)
        self._desks: dict[str, set[DeskLink]] = defaultdict(set)
        self.queue_moved = asyncio.Event()

    def follow(self, follower: Follower) -> None:
        self._followers[follower.conversation_id].add(follower)

    def unfollow(self, follower: Follower) -> None:
        followers = self._followers.get(follower.conversation_id)
        if followers is not None:
            followers.discard(follower)
            if not followers:
                del self._followers[follower.conversation_id]

    def followers(self, conversation_id: str) -> Sequence[Follower]:
        return tuple(self._followers.get(conversation_id, ()))

    def add_desk(self, desk: DeskLink) -> None:
        self._desks[desk.agent.id].add(desk)

    def remove_desk(self, desk: DeskLink) -> None:
        desks = self._desks.get(desk.agent.id)
        if desks is not None:
            desks.discard(desk)
            if not desks:
                del self._desks[desk.agent.id]
        for follower in desk.followed.values():
            self.unfollow(follower)

    def agents_here(self) -> list[str]:
        """Gives the agents with a desk open in this process."""
        return list(self._desks)

    def desks_of(self, agent_ids: Iterable[str]) -> list[DeskLink]:
        return [desk for agent_id in agent_ids for desk in self._desks.get(agent_id, ())]

    def push_to_agent(self, agent_id: str, frame: dict[str, Any]) -> None:
        """Sends a frame to each window of an agent's."""
        if desks := self.desks_of([agent_id]):
            text = encode(frame)
            for desk in desks:
                desk.push(text)

    def committed(self, appended: Sequence[Appended]) -> None:
        """Passes on what this process committed."""
        for one in appended:
            followers = self._followers.get(one.conversation_id)
            if followers:
                events = EncodedEvents(one.records)
                for follower in tuple(followers):
                    follower.publish(events)
            hint = one.hint()
            if ROW_CHANGED in hint.flags:
                self._show_row(one.after, hint.agents, is_latest=True)
            if QUEUE_MOVED in hint.flags:
                self.queue_moved.set()

    async def heard(self, hints: Sequence[Hint]) -> None:
        """Reads and passes on what another process committed."""
        concerned: dict[str, set[str]] = defaultdict(set)
        for hint in hints:
            for follower in self.followers(hint.conversation_id):
                first = hint.seq - hint.events + 1
                if VISIBLE in hint.flags or not follower.skip_invisible(first, hint.seq):
                    follower.catch_up()
            if ROW_CHANGED in hint.flags and (self.desks_of(hint.agents) or self._watchers(hint.conversation_id)):
                concerned[hint.conversation_id].update(hint.agents)
            if QUEUE_MOVED in hint.flags:
                self.queue_moved.set()
        if concerned:
            for state in await self._read_rows(list(concerned)):
                self._show_row(state, concerned[state.id], is_latest=False)

    async def _read_rows(self, conversation_ids: Sequence[str]) -> list[Conversation]:
        """Once more where a connection broke: after the database came back, each old one fails once."""
        for _ in range(ROW_TRIES):
            try:
                return await self._log.read_many(conversation_ids)
            except Exception as failure:
                logger.warning("Reading rows again: %s", type(failure).__name__)
                await asyncio.sleep(ROW_RETRY_SECONDS)
        return await self._log.read_many(conversation_ids)

    def check_later(self, hints: Sequence[Hint]) -> None:
        """Looks, after a while, whether this process's own commits were passed on: the answer of one may have been lost on the way.

        Not at once: the hint is often here before the answer.
        """
        asyncio.get_running_loop().call_later(CHECK_SECONDS, self._check, hints)

    def _check(self, hints: Sequence[Hint]) -> None:
        for hint in hints:
            for follower in self.followers(hint.conversation_id):
                if follower.lags_behind(hint.seq):
                    follower.catch_up()

    def read_everything_again(self) -> None:
        """Something may have been missed: everybody reads on from where they are, and what was known may be old."""
        self._log.forget_known_states()
        for followers in self._followers.values():
            for follower in followers:
                follower.catch_up()
        self.queue_moved.set()

    def show_own(self, agent_id: str, own: Sequence[Conversation]) -> None:
        """Shows an agent everything that is theirs, as offers and changes may have been missed."""
        for state in own:
            self._show_row(state, [agent_id], is_latest=False)

    def signal(self, signal: dict[str, Any]) -> None:
        """Passes typing and seen on to everybody else in the conversation."""
        sender = signal["agent"]["id"] if "agent" in signal else None
        for follower in self.followers(signal["conversation"]):
            link = follower.link
            own = link.agent.id == sender if isinstance(link, DeskLink) else signal["by"] == "customer"
            if not own and (follower.is_agent or "among_agents" not in signal):
                link.push(_signal_frame(signal, to_agent=follower.is_agent))

    def _watchers(self, conversation_id: str) -> set[str]:
        return {f.link.agent.id for f in self.followers(conversation_id) if isinstance(f.link, DeskLink)}

    def _show_row(self, state: Conversation, agents: Iterable[str], *, is_latest: bool) -> None:
        concerned = set(agents) | self._watchers(state.id)
        if desks := self.desks_of(concerned):
            frame = encode({"type": "row", "row": row_of(state)})
            for desk in desks:
                if state.seq >= desk.shown.get(
                    state.id, 0
                ):  # a row that was read before a newer one was shown says nothing
                    desk.shown[state.id] = state.seq
                    desk.push(frame)
                    self.settle(desk, state, is_latest=is_latest)

    def settle(self, desk: DeskLink, state: Conversation, *, is_latest: bool = False) -> None:
        """Follows for the desk what its agent holds or still wraps up, and lets go what is theirs no longer."""
        theirs = [state.agent, state.wrapping_up.agent if state.wrapping_up else None]
        if any(agent is not None and agent.id == desk.agent.id for agent in theirs):
            self.watch(desk, state, is_latest=is_latest)
        elif state.id not in desk.watched and state.id in desk.followed:
            released = desk.released[state.id] = desk.followed.pop(state.id)
            self.unfollow(released)

    def watch(self, desk: DeskLink, state: Conversation, after: int | None = None, *, is_latest: bool = False) -> None:
        """Follows a conversation for the desk, from `after` or where the desk said that it was.

        Unless the state `is_latest`, more may have been committed after it was read, and before this.
        """
        if state.id not in desk.followed:
            released = desk.released.pop(state.id, None)
            known = released.cursor if released else desk.resume.get(state.id, 0)
            cursor = known if after is None else after
            follower = Follower(self._log, state.id, cursor, desk, is_agent=True)
            desk.followed[state.id] = follower
            self.follow(follower)
            follower.begin(state.seq)
            if not is_latest:
                follower.catch_up()


def _signal_frame(signal: dict[str, Any], *, to_agent: bool) -> str:
    if to_agent:
        return encode(signal)
    return encode({key: signal[key] for key in ("type", "by", "seq") if key in signal})
