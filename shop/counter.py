"""The shop's counter: every write, sequenced inside one transaction, done once for each idempotency key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from shop import credit, orders, payments
from shop.payments import Purchase
from shop.refusals import Refused
from shop.store import Store, StoredAnswer
from shop.world import Address, Customer, Order, Plan, Product, Refund


class KeyReused(Exception):
    """The idempotency key has been used for another request."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """What makes two requests the same one: the key, and a digest of what is asked."""

    idempotency_key: str
    digest: str


@dataclass(frozen=True, kw_only=True)
class Rendered:
    status: int
    media_type: str
    body: bytes


Renderer = Callable[[Struct | Refused], Rendered]


@dataclass(frozen=True, kw_only=True)
class Counter:
    """Store and clock together. `clock` gives the time with its zone."""

    store: Store
    clock: Callable[[], datetime]

    def today(self) -> date:
        return self.clock().date()

    def once(self, request: Request, act: Callable[[], Struct], render: Renderer) -> tuple[StoredAnswer, bool]:
        """The answer to the request and whether it is a repeat of an earlier one.

        The effect and the answer are stored in one transaction. A refusal by the rules is an answer too: a retry gets
        it again, and a customer who has since put things right sends a new key. Raises KeyReused.
        """
        with self.store.transaction():
            earlier = self.store.answer(request.idempotency_key)
            if earlier is not None:
                if earlier.request_digest != request.digest:
                    raise KeyReused(request.idempotency_key)
                return earlier, True
            # The rules decide before anything is saved, so a refusal leaves nothing to take back.
            try:
                rendered = render(act())
            except Refused as refusal:
                rendered = render(refusal)
            answer = StoredAnswer(
                request_digest=request.digest,
                status=rendered.status,
                media_type=rendered.media_type,
                body=rendered.body,
            )
            self.store.remember_answer(request.idempotency_key, answer, self.clock())
            return answer, False

    # What can be asked for; each is called inside `once`.

    def cancel(self, order_id: str, reason: str) -> Order:
        return self._save(orders.cancel(self._purchase(order_id), reason))

    def modify_items(
        self, order_id: str, item_ids: Sequence[str], new_item_ids: Sequence[str], payment_method_id: str
    ) -> Order:
        purchase = self._purchase(order_id)
        products = self._products_in(purchase.order)
        return self._save(orders.modify_items(purchase, products, item_ids, new_item_ids, payment_method_id))

    def modify_address(self, order_id: str, address: Address) -> Order:
        return self._save(orders.modify_address(self._purchase(order_id), address))

    def modify_payment(self, order_id: str, payment_method_id: str) -> Order:
        return self._save(orders.modify_payment(self._purchase(order_id), payment_method_id))

    def return_items(self, order_id: str, item_ids: Sequence[str], payment_method_id: str) -> Order:
        return self._save(orders.return_items(self._purchase(order_id), item_ids, payment_method_id))

    def exchange_items(
        self, order_id: str, item_ids: Sequence[str], new_item_ids: Sequence[str], payment_method_id: str
    ) -> Order:
        purchase = self._purchase(order_id)
        products = self._products_in(purchase.order)
        return self._save(orders.exchange_items(purchase, products, item_ids, new_item_ids, payment_method_id))

    def refund(self, order_id: str, amount: Decimal, reason: str) -> Refund:
        refund_id = f"refund_{self.store.count_refunds() + 1:06d}"
        purchase, refund = orders.refund_part(self._purchase(order_id), amount, reason, refund_id)
        self._save(purchase)
        self.store.add_refund(refund)
        return refund

    def change_customer_address(self, customer_id: str, address: Address) -> Customer:
        customer = replace(self.store.customer(customer_id), address=address)
        self.store.save_customer(customer)
        return customer

    def pay_instalment(self, plan_id: str, instalment_id: str, payment_method_id: str) -> Plan:
        plan = self.store.plan(plan_id)
        customer = self.store.customer(plan.user_id)
        amount = credit.instalment_of(plan, instalment_id).amount
        plan = credit.pay(plan, instalment_id, payment_method_id, self.today())
        payments.require_cover(payments.method_of(customer, payment_method_id), amount)
        self.store.save_customer(payments.credit_gift_card(customer, payment_method_id, -amount))
        self.store.save_plan(plan)
        return plan

    def extend_instalment(self, plan_id: str, instalment_id: str, days: int) -> Plan:
        plan = credit.extend(self.store.plan(plan_id), instalment_id, days, self.today())
        self.store.save_plan(plan)
        return plan

    def _purchase(self, order_id: str) -> Purchase:
        order = self.store.order(order_id)
        return Purchase(
            order=order,
            customer=self.store.customer(order.user_id),
            plan=self.store.plan_of_order(order.order_id),
        )

    def _products_in(self, order: Order) -> dict[str, Product]:
        return {item.product_id: self.store.product(item.product_id) for item in order.items}

    def _save(self, purchase: Purchase) -> Order:
        self.store.save_order(purchase.order)
        self.store.save_customer(purchase.customer)
        if purchase.plan is not None:
            self.store.save_plan(purchase.plan)
        return purchase.order
