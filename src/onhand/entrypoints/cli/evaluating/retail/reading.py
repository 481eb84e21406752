"""The tasks of a retail evaluation, read from its folder: what each customer wants, as the writes that a right agent would make."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onhand.settings import CannotStart

Json = dict[str, Any]

READS = ("find_", "get_", "list_", "calculate", "think", "transfer_")
ADDRESS = ("address1", "address2", "city", "state", "country", "zip")


@dataclass(frozen=True, slots=True)
class Write:
    """A write that a right agent makes, with the parameters that it makes it with."""

    name: str
    arguments: Json


@dataclass(frozen=True, slots=True)
class Task:
    """`customer` is the shop's record of who writes; `reason` and `known` are what the task's author tells them, `writes` what should come of it."""

    id: str
    customer: Json
    writes: tuple[Write, ...]
    reason: str
    known: str


@dataclass(frozen=True, slots=True)
class Retail:
    """The evaluation: its tasks, and the shop's data at the beginning."""

    tasks: Sequence[Task]
    data_file: Path
    data: Json

    def item(self, item_id: str) -> Json:
        """Gives the variant with the name of its product. Raises KeyError."""
        for product in self.data["products"].values():
            if item_id in product["variants"]:
                return {**product["variants"][item_id], "name": product["name"]}
        raise KeyError(item_id)


def read_retail(folder: Path) -> Retail:
    """Reads `db.json` and the one `tasks*.json` of a folder. Raises CannotStart with the file and what is wrong with it."""
    data_file = folder / "db.json"
    found = sorted(folder.glob("tasks*.json"))
    if not data_file.is_file() or len(found) != 1:
        raise CannotStart(f"{folder} must hold db.json and one tasks*.json (found {len(found)} of these).")
    data, tasks = _json(data_file), _json(found[0])
    if not isinstance(tasks, list) or not isinstance(data, dict):
        raise CannotStart(f"{found[0]} must be a list of tasks, and {data_file} an object.")
    try:
        return Retail([_task(task, data) for task in tasks], data_file, data)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    except (KeyError, TypeError) as error:
        raise CannotStart(f"{found[0]}: a task has no {error}.") from error


def _json(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CannotStart(f"{file} cannot be read: {error}.") from error


def _task(task: Json, data: Json) -> Task:
    listed: list[Json] = task["evaluation_criteria"]["actions"] or []
    actions = [Write(action["name"], action["arguments"]) for action in listed]
    told = task["user_scenario"]["instructions"]
    return Task(
        id=str(task["id"]),
        customer=data["users"][_customer_id(actions, told, data)],
        writes=tuple(action for action in actions if not action.name.startswith(READS)),
        reason=told["reason_for_call"] or "",
        known=told["known_info"] or "",
    )


def _customer_id(actions: Sequence[Write], told: Mapping[str, str], data: Json) -> str:
    """Whoever the right agent's calls are about; otherwise whoever the task names."""
    for action in actions:
        given = action.arguments
        if "user_id" in given:
            return given["user_id"]
        if given.get("order_id") in data["orders"]:
            return data["orders"][given["order_id"]]["user_id"]
    known = re.sub(r"\s+", "", str(told["known_info"]).casefold())
    for user_id, user in data["users"].items():
        name = re.sub(r"\s+", "", f"{user['name']['first_name']}{user['name']['last_name']}".casefold())
        postcode = re.sub(r"\s+", "", user["address"]["zip"].casefold())
        if user["email"].casefold() in known or user_id in known or (name in known and postcode in known):
            return user_id
    raise CannotStart(f"No customer of the shop fits what a task says of who writes: '{told['known_info']}'.")
