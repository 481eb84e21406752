"""What the assistant would write and do in an agent's place: thought after each message of the customer's, shown on the desk, said by nobody but the agent."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from msgspec.structs import replace

from onhand.application.assist_agent import Draft
from onhand.application.compose_reply import Reply
from onhand.application.think import Thinking, Thought, first_seq_to_read
from onhand.domain.conversation import copilot
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import StaleReply
from onhand.domain.conversation.state import Conversation
from onhand.domain.errands.effects import Act
from onhand.domain.errands.memory import Memory, to_remember
from onhand.domain.errands.modes import Mode
from onhand.ports.clock import Clock
from onhand.store.log import ConversationLog

logger = logging.getLogger(__name__)

NOT_FOR_AGENTS = frozenset({"handed_over", "offer_person", "not_understood", "approval_by_person", "complaint"})
"""What only the assistant says: a person is there already."""


DraftReply = Callable[[Conversation, Sequence[happened.Recorded]], Awaitable[Draft]]
"""Gives a reply that an agent may send, out of what is known; without text when there is none."""


class Suggesting:
    """Thinks for agents. Called again after a crash, it carries on; calls for one conversation must not overlap."""

    def __init__(
        self,
        *,
        log: ConversationLog,
        thinking: Thinking,
        clock: Clock,
        new_id: Callable[[], str],
        draft: DraftReply | None = None,
    ) -> None:
        """`draft` writes where the assistant itself has nothing to say, if there is a model."""
        self._draft = draft
        self._log = log
        self._thinking = thinking
        self._clock = clock
        self._new_id = new_id

    async def __call__(self, state: Conversation) -> None:
        """Suggests what to answer to what the customer wrote last, or nothing. Raises StoreUnavailable."""
        answers_seq = state.last_customer_seq
        try:
            log = await self._log.events_after(state.id, first_seq_to_read(state))
            seen = copilot.as_the_assistant_would_see_it(state, log)
            thought = await self._thinking.think(seen, log, for_agent=True)
            events = self._events(state, thought, log)
            if self._draft is not None and thought.act is None and not thought.reply.said:
                events = await self._drafted(self._draft, state, log, events)
        except Exception:
            # Nothing is lost but a suggestion: the agent writes without it.
            logger.exception("No suggestion could be made.", extra={"conversation": state.id})
            events = [self._nothing(answers_seq)]
        await self._commit(state, answers_seq, events)

    def receipt(self, state: Conversation, words: Sequence[happened.AnyEvent]) -> list[happened.AnyEvent]:
        """Gives what the assistant would say of a write that an agent approved, as a suggestion to that agent."""
        written, memory = _parts(words, state.memory)
        return [self._suggestion(state.last_customer_seq, written, memory, Mode.SUGGEST)]

    async def _drafted(
        self,
        draft: DraftReply,
        state: Conversation,
        log: Sequence[happened.Recorded],
        events: Sequence[happened.AnyEvent],
    ) -> list[happened.AnyEvent]:
        """A model's words in the place of none; what it cost is written down in any case."""
        made = await draft(state, log)
        if not made.text:
            return [*events, *made.used]
        suggestion = happened.SuggestionMade(
            suggestion_id=self._new_id(),
            answers_seq=state.last_customer_seq,
            text=made.text,
            reasons=tuple(happened.Reason("from_model", {"text": reason}) for reason in made.reasons),
            path=made.path,
            memory=state.suggesting,
        )
        found = [event for event in events if not isinstance(event, happened.SuggestionMade)]
        return [*found, *made.used, suggestion]

    async def _commit(self, state: Conversation, answers_seq: int, events: Sequence[happened.AnyEvent]) -> None:
        try:
            await self._log.append(
                state.id, lambda now: copilot.suggests(now, state.epoch, answers_seq, events), self._clock.now()
            )
        except StaleReply as dropped:
            logger.info("%s", dropped, extra={"conversation": state.id})

    def _events(
        self, state: Conversation, thought: Thought, log: Sequence[happened.Recorded]
    ) -> list[happened.AnyEvent]:
        reply, memory = thought.reply, replace(thought.memory, epoch=state.epoch)
        found = [*reply.knowledge(), *self._taken_back(state, log, reply.language)]
        nothing = self._nothing(reply.answers_seq)
        if thought.act is not None:
            mode = self._thinking.mode_of(memory.errand or "", replace(state, language=reply.language))
            proposed = [] if mode is Mode.OFF else [self._proposal(thought, thought.act, memory, mode, log)]
            return [*found, nothing, *proposed]
        written, to_go_on_from = _parts(_for_agents(reply, memory, self._thinking), to_remember(memory))
        # An errand that was done in this turn is in hand no more: the words say which one they are of.
        heard = replace(state, language=reply.language)
        mode = self._thinking.mode_of(written.errand or "", heard) if written else Mode.OFF
        if mode is Mode.OFF:
            return [*found, nothing]
        return [*found, self._suggestion(reply.answers_seq, written, to_go_on_from, mode)]

    def _taken_back(
        self, state: Conversation, log: Sequence[happened.Recorded], language: str
    ) -> list[happened.AnyEvent]:
        """The end of a proposal whose customer says no by now."""
        since = [
            one.event.text
            for one in log
            if state.proposal and one.seq > state.proposal.answers_seq and isinstance(one.event, happened.CustomerWrote)
        ]
        if state.proposal is None or not self._thinking.takes_back(since, language):
            return []
        return [happened.ActionTurnedDown(proposal_id=state.proposal.id)]

    def _proposal(
        self, thought: Thought, act: Act, memory: Memory, mode: Mode, log: Sequence[happened.Recorded]
    ) -> happened.ActionProposed:
        return happened.ActionProposed(
            proposal_id=self._new_id(),
            tool=act.tool,
            arguments=act.arguments,
            details=last_words_to_customer(log),
            errand=memory.errand,
            shown=mode is not Mode.SHADOW,
            memory=to_remember(replace(memory, acting_for_seq=thought.reply.answers_seq)),
        )

    def _suggestion(
        self, answers_seq: int, written: happened.AssistantWrote | None, memory: dict[str, Any], mode: Mode
    ) -> happened.SuggestionMade:
        if written is None:
            return self._nothing(answers_seq)
        return happened.SuggestionMade(
            suggestion_id=self._new_id(),
            answers_seq=answers_seq,
            text=_with_choices(written),
            errand=written.errand,
            reasons=_reasons(written),
            sources=written.sources,
            choices=written.choices,
            path=written.path,
            shown=mode is not Mode.SHADOW,
            memory=memory,
        )

    def _nothing(self, answers_seq: int) -> happened.SuggestionMade:
        return happened.SuggestionMade(suggestion_id=self._new_id(), answers_seq=answers_seq, text="")


