"""The web application: the merchant's API under /api, its documentation, and the storefront for people."""

import hmac
from decimal import Decimal
from typing import Any

from litestar import Litestar, MediaType, Request, Response, Router
from litestar.connection import ASGIConnection
from litestar.datastructures import State
from litestar.di import Provide
from litestar.exceptions import HTTPException, NotAuthorizedException, NotFoundException
from litestar.handlers import BaseRouteHandler
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, OpenAPIType, Schema, SecurityScheme
from litestar.plugins import OpenAPISchemaPlugin
from litestar.typing import FieldDefinition

from shop.counter import Counter, KeyReused
from shop.help_pages import help_router
from shop.refusals import Refused
from shop.storefront import routes as storefront
from shop.web import answers, catalogue, instalments, people, problems, purchases
from shop.web.documentation import read_documentation, read_openapi
from shop.web.settings import Desk, Settings
from shop.world import World

AnyRequest = Request[Any, Any, Any]
AnyConnection = ASGIConnection[Any, Any, Any, Any]
MAX_BODY_BYTES = 64 * 1024


class AmountSchema(OpenAPISchemaPlugin):
    """Amounts are JSON numbers on the wire; Litestar would document them as strings."""

    @staticmethod
    def is_plugin_supported_type(value: object) -> bool:
        return value is Decimal

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: object) -> Schema:
        del field_definition, schema_creator
        return Schema(type=OpenAPIType.NUMBER, multiple_of=0.01, examples=[49.9])


@answers.read(
    "/dump",
    summary="Read the whole state, in the shape of the file that can be loaded",
    tags=["dump"],
)
def dump(desk: Desk) -> Response[World]:
    return answers.show(desk.store.world())


def not_found(request: AnyRequest, error: NotFoundException) -> Response[str] | Response[bytes]:
    """A page when a person asks outside the API, else a problem."""
    wants_page = MediaType.HTML in request.headers.get("accept", "")
    if wants_page and not request.scope["path"].startswith("/api"):
        return storefront.page_not_found(request, error)
    return problems.on_http_error(request, error)


def create_app(desk: Counter, settings: Settings) -> Litestar:
    """The application on an open store."""

    def require_token(connection: AnyConnection, route_handler: BaseRouteHandler) -> None:
        del route_handler
        scheme, _, token = connection.headers.get("authorization", "").partition(" ")
        given, wanted = token.strip().encode(), settings.token.encode()
        if scheme.lower() != "bearer" or not hmac.compare_digest(given, wanted):
            raise NotAuthorizedException(
                "The merchant API needs the header Authorization: Bearer with the shop's token."
            )

    api = Router(
        path="/api",
        guards=[require_token],
        security=[{"bearer": []}],
        exception_handlers={
            Refused: problems.on_refusal,
            KeyReused: problems.on_key_reused,
            HTTPException: problems.on_http_error,
            Exception: problems.on_error,
        },
        route_handlers=[people.router, catalogue.router, purchases.router, instalments.router, dump],
    )
    return Litestar(
        route_handlers=[api, storefront.router, help_router, read_documentation, read_openapi],
        dependencies={
            "write": Provide(answers.provide_write, sync_to_thread=False),
            "desk": Provide(lambda: desk, sync_to_thread=False),
            "settings": Provide(lambda: settings, sync_to_thread=False),
        },
        exception_handlers={
            NotFoundException: not_found,
            HTTPException: problems.on_http_error,
            Exception: problems.on_error,
        },
        state=State({"desk": desk, "settings": settings}),
        request_max_body_size=MAX_BODY_BYTES,
        plugins=[AmountSchema()],
        logging_config=None,
        openapi_config=OpenAPIConfig(
            title="The shop's merchant API",
            version="1",
            description="Customers, products, orders, payments and pay-later plans of the demo's shop.",
            path="/docs/openapi",
            render_plugins=[JsonRenderPlugin()],
            components=Components(
                security_schemes={"bearer": SecurityScheme(type="http", scheme="bearer")},
            ),
        ),
    )
