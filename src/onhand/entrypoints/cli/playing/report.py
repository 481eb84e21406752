"""What a replay showed: as figures for programs, as a table for people."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from rich.console import Console
from rich.table import Table

from onhand.entrypoints.cli.playing.comparison import Differences
from onhand.entrypoints.cli.playing.play import Outcome

SHOWN_HINDRANCES = 10


class Delivery(Struct, frozen=True):
    """From the first try to send until the other side had it, in milliseconds; None when nothing was delivered."""

    p50: float | None
    p95: float | None
    p99: float | None


class Figures(Struct, frozen=True):
    """`lost`, `duplicated`, `out_of_order` count differences between the log and either side, in either direction."""

    conversations: int
    finished: int
    sent: int
    acknowledged: int
    lost: int
    duplicated: int
    out_of_order: int
    delivery_ms: Delivery
    seconds: float

    @property
    def is_flawless(self) -> bool:
        return self.finished == self.conversations and not (self.lost or self.duplicated or self.out_of_order)


def figures_of(outcomes: Sequence[Outcome], conversations: int, seconds: float) -> Figures:
    differences = Differences()
    for outcome in outcomes:
        differences.add(outcome.differences)
    times = sorted(1_000 * one for outcome in outcomes for one in outcome.delivery_seconds)
    return Figures(
        conversations=conversations,
        finished=sum(outcome.hindrance is None for outcome in outcomes),
        sent=sum(len(outcome.attempted) for outcome in outcomes),
        acknowledged=sum(len(outcome.sent) for outcome in outcomes),
        lost=differences.lost,
        duplicated=differences.duplicated,
        out_of_order=differences.out_of_order,
        delivery_ms=Delivery(*(_quantile(times, share) for share in (0.50, 0.95, 0.99))),
        seconds=round(seconds, 3),
    )


def _quantile(times: Sequence[float], share: float) -> float | None:
    """The nearest rank: the smallest time that at least `share` of all do not exceed."""
    if not times:
        return None
    rank = -(-len(times) * int(share * 100) // 100)
    return round(times[max(0, rank - 1)], 2)


def show(
    console: Console, figures: Figures, outcomes: Sequence[Outcome], kills: Counter[str], agents_reconnects: int
) -> None:
    """Prints the report."""
    table = Table(title="Replay", title_justify="left", show_header=False)
    table.add_column("figure")
    table.add_column("value", justify="right")
    complete = figures.finished == figures.conversations
    table.add_row("conversations", f"{figures.conversations:,}")
    table.add_row("finished", _marked(f"{figures.finished:,}", good=complete))
    table.add_row("messages sent", f"{figures.sent:,}")
    table.add_row("acknowledged", f"{figures.acknowledged:,}")
    for name in ("lost", "duplicated", "out_of_order"):
        count: int = getattr(figures, name)
        table.add_row(name.replace("_", " "), _marked(f"{count:,}", good=count == 0))
    for name in ("p50", "p95", "p99"):
        value: float | None = getattr(figures.delivery_ms, name)
        table.add_row(f"delivery {name}", "–" if value is None else f"{value:,.1f} ms")
    table.add_row("time", f"{figures.seconds:,.1f} s")
    if figures.seconds:
        table.add_row("messages / s", f"{figures.acknowledged / figures.seconds:,.1f}")
    reconnects = agents_reconnects + sum(outcome.reconnects for outcome in outcomes)
    if reconnects:
        table.add_row("connections made again", f"{reconnects:,}")
    for name, count in sorted(kills.items()):
        table.add_row(f"kill -9 of {name}", f"{count:,}")
    console.print(table)
    hindered = [outcome for outcome in outcomes if outcome.hindrance or outcome.differences]
    for outcome in hindered[:SHOWN_HINDRANCES]:
        console.print(f"Line {outcome.number} of the file: {outcome.hindrance or outcome.differences}", style="red")
    if len(hindered) > SHOWN_HINDRANCES:
        console.print(f"… and {len(hindered) - SHOWN_HINDRANCES} more.", style="red")


def _marked(text: str, *, good: bool) -> str:
    return f"[green]{text}[/green]" if good else f"[bold red]{text}[/bold red]"
