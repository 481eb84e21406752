"""The shop as a merchant: the real process, its answers, refusals and absences."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date

import pytest

from onhand.adapters.merchant.none import NoMerchant
from onhand.adapters.merchant.shop import ShopMerchant
from onhand.domain.errands.values import Money
from onhand.ports.merchant import Merchant, NotConnected, NotFound, Refused, Unavailable
from tests.assistant.shop_process import TOKEN, ShopProcess


@pytest.fixture
async def merchant(shop: ShopProcess) -> AsyncIterator[ShopMerchant]:
    async with ShopMerchant(shop.url, TOKEN, pauses_seconds=(0.05,)) as opened:
        yield opened


async def test_customers_orders_and_plans_are_read(merchant: Merchant) -> None:
    customer = await merchant.customer_by_email("Astrid.Lindqvist@example.com")
    assert customer == await merchant.customer("astrid_lindqvist_2041")
    assert customer == await merchant.customer_by_name("Astrid", "Lindqvist", "11821")
    assert [method.kind for method in customer.payment_methods] == ["credit_card", "gift_card", "pay_later"]
    orders = {order.id: order for order in await merchant.orders_of(customer.id)}
    assert orders["#W5500101"].total == Money(11200, "EUR")
    assert orders["#W5500101"].paid_with == ("credit_card",)
    assert orders["#W5500102"].tracking == ("370733100482",)
    assert orders["#W5500102"].expected_on == date(2026, 11, 22)
    [plan, *_] = await merchant.plans_of(customer.id)
    assert plan.customer_id == customer.id
    assert sum(part.amount.amount_minor for part in plan.instalments) == 13900


async def test_what_is_not_there_is_not_found(merchant: Merchant) -> None:
    with pytest.raises(NotFound):
        await merchant.customer_by_email("nobody@example.com")
    with pytest.raises(NotFound):
        await merchant.customer("../orders")


async def test_a_write_happens_once_for_its_key(merchant: Merchant, shop: ShopProcess) -> None:
    arguments = {"order_id": "#W5500101", "reason": "no longer needed"}
    first = await merchant.act("cancel_order", arguments, "key-1")
    assert await merchant.act("cancel_order", arguments, "key-1") == first
    assert first["status"] == "cancelled"
    assert len(shop.refunds_of("#W5500101")) == 1
    with pytest.raises(Refused) as refusal:
        await merchant.act("cancel_order", arguments, "key-2")
    assert refusal.value.code == "order_not_pending"


async def test_a_shop_that_is_away_is_unavailable(merchant: Merchant, shop: ShopProcess) -> None:
    shop.stop()
    with pytest.raises(Unavailable):
        await merchant.orders_of("astrid_lindqvist_2041")


async def test_a_shop_that_comes_back_is_asked_again(shop: ShopProcess) -> None:
    shop.stop()
    async with ShopMerchant(shop.url, TOKEN, pauses_seconds=(0.2,) * 100) as merchant:
        asking = asyncio.create_task(merchant.customer("astrid_lindqvist_2041"))
        await asyncio.sleep(0.1)
        await asyncio.to_thread(shop.start)
        assert (await asking).name == "Astrid Lindqvist"


async def test_a_wrong_token_is_the_merchants_absence_not_the_customers_fault(shop: ShopProcess) -> None:
    async with ShopMerchant(shop.url, "wrong", pauses_seconds=()) as merchant:
        with pytest.raises(Unavailable):
            await merchant.customer("astrid_lindqvist_2041")


async def test_no_merchant_says_that_there_is_none() -> None:
    with pytest.raises(NotConnected):
        await NoMerchant().orders_of("anybody")
