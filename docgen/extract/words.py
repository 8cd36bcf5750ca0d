"""What do a piece of text's own words assign: leads, supporters, times?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from docgen.agencies import Register
from docgen.extract.passages import EXCEPT
from docgen.language.agencies import find_agencies, first_words, read_agency_list
from docgen.language.agency_ends import ends_name
from docgen.language.agency_scan import AgencySpan
from docgen.language.assignments import Role, find_assignments, segments
from docgen.language.deadlines import Role as TimeRole
from docgen.language.deadlines import TimeSpan, find_deadlines
from docgen.model import AgencyRef, Deadline, Mention, Place, Quote, Submitter
from docgen.text import Rare, fold

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said:
    """What words assign. ``explicit`` is true for times of a label or a cell, not of running text."""

    leads: tuple[Mention[AgencyRef], ...] = ()
    supporting: tuple[Mention[AgencyRef], ...] = ()
    silent: tuple[Mention[AgencyRef], ...] = ()
    monitors: tuple[Mention[AgencyRef], ...] = ()
    times: tuple[Mention[Deadline], ...] = ()
    explicit: bool = False
    strong: bool = False

    def __add__(self, other: Said) -> Said:
        return Said(
            self.leads + other.leads,
            self.supporting + other.supporting,
            self.silent + other.silent,
            self.monitors + other.monitors,
            self.times + other.times,
            self.explicit or other.explicit,
            self.strong or other.strong,
        )

    def over(self, other: Said) -> Said:
        """This, and what it leaves open from ``other``."""
        silent = self.leads or self.silent
        return Said(
            self.leads if silent else other.leads, self.supporting + other.supporting, self.silent if silent else other.silent, self.monitors + other.monitors,
            self.times or other.times, self.explicit or other.explicit, self.strong or other.strong,
        )  # fmt: skip

    def via(self, via: str) -> Said:
        """The same, reached another way."""

        def moved(mentions: tuple[Mention[T], ...]) -> tuple[Mention[T], ...]:
            return tuple(Mention(m.value, m.quote, via) for m in mentions)

        return Said(moved(self.leads), moved(self.supporting), moved(self.silent), moved(self.monitors), moved(self.times), self.explicit, self.strong)

    @property
    def anything(self) -> bool:
        """Whether the words assign or schedule anything at all."""
        return bool(self.leads or self.supporting or self.silent or self.monitors or self.times)

    def placed(self, at: Place, where: str, confidence: float | None, via: str) -> Said:
        """The same, said at another place."""

        def moved(mentions: tuple[Mention[T], ...]) -> tuple[Mention[T], ...]:
            return tuple([Mention(m.value, Quote(m.quote.text, at, where, confidence), via) for m in mentions])

        if not self.anything:
            return self
        return Said(moved(self.leads), moved(self.supporting), moved(self.silent), moved(self.monitors), moved(self.times), self.explicit, self.strong)


_TOGETHER_WITH = re.compile(r"(?:^|(?<=\()|[,;]\s*)\s*(?:cùng|phối hợp|có sự (?:phối hợp|tham gia) của)(?: với| có)?\s(?=\S)")
_HELPS = re.compile(r"\s*(?:(?:quận|huyện|thành phố|liên quan|cùng|là cơ quan|là đơn vị)\s+)*phối hợp(?: thực hiện)?")


def _end_of_help(text: str, start: int) -> int:
    match = _HELPS.match(fold(text), start)
    return match.end() if match else start


_LAST_BRACKETS = re.compile(r"\(([^()]{3,160})\)\s*[.;:]?\s*$")
_SQUARE = re.compile(r"\[([^\[\]]{3,160})\]\s*[.;:]?\s*$")
#: What an unfilled bracket asks for.
_ASKS_FOR = re.compile(r"\b(?:chọn|điền|nhập|ghi rõ|tên|cơ quan|đơn vị|nào|tương ứng)\b|\.\.|…|_")
_STRANGER = re.compile(r"(?:phòng|trung tâm|ban|sở|chi cục|văn phòng|đội|hội|tổ|quỹ)(?: (?!chủ trì|thực hiện|phụ trách|liên quan|chức năng|chuyên môn|ban\b)[a-zà-ỹđ]+){2}")


class Words:
    """Reads texts of one plan: who is home, as of when, and whether they were recognised from pictures."""

    def __init__(self, register: Register, home: Submitter | None, on: date | None, recognised: bool = False) -> None:
        self.register = register
        self.recognised = recognised
        self.home = home
        self.on = on
        self._agencies: dict[str, tuple[AgencySpan, ...]] = {}
        self._lists: dict[str, tuple[AgencySpan, ...]] = {}
        self._times: dict[tuple[str, TimeRole, int | None], tuple[TimeSpan, ...]] = {}
        self._said: dict[tuple[str, int | None, bool], Said] = {}

    def agencies(self, text: str) -> tuple[AgencySpan, ...]:
        """Agencies named in running ``text``."""
        if text not in self._agencies:
            self._agencies[text] = self._own_units(text, self._as_printed(find_agencies(text, self.register, home=self.home, on=self.on)))
        return self._agencies[text]

    def _as_printed(self, spans: tuple[AgencySpan, ...]) -> tuple[AgencySpan, ...]:
        """In a recognised text, a long name that one letter or tone parts from a registered one is that one: the engine's slip, not the office's."""
        if not self.recognised or not any(span.ref.suggestion for span in spans):
            return spans
        out = []
        for span in spans:
            ref = span.ref
            meant = self.register.get(ref.suggestion, self.on) if ref.suggestion and ref.agency is None and not ref.unit_of else None
            long = len(ref.name.split()) >= SURE_IN_SCANS
            out.append(AgencySpan(span.start, span.end, replace(ref, name=ref.suggestion, agency=meant, suggestion="")) if meant and long else span)
        return tuple(out)

    def _own_units(self, text: str, spans: tuple[AgencySpan, ...]) -> tuple[AgencySpan, ...]:
        """In a department's plan "Phòng Giáo dục nghề nghiệp" is its own unit, not a district's Phòng."""
        if self.home is None or self.home.kind != "department":
            return spans
        spans = self._headed_units(text, self._lower_units(text, spans))
        out: list[AgencySpan] = []
        for span in spans:
            agency = span.ref.agency
            written = text[span.start : span.end]
            tail = fold(text[span.end : span.end + 40])
            if agency is not None and agency.level == "district" and fold(written).startswith("phòng ") and not span.ref.territory and not re.search(r"\b(?:quận|huyện)\b", fold(written) + tail[:12]):
                more = _UNIT_TAIL.match(tail)
                end = span.end + (more.end() if more else 0)
                span = AgencySpan(span.start, end, AgencyRef(text[span.start : end], unit_of=self.home.name))
            elif agency is None and not span.ref.unit_of and fold(written).startswith("đội "):
                span = AgencySpan(span.start, span.end, replace(span.ref, unit_of=self.home.name))
            elif agency is None and out and out[-1].ref.unit_of and not _HEAD.match(fold(written)) and text[out[-1].end : span.start].strip() == ",":
                # "Phòng Quản lý Thu - Sổ, Thẻ": a comma inside a unit's name.
                last = out.pop()
                span = AgencySpan(last.start, span.end, AgencyRef(text[last.start : span.end], unit_of=self.home.name))
            elif out and out[-1].ref.unit_of and text[out[-1].end : span.start].strip() in {"-", "–"} and not _HEAD.match(fold(written)):
                # "Phòng Lao động - Tiền lương - Bảo hiểm xã hội": a dash inside a unit's name.
                last = out.pop()
                span = AgencySpan(last.start, span.end, AgencyRef(text[last.start : span.end], unit_of=self.home.name))
            elif agency is not None and agency.name == self.home.name and out and out[-1].ref.unit_of and _OWNED.fullmatch(fold(text[out[-1].end : span.start])):
                # "Trung tâm Giám sát, điều hành đô thị thông minh thuộc Sở"
                last = out.pop()
                end = last.end + fold(text[last.end : span.start]).rindex("thuộc")
                end -= len(text[last.end : end]) - len(text[last.end : end].rstrip())
                span = AgencySpan(last.start, end, AgencyRef(text[last.start : end], unit_of=self.home.name))
            out.append(span)
        return tuple(out)

    def _headed_units(self, text: str, spans: tuple[AgencySpan, ...]) -> tuple[AgencySpan, ...]:
        """With the department's units for which their heads stand: "Trưởng phòng Bảo trợ xã hội" is its Phòng Bảo trợ xã hội."""
        assert self.home is not None
        named = [m for m in _HEAD_OF_UNIT.finditer(text) if not _OF_DISTRICT.match(fold(text[m.end() : m.end() + 24]))]
        if not named:
            return spans
        units = [AgencySpan(m.start(), m.end(), AgencyRef("Phòng " + m["name"], unit_of=self.home.name)) for m in named]
        kept = [s for s in spans if not any(s.start < u.end and u.start < s.end for u in units)]
        return tuple(sorted((*kept, *units), key=lambda s: s.start))

    def _lower_units(self, text: str, spans: tuple[AgencySpan, ...]) -> tuple[AgencySpan, ...]:
        """With units of the department in small letters, where a job is given to them: "giao phòng nghiệp vụ dược; …"."""
        assert self.home is not None
        folded = fold(text)
        more = [
            AgencySpan(match.start(1), match.end(1), AgencyRef(text[match.start(1) : match.end(1)], unit_of=self.home.name))
            for match in _LOWER_UNIT.finditer(folded)
            if not any(s.start < match.end(1) and match.start(1) < s.end for s in spans)
        ]
        return tuple(sorted((*spans, *more), key=lambda s: s.start)) if more else spans

    def agency_list(self, text: str) -> tuple[AgencySpan, ...]:
        """Agencies of a cell, label value or heading, unknown ones too."""
        if text not in self._lists:
            self._lists[text] = self._own_units(text, self._as_printed(read_agency_list(text, self.register, home=self.home, on=self.on)))
        return self._lists[text]

    def heading_list(self, text: str) -> tuple[AgencySpan, ...]:
        """Like :meth:`agency_list`; nothing where the text is too long for a heading with strangers in it and says more than registered names."""
        if (self.home is None or self.home.kind != "department") and (len(text.split()) > LONGEST_STRANGE_HEADING or not _INSTITUTION.match(fold(text).strip())):
            return self._as_printed(read_agency_list(text, self.register, home=self.home, on=self.on, among=_JOINING_WORDS))
        return self.agency_list(text)

    def may_be_heading(self, text: str) -> bool:
        """Whether the first words of ``text`` can begin an agency's name; much cheaper than :meth:`agency_list`."""
        first = _FIRST_WORDS.match(fold(text))
        return first is None or not self._beginnings.isdisjoint(_WORD.findall(first[0]))

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        fields = (self.register.node(head) for head in ("phòng", "sở"))
        listed = {word for node in fields if node is not None for word in node.children}
        return first_words(self.register) | listed | _HEAD_WORDS

    def times(self, text: str, role: TimeRole = TimeRole.PROSE, year: int | None = None) -> tuple[TimeSpan, ...]:
        """Times written in ``text``."""
        key = (text, role, year)
        if key not in self._times:
            self._times[key] = find_deadlines(text, role=role, issued_on=self.on, year=year)
        return self._times[key]

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
                if not spans and _unreadable(value):
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
            leads = [(False, Mention(s.ref, quote(s.start, s.end), via)) for s in self._in_brackets(text, outside)]
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

    def _in_brackets(self, text: str, named: Sequence[AgencySpan]) -> list[AgencySpan]:
        """Agencies that stand alone, or beside a time, in brackets at the end: "Tiêm chủng, phòng dịch (Phòng Y tế, quý II/2022)"."""
        match = _LAST_BRACKETS.search(text)
        if match is None:
            return []
        inside = [s for s in named if match.start(1) <= s.start < match.end(1)]
        # "Sở A (Phòng B)" tells whose unit B is; "… Trung tâm A (Phòng B; trước 31/10/2023)" gives B the job.
        dated = any(match.start(1) <= t.start < match.end(1) for t in self.times(text, TimeRole.PROSE))
        owner = not dated and any(s.end >= match.start() - 1 for s in named if s.start < match.start())
        together = _TOGETHER_WITH.search(fold(text), match.start(1), match.end(1))
        if together:  # "(Phòng X, cùng UBND các xã)"; "(cùng Phòng Y)" names who helps alone
            stop = text.find(";", together.end(), match.end(1))
            stop = stop if stop >= 0 else match.end(1)
            inside = [s for s in inside if s.end <= together.start()]
            text = text[: together.start()] + " " * (stop - together.start()) + text[stop:]
        helpers = [s for s in inside if _HELPS.match(fold(text), s.end)]
        helping = (text.rfind(",", match.start(1), helpers[0].start), helpers[-1].end) if helpers and helpers[0] is not inside[0] else None
        if helping is not None and helping[0] >= 0:  # "(Phòng X, có Phòng Y phối hợp; quý II/2022)"
            inside = [s for s in inside if s.end <= helping[0]]
            helping = (helping[0], _end_of_help(text, helping[1]))
        else:
            helping = None
        rest = list(text[match.start(1) : match.end(1)])
        taken = [(s.start, s.end) for s in inside] + ([helping] if helping else []) + [(t.start, t.end) for t in self.times(text, TimeRole.PROSE)]
        for start, end in taken:
            for offset in range(max(start, match.start(1)), min(end, match.end(1))):
                rest[offset - match.start(1)] = " "
        return inside if not owner and re.fullmatch(r"(?:[\s,;.\-]|và|hoàn thành|hoàn tất|xong|kết thúc|thực hiện|triển khai|chỉ tiêu|trong|vào)*", fold("".join(rest))) else []

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
            spans = _whole_pieces(value, spans)
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
        if not spans and _unreadable(value):
            times.append(Mention(Deadline("unreadable"), Quote(value.strip(), at, where, confidence), via))
        return Said(times=tuple(times), explicit=bool(times))


