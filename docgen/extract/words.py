"""What do a piece of text's own words assign: leads, supporters, times?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from docgen.agencies import Register
from docgen.extract.agency_headings import heading_agencies
from docgen.extract.brackets import in_brackets
from docgen.extract.passages import EXCEPT
from docgen.extract.said import Said
from docgen.extract.spans import Spans
from docgen.extract.values import Value, blanked, scheduled
from docgen.language.agency_scan import AgencySpan
from docgen.language.assignments import Role, find_assignments, segments
from docgen.language.deadlines import Role as TimeRole
from docgen.language.deadlines import TimeSpan
from docgen.model import AgencyRef, Mention, Place, Quote, Submitter
from docgen.text import fold

#: "c) Phân công, thời gian: …", "Giao việc: …"
ASSIGNS = re.compile(
    r"^\W*(?:về\s+)?(?:phân công|phân công thực hiện|giao việc|giao nhiệm vụ|trách nhiệm|trách nhiệm thực hiện|phân giao|bố trí thực hiện|tổ chức thực hiện|người làm|ai làm)"
    r"(?:\s*(?:,|và|-|–)\s*(?:thời gian|thời hạn|tiến độ|trách nhiệm|thực hiện|phân công|mốc|hạn|bao giờ xong))*(?:\s+(?:thực hiện|hoàn thành))?\s*:",
    re.IGNORECASE,
)
#: Labels of what belongs to the task itself: what stands under them is read as running text.
_OF_THE_TASK = frozenset({"task", "product", "money", "note", "number"})
_SQUARE = re.compile(r"(?:\[([^\[\]]{3,160})\]|(?:→|⇒|➔|➢|=>)\s*([^→⇒➔\[\]\n]{3,160}?))\s*[.;:]?\s*$")
_SQUARE_FIRST = re.compile(r"\s*\[([^\[\]]{3,160})\]()\s*[A-ZÀ-ỸĐ]")
_MAY_BE_SQUARE = re.compile(r"[\[→⇒➔➢]|=>")
#: What an unfilled bracket asks for.
_ASKS_FOR = re.compile(r"\b(?:chọn|điền|nhập|ghi rõ|tên|cơ quan|đơn vị|nào|tương ứng)\b|\.\.|…|_")
_STRANGER = re.compile(r"(?:phòng|trung tâm|ban|sở|chi cục|văn phòng|đội|hội|tổ|quỹ)(?: (?!chủ trì|thực hiện|phụ trách|liên quan|chức năng|chuyên môn|ban\b)[a-zà-ỹđ]+){2}")



_BARE_TIME = re.compile(r"(?:chủ trì|phụ trách|đảm nhận|chịu trách nhiệm|thực hiện)\s*[-–—,;:(]\s*([^-–—,;:().]{3,40})\)?\s*\.?\s*$", re.IGNORECASE)
_ONLY_A_TIME = re.compile(r"\s*(?:\(\s*(?:chủ trì|CT)\s*\)|chủ trì)?\s*((?:ngày |tháng |quý |năm |hết |trước )*[\dIVX][^,;:()]{2,28}?)\s*[.;]?\s*$", re.IGNORECASE)
_BARE_TIME_IN_BRACKETS = re.compile(r"\([^()]*?\s[-–—]\s+([^-–—,;:()]{3,40})\)\s*[.;]?\s*$")


class Words(Spans):
    """Reads texts of one plan: whom running text with labelled stretches in it gives what, and by when."""

    def __init__(self, register: Register, home: Submitter | None, on: date | None, recognised: bool = False) -> None:
        super().__init__(register, home, on, recognised)
        self._said: dict[tuple[str, int | None], Said] = {}

    def said(self, text: str, at: Place, where: str, *, year: int | None = None, confidence: float | None = None, via: str = "own") -> Said:
        """What running ``text`` (with labelled stretches in it, perhaps) assigns."""
        return self.heard(text, year).placed(at, where, confidence, via)

    def heard(self, text: str, year: int | None = None) -> Said:
        """The same for those who don't ask where it stands."""
        if (text, year) not in self._said:
            self._said[text, year] = self._read(text, year)
        return self._said[text, year]

    def _read(self, text: str, year: int | None) -> Said:
        """What ``text`` assigns, wherever it stands."""
        title = ASSIGNS.match(text)
        if title and not any(not text[: s.label].strip(" -+*•\t") for s in segments(text)):
            text = blanked(text, 0, title.end())
        columns = self._columns(text, year) if "\t" in text and "\n" not in text and not segments(text) else Said()
        if columns.anything:
            text = text[: text.index("\t")]
        labelled = columns + sum((self._labelled(segment.field, text[segment.start : segment.end], year) for segment in segments(text)), Said())
        covered = [(segment.start, segment.end) for segment in segments(text) if segment.field not in _OF_THE_TASK]
        times = [t for t in self.times(text, TimeRole.PROSE, year) if not any(s <= t.start < e for s, e in covered)]
        told = self._told(text, covered, labelled)
        if told.leads and not times and not labelled.times:
            times = self._behind_dash(text, year, _BARE_TIME if told.strong else _BARE_TIME_IN_BRACKETS) or (self._behind_name(text, year) if told.strong else [])
        if not times and not labelled.times and told.leads and (square := self._in_square(text, year)).times:
            told += Said(times=square.times, explicit=True)
        return labelled + told + Said(times=tuple(Mention(t.deadline, _quoted(text, t), "own") for t in times))

    def _behind_dash(self, text: str, year: int | None, where: re.Pattern[str]) -> list[TimeSpan]:
        """The time that stands bare at the end of a line, behind who leads: "Phòng Y tế chủ trì – năm 2025", "(Phòng Y tế – năm 2025)"."""
        match = where.search(text)
        spans = self.times(match[1], TimeRole.LABEL, year) if match else ()
        if match is None or not spans or spans[0].start > 0 or spans[-1].end < len(match[1].rstrip()):
            return []
        return [replace(span, start=span.start + match.start(1), end=span.end + match.start(1)) for span in spans]

    def _behind_name(self, text: str, year: int | None) -> list[TimeSpan]:
        """The time that is all that follows the last name: "Chủ trì: Phòng Y tế 30/11/2024", "Phòng Y tế (chủ trì) 30/11/2024"."""
        names = self.agencies(text)
        match = _ONLY_A_TIME.match(text, names[-1].end) if names else None
        spans = self.times(match[1], TimeRole.LABEL, year) if match else ()
        if match is None or len(spans) != 1 or spans[0].start > 0 or spans[0].end < len(match[1].rstrip()):
            return []
        return [replace(spans[0], start=spans[0].start + match.start(1), end=spans[0].end + match.start(1))]

    def _labelled(self, field: str, value: str, year: int | None) -> Said:
        """What a labelled stretch assigns."""
        if field in {"time", "start"}:
            return scheduled(self, value, year, TimeRole.LABEL)
        if field not in {"lead", "supporting", "monitor", "both"}:
            return Said()
        inner = self.times(value, TimeRole.PROSE, year) if field != "monitor" else ()
        if not inner and field in {"lead", "both"}:
            inner = tuple(self._behind_name(value, year))
        return Value(self, value, field).said() + Said(times=tuple(Mention(t.deadline, _quoted(value, t), "own") for t in inner))

    def _told(self, text: str, covered: Sequence[tuple[int, int]], labelled: Said) -> Said:
        """Whom the sentences of a text give it, outside its labelled stretches and what it leaves out."""
        apart = [*covered, *(match.span() for match in EXCEPT.finditer(text))]
        outside = [a for a in self.agencies(text) if not any(s <= a.start < e for s, e in apart)]
        heard = [(one, outside[one.index].ref.collective, self._mention(text, outside[one.index])) for one in find_assignments(text, outside)]
        strong = any(one.role is Role.LEAD and one.strong for one, _, _ in heard)
        # "Phòng Y tế chủ trì" beside "… UBND phường triển khai …": the firm word decides.
        leads = tuple(m for one, collective, m in heard if one.role is Role.LEAD and not collective and (one.strong or not strong))
        silent = tuple(m for one, collective, m in heard if one.role is Role.LEAD and collective)
        supporting = tuple(m for one, _, m in heard if one.role is Role.SUPPORTING)
        if not strong and not labelled.leads and (square := self._in_square(text)).leads:
            # "… [Phòng Y tế]" says it more firmly than a verb behind another agency.
            leads, strong = square.leads, True
            supporting = _but(leads, (*supporting, *square.supporting))
        elif not leads and not silent and not labelled.leads and not labelled.silent:
            leads = tuple(self._mention(text, span) for span in in_brackets(text, outside, self))
            supporting = _but(leads, supporting)
        return Said(leads, supporting, silent, tuple(m for one, _, m in heard if one.role is Role.MONITOR), strong=strong)

    def _mention(self, text: str, span: AgencySpan) -> Mention[AgencyRef]:
        return Mention(span.ref, _quoted(text, span), "own")

    def _in_square(self, text: str, year: int | None = None) -> Said:
        """What a square bracket or an arrow at the end assigns: "… tiêm chủng. [Phòng Y tế; quý II/2022]", "→ Phòng Y tế; 2023"; "[Tên phòng]" and "[Cơ quan chủ trì]" ask for a name."""
        match = (_SQUARE.search(text) or _SQUARE_FIRST.match(text)) if _MAY_BE_SQUARE.search(text) else None
        if match is None or _ASKS_FOR.search(fold(written := match[1] or match[2])):
            return Said()
        value = written
        for time in self.times(value, TimeRole.CELL):
            value = blanked(value, time.start, time.end)
        said = Value(self, value, "lead", written=written).said()
        named = [m.value for m in said.leads if m.value is not None]
        known = all(ref.agency or ref.unit_of or _STRANGER.match(fold(ref.name)) for ref in named)
        times = scheduled(self, written, year).times if named and known else ()
        return said + Said(times=times, explicit=bool(times)) if named and known else Said()

    def fills(self, bracket: str) -> bool:
        """Whether a text is a square bracket that names who does what stands before it."""
        return bracket.lstrip().startswith("[") and bool(self._in_square(bracket).leads)

    def _columns(self, text: str, year: int | None) -> Said:
        """What stands behind a line's tab stops: "Giảm nghèo⇥Phòng LĐ-TB&XH⇥năm 2025" tells who leads, then who helps, and when."""
        out = Said()
        for value in filter(None, (part.strip() for part in text.split("\t")[1:])):
            timed = scheduled(self, value, year) if len(value) < 40 else Said()
            if timed.times:
                out += timed
            elif heading_agencies(value, self)[1] >= len(value):
                out += Value(self, value, "supporting" if out.leads or out.silent else "lead").said()
        return out


def _quoted(text: str, span: AgencySpan | TimeSpan) -> Quote:
    return Quote(text[span.start : span.end].strip(), Place(0), "")


def _but(leads: Sequence[Mention[AgencyRef]], others: Sequence[Mention[AgencyRef]]) -> tuple[Mention[AgencyRef], ...]:
    """Those of others that don't lead."""
    return tuple(m for m in others if m.value not in [lead.value for lead in leads])
