"""A whole company on this machine and real browsers to visit it with."""

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

from onhand.entrypoints.cli.demo_company.seeding import Company, seed_demo, shops_help_folder
from onhand.entrypoints.cli.processes import Stack

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MS = 30_000


@dataclass(frozen=True)
class Journeys:
    """Where to go, and whom to be."""

    stack: Stack
    company: Company
    browser: Browser

    @asynccontextmanager
    async def page(self, address: str, **context: object) -> AsyncGenerator[Page]:
        """A window of a browser profile of its own."""
        profile = await self.browser.new_context(**context)  # pyright: ignore[reportArgumentType]
        profile.set_default_timeout(PATIENCE_MS)
        page = await profile.new_page()
        await page.goto(address)
        yield page
        await profile.close()

    @asynccontextmanager
    async def customer(self, customer_id: str | None = None, **context: object) -> AsyncGenerator[Page]:
        """The shop's page with the chat open, as somebody or as a visitor."""
        async with self.page(f"{self.stack.shop_url}/", **context) as page:
            if customer_id is not None:
                await page.goto(f"{self.stack.shop_url}/sign-in")
                person = page.locator("form", has=page.locator(f"input[name=customer_id][value='{customer_id}']"))
                await person.get_by_role("button").click()
                await page.goto(f"{self.stack.shop_url}/")
            await page.get_by_role("button", name="Open chat").click()
            yield page

    @asynccontextmanager
    async def desk(self, email: str, **context: object) -> AsyncGenerator[Page]:
        """The desk, signed in. That puts nobody online."""
        async with self.page(f"{self.stack.web_url}/desk/", **context) as page:
            await page.get_by_label("Email").fill(email)
            await page.get_by_role("textbox", name="Password").fill(self.company.password)
            await page.get_by_role("button", name="Sign in").click()
            yield page


@contextmanager
def founded(**environment: str) -> Generator[tuple[Stack, Company]]:
    """The demo's company, which is there until the end, with these settings."""
    settings = {"ONHAND_HELP_FOLDER": str(shops_help_folder()), **environment}
    with Stack.temporary(durable=False, environment=settings) as stack:
        yield stack, seed_demo(stack.database_url)


@asynccontextmanager
async def visited(company: tuple[Stack, Company], browser_program: str) -> AsyncGenerator[Journeys]:
    """The company, with a browser of its own to visit it."""
    expect.set_options(timeout=PATIENCE_MS)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program, args=ARGUMENTS)
        yield Journeys(*company, browser)
        await browser.close()


@pytest.fixture(scope="session")
def company_stack() -> Iterator[tuple[Stack, Company]]:
    with founded() as company:
        yield company


@pytest.fixture
async def journeys(company_stack: tuple[Stack, Company], browser_program: str) -> AsyncIterator[Journeys]:
    async with visited(company_stack, browser_program) as journeys:
        yield journeys
