"""Reads when each market's people are there, and what callbacks it promises: `opening_hours`, `holidays`, `breaks` and `callbacks` of `markets.yaml`."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from onhand.adapters.markets.reader import SHIPPED, BadMarkets, raw_markets, zone_of
from onhand.domain.matching.callbacks import DEFAULT_MARKET, CallbackRules, ServiceMarket, ServiceMarkets
from onhand.domain.matching.opening_hours import ALWAYS, NEVER, OpeningHours, TimeRange, Week, time_range

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SECTIONS = frozenset({"time_zone", "opening_hours", "holidays", "breaks", "callbacks", "rates", "limits"})

Form = TypeVar("Form")


def read_service(path: Path = SHIPPED) -> ServiceMarkets:
    """Gives every market; what one leaves out, it has of "", but its holidays, breaks and hours go together. Raises BadMarkets with all that is wrong."""
    raw = raw_markets(path)
    problems: list[str] = []
    markets: dict[str, ServiceMarket] = {}
    for name in {DEFAULT_MARKET: None, **raw}:
        try:
            markets[name] = _market(path, name, raw.get(name, {}), raw.get(DEFAULT_MARKET, {}))
        except BadMarkets as problem:
            problems.append(str(problem))
    if problems:
        raise BadMarkets("\n".join(problems))
    return ServiceMarkets(markets)


def _market(path: Path, name: str, market: dict[str, Any], otherwise: dict[str, Any]) -> ServiceMarket:
    where = f"{path}: market {name!r}"
    if unknown := sorted(set(market) - SECTIONS):
        raise BadMarkets(f"{where}: there is no {unknown[0]!r}. A market has {', '.join(sorted(SECTIONS))}.")
    source = market if "opening_hours" in market else otherwise
    zone = zone_of(path, name, market, otherwise)
    hours = OpeningHours(
        zone=zone,
        week=_week(where, source, "opening_hours", ALWAYS),
        holidays=_holidays(where, market if "holidays" in market else source),
        breaks=_week(where, market if "breaks" in market else source, "breaks", NEVER),
    )
    rules = _read(where, "callbacks", market.get("callbacks", otherwise.get("callbacks", {})), CallbackRules)
    if problems := list(rules.problems()):
        raise BadMarkets("\n".join(f"{where}, 'callbacks': {problem}." for problem in problems))
    return ServiceMarket(name, hours, rules)


def _week(where: str, source: Mapping[str, Any], section: str, otherwise: Week) -> Week:
    """Reads `mon-fri: [08:00-18:00]`; a day that is not named has none."""
    if section not in source:
        return otherwise
    named = _read(where, section, source[section], dict[str, tuple[str, ...]])
    week: list[tuple[TimeRange, ...]] = [()] * len(DAYS)
    for days, texts in named.items():
        for day in _days(where, section, days):
            week[day] = _ranges(where, section, texts)
    return tuple(week)


def _days(where: str, section: str, text: str) -> Iterable[int]:
    first, _, last = text.partition("-")
    if first not in DAYS or (last and last not in DAYS):
        raise BadMarkets(f"{where}, {section!r}: {text!r} names no days. Write {', '.join(DAYS)}, or mon-fri.")
    from_day, to_day = DAYS.index(first), DAYS.index(last or first)
    if to_day < from_day:
        raise BadMarkets(f"{where}, {section!r}: {text!r} goes backwards. The week begins with mon and ends with sun.")
    return range(from_day, to_day + 1)


def _ranges(where: str, section: str, texts: Iterable[str]) -> tuple[TimeRange, ...]:
    try:
        return tuple(time_range(text) for text in texts)
    except ValueError as problem:
        raise BadMarkets(f"{where}, {section!r}: {problem}.") from None


def _holidays(where: str, source: Mapping[str, Any]) -> dict[date, tuple[TimeRange, ...]]:
    """Reads `2026-12-24: [08:00-12:00]`; an empty list closes the whole day."""
    named = _read(where, "holidays", source.get("holidays", {}), dict[date, tuple[str, ...]])
    return {day: _ranges(where, "holidays", texts) for day, texts in named.items()}


def _read(where: str, section: str, value: Any, form: type[Form]) -> Form:
    try:
        return msgspec.convert(value, type=form)
    except msgspec.ValidationError as error:
        raise BadMarkets(f"{where}, {section!r}: {error}.") from None
