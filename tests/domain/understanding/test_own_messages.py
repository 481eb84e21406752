from onhand.domain.understanding.example import NOTHING, Example
from onhand.domain.understanding.own_messages import Labelled, sort_out

ERRANDS = {"order_status", "cancel_order"}


def rows(*given: tuple[str, str, str]) -> list[Labelled]:
    return [Labelled(line, *one) for line, one in enumerate(given, 2)]


def test_new_messages_are_learnt_once_in_whatever_capitals() -> None:
    given = rows(
        ("Where is it?", "order_status", "en"), ("where is it", "order_status", ""), ("Lovely day", NOTHING, "")
    )
    found = sort_out(given, ERRANDS, [])
    assert found.new == (Example("order_status", "en", "Where is it?"), Example(NOTHING, "", "Lovely day"))
    assert (found.repeated, found.problems) == (1, ())


def test_what_was_imported_before_is_not_taken_again() -> None:
    known = [Example("order_status", "en", "where is it")]
    assert sort_out(rows(("Where IS it?", "order_status", "en")), ERRANDS, known).repeated == 1


def test_rows_that_cannot_be_used_are_said_with_their_lines() -> None:
    found = sort_out(
        rows(
            ("", "order_status", ""),
            ("Stop", "stop_everything", ""),
            ("Where?", "order_status", "xx"),
            ("!!!", "order_status", ""),
            ("Where?", "", ""),
            ("x" * 1001, "order_status", ""),
            ("Call it off", "cancel_order", ""),
            ("call it off!", "order_status", ""),
        ),
        ERRANDS,
        [],
    )
    assert [problem.split(":")[0] for problem in found.problems] == [f"Line {line}" for line in (2, 3, 4, 5, 6, 7, 9)]
    assert found.problems[-1] == "Line 9: 'call it off!' is there already, as cancel_order."
    assert [example.text for example in found.new] == ["Call it off"]
