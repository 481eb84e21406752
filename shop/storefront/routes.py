"""The storefront's addresses. Signing in is a cookie with the customer's id: for a demo, no secret at all."""

from functools import cache
from importlib.resources import files
from typing import Annotated, Any

from litestar import MediaType, Request, Response, Router, get, post
from litestar.datastructures import Cookie
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, QueryParameter, URLEncodedBody
from litestar.response import Redirect
from msgspec import Struct

from shop import credit, matching
from shop.counter import Counter
from shop.credit import InstalmentStatus
from shop.identity import identity_token
from shop.refusals import Refused
from shop.storefront import browse, mine
from shop.storefront.layout import Visit, full_name
from shop.web.settings import Desk, Settings, SettingsDependency
from shop.world import Customer

COOKIE = "shop_customer"
PEOPLE_SHOWN = 24
HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "Cache-Control": "no-store"}
AnyRequest = Request[Any, Any, Any]


class SignIn(Struct):
    customer_id: str


def visit_of(request: AnyRequest, desk: Counter, settings: Settings) -> Visit:
    """Who visits, from the cookie; an unknown customer is a visitor."""
    customer = _signed_in(desk, request.cookies.get(COOKIE))
    identity = None
    if customer and settings.identity_secret and settings.onhand_url:
        identity = identity_token(customer, settings.identity_secret, desk.clock())
    return Visit(
        today=desk.today(),
        path=request.scope["path"],
        customer=customer,
        identity=identity,
        onhand_url=settings.onhand_url,
    )


def _signed_in(desk: Counter, customer_id: str | None) -> Customer | None:
    try:
        return desk.store.customer(customer_id) if customer_id else None
    except Refused:
        return None


def _html(content: str, status_code: int = 200) -> Response[str]:
    return Response(content, status_code=status_code, media_type=MediaType.HTML)


@get("/", sync_to_thread=True)
def home(request: AnyRequest, desk: Desk, settings: SettingsDependency) -> Response[str]:
    visit = visit_of(request, desk, settings)
    corner = None
    if visit.customer:
        customer_id = visit.customer.user_id
        corner = mine.summary(visit, desk.store.orders_of(customer_id), desk.store.plans_of(customer_id))
    return _html(browse.home(visit, desk.store.products(), corner))


@get("/products/{product_id:str}", sync_to_thread=True)
def product(request: AnyRequest, desk: Desk, settings: SettingsDependency, product_id: FromPath[str]) -> Response[str]:
    return _html(browse.product_page(visit_of(request, desk, settings), desk.store.product(product_id)))


@get("/orders", sync_to_thread=True)
def orders(request: AnyRequest, desk: Desk, settings: SettingsDependency) -> Response[str]:
    visit = visit_of(request, desk, settings)
    found = desk.store.orders_of(visit.customer.user_id) if visit.customer else []
    pictures = {each.product_id: each.picture for each in desk.store.products()}
    return _html(mine.orders_page(visit, found, pictures))


@get("/payments", sync_to_thread=True)
def payments(request: AnyRequest, desk: Desk, settings: SettingsDependency) -> Response[str]:
    visit = visit_of(request, desk, settings)
    found = desk.store.plans_of(visit.customer.user_id) if visit.customer else []
    return _html(mine.payments_page(visit, found))


@get("/sign-in", sync_to_thread=True)
def choose(
    request: AnyRequest,
    desk: Desk,
    settings: SettingsDependency,
    wanted: Annotated[str, QueryParameter(name="query", max_length=200)] = "",
) -> Response[str]:
    visit = visit_of(request, desk, settings)
    everybody = desk.store.customers(limit=10_000, offset=0)
    found = [each for each in everybody if matching.fold(wanted) in _searchable(each)][:PEOPLE_SHOWN]
    situations: dict[str, InstalmentStatus | None] = {each.user_id: _most_pressing(desk, each) for each in found}
    return _html(browse.sign_in_page(visit, found, situations, wanted, PEOPLE_SHOWN))


def _searchable(customer: Customer) -> str:
    return matching.fold(f"{full_name(customer)} {customer.email} {customer.user_id}")


def _most_pressing(desk: Counter, customer: Customer) -> InstalmentStatus | None:
    today = desk.today()
    plans = desk.store.plans_of(customer.user_id)
    statuses = {credit.status_of(each, today) for plan in plans for each in plan.instalments}
    if "overdue" in statuses:
        return "overdue"
    return "due soon" if "due soon" in statuses else None


@post("/sign-in", sync_to_thread=True)
def sign_in(desk: Desk, data: URLEncodedBody[SignIn]) -> Redirect:
    customer = desk.store.customer(data.customer_id)
    cookie = Cookie(key=COOKIE, value=customer.user_id, path="/", httponly=True, samesite="lax")
    return Redirect("/", status_code=303, cookies=[cookie])


@post("/sign-out", sync_to_thread=False)
def sign_out() -> Redirect:
    return Redirect("/", status_code=303, cookies=[Cookie(key=COOKIE, value="", path="/", max_age=0)])


_STATIC = {"shop.css": "text/css", "products.svg": "image/svg+xml", "icon.svg": "image/svg+xml"}


@cache
def _static_file(name: str) -> bytes:
    return (files("shop") / "static" / name).read_bytes()


@get("/static/{name:str}", sync_to_thread=False)
def static(name: FromPath[str]) -> Response[bytes]:
    if name not in _STATIC:
        raise NotFoundException
    return Response(_static_file(name), media_type=_STATIC[name], headers={"Cache-Control": "max-age=300"})


def page_not_found(request: AnyRequest, error: Exception) -> Response[str]:
    """A page for people where there is nothing."""
    del error
    desk: Counter = request.app.state["desk"]
    settings: Settings = request.app.state["settings"]
    return _html(browse.missing_page(visit_of(request, desk, settings)), status_code=404)


# The routes for people, none of them part of the documented API.
router = Router(
    path="/",
    include_in_schema=False,
    exception_handlers={Refused: page_not_found},
    response_headers=HEADERS,
    route_handlers=[home, product, orders, payments, choose, sign_in, sign_out, static],
)
