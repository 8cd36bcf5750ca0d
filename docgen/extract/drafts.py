"""Which lines and rows are tasks, before anything is inherited?"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from docgen.extract.passages import (
    EVERY_TASK,
    EXCEPT,
    excludes_what_stands_before,
    inside_quotes,
    orders,
    sentences,
    states_target,
    tells_what_is,
    why_no_task,
)
from docgen.extract.shares import read_shares
from docgen.extract.words import ASSIGNS, Said, Words, heading_agencies, only_a_field
from docgen.labels import BULLETS, roman_value, split_label
from docgen.language.agency_scan import AgencySpan
from docgen.language.assignments import segments, starts_monitoring, starts_supporting
from docgen.model import AgencyRef, Cell, Mention, Passage, Place, Quote, Table
from docgen.outline import Node, Outline
from docgen.references import bare_references, find_references
from docgen.tables import Row, TaskTable, continue_task_table, is_ditto, is_empty, is_figures, read_task_table
from docgen.text import Rare, fold
from docgen.unread import misread_number


@dataclass(slots=True)
class Draft:
    """A possible task and what its own words and row say. Private to extraction."""

    node: Node
    text: str
    at: Place
    where: str
    number: str = ""
    label: str = ""
    context: tuple[str, ...] = ()
    own: Said = field(default_factory=Said)
    row: Said = field(default_factory=Said)
    group_row: Said = field(default_factory=Said)
    head: bool = False
    heading: tuple[Mention[AgencyRef], ...] = ()
    heading_role: str = ""
    why_not: str = ""
    source: str = "body"
    references: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    confidence: float | None = None
    notes: tuple[Quote, ...] = ()
    excluded: tuple[Quote, ...] = ()
    pieces: tuple[Quote, ...] = ()
    numbered: bool = False  # a row whose number column says which tasks it is about ("Việc số", "Ký hiệu")


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """A line that only assigns: it speaks for the group above it."""

    node: Node
    said: Said
    keys: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    count: int | None = None


@dataclass(slots=True)
class Found:
    """Everything that the sections hold, in reading order."""

    tasks: list[Draft] = field(default_factory=list)
    duties: list[Draft] = field(default_factory=list)
    rows: list[Draft] = field(default_factory=list)
    lines: list[AssignmentLine] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    statements: list[Draft] = field(default_factory=list)


_DEMONSTRATIVE = Rare(
    r"(?:(?:các|những|toàn bộ|tất cả|cả|hai|ba|bốn|năm|sáu|bảy|mấy|\d+)\s+)*(?:nhiệm vụ|việc|nội dung|công việc|phần việc|mục|nhóm việc|nhóm nhiệm vụ)\s+(?:này|trên|nêu trên|trên đây|ở trên|kể trên|vừa nêu|thuộc (?:mục|nhóm|phần) này|tại mục này|của mục này|trong mục này)",
    "này", "trên", "tại mục", "thuộc", "vừa nêu",
)
_FIRST_OF_VALUE = re.compile(r"[;,]|\.\s")
_COUNTS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7}
_CUES = re.compile(
    r"\b(?:giao|phân công|đề nghị|chủ trì|phối hợp|cùng|với|thực hiện|hoàn thành|hoàn tất|trước|sau|trong|thời gian|thời hạn|tiến độ|cơ quan|đơn vị|và|các|là|quận|huyện|thành phố|tham mưu|tổ chức|triển khai|chịu trách nhiệm|trách nhiệm|chính|do|xong|liên quan|có|việc|nhiệm vụ|nội dung|này|trên|nêu|hai|ba|bốn|đồng chí|đầu mối|ngày|tháng|năm|quý|phường|xã|hội|đoàn thể|phụ trách|cho|của|để|tiến hành|mục|phần việc|toàn bộ|tất cả|những|tại|phải|kết thúc|chậm nhất|đến|hết|phấn đấu|từ|được|đảm nhận|phòng|ban|khác|cấp|bộ phận|tham gia|ban cán sự đảng|đảng đoàn|ban thường vụ|trừ|sau|sau đây|dưới đây)\b"
)


def bare_label(text: str) -> bool:
    """Whether a line is a label without a value ("Cơ quan thực hiện:"): what stands below it assigns."""
    found = segments(text if text.rstrip().endswith(":") else text + ":")
    return len(found) == 1 and not text[: found[0].label].strip(" -+*•") and found[0].start >= len(text.rstrip()) and found[0].field in {"lead", "supporting", "both", "time"}


def assignment_line(node: Node, words: Words, said: Said) -> bool:
    """Whether a leaf line only assigns a lead or a time to the tasks around it."""
    text = EXCEPT.sub(" ", node.text)
    labelled = segments(text)
    if not said.anything and not labelled:
        return False
    if ASSIGNS.match(text):
        return said.anything
    if labelled and not text[: labelled[0].label].strip(" -+*•(\n"):
        return labelled[0].field != "task"
    folded = fold(text)
    if len(text) > 400:
        return False
    covered = [(m.quote.text) for group in (said.leads, said.supporting, said.monitors, said.silent) for m in group] + [m.quote.text for m in said.times]
    # A sentence about "hai việc này" assigns as a whole; what stands beside it must be assigning too.
    rest = " ".join("" if _DEMONSTRATIVE.search(folded[a:b]) and said.anything and b - a < 320 else folded[a:b] for a, b in _clauses(text))
    for piece in sorted(covered, key=len, reverse=True):
        rest = rest.replace(fold(piece), " ")
    rest = _CUES.sub(" ", rest)
    remaining = [w for w in re.findall(r"[a-zà-ỹđ]+", rest) if len(w) > 1]
    return len(remaining) <= 3 and bool(said.monitors or said.leads or said.supporting or said.times or said.silent)


#: "X hỗ trợ A, còn B thì do Y chủ trì": another job begins.
_TURN = re.compile(r"[,;]\s+(?=(?:còn|riêng)\s)")


#: "Các nhiệm vụ tại mục 2 chưa ghi thời hạn …", "… còn lại": not all that the number names.
_SOME_OF_THEM = re.compile(r"\b(?:chưa|không|còn lại|trừ)\b")


def _turns(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [match.end() for match in _TURN.finditer(text, start, end)]
    return list(zip([start, *cuts], [*cuts, end], strict=True))


def _clauses(text: str) -> list[tuple[int, int]]:
    return [part for start, end in sentences(text) for part in orders(text, start, end)]


#: "Đối chiếu dữ liệu thuế, truy đóng (mục 3.2.a)": the row is about what stands there.
_CITED = re.compile(r"\(\s*(?:xem |theo |ở |tại )*(?:mục|điểm|nhiệm vụ|khoản|việc|ý|tiểu mục)\s[^()]{1,40}\)")


def _cited(text: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The places that a row of another section cites in brackets, for what its words sum up."""
    found = [r for match in _CITED.finditer(fold(text)) for r in find_references(text[match.start() + 1 : match.end() - 1])]
    return tuple((r.keys, r.within) for r in found)


