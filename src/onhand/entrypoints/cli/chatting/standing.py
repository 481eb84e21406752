"""Who answers the customer now, read off the events."""

from dataclasses import dataclass

from onhand.entrypoints.cli.clients.wire import LogEvent


@dataclass(frozen=True, slots=True)
class Standing:
    """`status` is open, waiting, with_agent or resolved; `agent` is the person's name while one is there."""

    status: str = "open"
    agent: str = ""

    def after(self, event: LogEvent) -> "Standing":
        """Gives the standing after one more event."""
        match event.kind:
            case "handoff_requested" | "agent_vanished" | "transferred" | "shielded":
                return Standing("waiting")
            case "agent_joined":
                return Standing("with_agent", agent_name(event))
            case "handoff_withdrawn" | "handed_back" | "reopened":
                return Standing("open")
            case "resolved":
                return Standing("resolved")
            case _:
                return self


def agent_name(event: LogEvent, field: str = "agent") -> str:
    """Gives the name of the agent that the event names, or nothing."""
    agent = event.data.get(field)
    return str(agent.get("name", "")) if isinstance(agent, dict) else ""  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
