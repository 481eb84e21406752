"""A model that sees no personal data: what is sent is masked, what comes back is put back, so that nobody who asks a model can forget to."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar, cast

import msgspec

from onhand.ports.language_model import Filled, LanguageModel, Material, Purpose, Tool

Form = TypeVar("Form")


class Masks(Protocol):
    """One conversation's worth of masks: the same value gets the same mask in every text."""

    def mask(self, text: str) -> str:
        """Gives the text without personal data."""
        ...

    def put_back(self, text: str) -> str:
        """Gives the text with the values for the masks that stand in it."""
        ...


class MaskedModel:
    """Masks every text on its way to the model: materials, and what tools answer. Forms and tools' arguments come back with the values."""

    def __init__(self, model: LanguageModel, new_masks: Callable[[], Masks]) -> None:
        self._model = model
        self._new_masks = new_masks

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
        masks = self._new_masks()
        shown = [Material(one.name, _each_text(one.content, masks.mask)) for one in materials]
        handed = [_masked(tool, masks) for tool in tools]
        filled = await self._model.fill(
            purpose, shown, form, within_seconds=within_seconds, choices=choices, tools=handed
        )
        if filled.form is None:
            return filled
        values = _each_text(msgspec.to_builtins(filled.form), masks.put_back)
        return Filled(msgspec.convert(values, form), filled.used)


def _masked(tool: Tool, masks: Masks) -> Tool:
    async def call(arguments: dict[str, Any]) -> str:
        return masks.mask(await tool.call(_each_text(arguments, masks.put_back)))

    return dataclasses.replace(tool, call=call)


def _each_text(content: Any, change: Callable[[str], str]) -> Any:
    """The same content with every text in it changed."""
    if isinstance(content, str):
        return change(content)
    if isinstance(content, Mapping):
        return {name: _each_text(value, change) for name, value in cast("Mapping[str, Any]", content).items()}
    if isinstance(content, Sequence):
        return [_each_text(value, change) for value in cast("Sequence[Any]", content)]
    return content
