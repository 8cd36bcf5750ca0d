"""Which lines and rows of a plan are tasks, which speak for tasks, and which commit nobody?"""

from __future__ import annotations

from docgen.extract.drafts import Found
from docgen.extract.duty_lines import sort_duty
from docgen.extract.lines import sort_line
from docgen.extract.rows import sort_table
from docgen.extract.sorting import Sorting
from docgen.extract.words import Words
from docgen.outline import Node, Outline

#: Sections that commit nobody, and what their lines are kept as.
_TOLD = {"targets": "target", "purpose": "purpose", "other": "situation"}


def collect(outline: Outline, words: Words) -> Found:
    """Walk an outline once and sort all its nodes."""
    sorting = Sorting(outline, words)
    for node in outline.nodes:
        if node.kind in {"recipients", "signature"}:
            continue
        if node.kind == "preamble" or node.kind in _TOLD:
            if node.table is None:
                _set_aside(sorting, node)
        elif node.table is not None:
            sort_table(sorting, node, node.table)
        elif node.kind in {"tasks", "annex"}:
            sort_line(sorting, node)
        elif node.kind == "implementation":
            sort_duty(sorting, node)
    return sorting.found


def _set_aside(sorting: Sorting, node: Node) -> None:
    if node.kind != "preamble":
        sorting.set_aside(_TOLD[node.kind], node)
    elif node.block >= sorting.outline.head_end:
        sorting.set_aside("ground", node)
