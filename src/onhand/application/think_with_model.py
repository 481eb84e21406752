"""What a language model may add to a turn: a hint at what the customer wants, and the words of an answer from help articles.

A hint only ever changes what the customer is taken to have said, as if they had named the errand, taken the offered answer or written the order's number.
Everything after that goes the way that it goes without a model: through the errand's own steps, the customer's yes and the guard. Whatever the model gives is
checked before anything comes of it.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from onhand.application import merchant_tools
from onhand.application.assistant_parts import Answer, Knowledge, Reader
from onhand.application.readable_facts import readable
from onhand.domain.conversation import events as happened
from onhand.domain.errands import guard
from onhand.domain.errands.dialogue import SMALL_TALK
from onhand.domain.errands.effects import Gave, LookUp, Moved
from onhand.domain.errands.hearing import Said
from onhand.domain.errands.identifying import OFFER
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory
from onhand.domain.errands.procedure import Procedure
from onhand.domain.knowledge.article import sentences_of
from onhand.domain.knowledge.grounding import Read, unsupported
from onhand.ports.language_model import Filled, LanguageModel, Material, Purpose, Tool
from onhand.ports.merchant import Merchant

MESSAGES_SHOWN = 8
MESSAGE_CHARACTERS = 1_500
EXAMPLES_SHOWN = 4
ANSWER_CHARACTERS = 1_200
TOOL_CHARACTERS = 12_000
QUESTION, NOTHING = "question", "nothing"
READS = {"orders_of": "The customer's orders, newest last.", "plans_of": "The customer's payment plans."}
_NO_ARGUMENTS: dict[str, Any] = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}


class WishForm(Struct, frozen=True):
    """What the model takes a message to be about."""

    wish: str
    answer: str = ""
    looks_at_account: bool = False


class FoundForm(Struct, frozen=True):
    """Which of the customer's orders the model takes to be meant."""

    wish: str
    order_number: str = ""


class AnswerForm(Struct, frozen=True):
    """An answer in the model's words."""

    answer: str
    is_answered: bool


@dataclass(frozen=True, slots=True)
class ModelAid:
    """A model, and what it is told of the company's errands. `turn_seconds` is all the time that models may take of one turn."""

    model: LanguageModel
    merchant: Merchant
    reader: Reader
    procedures: Mapping[str, Procedure]
    turn_seconds: float

    def for_turn(self, identity: Identity | None, log: Sequence[happened.Recorded]) -> "AidedTurn":
        """Gives the aid for one turn, whose time begins now."""
        return AidedTurn(self, identity, messages_shown(log), asyncio.get_running_loop().time() + self.turn_seconds)


