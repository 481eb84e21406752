"""A worker's rights over the wire: every decision with its reason, contested before a person, one's own data, and how it all works."""

from uuid import uuid4

import psycopg
import pytest

from tests.protocol.conftest import Agent, World
from tests.protocol.test_copilot import lead

__all__ = ["lead"]


async def offered_and_declined(world: World, agent: Agent) -> None:
    customer = await world.customer()
    async with world.desk(agent) as desk:
        await customer.asks_for_a_person()
        offer_id = await desk.offer(customer.conversation_id)
        await desk.send(type="decline", id="no", conversation=customer.conversation_id, offer_id=offer_id)
        await desk.until(type="ack", id="no")
    await customer.post(f"{customer.path}/resolve", client_id=str(uuid4()))


async def own_offers(agent: Agent) -> list[dict[str, object]]:
    told = (await agent.get("/work/decisions")).json()["decisions"]
    return [one for one in told if one["kind"] == "offer"]


async def contested(agent: Agent, about: object, **over: object) -> dict[str, object]:
    body = {"id": str(uuid4()), "kind": "offer", "about": about, "text": "I speak no Finnish.", **over}
    answer = await agent.post("/work/contests", **body)
    return {"status": answer.status_code, **answer.json()}


async def test_an_offer_is_told_with_its_reasons_and_what_became_of_it(world: World):
    agent = await world.agent()
    await offered_and_declined(world, agent)
    offer = (await own_offers(agent))[0]
    assert offer["became"] == "offer_declined"
    assert offer["reasons"]


async def test_a_contest_is_opened_once_answered_once_and_by_a_lead(world: World, lead: Agent):
    agent = await world.agent()
    await offered_and_declined(world, agent)
    about = (await own_offers(agent))[0]["about"]
    opened = await contested(agent, about)
    assert opened["status"] == 201
    assert (await contested(agent, about))["id"] == opened["id"]
    assert (await agent.get("/people/contests")).status_code == 403
    assert (
        await agent.post(f"/people/contests/{opened['id']}/answer", outcome="upheld", answer="x")
    ).status_code == 403
    (case,) = [one for one in (await lead.get("/people/contests")).json()["contests"] if one["id"] == opened["id"]]
    assert (case["text"], case["answered_at"]) == ("I speak no Finnish.", None)
    answer = {"outcome": "changed", "answer": "You are right. Finnish is off your list now."}
    assert (await lead.post(f"/people/contests/{opened['id']}/answer", **answer)).json()["outcome"] == "changed"
    again = await lead.post(f"/people/contests/{opened['id']}/answer", **answer)
    assert (again.status_code, again.json()["code"]) == (409, "answer_refused")
    own = (await agent.get("/work/decisions")).json()["contests"]
    assert next(one for one in own if one["id"] == opened["id"])["answer"] == answer["answer"]


async def test_nobody_contests_or_reads_what_was_decided_about_somebody_else(world: World):
    agent, other = await world.agent(), await world.agent(1)
    await offered_and_declined(world, agent)
    about = (await own_offers(agent))[0]["about"]
    refused = await contested(other, about)
    assert (refused["status"], refused["code"]) == (400, "invalid_request")
    assert about not in [one["about"] for one in await own_offers(other)]


@pytest.mark.parametrize(
    "over", [{"text": "  "}, {"about": "nothing/here"}, {"kind": "suspended", "about": str(uuid4())}, {"id": "mine"}]
)
async def test_a_contest_that_makes_no_sense_is_refused(world: World, over: dict[str, object]):
    agent = await world.agent()
    body = {"about": f"{uuid4()}/3", **over}
    assert (await contested(agent, **body))["status"] == 400


async def test_a_lead_answers_neither_their_own_case_nor_their_own_decision(world: World, lead: Agent):
    agent = await world.agent()
    with psycopg.connect(world.stack.database_url, autocommit=True) as connection:
        decisions = ((agent.id, lead.id, "suspended"), (lead.id, "", "offers_paused"))
        for worker, decided_by, kind in decisions:
            about = str(uuid4())
            connection.execute(
                "INSERT INTO worker_decision (id, worker_id, at, kind, reasons, decided_by)"
                " VALUES (%s, %s, now(), %s, '[]', %s)",
                (about, worker, kind, decided_by),
            )
            who = agent if worker == agent.id else lead
            case = await contested(who, about, kind=kind)
            answered = await lead.post(f"/people/contests/{case['id']}/answer", outcome="upheld", answer="No.")
            assert (answered.status_code, answered.json()["code"]) == (409, "answer_refused")


async def test_a_decision_of_long_ago_is_contested_and_among_ones_own_data(world: World):
    agent = await world.agent()
    with psycopg.connect(world.stack.database_url, autocommit=True) as connection:
        connection.execute(
            "INSERT INTO worker_decision (id, worker_id, at, kind, reasons)"
            " SELECT gen_random_uuid(), %s, now() - number * interval '1 hour', 'offers_paused', '[]'"
            " FROM generate_series(1, 600) number",
            (agent.id,),
        )
        (oldest,) = connection.execute(
            "SELECT id::text FROM worker_decision WHERE worker_id = %s ORDER BY at LIMIT 1", (agent.id,)
        ).fetchall()
    assert oldest[0] in {one["id"] for one in (await agent.get("/work/data")).json()["decisions"]}
    assert (await contested(agent, oldest[0], kind="offers_paused"))["status"] == 201


async def test_ones_own_data_holds_ones_work_and_no_customers_words(world: World):
    agent = await world.agent()
    await offered_and_declined(world, agent)
    given = await agent.get("/work/data")
    assert "attachment" in given.headers["content-disposition"]
    kept = given.json()
    assert kept["profile"]["id"] == agent.id
    assert {one["kind"] for one in kept["offers_and_conversations"]} >= {"offer_made", "offer_declined"}
    assert "went_online" in {one["kind"] for one in kept["work_log"]}
    assert "customer_wrote" not in given.text


async def test_how_it_works_is_told_from_the_settings(world: World):
    agent = await world.agent()
    sections = {one["topic"]: one["facts"] for one in (await agent.get("/work/how-it-works")).json()}
    facts = {fact["code"]: fact["params"] for some in sections.values() for fact in some}
    assert facts["how_offer_lasts"] == {"seconds": 30}
    assert facts["how_hours"] == {"day": "10", "week": "40"}
    assert {"how_no_emotion", "how_only_people", "how_contest"} <= facts.keys()
