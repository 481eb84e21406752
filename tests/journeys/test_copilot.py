"""The assistant at an agent's side, and the lead who says how much it does: real browsers, the real shop."""

import httpx
import pytest
from playwright.async_api import Locator, Page, expect

from tests.journeys.conftest import Journeys
from tests.journeys.test_backbone import accepts_work, says

pytestmark = pytest.mark.journey

PENDING = "W5500101"


async def takes_over(customer: Page, desk: Page, name: str) -> None:
    """The customer asks for a person, and the agent accepts."""
    await customer.get_by_role("button", name="Talk to a person").click()
    await accepts_work(desk)
    await accepts(desk, name)


async def accepts(desk: Page, name: str) -> None:
    card = desk.get_by_role("article", name=f"Offer: {name}")
    await card.get_by_role("button", name="Accept").click()
    await expect(desk.get_by_role("heading", name=name)).to_be_visible()


def suggestion(desk: Page) -> Locator:
    return desk.get_by_role("region", name="Suggested reply")


async def presses(desk: Page, key: str) -> None:
    """A key counts once what it answers has been there for a moment."""
    await desk.wait_for_timeout(600)
    await desk.keyboard.press(key)


async def outcomes(journeys: Journeys, desk: Page) -> list[str]:
    """What became of the suggestions in the conversation that is open on the desk."""
    conversation = desk.url.rpartition("/")[2]
    answer = await desk.request.get(f"{journeys.stack.web_url}/api/v1/conversations/{conversation}/events")
    events = (await answer.json())["events"]
    return [event["data"]["outcome"] for event in events if event["kind"] == "suggestion_settled"]


def order(journeys: Journeys, order_id: str) -> dict[str, object]:
    token = journeys.stack.secrets["ONHAND_SHOP_TOKEN"]
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{journeys.stack.shop_url}/api/orders/{order_id}", headers=headers, trust_env=False).json()


async def resolves(desk: Page) -> None:
    await desk.get_by_role("button", name="Resolve").first.click()
    await desk.get_by_role("dialog").get_by_role("button", name="Resolve").click()
    await expect(desk.get_by_role("dialog")).to_have_count(0)


async def test_a_draft_is_sent_with_one_key_and_another_is_edited_first(journeys: Journeys):
    async with journeys.customer("oliver_bennett_2189") as customer, journeys.desk("anna@example.com") as desk:
        await takes_over(customer, desk, "Oliver Bennett")

        # The draft says what it is of and where it is from; one key sends it, and it is gone.
        await says(customer, "Where is my order W5501031?")
        await expect(suggestion(desk)).to_contain_text("Royal Mail")
        await expect(suggestion(desk)).to_contain_text("Where is my order")
        await expect(suggestion(desk)).to_contain_text("by rules and articles")
        await presses(desk, "u")
        await expect(customer.get_by_text("Royal Mail").first).to_be_visible()
        await expect(suggestion(desk)).to_have_count(0)

        # What the agent has begun stays theirs when a draft comes; the sign opens it.
        reply = desk.get_by_role("textbox", name="Reply to the customer")
        await reply.fill("One moment")
        await says(customer, "Where is my order W5501032?")
        await expect(desk.get_by_role("button", name="Suggested reply")).to_be_visible()
        await expect(reply).to_have_value("One moment")
        await expect(suggestion(desk)).to_have_count(0)
        await reply.fill("")
        await expect(suggestion(desk)).to_be_visible()

        # One key takes it into the field; what is sent is written down as edited.
        await reply.press("Escape")
        await presses(desk, "d")
        await expect(reply).to_be_focused()
        await desk.keyboard.type(" Is there anything else?")
        await desk.keyboard.press("Enter")
        await expect(customer.get_by_text("Is there anything else?")).to_be_visible()
        assert await outcomes(journeys, desk) == ["used", "edited"]

        # How it ended and what it was about are proposed, and stand in the past conversations' list.
        await desk.get_by_role("button", name="Resolve").first.click()
        dialog = desk.get_by_role("dialog")
        await expect(dialog.get_by_role("button", name="Remove Where is my order")).to_be_visible()
        await expect(dialog.get_by_role("radio", name="Answered")).to_be_checked()
        await dialog.get_by_role("button", name="Resolve").click()
        await expect(desk.get_by_role("log").get_by_text("You resolved it")).to_be_visible()


