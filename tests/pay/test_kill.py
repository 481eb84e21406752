"""kill -9 in the middle of a booking: nothing of it is there, or all of it, and the next worker books the rest once."""

import asyncio
import signal
import sys
from datetime import timedelta

import pytest

from tests.pay.booking_process import MOMENTS
from tests.pay.workplace import Workplace

pytestmark = pytest.mark.fault


@pytest.mark.parametrize("moment", MOMENTS)
async def test_a_killed_booking_is_as_if_it_had_not_been_or_whole(
    workplace: Workplace, database_url: str, moment: str
) -> None:
    mina = await workplace.agent()
    await workplace.works_a_day(mina)
    await workplace.works_a_day(mina, 1)
    await workplace.books(timedelta(hours=2))
    before = await workplace.booked(mina)
    assert before
    arguments = ("-m", "tests.pay.booking_process", database_url, "26", moment)
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments)
    assert await asyncio.wait_for(process.wait(), 60) == -signal.SIGKILL
    after = await workplace.booked(mina)
    assert (len(after) > len(before)) == (moment == "after the end")
    assert after[: len(before)] == before
    await workplace.books(timedelta(days=3))
    assert sum(line.seconds for line in await workplace.lines(mina)) == 8 * 3_600
    assert await workplace.differs(mina) == ()