_WITH = re.compile(r"\s*(?:chặt chẽ\s+)?(?:với|cùng|có|gồm)?\s*(?:các\s+)?")
#: Where a piece of a lead cell ends, and what may stretch it: "UBND các huyện, thành phố, thị xã".
_PIECE_STOP = re.compile(r"[;,\n()/:]|\s(?:và|cùng|với|hoặc)\s")
_MORE_LEVELS = re.compile(r"(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?(?:thành phố|thị xã|thị trấn|phường|xã|đặc khu|quận|huyện)(?![\w ]*[A-ZĐ]))+")
#: "Phòng Chính trị, tư tưởng": what goes on in small letters up to the end of the piece.
_MORE_OF_NAME = re.compile(r",\s+(?=[a-zà-ỹđ])[^;,\n()/:\d]{2,40}(?=\s*(?:$|[;\n]))")
#: A piece made of such words names nobody: "Nhiều ngành cùng làm", "Cả hệ thống chính trị".
_NAMES_NOBODY = re.compile(
    r"(?:(?:nhiều|các|những|mọi|tất cả|toàn|cả|ngành|cơ quan|đơn vị|địa phương|cùng|làm|liên quan|chức năng|cấp|thể|tổ chức|cá nhân|phòng|ban|sở|bộ|hội|đoàn|bộ phận|chuyên môn|nghiệp vụ|có|thẩm quyền"
    r"|chung|tập|hệ thống chính trị|khác|trực thuộc|thực hiện|được|phân|công|giao|theo|xã hội|người|người dân|nhân dân|dân|đảng viên|cán bộ|công chức|chưa|không|như|trên|mục|dòng|điểm|nt|và|cụ thể|sau|ghi|xem|tại|của|quyết định|kế hoạch|này|\d+)(?:\W+|$))+"
)
_LONGEST_PIECE = 12


