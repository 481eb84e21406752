"""A server for one replay: new, without limits, with agents enough, and gone afterwards."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager

from onhand.entrypoints.cli.benching.seeding import NO_LIMITS, seed_agents
from onhand.entrypoints.cli.playing.crew import Credentials
from onhand.entrypoints.cli.processes import Stack

CONVERSATIONS_PER_AGENT = 6
CAPACITY = 10  # more than their share: one agent's conversations find room with the others


@contextmanager
def own_server(
    parallel: int, *, say: Callable[[str], None], environment: Mapping[str, str] | None = None
) -> Generator[tuple[Stack, Sequence[Credentials]]]:
    """Gives the stack and its agents' sign-ins. Commits are durable, and what dies is started again."""
    settings = {**NO_LIMITS, **(environment or {})}
    with Stack.temporary(with_shop=False, durable=True, restarts=True, environment=settings, say=say) as stack:
        agents = max(2, -(-parallel // CONVERSATIONS_PER_AGENT))
        yield stack, seed_agents(stack.database_url, agents=agents, capacity=CAPACITY)
