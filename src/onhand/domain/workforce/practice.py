"""Practice with simulated customers: what the customer says next, and what the conversation shows of the rubric. Scripted, so that everybody meets the same."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from uuid import NAMESPACE_URL, uuid5

from msgspec import Struct

from onhand.domain.conversation.events import AgentWrote, CustomerWrote, Disposition, Recorded, Resolved
from onhand.domain.workforce.assessments import holds

LINE_PREFIX = "practice-"
"""Before the line's id, the id under which it is written: so that each is written once."""


class Line(Struct, frozen=True, forbid_unknown_fields=True):
    """What the customer says once one of the words `when` was written to them (none: anything), after the lines `after`; with `ends` they leave."""

    id: str
    says: str
    when: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    ends: bool = False


class CheckKind(StrEnum):
    """What a program can look for; whether it was said well, people judge."""

    GREETS = "greets"  # in the first message
    SAYS = "says"
    ASKS = "asks"  # with a question mark
    NEVER_SAYS = "never_says"
    ENDS_AS = "ends_as"


class Check(Struct, frozen=True, forbid_unknown_fields=True):
    """A point of the rubric: in words (`what`), and how it is found."""

    id: str
    kind: CheckKind
    what: str
    any: tuple[str, ...] = ()
    dispositions: tuple[Disposition, ...] = ()


class Scenario(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A customer with an errand. `facts` is what the person sees beside the conversation, as the desk would show it of the shop."""

    id: str
    title: str
    language: str
    skill: str
    difficulty: int
    customer: str
    facts: tuple[str, ...]
    opening: tuple[str, ...]
    lines: tuple[Line, ...]
    rubric: tuple[Check, ...]
    market: str = ""
    otherwise: tuple[str, ...] = ()
    minutes: int = 20


class Said(Struct, frozen=True):
    """A message in a practice conversation; `line` is the id of the customer's line."""

    by_customer: bool
    text: str
    line: str = ""


class Checked(Struct, frozen=True):
    """A point of the rubric as it was found, with the words that it rests on."""

    id: str
    kind: CheckKind
    what: str
    met: bool
    quotes: tuple[str, ...] = ()


class PracticeRun(Struct, frozen=True, kw_only=True):
    """A practice conversation (`id` is the conversation's). `due_at`: when the customer looks at it again."""

    id: str
    person_id: str
    scenario: str
    language: str
    began_at: datetime
    ended_at: datetime | None = None
    due_at: datetime | None = None
    checklist: tuple[Checked, ...] = ()


def persona_of(person_id: str) -> str:
    """Gives the id under which somebody practises. Not their own: pay, load and turns follow an agent's id and must not see practice."""
    return str(uuid5(NAMESPACE_URL, f"onhand-practice/{person_id}"))


def spoken(events: Sequence[Recorded]) -> tuple[Said, ...]:
    """Gives the messages of a practice conversation's log."""
    said: list[Said] = []
    for recorded in events:
        match recorded.event:
            case CustomerWrote(text=text, client_id=client_id):
                said.append(Said(by_customer=True, text=text, line=(client_id or "").removeprefix(LINE_PREFIX)))
            case AgentWrote(text=text):
                said.append(Said(by_customer=False, text=text))
            case _:
                pass
    return tuple(said)


def disposition_of(events: Sequence[Recorded]) -> Disposition | None:
    """Gives how the person ended it, None while it goes on."""
    ends = [recorded.event for recorded in events if isinstance(recorded.event, Resolved)]
    return ends[-1].disposition if ends else None


def opening_of(scenario: Scenario) -> tuple[Line, ...]:
    return tuple(Line(f"opening-{number}", text) for number, text in enumerate(scenario.opening))


def next_line(scenario: Scenario, said: Sequence[Said]) -> Line | None:
    """Gives what the customer says now, None while they wait for an answer or have left."""
    if not said or said[-1].by_customer:
        return None
    used = {one.line for one in said if one.by_customer}
    if any(line.ends and line.id in used for line in scenario.lines):
        return None
    heard = _heard_since(said)
    for line in scenario.lines:
        is_asked = not line.when or any(holds(heard, words) for words in line.when)
        if line.id not in used and is_asked and all(before in used for before in line.after):
            return line
    others = (Line(f"otherwise-{number}", text) for number, text in enumerate(scenario.otherwise))
    return next((line for line in others if line.id not in used), None)


def _heard_since(said: Sequence[Said]) -> str:
    heard: list[str] = []
    for one in reversed(said):
        if one.by_customer:
            break
        heard.append(one.text)
    return "\n".join(reversed(heard))


def checklist(scenario: Scenario, said: Sequence[Said], disposition: Disposition | None) -> tuple[Checked, ...]:
    """Gives each point of the rubric with whether it was found, and the person's own words that say so."""
    own = [one.text for one in said if not one.by_customer]
    return tuple(_checked(check, own, disposition) for check in scenario.rubric)


def _checked(check: Check, own: Sequence[str], disposition: Disposition | None) -> Checked:
    if check.kind is CheckKind.ENDS_AS:
        quotes = (disposition.value,) if disposition else ()
        return Checked(check.id, check.kind, check.what, disposition in check.dispositions, quotes)
    looked_at = own[:1] if check.kind is CheckKind.GREETS else own
    if check.kind is CheckKind.ASKS:
        looked_at = [text for text in looked_at if "?" in text or "¿" in text or "？" in text]
    found = tuple(text for text in looked_at if any(holds(text, words) for words in check.any))
    is_met = not found if check.kind is CheckKind.NEVER_SAYS else bool(found)
    return Checked(check.id, check.kind, check.what, is_met, found)


def problems_of(scenario: Scenario) -> list[str]:
    """Gives what is wrong with a scenario, each as a sentence."""
    ids = [line.id for line in scenario.lines]
    problems = [
        f"line '{line.id}': 'after' names '{before}', which is no line."
        for line in scenario.lines
        for before in line.after
        if before not in ids
    ]
    if len(set(ids)) != len(ids):
        problems.append("two lines have the same 'id'.")
    if not scenario.opening:
        problems.append("it has no 'opening'.")
    if not 1 <= scenario.difficulty <= 3:
        problems.append(f"'difficulty' is {scenario.difficulty}: give 1 to 3.")
    for check in scenario.rubric:
        if (check.kind is CheckKind.ENDS_AS) != bool(check.dispositions):
            problems.append(f"check '{check.id}': 'ends_as' needs 'dispositions', every other kind needs 'any'.")
    return problems
