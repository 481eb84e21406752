"""The storefront: what a visitor and a customer see, and what the chat widget is told."""

import json
import re
from html.parser import HTMLParser

import jwt
import pytest

from shop.storefront.markup import Html, el
from tests.shop.caller import SECRET, Caller
from tests.shop.conftest import ONHAND_URL

PAGES = ["/", "/orders", "/payments", "/sign-in", "/products/7314408452", "/docs", "/nowhere"]
LONGEST = "maximilian_von_und_zu_wolkenstein_7745"


def page(shop: Caller, path: str) -> str:
    return shop.client.get(path, headers={"Accept": "text/html"}).text


def sign_in(shop: Caller, customer_id: str) -> None:
    answer = shop.client.post("/sign-in", data={"customer_id": customer_id})
    assert answer.status_code in {200, 303}


def widget(shop: Caller, path: str = "/") -> dict[str, str]:
    found = re.search(r"window\.onhand = (\{.*?\});</script>", page(shop, path))
    assert found
    return json.loads(found.group(1))


class Checked(HTMLParser):
    """Counts open elements, so that a page that does not nest is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"meta", "link", "input", "br", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("customer_id", [None, LONGEST, "astrid_lindqvist_2041"])
def test_every_page_nests_has_a_language_one_heading_and_a_main_part(shop: Caller, path: str, customer_id: str | None):
    if customer_id:
        sign_in(shop, customer_id)
    content = page(shop, path)
    checked = Checked()
    checked.feed(content)
    assert checked.open == []
    assert '<html lang="en">' in content
    assert content.count("<h1") == 1
    assert content.count("<main") == 1


def test_a_visitor_has_no_identity_and_sees_no_orders(shop: Caller):
    assert "identity" not in widget(shop)
    assert widget(shop)["url"] == ONHAND_URL
    assert f'<script async src="{ONHAND_URL}/widget.js"></script>' in page(shop, "/")
    assert "Sign in to see your orders." in page(shop, "/orders")
    assert "Where is my order?" in page(shop, "/")


def test_a_customer_sees_their_own_and_is_known_to_the_widget(shop: Caller):
    sign_in(shop, "astrid_lindqvist_2041")
    claims = jwt.decode(
        widget(shop)["identity"],
        SECRET,
        algorithms=["HS256"],
        audience="onhand",
        options={"verify_exp": False, "verify_iat": False},
    )
    assert claims["sub"] == "astrid_lindqvist_2041"
    orders = page(shop, "/orders")
    assert "#W5500101" in orders
    assert "#W5500205" not in orders
    assert "PostNord 370733100482" in orders
    payments = page(shop, "/payments")
    assert "Due soon" in payments
    assert "€139.00 left to pay" in payments


def test_signing_out_makes_a_visitor(shop: Caller):
    sign_in(shop, "astrid_lindqvist_2041")
    shop.client.post("/sign-out")
    assert "identity" not in widget(shop)


def test_an_unknown_cookie_is_a_visitor_and_an_unknown_customer_cannot_sign_in(shop: Caller):
    shop.client.cookies.set("shop_customer", "nobody")
    assert "Visitor, not signed in" in page(shop, "/")
    assert shop.client.post("/sign-in", data={"customer_id": "nobody"}).status_code == 404


def test_a_person_is_found_to_sign_in_as(shop: Caller):
    found = page(shop, "/sign-in?query=lukasz")
    assert "Łukasz Kowalczyk" in found
    assert "Astrid" not in found
    assert "Nobody fits “&lt;script&gt;”." in page(shop, "/sign-in?query=<script>")


def test_a_missing_page_is_a_page_for_people_and_a_problem_for_machines(shop: Caller):
    for path in "/nowhere", "/products/1":
        answer = shop.client.get(path, headers={"Accept": "text/html"})
        assert answer.status_code == 404
        assert "There is nothing here" in answer.text
    assert shop.client.get("/nowhere").json()["code"] == "not_found"


def test_texts_are_escaped_and_html_is_not_escaped_twice():
    hostile = '"><script>alert(1)</script>'
    assert el("p", {"title": hostile}, hostile, Html("<b>x</b>")) == (
        '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">"&gt;&lt;script&gt;alert(1)&lt;/script&gt;<b>x</b></p>'
    )


def test_nothing_is_sold_out_by_mistake(shop: Caller):
    content = page(shop, "/products/7314408452")
    assert content.count("In stock") == 5
    assert content.count("Sold out") == 1
