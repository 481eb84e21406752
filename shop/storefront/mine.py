"""A signed-in customer's own pages: their corner of the home page, their orders, their payments."""

from collections.abc import Mapping, Sequence

from shop import credit, payments
from shop.money import total
from shop.storefront.browse import options_line
from shop.storefront.layout import Visit, badge, hints, page, picture
from shop.storefront.markup import Html, el
from shop.storefront.texts import day_element, money, text
from shop.world import CreditCard, Customer, Fulfillment, GiftCard, Instalment, Order, PaymentMethod, Plan

_STATUS_KINDS = {"processed": "soon", "delivered": "good", "cancelled": "off"}
_INSTALMENT_KINDS = {"paid": "good", "overdue": "bad", "due soon": "soon", "cancelled": "off", "refunded": "off"}
# "wide" columns are left out on a phone.
_PLAN_COLUMNS = (("plan.part", "wide"), ("plan.amount", None), ("plan.due", None), ("plan.status", None))
_PLAN_KINDS = {"active": "soon", "overdue": "bad", "settled": "good", "cancelled": "off"}


def summary(visit: Visit, orders: Sequence[Order], plans: Sequence[Plan]) -> Html:
    """What is on its way and what is due next, on the home page."""
    return el("div", {"class": "summary"}, _on_its_way(visit, orders), _next_payment(visit, plans))


def _on_its_way(visit: Visit, orders: Sequence[Order]) -> Html:
    moving = [order for order in orders if order.status == "processed"]
    expected = moving[0].fulfillments[0].expected_on if moving and moving[0].fulfillments else None
    fact = moving[0].items[0].name if moving else text("home.on_its_way_none")
    return el(
        "section",
        {"class": "card"},
        el("h2", None, text("home.on_its_way")),
        el("p", {"class": "fact"}, fact),
        el("p", {"class": "quiet"}, day_element(expected, visit.today)) if expected else None,
        el("a", {"href": "/orders"}, text("home.all_orders")),
    )


def _next_payment(visit: Visit, plans: Sequence[Plan]) -> Html:
    due = sorted(
        ((each.due_on, each, plan) for plan in plans for each in plan.instalments if each.state == "open"),
        key=lambda row: row[0],
    )
    fact: Html = el("p", {"class": "fact"}, text("home.next_payment_none"))
    when = None
    if due:
        _, instalment, plan = due[0]
        status = credit.status_of(instalment, visit.today)
        shown = badge(_INSTALMENT_KINDS.get(status, ""), text(f"instalment.{status}"))
        fact = el("p", {"class": "fact"}, money(instalment.amount, plan.currency), " ", shown)
        when = el("p", {"class": "quiet"}, day_element(instalment.due_on, visit.today))
    return el(
        "section",
        {"class": "card"},
        el("h2", None, text("home.next_payment")),
        fact,
        when,
        el("a", {"href": "/payments"}, text("home.all_payments")),
    )


def orders_page(visit: Visit, orders: Sequence[Order], pictures: Mapping[str, str | None]) -> str:
    """`pictures` by product id."""
    title = text("orders.title")
    if visit.customer is None:
        return _sign_in_first(visit, title, text("orders.sign_in"))
    customer = visit.customer
    cards = [_order_card(visit, customer, order, pictures) for order in orders]
    empty = None if cards else el("p", {"class": "lead"}, text("orders.none"))
    return page(visit, title, el("h1", None, title), empty, cards, hints(visit))


def _order_card(visit: Visit, customer: Customer, order: Order, pictures: Mapping[str, str | None]) -> Html:
    head = el(
        "div",
        {"class": "head"},
        el("h2", {"id": order.order_id[1:]}, text("order.number", number=order.order_id)),
        badge(_STATUS_KINDS.get(order.status, ""), text(f"status.{order.status}")),
    )
    items = [
        el(
            "li",
            None,
            picture(pictures.get(item.product_id), item.name, "small"),
            el(
                "div",
                {"class": "grow"},
                el("div", {"class": "name"}, item.name),
                el("div", {"class": "quiet"}, options_line(item.options)),
            ),
            el("div", {"class": "number"}, money(item.price, order.currency)),
        )
        for item in order.items
    ]
    return el(
        "article",
        {"class": "card order", "aria-labelledby": order.order_id[1:]},
        head,
        el("ul", {"class": "items"}, items),
        el("dl", None, [_fact(label, value) for label, value in _order_facts(visit, customer, order)]),
    )


