"""Whether a value fits a schema of an OpenAPI document: the part of JSON Schema that requests are described in."""

from collections.abc import Callable, Mapping
from typing import Any

Schema = Mapping[str, Any]

_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "null": lambda value: value is None,
}


def problem_with(value: Any, schema: Schema, components: Mapping[str, Schema]) -> str | None:
    """Gives what is wrong with the value ("is no string"), or None."""
    if "$ref" in schema:
        schema = components[schema["$ref"].rsplit("/", 1)[-1]]
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            problems = [problem_with(value, one, components) for one in schema[choice]]
            return None if None in problems else problems[0]
    return _type(value, schema) or _limits(value, schema) or _inside(value, schema, components)


def _type(value: Any, schema: Schema) -> str | None:
    wanted = schema.get("type")
    names = [wanted] if isinstance(wanted, str) else (wanted or [])
    if names and not any(_TYPES[name](value) for name in names):
        return f"is no {' or '.join(names)}"
    if "enum" in schema and value not in schema["enum"]:
        return f"is none of {', '.join(map(str, schema['enum']))}"
    return None


def _limits(value: Any, schema: Schema) -> str | None:
    if isinstance(value, str):
        return _between(len(value), schema.get("minLength"), schema.get("maxLength"), "short", "long")
    if isinstance(value, list):
        return _between(len(value), schema.get("minItems"), schema.get("maxItems"), "short", "long")  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _between(value, schema.get("minimum"), schema.get("maximum"), "small", "large")
    return None


def _between(size: float, least: float | None, most: float | None, too_little: str, too_much: str) -> str | None:
    if least is not None and size < least:
        return f"is too {too_little}"
    return f"is too {too_much}" if most is not None and size > most else None


def _inside(value: Any, schema: Schema, components: Mapping[str, Schema]) -> str | None:
    if isinstance(value, list) and "items" in schema:
        problems = (problem_with(one, schema["items"], components) for one in value)  # pyright: ignore[reportUnknownVariableType]
        return next((f"has one that {problem}" for problem in problems if problem), None)
    return None
