"""HTML from nested calls, with every text escaped."""

from collections.abc import Iterable
from html import escape

VOID = frozenset({"meta", "link", "input", "br", "img"})


class Html(str):
    """Text that is HTML already and must not be escaped again."""

    __slots__ = ()


Child = str | None | Iterable["str | None"]


def el(tag: str, attributes: dict[str, str | None] | None = None, *children: Child) -> Html:
    """An element. An attribute that is None is left out, one that is empty stands alone; children that are plain text are escaped."""
    written = "".join(_attribute(name, value) for name, value in (attributes or {}).items() if value is not None)
    if tag in VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{join(*children)}</{tag}>")


def join(*children: Child) -> Html:
    return Html("".join(_content(child) for child in children))


def _content(child: Child) -> str:
    if child is None:
        return ""
    if isinstance(child, Html):
        return child
    if isinstance(child, str):
        return escape(child, quote=False)
    return "".join(_content(each) for each in child)


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escape(value)}"' if value else f" {name}"
