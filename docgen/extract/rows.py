"""Which rows of tables are tasks, and which speak for tasks that stand elsewhere?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from docgen.extract.agency_headings import heading_agencies, only_a_field
from docgen.extract.cards import card_around
from docgen.extract.cells import cell_lines, confidence_of, place_of
from docgen.extract.drafting import draft_of, role_of
from docgen.extract.drafts import Draft, Keys, Stretch
from docgen.extract.quoting import from_cells
from docgen.extract.said import Said
from docgen.extract.sheets import Entry, Sheet
from docgen.extract.sorting import Sorting
from docgen.extract.tables_across import sort_across
from docgen.extract.tables_by_agency import sort_by_agency
from docgen.extract.values import scheduled
from docgen.extract.weeding import weed
from docgen.labels import split_label
from docgen.model import AgencyRef, Mention, Passage, Quote, Table
from docgen.outline import Node
from docgen.references import bare_references, find_references
from docgen.tables import TaskTable, continue_task_table, is_empty, is_figures, meanings, read_task_table
from docgen.text import fold
from docgen.unheaded import read_unheaded
from docgen.unread import misread_number

#: "Đối chiếu dữ liệu thuế, truy đóng (mục 3.2.a)": the row is about what stands there.
_CITED = re.compile(r"\(\s*(?:xem |theo |ở |tại )*(?:mục|điểm|nhiệm vụ|khoản|việc|ý|tiểu mục)\s[^()]{1,40}\)")
#: "Nhiệm vụ 2.3.a" in a task's cell.
_BY_NUMBER = re.compile(r"\W*(?:(?:hoàn thành|các|toàn bộ)\s+)*(?:nhiệm vụ|việc|nội dung|mục|khoản|điểm|nhóm)\b")
#: Headings of columns whose numbers say which tasks their rows are about.
_NUMBERS_TASKS = re.compile(r"việc|nhiệm vụ|mục|điểm|khoản|ký hiệu|\bmã\b|(?:trong|của|theo|tại|ở) (?:kế hoạch|phần|thân)\b")


def sort_table(sorting: Sorting, node: Node, table: Table) -> None:
    """File the rows of a table."""
    marks = meanings(_around(sorting, node, table))
    if sort_by_agency(sorting, node, table) or sort_across(sorting, node, table, marks):
        return
    read = _read(sorting, node, table, marks)
    if read is None:
        _sort_plain(sorting, node, table)
        return
    if table.parent is None and not read.card:
        sorting.last_table = node.kind, read
    sheet = Sheet(sorting.outline, sorting.words, node, table, read)
    for row in read.rows:
        if not (table.ocr and misread_number(row, read)):
            _sort_entry(sorting, Entry(sheet, row))


def _read(sorting: Sorting, node: Node, table: Table, marks: Mapping[str, str]) -> TaskTable | None:
    """A table as tasks, be it as the last one goes on."""
    read = read_task_table(table, marks)
    if read is None and sorting.last_table is not None and sorting.last_table[0] == node.kind:
        read = continue_task_table(table, sorting.last_table[1])
    return read or read_unheaded(table)


def _around(sorting: Sorting, node: Node, table: Table) -> str:
    """The words around a table, and in its cells, that may say what its signs mean."""
    near = sorting.outline.nodes[max(0, node.index - 3) : node.index + 4]
    return "\n".join([*(n.text for n in near if n.table is None), *(cell.text for cell in table.cells() if "chủ trì" in fold(cell.text))])


def _sort_plain(sorting: Sorting, node: Node, table: Table) -> None:
    """A table without task headers: its cells are lines, unless another table stands in them."""
    if node.kind != "tasks" or is_figures(table):
        return
    frames = any(n.table is not None and n.table.parent is not None and n.table.parent[0] == table.block for n in sorting.outline.nodes)
    for cell in table.cells():
        if len(cell.text.split()) < 6 or (frames and _titles_a_frame(cell.text)):
            continue
        where = sorting.outline.where(node, f"dòng {cell.row + 1}")
        for part in cell_lines(cell.text):
            if _is_title(part):
                continue
            draft = draft_of(sorting, Stretch(node, part, place_of(node, cell), where), "body")
            draft.row += card_around(sorting.outline, sorting.words, table, where)
            sorting.found.tasks.append(draft)


def _titles_a_frame(text: str) -> bool:
    """Whether a cell of a table with others inside titles these: "2. Bảo hiểm xã hội, bảo hiểm thất nghiệp"."""
    label, at = split_label(text)
    return label is not None and "\n" not in text.strip() and len(text[at:].split()) <= _FRAME_TITLE and not text.rstrip().endswith((".", ";"))


_FRAME_TITLE = 15


def _is_title(part: str) -> bool:
    """Whether a line of a cell only titles what stands below it: "PHIẾU 3. Người có công, giảm nghèo"."""
    label, at = split_label(part)
    return label is not None and label.scheme == "task" and len(part[at:].split()) <= 15 and not part.endswith((".", ";"))


def _sort_entry(sorting: Sorting, entry: Entry) -> None:
    if entry.untold:
        sorting.found.passages.append(Passage("placeholder", replace(entry.quote(entry.row.task[0]), text=entry.text)))
        return
    if entry.excluded and entry.row.task:
        sorting.found.passages.append(Passage("exclusion", replace(entry.quote(entry.row.task[0]), text=entry.text)))
        return
    for draft in _drafts(sorting, entry):
        if draft.references:
            sorting.found.rows.append(draft)
        elif not draft.text or is_empty(draft.text):
            _sort_blank(sorting, entry, draft)
        else:
            _sort_told(sorting, entry, draft)


# ---------------------------------------------------------------------- what a row says


def _drafts(sorting: Sorting, entry: Entry) -> list[Draft]:
    """The possible tasks in a row, each with what it or its row says; ``references`` where it only says which tasks it is about."""
    sheet, row = entry.sheet, entry.row
    node = sheet.node
    topics, owners = _group_titles(entry)
    group = sum((sheet.words.said(title, entry.at, entry.where, year=sheet.year, via="heading") for title in topics), Said())
    if owners:  # "I | Phòng Y tế | Trước 30/11/2024"
        beside = (match[1] for title in row.groups if title not in topics and (match := _BESIDE_NAME.search(title)))
        group += sum((scheduled(sheet.words, when, sheet.year).placed(entry.at, entry.where, None, "heading") for when in beside), Said())
    context, above = sorting.around.above(node)
    agencies = owners or _caption_agencies(sorting, node) or above
    around = card_around(sorting.outline, sheet.words, sheet.table, entry.where)
    first = row.task[0] if row.task else None
    at, confidence = (place_of(node, first), confidence_of(sheet.table, first)) if first else (entry.at, None)
    year = entry.year
    out = []
    for part, said in zip(entry.parts, entry.said_by_part(), strict=True):
        own = sheet.words.said(part, at, entry.where, year=year or sheet.year, confidence=confidence)
        if year and any(m.value is not None and m.value.end is not None and m.value.end.year == year for m in own.times):
            said = replace(said, times=own.times)  # "2023 | Mục 3 (trong quý II)"
        # A nested table's words come with their own block.
        draft = Draft(
            node=node, text=part, at=at, where=entry.where, number=row.number, label=row.number.strip("().: "), context=(*context, *topics, *filter(None, [entry.title])),
            own=own, row=said + around, group_row=group,
            heading=agencies, heading_role=role_of(part) if agencies else "", source="row", confidence=confidence,
        )  # fmt: skip
        if len(row.task) > 1 and part:
            draft.pieces = from_cells(part, tuple(entry.quote(c) for c in row.task))
        draft.references = ((entry.points_at, ()),) if entry.points_at else _named(part)
        draft.numbered = bool(draft.references) and not entry.points_at
        if not draft.references and node.kind != "tasks" and (about := entry.about):
            draft.references, draft.numbered = about, True
        if not draft.references and node.kind != "tasks":
            if cited := _cited(part):
                draft.references, draft.numbered = cited, True
            else:
                draft.references = _labelled(part, sheet.read.header("task"))
                draft.numbered = bool(draft.references) and bool(draft.references[0][1])
        out.append(draft)
    return out


#: The time behind the name of a group's agency.
_BESIDE_NAME = re.compile(r"\(([^()]{4,60})\)$")


def _group_titles(entry: Entry) -> tuple[tuple[str, ...], tuple[Mention[AgencyRef], ...]]:
    """The titles of a row's groups that name topics, and the agencies that the others name ("II. PHÒNG Y TẾ")."""
    topics: list[str] = []
    owners: tuple[Mention[AgencyRef], ...] = ()
    for title in entry.row.groups:
        text = title[split_label(title)[1] :]
        spans, begin = heading_agencies(text, entry.sheet.words)
        if spans and begin >= len(text.rstrip()) and not any(only_a_field(text[s.start : s.end]) for s in spans):
            owners = tuple(Mention(s.ref, Quote(text[s.start : s.end], entry.at, entry.where), "agency-heading") for s in spans)
        else:
            topics.append(title)
    return tuple(topics), owners


