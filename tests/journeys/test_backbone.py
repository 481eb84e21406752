"""Two browsers at once: a customer in the shop, an agent at the desk."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.journeys.conftest import Journeys

pytestmark = pytest.mark.journey

PHONE: dict[str, object] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


async def says(page: Page, text: str) -> None:
    box = page.get_by_role("textbox", name="Write a message")
    await box.fill(text)
    await box.press("Enter")


def named(name: str, rest: str) -> re.Pattern[str]:
    """A text with a name in it, which direction marks may surround."""
    return re.compile(f"\u2068?{name}\u2069?{re.escape(rest)}")


async def opens_chat(page: Page) -> None:
    """Opens the chat where it is not open already: it stays open from page to page."""
    opened = page.get_by_role("textbox", name="Write a message")
    button = page.get_by_role("button", name="Open chat")
    await expect(opened.or_(button).first).to_be_visible()
    if not await opened.is_visible():
        await button.click()


async def accepts_work(desk: Page) -> None:
    switch = desk.get_by_role("switch", name="Accepting work").or_(desk.get_by_role("switch")).first
    if not await switch.is_checked():
        await switch.click(force=True)
    await expect(switch).to_be_checked()


async def test_from_a_question_to_a_rating_with_a_person_in_between(journeys: Journeys):
    async with journeys.customer("astrid_lindqvist_2041") as customer, journeys.desk("anna@example.com") as desk:
        # The assistant answers at once, says what it is, and shows where it has it from.
        await says(customer, "How long does delivery take?")
        await expect(customer.get_by_text("2 to 4 working days").first).to_be_visible()
        await expect(customer.get_by_text("Assistant · automated").first).to_be_visible()
        await expect(customer.get_by_role("link", name="How long delivery takes")).to_be_visible()

        # The customer asks for a person and sees that it was heard, and the place in the queue.
        await customer.get_by_role("button", name="Talk to a person").click()
        await expect(customer.get_by_text("You asked for a person.")).to_be_visible()
        await expect(customer.get_by_text("Waiting for a person").first).to_be_visible()

        # The agent gets an offer with its reason, accepts, and has the briefing.
        await accepts_work(desk)
        await expect(desk.get_by_text("Why you:")).to_be_visible()
        await desk.get_by_role("button", name="Accept").first.click()
        await expect(desk.get_by_text("Briefing")).to_be_visible()
        await expect(desk.get_by_text("Answered from “How long delivery takes”")).to_be_visible()
        await expect(desk.get_by_text("#W5500101")).to_be_visible()
        await expect(customer.get_by_text(named("Anna", " has joined the conversation."))).to_be_visible()
        await expect(customer.get_by_text(named("Anna", ", a person."))).to_be_visible()

        # Both talk.
        await says(customer, "Can it come on Saturday?")
        await expect(desk.get_by_role("log").get_by_text("Can it come on Saturday?")).to_be_visible()
        reply = desk.get_by_role("textbox", name="Reply to the customer")
        await reply.fill("Yes, I have asked for Saturday.")
        await reply.press("Enter")
        await expect(customer.get_by_text("Yes, I have asked for Saturday.")).to_be_visible()

        # The server is cut off; what is written meanwhile is kept and comes, once.
        journeys.stack.kill("web")
        await says(customer, "Before noon, please.")
        await expect(desk.get_by_role("log").get_by_text("Before noon, please.")).to_have_count(1)
        await expect(customer.get_by_text("Before noon, please.")).to_have_count(1)

        # The agent resolves, the customer rates, the agent's list shows it.
        await desk.get_by_role("button", name="Resolve").first.click()
        await desk.get_by_role("dialog").get_by_role("button", name="Resolve").click()
        await expect(customer.get_by_text("How did we do?")).to_be_visible()
        await customer.get_by_role("radio", name="5 out of 5").check(force=True)
        await customer.get_by_role("button", name="Send rating").click()
        await expect(customer.get_by_text("Thank you for your rating.")).to_be_visible()
        await expect(desk.get_by_role("log").get_by_text("The customer rated it 5 of 5")).to_be_visible()


async def test_a_visitor_cancels_an_order_after_saying_who_they_are(journeys: Journeys):
    async with journeys.customer() as customer:
        await says(customer, "I want to cancel my order")
        await says(customer, "oliver.bennett@example.com")
        await expect(customer.get_by_role("log").get_by_text("Oliver").first).to_be_visible()


async def test_a_person_is_the_first_thing_one_can_ask_for_on_a_phone(journeys: Journeys):
    async with journeys.customer(None, **PHONE) as customer:
        await customer.get_by_role("button", name="Talk to a person").click()
        await expect(customer.get_by_text("You asked for a person.")).to_be_visible()
        await customer.get_by_role("button", name="Carry on with the assistant").click()
        await expect(customer.get_by_text("You are carrying on with the assistant.")).to_be_visible()
        await expect(customer.get_by_role("button", name="Talk to a person")).to_be_visible()


async def test_a_reload_brings_the_conversation_back(journeys: Journeys):
    async with journeys.customer("maya_thompson_3290") as customer:
        await says(customer, "Where is my parcel?")
        await expect(customer.get_by_text("Assistant · automated").first).to_be_visible()
        await customer.reload()
        await expect(customer.get_by_text("Where is my parcel?")).to_be_visible()


async def test_another_customer_at_the_same_computer_does_not_see_the_first_ones_chat(journeys: Journeys):
    async with journeys.customer("maya_thompson_3290") as customer:
        await says(customer, "my secret question")
        await expect(customer.get_by_text("my secret question")).to_be_visible()
        await customer.goto(f"{journeys.stack.shop_url}/sign-in")
        await customer.get_by_role("button", name="Oliver Bennett").click()
        await customer.goto(f"{journeys.stack.shop_url}/")
        await opens_chat(customer)
        await expect(customer.get_by_role("textbox", name="Write a message")).to_be_visible()
        await expect(customer.get_by_text("my secret question")).to_have_count(0)
