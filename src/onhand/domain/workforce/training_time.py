"""Tests and practice as entries of the work log: pay counts them as training."""

from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from onhand.domain.workforce.assessments import paid_until
from onhand.domain.workforce.work_log import TrainingBegan, TrainingEnded, Worked


def training_began(what: str, person_id: str, at: datetime, market: str) -> Worked:
    """Gives the entry with which an attempt or a practice (`what` is its id) begins: always the same one for the same."""
    return Worked(_id(what, "began"), person_id, at, TrainingBegan(what=what, market=market))


def training_of(
    what: str, person_id: str, began_at: datetime, ended_at: datetime, minutes: int, market: str
) -> tuple[Worked, Worked]:
    """Gives both entries; at most `minutes` lie between them."""
    ended = Worked(_id(what, "ended"), person_id, paid_until(began_at, ended_at, minutes), TrainingEnded(what=what))
    return training_began(what, person_id, began_at, market), ended


def _id(what: str, side: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"onhand-training/{what}/{side}"))
