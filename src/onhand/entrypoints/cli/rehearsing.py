"""Plays conversations from files with errands from files, and says where they differ."""

from collections.abc import Iterator, Sequence

import msgspec

from onhand.adapters.errand_files.conversations import BadConversation, Expected, Script, fits
from onhand.adapters.merchant.scripted import ScriptedMerchant, World, read_world
from onhand.application.assistant_parts import Catalogue
from onhand.application.rehearse import Rehearsal, Spoken
from onhand.domain.errands.hearing import Hearing, Part
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.procedure import Procedure
from onhand.domain.understanding.normalised import words


async def play(script: Script, procedures: Sequence[Procedure], hearing: Hearing, catalogue: Catalogue) -> list[str]:
    """Gives a sentence for every line that did not hold, with what was said instead. Raises BadConversation, BadWorld."""
    merchant = ScriptedMerchant(read_world(script.world) if script.world else World())
    rehearsal = Rehearsal(procedures, hearing, catalogue, merchant, script.language, _identity(script, merchant.world))
    problems: list[str] = []
    for turn in script.turns:
        parts = [Part(text, errand or _by_example(text, procedures, script.language)) for text, errand in turn.parts]
        spoken = await rehearsal.says(*parts)
        problems += [
            f"{script.path}:{one.line}: {problem}" for one in turn.expected for problem in _differs(one, spoken)
        ]
    return problems


def _identity(script: Script, world: World) -> Identity | None:
    if script.customer is None:
        return None
    known = next((one for one in world.customers if one.id == script.customer), None)
    if known is None:
        raise BadConversation(f"{script.path}: there is no customer '{script.customer}' in its world.")
    return Identity(known.id, "token", known.name, known.email)


def _by_example(text: str, procedures: Sequence[Procedure], language: str) -> str | None:
    said = words(text)
    for procedure in procedures:
        if any(words(example) == said for example in procedure.examples.get(language, ())):
            return procedure.id
    return None


def _differs(expected: Expected, spoken: Spoken) -> Iterator[str]:
    match expected.kind:
        case "assistant":
            if not fits(expected.pattern, spoken.text):
                yield f"the assistant said: {spoken.text!r}"
        case "choices":
            if not fits(expected.pattern, " | ".join(spoken.choices)):
                yield f"the choices were: {' | '.join(spoken.choices) or 'none'}"
        case "did":
            done = [_in_words(tool, arguments) for tool, arguments in spoken.done]
            if not any(_did(expected.pattern, one) for one in done) and not (
                expected.pattern == "nothing" and not done
            ):
                yield f"it did: {'; '.join(done) or 'nothing'}"
        case _:
            person = spoken.person or "nobody"
            if not fits(expected.pattern, person):
                yield f"it brought in: {person}"


def _did(pattern: str, done: str) -> bool:
    """The tool, and those of its arguments that are named."""
    tool, *wanted = pattern.split(" ")
    name, _, _ = done.partition(" ")
    return name == tool and fits(" … ".join(wanted), done)


def _in_words(tool: str, arguments: dict[str, object]) -> str:
    shown = [
        f"{name}={value if isinstance(value, str) else msgspec.json.encode(value).decode()}"
        for name, value in arguments.items()
    ]
    return " ".join((tool, *shown))
