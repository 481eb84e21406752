"""Corrections: a line that points at another, by a lead, with a reason; the first line stays, and so does a statement that is out."""

from datetime import timedelta
from uuid import uuid4

import pytest

from onhand.application.callers import AgentCaller
from onhand.application.correct_pay import Correction, CorrectionRefused, PayLineNotFound, correct_pay
from onhand.application.errors import Forbidden
from onhand.application.see_earnings import period_earned, today_of
from onhand.domain.conversation.participants import Agent
from onhand.domain.workforce.pay.ledger import LineKind
from onhand.domain.workforce.pay.payroll import LINE_COLUMNS, SUM_COLUMNS, csv_text, line_rows, sum_rows
from onhand.domain.workforce.profile import Role
from onhand.domain.workforce.work_log import WentOnline
from tests.pay.workplace import NINE, Workplace

DAY = timedelta(days=1)
LEA = AgentCaller(Agent(str(uuid4()), "Lea"), Role.LEAD, ("sv",))


async def test_a_lead_s_correction_is_a_line_that_points_at_the_one_it_puts_right(workplace: Workplace) -> None:
    mina = await workplace.agent()
    await workplace.works_a_day(mina)
    await workplace.books(2 * DAY)
    before = await workplace.booked(mina)
    correction = Correction(str(uuid4()), before[3].id, -250, "Booked  twice,\nby hand")
    april = NINE + 31 * DAY
    made = await correct_pay(workplace.ledger, workplace.markets, LEA, correction, april)
    assert await correct_pay(workplace.ledger, workplace.markets, LEA, correction, april) == made  # sent again
    assert (made.corrects, made.corrected_by, made.reason) == (before[3].id, "Lea", "Booked twice, by hand")
    assert made.line.amount_minor == -250
    after = await workplace.booked(mina)
    assert after == [*before, made]
    assert await workplace.differs(mina) == ()
    march = await period_earned(workplace.ledger, workplace.markets, mina, "SE", NINE.date(), april)
    assert march.statements[0].total_minor == sum(one.line.amount_minor for one in before)
    this = await period_earned(workplace.ledger, workplace.markets, mina, "SE", april.date(), april)
    assert [(one.kind, one.amount_minor) for one in this.statements[0].sums] == [(LineKind.CORRECTION, -250)]


async def test_agents_correct_nothing_and_leads_not_their_own(workplace: Workplace) -> None:
    mina = await workplace.agent()
    await workplace.works_a_day(mina)
    await workplace.books(2 * DAY)
    line = (await workplace.booked(mina))[0]
    correction = Correction(str(uuid4()), line.id, 100, "because")
    for caller in (AgentCaller(LEA.agent, Role.AGENT, ()), AgentCaller(Agent(mina, "Mina"), Role.LEAD, ())):
        with pytest.raises(Forbidden):
            await correct_pay(workplace.ledger, workplace.markets, caller, correction, NINE + 3 * DAY)
    for wrong in (Correction(correction.id, line.id, 0, "because"), Correction(correction.id, line.id, 5, "  ")):
        with pytest.raises(CorrectionRefused):
            await correct_pay(workplace.ledger, workplace.markets, LEA, wrong, NINE + 3 * DAY)
    with pytest.raises(PayLineNotFound):
        nowhere = Correction(correction.id, str(uuid4()), 5, "because")
        await correct_pay(workplace.ledger, workplace.markets, LEA, nowhere, NINE + 3 * DAY)


async def test_today_is_shown_to_the_second_before_it_is_booked(workplace: Workplace) -> None:
    mina = await workplace.agent()
    await workplace.does(mina, timedelta(), WentOnline(market="SE"))
    await workplace.books(timedelta(hours=1))
    now = NINE + timedelta(hours=1, minutes=30)
    today = await today_of(workplace.ledger, workplace.markets, mina, "", now)
    assert [one.line.seconds for one in today.booked] == [3_600]
    assert today.now_earning is not None
    assert today.now_earning.seconds == 1_800
    assert today.total_minor == 16_000 + 8_000


async def test_the_files_for_payroll_come_to_the_same_and_start_no_formula(workplace: Workplace) -> None:
    mina = await workplace.agent("=HYPERLINK(1)")
    await workplace.works_a_day(mina)
    await workplace.books(2 * DAY)
    period = await period_earned(workplace.ledger, workplace.markets, mina, "SE", NINE.date(), NINE + 40 * DAY)
    total = period.statements[0].total_minor
    rows = sum_rows("=HYPERLINK(1)", period.statements)
    assert {len(row) for row in rows} == {len(SUM_COLUMNS)}
    assert sum(int(row[9].replace(".", "")) for row in rows) == total
    assert rows[0][1] == "'=HYPERLINK(1)"
    lines = line_rows(period.lines)
    assert {len(row) for row in lines} == {len(LINE_COLUMNS)}
    assert sum(int(row[7].replace(".", "")) for row in lines) == total
    assert csv_text(LINE_COLUMNS, lines).startswith("\ufeffline_id,day,kind")
