"""`onhand agents add|list`: who may sign in at the desk."""

import getpass
import os
import sys
from typing import Annotated

from cyclopts import App, Parameter
from rich.console import Console
from rich.table import Table

from onhand.adapters.clock import SystemClock, new_id
from onhand.adapters.passwords import hash_password
from onhand.domain.workforce.profile import AgentProfile, Role
from onhand.entrypoints.cli.database import DataFolder, in_database
from onhand.settings import CannotStart
from onhand.store.agents import Agents
from onhand.store.queries import Queries

app = App(name="agents", help="Who may sign in at the desk.")

PASSWORD_CHARACTERS = 10
MOST_CAPACITY = 50
CERTIFIED_BY = "operator"  # whoever may run this command on the machine


@app.command
def add(
    email: str,
    *,
    name: Annotated[str, Parameter(help="First name: what customers see.")],
    language: Annotated[
        tuple[str, ...], Parameter(help="A language that they serve in, such as 'sv'; may be repeated.")
    ],
    role: Annotated[Role, Parameter(help="What they may do.")] = Role.AGENT,
    capacity: Annotated[int, Parameter(help="How many conversations they take at a time.")] = 3,
    data: DataFolder = None,
) -> None:
    """Add an agent, or bring the one with this e-mail up to date. The password is asked for, or read from standard input."""
    if "@" not in email:
        raise CannotStart(f"{email!r} is not an e-mail address.")
    if not 1 <= capacity <= MOST_CAPACITY:
        raise CannotStart(f"--capacity is {capacity}: give a number from 1 to {MOST_CAPACITY}.")
    profile = AgentProfile(
        id=new_id(),
        name=name,
        email=email,
        role=role,
        languages=language,
        capacity=capacity,
        accepting=False,
        seen_at=None,
        load=0,
    )
    password_hash = hash_password(_password(email))
    in_database(data, lambda pool: Agents(Queries(pool)).add(profile, password_hash, certified_by=CERTIFIED_BY))
    Console().print(f"{name} may sign in as {email}.", highlight=False)


@app.command(name="list")
def list_agents(*, data: DataFolder = None) -> None:
    """Show everybody who may sign in."""
    profiles = in_database(data, lambda pool: Agents(Queries(pool)).everyone())
    now = SystemClock().now()
    table = Table("name", "e-mail", "role", "languages", "capacity", "presence", "accepts work")
    for one in profiles:
        accepting = "yes" if one.accepting else "no"
        languages = ", ".join(one.languages)
        table.add_row(one.name, one.email, one.role, languages, str(one.capacity), one.presence_now(now), accepting)
    Console().print(table)


def _password(email: str) -> str:
    password = (
        getpass.getpass(f"Password for {email}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip(os.linesep)
    )
    if len(password) < PASSWORD_CHARACTERS:
        raise CannotStart(f"The password has {len(password)} characters: take at least {PASSWORD_CHARACTERS}.")
    return password
