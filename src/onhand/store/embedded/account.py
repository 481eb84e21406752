"""Who runs PostgreSQL. It refuses to run as root, so root lends it an account of the machine that owns nothing."""

import os
import pwd
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from onhand.settings import CannotStart

ACCOUNTS_FOR_ROOT = ("postgres", "nobody")


class SpawnAs(TypedDict):
    """Arguments of `subprocess.Popen`."""

    user: int | None
    group: int | None
    extra_groups: list[int] | None


@dataclass(frozen=True, slots=True)
class Account:
    """A user of the machine. `borrowed` when we are root and only lend it to PostgreSQL."""

    name: str
    user_id: int
    group_id: int
    borrowed: bool

    @property
    def spawn(self) -> "SpawnAs":
        """What `subprocess` needs to start a program as this account."""
        return {
            "user": self.user_id if self.borrowed else None,
            "group": self.group_id if self.borrowed else None,
            "extra_groups": [] if self.borrowed else None,
        }

    def owns(self, path: Path) -> None:
        """Hand a file or folder that we just made to this account."""
        if self.borrowed:
            os.chown(path, self.user_id, self.group_id)

    def can_enter(self, folder: Path) -> bool:
        """Whether this account can walk down to `folder`, asked of the kernel (modes, ACLs and mounts included)."""
        return self._passes("-x", [folder])

    def can_read(self, paths: Iterable[Path]) -> bool:
        """Whether this account can read every one of these files."""
        return self._passes("-r", paths)

    def can_run(self, program: Path) -> bool:
        """Whether this account can start this program."""
        try:
            done = subprocess.run(
                [program, "--version"], cwd="/", check=False, capture_output=True, env={}, **self.spawn
            )
        except OSError:
            return False
        return done.returncode == 0

    def _passes(self, test: str, paths: Iterable[Path]) -> bool:
        if not self.borrowed:
            mode = os.X_OK if test == "-x" else os.R_OK
            return all(os.access(path, mode) for path in paths)
        script = f'for path do [ {test} "$path" ] || exit 1; done'
        command = ["/bin/sh", "-c", script, "sh", *map(str, paths)]
        try:
            return subprocess.run(command, cwd="/", check=False, env={}, **self.spawn).returncode == 0
        except OSError as error:
            raise CannotStart(
                f"PostgreSQL may not run as root, and this machine does not let root become {self.name} "
                f"({error.strerror}): start onhand as an ordinary user, or give another server in ONHAND_DATABASE_URL."
            ) from error


def account_for_postgres() -> Account:
    """The account that PostgreSQL runs as: our own, or one without rights when we are root."""
    if os.geteuid() != 0:
        return Account(str(os.geteuid()), os.geteuid(), os.getegid(), borrowed=False)
    for name in ACCOUNTS_FOR_ROOT:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid, borrowed=True)
    raise CannotStart(
        "PostgreSQL may not run as root, and this machine has no account 'nobody' to lend it: "
        "start onhand as an ordinary user, or give another server in ONHAND_DATABASE_URL."
    )
