"""What a customer can do, and what nobody else can do in their name."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import jwt
import pytest

from onhand.domain.conversation import events as happened
from onhand.domain.conversation.participants import Customer
from onhand.store.log import ConversationLog
from onhand.store.pool import open_pool
from tests.protocol.conftest import World


def signed(world: World, secret: str | None = None, **claims: Any) -> str:
    payload = {
        "sub": "astrid_1",
        "name": "Astrid Lindqvist",
        "email": "astrid@example.com",
        "aud": "onhand",
        "exp": datetime.now(UTC) + timedelta(minutes=5),
        **claims,
    }
    return jwt.encode(payload, secret or world.stack.secrets["ONHAND_IDENTITY_SECRET"], "HS256")


async def start(world: World, **body: Any):
    return await world.http.post("/api/v1/conversations", json={"client_id": str(uuid4()), **body})


async def test_a_known_customer_starts_with_a_signed_token(world: World):
    answer = await start(world, identity=signed(world))
    assert answer.status_code == 201
    assert answer.json()["conversation"]["customer"]["name"] == "Astrid Lindqvist"


@pytest.mark.parametrize(
    ("claims", "secret"),
    [
        ({"exp": datetime(2020, 1, 1, tzinfo=UTC)}, None),
        ({}, "a secret that is not the shared one, but long enough"),
        ({"aud": "somebody-else"}, None),
    ],
    ids=["expired", "forged", "for somebody else"],
)
async def test_an_identity_that_does_not_hold_starts_nothing(world: World, claims: dict[str, Any], secret: str | None):
    answer = await start(world, identity=signed(world, secret, **claims))
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "identity_refused"


async def test_an_unsigned_identity_starts_nothing(world: World):
    unsigned = jwt.encode({"sub": "astrid_1", "aud": "onhand", "exp": 4_000_000_000}, "", "none")
    assert (await start(world, identity=unsigned)).json()["code"] == "identity_refused"


async def test_a_start_that_is_sent_again_finds_the_same_conversation(world: World):
    client_id = str(uuid4())
    first, again = [await start(world, client_id=client_id) for _ in range(2)]
    assert first.json()["conversation"]["id"] == again.json()["conversation"]["id"]
    assert (first.json()["repeated"], again.json()["repeated"]) == (False, True)


async def test_a_start_of_another_customer_with_the_same_id_is_refused(world: World):
    client_id = str(uuid4())
    await start(world, client_id=client_id, identity=signed(world))
    answer = await start(world, client_id=client_id, identity=signed(world, sub="somebody_else"))
    assert answer.json()["code"] == "forbidden"
    assert (await start(world, client_id=client_id)).json()["code"] == "forbidden"


async def test_a_conversation_in_which_somebody_said_who_they_are_is_not_taken_up_as_another(world: World):
    client_id = str(uuid4())
    conversation_id = (await start(world, client_id=client_id)).json()["conversation"]["id"]
    async with open_pool(world.stack.database_url) as pool, ConversationLog(pool, "test") as log:
        said = happened.CustomerIdentified(customer=Customer("astrid_1"), how="email")
        await log.append(conversation_id, lambda _: [said], datetime.now(UTC))
    somebody_else = await start(world, client_id=client_id, identity=signed(world, sub="somebody_else"))
    assert somebody_else.json()["code"] == "forbidden"
    assert (await start(world, client_id=client_id)).json()["repeated"]


async def test_one_customers_token_opens_no_other_conversation(world: World):
    mine, theirs = await world.customer(), await world.customer()
    for answer in (
        await mine.get(theirs.path),
        await mine.get(f"{theirs.path}/events"),
        await mine.get(f"{theirs.path}/wait"),
        await mine.post(f"{theirs.path}/messages", client_id="m1", text="hello"),
        await mine.post(f"{theirs.path}/person-request", client_id="p1"),
        await mine.post(f"{theirs.path}/resolve", client_id="e1"),
        await mine.post(f"{theirs.path}/rating", client_id="q1", score=1),
        await mine.post(f"{theirs.path}/language", client_id="l1", language="sv"),
        await mine.http.delete(
            f"/api/v1{theirs.path}/person-request", params={"client_id": "w1"}, headers=mine.headers
        ),
    ):
        assert answer.status_code == 404
        assert answer.json()["code"] == "conversation_not_found"
    assert [event["kind"] for event in await theirs.sees()] == ["conversation_started"]


async def test_a_customers_token_is_no_agents(world: World):
    customer = await world.customer()
    for path in (
        "/me",
        "/agents",
        "/conversations",
        f"{customer.path}/briefing",
        f"{customer.path}/customer",
        "/canned-responses",
    ):
        assert (await customer.get(path)).json()["code"] == "unauthenticated", path
    for path in ("notes", "take", "hand-back"):
        answer = await customer.post(f"{customer.path}/{path}", client_id="x", text="x")
        assert answer.json()["code"] == "unauthenticated", path


async def test_without_a_token_nothing_is_read(world: World):
    customer = await world.customer()
    answer = await world.http.get(f"/api/v1{customer.path}/events")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_a_message_that_is_sent_again_is_not_written_again(world: World):
    customer = await world.customer()
    first, again = [await customer.writes("hello", "m1") for _ in range(2)]
    assert first.json() == {"seq": 2, "repeated": False}
    assert again.json() == {"seq": 2, "repeated": True}


async def test_words_for_a_person_put_the_customer_into_the_queue(world: World):
    customer = await world.customer()
    await customer.writes("Can I talk to a human please?")
    conversation = (await customer.get(customer.path)).json()
    assert conversation["status"] == "waiting"
    assert conversation["wait"]["position"] >= 1


async def test_the_button_for_a_person_is_answered_with_position_and_wait(world: World):
    customer = await world.customer()
    answer = (await customer.asks_for_a_person()).json()
    assert set(answer["wait"]) == {"position", "low_seconds", "high_seconds", "people_online"}
    withdrawn = await customer.http.delete(
        f"/api/v1{customer.path}/person-request", params={"client_id": "w1"}, headers=customer.headers
    )
    assert withdrawn.status_code == 200
    assert (await customer.get(customer.path)).json()["status"] == "open"


async def test_a_conversation_is_rated_once(world: World):
    customer = await world.customer()
    await customer.post(f"{customer.path}/resolve", client_id="e1")
    assert (await customer.post(f"{customer.path}/rating", client_id="q1", score=4)).status_code == 201
    again = await customer.post(f"{customer.path}/rating", client_id="q2", score=1)
    assert (again.status_code, again.json()["code"]) == (409, "already_rated")


async def test_too_long_and_empty_messages_are_refused_in_a_sentence(world: World):
    customer = await world.customer()
    long = await customer.writes("x" * 4_001)
    assert (long.status_code, long.json()["code"]) == (413, "message_too_long")
    assert "4,001" in long.json()["detail"]
    empty = await customer.writes(" \n ")
    assert (empty.status_code, empty.json()["code"]) == (400, "invalid_request")


async def test_a_body_over_the_limit_is_refused(world: World):
    customer = await world.customer()
    answer = await customer.writes("x" * 70_000)
    assert answer.status_code == 413


async def test_too_many_messages_are_told_when_to_come_again(world: World):
    customer = await world.customer()
    answers = [await customer.writes(f"line {number}") for number in range(40)]
    refused = next(answer for answer in answers if answer.status_code == 429)
    assert int(refused.headers["retry-after"]) >= 1
    assert refused.json()["retry_after_seconds"] == int(refused.headers["retry-after"])
    written = [event for event in await customer.sees() if event["kind"] == "customer_wrote"]
    assert len(written) == sum(answer.status_code == 201 for answer in answers)


@pytest.mark.parametrize(
    "body", [{}, {"client_id": 7}, {"client_id": "short"}, {"client_id": str(uuid4()), "language": "<script>"}]
)
async def test_a_start_that_cannot_be_read_says_what_is_wrong(world: World, body: dict[str, Any]):
    answer = await world.http.post("/api/v1/conversations", json=body)
    assert answer.status_code == 400
    assert answer.json()["code"] == "invalid_request"
    assert "client_id" in answer.json()["detail"] or "language" in answer.json()["detail"]


@pytest.mark.parametrize(
    "text", ["\x00hello\x00", "'; DROP TABLE conversation; --", "𝕳𝖊𝖑𝖑𝖔 \u202e", "<img src=x onerror=alert(1)>"]
)
async def test_hostile_text_is_kept_as_text(world: World, text: str):
    customer = await world.customer()
    assert (await customer.writes(text)).status_code == 201
    (written,) = [event for event in await customer.sees() if event["kind"] == "customer_wrote"]
    assert written["data"]["text"] == text.replace("\x00", "").strip()


async def test_other_sites_pages_may_call_the_customers_part(world: World):
    answer = await world.http.options(
        "/api/v1/conversations",
        headers={
            "Origin": "https://shop.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type",
        },
    )
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers


async def test_a_request_in_another_language_than_the_pages_is_for_somebody_who_speaks_it(world: World):
    customer = await world.customer(language="en")
    await customer.writes("Ich möchte bitte mit einem Menschen sprechen, mein Paket ist verschwunden")
    conversation = (await customer.get(customer.path)).json()
    assert (conversation["status"], conversation["language"]) == ("waiting", "de")


@pytest.mark.parametrize("path", ["/api/v1/nothing/here", "/api/v1/nothing"])
async def test_an_address_that_there_is_not_is_a_problem_document_too(world: World, path: str):
    answer = await world.http.get(path)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert answer.headers["content-type"] == "application/problem+json"


async def test_the_api_describes_itself(world: World):
    described = (await world.http.get("/api/v1/openapi.json")).json()
    assert "/api/v1/conversations/{conversation_id}/messages" in described["paths"]
