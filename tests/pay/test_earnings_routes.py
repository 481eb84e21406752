"""Earnings over HTTP: what an agent sees and downloads of their own, and what only leads do."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import httpx
import psycopg
import pytest

from onhand.entrypoints.cli.benching.seeding import PASSWORD, seed_agents
from onhand.entrypoints.cli.processes import Stack
from tests.pay.workplace import NINE, open_workplace


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    with Stack.temporary(with_shop=False, durable=False, restarts=False) as running:
        seed_agents(running.database_url, agents=3, capacity=3)
        with psycopg.connect(running.database_url) as connection:
            connection.execute("UPDATE agent SET role = 'lead' WHERE email = 'agent2@load.example'")
        yield running


def signed_in(stack: Stack, number: int) -> tuple[httpx.Client, str]:
    client = httpx.Client(base_url=f"{stack.web_url}/api/v1", timeout=60)
    answer = client.post("/sessions", json={"email": f"agent{number}@load.example", "password": PASSWORD}).json()
    client.headers["Authorization"] = f"Bearer {answer['token']}"
    return client, answer["agent"]["id"]


async def test_own_earnings_are_seen_downloaded_and_corrected_by_a_lead_alone(stack: Stack) -> None:
    mina, mina_id = signed_in(stack, 0)
    other, _ = signed_in(stack, 1)
    lead, _ = signed_in(stack, 2)
    async with open_workplace(stack.database_url) as workplace:
        await workplace.works_a_day(mina_id)
        await workplace.books(timedelta(days=2))
    march = {"day": "2026-03-02", "market": "SE"}
    period = mina.get("/work/earnings", params=march).json()
    total = period["statements"][0]["total_minor"]
    lines = mina.get("/work/earnings/lines", params={"day": "2026-03-02"}).json()
    assert sum(line["amount_minor"] for line in lines) == total == period["days"][0]["amount_minor"]
    assert any(source["kind"] == "conversation" for line in lines for source in line["earned_by"])

    pdf = mina.get("/work/earnings/payslip", params={**march, "language": "sv"})
    assert (pdf.headers["content-type"], pdf.content[:5]) == ("application/pdf", b"%PDF-")
    csv = mina.get("/work/earnings/csv", params=march)
    assert csv.headers["content-type"].startswith("text/csv")
    assert len(csv.text.splitlines()) == len(lines) + 1

    for path in ("/work/earnings", "/work/earnings/payslip", "/work/earnings/csv"):
        assert other.get(path, params={**march, "agent_id": mina_id}).status_code == 403
    correction = {"id": str(uuid4()), "line_id": lines[0]["id"], "amount_minor": 500, "reason": "Late by our fault"}
    assert mina.post("/people/corrections", json=correction).status_code == 403
    assert lead.post("/people/corrections", json={**correction, "line_id": str(uuid4())}).status_code == 404
    assert lead.post("/people/corrections", json={**correction, "reason": " "}).status_code == 400
    assert lead.post("/people/corrections", json=correction).json()["corrects"] == lines[0]["id"]
    assert mina.get("/people/earnings", params=march).status_code == 403
    everybody = lead.get("/people/earnings", params=march).json()
    assert [one["statements"][0]["total_minor"] for one in everybody["agents"]] == [total]
    payroll = lead.get("/people/earnings/csv", params=march).text
    assert payroll.count("\ufeff") == 1
    assert len(payroll.splitlines()) == 1 + len(period["statements"][0]["sums"])
    assert NINE.date().isoformat()[:7] in payroll


def test_a_day_or_a_market_that_makes_no_sense_is_refused(stack: Stack) -> None:
    lead, _ = signed_in(stack, 2)
    for day in ("9999-12-31", "soon", "2026-02-30"):
        assert lead.get("/work/earnings", params={"day": day}).status_code == 400
        assert lead.get("/people/earnings", params={"day": day}).status_code == 400
    for market in ("日本", "SE\r\nSet-Cookie: onhand_session=mine"):
        odd = lead.get("/people/earnings/csv", params={"market": market})
        assert (odd.status_code, odd.json()["code"]) == (400, "invalid_request")
