"""`onhand demo`: everything on this machine, with a shop and people in it."""

import os
import time
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

from onhand.entrypoints.cli.children import POLL_SECONDS
from onhand.entrypoints.cli.demo_company.seeding import Company, seed_demo, shops_help_folder
from onhand.entrypoints.cli.ending import Ending
from onhand.entrypoints.cli.processes import Stack, StackPlan
from onhand.settings import Settings

console = Console()

QUIET_SECONDS = 2.0
PATIENT_SECONDS = 120.0


def demo(
    *,
    port: Annotated[int | None, Parameter(help="Port of the web server (ONHAND_PORT).")] = None,
    data: Annotated[Path | None, Parameter(help="Folder that keeps the data (ONHAND_DATA, else ./.onhand).")] = None,
) -> None:
    """Start PostgreSQL, a shop, the server and its worker, and seed a believable company. Ctrl-C ends them all."""
    settings = Settings.from_environment(os.environ)
    plan = StackPlan(
        data_folder=data.absolute() if data else settings.data_folder,
        database_url=settings.database_url,
        host=settings.host,
        port=port or settings.port,
        shop_port=settings.shop_port,
        environment={"ONHAND_HELP_FOLDER": str(settings.help_folder or shops_help_folder())},
    )
    stack = Stack(plan, say=lambda sentence: console.print(sentence, style="yellow", highlight=False))
    ending = Ending(stack)
    with stack:
        company = seed_demo(stack.database_url)
        wait_for_assistant(stack)
        show_addresses(stack, company)
        ending.wait()
        console.print("Ending everything …", style="dim")
    console.print(f"Ended. The data stays in {plan.data_folder}.", style="dim", highlight=False)


def wait_for_assistant(stack: Stack) -> None:
    """Until the assistant answers, or for two minutes; after two seconds it is said what is waited for."""
    if _assistant_within(QUIET_SECONDS, stack):
        return
    with console.status("The assistant loads its models …"):
        if _assistant_within(PATIENT_SECONDS, stack):
            return
    console.print(
        f"The assistant is not ready yet; everything else is. What it says is in {stack.plan.data_folder / 'logs'}.",
        style="yellow",
        highlight=False,
    )


def _assistant_within(seconds: float, stack: Stack) -> bool:
    gives_up_at = time.monotonic() + seconds
    while not stack.assistant_is_ready:
        if time.monotonic() > gives_up_at:
            return False
        time.sleep(POLL_SECONDS)
    return True


def show_addresses(stack: Stack, company: Company) -> None:
    """Where to go, and how to sign in."""
    table = Table(title="onhand is ready", title_justify="left", show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_column()
    table.add_column(no_wrap=True)  # an address must be whole
    table.add_column()
    table.add_row("Customer", f"{stack.shop_url}/", "the shop's page with the chat in its corner")
    table.add_row("Desk", f"{stack.web_url}/desk", "where agents work")
    for agent in company.agents:
        table.add_row("", f"{agent.email}  {company.password}", f"{agent.role}, {', '.join(agent.languages)}")
    table.add_row("API", f"{stack.web_url}/api/v1/openapi.json", "every request; docs/protocol.md explains them")
    console.print(table)
    console.print("Ctrl-C ends every process; the data stays.", style="dim")
