"""The ledger on the real database: what was earned is booked once, whoever books and however often."""

import asyncio
from datetime import UTC, datetime, timedelta
from random import Random

import psycopg
import pytest

from onhand.application.see_earnings import period_earned
from onhand.domain.workforce.pay.ledger import LineKind
from onhand.domain.workforce.work_log import FaultDeclared, ShiftWorked, WentOnline
from tests.pay.workplace import NINE, Workplace, open_workplace

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def test_a_day_s_work_is_booked_and_each_line_points_at_what_earned_it(workplace: Workplace) -> None:
    mina = await workplace.agent()
    await workplace.works_a_day(mina)
    assert await workplace.books(2 * DAY) > 0
    lines = await workplace.lines(mina)
    assert {line.kind for line in lines} == {LineKind.HANDLING, LineKind.WRAP_UP, LineKind.WAITING}
    assert sum(line.seconds for line in lines) == 4 * 3_600
    assert all(ref.startswith(("work/", "conversation/")) for line in lines for ref in line.earned_by)
    handled = [line for line in lines if line.kind is LineKind.HANDLING]
    assert max(len(line.earned_by) for line in handled) > 1
    assert await workplace.differs(mina) == ()


async def test_who_is_still_online_is_booked_by_the_hour(workplace: Workplace) -> None:
    mina = await workplace.agent()
    await workplace.does(mina, timedelta(), WentOnline(market="SE"))
    await workplace.books(HOUR + timedelta(minutes=30))
    assert [line.seconds for line in await workplace.lines(mina)] == [3_600]
    assert await workplace.books(HOUR + timedelta(minutes=40)) == 0
    await workplace.books(2 * HOUR)
    assert [line.seconds for line in await workplace.lines(mina)] == [3_600, 3_600]


async def test_a_customer_who_ends_the_conversation_ends_the_handling(workplace: Workplace) -> None:
    mina = await workplace.agent()
    await workplace.does(mina, timedelta(), WentOnline(market="SE"))
    conversation = await workplace.serves(mina, timedelta(), 2 * HOUR)
    await workplace.happens(conversation, 6, timedelta(minutes=10), "resolved", {"by": "customer"})
    await workplace.books(HOUR)
    lines = await workplace.lines(mina)
    assert [(line.kind, line.seconds) for line in lines] == [(LineKind.HANDLING, 600), (LineKind.ONLINE, 3_000)]


async def test_bonuses_and_faults_are_booked_with_their_entries(workplace: Workplace) -> None:
    mina = await workplace.agent()
    await workplace.works_a_day(mina)
    shift = ShiftWorked(shift_id="s1", started_at=NINE, ended_at=NINE + 4 * HOUR, bonus_percent=20)
    await workplace.does(mina, 4 * HOUR, shift)
    fault = FaultDeclared(what="down", started_at=NINE + 4 * HOUR, ended_at=NINE + 5 * HOUR, declared_by="Lea")
    entry = await workplace.does(mina, 6 * HOUR, fault)
    await workplace.books(2 * DAY)
    lines = await workplace.lines(mina)
    bonus = next(line for line in lines if line.kind is LineKind.BONUS)
    of_time = sum(
        line.amount_minor for line in lines if line.seconds and line.kind not in (LineKind.BONUS, LineKind.FAULT)
    )
    assert abs(bonus.amount_minor * 5 - of_time) <= 5
    paid = next(line for line in lines if line.kind is LineKind.FAULT)
    assert (paid.seconds, paid.amount_minor, paid.earned_by) == (3_600, 16_000, (f"work/{entry}",))
    assert await workplace.differs(mina) == ()


@pytest.mark.parametrize("seed", range(6))
async def test_two_workers_who_book_at_once_book_each_line_once(
    workplace: Workplace, database_url: str, seed: int
) -> None:
    chance = Random(seed)
    agents = [await workplace.agent(f"Agent {number}") for number in range(4)]
    for agent in agents:
        for day in range(3):
            await workplace.works_a_day(agent, day)
    earned: set[str] = set()

    async def book(at: Workplace, horizons: list[int]) -> None:
        for horizon in horizons:
            await at.books(timedelta(minutes=horizon))
            await asyncio.sleep(chance.random() / 200)

    async with open_workplace(database_url) as other:
        whens = [sorted(chance.sample(range(5_000), 15)) for _ in range(2)]
        await asyncio.gather(book(workplace, whens[0]), book(other, whens[1]))
    await workplace.books(5 * DAY)
    for agent in agents:
        lines = await workplace.lines(agent)
        assert sum(line.seconds for line in lines if line.kind is not LineKind.FLOOR) == 3 * 4 * 3_600
        assert await workplace.differs(agent) == ()
        earned.add(str([(line.kind, line.starts_at, line.amount_minor) for line in lines]))
    assert len(earned) == 1  # all worked alike, and whatever the interleaving, earned alike


async def test_the_database_refuses_to_pay_a_second_twice_or_to_change_a_line(
    workplace: Workplace, database_url: str
) -> None:
    mina = await workplace.agent()
    await workplace.works_a_day(mina)
    await workplace.books(2 * DAY)
    with psycopg.connect(database_url, autocommit=True) as connection:
        copied = (
            "INSERT INTO pay_line (agent_id, key, kind, market, day, card, currency, starts_at, ends_at, seconds, rate_minor, amount_minor, earned_by,"
            " booked_at) SELECT agent_id, key || %s, kind, market, day, card, currency, starts_at, ends_at, seconds, rate_minor, amount_minor, earned_by,"
            " booked_at FROM pay_line"
        )
        with pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute(copied, ("",))
        with pytest.raises(psycopg.errors.ExclusionViolation):
            connection.execute(copied, ("again",))
        for change in ("UPDATE pay_line SET amount_minor = 0", "DELETE FROM pay_line", "TRUNCATE pay_line CASCADE"):
            with pytest.raises(psycopg.errors.IntegrityError, match="never changed"):
                connection.execute(change)  # type: ignore[arg-type]


async def test_what_was_written_too_late_to_be_booked_is_found_by_the_recomputation(workplace: Workplace) -> None:
    mina = await workplace.agent()
    await workplace.works_a_day(mina)
    await workplace.books(2 * DAY)
    await workplace.does(mina, -HOUR, WentOnline(market="SE"))
    differences = await workplace.differs(mina)
    assert [one.earned.seconds for one in differences if one.earned and one.booked is None] == [3_600]


async def test_a_statement_is_final_when_its_last_day_is_booked(workplace: Workplace) -> None:
    mina = await workplace.agent()
    await workplace.works_a_day(mina)
    await workplace.books(2 * DAY)
    day = NINE.date()
    for now, is_final in ((NINE + 20 * DAY, False), (datetime(2026, 4, 2, tzinfo=UTC), True)):
        period = await period_earned(workplace.ledger, workplace.markets, mina, "SE", day, now)
        assert [one.is_final for one in period.statements] == [is_final]
        assert period.statements[0].total_minor == sum(one.line.amount_minor for one in period.lines)
        assert period.statements[0].total_minor == sum(one.amount_minor for one in period.statements[0].sums)