@dataclass(slots=True)
class AidedTurn:
    """One turn's share of a model. `used` collects what was asked and what came of it, `counted` says whether anything of it counts in the reply."""

    aid: ModelAid
    identity: Identity | None
    messages: list[dict[str, str]]
    ends_at: float
    used: list[happened.ModelUsed] = field(default_factory=list[happened.ModelUsed])
    counted: bool = False

    async def hint(self, said: Said, memory: Memory) -> Said | None:
        """Gives what the customer is taken to have said, where the model understands what nobody else did; None for no better idea."""
        errands = self.aid.procedures
        materials = [
            Material("messages", self.messages),
            Material("errands", [_shown(procedure) for procedure in errands.values()]),
            Material("small_talk", sorted(SMALL_TALK)),
        ]
        if _may_answer(memory) and memory.asked is not None:
            options = [{"value": option.value, "label": option.label} for option in memory.asked.options]
            materials.append(Material("open_question", {"options": options}))
        choices = {"wish": [*errands, *sorted(SMALL_TALK), QUESTION, NOTHING]}
        wish = self._kept(await self._fill(Purpose.UNDERSTAND, materials, WishForm, choices))
        if wish is None:
            return None
        answered = _answered(said, memory, wish.answer)
        if answered is not None:
            return self._count(answered)
        if wish.looks_at_account and wish.wish in errands and self.identity is not None:
            return await self._found(replace_wish(said, wish.wish), wish.wish)
        if wish.wish in errands or wish.wish in SMALL_TALK:
            return self._count(replace_wish(said, wish.wish))
        return replace_wish(said, None) if said.wish is not None else None

    async def _found(self, said: Said, wish: str) -> Said:
        """Lets the model look at what the verified customer has, to find the one order that is meant. Its number counts only when it is one of theirs."""
        seen: set[str] = set()
        materials = [
            Material("messages", self.messages),
            Material("errands", [_shown(procedure) for procedure in self.aid.procedures.values()]),
        ]
        choices = {"wish": [*self.aid.procedures, NOTHING]}
        tools = [self._read(name, seen) for name in READS]
        found = self._kept(await self._fill(Purpose.HELP, materials, FoundForm, choices, tools))
        if found is None or not found.order_number:
            return self._count(said)
        if found.order_number not in seen:
            self._disregard("not_the_customers_own")
            return self._count(said)
        return self._count(Said((*said.texts, found.order_number), said.seq, said.language, wish))

    def _read(self, name: str, seen: set[str]) -> Tool:
        async def call(arguments: dict[str, Any]) -> str:
            # Whatever the model names, it is the verified customer's that is read.
            try:
                mine = {"customer_id": self.identity.customer_id} if self.identity else {}
                permitted = guard.permitted_read(name, mine, self.identity, Memory())
            except guard.Denied as no:
                return str(no)
            answer = await merchant_tools.read(self.aid.merchant, permitted)
            if not isinstance(answer, Gave):
                return "The shop does not answer."
            own = guard.only_own(answer.data, self.identity)
            seen.update(_order_numbers(own))
            return msgspec.json.encode(readable(own)).decode()[:TOOL_CHARACTERS]

        return Tool(name, READS[name], _NO_ARGUMENTS, call)

    async def phrase(self, question: str, found: Answer, language: str, knowledge: Knowledge) -> Answer:
        """Gives the answer in the model's words where all that it says is supported, else as it was found."""
        passages = list(found.passages) or [found.text]
        materials = [
            Material("question", question[:MESSAGE_CHARACTERS]),
            Material("passages", passages),
            Material("language", language),
        ]
        form = self._kept(await self._fill(Purpose.ANSWER, materials, AnswerForm))
        if form is None or not form.is_answered or not form.answer.strip():
            return found
        words = form.answer.strip()
        read = Read(passages, found.language or language, question)
        if len(words) > ANSWER_CHARACTERS or not await self._is_supported(words, read, language, knowledge):
            self._disregard("unsupported")
            return found
        spoken = await self.aid.reader.language_of([words], prior=language, current=None)
        if spoken is not None and spoken != language:
            self._disregard("wrong_language")
            return found
        self.counted = True
        return Answer(words, found.sources)

    async def _is_supported(self, words: str, read: Read, language: str, knowledge: Knowledge) -> bool:
        said = sentences_of(words)
        nearness = await knowledge.nearness(said, read.sentences) if said and read.sentences else None
        return not unsupported(words, read, language, nearness)

    async def _fill(
        self,
        purpose: Purpose,
        materials: Sequence[Material],
        form: type[Any],
        choices: Mapping[str, Sequence[str]] = {},
        tools: Sequence[Tool] = (),
    ) -> Filled[Any]:
        left = self.ends_at - asyncio.get_running_loop().time()
        return await self.aid.model.fill(purpose, materials, form, within_seconds=left, choices=choices, tools=tools)

    def _kept(self, filled: Filled[Any]) -> Any:
        if filled.used is not None:
            self.used.append(filled.used)
        return filled.form

    def _disregard(self, outcome: str) -> None:
        """Says in the record why the last answer came to nothing."""
        if self.used:
            self.used[-1] = replace(self.used[-1], outcome=outcome)

    def _count(self, said: Said) -> Said:
        self.counted = True
        return said


def needs_hint(said: Said, moved: Moved) -> bool:
    """Says whether the message was not understood for sure: nothing came of it, or it began an errand that it may not be about."""
    return isinstance(moved.needs, LookUp) or (bool(said.maybe) and moved.memory.since_seq == said.seq)


def replace_wish(said: Said, wish: str | None) -> Said:
    return Said(said.texts, said.seq, said.language, wish)


def messages_shown(log: Sequence[happened.Recorded], most: int = MESSAGES_SHOWN) -> list[dict[str, str]]:
    """Gives the last messages, who wrote each and what, oldest first."""
    shown: list[dict[str, str]] = []
    for recorded in log:
        match recorded.event:
            case happened.CustomerWrote(text=text):
                shown.append({"from": "customer", "text": text[:MESSAGE_CHARACTERS]})
            case happened.AssistantWrote(text=text):
                shown.append({"from": "assistant", "text": text[:MESSAGE_CHARACTERS]})
            case happened.AgentWrote(text=text):
                shown.append({"from": "agent", "text": text[:MESSAGE_CHARACTERS]})
            case _:
                pass
    return shown[-most:]


def _shown(procedure: Procedure) -> dict[str, Any]:
    return {"id": procedure.id, "customers_say": list(procedure.examples.get("en", ()))[:EXAMPLES_SHOWN]}


def _order_numbers(own: Any) -> list[str]:
    """Those of orders, or of the orders that plans pay."""
    listed = cast("list[dict[str, Any]]", own or [])
    return [str(one.get("order_id") or one["id"]) for one in listed]


def _may_answer(memory: Memory) -> bool:
    """A model never says yes: not to what a write would do, and not to a person."""
    return memory.asked is not None and memory.offered is None and memory.asked.step != OFFER


def _answered(said: Said, memory: Memory, answer: str) -> Said | None:
    """What the customer said, as if they had taken the offered answer, or had written nothing but the words that are the answer."""
    if not answer.strip() or not _may_answer(memory) or memory.asked is None:
        return None
    label = next((option.label for option in memory.asked.options if answer == option.value), None)
    if label is None and _plain(answer) not in _plain(said.text):
        return None
    words = label or answer.strip()
    return Said((words,), said.seq, said.language) if _plain(words) != _plain(said.text) else None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
