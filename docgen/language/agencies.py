"""Where does a text name agencies, and which?

Two questions: :func:`find_agencies` looks through prose and takes only what
surely names a body; :func:`read_agency_list` reads a cell, a label's value or
a heading that consists of agencies, and keeps names that nobody registered.
A name's words come from the register; how names are listed, abbreviated,
owned and stood for by posts is the grammar of the ``agency_`` modules here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from weakref import WeakKeyDictionary

from docgen.agencies import Register, canonical, folded
from docgen.language.agency_many import COLLECTIVE_FIRST, NOBODY_FIRST, TERRITORY_FIRST, read_collective, read_nobody, read_territory
from docgen.language.agency_names import read_bare_field, read_name
from docgen.language.agency_patterns import LETTERS
from docgen.language.agency_posts import EVERY_FIRST, PLURAL_FIRST, POST_FIRST, read_every, read_one_head, read_post
from docgen.language.agency_scan import AgencySpan, Scan
from docgen.language.agency_strangers import HEAD_FIRST, other_names, read_stranger, read_typo
from docgen.model import AgencyRef, Submitter

_PLACEHOLDER = re.compile(
    r"[\s.…_\-–—*/\\|()\[\]<>{}\"'“”„:;,0-9]*$"
    r"|\s*[\[(<{].*\b(?:chọn|điền|nhập|ghi|tên|cơ quan|đơn vị)\b.*[\])>}]\s*\.?$"
    r"|\s*(?:chọn\s+(?:một\s+)?(?:mục|cơ quan|đơn vị)|chọn\.|nhấp|nhấn|"
    r"bấm|click|choose|tap|select|nhập\s+|điền\s+(?:tên|cơ quan|đơn vị)|\(?điền).*$"
    r"|\s*-?\s*(?:nt|như\s+trên|như\s+mục\b.*|như\s+dòng\b.*|n/a|xxx+|tbd|chưa\s+(?:có|rõ|xác\s+định|phân\s+công)|không(?:\s+có)?|nêu\s+trên)\s*-?\s*\.?$",
    re.S,
)
_SYLLABLE = re.compile(rf"[{LETTERS}0-9]+")
_WRITTEN_BEFORE = re.compile(r"\(\s*(?:trước(?:\s+đây)?\s+là|nguyên\s+là|tên\s+cũ|cũ\s+là|trước\s+đó)[^()]*\)")
_WORD_BEFORE = {
    "sở": ("cơ ", "trụ ", "xứ "),
    "hội": ("xã ", "đại ", "quốc ", "lễ ", "cơ "),
    "bộ": ("đảng ", "cán ", "nội ", "chi ", "tiến ", "toàn ", "đồng ", "liên "),
    "ban": ("uỷ ", "ủy ", "trưởng "),
    "phòng": ("dự ", "quốc ", "văn ", "đề ", "biên ", "hải "),
}
#: Reads what begins at a place of a text; where it ends, None if it can't.
Reader = Callable[[Scan, int], int | None]


def find_agencies(text: str, register: Register, *, home: Submitter | None = None, on: date | None = None) -> tuple[AgencySpan, ...]:
    """The agencies that prose names, in order, none inside another.

    Names that nobody registered are returned with ``agency`` None where they
    begin like an institution ("Trung tâm Sáng tạo số …"); words that name
    nobody ("các cơ quan liên quan") are flagged ``collective``.
    """
    return _walk(Scan(text, register, home, on, listed=False))


def read_agency_list(
    text: str, register: Register, *, home: Submitter | None = None, on: date | None = None, among: frozenset[str] | None = None
) -> tuple[AgencySpan, ...]:
    """The agencies of a cell, a label's value or a heading that consists of them.

    More is taken for an agency than in prose: bare fields ("LĐTBXH; Y tế"),
    whatever else stands in the list (``agency`` None, name as written).
    A placeholder, a blank or a repeat sign gives nothing.  Where ``among`` is given, a text in which
    another word than these (folded syllables) stands beside registered names gives nothing, and strangers aren't looked for.
    """
    if _PLACEHOLDER.match(folded(text)):
        return ()
    scan = Scan(text, register, home, on, listed=True)
    spans = _walk(scan, among)
    if among is not None:
        return spans
    return tuple(sorted([*spans, *other_names(scan, spans)], key=lambda span: span.start))


def first_words(register: Register) -> frozenset[str]:
    """The folded syllables with which a name in a text can begin."""
    return _words(register).all


class _Words:
    """What each syllable may begin, for one register; built once."""

    def __init__(self, register: Register) -> None:
        names = register.first_words
        #: In the order in which they are tried.
        read: tuple[tuple[frozenset[str], Reader], ...] = (
            (POST_FIRST, read_post),
            (PLURAL_FIRST, read_one_head),
            (EVERY_FIRST, read_every),
            (names, read_name),
            (NOBODY_FIRST, read_nobody),
            (COLLECTIVE_FIRST, read_collective),
            (HEAD_FIRST, read_stranger),
            (names, read_typo),
            (TERRITORY_FIRST, read_territory),
        )
        self.all = frozenset().union(*(firsts for firsts, _ in read))
        self.readers = {word: tuple(one for firsts, one in read if word in firsts) for word in self.all}


_WORDS: WeakKeyDictionary[Register, _Words] = WeakKeyDictionary()


def _words(register: Register) -> _Words:
    if register not in _WORDS:
        _WORDS[register] = _Words(register)
    return _WORDS[register]


def _walk(scan: Scan, among: frozenset[str] | None = None) -> tuple[AgencySpan, ...]:
    """All spans, in order; none where ``among`` is given and another word stands between them."""
    readers, at = _words(scan.register).readers, 0
    while match := _SYLLABLE.search(scan.low, at):
        start, at = match.span()
        word = match[0]
        if scan.listed and scan.text[start].isupper() and (end := read_bare_field(scan, start)) is not None:
            at = end
        elif word in readers and not _inside_a_word(scan, start, word) and (end := _first_end(readers[word], scan, start)) is not None:
            at = end
        elif among is not None and word not in among:
            return ()
    _share_tails(scan)
    if scan.listed:
        aside = [m.span() for m in _WRITTEN_BEFORE.finditer(scan.low)]
        return tuple(s for s in scan.spans if not any(a <= s.start < b for a, b in aside))
    return tuple(scan.spans)


def _first_end(readers: Sequence[Reader], scan: Scan, at: int) -> int | None:
    """Where what begins at ``at`` ends, by the first that can read it; None if nothing does."""
    for read in readers:
        if (end := read(scan, at)) is not None:
            return end
    return None


def _inside_a_word(scan: Scan, at: int, word: str) -> bool:
    """Whether a head's syllable ends another word: "cơ sở", "xã hội", "đảng bộ"."""
    before = _WORD_BEFORE.get(word)
    return bool(before and scan.low[max(0, at - 6) : at].endswith(before))


