"""Callers of the shop: one inside the test's process, one that starts the real program."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "a-token-for-tests"
SECRET = "a-secret-for-tests-that-is-long-enough"
TODAY = "2026-03-02"


def evaluation_file(name: str) -> Path:
    """A file of the retail evaluation data, which may be absent."""
    return Path(os.environ.get("ONHAND_EVALUATION_DATA", ROOT.parent / "shared" / "data")) / "tau2_retail" / name


@dataclass
class Caller:
    """Calls the merchant API with the token, and each write with a fresh key unless one is given."""

    client: httpx.Client
    keys: Any = field(default_factory=count)

    def get(self, path: str, **query: str | int) -> Any:
        answer = self.client.get(f"/api{path}", params=query, headers={"Authorization": f"Bearer {TOKEN}"})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def refused(self, path: str, **query: str | int) -> tuple[int, str]:
        answer = self.client.get(f"/api{path}", params=query, headers={"Authorization": f"Bearer {TOKEN}"})
        return answer.status_code, answer.json()["code"]

    def write(self, path: str, body: Mapping[str, Any], key: str | None = None, method: str = "POST") -> httpx.Response:
        headers = {"Authorization": f"Bearer {TOKEN}", "Idempotency-Key": key or f"key-{next(self.keys)}"}
        return self.client.request(method, f"/api{path}", json=dict(body), headers=headers)

    def done(self, path: str, body: Mapping[str, Any], method: str = "POST") -> Any:
        answer = self.write(path, body, method=method)
        assert answer.status_code in {200, 201}, answer.text
        return answer.json()

    def refusal(self, path: str, body: Mapping[str, Any]) -> tuple[int, str]:
        answer = self.write(path, body)
        assert answer.headers["content-type"].startswith("application/problem+json")
        assert answer.json()["status"] == answer.status_code
        return answer.status_code, answer.json()["code"]


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "shop", *map(str, arguments)]


class RunningShop:
    """The real program, on a free port."""

    def __init__(self, database: Path, *arguments: str | Path) -> None:
        started = command("--database", database, "--port", "0", "--token", TOKEN, "--today", TODAY, *arguments)
        self.process = subprocess.Popen(started, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, f"the shop did not start: {line}"
        self.url = found.group()
        self.client = httpx.Client(base_url=self.url, timeout=10)
        self.caller = Caller(self.client)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self._close()

    def end(self) -> int:
        self.process.terminate()
        return self._close()

    def _close(self) -> int:
        code = self.process.wait(timeout=20)
        self.client.close()
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


def read_json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
