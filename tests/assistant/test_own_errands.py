"""A company's own errands, in a folder that a setting names."""

from pathlib import Path

import pytest

from onhand.bootstrap.assistant import load_mind
from onhand.settings import CannotStart, Settings

ERRAND = """
id: showroom_visit
version: 1
title: showroom_visit_choice
examples:
  en: ["I want to visit your showroom", "Can I see the sofas somewhere?", "Book a visit to the showroom", "Where can I try the sofas out?"]
steps:
  - {id: person, do: hand_over, say: {text: showroom_to_person}}
"""
WORDS = """
showroom_visit_choice = Visit the showroom
showroom_to_person = How nice! Somebody from the showroom finds a time with you.
"""


async def test_the_assistant_understands_and_speaks_a_companys_own_errands(tmp_path: Path) -> None:
    folder = tmp_path / "errands"
    (folder / "messages").mkdir(parents=True)
    (folder / "showroom_visit.yaml").write_text(ERRAND)
    (folder / "messages" / "en.ftl").write_text(WORDS)
    settings = Settings.from_environment({"ONHAND_DATA": str(tmp_path), "ONHAND_ERRAND_FOLDER": str(folder)})
    mind = load_mind(settings)
    assert [procedure.id for procedure in mind.procedures] == ["showroom_visit"]
    assert (await mind.reader.understand("I'd like to book a visit to your showroom")).intent == "showroom_visit"
    assert mind.catalogue.text("en", "showroom_to_person").startswith("How nice!")


def test_a_folder_that_is_not_there_is_said_before_anything_starts(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match=r"ONHAND_ERRAND_FOLDER .* no such folder"):
        Settings.from_environment({"ONHAND_ERRAND_FOLDER": str(tmp_path / "nowhere")})
