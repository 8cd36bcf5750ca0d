"""What do a piece of text's own words assign: leads, supporters, times?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from docgen.agencies import Register
from docgen.extract.agency_headings import heading_agencies
from docgen.extract.blanks import unreadable
from docgen.extract.brackets import in_brackets
from docgen.extract.passages import EXCEPT
from docgen.extract.pieces import whole_pieces
from docgen.extract.said import Said
from docgen.extract.spans import Spans
from docgen.language.agency_scan import AgencySpan
from docgen.language.assignments import Role, find_assignments, segments
from docgen.language.deadlines import Role as TimeRole
from docgen.model import AgencyRef, Deadline, Mention, Place, Quote, Submitter
from docgen.text import fold

#: "c) Phân công, thời gian: …", "Giao việc: …"
ASSIGNS = re.compile(
    r"^\W*(?:về\s+)?(?:phân công|phân công thực hiện|giao việc|giao nhiệm vụ|trách nhiệm|trách nhiệm thực hiện|phân giao|bố trí thực hiện|tổ chức thực hiện|người làm|ai làm)"
    r"(?:\s*(?:,|và|-|–)\s*(?:thời gian|thời hạn|tiến độ|trách nhiệm|thực hiện|phân công|mốc|hạn|bao giờ xong))*(?:\s+(?:thực hiện|hoàn thành))?\s*:",
    re.IGNORECASE,
)
_SQUARE = re.compile(r"\[([^\[\]]{3,160})\]\s*[.;:]?\s*$")
#: What an unfilled bracket asks for.
_ASKS_FOR = re.compile(r"\b(?:chọn|điền|nhập|ghi rõ|tên|cơ quan|đơn vị|nào|tương ứng)\b|\.\.|…|_")
_STRANGER = re.compile(r"(?:phòng|trung tâm|ban|sở|chi cục|văn phòng|đội|hội|tổ|quỹ)(?: (?!chủ trì|thực hiện|phụ trách|liên quan|chức năng|chuyên môn|ban\b)[a-zà-ỹđ]+){2}")
_HELPING = re.compile(r"\([^()]*\b(?:phối hợp|hỗ trợ|tham gia|cùng làm)\b[^()]*\)", re.IGNORECASE)
#: Whose word is waited for has no job.
_ASKED = re.compile(r"\b(?:sau khi (?:có (?:ý kiến|chủ trương|kết luận)(?: thống nhất)? của|(?:được )?thống nhất (?:với|của)|xin ý kiến)|theo (?:đề nghị|sự chỉ đạo|ý kiến) của)\s")
_WITH = re.compile(r"\s*(?:chặt chẽ\s+)?(?:với|cùng|có|gồm)?\s*(?:các\s+)?")


class Words(Spans):
    """Reads texts of one plan: whom running text, labelled values and cells give what."""

    def __init__(self, register: Register, home: Submitter | None, on: date | None, recognised: bool = False) -> None:
        super().__init__(register, home, on, recognised)
        self._said: dict[tuple[str, int | None, bool], Said] = {}

    # ------------------------------------------------------------------ running text

    def said(self, text: str, at: Place, where: str, *, year: int | None = None, subject: bool = False, confidence: float | None = None, via: str = "own") -> Said:
        """What running ``text`` (with labelled stretches in it, perhaps) assigns."""
        key = (text, year, subject)
        if key not in self._said:
            self._said[key] = self._read(text, year, subject)
        return self._said[key].placed(at, where, confidence, via)

    def _read(self, text: str, year: int | None, subject: bool) -> Said:
        """What ``text`` assigns, wherever it stands."""
        at, where, confidence, via = Place(0), "", None, "own"
        title = ASSIGNS.match(text)
        if title and not any(not text[: s.label].strip(" -+*•\t") for s in segments(text)):
            text = " " * title.end() + text[title.end() :]

        def quote(start: int, end: int) -> Quote:
            return Quote(text[start:end].strip(), at, where, confidence)

        out = Said()
        if "\t" in text and "\n" not in text and not segments(text) and (columns := self._columns(text, year)).anything:
            out += columns
            text = text[: text.index("\t")]
        labelled = segments(text)
        covered: list[tuple[int, int]] = []
        for segment in labelled:
            value = text[segment.start : segment.end]
            covered.append((segment.start, segment.end))
            if segment.field in {"lead", "supporting", "monitor", "both"}:
                out += self.assigned(value, segment.field, at, where, offset=segment.start, whole=text, confidence=confidence, via=via)
                inner = self.times(value, TimeRole.PROSE, year) if segment.field != "monitor" else ()
                out += Said(times=tuple(Mention(t.deadline, quote(segment.start + t.start, segment.start + t.end), via) for t in inner))
            elif segment.field in {"time", "start"}:
                spans = self.times(value, TimeRole.LABEL, year)
                times: list[Mention[Deadline]] = [Mention(t.deadline, quote(segment.start + t.start, segment.start + t.end), via) for t in spans]
                if not spans and unreadable(value):
                    times.append(Mention(Deadline("unreadable"), quote(segment.start, segment.end), via))
                out += Said(times=tuple(times), explicit=bool(times))
            elif segment.field in {"task", "product", "money", "note", "number"}:
                covered.pop()
        apart = [match.span() for match in EXCEPT.finditer(text)]
        outside = [a for a in self.agencies(text) if not any(s <= a.start < e for s, e in [*covered, *apart])]
        roles = find_assignments(text, outside, subject=subject)
        leads: list[tuple[bool, Mention[AgencyRef]]] = []
        silent: list[tuple[bool, Mention[AgencyRef]]] = []
        supporting: list[Mention[AgencyRef]] = []
        monitors: list[Mention[AgencyRef]] = []
        strong = False
        for assignment in roles:
            span = outside[assignment.index]
            mention = Mention(span.ref, quote(span.start, span.end), via)
            if assignment.role is Role.LEAD:
                (silent if span.ref.collective else leads).append((assignment.strong, mention))
                strong = strong or assignment.strong
            elif assignment.role is Role.SUPPORTING:
                supporting.append(mention)
            elif assignment.role is Role.MONITOR:
                monitors.append(mention)
        if not strong and not out.leads and (square := self._in_square(text)).leads:
            # "… [Phòng Y tế]" says it more firmly than a verb behind another agency.
            leads, strong = [(True, m) for m in square.via(via).leads], True
            supporting = [m for m in (*supporting, *square.via(via).supporting) if m.value not in [lead.value for _, lead in leads]]
        elif not leads and not silent and not out.leads and not out.silent:
            leads = [(False, Mention(s.ref, quote(s.start, s.end), via)) for s in in_brackets(text, outside, self)]
            supporting = [m for m in supporting if m.value not in [lead.value for _, lead in leads]]
        # "Phòng Y tế chủ trì" beside "… UBND phường triển khai …": the firm word decides.
        if strong:
            leads = [pair for pair in leads if pair[0]]
        prose = tuple(
            Mention(t.deadline, quote(t.start, t.end), via) for t in self.times(text, TimeRole.PROSE, year) if not any(s <= t.start < e for s, e in covered)
        )
        return out + Said(tuple(m for _, m in leads), tuple(supporting), tuple(m for _, m in silent), tuple(monitors), prose, False, strong)

    def _in_square(self, text: str) -> Said:
        """What a square bracket at the end assigns: "… tiêm chủng. [Phòng Y tế; quý II/2022]"; "[Tên phòng]" and "[Cơ quan chủ trì]" ask for a name."""
        match = _SQUARE.search(text) if "[" in text else None
        if match is None or _ASKS_FOR.search(fold(match[1])):
            return Said()
        value = match[1]
        for time in self.times(value, TimeRole.CELL):
            value = value[: time.start] + " " * (time.end - time.start) + value[time.end :]
        said = self.assigned(value, "lead", Place(0), "", offset=match.start(1), whole=text)
        named = [m.value for m in said.leads if m.value is not None]
        known = all(ref.agency or ref.unit_of or _STRANGER.match(fold(ref.name)) for ref in named)
        return said if named and known else Said()

    def fills(self, bracket: str) -> bool:
        """Whether a text is a square bracket that names who does what stands before it."""
        return bracket.lstrip().startswith("[") and bool(self._in_square(bracket).leads)

    def _columns(self, text: str, year: int | None) -> Said:
        """What stands behind a line's tab stops: "Giảm nghèo⇥Phòng LĐ-TB&XH⇥năm 2025" tells who leads, then who helps, and when."""
        out = Said()
        for value in filter(None, (part.strip() for part in text.split("\t")[1:])):
            timed = self.scheduled(value, Place(0), "", year, via="own") if len(value) < 40 else Said()
            if timed.times:
                out += timed
            elif heading_agencies(value, self)[1] >= len(value):
                out += self.assigned(value, "supporting" if out.leads or out.silent else "lead", Place(0), "")
        return out

    # ------------------------------------------------------------------ lists

    def assigned(self, value: str, field: str, at: Place, where: str, *, offset: int = 0, whole: str | None = None, confidence: float | None = None, via: str = "own") -> Said:
        """What a value under a lead, supporting or monitoring label (or column) says."""
        text = whole if whole is not None else value

        def quote(start: int, end: int) -> Quote:
            return Quote(text[offset + start : offset + end].strip(), at, where, confidence)

        folded = fold(value)
        helping = _HELPING.search(value) if field in {"lead", "both"} else None
        if helping and (inside := [s for s in self.agency_list(helping[0][1:-1]) if not s.ref.collective]):  # "Sở A (Sở B phối hợp)"
            rest = value[: helping.start()] + " " * len(helping[0]) + value[helping.end() :]
            said = self.assigned(rest, field, at, where, offset=offset, whole=text, confidence=confidence, via=via)
            start = helping.start() + 1
            return said + Said(supporting=tuple(Mention(s.ref, quote(start + s.start, start + s.end), via) for s in inside))
        listed = value
        if asked := _ASKED.search(folded):  # "UBND quận sau khi thống nhất với Ủy ban MTTQ quận"
            stop = next((m.start() for m in re.finditer(r"[;\n)]", value) if m.start() > asked.end()), len(value))
            listed = value[: asked.start()] + " " * (stop - asked.start()) + value[stop:]
        spans: Sequence[AgencySpan] = self.agency_list(listed)
        mixed = field in {"lead", "both"} and re.search(r"phối hợp|chủ trì|tham gia|hỗ trợ|chỉ đạo|theo dõi|chịu trách nhiệm|tham mưu", folded)
        if not mixed and field == "lead" and via == "row":
            spans = whole_pieces(value, spans)
        if not mixed:
            mentions = tuple(Mention(s.ref, quote(s.start, s.end), via) for s in spans if not s.ref.collective)
            empty = tuple(Mention(s.ref, quote(s.start, s.end), via) for s in spans if s.ref.collective)
            if field == "supporting":
                return Said(supporting=mentions)
            if field == "monitor":
                return Said(monitors=mentions)
            return Said(leads=mentions, silent=empty, strong=True)
        prose = self.agencies(value) or tuple(spans)
        roles = find_assignments(value, prose, carry=field != "lead")
        by_role: dict[Role, list[Mention[AgencyRef]]] = {}
        silent: list[Mention[AgencyRef]] = []
        has_lead = any(r.role is Role.LEAD for r in roles)
        after_support = re.search(r"phối hợp", folded)
        # "Phòng Y tế, phối hợp với Trung tâm Y tế": under a lead's label the first leads, the second helps.
        helped = after_support is not None and any(_WITH.fullmatch(folded[after_support.end() : s.start]) for s in prose if s.start >= after_support.end())
        for assignment in roles:
            span = prose[assignment.index]
            role = assignment.role
            ahead = after_support is None or span.start < after_support.start()
            if ahead and not has_lead and (role is Role.NONE or (role is Role.SUPPORTING and helped)):
                role = Role.LEAD
            mention = Mention(span.ref, quote(span.start, span.end), via)
            if span.ref.collective:
                if role is Role.LEAD:
                    silent.append(mention)
            else:
                by_role.setdefault(role, []).append(mention)
        return Said(
            tuple(by_role.get(Role.LEAD, ())), tuple(by_role.get(Role.SUPPORTING, ())), tuple(silent), tuple(by_role.get(Role.MONITOR, ())), strong=True
        )

    def scheduled(self, value: str, at: Place, where: str, year: int | None, confidence: float | None = None, via: str = "row") -> Said:
        """What a cell of a time column says."""
        spans = self.times(value, TimeRole.CELL, year)
        times: list[Mention[Deadline]] = [Mention(t.deadline, Quote(value[t.start : t.end].strip(), at, where, confidence), via) for t in spans]
        if not spans and unreadable(value):
            times.append(Mention(Deadline("unreadable"), Quote(value.strip(), at, where, confidence), via))
        return Said(times=tuple(times), explicit=bool(times))
