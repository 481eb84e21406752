"""Finding out who the customer is, as the merchant's policy says: by e-mail, or by name and postcode. Three wrong tries, then a person."""

from msgspec.structs import replace

from onhand.domain.errands.effects import Choice, Effect, Identified, Moved, Say
from onhand.domain.errands.guard import IDENTITY_TRIES, permitted_read
from onhand.domain.errands.identity import Identity
from onhand.domain.errands.memory import Asked, Memory
from onhand.domain.errands.values import Text

CLAIMS = ("email", "name", "postcode")
TO_A_PERSON = Choice("person", Text("person_choice"))
OFFER = "offer:person"
"""What was asked, when it was no step's question but whether a person should come."""


def offered_person(memory: Memory, text_id: str) -> Moved:
    """Gives the offer of a person. It is the open question from then on: a yes means the person, and nothing that was asked before."""
    waiting = replace(memory, asked=Asked(OFFER), offered=None, confirmed=None)
    return Moved(waiting, (Say(Text(text_id), (TO_A_PERSON,)),))


def ask_or_look_up(memory: Memory, step_id: str) -> Moved:
    """Looks the customer up when enough was told, otherwise asks for it."""
    if memory.identity_tries >= IDENTITY_TRIES:
        return offered_person(_without_claims(memory), "identity_failed")
    told = memory.slots
    if "email" in told:
        return Moved(memory, needs=permitted_read("customer_by_email", {"email": told["email"]}, None, memory))
    if "name" in told and "postcode" in told:
        first_name, _, last_name = told["name"].rpartition(" ")
        arguments = {"first_name": first_name, "last_name": last_name, "postcode": told["postcode"]}
        return Moved(memory, needs=permitted_read("customer_by_name", arguments, None, memory))
    return Moved(replace(memory, asked=Asked(step_id)), (Say(Text("ask_identity")),))


def looked_up(memory: Memory, customer: dict[str, str] | None) -> tuple[Memory, tuple[Effect, ...], Identity | None]:
    """Gives what the merchant's answer changes. A wrong try is counted; what was claimed is forgotten either way."""
    how = "email" if "email" in memory.slots else "name_and_postcode"
    memory = _without_claims(memory)
    if customer is None:
        memory = replace(memory, identity_tries=memory.identity_tries + 1)
        said = () if memory.identity_tries >= IDENTITY_TRIES else (Say(Text("identity_not_found")),)
        return memory, said, None
    identity = Identity(customer["id"], how, customer["name"], customer["email"])
    return replace(memory, identity_tries=0), (Identified(identity),), identity


def _without_claims(memory: Memory) -> Memory:
    return replace(memory, slots={name: value for name, value in memory.slots.items() if name not in CLAIMS})
