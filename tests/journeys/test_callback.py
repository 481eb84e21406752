"""A customer books a callback in the chat, closes the page, and is called back."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import expect

from onhand.entrypoints.cli.demo_company.seeding import Company
from onhand.entrypoints.cli.processes import Stack
from tests.callbacks.markets_file import write_quick_markets
from tests.journeys.conftest import Journeys, founded, visited
from tests.journeys.test_backbone import accepts_work, named, opens_chat, says

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

SLOT_MS = 150_000  # slots are a minute long; the one that is booked begins within two
CUSTOMER = "maya_thompson_3290"


@pytest.fixture(scope="module")
def quick_company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Stack, Company]]:
    markets: Path = write_quick_markets(tmp_path_factory.mktemp("markets") / "markets.yaml")
    with founded(ONHAND_MARKETS=str(markets)) as company:
        yield company


@pytest.fixture
async def quick(quick_company: tuple[Stack, Company], browser_program: str) -> AsyncIterator[Journeys]:
    async with visited(quick_company, browser_program) as journeys:
        yield journeys


async def test_a_customer_books_a_callback_and_is_called_back(quick: Journeys):
    async with quick.customer(CUSTOMER) as customer, quick.desk("anna@example.com") as desk:
        await customer.get_by_role("button", name="Talk to a person").click()
        card = customer.get_by_role("region", name="Waiting for a person")
        await card.get_by_role("button", name="Call me back").click()
        await customer.get_by_label("Choose a time").select_option(index=1)
        await customer.get_by_label("Phone number (optional)").fill("+46 70 123 45 67")
        await customer.get_by_role("button", name="Book this time").click()
        booked = customer.get_by_role("region", name="Call me back")
        await expect(booked).to_contain_text("Your callback is booked")

        # The assistant holds the conversation meanwhile, and answers.
        await says(customer, "How long does delivery take?")
        await expect(customer.get_by_text("2 to 4 working days").first).to_be_visible()

        # The page is closed and opened again: the callback still stands.
        await customer.goto("about:blank")
        await customer.goto(f"{quick.stack.shop_url}/")
        await opens_chat(customer)
        await expect(booked).to_contain_text("Your callback is booked")

        # At its time it is offered first, with the promise as the reason; the agent comes, sees the number and calls.
        await accepts_work(desk)
        await expect(desk.get_by_text("a callback was promised for now").first).to_be_visible(timeout=SLOT_MS)
        await desk.get_by_role("button", name="Accept").first.click()
        await expect(customer.get_by_text(named("Anna", " has joined the conversation."))).to_be_visible()
        await expect(customer.get_by_text("It is time for your callback.").first).to_be_visible()
        await expect(desk.get_by_role("link", name="+46 70 123 45 67")).to_be_visible()
        await desk.get_by_role("button", name="I called them").click()
        await expect(customer.get_by_text(named("Anna", " called you."))).to_be_visible()

    # The lead sees it as kept.
    async with quick.desk("maria@example.com") as lead:
        await expect(lead.get_by_role("button", name="Sign in")).to_have_count(0)
        await lead.goto(f"{quick.stack.web_url}/desk/floor/promises")
        await expect(lead.get_by_role("heading", name="Kept promises")).to_be_visible()
        await expect(lead.get_by_role("listitem").filter(has_text="called back 1, broken 0")).to_be_visible()
        await expect(lead.get_by_text("No alarms in the last two days.")).to_be_visible()
