"""How grave is each decision, and with which status does a run end?

Exit status of ``check``, the gravest first: 2 usage or configuration, 3 some
document unreadable or damaged, 4 incomplete, 1 not compliant, 5 nothing checked, 0 compliant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import IntEnum

from docgen.config import SeverityRule
from docgen.contract import ASPECTS
from docgen.model import Area, Decision, Failure, Finding, Message, Outcome, PlanReport, Report
from docgen.unread import joined


class Exit(IntEnum):
    """What an exit status of ``docgen check`` means."""

    COMPLIANT = 0
    NOT_COMPLIANT = 1
    USAGE = 2
    UNREADABLE = 3
    INCOMPLETE = 4
    NOTHING_CHECKED = 5


GRAVEST_FIRST = (Exit.USAGE, Exit.UNREADABLE, Exit.INCOMPLETE, Exit.NOT_COMPLIANT, Exit.NOTHING_CHECKED, Exit.COMPLIANT)


def exit_status(report: Report, fail_on: str = "error") -> Exit:
    """The status for the whole run: of all its plans' the gravest.

    ``fail_on`` "warning" makes warnings count as errors do, and what cannot be
    told as incomplete.  A plan of which too little was read counts as unreadable, see :func:`partly_read`.
    Findings on the plan as a whole count only where the configuration calls them errors.
    """
    seen: set[Exit] = set()
    if report.unreadable:
        seen.add(Exit.UNREADABLE)
    if report.failures:
        seen.add(Exit.INCOMPLETE)
    for plan in report.plans:
        seen |= _statuses(plan, fail_on)
    if not report.plans:
        seen.add(Exit.NOTHING_CHECKED)
    return next(status for status in GRAVEST_FIRST if status in seen)


def _statuses(plan: PlanReport, fail_on: str) -> set[Exit]:
    counted = ("error",) if fail_on == "error" else ("error", "warning")
    seen = {Exit.INCOMPLETE} if plan.failures else set()
    if partly_read(plan) is not None:
        seen.add(Exit.UNREADABLE)
    for decision in plan.decisions:
        if decision.severity in counted:
            seen.add(Exit.INCOMPLETE if decision.outcome is Outcome.CANT_TELL else Exit.NOT_COMPLIANT)
    if any(finding.severity == "error" for finding in plan.findings):
        seen.add(Exit.NOT_COMPLIANT)
    if all(decision.outcome is Outcome.INAPPLICABLE for decision in plan.decisions):
        seen.add(Exit.NOTHING_CHECKED)
    return seen or {Exit.COMPLIANT}


def partly_read(plan: PlanReport) -> Message | None:
    """Why a plan that was checked counts as unreadable all the same, None if it doesn't (docs/decisions/0008).

    Its file is damaged or cut off: nobody knows what it said.  Or no decision in scope could be made, because of what was not read.
    """
    for note, _ in joined(note for note in plan.plan.document.notes if note.code == "truncated"):
        again = Message("", "") if "gửi lại" in note.message.vi else Message(" Hãy gửi lại tệp.", " Send the file again.")
        return Message(note.message.vi + again.vi, note.message.en + again.en)
    asked = [decision for decision in plan.decisions if decision.outcome is not Outcome.INAPPLICABLE]
    if any(one.reason == "unreadable" for one in asked) and all(one.outcome in (Outcome.CANT_TELL, Outcome.UNTESTED) for one in asked):
        return Message(
            "phần đọc được không đủ để kết luận về nhóm nhiệm vụ nào; hãy gửi bản .docx đầy đủ.",
            "what could be read of it decides nothing about any area; send a .docx with the whole text.",
        )
    return None


def grade(decision: Decision, area: Area, rules: Sequence[SeverityRule] = ()) -> Decision:
    """``decision`` with its severity: verdicts' own, or that of the last of ``rules`` that matches."""
    return replace(decision, severity=_ruled(decision, rules, _severity(decision, area)))


def grade_finding(finding: Finding, rules: Sequence[SeverityRule] = ()) -> Finding:
    """``finding`` with its severity, its own unless one of ``rules`` matches."""
    return replace(finding, severity=_ruled(finding, rules, finding.severity))


def _ruled(judged: Decision | Finding, rules: Sequence[SeverityRule], otherwise: str) -> str:
    if judged.outcome not in (Outcome.FAILED, Outcome.CANT_TELL):
        return "none"
    return next((rule.severity for rule in reversed(rules) if rule.matches(judged)), otherwise)


def _severity(decision: Decision, area: Area) -> str:
    if decision.outcome is Outcome.CANT_TELL:
        return "warning"
    if decision.outcome is not Outcome.FAILED:
        return "none"
    if (decision.aspect, decision.reason) == ("coverage", "partial"):
        return "warning"
    has_end = area.end is not None or any(subtask.end is not None for subtask in area.subtasks)
    return "warning" if decision.reason == "recurring-only" and not has_end else "error"


def not_checked(area: Area, failures: Iterable[Failure]) -> tuple[Decision, ...]:
    """The decisions of an area whose plugin failed: nothing was tested, and why."""
    why = tuple(failures)
    message = Message(" ".join(one.message.vi for one in why), " ".join(one.message.en for one in why))
    return tuple(Decision(area.key, aspect, Outcome.UNTESTED, "plugin-failed", message) for aspect in ASPECTS)
