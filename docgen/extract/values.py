"""What does a value assign under a label or in a column: a lead, those who help, a time?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from docgen.extract.blanks import unreadable
from docgen.extract.pieces import whole_pieces
from docgen.extract.said import Said
from docgen.extract.spans import Spans
from docgen.language.agency_scan import AgencySpan
from docgen.language.assignments import Role, find_assignments
from docgen.language.deadlines import Role as TimeRole
from docgen.model import AgencyRef, Deadline, Mention, Place, Quote
from docgen.text import fold

_HELPING = re.compile(r"\([^()]*\b(?:phối hợp|hỗ trợ|tham gia|cùng làm)\b[^()]*\)", re.IGNORECASE)
#: Whose word is waited for has no job.
_ASKED = re.compile(r"\b(?:sau khi (?:có (?:ý kiến|chủ trương|kết luận)(?: thống nhất)? của|(?:được )?thống nhất (?:với|của)|xin ý kiến)|theo (?:đề nghị|sự chỉ đạo|ý kiến) của)\s")
#: A value that says itself who does what.
_MIXED = re.compile(r"phối hợp|\((?:ct|ph)\s*[),;]|chủ trì|tham gia|(?<!quỹ )hỗ trợ|(?<!ban )chỉ đạo|theo dõi|đôn đốc|giám sát(?=\s*(?:$|;))|chịu trách nhiệm|tham mưu")
_WITH = re.compile(r"\s*(?:chặt chẽ\s+)?(?:với|cùng|có|gồm)?\s*(?:các\s+)?")


@dataclass(frozen=True, slots=True)
class Value:
    """What stands under a lead, supporting or monitoring label, or in a ``cell`` of such a column.

    ``written`` is the text before some of it was blanked out.
    """

    words: Spans
    text: str
    field: str
    written: str = ""
    cell: bool = False

    def said(self) -> Said:
        """What it assigns."""
        helping = _HELPING.search(self.text) if self.field in {"lead", "both"} else None
        if helping and (inside := [s for s in self.words.agency_list(helping[0][1:-1]) if not s.ref.collective]):  # "Sở A (Sở B phối hợp)"
            rest = replace(self, text=blanked(self.text, *helping.span()), written=self.written or self.text)
            return rest.said() + Said(supporting=tuple(self._mention(s, helping.start() + 1) for s in inside))
        spans = self.words.agency_list(_without_asked(self.text))
        if self.field in {"lead", "both"} and _MIXED.search(fold(self.text)):
            return self._by_verbs([_longer(self.text, one, spans) for one in self.words.agencies(self.text)] or spans)
        return self._listed(whole_pieces(self.text, spans) if self.field == "lead" and self.cell else spans)

    def _mention(self, span: AgencySpan, offset: int = 0) -> Mention[AgencyRef]:
        return Mention(span.ref, _quote((self.written or self.text)[offset + span.start : offset + span.end]), "own")

    def _listed(self, spans: Sequence[AgencySpan]) -> Said:
        """All agencies do what the label says."""
        named = tuple(self._mention(s) for s in spans if not s.ref.collective)
        if self.field == "supporting":
            return Said(supporting=named)
        if self.field == "monitor":
            return Said(monitors=named)
        return Said(leads=named, silent=tuple(self._mention(s) for s in spans if s.ref.collective), strong=True)

    def _by_verbs(self, spans: Sequence[AgencySpan]) -> Said:
        """Each agency does what the words around it say, or else the label."""
        folded = fold(self.text)
        roles = find_assignments(self.text, spans, carry=self.field != "lead")
        by_role: dict[Role, list[Mention[AgencyRef]]] = {}
        silent: list[Mention[AgencyRef]] = []
        has_lead = any(r.role is Role.LEAD for r in roles)
        after_support = re.search(r"phối hợp", folded)
        # "Phòng Y tế, phối hợp với Trung tâm Y tế": under a lead's label the first leads, the second helps.
        helped = after_support is not None and any(_WITH.fullmatch(folded[after_support.end() : s.start]) for s in spans if s.start >= after_support.end())
        for assignment in roles:
            span = spans[assignment.index]
            role = assignment.role
            ahead = after_support is None or span.start < after_support.start()
            if ahead and not has_lead and (role is Role.NONE or (role is Role.SUPPORTING and helped)):
                role = Role.LEAD
            if not span.ref.collective:
                by_role.setdefault(role, []).append(self._mention(span))
            elif role is Role.LEAD:
                silent.append(self._mention(span))
        leads, supporting, monitors = (tuple(by_role.get(role, ())) for role in (Role.LEAD, Role.SUPPORTING, Role.MONITOR))
        return Said(leads, supporting, tuple(silent), monitors, strong=True)


_ENDS_HERE = re.compile(r"\s*(?:[,;.)(\n]|$|(?:chủ trì|phối hợp|giám sát|theo dõi|đôn đốc|tham gia|hỗ trợ|thực hiện|chịu trách nhiệm)\b)")


def _longer(text: str, span: AgencySpan, listed: Sequence[AgencySpan]) -> AgencySpan:
    """A name as the list has it, where running text breaks it off: "Các Hội" of "Các Hội đồng coi thi"."""
    folded = fold(text)
    return next((one for one in listed if one.start == span.start and one.end > span.end and _ENDS_HERE.match(folded, one.end)), span)


def scheduled(words: Spans, value: str, year: int | None, role: TimeRole = TimeRole.CELL) -> Said:
    """What a value under a time's label, or a cell of a time's column, says."""
    spans = words.times(value, role, year)
    times: list[Mention[Deadline]] = [Mention(t.deadline, _quote(value[t.start : t.end]), "own") for t in spans]
    if not spans and unreadable(value):
        times.append(Mention(Deadline("unreadable"), _quote(value), "own"))
    return Said(times=tuple(times), explicit=bool(times))


def blanked(text: str, start: int, end: int) -> str:
    """``text`` with blanks from ``start`` to ``end``."""
    return text[:start] + " " * (end - start) + text[end:]


def all_blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """``text`` with blanks over each of ``spans``."""
    for start, end in spans:
        text = blanked(text, max(0, start), max(0, end))
    return text


def _without_asked(text: str) -> str:
    """A value without those whose word is waited for: "UBND quận sau khi thống nhất với Ủy ban MTTQ quận"."""
    asked = _ASKED.search(fold(text))
    if asked is None:
        return text
    return blanked(text, asked.start(), next((m.start() for m in re.finditer(r"[;\n)]", text) if m.start() > asked.end()), len(text)))


def _quote(text: str) -> Quote:
    return Quote(text.strip(), Place(0), "")
