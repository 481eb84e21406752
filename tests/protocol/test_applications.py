"""From application to the first sign-in, over the protocol; and what an application's link does not open."""

import asyncio

import psycopg
import pytest

from tests.protocol.conftest import World
from tests.protocol.hiring import accepts, applies, hired, lead, right_answer


async def test_an_applicant_is_tested_practises_is_accepted_by_a_lead_and_signs_in(world: World) -> None:
    boss = await lead(world)
    nora = await applies(world)
    assert (await nora.own())["stage"] == "applied"
    for test in (await nora.own())["tests"]:
        await nora.takes(test["id"])
    assert (await nora.own())["stage"] == "practising"
    ended = await nora.practises()
    assert [point["met"] for point in ended["run"]["checklist"]] == [True] * 6
    assert (await nora.own())["stage"] == "in_review"
    listed = (await boss.get("/people/applicants", stage="in_review", campaign="norrland", search=nora.email)).json()
    assert [row["id"] for row in listed["applicants"]] == [nora.id]
    details = await accepts(boss, nora)
    assert details["applicant"]["stage"] == "accepted"
    kinds = {decision["kind"]: decision["by"] for decision in details["decisions"]}
    assert kinds == {"test_scored": "", "certified": boss.id, "application_accepted": boss.id}
    (await nora.put("/applications/mine/password", password="ten letters at least")).raise_for_status()
    signed_in = await world.http.post(
        "/api/v1/sessions", json={"email": nora.email, "password": "ten letters at least"}
    )
    assert signed_in.json()["agent"]["id"] == nora.id


async def test_training_is_written_into_the_work_log_once_somebody_works_here(world: World) -> None:
    boss = await lead(world)
    nora = await applies(world)
    await nora.takes_all_tests()
    await nora.practises()
    count = "SELECT kind, count(*) FROM work_event WHERE agent_id = %s GROUP BY kind"
    with psycopg.connect(world.stack.database_url) as database:
        assert database.execute(count, (nora.id,)).fetchall() == []
        await accepts(boss, nora)
        done = len((await nora.own())["tests"]) + 1
        assert dict(database.execute(count, (nora.id,)).fetchall()) == {"training_began": done, "training_ended": done}


async def test_a_test_is_never_shown_with_its_right_answers(world: World) -> None:
    nora = await applies(world)
    places: set[int] = set()
    for test in (await nora.own())["tests"]:
        begun = await nora.post(f"/applications/mine/tests/{test['id']}")
        for question in begun.json()["questions"]:
            assert set(question) == {"id", "ask", "choices"}
            places.add(
                question["choices"].index(right_answer(test["id"], question["id"])) if question["choices"] else 0
            )
        assert not {"right", "accept", "forbidden", "rubric"} & set(begun.json())
    assert places == {0, 1, 2, 3}
    orders = {
        tuple(
            one["id"]
            for one in (await (await applies(world)).post("/applications/mine/tests/language-en")).json()["questions"]
        )
        for _ in range(4)
    }
    assert len(orders) > 1


async def test_a_test_that_is_begun_twice_at_once_asks_the_same_questions(world: World) -> None:
    nora = await applies(world)
    begun = await asyncio.gather(*(nora.post("/applications/mine/tests/language-en") for _ in range(8)))
    assert len({(one.json()["id"], str(one.json()["questions"])) for one in begun}) == 1


async def test_no_result_refuses_anybody_and_a_test_is_taken_again_only_after_a_pause(world: World) -> None:
    nora = await applies(world)
    assert (await nora.takes("language-en", wrong=10))["score"] == {"right": 0, "of": 10}
    assert (await nora.own())["stage"] == "testing"
    again = await nora.post("/applications/mine/tests/language-en")
    assert (again.status_code, again.json()["code"]) == (409, "not_possible_now")


async def test_a_test_handed_in_twice_keeps_the_first_answers(world: World) -> None:
    nora = await applies(world)
    done = await nora.takes("language-en", wrong=3)
    again = await nora.put(f"/applications/mine/attempts/{done['id']}", answers={})
    assert again.json()["score"] == done["score"] == {"right": 7, "of": 10}


