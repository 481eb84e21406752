"""Certifications by leads, practice of agents, and first shifts with a mentor."""

from uuid import uuid4

import psycopg

from tests.protocol.conftest import World
from tests.protocol.hiring import GOOD_LINES, hired, lead, practised


async def test_an_agent_practises_asks_and_a_lead_grants_with_a_reason_and_takes_it_back(world: World) -> None:
    boss, agent = await lead(world), await world.agent(1)
    run_id = (await agent.post("/work/practice", scenario="parcel-en")).json()["id"]
    ended = await practised(agent, f"/work/practice/{run_id}", GOOD_LINES)
    assert ended["disposition"] == "passed_on"
    asked = await agent.post("/work/certification-requests", skill="returns", language="sv", note="I practised")
    assert asked.json()["requests"][0]["granted"] is None
    again = await agent.post("/work/certification-requests", skill="returns", language="sv")
    assert len(again.json()["requests"]) == 1
    waiting = (await boss.get("/people/certification-requests")).json()["requests"]
    assert [(one["request"]["agent_id"], one["runs"][0]["id"]) for one in waiting] == [(agent.id, run_id)]
    wanted = {"agent_id": agent.id, "skill": "returns", "language": "sv", "market": "SE", "level": 2}
    assert (await agent.post("/people/certifications", **wanted, reason="me")).status_code == 403
    assert (await boss.post("/people/certifications", **wanted, reason=" ")).status_code == 409
    wanted["market"] = ""
    granted = (await boss.post("/people/certifications", **wanted, reason="Five of five")).json()
    assert {"returns"} <= {one["skill"] for one in granted["certifications"]}
    assert "sv" in granted["languages"]
    own = (await agent.get("/work/practice")).json()
    assert own["requests"][0]["granted"] is True
    withdrawn = (await boss.post("/people/certifications/withdraw", **wanted, reason="Not any more")).json()
    assert "returns" not in {one["skill"] for one in withdrawn["certifications"]}
    with psycopg.connect(world.stack.database_url) as database:
        decided = "SELECT kind, decided_by FROM worker_decision WHERE worker_id = %s ORDER BY at"
        assert database.execute(decided, (agent.id,)).fetchall()[-2:] == [
            ("certified", boss.id),
            ("certification_withdrawn", boss.id),
        ]
        training = "SELECT kind FROM work_event WHERE agent_id = %s AND kind LIKE 'training%%' ORDER BY at"
        assert database.execute(training, (agent.id,)).fetchall() == [("training_began",), ("training_ended",)]


async def test_a_refusal_has_a_reason_and_is_made_once(world: World) -> None:
    boss, agent = await lead(world), await world.agent(2)
    await agent.post("/work/certification-requests", skill="safety", language="en")
    requests = (await boss.get("/people/certification-requests")).json()["requests"]
    request_id = next(one["request"]["id"] for one in requests if one["request"]["agent_id"] == agent.id)
    path = f"/people/certification-requests/{request_id}/refuse"
    assert (await boss.post(path, reason="")).status_code == 409
    assert (await boss.post(path, reason="Practise first")).status_code == 201
    assert (await boss.post(path, reason="Practise first")).status_code == 409
    assert (await agent.get("/work/practice")).json()["requests"][0]["granted"] is False


async def test_another_agents_practice_is_nobody_elses(world: World) -> None:
    one, other = await world.agent(0), await world.agent(1)
    run_id = (await one.post("/work/practice", scenario="refund-en")).json()["id"]
    assert (await other.get(f"/work/practice/{run_id}")).status_code == 404
    written = await other.post(f"/work/practice/{run_id}/messages", client_id="x", text="hi")
    assert written.status_code == 404


async def test_on_a_first_shift_nothing_is_offered_until_a_mentor_is_online(world: World) -> None:
    boss = await lead(world)
    nora, newcomer = await hired(world, boss)
    with psycopg.connect(world.stack.database_url) as database:
        database.execute("UPDATE agent SET presence = 'offline', accepting = false WHERE id <> %s", (nora.id,))
        database.execute("DELETE FROM certification WHERE agent_id = %s", (nora.id,))
        database.execute(
            "INSERT INTO certification (id, agent_id, level, granted_by, granted_at, reason) VALUES (%s, %s, 1, 't', now(), 't')",
            (str(uuid4()), nora.id),
        )
    async with world.desk(newcomer) as socket:
        customer = await world.customer()
        await customer.asks_for_a_person()
        for _ in range(3):
            await socket.send(type="ping")
            await socket.until(type="pong")
        offered = "SELECT count(*) FROM conversation_event WHERE conversation_id = %s AND kind = 'offer_made'"
        with psycopg.connect(world.stack.database_url, autocommit=True) as database:
            database.execute("SELECT pg_sleep(2)")
            assert database.execute(offered, (customer.conversation_id,)).fetchone() == (0,)
        async with world.desk(boss, accepting=False):
            with psycopg.connect(world.stack.database_url, autocommit=True) as database:
                database.execute("UPDATE agent SET presence = 'online' WHERE id = %s", (boss.id,))
            await socket.offer(customer.conversation_id)


async def test_five_thousand_agents_and_applicants_come_in_pages(world: World) -> None:
    boss = await lead(world)
    with psycopg.connect(world.stack.database_url) as database:
        database.execute(
            "INSERT INTO applicant SELECT gen_random_uuid(), 'A', 'Applicant ' || n, n || '@many.example', '{en}', '', 'many', '', 'in_review',"
            " now(), now() - n * interval '1 minute', '1', now(), sha256(n::text::bytea) FROM generate_series(1, 5000) n"
        )
    seen: list[str] = []
    cursor = ""
    for _ in range(3):
        page = (await boss.get("/people/applicants", campaign="many", cursor=cursor, limit=100)).json()
        seen += [row["id"] for row in page["applicants"]]
        cursor = page["next_cursor"]
    assert len(set(seen)) == 300
    found = (await boss.get("/people/applicants", search="4711@many.example")).json()["applicants"]
    assert [row["name"] for row in found] == ["Applicant 4711"]
    names: list[str] = []
    cursor = ""
    while cursor is not None:
        page = (await boss.get("/people/certifications", cursor=cursor, limit=2)).json()
        names += [one["id"] for one in page["agents"]]
        cursor = page["next_cursor"]
    assert len(names) == len(set(names)) >= 5
