"""How the program decides about workers, in facts taken from the settings that it runs with; the desk's catalogue puts them into words."""

from datetime import timedelta
from enum import StrEnum

from onhand.domain.conversation.events import Reason
from onhand.domain.matching.policy import Policy
from onhand.domain.workforce.pay.rate_card import RateCard
from onhand.domain.workforce.pulse import AT_LEAST
from onhand.domain.workforce.shifts.limits import Limits


class Topic(StrEnum):
    """What a section of the page is about."""

    OFFERS = "offers"
    ORDER = "order"
    RELIEF = "relief"
    HOURS = "hours"
    SHIFTS = "shifts"
    PAY = "pay"
    TOGETHER = "together"
    PEOPLE = "people"


def how_it_works(
    policy: Policy, offer_lasts: timedelta, limits: Limits, card: RateCard | None
) -> dict[Topic, tuple[Reason, ...]]:
    """Gives each section's facts. A number that is set differently reads differently."""
    return {
        Topic.OFFERS: _offers(policy, offer_lasts),
        Topic.ORDER: _order(policy),
        Topic.RELIEF: _relief(policy, limits),
        Topic.HOURS: (
            Reason("how_hours", {"day": f"{limits.hours_a_day:g}", "week": f"{limits.hours_a_week:g}"}),
            Reason("how_rest", {"hours": f"{limits.rest_hours:g}"}),
        ),
        Topic.SHIFTS: (
            Reason("how_jump_on", {"minutes": limits.jump_on_minutes, "percent": limits.jump_on_bonus_percent}),
            Reason("how_no_show", {"late": limits.late_minutes, "give_up": limits.give_up_minutes}),
        ),
        Topic.PAY: _pay(card),
        Topic.TOGETHER: (Reason("how_hands"), Reason("how_team"), Reason("how_pulse", {"count": AT_LEAST})),
        Topic.PEOPLE: tuple(
            Reason(code) for code in ("how_only_people", "how_no_emotion", "how_no_score", "how_contest")
        ),
    }


def _offers(policy: Policy, offer_lasts: timedelta) -> tuple[Reason, ...]:
    return (
        Reason("how_eligible"),
        Reason("how_offer_lasts", {"seconds": int(offer_lasts.total_seconds())}),
        Reason("how_decline", {"seconds": int(policy.ask_again_after_seconds)}),
        Reason("how_offers_at_once", {"count": policy.offers_at_once}),
        *(
            Reason(
                f"how_step_{step.need.value}",
                {"targets": f"{step.after_targets:g}", "priority": step.priority.value if step.priority else "any"},
            )
            for step in policy.steps
        ),
    )


def _order(policy: Policy) -> tuple[Reason, ...]:
    weights = policy.weights
    prices = {
        "known": -weights.known,
        "turn": weights.turn,
        "offer_recently": weights.offer_recently,
        "load": weights.load,
        "level_missing": weights.level_missing,
        "balance": weights.balance,
    }
    return (
        Reason("how_oldest_first"),
        *(Reason(f"how_weight_{name}", {"seconds": f"{price:g}"}) for name, price in prices.items()),
    )


def _relief(policy: Policy, limits: Limits) -> tuple[Reason, ...]:
    return (
        Reason("how_hard_ones", {"count": policy.hard_ones_in_a_row}),
        Reason("how_recovery", {"minutes": limits.recovery_minutes}),
        Reason("how_shield"),
        Reason("how_break", {"after": limits.break_after_minutes, "minutes": limits.break_minutes}),
        Reason("how_break_reminder"),
    )


def _pay(card: RateCard | None) -> tuple[Reason, ...]:
    if card is None:
        return (Reason("how_no_rates"),)
    rates = {
        "online": card.online,
        "handling": card.handling,
        "waiting": card.waiting,
        "wrap_up": card.wrap_up,
        "training": card.training,
        "floor": card.floor,
    }
    return (
        Reason("how_paid_once"),
        *(
            Reason(f"how_rate_{name}", {"amount_minor": amount, "currency": card.currency})
            for name, amount in rates.items()
        ),
    )
