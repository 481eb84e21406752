"""Values that texts show: which are put into words, digits and order by the language's catalogue, never here."""

from datetime import date
from typing import Any

from msgspec import Struct


class Money(Struct, frozen=True):
    """An amount in whole minor units (cents) of an ISO 4217 currency."""

    amount_minor: int
    currency: str


WITHOUT_MINOR_UNITS = frozenset(
    [
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "UYI",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ]
)
WITH_THOUSANDTHS = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])


def minor_digits(currency: str) -> int:
    """Gives how many digits a currency's minor unit has (ISO 4217): 2 for EUR, 0 for JPY."""
    if currency in WITHOUT_MINOR_UNITS:
        return 0
    return 3 if currency in WITH_THOUSANDTHS else 2


class Text(Struct, frozen=True):
    """A message of the catalogue with its parameters; a parameter may be a text itself, or several joined as a list."""

    id: str
    params: "dict[str, Param]" = {}


class Joined(Struct, frozen=True):
    """Params side by side, those without words left out: the parts of a choice's label, or a list with a line for each."""

    parts: "tuple[Param, ...]"
    by: str = " · "


Param = str | int | Money | date | Text | Joined | tuple[Any, ...]
"""What stands in for a placeholder. A tuple is a list ("a, b and c") of params."""
