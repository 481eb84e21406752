"""The merchant that the settings name."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from onhand.adapters.errand_files.reader import TOOLS
from onhand.adapters.errand_files.tools import read_tools
from onhand.adapters.merchant.none import NoMerchant
from onhand.adapters.merchant.shop import ShopMerchant
from onhand.ports.merchant import Merchant
from onhand.settings import Settings, required


@asynccontextmanager
async def open_merchant(settings: Settings) -> AsyncGenerator[Merchant]:
    """Gives the merchant that the settings name, or one that says that there is none."""
    if settings.shop_url is None:
        yield NoMerchant()
        return
    own = settings.errand_folder / TOOLS if settings.errand_folder else None
    tools = read_tools(own) if own and own.exists() else None
    token = required("ONHAND_SHOP_TOKEN", settings.shop_token)
    async with ShopMerchant(settings.shop_url, token, tools=tools) as merchant:
        yield merchant
