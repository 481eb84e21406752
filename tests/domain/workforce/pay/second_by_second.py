"""The same pay, computed another way: every second looked at by itself. Slow and plain, to check the fast one against."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from onhand.domain.workforce.pay.moments import Moment, ServiceBegan, ServiceEnded, WrapUpEnded
from onhand.domain.workforce.pay.rate_card import PayMarkets, card_on
from onhand.domain.workforce.work_log import (
    AcceptingChanged,
    TrainingBegan,
    TrainingEnded,
    WentAway,
    WentOffline,
    WentOnline,
)


class SecondBySecond:
    def __init__(self, markets: PayMarkets) -> None:
        self.markets = markets
        self.there, self.market, self.accepting = "offline", "", False
        self.held: set[str] = set()
        self.wrapping: dict[str, int] = {}
        self.training: dict[str, str] = {}

    def sums(self, moments: Sequence[Moment], until: int) -> dict[tuple[str, date], int]:
        """Gives minor units × 3,600 by market and day."""
        sums: dict[tuple[str, date], int] = defaultdict(int)
        left = list(moments)
        for second in range(moments[0].at, until):
            while left and left[0].at <= second:
                self.happens(left.pop(0), second)
            rate, market = self.paid(second)
            if rate:
                sums[market, self.day(market, second)] += rate
        return dict(sums)

    def day(self, market: str, second: int) -> date:
        return datetime.fromtimestamp(second, self.markets.of(market).zone).date()

    def happens(self, moment: Moment, second: int) -> None:
        self.wrapping = {one: ends for one, ends in self.wrapping.items() if ends > second}
        match moment.what:
            case WentOnline(market=market):
                self.there, self.market = "online", market
            case WentAway():
                self.there = "away"
            case WentOffline():
                self.there, self.wrapping = "offline", {}
            case AcceptingChanged(accepting=accepting):
                self.accepting = accepting
            case TrainingBegan(what=what, market=market):
                self.training[what] = market or self.market
            case TrainingEnded(what=what):
                self.training.pop(what, None)
            case ServiceBegan(conversation_id=one):
                self.held.add(one)
                self.wrapping.pop(one, None)
            case ServiceEnded(conversation_id=one, wrap_up_seconds=seconds) if one in self.held:
                self.held.remove(one)
                if seconds and self.there != "offline":
                    self.wrapping[one] = second + seconds
            case WrapUpEnded(conversation_id=one):
                self.wrapping.pop(one, None)
            case _:
                pass

    def paid(self, second: int) -> tuple[int, str]:
        possible = [(0, self.market)]
        card = card_on(self.markets.of(self.market).rules, self.day(self.market, second))
        if self.there != "offline" and card:
            wraps = any(ends > second for ends in self.wrapping.values())
            possible += [(card.handling, self.market)] if len(self.held) == 1 else []
            possible += [(card.several, self.market)] if len(self.held) > 1 else []
            possible += [(card.wrap_up, self.market)] if wraps else []
            if self.there == "online":
                possible.append((card.online, self.market))
                possible += [(card.waiting, self.market)] if self.accepting and not self.held and not wraps else []
            else:
                possible.append((card.away, self.market))
        for market in self.training.values():
            trained = card_on(self.markets.of(market).rules, self.day(market, second))
            possible += [(trained.training, market)] if trained else []
        return max(possible, key=lambda one: one[0])
