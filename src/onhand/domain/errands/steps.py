"""The kinds of steps that an errand's file is made of. Few and general: no step knows any errand."""

from typing import Any, Literal

from msgspec import Struct

Condition = dict[str, dict[str, Any]]
"""Paths into what was found or told, each with one test: `{"order.status": {"is": "pending"}}`; all must hold.

Tests: `is`, `in` (a list), `exists` (true or false), `contains` (a list has it), `is_at`, `in_at`, `not_in_at` (another path's value), `covers` (money: at
least as much as at another path).
"""

ParamSpec = str | dict[str, Any]
"""How a placeholder is filled: a path (`order.id`), or what the value is: `{money: order.total}`, `{date: …}`, `{names: order.items}`,
`{pieces: …}`, `{list: …}`, `{answer: slots.reason}`, `{text: message_id}`, `{word: order.status, of: status}` (the message `status_pending`), `{address: …}`,
`{piece: …}`, `{values: …}`, `{count: …}`, `{dotted: [specs]}`, `{each: path, text: message_id, params: {…}}` (a line for each)."""


class Saying(Struct, frozen=True, forbid_unknown_fields=True):
    """A message of the catalogue and its parameters; said only when `when` holds."""

    text: str
    params: dict[str, ParamSpec] = {}
    when: Condition = {}


class Branch(Struct, frozen=True, forbid_unknown_fields=True):
    """Where to go when all the conditions hold."""

    when: Condition
    to: str


class Step(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="do"):
    """One step. It is passed over unless `when` holds. Without `to`, the next one in the file follows; after the last one the errand is done."""

    id: str
    when: Condition = {}
    to: str | None = None


class Identify(Step, frozen=True, kw_only=True, tag="identify"):
    """Goes on once it is known who the customer is."""


class Read(Step, frozen=True, kw_only=True, tag="read"):
    """Calls a reading tool; what comes back is found under `into`.

    With `each` (a path to a list), it is called for every different thing in it, which arguments call `each`, and the answers are found by the value
    of their argument `key`.
    """

    tool: str
    arguments: dict[str, str] = {}
    into: str
    each: str | None = None
    key: str = ""


class Choose(Step, frozen=True, kw_only=True, tag="choose"):
    """Settles on one of a found list; with several that fit, the customer is asked.

    `among` is the list's path, `into` the name of the one, `slot` where its `key` is kept. `only` (any of these conditions) says which may be chosen at
    all, `preferred` narrows further where something fits. `names` are what customers call it by, all the words of one of them, or some where `loose`; `pieces`
    is a list in it whose names count as well. `number` says that the key is an order number. With `many`, several that are told are done one after the other.
    """

    among: str
    into: str
    slot: str
    key: str = "id"
    only: tuple[Condition, ...] = ()
    preferred: Condition = {}
    names: tuple[ParamSpec, ...] = ()
    loose: bool = False
    pieces: str | None = None
    number: bool = False
    many: bool = False
    carried: bool = False  # goes along to the next one when several are done one after the other
    first: Condition = {}  # what stands first among the choices, and is meant by "the original one"
    option: Saying
    ask: Saying
    not_found: Saying
    none: Saying


class Select(Step, frozen=True, kw_only=True, tag="select"):
    """Settles on several of a found list of pieces: by name, options, price, place, "both", "everything", "all except".

    Two identical pieces are two. What was selected is found under `into`: `pieces`, `ids`, `total`.
    """

    among: str
    into: str
    slot: str
    option: Saying
    ask: Saying
    which: Saying  # several have the name that was told


class Vary(Step, frozen=True, kw_only=True, tag="vary"):
    """For each selected piece, settles on the variant that comes instead: by options told, "the cheapest", or an item's id; other options stay as they are.

    `products` is the path of the products by id. Found under `into`: `swaps` (each `old`, `new`), `ids`, `new_ids`, `difference` (what the new ones cost
    more), `amount` (without its sign) and `sign`: `more`, `less` or `same`.
    """

    of: str
    products: str
    into: str
    slot: str
    option: Saying
    ask: Saying
    not_available: Saying
    none_available: Saying


class Ask(Step, frozen=True, kw_only=True, tag="ask"):
    """Asks for a slot with fixed answers, unless it was told already."""

    slot: str
    ask: Saying
    options: dict[str, str]


FillType = Literal["address", "days", "date", "amount", "email", "phone", "text"]


class Fill(Step, frozen=True, kw_only=True, tag="fill"):
    """Asks for a value of a type, unless it was told already, and only for those parts that are missing.

    An address is also known by whose it is: `known` are paths to things with an address (orders, the customer), offered as choices when `option` is
    there. `days` are counted from the day at `since`, up to `most`, and found under `into` (`days`, `day`). `parts` has the question for each part of an
    address.
    """

    slot: str
    type: FillType
    ask: Saying
    parts: dict[str, Saying] = {}
    known: tuple[str, ...] = ()
    unlike: str | None = None  # a path: what is to be replaced, and is no answer
    since: str | None = None
    most: int = 0
    suggested: tuple[int, ...] = ()
    into: str | None = None
    option: Saying | None = None


class Decide(Step, frozen=True, kw_only=True, tag="decide"):
    """Goes where the first branch whose conditions hold leads; otherwise on."""

    branches: tuple[Branch, ...]


class Confirm(Step, frozen=True, kw_only=True, tag="confirm"):
    """Lists the details of a write and waits for an explicit yes to exactly these. After the yes, everything from step `again` is looked at anew."""

    tool: str
    arguments: dict[str, str]
    again: str
    details: tuple[Saying, ...] = ()
    ask: Saying
    changed: Saying
    kept: Saying
    agree: str
    decline: str


class Act(Step, frozen=True, kw_only=True, tag="act"):
    """Does the write that step `confirm` listed. What comes back is found under `into`; a refusal leads to `refused`."""

    confirmed: str
    into: str
    refused: str


class Say(Step, frozen=True, kw_only=True, tag="say"):
    """Says a message."""

    say: Saying


class Begin(Step, frozen=True, kw_only=True, tag="begin"):
    """Goes on with another errand, which knows what the customer said in this one."""

    errand: str


class HandOver(Step, frozen=True, kw_only=True, tag="hand_over"):
    """To a person, with the story. `priority` is `normal`, `high` or `urgent`."""

    say: Saying | None = None
    priority: str = "normal"


class Done(Step, frozen=True, kw_only=True, tag="done"):
    """The errand is finished."""


AnyStep = Identify | Read | Choose | Select | Vary | Ask | Fill | Decide | Confirm | Act | Say | Begin | HandOver | Done
Slotted = Choose | Select | Vary | Ask | Fill
"""Steps that fill a slot."""
