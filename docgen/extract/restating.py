"""Which tasks does each bullet or row say again in other words?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set

from docgen.extract.drafts import Draft
from docgen.extract.joining import Joining
from docgen.extract.levels import Levels
from docgen.extract.said import Said
from docgen.language.assignments import starts_monitoring, starts_supporting
from docgen.matching import clauses
from docgen.model import Topics

#: A duty or row restates a task if it is at least this near to its own nearest task.
_NEAR = 0.45
#: A clause restates a task by its sub-task alone from this certainty on.
FIRM = 0.6
#: A piece of a bullet or schedule shares a telling word with the task of its sub-task that nothing else speaks for.
_SHARED = 0.05
#: Or it says the task's own words again, whatever its sub-task is taken for.
_SAID_AGAIN = 0.3
_LIST_OPENS = re.compile(r"\b(?:thực hiện|triển khai|phụ trách|chủ trì|tham mưu)\s+(?:các |những )?(?:chính sách|công tác|nhiệm vụ(?: về)?|nội dung(?: về)?|lĩnh vực|chế độ)\s+", re.IGNORECASE)


def restated(joining: Joining, drafts: Sequence[Draft], leading: Set[int] | None = None) -> dict[int, list[Draft]]:
    """By ``id`` of each bullet or row the tasks that it says again, without those that another says more nearly while it says another task more nearly.

    Only the ``leading`` ones (by ``id``), which name a lead, are rivals; all if not given.
    "Chủ trì vận động đóng góp" and "Lập đoàn kiểm tra việc chi trả" share a sub-task and are two jobs.
    """
    found = {id(draft): _restated_alone(joining, draft) for draft in drafts}
    alike = {(id(draft), id(task)): joining.tasks.alike_to(draft.text, task) for draft in drafts for task in found[id(draft)]}
    by_task: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (one, task), score in alike.items():
        by_task[task].append((one, score))
    nearest = {id(draft): float(joining.tasks.alike(draft.text).max()) for draft in drafts if found[id(draft)]}

    def stays(draft: Draft, task: Draft) -> bool:
        score = alike[id(draft), id(task)]
        if score >= 0.3:
            return True
        inside = joining.competent(draft)
        if inside and joining.topics(task).area not in inside and any(joining.topics(other).area in inside for other in found[id(draft)]):
            return False  # a health office's bullet about tests is of the health task, not of the school's
        if nearest[id(draft)] < score + 0.1:
            return True
        rival = max((other for one, other in by_task[id(task)] if one != id(draft) and (leading is None or one in leading)), default=0.0)
        return rival < score + 0.1

    return {id(draft): [task for task in found[id(draft)] if stays(draft, task)] for draft in drafts}


def by_subtask(joining: Joining, lacking: Callable[[Levels], bool]) -> dict[str, list[Draft]]:
    """The plan's tasks that lack something, by the sub-task that they are most about."""
    out: dict[str, list[Draft]] = defaultdict(list)
    for task in joining.tasks.drafts:
        if not task.why_not and not task.head and joining.topics(task).found and lacking(joining.levels(task)):
            out[joining.topics(task).found[0].subtask].append(task)
    return out


def said_again_by(joining: Joining, piece: str, tasks: Mapping[str, Sequence[Draft]]) -> list[tuple[float, Draft]]:
    """Those of ``tasks`` (by sub-task) that a piece of a line says again, each with how alike they are."""
    about = joining.matcher.leanings(piece, "").found
    firmly = about[0].subtask if about and about[0].score >= FIRM else ""
    return [
        (alike, task)
        for subtask, listed in tasks.items()
        for task in listed
        if (alike := joining.tasks.alike_to(piece, task)) >= (_SHARED if subtask == firmly else _SAID_AGAIN)
    ]


