"""`onhand articles` and `onhand eval answers`, as somebody types them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

MAIN = [sys.executable, "-c", "from onhand.entrypoints.cli.main import main; main()"]
FRONT = (
    "---\nid: returns\ntitle: Returns\nlanguage: en\nurl: /help/returns\nquestions:\n- How do I send it back?\n---\n"
)
RETURNS = f"{FRONT}\nSend it back within 30 days. It is free.\n"
REFUNDS = "---\nid: refunds\ntitle: Refunds\nlanguage: en\nurl: /help/refunds\n---\n\nThe money comes within 5 working days.\n"


def run(*arguments: str | Path, url: str = "", data: Path | None = None) -> "subprocess.CompletedProcess[str]":
    environment = {
        "PATH": "/usr/bin:/bin",
        "COLUMNS": "200",
        "ONHAND_DATABASE_URL": url,
        "ONHAND_DATA": str(data or ""),
    }
    return subprocess.run([*MAIN, *map(str, arguments)], capture_output=True, text=True, env=environment, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "articles"
    found.mkdir()
    (found / "returns.md").write_text(RETURNS)
    (found / "refunds.md").write_text(REFUNDS)
    return found


def imported(database_url: str, folder: Path) -> dict[str, int]:
    done = run("articles", "import", folder, "--json", url=database_url, data=folder.parent / "data")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_folder_is_imported_listed_changed_and_removed(database_url: str, folder: Path) -> None:
    assert imported(database_url, folder) == {"added": 2, "changed": 0, "removed": 0, "unchanged": 0}
    (folder / "returns.md").write_text(RETURNS.replace("30 days", "60 days"))
    (folder / "refunds.md").unlink()
    assert imported(database_url, folder) == {"added": 0, "changed": 1, "removed": 1, "unchanged": 0}
    (listed,) = json.loads(run("articles", "list", "--json", url=database_url).stdout)
    assert (listed["slug"], listed["version"], listed["source"]) == ("returns", 2, str(folder))
    assert run("articles", "remove", "returns", url=database_url).stdout == "1 removed.\n"
    assert json.loads(run("articles", "list", "--json", url=database_url).stdout) == []


def test_what_is_not_there_is_not_removed_and_neither_is_the_rest(database_url: str, folder: Path) -> None:
    imported(database_url, folder)
    done = run("articles", "remove", "returns", "nonsense", url=database_url)
    assert done.returncode == 1
    assert done.stderr.strip() == "There is no such article: nonsense. Nothing was removed."
    assert len(json.loads(run("articles", "list", "--json", url=database_url).stdout)) == 2


def test_a_bad_file_is_named_with_its_line_and_nothing_is_imported(database_url: str, folder: Path) -> None:
    (folder / "bad.md").write_text("---\ntitle: Bad\nlanguage: xx\nurl: /bad\n---\nText\n")
    done = run("articles", "import", folder, url=database_url)
    assert done.returncode == 1
    assert done.stderr.startswith(f"{folder / 'bad.md'}:")
    assert "Traceback" not in done.stderr
    assert json.loads(run("articles", "list", "--json", url=database_url).stdout) == []


def test_an_empty_folder_removes_nothing(database_url: str, folder: Path) -> None:
    imported(database_url, folder)
    for file in folder.iterdir():
        file.unlink()
    done = run("articles", "import", folder, url=database_url)
    assert (done.returncode, "there are no articles" in done.stderr) == (1, True)
    assert len(json.loads(run("articles", "list", "--json", url=database_url).stdout)) == 2


def test_a_check_says_what_is_missing_in_which_language(folder: Path) -> None:
    german = RETURNS.replace("language: en", "language: de")
    (folder / "de.md").write_text(german)
    done = run("articles", "check", folder)
    assert done.stdout == "3 articles can be imported.\nNot in 'de', so that another language answers: refunds.\n"


def test_neither_or_both_of_folder_and_site_map_is_one_sentence(folder: Path) -> None:
    for arguments in ((), (folder, "--site-map", folder / "map")):
        done = run("articles", "check", *arguments)
        assert done.stderr == "Say where the articles are: a folder, or --site-map FILE.\n"


def test_answers_are_measured(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "questions.csv").write_text(
        "question,language,article,quote\n"
        "How many days do I have to send it back?,en,returns,30 days\n"
        "Wann kommt mein Geld zurück?,de,/help/refunds,5 working days\n"
        "Who is the president of France?,en,,\n"
    )
    out = tmp_path / "out.json"
    done = run("eval", "answers", tmp_path, "--json", out)
    assert done.returncode == 0, done.stderr
    figures = json.loads(out.read_text())
    assert (figures["answerable"], figures["unanswerable"], figures["refused_right"]) == (2, 1, 1)
    assert figures["answered_right"] + figures["answered_wrong"] + figures["refused_wrong"] == 2
    assert figures["recall_at_1"] <= figures["recall_at_3"] == 1.0
    assert {"p50", "p99"} == figures["ms"].keys()


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("How?,xx,returns,30 days", "question 1: 'xx' is none of the languages"),
        ("How?,en,nonsense,30 days", "question 1: there is no article nonsense"),
        ("How?,en,returns,40 days", "question 1: no passage says “returns 40 days”"),
    ],
)
def test_a_question_that_no_article_can_answer_as_it_says_is_refused(
    folder: Path, tmp_path: Path, row: str, reason: str
) -> None:
    (tmp_path / "questions.csv").write_text(f"question,language,article,quote\n{row}\n")
    done = run("eval", "answers", tmp_path)
    assert done.returncode == 1
    assert reason in done.stderr
