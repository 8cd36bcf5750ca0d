"""Which sentences below an agency's heading close its own duties ("Hai nhiệm vụ nêu trên của Phòng hoàn thành trong năm 2023"), not the plan's?"""

from __future__ import annotations

from dataclasses import replace

from docgen.extract.assigning import DEMONSTRATIVE, demonstrative_count
from docgen.extract.drafts import Draft
from docgen.extract.joining import Joining
from docgen.text import fold


def closes_own_duties(joining: Joining, draft: Draft, part: str) -> bool:
    """Whether ``part``, of a line of the implementation section, times the duties above it below the same heading; those without a time get its own.

    It does so if it counts them or names the agency, or if other agencies' headings follow: below the last one it may speak for the plan.
    """
    if not draft.heading or draft.node.kind != "implementation" or not DEMONSTRATIVE.search(fold(part)):
        return False
    above = [d for d in joining.duties if d.node.parent == draft.node.parent and d.node.index < draft.node.index and not d.why_not]
    said = joining.said_in(draft, part, "agency-heading")
    if not above or not said.times:
        return False
    count = demonstrative_count(part)
    if count is not None:
        own = count == len({d.node.index for d in above})
    else:
        own = _names(draft, part) or any(d.heading and d.node.index > draft.node.index and d.node.parent != draft.node.parent for d in joining.duties)
    if not own:
        return False
    for duty in above:
        if not duty.own.times:
            duty.own = replace(duty.own, times=said.times, explicit=True)
    draft.why_not = draft.why_not or "general-duty"
    return True


def _names(draft: Draft, part: str) -> bool:
    """Whether ``part`` calls the heading's agency by its kind ("Phòng phải hoàn thành …")."""
    kinds = {fold(m.quote.text).split()[0] for m in draft.heading if m.quote.text.strip()}
    return any(word in kinds for word in fold(part).split())
