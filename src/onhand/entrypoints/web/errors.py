"""Refusals as status codes and problem documents (RFC 9457). The only place that knows both."""

import logging
from typing import Any, cast

import msgspec
import psycopg
from litestar import Request, Response
from litestar.exceptions import HTTPException

from onhand.adapters.tokens import IdentityRefused, TokenRefused
from onhand.application.contest_decision import ContestNotFound
from onhand.application.correct_pay import CorrectionRefused, PayLineNotFound
from onhand.application.errors import AgentNotFound, Forbidden
from onhand.application.plan_shifts import BadPlan
from onhand.application.talk_with_team import MessageNotThere
from onhand.application.weekly_pulse import AnsweredAlready
from onhand.domain.conversation.errors import ConversationError
from onhand.domain.workforce.applicants import PeopleError
from onhand.domain.workforce.contests import AnswerRefused, CannotContest
from onhand.domain.workforce.presence import StillHolding
from onhand.domain.workforce.pulse import BadAnswer
from onhand.domain.workforce.shifts.shift import BadShift, ClaimNotYours, ShiftNotFound, ShiftRefused
from onhand.entrypoints.web.limits import TooMuch
from onhand.store.errors import StoreUnavailable

logger = logging.getLogger(__name__)

STATUS_OF_CODE = {
    "invalid_request": 400,
    "unauthenticated": 401,
    "identity_refused": 401,
    "bad_plan": 400,
    "forbidden": 403,
    "conversation_not_found": 404,
    "agent_not_found": 404,
    "shift_not_found": 404,
    "contest_not_found": 404,
    "application_not_found": 404,
    "training_not_found": 404,
    "message_not_there": 404,
    "answered_already": 409,
    "not_found": 404,
    "method_not_allowed": 405,
    "not_possible_now": 409,
    "not_the_holder": 409,
    "offer_gone": 409,
    "no_room": 409,
    "holder_changed": 409,
    "cannot_be_asked": 409,
    "still_holding": 409,
    "proposal_gone": 409,
    "email_taken": 409,
    "consent_missing": 409,
    "already_rated": 409,
    "slot_taken": 409,
    "stale_reply": 409,
    "shift_refused": 409,
    "claim_not_yours": 409,
    "answer_refused": 409,
    "message_too_long": 413,
    "too_many_requests": 429,
    "too_many_connections": 429,
    "internal_error": 500,
    "unavailable": 503,
}
TITLES = {code: code.replace("_", " ").capitalize() for code in STATUS_OF_CODE}
UNAVAILABLE_RETRY_SECONDS = 2


class WrongCredentials(Exception):
    def __init__(self) -> None:
        super().__init__("The e-mail or the password is wrong.")


class InvalidRequest(Exception):
    """A request that cannot be read; the sentence says what and where."""


def problem_of(error: Exception) -> dict[str, Any]:
    """Gives the problem document. What is not expected says nothing of itself and is logged."""
    code, retry = _code_of(error)
    detail = _detail(error, code)
    problem: dict[str, Any] = {
        "type": f"/problems/{code}",
        "title": TITLES[code],
        "status": STATUS_OF_CODE[code],
        "code": code,
        "detail": detail,
    }
    if retry is not None:
        problem["retry_after_seconds"] = retry
    if isinstance(error, ShiftRefused):
        problem["reason"] = {"code": error.reason.code, "params": error.reason.params}
    return problem


def _detail(error: Exception, code: str) -> str:
    if code == "internal_error":
        return "Something went wrong here. It was noted; try again."
    # The database's own words would say more of us than of the request.
    return _UNREADABLE if isinstance(error, psycopg.DataError | RecursionError) else str(error)


_CODE_OF_ERROR: dict[type[Exception], str] = {
    StoreUnavailable: "unavailable",
    TokenRefused: "unauthenticated",
    IdentityRefused: "identity_refused",
    Forbidden: "forbidden",
    AgentNotFound: "agent_not_found",
    StillHolding: "still_holding",
    WrongCredentials: "unauthenticated",
    InvalidRequest: "invalid_request",
    msgspec.ValidationError: "invalid_request",
    msgspec.DecodeError: "invalid_request",
    CannotContest: "invalid_request",
    BadAnswer: "invalid_request",
    PayLineNotFound: "not_found",
    CorrectionRefused: "invalid_request",
    MessageNotThere: "message_not_there",
    AnsweredAlready: "answered_already",
    ContestNotFound: "contest_not_found",
    AnswerRefused: "answer_refused",
    ShiftNotFound: "shift_not_found",
    ClaimNotYours: "claim_not_yours",
    ShiftRefused: "shift_refused",
    BadShift: "bad_plan",
    BadPlan: "bad_plan",
    RecursionError: "invalid_request",  # brackets in brackets in brackets
}
_UNREADABLE = "A value in it cannot be taken: an id or a number of another form, or a character that no text has."


def _code_of(error: Exception) -> tuple[str, int | None]:
    if isinstance(error, ConversationError | PeopleError):
        return error.code, None
    if isinstance(error, TooMuch):
        return error.code, error.retry_after_seconds
    code = _CODE_OF_ERROR.get(type(error))
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):  # also the pool's: the database is away
        code = "unavailable"
    if isinstance(error, psycopg.DataError):
        logger.warning("The database could not take a value: %s.", error.sqlstate or type(error).__name__)
        code = "invalid_request"
    if code is None:
        logger.error("Unexpected error.", exc_info=error)
        return "internal_error", None
    return code, UNAVAILABLE_RETRY_SECONDS if code == "unavailable" else None


def problem_response(_request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """Answers a failed request."""
    problem = _of_framework(error) if isinstance(error, HTTPException) else problem_of(error)
    headers: dict[str, str] = {}
    if "retry_after_seconds" in problem:
        headers["Retry-After"] = str(problem["retry_after_seconds"])
    if problem["status"] == STATUS_OF_CODE["unauthenticated"]:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(problem, status_code=problem["status"], headers=headers, media_type="application/problem+json")


def _of_framework(error: HTTPException) -> dict[str, Any]:
    code = {404: "not_found", 405: "method_not_allowed", 413: "message_too_long"}.get(
        error.status_code, "invalid_request"
    )
    status = error.status_code
    title = TITLES.get(code, "Invalid request")
    detail = f"{error.detail}{_places(error.extra)}"
    return {"type": f"/problems/{code}", "title": title, "status": status, "code": code, "detail": detail}


def _places(extra: Any) -> str:
    """Gives what is wrong where, as far as the framework says."""
    parts = cast(list[dict[str, Any]], extra) if isinstance(extra, list) else []
    places = "; ".join(f"{part.get('key', 'body')}: {part.get('message', '')}" for part in parts)
    return f" ({places})" if places else ""
