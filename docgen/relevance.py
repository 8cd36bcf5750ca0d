"""Is this plan about the directive at all?

A plan about other matters may use an area's words in passing.  Where a plan
neither cites the directive nor spreads over its areas, a passage counts only
where a good part of the plan speaks of that area and leaves no doubt
(``docs/decisions/0004-other-plans.md``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from docgen.model import Area, Directive, Document, Paragraph, Place, Plan, Task, Topics
from docgen.text import fold

#: A plan is about a directive that it doesn't cite if so much of it, over so many areas, is, and none of them has too much.
SHARE, SPREAD, LARGEST = 0.55, 5, 0.45
#: And if so many of its tasks are: a letter that has a line for each of five fields is no plan for them.
FEWEST = 8
#: In a plan about other matters an area counts from this certainty and this share of the tasks on.
CERTAIN, OWN_SHARE = 0.93, 0.34


def cites(document: Document, directive: Directive) -> tuple[str, re.Match[str], Place] | None:
    """(text, match on the folded text, place) of the first citation of ``directive``; None if there is none."""
    patterns = [re.compile(p) for p in directive.basis]
    for text, at in texts(document):
        folded = fold(text)
        for pattern in patterns:
            match = pattern.search(folded)
            if match is not None:
                return text, match, at
    return None


def texts(document: Document) -> Iterator[tuple[str, Place]]:
    """Every piece of the body's text and its place, in reading order."""
    for block in document.body():
        if isinstance(block, Paragraph):
            yield block.text, Place(block.block, page=block.page)
        else:
            for cell in block.cells():
                yield cell.text, Place(block.block, cell.row, cell.column, cell.page or block.page)


def weigh(plan: Plan, areas: Sequence[Area], directives: Sequence[Directive]) -> Plan:
    """``plan`` with the topics of other directives' areas taken from tasks where it isn't about them."""
    foreign: set[str] = set()
    for directive in directives:
        own = frozenset(a.key for a in areas if a.directive == directive.key)
        if own and cites(plan.document, directive) is None and not _spreads(plan.tasks, own):
            foreign |= own - _certain(plan.tasks, own)
    if not foreign:
        return plan
    return replace(plan, tasks=tuple(_without(task, foreign) for task in plan.tasks))


def _spreads(tasks: Sequence[Task], own: frozenset[str]) -> bool:
    counted = [t for t in tasks if t.counts and not t.head]
    about = Counter(t.topics.area for t in counted if t.topics.area in own)
    touched = sum(1 for n in about.values() if n >= 0.03 * len(counted))
    return (
        about.total() >= FEWEST
        and about.total() >= SHARE * len(counted)
        and touched >= min(SPREAD, len(own))
        and max(about.values()) <= LARGEST * about.total()
    )


def _certain(tasks: Sequence[Task], own: frozenset[str]) -> set[str]:
    counted = [t for t in tasks if t.counts and not t.head]
    sure = Counter(t.topics.area for t in counted if t.topics.area in own and t.topics.found[0].score >= CERTAIN)
    return {area for area, n in sure.items() if area is not None and n >= max(3, OWN_SHARE * len(counted))}


def _without(task: Task, foreign: set[str]) -> Task:
    if task.topics.area not in foreign:
        return task
    return replace(task, topics=Topics())
