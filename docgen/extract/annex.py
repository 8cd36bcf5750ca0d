"""Which tasks do the rows of annex tables complete, and which of them are tasks of their own?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Set

from docgen.extract.assigning import content_words
from docgen.extract.drafts import Draft
from docgen.extract.joining import Joining
from docgen.extract.levels import Levels
from docgen.extract.passages import orders
from docgen.extract.restating import remember_part, restated
from docgen.extract.said import Said
from docgen.extract.told import meant
from docgen.extract.values import all_blanked
from docgen.references import find_references


def hear_rows(joining: Joining) -> None:
    """Let the rows of tables outside the task part reach the tasks of the body, or be tasks themselves."""
    unmatched: list[Draft] = []
    described: list[tuple[Draft, Said]] = []
    reached: set[int] = set()
    for row in joining.rows:
        said = (row.row + row.group_row if not row.row.leads or not row.row.times else row.row).via("annex")
        said += Said(leads=row.own.leads, times=row.own.times).via("annex") if not row.references else Said()
        if row.references and row.heading_role == "lead" and not said.leads and not said.silent:
            said += Said(leads=row.heading).via("annex")  # "II. PHÒNG Y TẾ / Các nhiệm vụ tại mục 1"
        short = row.numbered or (len(row.text.split()) <= 4 and not joining.topics(row).found)
        if (named := _pointed_at(joining, row)) or (short and (named := joining.named(row.references))):
            for task in named:
                joining.levels(task).annex_by_number += said
                reached.add(id(task))
        elif row.text and not row.why_not:
            described.append((row, said))
    matches = restated(joining, [row for row, _ in described])
    for row, said in described:
        matched = matches[id(row)]
        if not matched and row.references:
            # A row's running number may be the task's, if the two don't speak of different matters.
            area = joining.topics(row).area
            firm = bool(area) and joining.topics(row).found[0].score >= 0.9
            matched = [
                t for t in joining.named(row.references)
                if area is None or joining.topics(t).area == area or (joining.topics(t).area is None and not firm)
            ]  # fmt: skip
        for task in matched:
            joining.levels(task).annex += said
            remember_part(joining, task, said, row)
            reached.add(id(task))
        if not matched:
            unmatched.append(row)
    _rows_for_the_rest(joining, reached)
    for row in unmatched:
        if joining.topics(row).found or not joining.tasks.drafts or ((row.row.leads or row.row.silent) and row.row.times):
            joining.add(row, Levels.of(row))


#: What a row cites in brackets: "Phòng, chống dịch (nhóm y tế)", "Vận động (mục 8)".
_BRACKET = re.compile(r"\(([^()]{4,60})\)\s*\.?\s*$")
#: Words for tasks of no section that is named mean those that are at least so near.
_FAR = 0.3


def _pointed_at(joining: Joining, row: Draft) -> list[Draft]:
    """The tasks of the sections that a row names by title or cites in brackets ("Y tế; nguồn lực | 2024"), as far as its words mean them."""
    out: list[Draft] = []
    other: list[str] = []
    for start, end in orders(row.text, 0, len(row.text)):
        piece = row.text[start:end].strip()
        first, comma, more = piece.partition(",")
        if tasks := _of_piece(joining, piece):
            out += tasks
        elif comma and (tasks := _titled(joining, first)):
            out += tasks
            other.append(more)
        else:
            other.append(piece)
    if out:
        for words in other:
            about = joining.matcher.topics(words, "").found[:1]
            out += [
                t for t in meant(joining, words, joining.tasks.drafts)
                if joining.tasks.alike_to(words, t) >= _FAR or any(a.subtask == b.subtask for a in about for b in joining.topics(t).found)
            ]  # fmt: skip
    return list({id(task): task for task in out}.values())


def _titled(joining: Joining, text: str) -> list[Draft]:
    """The tasks of the section whose title a text is."""
    key = joining.names.titled(text)
    return joining.named((((key,), ()),)) if key else []


def _of_piece(joining: Joining, piece: str) -> list[Draft]:
    if tasks := _titled(joining, piece):
        return tasks
    names = joining.names.find(piece)
    bracket = _BRACKET.search(piece)
    if bracket:
        keys = [(r.keys, r.within) for r in find_references(bracket[1])] or [((n.key,), ()) for n in names if n.start > bracket.start()]
        tasks = joining.named(tuple(keys))
        words = " ".join(content_words(piece[: bracket.start()]))
        return (meant(joining, words, tasks) or tasks) if words else tasks
    rest = all_blanked(piece, ((name.start, name.end) for name in names))
    return joining.named(tuple(((n.key,), ()) for n in names)) if names and not content_words(rest) else []


def _rows_for_the_rest(joining: Joining, reached: Set[int]) -> None:
    """A task that no row restates closely belongs to the row of its own sub-task, where the table covers most tasks."""
    # A running number is no reference where the row says what it is about.
    described = [r for r in joining.rows if r.text and not r.why_not and (not r.references or (len(r.text.split()) > 4 and not r.numbered))]
    wanted = [t for t in joining.tasks.drafts if not t.why_not and not t.head and joining.topics(t).found]
    if not described or sum(id(t) in reached for t in wanted) < 0.5 * len(wanted):
        return
    about: dict[str, list[Draft]] = defaultdict(list)
    for row in described:
        for subtask in {t.subtask for t in joining.topics(row).found}:
            about[subtask].append(row)
    for task in wanted:
        topic = joining.topics(task).found[0]
        fitting = about[topic.subtask] if id(task) not in reached else []
        if not fitting and id(task) not in reached and topic.subtask == topic.area:  # "Nâng cấp cơ sở khám chữa bệnh" is of its area alone
            fitting = [row for row in described if joining.topics(row).area == topic.area]
        if fitting:
            row = max(fitting, key=lambda r: joining.tasks.alike_to(r.text, task))
            joining.levels(task).annex += row.row.via("annex")
