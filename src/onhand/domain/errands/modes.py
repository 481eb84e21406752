"""How much of an errand the assistant may do by itself, set for each errand, market and language; enforced where errands begin and where writes are made."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from msgspec import Struct


class Mode(StrEnum):
    """From nothing to everything."""

    OFF = "off"  # the assistant does not begin it; a person is offered
    SHADOW = "shadow"  # a person serves; what the assistant would have said is kept for review, unseen
    SUGGEST = "suggest"  # a person serves; the assistant drafts, the person sends
    APPROVE = "approve"  # the assistant talks; a person approves each write
    AUTONOMOUS = "autonomous"  # the assistant talks and acts

    @property
    def talks_to_customers(self) -> bool:
        return self in (Mode.APPROVE, Mode.AUTONOMOUS)


class ModeRule(Struct, frozen=True):
    """The mode of an errand; an empty market or language means every one."""

    errand: str
    mode: Mode
    market: str = ""
    language: str = ""


class Modes:
    """Which mode holds where: the rule that names most of errand, market and language wins, then the errand's own default."""

    def __init__(self, rules: Iterable[ModeRule] = (), defaults: Mapping[str, Mode] | None = None) -> None:
        self._rules = {(rule.errand, rule.market, rule.language): rule.mode for rule in rules}
        self._defaults = dict(defaults or {})

    def mode_of(self, errand: str, market: str, language: str) -> Mode:
        """Gives the mode; for an errand that nobody set anything for, `autonomous`."""
        for place in ((market, language), (market, ""), ("", language), ("", "")):
            mode = self._rules.get((errand, *place))
            if mode is not None:
                return mode
        return self._defaults.get(errand, Mode.AUTONOMOUS)
