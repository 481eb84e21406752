"""States that this process saw last, so that most commands are decided without reading first.

They may be old: what is decided on one is only believed when its event's number was still free (store/log.py).
"""

from collections import OrderedDict
from collections.abc import Iterable

from onhand.domain.conversation.state import Conversation

MOST_STATES = 5_000  # of about two kilobytes each


class KnownStates:
    """The newest state seen of each conversation, the least used forgotten first."""

    def __init__(self, most: int = MOST_STATES) -> None:
        self._most = most
        self._states: OrderedDict[str, Conversation] = OrderedDict()

    def get(self, conversation_id: str) -> Conversation | None:
        state = self._states.get(conversation_id)
        if state is not None:
            self._states.move_to_end(conversation_id)
        return state

    def learn(self, state: Conversation) -> None:
        """Keeps the state unless a newer one is known."""
        known = self._states.get(state.id)
        if known is None or known.seq < state.seq:
            self._states[state.id] = state
            self._states.move_to_end(state.id)
            if len(self._states) > self._most:
                self._states.popitem(last=False)

    def forget(self, conversation_ids: Iterable[str]) -> None:
        for conversation_id in conversation_ids:
            self._states.pop(conversation_id, None)
