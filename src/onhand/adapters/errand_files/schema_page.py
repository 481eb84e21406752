"""The JSON Schema of an errand's file, for editors: made from the structs and what is written beside them."""

import inspect
from typing import Any

import msgspec

from onhand.domain.errands import steps
from onhand.domain.errands.procedure import Procedure


def schema_page() -> str:
    """Gives the schema as JSON text; `make docs` writes it to docs/errand.schema.json."""
    schema = msgspec.json.schema(Procedure)
    definitions: dict[str, dict[str, Any]] = schema["$defs"]
    for name, definition in definitions.items():
        kind = getattr(steps, name, None)
        if kind is not None and inspect.getdoc(kind):
            definition["description"] = " ".join(inspect.getdoc(kind).split())  # pyright: ignore[reportOptionalMemberAccess]
    full = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An errand of onhand's",
        "description": "One errand: what it is called, what customers say, and the steps that lead to its end. See docs/errands.md.",
        **schema,
    }
    return msgspec.json.format(msgspec.json.encode(full), indent=2).decode() + "\n"
