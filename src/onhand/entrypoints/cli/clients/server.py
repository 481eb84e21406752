"""A server as clients reach it: where, and single requests that are tried again until they are answered."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from random import Random
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
import msgspec

from onhand.entrypoints.cli.clients.pace import TRY_AGAIN, Backoff
from onhand.entrypoints.cli.clients.wire import Events, LogEvent, Problem, Refused

REQUEST_SECONDS = 20.0
PATIENCE_SECONDS = 120.0
EVENTS_PAGE = 1_000
LOOPBACK = ("127.0.0.1", "localhost", "::1")

Given = TypeVar("Given")


class Unreachable(Exception):
    """The server gave no answer in all the time that it had."""


class Server:
    """One server. `random` spreads attempts; everything else about it is the address."""

    def __init__(self, url: str, http: httpx.AsyncClient, random: Random) -> None:
        self.url = url
        self.random = random
        self._http = http
        parts = urlsplit(url)
        self._sockets = f"{'wss' if parts.scheme == 'https' else 'ws'}://{parts.netloc}{parts.path}"
        self.through_proxy = parts.hostname not in LOOPBACK

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str, *, random: Random | None = None) -> AsyncGenerator["Server"]:
        """Gives the server at `url` (`http://host:port`)."""
        address = url.rstrip("/")
        host = urlsplit(address).hostname
        limits = httpx.Limits(max_connections=64, max_keepalive_connections=16)
        async with httpx.AsyncClient(
            base_url=address, timeout=REQUEST_SECONDS, limits=limits, trust_env=host not in LOOPBACK
        ) as http:
            yield cls(address, http, random or Random())

    def socket_url(self, path: str) -> str:
        return f"{self._sockets}{path}"

    async def ask(
        self,
        method: str,
        path: str,
        gives: type[Given],
        *,
        body: object = None,
        token: str = "",
        patience_seconds: float = PATIENCE_SECONDS,
    ) -> Given:
        """Gives the answer. Only for requests that may come twice: lost ones, 429 and 503 are tried again.

        Raises Refused, or Unreachable when `patience_seconds` are over.
        """
        backoff = Backoff(self.random)
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        loop = asyncio.get_running_loop()
        gives_up_at = loop.time() + patience_seconds
        while True:
            problem: Problem | None = None
            try:
                answer = await self._http.request(method, path, json=body, headers=headers)
                if answer.is_success:
                    return msgspec.json.decode(answer.content, type=gives)
                problem = _problem(answer)
                if problem.code not in TRY_AGAIN:
                    raise Refused(problem)
            except httpx.TransportError as failure:
                why = str(failure) or type(failure).__name__
            else:
                why = problem.detail
            pause = backoff.next_seconds(problem)
            if loop.time() + pause > gives_up_at:
                raise Unreachable(f"{self.url} did not do it within {patience_seconds:.0f} s: {why}")
            await asyncio.sleep(pause)

    async def log_of(self, conversation_id: str, token: str) -> list[LogEvent]:
        """Gives all events of a conversation that the token's owner may see."""
        events: list[LogEvent] = []
        after = 0
        while True:
            path = f"/api/v1/conversations/{conversation_id}/events?after={after}&limit={EVENTS_PAGE}"
            page = await self.ask("GET", path, Events, token=token)
            events.extend(page.events)
            if page.last_seq == after:
                return events
            after = page.last_seq


def new_id() -> str:
    """Gives an id for a command."""
    return uuid4().hex


def without_empty(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "")}


def _problem(answer: httpx.Response) -> Problem:
    try:
        problem = msgspec.json.decode(answer.content, type=Problem)
    except msgspec.MsgspecError:
        code = "unavailable" if answer.is_server_error else "not_a_protocol_answer"
        problem = Problem(code, f"{answer.url} answered {answer.status_code}, not as onhand does.", answer.status_code)
    asked = answer.headers.get("Retry-After", "")
    if problem.retry_after_seconds is None and asked.isdigit():
        return msgspec.structs.replace(problem, retry_after_seconds=float(asked))
    return problem
