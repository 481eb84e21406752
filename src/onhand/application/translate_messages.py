"""Messages between an agent and a customer without a language in common, in their reader's. The originals stay; without a model nothing is translated."""

from collections import Counter
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.state import Conversation
from onhand.domain.conversation.translation import Untranslated, untranslated
from onhand.ports.clock import Clock
from onhand.ports.language_model import LanguageModel, Material, Purpose
from onhand.store.agents import Agents
from onhand.store.log import ConversationLog

EVENTS_READ = 200
LONGEST_RATIO = 6  # of a translation to its original, in characters, with some for short ones
SHORT_CHARACTERS = 80
TRIES = 2
TRIES_REMEMBERED = 10_000


class TranslationForm(Struct, frozen=True):
    """A text in another language."""

    translation: str


class TranslateMessages:
    """Translates what is due in a conversation; calls for one conversation must not overlap. `language_of` gives a text's language, given a likely one."""

    def __init__(
        self,
        *,
        log: ConversationLog,
        agents: Agents,
        model: LanguageModel,
        clock: Clock,
        language_of: Callable[[str, str], str | None],
        within_seconds: float = 20.0,
    ) -> None:
        self._log = log
        self._agents = agents
        self._model = model
        self._clock = clock
        self._language_of = language_of
        self._within_seconds = within_seconds
        self._tries: Counter[tuple[str, int]] = Counter()

    async def __call__(self, conversation_id: str) -> None:
        """Raises ConversationNotFound, StoreUnavailable."""
        state = await self._log.read(conversation_id)
        profile = await self._agents.find(state.agent.id) if state.agent else None
        if profile is None or state.language in profile.languages:
            return
        log = await self._log.events_after(conversation_id, max(0, state.seq - EVENTS_READ))
        for message in untranslated(state, log, profile.languages):
            # Who answers in the reader's language needs nobody between them.
            if self._language_of(message.text, message.written_in) == message.language:
                continue
            if self._tries[conversation_id, message.seq] < TRIES:
                await self._translate(conversation_id, message)

    async def _translate(self, conversation_id: str, message: Untranslated) -> None:
        materials = [Material("text", message.text), Material("language", message.language)]
        filled = await self._model.fill(
            Purpose.TRANSLATE, materials, TranslationForm, within_seconds=self._within_seconds
        )
        if filled.used is None:
            return
        self._count_try(conversation_id, message)
        used, translation = filled.used, filled.form.translation.strip() if filled.form else ""
        events: list[happened.AnyEvent] = []
        if problem := self._problem(message, translation) if filled.form else None:
            used = replace(used, outcome=problem)
        elif translation:
            events.append(
                happened.MessageTranslated(
                    of_seq=message.seq, language=message.language, text=translation, reader=message.reader
                )
            )

        def decide(state: Conversation) -> Sequence[happened.AnyEvent]:
            return [used, *(events if message.seq > state.translated_seq else [])]

        await self._log.append(conversation_id, decide, self._clock.now())

    def _count_try(self, conversation_id: str, message: Untranslated) -> None:
        """What a model cannot translate it is not asked, and paid, for again and again."""
        if len(self._tries) > TRIES_REMEMBERED:
            self._tries.clear()
        self._tries[conversation_id, message.seq] += 1

    def _problem(self, message: Untranslated, translation: str) -> str | None:
        """Whoever reads a translation cannot check it: every figure and address is in it, it is in the right language, and not much longer."""
        # It comes with numpy, which a process without a model should not wait for.
        from onhand.domain.knowledge.grounding import same_figures

        if not translation or len(translation) > LONGEST_RATIO * max(len(message.text), SHORT_CHARACTERS):
            return "unsupported"
        if not same_figures(message.text, translation):
            return "unsupported"
        spoken = self._language_of(translation, message.language)
        return "wrong_language" if spoken is not None and spoken != message.language else None
