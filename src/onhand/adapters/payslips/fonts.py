"""Fonts for any name: Noto Sans in the scripts of our languages, cut down to the characters that a page needs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fontTools import subset  # pyright: ignore[reportMissingTypeStubs]
from fontTools.ttLib import TTFont  # pyright: ignore[reportMissingTypeStubs]
from fontTools.varLib import instancer  # pyright: ignore[reportMissingTypeStubs]

REGULAR, BOLD = 400, 700

# The package and the file of each, in the order in which they are asked for a character.
_FILES = (
    ("fontpkg_noto_sans", "files/NotoSans[[]wdth,wght].ttf"),
    ("justmytype_intl_rtl", "fonts/ofl/notosansarabic/*.ttf"),
    ("justmytype_intl_rtl", "fonts/ofl/notosanshebrew/*.ttf"),
    ("fontpkg_noto_sans_devanagari", "files/*.ttf"),
    ("fontpkg_noto_sans_thai", "files/*.ttf"),
    ("justmytype_intl_cjk", "fonts/ofl/notosanssc/*.ttf"),
    ("justmytype_intl_cjk", "fonts/ofl/notosansjp/*.ttf"),
    ("justmytype_intl_cjk", "fonts/ofl/notosanskr/*.ttf"),
    ("justmytype_intl_cjk", "fonts/ofl/notosanstc/*.ttf"),
)
_STANDS_ALONE = frozenset({"notosanssc", "notosansjp", "notosanskr", "notosanstc"})
_FIRST_FOR = {"ja": "notosansjp", "ko": "notosanskr"}  # the same character is drawn otherwise


@dataclass(frozen=True, slots=True)
class PageFont:
    """A font file with just the characters that a page needs of it, at one weight."""

    name: str
    path: Path


def fonts_for(text: str, language: str, weight: int, folder: Path) -> list[PageFont]:
    """Gives fonts, written into the folder, that together have every character of the text that any font here has. The first is the page's own."""
    left = {ord(character) for character in text if not character.isspace()}
    found: list[PageFont] = []
    for path in _paths(language):
        here = left & _characters(path)
        if not here and found:
            continue
        left -= here
        name = f"font{len(found)}-{weight}"
        # Spaces, digits and signs are in every one, so that words stay in one piece.
        _cut(path, here | set(range(32, 127)), weight, folder / f"{name}.ttf")
        found.append(PageFont(name, folder / f"{name}.ttf"))
        if not left:
            break
    return found


def _paths(language: str) -> Sequence[Path]:
    first = [path for path in _files() if path.parent.name == _FIRST_FOR.get(language)]
    return [*_files()[:1], *first, *(path for path in _files()[1:] if path not in first)]


@cache
def _files() -> tuple[Path, ...]:
    return tuple(_found())


def _found() -> Iterator[Path]:
    for package, pattern in _FILES:
        spec = find_spec(package)
        if spec is not None and spec.origin is not None:
            yield from sorted(Path(spec.origin).parent.glob(pattern))


@cache
def _characters(path: Path) -> frozenset[int]:
    with TTFont(path, lazy=True) as opened:
        font: Any = opened
        return frozenset(font.getBestCmap())


def _cut(path: Path, characters: set[int], weight: int, target: Path) -> None:
    options: Any = subset.Options()
    options.hinting = False
    if path.parent.name in _STANDS_ALONE or path == _files()[0]:
        options.drop_tables += ["GSUB", "GPOS", "GDEF"]  # a tenth of the time
    else:
        options.layout_features = ["*"]  # letters join, or marks go over and under them
    with TTFont(path, lazy=True) as opened:
        font: Any = opened
        cutter: Any = subset.Subsetter(options)
        cutter.populate(unicodes=characters)
        cutter.subset(font)
        axes: Any = font["fvar"].axes if "fvar" in font else ()
        if axes:
            wanted = {axis.axisTag: weight if axis.axisTag == "wght" else axis.defaultValue for axis in axes}
            at_one_weight: Any = instancer.instantiateVariableFont  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
            font = at_one_weight(font, wanted, inplace=True)
        font.save(target)
