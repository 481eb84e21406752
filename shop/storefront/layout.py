"""What every page has: head, header, footer and, when there is one, the chat widget."""

import json
from datetime import date

from msgspec import Struct

from shop.storefront.markup import Child, Html, el, join
from shop.storefront.texts import LANGUAGE, text
from shop.world import Customer

HINTS = ("hints.1", "hints.2", "hints.3")


class Visit(Struct, frozen=True, kw_only=True):
    """Who looks at the page and when. `identity` is the signed token for the widget, absent for a visitor."""

    today: date
    path: str
    customer: Customer | None = None
    identity: str | None = None
    onhand_url: str | None = None


def page(visit: Visit, title: str, *content: Child) -> str:
    """A whole document."""
    head = el(
        "head",
        None,
        el("meta", {"charset": "utf-8"}),
        el("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        el("meta", {"name": "color-scheme", "content": "light dark"}),
        el("title", None, f"{title} · {text('shop.name')}"),
        el("link", {"rel": "stylesheet", "href": "/static/shop.css"}),
        el("link", {"rel": "icon", "href": "/static/icon.svg", "type": "image/svg+xml"}),
    )
    body = el(
        "body",
        None,
        el("a", {"class": "skip", "href": "#content"}, text("skip")),
        el("p", {"class": "demo"}, text("demo.note")),
        _header(visit),
        el("main", {"id": "content", "tabindex": "-1"}, *content),
        _footer(),
        _widget(visit),
    )
    return "<!doctype html>" + el("html", {"lang": LANGUAGE}, head, body)


def picture(name: str | None, label: str, css_class: str = "") -> Html:
    """A product's drawing on a quiet tile; products without one show their initial. Says nothing that the name does not."""
    drawing = _drawing(name) if name else el("span", None, label[:1])
    return el("div", {"class": f"picture {css_class}".strip(), "aria-hidden": "true"}, drawing)


def _drawing(name: str) -> Html:
    return el("svg", {"viewBox": "0 0 48 48"}, el("use", {"href": f"/static/products.svg#{name}"}))


def badge(kind: str, label: str) -> Html:
    return el("span", {"class": f"badge {kind}"}, label)


def hints(visit: Visit) -> Html | None:
    """What to try in the chat; nothing when there is no chat."""
    if visit.onhand_url is None:
        return None
    return el(
        "aside",
        {"class": "hints", "aria-labelledby": "hints"},
        el("div", None, el("h2", {"id": "hints"}, text("hints.title")), el("p", None, text("hints.about"))),
        el("ul", None, [el("li", None, f"“{text(hint)}”") for hint in HINTS]),
    )


def _header(visit: Visit) -> Html:
    places = (("/", "nav.products"), ("/orders", "nav.orders"), ("/payments", "nav.payments"), ("/help", "nav.help"))
    return el(
        "header",
        None,
        el("a", {"class": "brand", "href": "/"}, text("shop.name")),
        el(
            "nav",
            {"aria-label": text("nav.label")},
            [
                el("a", {"href": href, "aria-current": "page" if visit.path == href else None}, text(key))
                for href, key in places
            ],
        ),
        _account(visit),
    )


def _account(visit: Visit) -> Html:
    if visit.customer is None:
        return el(
            "div",
            {"class": "account"},
            el("span", {"class": "who"}, text("account.visitor")),
            el("a", {"class": "button", "href": "/sign-in"}, text("account.sign_in")),
        )
    name = full_name(visit.customer)
    return el(
        "div",
        {"class": "account"},
        el("span", {"class": "who", "title": name}, text("account.signed_in", name=name)),
        el("a", {"class": "button", "href": "/sign-in"}, text("account.switch")),
        el("form", {"method": "post", "action": "/sign-out"}, el("button", None, text("account.sign_out"))),
    )


def full_name(customer: Customer) -> str:
    return f"{customer.name.first_name} {customer.name.last_name}"


def _footer() -> Html:
    return el("footer", None, el("span", None, text("footer")), el("a", {"href": "/docs"}, text("footer.api")))


ACCENT = "#2d5a4a"  # the chat in the shop's own green


def _widget(visit: Visit) -> Html | None:
    if visit.onhand_url is None:
        return None
    settings = {"url": visit.onhand_url, "language": LANGUAGE, "accent": ACCENT}
    if visit.identity is not None:
        settings["identity"] = visit.identity
    # "<" written so, a value can never end the script element.
    script = "window.onhand = " + json.dumps(settings, ensure_ascii=False).replace("<", "\\u003c") + ";"
    return join(
        el("script", None, Html(script)),
        el("script", {"async": "", "src": f"{visit.onhand_url}/widget.js"}),
    )
