"""What the merchant says, as a reader of plain text understands it: amounts with their point and currency, days as they are, nothing that is empty."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

import msgspec

from onhand.domain.errands.values import minor_digits


def readable(data: Any) -> Any:
    """Gives plain data (dicts, lists, texts) with each amount as one text: `129.00 EUR`."""
    return _readable(msgspec.to_builtins(data))


def _readable(data: Any) -> Any:
    if isinstance(data, Mapping):
        fields = cast("Mapping[str, Any]", data)
        if set(fields) == {"amount_minor", "currency"}:
            digits = minor_digits(fields["currency"])
            return f"{fields['amount_minor'] / 10**digits:.{digits}f} {fields['currency']}"
        return {name: _readable(value) for name, value in fields.items() if value not in (None, "", [], {})}
    if isinstance(data, list | tuple):
        return [_readable(value) for value in cast("Sequence[Any]", data)]
    return data
