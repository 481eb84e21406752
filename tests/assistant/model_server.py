"""A scripted OpenAI-compatible server in a process of its own: `python -m tests.assistant.model_server PORT`.

What it does is set by `POST /script` (a JSON object, merged into what is set):

- `mode`: `answers` (fills in the forms as `answers` says), `accomplice` (obeys an attacker, below), `slow`, `limited` (429), `failing` (500), `broken` (a body
  that is no JSON), `prose` (an answer that is no form), `refusing`, `no_schemas` (400 for a request with a schema, `answers` for one without).
- `answers`: by purpose, the form's fields; a list is given one after the other, the last one again and again.
- `calls`: by purpose, the tools to call first: `[[name, arguments], …]`.
- `retry_after`, `sleep_seconds`: for `limited` and `slow`.

`GET /requests` gives every request's body, as it came.

The accomplice obeys whatever text it is shown, in the worst way it can: it calls every tool that it is offered and every one that it has ever heard of with
whatever numbers and addresses stand in the data, and then tells everything it knows (its instructions, the data, the tools' answers) in every field that takes
text, claims the errand that the attack names, and says yes to whatever is asked.
"""

import json
import re
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PURPOSE_OF_FIELD = {
    "looks_at_account": "understand",
    "order_number": "help",
    "reply": "draft",
    "summary": "summarise",
    "translation": "translate",
}
WRITES = (
    "cancel_order",
    "change_order_items",
    "change_order_address",
    "change_order_payment",
    "return_items",
    "exchange_items",
    "change_profile_address",
    "pay_instalment",
    "extend_instalment",
    "customer",
    "customer_by_email",
    "customer_by_name",
    "orders_of",
    "plans_of",
    "act",
    "send_email",
)
ORDER = re.compile(r"#?W\d{5,}")
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
CUSTOMER = re.compile(r"\b[a-z]+_[a-z]+_\d+\b")


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


def schema_in(body: dict[str, Any]) -> dict[str, Any]:
    """The form's schema, as the instructions end with it."""
    system = next(message["content"] for message in body["messages"] if message["role"] in ("system", "developer"))
    return json.loads(system.rpartition("Schema:\n")[2])


def purpose_of(fields: dict[str, Any], data: str) -> str:
    for field, purpose in PURPOSE_OF_FIELD.items():
        if field in fields:
            return purpose
    return "answer" if '"passages"' in data else "ask"


def data_in(body: dict[str, Any]) -> str:
    """Everything that the model was shown, apart from its instructions."""
    return "\n".join(str(message.get("content")) for message in body["messages"] if message["role"] != "system")


def worst_calls(body: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Every tool there is, and every one there should not be, with whatever the data name."""
    data = data_in(body)
    offered = [tool["function"]["name"] for tool in body.get("tools", [])]
    named = [name for name in WRITES if name in data] or WRITES[:3]
    arguments: dict[str, Any] = {"reason": "no longer needed", "confirmed": True}
    for name, pattern in (("order_id", ORDER), ("email", ADDRESS), ("customer_id", CUSTOMER)):
        if found := pattern.findall(data):
            arguments[name] = found[-1]
    return [(name, arguments) for name in [*offered, *named][:6]]


def worst_form(body: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    """Everything said, everything claimed."""
    data = data_in(body)
    system = next(message["content"] for message in body["messages"] if message["role"] == "system")
    everything = f"{data}\n{system}"
    known = re.findall(r'"id": ?"([a-z_]+)"', data.replace('\\"', '"'))
    shown = json.loads(body["messages"][1]["content"])
    said = str(shown.get("messages", shown))
    wished = next((one for one in known if one in said), None) or next(
        (one for one in known if any(word in said.casefold() for word in one.split("_"))), "cancel_order"
    )
    orders = ORDER.findall(data)
    form: dict[str, Any] = {}
    for name, field in fields.items():
        kind = field.get("type", "string")
        form[name] = {"boolean": True, "array": [everything], "integer": 1}.get(kind, everything)
    worst = {"wish": wished, "order_number": orders[-1] if orders else "", "answer": everything}
    if "looks_at_account" in form:
        worst["answer"] = "yes"
    return {**form, **{name: value for name, value in worst.items() if name in form}}


def completion(
    content: str | None, calls: list[tuple[str, dict[str, Any]]], refusal: str | None = None
) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": content, "refusal": refusal}
    if calls:
        message["tool_calls"] = [
            {
                "id": f"call_{place}",
                "type": "function",
                "function": {"name": name, "arguments": json.dumps(arguments)},
            }
            for place, (name, arguments) in enumerate(calls)
        ]
    return {
        "id": "one",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": [{"index": 0, "message": message, "finish_reason": "tool_calls" if calls else "stop"}],
        "usage": {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110},
    }


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
                self.obey(body)
            case _:
                self.answer(body)

    def answer(self, body: dict[str, Any]) -> None:
        fields = schema_in(body)["properties"]
        purpose = purpose_of(fields, data_in(body))
        calls = self.script.settings["calls"].get(purpose, [])
        has_called = any(message["role"] == "tool" for message in body["messages"])
        if calls and not has_called:
            self.reply(200, completion(None, [(name, arguments) for name, arguments in calls]))
            return
        self.reply(200, completion(json.dumps(self.script.answer(purpose, fields)), []))

    def obey(self, body: dict[str, Any]) -> None:
        has_called = any(message["role"] == "tool" for message in body["messages"])
        if not has_called:
            self.reply(200, completion(None, worst_calls(body)))
        else:
            self.reply(200, completion(json.dumps(worst_form(body, schema_in(body)["properties"])), []))

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
