"""Who asks. What a caller may do is decided from these alone, never from what a text says."""

from dataclasses import dataclass

from onhand.domain.conversation.errors import ConversationNotFound
from onhand.domain.conversation.participants import Agent
from onhand.domain.workforce.profile import Role


@dataclass(frozen=True, slots=True)
class CustomerCaller:
    """The bearer of a conversation's token: sees that conversation and no other."""

    conversation_id: str

    def checked(self, conversation_id: str) -> str:
        """Gives the id back. Raises ConversationNotFound for another conversation, also when it exists."""
        if conversation_id != self.conversation_id:
            raise ConversationNotFound
        return conversation_id


@dataclass(frozen=True, slots=True)
class AgentCaller:
    """A signed-in agent: sees the company's conversations; the conversation's state says what they may do to it."""

    agent: Agent
    role: Role
    languages: tuple[str, ...]

    def checked(self, conversation_id: str) -> str:
        return conversation_id


Caller = CustomerCaller | AgentCaller
