"""What do other programs read of a run?  The JSON report, schema ``docgen-report/1``.

What ``docs`` say of this schema keeps its name and meaning; keys are only added.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from typing import Any

import docgen
from docgen.model import Decision, Failure, Finding, Mention, Note, PlanReport, Quote, Report, Submitter, Unreadable
from docgen.unread import joined, page_list

SCHEMA = "docgen-report/1"

_SURROGATES = re.compile("[\ud800-\udfff]")


def write_json(report: Report, lang: str = "vi") -> str:
    """The whole run as one JSON object, ending in a line break; messages are in ``lang``."""
    versions = dict(report.versions)
    return dump(
        {
            "schema": SCHEMA,
            "docgen": versions.get("docgen", docgen.__version__),
            "versions": versions,
            "plans": [plan_object(plan, lang) for plan in report.plans],
            "unreadable": [unreadable_object(item, lang) for item in report.unreadable],
            "failures": [failure_object(item, lang) for item in report.failures],
            "notes": [note_object(item, lang) for item in report.notes],
        },
        depth=4,
    )


def plan_object(report: PlanReport, lang: str = "vi") -> dict[str, Any]:
    """What is said about one plan, as it stands in ``plans``."""
    plan = report.plan
    return {
        "path": report.path,
        "sha256": plan.document.sha256,
        "outcome": report.outcome.value,
        **identity(plan.submitter, plan.number, plan.issued_on),
        "decisions": [decision_object(item, lang) for item in report.decisions],
        "findings": [finding_object(item, lang) for item in report.findings],
        "failures": [failure_object(item, lang) for item in report.failures],
        "notes": notes_list(plan.document.notes, lang),
    }


def identity(submitter: Submitter, number: Mention[str] | None, issued_on: Mention[date] | None) -> dict[str, Any]:
    """Who issued a plan, under which number and when; null where that couldn't be read."""
    who: dict[str, Any] = {"kind": submitter.kind, "name": submitter.name}
    if submitter.territory:
        who["territory"] = submitter.territory
    return {
        "submitter": who,
        "number": number.value if number else None,
        "issued_on": issued_on.value.isoformat() if issued_on and issued_on.value else None,
    }


def quote_object(quote: Quote) -> dict[str, Any]:
    """Evidence: the words as written and where they stand; row and column in a table, page where the format has pages."""
    out: dict[str, Any] = {"text": quote.text, "where": quote.where, "block": quote.at.block}
    known = {"row": quote.at.row, "column": quote.at.column, "page": quote.at.page, "confidence": quote.confidence}
    return out | {key: value for key, value in known.items() if value is not None}


def decision_object(decision: Decision, lang: str = "vi") -> dict[str, Any]:
    """One decision; ``missing_subtasks`` is a coverage decision's, ``found`` the others'."""
    out: dict[str, Any] = {
        "area": decision.area,
        "aspect": decision.aspect,
        "outcome": decision.outcome.value,
        "reason": decision.reason,
        "severity": decision.severity,
        "message": decision.message.text(lang),
    }
    if decision.expected:
        out["expected"] = decision.expected
    if decision.found or decision.aspect != "coverage":
        out["found"] = list(decision.found)
    if decision.missing_subtasks or decision.aspect == "coverage":
        out["missing_subtasks"] = list(decision.missing_subtasks)
    out["evidence"] = [quote_object(quote) for quote in decision.evidence]
    return out


def finding_object(finding: Finding, lang: str = "vi") -> dict[str, Any]:
    """One finding about the plan as a whole."""
    out: dict[str, Any] = {
        "rule": finding.rule,
        "outcome": finding.outcome.value,
        "severity": finding.severity,
        "message": finding.message.text(lang),
    }
    if finding.expected:
        out["expected"] = finding.expected
    if finding.found:
        out["found"] = list(finding.found)
    out["evidence"] = [quote_object(quote) for quote in finding.evidence]
    return out


def failure_object(failure: Failure, lang: str = "vi") -> dict[str, Any]:
    """A plugin that failed."""
    return {
        "plugin": failure.plugin,
        "distribution": failure.distribution,
        "doing": failure.doing,
        "error": failure.error,
        "message": failure.message.text(lang),
    }


def notes_list(notes: Iterable[Note], lang: str = "vi") -> list[dict[str, Any]]:
    """What reading cost or left out; what is said of several pages once, with ``pages`` as people write them ("2-400")."""
    return [note_object(note, lang) | ({"pages": page_list(pages)} if len(pages) > 1 else {}) for note, pages in joined(notes)]


def note_object(note: Note, lang: str = "vi") -> dict[str, Any]:
    """What reading cost or left out."""
    out: dict[str, Any] = {"code": note.code, "message": note.message.text(lang)}
    if note.page is not None:
        out["page"] = note.page
    if note.count is not None:
        out["count"] = note.count
    return out


def unreadable_object(item: Unreadable, lang: str = "vi") -> dict[str, Any]:
    """A file that could not be read."""
    return {"path": item.path, "reason": item.reason, "message": item.message.text(lang)}


def _lay(value: Any, depth: int, margin: str) -> str:
    if depth and value and isinstance(value, (dict, list)):
        inner = margin + "  "
        if isinstance(value, dict):
            lines = [f"{_one_line(key)}: {_lay(item, depth - 1, inner)}" for key, item in value.items()]
        else:
            lines = [_lay(item, depth - 1, inner) for item in value]
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        return f"{opening}\n{inner}" + f",\n{inner}".join(lines) + f"\n{margin}{closing}"
    return _one_line(value)


def _one_line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def dump(value: dict[str, Any], depth: int) -> str:
    """``value`` as JSON for people as well: one line an item from ``depth`` levels down.

    It is valid JSON in UTF-8: a file name may hold bytes that are no UTF-8, each of which becomes a replacement character.
    """
    return _SURROGATES.sub("\ufffd", _lay(value, depth, "")) + "\n"
