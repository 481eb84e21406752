"""Agents for a load, written straight into a database of its own."""

import psycopg

from onhand.adapters.clock import new_id
from onhand.adapters.passwords import hash_password
from onhand.store.queries import query

PASSWORD = "a load's password"  # noqa: S105 (of a database that is thrown away)


def seed_agents(database_url: str, agents: int, capacity: int, called: str = "agent") -> list[tuple[str, str]]:
    """Adds agents who speak English. Gives their e-mails and passwords."""
    password_hash = hash_password(PASSWORD)
    emails = [f"{called}{number}@load.example" for number in range(agents)]
    with psycopg.connect(database_url) as connection:
        for number, email in enumerate(emails):
            parameters = {
                "id": new_id(),
                "name": f"{called.capitalize()} {number}",
                "email": email,
                "password_hash": password_hash,
                "role": "agent",
                "languages": ["en"],
                "capacity": capacity,
                "certified_by": "load",
            }
            connection.execute(query("add_agent"), parameters)
    return [(email, PASSWORD) for email in emails]