async def test_a_mode_that_a_lead_sets_holds_and_an_agent_approves_what_is_done_once(journeys: Journeys):
    async with (
        journeys.desk("maria@example.com") as lead,
        journeys.customer("astrid_lindqvist_2041") as customer,
        journeys.desk("anna@example.com") as desk,
    ):
        # Agents have no such place; the lead sets that cancellations need approval.
        await expect(desk.get_by_role("link", name="Desk")).to_be_visible()
        await expect(desk.get_by_role("link", name="Autonomy")).to_have_count(0)
        await lead.get_by_role("link", name="Autonomy").click()
        approve = lead.get_by_role("button", name="Cancel an order: Approve")
        await approve.click()
        await expect(approve).to_have_attribute("aria-pressed", "true")
        await expect(lead.get_by_text("Set by Maria")).to_be_visible()

        # The assistant talks, but does not act: it asks for a person.
        await says(customer, f"Please cancel order {PENDING}")
        for choice in ("No longer needed", "Yes, cancel it"):
            await customer.get_by_role("button", name=choice).click()
        await expect(customer.get_by_text("Waiting for a person").first).to_be_visible()
        assert order(journeys, PENDING)["status"] == "pending"

        # The offer says what for; the agent approves with one key, and sees how it ended.
        await accepts_work(desk)
        offer = desk.get_by_role("article", name="Offer: Astrid Lindqvist")
        await expect(offer).to_contain_text("To approve: Cancel the order")
        await accepts(desk, "Astrid Lindqvist")
        card = desk.get_by_role("region", name="Cancel the order")
        await expect(card).to_contain_text("The customer said yes to:")
        await expect(card).to_contain_text(PENDING)
        await presses(desk, "y")
        await expect(card).to_contain_text("Done")
        await expect(suggestion(desk)).to_contain_text("cancelled")
        await presses(desk, "u")
        await expect(customer.get_by_text("is cancelled").first).to_be_visible()
        cancelled = order(journeys, PENDING)
        assert cancelled["status"] == "cancelled"
        history: list[dict[str, object]] = cancelled["payment_history"]  # pyright: ignore[reportAssignmentType]
        assert [one["transaction_type"] for one in history].count("refund") == 1
        await resolves(desk)

        # In shadow the agent sees no draft; once it has ended, the lead reads both side by side.
        shadow = lead.get_by_role("button", name="Where is my order: Shadow")
        await shadow.click()
        await expect(shadow).to_have_attribute("aria-pressed", "true")
        async with journeys.customer("maya_thompson_3290") as other:
            await takes_over(other, desk, "Maya Thompson")
            await says(other, "Where is my order?")
            await expect(desk.get_by_role("log").get_by_text("Where is my order?")).to_be_visible()
            reply = desk.get_by_role("textbox", name="Reply to the customer")
            await desk.wait_for_timeout(2_000)
            await expect(suggestion(desk)).to_have_count(0)
            await reply.fill("I have it here, it left us yesterday.")
            await reply.press("Enter")
            await expect(other.get_by_text("it left us yesterday")).to_be_visible()
            await resolves(desk)
        await lead.reload()
        review = lead.get_by_role("article").filter(has_text="it left us yesterday")
        await expect(review).to_contain_text("The assistant would have written")
        await expect(review).to_contain_text("Anna wrote")

        for errand in ("Where is my order", "Cancel an order"):
            await lead.get_by_role("button", name=f"Take back what is set for {errand} here").click()
        await expect(lead.get_by_text("Set by Maria")).to_have_count(0)


async def test_an_agent_asks_about_the_customer(journeys: Journeys):
    async with journeys.customer("oliver_bennett_2189") as customer, journeys.desk("anna@example.com") as desk:
        await takes_over(customer, desk, "Oliver Bennett")
        question = desk.get_by_role("textbox", name="Ask about this customer")
        await question.fill("Was he charged twice for headphones?")
        await question.press("Enter")
        asked = desk.get_by_role("region", name="Ask about this customer")
        await expect(asked.get_by_text("I was charged twice for the same headphones")).to_be_visible()
        await expect(asked.get_by_role("link", name="An earlier conversation").first).to_be_visible()
        await resolves(desk)
