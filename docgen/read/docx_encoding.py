"""Which letters stand for others, being typed for a font from before Unicode, and for which?

Three kinds of document hold such text: one typed so throughout, which its characters tell; one where single
lines are, which their font and their words tell together; and one where neither font nor line tells, but a
stretch of text does.  :mod:`docgen.read.legacy` knows the encodings; it is loaded for the few documents that need it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from typing import TypeVar

from docgen.model import Block, Cell, Message, Note, Paragraph
from docgen.text import clean

#: Whether a font of that name is from before Unicode.  Asked of many runs, so without a function around it.
is_old_font = re.compile(r"\.vn|vni-", re.IGNORECASE).match

#: Letters that neither of the old encodings uses for itself.
_UNICODE_ONLY = re.compile("[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
#: Signs in the middle of a word that only the old encodings put there, and VNI's accent letters.
_LEGACY = re.compile(r"[\xa1-\xbf]\w|\w[\xa1-\xbf]|[ØÙÛÕÏÀÂÃÄÅÊËÖÔ][a-z]|[a-zôöOÔÖ][ØÙÛÕÏÀÂÃÄÅÊËøùûõïàâãäåêëÁÉ]", re.IGNORECASE)


class Letters:
    """What the letters of one reading stand for, and how much of it was found to be old.

    ``undecided``: some text in an old font was too short to tell; ``votes``: lines in such a font that are in its
    encoding, less those that aren't; ``decoded``: lines turned into Unicode.
    """

    def __init__(self, encoding: str | None = None, trusted: bool = False) -> None:
        """``encoding`` is the whole text's from before Unicode; ``trusted``: fonts from then are to be believed where text can't tell."""
        self.encoding = encoding
        self.trusted = trusted
        self.undecided = False
        self.votes = 0
        self.decoded = 0

    def clean(self, raw: str) -> str:
        """``raw`` text of the file as docgen keeps it, in Unicode."""
        if self.encoding is None:
            return clean(raw)
        from docgen.read import legacy

        return clean(legacy.to_unicode(raw, self.encoding))

    def said(self, bits: list[str], old: dict[int, str] | None) -> str:
        """The text of a whole line; ``old`` are the fonts from before Unicode of some of its bits, by their index."""
        if not bits:
            return ""
        if old is None:
            return self.clean("".join(bits)).strip()
        return clean("".join(self._from_old_fonts(bits, old))).strip()

    def label(self, label: str, font: str) -> str:
        """The number of a paragraph, whose words may stand in an old ``font``."""
        if self.encoding is not None:
            return self.clean(label)
        if not is_old_font(font):
            return label
        from docgen.read import legacy

        encoding = legacy.font_encoding(font)
        return clean(legacy.from_font(label, font)) if encoding and legacy.typed_as(label, encoding) else label

    def _from_old_fonts(self, bits: list[str], old: dict[int, str]) -> list[str]:
        """The bits of a line with those in Unicode that were typed for a font from before it."""
        from docgen.read import legacy

        pieces = [(font, "".join(text for _, text in group)) for font, group in groupby(enumerate(bits), lambda bit: old.get(bit[0], ""))]
        typed: dict[str | None, bool] = {}
        for encoding in filter(None, {legacy.font_encoding(font) for font in old.values()}):
            told = legacy.typed_as(" ".join(text for font, text in pieces if legacy.font_encoding(font) == encoding), encoding)
            self.undecided = self.undecided or told is None
            self.votes += 0 if told is None else 1 if told else -1
            typed[encoding] = self.encoding == encoding or (self.trusted if told is None else told)
        out = []
        for font, text in pieces:
            if font and typed[legacy.font_encoding(font)]:
                out.append(legacy.from_font(text, font))
            else:
                out.append(text if self.encoding is None else legacy.to_unicode(text, self.encoding))
        self.decoded += any(typed.values())
        return out


def text_of(block: Block) -> str:
    """All words of a block, those of a table's cells one after the other."""
    if isinstance(block, Paragraph):
        return block.text
    return " ".join(cell.text for cell in block.cells() if cell.text)


def old_encoding(blocks: Iterable[Block]) -> str | None:
    """The encoding from before Unicode in which the whole document was typed, told by its characters; None if in none."""
    text = "\n".join(map(text_of, blocks))
    if not _LEGACY.search(text) or len(_UNICODE_ONLY.findall(text)) > 0.03 * len(text):
        return None
    from docgen.read import legacy

    return legacy.detect(text)


_Piece = TypeVar("_Piece", Paragraph, Cell)


def decode(blocks: Iterable[Block], count: int) -> tuple[tuple[Block, ...], tuple[Note, ...]]:
    """Turn what is left of text typed in TCVN3 or VNI fonts, here and there in a document, into Unicode, and note how much that was.

    ``count`` stretches of it are already.
    """

    @lru_cache(maxsize=1024)  # cells say the same over and over
    def decoded(old: str) -> str | None:
        from docgen.read import legacy

        return legacy.decode(old)

    def text(old: str) -> str:
        nonlocal count
        if not _LEGACY.search(old) or _UNICODE_ONLY.search(old):
            return old
        new = decoded(old)
        if new is None or new == old:
            return old
        count += 1
        return clean(new).strip()

    def read(piece: _Piece) -> _Piece:
        new = text(piece.text)
        return piece if new is piece.text else replace(piece, text=new)

    out: list[Block] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            out.append(read(block))
        elif _LEGACY.search(text_of(block)):
            out.append(replace(block, rows=tuple(tuple(map(read, row)) for row in block.rows)))
        else:
            out.append(block)
    return tuple(out), _decoded_notes(count)


def _decoded_notes(count: int) -> tuple[Note, ...]:
    said = Message(
        f"Đã chuyển {count} đoạn chữ mã cũ (TCVN3, VNI) sang Unicode.",
        f"{count} stretches of text in an old encoding (TCVN3, VNI) were converted to Unicode.",
    )
    return (Note("encoding", said, count=count),) if count else ()
