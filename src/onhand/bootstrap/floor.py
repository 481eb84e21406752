"""What leads see of the floor and do on it, wired."""

from dataclasses import dataclass

from onhand.application.assign_conversation import Assigning
from onhand.application.hours_left import hours_left
from onhand.application.see_floor import FloorSight
from onhand.application.worker_limits import all_limits
from onhand.bootstrap.house import House
from onhand.store.floor import Floor


@dataclass(frozen=True, slots=True)
class FloorParts:
    sight: FloorSight
    assigning: Assigning


def floor_of(house: House) -> FloorParts:
    limits_of = all_limits(hours_left(house.shift_desk), house.wellbeing.recoveries.limits_of)
    sight = FloorSight(Floor(house.queries), house.promise.rows, limits_of)
    return FloorParts(sight, Assigning(house.log, house.queue, limits_of, house.new_id))