def _caption_agencies(sorting: Sorting, node: Node) -> tuple[Mention[AgencyRef], ...]:
    """The agencies that the line right above a table names and nothing else: "Bảng 2. Bảo hiểm xã hội quận"."""
    above = sorting.outline.nodes[node.index - 1] if node.index else node
    if above.table is not None or above.kind != node.kind or above.index == node.parent or sorting.outline.children(above.index):
        return ()
    _, begin = sorting.around.agencies(above)
    return sorting.around.mentions(above) if begin >= len(above.text.rstrip()) else ()


def _named(part: str) -> Keys:
    """The tasks that a row is about, where it says hardly more than their numbers: "Nhiệm vụ 2.3.a", "Các điểm a, d khoản 1; điểm b khoản 2"."""
    folded = fold(part)
    if len(part) >= 200 or not _BY_NUMBER.match(folded):
        return ()
    named = find_references(part)
    rest = "".join(" " if any(r.start <= at < r.end for r in named) else sign for at, sign in enumerate(folded))
    only = bool(named) and len(re.sub(r"\b(?:các|và|hoàn thành|toàn bộ|nhiệm vụ|nội dung|việc)\b|[\W\d]+", "", rest)) < 12
    return tuple((r.keys, r.within) for r in named) if only else ()


def _cited(text: str) -> Keys:
    """The places that a row of another section cites in brackets, for what its words sum up."""
    found = [r for match in _CITED.finditer(fold(text)) for r in find_references(text[match.start() + 1 : match.end() - 1])]
    return tuple((r.keys, r.within) for r in found)


