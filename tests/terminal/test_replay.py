"""`onhand replay`: bad files are named line by line, good ones are played to their end."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.entrypoints.cli.clients.transcript import Transcript
from onhand.entrypoints.cli.clients.wire import LogEvent
from onhand.entrypoints.cli.playing.comparison import (
    Differences,
    Sent,
    differences_of_agent,
    differences_of_customer,
    differences_of_log,
)
from onhand.entrypoints.cli.playing.dialogues import Side, read_dialogues
from onhand.entrypoints.cli.playing.report import Delivery, Figures
from tests.faults.dialogues import dialogue, write_dialogues
from tests.terminal.conftest import Running, onhand

GOOD = json.dumps(dialogue(1, 3))
KEYS = [
    "conversations", "finished", "sent", "acknowledged", "lost", "duplicated", "out_of_order", "delivery_ms", "seconds",
]  # fmt: skip


def test_a_small_file_is_played_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "dialogues.jsonl.gz"
    plain = write_dialogues(tmp_path / "plain.jsonl", count=12, lines=6)
    file.write_bytes(gzip.compress(plain.read_bytes()))
    done = onhand("replay", str(file), "--parallel", "4", "--limit", "10", "--json", str(tmp_path / "out.json"))
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads((tmp_path / "out.json").read_text())
    assert list(figures) == KEYS
    assert list(figures["delivery_ms"]) == ["p50", "p95", "p99"]
    assert figures | {"delivery_ms": 0, "seconds": 0} == {
        "conversations": 10,
        "finished": 10,
        "sent": 60,
        "acknowledged": 60,
        "lost": 0,
        "duplicated": 0,
        "out_of_order": 0,
        "delivery_ms": 0,
        "seconds": 0,
    }
    assert "60" in done.stdout


def test_a_running_server_is_played_against_with_given_sign_ins(running: Running, tmp_path: Path) -> None:
    stack, sign_ins = running
    file = write_dialogues(tmp_path / "dialogues.jsonl", count=3, lines=4)
    agents = tmp_path / "agents"
    agents.write_text("".join(f"{email}:{password}\n" for email, password in sign_ins))
    done = onhand("replay", str(file), "--url", stack.web_url, "--agents", str(agents))
    assert done.returncode == 0, done.stdout + done.stderr

    refused = onhand("replay", str(file), "--url", stack.web_url, ONHAND_REPLAY_AGENTS=f"{sign_ins[0][0]}:wrong")
    assert refused.returncode == 1
    assert refused.stderr == "The agents could not sign in: The e-mail or the password is wrong.\n"

    without = onhand("replay", str(file), "--url", stack.web_url)
    assert without.returncode == 1
    assert "give --agents FILE or ONHAND_REPLAY_AGENTS" in without.stderr


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (f"{GOOD}\n{GOOD[:-5]}\n", "line 2: "),
        (f'{GOOD}\n\n[1, 2]\n{{"id": 1}}', "line 3: Expected `object`, got `array`"),
        (f'{GOOD}\n{{"id": 1}}\n', "line 2: Object missing required field `events`"),
        ('{"events": [{"action": "utter"}]}', "line 1: Object missing required field `actor` - at `$.events[0]`"),
        (
            '{"events": [{"actor": "User", "action": "utter", "text": 7}]}',
            "line 1: Expected `str | null`, got `int` - at `$.events[0].text`",
        ),
        (
            json.dumps({"events": [{"actor": "User", "action": "utter", "text": "x" * 4_001}]}),
            "line 1: the text of event 0 has 4001 characters; a message has at most 4000.",
        ),
        ("", "holds no dialogue in which something is said."),
        ('{"events": [{"actor": "UserGuide", "action": "instruct", "text": "Hi"}]}', "holds no dialogue"),
    ],
)
def test_a_bad_file_is_refused_before_anything_starts(tmp_path: Path, content: str, sentence: str) -> None:
    file = tmp_path / "dialogues.jsonl"
    file.write_text(content)
    done = onhand("replay", str(file), "--limit", "1")
    assert done.returncode == 1
    assert sentence in done.stderr
    assert str(file) in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_a_cut_off_or_missing_file_is_said(tmp_path: Path) -> None:
    file = tmp_path / "dialogues.jsonl.gz"
    file.write_bytes(gzip.compress(write_dialogues(tmp_path / "plain", count=50).read_bytes())[:-200])
    assert "the compressed data are damaged or cut off" in onhand("replay", str(file)).stderr
    missing = onhand("replay", str(tmp_path / "missing"))
    assert missing.returncode == 1
    assert missing.stderr == f"{tmp_path / 'missing'} cannot be read: No such file or directory.\n"


def test_figures_that_cannot_be_written_are_said_before_anything_starts(tmp_path: Path) -> None:
    file = write_dialogues(tmp_path / "dialogues.jsonl", count=1)
    done = onhand("replay", str(file), "--json", str(tmp_path / "missing" / "out.json"))
    assert done.returncode == 1
    assert done.stderr.endswith("cannot be written: its folder does not exist.\n")


def test_only_what_people_said_is_read(tmp_path: Path) -> None:
    events = [
        {"actor": "User", "action": "utter", "text": "  Hello  "},
        {"actor": "User", "action": "complete"},
        {"actor": "Wizard", "action": "query", "text": "not said"},
        {"actor": "KnowledgeBase", "action": "utter", "text": "not said"},
        {"actor": "Wizard", "action": "pick_suggestion", "text": "Hi!", "label": "hello"},
        {"actor": "Wizard", "action": "utter", "text": None},
        {"actor": "User", "action": "utter", "text": " \x00 "},
    ]
    file = tmp_path / "one.jsonl"
    file.write_text(json.dumps({"events": events}) + "\n")
    (read,) = read_dialogues(file)
    assert [(line.side, line.text) for line in read.lines] == [(Side.CUSTOMER, "Hello"), (Side.AGENT, "Hi!")]


def test_anything_but_a_flawless_replay_fails() -> None:
    flawless = Figures(2, 2, 8, 8, 0, 0, 0, Delivery(1, 1, 1), 1.0)
    assert flawless.is_flawless
    for broken in ((2, 1, 8, 8, 0, 0, 0), (2, 2, 8, 8, 1, 0, 0), (2, 2, 8, 8, 0, 1, 0), (2, 2, 8, 8, 0, 0, 1)):
        assert not Figures(*broken, Delivery(1, 1, 1), 1.0).is_flawless


KINDS = ["customer_wrote", "agent_wrote", "note_added"]


@st.composite
def logs(draw: st.DrawFn) -> list[LogEvent]:
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=2, max_size=12))
    return [
        LogEvent("c", seq, "", kind, {"client_id": f"m{seq}", "text": draw(st.sampled_from("abc"))})
        for seq, kind in enumerate(kinds, start=1)
    ]


def received(events: Sequence[LogEvent], *, sees_all: bool = True) -> Transcript:
    transcript = Transcript(sees_all=sees_all)
    for event in events:
        transcript.receive(event)
    return transcript


def sent_as(log: Sequence[LogEvent]) -> list[Sent]:
    wrote = [event for event in log if event.kind != "note_added"]
    return [Sent(str(event.client_id), event.kind, event.data["text"], event.seq) for event in wrote]


def attempted(log: Sequence[LogEvent]) -> frozenset[str]:
    return frozenset(message.client_id for message in sent_as(log))


@given(logs())
def test_what_arrived_as_it_was_sent_shows_no_difference(log: list[LogEvent]) -> None:
    assert differences_of_log(sent_as(log), attempted(log), log) == Differences()
    assert differences_of_agent(received(log), log, complete=True) == Differences()
    seen = [event for event in log if event.kind != "note_added"]
    assert differences_of_customer(received(seen, sees_all=False), log) == Differences()


@given(logs(), st.data())
def test_an_event_that_is_missing_is_found(log: list[LogEvent], data: st.DataObject) -> None:
    gone = data.draw(st.sampled_from(log))
    rest = [event for event in log if event is not gone]
    assert differences_of_agent(received(rest), log, complete=True).lost == 1
    if gone.kind != "note_added":
        assert differences_of_log(sent_as(log), attempted(log), rest).lost == 1
        seen = received([event for event in rest if event.kind != "note_added"], sees_all=False)
        assert differences_of_customer(seen, log).lost == 1


@given(logs(), st.data())
def test_an_event_that_comes_twice_is_found(log: list[LogEvent], data: st.DataObject) -> None:
    twice = data.draw(st.integers(0, len(log) - 1))
    events = [*log[: twice + 1], log[twice], *log[twice + 1 :]]
    assert differences_of_agent(received(events), log, complete=True) == Differences(duplicated=1)
    if log[twice].kind != "note_added":
        again = LogEvent("c", len(log) + 1, "", log[twice].kind, log[twice].data)
        assert differences_of_log(sent_as(log), attempted(log), [*log, again]).duplicated == 1


@given(logs(), st.data())
def test_events_that_change_places_are_found(log: list[LogEvent], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(log) - 2))
    events = [*log]
    events[place], events[place + 1] = events[place + 1], events[place]
    assert differences_of_agent(received(events), log, complete=True).out_of_order
    messages = sent_as(log)
    if len(messages) > 1:
        first, second, *others = messages
        assert differences_of_log([second, first, *others], attempted(log), log).out_of_order


@given(logs(), st.data())
def test_a_text_that_changed_on_its_way_is_found(log: list[LogEvent], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(log) - 1))
    changed = LogEvent("c", place + 1, "", log[place].kind, {**log[place].data, "text": "something else"})
    events = [*log[:place], changed, *log[place + 1 :]]
    assert differences_of_agent(received(events), log, complete=True).lost == 1
