"""Who takes part in a conversation."""

from msgspec import Struct


class Customer(Struct, frozen=True, omit_defaults=True):
    """A customer as the merchant knows them; `id` is the merchant's own id."""

    id: str
    name: str = ""
    email: str = ""


class Agent(Struct, frozen=True):
    """A person who serves customers. `name` is the first name, all that a customer ever sees."""

    id: str
    name: str
