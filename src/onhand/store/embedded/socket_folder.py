"""Where the server's socket lies: in the data folder, unless that path is too long for the kernel."""

import hashlib
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from onhand.settings import CannotStart
from onhand.store.embedded.account import Account

LONGEST_SOCKET_PATH_BYTES = 107
LONGEST_SOCKET_NAME = ".s.PGSQL.65535.lock"


def socket_folder_for(cluster: Path, account: Account) -> Path:
    """The cluster's own folder, which only its account may enter, or a short one of the same kind in the system's
    temporary folder; that one is the same at every start, so that crashes do not litter."""
    if len(bytes(cluster / LONGEST_SOCKET_NAME)) <= LONGEST_SOCKET_PATH_BYTES:
        return cluster
    short = Path(tempfile.gettempdir()) / f"onhand-{hashlib.sha256(bytes(cluster)).hexdigest()[:16]}"
    with suppress(FileExistsError):
        short.mkdir(mode=0o700)
        account.owns(short)
    found = short.lstat()
    private = stat.S_ISDIR(found.st_mode) and found.st_uid == account.user_id and not found.st_mode & 0o077
    if not private:
        raise CannotStart(
            f"{short} belongs to somebody else, so PostgreSQL's socket cannot lie there: remove it, or choose a "
            "shorter path with ONHAND_DATA."
        )
    return short
