"""How much of each errand the assistant does by itself, and what it would have said where it only watched. For leads."""

from collections.abc import Sequence
from datetime import datetime

from litestar import get, put
from msgspec import Struct

from onhand.application.callers import AgentCaller
from onhand.application.set_modes import SET_MODES, set_mode
from onhand.domain.conversation.events import AnswerPath, SuggestionMade
from onhand.domain.errands.modes import Mode, ModeRule, Modes
from onhand.domain.understanding.languages import LANGUAGES
from onhand.entrypoints.web.doorway import Doorway
from onhand.entrypoints.web.errors import InvalidRequest
from onhand.entrypoints.web.paging import cursor_of, place_of
from onhand.entrypoints.web.validation import chosen_language
from onhand.store.shadows import Shadow, ShadowPlace

MARKET_CHARACTERS = 40
PAGE_LIMIT = 100


class ErrandMode(Struct, frozen=True):
    """An errand, the mode that holds where nothing else is set, and whether something is done in it at the merchant."""

    id: str
    mode: Mode
    writes: bool


class SetMode(Struct, frozen=True):
    """What was set for a place, by whom and when. An empty market or language: every one."""

    errand: str
    mode: Mode
    market: str
    language: str
    set_by: str
    set_at: datetime


class ErrandModesShown(Struct, frozen=True):
    errands: list[ErrandMode]
    set: list[SetMode]
    languages: tuple[str, ...]


class NewMode(Struct, frozen=True):
    """`mode` null takes back what was set for this place."""

    errand: str
    mode: Mode | None
    market: str = ""
    language: str = ""


class ShadowShown(Struct, frozen=True, kw_only=True):
    """What the assistant would have said (`text`) or done (`tool`, with what the customer agreed to in `text`), beside what the agent wrote."""

    conversation_id: str
    seq: int
    at: datetime
    errand: str | None
    asked: str | None
    tool: str | None
    text: str
    path: AnswerPath | None
    agent: str | None
    wrote: str | None


class ShadowList(Struct, frozen=True):
    shadows: list[ShadowShown]
    next_cursor: str | None


@get("/api/v1/errand-modes", tags=["autonomy"])
async def errand_modes(doorway: Doorway, agent: AgentCaller) -> ErrandModesShown:
    """What is set now."""
    agent.check_leads(SET_MODES)
    known = (await doorway.late_help()).errands
    found = await doorway.house.modes.rules_with_setters()
    modes = Modes(one.rule for one in found)
    return ErrandModesShown(
        [ErrandMode(errand.id, modes.mode_of(errand.id, "", ""), errand.writes) for errand in known],
        [
            SetMode(one.rule.errand, one.rule.mode, one.rule.market, one.rule.language, one.set_by, one.set_at)
            for one in found
        ],
        LANGUAGES,
    )


@put("/api/v1/errand-modes", tags=["autonomy"])
async def change_mode(data: NewMode, doorway: Doorway, agent: AgentCaller) -> ErrandModesShown:
    """Sets the mode of an errand, everywhere or in a market or language. Workers follow at once."""
    agent.check_leads(SET_MODES)
    place = ModeRule(
        await _known_errand(doorway, data.errand),
        data.mode or Mode.AUTONOMOUS,
        _checked_market(data.market),
        chosen_language(data.language) if data.language else "",
    )
    await set_mode(doorway.house.modes, agent, place, data.mode, doorway.house.clock.now())
    return await errand_modes.fn(doorway, agent)


@get("/api/v1/errand-modes/shadows", tags=["autonomy"])
async def shadows(
    doorway: Doorway, agent: AgentCaller, errand: str = "", cursor: str = "", limit: int = 20
) -> ShadowList:
    """What the assistant would have said and done unseen, newest first, of episodes that have ended."""
    agent.check_leads(SET_MODES)
    page = await doorway.shadows.page(errand or None, place_of(cursor, ShadowPlace), max(1, min(limit, PAGE_LIMIT)))
    return ShadowList([_shown(shadow) for shadow in page.shadows], cursor_of(page.next))


async def _known_errand(doorway: Doorway, errand: str) -> str:
    known: Sequence[str] = [one.id for one in (await doorway.late_help()).errands]
    if errand not in known:
        raise InvalidRequest(f"'errand' is {errand[:40]!r}: there is no such errand.")
    return errand


def _checked_market(market: str) -> str:
    stripped = market.strip()
    if len(stripped) > MARKET_CHARACTERS or (stripped and not stripped.isprintable()):
        raise InvalidRequest(f"'market' needs at most {MARKET_CHARACTERS} characters.")
    return stripped


def _shown(shadow: Shadow) -> ShadowShown:
    would = shadow.would
    is_said = isinstance(would, SuggestionMade)
    return ShadowShown(
        conversation_id=shadow.place.conversation_id,
        seq=shadow.place.seq,
        at=shadow.place.at,
        errand=would.errand,
        asked=shadow.asked,
        tool=None if is_said else would.tool,
        text=would.text if is_said else would.details,
        path=would.path if is_said else None,
        agent=shadow.agent,
        wrote=shadow.wrote,
    )


handlers = [errand_modes, change_mode, shadows]