def _order_facts(visit: Visit, customer: Customer, order: Order) -> list[tuple[str, str]]:
    facts = [("order.total", money(total(item.price for item in order.items), order.currency))]
    if order.placed_on:
        facts.append(("order.placed", day_element(order.placed_on, visit.today)))
    for fulfillment in order.fulfillments:
        facts += _delivery_facts(visit, fulfillment)
    used = [method_id for method_id, net in payments.net_by_method(order).items() if net > 0]
    first = [order.payment_history[0].payment_method_id] if order.payment_history else []
    names = [_method_line(customer.payment_methods[method_id]) for method_id in used or first]
    facts.append(("order.paid_with", ", ".join(names)))
    refunded = total(each.amount for each in order.payment_history if each.transaction_type == "refund")
    if refunded > 0:
        facts.append(("order.refunded", money(refunded, order.currency)))
    address = order.address
    facts.append(("order.send_to", f"{address.address1}, {address.zip} {address.city}, {address.country}"))
    return facts


def _delivery_facts(visit: Visit, fulfillment: Fulfillment) -> list[tuple[str, str]]:
    facts: list[tuple[str, str]] = []
    if fulfillment.delivered_on:
        facts.append(("order.delivered", day_element(fulfillment.delivered_on, visit.today)))
    elif fulfillment.expected_on:
        facts.append(("order.expected", day_element(fulfillment.expected_on, visit.today)))
    number = ", ".join(fulfillment.tracking_id)
    facts.append(("order.tracking", f"{fulfillment.carrier} {number}" if fulfillment.carrier else number))
    return facts


def _fact(label: str, value: str) -> Html:
    return el("div", None, el("dt", None, text(label)), el("dd", None, value))


def payments_page(visit: Visit, plans: Sequence[Plan]) -> str:
    title = text("payments.title")
    if visit.customer is None:
        return _sign_in_first(visit, title, text("payments.sign_in"))
    cards = [_plan_card(visit, plan) for plan in plans]
    methods = [
        el("li", None, el("span", None, _method_line(method)), _balance(method))
        for method in visit.customer.payment_methods.values()
    ]
    return page(
        visit,
        title,
        el("h1", None, title),
        cards or el("p", {"class": "lead"}, text("payments.none")),
        el(
            "section",
            {"class": "card"},
            el("h2", None, text("payments.methods")),
            el("ul", {"class": "methods"}, methods),
        ),
        hints(visit),
    )


def _plan_card(visit: Visit, plan: Plan) -> Html:
    status = credit.status_of_plan(plan, visit.today)
    left = credit.open_amount(plan)
    columns = [el("th", {"scope": "col", "class": look}, text(key)) for key, look in _PLAN_COLUMNS]
    return el(
        "article",
        {"class": "card", "aria-labelledby": plan.plan_id},
        el(
            "div",
            {"class": "head"},
            el("h2", {"id": plan.plan_id}, text("order.number", number=plan.order_id)),
            badge(_PLAN_KINDS[status], text(f"plan.{status}")),
        ),
        el("p", {"class": "fact"}, text("plan.left", amount=money(left, plan.currency))) if left else None,
        el(
            "table",
            None,
            el("thead", None, el("tr", None, columns)),
            el(
                "tbody",
                None,
                [_instalment_row(visit, plan, number) for number in range(len(plan.instalments))],
            ),
        ),
    )


def _instalment_row(visit: Visit, plan: Plan, number: int) -> Html:
    instalment: Instalment = plan.instalments[number]
    status = credit.status_of(instalment, visit.today)
    note = None
    if instalment.first_due_on:
        moved = text("instalment.extended", day=day_element(instalment.first_due_on, visit.today))
        note = el("div", {"class": "quiet"}, Html(moved))
    return el(
        "tr",
        None,
        el("th", {"scope": "row", "class": "wide"}, f"{number + 1}/{len(plan.instalments)}"),
        el("td", {"class": "number"}, money(instalment.amount, plan.currency)),
        el("td", None, day_element(instalment.due_on, visit.today), note),
        el("td", None, badge(_INSTALMENT_KINDS.get(status, ""), text(f"instalment.{status}"))),
    )


def _method_line(method: PaymentMethod) -> str:
    if isinstance(method, CreditCard):
        return text("method.credit_card", brand=method.brand.capitalize(), last_four=method.last_four)
    return text(f"method.{method.__struct_config__.tag}")


def _balance(method: PaymentMethod) -> Html | None:
    if not isinstance(method, GiftCard):
        return None
    return el("span", {"class": "quiet"}, text("method.balance", amount=money(method.balance, method.currency)))


def _sign_in_first(visit: Visit, title: str, line: str) -> str:
    return page(
        visit,
        title,
        el("h1", None, title),
        el("p", {"class": "lead"}, line),
        el("p", None, el("a", {"class": "button", "href": "/sign-in"}, text("account.sign_in"))),
    )
