"""Which areas does a submitter have to cover? (verdicts.md section 1)"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docgen.model import Area, Decision, Message, Outcome, Plan
from docgen.text import fold

#: How a directive's lead line names all districts.
DISTRICTS = "các quận ủy, huyện ủy"


def scope(plan: Plan, areas: Sequence[Area], override: Sequence[str] | None = None) -> frozenset[str]:
    """Keys of the areas in scope for ``plan``.

    ``override`` is what the user asked for: area keys, or ("all",).
    Unknown submitters have to cover everything; "other" nothing.
    """
    every = frozenset(area.key for area in areas)
    if override:
        return every if "all" in override else every & frozenset(override)
    submitter = plan.submitter
    if submitter.kind == "district":
        return frozenset(a.key for a in areas if fold(DISTRICTS) in {fold(lead) for lead in a.leads})
    if submitter.kind == "department":
        competence = submitter.agency.competence if submitter.agency else frozenset()
        named = {fold(submitter.name)}
        return frozenset(
            a.key
            for a in areas
            if a.key in competence or named & {fold(n) for level, names in a.competent if level == "city" for n in names}
        )
    if submitter.kind == "city-caucus":
        name = fold(submitter.name if submitter.name != "UBND thành phố" else "Ban cán sự đảng UBND thành phố")
        return frozenset(a.key for a in areas if name in {fold(lead) for lead in a.leads})
    if submitter.kind == "unknown":
        return every
    return frozenset()


def out_of_scope(decision: Decision) -> Decision:
    """The decision as information: inapplicable, what was found kept as evidence; what only came near is no such thing."""
    if decision.reason in ("missing", "unreadable") and decision.aspect == "coverage":
        decision = replace(decision, evidence=())
    if decision.evidence:
        message = Message(
            "Ngoài phạm vi phải thực hiện của cơ quan ban hành; kế hoạch vẫn nêu nội dung này (để tham khảo).",
            "Outside the submitter's scope; the plan covers it all the same (for information).",
        )
    else:
        message = Message("Ngoài phạm vi phải thực hiện của cơ quan ban hành.", "Outside the submitter's scope.")
    return replace(decision, outcome=Outcome.INAPPLICABLE, reason="out-of-scope", message=message, severity="none", missing_subtasks=())
