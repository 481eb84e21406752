"""Runs one turn in a process of its own, which may kill itself with -9 at a named moment.

`python -m tests.assistant.turn_process DATABASE_URL SHOP_URL CONVERSATION MOMENT`
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from onhand.adapters.merchant.shop import ShopMerchant
from onhand.domain.conversation.events import AnyEvent
from onhand.domain.conversation.state import Conversation
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from tests.assistant.shop_process import TOKEN
from tests.assistant.world import assistant_turn

MOMENTS = (
    "before the write is prepared",
    "after the write is prepared",
    "while the shop is asked",
    "after the shop answered",
    "after the end is recorded",
)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class MortalLog(ConversationLog):
    """The log, in whose process death comes around an append."""

    moment = ""
    appends = 0

    async def append(
        self,
        conversation_id: str,
        decide: Callable[[Conversation], Sequence[AnyEvent]],
        at: datetime,
        client_id: str | None = None,
        asks_agent: str | None = None,
    ) -> Appended:
        self.appends += 1
        if self.moment == "before the write is prepared":
            die()
        appended = await super().append(conversation_id, decide, at, client_id, asks_agent=asks_agent)
        if (self.appends, self.moment) in ((1, "after the write is prepared"), (2, "after the end is recorded")):
            die()
        return appended


class MortalMerchant(ShopMerchant):
    """The shop, in whose caller death comes around a write."""

    moment = ""

    async def act(self, tool: str, arguments: dict[str, Any], key: str) -> dict[str, Any]:
        if self.moment == "while the shop is asked":
            asking = asyncio.create_task(super().act(tool, arguments, key))
            await asyncio.sleep(0.004)
            die()
            return await asking
        receipt = await super().act(tool, arguments, key)
        if self.moment == "after the shop answered":
            die()
        return receipt


async def main(database_url: str, shop_url: str, conversation_id: str, moment: str) -> None:
    merchant = MortalMerchant(shop_url, TOKEN)
    merchant.moment = moment
    async with open_pool(database_url) as pool, merchant:
        log = MortalLog(pool, "mortal")
        log.moment = moment
        async with log:
            await assistant_turn(log, merchant)(conversation_id)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:5]))
