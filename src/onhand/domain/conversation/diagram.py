"""The page docs/conversation-states.md, made from the transition table, so that it cannot say anything else."""

from collections import defaultdict

from onhand.domain.conversation.events import Event
from onhand.domain.conversation.transitions import HOLDER_OF, TRANSITIONS, Status
from onhand.domain.conversation.visibility import VISIBLE_TO_CUSTOMER

_HEAD = """# The states of a conversation

Generated from `src/onhand/domain/conversation/transitions.py` by `make docs`; a test fails when it is out of date.

`open`: the assistant holds the conversation. `waiting` and `offered`: the queue holds it. `with_agent`: an agent holds it. Whenever the holder changes, the
epoch rises by one, and a reply that was computed in an older epoch is dropped.

"""


def states_page() -> str:
    """Gives the page: a diagram of what changes the state, and the whole table."""
    return f"{_HEAD}{_diagram()}\n{_table()}"


def _diagram() -> str:
    between: dict[tuple[Status, Status], list[str]] = defaultdict(list)
    for (status, event), after in TRANSITIONS.items():
        if after is not status:
            between[status, after].append(event.kind)
    arrows = [f"    {a} --> {b}: {'<br/>'.join(sorted(kinds))}" for (a, b), kinds in between.items()]
    lines = ["```mermaid", "stateDiagram-v2", "    [*] --> open: conversation_started", *arrows, "```", ""]
    return "\n".join(lines)


def _table() -> str:
    kinds: dict[str, type[Event]] = {event.kind: event for _, event in TRANSITIONS}
    lines = [
        f"| event | {' | '.join(f'{status} ({HOLDER_OF[status]})' for status in Status)} | customer sees it |",
        f"|---|{'---|' * len(Status)}---|",
    ]
    for kind, event in kinds.items():
        cells = [TRANSITIONS.get((status, event)) for status in Status]
        shown = ["·" if cell is status else cell or "" for cell, status in zip(cells, Status, strict=True)]
        seen = "yes" if event in VISIBLE_TO_CUSTOMER else "no"
        lines.append(f"| `{kind}` | {' | '.join(shown)} | {seen} |")
    return "\n".join([*lines, "", "`·` possible, the state stays. Empty: refused with `not_possible_now`.", ""])