def demonstrative_count(text: str) -> int | None:
    """"Hai việc này" speaks for the two tasks above; None where no number is said."""
    match = re.search(r"(?:cả )?(hai|ba|bốn|năm|sáu|bảy|\d+)\s+(?:nhiệm vụ|việc|nội dung|công việc|phần việc)\s+(?:này|trên|nêu trên|trên đây|ở trên|kể trên)", fold(text))
    if not match:
        return None
    return int(match[1]) if match[1].isdigit() else _COUNTS[match[1]]


def speaks_of_itself(text: str) -> bool:
    """Whether "các công việc này do X thực hiện" closes a line that told those works before."""
    parts = [fold(text[a:b]) for a, b in _clauses(text)]
    at = next((i for i, part in enumerate(parts) if EVERY_TASK.search(part)), 0)
    match = EVERY_TASK.search(parts[at]) if parts else None
    return match is not None and match[0].endswith("này") and sum(len(part.split()) for part in parts[:at]) >= 8


def said_something(text: str) -> bool:
    """Whether a very short line is more than a title: it has a figure, a clause or an order in it."""
    return bool(re.search(r"\d|[,:;.]|\b(?:xây|sửa|lập|cấp|chi|tiêm|mở|lắp|hỗ trợ|thực hiện|triển khai|tổ chức|giao|xử lý|kiểm tra|vận động)\b", fold(text)))


def _introduces(text: str) -> bool:
    """Whether a short line only announces what follows: "Việc phải làm:"."""
    return text.rstrip().endswith(":") and len(text.split()) <= 8 and not re.search(r"[,;\d]", text)