def _whole_pieces(value: str, spans: Sequence[AgencySpan]) -> Sequence[AgencySpan]:
    """The agencies of a lead cell, each with the rest of its piece ("Kho bạc Nhà nước Khu vực XIII"), and the pieces in which none is known ("Khối Dân vận")."""
    folded = fold(value)
    out: list[AgencySpan] = []
    for number, span in enumerate(spans):
        following = spans[number + 1].start if number + 1 < len(spans) else len(value)
        end = span.end
        if not span.ref.collective:
            stop = _PIECE_STOP.search(value, end, following)
            tail = value[end : stop.start() if stop else following].rstrip(" .-")
            if tail.strip() and len(tail.split()) <= 6 and not ends_name(folded, end + len(tail) - len(tail.lstrip())):
                end += len(tail)
            if more := _MORE_LEVELS.match(folded, end, following) or _MORE_OF_NAME.match(value, end, following):
                end = more.end() if not _NAMES_NOBODY.fullmatch(folded, end, more.end()) else end
        nobody = span.ref.agency is None and not span.ref.unit_of and _NAMES_NOBODY.fullmatch(folded, span.start, end)
        out.append(AgencySpan(span.start, end, replace(span.ref, collective=True) if nobody else span.ref))
    start = 0
    for part in (*re.finditer(r"[;,\n]", value), None):
        stop_at = part.start() if part else len(value)
        piece = value[start:stop_at].strip(" .-+*•–\t")
        at, start = value.find(piece, start), stop_at + 1
        told = piece[:1].isupper() and 2 <= len(piece.split()) <= _LONGEST_PIECE and not any(s.start < at + len(piece) and at < s.end for s in out)
        low = folded[at : at + len(piece)]
        more = _MORE_OF_NAME.match(value, at + len(piece))
        piece += more[0] if more and told and not any(s.start < more.end() and more.start() < s.end for s in out) else ""
        if told and not _NAMES_NOBODY.fullmatch(low) and not _BLANK_TIME.search(piece) and "(" not in piece and not find_deadlines(piece, role=TimeRole.CELL):
            out.append(AgencySpan(at, at + len(piece), AgencyRef(piece)))
    return sorted(out, key=lambda s: s.start)