def last_words_to_customer(log: Sequence[happened.Recorded]) -> str:
    """Gives what the customer read last: when they said yes, it is what they said it to."""
    for recorded in reversed(log):
        if isinstance(recorded.event, happened.AssistantWrote | happened.AgentWrote):
            return recorded.event.text
    return ""


def _for_agents(reply: Reply, memory: Memory, thinking: Thinking) -> Sequence[happened.AnyEvent]:
    """The words that are left of a reply when a person says them."""
    reply.said[:] = [part for part in reply.said if part.text.id not in NOT_FOR_AGENTS]
    reply.handoff = None
    return reply.words(memory, thinking.catalogue)


def _parts(
    words: Sequence[happened.AnyEvent], memory: dict[str, Any]
) -> tuple[happened.AssistantWrote | None, dict[str, Any]]:
    """The message, and the memory after it with the choices as they read."""
    written = next((event for event in words if isinstance(event, happened.AssistantWrote)), None)
    moved = next((event.memory for event in words if isinstance(event, happened.ErrandMoved)), memory)
    return written, moved


def _with_choices(written: happened.AssistantWrote) -> str:
    """An agent's message has no buttons: the choices stand in it, a line each."""
    return "\n".join([written.text, *(f"– {choice}" for choice in written.choices)])


def _reasons(written: happened.AssistantWrote) -> tuple[happened.Reason, ...]:
    if written.errand is not None:
        return (happened.Reason("from_errand", {"errand": written.errand}),)
    return tuple(happened.Reason("from_article", {"title": source.title}) for source in written.sources)
