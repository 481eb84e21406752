"""Which variant of a product a text asks for: values of its options, an item's number, the cheapest. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from onhand.domain.understanding.mentions import alike, tokens
from onhand.domain.understanding.small_words import SmallWords

_ITEM_NUMBER = re.compile(r"(?<!\d)\d{6,14}(?!\d)")
_YES, _NO = frozenset({"yes", "true", "with"}), frozenset({"no", "none", "false", "without"})
_SIZES = {
    "xs": ("extra", "small"), "s": ("small",), "m": ("medium",), "l": ("large",), "xl": ("extra", "large"),
    "xxl": ("double", "extra", "large"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class VariantTold:
    """An item's number, the values told by option, and `cheapest` or `dearest`."""

    id: str | None = None
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    price: str | None = None


def variant_told(
    text: str, language: str, variants: Sequence[Mapping[str, Any]], old: Mapping[str, str], small: SmallWords
) -> VariantTold:
    """Gives what the text says of one product's variants (`id`, `options`). `old` are the options that there are now: of two values of an
    option that are told, the old one is what is to be replaced."""
    known = {variant["id"] for variant in variants}
    numbers = [number for number in _ITEM_NUMBER.findall(text) if number in known]
    said = tokens(text)
    refused = _after_not(text, language, small)
    options: dict[str, tuple[str, ...]] = {}
    for option in dict.fromkeys(name for variant in variants for name in variant["options"]):
        values = tuple(dict.fromkeys(str(v["options"][option]) for v in variants if option in v["options"]))
        told = _values_told(option, values, said, refused)
        others = tuple(value for value in told if value != old.get(option))
        if told:
            options[option] = others or told
    price = next((end for end in ("cheapest", "dearest") if small.says(end, text, language)), None)
    return VariantTold(numbers[-1] if numbers else None, options, price)


def _after_not(text: str, language: str, small: SmallWords) -> list[str]:
    """The two words that stand after a "not"."""
    plain = " ".join(tokens(text))
    cut = small.first("not", plain, language)
    return plain[cut[1] :].split()[:2] if cut else []


def _values_told(option: str, values: Sequence[str], said: Sequence[str], refused: Sequence[str]) -> tuple[str, ...]:
    lowered = {value.casefold() for value in values}
    if lowered & _YES and lowered & _NO and len(lowered) == 2:
        return _yes_or_no(option, values, said, refused)
    places = {value: place for value in values if (place := _place_in_full(value, said)) is not None}
    if places:
        # "not resistant" says "resistant" too: the longest of those that lie inside each other.
        full = [v for v in places if not any(v != w and set(tokens(v)) < set(tokens(w)) for w in places)]
        return tuple(sorted(full, key=places.__getitem__))
    none = [value for value in values if value.casefold() in _NO]
    if none and refused and any(alike(word, refused[0]) for word in tokens(option)):
        return (none[0],)
    return _in_part(values, said)


def _yes_or_no(option: str, values: Sequence[str], said: Sequence[str], refused: Sequence[str]) -> tuple[str, ...]:
    names = tokens(option)
    if not all(any(alike(name, word) for word in said) for name in names):
        return ()
    is_refused = any(alike(name, word) for name in names for word in refused)
    return tuple(value for value in values if value.casefold() in (_NO if is_refused else _YES))


def _place_in_full(value: str, said: Sequence[str]) -> int | None:
    """Where all the words of a value stand side by side, also written together or apart ("32 GB"), or a size by its word ("large")."""
    wanted = tokens(value)
    for form in (wanted, list(_SIZES.get(value.casefold(), ()))):
        if not form:
            continue
        for start in range(len(said) - len(form) + 1):
            if all(_same(word, said[start + i]) for i, word in enumerate(form)):
                if form is not wanted and start and said[start - 1] in ("extra", "double") and form[0] != "extra":
                    continue
                return start
    joined = "".join(wanted)
    for start, word in enumerate(said):
        if word == joined or (start + 1 < len(said) and word + said[start + 1] == joined and len(joined) > 2):
            return start
    return None


def _same(word: str, other: str) -> bool:
    return word == other or (len(word) > 3 and alike(word, other))


def _in_part(values: Sequence[str], said: Sequence[str]) -> tuple[str, ...]:
    """The values one of whose own words was said: "Google" for "Google Assistant", "13" for "13-inch"."""
    vocabularies = {value: tokens(value) for value in values}
    found: list[str] = []
    for value, own in vocabularies.items():
        others = {word for other, theirs in vocabularies.items() if other != value for word in theirs}
        telling = [word for word in own if word not in others and (len(word) > 2 or (word.isdigit() and len(own) > 1))]
        if any(_same(word, other) for word in telling for other in said if len(other) > 1):
            found.append(value)
    return tuple(found)
