"""Forms that a model fills in: as a JSON Schema on the way there, out of whatever text comes back."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import msgspec

Form = TypeVar("Form")

_OBJECT = re.compile(r"\{.*\}", re.DOTALL)


class Unreadable(Exception):
    """The model wrote something that is not the form."""


def schema_of(form: type[Any], choices: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Gives the JSON Schema of a flat struct, every field required: that is what servers can hold a model to."""
    _, components = msgspec.json.schema_components([form], ref_template="{name}")
    fields: dict[str, dict[str, Any]] = components[form.__name__]["properties"]
    properties = {name: _plain(field, choices.get(name)) for name, field in fields.items()}
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _plain(field: dict[str, Any], choices: Sequence[str] | None) -> dict[str, Any]:
    plain = {name: value for name, value in field.items() if name != "default"}
    if choices is None:
        return plain
    allowed = {"type": "string", "enum": list(choices)}
    return {**plain, "items": allowed} if plain.get("type") == "array" else allowed


def form_in(text: str, form: type[Form], choices: Mapping[str, Sequence[str]]) -> Form:
    """Gives the form that stands in the text, whatever stands around it (fences, a sentence). Raises Unreadable."""
    found = _OBJECT.search(text)
    if found is None:
        raise Unreadable("There is no JSON object in the answer.")
    try:
        filled = msgspec.json.decode(found.group(), type=form)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise Unreadable(str(error)) from None
    for name, allowed in choices.items():
        value: Any = getattr(filled, name)
        given: Any = (value,) if isinstance(value, str) else value
        if not set(given) <= set(allowed):
            raise Unreadable(f"'{name}' is none of what it may be.")
    return filled
