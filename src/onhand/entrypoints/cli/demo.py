"""`onhand demo`: everything on this machine, with a shop and people in it."""

import os
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

from onhand.entrypoints.cli.demo_company.seeding import Company, seed_demo, shops_help_folder
from onhand.entrypoints.cli.ending import Ending
from onhand.entrypoints.cli.processes import Stack, StackPlan
from onhand.settings import Settings

console = Console()


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
        show_addresses(stack, company)
        ending.wait()
        console.print("Ending everything …", style="dim")
    console.print(f"Ended. The data stays in {plan.data_folder}.", style="dim", highlight=False)


def show_addresses(stack: Stack, company: Company) -> None:
    """Where to go, and how to sign in."""
    table = Table(title="onhand is ready", title_justify="left", show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_row("Customer", f"{stack.shop_url}/", "the shop's page with the chat in its corner")
    table.add_row("Desk", f"{stack.web_url}/desk", "where agents work")
    for agent in company.agents:
        table.add_row("", f"{agent.email}  {company.password}", f"{agent.role}, {', '.join(agent.languages)}")
    table.add_row("API", f"{stack.web_url}/api/v1/docs", "every request, to read and to try")
    console.print(table)
    console.print("Ctrl-C ends every process; the data stays.", style="dim")
