"""Who asks: read from the token or the cookie, once, before any handler."""

from datetime import timedelta
from ipaddress import ip_address, ip_network
from typing import Any

from litestar.connection import ASGIConnection

from onhand.adapters.passwords import hash_token
from onhand.adapters.tokens import TokenRefused
from onhand.application.callers import AgentCaller, CustomerCaller
from onhand.bootstrap import House
from onhand.domain.workforce.profile import AgentProfile
from onhand.entrypoints.web.doorway import Doorway

COOKIE = "onhand_session"
IPV6_LINE_BITS = 64
SESSION_LASTS = timedelta(hours=12)

Connection = ASGIConnection[Any, Any, Any, Any]


def doorway_of(request: Connection) -> Doorway:
    return request.app.state.doorway


def bearer_token(connection: Connection) -> str | None:
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and token.strip() else None


async def customer_caller(request: Connection) -> CustomerCaller:
    """Gives the bearer of a conversation's token. Raises TokenRefused."""
    return CustomerCaller(doorway_of(request).house.conversation_tokens.read(bearer_token(request) or ""))


async def agent_caller(request: Connection) -> AgentCaller:
    """Gives the signed-in agent, by bearer token or cookie. Raises TokenRefused."""
    house = doorway_of(request).house
    token = bearer_token(request) or _cookie_from_own_page(request)
    return caller_of(await agent_of_token(house, token))


async def either_caller(request: Connection) -> CustomerCaller | AgentCaller:
    """Gives whose token it is. Raises TokenRefused."""
    if bearer_token(request) is not None:
        try:
            return await customer_caller(request)
        except TokenRefused:
            pass
    return await agent_caller(request)


def _cookie_from_own_page(connection: Connection) -> str | None:
    """A cookie counts only where no other site's page can have sent it along."""
    return connection.cookies.get(COOKIE) if comes_from_own_page(connection) else None


def comes_from_own_page(connection: Connection) -> bool:
    return is_own_page(connection.headers.get("origin"), connection.headers.get("host"))


def is_own_page(origin: str | None, host: str | None) -> bool:
    """Says whether a page of this server's sent the request, or no page at all."""
    return origin is None or origin.partition("://")[2] == host


async def agent_of_token(house: House, token: str | None) -> AgentProfile:
    """Gives the agent whose session it is. Raises TokenRefused."""
    profile = await house.agents.by_session(hash_token(token), house.clock.now()) if token else None
    if profile is None:
        raise TokenRefused
    return profile


def caller_of(profile: AgentProfile) -> AgentCaller:
    return AgentCaller(profile.as_agent, profile.role, profile.languages)


def address_of(connection: Connection) -> str:
    """Gives whose limits count: an IPv4 address, or the IPv6 network that one line has to itself."""
    host = connection.client.host if connection.client else "unknown"
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if address.version == 4:
        return str(address)
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((address, IPV6_LINE_BITS), strict=False))
