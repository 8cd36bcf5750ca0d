"""Which lines of the task part and of annexes are tasks, and which speak for the tasks around them?"""

from __future__ import annotations

import re

from docgen.extract.assigning import demonstrative_count, only_assigns, speaks_of_itself
from docgen.extract.drafting import draft_of, named_in, role_of
from docgen.extract.drafts import AssignmentLine
from docgen.extract.duty_lines import sort_order
from docgen.extract.jobs import jobs_of_task
from docgen.extract.passages import EVERY_TASK, EXCEPT, is_sentence, sentences, states_target
from docgen.extract.said import Said
from docgen.extract.shares import read_shares
from docgen.extract.sorting import Sorting
from docgen.extract.values import blanked
from docgen.labels import BULLETS, roman_value
from docgen.language.assignments import segments
from docgen.outline import Node
from docgen.references import find_references
from docgen.tables import is_empty
from docgen.text import fold

#: "Các nhiệm vụ tại mục 2 chưa ghi thời hạn …", "… còn lại": not all that the number names.
_SOME_OF_THEM = re.compile(r"\b(?:chưa|không|còn lại|trừ)\b")


def sort_line(sorting: Sorting, node: Node) -> None:
    """File a line of the task part or of an annex."""
    if not node.text.strip() or (re.fullmatch(r"[\W_]*", node.text) and not is_empty(node.text)):
        return
    if node.kind == "annex" and node.heading and not node.label:
        return
    children = sorting.outline.children(node.index)
    spans, begin = sorting.around.agencies(node)
    if states_target(node.text):
        sorting.set_aside("target", node)
    elif spans and (children or begin < len(node.text)):
        sort_order(sorting, node, "body")  # a task part organised by agency
    elif not children and (_speaks_of_points(sorting, node) or _speaks_for_others(sorting, node)):
        return
    elif sorting.around.tasks_below(node):
        _sort_head(sorting, node)
    elif _empty_heading(sorting, node) or _introduces(node.text):
        sorting.set_aside("heading", node)
    elif is_empty(node.text):
        sorting.set_aside("placeholder", node)
    else:
        _sort_task(sorting, node)


def _sort_head(sorting: Sorting, node: Node) -> None:
    """File a line with tasks below it: a sentence, or a title."""
    if is_sentence(node.text):
        draft = draft_of(sorting, sorting.stretch(node), "body")
        # A bullet with its own lead and time is a task, whatever stands below it.
        draft.head = not (node.scheme in BULLETS and draft.own.leads and draft.own.times) and not _first_of_its_paragraphs(sorting, node, draft.own)
        sorting.found.tasks.append(draft)


#: "Giáo dục và nguồn nhân lực. Lộ trình tiến tới không thu học phí …": a title, and the first task behind it.
_RUN_IN_TITLE = re.compile(r"[^.:;]{3,80}\.\s+(?=[A-ZÀ-ỸĐ])")


def _first_of_its_paragraphs(sorting: Sorting, node: Node, own: Said) -> bool:
    """Whether a line with plain paragraphs below it is the first of them, a task like the others, not their head."""
    below = sorting.around.tasks_below(node)
    if any(child.label or child.table is not None for child in below) or node.text.rstrip().endswith(":"):
        return False
    title = _RUN_IN_TITLE.match(node.text)
    told = node.text[title.end() :] if title and len(title[0].split()) <= 12 else ""
    return (bool(told) and is_sentence(told)) or bool(own.leads and own.times)


def _sort_task(sorting: Sorting, node: Node) -> None:
    jobs = jobs_of_task(sorting, node)
    closing = _closing_time(sorting, node, jobs[-1]) if len(jobs) > 1 else Said()
    for text in jobs:
        _sort_job(sorting, node, text, closing if text is not jobs[-1] else Said())


#: "Các việc tại khoản này hoàn thành trước ngày 30/11/2024."
_CLOSES_JOBS = re.compile(r"(?:các|những|cả|hai|ba|bốn|tất cả(?: các)?|toàn bộ(?: các)?) (?:việc|nhiệm vụ|nội dung|công việc|phần việc|hoạt động)\b[^.;]{0,40}?\b(?:này|trên)\b", re.IGNORECASE)


def _closing_time(sorting: Sorting, node: Node, last: str) -> Said:
    """The time that the last sentence of a paragraph gives all its jobs."""
    start, end = sentences(last)[-1]
    if not _CLOSES_JOBS.match(last, start, end) or find_references(last[start:end]):
        return Said()
    stretch = sorting.stretch(node, last[start:end])
    times = sorting.words.said(stretch.text, stretch.at, stretch.where, confidence=node.confidence).times
    return Said(times=times, explicit=bool(times))


def _sort_job(sorting: Sorting, node: Node, text: str, closing: Said) -> None:
    draft = draft_of(sorting, sorting.stretch(node, text), "body" if node.kind == "tasks" else "annex")
    if closing.times and not draft.own.times:
        draft.own += closing
    if draft.heading:
        draft.heading_role = role_of(text)
        if draft.heading_role == "supporting" and not draft.own.leads:
            # "Phối hợp với …" below an agency's heading helps with a task that stands elsewhere.
            draft.why_not = draft.why_not or "general-duty"
            sorting.found.duties.append(draft)
    sorting.found.tasks.append(draft)
    sorting.found.statements.append(draft)


