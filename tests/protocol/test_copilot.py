"""What the assistant does for agents over the wire, and what only leads may say."""

from uuid import uuid4

import psycopg
import pytest

from tests.protocol.conftest import Agent, Customer, Socket, World
from tests.protocol.test_sockets import held

NOBODYS_ID = "018f0000-0000-7000-8000-000000000000"


@pytest.fixture
async def lead(world: World) -> Agent:
    """The third agent, made a lead."""
    email, _ = world.sign_ins[3]
    with psycopg.connect(world.stack.database_url, autocommit=True) as connection:
        connection.execute("UPDATE agent SET role = 'lead' WHERE email = %s", (email,))
    return await world.agent(3)


async def ends(desk: Socket, customer: Customer, **wrap_up: object) -> None:
    await desk.send(type="resolve", id=str(uuid4()), conversation=customer.conversation_id, **wrap_up)


async def test_tags_of_the_wrap_up_are_kept_for_colleagues_and_hidden_from_the_customer(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk, world.customer_socket(customer) as chat:
        await held(world, desk, customer)
        tags = ["cancel_order", "  wants  a call ", "cancel_order"]
        await ends(desk, customer, disposition="action_taken", note="", tags=tags)
        assert (await chat.event("resolved"))["data"]["tags"] == []
        assert (await desk.event("resolved"))["data"]["tags"] == ["cancel_order", "wants a call"]
    row = (await agent.get(customer.path)).json()
    assert row["tags"] == ["cancel_order", "wants a call"]
    await customer.writes("One more thing")
    assert (await agent.get(customer.path)).json()["tags"] == []


@pytest.mark.parametrize("tags", [["x" * 41], [str(number) for number in range(9)], ["  "]])
async def test_tags_that_are_too_many_or_no_tags_are_refused(world: World, tags: list[str]):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        await ends(desk, customer, disposition="answered", tags=tags)
        assert (await desk.until(type="error"))["problem"]["code"] == "invalid_request"
        await ends(desk, customer, disposition="answered")


async def test_a_reply_over_http_says_which_suggestion_it_was_begun_from(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        await customer.writes("How long does delivery take?")
        suggestion = (await desk.event("suggestion_made"))["data"]
        answered = await agent.post(
            f"{customer.path}/messages", client_id="r1", text="2 days", suggestion_id=suggestion["suggestion_id"]
        )
        assert answered.status_code == 201
        if suggestion["text"]:
            assert (await desk.event("suggestion_settled"))["data"]["outcome"] == "edited"
        await ends(desk, customer, disposition="answered")
    assert "suggestion_made" not in [event["kind"] for event in await customer.sees()]


async def test_an_action_that_nobody_proposed_cannot_be_approved_or_declined(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        for answer in ("approve", "turn-down"):
            refused = await agent.post(f"{customer.path}/{answer}", client_id=str(uuid4()), proposal_id="p")
            assert (refused.status_code, refused.json()["code"]) == (409, "proposal_gone")
        await ends(desk, customer, disposition="answered")
    assert (await customer.post(f"{customer.path}/approve", client_id="c", proposal_id="p")).status_code == 401


async def test_an_agent_asks_for_a_summary_and_about_the_customer_without_a_model(world: World):
    customer, agent = await world.customer(), await world.agent()
    await customer.writes("My lamp came in pieces on Thursday")
    summary = (await agent.post(f"{customer.path}/summary", language="sv")).json()
    assert "lamp" in summary["text"]
    assert summary["path"] == "offline"
    answer = (await agent.post(f"{customer.path}/ask", question="When did the lamp come?")).json()
    assert answer["text"] is None
    assert [source["text"] for source in answer["sources"]] == ["My lamp came in pieces on Thursday"]
    assert answer["sources"][0]["kind"] == "message"
    assert answer["sources"][0]["id"] == customer.conversation_id


@pytest.mark.parametrize("question", ["", "   ", "x" * 501])
async def test_a_question_that_is_none_is_refused(world: World, question: str):
    customer, agent = await world.customer(), await world.agent()
    assert (await agent.post(f"{customer.path}/ask", question=question)).status_code == 400


@pytest.mark.parametrize(("what", "body"), [("summary", {}), ("ask", {"question": "Who?"})])
async def test_only_agents_ask_and_only_of_conversations_that_exist(world: World, what: str, body: dict[str, str]):
    customer, agent = await world.customer(), await world.agent()
    assert (await customer.post(f"{customer.path}/{what}", **body)).status_code == 401
    assert (await agent.post(f"/conversations/{NOBODYS_ID}/{what}", **body)).status_code == 404


async def test_a_lead_sets_modes_for_a_place_and_takes_them_back(world: World, lead: Agent):
    async def put(**body: object) -> dict[str, object]:
        answer = await world.http.put("/api/v1/errand-modes", json=body, headers=lead.headers)
        return answer.raise_for_status().json()

    shown = await put(errand="cancel_order", mode="shadow", language="sv", market=" SE ")
    rules = [rule for rule in shown["set"] if rule["errand"] == "cancel_order"]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
    assert [(r["mode"], r["market"], r["language"], r["set_by"]) for r in rules] == [("shadow", "SE", "sv", "Agent 3")]
    everywhere = await put(errand="cancel_order", mode="approve")
    errands = {errand["id"]: errand for errand in everywhere["errands"]}  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
    assert errands["cancel_order"]["mode"] == "approve"
    assert errands["cancel_order"]["writes"] is True
    await put(errand="cancel_order", mode=None, language="sv", market="SE")
    assert (await put(errand="cancel_order", mode=None))["set"] == []


@pytest.mark.parametrize(
    "body",
    [
        {"errand": "buy_a_boat", "mode": "off"},
        {"errand": "cancel_order", "mode": "sometimes"},
        {"errand": "cancel_order", "mode": "off", "language": "xx"},
        {"errand": "cancel_order", "mode": "off", "market": "x" * 41},
        {"errand": "cancel_order"},
    ],
)
async def test_a_mode_that_makes_no_sense_is_refused(world: World, lead: Agent, body: dict[str, str]):
    assert (await world.http.put("/api/v1/errand-modes", json=body, headers=lead.headers)).status_code == 400


async def test_who_is_no_lead_neither_sees_nor_sets_modes_nor_reads_shadows(world: World):
    customer, agent = await world.customer(), await world.agent()
    for caller, status in ((agent, 403), (customer, 401)):
        assert (await caller.get("/errand-modes")).status_code == status
        assert (await caller.get("/errand-modes/shadows")).status_code == status
        body = {"errand": "cancel_order", "mode": "autonomous"}
        refused = await world.http.put("/api/v1/errand-modes", json=body, headers=caller.headers)
        assert refused.status_code == status
