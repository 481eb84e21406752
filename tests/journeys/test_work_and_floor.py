"""An agent's day on a phone, and a lead on the floor."""

import re

import psycopg
import pytest
from playwright.async_api import Page, expect

from tests.journeys.conftest import Journeys
from tests.journeys.test_backbone import PHONE, says

pytestmark = pytest.mark.journey


@pytest.fixture(autouse=True)
def nobody_is_online_yet(journeys: Journeys) -> None:
    """Earlier journeys share this company, and may have left people online."""
    with psycopg.connect(journeys.stack.database_url, autocommit=True) as connection:
        connection.execute("UPDATE agent SET presence = 'offline', accepting = false")


SMALL_PHONE: dict[str, object] = {**PHONE, "viewport": {"width": 375, "height": 740}, "locale": "en-GB"}


async def asks_for_a_person(customer: Page, about: str) -> None:
    await says(customer, about)
    await customer.get_by_role("button", name="Talk to a person").click()
    await expect(customer.get_by_text("You asked for a person.")).to_be_visible()


async def carries_on_alone(customer: Page) -> None:
    await customer.get_by_role("button", name="Carry on with the assistant").click()
    await expect(customer.get_by_text("You are carrying on with the assistant.")).to_be_visible()


async def goes_online(desk: Page) -> None:
    await desk.get_by_role("radio", name="Online").click(force=True)
    await expect(desk.get_by_role("radio", name="Online")).to_be_checked()
    await expect(desk.get_by_text("Offers come to you, each with its reason.")).to_be_visible()


async def is_as_wide_as_the_page(desk: Page, button: str) -> bool:
    box = await desk.get_by_role("button", name=button).bounding_box()
    return box is not None and box["width"] > 300 and box["height"] >= 44


async def test_an_agent_works_from_a_phone(journeys: Journeys):
    async with (
        journeys.customer("astrid_lindqvist_2041") as astrid,
        journeys.customer("maya_thompson_3290") as maya,
        journeys.desk("anna@example.com", **SMALL_PHONE) as desk,
    ):
        # Opening the page brings no work, and says so; nothing is cut off at this width.
        await desk.get_by_role("navigation", name="Places").get_by_role("link", name="My work").click()
        await expect(desk.get_by_text("Opening this page does not put you online.")).to_be_visible()
        assert await desk.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await goes_online(desk)
        await desk.get_by_label("Market").select_option("SE")

        # An offer comes into the page with its reason, is taken with one thumb, and is in hand.
        await asks_for_a_person(astrid, "How long does delivery take?")
        await expect(desk.get_by_text("Why you:")).to_have_count(1)
        assert await is_as_wide_as_the_page(desk, "Accept")
        await desk.get_by_role("button", name="Accept").click()
        await expect(desk.get_by_role("textbox", name="Reply to the customer")).to_be_visible()
        held = desk.url.split("?")[0].rsplit("/", 1)[1]
        await desk.get_by_role("link", name="Back to the list").click()
        await desk.get_by_role("navigation", name="Places").get_by_role("link", name="My work").click()
        await expect(desk.get_by_role("region", name="In hand").get_by_role("link", name="Astrid")).to_be_visible()

        # Another is declined: nothing follows.
        await asks_for_a_person(maya, "Where is my parcel?")
        await desk.get_by_role("button", name="Decline").click()
        await expect(desk.get_by_text("Why you:")).to_have_count(0)
        await expect(desk.get_by_role("radio", name="Online")).to_be_checked()
        await expect(desk.get_by_role("switch", name=re.compile("^Accept work"))).to_be_checked()
        await carries_on_alone(maya)

        # What it pays is there, and the line that grows.
        earned = desk.get_by_role("region", name="Earned today")
        await expect(earned.get_by_text(re.compile(r"SEK\s*\d+\.\d\d")).first).to_be_visible()
        await earned.get_by_role("link", name="Every line").click()
        await expect(desk.get_by_text("Serving customers").first).to_be_visible()

        # It ends, so that nobody waits for the next test.
        ending = f"{journeys.stack.web_url}/api/v1/conversations/{held}/resolve"
        await expect(await desk.request.post(ending, data={"client_id": "ends"})).to_be_ok()


async def test_a_lead_finds_who_serves_looks_on_openly_whispers_and_takes_over_with_a_reason(journeys: Journeys):
    async with (
        journeys.customer("maya_thompson_3290") as customer,
        journeys.desk("jonas@example.com", locale="en-GB") as agent,
        journeys.desk("maria@example.com", locale="en-GB") as lead,
    ):
        await agent.get_by_role("link", name="My work").click()
        await goes_online(agent)
        await asks_for_a_person(customer, "My order is wrong.")
        await agent.get_by_role("button", name="Accept").click()
        await expect(agent.get_by_text("Briefing")).to_be_visible()

        # The floor shows who does what; the way into the conversation is there.
        await lead.get_by_role("link", name="Floor").click()
        row = lead.get_by_role("region", name="Agents").get_by_role("listitem").filter(has_text="Jonas")
        await row.get_by_role("link", name="Maya").click()
        await expect(lead.get_by_text("You look on. Jonas sees that you do.")).to_be_visible()
        await expect(agent.get_by_text("Maria looks on")).to_be_visible()

        # The lead whispers: the agent reads it, the customer does not.
        await lead.get_by_role("button", name="Whisper").first.click()
        await lead.get_by_role("textbox", name="Whisper among agents").fill("Offer to send it again.")
        await lead.keyboard.press("Enter")
        await expect(agent.get_by_role("log").get_by_text("Offer to send it again.")).to_be_visible()
        await expect(customer.get_by_text("Offer to send it again.")).to_have_count(0)

        # The lead takes over; the agent reads why, the customer who is there now.
        await lead.get_by_role("button", name="Take over").click()
        dialog = lead.get_by_role("dialog")
        await dialog.get_by_role("textbox", name="Why").fill("The customer wrote to our board.")
        await dialog.get_by_role("button", name="Take over").click()
        await lead.get_by_role("button", name="Reply", exact=True).click()
        await expect(lead.get_by_role("textbox", name="Reply to the customer")).to_be_visible()
        await expect(agent.get_by_text("Maria took over your conversation with")).to_be_visible()
        await expect(agent.get_by_text("The customer wrote to our board.").first).to_be_visible()
        await expect(customer.get_by_text(re.compile("Maria.? has joined the conversation"))).to_be_visible()
        await expect(customer.get_by_text("board")).to_have_count(0)
