"""What was read from one document?  ``docgen outline`` as a tree for people and as JSON, schema ``docgen-outline/1``.

Nothing is judged here; words stand as they are written.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docgen.labels import split_label
from docgen.model import AgencyRef, Block, Deadline, Document, Mention, Paragraph, Place, Plan, Section, Task
from docgen.write.columns import indented, paint, plain
from docgen.write.report_json import dump, identity, note_object
from docgen.write.words import DEADLINE_KINDS, NOT_A_TASK, SECTION_KINDS, SUBMITTER_KINDS, day, note_words, place_words, word

SCHEMA = "docgen-outline/1"


# --------------------------------------------------------------------------- JSON


def outline_json(plan: Plan, lang: str = "vi") -> str:
    """What was read from ``plan``'s document as one JSON object; the notes' messages are in ``lang``."""
    document = plan.document
    out: dict[str, Any] = {
        "schema": SCHEMA,
        "path": document.path,
        "sha256": document.sha256,
        **identity(plan.submitter, plan.number, plan.issued_on),
        "title": plan.title,
        "blocks": [_block(block) for block in document.blocks],
        "sections": [_section(section) for section in plan.sections],
        "tasks": [_task(task, document) for task in plan.tasks],
        "notes": [note_object(note, lang) for note in document.notes],
    }
    if document.pages:
        out["pages"] = [{"page": page.page, "text_layer": page.text_layer, "ocr": page.ocr} for page in document.pages]
    return dump(out, depth=2)


def _block(block: Block) -> dict[str, Any]:
    out: dict[str, Any] = {"block": block.block, "kind": "paragraph", "part": block.part.value}
    if isinstance(block, Paragraph):
        label, text = block.label, block.text
        if not label:
            typed, at = split_label(text)
            if typed is not None and text[at:].strip():
                label, text = typed.text, text[at:].strip()
        out |= {"label": label, "text": text, "page": block.page}
    else:
        rows = [[{"text": c.text, "row_span": c.row_span, "col_span": c.col_span} for c in row] for row in block.rows]
        parent = list(block.parent) if block.parent else None
        out |= {"kind": "table", "rows": rows, "page": block.page, "parent": parent}
    if block.anchor is not None:
        out["anchor"] = block.anchor
    return out


def _section(section: Section) -> dict[str, Any]:
    return {
        "label": section.label,
        "title": section.title,
        "kind": section.kind,
        "block": section.block,
        "children": [_section(child) for child in section.children],
    }


def _task(task: Task, document: Document) -> dict[str, Any]:
    out: dict[str, Any] = {
        "label": task.label,
        "text": task.text,
        "where": task.where,
        "block": task.at.block,
        "page": task.at.page,
        "leads": [_agency(mention) for mention in _leads(task, document)],
        "supporting": [_agency(mention) for mention in task.supporting],
        "deadlines": [_deadline(mention) for mention in task.deadlines],
    }
    if not task.counts:
        out |= {"counts": False, "why_not": task.why_not}
    return out


def _leads(task: Task, document: Document) -> list[Mention[AgencyRef]]:
    """Who leads, and the words that name nobody where they do, in the order in which the plan has them.

    "Các sở, ban, ngành" in the lead's cell is said beside no lead of another place, and no such words of
    the task's text beside the cell.
    """
    if task.leads:
        places = {mention.quote.at for mention in task.leads}
        silent = [mention for mention in task.silent if mention.quote.at in places]
    else:
        silent = [mention for mention in task.silent if mention.via == "row"] or list(task.silent)
    mentions = [*task.leads, *silent]
    if len(mentions) < 2 or len({mention.quote.at for mention in mentions}) > 1:
        return mentions
    whole = _text_at(document, mentions[0].quote.at)
    return sorted(mentions, key=lambda mention: whole.find(mention.quote.text))


def _text_at(document: Document, at: Place) -> str:
    """The text of the paragraph or cell at ``at``."""
    block = next((block for block in document.blocks if block.block == at.block), None)
    if isinstance(block, Paragraph) or block is None:
        return block.text if block else ""
    return next((cell.text for cell in block.cells() if (cell.row, cell.column) == (at.row, at.column)), "")


def _agency(mention: Mention[AgencyRef]) -> dict[str, Any]:
    known = mention.value is not None and mention.value.agency is not None
    return {
        "text": mention.quote.text,
        "name": mention.value.name if known and mention.value else None,
        "where": mention.quote.where,
    }


def _deadline(mention: Mention[Deadline]) -> dict[str, Any]:
    value = mention.value or Deadline("unreadable")
    return {
        "text": mention.quote.text,
        "kind": value.kind,
        "end": value.end.isoformat() if value.end else None,
        "where": mention.quote.where,
    }


# --------------------------------------------------------------------------- tree

_LABELS = {
    "submitter": ("Cơ quan ban hành", "Submitter"),
    "number": ("Số, ký hiệu", "Number"),
    "date": ("Ngày ban hành", "Issued on"),
    "lead": ("chủ trì", "lead"),
    "supporting": ("phối hợp", "supporting"),
    "deadline": ("thời hạn", "deadline"),
    "unknown": ("không rõ", "unknown"),
    "not-a-task": ("không tính là nhiệm vụ", "does not count as a task"),
    "elsewhere": ("Ngoài các mục", "Outside the sections"),
    "notes": ("Ghi chú khi đọc", "Notes of reading"),
    "scans": ("Trang không có lớp chữ dùng được", "Pages without usable text"),
}


def _say(key: str, lang: str) -> str:
    return _LABELS[key][lang == "en"]


def outline_text(plan: Plan, lang: str = "vi", color: bool = False, width: int = 100) -> str:
    """The document as a tree of sections and tasks, at most ``width`` cells wide, ending in a line break."""
    lines = [paint(plain(plan.document.path), "bold", color)]
    lines += _head(plan, lang, width)
    lines.append("")
    nodes = tuple(_nodes(plan, lang))
    for n, node in enumerate(nodes):
        lines += _draw(node, "", n == len(nodes) - 1, color, width)
    scans = [page for page in plan.document.pages if page.text_layer != "usable"]
    if plan.document.notes or scans:
        lines += ["", paint(_say("notes", lang), "bold", color)]
        for note in plan.document.notes:
            lines.append(indented(note_words(note, lang), width, "- "))
        if scans:
            numbers = ", ".join(f"{page.page} ({page.text_layer}{', OCR' if page.ocr else ''})" for page in scans)
            lines.append(indented(f"{_say('scans', lang)}: {numbers}", width, "- "))
    return "\n".join(lines) + "\n"


def _head(plan: Plan, lang: str, width: int) -> list[str]:
    unknown = _say("unknown", lang)
    number = unknown
    if plan.number:
        number = plan.number.value or f"{unknown} (“{plan.number.quote.text}”)"
    issued = unknown
    if plan.issued_on:
        issued = day(plan.issued_on.value, lang) if plan.issued_on.value else f"{unknown} (“{plan.issued_on.quote.text}”)"
    kind = word(SUBMITTER_KINDS, plan.submitter.kind).short.text(lang)
    return [
        indented(f"{_say('submitter', lang)}: {plan.submitter.name or unknown} ({kind})", width),
        indented(f"{_say('number', lang)}: {number} · {_say('date', lang)}: {issued}", width),
    ]


class _Node:
    """A line of the tree with what hangs below it."""

    __slots__ = ("children", "colour", "text")

    def __init__(self, text: str, colour: str = "") -> None:
        self.text = text
        self.colour = colour
        self.children: list[_Node] = []


def _nodes(plan: Plan, lang: str) -> Iterator[_Node]:
    deepest: list[tuple[Section, _Node]] = []

    def grow(section: Section) -> _Node:
        kind = word(SECTION_KINDS, section.kind).short.text(lang)
        node = _Node(f"{section.label} {section.title}".strip() + f" [{kind}]", "bold")
        deepest.append((section, node))
        for child in section.children:
            node.children.append(grow(child))
        return node

    roots = [grow(section) for section in plan.sections]
    stray = _Node(_say("elsewhere", lang), "bold")
    for task in plan.tasks:
        home = stray
        for section, node in deepest:  # reading order: a deeper section comes after the one around it
            if section.block <= task.at.block < section.end:
                home = node
        home.children.append(_task_node(task, lang))
    yield from roots
    if stray.children:
        yield stray


def _task_node(task: Task, lang: str) -> _Node:
    text = f"{task.number or '•'} {task.text}  ({place_words(task.where, task.at, lang)})"
    node = _Node(text, "" if task.counts else "dim")
    if not task.counts:
        node.children.append(_Node(f"{_say('not-a-task', lang)}: {word(NOT_A_TASK, task.why_not).label.text(lang)}", "dim"))
    for key, mentions in (("lead", task.leads), ("supporting", task.supporting)):
        for agency in mentions:
            node.children.append(_Node(f"{_say(key, lang)}: {_agency_words(agency, lang)}", "cyan"))
    for deadline in task.deadlines:
        value = deadline.value or Deadline("unreadable")
        kind = word(DEADLINE_KINDS, value.kind).short.text(lang)
        end = f" {day(value.end, lang)}" if value.end else ""
        node.children.append(_Node(f"{_say('deadline', lang)}: “{deadline.quote.text}” → {kind}{end}", "cyan"))
    return node


def _agency_words(mention: Mention[AgencyRef], lang: str) -> str:
    name = mention.value.name if mention.value and mention.value.agency else _say("unknown", lang)
    return f"“{mention.quote.text}” → {name}"


def _draw(node: _Node, stem: str, last: bool, color: bool, width: int) -> Iterator[str]:
    below = stem + ("   " if last else "│  ")
    hang = below + ("│  " if node.children else "   ")
    room = max(width, len(hang) + 20)
    for n, line in enumerate(indented(node.text, room, " " * len(hang)).split("\n")):
        text = line.strip()
        lead = stem + ("└─ " if last else "├─ ") if n == 0 else hang
        yield lead + (paint(text, node.colour, color) if node.colour else text)
    for n, child in enumerate(node.children):
        yield from _draw(child, below, n == len(node.children) - 1, color, width)
