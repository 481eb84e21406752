"""Which messages somebody cannot read: an agent and a customer without a language in common. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.transitions import Status

BEFORE_JOINING = 6  # messages that an agent who joins reads first


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A message, and the language that its reader reads."""

    seq: int
    text: str
    written_in: str
    language: str
    reader: happened.Party


def untranslated(
    state: Conversation, log: Sequence[happened.Recorded], agent_languages: Sequence[str]
) -> tuple[Untranslated, ...]:
    """Gives what is to be translated now, oldest first; nothing where agent and customer share a language. `log` ends with the state."""
    if state.status is not Status.WITH_AGENT or not agent_languages or state.language in agent_languages:
        return ()
    joined = max((one.seq for one in log if isinstance(one.event, happened.AgentJoined)), default=0)
    earlier = [one.seq for one in log if one.seq < joined and _text(one.event)][-BEFORE_JOINING:]
    first = max(state.translated_seq + 1, earlier[0] if earlier else joined)
    due: list[Untranslated] = []
    for one in log:
        text = _text(one.event)
        if text is None or one.seq < first:
            continue
        if isinstance(one.event, happened.AgentWrote):
            due.append(Untranslated(one.seq, text, agent_languages[0], state.language, happened.Party.CUSTOMER))
        else:
            due.append(Untranslated(one.seq, text, state.language, agent_languages[0], happened.Party.AGENT))
    return tuple(due)


def _text(event: happened.AnyEvent) -> str | None:
    if isinstance(event, happened.CustomerWrote | happened.AssistantWrote | happened.AgentWrote):
        return event.text
    return None
