"""Where is what in a document? Its lines, how they are nested, and what each section is for.

``outline_document`` turns blocks into a tree of :class:`Node` and names the
kind of every section.  Structure comes from the text (labels, wording, bold),
because real documents rarely have heading styles.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from docgen.frames import unframed
from docgen.labels import BULLETS, RANK, Label, automatic_label, split_label
from docgen.misread_labels import counted, restored
from docgen.model import Document, Paragraph, Part, Place, Quote, Section, Table
from docgen.sections import ANNEX, RECIPIENTS, assign_kinds, is_signature_table, is_upper, kind_of_title
from docgen.text import fold


@dataclass(frozen=True, slots=True)
class Node:
    """A line or a table of the document, in reading order, with its place in the tree.

    ``parent`` is an index into :attr:`Outline.nodes`, -1 at the root.
    ``text`` is without the label.  ``kind`` is the section kind it stands in.
    ``heading`` is true for a line that titles what follows it.
    ``notes`` are its footnotes' texts.  ``row`` is the row of the table that frames running text.
    """

    index: int
    parent: int
    block: int
    text: str
    label: str = ""
    scheme: str = ""
    value: int = 0
    key: str = ""
    heading: bool = False
    kind: str = "other"
    table: Table | None = None
    bold: bool = False
    centred: bool = False
    page: int | None = None
    confidence: float | None = None
    notes: tuple[Quote, ...] = ()
    doubtful: bool = False
    row: int | None = None


@dataclass(slots=True)
class _Kept:
    """What an outline has been asked for, kept for the next time."""

    children: dict[int, tuple[Node, ...]] = field(default_factory=dict)
    ranks: dict[tuple[int, str | None], dict[int, int]] = field(default_factory=dict)
    tables: dict[int, int] | None = None
    by_key: dict[str, list[int]] | None = None
    recognised: bool | None = None
    by_value: dict[int, list[int]] = field(default_factory=dict)
    places: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outline:
    """A document's tree.

    ``title`` are the title's words; the head is what stands before block ``title_block``,
    ``head_end`` the first block after the title, ``decision_end`` the first after an enclosing decision.
    """

    document: Document
    nodes: tuple[Node, ...]
    sections: tuple[Section, ...]
    title: str
    head_end: int
    decision_end: int
    title_block: int = 0
    _children: dict[int, tuple[int, ...]] = field(default_factory=dict, compare=False, repr=False)
    _kept: _Kept = field(default_factory=lambda: _Kept(), compare=False, repr=False)

    def children(self, index: int) -> tuple[Node, ...]:
        """The nodes right below ``index`` (-1 for the root)."""
        found = self._kept.children.get(index)
        if found is None:
            found = self._kept.children[index] = tuple(self.nodes[i] for i in self._children.get(index, ()))
        return found

    @property
    def recognised(self) -> bool:
        """Whether some of it was recognised from pictures, so that numbers may be misread."""
        if self._kept.recognised is None:
            self._kept.recognised = any(node.confidence is not None for node in self.nodes)
        return self._kept.recognised

    def labelled(self, last: str, values: Iterable[int] = ()) -> list[Node]:
        """Nodes with a number of their own whose key is, or ends in, ``last`` ("b" of "2.b"), or whose value is one of ``values``; in order."""
        kept = self._kept
        if kept.by_key is None:
            kept.by_key, kept.by_value = defaultdict(list), defaultdict(list)
            for node in self.nodes:
                if node.label and node.scheme not in BULLETS:
                    kept.by_key[node.key.rpartition(".")[2]].append(node.index)
                    kept.by_value[node.value].append(node.index)
        found = {index for value in values for index in kept.by_value.get(value, ())}
        return [self.nodes[index] for index in sorted(found.union(kept.by_key.get(last, ())))]

    def rank(self, node: Node) -> int:
        """Which of its siblings of the same scheme the node is, from 1; of the running text, without a scheme, which paragraph."""
        key = (node.parent, node.scheme if node.scheme in BULLETS else None)
        places = self._kept.ranks.get(key)
        if places is None:
            alike = (s for s in self.children(node.parent) if (s.scheme == key[1] if key[1] else not s.label and s.table is None))
            places = self._kept.ranks[key] = {s.index: number for number, s in enumerate(alike, 1)}
        return places.get(node.index, len(places))

    def table_number(self, node: Node) -> int:
        """Which of the document's tables (without those of its head and end) the node is, from 1; 1 for any other node."""
        tables = self._kept.tables
        if tables is None:
            listed = (n for n in self.nodes if n.table is not None and n.kind not in {"preamble", "recipients"} and n.table.parent is None)
            tables = self._kept.tables = {n.index: number for number, n in enumerate(listed, 1)}
        return tables.get(node.index, 1)

    def below(self, index: int) -> Iterator[Node]:
        """All nodes below ``index``, in reading order."""
        for child in self.children(index):
            yield child
            yield from self.below(child.index)

    def ancestors(self, node: Node) -> Iterator[Node]:
        """The nodes above, nearest first."""
        while node.parent >= 0:
            node = self.nodes[node.parent]
            yield node

    def place(self, node: Node, row: int | None = None, column: int | None = None, page: int | None = None) -> Place:
        """The node's place."""
        return Place(node.block, row if row is not None else node.row, column, page if page is not None else node.page)

    def where(self, node: Node, row: str = "", lang: str = "vi") -> str:
        """What a person would say to find the node: "III.2.7, gạch đầu dòng 2"."""
        if row:
            return _where(self, node, row)
        found = self._kept.places.get(node.index)
        if found is None:
            found = self._kept.places[node.index] = _where(self, node)
        return found


