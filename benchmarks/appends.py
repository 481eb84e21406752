"""How many messages a second the log takes, durably, alone: `python -m benchmarks.appends`."""

import asyncio
from datetime import UTC, datetime
from time import perf_counter, process_time
from uuid import uuid4

import uvloop
from rich.console import Console
from rich.table import Table

from onhand.domain.conversation import decisions
from onhand.domain.conversation.events import ConversationStarted
from onhand.store.embedded.temporary import temporary_postgres
from onhand.store.log import ConversationLog
from onhand.store.migrate import upgrade
from onhand.store.pool import open_pool

SECONDS = 4.0
MESSAGES = 10
STARTED = ConversationStarted(channel="widget", language="en", market="")


async def _conversation(log: ConversationLog) -> int:
    conversation_id = str(uuid4())
    await log.start(conversation_id, lambda state: [STARTED], datetime.now(UTC))
    for number in range(MESSAGES):
        client_id = f"m{number}"
        await log.append(
            conversation_id,
            lambda state, c=client_id: decisions.customer_writes(state, "Where is my order?", c, asks_for_person=False),
            datetime.now(UTC),
            client_id,
        )
    return MESSAGES + 1


async def _measure(url: str, parallel: int) -> tuple[float, float]:
    async with open_pool(url) as pool, ConversationLog(pool, origin="benchmark") as log:
        await _conversation(log)
        began, used, written = perf_counter(), process_time(), 0

        async def one_after_another() -> None:
            nonlocal written
            while perf_counter() - began < SECONDS:
                appended = await _conversation(log)
                written += appended  # not in one line: it would add to what was written before the wait

        await asyncio.gather(*(one_after_another() for _ in range(parallel)))
        return written / (perf_counter() - began), (process_time() - used) / written * 1e6


def main() -> None:
    table = Table("conversations at once", "appends / s", "µs of our own processor time each", title="The log, durable")
    with temporary_postgres(durable=True) as server:
        upgrade(server.url)
        for parallel in (1, 4, 64):
            per_second, microseconds = uvloop.run(_measure(server.url, parallel))
            table.add_row(str(parallel), f"{per_second:,.0f}", f"{microseconds:.0f}")
    Console().print(table)


if __name__ == "__main__":
    main()
