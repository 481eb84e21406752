"""The storefront's words, and how it writes amounts and days."""

import json
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files

from shop.storefront.markup import Html, el

LANGUAGE = "en"
_SYMBOLS = {"EUR": "€", "USD": "$"}


@cache
def _catalogue() -> dict[str, str]:
    return json.loads((files("shop") / "texts" / f"{LANGUAGE}.json").read_text(encoding="utf-8"))


def text(key: str, **values: object) -> str:
    """The catalogue's text, with its names filled in."""
    return _catalogue()[key].format(**values)


def money(amount: Decimal, currency: str | None) -> str:
    """The amount as people read it; files without a currency are in dollars."""
    symbol = _SYMBOLS.get(currency or "USD", f"{currency} ")
    return f"{symbol}{amount:,.2f}"


def written(day: date) -> str:
    return text("day.date", day=day.day, month=text(f"month.{day.month}"), year=day.year)


def relative(day: date, today: date) -> str:
    days = (day - today).days
    near = {0: "day.today", 1: "day.tomorrow", -1: "day.yesterday"}
    if days in near:
        return text(near[days])
    return text("day.in", days=days) if days > 0 else text("day.ago", days=-days)


def day_element(day: date, today: date) -> Html:
    """The date with how far away it is."""
    return el(
        "time",
        {"datetime": day.isoformat()},
        written(day),
        el("span", {"class": "relative"}, relative(day, today)),
    )
