"""Callbacks over the wire: by HTTP and over the socket."""

from uuid import uuid4

from tests.protocol.conftest import World


async def test_a_callback_is_booked_moved_and_cancelled(world: World):
    customer = await world.customer(language="en")
    await customer.asks_for_a_person()
    times = (await customer.get(f"{customer.path}/callback-times")).json()
    assert times["open"]
    first, second = times["slots"][:2]
    wish = {
        "client_id": str(uuid4()),
        "starts_at": first["starts_at"],
        "zone": "Asia/Tokyo",
        "phone": "+46 70 123 45 67",
    }
    booked = await customer.post(f"{customer.path}/callback", **wish)
    assert booked.status_code == 201
    assert booked.json()["callback"]["starts_at"] == first["starts_at"]
    again = await customer.post(f"{customer.path}/callback", **wish)
    assert (again.json()["seq"], again.json()["repeated"]) == (booked.json()["seq"], True)
    shown = (await customer.get(customer.path)).json()
    assert (shown["status"], shown["callback"]["by_phone"], shown["wait"]) == ("open", True, None)
    event = next(one for one in await customer.sees() if one["kind"] == "callback_booked")
    assert event["data"]["phone"] == "••• 67"

    async with world.customer_socket(customer) as socket:
        frame_id = str(uuid4())
        await socket.send(type="book_callback", id=frame_id, starts_at=second["starts_at"], zone="Asia/Tokyo")
        moved = await socket.event("callback_rescheduled")
        assert moved["data"]["starts_at"] == second["starts_at"]
        await socket.send(type="cancel_callback", id=str(uuid4()))
        await socket.event("callback_cancelled")


async def test_a_time_in_a_year_that_there_is_not_is_refused(world: World):
    customer = await world.customer(language="en")
    for starts_at in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:30:00-12:00"):
        wish = {"client_id": str(uuid4()), "starts_at": starts_at}
        assert (await customer.post(f"{customer.path}/callback", **wish)).status_code == 400


async def test_a_time_that_there_is_not_is_refused(world: World):
    customer = await world.customer(language="en")
    wish = {"client_id": str(uuid4()), "starts_at": "2020-01-01T00:00:00Z"}
    refused = await customer.post(f"{customer.path}/callback", **wish)
    assert (refused.status_code, refused.json()["code"]) == (409, "slot_taken")
    naive = await customer.post(f"{customer.path}/callback", client_id="x", starts_at="2030-01-01T00:00:00")
    assert naive.status_code == 400


async def test_the_floor_is_for_leads(world: World):
    agent = await world.agent()
    refused = await agent.get("/floor/promises")
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
