"""The real shop, in a process of its own, and what happened in it."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx

TOKEN = "the shop's token, for tests"


class ShopProcess:
    """The shop on a free port, with a fresh seeded world."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.port: int = taken.getsockname()[1]
        self.database = folder / "shop.sqlite"
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None
        self.client = httpx.Client(
            base_url=self.url, headers={"Authorization": f"Bearer {TOKEN}"}, trust_env=False, timeout=10
        )

    def start(self) -> None:
        command = [sys.executable, "-m", "shop", "serve", "--database", str(self.database), "--port", str(self.port)]
        self._process = subprocess.Popen(
            [*command, "--token", TOKEN, "--today", "2026-11-21"],
            stdout=subprocess.DEVNULL,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        until = time.monotonic() + 30
        while time.monotonic() < until:
            try:
                self.client.get("/api/products")
                return
            except httpx.TransportError:
                time.sleep(0.05)
        raise TimeoutError("The shop did not open.")

    def stop(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def order(self, order_id: str) -> dict[str, Any]:
        return self.client.get(f"/api/orders/{order_id.lstrip('#')}").json()

    def refunds_of(self, order_id: str) -> list[dict[str, Any]]:
        return [one for one in self.order(order_id)["payment_history"] if one["transaction_type"] == "refund"]

    def change(self, order_id: str, what: str, body: dict[str, Any]) -> None:
        """Does something in the shop, past the assistant."""
        path = f"/api/orders/{order_id.lstrip('#')}/{what}"
        answer = self.client.post(path, json=body, headers={"Idempotency-Key": f"{order_id} {what}"})
        answer.raise_for_status()