PLACES = [
    "/me",
    "/agents",
    "/conversations?view=all",
    "/conversations/{real}",
    "/conversations/{real}/events",
    "/conversations/{real}/customer",
    "/conversations/{real}/briefing",
    "/conversations/{real}/related",
    "/canned-responses",
    "/errand-modes",
    "/work/practice",
    "/people/applicants",
    "/people/applicants/{other}",
    "/people/certifications",
    "/applications/mine/practice/{real}",
    "/applications/mine/practice/{others_run}",
]


async def test_an_applicants_link_opens_nothing_but_their_own_application(world: World) -> None:
    customer = await world.customer()
    await customer.writes("Where is my order #W5501032?")
    nora, other = await applies(world), await applies(world)
    others_run = (await other.post("/applications/mine/practice", scenario="parcel-en")).json()["id"]
    for place in PLACES:
        path = place.format(real=customer.conversation_id, other=other.id, others_run=others_run)
        answer = await nora.get(path)
        assert answer.status_code in (401, 404), path
        assert "W5501032" not in answer.text
    for path, body in [
        (f"/conversations/{customer.conversation_id}/messages", {"client_id": "x", "text": "hi"}),
        (f"/conversations/{customer.conversation_id}/take", {"client_id": "x"}),
        (f"/applications/mine/practice/{others_run}/messages", {"client_id": "x", "text": "hi"}),
        (f"/applications/mine/practice/{customer.conversation_id}/messages", {"client_id": "x", "text": "hi"}),
        (f"/applications/mine/practice/{others_run}/resolve", {"client_id": "x", "disposition": "answered"}),
        (f"/people/applicants/{nora.id}/accept", {"certifications": [], "reason": "me"}),
        ("/people/certifications", {"agent_id": nora.id, "reason": "me"}),
    ]:
        assert (await nora.post(path, **body)).status_code in (401, 404), path
    async with world.socket("/desk/live") as socket:
        await socket.send(type="hello", token=nora.token)
        assert (await socket.read())["problem"]["code"] == "unauthenticated"


async def test_practice_is_in_no_list_of_the_desk_and_nobody_else_can_take_part(world: World) -> None:
    nora, agent = await applies(world), await world.agent()
    before = (await agent.get("/conversations", view="all")).json()["counts"]
    run_id = (await nora.post("/applications/mine/practice", scenario="parcel-en")).json()["id"]
    for view in ("all", "waiting", "mine", "assistant", "resolved"):
        rows = (await agent.get("/conversations", view=view, limit=200)).json()["conversations"]
        assert run_id not in [row["id"] for row in rows]
    assert (await agent.get("/conversations", view="all")).json()["counts"] == before
    taken = await agent.post(f"/conversations/{run_id}/take", client_id="take")
    assert taken.status_code == 409
    with psycopg.connect(world.stack.database_url) as database:
        row = database.execute(
            "SELECT status, turn_is_due, waiting_since FROM conversation WHERE id = %s", (run_id,)
        ).fetchone()
        assert row == ("practice", False, None)


async def test_practice_is_read_by_leads_alone_where_conversations_are(world: World) -> None:
    nora, agent, boss = await applies(world), await world.agent(), await lead(world)
    run_id = (await nora.post("/applications/mine/practice", scenario="parcel-en")).json()["id"]
    for path in (f"/conversations/{run_id}", f"/conversations/{run_id}/events"):
        assert (await agent.get(path)).status_code == 404, path
        assert (await boss.get(path)).status_code == 200, path


async def test_a_customer_cannot_begin_a_conversation_that_no_list_shows(world: World) -> None:
    answer = await world.http.post("/api/v1/conversations", json={"client_id": "x" * 20, "channel": "practice"})
    assert answer.json()["code"] == "invalid_request"


async def test_consent_taken_back_deletes_everything(world: World) -> None:
    nora = await applies(world)
    await nora.takes_all_tests()
    run_id = (await nora.practises())["run"]["id"]
    assert (await nora.delete("/applications/mine")).status_code == 204
    assert (await nora.get("/applications/mine")).status_code == 401
    with psycopg.connect(world.stack.database_url) as database:
        for table, column in [
            ("applicant", "id"),
            ("assessment_attempt", "person_id"),
            ("practice_run", "person_id"),
            ("worker_decision", "worker_id"),
            ("work_event", "agent_id"),
        ]:
            assert database.execute(f"SELECT 1 FROM {table} WHERE {column} = %s", (nora.id,)).fetchall() == []  # pyright: ignore
        left = (
            "SELECT 1 FROM conversation_event WHERE data ->> 'text' LIKE '%%open a search%%' AND conversation_id = %s"
        )
        assert database.execute(left, (run_id,)).fetchall() == []


