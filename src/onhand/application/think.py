"""What the assistant would say and do about what a customer wrote: read it, find out, decide. Nothing is committed and nothing is written here.

A turn commits a thought (`run_assistant_turn`); others show it to a person first.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from dataclasses import replace as with_fields
from functools import partial

from msgspec.structs import replace

from onhand.application import merchant_tools
from onhand.application.answer_concern import handed_over, is_warned, warned
from onhand.application.assistant_parts import Catalogue, Knowledge, Reader
from onhand.application.compose_reply import Reply, identity_of
from onhand.application.heed import Heed
from onhand.application.patience import Patience
from onhand.application.read_closely import read_closely
from onhand.application.think_with_model import ModelAid, needs_hint
from onhand.domain.conversation import events as happened
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.topic import Topic
from onhand.domain.conversation.transitions import Status
from onhand.domain.errands.answering import was_answered
from onhand.domain.errands.dialogue import SMALL_TALK, Dialogue
from onhand.domain.errands.effects import Act, CallTool, LookUp, Moved, ToolAnswer
from onhand.domain.errands.hearing import Hearing, Said
from onhand.domain.errands.memory import Memory, remembered
from onhand.domain.errands.modes import Mode, Modes
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.values import Text
from onhand.domain.understanding.intents import Decision, Understanding
from onhand.domain.understanding.safety import Concern
from onhand.ports.merchant import Merchant

CALLS = 20  # of tools in one turn
EVENTS_READ = 200  # of the log, to tell the language by

_TELLS_LANGUAGE = happened.ConversationStarted | happened.LanguageDetected


@dataclass(frozen=True, slots=True)
class Thought:
    """What a turn would come to: the reply, the memory after it, and the write to make first, if any."""

    reply: Reply
    memory: Memory
    act: Act | None = None


class Thinking:
    """The assistant's head. Safe to use for many conversations at once."""

    def __init__(
        self,
        *,
        merchant: Merchant,
        reader: Reader,
        knowledge: Knowledge,
        catalogue: Catalogue,
        procedures: Sequence[Procedure],
        hearing: Hearing,
        heed: Heed | None = None,
        modes: Callable[[], Modes] = Modes,
        aid: ModelAid | None = None,
    ) -> None:
        """`heed` listens for what a person must hear, `modes` gives what is set at the moment, `aid` a language model to ask where there is one."""
        self._merchant = merchant
        self._reader = reader
        self._heed = heed
        self._knowledge = knowledge
        self._modes = modes
        self._aid = aid
        self._hearing = hearing
        self.catalogue = catalogue
        self._procedures = {procedure.id: procedure for procedure in procedures}
        self._alike = frozenset(frozenset({one.id, other}) for one in procedures for other in one.begins)
        self._dialogue = Dialogue(self._procedures, hearing, self._label)

    def _label(self, language: str, text: Text) -> str:
        return self.catalogue.text(language, text.id, **text.params)

    def topic_of(self, memory: Memory) -> Topic | None:
        """Gives what the errand in hand, or the last one, asks of whoever serves it."""
        procedure = self._procedures.get(memory.errand or memory.last_errand or "")
        return Topic(procedure.skill, procedure.difficulty) if procedure else None

    def mode_of(self, errand: str, state: Conversation) -> Mode:
        """Gives how much of an errand the assistant may do by itself in this conversation."""
        return self._modes().mode_of(errand, state.market, state.language)

    def _dialogue_with(self, state: Conversation, *, for_agent: bool) -> Dialogue:
        """With customers, errands are not begun that are left to people; for agents every one is gone through."""
        if for_agent:
            return self._dialogue
        return with_fields(self._dialogue, mode_of=partial(self.mode_of, state=state))

    async def think(
        self,
        state: Conversation,
        log: Sequence[happened.Recorded],
        *,
        for_agent: bool = False,
        patience: Patience | None = None,
    ) -> Thought:
        """Gives what follows from what the customer wrote since the last answer. `log` begins early enough to tell the language by.

        `for_agent`: a person decides what of it is said, so that errands are gone through that the assistant does not begin with customers. `patience` tells
        the customer when a tool is slow.
        """
        patience = patience or Patience()
        reply = Reply(state.language, state.last_customer_seq, identity_of(state))
        await self._detect_language(state, log, reply)
        said = await self._read(state, log, reply.language)
        reply.heard = tuple(one.event.text for one in log if isinstance(one.event, happened.CustomerWrote))
        memory = memory_of(state)
        reply.errand = memory.errand
        dialogue = self._dialogue_with(replace(state, language=reply.language), for_agent=for_agent)
        concern = None if for_agent or self._heed is None else await self._heed.concern_in(said.texts)
        moved = dialogue.respond(memory, said, reply.identity)
        if concern is Concern.PERSON and was_answered(memory, moved):
            concern = (
                None  # "the one with skin tone medium, please" names a variant, however much it sounds like a person
            )
        if concern is not None and not is_warned(concern, memory):
            settled = handed_over(concern, memory)
            reply.take(settled.effects)
            return Thought(reply, settled.memory)
        if concern is not None:
            moved = warned(moved)
        elif self._aid is not None:
            reply.aided = self._aid.for_turn(reply.identity, log)
            if needs_hint(said, moved) and (hinted := await reply.aided.hint(said, memory)):
                said = hinted
                moved = dialogue.respond(memory, said, reply.identity)
        for _ in range(CALLS):
            reply.take(moved.effects)
            match moved.needs:
                case None:
                    return Thought(reply, moved.memory)
                case LookUp(question=question):
                    moved = await self._look_up(state, moved.memory, said, reply, question)
                case CallTool() as call:
                    answer = await patience.wait_for(merchant_tools.read(self._merchant, call), reply.language)
                    moved = dialogue.tool_answered(moved.memory, reply.identity, answer)
                case Act() as act:
                    return Thought(reply, moved.memory, act)
        raise RuntimeError("An errand called tools without an end.")

    def takes_back(self, texts: Sequence[str], language: str) -> bool:
        """Says whether somebody who agreed to something says no to it by now."""
        return bool(texts) and self._hearing.confirmation(Said(tuple(texts), 0, language), ()) is False

    async def write(self, tool: str, arguments: dict[str, object], key: str) -> ToolAnswer:
        """Makes a write under its key."""
        return await merchant_tools.write(self._merchant, tool, arguments, key)

    async def after_write(self, state: Conversation, memory: Memory, reply: Reply, answer: ToolAnswer) -> Thought:
        """Gives what is said after a write; the reply grows by it."""
        dialogue = self._dialogue_with(state, for_agent=state.status is Status.WITH_AGENT)
        moved = dialogue.action_answered(memory, reply.identity, answer)
        reply.take(moved.effects)
        for _ in range(CALLS):
            if not isinstance(moved.needs, CallTool):
                break
            found = await merchant_tools.read(self._merchant, moved.needs)
            moved = dialogue.tool_answered(moved.memory, reply.identity, found)
            reply.take(moved.effects)
        return Thought(reply, moved.memory)

    async def _look_up(self, state: Conversation, memory: Memory, said: Said, reply: Reply, question: str) -> Moved:
        found = await self._knowledge.answer(question, reply.language, state.market)
        if found is not None and reply.aided is not None:
            found = await reply.aided.phrase(question, found, reply.language, self._knowledge)
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
        parts = await read_closely(self._reader, self._hearing, texts, language, understood, _likely, self._alike)
        return Said(texts, state.last_customer_seq, language, _wish_of(understood), _maybe(understood), parts)


def first_seq_to_read(state: Conversation) -> int:
    """Gives the sequence number after which the log is needed to think about the open messages."""
    return max(0, min(state.answered_seq, state.seq - EVENTS_READ))


def memory_of(state: Conversation) -> Memory:
    """Gives what is remembered; after another holder no question is open any more, nothing is confirmed, and nothing waits its turn."""
    memory = remembered(state.memory)
    if memory.epoch == state.epoch:
        return memory
    return replace(memory, epoch=state.epoch, asked=None, offered=None, confirmed=None, later=())


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
