"""Which tasks does the plan have in the end, each with what counts of all that has reached it?"""

from __future__ import annotations

from dataclasses import replace

from docgen.extract.drafts import Draft
from docgen.extract.joining import Joining
from docgen.extract.levels import Levels
from docgen.extract.said import Said
from docgen.model import Task, Topics


def draw_up(joining: Joining) -> tuple[Task, ...]:
    """All tasks in reading order, with their leads, supporting agencies and deadlines."""
    ordered = sorted([*joining.tasks.drafts, *joining.added], key=lambda d: (d.node.index, d.at.row or 0))
    introducing = _introducing(joining, ordered)
    return tuple(task for draft in ordered for task in _parts_of(joining, draft, head=id(draft) in introducing))


def _introducing(joining: Joining, drafts: list[Draft]) -> set[int]:
    """The heads (by ``id``) with tasks below them."""
    parents = {d.node.index: id(d) for d in drafts if d.head}
    out: set[int] = set()
    for draft in drafts:
        for step in joining.outline.ancestors(draft.node):
            if step.index in parents and parents[step.index] != id(draft) and not draft.why_not:
                out.add(parents[step.index])
    return out


def _parts_of(joining: Joining, draft: Draft, head: bool) -> list[Task]:
    """The draft as one task; or, where several rows or bullets each take a part of it, as those parts."""
    levels = joining.levels(draft)
    whole = _task(joining, draft, levels, head)
    grouped: list[tuple[frozenset[str], Said, Draft | None]] = []
    for said, keys, source in levels.parts:
        at = next((i for i, (known, have, other) in enumerate(grouped) if known & keys and not _apart(have, said, other, source)), None)
        if at is None:
            grouped.append((keys, said, source if source.source == "row" else None))
        else:
            known, have, other = grouped[at]
            grouped[at] = (known | keys, have + said, other)
    if len(grouped) < 2 or levels.led_near or head:
        return [whole]
    shared = [sum(bool(keys & other) for other, _, _ in grouped) > 1 for keys, _, _ in grouped]
    out = []
    for (keys, said, row), rivals in zip(grouped, shared, strict=True):
        part = replace(_task(joining, draft, replace(levels, duty=said, annex=Said(), parts=[]), head), topics=Topics(tuple(t for t in whole.topics.found if t.subtask in keys)))
        if rivals and row is not None:
            # Two rows take the same sub-task for two leads: each is known by its own words.
            part = replace(part, text=row.text, at=row.at, where=row.where)
        out.append(part)
    return out


def _task(joining: Joining, draft: Draft, levels: Levels, head: bool) -> Task:
    leads, silent = levels.leads()
    return Task(
        text=draft.text,
        at=draft.at,
        where=draft.where,
        label=draft.label,
        number=draft.number,
        context=draft.context,
        leads=leads,
        supporting=levels.supporting(),
        deadlines=levels.times(),
        head=head,
        restates=draft.source == "implementation",
        counts=not draft.why_not,
        why_not=draft.why_not,
        confidence=draft.confidence,
        topics=joining.topics(draft),
        silent=silent,
        notes=draft.notes,
        pieces=draft.pieces,
    )


def _apart(have: Said, said: Said, other: Draft | None, source: Draft) -> bool:
    """Whether two rows of a table give the same sub-task to different leads: two jobs, not one."""
    if other is None or source.source != "row":
        return False
    names = [{m.value.name for m in one.leads if m.value is not None} for one in (have, said)]
    return bool(names[0]) and bool(names[1]) and names[0] != names[1]
