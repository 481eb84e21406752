"""How much more an agent takes: asked for by whoever makes an offer, at the moment at which it is made."""

from dataclasses import dataclass

from onhand.domain.conversation.errors import NoRoom


@dataclass(frozen=True, slots=True)
class Room:
    """`load` of `capacity` units are taken, those of `open_offers` included."""

    takes_offers: bool
    capacity: int
    load: int
    open_offers: int

    def with_offer(self, weight: int) -> "Room":
        """Gives what is left after one more offer. Raises NoRoom where it cannot be made."""
        if not self.takes_offers or self.open_offers or self.load + weight > self.capacity:
            raise NoRoom
        return Room(self.takes_offers, self.capacity, self.load + weight, self.open_offers + 1)
