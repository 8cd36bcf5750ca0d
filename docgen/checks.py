"""The three questions: is the area covered, is the lead right, is the deadline set and met?

An area plugin asks them through :func:`check`, or one by one; what is
peculiar to an area comes in as an argument and stands in its plugin.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from docgen.model import (
    Agency,
    AgencyRef,
    Area,
    Deadline,
    Decision,
    Mention,
    Message,
    Outcome,
    Plan,
    Quote,
    Submitter,
    Subtask,
    Task,
    sorted_unique,
)
from docgen.text import fold
from docgen.unread import doubtful, illegible, unread

#: Says whether an agency outside the register's competence may lead this task all the same.
MayLead = Callable[[AgencyRef, Task, Plan], bool]
#: The directive's end for a sub-task, given the plan.
EndOf = Callable[[Subtask, Plan], date | None]

#: What a department's own unit is called; a new board or fund needs a reviewer's word.
_UNIT = re.compile(
    r"(?:phòng|chi cục|trung tâm|thanh tra|văn phòng|bệnh viện|trường|ban quản lý|cơ sở|nhà|khoa|viện|đội|trạm|cục|"
    r"tổ chuyên môn|lãnh đạo)\b"
)
_LEAD_ORDER = ("wrong", "missing", "unreadable", "unknown-agency", "ok")
_TIME_ORDER = ("late", "past", "missing", "unreadable", "recurring-only", "ok")


def tasks_of(plan: Plan, area: Area) -> tuple[Task, ...]:
    """The plan's tasks that fit ``area`` best."""
    return tuple(t for t in plan.tasks if t.counts and t.topics.area == area.key)


def assigned_tasks(tasks: Sequence[Task]) -> tuple[Task, ...]:
    """The tasks that commit to something by themselves: a head above its dashes only introduces them."""
    own = tuple(t for t in tasks if not t.head)
    return own or tuple(tasks)


def required_subtasks(plan: Plan, area: Area) -> tuple[Subtask, ...]:
    """The sub-tasks that this submitter must address."""
    return tuple(s for s in area.subtasks if not (s.city_only and plan.submitter.kind == "district"))


def check(plan: Plan, area: Area, *, may_lead: MayLead | None = None, end_of: EndOf | None = None) -> Iterator[Decision]:
    """Yield the three decisions on ``area``: coverage, lead, deadline."""
    yield coverage(plan, area)
    yield lead(plan, area, may_lead=may_lead)
    yield deadline(plan, area, end_of=end_of)


# --------------------------------------------------------------------------- coverage


