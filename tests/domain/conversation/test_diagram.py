"""The documentation's table is the code's."""

from pathlib import Path

from onhand.domain.conversation.diagram import states_page

PAGE = Path(__file__).parents[3] / "docs" / "conversation-states.md"


def test_the_page_about_states_is_up_to_date():
    assert PAGE.read_text() == states_page(), "Run `make docs` and commit docs/conversation-states.md."
