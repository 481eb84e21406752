"""When a conversation's turn is taken."""

import asyncio

from onhand.entrypoints.worker import turns as turns_module
from onhand.entrypoints.worker.turns import Turns


async def test_what_an_agent_is_helped_with_is_thought_about_once_a_burst(database_url: str) -> None:
    taken: list[str] = []
    done = asyncio.Event()

    async def turn(conversation_id: str) -> None:
        taken.append(conversation_id)
        if len(taken) == 2:
            done.set()

    turns = Turns(turn, database_url)
    for _ in range(3):
        turns.due_once_settled("a")  # a burst
    turns.due("b")
    await asyncio.wait_for(done.wait(), 30)
    await asyncio.sleep(2 * turns_module.SETTLES_SECONDS)
    assert taken == ["b", "a"]