def coverage(plan: Plan, area: Area) -> Decision:
    """Do the plan's tasks address what the directive asks in ``area``? (verdicts.md section 2)"""
    tasks = tasks_of(plan, area)
    lost = unread(plan.document)
    if not tasks:
        looked, looked_en, seen = _where_looked(plan, area)
        if lost:
            said = lost.message
            return Decision(
                area.key,
                "coverage",
                Outcome.CANT_TELL,
                "unreadable",
                Message(
                    f"{said.vi}; phần đọc được không có nhiệm vụ nào về “{area.title}”. {looked}",
                    f"{said.en}; no task in what was read is about “{area.title_en or area.title}”. {looked_en}",
                ),
                evidence=seen,
                expected=area.title,
            )
        return Decision(
            area.key,
            "coverage",
            Outcome.FAILED,
            "missing",
            Message(
                f"Không có nhiệm vụ nào của kế hoạch về “{area.title}”. {looked}",
                f"No task of the plan is about “{area.title_en or area.title}”. {looked_en}",
            ),
            evidence=seen,
            expected=area.title,
        )
    addressed = {t.subtask for task in assigned_tasks(tasks) for t in task.topics.found if t.area == area.key}
    missing = tuple(s for s in required_subtasks(plan, area) if s.key not in addressed)
    evidence = tuple(quote for task in _representative(tasks, area) for quote in task.quotes)[:8]
    if _doubtful(tasks) and not any(_confident(t) for t in tasks):
        return Decision(area.key, "coverage", Outcome.CANT_TELL, "unreadable", _UNREADABLE, evidence=evidence, expected=area.title)
    if missing:
        names = "; ".join(f"{s.key} ({s.summary})" for s in missing)
        names_en = "; ".join(f"{s.key} ({s.summary_en or s.summary})" for s in missing)
        if lost:
            said = lost.message
            return Decision(
                area.key,
                "coverage",
                Outcome.CANT_TELL,
                "unreadable",
                Message(
                    f"{said.vi}; phần đọc được có nội dung về “{area.title}” nhưng chưa thấy: {names}.",
                    f"{said.en}; “{area.title_en or area.title}” is addressed in what was read, but not: {names_en}.",
                ),
                evidence=evidence,
                expected=area.title,
            )
        return Decision(
            area.key,
            "coverage",
            Outcome.FAILED,
            "partial",
            Message(
                f"Có nội dung về “{area.title}” nhưng thiếu: {names}.",
                f"“{area.title_en or area.title}” is addressed, but not: {names_en}.",
            ),
            evidence=evidence,
            expected=area.title,
            missing_subtasks=tuple(s.key for s in missing),
        )
    return Decision(
        area.key,
        "coverage",
        Outcome.PASSED,
        "covered",
        Message(f"Có {len(tasks)} nhiệm vụ về “{area.title}”.", f"{len(tasks)} task(s) about “{area.title_en or area.title}”."),
        evidence=evidence,
        expected=area.title,
    )


_UNREADABLE = Message(
    "Phần liên quan nhận dạng từ ảnh không đủ rõ để kết luận; cần đọc bản gốc.",
    "The words come from a picture and are not clear enough; read the original.",
)


def _confident(task: Task) -> bool:
    return task.confidence is None or task.confidence >= 0.5


def _doubtful(tasks: Sequence[Task]) -> bool:
    return any(t.confidence is not None and t.confidence < 0.3 for t in tasks)


def _representative(tasks: Sequence[Task], area: Area) -> tuple[Task, ...]:
    """One task for each sub-task first, then the rest, in reading order; at most eight."""
    chosen: list[Task] = []
    seen: set[str] = set()
    for task in tasks:
        keys = {t.subtask for t in task.topics.found if t.area == area.key}
        if keys - seen and not task.head:
            chosen.append(task)
            seen |= keys
    chosen += [t for t in tasks if t not in chosen]
    return tuple(sorted(chosen[:8], key=lambda t: (t.at.block, t.at.row or 0)))


def _where_looked(plan: Plan, area: Area) -> tuple[str, str, tuple[Quote, ...]]:
    """Where we looked for an absent area, and what came nearest (an exclusion, a heading without content, a target)."""
    parts = list(
        dict.fromkeys(s.label.rstrip(".") or s.title[:40] for s in plan.sections if s.kind in {"tasks", "implementation", "annex"})
    )
    count = sum(1 for t in plan.tasks if t.counts)
    looked = f"Đã xem {count} nhiệm vụ" + (f" ở mục {', '.join(parts)}" if parts else "") + "."
    looked_en = f"{count} tasks were read" + (f" in sections {', '.join(parts)}" if parts else "") + "."
    needles = [fold(w) for w in (*area.words, *(w for s in area.subtasks for w in s.words))]
    near: list[Quote] = []
    for kinds in (("exclusion", "placeholder", "heading", "quotation"), ("target", "ground", "situation")):
        for passage in plan.passages:
            if passage.kind in kinds and len(near) < 3:
                folded = fold(passage.quote.text)
                if any(n in folded for n in needles):
                    near.append(passage.quote)
    for task in plan.tasks:
        if not task.counts and len(near) < 3 and any(n in fold(task.text) for n in needles) and task.quote not in near:
            near.append(task.quote)
    return looked, looked_en, tuple(near[:3])


