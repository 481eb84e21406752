"""An agent asks for a mentor in a conversation, and a mentor whispers. Customers never see any of it."""

from datetime import datetime

from onhand.application.callers import AgentCaller, AgentCommand
from onhand.domain.conversation import care_decisions
from onhand.domain.conversation.care_decisions import Whisperer
from onhand.domain.conversation.decisions import Decision, checked_text
from onhand.domain.conversation.state import Conversation
from onhand.domain.workforce.mentoring import MENTOR_LEVEL
from onhand.domain.workforce.profile import AgentProfile, Role
from onhand.store.agents import Agents
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog
from onhand.store.wellbeing import Care


async def raise_hand(log: ConversationLog, command: AgentCommand, question: str) -> Appended:
    """Raises NotTheHolder, MessageTooLong."""
    return await command.commit(
        log, lambda state: care_decisions.agent_raises_hand(state, command.agent, question, command.client_id)
    )


async def lower_hand(log: ConversationLog, command: AgentCommand) -> Appended:
    """Raises NotTheHolder."""
    return await command.commit(
        log, lambda state: care_decisions.agent_lowers_hand(state, command.agent, command.client_id)
    )


async def whisper(log: ConversationLog, agents: Agents, command: AgentCommand, text: str) -> Appended:
    """To whoever serves: leads unasked, mentors for what they are certified in while the hand is up, and the agent back. Raises NotForYou, InvalidCommand."""
    checked = checked_text(text)
    profile = await agents.find(command.agent.id)

    def decide(state: Conversation) -> Decision:
        may_mentor = profile is not None and can_mentor(profile, state)
        who = Whisperer(command.agent, command.caller.role is Role.LEAD, may_mentor)
        return care_decisions.agent_whispers(state, who, checked, command.client_id)

    return await command.commit(log, decide)


async def hands_for(care: Care, agents: Agents, caller: AgentCaller, now: datetime) -> list[Conversation]:
    """Gives the conversations in which the caller could help, the hand that has been up longest first; their own is not among them."""
    profile = await agents.find(caller.agent.id)
    if profile is None:
        return []
    found = await care.hands(now)
    return [one for one in found if one.agent != caller.agent and can_mentor(profile, one)]


def can_mentor(profile: AgentProfile, state: Conversation) -> bool:
    """Says whether somebody can be asked about it: leads, and whoever is certified for it at the highest level."""
    return profile.role is Role.LEAD or profile.level_in(state.skill, state.language, state.market) >= MENTOR_LEVEL
