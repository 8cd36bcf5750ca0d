"""Which short names does a plan give agencies of its own accord ("Chữ viết tắt: SLĐ: Sở Lao động - …", "(gọi tắt là Phòng Lao động)")?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from docgen.agencies import Register
from docgen.language.agencies import find_agencies
from docgen.model import Document, Paragraph, Submitter
from docgen.text import fold

#: "Chữ viết tắt: …", "Ghi chú các từ viết tắt: …"
_LEGEND = re.compile(r"\W{0,9}(?:(?:ghi chú|chú thích|bảng|danh mục|giải thích|các|những)(?:\s*[:,])?\s+){0,4}(?:chữ|từ|ký hiệu|cụm từ|tên)?\s*viết tắt\b[^:\n]{0,60}(?::|\n|$)")
_ENTRY = re.compile(r"\s*[-+•*]?\s*[\"“]?([A-ZĐ][A-ZĐ&.\-]{1,11})[\"”]?\s*(?::|=|–|-(?=\s)|\blà\b)\s*(.+?)\s*[.;,]?\s*$", re.DOTALL)
_BETWEEN = re.compile(r"[;\n]|,\s+(?=[\"“]?[A-ZĐ][A-ZĐ&.\-]{1,11}[\"”]?\s*(?::|=|\blà\b))")
_IN_BRACKETS = re.compile(r"\s*\((?:sau đây |dưới đây |từ đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)?\s*(?:là|:)\s*[\"“]?([^()\"”]{2,40})[\"”]?\s*\)", re.IGNORECASE)
_VOWEL_AT_END = re.compile(r"[AEIOUY]$")
#: So many words a name in brackets has at most.
_LONGEST = 5


def with_short_names(register: Register, document: Document, home: Submitter | None, on: date | None) -> Register:
    """``register``, and the short names that the document explains; the same one where it explains none."""
    given = dict(_explained(register, document, home, on))
    if not given:
        return register
    named: dict[str, tuple[str, ...]] = {}
    for short, name in given.items():
        named[name] = (*named.get(name, ()), short)
    return Register(replace(one, names=(*one.names, *named[one.name])) if one.name in named else one for one in register.agencies)


def _explained(register: Register, document: Document, home: Submitter | None, on: date | None) -> Iterator[tuple[str, str]]:
    """Short name and canonical name, as the document tells them."""
    for text in _texts(document):
        low = fold(text)
        if "tắt" not in low and "gọi là" not in low:
            continue
        for short, words, whole in (*_listed(text, low), *_bracketed(text)):
            spans = find_agencies(words, register, home=home, on=on)
            named = [span for span in spans if span.ref.agency is not None and not span.ref.collective]
            one = named[-1] if named and (not whole or len(spans) == 1) else None
            if one is not None and one.ref.agency is not None and one.end >= len(words.rstrip()) - (60 if whole else 0):
                yield short, one.ref.agency.name


def _listed(text: str, low: str) -> Iterator[tuple[str, str, bool]]:
    """The entries of a legend: "STC: Sở Tài chính; SXD: Sở Xây dựng"."""
    legend = _LEGEND.match(low)
    for part in _BETWEEN.split(text[legend.end() :]) if legend else ():
        entry = _ENTRY.match(part)
        # "CA" and "BA" are words as well, however they are written in the register's comparison.
        if entry and (len(entry[1]) > 2 or not _VOWEL_AT_END.search(entry[1])):
            yield entry[1], entry[2], True


def _bracketed(text: str) -> Iterator[tuple[str, str, bool]]:
    """"Phòng Lao động - Thương binh và Xã hội quận (sau đây gọi tắt là Phòng Lao động)"."""
    for match in _IN_BRACKETS.finditer(text):
        if len(match[1].split()) <= _LONGEST and match[1][0].isupper():
            yield match[1].strip(), text[max(0, match.start() - 160) : match.start()], False


def _texts(document: Document) -> Iterable[str]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.text
        else:
            yield from (cell.text for cell in block.cells())