_WHOLE_NUMBER = re.compile(r"((?:[ivx]+\.)?\d{1,2}(?:\.\d{1,2})*\.?[a-zđ]?|[ivx]+(?:\.\d{1,2})+)[.)\]]?\s+(?=[^\W\d_])")


def _labelled(part: str, heading: str) -> Keys:
    """The task that a row's words begin with the number of, in the section that their column's heading names: "1.a. Trạm y tế"."""
    match = _WHOLE_NUMBER.match(fold(part))
    named = find_references(heading)
    within = named[0].keys if len(named) == 1 and len(named[0].keys) == 1 else ()
    return ((bare_references(match[1]), within),) if match and (within or not match[1].isdecimal()) and bare_references(match[1]) else ()


# ---------------------------------------------------------------------- where it belongs


def _sort_blank(sorting: Sorting, entry: Entry, draft: Draft) -> None:
    """File a row without a task's words: its number names the task, or it is still to be filled."""
    by_number = _by_number(entry)
    if by_number and not entry.row.task and entry.said.anything:
        draft.references = by_number
        sorting.found.rows.append(draft)
    elif draft.text or draft.number:
        sorting.found.passages.append(Passage("placeholder", Quote(draft.text or draft.number, draft.at, draft.where, draft.confidence)))


def _sort_told(sorting: Sorting, entry: Entry, draft: Draft) -> None:
    """File a row with a task's words: a task in the task part, elsewhere what may speak for one."""
    in_tasks = draft.node.kind == "tasks"
    if not in_tasks and (by_number := _by_number(entry)):
        draft.references = by_number
        draft.numbered = bool(_NUMBERS_TASKS.search(fold(entry.sheet.read.header("number"))) or _BY_NUMBER.match(fold(entry.row.number)))
    weed(sorting, draft)
    (sorting.found.tasks if in_tasks else sorting.found.rows).append(draft)


def _by_number(entry: Entry) -> Keys:
    """The tasks that a row's number names, in the section that its column's heading tells: "Việc số (mục 2)"."""
    keys = bare_references(entry.row.number) if entry.row.number else ()
    if not keys:
        return ()
    named = find_references(entry.sheet.read.header("number"))
    return ((keys, named[0].keys if len(named) == 1 and len(named[0].keys) == 1 else ()),)
