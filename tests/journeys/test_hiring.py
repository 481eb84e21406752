"""An applicant becomes an agent: on a phone-sized screen, by a campaign's link, to the first sign-in; a lead decides."""

import re

import pytest
from playwright.async_api import Page, expect

from onhand.adapters.assessments.reader import read_assessments
from tests.journeys.conftest import Journeys

pytestmark = pytest.mark.journey

PHONE: dict[str, object] = {"viewport": {"width": 375, "height": 760}, "has_touch": True, "is_mobile": True}
ASSESSMENTS = read_assessments()
LINES = (
    "Hello Oliver, I am sorry to read that. Which order is it about?",
    "Thank you. I open a search with the carrier now.",
    "They need up to 6 working days, and I write to you whatever they answer.",
)


async def applies(page: Page) -> None:
    await expect(page.get_by_text("For everybody in Norrland.")).to_be_visible()
    await page.get_by_label("First name").fill("Nora")
    await page.get_by_label("Full name").fill("Nora Holm")
    await page.get_by_label("Email").fill("nora.holm@example.com")
    await page.get_by_label("English").check()
    await page.get_by_label("I agree").check()
    await page.get_by_role("button", name="Apply").click()
    await expect(page.get_by_role("heading", name="Hello Nora")).to_be_visible()


async def takes_test(page: Page, test_id: str) -> None:
    test = ASSESSMENTS.test(test_id)
    assert test
    await page.get_by_role("button", name=f"Take the test: {test.title}").click()
    await expect(page.get_by_role("heading", name=test.title)).to_be_visible()
    if test.message:
        await page.get_by_label("Your answer to the customer").fill(
            "Hello, I am sorry that you had to ask twice. Your jacket is being checked; the refund starts in three days at most."
        )
    for question in test.questions:
        shown = page.locator("fieldset", has=page.locator("legend", has_text=question.ask))
        if await shown.count() == 0:  # not drawn
            continue
        if question.choices:
            await shown.get_by_label(question.choices[question.right], exact=True).check()
        else:
            await shown.get_by_role("textbox").fill(question.accept[0])
    await page.get_by_role("button", name="Hand in").click()
    await expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    await page.get_by_role("button", name="Continue").click()


async def practises(page: Page) -> None:
    await page.get_by_role("button", name="Practise: The parcel that is not there").click()
    said = page.get_by_role("list", name="What was said").get_by_role("listitem")
    await expect(said).to_have_count(2)
    for number, line in enumerate(LINES):
        await page.get_by_role("textbox", name="Write to the customer").fill(line)
        await page.get_by_role("button", name="Send").click()
        await expect(said).to_have_count(4 + 2 * number)
    await page.get_by_role("button", name="End the conversation").click()
    await page.get_by_role("button", name="Passed on to others").click()
    await expect(page.get_by_role("heading", name="6 of 6 points found")).to_be_visible()
    await page.get_by_role("button", name="Back").click()


async def decides(desk: Page) -> None:
    await desk.get_by_role("link", name="People").click()
    await desk.get_by_role("link", name="Applicants").click()
    await desk.get_by_label("Campaign").select_option("norrland")
    await desk.get_by_role("button", name=re.compile("Nora Holm")).click()
    await expect(desk.get_by_text("10 of 10 right", exact=True)).to_be_visible()
    await desk.get_by_text("The parcel that is not there").click()
    await expect(desk.get_by_text(LINES[0]).first).to_be_visible()
    for what in ("Sees what it means", "Says what is true", "Promises nothing", "Reads easily"):
        await desk.get_by_label(re.compile(what)).fill("2")
    await desk.get_by_role("button", name="Keep the points").click()
    await expect(desk.get_by_text("Scored by Maria")).to_be_visible()
    await desk.get_by_label("Skill").select_option("orders")
    await desk.get_by_label("Reason").fill("Kind, clear and honest in practice.")
    await desk.get_by_role("button", name="Accept", exact=True).click()
    await expect(desk.get_by_text("Application accepted")).to_be_visible()


async def test_an_applicant_becomes_a_certified_agent(journeys: Journeys) -> None:
    address = f"{journeys.stack.web_url}/desk/apply?campaign=norrland"
    async with journeys.page(address, **PHONE) as phone, journeys.desk("maria@example.com") as desk:
        await applies(phone)
        for test_id in ("language-en", "writing-en", "product-en"):
            await takes_test(phone, test_id)
        await practises(phone)
        await expect(phone.get_by_text("A person reads what you did and decides.")).to_be_visible()
        width = await phone.evaluate("document.documentElement.scrollWidth")
        assert width <= 375

        await decides(desk)

        await phone.reload()
        await phone.get_by_role("textbox", name="Password").fill("ten letters at least")
        await phone.get_by_role("button", name="Set the password").click()
        await phone.get_by_role("link", name="To the desk").click()
        await phone.get_by_label("Email").fill("nora.holm@example.com")
        await phone.get_by_role("textbox", name="Password").fill("ten letters at least")
        await phone.get_by_role("button", name="Sign in").click()
        await phone.get_by_role("link", name="My work").click()
        await phone.get_by_role("link", name="Practice").click()
        await expect(phone.get_by_text(re.compile("Orders · English"))).to_be_visible()
        await expect(phone.get_by_text("Level 1: mentored")).to_be_visible()
