"""Nouns as the API shows them."""

from datetime import date

from shop import credit
from shop.money import total
from shop.web.messages import (
    CustomerRow,
    GiftCardView,
    InstalmentView,
    ItemView,
    PlanView,
    ProductRow,
)
from shop.world import Customer, GiftCard, Instalment, Plan, Product

# Files that name no currency are in this one.
DEFAULT_CURRENCY = "USD"


def customer_row(customer: Customer) -> CustomerRow:
    return CustomerRow(
        customer_id=customer.user_id,
        first_name=customer.name.first_name,
        last_name=customer.name.last_name,
        email=customer.email,
        zip=customer.address.zip,
        city=customer.address.city,
        country=customer.address.country,
        orders=len(customer.orders),
    )


def product_row(product: Product) -> ProductRow:
    variants = product.variants.values()
    return ProductRow(
        product_id=product.product_id,
        name=product.name,
        price_from=min((variant.price for variant in variants), default=total(())),
        currency=product.currency or DEFAULT_CURRENCY,
        available_items=sum(variant.available for variant in variants),
    )


def item_view(product: Product, item_id: str) -> ItemView:
    variant = product.variants[item_id]
    return ItemView(
        item_id=item_id,
        product_id=product.product_id,
        name=product.name,
        options=variant.options,
        available=variant.available,
        price=variant.price,
        currency=product.currency or DEFAULT_CURRENCY,
    )


def plan_view(plan: Plan, today: date) -> PlanView:
    return PlanView(
        plan_id=plan.plan_id,
        customer_id=plan.user_id,
        order_id=plan.order_id,
        payment_method_id=plan.payment_method_id,
        status=credit.status_of_plan(plan, today),
        open_amount=credit.open_amount(plan),
        currency=plan.currency or DEFAULT_CURRENCY,
        instalments=[_instalment_view(each, today) for each in plan.instalments],
    )


def _instalment_view(instalment: Instalment, today: date) -> InstalmentView:
    return InstalmentView(
        instalment_id=instalment.instalment_id,
        amount=instalment.amount,
        due_on=instalment.due_on,
        status=credit.status_of(instalment, today),
        paid_on=instalment.paid_on,
        payment_method_id=instalment.payment_method_id,
        first_due_on=instalment.first_due_on,
        credited=instalment.credited,
    )


def gift_card_view(customer: Customer, card: GiftCard) -> GiftCardView:
    return GiftCardView(
        id=card.id,
        customer_id=customer.user_id,
        balance=card.balance,
        currency=card.currency or DEFAULT_CURRENCY,
    )
