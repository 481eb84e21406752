"""Amounts: exact decimals, rounded to the cent wherever one is computed."""

from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Decimal

CENT = Decimal("0.01")
ZERO = Decimal("0.00")


def cents(amount: Decimal) -> Decimal:
    """The amount rounded to two places."""
    return amount.quantize(CENT, rounding=ROUND_HALF_EVEN)


def total(amounts: Iterable[Decimal]) -> Decimal:
    return cents(sum(amounts, ZERO))


def is_amount_of_money(amount: Decimal) -> bool:
    """Whether it is above zero, finite and in whole cents."""
    exponent = amount.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -2 and amount > 0
