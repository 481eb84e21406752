"""The tools of errands, as an OpenAPI document declares them: which request a call is, and what arguments it takes."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
import yaml
from msgspec import Struct

from onhand.adapters.errand_files.schema_check import problem_with

SHIPPED_TOOLS = Path(__file__).parent / "shipped" / "tools.yaml"
_SAFE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Schema = dict[str, Any]


class BadTools(Exception):
    """A file of tools that does not fit its document."""


class BadArguments(Exception):
    """Arguments that the merchant's document does not allow: a mistake in an errand's file, or in the document."""


class Request(Struct, frozen=True):
    """A call as it goes over the wire; the path is encoded."""

    method: str
    path: str
    query: dict[str, Any]
    body: dict[str, Any] | None


class _Declared(Struct, frozen=True, forbid_unknown_fields=True):
    operation: str
    gives: str
    arguments: dict[str, str] = {}


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    document: str
    reads: dict[str, _Declared]
    writes: dict[str, _Declared]


class Tool(Struct, frozen=True, kw_only=True):
    """One operation. `arguments` has the schema of each by its name here; `renamed` the document's name of those that are called otherwise."""

    name: str
    is_write: bool
    gives: str
    method: str
    path: str
    places: dict[str, str]  # path, query or body, by the argument's name
    arguments: dict[str, Schema]
    required: frozenset[str]
    renamed: dict[str, str]
    components: Mapping[str, Schema]

    def problem_with(self, arguments: Mapping[str, Any]) -> str | None:
        """Gives what is wrong with a call's arguments, in a sentence, or None."""
        if unknown := arguments.keys() - self.arguments.keys():
            return f"{self.name} takes no {', '.join(sorted(unknown))}."
        if missing := self.required - arguments.keys():
            return f"{self.name} needs {', '.join(sorted(missing))}."
        for name, value in arguments.items():
            problem = problem_with(value, self.arguments[name], self.components)
            if problem:
                return f"{self.name}: {name} {problem}."
        return None

    def request(self, arguments: Mapping[str, Any]) -> Request:
        """Gives the call. Raises BadArguments before anything is sent."""
        problem = self.problem_with(arguments)
        if problem is not None:
            raise BadArguments(problem)
        sorted_out: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "body": {}}
        for name, value in arguments.items():
            sorted_out[self.places[name]][self.renamed.get(name, name)] = value
        path = self.path
        for name, value in sorted_out["path"].items():
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        return Request(self.method, path, sorted_out["query"], sorted_out["body"] if self.is_write else None)


class Tools(Struct, frozen=True):
    """All tools by name."""

    by_name: dict[str, Tool]

    def __getitem__(self, name: str) -> Tool:
        return self.by_name[name]

    def get(self, name: str) -> Tool | None:
        return self.by_name.get(name)


@cache
def read_tools(path: Path = SHIPPED_TOOLS) -> Tools:
    """Gives the tools of a file and of the OpenAPI document that it names. Raises BadTools."""
    try:
        declared = msgspec.convert(yaml.load(path.read_text(encoding="utf-8"), Loader=_SAFE), _File)  # noqa: S506 - it is the safe one
        document: dict[str, Any] = msgspec.json.decode((path.parent / declared.document).read_bytes())
    except (OSError, yaml.YAMLError, msgspec.DecodeError, msgspec.ValidationError) as error:
        raise BadTools(f"{path}: {' '.join(str(error).split())}") from None
    both = [(name, one, False) for name, one in declared.reads.items()]
    both += [(name, one, True) for name, one in declared.writes.items()]
    return Tools({name: _tool(name, one, document, path, is_write=writes) for name, one, writes in both})


def _tool(name: str, declared: _Declared, document: dict[str, Any], file: Path, *, is_write: bool) -> Tool:
    method, _, path = declared.operation.partition(" ")
    operation = document["paths"].get(path, {}).get(method.lower())
    if operation is None:
        raise BadTools(f"{file}: {name} is '{declared.operation}', which the document does not have.")
    components: dict[str, Schema] = document.get("components", {}).get("schemas", {})
    ours = dict(declared.arguments.items())
    places: dict[str, str] = {}
    schemas: dict[str, Schema] = {}
    required: set[str] = set()
    for parameter in operation.get("parameters", []):
        if parameter["in"] in ("path", "query"):
            mine = str(ours.get(parameter["name"], parameter["name"]))
            places[mine], schemas[mine] = parameter["in"], parameter.get("schema", {})
            required |= {mine} if parameter.get("required") else set()
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    if body is not None:
        shape = resolved(body, components)
        for field, schema in shape.get("properties", {}).items():
            mine = str(ours.get(field, field))
            places[mine], schemas[mine] = "body", schema
            required |= {mine} if field in shape.get("required", ()) else set()
    return Tool(
        name=name,
        is_write=is_write,
        gives=declared.gives,
        method=method,
        path=path,
        places=places,
        arguments=schemas,
        required=frozenset(required),
        renamed={mine: theirs for theirs, mine in declared.arguments.items()},
        components=components,
    )


def resolved(schema: Schema, components: Mapping[str, Schema]) -> Schema:
    """Gives the schema that a reference stands for."""
    reference = schema.get("$ref")
    return components[reference.rsplit("/", 1)[-1]] if reference else schema
