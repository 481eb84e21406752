"""An honest wait: a range, not a promise."""

from math import sqrt

from msgspec import Struct

LOW_QUANTILE_Z = -1.2816  # the standard normal's 10% and 90% points
HIGH_QUANTILE_Z = 1.2816
TYPICAL_HANDLE_SECONDS = 420.0  # until there are own figures: a chat of seven minutes
ANSWER_SECONDS = 15.0  # an agent with room looks at the offer and accepts
STEP_SECONDS = 30


class Wait(Struct, frozen=True):
    """Where somebody stands. `low_seconds` to `high_seconds` holds the wait in about four cases of five; both None when nobody is online."""

    position: int
    low_seconds: int | None
    high_seconds: int | None
    people_online: int


def estimate_wait(
    position: int, free_places: int, places: int, people_online: int, handle_seconds: float | None
) -> Wait:
    """Gives the wait of who stands at `position` (1: next).

    With a free place for everybody up to this position, only the answer takes time. Otherwise `k = position - free_places` conversations must end first; with
    `places` of them under way, each ending after an exponential time of mean `handle_seconds`, the k-th end comes after a
    Gamma(k, places / handle_seconds) time.
    Its 10% and 90% points by Wilson and Hilferty: k·(1 - 1/(9k) + z·sqrt(1/(9k)))³ (The distribution of chi-square, PNAS 17, 1931).
    """
    if people_online == 0 or places == 0:
        return Wait(position, None, None, people_online)
    ahead = position - free_places
    if ahead <= 0:
        return Wait(position, 0, round_up(ANSWER_SECONDS * 2), people_online)
    scale = (handle_seconds or TYPICAL_HANDLE_SECONDS) / places
    low = gamma_quantile(ahead, LOW_QUANTILE_Z) * scale
    high = gamma_quantile(ahead, HIGH_QUANTILE_Z) * scale + ANSWER_SECONDS
    return Wait(position, int(low // STEP_SECONDS * STEP_SECONDS), round_up(high), people_online)


def gamma_quantile(shape: int, z: float) -> float:
    """Gives the point of a Gamma(shape, 1) distribution that belongs to the standard normal's `z`, by Wilson and Hilferty."""
    ninth = 1 / (9 * shape)
    return shape * max(0.0, 1 - ninth + z * sqrt(ninth)) ** 3


def round_up(seconds: float) -> int:
    """Gives whole half minutes: a more precise number would pretend."""
    return int(-(-seconds // STEP_SECONDS)) * STEP_SECONDS
