"""Ctrl-C and its like, for commands that run a stack of processes."""

import signal
import threading
from types import FrameType

from onhand.entrypoints.cli.processes import Stack

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Ending:
    """From its making on, the first signal interrupts the start or ends `wait()`; a second one ends all by force.

    Make it in the main thread, before the stack is entered.
    """

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._asked = threading.Event()
        self._waiting = False
        for number in SIGNALS:
            signal.signal(number, self._ask)

    def wait(self) -> None:
        """Until somebody asks to end."""
        self._waiting = True
        self._asked.wait()

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        if self._asked.is_set():
            self._stack.kill_all()
            return
        self._asked.set()
        if not self._waiting:
            raise KeyboardInterrupt
