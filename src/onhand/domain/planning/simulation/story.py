"""A run told line by line, for who wants to see how it came to a finding."""

from collections.abc import Iterator, Sequence

from onhand.domain.planning.simulation.checking.judge import Finding
from onhand.domain.planning.simulation.history import Entry, Happened
from onhand.domain.planning.simulation.play import Played

TOLD = ("agent", "expires_at", "priority", "topic", "weight", "starts_at", "ends_at", "to_agent", "language")


def tell(played: Played, findings: Sequence[Finding]) -> Iterator[str]:
    """Gives the lines of all of it, each finding where it was found."""
    pending = sorted(findings, key=lambda one: one.at)
    for entry in played.history.entries:
        while pending and pending[0].at < entry.at:
            yield _told(pending.pop(0))
        yield f"{entry.at:%H:%M:%S.%f}"[:-3] + "  " + _line(entry)
    yield from (_told(one) for one in pending)


def _told(finding: Finding) -> str:
    return f"{finding.at:%H:%M:%S}      !! {finding.violation}: {finding.conversation_id} {finding.sentence}"


def _line(entry: Entry) -> str:
    what = entry.what
    if not isinstance(what, Happened):
        names = what.__struct_fields__
        return f"{type(what).__name__:<14}" + " ".join(f"{name}={_short(getattr(what, name))}" for name in names)
    event = what.recorded.event
    details = " ".join(f"{name}={_short(getattr(event, name))}" for name in TOLD if getattr(event, name, None))
    return f"{what.recorded.conversation_id:<8}{what.recorded.seq:>4}  {event.kind:<20} {details}"


def _short(value: object) -> str:
    if hasattr(value, "strftime"):
        return f"{value:%H:%M:%S}"
    return str(getattr(value, "id", value))
