"""What the assistant does for an agent when it is asked: a summary, answers about the customer, writes that are approved."""

from litestar import post
from msgspec import Struct

from onhand.application.approve_action import approve_action, turn_down_action
from onhand.application.callers import AgentCaller
from onhand.application.known_lines import KnownLine
from onhand.domain.conversation.events import AnswerPath, Disposition
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest
from onhand.entrypoints.web.routes.conversations import agent_command
from onhand.entrypoints.web.routes.customers import Done, done
from onhand.entrypoints.web.validation import checked_conversation_id, checked_language

QUESTION_CHARACTERS = 500


class SummaryAsked(Struct, frozen=True):
    """In which language the agent reads."""

    language: str = "en"


class Question(Struct, frozen=True):
    question: str
    language: str = "en"


class SummaryShown(Struct, frozen=True):
    """A summary; disposition and tags are proposals for the wrap-up."""

    text: str
    disposition: Disposition | None
    tags: tuple[str, ...]
    path: AnswerPath


class AnswerShown(Struct, frozen=True):
    """`text` is null where nothing was put into words: then `sources` come nearest to the question. `unavailable`: the merchant did not answer."""

    text: str | None
    sources: tuple[KnownLine, ...]
    path: AnswerPath
    unavailable: bool


class ProposalAnswer(Struct, frozen=True):
    client_id: str
    proposal_id: str


@post("/api/v1/conversations/{conversation_id:str}/summary", tags=["desk"], status_code=200)
async def summary(data: SummaryAsked, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> SummaryShown:
    """What the conversation was about and how it stands, for whoever takes over or closes it."""
    help_agent = (await doorway.late_help()).help
    given = await help_agent.summary(checked_conversation_id(conversation_id), checked_language(data.language))
    return SummaryShown(given.text, given.disposition, given.tags, given.path)


@post("/api/v1/conversations/{conversation_id:str}/ask", tags=["desk"], status_code=200)
async def ask(data: Question, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> AnswerShown:
    """Answers a question about the customer, with where the answer stands."""
    question = data.question.replace("\x00", "").strip()
    if not 0 < len(question) <= QUESTION_CHARACTERS:
        raise InvalidRequest(f"'question' needs 1 to {QUESTION_CHARACTERS} characters.")
    help_agent = (await doorway.late_help()).help
    found = await help_agent.answer(checked_conversation_id(conversation_id), question, checked_language(data.language))
    return AnswerShown(found.text, found.sources, found.path, found.unavailable)


@post("/api/v1/conversations/{conversation_id:str}/approve", tags=["desk"])
async def approve(data: ProposalAnswer, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Has a proposed write made, once."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    appended = await approve_action(doorway.house.log, command, data.proposal_id)
    return done(appended)


@post("/api/v1/conversations/{conversation_id:str}/turn-down", tags=["desk"])
async def turn_down(data: ProposalAnswer, conversation_id: str, doorway: Doorway, agent: AgentCaller) -> Done:
    """Leaves a proposed write undone."""
    command = agent_command(doorway, agent, conversation_id, data.client_id)
    appended = await turn_down_action(doorway.house.log, command, data.proposal_id)
    return done(appended)


handlers = [summary, ask, approve, turn_down]
