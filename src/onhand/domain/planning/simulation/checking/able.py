"""Who may be asked to serve whom, by the company's rules and the truth."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from onhand.domain.planning.simulation.checking.known import Person, Request
from onhand.domain.planning.simulation.checking.rules import FRESH, HARD, Rules


def why_not_there(person: Person, read_at: datetime) -> Iterator[str]:
    """Gives what was true already when the matcher read, and should have kept this agent from every offer."""
    if person.presence != "online" and person.presence_since <= read_at:
        yield f"is {person.presence}"
    if not person.accepting and person.accepting_since <= read_at:
        yield "takes no offers"
    if not person.is_up and person.up_since + FRESH < read_at:
        yield "is not connected"
    if read_at < person.recovers_until:
        yield "recovers"


def why_not_able(request: Request, person: Person, at: datetime, rules: Rules) -> Iterator[str]:
    """Gives what is missing, after what the wait gave up. Whom a transfer named, a person judged able."""
    if not any(market in ("", request.market) for _, _, market, _ in person.certifications):
        yield f"is certified for other markets than {request.market}"
    if request.named == person.id:
        return
    waited = (at - request.asked_at).total_seconds()
    is_urgent = request.priority == "urgent"
    any_skill = is_urgent or waited >= rules.skill_given_up
    any_language = is_urgent or waited >= rules.language_given_up
    if not any_language and request.language not in person.languages:
        yield f"does not speak {request.language}"
    if _level(request, person, any_skill=any_skill, any_language=any_language) < (
        1 if any_skill else rules.levels[request.difficulty - 1]
    ):
        yield f"is not certified for {request.needs_skill} at difficulty {request.difficulty}"


def _level(request: Request, person: Person, *, any_skill: bool, any_language: bool) -> int:
    levels = [
        level
        for skill, language, market, level in person.certifications
        if (any_skill or skill in ("", request.needs_skill))
        and (any_language or language in ("", request.language))
        and market in ("", request.market)
    ]
    return max(levels, default=0)


def why_not_well(request: Request, person: Person, at: datetime, rules: Rules) -> Iterator[str]:
    """Gives which of the agent's own limits stands against it: hours, hard ones in a row, a first shift."""
    if person.ends_at is not None and at + timedelta(seconds=rules.handle[request.difficulty - 1]) > person.ends_at:
        yield "goes home before it could be done"
    waited = (at - request.asked_at).total_seconds()
    urgent = request.priority == "urgent"
    if waited >= (rules.relief_given_up_for_urgent if urgent else rules.relief_given_up):
        return
    if request.difficulty >= HARD and person.hard_run(at) >= rules.hard_in_a_row:
        yield "had enough hard ones in a row"
    if person.is_mentored and request.difficulty > rules.hardest_for_mentored:
        yield "is on a first shift"


def has_passed(request: Request, person: Person, at: datetime, rules: Rules) -> bool:
    """Says whether the agent has just declined it or let it go."""
    passed = request.passed.get(person.id)
    return passed is not None and at < passed + timedelta(seconds=rules.ask_again)


def is_kept_for_another(request: Request, person: Person, at: datetime, rules: Rules) -> bool:
    """Says whether a transfer still waits for somebody else."""
    if request.named is None or request.named == person.id:
        return False
    return at < request.named_at + timedelta(seconds=rules.reserved)


def is_free_for(request: Request, person: Person, at: datetime, rules: Rules) -> bool:
    """Says whether this agent could be asked at this moment: there, able, with room, and asked for nothing else."""
    load = person.load(at)
    has_room = load + request.units_of(person) <= person.capacity
    if not has_room or person.open_offers or has_passed(request, person, at, rules):
        return False
    if not (person.presence == "online" and person.accepting and person.is_up) or at < person.recovers_until:
        return False
    if is_kept_for_another(request, person, at, rules):
        return False
    return not any(why_not_able(request, person, at, rules)) and not any(why_not_well(request, person, at, rules))
