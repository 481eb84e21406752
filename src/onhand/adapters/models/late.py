"""A model that is loaded when it is first needed: its library takes seconds to import, and may never be needed."""

import asyncio
from collections.abc import Mapping, Sequence
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from onhand.adapters.models.server import ModelServer
from onhand.ports.language_model import Filled, Material, Purpose, Tool

if TYPE_CHECKING:
    from onhand.adapters.models.openai_compatible import OpenAiCompatibleModel

Form = TypeVar("Form")

_MODULE = "onhand.adapters.models.openai_compatible"


def load_library() -> None:
    """Imports what is slow to import. Blocks: call it in a thread."""
    import_module(_MODULE)


class LateModel:
    """A model on a server. Enter it with `async with`."""

    def __init__(self, server: ModelServer) -> None:
        self._server = server
        self._model: OpenAiCompatibleModel | None = None
        self._opening = asyncio.Lock()

    async def __aenter__(self) -> "LateModel":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._model is not None:
            await self._model.close()

    async def fill(
        self,
        purpose: Purpose,
        materials: Sequence[Material],
        form: type[Form],
        *,
        within_seconds: float,
        choices: Mapping[str, Sequence[str]] = {},
        tools: Sequence[Tool] = (),
    ) -> Filled[Form]:
        model = await self._opened()
        return await model.fill(purpose, materials, form, within_seconds=within_seconds, choices=choices, tools=tools)

    async def _opened(self) -> "OpenAiCompatibleModel":
        async with self._opening:
            if self._model is None:
                module = await asyncio.to_thread(import_module, _MODULE)
                opened: OpenAiCompatibleModel = module.OpenAiCompatibleModel(self._server)
                self._model = opened
            return self._model