def _restated_alone(joining: Joining, duty: Draft) -> list[Draft]:
    """The tasks that a bullet or row says again in other words; each of its clauses may restate another."""
    parts = [duty.text[a:b] for a, b in clauses(duty.text)]
    own = [part for part in parts if not starts_supporting(part)]
    # "Chủ trì A; phối hợp với X trong B": of B it says only who helps.
    out = _restated_by(joining, duty, "; ".join(own) if 0 < len(own) < len(parts) else duty.text)
    if len(parts) > 1:
        for part in parts:
            if len(part.split()) >= 4 and not starts_supporting(part) and not starts_monitoring(part):
                out += [t for t in _restated_by(joining, duty, part, sure=True) if t not in out]
    for part in parts:
        for item in _items(part) if not starts_supporting(part) and not starts_monitoring(part) else ():
            out += [t for t in _restated_by(joining, duty, item, sure=True) if t not in out]
    return out


def _restated_by(joining: Joining, duty: Draft, text: str, sure: bool = False) -> list[Draft]:
    """The tasks that ``text``, the bullet or a clause of it, restates; with ``sure`` only by what it is firmly about."""
    topics = _clause_topics(joining, text, joining.field_of(duty)) if sure else joining.matcher.leanings(text, joining.field_of(duty))
    if sure:
        found = joining.matcher.topics(duty.text, joining.field_of(duty)).found
        whole = {t.area for t in found if t.score >= 0.8 * found[0].score}
        if not topics.found or topics.found[0].score < (FIRM if topics.area in whole else 0.9):
            return []
    best_score = topics.found[0].score if topics.found else 0.0
    leaning = {t.subtask: min(1.0, t.score / 0.3) for t in topics.found if t.score >= 0.6 * best_score}
    areas = {t.area for t in topics.found if t.score >= 0.6 * best_score}
    scored = joining.tasks.scored(text, leaning, topics.area, areas)
    if not scored:
        return []
    best = max(s for s, _ in scored)
    floor = max(0.3, 0.35 + (best - 0.35) * _NEAR) if best > 0.35 else best * 0.8
    chosen = [task for score, task in scored if score >= floor]
    if not sure and best < 0.45 and topics.found and joining.field_of(duty):
        own = {t.area for t in joining.matcher.leanings(text, "").found if t.score >= 0.06}
        if topics.found[0].area not in own:  # its agency's field alone: "giữ nghề dệt" is no matter of data
            chosen = [task for task in chosen if joining.tasks.alike_to(text, task) >= 0.1]
    out = [t for t in chosen if not t.head]
    for head in (t for t in chosen if t.head):
        # What restates a head speaks for the points below it.
        below = {n.index for n in joining.outline.below(head.node.index)}
        listed = [t for t in joining.tasks.drafts if t.node.index in below and not t.why_not and t not in out]
        if len({joining.topics(t).area for t in listed}) <= 1:
            out += listed
        if not out:
            out.append(head)
    return out


def _clause_topics(joining: Joining, text: str, field: str) -> Topics:
    """What a clause is about by its own words; its agency's field settles what they leave open, and adds nothing."""
    own = joining.matcher.topics(text, "")
    if (own.found and own.found[0].score >= FIRM) or not field:
        return own
    with_field = joining.matcher.topics(text, field)
    likely = {t.subtask for t in joining.matcher.leanings(text, "").found if t.score >= 0.15}
    return with_field if with_field.found and with_field.found[0].subtask in likely else own


def _items(part: str) -> list[str]:
    """"Thực hiện chính sách người có công, giảm nghèo, cứu trợ": the fields that a clause lists, three at least."""
    opens = _LIST_OPENS.search(part)
    items = [item.strip(" .") for item in re.split(r",\s*|\s+và\s+", part[opens.end() :])] if opens else []
    return items if len(items) >= 3 and all(1 < len(item.split()) <= 9 for item in items) else []


def remember_part(joining: Joining, task: Draft, said: Said, source: Draft) -> None:
    """Remember which sub-tasks of a long task a bullet or row speaks for."""
    own = {t.subtask for t in joining.topics(task).found}
    keys = frozenset(t.subtask for t in joining.matcher.leanings(source.text, joining.field_of(source)).found if t.subtask in own)
    if keys and (said.leads or said.times):
        joining.levels(task).parts.append((said, keys, source))
