"""What do the cells of a task table's row assign?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from docgen.extract.cells import cell_lines, confidence_of, dashes_of, letters_of, place_of
from docgen.extract.drafts import Keys
from docgen.extract.passages import why_no_task
from docgen.extract.said import Said
from docgen.extract.values import Value, scheduled
from docgen.extract.words import Words
from docgen.labels import split_label
from docgen.language.deadlines import year_of
from docgen.model import Cell, Deadline, Mention, Place, Quote, Table
from docgen.outline import Node, Outline
from docgen.references import bare_references
from docgen.tables import Row, TaskTable, is_empty
from docgen.text import fold

#: How a time begins that says when something is to be done.
_DONE_BY = re.compile(r"hoàn thành|hoàn tất|xong|kết thúc|trước|chậm nhất|muộn nhất|trong|hết")
_TITLE_WORDS = 14
#: How a line begins that is a task, though others stand below it.
_DEED = re.compile(
    r"\W*(?:(?:tiếp tục|tích cực|chủ động|thường xuyên|tập trung|phấn đấu)\s+)*(?:thực hiện|triển khai|tổ chức|xây dựng|nâng cao|nâng|tăng cường|đẩy mạnh|bảo đảm|đảm bảo|phát triển|mở rộng|hoàn thiện|rà soát|vận động|huy động|hỗ trợ|đầu tư|tạo|quản lý|giải quyết|chăm lo|chăm sóc|phòng,? chống|kiểm tra|giám sát|tuyên truyền|ứng dụng|cải thiện|cung cấp|ban hành|tham mưu|đào tạo|thu hút|khuyến khích|duy trì|củng cố)\b"
)
#: Columns that assign.
_WHO = frozenset({"lead", "supporting", "monitor", "both"})


_ONLY_A_YEAR = re.compile(r"\W*(?:trong |hết |đến |cuối )*(?:năm )?(20\d\d)\W*$")
_LETTERED = re.compile(r"(?:^|[;\n])\s*([a-zđ](?:\s*(?:,|và)\s*[a-zđ])*)\)\s*")


def _by_letter(text: str, letters: list[str]) -> dict[str, str]:
    """Letter → value of a cell that answers some of a row's lettered tasks: "a, b) Phòng X; c) Phòng Y", "a) Quý II/2022"; nothing for any other cell."""
    found = list(_LETTERED.finditer(text))
    if not found or text[: found[0].start()].strip():
        return {}
    out: dict[str, str] = {}
    for match, following in zip(found, [*found[1:], None], strict=True):
        value = text[match.end() : following.start() if following else len(text)].strip(" ;\n")
        out.update(dict.fromkeys(re.findall(r"[a-zđ](?![a-zđ])", match[1].replace("và", ",")), value))
    return out if out.keys() <= set(letters) else {}


@dataclass(frozen=True)
class Sheet:
    """A table read as tasks, and who reads its cells."""

    outline: Outline
    words: Words
    node: Node
    table: Table
    read: TaskTable

    @cached_property
    def year(self) -> int | None:
        """The year that its times are of, by their column's heading or by the words above the table."""
        return year_of(self.read.header("time")) or year_of(self._caption())

    def _caption(self) -> str:
        """The words above the table: its title, and its section's heading."""
        before = self.outline.nodes[max(0, self.node.index - 4) : self.node.index]
        parts = [other.text for other in before if other.table is None and other.kind == self.node.kind and len(other.text) < 300]
        return "\n".join([*parts, *(step.text for step in self.outline.ancestors(self.node))])