# --------------------------------------------------------------------------- lead


def lead(plan: Plan, area: Area, *, may_lead: MayLead | None = None) -> Decision:
    """Does every task of ``area`` name a right lead? (verdicts.md section 4)"""
    tasks = tasks_of(plan, area)
    if not tasks:
        return _untested(area, "lead")
    lost = unread(plan.document)
    verdicts: list[tuple[str, Task, Mention[AgencyRef] | None]] = []
    found: list[str] = []
    for task in assigned_tasks(tasks):
        reason, mention = _task_lead(task, plan, area, may_lead)
        if reason == "missing" and (lost or illegible(plan.document, task)):
            reason = "unreadable"
        if reason == "wrong" and mention is not None and doubtful(plan.document, mention.quote):
            reason = "unreadable"
        verdicts.append((reason, task, mention))
        found.extend(m.value.name for m in task.leads if m.value is not None)
    reason = next(r for r in _LEAD_ORDER if any(v[0] == r for v in verdicts))
    evidence = _lead_evidence(verdicts, reason)
    expected = ", ".join(right_leads(plan, area))
    outcome = {"ok": Outcome.PASSED, "unknown-agency": Outcome.CANT_TELL, "unreadable": Outcome.CANT_TELL}.get(reason, Outcome.FAILED)
    return Decision(
        area.key,
        "lead",
        outcome,
        reason,
        _lead_message(reason, verdicts, plan),
        evidence=evidence,
        expected=expected,
        found=sorted_unique(found),
    )


def _task_lead(task: Task, plan: Plan, area: Area, may_lead: MayLead | None) -> tuple[str, Mention[AgencyRef] | None]:
    mentions = [m for m in task.leads if m.value is not None and not m.value.collective]
    if not mentions:
        return "missing", task.silent[0] if task.silent else None
    judged = [(_judge(m.value, task, plan, area, may_lead), m) for m in mentions if m.value is not None]
    for reason in ("wrong", "unknown-agency"):
        for verdict, mention in judged:
            if verdict == reason:
                return reason, mention
    if not any(v == "ok" for v, _ in judged):
        return "wrong", judged[0][1]
    return "ok", next(m for v, m in judged if v == "ok")


def _judge(ref: AgencyRef, task: Task, plan: Plan, area: Area, may_lead: MayLead | None) -> str:
    """ok, wrong, unknown-agency, or ward (right only beside a right lead)."""
    submitter = plan.submitter
    city_plan = submitter.kind in {"department", "city-caucus"}
    if submitter.kind == "department" and (fold(ref.name) == fold(submitter.name) or (ref.unit_of and _UNIT.match(fold(ref.name)))):
        return "ok"
    agency = ref.agency
    if agency is None:
        return "unknown-agency"
    if agency.kind == "ward" or agency.level == "ward":
        return "ward"
    foreign = bool(ref.territory) and bool(submitter.territory) and fold(ref.territory) != fold(submitter.territory)
    if agency.level == "district" and city_plan:
        return "ward"
    if agency.level == "district" and foreign:
        return "wrong"
    if may_lead is not None and may_lead(ref, task, plan):
        return "ok"
    if submitter.kind == "district" and agency.level in {"city", "central", "province"}:
        return "wrong"
    return "ok" if competent(agency, area) else "wrong"


def competent(agency: Agency, area: Area) -> bool:
    """Whether the register, or the area's own data, lets ``agency`` lead in ``area``."""
    return area.key in agency.competence or any(agency.name in names for _, names in area.competent)


def same_level(ref: AgencyRef, submitter: Submitter) -> bool:
    """Whether an agency stands at the plan's own level and territory."""
    if ref.agency is None:
        return False
    if submitter.territory and ref.territory and fold(ref.territory) != fold(submitter.territory):
        return False
    return ref.agency.level == ("district" if submitter.kind == "district" else "city")


