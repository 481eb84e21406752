"""The pages that everyone may see: home, a product, who to sign in as."""

from collections.abc import Mapping, Sequence

from shop.credit import InstalmentStatus
from shop.storefront.layout import Visit, badge, full_name, hints, page, picture
from shop.storefront.markup import Child, Html, el
from shop.storefront.texts import money, text
from shop.world import Customer, Product, Variant


def home(visit: Visit, products: Sequence[Product], summary: Child) -> str:
    """`summary` is the customer's own corner; a visitor has none."""
    if visit.customer is None:
        welcome = el(
            "section",
            {"class": "welcome"},
            el("h1", None, text("shop.claim")),
            el("p", None, text("shop.about")),
        )
    else:
        greeting = text("home.greeting", name=visit.customer.name.first_name)
        welcome = el("section", {"class": "welcome"}, el("h1", None, greeting), summary)
    shelf = el(
        "section",
        {"aria-labelledby": "products"},
        el("h2", {"id": "products"}, text("products.title")),
        el("ul", {"class": "shelf"}, [el("li", None, _product_card(product)) for product in products]),
    )
    return page(visit, text("products.title"), welcome, hints(visit), shelf)


def _product_card(product: Product) -> Html:
    prices = [variant.price for variant in product.variants.values()]
    price = money(min(prices), product.currency) if prices else ""
    shown = text("products.from", price=price) if len(set(prices)) > 1 else price
    return el(
        "a",
        {"class": "product", "href": f"/products/{product.product_id}"},
        picture(product.picture, product.name),
        el("span", {"class": "name"}, product.name),
        el("span", {"class": "price"}, shown),
    )


def product_page(visit: Visit, product: Product) -> str:
    table = el(
        "table",
        None,
        el("caption", None, text("product.variants")),
        el(
            "thead",
            None,
            el("tr", None, [el("th", {"scope": "col", "class": look}, text(key)) for key, look in _COLUMNS]),
        ),
        el("tbody", None, [_variant_row(product, variant) for variant in product.variants.values()]),
    )
    return page(
        visit,
        product.name,
        el(
            "article",
            {"class": "detail"},
            picture(product.picture, product.name, "large"),
            el(
                "div",
                None,
                el("h1", None, product.name),
                el("p", None, product.description) if product.description else None,
                table,
                el("p", {"class": "quiet"}, text("product.no_checkout")),
            ),
        ),
    )


# "wide" columns are left out on a phone.
_COLUMNS = (("product.variant", None), ("product.item", "wide"), ("product.price", None), ("product.stock", None))


def _variant_row(product: Product, variant: Variant) -> Html:
    stock = (
        badge("good", text("product.available")) if variant.available else badge("off", text("product.not_available"))
    )
    return el(
        "tr",
        None,
        el("th", {"scope": "row"}, options_line(variant.options)),
        el("td", {"class": "number wide"}, variant.item_id),
        el("td", {"class": "number"}, money(variant.price, product.currency)),
        el("td", None, stock),
    )


def options_line(options: Mapping[str, str]) -> str:
    return " · ".join(options.values())


def sign_in_page(
    visit: Visit,
    customers: Sequence[Customer],
    situations: Mapping[str, InstalmentStatus | None],
    query: str,
    shown_at_most: int,
) -> str:
    """`situations` says of some customers how their most pressing instalment stands."""
    people = [el("li", None, _person(customer, situations.get(customer.user_id))) for customer in customers]
    stay = el(
        "li",
        None,
        el(
            "form",
            {"method": "post", "action": "/sign-out"},
            el(
                "button",
                {"class": "person"},
                el("span", {"class": "name"}, text("sign_in.stay")),
                el("span", {"class": "quiet"}, text("sign_in.stay_about")),
            ),
        ),
    )
    return page(
        visit,
        text("account.sign_in"),
        el("h1", None, text("sign_in.title")),
        el("p", {"class": "lead"}, text("sign_in.about")),
        _search(query),
        None if customers else el("p", {"class": "quiet"}, text("sign_in.none", query=query)),
        el("ul", {"class": "people"}, stay, people),
        el("p", {"class": "quiet"}, text("sign_in.more", count=shown_at_most))
        if len(customers) >= shown_at_most
        else None,
    )


def _search(query: str) -> Html:
    return el(
        "form",
        {"class": "search", "method": "get", "action": "/sign-in", "role": "search"},
        el("label", {"for": "query"}, text("sign_in.search")),
        el("input", {"id": "query", "name": "query", "type": "search", "value": query or None}),
        el("button", None, text("sign_in.search_button")),
    )


def _person(customer: Customer, situation: InstalmentStatus | None) -> Html:
    count = len(customer.orders)
    orders = text("sign_in.orders_one") if count == 1 else text("sign_in.orders", count=count)
    marks = {"overdue": ("bad", "sign_in.overdue"), "due soon": ("soon", "sign_in.due_soon")}
    mark = marks.get(situation or "")
    return el(
        "form",
        {"method": "post", "action": "/sign-in"},
        el("input", {"type": "hidden", "name": "customer_id", "value": customer.user_id}),
        el(
            "button",
            {"class": "person"},
            el("span", {"class": "name"}, full_name(customer)),
            el("span", {"class": "quiet"}, f"{customer.address.city}, {customer.address.country} · {orders}"),
            badge(mark[0], text(mark[1])) if mark else None,
        ),
    )


def missing_page(visit: Visit) -> str:
    return page(
        visit,
        text("missing.title"),
        el("h1", None, text("missing.title")),
        el("p", {"class": "lead"}, text("missing.about")),
        el("p", None, el("a", {"class": "button", "href": "/"}, text("missing.back"))),
    )
