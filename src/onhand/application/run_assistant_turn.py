"""One turn of the assistant's: think about what the customer wrote, act where it was allowed to, answer.

Nothing is called inside a transaction. A write is prepared in the log first, with its idempotency key; whoever comes after a crash makes it again with the same
key, and the merchant does it once.
"""

import contextlib
import logging
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from onhand.application.compose_reply import Reply, identity_of
from onhand.application.patience import SLOW_SECONDS, Patience
from onhand.application.suggest_to_agent import DraftReply, Suggesting, last_words_to_customer
from onhand.application.think import Thinking, Thought, first_seq_to_read, memory_of
from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import ConversationNotFound, StaleReply
from onhand.domain.conversation.state import Conversation, PendingAction
from onhand.domain.conversation.transitions import Status
from onhand.domain.errands.effects import Act, Failed, HandOff, Say, ToolAnswer
from onhand.domain.errands.memory import Memory, remembered, to_remember
from onhand.domain.errands.modes import Mode
from onhand.domain.errands.values import Text
from onhand.ports.clock import Clock
from onhand.store.errors import StoreUnavailable
from onhand.store.log import ConversationLog

logger = logging.getLogger(__name__)

ROUNDS = 5  # a customer who keeps writing is answered after the last of them


class AssistantTurn:
    """Answers what is open in a conversation; called again after a crash, it carries on. Calls for one conversation must not overlap."""

    def __init__(
        self,
        *,
        log: ConversationLog,
        thinking: Thinking,
        clock: Clock,
        new_id: Callable[[], str],
        slow_seconds: float = SLOW_SECONDS,
        draft: DraftReply | None = None,
    ) -> None:
        """After `slow_seconds` of a tool's silence the customer is told that it takes a moment.

        `draft` writes for agents where the assistant itself has nothing to say, if there is a model.
        """
        self._slow_seconds = slow_seconds
        self._log = log
        self._thinking = thinking
        self._clock = clock
        self._new_id = new_id
        self._suggesting = Suggesting(log=log, thinking=thinking, clock=clock, new_id=new_id, draft=draft)

    async def __call__(self, conversation_id: str) -> None:
        """Answers, or gives up quietly when somebody else holds the conversation by then. Raises StoreUnavailable."""
        for _ in range(ROUNDS):
            state = await self._log.read(conversation_id)
            if state.pending_action is not None:
                await self._carry_on(state, state.pending_action)
                continue
            if state.suggestion_is_due:
                await self._suggesting(state)
                return
            if not state.turn_is_due:
                return
            try:
                await self._answer(state)
            except StaleReply as dropped:
                logger.info("%s", dropped, extra={"conversation": conversation_id})
            except (StoreUnavailable, ConversationNotFound):
                raise
            except Exception:
                # Whatever is wrong with the assistant, the customer does not wait for it.
                logger.exception("The assistant failed; a person takes over.", extra={"conversation": conversation_id})
                await self._give_up(state)

    async def _answer(self, state: Conversation) -> None:
        log = await self._log.events_after(state.id, first_seq_to_read(state))
        patience = self._patience(state)
        thought = await self._thinking.think(state, log, patience=patience)
        try:
            await self._say_or_do(state, thought, log, patience)
        except StaleReply:
            await self._record_use(state.id, thought.reply)
            raise

    def _patience(self, state: Conversation) -> Patience:
        """Tells who waits for a slow tool, without answering what they wrote."""

        async def tell(language: str) -> None:
            text = self._thinking.catalogue.text(language, "one_moment")
            waiting = happened.AssistantWrote(
                text=text, answers_seq=state.answered_seq, path=happened.AnswerPath.OFFLINE
            )
            with contextlib.suppress(StaleReply):
                await self._log.append(
                    state.id,
                    lambda now: decisions.assistant_acts(
                        now, state.epoch, state.last_customer_seq, [waiting], also_if_newer=True
                    ),
                    self._clock.now(),
                )

        return Patience(tell, self._slow_seconds)

    async def _say_or_do(
        self, state: Conversation, thought: Thought, log: Sequence[happened.Recorded], patience: Patience
    ) -> None:
        if thought.act is not None and self._needs_approval(state, thought):
            await self._propose(state, thought, thought.act, log)
        elif thought.act is not None:
            await self._act(state, thought.reply, thought.memory, thought.act, patience)
        else:
            await self._commit_reply(state, thought.reply, thought.memory)

    async def _record_use(self, conversation_id: str, reply: Reply) -> None:
        """What a model was asked for an answer that nobody gets was asked and paid all the same."""
        if reply.aided is not None and reply.aided.used:
            used = reply.aided.used
            await self._log.append(conversation_id, lambda now: used, self._clock.now())

    def _needs_approval(self, state: Conversation, thought: Thought) -> bool:
        heard = replace(state, language=thought.reply.language)
        return self._thinking.mode_of(thought.memory.errand or "", heard) is not Mode.AUTONOMOUS

    async def _propose(self, state: Conversation, thought: Thought, act: Act, log: Sequence[happened.Recorded]) -> None:
        """Puts the write before a person, who approves it or not."""
        reply, memory = thought.reply, replace(thought.memory, acting_for_seq=thought.reply.answers_seq)
        reply.take((Say(Text("approval_by_person")), HandOff(happened.Cause.ERRAND, f"approve:{act.tool}")))
        proposed = happened.ActionProposed(
            proposal_id=self._new_id(),
            tool=act.tool,
            arguments=act.arguments,
            details=last_words_to_customer(log),
            errand=memory.errand,
            memory=to_remember(memory),
        )
        await self._commit(state, reply, [*reply.knowledge(), proposed, *self._words(reply, memory)])

    async def _commit(self, state: Conversation, reply: Reply, events: Sequence[happened.AnyEvent]) -> None:
        await self._log.append(
            state.id,
            lambda now: decisions.assistant_acts(now, state.epoch, reply.answers_seq, events, also_if_newer=False),
            self._clock.now(),
        )

    def _words(self, reply: Reply, memory: Memory) -> list[happened.AnyEvent]:
        return reply.words(memory, self._thinking.catalogue, self._thinking.topic_of(memory))

    async def _commit_reply(self, state: Conversation, reply: Reply, memory: Memory) -> None:
        await self._commit(state, reply, [*reply.knowledge(), *self._words(reply, memory)])

    async def _give_up(self, state: Conversation) -> None:
        """A person, with everything that is known."""
        reply = Reply(state.language, state.last_customer_seq, identity_of(state))
        reply.take((Say(Text("handed_over")), HandOff(happened.Cause.FAILURE, "assistant_failed")))
        with contextlib.suppress(StaleReply):
            await self._commit_reply(state, reply, memory_of(state))

    async def _act(self, state: Conversation, reply: Reply, memory: Memory, act: Act, patience: Patience) -> None:
        """Prepares the write in the log, makes it, and says how it ended."""
        memory = replace(memory, acting_for_seq=reply.answers_seq)
        prepared = happened.ActionPrepared(key=self._new_id(), tool=act.tool, arguments=act.arguments)
        moved = happened.ErrandMoved(memory=to_remember(memory), topic=self._thinking.topic_of(memory))
        events = [*reply.knowledge(), moved, prepared]

        def prepares(now: Conversation) -> Sequence[happened.AnyEvent]:
            if now.pending_action is not None:
                raise StaleReply("a write is under way already")
            return decisions.assistant_acts(now, state.epoch, reply.answers_seq, events, also_if_newer=False)

        await self._log.append(state.id, prepares, self._clock.now())
        pending = PendingAction(prepared.key, prepared.tool, prepared.arguments)
        await self._make(state, pending, memory, reply, patience)

    async def _carry_on(self, state: Conversation, pending: PendingAction) -> None:
        """Somebody prepared this write and was not heard of again: whether it was made or not, its key makes it once."""
        memory = remembered(state.memory)
        reply = Reply(state.language, memory.acting_for_seq or state.last_customer_seq, identity_of(state))
        reply.errand = memory.errand
        await self._make(state, pending, memory, reply, self._patience(state))

    async def _make(
        self, state: Conversation, pending: PendingAction, memory: Memory, reply: Reply, patience: Patience
    ) -> None:
        writing = self._thinking.write(pending.tool, pending.arguments, pending.key)
        answer = await patience.wait_for(writing, reply.language)
        words = await self._words_after(state, memory, reply, answer)
        finished = _finished(pending, answer)

        def ends(now: Conversation) -> Sequence[happened.AnyEvent]:
            if now.pending_action is None or now.pending_action.key != pending.key:
                return []  # somebody else finished it
            # It was done, so it is said, whatever the customer wrote meanwhile; where an agent holds the conversation, it is suggested to them.
            if now.status is Status.WITH_AGENT:
                return [finished, *self._suggesting.receipt(now, words)]
            return [finished, *words] if now.status is Status.OPEN else [finished]

        await self._log.append(state.id, ends, self._clock.now())

    async def _words_after(
        self, state: Conversation, memory: Memory, reply: Reply, answer: ToolAnswer
    ) -> list[happened.AnyEvent]:
        """What is said after a write. Never fails: how the write ended must be recorded, whatever comes of the words."""
        try:
            memory = (await self._thinking.after_write(state, memory, reply, answer)).memory
        except Exception:
            logger.exception("The assistant failed after a write; a person takes over.")
            reply.said.clear()
            reply.take((Say(Text("handed_over")), HandOff(happened.Cause.FAILURE, "assistant_failed")))
        return self._words(reply, memory)


def _finished(pending: PendingAction, answer: ToolAnswer) -> happened.ActionFinished:
    if isinstance(answer, Failed):
        outcome = "refused" if answer.kind == "refused" else "unknown"
        return happened.ActionFinished(
            key=pending.key, tool=pending.tool, outcome=outcome, detail={"code": answer.code or answer.kind}
        )
    return happened.ActionFinished(key=pending.key, tool=pending.tool, outcome="done")
