"""Customers, their gift cards and identity tokens."""

from typing import Annotated

from litestar import Response, Router, post, put
from litestar.exceptions import HTTPException
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from shop.identity import LIFETIME, identity_token
from shop.web import answers, views
from shop.web.answers import WriteDependency
from shop.web.messages import CustomerPage, ForCustomer, GiftCardView, IdentityToken, NewAddress
from shop.web.settings import Desk, SettingsDependency
from shop.world import Customer


@answers.read("/customers", summary="List customers")
def list_customers(
    desk: Desk,
    limit: Annotated[int, QueryParameter(ge=1, le=1000)] = 50,
    offset: Annotated[int, QueryParameter(ge=0)] = 0,
) -> Response[CustomerPage]:
    found = desk.store.customers(limit=limit + 1, offset=offset)
    rows = [views.customer_row(customer) for customer in found[:limit]]
    return answers.show(CustomerPage(customers=rows, next_offset=offset + limit if len(found) > limit else None))


@answers.read("/customers/by-email/{email:str}", summary="Find a customer by e-mail address")
def find_by_email(desk: Desk, email: FromPath[str]) -> Response[Customer]:
    return answers.show(desk.store.customer_by_email(email))


@answers.read("/customers/lookup", summary="Find a customer by name and postcode")
def find_by_name(
    desk: Desk,
    first_name: FromQuery[str],
    last_name: FromQuery[str],
    postcode: Annotated[str, QueryParameter(name="zip")],
) -> Response[Customer]:
    return answers.show(desk.store.customer_by_name(first_name, last_name, postcode))


@answers.read("/customers/{customer_id:str}", summary="Read a customer")
def read_customer(desk: Desk, customer_id: FromPath[str]) -> Response[Customer]:
    return answers.show(desk.store.customer(customer_id))


@put(
    "/customers/{customer_id:str}/address",
    summary="Change a customer's default address",
    responses=answers.WRITE_PROBLEMS,
    response_headers=answers.REPLAY_HEADERS,
    sync_to_thread=True,
)
def change_address(
    desk: Desk, write: WriteDependency, customer_id: FromPath[str], data: JSONBody[NewAddress]
) -> Response[Customer]:
    def act() -> Customer:
        return desk.change_customer_address(customer_id, data.address())

    return write.once(data, act)


@answers.read("/gift-cards/{gift_card_id:str}", summary="Read a gift card's balance")
def read_gift_card(desk: Desk, gift_card_id: FromPath[str]) -> Response[GiftCardView]:
    customer, card = desk.store.gift_card(gift_card_id)
    return answers.show(views.gift_card_view(customer, card))


@post(
    "/identity-tokens",
    summary="Sign an identity token for a customer, for the chat widget",
    status_code=201,
    responses=answers.READ_PROBLEMS,
    sync_to_thread=True,
)
def make_identity_token(
    desk: Desk, settings: SettingsDependency, data: JSONBody[ForCustomer]
) -> Response[IdentityToken]:
    customer = desk.store.customer(data.customer_id)
    if settings.identity_secret is None:
        raise HTTPException(status_code=503, detail="The shop was started without an identity secret.")
    token = identity_token(customer, settings.identity_secret, desk.clock())
    return answers.show(IdentityToken(token=token, expires_in_seconds=int(LIFETIME.total_seconds())))


router = Router(
    "/",
    tags=["customers"],
    route_handlers=[
        list_customers,
        find_by_email,
        find_by_name,
        read_customer,
        change_address,
        read_gift_card,
        make_identity_token,
    ],
)
