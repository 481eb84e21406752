"""Many dialogues at a time."""

import asyncio
from collections.abc import Callable, Iterable

from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.playing.crew import Crew
from onhand.entrypoints.cli.playing.dialogues import Dialogue
from onhand.entrypoints.cli.playing.play import STEP_SECONDS, Outcome, Play


class Replay:
    """Plays dialogues, `parallel` at a time. `played` is told of each as it ends."""

    def __init__(
        self,
        server: Server,
        crew: Crew,
        *,
        played: Callable[[Outcome], None] = lambda outcome: None,
        step_seconds: float = STEP_SECONDS,
    ) -> None:
        self._server = server
        self._crew = crew
        self._played = played
        self._step_seconds = step_seconds
        self._begun: list[Outcome] = []

    @property
    def messages(self) -> int:
        """How many messages were acknowledged so far."""
        return sum(len(outcome.sent) for outcome in self._begun)

    async def run(self, dialogues: Iterable[Dialogue], parallel: int) -> list[Outcome]:
        """Gives the outcomes in the order in which the dialogues began."""
        left = iter(dialogues)

        async def one_after_another() -> None:
            for dialogue in left:
                play = Play(self._server, self._crew, dialogue, step_seconds=self._step_seconds)
                self._begun.append(play.outcome)
                self._played(await play.run())

        async with asyncio.TaskGroup() as group:
            for _ in range(parallel):
                group.create_task(one_after_another())
        return self._begun
