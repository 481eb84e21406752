"""`onhand chat`: one line in, the replies out; who answers is always said."""

import asyncio
import os
import pty
import re
import select
import subprocess
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from onhand.entrypoints.cli.chatting.screen import MESSAGES, cleaned
from onhand.entrypoints.cli.clients.agent import AgentClient
from onhand.entrypoints.cli.clients.server import Server
from onhand.entrypoints.cli.clients.wire import LogEvent
from tests.terminal.conftest import PROGRAM, Running, onhand


@pytest_asyncio.fixture(loop_scope="session")
async def agent(running: Running) -> AsyncIterator[AgentClient]:
    """An agent who answers every message of a customer's with its own words."""
    stack, sign_ins = running
    async with Server.at(stack.web_url) as server:
        client = await AgentClient.sign_in(server, *sign_ins[0])

        def echo(_: AgentClient, event: LogEvent) -> None:
            if event.kind == "customer_wrote" and client.holds(event.conversation_id):
                client.line.spawn(client.write(event.conversation_id, f"You said: {event.data['text']}"))

        client.on_event = echo
        await client.open()
        await client.accept_work()
        yield client
        await client.accept_work(accepting=False)
        await client.close()


async def test_the_assistant_answers_each_line_and_is_labelled(running: Running) -> None:
    done = await asyncio.to_thread(onhand, "chat", "--url", running[0].web_url, said="Hello\n1\n")
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[0].startswith("Assistant (automated): ")
    assert said[1].startswith("  1. ")
    assert sum(line.startswith("Assistant (automated): ") for line in said) == 2


async def test_a_person_answers_under_their_name(running: Running, agent: AgentClient) -> None:
    script = "/person\nIs this a person?\n/end\n/rate 5 quick\n/rate 5\n"
    done = await asyncio.to_thread(onhand, "chat", "--url", running[0].web_url, said=script)
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stdout.splitlines() if " in the queue;" not in line]
    assert said == [
        "— You asked for a person. You are in the queue.",
        "— Agent 0 answers you now.",
        "Agent 0: You said: Is this a person?",
        "— The conversation has ended. /rate 5 says how it was; writing on opens it again.",
        "— Thank you for rating it 5 of 5.",
        "— You have rated this conversation already.",
    ]


async def test_notices_come_in_the_customers_language(running: Running) -> None:
    script = "/rate 9\n/what\n/end\n/help\n"
    done = await asyncio.to_thread(onhand, "chat", "--url", running[0].web_url, "--language", "sv", said=script)
    assert done.stdout.splitlines()[:3] == [
        "— Ge ett heltal från 1 till 5, till exempel: /rate 5",
        "— Kommandot /what finns inte. /help visar alla kommandon.",
        "— Det finns inget samtal än: skriv något först.",
    ]
    assert "/carry-on   fortsätt" in done.stdout


async def test_what_cannot_begin_is_one_sentence(running: Running) -> None:
    forged = await asyncio.to_thread(
        onhand, "chat", "--url", running[0].web_url, "--identity", "forged", said="Hello\n"
    )
    assert forged.returncode == 1
    assert forged.stderr.startswith("The conversation was not started: The identity token is refused")
    assert forged.stderr.count("\n") == 1
    nobody = await asyncio.to_thread(onhand, "chat", "--url", "http://127.0.0.1:9", said="Hello\n")
    assert nobody.returncode == 1
    assert nobody.stderr.endswith("Is it running? --url says where.\n")


@pytest.mark.fault
async def test_a_lost_connection_is_shown_and_nothing_is_lost(running: Running, agent: AgentClient) -> None:
    stack, _ = running
    process = chat_process(stack.web_url)
    assert process.stdin
    assert process.stdout
    try:
        process.stdin.write("/person\nBefore\n")
        heard: list[str] = []
        reading = threading.Thread(target=lambda: heard.extend(iter(process.stdout.readline, "")))  # type: ignore[union-attr]
        reading.start()
        await until(lambda: any("You said: Before" in line for line in heard))
        await asyncio.to_thread(stack.kill, "web")
        process.stdin.write("While it was away\n/quit\n")
        await asyncio.to_thread(process.wait, 90)
        reading.join()
    finally:
        process.kill()
    assert "— The connection is gone. It is tried again; what you write is kept.\n" in heard
    assert "— Connected again. Nothing was lost.\n" in heard
    assert sum("You said: While it was away" in line for line in heard) == 1


def chat_process(url: str) -> subprocess.Popen[str]:
    arguments = [PROGRAM, "chat", "--url", url, "--wait", "60"]
    return subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)


async def test_in_a_terminal_the_prompt_says_who_answers(running: Running, agent: AgentClient) -> None:
    shown = await asyncio.to_thread(typed_in_a_terminal, running[0].web_url)
    assert "Assistant › " in shown
    assert "Agent 0 answers you now." in shown
    assert "Agent 0 › " in shown
    assert re.search(r"Agent 0: .*You said: Good evening", shown)


def typed_in_a_terminal(url: str) -> str:
    """Gives all that the terminal showed."""
    process, terminal = pty.fork()
    if process == 0:
        os.execve(PROGRAM, [str(PROGRAM), "chat", "--url", url], {**os.environ, "TERM": "xterm"})
    shown = ""
    steps = [("Assistant › ", "/person\n"), ("Agent 0 › ", "Good evening\n"), ("You said: Good evening", "/quit\n")]
    gives_up_at = time.monotonic() + 60
    try:
        for awaited, typed in steps:
            while awaited not in shown and time.monotonic() < gives_up_at:
                if select.select([terminal], [], [], 1)[0]:
                    shown += os.read(terminal, 65536).decode(errors="replace")
            os.write(terminal, typed.encode())
        while select.select([terminal], [], [], 5)[0] and (more := os.read(terminal, 65536)):
            shown += more.decode(errors="replace")
    except OSError:  # the program ended, and its terminal with it
        pass
    finally:
        os.close(terminal)
        _, status = os.waitpid(process, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    return shown


def test_every_language_of_the_chat_says_everything() -> None:
    def ids(file: Path) -> list[str]:
        return re.findall(r"^(\w+) =", file.read_text(encoding="utf-8"), re.MULTILINE)

    assert ids(MESSAGES / "sv.ftl") == ids(MESSAGES / "en.ftl")


def test_what_others_write_cannot_steer_the_terminal() -> None:
    assert cleaned("\x1b[31mred\x07\x9b0m\r\nnext\ttab") == "[31mred0m\nnext\ttab"


async def until(condition: object, seconds: float = 60) -> None:
    assert callable(condition)
    gives_up_at = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < gives_up_at, "it did not come true"
        await asyncio.sleep(0.05)
