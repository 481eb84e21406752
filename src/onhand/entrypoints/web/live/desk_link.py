"""The way out to one of an agent's windows, and what it follows."""

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

from onhand.domain.conversation.participants import Agent
from onhand.entrypoints.web.live.follower import Follower
from onhand.entrypoints.web.live.link import Link, Send


class DeskLink(Link):
    """A link that knows whose it is. `resume` holds the numbers from which to read on, by conversation."""

    def __init__(self, agent: Agent, resume: dict[str, int], send: Send, close: Callable[[], Awaitable[Any]]) -> None:
        super().__init__(send, close)
        self.agent = agent
        self.resume = resume
        self.followed: dict[str, Follower] = {}
        self.released: dict[
            str, Follower
        ] = {}  # what it followed before: should that come back, it is read on from there
        self.watched: set[str] = set()
        self.shown: dict[str, int] = {}  # the number up to which each row is known
        self.heard_at = monotonic()