def right_leads(plan: Plan, area: Area) -> tuple[str, ...]:
    """Whom the memo proposes as lead, for the plan's level."""
    level = "district" if plan.submitter.kind in {"district", "unknown"} else "city"
    return next((names for at, names in area.competent if at == level), ())


def _lead_evidence(verdicts: list[tuple[str, Task, Mention[AgencyRef] | None]], reason: str) -> tuple[Quote, ...]:
    out: list[Quote] = []
    for verdict, task, mention in verdicts:
        if verdict == reason:
            if reason == "missing" or mention is None:
                out.extend(task.quotes)
                if mention is not None:
                    out.append(mention.quote)
            else:
                out.append(mention.quote)
                if reason != "ok":
                    out.extend(task.quotes)
    return tuple(dict.fromkeys(out))[:8]


def _names(verdicts: list[tuple[str, Task, Mention[AgencyRef] | None]], reason: str) -> str:
    names = []
    for verdict, _, mention in verdicts:
        if verdict == reason and mention is not None and mention.value is not None:
            ref = mention.value
            names.append(ref.name + (f" ({ref.territory})" if ref.territory and ref.agency is not None else ""))
    return ", ".join(dict.fromkeys(names))


def _places(verdicts: list[tuple[str, Task, Mention[AgencyRef] | None]], reason: str) -> str:
    return "; ".join(dict.fromkeys(task.where for verdict, task, _ in verdicts if verdict == reason))


def _lead_message(reason: str, verdicts: list[tuple[str, Task, Mention[AgencyRef] | None]], plan: Plan) -> Message:
    places = _places(verdicts, reason)
    names = _names(verdicts, reason)
    if reason == "ok":
        return Message(f"Cơ quan chủ trì đúng thẩm quyền: {names}.", f"The lead is competent: {names}.")
    if reason == "missing":
        said = f" (chỉ ghi “{names}”, không nêu cơ quan nào)" if names else ""
        said_en = f" (only “{names}”, which names nobody)" if names else ""
        return Message(f"Không nêu cơ quan chủ trì tại {places}{said}.", f"No lead agency is named at {places}{said_en}.")
    if reason == "unreadable":
        cause = _unread_words(plan)
        written = f" (“{names}”)" if names else ""
        return Message(
            f"{cause.vi}; chưa xác định được cơ quan chủ trì tại {places}{written}.",
            f"{cause.en}; the lead at {places} can't be told{written}.",
        )
    if reason == "unknown-agency":
        ref = next(m.value for v, _, m in verdicts if v == reason and m is not None and m.value is not None)
        hint = f" Có phải “{ref.suggestion}”?" if ref.suggestion else ""
        hint_en = f" Did you mean “{ref.suggestion}”?" if ref.suggestion else ""
        return Message(
            f"“{names}” ({places}) không có trong danh mục cơ quan; cần người thẩm định xác nhận.{hint}",
            f"“{names}” ({places}) is not in the register; a reviewer has to confirm it.{hint_en}",
        )
    why, why_en = _why_wrong(next(m.value for v, _, m in verdicts if v == reason and m is not None and m.value is not None), plan)
    return Message(f"{names} chủ trì tại {places}: {why}.", f"{names} leads at {places}: {why_en}.")


def _why_wrong(ref: AgencyRef, plan: Plan) -> tuple[str, str]:
    agency = ref.agency
    if agency is not None and agency.level == "ward":
        return "chỉ giao cấp phường, xã, không có cơ quan của cấp ban hành", "only wards are named, no agency of the plan's own level"
    if ref.territory and plan.submitter.territory and fold(ref.territory) != fold(plan.submitter.territory):
        return (
            f"thuộc {ref.territory}, không phải {plan.submitter.territory}",
            f"it belongs to {ref.territory}, not to {plan.submitter.territory}",
        )
    if agency is not None and agency.level == "city" and plan.submitter.kind == "district":
        return "là cơ quan cấp thành phố, không chủ trì nhiệm vụ của quận, huyện", "it is a city agency and doesn't lead a district's task"
    if agency is not None and agency.level == "district" and plan.submitter.kind != "district":
        return "là cơ quan cấp quận, huyện, không chủ trì nhiệm vụ của thành phố", "it is a district agency and doesn't lead a city's task"
    return "không có thẩm quyền chủ trì trong lĩnh vực này", "it isn't competent in this area"


