"""What a company may set about matching: limits, the steps that relax as the wait grows, and the weights of the cost."""

from enum import StrEnum

from msgspec import Struct

from onhand.domain.conversation.events import Priority


class Need(StrEnum):
    """What is given up as the wait grows, since somebody is better than nobody. The market, room, hours and recovery never are."""

    SKILL = "skill"  # and the level in it
    LANGUAGE = "language"
    RELIEF = "relief"  # the cap on hard ones in a row, and easier ones for who is mentored


class Step(Struct, frozen=True):
    """After a wait of `after_targets` times the target, `need` is given up; `priority` None: for every one."""

    need: Need
    after_targets: float
    priority: Priority | None = None


class Weights(Struct, frozen=True):
    """The cost of a pair is in seconds of a customer's wait: an agent who costs 60 less is worth a minute's wait. See docs/matching.md."""

    named: float = -1_000.0  # a transfer asked for this agent
    known: float = -300.0  # this agent served the customer before
    other_language: float = 240.0
    other_skill: float = 120.0
    level_missing: float = 30.0  # a level below the difficulty
    level_spare: float = 5.0  # a level above it: keep mentors for what needs them
    load: float = 60.0  # a full agent against an empty one
    offer_recently: float = 10.0  # each one, up to `offers_counted`
    turn: float = 30.0  # asked just now, against `turn_seconds` ago or longer
    balance: float = 120.0  # a hard one for who had only hard ones, against who had none
    mentored: float = 60.0  # each grade of difficulty above the first for who is mentored


class Policy(Struct, frozen=True):
    """How offers are made. Times are in seconds unless named otherwise."""

    steps: tuple[Step, ...] = (
        Step(Need.SKILL, 1.0),
        Step(Need.LANGUAGE, 1.5),
        Step(Need.RELIEF, 5.0),
        Step(Need.SKILL, 0.0, Priority.URGENT),
        Step(Need.LANGUAGE, 0.0, Priority.URGENT),
        Step(Need.RELIEF, 1.0, Priority.URGENT),
    )
    offers_at_once: int = 1  # open offers that an agent may have
    ask_again_after_seconds: float = 60.0  # an agent who passed a conversation over is asked again after this
    reserved_seconds: float = 60.0  # a transfer to one agent waits this long for just that one
    hard_ones_in_a_row: int = 2
    handle_seconds: tuple[float, float, float] = (300.0, 420.0, 600.0)  # to expect, by difficulty 1 to 3
    levels_needed: tuple[int, int, int] = (1, 1, 2)  # of a certification, by difficulty
    mentored_difficulty: int = 2  # the hardest for who is mentored
    offers_counted: int = 12
    turn_seconds: float = 600.0
    weights: Weights = Weights()


DEFAULT = Policy()
