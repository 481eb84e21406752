"""A conversation with the errands alone: no log, no models; the merchant may be a real one or one out of a file."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from onhand.application import merchant_tools
from onhand.application.assistant_parts import Catalogue
from onhand.application.compose_reply import Reply
from onhand.domain.conversation import events as happened
from onhand.domain.errands.dialogue import Dialogue
from onhand.domain.errands.effects import Act, CallTool, Failed, LookUp
from onhand.domain.errands.hearing import Hearing, Part, Said
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory, remembered
from onhand.domain.errands.procedure import Procedure
from onhand.ports.merchant import Merchant


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the assistant said and did about one message. `done` has the writes, `person` why a person was asked for, if one was."""

    text: str
    choices: tuple[str, ...] = ()
    done: tuple[tuple[str, dict[str, Any]], ...] = ()
    person: str | None = None


@dataclass(slots=True)
class Rehearsal:
    """One conversation, message by message."""

    procedures: Sequence[Procedure]
    hearing: Hearing
    catalogue: Catalogue
    merchant: Merchant
    language: str = "en"
    identity: Identity | None = None
    memory: Memory = field(default_factory=Memory)
    _messages: int = 0

    async def says(self, *parts: Part) -> Spoken:
        """Gives the answer to a message whose parts come with their wishes."""
        self._messages += 1
        dialogue = Dialogue({procedure.id: procedure for procedure in self.procedures}, self.hearing, self._label)
        wishes = [part.wish for part in parts if part.wish]
        text = " ".join(part.text for part in parts)
        said = Said((text,), self._messages, self.language, wishes[-1] if wishes else None, parts=parts)
        reply = Reply(self.language, self._messages, self.identity)
        moved = dialogue.respond(self.memory, said, self.identity)
        done: list[tuple[str, dict[str, Any]]] = []
        while True:
            reply.take(moved.effects)
            self.identity = reply.identity
            match moved.needs:
                case LookUp():
                    moved = dialogue.looked_up(moved.memory, said, self.identity, None)
                case CallTool() as call:
                    answer = await merchant_tools.read(self.merchant, call)
                    moved = dialogue.tool_answered(moved.memory, self.identity, answer)
                case Act(tool=tool, arguments=arguments):
                    key = f"{self._messages}-{len(done)}"
                    answer = await merchant_tools.write(self.merchant, tool, arguments, key)
                    if not isinstance(answer, Failed):
                        done.append((tool, arguments))
                    moved = dialogue.action_answered(moved.memory, self.identity, answer)
                case None:
                    return self._spoken(reply, moved.memory, tuple(done))

    def _spoken(self, reply: Reply, memory: Memory, done: tuple[tuple[str, dict[str, Any]], ...]) -> Spoken:
        events = reply.words(memory, self.catalogue)
        for event in events:
            if isinstance(event, happened.ErrandMoved):
                self.memory = remembered(event.memory)
        wrote = next((event for event in events if isinstance(event, happened.AssistantWrote)), None)
        person = reply.handoff.reason if reply.handoff else None
        return Spoken(wrote.text if wrote else "", wrote.choices if wrote else (), done, person)

    def _label(self, language: str, text: Any) -> str:
        return self.catalogue.text(language, text.id, **text.params)
