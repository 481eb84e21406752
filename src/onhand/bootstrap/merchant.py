"""The merchant that the settings name."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

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
    async with ShopMerchant(settings.shop_url, required("ONHAND_SHOP_TOKEN", settings.shop_token)) as merchant:
        yield merchant
