"""What does a line say as a possible task: its words, its number, the headings above it?"""

from __future__ import annotations

from docgen.extract.drafts import Draft, Keys, Stretch
from docgen.extract.sorting import Sorting
from docgen.extract.weeding import weed
from docgen.labels import BULLETS
from docgen.language.assignments import starts_monitoring, starts_supporting
from docgen.outline import Node, Outline
from docgen.references import find_references

#: What encloses tasks and is no part of a task's number.
_SECTIONS = frozenset({"roman", "part", "upper", "chapter"})


def draft_of(sorting: Sorting, line: Stretch, source: str) -> Draft:
    """A possible task as a line tells it, without the sentences that commit nobody."""
    node = line.node
    context, agencies = sorting.around.above(node)
    draft = Draft(
        node=node,
        text=line.text,
        at=line.at,
        where=line.where,
        number=node.label,
        label=_label(sorting.outline, node),
        context=context,
        own=sorting.own.of(line),
        heading=agencies,
        source=source,
        confidence=node.confidence,
        notes=node.notes,
    )
    weed(sorting, draft)
    return draft


def _label(outline: Outline, node: Node) -> str:
    parts = []
    for step in [node, *outline.ancestors(node)]:
        if step.label and step.scheme not in BULLETS and step.scheme not in _SECTIONS:
            parts.append(step.label.strip("().:/- "))
            if "." in step.key:
                break
    return ".".join(reversed(parts))


def role_of(text: str) -> str:
    """What an order makes of the agencies in whose heading, or below it, it stands."""
    return "supporting" if starts_supporting(text) else "monitor" if starts_monitoring(text) else "lead"


def named_in(text: str) -> Keys:
    """The items that a text names by number."""
    return tuple((r.keys, r.within) for r in find_references(text))
