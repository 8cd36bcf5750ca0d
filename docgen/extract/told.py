"""What do sentences say of the tasks that they name, and who gets which of a section that they share out?

"Phòng A chủ trì việc hỗ trợ do dịch tại mục 8; Phòng B chủ trì việc vận động tại mục 8": each leads what he is told of, not the whole section.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Literal

from docgen.extract.drafts import Draft
from docgen.extract.joining import Joining
from docgen.extract.passages import orders, sentences
from docgen.extract.said import Said

#: A task is what some words of its section mean from this likeness on; a shared sub-task counts so much.
_LIKE = 0.12
_SUBTASK = 0.3
#: Other tasks are meant too from this share of the nearest one's likeness on.
_AS_NEAR = 0.6


#: The tasks that a clause told of, each with whether it named the very task or what it stands below.
Scope = list[tuple[Draft, Literal["very", "below"]]]


#: Who leads, or by when: pairs of which it is and what is said.
Answer = frozenset[tuple[str, object]]


@dataclass(frozen=True, slots=True)
class Told:
    """What a clause says of ``tasks``.

    ``way``: of the ``very`` task that it names, of what stands ``below`` what it names, of what it leaves out of
    that (``but``), of the ``rest``.  ``words`` are those beside the assigning ones: what of the section it means.
    """

    tasks: Sequence[Draft]
    said: Said
    way: Literal["very", "below", "but", "rest"]
    words: str = ""


def meant(joining: Joining, words: str, tasks: Sequence[Draft]) -> list[Draft]:
    """Those of ``tasks`` that ``words`` mean, nearest first; none where none is near."""
    about = {t.subtask: min(1.0, t.score / 0.3) for t in joining.matcher.leanings(words, "").found}
    scored = []
    for task, alike in zip(tasks, joining.tasks.alike_to_each(words, tasks), strict=True):
        shared = max((about.get(t.subtask, 0.0) for t in joining.topics(task).found), default=0.0)
        scored.append((alike + _SUBTASK * shared, task))
    best = max((score for score, _ in scored), default=0.0)
    if best < _LIKE:
        return []
    return [task for score, task in sorted(scored, key=lambda one: -one[0]) if score >= _AS_NEAR * best]


def settle_told(joining: Joining) -> None:
    """Let what all sentences say reach their tasks; a section told of twice in different words is shared out."""
    given = [told for told in joining.told if told.way != "rest"]
    led = {id(task) for told in given if told.said.leads or told.said.silent for task in told.tasks}
    said: dict[int, set[Answer]] = defaultdict(set)  # of each task the different leads and times
    for told in joining.told:
        for task in told.tasks:
            said[id(task)] |= _answers(told.said)
    for told in joining.told:
        if told.way == "rest" and told.said.leads:  # "các nội dung còn lại giao X": what nobody was given
            told = replace(told, tasks=[task for task in told.tasks if id(task) not in led], words="")
        shared = meant(joining, told.words, told.tasks) if told.words and _contested(told, said) else []
        if shared and len(shared) < len(told.tasks):
            for task in shared:
                _reach(joining, task, told.said, "but")
            continue
        for task in told.tasks:
            _reach(joining, task, told.said, told.way)


def _reach(joining: Joining, task: Draft, said: Said, way: str) -> None:
    levels = joining.levels(task)
    if way == "rest":
        levels.all_if_silent += said  # "các việc còn lại của nhóm I"
    elif way == "but":
        levels.named = said.over(levels.named)
    elif way == "very":
        levels.named += said
    else:
        levels.reference += said


def tells_more(joining: Joining, task: Draft, words: str) -> bool:
    """Whether a task says other things beside what ``words`` mean: then he who gets these leads it with the others."""
    parts = [task.text[a:b] for start, end in sentences(task.text) for a, b in orders(task.text, start, end)]
    return len(parts) > 1 and not all(joining.tasks.similarity.between(words, part) >= _LIKE for part in parts)


def _contested(told: Told, said: Mapping[int, Set[Answer]]) -> bool:
    """Whether another clause tells other leads or other times of the same tasks."""
    mine = _answers(told.said)
    kinds = {next(iter(one))[0] for one in mine}
    return any(other not in mine and next(iter(other))[0] in kinds for task in told.tasks for other in said[id(task)])


def _answers(said: Said) -> set[Answer]:
    """Who leads, and by when, as far as it is said: each as a set of its own."""
    leads = frozenset(("lead", m.value.name) for m in (*said.leads, *said.silent) if m.value is not None)
    times = frozenset(("time", m.value) for m in said.times)
    return {one for one in (leads, times) if one}
