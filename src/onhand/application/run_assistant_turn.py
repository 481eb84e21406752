"""One turn of the assistant's: read what the customer wrote, find out, act where it was allowed to, answer.

Nothing is called inside a transaction. A write is prepared in the log first, with its idempotency key; whoever comes after a crash makes it again with the same
key, and the merchant does it once.
"""

import contextlib
import logging
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from onhand.application import merchant_tools
from onhand.application.assistant_parts import Catalogue, Knowledge, Reader
from onhand.application.compose_reply import Reply, identity_of
from onhand.domain.conversation import decisions
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.errors import ConversationNotFound, StaleReply
from onhand.domain.conversation.state import Conversation, PendingAction
from onhand.domain.conversation.transitions import Status
from onhand.domain.errands.dialogue import SMALL_TALK, Dialogue
from onhand.domain.errands.effects import Act, CallTool, Failed, HandOff, LookUp, Moved, Say, ToolAnswer
from onhand.domain.errands.hearing import Hearing, Said
from onhand.domain.errands.memory import Memory, remembered, to_remember
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.values import Text
from onhand.domain.understanding.intents import Decision, Understanding
from onhand.ports.clock import Clock
from onhand.ports.merchant import Merchant
from onhand.store.errors import StoreUnavailable
from onhand.store.log import ConversationLog

logger = logging.getLogger(__name__)

ROUNDS = 5  # a customer who keeps writing is answered after the last of them
CALLS = 20  # of tools in one turn
EVENTS_READ = 200  # of the log, to tell the language by

_TELLS_LANGUAGE = happened.ConversationStarted | happened.LanguageDetected


