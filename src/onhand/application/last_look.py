"""The last look at an answer before it is sent: it names no order, customer or address that is neither this customer's nor their own words. Pure.

Nothing before it lets another customer's data come this far; this is for what nobody thought of.
"""

import re
from collections.abc import Iterable

import msgspec

from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Memory
from onhand.ports.language_model import INSTRUCTIONS_MARK

_ORDER = re.compile(r"(?<![0-9A-Za-z])[Ww]\s?-?((?:[0-9][\s-]?){6}[0-9])(?![0-9])")
_CUSTOMER = re.compile(r"\b[a-z]+(?:_[a-z]+)+_[0-9]{3,}\b")
_EMAIL = re.compile(r"[\w.+%-]+@(?:[\w-]+\.)+\w{2,24}")


def is_fit(text: str, memory: Memory, identity: Identity | None, others: Iterable[str] = ()) -> bool:
    """Says whether the answer may be sent. `others` are texts whose identifiers it may repeat: the customer's own words, the passages that it is from."""
    if INSTRUCTIONS_MARK in text:
        return False
    found = _identifiers(text)
    return not found or found <= _identifiers("\n".join((msgspec.json.encode((memory, identity)).decode(), *others)))


def _identifiers(text: str) -> set[str]:
    orders = {re.sub(r"\D", "", number) for number in _ORDER.findall(text)}
    return orders | set(_CUSTOMER.findall(text)) | {address.casefold() for address in _EMAIL.findall(text)}
