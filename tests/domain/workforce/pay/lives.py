"""Working lives for the tests of pay: a few cards, and random moments of an agent."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from onhand.domain.workforce.pay.moments import Moment, Service, ServiceBegan, ServiceEnded, WrapUpEnded
from onhand.domain.workforce.pay.rate_card import PayMarket, PayMarkets, PayRules, RateCard
from onhand.domain.workforce.work_log import (
    AcceptingChanged,
    AnyWork,
    FaultDeclared,
    ShiftWorked,
    TrainingBegan,
    TrainingEnded,
    WentAway,
    WentOffline,
    WentOnline,
)

STOCKHOLM = ZoneInfo("Europe/Stockholm")
KATHMANDU = ZoneInfo("Asia/Kathmandu")  # its midnight is at no full hour of UTC
CARD = RateCard(
    valid_from=date(2020, 1, 1),
    currency="SEK",
    online=15_001,
    handling=18_007,
    handling_several=20_011,
    waiting=15_503,
    wrap_up=17_003,
    training=14_009,
    floor=15_700,
)
NEWER = RateCard(
    valid_from=date(2026, 4, 1),
    currency="SEK",
    online=16_000,
    handling=19_000,
    waiting=15_000,
    wrap_up=19_500,
    training=14_000,
    floor=16_500,
    away=5_000,
)
OTHER = RateCard(
    valid_from=date(2020, 1, 1),
    currency="NPR",
    online=333,
    handling=334,
    waiting=0,
    wrap_up=335,
    training=331,
    floor=332,
)


def some_markets() -> PayMarkets:
    """Two cards in Sweden, the newer one from April; one in Nepal; everywhere else as in Sweden."""
    sweden = PayMarket(STOCKHOLM, PayRules(cards=(CARD, NEWER)))
    return PayMarkets({"": sweden, "SE": sweden, "NP": PayMarket(KATHMANDU, PayRules(cards=(OTHER,)))})


# Around the change of the clocks (29 March), the end of a month with a new card (1 April), and an ordinary day.
STARTS = (
    int(datetime(2026, 3, 28, 21, 0, tzinfo=UTC).timestamp()),
    int(datetime(2026, 3, 31, 20, 50, tzinfo=UTC).timestamp()),
    int(datetime(2026, 10, 24, 21, 30, tzinfo=UTC).timestamp()),
    int(datetime(2026, 6, 2, 9, 0, tzinfo=UTC).timestamp()),
)

_conversations = st.sampled_from(["a", "b", "c"])
_happenings: st.SearchStrategy[AnyWork | Service] = st.one_of(
    st.sampled_from(["SE", "NP", ""]).map(lambda market: WentOnline(market=market)),
    st.just(WentAway()),
    st.just(WentOffline()),
    st.booleans().map(lambda accepting: AcceptingChanged(accepting=accepting)),
    st.just(TrainingBegan(what="quiz", market="SE")),
    st.just(TrainingEnded(what="quiz")),
    _conversations.map(ServiceBegan),
    _conversations.map(ServiceBegan),
    st.tuples(_conversations, st.sampled_from([0, 120, 300])).map(lambda one: ServiceEnded(*one)),
    _conversations.map(WrapUpEnded),
)
_steps = st.tuples(st.integers(0, 2_500), _happenings)


@st.composite
def lives(draw: st.DrawFn) -> list[Moment]:
    """Moments of some hours, in order, which begin with going online; shifts and faults among them."""
    at = draw(st.sampled_from(STARTS))
    moments = [Moment(at, "work/0", WentOnline(market="SE"))]
    steps = draw(st.lists(_steps, max_size=25))
    for number, (seconds, what) in enumerate(steps, 1):
        at += seconds
        kind = "conversation" if isinstance(what, Service) else "work"
        moments.append(Moment(at, f"{kind}/{number}", what))
    for number in range(draw(st.integers(0, 2))):
        moments.append(_extra(draw, number, at))
        at = moments[-1].at
    return moments


def _extra(draw: st.DrawFn, number: int, at: int) -> Moment:
    ended = datetime.fromtimestamp(at + draw(st.integers(-9_000, 900)), UTC)
    started = ended - timedelta(seconds=draw(st.integers(1, 20_000)))
    what: AnyWork = FaultDeclared(what="down", started_at=started, ended_at=ended, declared_by="lead")
    if draw(st.booleans()):
        percent = draw(st.integers(0, 50))
        what = ShiftWorked(shift_id=f"s{number % 2}", started_at=started, ended_at=ended, bonus_percent=percent)
    return Moment(at + draw(st.integers(0, 600)), f"work/extra{number}", what)
