"""Which times below or beside an agency's name are those of its own duties, not the plan's?

"2. Phòng Y tế (hoàn thành trong năm 2023)", a line "- Thời gian hoàn thành: quý IV/2023." among its bullets,
"Hai nhiệm vụ nêu trên của Phòng hoàn thành trong năm 2023".
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from docgen.extract.assigning import DEMONSTRATIVE, demonstrative_count, only_assigns
from docgen.extract.drafts import Draft
from docgen.extract.joining import BODY, Joining
from docgen.extract.passages import EVERY_TASK, general_duty, orders, sentences
from docgen.extract.said import Said
from docgen.extract.values import all_blanked, scheduled
from docgen.language.agency_scan import AgencySpan
from docgen.language.deadlines import Role as TimeRole
from docgen.model import Deadline, Mention, Place
from docgen.outline import Node
from docgen.references import find_references
from docgen.text import fold

#: What stands in brackets behind an agency's name.
_BRACKET = re.compile(r"\(([^()]{4,80})\)\s*[.;:]?\s*$")
_REPORTS = re.compile(r"\bbáo cáo\b|\bgửi\b|\bkế hoạch\b")


def lend_times(joining: Joining) -> None:
    """Let agencies' duties have the times that stand beside their agency's name, and those of the line that closes or opens their list."""
    for listed in _by_heading(joining):
        _lend(joining, listed)


def _by_heading(joining: Joining) -> list[list[Draft]]:
    """The duties of the implementation section, those of one heading together."""
    below: dict[tuple[Place, str], list[Draft]] = defaultdict(list)
    for duty in joining.duties:
        if duty.heading and duty.node.kind not in BODY:
            below[duty.heading[0].quote.at, duty.heading[0].quote.text].append(duty)
    return list(below.values())


def _lend(joining: Joining, listed: list[Draft]) -> None:
    beside = _beside_name(joining, listed[0])
    waiting: list[Draft] = []
    opened: tuple[Mention[Deadline], ...] = ()
    for duty in listed:
        times = _only_times(joining, duty)
        if not times:
            duty.lent = duty.lent or opened or beside
            waiting.append(duty)
            continue
        joining.closing.add(duty.node.index)
        duty.why_not = duty.why_not or "general-duty"
        for one in waiting:
            one.lent = times
        opened = () if waiting else times
        waiting = []


def _beside_name(joining: Joining, duty: Draft) -> tuple[Mention[Deadline], ...]:
    """The times in the line that names the duty's agency."""
    for step in joining.outline.ancestors(duty.node):
        if joining.outline.place(step) == duty.heading[0].quote.at:
            return _in_line(joining, step)
    return ()


def _in_line(joining: Joining, node: Node) -> tuple[Mention[Deadline], ...]:
    said = joining.said_at(node, node.text, "agency-heading")
    bracket = _BRACKET.search(node.text)
    if not said.times and bracket:  # "3. Bảo hiểm xã hội quận (quý II/2023)"
        said = scheduled(joining.words, bracket[1], None, TimeRole.LABEL).placed(
            joining.outline.place(node), joining.outline.where(node), node.confidence, "agency-heading"
        )
    return said.times


def _only_times(joining: Joining, duty: Draft) -> tuple[Mention[Deadline], ...]:
    """The times of a line that says by when and nothing else; of the plan as a whole it doesn't speak."""
    folded = fold(duty.text)
    if EVERY_TASK.search(folded) or _REPORTS.search(folded) or find_references(duty.text) or general_duty(duty.text):
        return ()
    said = joining.said_in(duty, duty.text, "agency-heading")
    return said.times if not said.leads and not said.supporting and only_assigns(duty.text, said) else ()


def hear_agency_times(joining: Joining) -> None:
    """Let "Thời gian: Phòng Y tế hoàn thành trước 30/11/2024; …" time what the agency leads and nothing else times."""
    told = [
        ({span.ref.name for span in spans}, joining.words.said(f"Thời gian: {part}", draft.at, draft.where, confidence=draft.confidence, via="all").times)
        for draft in joining.statements if draft.node.kind not in BODY and not draft.references
        for part, spans in timed_agencies(joining, draft.text)
    ]  # fmt: skip
    for listed in _by_heading(joining):
        if all(duty.node.index in joining.closing for duty in listed):
            names = {m.value.name for m in listed[0].heading if m.value is not None}
            told.append((names, tuple(time for duty in listed for time in _only_times(joining, duty))))
    for names, times in told:
        for task in joining.tasks.drafts:
            levels = joining.levels(task)
            if not levels.timed and any(m.value is not None and m.value.name in names for m in levels.leads()[0]):
                levels.all_if_silent += Said(times=times, explicit=True)


_LABEL = re.compile(r"\W*(?:thời (?:gian|hạn)|tiến độ|lộ trình|mốc|hạn)[^:;.]{0,40}:\s*", re.IGNORECASE)


def timed_agencies(joining: Joining, text: str) -> list[tuple[str, list[AgencySpan]]]:
    """The parts of a line that tell by when an agency is to be done and nothing else, each with the agencies it names."""
    out = []
    label = _LABEL.match(text)
    for start, end in sentences(text):
        for begin, stop in orders(text, max(start, label.end() if label else 0), end):
            for a, b in _each_agency(joining, text, begin, stop):
                part = text[a:b]
                spans = [span for span in joining.words.agencies(part) if not span.ref.collective]
                said = fold(all_blanked(part, ((span.start, span.end) for span in spans)))
                if not spans or _REPORTS.search(said) or find_references(part):
                    continue
                if joining.words.times(part, TimeRole.LABEL) and only_assigns(part, joining.words.heard(part)):
                    out.append((part, spans))
    return out


def _each_agency(joining: Joining, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A clause cut where a comma parts one agency with its time from the next."""
    out = []
    for span in joining.words.agencies(text):
        opens = start < span.start < end and text[max(start, span.start - 8) : span.start].rstrip().endswith((",", "và"))
        if opens and joining.words.times(text[start : span.start], TimeRole.LABEL):
            out.append((start, span.start))
            start = span.start
    return [*out, (start, end)]


def closes_own_duties(joining: Joining, draft: Draft, part: str) -> bool:
    """Whether ``part``, of a line of the implementation section, times the duties above it below the same heading; those without a time get its own.

    It does so if it counts them or names the agency, or if other agencies' headings follow: below the last one it may speak for the plan.
    """
    if not draft.heading or draft.node.kind != "implementation" or not DEMONSTRATIVE.search(fold(part)):
        return False
    above = [d for d in joining.duties if d.node.parent == draft.node.parent and d.node.index < draft.node.index and not d.why_not]
    said = joining.said_in(draft, part, "agency-heading")
    if not above or not said.times:
        return False
    count = demonstrative_count(part)
    if count is not None:
        own = count == len({d.node.index for d in above})
    else:
        others = [d for d in joining.duties if d.heading and d.node.parent != draft.node.parent]
        # … or if the agencies before have theirs in the same words
        own = _names(draft, part) or any(d.node.index > draft.node.index or (d.why_not and DEMONSTRATIVE.search(fold(d.text))) for d in others)
    if not own:
        return False
    for duty in above:
        if not duty.own.times:
            duty.own = replace(duty.own, times=said.times, explicit=True)
    draft.why_not = draft.why_not or "general-duty"
    return True


def _names(draft: Draft, part: str) -> bool:
    """Whether ``part`` calls the heading's agency by its kind ("Phòng phải hoàn thành …")."""
    kinds = {fold(m.quote.text).split()[0] for m in draft.heading if m.quote.text.strip()}
    return any(word in kinds for word in fold(part).split())