@dataclass(frozen=True)
class Entry:
    """A row of a table read as tasks."""

    sheet: Sheet
    row: Row

    @cached_property
    def where(self) -> str:
        """The row in words."""
        if self.row.column is not None:
            return self.sheet.outline.where(self.sheet.node, f"cột {self.row.column + 1}")
        number = "" if self.sheet.read.card else self.row.number.strip("().: ")
        return self.sheet.outline.where(self.sheet.node, f"dòng {number or self.row.row + 1}")

    @property
    def at(self) -> Place:
        """Where the row stands."""
        return Place(self.sheet.node.block, self.row.row, self.row.column, self.sheet.node.page)

    def quote(self, cell: Cell) -> Quote:
        """A cell of it, quoted."""
        return Quote(cell.text.strip(), place_of(self.sheet.node, cell), self.where, confidence_of(self.sheet.table, cell))

    # ------------------------------------------------------------------ the task

    @cached_property
    def text(self) -> str:
        """The words of its task cells."""
        return "\n".join(c.text for c in self.row.task).strip()

    @cached_property
    def points_at(self) -> tuple[str, ...]:
        """The numbers that its task cells hold instead of a task."""
        return bare_references(self.text) if self.text else ()

    @cached_property
    def about(self) -> Keys:
        """The tasks that a column "Thuộc nhiệm vụ" names for it."""
        return tuple((keys, ()) for cell in self.row.field("about") if (keys := bare_references(cell.text)))

    @cached_property
    def parts(self) -> list[str]:
        """The tasks in it."""
        return cell_lines(self._body) if self.text and not self.points_at else [self.text]

    @cached_property
    def title(self) -> str:
        """The first lines of its task cell, where they only title the lettered or dashed ones below: "Nước sạch / a) …; b) …", "Y tế: / - …; - …"."""
        head, body = self._before_labels
        title = " ".join(head)
        if not head or len(title.split()) > _TITLE_WORDS or title.endswith((".", ";")):
            return ""
        lettered = len(letters_of("\n".join(body))) > 1
        dashed = dashes_of("\n".join(body)) > 1 and title.endswith(":") and not _DEED.match(fold(title))
        return title if lettered or dashed else ""

    @cached_property
    def _body(self) -> str:
        """Its task cells' words without such a title."""
        return "\n".join(self._before_labels[1]) if self.title else self.text

    @cached_property
    def _before_labels(self) -> tuple[list[str], list[str]]:
        """Its task cells' lines in front of the first with a label, and the others."""
        lines = [line.strip() for line in self.text.split("\n") if line.strip()]
        schemes = [label.scheme if (label := split_label(line)[0]) else "" for line in lines]
        first = next((at for at, scheme in enumerate(schemes) if scheme), 0)
        if len(lines) > 2 and schemes[0] and len(set(schemes[1:])) == 1 and schemes[1] not in {"", schemes[0]}:
            first = 1  # "2. Bảo hiểm xã hội / a) …; b) …"
        return lines[:first], lines[first:]

    @property
    def untold(self) -> bool:
        """Whether it bears a task's title and nothing else: its content and all that assigns it are blank or placeholders."""
        told = [cell for cell in self.row.task if not is_empty(cell.text)]
        blank = len(told) < len(self.row.task) or (bool(told) and len(told[0].text.split()) < 10)
        assigned = [cell for _, cell in self.row.cells if not is_empty(cell.text)]
        return len(told) == 1 and blank and bool(self.row.cells) and not assigned and self.row.marked is None

    # ------------------------------------------------------------------ who and when

    def hear(self, name: str, cell: Cell, value: str | None = None) -> Said:
        """What a cell, or a value in it, assigns as one of the field ``name``."""
        text = cell.text if value is None else value
        at, confidence = place_of(self.sheet.node, cell), confidence_of(self.sheet.table, cell)
        if name in _WHO:
            return Value(self.sheet.words, text, name, cell=True).said().placed(at, self.where, confidence, "row")
        if name.startswith(("time", "start")):
            year = int(name[5:]) if name.startswith("time:") else self.sheet.year  # of its own column's heading, or of the table's
            return scheduled(self.sheet.words, text, year).placed(at, self.where, confidence, "row")
        return Said()

    @cached_property
    def said(self) -> Said:
        """What its cells assign."""
        said = Said()
        for name, cell in self.row.cells:
            if not name.startswith("start") and not is_empty(cell.text):
                said += self.hear(name, cell)
        if not said.times and not self.row.field("time"):
            for cell in self.row.field("start"):
                said += self.hear("start", cell)
        if self.row.marked is not None and not said.times:
            quote = Quote(self.row.mark, Place(self.sheet.node.block, self.row.row), self.where)
            said += Said(times=(Mention(Deadline("by", self.row.marked), quote, "row"),), explicit=True)
        for cell in self.row.field("note"):
            said += self._noted(cell, said)
        if not said.times and not self.sheet.words.times(self.text):
            for cell in self.row.field("product"):
                said += self._by_result(cell)
        if self.sheet.read.card and not said.leads:
            for note in self.sheet.node.notes:  # "Chủ trì: theo Thông báo phân công²": the footnote names who
                inner = self.sheet.words.said(note.text, note.at, f"{self.where}, {note.where}", year=self.sheet.year)
                said += Said(inner.leads, inner.supporting, times=inner.times if not said.times else ())
        return said

    @property
    def year(self) -> int | None:
        """The year that its time cell holds and nothing else."""
        told = [match[1] for cell in self.row.field("time") if (match := _ONLY_A_YEAR.match(fold(cell.text)))]
        return int(told[0]) if len(told) == 1 else None

    @property
    def excluded(self) -> bool:
        """Whether a note takes the row out of the plan: "Không thực hiện trong Kế hoạch này"."""
        return any(why_no_task(cell.text) == "exclusion" for cell in self.row.field("note"))

    def _noted(self, cell: Cell, said: Said) -> Said:
        """What a note says where the row's own cells say nothing: "Xong trước 15/12/2023", "Phối hợp: Phòng Y tế"."""
        at, confidence = place_of(self.sheet.node, cell), confidence_of(self.sheet.table, cell)
        noted = self.sheet.words.said(cell.text, at, self.where, year=self.sheet.year, confidence=confidence, via="row")
        return Said(
            leads=noted.leads if noted.strong and not said.leads and not said.silent else (),
            supporting=noted.supporting,
            times=noted.times if not said.times and not self.row.marked else (),
            explicit=bool(noted.times) and not said.times,
        )

    def _by_result(self, cell: Cell) -> Said:
        """The day by which what a row wants is to be there: "Hoàn thành trước ngày 30/9/2023 tại 6/6 phường"; a year that only dates a result is none."""
        told = [t for t in self.sheet.words.times(cell.text, year=self.sheet.year) if t.deadline.end is not None and _DONE_BY.match(fold(cell.text[t.start : t.end]))]
        at, confidence = place_of(self.sheet.node, cell), confidence_of(self.sheet.table, cell)
        return Said(times=tuple(Mention(t.deadline, Quote(cell.text[t.start : t.end], at, self.where, confidence), "row") for t in told), explicit=bool(told))

    def said_by_part(self) -> list[Said]:
        """What each of its parts is told, where lead or time cells answer a), b) by a), b), or dash by dash; else all of it."""
        if len(self.parts) > 1 and dashes_of(self._body) == len(self.parts):
            return self._said_by_dash()
        letters = letters_of(self._body) if len(self.parts) > 1 else []
        out = {letter: Said() for letter in letters}
        answered = False
        for name, cell in self.row.cells if letters else ():
            if is_empty(cell.text) or name not in {*_WHO, "time"}:
                continue
            own = letters_of(cell.text)
            lines = dict(zip(own, cell_lines(cell.text), strict=True)) if own else _by_letter(cell.text, letters)
            answered = answered or bool(lines)
            for letter in letters:
                if value := lines.get(letter, "" if lines else cell.text):
                    out[letter] += self.hear(name, cell, value)
        return [out[letter] for letter in letters] if answered else [self.said] * len(self.parts)

    def _said_by_dash(self) -> list[Said]:
        """The same where all parts begin with dashes: a cell with as many dashes answers one by one."""
        out = [Said() for _ in self.parts]
        answered = False
        for name, cell in self.row.cells:
            if is_empty(cell.text) or name.split(":")[0] not in {*_WHO, "time"}:
                continue
            lines = cell_lines(cell.text) if dashes_of(cell.text) == len(out) else []
            answered = answered or bool(lines)
            for at, value in enumerate(lines or [cell.text] * len(out)):
                out[at] += self.hear(name, cell, value if lines else None)
        return out if answered else [self.said] * len(out)
