"""Keeps processes running: starts them in order, starts again what dies, ends them in reverse order."""

import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass

from onhand.entrypoints.cli.children import Supervised
from onhand.settings import CannotStart

WATCH_SECONDS = 0.05
SHORTEST_WAIT_SECONDS = 0.5
LONGEST_WAIT_SECONDS = 30.0
STEADY_AFTER_SECONDS = 60.0  # one that ran this long and dies is started again at once


@dataclass(slots=True)
class _Watched:
    child: Supervised
    started_at: float | None = None  # None until it was ready for the first time: before that, nobody restarts it
    deaths: int = 0
    again_at: float | None = None

    def wait_seconds(self) -> float:
        """0, 0.5, 1, 2, … 30: the first death may be chance, the fifth in a row is not."""
        return min(LONGEST_WAIT_SECONDS, SHORTEST_WAIT_SECONDS * 2 ** (self.deaths - 2)) if self.deaths > 1 else 0.0


class Supervisor:
    """Starts, watches and ends processes.

    All of them are started by one thread that lasts, because on Linux a child ends with the thread that started it.
    Methods may be called from any thread. `say` gets a sentence whenever something happens by itself.
    """

    def __init__(self, say: Callable[[str], None], *, restarts: bool = True) -> None:
        self._say = say
        self._restarts = restarts
        self._watched: dict[str, _Watched] = {}
        self._lock = threading.RLock()
        self._ending = threading.Event()
        self._stopped = False
        self._starter = ThreadPoolExecutor(max_workers=1, thread_name_prefix="starter")
        self._watcher = threading.Thread(target=self._watch, name="watcher", daemon=True)

    def start(self, *children: Supervised) -> None:
        """Start processes side by side and wait until all are ready; from then on they are watched.

        Raises `CannotStart`. Refused or interrupted in the middle, they are still ended by `stop`.
        """
        started = [_Watched(child) for child in children]
        for watched in started:
            with self._lock:
                self._watched[watched.child.name] = watched
            self._spawn(watched.child).result()
        for watched in started:
            watched.child.await_ready()
            watched.started_at = time.monotonic()
        if self._restarts and not self._watcher.is_alive():
            self._watcher.start()

    def child(self, name: str) -> Supervised:
        """The process of this name."""
        return self._watched[name].child

    def pids(self) -> dict[str, int]:
        """The process ids of all that run, by name."""
        return {name: pid for name, watched in self._watched.items() if (pid := watched.child.pid) is not None}

    def kill(self, name: str) -> None:
        """kill -9, as a crash would. It is started again if restarts are on."""
        self._watched[name].deaths = 0  # a death by our hand does not say that the process keeps dying
        pid = self.child(name).pid
        if pid is not None:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def restart(self, name: str) -> None:
        """End a process if it still runs, start it, and wait until it is ready."""
        with self._lock:
            watched = self._watched[name]
            watched.child.end()
            self._spawn(watched.child).result()
            watched.started_at, watched.again_at, watched.deaths = time.monotonic(), None, 0
        watched.child.await_ready()

    def stop(self) -> None:
        """End every process, the last started first."""
        self._ending.set()
        with self._lock:
            if self._stopped:
                return
            self._stopped = True
            # A start under way is awaited, so that its process is ended too. The starting thread itself must outlive
            # all: with it, the kernel would kill what it started.
            self._starter.submit(int).result()
            for watched in reversed(self._watched.values()):
                watched.child.end()
            self._watched.clear()
        self._starter.shutdown()

    def kill_all(self) -> None:
        """End every process at once and by force (a second Ctrl-C)."""
        self._ending.set()
        for pid in self.pids().values():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def _spawn(self, child: Supervised) -> Future[None]:
        return self._starter.submit(child.spawn)

    def _watch(self) -> None:
        while not self._ending.wait(WATCH_SECONDS):
            with self._lock:
                for watched in self._watched.values():
                    if not self._ending.is_set():
                        self._look_after(watched)

    def _look_after(self, watched: _Watched) -> None:
        now = time.monotonic()
        child = watched.child
        if watched.started_at is None:
            return
        if watched.again_at is None:
            if child.alive:
                return
            steady = now - watched.started_at > STEADY_AFTER_SECONDS
            watched.deaths = 1 if steady else watched.deaths + 1
            wait = watched.wait_seconds()
            watched.again_at = now + wait
            when = f"in {wait:g} s" if wait else "now"
            self._say(f"The {child.name} process ended by itself ({child.last_words}); it is started again {when}.")
        elif now >= watched.again_at:
            watched.again_at, watched.started_at = None, now
            try:
                self._spawn(child).result()
            except (CannotStart, OSError) as error:
                self._say(f"The {child.name} process could not be started again: {error}")