def _unread_words(plan: Plan) -> Message:
    """Why something can't be told, at the beginning of a sentence."""
    lost = unread(plan.document)
    return lost.message if lost else Message("Chữ nhận dạng từ ảnh không đủ rõ", "The words recognised from a picture are not clear enough")


# --------------------------------------------------------------------------- deadline


def _misread(plan: Plan, task: Task, time: Mention[Deadline], reason: str, limit: date | None) -> bool:
    """Whether a time's words were recognised too badly to tell its end, and so badly that it may not be what ``reason`` says.

    An accusation ("late", "past") rests on figures that are as sure as the words.  "Quý II" that may be quý I or III hides
    nothing where the task would be judged alike by any of these.
    """
    if not doubtful(plan.document, time.quote, figures=True, sure=reason in {"late", "past"}):
        return False
    if time.value is None or time.value.end is None or reason != "ok" or not _QUARTER.search(fold(time.quote.text)):
        return True
    for month, day in _QUARTERS_ALIKE:
        other = replace(time, value=replace(time.value, end=date(time.value.end.year, month, day)))
        if _task_deadline(replace(task, deadlines=tuple(other if m is time else m for m in task.deadlines)), plan, limit) != reason:
            return True
    return False


_QUARTER = re.compile(r"\bqu[ýúyỳi]")
#: The last days of the quarters whose Roman numbers look alike.
_QUARTERS_ALIKE = ((3, 31), (6, 30), (9, 30))


def deadline(plan: Plan, area: Area, *, end_of: EndOf | None = None) -> Decision:
    """Does every task of ``area`` end in time? (verdicts.md section 5)"""
    tasks = tasks_of(plan, area)
    if not tasks:
        return _untested(area, "deadline")
    lost = unread(plan.document)
    judged: list[tuple[str, Task]] = []
    found: list[str] = []
    limits: list[date] = []
    for task in assigned_tasks(tasks):
        limit = _limit(task, plan, area, end_of)
        if limit is not None:
            limits.append(limit)
        reason = _task_deadline(task, plan, limit)
        blank = reason == "missing" and not task.deadlines and (lost or illegible(plan.document, task))
        if blank or any(_misread(plan, task, m, reason, limit) for m in task.deadlines):
            reason = "unreadable"
        judged.append((reason, task))
        found.extend(m.value.end.isoformat() for m in task.deadlines if m.value is not None and m.value.end is not None)
    seen = {reason for reason, _ in judged}
    reason = "ok" if seen == {"ok", "recurring-only"} else next(r for r in _TIME_ORDER if r in seen)
    quotes: list[Quote] = []
    for verdict, task in judged:
        if verdict == reason:
            quotes.extend([m.quote for m in task.deadlines] or task.quotes)
            if reason in {"late", "past"}:
                quotes.extend(task.quotes)
    outcome = {"ok": Outcome.PASSED, "unreadable": Outcome.CANT_TELL}.get(reason, Outcome.FAILED)
    expected = min(limits).isoformat() if limits else ""
    return Decision(
        area.key,
        "deadline",
        outcome,
        reason,
        _deadline_message(reason, judged, plan, expected),
        evidence=tuple(dict.fromkeys(quotes))[:8],
        expected=expected,
        found=sorted_unique(found),
    )


