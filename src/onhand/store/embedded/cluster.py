"""A data folder of PostgreSQL: where it lies, how it is made, and the passwords that open it."""

import errno
import hashlib
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from onhand.settings import CannotStart
from onhand.store.embedded.account import Account
from onhand.store.embedded.binaries import MACHINE_FOLDER, Binaries

SUPERUSER = "postgres"
OWNER = "onhand"
DATABASE = "onhand"
LOCALE = ("--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=PG_UNICODE_FAST")
# Written to postgresql.conf once; whoever runs the server may edit it there.
SETTINGS = {
    "max_connections": "100",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "wal_compression": "on",
    "max_wal_size": "1GB",
    "checkpoint_timeout": "15min",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] %q%u@%d ",
    # A failed statement is logged without the values that it carried: they may be a customer's words.
    "log_parameter_max_length_on_error": "0",
}


@dataclass(frozen=True, slots=True)
class Passwords:
    """The two ways in: the superuser, for backup and care, and the owner, for onhand itself."""

    superuser: str = field(repr=False)
    owner: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Cluster:
    """PostgreSQL's own files (`folder`), and ours beside them in the data folder (`home`)."""

    home: Path
    folder: Path
    account: Account
    passwords: Passwords

    @property
    def log(self) -> Path:
        """Where the server writes what it has to say."""
        return self.home / "logs" / "postgresql.log"


@contextmanager
def sentences_for(folder: Path) -> Generator[None]:
    """Turn what the file system refuses into a sentence that says what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise CannotStart(no_room(folder)) from error
        raise CannotStart(
            f"The data folder {folder} cannot be used ({error.strerror or error}): make it writable, or choose another "
            "with ONHAND_DATA."
        ) from error


def no_room(folder: Path) -> str:
    """The sentence for a full disk."""
    return f"The disk that holds {folder} is full: free some room, or choose another folder with ONHAND_DATA."


def open_cluster(home: Path, account: Account, binaries: Binaries) -> Cluster:
    """The cluster of this data folder, made if there is none yet. Half-made ones are made anew."""
    folder = home / "postgres"
    kept = _kept_passwords(home)
    if not (folder / "PG_VERSION").exists():
        kept = kept or Passwords(secrets.token_urlsafe(24), secrets.token_urlsafe(24))
        _keep(home, kept)
        _make(home, folder, account, binaries, kept.superuser)
    _refuse_other_major(folder, binaries)
    if kept is None:
        raise CannotStart(
            f"The passwords of the database in {folder} are gone: put {_password_file(home)} back from your backup."
        )
    return Cluster(home, folder.resolve(), account, kept)


def _make(home: Path, folder: Path, account: Account, binaries: Binaries, password: str) -> None:
    place = _place(home, folder, account)
    unfinished = place.with_name("postgres.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    account.owns(unfinished)
    with tempfile.NamedTemporaryFile("w", dir=place.parent, prefix="password-") as password_file:
        password_file.write(password)
        password_file.flush()
        account.owns(Path(password_file.name))
        options = [f"--set={name}={value}" for name, value in SETTINGS.items()]
        command = [binaries.program("initdb"), "-D", unfinished, "-U", SUPERUSER, "--auth=scram-sha-256"]
        command += [f"--pwfile={password_file.name}", *LOCALE, *options]
        made = subprocess.run(command, cwd="/", env={}, check=False, capture_output=True, text=True, **account.spawn)
    if made.returncode != 0:
        shutil.rmtree(unfinished, ignore_errors=True)
        _complain(home, made.stderr)
    unfinished.rename(place)
    _sync(place.parent)
    if place != folder:
        folder.unlink(missing_ok=True)
        folder.symlink_to(place)


def _refuse_other_major(folder: Path, binaries: Binaries) -> None:
    written_by = (folder / "PG_VERSION").read_text().strip()
    if written_by != binaries.major:
        raise CannotStart(
            f"The data in {folder} was written by PostgreSQL {written_by}, and this is {binaries.major}: make a backup "
            "with the release of onhand that wrote it, and restore it into a new folder (see docs/operations.md)."
        )


def _complain(home: Path, said: str) -> None:
    if os.strerror(errno.ENOSPC) in said:
        raise CannotStart(no_room(home))
    last = (said.strip().splitlines() or ["it said nothing"])[-1]
    raise CannotStart(f"PostgreSQL could not make its data folder in {home}: {last}")


def _place(home: Path, folder: Path, account: Account) -> Path:
    """Where the cluster can lie: in the data folder, or elsewhere if PostgreSQL's account cannot get there.

    Nobody's permissions are opened for it. The place is named by chance, not by `home` alone: a data folder that was
    deleted and made anew must not find the old cluster, whose passwords are gone.
    """
    if account.can_enter(home):
        return folder
    name = f"{hashlib.sha256(str(home).encode()).hexdigest()[:8]}-{secrets.token_hex(4)}"
    elsewhere = MACHINE_FOLDER / name
    elsewhere.mkdir(parents=True)
    MACHINE_FOLDER.chmod(0o755)
    elsewhere.chmod(0o711)
    if not account.can_enter(elsewhere):
        raise CannotStart(
            f"PostgreSQL runs as {account.name}, who can enter neither {home} nor {elsewhere}: choose a folder that "
            "it can enter with ONHAND_DATA, or start onhand as an ordinary user."
        )
    sys.stderr.write(f"PostgreSQL runs as {account.name}, who cannot enter {home}: its files lie in {elsewhere}.\n")
    return elsewhere / "postgres"


def _password_file(home: Path) -> Path:
    return home / "postgres-passwords.json"


def _kept_passwords(home: Path) -> Passwords | None:
    try:
        kept = json.loads(_password_file(home).read_text())
        return Passwords(kept["superuser"], kept["owner"])
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError) as error:
        raise CannotStart(f"{_password_file(home)} is damaged: put it back from your backup.") from error


def _keep(home: Path, passwords: Passwords) -> None:
    unfinished = _password_file(home).with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        json.dump({"superuser": passwords.superuser, "owner": passwords.owner}, file)
        file.flush()
        os.fsync(file.fileno())
    unfinished.rename(_password_file(home))
    _sync(home)


def _sync(folder: Path) -> None:
    """Make a rename in this folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
