"""Errands as files: what an engine that knows nothing of them makes of them."""

import textwrap
from pathlib import Path

import pytest
from msgspec.structs import replace

from onhand.adapters.errand_files.reader import BadErrands, read_errands
from onhand.adapters.languages.catalogue import FluentCatalogue
from onhand.bootstrap.hearing import phrase_hearing
from onhand.domain.conversation.events import Cause
from onhand.domain.errands import interpreter
from onhand.domain.errands.ear import Ear
from onhand.domain.errands.effects import Act, CallTool, Effect, Failed, Gave, HandOff, Moved, Say
from onhand.domain.errands.identity import Identity, name_beside
from onhand.domain.errands.memory import Memory, remembered, to_remember
from onhand.domain.errands.procedure import Procedure
from onhand.domain.errands.values import Money

ANNA = Identity("anna", "token", "Anna Ek")
CATALOGUE = FluentCatalogue()
EAR = Ear(phrase_hearing(), lambda language, text: CATALOGUE.text(language, text.id, **text.params))
PLANS = """
    id: plan_overview
    version: 3
    title: order_status_choice
    examples: {en: ["How much do I owe?"]}
    steps:
      - {id: who, do: identify}
      - {id: read, do: read, tool: plans_of, arguments: {customer_id: customer.id}, into: plans}
      - id: which
        do: choose
        among: plans
        into: plan
        slot: plan
        preferred: {plan.status: {is: active}}
        option: {text: option, params: {details: {dotted: [plan.id, plan.status]}}}
        ask: {text: which_order}
        not_found: {text: no_orders}
        none: {text: no_orders}
      - {id: is_late, do: decide, branches: [{when: {plan.status: {in: [overdue]}}, to: person}]}
      - {id: tell, do: say, to: end, say: {text: refund_later, params: {amount: {money: plan.open_amount}}}}
      - {id: person, do: hand_over}
      - {id: end, do: done}
"""


def _errand(folder: Path, text: str) -> Procedure:
    (folder / "errand.yaml").write_text(textwrap.dedent(text), encoding="utf-8")
    [errand] = read_errands(folder)
    return errand


def _plan(number: str, status: str) -> dict[str, object]:
    return {
        "id": number,
        "customer_id": "anna",
        "status": status,
        "open_amount": {"amount_minor": 5000, "currency": "EUR"},
    }


def _begun(errand: Procedure) -> Moved:
    return interpreter.run(errand, interpreter.start(errand, Memory(), 1), ANNA, EAR)


def _said(effects: tuple[Effect, ...]) -> list[str]:
    return [effect.text.id for effect in effects if isinstance(effect, Say)]


def test_an_errand_that_the_engine_never_heard_of_runs_from_its_file(tmp_path: Path) -> None:
    errand = _errand(tmp_path, PLANS)
    moved = _begun(errand)
    assert moved.needs == CallTool("plans_of", {"customer_id": "anna"})
    plans = [_plan("p1", "settled"), _plan("p2", "active")]
    moved = interpreter.tool_answered(errand, moved.memory, ANNA, Gave(plans), EAR)
    [say] = moved.effects
    assert isinstance(say, Say)
    assert say.text.params == {"amount": Money(5000, "EUR")}
    assert moved.memory.errand is None


def test_a_branch_can_lead_to_a_person(tmp_path: Path) -> None:
    errand = _errand(tmp_path, PLANS)
    moved = interpreter.tool_answered(errand, _begun(errand).memory, ANNA, Gave([_plan("p1", "overdue")]), EAR)
    assert moved.effects[-1] == HandOff(Cause.ERRAND, "plan_overview")
    assert moved.memory.errand == "plan_overview"


def test_a_tool_that_does_not_answer_leads_to_a_person(tmp_path: Path) -> None:
    errand = _errand(tmp_path, PLANS)
    moved = interpreter.tool_answered(errand, _begun(errand).memory, ANNA, Failed("unavailable"), EAR)
    assert _said(moved.effects) == ["merchant_unavailable"]
    assert moved.effects[-1] == HandOff(Cause.FAILURE, "merchant_unavailable")


def test_without_a_merchant_a_person_is_offered_and_nobody_is_queued(tmp_path: Path) -> None:
    errand = _errand(tmp_path, PLANS)
    moved = interpreter.tool_answered(errand, _begun(errand).memory, ANNA, Failed("not_connected"), EAR)
    assert _said(moved.effects) == ["offer_person"]
    assert not [effect for effect in moved.effects if isinstance(effect, HandOff)]


