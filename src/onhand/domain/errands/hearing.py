"""What a customer's words say in the place where they stand, as errands ask for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from onhand.domain.errands.memory import Option


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence of what the customer wrote. `wish` is the errand or the small talk that it is about, if anything; `is_sure` whether that is certain."""

    text: str
    wish: str | None = None
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """What the customer wrote since the last answer, one text a message. `wish` is the errand or the small talk that it is about, if anything.

    `parts` is the same by sentences, where the message was read that closely.
    """

    texts: tuple[str, ...]
    seq: int
    language: str
    wish: str | None = None
    maybe: tuple[str, ...] = ()  # when it is not clear: what it could be about
    parts: tuple[Part, ...] = ()

    @property
    def text(self) -> str:
        return "\n".join(self.texts)


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that customers may name: by `names`, by what tells it from its like (`details`), or by what it costs."""

    names: tuple[str, ...]
    details: tuple[str, ...] = ()
    price_minor: int = 0
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picked:
    """Which of several things a text names, by their places in the list. `unsure` has groups of which one is meant, and it is not told which.

    `how`: `these` (just named), `more` ("also …"), `only` ("only …"), `less` ("not …"), `all`. `without` are those that are to be left out.
    """

    places: tuple[int, ...]
    unsure: tuple[tuple[int, ...], ...] = ()
    how: str = "these"
    without: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a text says of the variant that is wanted: an item's `id`, values by option (any of them), or the end of the price list.

    `price` is `cheapest`, `dearest` or nothing.
    """

    id: str | None = None
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    price: str | None = None

    @property
    def says_something(self) -> bool:
        return bool(self.id or self.options or self.price)


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

    def is_puzzled(self, said: Said) -> bool:
        """Says whether it is "what do you mean?"."""
        ...

    def says(self, text: str, language: str, what: str) -> bool:
        """Says whether a word for `what` stands in the text: `original`, `profile`, `same`, `all`, `last`, `also`."""
        ...

    def sentences(self, text: str) -> tuple[str, ...]:
        """Gives the sentences of a message."""
        ...

    def halves(self, sentence: str, language: str) -> tuple[tuple[str, str], ...]:
        """Gives the ways in which a sentence falls in two at an "and"."""
        ...

    def order_number(self, said: Said) -> str | None: ...

    def order_numbers(self, text: str) -> tuple[str, ...]:
        """Gives every order number, in their order."""
        ...

    def claims(self, said: Said) -> dict[str, str]:
        """Gives what the customer says of who they are: `email`, or `postcode` and `name`."""
        ...

    def picked(self, text: str, language: str, things: Sequence[Thing], *, by_place: bool = False) -> Picked | None:
        """Gives which things the text names; by their place ("the first") only where the customer sees them listed."""
        ...

    def named(self, text: str, language: str, names: Sequence[Sequence[str]]) -> tuple[int, ...]:
        """Gives the places of those of whose names one stands in the text with all its words; of several, those with most such names."""
        ...

    def about_each(self, text: str, language: str, things: Sequence[Thing]) -> tuple[str, ...]:
        """Gives for each thing the part of the text that is about it; the whole of it when there is but one."""
        ...

    def wanted(self, text: str, language: str, variants: Sequence[Mapping[str, Any]], old: Mapping[str, str]) -> Wanted:
        """Gives what the text says of the variant wanted; `variants` have `id`, `options`, `price`; `old` are the options that there are now."""
        ...

    def address(self, text: str, language: str, part: str, country: str) -> dict[str, str]:
        """Gives the parts of an address that the text has; the whole text as `part` where that was asked for. `country` is the customer's own."""
        ...

    def days(self, text: str, language: str, since: date | None, most: int) -> int | None:
        """Gives a number of days, told as such, as weeks, or as a day after `since`."""
        ...

    def value(self, kind: str, text: str, language: str) -> str | None:
        """Gives a `date` (ISO 8601), an `amount` (a decimal number), an `email`, a `phone` (digits) or a `text`."""
        ...
