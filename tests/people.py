"""People who serve customers, for the tests, as they are when they were just added."""

from uuid import uuid4

from onhand.domain.workforce.profile import AgentProfile, Role


def somebody(name: str, *languages: str, role: Role = Role.AGENT, capacity: int = 3) -> AgentProfile:
    """Gives a person who speaks these languages (English without any), is offline and has an e-mail of their own."""
    return AgentProfile(
        id=str(uuid4()),
        name=name,
        email=f"{uuid4()}@example.com",
        role=role,
        languages=languages or ("en",),
        capacity=capacity,
        accepting=False,
        seen_at=None,
        load=0,
    )