# ---------------------------------------------------------------------- lines that speak for others


def _speaks_for_others(sorting: Sorting, node: Node) -> bool:
    """Whether a line, now filed, only assigns, or schedules every task."""
    said = sorting.own.for_group(sorting.stretch(node))
    assigns = sorting.around.only_assigns(node)
    if assigns and node.kind == "tasks" and read_shares(node.text):
        _file_assignment(sorting, node, said)
    elif said.times and _schedules_all(node.text) and not (assigns and _names_all_by_number(node.text)):
        sorting.found.statements.append(draft_of(sorting, sorting.stretch(node), "body"))
    elif assigns:
        _file_assignment(sorting, node, said)
    else:
        return False
    return True


def _speaks_of_points(sorting: Sorting, node: Node) -> bool:
    """Whether a plain line, now filed, assigns or times points one by one: "Ghi chú mục 1: gạch đầu dòng thứ nhất xong …; gạch đầu dòng thứ hai …"."""
    if node.kind != "tasks" or node.label or len(node.text) > _LONGEST_NOTE:
        return False
    references = find_references(node.text)
    if not any(key.startswith("#") or _LETTER.fullmatch(key) for reference in references for key in reference.keys):
        return False
    text = node.text
    for reference in references:
        text = blanked(text, reference.start, reference.end)
    text = _NOTE.sub(" ", text)
    if not only_assigns(text, sorting.words.heard(f"Thời gian: {text}")):
        return False
    sorting.found.statements.append(draft_of(sorting, sorting.stretch(node), "note"))
    return True


#: A line that assigns points one by one is no longer than this.
_LONGEST_NOTE = 400
_LETTER = re.compile(r"\(?[a-zđ]\)?")
_NOTE = re.compile(r"\b(?:ghi chú|riêng|cả|toàn bộ|hai ý|ba ý|thì|đều|làm)\b|[;:]", re.IGNORECASE)


def _schedules_all(text: str) -> bool:
    """Whether a line with a time in it speaks of every task, not of two and not of what it told itself."""
    return bool(EVERY_TASK.search(fold(text))) and not demonstrative_count(text) and not speaks_of_itself(text)


def _names_all_by_number(text: str) -> bool:
    """Whether a line speaks of all tasks that it names by number: "Toàn bộ phần việc tại mục 2 này xong trong năm 2025"."""
    named = [r for r in find_references(text) if not all(roman_value(key) for key in r.keys)]
    return bool(named) and not _SOME_OF_THEM.search(fold(text))


def _file_assignment(sorting: Sorting, node: Node, said: Said) -> None:
    """File a line that only assigns; "Chủ trì việc a: X. Chủ trì việc b: Y" is two."""
    parts = segments(node.text)
    named = [named_in(node.text[p.label : p.start]) for p in parts]
    if parts and any(named) and not node.text[: parts[0].label].strip(" -+*•"):
        place, where = sorting.outline.place(node), sorting.outline.where(node)
        for part, keys in zip(parts, named, strict=True):
            one = sorting.words.said(node.text[part.label : part.end], place, where, confidence=node.confidence, via="group")
            sorting.found.lines.append(AssignmentLine(node, one, keys))
        return
    sorting.found.lines.append(AssignmentLine(node, said, named_in(EXCEPT.sub(" ", node.text)), demonstrative_count(node.text)))


# ---------------------------------------------------------------------- titles


def _empty_heading(sorting: Sorting, node: Node) -> bool:
    """A heading with nothing under it: a short title among siblings that do have something."""
    text = node.text.strip()
    if "\t" in text and sorting.words.heard(text).anything:
        return False  # columns by tab stops assign it
    if len(text.split()) > 30 or text.endswith((".", ";")) or node.scheme in BULLETS or (node.scheme in {"", "letter", "letter."} and not node.heading):
        return False
    if node.heading and not node.label:
        return True
    if len(text.split()) <= 4 and not _says_something(text):
        return True
    siblings = [s for s in sorting.outline.children(node.parent) if s.scheme == node.scheme and s.index != node.index]
    filled = [s for s in siblings if sorting.around.tasks_below(s)]
    return bool(siblings) and len(filled) >= 0.5 * len(siblings)


def _says_something(text: str) -> bool:
    """Whether a very short line is more than a title: it has a figure, a clause or an order in it."""
    return bool(re.search(r"\d|[,:;.]|\b(?:xây|sửa|lập|cấp|chi|tiêm|mở|lắp|hỗ trợ|thực hiện|triển khai|tổ chức|giao|xử lý|kiểm tra|vận động)\b", fold(text)))


def _introduces(text: str) -> bool:
    """Whether a short line only announces what follows: "Việc phải làm:", "Làm gì?"."""
    return text.rstrip().endswith((":", "?")) and len(text.split()) <= 8 and not re.search(r"[,;\d]", text)