@pytest.mark.parametrize(
    "broken", [{"consent": "2019"}, {"languages": []}, {"languages": ["xx"]}, {"email": "nobody"}, {"name": " "}]
)
async def test_an_application_without_consent_or_with_what_cannot_be_is_refused(
    world: World, broken: dict[str, object]
) -> None:
    with pytest.raises(Exception, match="409"):
        await applies(world, **broken)


async def test_nobody_takes_an_agents_place_by_applying_with_their_address(world: World) -> None:
    with pytest.raises(Exception, match="409"):
        await applies(world, email=world.sign_ins[0][0].upper())
    nora = await applies(world)
    with pytest.raises(Exception, match="409"):
        await applies(world, email=nora.email.upper())


async def test_only_a_lead_decides_and_only_with_a_reason(world: World) -> None:
    boss, agent, nora = await lead(world), await world.agent(), await applies(world)
    path = f"/people/applicants/{nora.id}"
    assert (await agent.get("/people/applicants")).status_code == 403
    assert (await agent.get(path)).status_code == 403
    assert (await agent.post(f"{path}/decline", reason="no")).status_code == 403
    assert (await agent.post(f"{path}/link")).status_code == 403
    assert (await boss.post(f"{path}/decline", reason="  ")).status_code == 409
    assert (await nora.own())["stage"] == "applied"
    declined = (await boss.post(f"{path}/decline", reason="The market opens in spring; write again.")).json()
    assert declined["decisions"][0]["by"] == boss.id
    own = await nora.own()
    assert (own["stage"], own["reason"]) == ("declined", "The market opens in spring; write again.")
    assert (await nora.post("/applications/mine/practice", scenario="parcel-en")).status_code == 409


async def test_nobody_is_accepted_at_a_level_that_there_is_not(world: World) -> None:
    boss, nora = await lead(world), await applies(world)
    granted = {"skill": "orders", "language": "en", "market": "", "level": 7}
    odd = await boss.post(f"/people/applicants/{nora.id}/accept", certifications=[granted], reason="Good")
    assert (odd.status_code, odd.json()["detail"]) == (409, "A level is 1 (mentored), 2, or 3 (mentor).")


async def test_a_new_link_ends_the_old_one(world: World) -> None:
    boss, nora = await lead(world), await applies(world)
    new = (await boss.post(f"/people/applicants/{nora.id}/link")).json()["token"]
    assert (await nora.get("/applications/mine")).status_code == 401
    nora.token = new
    assert (await nora.own())["id"] == nora.id


async def test_a_password_is_set_by_the_link_once(world: World) -> None:
    boss = await lead(world)
    nora, agent = await hired(world, boss)
    assert (await nora.put("/applications/mine/password", password="another one, much longer")).status_code == 409
    assert (await agent.get("/me")).json()["id"] == nora.id
    assert (await nora.delete("/applications/mine")).status_code == 409


async def test_who_was_hired_finds_their_application_tests_and_practice_in_their_own_data(world: World) -> None:
    nora, agent = await hired(world, await lead(world))
    kept = (await agent.get("/work/data")).json()
    assert (kept["application"]["email"], kept["application"]["campaign"]) == (nora.email, "norrland")
    assert len(kept["tests"]) == len((await nora.own())["tests"])
    assert [one["scenario"] for one in kept["practice"]] == ["parcel-en"]


async def test_a_lead_scores_the_writing_by_its_rubric(world: World) -> None:
    boss, nora = await lead(world), await applies(world)
    await nora.takes_all_tests()
    path = f"/people/applicants/{nora.id}"
    (writing,) = (await boss.get(path)).json()["writing"]
    assert writing["counts"]["language"] == "en"
    assert writing["counts"]["forbidden"] == []
    points = {one["id"]: one["most"] for one in writing["rubric"]}
    too_many = await boss.post(f"{path}/writing", attempt_id=writing["attempt_id"], points={**points, "feels": 99})
    assert too_many.status_code == 409
    scored = await boss.post(f"{path}/writing", attempt_id=writing["attempt_id"], points=points, comment="Warm")
    assert scored.json()["writing"][0]["score"]["by"] == "Lena"
    assert scored.json()["decisions"][0]["reasons"][0]["code"] == "writing_scored"