_HELPING = re.compile(r"\([^()]*\b(?:phối hợp|hỗ trợ|tham gia|cùng làm)\b[^()]*\)", re.IGNORECASE)
#: Whose word is waited for has no job.
_ASKED = re.compile(r"\b(?:sau khi (?:có (?:ý kiến|chủ trương|kết luận)(?: thống nhất)? của|(?:được )?thống nhất (?:với|của)|xin ý kiến)|theo (?:đề nghị|sự chỉ đạo|ý kiến) của)\s")
#: "c) Phân công, thời gian: …", "Giao việc: …"
ASSIGNS = re.compile(
    r"^\W*(?:về\s+)?(?:phân công|phân công thực hiện|giao việc|giao nhiệm vụ|trách nhiệm|trách nhiệm thực hiện|phân giao|bố trí thực hiện|tổ chức thực hiện|người làm|ai làm)"
    r"(?:\s*(?:,|và|-|–)\s*(?:thời gian|thời hạn|tiến độ|trách nhiệm|thực hiện|phân công|mốc|hạn|bao giờ xong))*(?:\s+(?:thực hiện|hoàn thành))?\s*:",
    re.IGNORECASE,
)
_LOWER_UNIT = re.compile(
    r"(?:(?:^|[.;:(\n]|(?:giao|do|phân công|yêu cầu)(?: cho)?|đầu mối(?: là)?|thực hiện)\s*[-+]?\s*)((?:phòng|trung tâm|chi cục)(?! (?:khám|học|chống|ngừa|bệnh|dịch|cháy|máy|mổ|thủ|trừ|tránh|họp|tiếp|trưng|ban|của|và|các|sở|ở|cho|trọ|ăn|ngủ|chức năng|chuyên môn|nào|này))"
    r"(?: (?!chủ trì|phối hợp|tham mưu|thực hiện|chịu|làm|và|là|theo|tổng|hướng|xây|tổ chức|có trách|được|sẽ|phụ|giúp|cùng|trong|xong|rà|lập|kiểm|triển|quận|huyện|thành)(?:- )?[a-zà-ỹđ]+){1,6})"
    r"(?=\s+(?:chủ trì|phối hợp|tham mưu|thực hiện|chịu trách nhiệm|làm|là|tổ chức|rà soát|lập|kiểm tra|triển khai|xây dựng|theo dõi)\b|\s*[;.)]|\s*$)"
)
_HEAD_OF_UNIT = Rare(
    r"\b(?:[Đđ]ồng chí |[Đđ]/c )?(?:[Pp]hó )?[Tt]rưởng [Pp]hòng (?:[Pp]hòng )?(?P<name>[A-ZÀ-ỸĐ][a-zà-ỹđ]*"
    r"(?:(?: -)? (?!(?:chủ trì|phối hợp|tham mưu|thực hiện|chịu|(?<![Vv]iệc )làm|và|là|theo|tổng|hướng|xây|tổ chức|có trách|được|sẽ|phụ|giúp|giữ|lo|gánh|cùng|trong|trước|xong|rà|lập|kiểm|triển|quận|huyện|các|thành phố|trực tiếp"
    r"|cử|đôn|thuộc|của|báo cáo|phải|nhận|ký|trình|duyệt|bố trí|đảm|chỉ đạo|căn cứ|với|đứng|quản lý|đề xuất|hoàn thành)\b)(?!(?:Chánh|Trưởng|Phó|Phòng|Giám|Văn phòng|Trung tâm|Thanh tra|Ban|Sở|Chi cục|UBND|Chủ tịch)\b)[A-ZÀ-Ỹa-zà-ỹĐđ]+"
    r"|,? và (?=[A-ZÀ-ỸĐ])(?!(?:Chánh|Trưởng|Phó|Phòng|Giám|Văn phòng|Trung tâm|Thanh tra|Ban|Sở|Chi cục|UBND|Chủ tịch)\b)[A-ZÀ-Ỹa-zà-ỹĐđ]+){0,9})",
    "rưởng phòng", "rưởng Phòng",
)
_OF_DISTRICT = re.compile(r",? (?:các )?(?:quận|huyện)\b")
#: What stands between the first words of a unit's name and its owner.
_OWNED = re.compile(r"(?:,\s+[a-zà-ỹđ]+(?: [a-zà-ỹđ]+){0,9})?\s+thuộc\s+")
_HEAD = re.compile(r"(?:phòng|trung tâm|ban|sở|chi cục|văn phòng|đội|hội|công an|ubnd|ủy ban|đảng ủy|tổ|ngân hàng|thanh tra|viện|trường|bệnh viện|quỹ|công ty|đoàn|liên đoàn|cục|các|chánh|trưởng|phó|giám đốc|chủ tịch)\b")
_UNIT_TAIL = re.compile(r"(?: (?!chủ trì|phối hợp|tham mưu|thực hiện|chịu|làm|và|là|theo|tổng|hướng|xây|tổ chức|có|được|sẽ|phụ|giúp|cùng|trong|xong)[a-zà-ỹđ]+){1,4}(?= (?:chủ trì|phối hợp|tham mưu|thực hiện|chịu|làm|là|tổ chức)|[,.;:)]|$)")
_BLANK_TIME = re.compile(r"[.…_]{2,}|…|\[[^\]]*\]|_+")


