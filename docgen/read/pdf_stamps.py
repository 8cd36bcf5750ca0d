"""What on a page is the text of a signing stamp, not of the plan?

A stamp is drawn over a finished page: beside the text, across it, in its own size.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from docgen.read.pdf_lines import Line, group_rows, make_line
from docgen.read.pdf_sheet import Piece
from docgen.read.pdf_verdict import STAMP_LINE
from docgen.text import fold

_START = re.compile(
    r"(?:được )?ký (?:số )?bởi\s*:|người ký\s*:|digitally signed|signature not verified|signature valid|sao y\s*(?:;|$|bản chính|\()"
    r"|đã ký số"
)
_SPEAKS = re.compile(r"ký|signed|signature|sao", re.I)
_SMALLER = 0.85
"""Share of the text's font size under which a stamp's letters are told apart from it."""


def find_stamps(lines: Sequence[Line]) -> list[Line]:
    """The lines of signing stamps ("Ký bởi: … Ngày ký: …", "SAO Y") among ``lines``."""
    taken: list[Line] = []
    for i, line in enumerate(lines):
        if any(line is t for t in taken) or not _START.match(fold(line.text)):
            continue
        group = [line]
        pending: list[Line] = []
        for other in lines[i + 1 : i + 9]:
            near = abs(other.top - (pending or group)[-1].bottom) < 2.2 * line.size
            if not near or abs(other.x0 - line.x0) > 12 * line.size or other.size > line.size * 1.15 + 0.2:
                break
            pending.append(other)
            if STAMP_LINE.search(fold(other.text)):
                group += pending
                pending = []
        signed = len(group) > 1 or fold(line.text).startswith(("sao y", "digitally", "signature"))
        if signed or STAMP_LINE.search(fold(line.text)[8:]):
            taken += group
    return taken


def split_stamps(pieces: Sequence[Piece], page: int) -> tuple[list[Piece], list[Line]]:
    """``pieces`` without those of stamps whose letters are clearly smaller than the text, and the stamps' lines."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[piece.size] += len(piece.text)
    most = _SMALLER * sizes.most_common(1)[0][0] if sizes else 0.0
    if min(sizes, default=0.0) >= most:
        return list(pieces), []
    by_size: dict[float, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if piece.size < most and piece.turn == 0:
            by_size[round(piece.size * 2) / 2].append(piece)
    gone: set[int] = set()
    found: list[Line] = []
    for small in by_size.values():
        if not any(_SPEAKS.search(piece.text) for piece in small):
            continue
        parts = [part for row in group_rows(small) for part in _apart(row)]
        parts.sort(key=lambda part: (round(part[0].x0 / (12 * part[0].size)), part[0].bottom))
        lines = {id(line): (line, part) for part in parts for line in [make_line(part, page)]}
        for stamp in find_stamps([line for line, _ in lines.values()]):
            found.append(stamp)
            gone |= {id(piece) for piece in lines[id(stamp)][1]}
    return [piece for piece in pieces if id(piece) not in gone], found


def _apart(row: Sequence[Piece]) -> list[list[Piece]]:
    """A row cut where white of two letters' size stands between its words."""
    parts = [[row[0]]]
    for piece in row[1:]:
        if piece.x0 - parts[-1][-1].x1 > 2 * piece.size:
            parts.append([piece])
        else:
            parts[-1].append(piece)
    return parts