class Collector:
    """Walks an outline once and sorts what it finds."""

    def __init__(self, outline: Outline, words: Words) -> None:
        self.outline = outline
        self.words = words
        self.found = Found()
        self._headings: dict[int, tuple[tuple[AgencySpan, ...], int]] = {}
        self._holding: dict[int, list[Node]] = {}
        self._assigning: dict[int, bool] = {}
        self._captions: dict[int, str] = {}
        self._last_table: tuple[str, TaskTable] | None = None  # the kind of its section, and what it says
        self._lately: dict[str, tuple[str, Place, str]] = {}  # field → the last labelled stretch of it, and where it stands

    def collect(self) -> Found:
        """Sort every node of the outline."""
        for node in self.outline.nodes:
            if node.kind in {"preamble", "recipients", "signature"}:
                if node.kind == "preamble" and node.table is None and node.block >= self.outline.head_end and node.text.strip():
                    self._passage("ground", node)
                continue
            if node.kind in {"targets", "purpose"}:
                if node.table is None:
                    self._passage("target" if node.kind == "targets" else "purpose", node)
                continue
            if node.kind == "other":
                if node.table is None:
                    self._passage("situation", node)
                continue
            if node.table is not None:
                self._table(node, node.table)
            elif node.kind in {"tasks", "annex"}:
                self._line(node)
            elif node.kind == "implementation":
                self._duty(node)
        return self.found

    # ------------------------------------------------------------------ context

    def agency_heading(self, node: Node) -> tuple[tuple[AgencySpan, ...], int]:
        """The agencies that ``node`` is the heading of (cached)."""
        if node.index not in self._headings:
            found = heading_agencies(node.text, self.words) if node.table is None and node.text else ((), 0)
            if node.kind != "implementation" and any(only_a_field(node.text[s.start : s.end]) for s in found[0]):
                found = ((), 0)
            self._headings[node.index] = found
        return self._headings[node.index]

    def _above(self, node: Node) -> tuple[tuple[str, ...], tuple[Mention[AgencyRef], ...]]:
        """Headings above (outermost first) and the nearest agency heading."""
        context: list[str] = []
        agencies: tuple[Mention[AgencyRef], ...] = ()
        for step in self.outline.ancestors(node):
            spans, begin = self.agency_heading(step)
            if (spans and begin >= len(step.text.rstrip())) or (spans and self.outline.children(step.index)):
                if not agencies:
                    agencies = self._heading_mentions(step, spans)
                continue
            if step.text:
                context.append(step.text)
        return tuple(reversed(context)), agencies

    def _passage(self, kind: str, node: Node) -> None:
        if node.text.strip():
            self.found.passages.append(Passage(kind, Quote(node.text, self.outline.place(node), self.outline.where(node), node.confidence)))

    def _label(self, node: Node) -> str:
        parts = []
        for step in [node, *self.outline.ancestors(node)]:
            if step.label and step.scheme not in BULLETS and step.scheme not in {"roman", "part", "upper", "chapter"}:
                parts.append(step.label.strip("().:/- "))
                if "." in step.key:
                    break
        return ".".join(reversed(parts))

    def _draft(self, node: Node, text: str, source: str, at: Place | None = None, where: str | None = None) -> Draft:
        context, agencies = self._above(node)
        place = at if at is not None else self.outline.place(node)
        spoken = where if where is not None else self.outline.where(node)
        said = self._own_words(node, text, place, spoken)
        draft = Draft(
            node=node,
            text=text,
            at=place,
            where=spoken,
            number=node.label,
            label=self._label(node),
            context=context,
            own=said,
            heading=agencies,
            source=source,
            confidence=node.confidence,
            notes=node.notes,
        )
        self._weed(draft)
        return draft

    def _repeated(self, text: str, place: Place, where: str, via: str) -> Said:
        """What "Cơ quan chủ trì: như trên" repeats of the last line above with such a label."""
        out = Said()
        for segment in segments(text):
            if segment.field not in {"lead", "supporting", "time"}:
                continue
            if not is_ditto(_FIRST_OF_VALUE.split(text[segment.start : segment.end], maxsplit=1)[0]):
                self._lately[segment.field] = text[segment.label : segment.end], place, where
            elif segment.field in self._lately:
                above, at, there = self._lately[segment.field]
                out += self.words.said(above, at, there, via=via)
        return out

    def _own_words(self, node: Node, text: str, place: Place, where: str) -> Said:
        """What a line's words and its footnotes assign; "quý II" is of the year in the nearest heading."""
        from docgen.language.deadlines import year_of

        year = next((y for step in self.outline.ancestors(node) if (y := year_of(step.text)) is not None), None)
        said = self.words.said(text, place, where, year=year, confidence=node.confidence) + self._repeated(text, place, where, "own")
        for note in node.notes:
            inner = self.words.said(note.text, note.at, f"{where}, {note.where}", year=year)
            said += Said(inner.leads, inner.supporting, inner.silent, inner.monitors, inner.times, bool(inner.times) or inner.explicit)
        return said

    def _weed(self, draft: Draft) -> None:
        """Take out sentences that commit nobody; a draft with nothing left is no task."""
        kept: list[str] = []
        runs: list[tuple[int, int]] = []  # of kept sentences that follow each other
        kinds: list[str] = []
        dropped: list[Quote] = []
        looks_back = tells_what_is(draft.text) or (draft.node.parent >= 0 and tells_what_is(self.outline.nodes[draft.node.parent].text + ":"))
        told = sentences(draft.text)
        whys: list[str] = []
        for start, end in told:
            sentence = draft.text[start:end]
            why = "situation" if looks_back else "" if self.words.fills(sentence) else why_no_task(sentence) or self._of_others(sentence)
            if not why and whys and whys[-1] == "quotation" and inside_quotes(draft.text, start):
                why = "quotation"  # … nêu: "Phát triển A. Nâng cao B."
            if why == "exclusion" and whys and not whys[-1] and excludes_what_stands_before(sentence):
                whys[-1] = why
            whys.append(why)
        for (start, end), why in zip(told, whys, strict=True):
            sentence = draft.text[start:end]
            if why:
                kinds.append(why)
                runs.append((end, end))
                quote = Quote(sentence.strip(), draft.at, draft.where, draft.confidence)
                dropped.append(quote)
                self.found.passages.append(Passage(why, quote))
            else:
                kept.append(sentence.strip())
                runs[-1:] = [(runs[-1][0] if runs and runs[-1][1] > runs[-1][0] else start, end)]
        if kinds:
            draft.excluded = tuple(dropped)
            draft.pieces = _requoted(draft, [draft.text[a:b].strip() for a, b in runs if b > a]) if kept else ()
            draft.text = "\n".join(kept)
            if not kept:
                draft.text = dropped[0].text
                draft.why_not = kinds[0]
            else:
                draft.own = self._own_words(draft.node, draft.text, draft.at, draft.where)

    def _of_others(self, sentence: str) -> str:
        """In a department's plan, "… thuộc trách nhiệm của Sở X" tells what the department doesn't do."""
        home = self.words.home
        if home is None or home.kind != "department" or not re.search(r"thuộc (?:trách nhiệm|thẩm quyền|nhiệm vụ|phạm vi)(?: quản lý)? của\b", fold(sentence)):
            return ""
        named = [s.ref for s in self.words.agencies(sentence)]
        others = [ref for ref in named if ref.agency is not None and ref.agency.level == "city" and not ref.unit_of and ref.agency.name != home.name]
        return "exclusion" if named and len(others) == len(named) else ""

    # ------------------------------------------------------------------ task part

    def _task_children(self, node: Node) -> list[Node]:
        """Children that are more than assignment lines."""
        if node.index not in self._holding:
            self._holding[node.index] = [c for c in self.outline.children(node.index) if self._holds_tasks(c)]
        return self._holding[node.index]

    def _holds_tasks(self, node: Node) -> bool:
        if node.table is None:
            return bool(self.outline.children(node.index)) or not self._only_assigns(node)
        read = read_task_table(node.table)
        if read is None:
            return node.kind == "tasks" and not is_figures(node.table) and any(len(c.text.split()) >= 6 for c in node.table.cells())
        return any(any(c.text.strip() for c in row.task) for row in read.rows)

    def _only_assigns(self, node: Node) -> bool:
        if node.table is not None:
            return False
        if node.index not in self._assigning:
            said = self.words.said(node.text, self.outline.place(node), "")
            self._assigning[node.index] = assignment_line(node, self.words, said)
        return self._assigning[node.index]

    def _line(self, node: Node) -> None:
        if not node.text.strip() or (re.fullmatch(r"[\W_]*", node.text) and not is_empty(node.text)):
            return
        if node.kind == "annex" and node.heading and not node.label:
            return
        if states_target(node.text):
            self._passage("target", node)
            return
        spans, begin = self.agency_heading(node)
        if spans and (self.outline.children(node.index) or begin < len(node.text)):
            # A task part organised by agency.
            self._agency_node(node, spans, begin, "body")
            return
        below = self._task_children(node)
        place, where = self.outline.place(node), self.outline.where(node)
        if not self.outline.children(node.index):
            said = self.words.said(node.text, place, where, confidence=node.confidence, via="group")
            said += self._repeated(node.text, place, where, "group")
            if node.kind == "tasks" and self._only_assigns(node) and read_shares(node.text):
                self._assignment(node, said)
                return
            if said.times and EVERY_TASK.search(fold(node.text)) and not demonstrative_count(node.text) and not speaks_of_itself(node.text) and not self._times_by_number(node):
                self._statement(self._draft(node, node.text, "body"))
                return
            if self._only_assigns(node):
                self._assignment(node, said)
                return
        if below:
            if self._is_sentence(node):
                draft = self._draft(node, node.text, "body")
                # A bullet with its own lead and time is a task, whatever stands below it.
                draft.head = not (node.scheme in BULLETS and draft.own.leads and draft.own.times)
                self.found.tasks.append(draft)
            return
        if self._empty_heading(node) or _introduces(node.text):
            self._passage("heading", node)
            return
        if is_empty(node.text):
            self._passage("placeholder", node)
            return
        draft = self._draft(node, node.text, "body" if node.kind == "tasks" else "annex")
        if draft.heading:
            draft.heading_role = "supporting" if starts_supporting(node.text) else "monitor" if starts_monitoring(node.text) else "lead"
            if draft.heading_role == "supporting" and not draft.own.leads:
                # "Phối hợp với …" below an agency's heading helps with a task that stands elsewhere.
                draft.why_not = draft.why_not or "general-duty"
                self.found.duties.append(draft)
        self.found.tasks.append(draft)
        self._statement(draft)

    def _times_by_number(self, node: Node) -> bool:
        """Whether a line only assigns, and to tasks that it names by number: "Toàn bộ phần việc tại mục 2 này xong trong năm 2025"."""
        named = [r for r in find_references(node.text) if not all(roman_value(key) for key in r.keys)]
        return bool(named) and self._only_assigns(node) and not _SOME_OF_THEM.search(fold(node.text))

    def _is_sentence(self, node: Node) -> bool:
        """Whether a line with tasks below is a head sentence, not a bare title."""
        text = node.text.strip()
        if len(text.split()) < 9 or (not text.endswith((".", ";", ":")) and len(text.split()) < 25):
            return False
        letters = [c for c in text if c.isalpha()]
        return sum(c.isupper() for c in letters) < 0.6 * len(letters)

    def _empty_heading(self, node: Node) -> bool:
        """A heading with nothing under it: a short title among siblings that do have something."""
        text = node.text.strip()
        if "\t" in text and self.words.said(text, self.outline.place(node), "").anything:
            return False  # columns by tab stops assign it
        if len(text.split()) > 30 or text.endswith((".", ";")) or node.scheme in BULLETS or (node.scheme in {"", "letter", "letter."} and not node.heading):
            return False
        if node.heading and not node.label:
            return True
        if len(text.split()) <= 4 and not said_something(text):
            return True
        siblings = [s for s in self.outline.children(node.parent) if s.scheme == node.scheme and s.index != node.index]
        filled = [s for s in siblings if self._task_children(s)]
        return bool(siblings) and len(filled) >= 0.5 * len(siblings)

    def _assignment(self, node: Node, said: Said) -> None:
        """File a line that only assigns; "Chủ trì việc a: X. Chủ trì việc b: Y" is two."""
        parts = segments(node.text)
        named = [find_references(node.text[p.label : p.start]) for p in parts]
        if parts and any(named) and not node.text[: parts[0].label].strip(" -+*•"):
            place, where = self.outline.place(node), self.outline.where(node)
            for part, references in zip(parts, named, strict=True):
                one = self.words.said(node.text[part.label : part.end], place, where, confidence=node.confidence, via="group")
                self.found.lines.append(AssignmentLine(node, one, tuple((r.keys, r.within) for r in references)))
            return
        keys = tuple((r.keys, r.within) for r in find_references(EXCEPT.sub(" ", node.text)))
        self.found.lines.append(AssignmentLine(node, said, keys, demonstrative_count(node.text)))

    # ------------------------------------------------------------------ agencies' headings

    def _agency_node(self, node: Node, spans: tuple[AgencySpan, ...], begin: int, source: str) -> None:
        """A heading that names agencies; what follows its colon is its order."""
        order = node.text[begin:].strip() if begin < len(node.text) else ""
        if not order or (self.outline.children(node.index) and len(order) < 60 and order.endswith(":")):
            return
        for part in _order_parts(order):
            draft = self._draft(node, part, source)
            draft.heading = self._heading_mentions(node, spans)
            self._file_duty(draft, part)

    def _file_duty(self, draft: Draft, text: str) -> None:
        draft.heading_role = "supporting" if starts_supporting(text) else "monitor" if starts_monitoring(text) else "lead"
        draft.references = tuple((r.keys, r.within) for r in find_references(text))
        self.found.duties.append(draft)

    def _duty(self, node: Node) -> None:
        """A line of the implementation section."""
        if not node.text.strip():
            return
        spans, begin = self.agency_heading(node)
        if spans:
            self._agency_node(node, spans, begin, "implementation")
            return
        if self.outline.children(node.index) and self._task_children(node) and not self._is_sentence(node):
            return
        for text in self._by_lead(node):
            draft = self._draft(node, text, "implementation")
            if not draft.heading and draft.own.leads:
                draft.heading_role = "lead"
            if draft.heading:
                # "Giao Phòng X chủ trì …" below "UBND quận": its own words are nearer.
                self._file_duty(draft, text)
                if any(m for m in draft.own.leads) and draft.own.strong and not starts_supporting(text):
                    draft.heading = draft.own.leads
            else:
                draft.references = tuple((r.keys, r.within) for r in find_references(text))
                if starts_supporting(text):
                    draft.heading_role = "supporting"
                self.found.duties.append(draft)
            self._statement(draft)

    def _by_lead(self, node: Node) -> list[str]:
        """A paragraph that gives one job after another to different agencies, job by job; any other line as it is."""
        clauses = [node.text[a:b] for start, end in sentences(node.text) for a, b in _turns(node.text, start, end)]
        if len(clauses) < 2:
            return [node.text]
        parts: list[str] = []
        leads: set[str] = set()
        for clause in clauses:
            said = self.words.said(clause, self.outline.place(node), "")
            own = {m.value.name for m in (*said.leads, *said.silent) if m.value is not None} if said.strong else set()
            if parts and (not own or own == leads):
                parts[-1] += " " + clause.strip()
                continue
            parts.append(clause.strip())
            leads = own
        return parts if len(parts) > 1 else [node.text]

    def _statement(self, draft: Draft) -> None:
        """Keep every line that may speak for tasks by number or for all of them."""
        self.found.statements.append(draft)

    # ------------------------------------------------------------------ tables

    def _caption(self, node: Node) -> str:
        """The words above a table: its title, and its section's heading."""
        if node.index not in self._captions:
            self._captions[node.index] = self._words_above(node)
        return self._captions[node.index]

    def _caption_agencies(self, node: Node) -> tuple[Mention[AgencyRef], ...]:
        """The agencies that the line right above a table names and nothing else: "Bảng 2. Bảo hiểm xã hội quận"."""
        above = self.outline.nodes[node.index - 1] if node.index else node
        if above.table is not None or above.kind != node.kind or above.index == node.parent or self.outline.children(above.index):
            return ()
        spans, begin = self.agency_heading(above)
        return self._heading_mentions(above, spans) if begin >= len(above.text.rstrip()) else ()

    def _heading_mentions(self, node: Node, spans: tuple[AgencySpan, ...]) -> tuple[Mention[AgencyRef], ...]:
        where, place = self.outline.where(node), self.outline.place(node)
        return tuple(Mention(s.ref, Quote(node.text[s.start : s.end], place, where, node.confidence), "agency-heading") for s in spans)

    def _words_above(self, node: Node) -> str:
        before = self.outline.nodes[max(0, node.index - 4) : node.index]
        parts = [other.text for other in before if other.table is None and other.kind == node.kind and len(other.text) < 300]
        parts += [step.text for step in self.outline.ancestors(node)]
        return "\n".join(parts)

    def _table(self, node: Node, table: Table) -> None:
        read = read_task_table(table)
        if read is None and self._last_table is not None and self._last_table[0] == node.kind:
            read = continue_task_table(table, self._last_table[1])
        if read is None:
            self._plain_table(node, table)
            return
        if table.parent is None and not read.card:
            self._last_table = (node.kind, read)
        for row in read.rows:
            if not (table.ocr and misread_number(row, read)):
                self._row(node, table, read, row)

    def _plain_table(self, node: Node, table: Table) -> None:
        """A table without task headers: its cells are lines, unless another table stands in them."""
        if node.kind not in {"tasks"} or is_figures(table):
            return
        for cell in table.cells():
            if len(cell.text.split()) < 6:
                continue
            place = Place(node.block, cell.row, cell.column, cell.page or node.page)
            where = self.outline.where(node, f"dòng {cell.row + 1}")
            for part in cell_lines(cell.text):
                draft = self._draft(node, part, "body", place, where)
                draft.row += self._card_around(table, where)
                self.found.tasks.append(draft)

    def _row(self, node: Node, table: Table, read: TaskTable, row: Row) -> None:
        from docgen.language.deadlines import year_of

        shown = row.number.strip("().: ") or str(row.row + 1)
        where = self.outline.where(node, f"dòng {shown}" if not read.card else f"dòng {row.row + 1}")
        said = Said()
        caption = self._caption(node)
        header_year = year_of(read.header("time")) or year_of(caption) if caption or read.header("time") else None

        def place(cell: Cell) -> Place:
            return Place(node.block, cell.row, cell.column, cell.page or node.page)

        ocr = _cell_confidence
        for name, cell in row.cells:
            if is_empty(cell.text):
                continue
            if name in {"lead", "supporting", "monitor", "both"}:
                said += self.words.assigned(cell.text, name, place(cell), where, confidence=ocr(table, cell), via="row")
            elif name.startswith("time"):
                year = int(name[5:]) if len(name) > 4 else header_year  # of its own column's heading, or of the table's
                said += self.words.scheduled(cell.text, place(cell), where, year, ocr(table, cell))
        if not said.times:
            for cell in row.field("start"):
                said += self.words.scheduled(cell.text, place(cell), where, header_year, ocr(table, cell)) if not row.field("time") else Said()
        if row.marked is not None and not said.times:
            from docgen.model import Deadline

            said += Said(times=(Mention(Deadline("by", row.marked), Quote(row.mark, Place(node.block, row.row), where), "row"),), explicit=True)
        if read.card and not said.leads:
            for note in node.notes:  # "Chủ trì: theo Thông báo phân công²": the footnote names who
                inner = self.words.said(note.text, note.at, f"{where}, {note.where}", year=header_year)
                said += Said(inner.leads, inner.supporting, times=inner.times if not said.times else ())
        group = Said()
        topics, owners = self._group_titles(row.groups, Place(node.block, row.row, None, node.page), where)
        for title in topics:
            group += self.words.said(title, Place(node.block, row.row, None, node.page), where, year=header_year, via="heading")
        text = "\n".join(c.text for c in row.task).strip()
        if _untold(row):
            self.found.passages.append(Passage("placeholder", Quote(text, place(row.task[0]), where, ocr(table, row.task[0]))))
            return
        references = bare_references(text) if text else ()
        number_keys = bare_references(row.number) if row.number else ()
        within = _named_by_header(read.header("number")) if number_keys else ()
        first = row.task[0] if row.task else None
        at = place(first) if first else Place(node.block, row.row, None, node.page)
        in_tasks = node.kind == "tasks"
        parts = cell_lines(text) if text and not references else [text]
        context, agencies = self._above(node)
        agencies = owners or self._caption_agencies(node) or agencies
        confidence = ocr(table, first) if first else None
        letters = _letters_of(text) if len(parts) > 1 else []
        by_letter = self._by_letter(row, letters, place, where, header_year, table) if letters else {}
        for position, part in enumerate(parts):
            # A nested table's words come with their own block.
            draft = Draft(
                node=node, text=part, at=at, where=where, number=row.number, label=row.number.strip("().: "), context=(*context, *topics),
                row=by_letter.get(letters[position], said) if letters else said, group_row=group, heading=agencies, source="row", confidence=confidence,
            )  # fmt: skip
            draft.own = self.words.said(part, at, where, year=header_year, confidence=confidence)
            if len(row.task) > 1 and part:
                draft.pieces = _from_cells(part, tuple(Quote(c.text.strip(), place(c), where, ocr(table, c)) for c in row.task))
            if agencies:
                draft.heading_role = "supporting" if starts_supporting(part) else "monitor" if starts_monitoring(part) else "lead"
            if table.parent is not None:
                draft.row += self._card_around(table, where)
            if references:
                draft.references = ((references, ()),)
                self.found.rows.append(draft)
                continue
            named = list(find_references(part)) if len(part) < 60 and re.match(r"\W*(?:nhiệm vụ|việc|nội dung|mục|khoản|điểm|nhóm)\b", fold(part)) else []
            if named and len(re.sub(r"[\W\d]+", "", fold(part)[named[0].end :])) < 12:
                draft.references = tuple((r.keys, r.within) for r in named)
                self.found.rows.append(draft)
                continue
            if not in_tasks and (cited := _cited(part)):
                draft.references, draft.numbered = cited, True
                self.found.rows.append(draft)
                continue
            if not part or is_empty(part):
                if number_keys and not row.task and said.anything:
                    draft.references = ((number_keys, within),)
                    self.found.rows.append(draft)
                elif part or row.number:
                    self.found.passages.append(Passage("placeholder", Quote(part or row.number, at, where, confidence)))
                continue
            if number_keys and not in_tasks:
                draft.references = ((number_keys, within),)
                draft.numbered = bool(re.search(r"việc|nhiệm vụ|mục|điểm|khoản|ký hiệu|\bmã\b", fold(read.header("number"))))
            if in_tasks:
                self._weed(draft)
                self.found.tasks.append(draft)
            else:
                self._weed(draft)
                self.found.rows.append(draft)

    def _by_letter(
        self, row: Row, letters: list[str], place: Callable[[Cell], Place], where: str, year: int | None, table: Table
    ) -> dict[str, Said]:
        """What each lettered part of a row is told, where lead or time cells answer a), b) by a), b)."""
        out = {letter: Said() for letter in letters}
        answered = False
        for name, cell in row.cells:
            if is_empty(cell.text) or name not in {"lead", "supporting", "monitor", "both", "time"}:
                continue
            own = _letters_of(cell.text)
            lines = dict(zip(own, cell_lines(cell.text), strict=True)) if own else {}
            answered = answered or bool(lines)
            for letter in letters:
                value = lines.get(letter, "" if lines else cell.text)
                if not value:
                    continue
                confidence = _cell_confidence(table, cell)
                if name == "time":
                    out[letter] += self.words.scheduled(value, place(cell), where, year, confidence)
                else:
                    out[letter] += self.words.assigned(value, name, place(cell), where, confidence=confidence, via="row")
        return out if answered else {}

    def _group_titles(self, titles: tuple[str, ...], at: Place, where: str) -> tuple[tuple[str, ...], tuple[Mention[AgencyRef], ...]]:
        """The titles of a row's groups that name topics, and the agencies that the others name ("II. PHÒNG Y TẾ")."""
        topics: list[str] = []
        owners: tuple[Mention[AgencyRef], ...] = ()
        for title in titles:
            text = title[split_label(title)[1] :]
            spans, begin = heading_agencies(text, self.words)
            if spans and begin >= len(text.rstrip()) and not any(only_a_field(text[s.start : s.end]) for s in spans):
                owners = tuple(Mention(s.ref, Quote(text[s.start : s.end], at, where), "agency-heading") for s in spans)
            else:
                topics.append(title)
        return tuple(topics), owners

    def _card_around(self, table: Table, where: str) -> Said:
        """What the card around a nested table says for the rows in it."""
        if table.parent is None:
            return Said()
        outer = next((n for n in self.outline.nodes if n.block == table.parent[0] and n.table is not None), None)
        if outer is None or outer.table is None:
            return Said()
        read = read_task_table(outer.table)
        if read is None:
            return Said()
        said = Said()
        for row in read.rows:
            cells = [c for _, c in row.cells] + list(row.task)
            if not read.card and not any((c.row, c.column) == table.parent[1:] for c in cells):
                continue
            if read.card and not any(c.row == table.parent[1] for c in cells):
                continue
            for name, cell in row.cells:
                at = Place(outer.block, cell.row, cell.column, cell.page or outer.page)
                if is_empty(cell.text) or (cell.row, cell.column) == table.parent[1:]:
                    continue
                if name in {"lead", "supporting", "monitor", "both"}:
                    said += self.words.assigned(cell.text, name, at, where, via="group")
                elif name == "time":
                    said += self.words.scheduled(cell.text, at, where, None, via="group")
        return said


