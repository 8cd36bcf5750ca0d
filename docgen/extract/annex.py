"""Which tasks do the rows of annex tables complete, and which of them are tasks of their own?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set

from docgen.extract.drafts import Draft
from docgen.extract.joining import Joining
from docgen.extract.levels import Levels
from docgen.extract.restating import remember_part, restated
from docgen.extract.said import Said


def hear_rows(joining: Joining) -> None:
    """Let the rows of tables outside the task part reach the tasks of the body, or be tasks themselves."""
    unmatched: list[Draft] = []
    described: list[tuple[Draft, Said]] = []
    reached: set[int] = set()
    for row in joining.rows:
        said = (row.row + row.group_row if not row.row.leads or not row.row.times else row.row).via("annex")
        said += Said(leads=row.own.leads, times=row.own.times).via("annex") if not row.references else Said()
        short = row.numbered or (len(row.text.split()) <= 4 and not joining.topics(row).found)
        if (named := _titled(joining, row)) or (short and (named := joining.named(row.references))):
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


def _titled(joining: Joining, row: Draft) -> list[Draft]:
    """The tasks of the section whose title a row is ("Y tế | Phòng Y tế | 2024")."""
    key = joining.names.titled(row.text)
    return joining.named((((key,), ()),)) if key else []


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
        fitting = about[joining.topics(task).found[0].subtask] if id(task) not in reached else []
        if fitting:
            row = max(fitting, key=lambda r: joining.tasks.alike_to(r.text, task))
            joining.levels(task).annex += row.row.via("annex")
