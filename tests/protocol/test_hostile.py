"""What a hostile or broken program sends, and what must not come of it."""

import asyncio
import base64
import json
from uuid import uuid4

import pytest
from websockets.exceptions import ConnectionClosed

from tests.protocol.conftest import World
from tests.protocol.test_customers import signed, start

DEEP = b'{"client_id":"0123456789abcdef","more":' + b"[" * 30_000 + b"]" * 30_000 + b"}"
JSON = {"content-type": "application/json"}


async def test_a_name_that_ends_in_half_an_emoji_starts_a_conversation(world: World):
    cut = await start(world, identity=signed(world, name="Ann \ud83d"))
    assert cut.json()["conversation"]["customer"]["name"] == "Ann "
    assert (await start(world)).status_code == 201


@pytest.mark.parametrize("subject", ["", "a\x00b", "\ud83d"])
async def test_an_identity_whose_id_is_no_text_is_refused(world: World, subject: str):
    assert (await start(world, identity=signed(world, sub=subject))).json()["code"] == "identity_refused"


async def test_brackets_in_brackets_are_no_fault_of_the_servers(world: World):
    answer = await world.http.post("/api/v1/conversations", content=DEEP, headers=JSON)
    assert answer.json()["code"] == "invalid_request"
    async with world.customer_socket(await world.customer()) as socket:
        await socket.send_text("[" * 30_000)
        assert (await socket.until(type="error"))["problem"]["code"] == "invalid_request"


async def test_values_that_the_database_cannot_take_are_refused_and_told_to_nobody(world: World):
    agent = await world.agent()
    cursor = base64.urlsafe_b64encode(json.dumps({"at": "2026-01-01T00:00:00Z", "conversation_id": "x"}).encode())
    answers = [
        await start(world, page="\x00 private words"),
        await world.http.post("/api/v1/sessions", json={"email": "a\x00b@example.com", "password": "private words"}),
        await agent.get("/conversations", view="all", search="private\x00words"),
        await agent.get("/conversations", view="all", cursor=cursor.decode()),
    ]
    assert [answer.json()["code"] for answer in answers] == ["invalid_request"] * 4
    assert not [answer for answer in answers if "private" in answer.text]
    assert "private words" not in (world.stack.plan.data_folder / "logs" / "web.log").read_text()


@pytest.mark.parametrize("path", ["/widget/%00", f"/widget/{'a' * 300}", "/widget/..%2f..%2fapp.py"])
async def test_a_file_that_cannot_be_is_not_found(world: World, path: str):
    assert (await world.http.get(path)).json()["code"] == "not_found"


async def test_an_origin_that_is_none_opens_nothing(world: World):
    answer = await world.http.get("/api/v1/me", headers={"Origin": "http://[", "Cookie": "onhand_session=x"})
    assert answer.json()["code"] == "unauthenticated"


async def test_commands_without_end_are_slowed_down_but_never_the_request_for_a_person(world: World):
    customer = await world.customer()
    refused: list[str] = []
    for _ in range(40):
        answer = await customer.post(f"{customer.path}/language", client_id=str(uuid4()), language="sv")
        refused.extend([answer.json()["code"]] if answer.status_code >= 400 else [])
    assert set(refused) == {"too_many_requests"}
    assert (await customer.asks_for_a_person()).status_code == 201
    async with world.customer_socket(customer) as socket:
        for _ in range(40):
            await socket.send(type="choose_language", id=str(uuid4()), language="de")
        assert (await socket.until(type="error"))["problem"]["code"] == "too_many_requests"


async def test_a_desk_whose_agent_signed_out_closes_soon(world: World):
    agent, customer = await world.agent(), await world.customer()
    async with world.socket("/desk/live") as desk:
        await desk.send(type="hello", token=agent.token)
        await desk.until(type="ready")
        signed_out = await world.http.delete("/api/v1/sessions/current", headers=agent.headers)
        assert signed_out.status_code == 204
        with pytest.raises(ConnectionClosed):
            async with asyncio.timeout(20):
                while True:
                    await desk.send(type="note", conversation=customer.conversation_id, id=str(uuid4()), text="late")
                    await asyncio.sleep(1)
        assert await desk.closed_with() == 4401
