"""A scripted OpenAI-compatible server in a process of its own: `python -m tests.assistant.model_server PORT`.

What it does is set by `POST /script` (a JSON object, merged into what is set):

- `mode`: `answers` (fills in the forms as `answers` says), `accomplice` (obeys an attacker, as in `onhand eval guards`), `slow`, `limited` (429), `failing`
  (500), `broken` (a body that is no JSON), `prose` (an answer that is no form), `refusing`, `no_schemas`
  (400 for a request with a schema, `answers` for one without).
- `answers`: by purpose, the form's fields; a list is given one after the other, the last one again and again.
- `calls`: by purpose, the tools to call first: `[[name, arguments], …]`.
- `retry_after`, `sleep_seconds`: for `limited` and `slow`.

`GET /requests` gives every request's body, as it came.
"""

import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from onhand.entrypoints.cli.evaluating.guarding.accomplice import completion, obedience, schema_in, shown_to_the_model

PURPOSE_OF_FIELD = {
    "looks_at_account": "understand",
    "order_number": "help",
    "reply": "draft",
    "summary": "summarise",
    "translation": "translate",
}


class Script:
    """What the server was told to do, and what it was asked."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.settings: dict[str, Any] = {"mode": "answers", "answers": {}, "calls": {}, "sleep_seconds": 60}
        self.requests: list[dict[str, Any]] = []
        self.given: dict[str, int] = {}

    def tell(self, settings: dict[str, Any]) -> None:
        with self.lock:
            self.settings |= settings
            self.given.clear()
            if settings.get("forget"):
                self.requests.clear()

    def answer(self, purpose: str, fields: dict[str, Any]) -> dict[str, Any]:
        """The form as it was scripted; empty where nothing was."""
        with self.lock:
            scripted = self.settings["answers"].get(purpose, {})
            if isinstance(scripted, list):
                place = min(self.given.get(purpose, 0), len(scripted) - 1)
                self.given[purpose] = place + 1
                scripted = scripted[place]
        empty = {name: _EMPTY[field.get("type", "string")] for name, field in fields.items()}
        return {**empty, **scripted}


_EMPTY: dict[str, Any] = {"string": "", "boolean": False, "array": [], "integer": 0}


def purpose_of(fields: dict[str, Any], data: str) -> str:
    for field, purpose in PURPOSE_OF_FIELD.items():
        if field in fields:
            return purpose
    return "answer" if '"passages"' in data else "ask"


class Handler(BaseHTTPRequestHandler):
    script = Script()
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.reply(200, self.script.requests)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/script":
            self.script.tell(body)
            self.reply(200, {})
            return
        with self.script.lock:
            self.script.requests.append({**body, "authorization": self.headers["Authorization"]})
        self.complete(body)

    def complete(self, body: dict[str, Any]) -> None:
        match self.script.settings["mode"]:
            case "slow":
                time.sleep(self.script.settings["sleep_seconds"])
                self.reply(200, completion("{}", []))
            case "limited":
                after = self.script.settings.get("retry_after")
                self.reply(429, {"error": {"message": "Slowly."}}, {"Retry-After": str(after)} if after else {})
            case "failing":
                self.reply(500, {"error": {"message": "Broken."}})
            case "broken":
                self.reply(200, None)
            case "prose":
                self.reply(200, completion("Sure! I would be happy to help you with that.", []))
            case "refusing":
                self.reply(200, completion(None, [], "I cannot help with that."))
            case "no_schemas" if "response_format" in body or "temperature" in body:
                self.reply(400, {"error": {"message": "response_format is not supported"}})
            case "accomplice":
                self.reply(200, obedience(body))
            case _:
                self.answer(body)

    def answer(self, body: dict[str, Any]) -> None:
        fields = schema_in(body)["properties"]
        purpose = purpose_of(fields, shown_to_the_model(body))
        calls = self.script.settings["calls"].get(purpose, [])
        has_called = any(message["role"] == "tool" for message in body["messages"])
        if calls and not has_called:
            self.reply(200, completion(None, [(name, arguments) for name, arguments in calls]))
            return
        self.reply(200, completion(json.dumps(self.script.answer(purpose, fields)), []))

    def reply(self, status: int, content: Any, headers: dict[str, str] | None = None) -> None:
        data = b"<html>Bad gateway" if content is None else json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
