"""What a conversation refuses, said in sentences. The web maps them to status codes; nothing here knows of HTTP."""

from typing import ClassVar


class ConversationError(Exception):
    """A refusal: `code` for programs, the sentence for people."""

    code: ClassVar[str] = "not_possible_now"


class NotPossibleNow(ConversationError):
    code = "not_possible_now"

    def __init__(self, event_kind: str, status: str) -> None:
        super().__init__(
            f"'{event_kind}' is not possible while the conversation is '{status}'. Read the conversation again and choose what its state allows."
        )


class NotTheHolder(ConversationError):
    code = "not_the_holder"

    def __init__(self, holder: str) -> None:
        super().__init__(f"Only who holds the conversation may do this, and now that is {holder}.")


class NotForYou(ConversationError):
    code = "forbidden"

    def __init__(self, what: str) -> None:
        super().__init__(f"You may not {what}.")


class OfferGone(ConversationError):
    code = "offer_gone"

    def __init__(self) -> None:
        super().__init__("This offer is no longer yours: it ran out, was answered, or the customer no longer waits.")


class HolderChanged(ConversationError):
    code = "holder_changed"

    def __init__(self) -> None:
        super().__init__("Somebody else holds the conversation by now. Look at it again before you take it over.")


class NoRoom(ConversationError):
    code = "no_room"

    def __init__(self) -> None:
        super().__init__(
            "The agent has no room for it: they are asked already, hold as much as they take, or take no offers now."
        )


class ProposalGone(ConversationError):
    code = "proposal_gone"

    def __init__(self) -> None:
        super().__init__("This action no longer waits for approval: it was answered, or the conversation has moved on.")


class AlreadyRated(ConversationError):
    code = "already_rated"

    def __init__(self, episode: int) -> None:
        super().__init__(f"Episode {episode} of this conversation has its rating already.")


class StaleReply(ConversationError):
    """A reply of the assistant's that came too late: the holder changed, or something newer was answered."""

    code = "stale_reply"

    def __init__(self, why: str) -> None:
        super().__init__(f"The reply is dropped: {why}.")


class SlotTaken(ConversationError):
    code = "slot_taken"

    def __init__(self) -> None:
        super().__init__("This time is not to be had any more. Read the times again and choose another.")


class InvalidCommand(ConversationError):
    code = "invalid_request"


class MessageTooLong(ConversationError):
    code = "message_too_long"

    def __init__(self, characters: int, limit: int) -> None:
        super().__init__(
            f"The message has {characters:,} characters; at most {limit:,} are taken. Shorten it or send it in parts."
        )


class ConversationNotFound(ConversationError):
    code = "conversation_not_found"

    def __init__(self) -> None:
        super().__init__("There is no such conversation, or it is not yours.")
