"""Values of a type out of the customer's words: an address, days, a date, an amount. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, cast

from onhand.domain.errands.ear import Ear
from onhand.domain.errands.scope import ADDRESS_PARTS, Scope, all_at, at
from onhand.domain.errands.steps import Fill

Address = Mapping[str, str]
NEEDED = ("address1", "city", "zip")
WITH_STATES = frozenset({"usa", "us", "united states", "canada", "australia", "brazil", "mexico", "india"})


def told_value(step: Fill, text: str, language: str, scope: Scope, ear: Ear, part: str = "") -> Any:
    """Gives the slot's value that a text tells, or None. Of an address: the parts that it has; `part` is the one that was asked for."""
    match step.type:
        case "address":
            return _told_address(step, text, language, scope, ear, part)
        case "days":
            since = at(step.since or "", scope)
            day = date.fromisoformat(since) if isinstance(since, str) else None
            days = ear.hearing.days(text, language, day, step.most or 3650)
            return str(days) if days is not None else None
        case kind:
            return ear.hearing.value(kind, text, language)


def known_addresses(step: Fill, scope: Scope) -> list[Address]:
    """Gives the different addresses that are known, but for the one that is to be replaced."""
    replaced = at(step.unlike or "", scope)
    found: list[Address] = []
    for thing in (one for path in step.known for one in all_at(path, scope)):
        address = cast("dict[str, Any]", thing).get("address") if isinstance(thing, Mapping) else None
        if address and address != replaced and address not in found:
            found.append(address)
    return found


def _told_address(step: Fill, text: str, language: str, scope: Scope, ear: Ear, part: str) -> Address | None:
    own = _own(step, scope)
    told = ear.hearing.address(text, language, part, own.get("country", ""))
    if "address1" in told or part:
        return told or None
    whose = _whose(step, text, language, scope, ear)
    return whose or told or None


def _own(step: Fill, scope: Scope) -> Address:
    """The customer's own address, or any that is known."""
    profile = at("profile.address", scope)
    if profile:
        return profile
    replaced: Address | None = at(step.unlike or "", scope)
    return replaced or next(iter(known_addresses(step, scope)), dict[str, str]())


def _whose(step: Fill, text: str, language: str, scope: Scope, ear: Ear) -> Address | None:
    """The address of an order that is named, the one in the profile, or the known one of which a part is told ("my Chicago address")."""
    things = [one for path in step.known for one in all_at(path, scope)]
    replaced = at(step.unlike or "", scope)
    numbers = ear.hearing.order_numbers(text)
    of_orders = [
        one["address"] for one in things if one.get("id") in numbers and one.get("address") not in (None, replaced)
    ]
    if of_orders:
        return of_orders[-1]
    profile = at("profile.address", scope)
    if profile and profile != replaced and ear.hearing.says(text, language, "profile"):
        return profile
    known = known_addresses(step, scope)
    for parts in (("address1", "city"), ("zip",), ("city",), ("state",), ("address2",)):
        names = [[address[name] for name in parts if address.get(name)] for address in known]
        places = [place for place in ear.hearing.named(text, language, names) if names[place]]
        if len(places) == 1:
            return known[places[0]]
    return None


def missing_part(address: Address) -> str | None:
    """Gives the first part without which nothing can be delivered there."""
    for part in NEEDED:
        if not address.get(part):
            return part
    if not address.get("state") and address.get("country", "").casefold() in WITH_STATES:
        return "state"
    return None


def completed(address: Address, step: Fill, scope: Scope) -> dict[str, str]:
    """Gives the address with what follows from those that are known: the country is the customer's own, the state that of the same town."""
    known = [_own(step, scope), *known_addresses(step, scope)]
    whole = {name: address.get(name, "") for name in ADDRESS_PARTS}
    town = whole["city"].casefold()
    for other in known if not whole["state"] else ():
        if town and other.get("city", "").casefold() == town:
            whole["state"] = other.get("state", "")
    if not whole["country"]:
        whole["country"] = next((other["country"] for other in known if other.get("country")), "")
    return whole


def merged(old: Address | None, new: Address) -> dict[str, str]:
    """Gives the parts told before and now; a new street begins a new address."""
    if old is None or (
        "address1" in new and old.get("address1") and new["address1"] != old["address1"] and "zip" in new
    ):
        return dict(new)
    return {**old, **new}


def day_after(step: Fill, scope: Scope, days: int) -> date | None:
    """Gives the day that is so many days after the one that they are counted from."""
    since = at(step.since or "", scope)
    return date.fromordinal(date.fromisoformat(since).toordinal() + days) if isinstance(since, str) else None


def days_offered(step: Fill, scope: Scope) -> Sequence[tuple[int, date | None]]:
    """Gives the suggested numbers of days, each with the day that it leads to."""
    return [(days, day_after(step, scope, days)) for days in step.suggested]
