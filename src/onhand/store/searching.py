"""What somebody searches for, as SQL's LIKE takes it."""


def containing(search: str | None) -> str | None:
    """Gives the pattern of whatever contains this text, literally; None for any, where there is none."""
    if not search:
        return None
    escaped = search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
