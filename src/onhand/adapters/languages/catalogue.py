"""The assistant's texts in every language: Fluent files beside this one, with money, dates and lists as each language writes them (CLDR)."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource

from onhand.domain.errands.values import Joined, Money, Param, Text, minor_digits

MESSAGES = Path(__file__).parent / "messages"
NEUTRAL = "every_language.ftl"
FALLBACK = "en"
_SPACES = re.compile("  +")  # where a placeholder had nothing to say
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he"})


class MissingText(Exception):
    """A message that a language's file does not have, or a placeholder that nobody filled."""


class FluentCatalogue:
    """Every language's messages, each language read when it is first spoken: that takes twenty milliseconds, and all of them a second."""

    def __init__(self, folder: Path = MESSAGES, own: Path | None = None) -> None:
        """`own` has a company's own messages, which come on top, in files of the same names."""
        self._neutral = FluentResource((folder / NEUTRAL).read_text(encoding="utf-8"))
        self._files = {path.stem: path for path in folder.glob("*.ftl") if path.name != NEUTRAL}
        self._own = own
        self._bundles: dict[str, FluentBundle] = {}

    @property
    def languages(self) -> frozenset[str]:
        return frozenset(self._files)

    def ids(self, language: str = FALLBACK) -> frozenset[str]:
        """Gives the ids of all messages of a language."""
        bundle: Any = self._bundle(language)
        return frozenset(bundle._messages)  # pyright: ignore[reportPrivateUsage, reportUnknownMemberType]

    def text(self, language: str, message_id: str, **params: Param) -> str:
        """Gives the message; in English where a language has none of it. Raises MissingText."""
        language = language if language in self._files else FALLBACK
        return self._text(language, Text(message_id, params))

    def _text(self, language: str, text: Text) -> str:
        bundle = self._bundle(language)
        if not bundle.has_message(text.id):
            if language != FALLBACK:
                # A text in English is better than none; that none is missing is tested.
                return self._text(FALLBACK, text)
            raise MissingText(f"'{text.id}' is missing in {language}.ftl.")
        pattern = bundle.get_message(text.id).value
        if pattern is None:
            raise MissingText(f"'{text.id}' is empty in {language}.ftl.")
        shown, errors = bundle.format_pattern(pattern, self._shown(language, text.params))
        if errors:
            raise MissingText(f"'{text.id}' in {language}.ftl: {errors[0]}.")
        return _SPACES.sub(" ", str(shown)).strip()

    def _shown(self, language: str, params: Mapping[str, Param]) -> dict[str, str | int]:
        return {name: self._param(language, param) for name, param in params.items()}

    def _param(self, language: str, param: Param) -> str | int:
        locale = _locale(language)
        match param:
            case Text():
                return self._text(language, param)
            case Money():
                amount = Decimal(param.amount_minor).scaleb(-minor_digits(param.currency))
                return str(format_currency(amount, param.currency, locale=locale))
            case date():
                return str(format_date(param, "long", locale=locale))
            case Joined(parts=parts, by=by):
                shown = [str(self._param(language, part)) for part in parts]
                return by.join(part if by == "\n" else _apart(part, language) for part in shown if part)
            case tuple():
                shown = [str(self._param(language, part)) for part in param]
                apart = [_apart(part, language) for part in shown] if len(shown) > 1 else shown
                return format_list(apart, "standard", locale=locale)
            case _:
                return param

    def _bundle(self, language: str) -> FluentBundle:
        known = self._bundles.get(language)
        if known is not None:
            return known
        # Isolation marks keep an order number in one piece inside right-to-left text; elsewhere they would only be in the way.
        bundle = FluentBundle([language], use_isolating=language in RIGHT_TO_LEFT)
        bundle.add_resource(FluentResource(self._files[language].read_text(encoding="utf-8")))
        bundle.add_resource(self._neutral)
        for own in (self._own / NEUTRAL, self._own / f"{language}.ftl") if self._own else ():
            if own.exists():
                bundle.add_resource(FluentResource(own.read_text(encoding="utf-8")), allow_overrides=True)
        return self._bundles.setdefault(language, bundle)


def _apart(part: str, language: str) -> str:
    """Gives a part of a list so that it keeps its place in right-to-left text, whatever it is written in."""
    return f"\u2068{part}\u2069" if language in RIGHT_TO_LEFT and part else part


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language)
