"""The named queries, each in the file of its noun."""

from pathlib import Path
from typing import LiteralString, cast

import aiosql

_loaded = aiosql.from_path(Path(__file__).parent, "psycopg", mandatory_parameters=False)


def query(name: str) -> LiteralString:
    """Gives the text of the query called `name`. Raises AttributeError where there is none."""
    return cast(LiteralString, getattr(_loaded, name).sql)
