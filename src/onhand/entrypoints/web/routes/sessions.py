"""Signing in and out."""

import asyncio
from typing import Any

from litestar import Request, Response, delete, post
from litestar.datastructures import Cookie
from msgspec import Struct

from onhand.adapters.passwords import hash_token, is_password, new_session_token
from onhand.adapters.tokens import TokenRefused
from onhand.entrypoints.web.authentication import COOKIE, SESSION_LASTS, address_of, bearer_token
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import WrongCredentials
from onhand.entrypoints.web.representations import Me, me


class SignIn(Struct, frozen=True):
    email: str
    password: str


class SignedIn(Struct, frozen=True):
    token: str
    agent: Me


@post("/api/v1/sessions", tags=["desk"])
async def sign_in(data: SignIn, request: Request[Any, Any, Any], doorway: Doorway) -> Response[SignedIn]:
    """Signs an agent in; browsers keep the cookie, programs the token."""
    house = doorway.house
    doorway.let_sign_in_in(address_of(request))
    found = await house.agents.credentials(data.email.strip())
    password_hash = found[1] if found else None
    # In a thread: it is slow on purpose, and everybody else's messages must not wait for it.
    if not await asyncio.to_thread(is_password, data.password, password_hash) or found is None:
        raise WrongCredentials
    now = house.clock.now()
    token = new_session_token()
    await house.agents.keep_session(hash_token(token), found[0], now + SESSION_LASTS)
    profile = await house.agents.find(found[0])
    if profile is None:
        raise TokenRefused
    signed_in = SignedIn(token, me(profile, translates=house.model is not None))
    return Response(signed_in, cookies=[_cookie(request, token, int(SESSION_LASTS.total_seconds()))])


@delete("/api/v1/sessions/current", tags=["desk"])
async def sign_out(request: Request[Any, Any, Any], doorway: Doorway) -> Response[None]:
    """Ends the session."""
    token = bearer_token(request) or request.cookies.get(COOKIE)
    if token:
        await doorway.house.agents.end_session(hash_token(token), doorway.house.clock.now())
    return Response(None, status_code=204, cookies=[_cookie(request, "", 0)])


def _cookie(request: Request[Any, Any, Any], value: str, seconds: int) -> Cookie:
    secure = request.url.scheme == "https"
    return Cookie(COOKIE, value=value, max_age=seconds, httponly=True, samesite="strict", secure=secure, path="/")


handlers = [sign_in, sign_out]
