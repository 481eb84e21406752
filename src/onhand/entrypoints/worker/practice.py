"""Simulated customers answer, and practice that nobody goes on with ends."""

import logging

from onhand.application.practise import customer_goes_on, end_lapsed
from onhand.bootstrap import House
from onhand.bootstrap.people import people_of

logger = logging.getLogger(__name__)


class SimulatedCustomers:
    """A round a second: several workers may do it at once, since every line has an id of its own."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._people = people_of(house)

    async def go_on(self) -> None:
        """Raises psycopg.Error, StoreUnavailable; what is due stays due."""
        people, now = self._people, self._house.clock.now()
        for run_id in await people.runs.due(now):
            await customer_goes_on(people.room, run_id, now)
        for run_id in await people.runs.lapsed(now):
            await end_lapsed(people.room, run_id, now)
            logger.info("A practice conversation ended by itself.", extra={"conversation": run_id})
