"""What the customer sees: who says what, where it was taken from, what can be chosen, what happens."""

import sys
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from rich.console import Console
from rich.text import Text

from onhand.adapters.languages.catalogue import FluentCatalogue
from onhand.domain.errands.values import Param
from onhand.entrypoints.cli.chatting.standing import Standing, agent_name
from onhand.entrypoints.cli.clients.wire import LogEvent, Wait

MESSAGES = Path(__file__).parent / "messages"
ERASE_LINE = "\r\x1b[2K"

COMMANDS = {
    "/person": "help_person",
    "/carry-on": "help_carry_on",
    "/end": "help_end",
    "/rate 5": "help_rate",
    "/quit": "help_quit",
    "1, 2, …": "help_choice",
}
NOTICES = {
    "handoff_withdrawn": "now_assistant",
    "agent_joined": "now_agent",
    "agent_vanished": "agent_vanished",
    "handed_back": "handed_back",
    "resolved": "now_ended",
    "reopened": "reopened",
}


class Screen:
    """Prints. In a terminal with a prompt at the bottom, which keeps what was typed; otherwise plain lines."""

    def __init__(self, language: str, *, is_interactive: bool, console: Console | None = None) -> None:
        self._catalogue = FluentCatalogue(MESSAGES)
        self._language = language
        self._console = console or Console(highlight=False, soft_wrap=not is_interactive)
        self._is_interactive = is_interactive
        self._prompt_is_shown = False
        self._standing = Standing()
        self.choices: Sequence[str] = ()

    def text(self, message_id: str, **params: Param) -> str:
        return self._catalogue.text(self._language, message_id, **params)

    def prompt(self) -> str:
        """Who answers now, and where to write."""
        self._prompt_is_shown = True
        return f"{self._answering()} {self.text('own_prompt')} "

    def entered(self) -> None:
        """The customer pressed Enter: the prompt is gone."""
        self._prompt_is_shown = False

    def notice(self, message_id: str, **params: Param) -> None:
        """Says what happened."""
        self._show(Text(f"— {self.text(message_id, **params)}", style="dim italic"))

    def help(self) -> None:
        """Says what can be written."""
        for label, message_id in COMMANDS.items():
            self._show(Text(f"  {label:<12}{self.text(message_id)}", style="dim"))

    def refusal(self, code: str, detail: str) -> None:
        known = {"already_rated", "not_possible_now", "message_too_long"}
        if code in known:
            self.notice(f"refused_{code}")
        else:
            self.notice("refused", detail=cleaned(detail))

    def wait(self, wait: Wait) -> None:
        if wait.low_seconds is None or wait.high_seconds is None:
            self.notice("wait_nobody", position=wait.position)
        else:
            low, high = (max(1, round(seconds / 60)) for seconds in (wait.low_seconds, wait.high_seconds))
            self.notice("wait", position=wait.position, low=low, high=high)

    def event(self, event: LogEvent) -> None:
        """Shows what an event says to the customer."""
        self._standing = self._standing.after(event)
        match event.kind:
            case "assistant_wrote":
                self._assistant(event.data)
            case "agent_wrote":
                self._said(agent_name(event), str(event.data.get("text", "")), "bold green")
            case "shielded":
                self._said(self.text("assistant_label"), str(event.data.get("text", "")), "bold cyan")
            case "handoff_requested":
                self.notice("now_waiting" if event.data.get("by") == "customer" else "asked_for_you")
            case "transferred":
                to = agent_name(event, "to_agent")
                self.notice("transferred_to" if to else "transferred", name=cleaned(agent_name(event)), to=cleaned(to))
            case "rated":
                self.notice("rated", score=int(event.data.get("score", 0)))
            case kind if kind in NOTICES:
                self.notice(NOTICES[kind], name=cleaned(agent_name(event)))
            case _:
                pass
        if event.kind.endswith("_wrote") and event.kind != "assistant_wrote":
            self.choices = ()

    def _assistant(self, data: dict[str, Any]) -> None:
        self._said(self.text("assistant_label"), str(data.get("text", "")), "bold cyan")
        sources = cast(list[dict[str, str]], data.get("sources") or [])
        if sources:
            self._show(Text(f"  {self.text('sources')}", style="dim"))
        for source in sources:
            shown = self.text("source", title=cleaned(source.get("title", "")), url=cleaned(source.get("url", "")))
            self._show(Text(f"    {shown}", style="dim"))
        self.choices = tuple(cast(list[str], data.get("choices") or []))
        for number, choice in enumerate(self.choices, start=1):
            self._show(Text(f"  {self.text('numbered_choice', number=number, text=cleaned(choice))}"))

    def _said(self, name: str, text: str, style: str) -> None:
        self._show(Text.assemble((f"{cleaned(name)}: ", style), cleaned(text)))

    def _answering(self) -> str:
        match self._standing.status:
            case "waiting":
                return self.text("queue")
            case "with_agent":
                return cleaned(self._standing.agent)
            case "resolved":
                return self.text("nobody")
            case _:
                return self.text("assistant")

    def _show(self, text: Text) -> None:
        if not (self._is_interactive and self._prompt_is_shown):
            self._console.print(text)
            return
        sys.stdout.write(ERASE_LINE)
        self._console.print(text)
        sys.stdout.write(self.prompt() + _typed())
        sys.stdout.flush()


def cleaned(text: str) -> str:
    """Without control characters: what others write must not steer this terminal."""
    return "".join(character for character in text if character in "\n\t" or unicodedata.category(character) != "Cc")


def _typed() -> str:
    with suppress(ImportError):
        import readline

        return readline.get_line_buffer()
    return ""
