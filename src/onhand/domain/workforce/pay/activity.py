"""What an agent is paid for at a moment: of all that they do at once, what is paid best."""

from onhand.domain.workforce.pay.ledger import LineKind
from onhand.domain.workforce.pay.rate_card import RateCard
from onhand.domain.workforce.pay.standing import Standing, There

# Looked at some times a moment: an enumeration's members take a while to come by.
HANDLING, WRAP_UP, WAITING, ONLINE = LineKind.HANDLING, LineKind.WRAP_UP, LineKind.WAITING, LineKind.ONLINE
AWAY = There.AWAY

Activity = tuple[int, LineKind, str]
"""The rate an hour in minor units, what it is paid for, and the market."""


def best_paid(card: RateCard, standing: Standing) -> Activity:
    """Gives the best paid of all that the agent does now; of two that are paid the same, the first: handling, wrap-up, waiting, being there."""
    held, kind = len(standing.held), HANDLING
    rate = 0 if not held else card.handling if held == 1 else card.several
    if standing.wrapping:
        if card.wrap_up > rate:
            rate, kind = card.wrap_up, WRAP_UP
    elif not held and standing.accepting and standing.there is not AWAY:
        rate, kind = card.waiting, WAITING
    if standing.there is AWAY:
        if card.away > rate:
            rate, kind = card.away, LineKind.AWAY
    elif card.online > rate:
        rate, kind = card.online, ONLINE
    return rate, kind, standing.market