def _named_by_header(header: str) -> tuple[str, ...]:
    """The section that a column's heading says its numbers are of: "Việc số (mục 2)"."""
    named = find_references(header)
    return named[0].keys if len(named) == 1 and len(named[0].keys) == 1 else ()


def _untold(row: Row) -> bool:
    """Whether a row bears a task's title and nothing else: its content and all that assigns it are blank or placeholders."""
    told = [cell for cell in row.task if not is_empty(cell.text)]
    blank = len(told) < len(row.task) or (bool(told) and len(told[0].text.split()) < 10)
    assigned = [cell for _, cell in row.cells if not is_empty(cell.text)]
    return len(told) == 1 and blank and bool(row.cells) and not assigned and row.marked is None


def _cell_confidence(table: Table, cell: Cell) -> float | None:
    if not table.ocr:
        return None
    return min((d.confidence for d in cell.doubts), default=1.0)


def _requoted(draft: Draft, texts: list[str]) -> tuple[Quote, ...]:
    """Stretches of a draft's text, each quoted from the place where it stands."""
    around = draft.pieces or (Quote(draft.text, draft.at, draft.where, draft.confidence),)
    found = ((next((q for q in around if _plain(text) in _plain(q.text)), None), text) for text in texts)
    return tuple(replace(quote, text=text) for quote, text in found if quote is not None)


