"""Refusals and errors as problem+json (RFC 9457): the only place that knows which status a refusal has."""

import logging
from http import HTTPStatus
from typing import Any

from litestar import Request, Response
from litestar.exceptions import HTTPException, NotAuthorizedException, ValidationException

from shop.counter import KeyReused
from shop.refusals import Code, Refused
from shop.web.messages import Problem
from shop.world import encode

PROBLEM_JSON = "application/problem+json"
IDEMPOTENCY_HEADER = "Idempotency-Key"

_CONFLICTS = {
    Code.ORDER_NOT_PENDING,
    Code.ORDER_NOT_DELIVERED,
    Code.PAYMENT_NOT_SINGLE,
    Code.INSTALMENT_NOT_OPEN,
    Code.ALREADY_EXTENDED,
}
_NOT_FOUND = {
    Code.CUSTOMER_NOT_FOUND,
    Code.PRODUCT_NOT_FOUND,
    Code.ITEM_NOT_FOUND,
    Code.ORDER_NOT_FOUND,
    Code.PLAN_NOT_FOUND,
    Code.INSTALMENT_NOT_FOUND,
    Code.GIFT_CARD_NOT_FOUND,
}
# Codes that are the web's own, with their statuses.
REQUEST_CODES = {
    "invalid_request": 400,
    "idempotency_key_missing": 400,
    "unauthorized": 401,
    "not_found": 404,
    "method_not_allowed": 405,
    "body_too_large": 413,
    "idempotency_key_reused": 422,
    "error": 500,
    "identity_secret_missing": 503,
}

_log = logging.getLogger("shop")
AnyRequest = Request[Any, Any, Any]


def status_of(code: Code) -> int:
    if code in _NOT_FOUND:
        return HTTPStatus.NOT_FOUND
    return HTTPStatus.CONFLICT if code in _CONFLICTS else HTTPStatus.UNPROCESSABLE_ENTITY


def problem(code: str, status: int, detail: str) -> Problem:
    title = code.replace("_", " ").capitalize()
    return Problem(type=f"/docs#{code}", title=title, status=status, detail=detail, code=code)


def problem_of(refusal: Refused) -> Problem:
    return problem(refusal.code.value, status_of(refusal.code), refusal.detail)


def _response(shown: Problem, headers: dict[str, str] | None = None) -> Response[bytes]:
    return Response(encode(shown), status_code=shown.status, media_type=PROBLEM_JSON, headers=headers)


def on_refusal(_: AnyRequest, refusal: Refused) -> Response[bytes]:
    return _response(problem_of(refusal))


def on_key_reused(_: AnyRequest, error: KeyReused) -> Response[bytes]:
    detail = f"The idempotency key {error} was used for another request; a new request needs a new key."
    return _response(problem("idempotency_key_reused", 422, detail))


def on_http_error(request: AnyRequest, error: HTTPException) -> Response[bytes]:
    """Litestar's own refusals, in the same shape as ours."""
    if isinstance(error, ValidationException):
        return _response(_invalid_request(error))
    if isinstance(error, NotAuthorizedException):
        return _response(problem("unauthorized", 401, error.detail), {"WWW-Authenticate": "Bearer"})
    codes = {404: "not_found", 405: "method_not_allowed", 413: "body_too_large"}
    if error.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return on_error(request, error)
    code = codes.get(error.status_code, "invalid_request")
    return _response(problem(code, error.status_code, error.detail or HTTPStatus(error.status_code).phrase))


def _invalid_request(error: ValidationException) -> Problem:
    entries: list[dict[str, Any]] = error.extra if isinstance(error.extra, list) else []
    if any(entry.get("key") == "idempotency_key" for entry in entries) or IDEMPOTENCY_HEADER in error.detail:
        return problem(
            "idempotency_key_missing", 400, f"A write needs the header {IDEMPOTENCY_HEADER} (1 to 255 characters)."
        )
    return problem("invalid_request", 400, "; ".join(map(_fact, entries)) or error.detail)


def _fact(entry: dict[str, Any]) -> str:
    # Litestar calls the body "data", and says nothing but its name when there is none.
    key, message = str(entry.get("key", "data")), str(entry.get("message"))
    return f"{'body' if key == 'data' else key}: {'it is missing' if message == repr(key) else message}"


def on_error(request: AnyRequest, error: Exception) -> Response[bytes]:
    _log.error("%s %s failed", request.method, request.scope["path"], exc_info=error)
    return _response(problem("error", 500, "The shop made a mistake; nothing was changed."))
