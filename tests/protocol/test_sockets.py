"""The two sockets: in order, once, resumed by number, and only for whom they are."""

import asyncio
from uuid import uuid4

from tests.protocol.conftest import Customer, Socket, World


async def held(world: World, desk: Socket, customer: Customer) -> None:
    """The customer asks for a person and the agent accepts."""
    await customer.asks_for_a_person()
    offer_id = await desk.offer(customer.conversation_id)
    await desk.send(type="accept", id=str(uuid4()), conversation=customer.conversation_id, offer_id=offer_id)
    await desk.event("agent_joined")


async def test_a_customer_and_an_agent_talk_to_each_other(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk, world.customer_socket(customer) as chat:
        await held(world, desk, customer)
        assert (await chat.event("agent_joined"))["data"]["agent"]["name"] == "Agent 0"
        await chat.send(type="message", id="m1", text="My parcel is late.")
        assert (await desk.event("customer_wrote"))["data"]["text"] == "My parcel is late."
        await desk.send(type="message", id="r1", conversation=customer.conversation_id, text="I am looking.")
        assert (await chat.event("agent_wrote"))["data"]["text"] == "I am looking."
        await desk.send(type="resolve", id="e1", conversation=customer.conversation_id, disposition="answered")
        assert (await chat.event("resolved"))["data"]["disposition"] is None
        await chat.send(type="rate", id="q1", score=5)
        assert (await chat.until(type="ack", id="q1"))["repeated"] is False


async def test_a_customer_sees_no_note_and_no_offer(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk, world.customer_socket(customer) as chat:
        await held(world, desk, customer)
        await desk.send(type="note", id="n1", conversation=customer.conversation_id, text="a difficult one")
        await desk.until(type="ack", id="n1")
        await desk.send(type="message", id="r1", conversation=customer.conversation_id, text="Hello")
        await chat.event("agent_wrote")
        kinds = [frame["event"]["kind"] for frame in chat.frames if frame["type"] == "event"]
        assert kinds == ["conversation_started", "handoff_requested", "agent_joined", "agent_wrote"]
    assert "note_added" not in [event["kind"] for event in await customer.sees()]
    all_of_it = (await agent.get(f"{customer.path}/events")).json()["events"]
    assert {"note_added", "offer_made"} <= {event["kind"] for event in all_of_it}


async def test_a_customer_who_comes_back_gets_what_was_missed_once_and_in_order(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk:
        async with world.customer_socket(customer) as chat:
            await held(world, desk, customer)
            last = (await chat.event("agent_joined"))["seq"]
        for number in range(5):
            await desk.send(
                type="message", id=f"r{number}", conversation=customer.conversation_id, text=f"line {number}"
            )
        await desk.until(type="ack", id="r4")
        async with world.customer_socket(customer, after=last) as chat:
            texts = [(await chat.event("agent_wrote"))["data"]["text"] for _ in range(5)]
            assert texts == [f"line {number}" for number in range(5)]
            seqs = [frame["event"]["seq"] for frame in chat.frames if frame["type"] == "event"]
            assert seqs == sorted(set(seqs))
            assert min(seqs) > last


async def test_an_agent_who_comes_back_resumes_each_conversation_by_its_number(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        last = (await customer.writes("while you were there")).json()["seq"]
    await customer.writes("while you were away")
    async with world.desk(agent, accepting=False, resume={customer.conversation_id: last}) as desk:
        while (missed := await desk.event("customer_wrote"))["conversation_id"] != customer.conversation_id:
            pass  # the agent holds others, of which they said nothing
        assert missed["data"]["text"] == "while you were away"
        events = [frame["event"] for frame in desk.frames if frame["type"] == "event"]
        assert min(e["seq"] for e in events if e["conversation_id"] == customer.conversation_id) > last


async def test_a_message_that_is_sent_again_over_a_new_socket_is_written_once(world: World):
    customer = await world.customer()
    async with world.customer_socket(customer) as chat:
        await chat.send(type="message", id="m1", text="hello")
        first = await chat.until(type="ack", id="m1")
    async with world.customer_socket(customer, after=first["seq"]) as chat:
        await chat.send(type="message", id="m1", text="hello")
        again = await chat.until(type="ack", id="m1")
    assert (again["seq"], again["repeated"]) == (first["seq"], True)
    assert [event["kind"] for event in await customer.sees()].count("customer_wrote") == 1


async def test_two_windows_of_one_customer_show_the_same(world: World):
    customer = await world.customer()
    async with world.customer_socket(customer) as one, world.customer_socket(customer) as two:
        await one.send(type="message", id="m1", text="hello")
        assert (await one.event("customer_wrote")) == (await two.event("customer_wrote"))


async def test_a_socket_with_anothers_token_is_closed(world: World):
    mine, theirs = await world.customer(), await world.customer()
    async with world.socket(f"{theirs.path}/live") as socket:
        await socket.send(type="hello", token=mine.token)
        assert (await socket.read())["problem"]["code"] == "conversation_not_found"
        assert await socket.closed_with() == 4401


async def test_a_desk_without_a_session_is_closed(world: World):
    customer = await world.customer()
    async with world.socket("/desk/live") as socket:
        await socket.send(type="hello", token=customer.token)
        assert (await socket.read())["problem"]["code"] == "unauthenticated"
        assert await socket.closed_with() == 4401


async def test_frames_that_cannot_be_read_are_answered_and_harm_nothing(world: World):
    customer = await world.customer()
    async with world.customer_socket(customer) as chat:
        for text in (
            "not json",
            "[]",
            '{"type": 7}',
            '{"type": "no such thing", "id": "x"}',
            '{"type": "message", "id": ""}',
        ):
            await chat.send_text(text)
            assert (await chat.until(type="error"))["problem"]["code"] == "invalid_request"
        await chat.send(type="message", id="m1", text="still here")
        await chat.until(type="ack", id="m1")


async def test_too_many_sockets_of_one_conversation_are_told_when_to_come_again(world: World):
    customer = await world.customer()
    async with asyncio.TaskGroup() as group:
        release = asyncio.Event()
        ready = [asyncio.Event() for _ in range(10)]

        async def hold(number: int) -> None:
            async with world.customer_socket(customer):
                ready[number].set()
                await release.wait()

        for number in range(10):
            group.create_task(hold(number))
        await asyncio.gather(*(one.wait() for one in ready))
        async with world.socket(f"{customer.path}/live") as socket:
            await socket.send(type="hello", token=customer.token)
            refused = await socket.until(type="error")
            assert refused["problem"]["code"] == "too_many_connections"
            assert refused["problem"]["retry_after_seconds"] > 0
        release.set()


async def test_typing_is_seen_by_the_other_side_and_written_nowhere(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk, world.customer_socket(customer) as chat:
        await held(world, desk, customer)
        await chat.send(type="typing")
        assert (await desk.until(type="typing"))["by"] == "customer"
        await desk.send(type="seen", conversation=customer.conversation_id, seq=3)
        assert (await chat.until(type="seen")) == {"type": "seen", "by": "agent", "seq": 3}
    assert {event["kind"] for event in await customer.sees()} <= {
        "conversation_started",
        "handoff_requested",
        "agent_joined",
    }


async def test_being_connected_alone_gets_nobody_work(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent, accepting=False), world.customer_socket(customer) as chat:
        await customer.asks_for_a_person()
        wait = await chat.until(type="wait")
        assert wait["wait"]["people_online"] == 0
        assert wait["wait"]["high_seconds"] is None


async def test_a_declined_offer_goes_to_the_next_agent(world: World):
    customer, first, second = await world.customer(), await world.agent(0), await world.agent(1)
    async with world.desk(first) as one:
        await customer.asks_for_a_person()
        offer_id = await one.offer(customer.conversation_id)
        async with world.desk(second) as two:
            await one.send(type="decline", id="d1", conversation=customer.conversation_id, offer_id=offer_id)
            again = await two.offer(customer.conversation_id)
            assert again != offer_id
            await one.send(type="accept", id="a1", conversation=customer.conversation_id, offer_id=offer_id)
            assert (await one.until(type="error", id="a1"))["problem"]["code"] == "offer_gone"
            await two.send(type="accept", id="a2", conversation=customer.conversation_id, offer_id=again)
            await two.until(type="ack", id="a2")


async def test_only_who_holds_the_conversation_replies_over_http_too(world: World):
    customer, first, second = await world.customer(), await world.agent(0), await world.agent(1)
    async with world.desk(first) as desk:
        await held(world, desk, customer)
        answer = await second.post(f"{customer.path}/messages", client_id="x1", text="me too")
        assert (answer.status_code, answer.json()["code"]) == (409, "not_the_holder")
        mine = await first.post(f"{customer.path}/messages", client_id="x2", text="mine")
        assert mine.status_code == 201


async def test_handing_back_and_asking_again_works_a_second_time(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        await desk.send(type="hand_back", id="h1", conversation=customer.conversation_id)
        await desk.until(type="ack", id="h1")
        assert (await customer.get(customer.path)).json()["holder"]["kind"] == "assistant"
        await held(world, desk, customer)


async def test_a_transfer_reaches_the_named_agent_with_the_note(world: World):
    customer, first, second = await world.customer(), await world.agent(0), await world.agent(1)
    async with world.desk(first) as one:
        await held(world, one, customer)
        async with world.desk(second) as two:
            transfer = {"to_agent_id": second.id, "note": "wants a refund"}
            await one.send(type="transfer", id="t1", conversation=customer.conversation_id, **transfer)
            await one.until(type="ack", id="t1")
            offer_id = await two.offer(customer.conversation_id)
            await two.send(type="accept", id="a9", conversation=customer.conversation_id, offer_id=offer_id)
            assert (await two.event("note_added"))["data"]["text"] == "wants a refund"


async def test_asking_for_somebody_by_name_asks_for_a_person_once_they_were_there(world: World):
    customer, agent = await world.customer(), await world.agent()
    async with world.desk(agent) as desk:
        await held(world, desk, customer)
        await desk.send(type="hand_back", id="h1", conversation=customer.conversation_id)
        await desk.until(type="ack", id="h1")
        await customer.writes("Agent 0 told me that it would come today.")
        assert (await customer.get(customer.path)).json()["status"] == "open"
        await customer.writes("Can I talk to Agent 0 again?")
        assert (await customer.get(customer.path)).json()["status"] in ("waiting", "with_agent")


async def test_a_language_that_is_not_spoken_is_refused_in_a_sentence(world: World):
    customer = await world.customer()
    answer = await customer.post(f"{customer.path}/language", client_id="l1", language="xx")
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_request")
