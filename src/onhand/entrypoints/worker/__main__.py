"""The worker process: `python -m onhand.entrypoints.worker`, set up by `ONHAND_*` variables."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial

import psycopg
import uvloop

from onhand.application.book_pay import book_due_pay
from onhand.application.hand_over import hand_over
from onhand.application.keep_hours import KeepHours
from onhand.application.look_after_shifts import call_for_gaps, look_after_claims
from onhand.application.sweep import (
    end_wrap_ups,
    expire_offers,
    resolve_idle_conversations,
    return_lost_conversations,
)
from onhand.application.worker_limits import all_limits
from onhand.bootstrap import House, open_house
from onhand.entrypoints.logs import set_up_logs
from onhand.entrypoints.memory import serve_for_long
from onhand.entrypoints.worker.matching import match_for_ever
from onhand.entrypoints.worker.practice import SimulatedCustomers
from onhand.entrypoints.worker.readiness import say_ready
from onhand.entrypoints.worker.translations import SWEEP_SECONDS as TRANSLATIONS_SECONDS
from onhand.entrypoints.worker.translations import Translations
from onhand.entrypoints.worker.turns import AT_ONCE, AT_ONCE_WITH_MODEL, Turns
from onhand.settings import CannotStart, Settings
from onhand.store.agents import AGENTS_CHANNEL
from onhand.store.hints import CHANNEL as LOG_CHANNEL
from onhand.store.hints import QUEUE_MOVED, SUGGESTION_DUE, TURN_DUE, decode
from onhand.store.listening import listen
from onhand.store.modes import MODES_CHANNEL

logger = logging.getLogger(__name__)

SWEEP_SECONDS = 1.0
IDLE_SWEEP_SECONDS = 60.0
ORPHANS_SECONDS = 5.0
PAY_SECONDS = 60.0
SHIFTS_SECONDS = 15.0
MODES_SECONDS = 5.0  # a hint that was lost takes no longer to be noticed


def _load_assistant(house: House) -> Callable[[str], Awaitable[None]]:
    """Imports and loads in the thread that calls it: offers are made and timers run from the first second."""
    from onhand.bootstrap.assistant import load_assistant

    return load_assistant(house)


async def _assistant(house: House) -> Callable[[str], Awaitable[None]]:
    """Gives what answers. An assistant that cannot be loaded takes nobody's person away: then people answer everything."""
    try:
        turn = await asyncio.to_thread(_load_assistant, house)
    except Exception:
        logger.critical("The assistant cannot be loaded. Until that is mended, people answer.", exc_info=True)
        return partial(_to_a_person, house)
    say_ready(house.settings.data_folder)
    logger.info("The assistant is ready.")
    return turn


async def _to_a_person(house: House, conversation_id: str) -> None:
    await hand_over(house.log, house.clock.now(), conversation_id)


async def _hear(house: House, turns: Turns, translations: Translations, moved: asyncio.Event) -> None:
    async for notice in listen(house.database_url, [LOG_CHANNEL, AGENTS_CHANNEL, MODES_CHANNEL]):
        if notice.channel == LOG_CHANNEL:
            _take_hints(notice.payload, turns, translations, moved)
        elif notice.channel == MODES_CHANNEL:
            with suppress(psycopg.Error):  # the sweep reads again
                await house.known_modes.read()
        else:
            if notice.channel is None:  # the connection is new: what was known may be old
                house.log.forget_known_states()
            moved.set()


def _take_hints(payload: str, turns: Turns, translations: Translations, moved: asyncio.Event) -> None:
    try:
        hints = decode(payload)[1]
    except ValueError:
        logger.warning("A hint could not be read; the sweep finds what it was about.")
        return
    for hint in hints:
        translations.hear(hint)
        if TURN_DUE in hint.flags:
            turns.due(hint.conversation_id)
        if SUGGESTION_DUE in hint.flags:
            turns.due_once_settled(hint.conversation_id)
        if QUEUE_MOVED in hint.flags:
            moved.set()


