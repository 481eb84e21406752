"""The conversation log in memory, with the fence of the real one: what was decided on an old state is decided again."""

from collections.abc import Callable, Sequence
from datetime import datetime

from onhand.domain.conversation.events import AnyEvent, Recorded
from onhand.domain.conversation.fold import apply, begin
from onhand.domain.conversation.state import Conversation
from onhand.domain.planning.simulation.history import History

Decide = Callable[[Conversation], Sequence[AnyEvent]]
Follow = Callable[[Conversation | None, Conversation], None]


class MemoryLog:
    """Conversations and how they came about. `follow` is told of each change, before and after, as the projection is in the database."""

    def __init__(self, history: History, follow: Follow, *, is_fenced: bool) -> None:
        self.states: dict[str, Conversation] = {}
        self._history = history
        self._follow = follow
        self._is_fenced = is_fenced

    def start(self, conversation_id: str, event: AnyEvent, at: datetime) -> Conversation:
        recorded = Recorded(conversation_id, 1, at, event)
        state = begin(recorded)
        self._keep(None, state, [recorded], at, at, self._history.commit())
        return state

    def append(
        self,
        conversation_id: str,
        decide: Decide,
        at: datetime,
        *,
        seen: Conversation | None = None,
        read_at: datetime | None = None,
        commit: int | None = None,
    ) -> Conversation:
        """Decides on `seen`, as a process that knows a state does, and keeps what follows if nobody wrote since; otherwise decides again on what is there now.

        Gives the state after. Raises what `decide` and the fold raise.
        """
        before = self.states[conversation_id]
        if seen is not None and (seen.seq == before.seq or not self._is_fenced):
            before = seen
        after, records = before, list[Recorded]()
        for event in decide(before):
            recorded = Recorded(conversation_id, after.seq + 1, at, event)
            after = apply(after, recorded)
            records.append(recorded)
        if records:
            self._keep(before, after, records, at, read_at or at, commit or self._history.commit())
        return after

    def _keep(
        self,
        before: Conversation | None,
        after: Conversation,
        records: Sequence[Recorded],
        at: datetime,
        read_at: datetime,
        commit: int,
    ) -> None:
        for recorded in records:
            self._history.keep(at, commit, read_at, recorded)
        self.states[after.id] = after
        self._follow(before, after)