def _unreadable(value: str) -> bool:
    """Whether a time value holds figures that could be a date; a placeholder ("…/2022") is nothing."""
    return bool(re.search(r"\d|\bquý\b|\btháng\b", fold(value))) and not _BLANK_TIME.search(value) and "năm học" not in fold(value)


_LEADIN = re.compile(
    r"^\W*(?:(?:bảng|biểu|phụ biểu|phiếu|nhóm|phần)(?: (?:việc|giao việc))?(?: số)? (?:\d{1,2}|[ivx]{1,4}|[a-hđ])\s*[.:\-]\s*)?(?:(?:giao|đề nghị|yêu cầu|phân công|trách nhiệm(?: cụ thể)?(?: của)?|nhiệm vụ của|đối với|về phía|kính đề nghị|riêng)\s+)*(?:(?:trách nhiệm|nhiệm vụ)(?: của)?\s+)?(?:cho\s+)?(?:đồng chí\s+|đ/c\s+)?(?:các\s+)?"
)
_VERB = re.compile(
    r"\b(?:vận động|chủ trì|tuyên truyền|phối hợp|triển khai|hướng dẫn|giám sát|theo dõi|đôn đốc|xây dựng|rà soát|tham mưu|báo cáo|quán triệt|cụ thể hóa|xử lý|hỗ trợ|tăng cường|đẩy mạnh|bố trí|tổng hợp|kêu gọi|mở rộng|phát triển|huy động|nâng cao|bảo đảm|đảm bảo|duy trì|củng cố|ban hành|căn cứ)\b"
)
_JOINING = r"[\s,;/&+:.()\-]|và|cùng|quận|huyện|thành phố|hoặc|các|chủ trì|đề nghị|giao|chịu trách nhiệm|thực hiện|có trách nhiệm|phụ trách|là cơ quan chủ trì|(?:là )?(?:cơ quan )?(?:thường trực|đầu mối)"
_BETWEEN = re.compile(rf"^(?:{_JOINING})*$")
#: From so many words on, a recognised name is sure although one letter of it differs.
SURE_IN_SCANS = 4
_JOINING_WORDS = frozenset(re.findall(r"[a-zà-ỹđ]+", _JOINING))
#: Up to so many words a heading may name agencies that the register doesn't know, if it begins like one.
LONGEST_STRANGE_HEADING = 14
_INSTITUTION = re.compile(r"(?:phòng|trung tâm|ban|sở|chi cục|văn phòng|đội|hội|công an|ubnd|ủy ban|đảng ủy|tổ|ngân hàng|thanh tra)\b")


