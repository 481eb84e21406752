"""Values from outside, checked at the door."""

import re
from datetime import MAXYEAR, UTC, date, datetime
from uuid import UUID

from onhand.domain.conversation.errors import ConversationNotFound
from onhand.domain.conversation.events import Cause, Disposition
from onhand.domain.conversation.state import PRACTICE_CHANNEL
from onhand.domain.understanding.languages import LANGUAGES
from onhand.domain.workforce.profile import Presence
from onhand.entrypoints.web.errors import InvalidRequest

MARKET = re.compile(r"[A-Za-z0-9_-]{0,16}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
CLIENT_ID_CHARACTERS = 64
START_ID_CHARACTERS = 16  # long enough not to be guessed: who knows it gets the conversation


def checked_client_id(client_id: str, at_least: int = 1) -> str:
    """Raises InvalidRequest for an id that is empty, too short or too long."""
    if not at_least <= len(client_id) <= CLIENT_ID_CHARACTERS or not client_id.isprintable():
        raise InvalidRequest(
            f"'client_id' needs {at_least} to {CLIENT_ID_CHARACTERS} characters, random ones of your own."
        )
    return client_id


def is_uuid(given: str) -> bool:
    """Says whether it can be an id of anything here."""
    try:
        UUID(given)
    except ValueError:
        return False
    return True


def checked_uuid(name: str, given: str) -> str:
    """Gives the id in its usual form. Raises InvalidRequest for what is no UUID."""
    if not is_uuid(given):
        raise InvalidRequest(f"'{name}' is no UUID.")
    return str(UUID(given))


def checked_own_id(given: str) -> str:
    """Gives the id that a caller made for what is to be done once. Raises InvalidRequest for what is no UUID."""
    if not is_uuid(given):
        raise InvalidRequest("'id' is no UUID: make one of your own, and send it again when you try again.")
    return str(UUID(given))


def checked_conversation_id(conversation_id: str) -> str:
    """Gives the id in its usual form. Raises ConversationNotFound for what is no UUID."""
    if not is_uuid(conversation_id):
        raise ConversationNotFound
    return str(UUID(conversation_id))


def checked_language(language: str) -> str:
    """Gives the language's code (`sv`, `pt`; of `de-AT` the first part). Raises InvalidRequest."""
    if not LANGUAGE.fullmatch(language):
        raise InvalidRequest(f"'language' is {language[:20]!r}: give a code such as 'sv' or 'en'.")
    return language.split("-", 1)[0]


def chosen_language(language: str) -> str:
    """Gives the language's code, where onhand speaks it. Raises InvalidRequest."""
    code = checked_language(language)
    if code not in LANGUAGES:
        raise InvalidRequest(f"'language' is {code!r}, which onhand does not speak: {', '.join(LANGUAGES)}.")
    return code


def checked_moment(moment: datetime | None) -> datetime:
    """Gives the moment in UTC. Raises InvalidRequest for none, for one without a time zone, and where UTC has no such year."""
    try:
        if moment is not None and moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except OverflowError:
        pass
    raise InvalidRequest("'starts_at' needs a moment with its time zone, such as 2026-11-23T09:30:00Z.")


def checked_day(text: str) -> date:
    """Gives the day. Raises InvalidRequest for what is none, and for the last year that a calendar here has: a period goes on after its day."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.max
    if day.year == MAXYEAR:
        raise InvalidRequest(f"'day' is {text[:20]!r}: give one such as 2026-03-02.")
    return day


def checked_channel(channel: str) -> str:
    """Gives the channel. Raises InvalidRequest for that of practice: what a customer begins is never hidden from the lists."""
    if channel == PRACTICE_CHANNEL:
        raise InvalidRequest(f"'channel' is {channel!r}, which is for practice alone. Give another, such as 'widget'.")
    return channel


def checked_cause(cause: str) -> Cause:
    """Customers may name the button or their words. Anything else is read as the button: a request for a person is never refused."""
    return Cause.WORDS if cause == Cause.WORDS else Cause.BUTTON


def checked_market(market: str | None) -> str | None:
    """Raises InvalidRequest for what is no market's code; "" is every market, None says nothing."""
    if market is not None and not MARKET.fullmatch(market):
        raise InvalidRequest(f"'market' is {market[:20]!r}: give a code such as 'SE'.")
    return market


def checked_presence(presence: str) -> Presence:
    """Raises InvalidRequest for one that there is not."""
    try:
        return Presence(presence)
    except ValueError:
        raise InvalidRequest(f"'presence' is {presence[:20]!r}: it is one of {', '.join(Presence)}.") from None


def checked_disposition(disposition: str) -> Disposition:
    """Raises InvalidRequest for one that there is not."""
    try:
        return Disposition(disposition)
    except ValueError:
        known = ", ".join(Disposition)
        raise InvalidRequest(f"'disposition' is {disposition[:20]!r}: it is one of {known}.") from None
