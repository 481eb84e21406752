"""The language model that the settings name."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from onhand.adapters.models.late import LateModel
from onhand.adapters.models.masked import MaskedModel
from onhand.adapters.models.masks import MaskTable
from onhand.adapters.models.server import ModelServer
from onhand.domain.understanding.masking import mask
from onhand.ports.language_model import LanguageModel
from onhand.settings import Settings


@asynccontextmanager
async def open_model(settings: Settings) -> AsyncGenerator[LanguageModel | None]:
    """Gives the model that the settings name, or None; unless they say otherwise, it sees no personal data. Its library is imported when it is first asked."""
    named = settings.model
    if named is None:
        yield None
        return
    server = ModelServer(
        url=named.url,
        name=named.name,
        key=named.key,
        price_in=named.price_in,
        price_out=named.price_out,
        currency=named.currency,
        timeout_seconds=named.timeout_seconds,
    )
    async with LateModel(server) as model:
        yield MaskedModel(model, lambda: MaskTable(mask)) if named.masks else model
