"""A worker contests a decision about them; a lead who did not make it answers."""

from datetime import datetime
from uuid import UUID

from onhand.application.callers import AgentCaller
from onhand.domain.workforce.contests import (
    OFFER,
    AnswerRefused,
    CannotContest,
    Contest,
    Contested,
    Outcome,
    check_answer,
    checked_words,
)
from onhand.store.rights import Rights
from onhand.store.work_log import WorkLog

ANSWER_CONTESTS = "see or answer what colleagues contest"
_NOT_YOURS = "There is no such decision about you. Read the list again."


class ContestNotFound(Exception):
    def __init__(self) -> None:
        super().__init__("There is no such case. Read the list again.")


async def contest_decision(
    rights: Rights,
    work_log: WorkLog,
    caller: AgentCaller,
    contest_id: str,
    kind: str,
    about: str,
    text: str,
    now: datetime,
) -> Contest:
    """Opens a case for a lead. `about` is the decision's id, for an offer its conversation and number ("…/7").

    Raises CannotContest for what is no decision about the caller, or when no words are given.
    """
    worker_id, words = caller.agent.id, checked_words(text, "text")
    contested = await (_offer(rights, worker_id, about) if kind == OFFER else _decision(work_log, worker_id, about))
    contest = Contest(
        id=contest_id,
        worker_id=worker_id,
        worker_name=caller.agent.name,
        contested=contested,
        text=words,
        opened_at=now,
    )
    await rights.open(contest)
    own = await rights.contests(worker_id)
    opened = next((one for one in own if one.contested.about == about and one.contested.kind == contested.kind), None)
    if opened is None:  # the id is another case's
        raise CannotContest("'id' is taken by another case: give a new one.")
    return opened


async def answer_contest(
    rights: Rights, caller: AgentCaller, contest_id: str, outcome: Outcome, answer: str, now: datetime
) -> Contest:
    """Answers a case in writing. Raises Forbidden, ContestNotFound, AnswerRefused, CannotContest for an answer without words."""
    caller.check_leads(ANSWER_CONTESTS)
    contest = await rights.find(contest_id)
    if contest is None:
        raise ContestNotFound
    check_answer(contest, caller.agent.id)
    words = checked_words(answer, "answer")
    if not await rights.answer(contest_id, caller.agent.id, outcome, words, now):
        raise AnswerRefused("Somebody has answered this just now.")
    found = await rights.find(contest_id)
    if found is None:
        raise ContestNotFound
    return found


async def _offer(rights: Rights, worker_id: str, about: str) -> Contested:
    conversation_id, _, seq = about.partition("/")
    try:
        found = await rights.offer_at(str(UUID(conversation_id)), int(seq))
    except (ValueError, OverflowError):
        found = None
    if found is None or found[1].agent.id != worker_id:
        raise CannotContest(_NOT_YOURS)
    return Contested(kind=OFFER, about=about, at=found[0], reasons=found[1].reasons)


async def _decision(work_log: WorkLog, worker_id: str, about: str) -> Contested:
    try:
        one = await work_log.decision_about(worker_id, about)
    except ValueError:
        one = None
    if one is None:
        raise CannotContest(_NOT_YOURS)
    return Contested(kind=one.kind.value, about=one.id, at=one.at, reasons=one.reasons, decided_by=one.by)
