"""What agents are helped with: by a model, and by the log alone."""

from onhand.application.assist_agent import AgentAid
from onhand.domain.conversation import events as happened
from onhand.ports.language_model import LanguageModel
from tests.assistant.model_process import ModelProcess
from tests.assistant.test_turn import ASTRID
from tests.assistant.world import TestClock, World

OFFLINE, MODEL = happened.AnswerPath.OFFLINE, happened.AnswerPath.MODEL
FACTS = {
    "orders": [
        {"id": "#W5500102", "status": "processed", "total": {"amount_minor": 12900, "currency": "EUR"}},
        {"id": "#W5500103", "status": "delivered", "items": [{"name": "Wool Scarf"}], "carrier": None},
    ]
}


def aid(model: LanguageModel | None = None) -> AgentAid:
    return AgentAid(model, TestClock(), ["order_status", "cancel_order"])


async def a_question(world: World) -> str:
    conversation = await world.conversation(ASTRID)
    await world.says(conversation, "Where is my order W5500102?")
    return conversation


async def test_without_a_model_a_summary_is_the_customers_words_and_what_was_found(world: World) -> None:
    conversation = await a_question(world)
    summary = await aid().summarise(await world.state(conversation), await world.log.all_events(conversation), "sv")
    assert summary.text.startswith("“Where is my order W5500102?”")
    assert "#W5500102" in summary.text
    assert summary.tags == ("order_status",)
    assert summary.path is OFFLINE


async def test_a_model_summarises_and_proposes_how_it_ended(
    aided: World, model: LanguageModel, model_process: ModelProcess
) -> None:
    conversation = await a_question(aided)
    filled = {"summary": "Astrid asks where #W5500102 is.", "disposition": "answered", "tags": ["order_status"]}
    model_process.begin(answers={"summarise": filled})
    log = await aided.log.all_events(conversation)
    summary = await aid(model).summarise(await aided.state(conversation), log, "en")
    assert summary.text == "Astrid asks where #W5500102 is."
    assert (summary.disposition, summary.tags) == (happened.Disposition.ANSWERED, ("order_status",))
    assert summary.path is MODEL
    assert [used.purpose for used in summary.used] == ["summarise"]


async def test_a_summary_with_an_amount_that_nobody_named_is_not_shown(
    aided: World, model: LanguageModel, model_process: ModelProcess
) -> None:
    conversation = await a_question(aided)
    model_process.begin(answers={"summarise": {"summary": "Astrid was promised 500 EUR."}})
    log = await aided.log.all_events(conversation)
    summary = await aid(model).summarise(await aided.state(conversation), log, "en")
    assert "promised" not in summary.text
    assert summary.path is OFFLINE
    assert [used.outcome for used in summary.used] == ["unsupported"]


async def test_tags_are_errands_and_nothing_else(
    aided: World, model: LanguageModel, model_process: ModelProcess
) -> None:
    conversation = await a_question(aided)
    model_process.begin(answers={"summarise": {"summary": "Fine.", "tags": ["vip_customer"]}})
    log = await aided.log.all_events(conversation)
    summary = await aid(model).summarise(await aided.state(conversation), log, "en")
    assert summary.tags == ("order_status",)
    assert summary.path is OFFLINE


async def test_a_question_about_the_customer_is_answered_by_the_lines_that_say_it(world: World) -> None:
    conversation = await a_question(world)
    about = await aid().answer_about_customer("did the scarf arrive?", await log_of(world, conversation), FACTS, "en")
    assert about.text is None
    assert about.lines[0] == "#W5500103 · delivered · Wool Scarf"


async def test_a_model_answers_about_the_customer_from_the_facts(
    aided: World, model: LanguageModel, model_process: ModelProcess
) -> None:
    conversation = await a_question(aided)
    answer = {"answer": "Order #W5500102 cost 129.00 EUR.", "is_answered": True}
    model_process.begin(answers={"ask": answer})
    about = await aid(model).answer_about_customer("what did it cost?", await log_of(aided, conversation), FACTS, "en")
    assert about.text == answer["answer"]
    model_process.begin(answers={"ask": {"answer": "It cost 199.00 EUR.", "is_answered": True}})
    about = await aid(model).answer_about_customer("what did it cost?", await log_of(aided, conversation), FACTS, "en")
    assert about.text is None


async def test_a_model_drafts_only_what_is_known(
    aided: World, model: LanguageModel, model_process: ModelProcess
) -> None:
    conversation = await a_question(aided)
    state, log = await aided.state(conversation), await log_of(aided, conversation)
    model_process.begin(
        answers={"draft": {"reply": "Your order #W5500102 is on its way.", "reasons": ["It was sent."]}}
    )
    draft = await aid(model).draft_reply(state, log, FACTS)
    assert (draft.text, draft.reasons) == ("Your order #W5500102 is on its way.", ("It was sent.",))
    model_process.begin(answers={"draft": {"reply": "See https://refunds.example.net and get 20% back."}})
    assert (await aid(model).draft_reply(state, log, FACTS)).text == ""
    assert (await aid().draft_reply(state, log, FACTS)).text == ""


async def log_of(world: World, conversation: str) -> list[happened.Recorded]:
    return await world.log.all_events(conversation)