def _share_tails(scan: Scan) -> None:
    """"Hội Nông dân, Đoàn Thanh niên thành phố": the last level word of a list speaks for all."""
    for index in range(len(scan.spans) - 2, -1, -1):
        here, after = scan.spans[index], scan.spans[index + 1]
        if here.ref.level or here.ref.agency is None or after.ref.level not in {"district", "city"} or after.ref.collective:
            continue
        if (
            not re.fullmatch(r"\s*(?:,|và|,\s*và)\s*", scan.low[here.end : after.start])
            or scan.register.read_tail(scan.text, scan.low, after.end).level
        ):
            continue
        if (
            here.ref.agency.level == after.ref.level
            or here.ref.unit_of
            or not after.ref.agency
            or after.ref.agency.level != after.ref.level
        ):
            continue
        stem = re.sub(r"\s+(?:quận|huyện|thành phố|tỉnh|phường|xã)$", "", here.ref.name)
        other = scan.register.get(f"{stem} {'thành phố' if after.ref.level == 'city' else 'quận'}", scan.on)
        if stem != here.ref.name and other is not None and other.level == after.ref.level:
            word = "" if after.ref.level == "city" else scan.level.word
            scan.spans[index] = AgencySpan(here.start, here.end, AgencyRef(canonical(other, word), other, level=after.ref.level))
