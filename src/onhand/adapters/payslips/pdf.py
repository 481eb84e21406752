"""A statement as a PDF page: what was done, for how long, at which rate, and what it comes to."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unicodedata import normalize

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent
from fpdf import FPDF

from onhand.adapters.languages.catalogue import RIGHT_TO_LEFT, FluentCatalogue
from onhand.adapters.payslips.fonts import BOLD, REGULAR, fonts_for
from onhand.domain.errands.values import minor_digits
from onhand.domain.workforce.pay.ledger import BookedLine, LineKind
from onhand.domain.workforce.pay.statement import Statement, Sum

MESSAGES = Path(__file__).parent / "messages"
MARGIN_MM = 18.0
WIDTHS_MM = (80.0, 28.0, 33.0, 33.0)
ROW_MM = 8.0
_WITHOUT_TIME = (LineKind.FLOOR, LineKind.CORRECTION)


@dataclass(frozen=True, slots=True)
class Payslip:
    """What is on one: a statement, whose it is, and the period's lines. An empty company is left out."""

    company: str
    name: str
    language: str
    statement: Statement
    lines: Sequence[BookedLine]
    made_at: datetime

    @property
    def own_lines(self) -> list[BookedLine]:
        """The lines that the statement sums up; a period in which the currency changed has others."""
        return [one for one in self.lines if one.line.currency == self.statement.currency]


class Payslips:
    """Makes payslips. A language without texts of its own gets the English ones, with its own dates and amounts."""

    def __init__(self) -> None:
        self._texts = FluentCatalogue(MESSAGES)

    def pdf(self, payslip: Payslip) -> bytes:
        """Gives the PDF file. Takes some tenths of a second: fonts are cut down to what is needed."""
        page = _Page(self._texts, payslip)
        with TemporaryDirectory() as folder:
            page.set_fonts(Path(folder))
            page.write()
            return page.bytes()


