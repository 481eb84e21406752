"""What the web's handlers share: the house, the hub, and the limits at the door."""

from dataclasses import dataclass
from time import monotonic

from onhand.bootstrap import House
from onhand.bootstrap.floor import FloorParts, floor_of
from onhand.bootstrap.people import People, people_of
from onhand.entrypoints.web.late_help import LateHelp
from onhand.entrypoints.web.limits import ConnectionLimit, RateLimit
from onhand.entrypoints.web.live.hub import Hub
from onhand.settings import Settings
from onhand.store.shadows import Shadows

CUSTOMER_SOCKETS = 10
AGENT_SOCKETS = 20


@dataclass(frozen=True, slots=True)
class Doorway:
    house: House
    hub: Hub
    late_help: LateHelp
    shadows: Shadows
    people: People
    floor: FloorParts
    messages: RateLimit
    commands: RateLimit
    starts: RateLimit
    sign_ins: RateLimit
    applications: RateLimit
    customer_sockets: ConnectionLimit
    agent_sockets: ConnectionLimit

    def let_message_in(self, conversation_id: str) -> None:
        """Raises TooMuch when this conversation's customer writes too much at once."""
        self.messages.spend(conversation_id, monotonic())

    def let_command_in(self, conversation_id: str) -> None:
        """For everything else that a customer's program asks for, but never for the request for a person. Raises TooMuch."""
        self.commands.spend(conversation_id, monotonic())

    def let_start_in(self, address: str) -> None:
        """Raises TooMuch when too many conversations begin from one address."""
        self.starts.spend(address, monotonic())

    def let_sign_in_in(self, address: str) -> None:
        """Raises TooMuch when too many sign-ins are tried from one address."""
        self.sign_ins.spend(address, monotonic())

    def let_application_in(self, address: str) -> None:
        """Raises TooMuch when too many applications come from one address."""
        self.applications.spend(address, monotonic())

    def let_application_command_in(self, applicant_id: str) -> None:
        """For everything that the bearer of an application's link asks for. Raises TooMuch."""
        self.commands.spend(f"applicant/{applicant_id}", monotonic())


def open_doorway(house: House, hub: Hub) -> Doorway:
    settings: Settings = house.settings
    return Doorway(
        house=house,
        hub=hub,
        late_help=LateHelp(house),
        shadows=Shadows(house.queries),
        people=people_of(house),
        floor=floor_of(house),
        messages=RateLimit(settings.message_burst, settings.messages_per_second, "That are too many messages at once."),
        commands=RateLimit(settings.message_burst, settings.messages_per_second, "That is too much at once."),
        starts=RateLimit(
            settings.starts_per_minute, settings.starts_per_minute / 60, "Too many conversations were begun from here."
        ),
        sign_ins=RateLimit(
            settings.sign_ins_per_minute, settings.sign_ins_per_minute / 60, "Too many sign-ins were tried from here."
        ),
        applications=RateLimit(
            settings.applications_per_minute,
            settings.applications_per_minute / 60,
            "Too many applications were sent from here.",
        ),
        customer_sockets=ConnectionLimit(CUSTOMER_SOCKETS, "This conversation is open in too many places."),
        agent_sockets=ConnectionLimit(AGENT_SOCKETS, "You have too many windows open."),
    )
