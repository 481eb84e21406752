"""The API's documentation for people, made from its OpenAPI description, without anything from elsewhere."""

from typing import Any

from litestar import MediaType, Request, Response, get

from shop.refusals import Code
from shop.storefront.markup import Html, el
from shop.storefront.texts import LANGUAGE
from shop.web.problems import REQUEST_CODES, status_of

AnyRequest = Request[Any, Any, Any]


@get("/openapi.json", include_in_schema=False, sync_to_thread=False)
def read_openapi(request: AnyRequest) -> dict[str, Any]:
    return request.app.openapi_schema.to_schema()


@get("/docs", include_in_schema=False, sync_to_thread=False)
def read_documentation(request: AnyRequest) -> Response[str]:
    schema = request.app.openapi_schema.to_schema()
    info = schema["info"]
    body = el(
        "main",
        {"class": "docs"},
        el("h1", None, info["title"]),
        el("p", {"class": "lead"}, info["description"]),
        [_paragraph(line) for line in _PREFACE],
        el("p", None, el("a", {"href": "/openapi.json"}, "openapi.json"), " · ", el("a", {"href": "/"}, "Storefront")),
        [
            _operation(schema, path, method, operation)
            for path, operations in schema["paths"].items()
            for method, operation in operations.items()
        ],
        el("h2", {"id": "problems"}, "Problems"),
        el("table", None, el("tbody", None, [_code_row(code, status) for code, status in _codes()])),
    )
    head = el(
        "head",
        None,
        el("meta", {"charset": "utf-8"}),
        el("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        el("meta", {"name": "color-scheme", "content": "light dark"}),
        el("title", None, info["title"]),
        el("link", {"rel": "stylesheet", "href": "/static/shop.css"}),
        el("link", {"rel": "icon", "href": "/static/icon.svg", "type": "image/svg+xml"}),
    )
    document = "<!doctype html>" + el("html", {"lang": LANGUAGE}, head, el("body", None, body))
    return Response(document, media_type=MediaType.HTML)


_PREFACE = (
    "Every request needs the header Authorization: Bearer with the shop's token.",
    "Every write to an order, a plan or an address needs the header Idempotency-Key. The same key with the same "
    "request gets the first answer again (Idempotent-Replay: true), whether that answer was done or refused; the same "
    "key with another request is refused.",
    "Errors are problem+json (RFC 9457) with a code for machines.",
)


def _paragraph(line: str) -> Html:
    return el("p", None, line)


def _codes() -> list[tuple[str, int]]:
    rules = [(code.value, int(status_of(code))) for code in Code]
    return sorted([*REQUEST_CODES.items(), *rules], key=lambda row: (row[1], row[0]))


def _code_row(code: str, status: int) -> Html:
    return el("tr", {"id": code}, el("td", {"class": "number"}, str(status)), el("td", None, el("code", None, code)))


def _operation(schema: dict[str, Any], path: str, method: str, operation: dict[str, Any]) -> Html:
    fields = [(each["name"], each["in"], each.get("required", False)) for each in operation.get("parameters", [])]
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    fields += [(name, "body", name in required) for name, required in _properties(schema, body)]
    return el(
        "section",
        {"class": "operation"},
        el("h2", None, el("span", {"class": f"method {method}"}, method.upper()), " ", el("code", None, path)),
        el("p", None, operation.get("summary", "")),
        el("p", {"class": "quiet"}, operation["description"]) if operation.get("description") else None,
        el("table", None, el("tbody", None, [_field_row(*field) for field in fields])) if fields else None,
    )


def _properties(schema: dict[str, Any], body: dict[str, Any] | None) -> list[tuple[str, list[str]]]:
    if body is None:
        return []
    target = schema["components"]["schemas"][body["$ref"].rsplit("/", 1)[-1]]
    return [(name, target.get("required", [])) for name in target.get("properties", {})]


def _field_row(name: str, place: str, required: Any) -> Html:
    need = "required" if required else "optional"
    return el("tr", None, el("td", None, el("code", None, name)), el("td", None, place), el("td", None, need))
