"""Applicants and leads who speak the protocol plainly."""

import asyncio
from typing import Any
from uuid import uuid4

import httpx
import psycopg

from onhand.adapters.assessments.reader import read_assessments
from onhand.adapters.passwords import hash_password
from onhand.domain.workforce.assessments import TestKind
from onhand.store.queries import query
from tests.protocol.conftest import Agent, Caller, World

ASSESSMENTS = read_assessments()
PASSWORD = "a lead's password"
GOOD_LINES = (
    "Hello Oliver, I am sorry to read that. Which order is it about?",
    "Thank you. I open a search with the carrier now.",
    "They need up to 6 working days, and I write to you whatever they answer.",
)
A_TEXT = (
    "Hello, I am sorry that you had to ask twice. Your jacket reached our warehouse two days ago and is being checked, "
    "which takes at most three working days. Then the refund starts, and your card shows it within 5 to 7 working days."
)


class ApplicantCaller(Caller):
    """Somebody with the link to their application."""

    def __init__(self, http: httpx.AsyncClient, token: str, applicant_id: str, email: str) -> None:
        super().__init__(http, token)
        self.id = applicant_id
        self.email = email

    async def put(self, path: str, **body: Any) -> httpx.Response:
        return await self.http.put(f"/api/v1{path}", json=body, headers=self.headers)

    async def delete(self, path: str) -> httpx.Response:
        return await self.http.delete(f"/api/v1{path}", headers=self.headers)

    async def own(self) -> dict[str, Any]:
        return (await self.get("/applications/mine")).raise_for_status().json()

    async def takes(self, test_id: str, wrong: int = 0) -> dict[str, Any]:
        """Answers a test, the first `wrong` questions wrongly."""
        begun = (await self.post(f"/applications/mine/tests/{test_id}")).raise_for_status().json()
        answers = {one["id"]: right_answer(test_id, one["id"]) for one in begun["questions"]}
        for name in list(answers)[:wrong]:
            answers[name] = "?"
        if begun["kind"] == TestKind.WRITING:
            answers = {"text": A_TEXT}
        done = await self.put(f"/applications/mine/attempts/{begun['id']}", answers=answers)
        return done.raise_for_status().json()

    async def takes_all_tests(self) -> None:
        for test in (await self.own())["tests"]:
            await self.takes(test["id"])

    async def practises(self, scenario: str = "parcel-en", lines: tuple[str, ...] = GOOD_LINES) -> dict[str, Any]:
        """Has a practice conversation to its end. Gives it as the person sees it."""
        path = "/applications/mine/practice"
        run_id = (await self.post(path, scenario=scenario)).raise_for_status().json()["id"]
        return await practised(self, f"{path}/{run_id}", lines)


async def practised(caller: Caller, path: str, lines: tuple[str, ...]) -> dict[str, Any]:
    for line in lines:
        shown = (await caller.post(f"{path}/messages", client_id=str(uuid4()), text=line)).raise_for_status().json()
        said = len(shown["messages"])
        for _ in range(100):
            shown = (await caller.get(path)).raise_for_status().json()
            if len(shown["messages"]) > said:
                break
            await asyncio.sleep(0.4)
    ended = await caller.post(f"{path}/resolve", client_id=str(uuid4()), disposition="passed_on")
    return ended.raise_for_status().json()


def right_answer(test_id: str, question_id: str) -> str:
    test = ASSESSMENTS.test(test_id)
    assert test
    question = next(one for one in test.questions if one.id == question_id)
    return question.choices[question.right] if question.choices else question.accept[0]


async def applies(world: World, **form: Any) -> ApplicantCaller:
    email = form.pop("email", f"{uuid4().hex}@students.example")
    body = {
        "first_name": "Nora",
        "name": "Nora Berg",
        "email": email,
        "languages": ["en"],
        "consent": ASSESSMENTS.opening.consent.version,
        "campaign": "norrland",
        **form,
    }
    answer = await world.http.post("/api/v1/applications", json=body)
    applied = answer.raise_for_status().json()
    return ApplicantCaller(world.http, applied["token"], applied["id"], email)


async def lead(world: World) -> Agent:
    """Somebody who may decide about people."""
    email = f"{uuid4().hex}@leads.example"
    row = {
        "id": str(uuid4()),
        "name": "Lena",
        "email": email,
        "password_hash": hash_password(PASSWORD),
        "role": "lead",
        "languages": ["en"],
        "capacity": 3,
        "certified_by": "test",
    }
    with psycopg.connect(world.stack.database_url) as connection:
        connection.execute(query("add_agent"), row)
    return await signs_in(world, email, PASSWORD)


async def signs_in(world: World, email: str, password: str) -> Agent:
    answer = await world.http.post("/api/v1/sessions", json={"email": email, "password": password})
    signed_in = answer.raise_for_status().json()
    return Agent(world.http, signed_in["token"], signed_in["agent"]["id"])


async def hired(world: World, boss: Agent) -> tuple[ApplicantCaller, Agent]:
    """Somebody who went all the way: applied, was tested, practised, was accepted, and signed in."""
    nora = await applies(world)
    await nora.takes_all_tests()
    await nora.practises()
    await accepts(boss, nora)
    (await nora.put("/applications/mine/password", password="ten letters at least")).raise_for_status()
    return nora, await signs_in(world, nora.email, "ten letters at least")


async def accepts(boss: Agent, applicant: ApplicantCaller) -> dict[str, Any]:
    answer = await boss.post(
        f"/people/applicants/{applicant.id}/accept",
        certifications=[{"skill": "orders", "language": "en", "market": "", "level": 1}],
        reason="Kind, clear and honest in practice.",
    )
    return answer.raise_for_status().json()
