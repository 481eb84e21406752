"""How conversations and people are shown to clients (docs/protocol.md)."""

from datetime import datetime

from msgspec import Struct

from onhand.domain.conversation.events import Cause, Disposition, Party, Priority, Reason
from onhand.domain.conversation.participants import Agent, Customer
from onhand.domain.conversation.state import Conversation, Handoff, LastMessage, ModelUse, Rating
from onhand.domain.conversation.transitions import Holder, Status
from onhand.domain.matching.wait_estimate import Wait
from onhand.domain.workforce.profile import AgentProfile, Presence, Role
from onhand.domain.workforce.work_log import OfflineCause


class HolderShown(Struct, frozen=True):
    kind: Holder
    agent: Agent | None


class CallbackShown(Struct, frozen=True):
    """A callback that was promised; `begun`: its time has come, `missed`: and has passed. Who sees the conversation's row sees no number."""

    id: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    begun: bool
    missed: bool
    by_phone: bool


class ConversationShown(Struct, frozen=True, kw_only=True):
    """A conversation as its customer sees it."""

    id: str
    seq: int
    status: Status
    epoch: int
    episode: int
    language: str
    customer: Customer | None
    holder: HolderShown
    started_at: datetime
    wait: Wait | None
    rated: bool
    callback: CallbackShown | None


class HandoffShown(Struct, frozen=True):
    by: Party
    cause: Cause
    reason: str
    requested_at: datetime
    priority: Priority


class OfferShown(Struct, frozen=True):
    id: str
    agent: Agent
    expires_at: datetime
    reasons: tuple[Reason, ...]


class WrapUpShown(Struct, frozen=True):
    """The agent who served last still has work with it: their place stays taken until they say that they are done, at the longest until `until`."""

    agent: Agent
    until: datetime


class HandShown(Struct, frozen=True):
    """The agent who serves asked for a mentor; `mentor` is the first who whispered since."""

    agent: Agent
    at: datetime
    text: str
    mentor: Agent | None


class Row(Struct, frozen=True, kw_only=True):
    """A conversation as agents see it in lists."""

    id: str
    seq: int
    status: Status
    epoch: int
    episode: int
    language: str
    market: str
    channel: str
    customer: Customer | None
    holder: HolderShown
    started_at: datetime
    waiting_since: datetime | None
    last: LastMessage | None
    handoff: HandoffShown | None
    offer: OfferShown | None
    disposition: Disposition | None
    tags: tuple[str, ...]
    rating: Rating | None
    model_use: ModelUse | None = None
    callback: CallbackShown | None = None
    wrap_up: WrapUpShown | None = None
    hand: HandShown | None = None
    for_leads: bool = False


class AgentShown(Struct, frozen=True, kw_only=True):
    """An agent as colleagues see them."""

    id: str
    name: str
    role: Role
    languages: tuple[str, ...]
    presence: Presence
    accepting: bool
    load: int
    capacity: int
    market: str = ""


class CertificationShown(Struct, frozen=True):
    """What an agent may serve; "" is every skill, language or market."""

    skill: str
    language: str
    market: str
    level: int


class Me(Struct, frozen=True, kw_only=True):
    """An agent's own state. `translates`: messages in languages that the agent does not speak are translated.

    `presence` is what they chose, since `presence_since`; offline, `offline_cause` says why: `chosen`, `lost` (not heard of for the grace time), `limit`.
    """

    id: str
    name: str
    email: str
    role: Role
    languages: tuple[str, ...]
    capacity: int
    accepting: bool
    load: int
    presence: Presence = Presence.OFFLINE
    presence_since: datetime | None = None
    offline_cause: OfflineCause | None = None
    market: str = ""
    certifications: tuple[CertificationShown, ...] = ()
    translates: bool = False


def shown_to_customer(state: Conversation, wait: Wait | None) -> ConversationShown:
    status = Status.WAITING if state.status is Status.OFFERED else state.status
    customer = Customer(state.customer.id, state.customer.name) if state.customer else None
    return ConversationShown(
        id=state.id,
        seq=state.seq,
        status=status,
        epoch=state.epoch,
        episode=state.episode,
        language=state.language,
        customer=customer,
        holder=HolderShown(state.holder, state.agent),
        started_at=state.started_at,
        wait=wait,
        rated=state.rating is not None,
        callback=callback_shown(state),
    )


def callback_shown(state: Conversation) -> CallbackShown | None:
    """Gives the callback that the customer still waits for."""
    one = state.callback
    if one is None or one.joined_at is not None:
        return None
    begun = one.begun_at is not None
    return CallbackShown(one.id, one.starts_at, one.ends_at, one.zone, begun, one.missed, bool(one.phone))


def row_of(state: Conversation) -> Row:
    handoff, offer, hand = state.handoff, state.offer, state.hand
    return Row(
        id=state.id,
        seq=state.seq,
        status=state.status,
        epoch=state.epoch,
        episode=state.episode,
        language=state.language,
        market=state.market,
        channel=state.channel,
        customer=state.customer,
        holder=HolderShown(state.holder, state.agent),
        started_at=state.started_at,
        waiting_since=state.waiting_since,
        last=state.last,
        handoff=_handoff(handoff) if handoff else None,
        offer=OfferShown(offer.id, offer.agent, offer.expires_at, offer.reasons) if offer else None,
        disposition=state.disposition,
        tags=state.tags,
        rating=state.rating,
        model_use=state.model_use if state.model_use.calls else None,
        callback=callback_shown(state),
        wrap_up=WrapUpShown(state.wrapping_up.agent, state.wrapping_up.until) if state.wrapping_up else None,
        hand=HandShown(hand.agent, hand.at, hand.text, hand.mentor) if hand else None,
        for_leads=state.for_leads,
    )


def _handoff(handoff: Handoff) -> HandoffShown:
    return HandoffShown(handoff.by, handoff.cause, handoff.reason, handoff.requested_at, handoff.priority)


def shown_to_colleagues(profile: AgentProfile, now: datetime) -> AgentShown:
    return AgentShown(
        id=profile.id,
        name=profile.name,
        role=profile.role,
        languages=profile.languages,
        presence=profile.presence_now(now),
        accepting=profile.accepting,
        load=profile.load,
        capacity=profile.capacity,
        market=profile.market,
    )


def me(profile: AgentProfile, *, translates: bool) -> Me:
    return Me(
        id=profile.id,
        name=profile.name,
        email=profile.email,
        role=profile.role,
        languages=profile.languages,
        capacity=profile.capacity,
        accepting=profile.accepting,
        load=profile.load,
        presence=profile.presence,
        presence_since=profile.presence_since,
        offline_cause=profile.offline_cause,
        market=profile.market,
        certifications=tuple(
            CertificationShown(one.skill, one.language, one.market, one.level) for one in profile.certifications
        ),
        translates=translates,
    )
