"""Finding customers, orders and products; who may ask; what errors look like."""

import jwt
import pytest

from tests.shop.caller import SECRET, TOKEN, Caller

READS = ["/customers", "/products", "/orders/W5500101", "/dump", "/plans/plan_5500102", "/gift-cards/gift_card_8830172"]


@pytest.mark.parametrize("path", [*READS, "/customers/nobody", "/orders/W5500101/cancel"])
@pytest.mark.parametrize("header", [None, "Bearer", "Bearer wrong", f"Basic {TOKEN}", "Bearer töken"])
def test_the_api_opens_with_the_token_only(shop: Caller, path: str, header: str | None):
    headers = [(b"Authorization", header.encode())] if header else []
    method = "POST" if path.endswith("cancel") else "GET"
    answer = shop.client.request(method, f"/api{path}", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")
    assert answer.headers["www-authenticate"] == "Bearer"
    assert TOKEN not in answer.text


@pytest.mark.parametrize("email", ["astrid.lindqvist@example.com", "Astrid.Lindqvist@Example.com"])
def test_a_customer_is_found_by_email(shop: Caller, email: str):
    assert shop.get(f"/customers/by-email/{email}")["user_id"] == "astrid_lindqvist_2041"


@pytest.mark.parametrize(
    ("first_name", "last_name", "postcode", "customer_id"),
    [
        ("Astrid", "Lindqvist", "118 21", "astrid_lindqvist_2041"),
        ("ASTRID", "lindqvist", "11821", "astrid_lindqvist_2041"),
        ("Lukasz", "Kowalczyk", "90-103", "lukasz_kowalczyk_1078"),
        ("Mikkel", "Sorensen", "1620", "mikkel_sorensen_3187"),
        ("Sofia", "Fernandez Ruiz", "28004", "sofia_fernandez_4301"),
        ("Sanne", "de Vries", "1016gv", "sanne_de_vries_8856"),
    ],
)
def test_a_customer_is_found_by_name_and_postcode_however_spelt(
    shop: Caller, first_name: str, last_name: str, postcode: str, customer_id: str
):
    found = shop.get("/customers/lookup", first_name=first_name, last_name=last_name, zip=postcode)
    assert found["user_id"] == customer_id


def test_a_name_with_another_postcode_finds_nobody(shop: Caller):
    refused = (404, "customer_not_found")
    assert shop.refused("/customers/lookup", first_name="Astrid", last_name="Lindqvist", zip="11822") == refused
    assert shop.refused("/customers/by-email/nobody@example.com") == refused
    assert shop.refused("/customers/nobody") == refused


def test_the_list_of_customers_is_paged(shop: Caller):
    first = shop.get("/customers", limit=5)
    assert first["next_offset"] == 5
    assert first["customers"][0] == {
        "customer_id": "astrid_lindqvist_2041",
        "first_name": "Astrid",
        "last_name": "Lindqvist",
        "email": "astrid.lindqvist@example.com",
        "zip": "118 21",
        "city": "Stockholm",
        "country": "Sweden",
        "orders": 4,
    }
    last = shop.get("/customers", limit=10, offset=5)
    assert last["next_offset"] is None
    assert len(last["customers"]) == 7
    assert shop.refused("/customers", limit=0) == (400, "invalid_request")


@pytest.mark.parametrize("order_id", ["W5500102", "%23W5500102"])
def test_an_order_is_read_with_and_without_its_mark(shop: Caller, order_id: str):
    order = shop.get(f"/orders/{order_id}")
    assert order["order_id"] == "#W5500102"
    assert order["fulfillments"][0]["carrier"] == "PostNord"


def test_orders_plans_products_and_items_are_read(shop: Caller):
    orders = shop.get("/customers/astrid_lindqvist_2041/orders")
    assert [order["order_id"] for order in orders] == ["#W5500101", "#W5500102", "#W5500103", "#W5500104"]
    products = shop.get("/products")
    assert len(products) == 15
    throw = shop.get(f"/products/{products[0]['product_id']}")
    assert throw["name"] == "Loom Wool Throw"
    item = shop.get("/items/4410826004")
    assert (item["name"], item["available"], item["price"]) == ("Loom Wool Throw", False, 109.0)
    assert shop.get("/gift-cards/gift_card_8830172")["customer_id"] == "astrid_lindqvist_2041"


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/orders/W1", "order_not_found"),
        ("/orders/%23", "order_not_found"),
        ("/products/1", "product_not_found"),
        ("/items/1", "item_not_found"),
        ("/plans/1", "plan_not_found"),
        ("/gift-cards/credit_card_5520148", "gift_card_not_found"),
        ("/customers/nobody/orders", "customer_not_found"),
        ("/customers/nobody/plans", "customer_not_found"),
        ("/nothing", "not_found"),
    ],
)
def test_what_is_not_there_is_a_problem_with_a_code(shop: Caller, path: str, code: str):
    assert shop.refused(path) == (404, code)


@pytest.mark.parametrize(
    "body", ["", "{", "[]", '{"reason": 1}', '{"reason": "no longer needed", "more": 1}', "\ud800"]
)
def test_a_malformed_request_is_a_problem(shop: Caller, body: str):
    headers = {"Authorization": f"Bearer {TOKEN}", "Idempotency-Key": "k"}
    content = body.encode("utf-8", "surrogatepass")
    answer = shop.client.post("/api/orders/W5500101/cancel", content=content, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert "'data'" not in answer.json()["detail"]


def test_a_body_that_is_too_large_is_refused(shop: Caller):
    answer = shop.write("/orders/W5500101/cancel", {"reason": "x" * 70_000})
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


def test_an_identity_token_says_who_the_customer_is_for_an_hour(shop: Caller):
    answer = shop.done("/identity-tokens", {"customer_id": "lukasz_kowalczyk_1078"})
    # The shop's clock stands still in tests, so the expiry is compared with it and not with the time of day.
    claims = jwt.decode(
        answer["token"],
        SECRET,
        algorithms=["HS256"],
        audience="onhand",
        options={"verify_exp": False, "verify_iat": False},
    )
    assert claims["sub"] == "lukasz_kowalczyk_1078"
    assert claims["email"] == "lukasz.kowalczyk@example.com"
    assert claims["name"] == "Łukasz Kowalczyk"
    assert claims["exp"] - claims["iat"] == answer["expires_in_seconds"] == 3600
    assert shop.refusal("/identity-tokens", {"customer_id": "nobody"}) == (404, "customer_not_found")


def test_the_description_of_the_api_names_every_write_with_its_key(shop: Caller):
    schema = shop.client.get("/openapi.json").json()
    writes = {
        path: operation
        for path, operations in schema["paths"].items()
        for method, operation in operations.items()
        if method in {"post", "put"} and path != "/api/identity-tokens"
    }
    assert len(writes) == 10
    for operation in writes.values():
        header = next(each for each in operation["parameters"] if each["name"] == "Idempotency-Key")
        assert header["required"]
        assert {"200", "409", "422"} <= {*operation["responses"], "200"}
    assert all(path.startswith("/api/") for path in schema["paths"])
    amount = schema["components"]["schemas"]["GiveRefund"]["properties"]["amount"]
    assert amount["type"] == "number"
    page = shop.client.get("/docs").text
    assert all(path in page for path in schema["paths"])
    assert "order_not_pending" in page
