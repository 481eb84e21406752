"""A period for payroll: rows of plain texts, for a CSV file that any program reads."""

import csv
import io
from collections.abc import Iterable, Sequence

from onhand.domain.errands.values import minor_digits
from onhand.domain.workforce.pay.ledger import BookedLine, LineKind
from onhand.domain.workforce.pay.statement import Statement

SUM_COLUMNS = (
    "agent_id",
    "name",
    "market",
    "starts_on",
    "ends_on",
    "is_final",
    "kind",
    "seconds",
    "rate",
    "amount",
    "currency",
)
LINE_COLUMNS = (
    "line_id",
    "day",
    "kind",
    "starts_at",
    "ends_at",
    "seconds",
    "rate",
    "amount",
    "currency",
    "market",
    "rate_card",
    "earned_by",
    "corrects",
    "corrected_by",
    "reason",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def sum_rows(name: str, statements: Iterable[Statement]) -> list[tuple[str, ...]]:
    """Gives a row a kind and rate of each statement."""
    return [
        (
            made.agent_id,
            safe(name),
            safe(made.market),
            str(made.starts_on),
            str(made.ends_on),
            "yes" if made.is_final else "no",
            one.kind,
            str(one.seconds),
            rate_text(one.kind, one.rate_minor, made.currency),
            amount_text(one.amount_minor, made.currency),
            made.currency,
        )
        for made in statements
        for one in made.sums
    ]


def line_rows(lines: Iterable[BookedLine]) -> list[tuple[str, ...]]:
    """Gives a row a line of the ledger; times are seconds since 1970."""
    return [
        (
            one.id,
            str(one.line.day),
            one.line.kind,
            str(one.line.starts_at),
            str(one.line.ends_at),
            str(one.line.seconds),
            rate_text(one.line.kind, one.line.rate_minor, one.line.currency),
            amount_text(one.line.amount_minor, one.line.currency),
            one.line.currency,
            safe(one.line.market),
            str(one.line.card),
            " ".join(one.line.earned_by),
            one.corrects or "",
            safe(one.corrected_by),
            safe(one.reason),
        )
        for one in lines
    ]


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Gives the file (RFC 4180), with a byte order mark, by which spreadsheets know that it is Unicode."""
    return f"\ufeff{csv_rows([columns, *rows])}"


def csv_rows(rows: Iterable[Sequence[str]]) -> str:
    """Gives more rows of such a file."""
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue()


def amount_text(amount_minor: int, currency: str) -> str:
    """Gives "1234.50" for 123450 öre: a point, and as many digits as the currency has."""
    digits = minor_digits(currency)
    whole, rest = divmod(abs(amount_minor), 10**digits)
    sign = "-" if amount_minor < 0 else ""
    return f"{sign}{whole}.{rest:0{digits}}" if digits else f"{sign}{whole}"


def rate_text(kind: LineKind, rate_minor: int, currency: str) -> str:
    if kind is LineKind.BONUS:
        return f"{rate_minor}%"
    return amount_text(rate_minor, currency) if rate_minor else ""


def safe(text: str) -> str:
    """Gives a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