class AssistantTurn:
    """Answers what is open in a conversation; called again after a crash, it carries on. Calls for one conversation must not overlap."""

    def __init__(
        self,
        *,
        log: ConversationLog,
        merchant: Merchant,
        reader: Reader,
        knowledge: Knowledge,
        catalogue: Catalogue,
        procedures: Sequence[Procedure],
        hearing: Hearing,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._log = log
        self._merchant = merchant
        self._reader = reader
        self._knowledge = knowledge
        self._catalogue = catalogue
        self._clock = clock
        self._new_id = new_id
        self._dialogue = Dialogue({procedure.id: procedure for procedure in procedures}, hearing, self._label)

    def _label(self, language: str, text: Text) -> str:
        return self._catalogue.text(language, text.id, **text.params)

    async def __call__(self, conversation_id: str) -> None:
        """Answers, or gives up quietly when somebody else holds the conversation by then. Raises StoreUnavailable."""
        for _ in range(ROUNDS):
            state = await self._log.read(conversation_id)
            if state.pending_action is not None:
                await self._carry_on(state, state.pending_action)
                continue
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
        log = await self._log.events_after(state.id, max(0, min(state.answered_seq, state.seq - EVENTS_READ)))
        reply = Reply(state.language, state.last_customer_seq, identity_of(state))
        await self._detect_language(state, log, reply)
        said = await self._read(state, log, reply.language)
        memory = _memory_of(state)
        reply.errand = memory.errand
        moved = self._dialogue.respond(memory, said, reply.identity)
        for _ in range(CALLS):
            reply.take(moved.effects)
            match moved.needs:
                case None:
                    await self._commit_reply(state, reply, moved.memory)
                    return
                case LookUp(question=question):
                    moved = await self._look_up(state, moved.memory, said, reply, question)
                case CallTool() as call:
                    answer = await merchant_tools.read(self._merchant, call)
                    moved = self._dialogue.tool_answered(moved.memory, reply.identity, answer)
                case Act() as act:
                    await self._act(state, reply, moved.memory, act)
                    return
        raise RuntimeError("An errand called tools without an end.")

    async def _look_up(self, state: Conversation, memory: Memory, said: Said, reply: Reply, question: str) -> Moved:
        found = await self._knowledge.answer(question, reply.language, state.market)
        known = (found.text, found.sources) if found else None
        return self._dialogue.looked_up(memory, said, reply.identity, known)

    async def _detect_language(self, state: Conversation, log: Sequence[happened.Recorded], reply: Reply) -> None:
        if state.language_chosen:
            return
        texts = [recorded.event.text for recorded in log if isinstance(recorded.event, happened.CustomerWrote)]
        before = [recorded.event for recorded in log if isinstance(recorded.event, _TELLS_LANGUAGE)]
        detected = [event.language for event in before if isinstance(event, happened.LanguageDetected)]
        found = await self._reader.language_of(
            texts, prior=before[0].language if before else state.language, current=detected[-1] if detected else None
        )
        if found is not None and found != state.language:
            reply.language, reply.detected = found, True

    async def _read(self, state: Conversation, log: Sequence[happened.Recorded], language: str) -> Said:
        texts = tuple(
            recorded.event.text
            for recorded in log
            if recorded.seq > state.answered_seq and isinstance(recorded.event, happened.CustomerWrote)
        )
        understood = [await self._reader.understand(text) for text in texts]
        return Said(texts, state.last_customer_seq, language, _wish_of(understood), _maybe(understood))

    async def _commit_reply(self, state: Conversation, reply: Reply, memory: Memory) -> None:
        events = [*reply.knowledge(), *reply.words(memory, self._catalogue)]
        await self._log.append(
            state.id,
            lambda now: decisions.assistant_acts(now, state.epoch, reply.answers_seq, events, also_if_newer=False),
            self._clock.now(),
        )

    async def _give_up(self, state: Conversation) -> None:
        """A person, with everything that is known."""
        reply = Reply(state.language, state.last_customer_seq, identity_of(state))
        reply.take((Say(Text("handed_over")), HandOff(happened.Cause.FAILURE, "assistant_failed")))
        with contextlib.suppress(StaleReply):
            await self._commit_reply(state, reply, _memory_of(state))

    async def _act(self, state: Conversation, reply: Reply, memory: Memory, act: Act) -> None:
        """Prepares the write in the log, makes it, and says how it ended."""
        memory = replace(memory, acting_for_seq=reply.answers_seq)
        prepared = happened.ActionPrepared(key=self._new_id(), tool=act.tool, arguments=act.arguments)
        events = [*reply.knowledge(), happened.ErrandMoved(memory=to_remember(memory)), prepared]

        def prepares(now: Conversation) -> Sequence[happened.AnyEvent]:
            if now.pending_action is not None:
                raise StaleReply("a write is under way already")
            return decisions.assistant_acts(now, state.epoch, reply.answers_seq, events, also_if_newer=False)

        await self._log.append(state.id, prepares, self._clock.now())
        await self._make(state.id, PendingAction(prepared.key, prepared.tool, prepared.arguments), memory, reply)

    async def _carry_on(self, state: Conversation, pending: PendingAction) -> None:
        """Somebody prepared this write and was not heard of again: whether it was made or not, its key makes it once."""
        memory = remembered(state.memory)
        reply = Reply(state.language, memory.acting_for_seq or state.last_customer_seq, identity_of(state))
        reply.errand = memory.errand
        await self._make(state.id, pending, memory, reply)

    async def _make(self, conversation_id: str, pending: PendingAction, memory: Memory, reply: Reply) -> None:
        answer = await merchant_tools.write(self._merchant, pending.tool, pending.arguments, pending.key)
        words = await self._words_after(memory, reply, answer)
        finished = _finished(pending, answer)

        def ends(now: Conversation) -> Sequence[happened.AnyEvent]:
            if now.pending_action is None or now.pending_action.key != pending.key:
                return []  # somebody else finished it
            # It was done, so it is said, whatever the customer wrote meanwhile; unless a person holds the conversation, who sees it.
            return [finished, *words] if now.status is Status.OPEN else [finished]

        await self._log.append(conversation_id, ends, self._clock.now())

    async def _words_after(self, memory: Memory, reply: Reply, answer: ToolAnswer) -> list[happened.AnyEvent]:
        """What is said after a write. Never fails: how the write ended must be recorded, whatever comes of the words."""
        try:
            moved = await self._after_write(memory, reply, answer)
        except Exception:
            logger.exception("The assistant failed after a write; a person takes over.")
            failed = (Say(Text("handed_over")), HandOff(happened.Cause.FAILURE, "assistant_failed"))
            moved = Moved(memory, failed)
            reply.said.clear()
            reply.take(failed)
        return reply.words(moved.memory, self._catalogue)

    async def _after_write(self, memory: Memory, reply: Reply, answer: ToolAnswer) -> Moved:
        moved = self._dialogue.action_answered(memory, reply.identity, answer)
        reply.take(moved.effects)
        for _ in range(CALLS):
            if not isinstance(moved.needs, CallTool):
                break
            found = await merchant_tools.read(self._merchant, moved.needs)
            moved = self._dialogue.tool_answered(moved.memory, reply.identity, found)
            reply.take(moved.effects)
        return moved


def _memory_of(state: Conversation) -> Memory:
    """What is remembered; after another holder no question is open any more, and nothing is confirmed."""
    memory = remembered(state.memory)
    if memory.epoch == state.epoch:
        return memory
    return replace(memory, epoch=state.epoch, asked=None, offered=None, confirmed=None)


def _wish_of(understood: Sequence[Understanding]) -> str | None:
    """The last message's errand; small talk only where there is nothing else."""
    intents = [intent for one in understood if (intent := _likely(one)) is not None]
    errands = [intent for intent in intents if intent not in SMALL_TALK]
    return (errands or intents or [None])[-1]


def _likely(one: Understanding) -> str | None:
    """The intent that was understood; an errand also when it is likelier than anything else and than nothing: it asks before it does anything."""
    if one.intent is not None or one.decision is not Decision.UNSURE:
        return one.intent
    best, nothing = one.ranked[0], 1 - sum(ranked.probability for ranked in one.ranked)
    return best.intent if best.intent not in SMALL_TALK and best.probability > nothing else None


def _maybe(understood: Sequence[Understanding]) -> tuple[str, ...]:
    unsure = [one for one in understood if one.decision is Decision.UNSURE]
    return tuple(ranked.intent for ranked in unsure[-1].ranked[:2]) if unsure else ()


def _finished(pending: PendingAction, answer: ToolAnswer) -> happened.ActionFinished:
    if isinstance(answer, Failed):
        outcome = "refused" if answer.kind == "refused" else "unknown"
        return happened.ActionFinished(
            key=pending.key, tool=pending.tool, outcome=outcome, detail={"code": answer.code or answer.kind}
        )
    return happened.ActionFinished(key=pending.key, tool=pending.tool, outcome="done")