# --------------------------------------------------------------------------- lines

_TITLE = re.compile(r"^(?:dự thảo )?(?:kế hoạch|quyết định|chương trình(?: hành động| công tác)?|đề án|công văn|nghị quyết|chỉ thị|hướng dẫn|thông báo|báo cáo|tờ trình|phương án)$")
_LABELLED = re.compile(
    r"^(?:-|\+|\*)?\s*(?:(?:cơ quan|đơn vị|phân công|người|cấp|ngành|bộ phận|tổ chức)\b[^:.;]{0,40}|chủ trì[^:.;]{0,20}|phối hợp[^:.;]{0,20}|thời (?:gian|hạn)[^:.;]{0,30}|tiến độ[^:.;]{0,20}|trách nhiệm[^:.;]{0,20}|hoàn thành|lộ trình|hạn hoàn thành|sản phẩm[^:.;]{0,20}|kết quả[^:.;]{0,20})\s*:"
)


@dataclass(frozen=True, slots=True)
class _Line:
    block: int
    text: str
    label: Label | None
    paragraph: Paragraph | None
    table: Table | None = None
    upper: bool = False
    row: int | None = None


def _split_lines(text: str) -> list[str]:
    """A paragraph's hard line breaks count only before a label or an assignment line."""
    parts = text.split("\n")
    out = [parts[0]]
    for part in parts[1:]:
        stripped = part.strip()
        label, _ = split_label(stripped)
        if stripped and ((label is not None and label.scheme not in {"roman"}) or _LABELLED.match(fold(stripped))):
            out.append(part)
        else:
            out[-1] += "\n" + part
    return [line.strip() for line in out if line.strip()]


_NAME_END = re.compile(r"(?:lao động|tài chính|văn hóa|thương mại|dân số|chính trị|bưu chính|giáo dục)\s*$")
_NAME_GOES_ON = re.compile(r"^-\s*(?:thương binh|kế hoạch|thông tin|thể thao|xã hội|viễn thông|du lịch|kế hoạch hóa)\b")


