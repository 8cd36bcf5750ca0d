"""What do the headings above a task say of it: its agency, section or time ("2. Quý I năm 2022")?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from docgen.extract.drafts import Draft
from docgen.extract.joining import Joining, singled_out
from docgen.extract.said import Said
from docgen.extract.values import scheduled
from docgen.model import Deadline, Mention, Quote
from docgen.outline import Node
from docgen.text import fold

#: "3. Các nhiệm vụ thường xuyên" titles tasks that recur.
_RECURRING_TITLE = re.compile(
    r"\W*(?:(?:các|những|nhóm)\s+)*(?:nhiệm vụ|việc làm|việc|công việc|nội dung)\s+(?:(?:thực hiện|làm|tiến hành|triển khai|mang tính)\s+)?(thường xuyên|hằng năm|hàng năm|định kỳ)(?:\s*,\s*(?:liên tục|định kỳ|thường xuyên|không [^,;]{3,40}))?\W*$"
)
#: "Chặng thứ hai: từ năm 2023 đến hết năm 2024": a stage and its time.
_STAGE = re.compile(r"\W*(?:chặng|giai đoạn|đợt|bước|kỳ|pha|mốc|thời kỳ)\s+(?:thứ\s+)?\w+\s*[:.,\-(]")
#: A heading that is a time and nothing else.
_TITLED_TIME = re.compile(r"(?:(?:đến|trong|hết|các|thời gian|đợt \d+|mốc|giai đoạn|từ)\s*:?\s*)*(?:quý|năm|tháng|6 tháng|sáu tháng|\d\d\d\d)\b[^:;,.]{0,40}")


def hear_agency_headings(joining: Joining) -> None:
    """Tasks of a task part that is organised by agency: the heading leads."""
    for draft in joining.tasks.drafts:
        if draft.heading and draft.source in {"body", "row"}:
            levels = joining.levels(draft)
            mentions = singled_out(draft.heading)
            if draft.heading_role == "supporting":
                levels.duty += Said(supporting=mentions)
            elif draft.heading_role != "monitor":
                levels.duty += Said(leads=mentions)


def hear_headings(joining: Joining, drafts: Iterable[Draft]) -> None:
    """Let the headings above each draft reach it, of leads and of times the nearest that says any."""
    cache: dict[int, Said] = {}
    for draft in drafts:
        levels = joining.levels(draft)
        for step in joining.outline.ancestors(draft.node):
            if step.table is not None or not step.text or (draft.node.table is not None and _tells_its_own(step)):
                continue
            if step.index not in cache:
                cache[step.index] = _heading_said(joining, step)
            said = cache[step.index]
            add = Said()
            if said.leads and not levels.heading.leads:
                add += Said(leads=said.leads, supporting=said.supporting, strong=said.strong)
            if said.times and not levels.heading.times:
                add += Said(times=said.times, explicit=said.explicit)
            levels.heading += add


#: A paragraph of so many words above a table is a task, not a title.
_PARAGRAPH = 40


def _tells_its_own(node: Node) -> bool:
    """Whether a paragraph above a table assigns what it tells itself: "2.2. Về y tế: Giao X chủ trì …, xong trước ngày … ."; then the table goes on."""
    text = node.text.rstrip()
    return len(text.split()) > _PARAGRAPH and text.endswith(".")


def _heading_said(joining: Joining, node: Node) -> Said:
    said = joining.said_at(node, node.text, "heading")
    place, where = joining.outline.place(node), joining.outline.where(node)
    folded = fold(node.text)
    top = node.scheme in {"roman", "part", "upper", "title"} and len(node.text.split()) < 25
    recurring = re.search(r"quanh năm|thường xuyên|hằng năm|hàng năm|định kỳ|đều đặn|liên tục", folded)
    titled_by_time = re.match(r"\W*(?:các |những |nhóm )*(?:việc|nhiệm vụ|công việc)((?: (?:của|trong|cho|làm|phải làm|cần làm|thực hiện))*) (?:quý|năm|tháng|6 tháng|sáu tháng)\b", folded)
    bare = _TITLED_TIME.fullmatch(re.sub(r"\s*\([^)]*\)", "", folded).strip(" .:;-"))
    firm = "(" in node.text or _STAGE.match(folded) or recurring or titled_by_time or re.search(r"hoàn thành|xong|thời (?:gian|hạn)|chậm nhất|trước ngày|kết thúc|hạn:", folded)
    times = said.times if firm or not top else _closing(folded, said.times)
    if not times and bare:  # "2. Quý I năm 2022"
        times = scheduled(joining.words, re.sub(r"\s*\([^)]*\)", "", node.text), None).placed(place, where, node.confidence, "heading").times
    if not times and titled_by_time:
        times = scheduled(joining.words, node.text[titled_by_time.end(1) :], None).placed(place, where, node.confidence, "heading").times
    if not times:
        titled = _RECURRING_TITLE.match(folded)
        if titled:
            quote = Quote(node.text[titled.start(1) : titled.end(1)], place, where, node.confidence)
            times = (Mention(Deadline("recurring"), quote, "heading"),)
    for note in node.notes:  # "3. Bảo hiểm xã hội¹": the footnote says who leads all of it
        noted = joining.words.said(note.text, note.at, f"{where}, {note.where}", via="heading")
        said, times = said + replace(noted, times=()), times or noted.times
    return Said(said.leads, said.supporting, said.silent, said.monitors, times, bool(times), said.strong)


def _closing(title: str, times: tuple[Mention[Deadline], ...]) -> tuple[Mention[Deadline], ...]:
    """Of a section's title the month, quarter or day with which it ends: "B. Các nghị quyết trình trong tháng 7/2022"; a year may be the plan's."""
    title = title.rstrip(" .:;)")
    return tuple(m for m in times if title.endswith(written := fold(m.quote.text)) and re.search(r"tháng|quý|ngày|\d/\d", written))
