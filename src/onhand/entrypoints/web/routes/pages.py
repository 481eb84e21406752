"""The files of the widget and the desk, and whether the server is well."""

from pathlib import Path
from typing import Any

from litestar import Request, Response, get
from litestar.exceptions import NotFoundException
from litestar.response import File, Redirect

from onhand.entrypoints.web.doorway import Doorway

STATIC = Path(__file__).parents[1] / "static"
HOUR = "public, max-age=3600"
YEAR = "public, max-age=31536000, immutable"
EVERYWHERE = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
DESK_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws: wss:;"
    " frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
DESK_HEADERS = {
    "Content-Security-Policy": DESK_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-cache",
}


def _file(folder: Path, name: str, headers: dict[str, str]) -> File:
    path = _existing(folder, name)
    if path is None:
        raise NotFoundException("There is no such file. Is the front end built? `make setup` builds it.")
    return File(path, filename=path.name, content_disposition_type="inline", headers=headers)


def _existing(folder: Path, name: str) -> Path | None:
    """Gives the file of this name, never one outside of the folder."""
    try:
        path = (folder / name).resolve()
        return path if path.is_relative_to(folder) and path.is_file() else None
    except (OSError, ValueError):  # a name too long for a file, or one with NUL in it
        return None


@get("/", include_in_schema=False)
async def home() -> Redirect:
    return Redirect("/desk/")


@get("/widget.js", include_in_schema=False)
async def widget() -> File:
    return _file(STATIC / "widget", "widget.js", {**EVERYWHERE, "Cache-Control": HOUR})


@get("/widget/{path:path}", include_in_schema=False)
async def widget_file(path: Path) -> File:
    return _file(STATIC / "widget", str(path).lstrip("/"), {**EVERYWHERE, "Cache-Control": HOUR})


@get(["/desk", "/desk/{path:path}"], include_in_schema=False)
async def desk(request: Request[Any, Any, Any], path: Path | None = None) -> File:
    """A file of the desk, or its page for any other address below it."""
    name = str(path or "").lstrip("/")
    if name.startswith("assets/"):
        return _file(STATIC / "desk", name, {**DESK_HEADERS, "Cache-Control": YEAR})
    if name and _existing(STATIC / "desk", name):
        return _file(STATIC / "desk", name, DESK_HEADERS)
    return _file(STATIC / "desk", "index.html", DESK_HEADERS)


@get("/api/v1/openapi.json", include_in_schema=False, sync_to_thread=False)
def openapi(request: Request[Any, Any, Any]) -> dict[str, Any]:
    """Describes the API."""
    return request.app.openapi_schema.to_schema()


@get("/health", include_in_schema=False)
async def health(doorway: Doorway) -> Response[dict[str, str]]:
    """Says that the server and its database answer."""
    await doorway.house.queries.rows("counts")
    return Response({"status": "ok"})


handlers = [home, openapi, widget, widget_file, desk, health]