def _goes_on_in_brackets(before: str, text: str) -> bool:
    """Whether "XII) …" closes a bracket that the line before has left open: no label."""
    opened = before.rfind("(")
    return opened >= 0 and ")" not in before[opened:] and bool(re.match(r"[^\s()]{1,6}\)", text))


def _broken_name(before: str, text: str) -> bool:
    """A name with a dash ("Lao động - Thương binh …") that a printed line broke in front of the dash."""
    return bool(_NAME_GOES_ON.match(fold(text)) and _NAME_END.search(fold(before)))


def _lines(document: Document) -> list[_Line]:
    lines: list[_Line] = []
    for block in document.blocks:
        if block.part in (Part.HEADER, Part.FOOTER, Part.COMMENT, Part.FOOTNOTE, Part.ENDNOTE):
            continue
        for row, part in unframed(block) if isinstance(block, Table) else ((None, block),):
            if isinstance(part, Table):
                lines.append(_Line(block.block, "", None, None, part))
            else:
                _add_lines(lines, part, row)
    return [_alone(line) if _waits(line) else line for line in lines]


def _waits(line: _Line) -> bool:
    """Whether a line is a part's or chapter's number whose title stands on the next."""
    return line.table is None and not line.text and line.label is not None


def _alone(line: _Line) -> _Line:
    """A number that got no title: a line as any other."""
    assert line.label is not None
    return replace(line, text=line.label.text, label=None)


#: A title on a line of its own takes no more words.
_LONGEST_TITLE = 25


def _add_lines(lines: list[_Line], paragraph: Paragraph, row: int | None) -> None:
    """The lines of a paragraph; ``row`` is the table's where it stands in a frame."""
    for number, text in enumerate(_split_lines(paragraph.text)):
        auto = automatic_label(paragraph.label) if number == 0 else None
        if auto is not None and auto.scheme not in BULLETS:
            lines.append(_Line(paragraph.block, text, auto, paragraph, upper=is_upper(text), row=row))
            continue
        if lines and lines[-1].paragraph is not None and number == 0 and _broken_name(lines[-1].text, text):
            before = lines.pop()
            lines.append(replace(before, text=f"{before.text} {text}"))
            continue
        typed, at = split_label(text)
        if typed is None and paragraph.ocr and (meant := restored(text)) != text:
            typed, at = split_label(meant)
            at -= len(meant) - len(text)
        if typed is not None and typed.scheme in {"part", "chapter"} and auto is None and not text[at:].strip():
            lines.append(_Line(paragraph.block, "", typed, paragraph, row=row))
            continue
        if lines and _waits(lines[-1]):
            titled = typed is None and auto is None and len(text.split()) <= _LONGEST_TITLE
            before = lines.pop()
            if titled:
                lines.append(replace(before, text=text, paragraph=paragraph, upper=is_upper(text)))
                continue
            lines.append(_alone(before))
        if typed is not None and (not text[at:].strip() or (lines and _goes_on_in_brackets(lines[-1].text, text))):
            typed, at = None, 0
        if auto is not None and typed is None:
            typed, at = auto, 0
        lines.append(_Line(paragraph.block, text[at:].strip() if at else text, typed, paragraph, upper=is_upper(text[at:]), row=row))


# --------------------------------------------------------------------------- the tree


@dataclass(slots=True)
class _Open:
    """A node that may still take children."""

    index: int
    scheme: str
    value: int
    key: str
    order: float
    noun: str = ""


def _noun(label: Label) -> str:
    """What a numbered task is called: "nhóm" of "Nhóm II.", "việc" of "Việc 3.", "" of all other labels."""
    if label.scheme != "task":
        return ""
    return re.sub(rf"(?:\s+(?:số|thứ))?\s+{re.escape(label.key)}\W*$", "", fold(label.text))


#: What groups tasks under numbers of its own, whatever these are called.
_GROUPS = ("nhóm", "khối", "mảng", "cụm", "lĩnh vực", "trụ cột")