def test_steps_that_go_round_in_circles_end_with_a_person(tmp_path: Path) -> None:
    errand = _errand(
        tmp_path,
        """
        id: circle
        version: 1
        title: order_status_choice
        examples: {en: ["?"]}
        steps:
          - {id: a, do: decide, branches: [], to: b}
          - {id: b, do: decide, branches: [], to: a}
        """,
    )
    assert _begun(errand).effects[-1] == HandOff(Cause.ERRAND, "went_in_circles")


def test_a_file_that_leads_nowhere_is_refused_with_every_reason(tmp_path: Path) -> None:
    with pytest.raises(BadErrands) as refused:
        _errand(
            tmp_path,
            """
            id: bad
            version: 1
            title: order_status_choice
            examples: {}
            steps:
              - {id: a, do: done, to: nowhere}
              - {id: a, do: act, confirmed: a, into: receipt, refused: lost}
            """,
        )
    assert [problem.split(": ", 1)[1] for problem in refused.value.problems] == [
        "The step 'a' is there twice.",
        "'a' leads to 'nowhere', which is no step.",
        "'a' leads to 'lost', which is no step.",
        "'a' writes, and 'a' is no step that asks for the customer's yes.",
    ]


def test_a_misspelt_field_names_its_place(tmp_path: Path) -> None:
    with pytest.raises(BadErrands, match=r"errand\.yaml.*`toool`.*\$\.steps\[0\]"):
        _errand(tmp_path, "{id: x, version: 1, title: t, examples: {}, steps: [{id: a, do: read, toool: b, into: c}]}")


def test_a_write_that_the_merchant_refuses_says_so() -> None:
    [cancel] = [errand for errand in read_errands() if errand.id == "cancel_order"]
    order = {"id": "#W1", "customer_id": "anna", "status": "pending", "items": [], "paid_with": []}
    memory = interpreter.start(cancel, Memory(found={"order": order}), 1)
    moved = interpreter.action_answered(
        cancel, replace(memory, step="act"), ANNA, Failed("refused", "order_not_pending"), EAR
    )
    assert _said(moved.effects) == ["not_cancellable"]


def test_a_write_whose_end_is_unknown_goes_to_a_person_and_is_not_made_again() -> None:
    [cancel] = [errand for errand in read_errands() if errand.id == "cancel_order"]
    memory = replace(interpreter.start(cancel, Memory(), 1), step="act")
    moved = interpreter.action_answered(cancel, memory, ANNA, Failed("unavailable"), EAR)
    assert _said(moved.effects) == ["action_unknown"]
    assert not isinstance(moved.needs, Act)


def test_memory_comes_back_from_the_log_as_it_was() -> None:
    memory = Memory(epoch=3, errand="x", slots={"a": "b"}, found={"o": {"n": [1, None]}}, fresh=("o",), misses=1)
    assert remembered(to_remember(memory)) == memory
    assert remembered({"epoch": "nonsense"}) == Memory()


@pytest.mark.parametrize(
    ("text", "postcode", "name"),
    [
        ("My name is Yusuf Rossi and my zip code is 19122", "19122", "Yusuf Rossi"),
        ("Sanne de Vries, 1012 AB", "1012 AB", "Sanne de Vries"),
        ("yusuf rossi, 19122", "19122", "yusuf rossi"),
        ("Maximilian von und zu Wolkenstein 6020", "6020", "Maximilian von und zu Wolkenstein"),
        ("田中 太郎、150-0001", "150-0001", "田中 太郎"),
        ("Yusuf Rossi", "", "Yusuf Rossi"),
        ("who are you", "", None),
        ("WHERE IS MY ORDER", "", None),
        ("yes please", "", None),
    ],
)
def test_a_name_is_what_stands_beside_the_postcode(text: str, postcode: str, name: str | None) -> None:
    assert name_beside(text, postcode) == name


def test_a_finished_errand_leaves_no_lists_in_the_memory_that_the_log_keeps():
    orders = [{"id": f"#W{number:07}"} for number in range(100)]
    done = Memory(found={"orders": orders, "order": orders[0], "products": {"1": {"id": "1"}}})
    assert to_remember(done)["found"] == {"order": orders[0]}
    assert to_remember(replace(done, errand="x"))["found"]["orders"] == orders
