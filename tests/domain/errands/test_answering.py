"""What was an answer to the open question: whoever answers does not ask for a person, however it sounds."""

import pytest
from msgspec.structs import replace

from onhand.domain.errands.answering import was_answered
from onhand.domain.errands.effects import CallTool, LookUp, Moved
from onhand.domain.errands.memory import Asked, Later, Memory

RETURN = Later(errand="return", since_seq=1)
ASKED = Memory(errand="exchange", last_errand="exchange", asked=Asked("which_variant"), later=(RETURN,))
ENDED = replace(ASKED, errand=None, asked=None)
ASIDE = Later(errand="exchange", since_seq=1, back=True)


@pytest.mark.parametrize(
    "after",
    [
        replace(ASKED, asked=Asked("confirm")),
        replace(ASKED, asked=None),
        ENDED,
        replace(ENDED, errand="return", last_errand="return", asked=Asked("which_item"), later=()),
        replace(ENDED, last_errand="return", later=()),
    ],
    ids=["asks the next", "reads on", "ended", "ended, the next begins", "ended, and so did the next"],
)
def test_what_moves_the_errand_on_or_ends_it_is_an_answer(after: Memory):
    assert was_answered(ASKED, Moved(after))


@pytest.mark.parametrize(
    "after",
    [
        ASKED,
        replace(ASKED, asked=Asked("confirm"), misses=1),
        replace(ASKED, errand="cancel", last_errand="cancel", asked=Asked("which_order"), later=(ASIDE, RETURN)),
        replace(ENDED, last_errand="cancel", later=(ASIDE, RETURN)),
        replace(ENDED, asked=Asked("offer:person"), later=(ASIDE, RETURN)),
    ],
    ids=["asked again", "not understood", "another wish", "another wish, handed over", "another wish, left to people"],
)
def test_what_leaves_the_question_open_or_the_errand_aside_is_none(after: Memory):
    assert not was_answered(ASKED, Moved(after))


def test_without_an_open_question_or_with_a_question_of_the_customers_nothing_is_an_answer():
    assert not was_answered(replace(ASKED, asked=None), Moved(ENDED))
    assert not was_answered(ASKED, Moved(ENDED, needs=LookUp("Where do you ship?")))
    assert was_answered(ASKED, Moved(replace(ASKED, asked=None), needs=CallTool("order", {})))
