"""How does text fit a terminal?  Width, wrapping, columns and colours.

What a document or a plugin says is shown as text: control characters, and so
escape sequences, never reach the terminal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+")
_AFTER_HYPHEN = re.compile(r"(?<=[-/_])")
_SPACES = re.compile(r" {2,}")

COLOURS = {"green": "32", "red": "31", "yellow": "33", "dim": "2", "bold": "1", "cyan": "36"}


def plain(text: str) -> str:
    """``text`` on one line, without control characters."""
    return _SPACES.sub(" ", _CONTROLS.sub(" ", text)).strip()


def width_of(text: str) -> int:
    """How many terminal cells ``text`` takes: combining marks none, wide characters two."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def paint(text: str, colour: str, on: bool) -> str:
    """``text`` in ``colour`` if ``on``."""
    return f"\x1b[{COLOURS[colour]}m{text}\x1b[0m" if on and text else text


def _pieces(word: str, width: int) -> list[str]:
    """``word`` in pieces that fit."""
    if width_of(word) <= width:
        return [word]
    out = [""]
    for part in _AFTER_HYPHEN.split(word):
        if width_of(out[-1]) + width_of(part) <= width:
            out[-1] += part
            continue
        if out[-1] and width_of(part) <= width:
            out.append(part)
            continue
        for character in part:
            if width_of(out[-1]) + width_of(character) > width:
                out.append("")
            out[-1] += character
    return out


def wrap(text: str, width: int, most: int | None = None) -> list[str]:
    """``text`` in lines of at most ``width`` cells, at spaces where there are any.

    With ``most`` lines, the last one ends in "…" if something is left out.
    """
    width = max(width, 2)
    lines = [""]
    for word in plain(text).split(" "):
        for piece in _pieces(word, width):
            gap = " " if lines[-1] else ""
            if lines[-1] and width_of(lines[-1]) + 1 + width_of(piece) > width:
                lines.append(piece)
            else:
                lines[-1] += gap + piece
    if most is not None and len(lines) > most:
        lines = lines[:most]
        last = lines[-1]
        while width_of(last) > width - 1:
            last = last[:-1]
        lines[-1] = last.rstrip(" ,.;:") + "…"
    return lines


def indented(text: str, width: int, first: str = "", rest: str | None = None) -> str:
    """``text`` wrapped to ``width``, its first line after ``first``, the others after ``rest`` (as deep as ``first``)."""
    hang = " " * width_of(first) if rest is None else rest
    lines = wrap(text, width - max(width_of(first), width_of(hang)))
    return "\n".join((first if n == 0 else hang) + line for n, line in enumerate(lines))


def table(rows: Sequence[Sequence[tuple[str, str]]], widths: Sequence[int], color: bool, most: int | None = None) -> list[str]:
    """Lines of a table; a cell is (text, colour or ""), wrapped within its column's width."""
    out = []
    for row in rows:
        cells = [wrap(text, width, most) for (text, _), width in zip(row, widths, strict=True)]
        for at in range(max(map(len, cells))):
            parts = []
            for lines, (_, colour), width in zip(cells, row, widths, strict=True):
                line = lines[at] if at < len(lines) else ""
                shown = paint(line, colour, color) if colour else line
                parts.append(shown + " " * (width - width_of(line)))
            out.append("  ".join(parts).rstrip())
    return out
