"""Books in a process of its own, which kills itself with -9 at a named moment.

`python -m tests.pay.booking_process DATABASE_URL HOURS MOMENT`
"""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from onhand.store.pay import Booking
from tests.pay.workplace import open_workplace

MOMENTS = ("before anything is written", "when the lines are written", "when all is written", "after the end")


def die(*_: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def mortal(moment: str) -> None:
    """Death comes inside the transaction, around its statements."""
    writes = Booking.write

    async def dies(self: Booking, lines: Sequence[Any], standing: Any, due_at: Any, now: Any) -> None:
        if moment == "before anything is written":
            die()
        if moment == "when the lines are written":
            Booking.write = writes  # type: ignore[method-assign]
            moved = self._connection.execute

            async def second(query: Any, parameters: Any) -> Any:
                if b"UPDATE pay_standing" in str(query).encode():
                    die()
                return await moved(query, parameters)

            self._connection.execute = second  # type: ignore[method-assign]
        await writes(self, lines, standing, due_at, now)
        if moment == "when all is written":
            die()

    Booking.write = dies  # type: ignore[method-assign]


async def main(database_url: str, hours: str, moment: str) -> None:
    mortal(moment)
    async with open_workplace(database_url) as workplace:
        await workplace.books(timedelta(hours=int(hours)))
        die()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
