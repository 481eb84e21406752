"""What was counted in a run."""

from dataclasses import dataclass


@dataclass(slots=True)
class Counts:
    """How often what happened."""

    conversations: int = 0
    requests: int = 0
    proposals: int = 0
    offers: int = 0
    refused_by_fence: int = 0
    refused_for_room: int = 0
    declined: int = 0
    expired: int = 0
    accepted: int = 0
    withdrawn: int = 0
    vanished: int = 0
    drop_outs: int = 0
    crashes: int = 0
    outages: int = 0
    transfers: int = 0
    hand_backs: int = 0
    resolved: int = 0
    callbacks_booked: int = 0
    callbacks_kept: int = 0

    def add(self, other: "Counts") -> None:
        """Adds another run's."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))
