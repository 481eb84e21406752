"""Logs: a sentence and structured ids, one JSON object a line, on standard error. Never message text or personal data."""

import logging
import os
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from types import TracebackType

import msgspec
import psycopg

from onhand.domain.understanding.masking import without_personal_data

_ORDINARY = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime"}

_OURS = frozenset({"at", "level", "from", "conversation", "agent", "process"})  # times and ids that are no person's

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class JsonLines(logging.Formatter):
    """A record as one line of JSON: time, level, where, sentence, and the ids given as `extra`."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "says": record.getMessage(),
            **{key: str(value) for key, value in record.__dict__.items() if key not in _ORDINARY},
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        # No record should hold personal data; the last line of defence is here, whatever a library or an error says.
        return msgspec.json.encode({key: _masked(key, value) for key, value in line.items()}).decode()

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802 (the framework's name)
        """Gives the traceback. What the database said is left out when it may quote a row, and so a customer's words."""
        error = ei[1]
        if error is None or not any(isinstance(one, psycopg.Error) for one in _with_causes(error)):
            return super().formatException(ei)
        places = "".join(traceback.format_tb(error.__traceback__))
        return f"{places}{' < '.join(_named(one) for one in _with_causes(error))}"


def _masked(key: str, value: str) -> str:
    return value if key in _OURS else without_personal_data(value)


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield following
        following = following.__cause__ or following.__context__


def _named(error: BaseException) -> str:
    state = getattr(error, "sqlstate", None)
    return f"{type(error).__name__} {state}" if state else type(error).__name__


def set_up_logs() -> None:
    """Sends this process's logs to standard error; `ONHAND_LOG_LEVEL` says from which level on (default: info)."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=os.environ.get("ONHAND_LOG_LEVEL", "INFO").upper(), handlers=[handler], force=True)
    for chatty in ("httpx", "httpcore", "httpx2", "httpcore2", "openai", "alembic", "uvicorn.error", "psycopg.pool"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
