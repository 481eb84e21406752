"""Recovery after abuse, read off who came and went."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from onhand.application.worker_limits import Limit, all_limits
from onhand.domain.workforce.pay.moments import SERVICE_KINDS, ServiceBegan, ServiceEnded, ServiceEvent, moments_of
from onhand.domain.workforce.shifts.limits import Limits
from onhand.domain.workforce.wellbeing import CareEvent, Ended, ends_after_abuse, next_break, recoveries

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def after(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def log(*events: str) -> list[CareEvent]:
    """Gives events, a minute after one another, from words such as "joined a" or "asked abuse"."""
    found: list[CareEvent] = []
    for number, words in enumerate(events):
        kind, _, who = words.partition(" ")
        kind = {"joined": "agent_joined", "asked": "handoff_requested", "vanished": "agent_vanished"}.get(kind, kind)
        is_request = kind == "handoff_requested"
        found.append(CareEvent("c", number, after(number), kind, "" if is_request else who, who if is_request else ""))
    return found


def ended(*events: str) -> list[str]:
    return [one.agent_id for one in ends_after_abuse(log(*events))]


def test_who_ends_an_abusive_conversation_recovers_whoever_ended_it():
    assert ended("asked abuse", "joined a", "resolved a") == ["a"]
    assert ended("asked abuse", "joined a", "resolved") == ["a"], "the customer ended it"
    assert ended("asked threat", "joined a", "transferred a") == ["a"]
    assert ended("joined a", "shielded a", "joined lead", "resolved lead") == ["a", "lead"]
    assert ended("asked abuse", "joined a", "joined lead", "handed_back lead") == ["a", "lead"], "a lead took over"


def test_nobody_recovers_from_what_was_no_abuse():
    assert ended("asked bereavement", "joined a", "resolved a") == []
    assert ended("asked", "joined a", "resolved a") == []
    assert ended("asked abuse", "joined a", "resolved a", "reopened", "asked", "joined b", "resolved b") == ["a"]
    assert ended("asked abuse", "joined a", "vanished a") == []


def test_recovery_lasts_for_the_market_s_minutes_and_no_longer_than_the_agent_wants():
    one = Ended("a", "c", 7, NOON)
    found = recoveries([one], {}, {"a": 10}, after(9.9))
    assert found["a"].until == after(10)
    assert found["a"].reasons[0].params == {"minutes": 10}
    assert recoveries([one], {}, {"a": 10}, after(10)) == {}
    assert recoveries([one], {}, {"a": 0}, NOON) == {}
    assert recoveries([one], {"a": after(3)}, {"a": 10}, after(4)) == {}
    again = Ended("a", "d", 9, after(5))
    assert recoveries([again, one], {"a": after(3)}, {"a": 10}, after(6))["a"].until == after(15)


def test_a_break_is_due_after_the_market_s_hours_online_and_for_nobody_who_is_off():
    worked = [(NOON, after(200))]
    assert next_break(Limits(), worked, after(200)).due_at == after(240)
    assert next_break(Limits(), worked, after(201)).due_at is None
    with_a_break = [(NOON, after(100)), (after(120), after(200))]
    assert next_break(Limits(), with_a_break, after(200)).due_at == after(360)


@given(st.lists(st.tuples(st.none() | st.integers(0, 99), st.none() | st.integers(0, 99)), max_size=4))
async def test_of_several_limits_the_narrowest_holds(given_limits: list[tuple[int | None, int | None]]):
    def moment(minutes: int | None) -> datetime | None:
        return None if minutes is None else after(minutes)

    def source(limit: Limit):
        async def limits_of(_ids: object, _now: object) -> dict[str, Limit]:
            return {"a": limit}

        return limits_of

    limits = [Limit(moment(ends), moment(recovers)) for ends, recovers in given_limits]
    found = (await all_limits(*map(source, limits))(["a"], NOON)).get("a", Limit())
    assert found.ends_at == min((one.ends_at for one in limits if one.ends_at), default=None)
    assert found.recovering_until == max((one.recovering_until for one in limits if one.recovering_until), default=None)


def test_who_shields_themselves_is_paid_for_what_they_served_and_for_the_wrap_up():
    served = [
        ServiceEvent("c", 3, NOON, "agent_joined", "a"),
        ServiceEvent("c", 5, after(5), "shielded", "a", wrap_up_seconds=60),
        ServiceEvent("c", 6, after(6), "agent_joined", "lead"),
    ]
    assert "shielded" in SERVICE_KINDS
    found = [moment.what for moment in moments_of("a", [], served)]
    assert found[:2] == [ServiceBegan("c"), ServiceEnded("c", 60)]
