"""Questions that help articles usually do not answer, shipped beside this module."""

from functools import cache
from pathlib import Path

import yaml


@cache
def strangers() -> tuple[str, ...]:
    """Gives the questions, in English."""
    given = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    return tuple(given["questions"])
