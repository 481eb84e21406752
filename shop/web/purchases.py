"""Orders and what can be done to them."""

from litestar import Response, Router
from litestar.params import FromPath, JSONBody

from shop.web import answers
from shop.web.answers import WriteDependency
from shop.web.messages import Cancel, GiveRefund, ModifyPayment, NewAddress, ReturnItems, SwapItems
from shop.web.settings import Desk
from shop.world import Order, Refund


@answers.read("/customers/{customer_id:str}/orders", summary="List a customer's orders")
def list_orders(desk: Desk, customer_id: FromPath[str]) -> Response[list[Order]]:
    return answers.show(desk.store.orders_of(customer_id))


@answers.read(
    "/orders/{order_id:str}",
    summary="Read an order",
    description="The id may be written with or without its leading '#' (then as %23).",
)
def read_order(desk: Desk, order_id: FromPath[str]) -> Response[Order]:
    return answers.show(desk.store.order(order_id))


@answers.write("/orders/{order_id:str}/cancel", summary="Cancel a pending order")
def cancel(desk: Desk, write: WriteDependency, order_id: FromPath[str], data: JSONBody[Cancel]) -> Response[Order]:
    return write.once(data, lambda: desk.cancel(order_id, data.reason))


@answers.write("/orders/{order_id:str}/modify-items", summary="Change items of a pending order, once")
def modify_items(
    desk: Desk, write: WriteDependency, order_id: FromPath[str], data: JSONBody[SwapItems]
) -> Response[Order]:
    def act() -> Order:
        return desk.modify_items(order_id, data.item_ids, data.new_item_ids, data.payment_method_id)

    return write.once(data, act)


@answers.write("/orders/{order_id:str}/modify-address", summary="Change a pending order's address")
def modify_address(
    desk: Desk, write: WriteDependency, order_id: FromPath[str], data: JSONBody[NewAddress]
) -> Response[Order]:
    def act() -> Order:
        return desk.modify_address(order_id, data.address())

    return write.once(data, act)


@answers.write("/orders/{order_id:str}/modify-payment", summary="Pay a pending order another way")
def modify_payment(
    desk: Desk, write: WriteDependency, order_id: FromPath[str], data: JSONBody[ModifyPayment]
) -> Response[Order]:
    def act() -> Order:
        return desk.modify_payment(order_id, data.payment_method_id)

    return write.once(data, act)


@answers.write("/orders/{order_id:str}/return", summary="Return items of a delivered order")
def return_items(
    desk: Desk, write: WriteDependency, order_id: FromPath[str], data: JSONBody[ReturnItems]
) -> Response[Order]:
    def act() -> Order:
        return desk.return_items(order_id, data.item_ids, data.payment_method_id)

    return write.once(data, act)


@answers.write("/orders/{order_id:str}/exchange", summary="Exchange items of a delivered order")
def exchange_items(
    desk: Desk, write: WriteDependency, order_id: FromPath[str], data: JSONBody[SwapItems]
) -> Response[Order]:
    def act() -> Order:
        return desk.exchange_items(order_id, data.item_ids, data.new_item_ids, data.payment_method_id)

    return write.once(data, act)


@answers.write("/orders/{order_id:str}/refunds", summary="Refund part of what was paid", status_code=201)
def refund(desk: Desk, write: WriteDependency, order_id: FromPath[str], data: JSONBody[GiveRefund]) -> Response[Refund]:
    def act() -> Refund:
        return desk.refund(order_id, data.amount, data.reason)

    return write.once(data, act, status=201)


router = Router(
    "/",
    tags=["orders"],
    route_handlers=[
        list_orders,
        read_order,
        cancel,
        modify_items,
        modify_address,
        modify_payment,
        return_items,
        exchange_items,
        refund,
    ],
)
