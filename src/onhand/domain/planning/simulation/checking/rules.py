"""What the company promises, said once more and by itself: the judges read it here and not where the product keeps it."""

from datetime import timedelta

from msgspec import Struct

FRESH = timedelta(seconds=15)
HARD = 3


class Rules(Struct, frozen=True):
    """Times in seconds."""

    skill_given_up: float = 60.0
    language_given_up: float = 90.0
    relief_given_up: float = 300.0
    relief_given_up_for_urgent: float = 60.0
    ask_again: float = 60.0
    reserved: float = 60.0
    hard_in_a_row: int = 2
    levels: tuple[int, int, int] = (1, 1, 2)
    handle: tuple[float, float, float] = (300.0, 420.0, 600.0)
    hardest_for_mentored: int = 2
    grace: float = 30.0
    slack: float = 15.0  # what a sweep, a hint and a commit may take together
    keeps_waiting: float = 60.0  # for a callback that has begun, the same is too long
    idle: float = 150.0  # an able agent with room and somebody who waits are not left apart for longer
