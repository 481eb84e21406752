"""All of onhand on one machine, as a stack of processes: for the demo, `serve`, replays, benchmarks and fault tests.

with Stack.temporary() as stack:
    play(stack.web_url)
    stack.kill("worker")
"""

import os
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from onhand.entrypoints.cli.children import Child, PostgresChild
from onhand.entrypoints.cli.kept_secrets import secrets_for
from onhand.entrypoints.cli.ports import answers, demand_free, free_port
from onhand.entrypoints.cli.supervisor import Supervisor
from onhand.entrypoints.worker.readiness import is_ready
from onhand.settings import CannotStart
from onhand.store.embedded import EmbeddedPostgres
from onhand.store.embedded.temporary import temporary_folder
from onhand.store.external import check_database
from onhand.store.migrate import upgrade


def say_on_error_output(sentence: str) -> None:
    """Where sentences about processes go unless somebody else wants them."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


@dataclass(frozen=True, slots=True)
class StackPlan:
    """What to start, and where. A port of None is any free one; `durable` is for the embedded database."""

    data_folder: Path
    database_url: str | None = field(default=None, repr=False)
    host: str = "127.0.0.1"
    port: int | None = None
    shop_port: int | None = None
    with_shop: bool = True
    with_web: bool = True
    with_worker: bool = True
    durable: bool = True
    restarts: bool = True
    logs_in_files: bool = True
    environment: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    shop_arguments: Sequence[str] = ()


class Stack:
    """The running processes of one plan: `postgres`, `shop`, `web`, `worker` (those that the plan has).

    A context manager. Entering raises `CannotStart`; whatever had been started is ended then. Leaving ends everything.
    """

    def __init__(self, plan: StackPlan, *, say: Callable[[str], None] = say_on_error_output) -> None:
        self.plan = plan
        self.database_url = plan.database_url or ""
        self.secrets: dict[str, str] = {}
        self.web_url = ""
        self.shop_url = ""
        self._supervisor = Supervisor(say, restarts=plan.restarts)

    @classmethod
    @contextmanager
    def temporary(
        cls,
        *,
        with_shop: bool = True,
        durable: bool = True,
        restarts: bool = True,
        environment: Mapping[str, str] | None = None,
        say: Callable[[str], None] = say_on_error_output,
    ) -> Generator["Stack"]:
        """A stack on free ports with a new database; nothing of it stays."""
        with temporary_folder() as folder:
            plan = StackPlan(
                folder, with_shop=with_shop, durable=durable, restarts=restarts, environment=environment or {}
            )
            with cls(plan, say=say) as stack:
                yield stack

    def __enter__(self) -> "Stack":
        with ExitStack() as undo:
            undo.callback(self._supervisor.stop)
            self._choose_ports()
            self.secrets = secrets_for(self.plan.data_folder, {**os.environ, **self.plan.environment})
            self._start_database()
            upgrade(self.database_url)
            plan = self.plan
            wanted = [(plan.with_shop, self._shop), (plan.with_web, self._web), (plan.with_worker, self._worker)]
            self._supervisor.start(*(child() for is_wanted, child in wanted if is_wanted))
            undo.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End every process, in reverse order."""
        self._supervisor.stop()

    def kill_all(self) -> None:
        """End every process at once and by force."""
        self._supervisor.kill_all()

    @property
    def pids(self) -> dict[str, int]:
        """Process ids by name; `postgres` is missing when the database is somebody else's."""
        return self._supervisor.pids()

    def is_alive(self, name: str) -> bool:
        """Whether the process of this name runs now."""
        return self._supervisor.child(name).alive

    @property
    def assistant_is_ready(self) -> bool:
        """Whether the worker's assistant answers. Customers may write before: they are answered a little later."""
        pid = self.pids.get("worker")
        return pid is not None and is_ready(self.plan.data_folder, pid)

    def kill(self, name: str) -> None:
        """kill -9 one process. With `restarts` on, it comes back by itself."""
        self._supervisor.kill(name)

    def restart(self, name: str) -> None:
        """End one process if it runs, start it again, and wait until it is ready."""
        self._supervisor.restart(name)

    def _choose_ports(self) -> None:
        plan = self.plan
        if plan.with_web:
            if plan.port:
                demand_free(plan.host, plan.port, purpose="the web server", chosen_by="--port or ONHAND_PORT")
            self.web_url = f"http://{_reachable(plan.host)}:{plan.port or free_port(plan.host)}"
        if plan.with_shop:
            if plan.shop_port:
                demand_free("127.0.0.1", plan.shop_port, purpose="the shop", chosen_by="ONHAND_SHOP_PORT")
            self.shop_url = f"http://127.0.0.1:{plan.shop_port or free_port()}"

    def _start_database(self) -> None:
        if self.plan.database_url:
            check_database(self.plan.database_url)
            return
        server = EmbeddedPostgres(self.plan.data_folder, durable=self.plan.durable)
        self._supervisor.start(PostgresChild(server))
        self.database_url = server.url

    def _shop(self) -> Child:
        where = ["--database", str(self.plan.data_folder / "shop.sqlite"), "--port", self.shop_url.rpartition(":")[2]]
        chat = ["--onhand-url", self.web_url] if self.web_url else []
        arguments = ["-m", "shop", *where, *chat, *self.plan.shop_arguments]
        return self._child("shop", arguments, ready=partial(answers, f"{self.shop_url}/"))

    def _web(self) -> Child:
        return self._child("web", ["-m", "onhand.entrypoints.web"], ready=partial(answers, f"{self.web_url}/health"))

    def _worker(self) -> Child:
        return self._child("worker", ["-m", "onhand.entrypoints.worker"])

    def _child(self, name: str, arguments: Sequence[str], *, ready: Callable[[], bool] | None = None) -> Child:
        log = self.plan.data_folder / "logs" / f"{name}.log" if self.plan.logs_in_files else None
        return Child(name, [sys.executable, *arguments], self.environment(), ready=ready, log=log)

    def environment(self) -> dict[str, str]:
        """The environment of the processes: ours, and everything about this stack in `ONHAND_*` variables."""
        chosen = {
            "ONHAND_DATA": str(self.plan.data_folder),
            "ONHAND_DATABASE_URL": self.database_url,
            "ONHAND_HOST": self.plan.host,
            "PYTHONUNBUFFERED": "1",
        }
        if self.web_url:
            chosen["ONHAND_PORT"] = self.web_url.rpartition(":")[2]
        if self.shop_url:
            chosen["ONHAND_SHOP_URL"] = self.shop_url
        # The shop knows these by names of its own.
        shop = {"SHOP_TOKEN": "ONHAND_SHOP_TOKEN", "SHOP_IDENTITY_SECRET": "ONHAND_IDENTITY_SECRET"}
        of_the_shop = {name: self.secrets[ours] for name, ours in shop.items()}
        return {**os.environ, **of_the_shop, **self.secrets, **chosen, **self.plan.environment}


def _reachable(host: str) -> str:
    """An address that a client can use for a server that listens on `host`."""
    return {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104


__all__ = ["CannotStart", "Stack", "StackPlan"]
