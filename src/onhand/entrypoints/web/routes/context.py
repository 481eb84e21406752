"""What an agent sees beside a conversation: the briefing, and the customer as the merchant knows them."""

import logging
from collections.abc import Sequence

from litestar import get
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.domain.errands.briefing import Briefing, briefing
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.validation import checked_conversation_id
from onhand.ports.merchant import MerchantCustomer, MerchantError, NotFound, Order, Plan

logger = logging.getLogger(__name__)


class CustomerPanel(Struct, frozen=True):
    """The customer, with orders and pay-later plans. `unavailable`: the merchant did not answer, so that nothing here means nothing."""

    customer: MerchantCustomer | None
    orders: Sequence[Order]
    plans: Sequence[Plan]
    unavailable: bool


@get("/api/v1/conversations/{conversation_id:str}/briefing", tags=["desk"])
async def brief(conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Briefing:
    """What a person who takes over needs to know in ten seconds."""
    log = doorway.house.log
    state = await log.read(checked_conversation_id(conversation_id))
    return briefing(state, await log.all_events(state.id), doorway.house.clock.now())


@get("/api/v1/conversations/{conversation_id:str}/customer", tags=["desk"])
async def customer_panel(conversation_id: str, doorway: Doorway, agent: AgentCaller) -> CustomerPanel:
    """The customer's own data at the merchant, now."""
    state = await doorway.house.log.read(checked_conversation_id(conversation_id))
    if state.customer is None:
        return CustomerPanel(None, (), (), unavailable=False)
    merchant = doorway.house.merchant
    try:
        customer = await merchant.customer(state.customer.id)
        orders = await merchant.orders_of(customer.id)
        plans = await merchant.plans_of(customer.id)
    except NotFound:
        return CustomerPanel(None, (), (), unavailable=False)
    except MerchantError as failure:
        logger.warning("The merchant did not answer: %s", type(failure).__name__, extra={"conversation": state.id})
        return CustomerPanel(None, (), (), unavailable=True)
    return CustomerPanel(customer, orders, plans, unavailable=False)


handlers = [brief, customer_panel]
