"""What the assistant learns intents from."""

from dataclasses import dataclass

NOTHING = "nothing"
"""The intent of examples of what no errand covers."""


@dataclass(frozen=True, slots=True)
class Example:
    """One way to say an intent."""

    intent: str
    language: str
    text: str