def _from_cells(part: str, cells: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """A row's task quoted from the cell that holds it, or from the cells that it was put together from."""
    words = _plain(part)
    whole = next((q for q in cells if words in _plain(q.text)), None)
    return (replace(whole, text=part),) if whole is not None else tuple(q for q in cells if q.text and _plain(q.text) in words)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _order_parts(order: str) -> list[str]:
    return [order] if order else []


def _letters_of(text: str) -> list[str]:
    """The letters or numbers of a cell's parts ("a) …", "b) …"), one for each of :func:`cell_lines`; none where some part bears none."""
    marks = [split_label(line)[0] for line in text.split("\n") if line.strip()]
    keys = [mark.key for mark in marks if mark is not None]
    plain = marks and marks[0] is not None and all(mark is None or mark.scheme not in BULLETS for mark in marks)
    return keys if plain and len(keys) > 1 and len(set(keys)) == len(keys) else []


def cell_lines(text: str) -> list[str]:
    """The tasks in a cell: its bulleted or numbered lines, or the cell as a whole."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    marked = [split_label(line)[0] for line in lines]
    if sum(1 for m in marked if m is not None) < 2:
        return [" ".join(lines)]
    out: list[str] = []
    for line, mark in zip(lines, marked, strict=True):
        if mark is not None:
            out.append(line[split_label(line)[1] :])
        elif out:
            out[-1] += " " + line
        else:
            out.append(line)
    return out
