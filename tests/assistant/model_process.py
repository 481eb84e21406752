"""The scripted model server, in a process of its own, and what it was asked."""

import json
import signal
import socket
import subprocess
import sys
import time
from typing import Any

import httpx

from onhand.adapters.models.server import ModelServer

KEY = "the key of the model server, for tests"


class ModelProcess:
    """The server on a free port (tests/assistant/model_server.py says what it can be told)."""

    def __init__(self) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.port: int = taken.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/v1"
        self._process: subprocess.Popen[bytes] | None = None
        self._client = httpx.Client(base_url=f"http://127.0.0.1:{self.port}", trust_env=False, timeout=10)

    def server(self, timeout_seconds: float = 5.0) -> ModelServer:
        return ModelServer(self.url, "scripted", KEY, timeout_seconds=timeout_seconds)

    def start(self) -> None:
        self._process = subprocess.Popen([sys.executable, "-m", "tests.assistant.model_server", str(self.port)])
        until = time.monotonic() + 30
        while time.monotonic() < until:
            try:
                self._client.get("/requests")
                return
            except httpx.TransportError:
                time.sleep(0.05)
        raise TimeoutError("The model server did not open.")

    def stop(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def begin(self, mode: str = "answers", **settings: Any) -> None:
        """Forgets what was, and does this from now on."""
        empty: dict[str, Any] = {"answers": {}, "calls": {}, "sleep_seconds": 60, "retry_after": None, "forget": True}
        self._client.post("/script", json={**empty, "mode": mode, **settings})

    def requests(self) -> list[dict[str, Any]]:
        return self._client.get("/requests").json()

    def shown(self) -> str:
        """Everything that was ever sent to the model, as text."""
        return json.dumps(self.requests(), ensure_ascii=False)
