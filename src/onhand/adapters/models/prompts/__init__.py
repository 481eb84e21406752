"""What models are told: one text a purpose, after what holds for all of them. English, and never read by a customer."""

from functools import cache
from pathlib import Path

from onhand.ports.language_model import INSTRUCTIONS_MARK, Purpose

_FOLDER = Path(__file__).parent


@cache
def prompt(purpose: Purpose) -> str:
    """Gives the instructions for a purpose."""
    return f"{_read('always')} ({INSTRUCTIONS_MARK})\n\n{_read(purpose)}"


def _read(name: str) -> str:
    return (_FOLDER / f"{name}.md").read_text(encoding="utf-8").strip()
