"""What a customer's words say in the place where they stand, as errands ask for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from onhand.domain.errands.memory import Option


@dataclass(frozen=True, slots=True)
class Said:
    """What the customer wrote since the last answer, one text a message. `wish` is the errand or the small talk that it is about, if anything."""

    texts: tuple[str, ...]
    seq: int
    language: str
    wish: str | None = None
    maybe: tuple[str, ...] = ()  # when it is not clear: what it could be about

    @property
    def text(self) -> str:
        return "\n".join(self.texts)


class Hearing(Protocol):
    """Reads answers out of texts. Gives None for what is not there."""

    def confirmation(self, said: Said, options: Sequence[Option]) -> bool | None:
        """Gives True only for an explicit yes, False for a no."""
        ...

    def chosen(self, said: Said, options: Sequence[Option]) -> str | None:
        """Gives the value of the option that was named."""
        ...

    def is_just(self, said: Said, label: str) -> bool:
        """Says whether the message is these words and no others."""
        ...

    def has_in_full(self, said: Said, label: str) -> bool:
        """Says whether all these words stand in the message, in their order."""
        ...

    def is_just_a_number(self, said: Said) -> bool:
        """Says whether the message is an order number and nothing else."""
        ...

    def means_another(self, said: Said) -> bool:
        """Says whether it is "the other one"."""
        ...

    def order_number(self, said: Said) -> str | None: ...

    def claims(self, said: Said) -> dict[str, str]:
        """Gives what the customer says of who they are: `email`, or `postcode` and `name`."""
        ...
