"""What a conversation is about, as far as it matters for who should serve it, and how much of them it takes."""

from msgspec import Struct

GENERAL = "general"
SAFETY = "safety"
HARDEST = 3
UNITS_OF_HARDEST = 2


class Topic(Struct, frozen=True, omit_defaults=True):
    """The skill that the errand needs, and how difficult it is, from 1 to 3: by its file, never by who serves it."""

    skill: str = GENERAL
    difficulty: int = 1


def units_of(difficulty: int) -> int:
    """Gives how many units of an agent's capacity a conversation of this difficulty takes."""
    return UNITS_OF_HARDEST if difficulty >= HARDEST else 1
