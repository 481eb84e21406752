"""Who asks. What a caller may do is decided from these alone, never from what a text says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from onhand.application.errors import Forbidden
from onhand.domain.conversation.errors import ConversationNotFound
from onhand.domain.conversation.events import AnyEvent
from onhand.domain.conversation.participants import Agent
from onhand.domain.conversation.state import Conversation
from onhand.domain.workforce.profile import Role
from onhand.store.batch import Appended
from onhand.store.log import ConversationLog


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
    """A signed-in agent: sees the company's conversations with customers; the conversation's state says what they may do to it."""

    agent: Agent
    role: Role
    languages: tuple[str, ...]

    def check_leads(self, what: str) -> None:
        """Raises Forbidden for everybody who is no lead; `what` is what only leads do."""
        if self.role is not Role.LEAD:
            raise Forbidden(f"{what}; leads do that")

    def checked(self, conversation: Conversation) -> Conversation:
        """Gives the conversation back. Raises ConversationNotFound for practice, except to leads: who practises sees it by practise.py."""
        if conversation.is_practice and self.role is not Role.LEAD:
            raise ConversationNotFound
        return conversation


Decide = Callable[[Conversation], Sequence[AnyEvent]]


@dataclass(frozen=True, slots=True)
class CustomerCommand:
    """What a customer's program asks for: in which conversation, under which id of its own, and when."""

    caller: CustomerCaller
    conversation_id: str
    client_id: str
    at: datetime

    async def commit(self, log: ConversationLog, decide: Decide) -> Appended:
        """Commits what follows from it, once. Raises ConversationNotFound, StoreUnavailable, and what `decide` raises."""
        return await log.append(self.caller.checked(self.conversation_id), decide, self.at, self.client_id)


@dataclass(frozen=True, slots=True)
class AgentCommand:
    """What an agent's program asks for: in which conversation, under which id of its own, and when."""

    caller: AgentCaller
    conversation_id: str
    client_id: str
    at: datetime

    @property
    def agent(self) -> Agent:
        return self.caller.agent

    async def commit(self, log: ConversationLog, decide: Decide) -> Appended:
        """Commits what follows from it, once. Raises ConversationNotFound, StoreUnavailable, and what `decide` raises."""
        return await log.append(self.conversation_id, decide, self.at, self.client_id)
