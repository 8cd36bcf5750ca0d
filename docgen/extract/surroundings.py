"""What stands around a line: agencies' headings above it, tasks below it?"""

from __future__ import annotations

from docgen.extract.agency_headings import heading_agencies, only_a_field
from docgen.extract.assigning import assigns_what_stands_above, only_assigns
from docgen.extract.passages import is_sentence, why_no_task
from docgen.extract.words import Words
from docgen.language.agency_scan import AgencySpan
from docgen.model import AgencyRef, Mention, Quote
from docgen.outline import Node, Outline
from docgen.tables import is_figures, read_task_table


class Surroundings:
    """Answers for every node of an outline, each question once."""

    __slots__ = ("_assigning", "_headings", "_holding", "outline", "words")

    def __init__(self, outline: Outline, words: Words) -> None:
        self.outline = outline
        self.words = words
        self._headings: dict[int, tuple[tuple[AgencySpan, ...], int]] = {}
        self._holding: dict[int, list[Node]] = {}
        self._assigning: dict[int, bool] = {}

    # ------------------------------------------------------------------ above

    def agencies(self, node: Node) -> tuple[tuple[AgencySpan, ...], int]:
        """The agencies that ``node`` is the heading of, and where its order begins."""
        if node.index not in self._headings:
            found = heading_agencies(node.text, self.words) if node.table is None and node.text else ((), 0)
            if node.kind != "implementation" and any(only_a_field(node.text[s.start : s.end]) for s in found[0]):
                found = ((), 0)
            self._headings[node.index] = found
        return self._headings[node.index]

    def mentions(self, node: Node) -> tuple[Mention[AgencyRef], ...]:
        """The same agencies, quoted."""
        where, place = self.outline.where(node), self.outline.place(node)
        spans, _ = self.agencies(node)
        return tuple(Mention(s.ref, Quote(node.text[s.start : s.end], place, where, node.confidence), "agency-heading") for s in spans)

    def above(self, node: Node) -> tuple[tuple[str, ...], tuple[Mention[AgencyRef], ...]]:
        """Headings above (outermost first) and the nearest agency heading."""
        context: list[str] = []
        agencies: tuple[Mention[AgencyRef], ...] = ()
        for step in self.outline.ancestors(node):
            spans, begin = self.agencies(step)
            if spans and (begin >= len(step.text.rstrip()) or self.outline.children(step.index)):
                agencies = agencies or self.mentions(step)
            elif step.text:
                context.append(step.text)
        return tuple(reversed(context)), agencies

    # ------------------------------------------------------------------ below

    def tasks_below(self, node: Node) -> list[Node]:
        """Children that are more than assignment lines."""
        if node.index not in self._holding:
            self._holding[node.index] = [c for c in self.outline.children(node.index) if self._holds_tasks(c)]
        return self._holding[node.index]

    def _holds_tasks(self, node: Node) -> bool:
        if node.table is None:
            if self.outline.children(node.index):
                return True
            beside = not node.label and is_sentence(self.outline.nodes[node.parent].text) and why_no_task(node.text) == "exclusion"
            return not beside and not self.only_assigns(node)
        read = read_task_table(node.table)
        if read is None:
            return node.kind == "tasks" and not is_figures(node.table) and any(len(c.text.split()) >= 6 for c in node.table.cells())
        return any(any(c.text.strip() for c in row.task) for row in read.rows)

    def _group_above(self, node: Node) -> str:
        """The text of the bullets and points above a plain line, in its own group."""
        beside = [n for n in self.outline.children(node.parent) if n.index < node.index] if node.parent >= 0 else []
        return "\n".join(n.text for n in beside if n.label)

    def only_assigns(self, node: Node) -> bool:
        """Whether a line only assigns a lead or a time to the tasks around it."""
        if node.index not in self._assigning:
            said = self.words.heard(node.text)
            self._assigning[node.index] = only_assigns(node.text, said) or (
                node.kind == "tasks" and not node.label and assigns_what_stands_above(node.text, said, self._group_above(node))
            )
        return self._assigning[node.index]
