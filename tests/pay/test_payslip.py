"""Payslips show any name in the scripts of our languages."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # pyright: ignore[reportMissingTypeStubs]
from msgspec.structs import replace

from onhand.adapters.payslips.fonts import REGULAR, fonts_for
from onhand.adapters.payslips.pdf import Payslip, Payslips
from onhand.application.see_earnings import PeriodEarned, period_earned
from onhand.domain.workforce.pay.ledger import LineKind
from onhand.domain.workforce.pay.statement import statements
from onhand.entrypoints.web.earnings_shown import shown_period
from tests.pay.workplace import NINE, Workplace

NAMES = (
    "Łukasz Đặng",
    "Παπαδοπούλου",
    "Ґалаґан",
    "محمد",
    "דוד",
    "अर्जुन शर्मा",
    "สมชาย",
    "王小明",
    "山田さくら",
    "김민준",
)


@pytest.mark.parametrize("name", NAMES)
def test_every_character_of_a_name_is_in_a_font(name: str, tmp_path: Path) -> None:
    fonts = fonts_for(name, "en", REGULAR, tmp_path)
    covered = {character for font in fonts for character in TTFont(font.path).getBestCmap() or ()}
    assert {ord(character) for character in name if character != " "} <= covered


async def test_a_payslip_is_made_in_the_worker_s_language(workplace: Workplace) -> None:
    mina = await workplace.agent("محمد 王小明")
    await workplace.works_a_day(mina)
    await workplace.books(timedelta(days=2))
    period = await period_earned(
        workplace.ledger, workplace.markets, mina, "SE", NINE.date(), NINE + timedelta(days=40)
    )
    for language in ("sv", "ar"):
        slip = Payslip(
            "", "محمد 王小明", language, period.statements[0], period.lines, datetime(2026, 4, 2, tzinfo=UTC)
        )
        assert Payslips().pdf(slip).startswith(b"%PDF-")


async def test_what_another_currency_s_statement_corrects_is_not_on_a_payslip(workplace: Workplace) -> None:
    mina = await workplace.agent("Mina")
    await workplace.works_a_day(mina)
    await workplace.books(timedelta(days=2))
    period = await period_earned(
        workplace.ledger, workplace.markets, mina, "SE", NINE.date(), NINE + timedelta(days=40)
    )
    line = period.lines[0]
    other = replace(line, corrects=line.id, reason="Elsewhere", line=replace(line.line, currency="XXX"))

    made_at, lines = datetime(2026, 4, 2, tzinfo=UTC), (*period.lines, other)
    assert Payslip("", "Mina", "en", period.statements[0], lines, made_at).own_lines == list(period.lines)


async def test_a_day_has_as_much_paid_time_as_its_statement_says(workplace: Workplace) -> None:
    mina = await workplace.agent("Mina")
    await workplace.works_a_day(mina)
    await workplace.books(timedelta(days=2))
    period = await period_earned(
        workplace.ledger, workplace.markets, mina, "SE", NINE.date(), NINE + timedelta(days=40)
    )
    fault = replace(period.lines[0], line=replace(period.lines[0].line, kind=LineKind.FAULT))
    lines = (*period.lines, fault)
    (made,) = statements(mina, lines, period.starts_on, period.ends_on, is_final=True)
    shown = shown_period(PeriodEarned(period.market, period.starts_on, period.ends_on, lines, (made,)), [])
    assert sum(day.paid_seconds for day in shown.days) == made.paid_seconds