# What may stand in front of a heading's first name, and that name's first word.
_FIRST_WORDS = re.compile(rf"(?:{_JOINING})*[^a-zà-ỹđ\d]*[a-zà-ỹđ\d]+")
_WORD = re.compile(r"[a-zà-ỹđ]+|\d+")
_HEAD_WORDS = frozenset(["phòng", "trung", "ban", "sở", "chi", "văn", "đội", "hội", "công", "ubnd", "ủy", "đảng", "tổ", "ngân", "thanh"])


def heading_agencies(text: str, words: Words) -> tuple[tuple[AgencySpan, ...], int]:
    """Agencies of a heading that names nothing else ("2. Phòng Y tế", "Giao Phòng X:"), and where the order begins.

    ``((), 0)`` where ``text`` is not such a heading.  "3. Phòng Quản lý đô thị: Chủ trì …"
    gives the agency and the offset behind the colon; a heading alone gives ``len(text)``.
    """
    colon = text.find(":")
    folded = fold(text)
    if colon >= 0 and re.match(r"^\W*(?:trưởng )?các (?:phòng|sở|ban)(?:,? ban)?\s*:", folded):
        colon = text.find(":", colon + 1)
    candidates = [colon] if 0 < colon < 220 else []
    if len(text) <= 220:
        candidates.append(len(text))
    for end in candidates:
        part = _without_helpers(text[:end].strip(), words)
        lead = _LEADIN.match(fold(part))
        start = lead.end() if lead else 0
        spans = words.heading_list(part[start:]) if part[start:].strip() and words.may_be_heading(part[start:]) else ()
        shift = text.find(part) + start
        if not spans:
            continue
        rest = fold(part[start:])
        pieces = []
        last = 0
        for span in spans:
            pieces.append(rest[last : span.start])
            last = span.end
        pieces.append(rest[last:])
        known = all(s.ref.agency is not None or s.ref.collective or s.ref.unit_of for s in spans)
        if not all(_BETWEEN.match(p) for p in pieces):
            continue
        if any(s.ref.agency is None and _VERB.search(rest[s.start : s.end]) for s in spans):
            continue
        if not known and not (len(part.split()) <= LONGEST_STRANGE_HEADING and _INSTITUTION.match(rest.strip())):
            continue
        moved = tuple(AgencySpan(s.start + shift, s.end + shift, s.ref) for s in spans)
        begin = end + 1 if end == colon and text[end:].strip(": ") else len(text)
        return moved, begin
    return (), 0


