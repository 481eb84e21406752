"""With whose names the replay's agents sign in at a server that it did not start."""

from collections.abc import Mapping
from pathlib import Path

from onhand.entrypoints.cli.playing.crew import Credentials
from onhand.settings import CannotStart

VARIABLE = "ONHAND_REPLAY_AGENTS"


def sign_ins_from(file: Path | None, environment: Mapping[str, str]) -> list[Credentials]:
    """Reads `email:password`, one a line of `file` or between commas in the environment. Raises CannotStart."""
    if file is not None:
        try:
            entries = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise CannotStart(f"{file} cannot be read: {error}.") from None
        where = str(file)
    else:
        entries = environment.get(VARIABLE, "").split(",")
        where = VARIABLE
    found = [_one(entry.strip(), where, number) for number, entry in enumerate(entries, start=1) if entry.strip()]
    if not found:
        raise CannotStart(f"With --url the replay needs agents: give --agents FILE or {VARIABLE}, as email:password.")
    return found


def _one(entry: str, where: str, number: int) -> Credentials:
    email, separator, password = entry.partition(":")
    if not separator or not email or not password:
        raise CannotStart(f"{where}, entry {number}: give email:password.")  # never the entry: it may hold a password
    return email, password
