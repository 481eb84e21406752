"""Money out of seconds and rates, exact until it is rounded, once."""

SECONDS_AN_HOUR = 3_600


def half_even(numerator: int, denominator: int) -> int:
    """Gives the nearest whole number, of two that are as near the even one (IEEE 754's and the banks' way). `denominator` is over 0."""
    whole, rest = divmod(numerator, denominator)
    if rest * 2 > denominator or (rest * 2 == denominator and whole % 2):
        return whole + 1
    return whole


def at_least(numerator: int, denominator: int) -> int:
    """Gives the smallest whole number that is not under the quotient."""
    return -(-numerator // denominator)
