"""The shipped errands: nothing is wrong with them, their conversations hold, and their tools are what the shop says that they are."""

import asyncio
import json
import shutil
from pathlib import Path

import pytest

from onhand.adapters.errand_files.checking import problems_in
from onhand.adapters.errand_files.conversations import BadConversation, Script, fits, read_script, read_scripts
from onhand.adapters.errand_files.reader import SHIPPED, read_errands
from onhand.adapters.errand_files.schema_page import schema_page
from onhand.adapters.errand_files.tools import BadArguments, read_tools
from onhand.adapters.languages.catalogue import FluentCatalogue
from onhand.bootstrap.hearing import phrase_hearing
from onhand.domain.errands import guard
from onhand.entrypoints.cli.rehearsing import play
from tests.assistant.shop_process import ShopProcess

DOCS = Path(__file__).parents[2] / "docs"
CATALOGUE = FluentCatalogue()
PROCEDURES = read_errands()
SCRIPTS = read_scripts(SHIPPED)


def test_nothing_is_wrong_with_the_shipped_errands() -> None:
    assert problems_in(SHIPPED, CATALOGUE.ids()) == []


@pytest.mark.parametrize("script", SCRIPTS, ids=[script.path.stem for script in SCRIPTS])
async def test_a_shipped_conversation_holds(script: Script) -> None:
    assert await play(script, PROCEDURES, phrase_hearing(), CATALOGUE) == []


def test_every_shipped_errand_has_a_conversation() -> None:
    assert {procedure.id for procedure in PROCEDURES} <= {script.path.stem for script in SCRIPTS}


def test_the_document_of_the_tools_is_what_the_running_shop_serves(shop_to_read: ShopProcess) -> None:
    kept = json.loads((SHIPPED / "shop.openapi.json").read_text(encoding="utf-8"))
    assert kept == shop_to_read.client.get("/openapi.json").json()


def test_the_tools_that_write_are_those_that_the_guard_knows() -> None:
    tools = read_tools().by_name.values()
    assert {tool.name for tool in tools if tool.is_write} == set(guard.WRITES)
    assert {tool.name for tool in tools if not tool.is_write} == set(guard.READS)
    for tool in tools:
        if tool.is_write:
            assert frozenset(tool.arguments) == guard.WRITES[tool.name].arguments


def test_a_request_is_built_as_the_document_says() -> None:
    request = read_tools()["extend_instalment"].request({"plan_id": "plan 1", "instalment_id": "i1", "days": 14})
    assert (request.method, request.path) == ("POST", "/api/plans/plan%201/extend")
    assert request.body == {"instalment_id": "i1", "days": 14}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"plan_id": "p", "instalment_id": "i"}, "needs days"),
        ({"plan_id": "p", "instalment_id": "i", "days": "14"}, "days is no integer"),
        ({"plan_id": "p", "instalment_id": "i", "days": 14, "amount": 1}, "takes no amount"),
    ],
)
def test_arguments_that_the_document_does_not_allow_are_never_sent(arguments: dict[str, object], problem: str) -> None:
    with pytest.raises(BadArguments, match=problem):
        read_tools()["extend_instalment"].request(arguments)


def _changed(folder: Path, errand: str, old: str, new: str) -> list[str]:
    shutil.copytree(SHIPPED, folder, dirs_exist_ok=True)
    path = folder / f"{errand}.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return [problem.split(": ", 1)[1] for problem in problems_in(folder, CATALOGUE.ids())]


@pytest.mark.parametrize(
    ("errand", "old", "new", "problem"),
    [
        ("cancel_order", "tool: orders_of", "tool: orders_off", "which is no tool that reads"),
        ("cancel_order", "text: cancelled,", "text: canceled,", "there is no text 'canceled'"),
        ("cancel_order", "reason: slots.reason}\n", "reason: slots.why}\n", "the slot 'why', which no step fills"),
        ("cancel_order", "reason: slots.reason}\n", "why: slots.reason}\n", "cancel_order takes order_id, reason"),
        ("cancel_order", "confirmed: confirm", "confirmed: reason", "asks for the customer's yes"),
        ("cancel_order", "to: say_delivered}", "to: reason}", "'say_delivered' is never reached"),
        ("order_status", "order.tracking: {exists", "parcel.tracking: {exists", "which no step finds"),
        ("order_status", "to: say_pending}", "to: say_nothing}", "leads to 'say_nothing', which is no step"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(tmp_path: Path, errand: str, old: str, new: str, problem: str) -> None:
    assert any(problem in one for one in _changed(tmp_path, errand, old, new))


def test_a_conversation_that_goes_another_way_names_the_line(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED / "conversations", tmp_path, dirs_exist_ok=True)
    path = tmp_path / "pay_now.conversation"
    path.write_text(
        path.read_text(encoding="utf-8").replace("Shall I pay €46.00", "Shall I pay €47.00"), encoding="utf-8"
    )
    [problem] = asyncio.run(play(read_script(path), PROCEDURES, phrase_hearing(), CATALOGUE))
    assert problem.startswith(f"{path}:10: the assistant said: ")


def test_a_line_that_begins_with_nothing_known_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.conversation"
    path.write_text("customer: hello\nrobot: hello\n", encoding="utf-8")
    with pytest.raises(BadConversation, match=r"bad\.conversation:2"):
        read_script(path)


def test_an_ellipsis_stands_for_anything() -> None:
    assert fits("Order … is on its way", "Order #W1 (Mug)\nis on its way.")
    assert not fits("Order … is on its way", "Order #W1 has been sent.")


def test_the_schema_for_editors_is_up_to_date() -> None:
    kept = (DOCS / "errand.schema.json").read_text(encoding="utf-8")
    assert kept == schema_page(), "Run `make docs` and commit docs/errand.schema.json."