async def _again_and_again(seconds: float, work: Callable[[], Awaitable[object]]) -> None:
    """What hints would also bring, and what only time brings; a failure is for the next round."""
    while True:
        try:
            await work()
        except Exception as failure:
            logger.warning("Sweeping again soon: %s", type(failure).__name__)
        await asyncio.sleep(seconds)


async def run(settings: Settings) -> None:
    """Works until it is told to stop. Raises CannotStart."""
    async with open_house(settings) as house:
        await house.known_modes.read()
        moved = asyncio.Event()
        moved.set()
        assistant = asyncio.create_task(_assistant(house)) if settings.with_assistant else None

        async def turn(conversation_id: str) -> None:
            if assistant is not None:  # otherwise another worker answers
                await (await asyncio.shield(assistant))(conversation_id)

        turns = Turns(turn, house.database_url, at_once=AT_ONCE_WITH_MODEL if house.model else AT_ONCE)
        translations = Translations(house)
        simulated_customers = SimulatedCustomers(house)

        async def sweep() -> None:
            for conversation_id in await house.inbox.turns_due():
                turns.due(conversation_id)

        async def time_out() -> None:
            await expire_offers(house.presence, house.clock.now())
            await end_wrap_ups(house.log, house.queue, house.clock.now())

        async def return_lost() -> None:
            grace = timedelta(seconds=settings.grace_seconds)
            await return_lost_conversations(house.presence, house.clock.now(), grace)

        async def keep_callbacks() -> None:
            await house.promise.keeping.keep_callbacks(house.clock.now())

        async def find_orphans() -> None:
            await house.promise.keeping.find_orphans(house.clock.now())
            await house.promise.keeping.release_places(house.clock.now())

        async def end_idle() -> None:
            idle = timedelta(hours=settings.idle_hours)
            await resolve_idle_conversations(house.log, house.inbox, house.clock.now(), idle)

        async def book() -> None:
            await book_due_pay(house.pay, house.pay_markets, house.clock.now())

        hours = KeepHours(house.shift_desk, house.presence, house.new_id)

        async def look_after_shifts() -> None:
            await hours.look(house.clock.now())
            await house.wellbeing.recoveries.put_on_record(house.clock.now())
            await call_for_gaps(house.shift_desk, house.clock.now())
            await look_after_claims(house.shift_desk, house.clock.now())

        work = asyncio.gather(
            _hear(house, turns, translations, moved),
            match_for_ever(house, moved, limits_of=all_limits(hours.limits_of, house.wellbeing.recoveries.limits_of)),
            _again_and_again(SWEEP_SECONDS, sweep),
            _again_and_again(TRANSLATIONS_SECONDS, translations.sweep),
            _again_and_again(SWEEP_SECONDS, time_out),
            _again_and_again(SWEEP_SECONDS, return_lost),
            _again_and_again(SWEEP_SECONDS, simulated_customers.go_on),
            _again_and_again(IDLE_SWEEP_SECONDS, end_idle),
            _again_and_again(SWEEP_SECONDS, keep_callbacks),
            _again_and_again(ORPHANS_SECONDS, find_orphans),
            _again_and_again(PAY_SECONDS, book),
            _again_and_again(SHIFTS_SECONDS, look_after_shifts),
            _again_and_again(MODES_SECONDS, house.known_modes.read),
            *([assistant] if assistant else []),
        )
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, work.cancel)
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, work.cancel)
        try:
            await work
        except asyncio.CancelledError:
            logger.info("The worker stops.")


def main() -> int:
    """Gives the exit code."""
    set_up_logs()
    serve_for_long()
    try:
        settings = Settings.from_environment(os.environ)
        uvloop.run(run(settings))
    except CannotStart as reason:
        sys.stderr.write(f"{reason}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
