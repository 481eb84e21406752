"""A slow merchant: who waits is told so once, gets the answer after it, and a write is still made once."""

import asyncio
from collections.abc import Sequence
from typing import Any

from onhand.adapters.merchant.shop import ShopMerchant
from onhand.domain.conversation import events as happened
from onhand.ports.merchant import Order
from tests.assistant.shop_process import TOKEN, ShopProcess
from tests.assistant.world import open_world
from tests.assistant.write_errands import ASTRID, PENDING, writes_done

SLOW_SECONDS = 0.15


class SlowMerchant(ShopMerchant):
    """The shop, on a day when everything takes its time."""

    async def orders_of(self, customer_id: str) -> Sequence[Order]:
        await asyncio.sleep(3 * SLOW_SECONDS)
        return await super().orders_of(customer_id)

    async def act(self, tool: str, arguments: dict[str, Any], key: str) -> dict[str, Any]:
        await asyncio.sleep(3 * SLOW_SECONDS)
        return await super().act(tool, arguments, key)


async def test_a_customer_who_waits_for_a_slow_tool_is_told_once_a_turn(database_url: str, shop: ShopProcess) -> None:
    async with SlowMerchant(shop.url, TOKEN) as merchant, open_world(database_url, merchant) as world:
        world.turn._slow_seconds = SLOW_SECONDS
        conversation = await world.conversation(ASTRID)
        await world.says(conversation, f"cancel {PENDING}, ordered by mistake")
        texts = [one.text for one in await world.events(conversation, happened.AssistantWrote)]
        assert [text.startswith("One moment") for text in texts] == [True, False]
        assert "Shall I cancel" in texts[-1]

        await world.says(conversation, "yes")

        texts = [one.text for one in await world.events(conversation, happened.AssistantWrote)][2:]
        assert [text.startswith("One moment") for text in texts] == [True, False]
        assert "Done" in texts[-1]
        assert writes_done(shop) == 1
        assert not (await world.state(conversation)).turn_is_due


async def test_who_is_answered_quickly_is_told_nothing_else(database_url: str, shop_to_read: ShopProcess) -> None:
    async with ShopMerchant(shop_to_read.url, TOKEN) as merchant, open_world(database_url, merchant) as world:
        conversation = await world.conversation(ASTRID)
        await world.says(conversation, "where is my order W5500102?")
        assert len(await world.events(conversation, happened.AssistantWrote)) == 1
