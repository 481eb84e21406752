"""A worker contests a decision, and a lead who did not make it answers."""

from uuid import uuid4

import psycopg
import pytest
from playwright.async_api import expect

from tests.journeys.conftest import Journeys

pytestmark = pytest.mark.journey

PAUSED = """
INSERT INTO worker_decision (id, worker_id, at, kind, reasons)
SELECT %s, id, now(), 'offers_paused', '[{"code": "offer_ran_out", "params": {"seconds": 30}}]' FROM agent WHERE email = 'leila@example.com'
"""


async def test_a_contest_is_opened_on_a_phone_and_answered_by_a_lead(journeys: Journeys):
    with psycopg.connect(journeys.stack.database_url, autocommit=True) as connection:
        connection.execute(PAUSED, (str(uuid4()),))
    phone: dict[str, object] = {"viewport": {"width": 375, "height": 740}, "locale": "en-GB"}
    async with (
        journeys.desk("leila@example.com", **phone) as worker,
        journeys.desk("maria@example.com", locale="en-GB") as lead,
    ):
        await worker.goto(f"{journeys.stack.web_url}/desk/work/rights")
        decision = worker.get_by_role("listitem").filter(has_text="Offers were paused").first
        await expect(decision.get_by_text("an offer ran out after 30 seconds")).to_be_visible()
        await decision.get_by_role("button", name="Contest").click()
        await decision.get_by_label("What is wrong with it?").fill(
            "I was on the phone with the carrier for this customer."
        )
        await decision.get_by_role("button", name="Send to a lead").click()
        await expect(worker.get_by_role("heading", name="Your cases")).to_be_visible()

        await lead.goto(f"{journeys.stack.web_url}/desk/people/contests")
        case = lead.get_by_role("article").filter(has_text="Leïla")
        await expect(case.get_by_text("I was on the phone with the carrier for this customer.")).to_be_visible()
        await case.get_by_label("Your answer").fill(
            "You are right. Calls to the carrier are work; the pause is taken back."
        )
        await case.get_by_role("button", name="The decision was wrong").click()
        await expect(case.get_by_text("The decision was changed · Maria")).to_be_visible()

        await worker.reload()
        await expect(worker.get_by_text("Calls to the carrier are work")).to_be_visible()
