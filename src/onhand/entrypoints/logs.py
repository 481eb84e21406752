"""Logs: a sentence and structured ids, one JSON object a line, on standard error. Never message text or personal data."""

import logging
import os
import sys
from datetime import UTC, datetime

import msgspec

_ORDINARY = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime"}


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
        return msgspec.json.encode(line).decode()


def set_up_logs() -> None:
    """Sends this process's logs to standard error; `ONHAND_LOG_LEVEL` says from which level on (default: info)."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=os.environ.get("ONHAND_LOG_LEVEL", "INFO").upper(), handlers=[handler], force=True)
    for chatty in ("httpx", "httpcore", "alembic", "uvicorn.error", "psycopg.pool"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