class _Page:
    def __init__(self, texts: FluentCatalogue, payslip: Payslip) -> None:
        self._texts = texts
        self._slip = payslip
        self._statement = payslip.statement
        self._language = payslip.language if payslip.language in texts.languages else "en"
        self._is_reversed = self._language in RIGHT_TO_LEFT
        self._pdf = FPDF(format="A4")
        self._pdf.set_margins(MARGIN_MM, MARGIN_MM)
        self._pdf.set_auto_page_break(auto=True, margin=MARGIN_MM)
        self._pdf.set_title(self._say("title"))
        self._pdf.set_creation_date(payslip.made_at)
        self._fonts: dict[str, str] = {}

    # Texts, amounts and dates ------------------------------------------------------------------------------------------

    def _say(self, message: str, **params: str | int) -> str:
        return self._texts.text(self._language, message, **params)

    def _money(self, minor: int) -> str:
        amount = Decimal(minor).scaleb(-minor_digits(self._statement.currency))
        return str(format_currency(amount, self._statement.currency, locale=self._language))

    def _day(self, day: Any) -> str:
        return str(format_date(day, "long", locale=self._language))

    def _rows(self) -> list[tuple[str, str, str, str]]:
        return [
            (self._say(one.kind), self._hours(one), self._rate(one), self._money(one.amount_minor))
            for one in self._statement.sums
        ]

    def _hours(self, one: Sum) -> str:
        if one.kind in _WITHOUT_TIME:
            return ""
        hours, minutes = divmod(timedelta(seconds=one.seconds) // timedelta(minutes=1), 60)
        return f"{format_decimal(hours, locale=self._language)}:{minutes:02}:{one.seconds % 60:02}"

    def _rate(self, one: Sum) -> str:
        if one.kind is LineKind.BONUS:
            return str(format_percent(one.rate_minor / 100, locale=self._language))
        return self._money(one.rate_minor) if one.rate_minor else ""

    def _facts(self) -> list[tuple[str, str]]:
        period = f"{self._day(self._statement.starts_on)} – {self._day(self._statement.ends_on)}"
        facts = [(self._say("name"), normalize("NFC", self._slip.name)), (self._say("period"), period)]
        if self._statement.market:
            facts.append((self._say("market"), self._statement.market))
        return [*facts, (self._say("made_at"), self._day(self._slip.made_at))]

    def _corrections(self) -> list[str]:
        return [
            f"{self._money(one.line.amount_minor)} – "
            + self._say(
                "corrected", day=self._day(one.line.day), who=one.corrected_by, reason=normalize("NFC", one.reason)
            )
            for one in self._slip.own_lines
            if one.corrects
        ]

    def _notes(self) -> list[str]:
        return [
            *self._corrections(),
            self._say("before_tax"),
            self._say("from_ledger", lines=len(self._slip.own_lines)),
        ]

    def _title(self) -> str:
        return self._say("title" if self._statement.is_final else "title_open")

    def _all_text(self) -> str:
        cells = [cell for row in self._rows() for cell in row]
        facts = [text for fact in self._facts() for text in fact]
        heads = [self._say(name) for name in ("what", "hours", "rate", "amount", "total")]
        total = self._money(self._statement.total_minor)
        return " ".join([self._slip.company, self._title(), *facts, *heads, *cells, total, *self._notes()])

    # The page ----------------------------------------------------------------------------------------------------------

    def set_fonts(self, folder: Path) -> None:
        """Has the fonts for everything that is on the page, in two weights."""
        fallbacks: list[str] = []
        for style, weight in (("", REGULAR), ("B", BOLD)):
            fonts = fonts_for(self._all_text(), self._slip.language, weight, folder)
            for font in fonts:
                self._pdf.add_font(font.name, fname=font.path)
            self._fonts[style] = fonts[0].name
            fallbacks += [font.name for font in fonts[1:]]
        self._pdf.set_fallback_fonts(fallbacks, exact_match=False)
        self._pdf.set_text_shaping(use_shaping_engine=True)

    def write(self) -> None:
        self._pdf.add_page()
        self._head()
        self._table()
        self._pdf.ln(6)
        self._font("", 9)
        for note in self._notes():
            self._line(note, 5)

    def bytes(self) -> bytes:
        """Gives the finished file."""
        written = io.BytesIO()
        self._pdf.output(written)  # pyright: ignore[reportUnknownMemberType]
        return written.getvalue()

    def _head(self) -> None:
        if self._slip.company:
            self._font("", 10)
            self._line(self._slip.company, 6)
        self._font("B", 20)
        self._line(self._title(), 12)
        self._pdf.ln(2)
        for label, text in self._facts():
            self._font("", 10)
            self._row((label, text), (35.0, sum(WIDTHS_MM) - 35.0), 6, ("start", "start"))
        self._pdf.ln(6)

    def _table(self) -> None:
        alike = ("start", "end", "end", "end")
        self._font("B", 10)
        self._row(tuple(self._say(name) for name in ("what", "hours", "rate", "amount")), WIDTHS_MM, ROW_MM, alike, "B")
        self._font("", 10)
        for row in self._rows():
            self._row(row, WIDTHS_MM, ROW_MM, alike)
        self._font("B", 12)
        total = (self._say("total"), self._money(self._statement.total_minor))
        self._row(total, (WIDTHS_MM[0], sum(WIDTHS_MM[1:])), ROW_MM + 2, ("start", "end"), "T")

    def _row(
        self, cells: Sequence[str], widths: Sequence[float], height: float, alike: Sequence[str], border: str = ""
    ) -> None:
        """Writes cells side by side, from the right where the language is."""
        placed = list(zip(cells, widths, alike, strict=True))
        for cell, width, align in reversed(placed) if self._is_reversed else placed:
            side = "L" if (align == "start") != self._is_reversed else "R"
            self._pdf.cell(width, height, cell, align=side, border=border)  # pyright: ignore[reportArgumentType]
        self._pdf.ln(height)

    def _line(self, text: str, height: float) -> None:
        side = "R" if self._is_reversed else "L"
        self._pdf.multi_cell(sum(WIDTHS_MM), height, text, align=side, new_x="LMARGIN", new_y="NEXT")

    def _font(self, style: str, size: int) -> None:
        self._pdf.set_font(self._fonts[style], size=size)
