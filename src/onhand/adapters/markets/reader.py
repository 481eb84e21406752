"""Reads `markets.yaml`: the shipped one, or a company's own. Each noun has a section of its own in a market; all of the file is read, or none."""

from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
import yaml

from onhand.domain.workforce.pay.rate_card import EVERYWHERE, PayMarket, PayMarkets, PayRules, problems_of
from onhand.domain.workforce.shifts.limits import Limits, LimitsByMarket, MarketLimits
from onhand.domain.workforce.shifts.limits import problems_of as limit_problems

SHIPPED = Path(__file__).parent / "markets.yaml"
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class BadMarkets(Exception):
    """A file of markets that cannot be used: each problem in a sentence, with the file and the market."""


def read_pay(path: Path = SHIPPED) -> PayMarkets:
    """Gives every market's rates; a market without `rates` has those of "". Raises BadMarkets."""
    markets = raw_markets(path)
    if EVERYWHERE not in markets or "rates" not in markets[EVERYWHERE]:
        raise BadMarkets(f'{path}: the market "" needs "rates": they hold where a market has none of its own.')
    otherwise = markets[EVERYWHERE]
    return PayMarkets({name: _pay(path, name, market, otherwise) for name, market in markets.items()})


def read_limits(path: Path = SHIPPED) -> LimitsByMarket:
    """Gives every market's limits on hours and rest; a market without `limits` has those of "", or the shipped ones. Raises BadMarkets."""
    markets = raw_markets(path)
    otherwise = markets.get(EVERYWHERE, {})
    return LimitsByMarket(
        {EVERYWHERE: _limits(path, EVERYWHERE, otherwise, {})}
        | {name: _limits(path, name, market, otherwise) for name, market in markets.items()}
    )


def _limits(path: Path, name: str, market: dict[str, Any], otherwise: dict[str, Any]) -> MarketLimits:
    where = f"{path}: market {name!r}, 'limits'"
    try:
        limits = msgspec.convert(market.get("limits", otherwise.get("limits", {})), type=Limits)
    except msgspec.ValidationError as error:
        raise BadMarkets(f"{where}: {error}.") from None
    problems = limit_problems(limits)
    if problems:
        raise BadMarkets("\n".join(f"{where}: {problem}" for problem in problems))
    return MarketLimits(zone_of(path, name, market, otherwise), limits)


def zone_of(path: Path, name: str, market: dict[str, Any], otherwise: dict[str, Any]) -> ZoneInfo:
    """Gives a market's time zone. Raises BadMarkets for one that there is not."""
    zone = cast(object, market.get("time_zone", otherwise.get("time_zone", "UTC")))
    try:
        return ZoneInfo(str(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        where = f"{path}: market {name!r}, 'time_zone'"
        raise BadMarkets(f"{where}: there is no {zone!r}: give one such as Europe/Stockholm.") from None


def raw_markets(path: Path) -> dict[str, dict[str, Any]]:
    """Gives what stands in the file for each market, section by section. Raises BadMarkets."""
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)  # noqa: S506 - it is the safe one
        return msgspec.convert(document, type=dict[str, dict[str, dict[str, Any]]])["markets"]
    except KeyError:
        raise BadMarkets(f"{path}: there is no 'markets' in it.") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError, msgspec.ValidationError) as error:
        raise BadMarkets(f"{path}: {' '.join(str(error).split())}") from None


def _pay(path: Path, name: str, market: dict[str, Any], otherwise: dict[str, Any]) -> PayMarket:
    where = f"{path}: market {name!r}"
    try:
        rules = msgspec.convert(market.get("rates", otherwise["rates"]), type=PayRules)
    except msgspec.ValidationError as error:
        raise BadMarkets(f"{where}, 'rates': {error}.") from None
    problems = problems_of(rules)
    if problems:
        raise BadMarkets("\n".join(f"{where}, 'rates': {problem}" for problem in problems))
    return PayMarket(zone_of(path, name, market, otherwise), rules)
