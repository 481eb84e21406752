"""The ledger, computed again from the events alone."""

from dataclasses import dataclass

from onhand.domain.workforce.pay.earning import earned
from onhand.domain.workforce.pay.ledger import Difference, LineKind, differences
from onhand.domain.workforce.pay.rate_card import PayMarkets
from onhand.store.pay import PayLedger


@dataclass(frozen=True, slots=True)
class Recomputed:
    """How many lines were compared, and where the two are not the same."""

    lines: int
    differences: tuple[Difference, ...]


async def recompute_pay(ledger: PayLedger, markets: PayMarkets, agent_id: str, until: int) -> Recomputed:
    """Compares an agent's ledger with what their events earn, up to the second to which it is booked."""
    moments = await ledger.all_moments(agent_id, until)
    lines, _ = earned(markets, moments, until)
    booked = {
        one.line.key: one.line for one in await ledger.lines(agent_id) if one.line.kind is not LineKind.CORRECTION
    }
    return Recomputed(len(booked), tuple(differences(agent_id, booked, {line.key: line for line in lines})))