_HELPERS = Rare(r",?\s*\(?(?:(?:là cơ quan )?chủ trì\s*,?\s*)?\bphối hợp\b(?:\s+(?:chặt chẽ\s+)?(?:với|cùng))?\s*(?:các\s+)?", "phối hợp")


def _without_helpers(heading: str, words: Words) -> str:
    """"Phòng Y tế chủ trì, phối hợp Trung tâm Y tế quận" without those that only help; unchanged where more than names follows."""
    match = _HELPERS.search(fold(heading))
    if match is None or not match.start():
        return heading
    tail = heading[match.end() :]
    spans = words.agency_list(tail) if tail.strip() else ()
    edges = [0, *(offset for s in spans for offset in (s.start, s.end)), len(tail)]
    folded = fold(tail)
    between = all(_BETWEEN.match(folded[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True))
    known = all(s.ref.agency is not None or s.ref.collective for s in spans)
    return heading[: match.start()] if spans and between and known else heading


_BODY_WORD = re.compile(
    r"^(?:(?:các|đồng chí|đ/c)\s+)?(?:phòng|sở|ban|bộ|ngành|trung tâm|ủy|ub|hđnd|hội|đoàn|mặt trận|mttq|quận|huyện|thành|đảng|đđ|bcs|văn phòng|thanh tra|chi|cục|trưởng|phó|chủ tịch|giám đốc"
    r"|ngân hàng|nhcs|công an|công ty|công đoàn|liên|bưu điện|viễn thông|vnpt|viettel|kho bạc|tòa|viện|đội|trạm|tổ|thường trực|đài|p\.|tt|cấp|btv|bí thư|quân|bch)"
    r"|\b(?:quận|huyện|thành phố)\b"
)


def only_a_field(name: str) -> bool:
    """Whether a name that may stand for an agency says its field alone: "Y tế", "Bảo hiểm xã hội", "Giáo dục và Đào tạo".

    In the task part such a heading titles a topic.
    """
    return not _BODY_WORD.search(fold(name).strip())


def order_of(text: str, words: Words) -> str:
    """What a line commits its agencies to: ``text`` without "Đề nghị A, B và C" in front."""
    folded = fold(text)
    lead = _LEADIN.match(folded)
    position = lead.end() if lead else 0
    for span in words.agencies(text):
        if span.start < position:
            position = max(position, span.end)
            continue
        if _BETWEEN.match(folded[position : span.start]):
            position = span.end
        else:
            break
    if position == (lead.end() if lead else 0):
        return text
    rest = re.match(r"(?:[\s,;/&]|và (?:các )?(?:tổ chức chính trị - xã hội|đoàn thể|hội,? đoàn thể|tổ chức đoàn thể|ban,? ngành|cơ quan liên quan)|các (?:tổ chức chính trị - xã hội|đoàn thể|hội,? đoàn thể)|có trách nhiệm|chịu trách nhiệm|quận|huyện|thành phố|:)*", folded[position:])
    return text[position + (rest.end() if rest else 0) :] or text
