"""Secrets that are made once and kept in the data folder, for whoever has not chosen their own."""

import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from onhand.settings import CannotStart
from onhand.store.embedded.cluster import sentences_for

NAMES = ("ONHAND_SECRET", "ONHAND_IDENTITY_SECRET", "ONHAND_SHOP_TOKEN")


def secrets_for(data_folder: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """A value for each of `NAMES`: the environment's, else the kept one, else a new one, which is then kept."""
    file = data_folder / "secrets.json"
    kept = _read(file)
    missing = [name for name in NAMES if name not in kept and not environment.get(name)]
    if missing:
        kept |= {name: secrets.token_urlsafe(32) for name in missing}
        _write(file, kept)
    return {name: environment.get(name) or kept[name] for name in NAMES}


def _read(file: Path) -> dict[str, str]:
    try:
        return {str(name): str(value) for name, value in json.loads(file.read_text()).items()}
    except FileNotFoundError:
        return {}
    except (ValueError, AttributeError, OSError) as error:
        raise CannotStart(
            f"{file} cannot be read: put it back from your backup, or delete it to sign everybody out."
        ) from error


def _write(file: Path, kept: Mapping[str, str]) -> None:
    with sentences_for(file.parent):
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as out:
            json.dump(kept, out, indent=2)
            out.flush()
            os.fsync(out.fileno())
        unfinished.rename(file)