class _Tree:
    """Builds nodes; keeps the open path from the root."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.path: list[_Open] = []
        self.inside: set[tuple[str, str]] = set()
        """Which nouns number tasks below which: ("nhóm", "việc")."""

    def parent(self) -> int:
        return self.path[-1].index if self.path else -1

    def _pop_to(self, position: int) -> None:
        del self.path[position:]

    def _find(self, label: Label, noun: str) -> int | None:
        """Position on the path of the sibling that ``label`` continues."""
        for position in range(len(self.path) - 1, -1, -1):
            step = self.path[position]
            if step.scheme != label.scheme or self._holds(step, noun) or (noun, step.noun) in self.inside:
                continue
            if label.scheme in BULLETS or label.value > step.value or label.value == 0:
                return position
            if label.value == 1:
                # A restart: below the list that is open, unless nothing stands between.
                return position
            return position
        return None

    def _holds(self, step: _Open, noun: str) -> bool:
        """Whether a task called ``noun`` stands inside another that has another name: "Việc 6." below "Nhóm II."."""
        if not step.noun or not noun or step.noun == noun or (noun, step.noun) in self.inside:
            return False
        return (step.noun, noun) in self.inside or (step.noun.startswith(_GROUPS) and not noun.startswith(_GROUPS))

    def add(self, line: _Line, heading: bool) -> None:
        label = line.label
        noun = _noun(label) if label else ""
        scheme = label.scheme if label else ("title" if heading else "")
        if label is None and not heading:
            # Running text belongs to the nearest open line that isn't a bullet or a lettered point.
            while self.path and (self.path[-1].scheme in BULLETS or RANK.get(self.path[-1].scheme, 0) >= 7.6):
                self.path.pop()
        elif label is None:
            self._close_for_title(line.upper)
        else:
            order = RANK[label.scheme]
            if label.scheme in {"roman", "part", "upper", "chapter"}:
                # A title in capitals without a number stands beside "I.", not above it.
                first = next((i for i, step in enumerate(self.path) if step.scheme == "title"), None)
                if first is not None:
                    self._pop_to(first)
            position = self._find(label, noun)
            if position is not None:
                sibling = self.path[position]
                if label.scheme.startswith("decimal") and sibling.key.rsplit(".", 1)[0] != label.key.rsplit(".", 1)[0]:
                    self._decimal(label)
                else:
                    self._pop_to(position)
            elif label.scheme in BULLETS:
                pass  # a new list of bullets, below whatever is open
            elif label.scheme.startswith("decimal"):
                self._decimal(label)
            elif label.value == 1 and label.scheme in {"ordinal", "paren", "arabic)", "letter", "letter.", "parenletter", "task"}:
                while self.path and self.path[-1].scheme in BULLETS and order < RANK["dash"]:
                    self.path.pop()
            elif label.scheme in {"upper", "part"} and label.key == "a" and self._knows("roman"):
                # "IV. NHIỆM VỤ / A. Với nông dân / B. …": letters below the roman section that is open.
                self._pop_to(1 + max(i for i, step in enumerate(self.path) if step.scheme == "roman"))
            elif label.scheme == "arabic" and label.value == 1 and not any(step.scheme in BULLETS for step in self.path):
                pass  # a new list below whatever stands open, "2.4." included
            else:
                while self.path and self.path[-1].order >= order and not self._holds(self.path[-1], noun):
                    self.path.pop()
        paragraph = line.paragraph
        node = Node(
            index=len(self.nodes),
            parent=self.parent(),
            block=line.block,
            text=line.text,
            label=label.text if label else "",
            scheme=scheme,
            value=label.value if label else 0,
            key=label.key if label else "",
            heading=heading,
            table=line.table,
            bold=bool(paragraph and paragraph.bold),
            centred=bool(paragraph and paragraph.centred),
            page=paragraph.page if paragraph else line.table.page if line.table else None,
            confidence=_confidence(paragraph),
            doubtful=bool(paragraph and paragraph.doubts),
            row=line.row,
        )
        self.nodes.append(node)
        if scheme:
            order = RANK.get(scheme, 3.5) if label else (RANK["title"] if not line.upper else RANK["roman"] - 0.2)
            if noun and self.path and self.path[-1].noun not in {"", noun}:
                self.inside.add((self.path[-1].noun, noun))
            self.path.append(_Open(node.index, scheme, node.value, node.key, order, noun))

    def _close_for_title(self, upper: bool) -> None:
        """Close what a title without a number ends: the title before it, or the points above it."""
        if upper:
            order = RANK["roman"] - (0.2 if self._knows("roman") else 0)
            while self.path and (self.path[-1].order > order or self.path[-1].scheme == "title"):
                self.path.pop()
            return
        first = next((i for i, step in enumerate(self.path) if step.scheme == "title"), None)
        if first is not None and not is_upper(self.nodes[self.path[first].index].text):
            self._pop_to(first)
            return
        while self.path and (RANK.get(self.path[-1].scheme, 0) >= 7.6 or len(self.nodes[self.path[-1].index].text) > 90):
            self.path.pop()

    def _decimal(self, label: Label) -> None:
        """"2.7" stands below "2", whatever scheme "2" is written in."""
        above = label.key.rsplit(".", 1)[0]
        while self.path:
            step = self.path[-1]
            if step.key == above or (step.scheme in {"roman", "title", "upper", "part", "ordinal"} and step.order < RANK["arabic"]):
                return
            if step.scheme == "arabic" and "." not in above and step.value == int(above):
                return
            if step.scheme == "arabic" and label.scheme == "decimal2" and RANK["arabic"] < RANK[label.scheme] and step.key == above:
                return
            self.path.pop()

    def _knows(self, scheme: str) -> bool:
        return any(step.scheme == scheme for step in self.path)


def _confidence(paragraph: Paragraph | None) -> float | None:
    if paragraph is None or not paragraph.ocr:
        return None
    return min((d.confidence for d in paragraph.doubts), default=1.0)


#: "Phòng Y tế:" in front of bullets, without a number of its own.
_AGENCY_LINE = re.compile(
    r"(?:phòng|sở|ban|ubnd|ủy ban|trung tâm|bảo hiểm xã hội|bhxh|công an|hội|đoàn|quận đoàn|huyện đoàn|mttq|mặt trận|ngân hàng|liên đoàn|văn phòng|chi cục|đảng ủy|các phòng|các ban)\b[^.;:]{2,90}:$"
)


def _looks_like_heading(line: _Line, following: _Line | None) -> bool:
    """An unlabelled line that titles what follows."""
    text = line.text.strip()
    paragraph = line.paragraph
    if paragraph is None or not text or len(text) > 160 or text.endswith((".", ";", ",", "./.", "…")):
        return False
    if _LABELLED.match(fold(text)) or RECIPIENTS.match(fold(text)):
        return False
    if text.startswith(("(", '"', "“")):
        return False
    if paragraph.heading is not None:
        return True
    if line.upper and len(text) > 5:
        return True
    short = len(text) <= 110 and len(text.split()) <= 18
    if paragraph.bold and short:
        return True
    if following is not None and following.label is not None and following.label.scheme in BULLETS and _AGENCY_LINE.match(fold(text)):
        return True
    if following is None or not short or text.endswith(":"):
        return False
    # "Về bảo hiểm xã hội, bảo hiểm y tế" in front of a numbered or bulleted list.
    begins = following.label is not None or following.table is not None
    return begins and bool(re.match(r"(?:về|đối với|lĩnh vực|nhóm|công tác)\b", fold(text)))


#: So many words has a title that recognition doesn't know to be bold, and at least so many the line below it.
_SCANNED_TITLE = (2, 14)
_SCANNED_TEXT = 10
_ENDED = re.compile(r"[.;:!?…]['\"”’)]*$")


def _titles_in_scan(before: _Line, line: _Line, following: _Line | None) -> bool:
    """Whether a recognised line, bold or not, is short, has no stop and stands between one that ended and one that tells more."""
    paragraph, text = line.paragraph, line.text.strip()
    if paragraph is None or not paragraph.ocr or following is None or following.paragraph is None or {line.label, following.label} != {None}:
        return False
    fewest, most = _SCANNED_TITLE
    if not fewest <= len(text.split()) <= most or not text[:1].isupper() or _ENDED.search(text) or text.endswith(","):
        return False
    ended = before.label is not None or before.upper or _ENDED.search(before.text.strip()) is not None
    if not ended or _LABELLED.match(fold(text)) or RECIPIENTS.match(fold(text)):
        return False
    return len(following.text.split()) >= _SCANNED_TEXT and following.text.strip()[:1].isupper() and _ENDED.search(following.text.strip()) is not None


#: The head's lines that bear the state's or the party's name, wherever a page's columns put them.
_STATE = re.compile(r"cộng hòa xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|đảng cộng sản việt nam$")


def outline_document(document: Document) -> Outline:
    """Return the outline of ``document``: its nodes, sections, title and where the head ends."""
    lines = _lines(document)
    head_end, decision_end, title, title_block = _head(lines)
    begin = max(head_end, decision_end)
    for place, label in counted([line.label if line.block >= begin else None for line in lines]).items():
        lines[place] = replace(lines[place], label=label)
    tree = _Tree()
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        folded = fold(line.text)
        if line.block < head_end or line.block < decision_end:
            tree.path.clear()
            tree.add(_Line(line.block, line.text, None, line.paragraph, line.table), False)
            continue
        if line.paragraph is not None and (RECIPIENTS.match(folded) or _starts_annex(line, lines, number)):
            tree.path.clear()
            tree.add(line if line.label is None else replace(line, label=None, text=line.paragraph.text), True)
            continue
        if line.table is not None and is_signature_table(line.table):
            tree.path.clear()
        heading = line.label is None and line.table is None and not _STATE.match(folded) and _looks_like_heading(line, following)
        heading = heading or (number > 0 and _titles_in_scan(lines[number - 1], line, following))
        tree.add(line, heading)
    return _finish(document, tree.nodes, title, head_end, decision_end, title_block)


def _starts_annex(line: _Line, lines: list[_Line], number: int) -> bool:
    folded = fold(line.text)
    if not ANNEX.match(folded) or len(folded) > 160 or line.paragraph is None:
        return False
    if folded.startswith("danh mục") or folded.startswith("biểu"):
        after = any((other.table is not None and "nơi nhận" in fold(other.table.rows[0][0].text if other.table.rows and other.table.rows[0] else "")) or RECIPIENTS.match(fold(other.text)) for other in lines[:number])
        return after and (line.upper or line.paragraph.centred)
    return line.upper or line.paragraph.centred or line.paragraph.bold or bool(re.fullmatch(r"phụ lục(?: (?:số )?[\divx]+)?\s*[:.]?", folded))


def _head(lines: list[_Line]) -> tuple[int, int, str, int]:
    """(first block after the title, first block after an enclosing decision, title, first title's block)."""
    candidates = []
    for number, line in enumerate(lines[:200]):
        if line.paragraph is None:
            continue
        first = fold(line.text.split("\n")[0]).strip(" :*")
        first = re.sub(r"\s+", " ", first)
        squeezed = first.replace(" ", "")
        if (_TITLE.match(first) or squeezed in {"kếhoạch", "quyếtđịnh", "chươngtrình"}) and (line.upper or line.paragraph.centred or line.paragraph.bold):
            candidates.append((number, first, line.text.rstrip().endswith(":")))
        elif line.upper and line.label is None and re.match(r"kế hoạch\b", first) and len(first) < 300:
            candidates.append((number, "kế hoạch", False))
        elif line.label is not None and line.label.scheme in {"roman", "part"} and candidates and candidates[-1][1] != "quyết định":
            break
    if not candidates:
        return _headless(lines), 0, "", _headless(lines)
    plan = next((c for c in candidates if c[1] != "quyết định"), None)
    decision = next((c for c in candidates if c[1] == "quyết định"), None)
    number = plan[0] if plan is not None and (decision is None or plan[0] > decision[0]) else candidates[0][0]
    words, end = _title_words(lines, number)
    decision_end = lines[number].block if decision is not None and plan is not None and decision[0] < plan[0] else 0
    return end, decision_end, words, lines[candidates[0][0]].block


def _headless(lines: list[_Line]) -> int:
    """Without a title line, the head ends at the first section or "Căn cứ"."""
    for line in lines[:60]:
        folded = fold(line.text)
        if line.label is not None and line.label.scheme in {"roman", "part", "upper"} and kind_of_title(line.text):
            return line.block
        if re.match(r"(?:căn cứ|thực hiện|để )", folded) and len(folded) > 60:
            return line.block
    return 0


def _title_words(lines: list[_Line], number: int) -> tuple[str, int]:
    parts = [lines[number].text]
    position = number + 1
    while position < len(lines) and position <= number + 8:
        line = lines[position]
        folded = fold(line.text)
        if line.table is not None or (line.label is not None and line.label.scheme in {"roman", "part", "arabic", "upper"}):
            break
        if re.match(r"(?:căn cứ|để )|(?:thực hiện|triển khai|tiếp tục|theo)\b.{60,}(?:như sau|sau đây|sau)\s*:?$", folded):
            break
        if len(line.text) > 400 or (line.paragraph is not None and not line.paragraph.centred and not line.paragraph.bold and not line.upper and len(line.text) > 150 and folded.endswith((":", ".", ";"))):
            break
        if re.fullmatch(r"[\W_]*", line.text):
            position += 1
            continue
        if line.paragraph is not None and not (line.paragraph.centred or line.paragraph.bold or line.paragraph.italic or line.upper) and position > number + 1 and not folded.startswith(("(", "trên địa bàn", "về", "của", "giai đoạn", "và", "năm", "một số")):
            break
        parts.append(line.text)
        position += 1
    end = lines[position].block if position < len(lines) else lines[-1].block + 1
    return re.sub(r"\s+", " ", " ".join(parts)).strip(), end


#: What a line behind the tasks begins with that says who leads one of them.
_NAMES_A_TASK = re.compile(r"(?:mục|nhiệm vụ|nội dung|công việc|phần việc|việc|nhóm)\b")
_NUMBERS_OF_TASKS = frozenset({"task", "decimal2", "decimal3"})


def _finish(document: Document, nodes: list[Node], title: str, head_end: int, decision_end: int, title_block: int) -> Outline:
    children: dict[int, list[int]] = {}
    for node in nodes:
        children.setdefault(node.parent, []).append(node.index)
    notes: dict[int, list[Quote]] = {}
    for block in document.blocks:
        if isinstance(block, Paragraph) and block.part in (Part.FOOTNOTE, Part.ENDNOTE) and block.anchor is not None:
            notes.setdefault(block.anchor, []).append(
                Quote(block.text, Place(block.block, page=block.page), f"chú thích {block.label}".strip())
            )
    kinds = assign_kinds(nodes, children, head_end, decision_end)
    done: list[Node] = []
    seen: set[int] = set()
    numbered = {node.value for node in nodes if kinds[node.index] == "tasks" and node.label and node.scheme not in BULLETS}
    for node in nodes:
        own = tuple(notes.get(node.block, ())) if node.block not in seen or node.table is None else ()
        # A block split into lines: its notes go with its first line.
        if node.block in seen:
            own = ()
        seen.add(node.block)
        heading = node.heading or (bool(children.get(node.index)) and node.table is None)
        if kinds[node.index] == "implementation" and node.scheme in _NUMBERS_OF_TASKS and numbered & {node.value} and _NAMES_A_TASK.match(fold(node.label)):
            # "Mục 1: Phòng Y tế" behind the tasks names one of them
            node = replace(node, text=f"{node.label} {node.text}".strip(), label="", scheme="", key="")
        done.append(replace(node, kind=kinds[node.index], heading=heading, notes=own))
    frozen = {parent: tuple(below) for parent, below in children.items()}
    sections = _sections(done, frozen, document)
    return Outline(document, tuple(done), sections, title, head_end, decision_end, title_block, frozen)


def _sections(nodes: list[Node], children: dict[int, tuple[int, ...]], document: Document) -> tuple[Section, ...]:
    last = (document.blocks[-1].block + 1) if document.blocks else 0

    def build(index: int, end: int, level: int) -> Section:
        node = nodes[index]
        below = [c for c in children.get(index, ()) if children.get(c) or nodes[c].heading]
        parts = []
        for number, child in enumerate(below):
            stop = nodes[below[number + 1]].block if number + 1 < len(below) else end
            parts.append(build(child, stop, level + 1))
        return Section(node.label, node.text, node.kind, node.block, end, level, tuple(parts))

    tops = [n for n in children.get(-1, ()) if nodes[n].heading or children.get(n)]
    out: list[Section] = []
    if nodes and (not tops or nodes[tops[0]].block > nodes[0].block):
        out.append(Section("", "", "preamble", nodes[0].block, nodes[tops[0]].block if tops else last))
    for number, top in enumerate(tops):
        stop = nodes[tops[number + 1]].block if number + 1 < len(tops) else last
        out.append(build(top, stop, 0))
    return tuple(out)


# --------------------------------------------------------------------------- saying where


_ANNEX_NAME = re.compile(r"\s*phụ lục\s+(?:số\s+)?([IVX]+|\d+|[A-H])\b", re.IGNORECASE)


def _where(outline: Outline, node: Node, row: str = "") -> str:
    labels: list[str] = []
    tail: list[str] = []
    chain = [node, *outline.ancestors(node)]
    for step in chain:
        if step.table is not None:
            tail.append(f"bảng {outline.table_number(step)}")
        elif step.scheme in BULLETS:
            tail.append(f"{'gạch' if step.scheme == 'dash' else 'dấu'} đầu dòng {outline.rank(step)}")
        elif step.label:
            labels.append(step.label.strip().rstrip(".,):;/ -").lstrip("("))
        elif step.heading and step.text and step.kind == "annex":
            continue  # an annex is named below; its title says no place
        elif step.heading and step.text:
            labels.append("“" + step.text[:50].strip() + "”" if len(step.text) <= 50 else "“" + step.text[:47].rsplit(" ", 1)[0] + " …”")
        elif step is node:
            tail.append(f"đoạn {outline.rank(step)}")
    path = ""
    for label in reversed(labels):
        # "2.7" below "2" already says "2".
        if path and re.match(r"\d", label):
            last = path.rsplit(".", 1)[-1]
            if label.startswith(last + ".") and last.isdigit():
                path = path[: -len(last)] + label
                continue
        path = f"{path}.{label}" if path and label[0] not in "“" and "“" not in path else f"{path}, {label}" if path else label
    pieces = [path] if path else []
    if node.kind == "annex":
        named = next((m for a in chain if a.heading and (m := _ANNEX_NAME.match(a.text))), None)
        pieces.insert(0, f"phụ lục {named[1]}" if named else "phụ lục")
    pieces += list(reversed(tail))
    if row:
        pieces.append(row)
    return ", ".join(pieces) or f"khối {node.block}"
