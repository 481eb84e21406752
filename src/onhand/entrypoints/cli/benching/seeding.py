"""What a load needs of a stack of its own: no limits at the door, and agents, written straight into the database."""

import psycopg

from onhand.adapters.clock import new_id
from onhand.adapters.passwords import hash_password
from onhand.store.queries import query

NO_LIMITS = {
    "ONHAND_MESSAGE_BURST": "1000000",
    "ONHAND_MESSAGES_PER_SECOND": "1000000",
    "ONHAND_STARTS_PER_MINUTE": "100000000",
    "ONHAND_SIGN_INS_PER_MINUTE": "1000000",
}
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