def _limit(task: Task, plan: Plan, area: Area, end_of: EndOf | None) -> date | None:
    own = [t for t in task.topics.found if t.area == area.key and t.subtask != area.key]  # the area's head has no end of its own
    firm = 0.9 * max((t.score for t in own), default=0.0)
    keys = {t.subtask for t in own if t.score >= firm}
    ends = [end_of(s, plan) if end_of is not None else s.end for s in area.subtasks if s.key in keys]
    bounded = [e for e in ends if e is not None]
    if area.end is not None:
        bounded.append(area.end)
    return min(bounded, default=None)


def _task_deadline(task: Task, plan: Plan, limit: date | None) -> str:
    values = [m.value for m in task.deadlines]
    ends = [v.end for v in values if v is not None and v.end is not None]
    issued = plan.issued_on.value if plan.issued_on else None
    if ends:
        end = max(ends)
        if limit is not None and end > limit:
            return "late"
        if issued is not None and end < issued:
            return "past"
        return "ok"
    kinds = {v.kind if v is not None else "unreadable" for v in values}
    if "unreadable" in kinds:
        return "unreadable"
    if kinds & {"recurring", "ongoing"}:
        return "recurring-only"
    return "missing"


def _deadline_message(reason: str, judged: list[tuple[str, Task]], plan: Plan, expected: str) -> Message:
    tasks = [t for r, t in judged if r == reason]
    places = "; ".join(dict.fromkeys(t.where for t in tasks))
    ends = ", ".join(
        dict.fromkeys(
            m.value.end.strftime("%d/%m/%Y") for t in tasks for m in t.deadlines if m.value is not None and m.value.end is not None
        )
    )
    if reason == "ok":
        return Message(
            "Có thời hạn hoàn thành phù hợp." if not ends else f"Có thời hạn hoàn thành phù hợp: {ends}.",
            "The deadline is set and in time." if not ends else f"The deadline is set and in time: {ends}.",
        )
    if reason == "late":
        limit = date.fromisoformat(expected).strftime("%d/%m/%Y") if expected else ""
        return Message(
            f"Thời hạn {ends} ({places}) sau thời hạn của văn bản chỉ đạo {limit}.",
            f"The deadline {ends} ({places}) is later than the directive's, {limit}.",
        )
    if reason == "past":
        issued = plan.issued_on.value.strftime("%d/%m/%Y") if plan.issued_on and plan.issued_on.value else ""
        return Message(
            f"Thời hạn {ends} ({places}) đã qua khi kế hoạch được ban hành ngày {issued}.",
            f"The deadline {ends} ({places}) lies before the plan's own date, {issued}.",
        )
    if reason == "missing":
        conditional = any(m.value is not None and m.value.kind == "conditional" for t in tasks for m in t.deadlines)
        extra = " (chỉ nêu điều kiện, không có ngày kết thúc)" if conditional else ""
        extra_en = " (only a condition, no end)" if conditional else ""
        return Message(f"Không có thời hạn hoàn thành tại {places}{extra}.", f"No deadline at {places}{extra_en}.")
    if reason == "recurring-only":
        return Message(
            f"Chỉ ghi thường xuyên, định kỳ, không có thời hạn kết thúc ({places}).", f"Only recurring, without an end ({places})."
        )
    if any(t.deadlines for t in tasks):
        return Message(
            f"Có ghi thời hạn nhưng không đọc được chắc chắn ({places}).",
            f"A deadline stands there but can't be read with certainty ({places}).",
        )
    why = _unread_words(plan)
    return Message(f"{why.vi}; chưa xác định được thời hạn tại {places}.", f"{why.en}; the deadline at {places} can't be told.")


def _untested(area: Area, aspect: str) -> Decision:
    return Decision(
        area.key,
        aspect,
        Outcome.UNTESTED,
        "not-covered",
        Message("Không xét vì kế hoạch không có nhiệm vụ thuộc nội dung này.", "Not tested: the plan has no task in this area."),
    )
