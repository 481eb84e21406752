"""The web application: routes, sockets, and what runs beside them."""

import asyncio
import contextlib
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from litestar import Litestar
from litestar.config.cors import CORSConfig
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from onhand.bootstrap import open_house
from onhand.entrypoints.web.authentication import agent_caller, customer_caller, doorway_of, either_caller
from onhand.entrypoints.web.doorway import Doorway, open_doorway
from onhand.entrypoints.web.errors import problem_response
from onhand.entrypoints.web.live.background import hear, note_presence, tell_queue
from onhand.entrypoints.web.live.hub import Hub
from onhand.entrypoints.web.routes import (
    applicants,
    applications,
    callbacks,
    certifications,
    context,
    conversations,
    copilot,
    customers,
    desk,
    earnings,
    floor,
    modes,
    pages,
    practice,
    rights,
    sessions,
    shift_plan,
    shifts,
    team,
    wellbeing,
)
from onhand.entrypoints.web.sockets.customer_socket import serve_customer
from onhand.entrypoints.web.sockets.desk_socket import serve_desk
from onhand.entrypoints.web.sockets.socket import Socket
from onhand.settings import Settings

BODY_BYTES = 64 * 1024
DESK_SOCKET = "/api/v1/desk/live"
CUSTOMER_SOCKET = re.compile(r"/api/v1/conversations/([^/]+)/live")
NO_SUCH_SOCKET = 4404


class Application:
    """Everything that the web process serves: HTTP through the framework, sockets beside it."""

    def __init__(self, settings: Settings) -> None:
        self.http = _http(settings)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "websocket":
            await self.http(scope, receive, send)
            return
        doorway: Doorway = self.http.state.doorway
        socket = Socket(scope, receive, send)
        path: str = scope["path"]
        if path == DESK_SOCKET:
            await serve_desk(socket, doorway)
        elif found := CUSTOMER_SOCKET.fullmatch(path):
            await serve_customer(socket, doorway, found[1])
        else:
            await socket.close(NO_SUCH_SOCKET)


def _http(settings: Settings) -> Litestar:

    @asynccontextmanager
    async def lifespan(app: Litestar) -> AsyncGenerator[None]:
        async with open_house(settings) as house:
            hub = Hub(house.log)
            house.log.on_committed = hub.committed
            app.state.doorway = open_doorway(house, hub)
            beside = [asyncio.create_task(work(house, hub)) for work in (hear, note_presence, tell_queue)]
            beside.append(asyncio.create_task(asyncio.to_thread(house.person_phrases.compile_all)))
            try:
                yield
            finally:
                for task in beside:
                    task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.gather(*beside)

    return Litestar(
        route_handlers=[
            *customers.handlers,
            *conversations.handlers,
            *desk.handlers,
            *context.handlers,
            *copilot.handlers,
            *modes.handlers,
            *earnings.handlers,
            *callbacks.handlers,
            *shifts.handlers,
            *rights.handlers,
            *shift_plan.handlers,
            *wellbeing.handlers,
            *team.handlers,
            *floor.handlers,
            *sessions.handlers,
            *applications.handlers,
            *practice.handlers,
            *applicants.handlers,
            *certifications.handlers,
            *pages.handlers,
        ],
        dependencies={
            "doorway": Provide(doorway_of, sync_to_thread=False),
            "customer": Provide(customer_caller),
            "agent": Provide(agent_caller),
            "caller": Provide(either_caller),
        },
        exception_handlers={Exception: problem_response},
        lifespan=[lifespan],
        # Customers' programs run on the company's own pages and carry a token, never a cookie.
        cors_config=CORSConfig(allow_origins=["*"], allow_headers=["authorization", "content-type"], max_age=86_400),
        openapi_config=OpenAPIConfig(title="onhand", version="1", path="/openapi", render_plugins=[JsonRenderPlugin()]),
        request_max_body_size=BODY_BYTES,
        logging_config=None,
    )
