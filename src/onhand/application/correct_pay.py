"""A lead puts a line of the ledger right: with a line that points at it, says who and why, and leaves the first as it was."""

from dataclasses import dataclass
from datetime import datetime

from onhand.application.callers import AgentCaller
from onhand.application.errors import Forbidden
from onhand.domain.workforce.pay.ledger import BookedLine
from onhand.domain.workforce.pay.rate_card import PayMarkets
from onhand.store.pay import PayLedger

REASON_CHARACTERS = 500
MOST_MINOR = 100_000_000
SEE_AND_CORRECT_PAY = "see what everybody earned or correct what was booked"


class PayLineNotFound(Exception):
    def __init__(self) -> None:
        super().__init__("There is no such line in the ledger. Read the lines again.")


class CorrectionRefused(Exception):
    """What a correction lacks, in a sentence."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is added to a line (less than nothing: taken off it), in minor units, under an id of the caller's own."""

    id: str
    line_id: str
    amount_minor: int
    reason: str


async def correct_pay(
    ledger: PayLedger, markets: PayMarkets, caller: AgentCaller, correction: Correction, now: datetime
) -> BookedLine:
    """Books it once, on today's day of the line's market, so that statements that are out already stay as they are.

    Raises Forbidden, PayLineNotFound, CorrectionRefused.
    """
    caller.check_leads(SEE_AND_CORRECT_PAY)
    line = await ledger.line(correction.line_id)
    if line is None:
        raise PayLineNotFound
    if line.agent_id == caller.agent.id:
        raise Forbidden("correct your own pay; another lead does that")
    reason = " ".join(correction.reason.replace("\x00", "").split())
    if not reason or len(reason) > REASON_CHARACTERS:
        raise CorrectionRefused(f"'reason' needs 1 to {REASON_CHARACTERS} characters: the agent reads it.")
    if not 0 < abs(correction.amount_minor) <= MOST_MINOR:
        raise CorrectionRefused("'amount_minor' is what is added, or taken off with a minus: not 0, and no such sum.")
    day = markets.day(line.line.market, int(now.timestamp())).day
    await ledger.correct(correction.id, line, correction.amount_minor, day, caller.agent.name, reason, now)
    booked = await ledger.line(correction.id)
    if booked is None or booked.corrects != line.id:
        raise CorrectionRefused("'id' is taken by another line: give a new one.")
    return booked
