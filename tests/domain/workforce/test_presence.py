"""Presence: what an agent chooses, what time brings, and that the work log tells all of it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onhand.domain.workforce import presence
from onhand.domain.workforce.decisions import DecisionKind
from onhand.domain.workforce.presence import Change, Standing, StillHolding
from onhand.domain.workforce.profile import Presence
from onhand.domain.workforce.work_log import (
    AcceptingChanged,
    OfflineCause,
    WentAway,
    WentOffline,
    WentOnline,
)

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
LASTS = timedelta(seconds=30)
OFFLINE = Standing(Presence.OFFLINE, accepting=False)
ONLINE = Standing(Presence.ONLINE, accepting=True, market="SE")
AWAY = Standing(Presence.AWAY, accepting=True, market="SE")


def changed(change: Change | None) -> Change:
    assert change is not None
    return change


def test_going_online_takes_offers_and_names_the_market() -> None:
    change = changed(presence.chooses(OFFLINE, Presence.ONLINE, "SE", holds=0))
    assert change.standing == ONLINE
    assert change.work == (WentOnline(market="SE"), AcceptingChanged(accepting=True))


def test_a_break_keeps_what_was_chosen_about_offers() -> None:
    tired = Standing(Presence.ONLINE, accepting=False, market="SE")
    on_break = changed(presence.chooses(tired, Presence.AWAY, None, holds=2))
    assert on_break.work == (WentAway(),)
    back = changed(presence.chooses(on_break.standing, Presence.ONLINE, None, holds=2))
    assert back.standing == tired
    assert back.work == (WentOnline(market="SE"),)


def test_nobody_goes_offline_by_choice_while_customers_count_on_them() -> None:
    with pytest.raises(StillHolding, match="2 conversations"):
        presence.chooses(ONLINE, Presence.OFFLINE, None, holds=2)
    change = changed(presence.chooses(ONLINE, Presence.OFFLINE, None, holds=0))
    assert change.work == (AcceptingChanged(accepting=False), WentOffline(cause=OfflineCause.CHOSEN))


def test_who_was_lost_is_told_so_until_they_go_online_again() -> None:
    lost = changed(presence.is_lost(AWAY))
    assert lost.standing.offline_cause is OfflineCause.LOST
    assert lost.work[-1] == WentOffline(cause=OfflineCause.LOST)
    assert presence.is_lost(lost.standing) is None
    assert presence.reaches_limit(lost.standing) is None
    back = changed(presence.chooses(lost.standing, Presence.ONLINE, None, holds=0))
    assert back.standing.offline_cause is None


def test_a_program_of_the_previous_release_goes_online_by_accepting() -> None:
    change = changed(presence.accepts(OFFLINE, accepting=True))
    assert change.work == (WentOnline(), AcceptingChanged(accepting=True))
    assert presence.accepts(change.standing, accepting=True) is None
    assert changed(presence.accepts(change.standing, accepting=False)).standing.presence is Presence.ONLINE


def test_another_market_is_written_down_while_online() -> None:
    change = changed(presence.chooses(ONLINE, Presence.ONLINE, "FI", holds=1))
    assert change.work == (WentOnline(market="FI"),)


def test_an_offer_that_ran_out_pauses_offers_with_its_reasons() -> None:
    change = changed(presence.lets_offer_run_out(ONLINE, "o1", LASTS, NOON, None))
    assert change.standing == Standing(Presence.ONLINE, accepting=False, market="SE")
    assert change.work == (AcceptingChanged(accepting=False, by_system=True),)
    assert change.pause is not None
    assert change.pause.kind is DecisionKind.OFFERS_PAUSED
    assert [reason.code for reason in change.pause.reasons] == ["offer_ran_out", "wrote_to_nobody_meanwhile"]
    assert change.pause.about == "o1"


def test_who_wrote_to_somebody_while_the_offer_stood_was_busy() -> None:
    assert presence.lets_offer_run_out(ONLINE, "o1", LASTS, NOON, NOON + timedelta(seconds=5)) is None
    assert presence.lets_offer_run_out(ONLINE, "o1", LASTS, NOON, NOON - timedelta(seconds=5)) is not None


STEPS = {
    "online": lambda s: presence.chooses(s, Presence.ONLINE, None, 0),
    "other market": lambda s: presence.chooses(s, Presence.ONLINE, "FI", 0),
    "away": lambda s: presence.chooses(s, Presence.AWAY, None, 0),
    "offline": lambda s: presence.chooses(s, Presence.OFFLINE, None, 0),
    "accept": lambda s: presence.accepts(s, accepting=True),
    "refuse": lambda s: presence.accepts(s, accepting=False),
    "lost": presence.is_lost,
    "limit": presence.reaches_limit,
    "ran out": lambda s: presence.lets_offer_run_out(s, "o1", LASTS, NOON, None),
}


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=30))
def test_the_work_log_alone_tells_how_an_agent_stands(steps: list[str]) -> None:
    standing, told_presence, told_accepting, told_market = OFFLINE, Presence.OFFLINE, False, ""
    for step in steps:
        change = STEPS[step](standing)
        if change is None:
            continue
        standing = change.standing
        for work in change.work:
            match work:
                case WentOnline(market=market):
                    told_presence, told_market = Presence.ONLINE, market
                case WentAway():
                    told_presence = Presence.AWAY
                case WentOffline():
                    told_presence = Presence.OFFLINE
                case AcceptingChanged(accepting=accepting):
                    told_accepting = accepting
                case _:
                    raise AssertionError(work)
        assert (told_presence, told_accepting) == (standing.presence, standing.accepting)
        assert not (standing.accepting and standing.presence is Presence.OFFLINE)
        assert told_market == standing.market or standing.presence is not Presence.ONLINE
