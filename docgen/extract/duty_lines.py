"""Which orders under agencies' headings, and which lines of the implementation section, give somebody a job?"""

from __future__ import annotations

import re

from docgen.extract.drafting import draft_of, named_in, role_of
from docgen.extract.drafts import Draft
from docgen.extract.jobs import jobs_of_duty
from docgen.extract.passages import is_sentence
from docgen.extract.sorting import Sorting
from docgen.language.assignments import starts_supporting
from docgen.outline import Node
from docgen.references import find_references
from docgen.text import fold


def sort_duty(sorting: Sorting, node: Node) -> None:
    """File a line of the implementation section, job by job."""
    if not node.text.strip():
        return
    if sorting.around.agencies(node)[0]:
        sort_order(sorting, node, "implementation")
        return
    if sorting.outline.children(node.index) and sorting.around.tasks_below(node) and not is_sentence(node.text):
        return
    for text in jobs_of_duty(sorting, node):
        draft = draft_of(sorting, sorting.stretch(node, text), "implementation")
        if draft.heading:
            # "Giao Phòng X chủ trì …" below "UBND quận": its own words are nearer.
            _file(sorting, draft, text)
            if draft.own.leads and draft.own.strong and not starts_supporting(text):
                draft.heading = draft.own.leads
        else:
            if _below_list_of_helpers(sorting, node):
                draft.helping, draft.own = True, draft.own.as_help()
            draft.heading_role = "supporting" if starts_supporting(text) else "lead" if draft.own.leads else ""
            draft.references = named_in(text)
            sorting.found.duties.append(draft)
        sorting.found.statements.append(draft)


_ORDER_IN_BRACKETS = re.compile(r"\(([^()]{6,120})\)\s*[.;:]?\s*$")


def sort_order(sorting: Sorting, node: Node, source: str) -> None:
    """File what follows the colon of a heading that names agencies."""
    _, begin = sorting.around.agencies(node)
    order = node.text[begin:].strip()
    if not order and (bracket := _ORDER_IN_BRACKETS.search(node.text)) and find_references(bracket[1]):
        order = bracket[1].strip()  # "1. Phòng Y tế (chủ trì mục 1, hoàn thành trước 30/11/2024)"
    if not order or (sorting.outline.children(node.index) and len(order) < 60 and order.endswith(":")):
        return
    draft = draft_of(sorting, sorting.stretch(node, order), source)
    draft.heading = sorting.around.mentions(node)
    _file(sorting, draft, order)


def _file(sorting: Sorting, draft: Draft, text: str) -> None:
    draft.helping = _below_list_of_helpers(sorting, draft.node)
    draft.heading_role = "supporting" if draft.helping or _below_helping(sorting, draft.node) else role_of(text)
    draft.references = named_in(text)
    sorting.found.duties.append(draft)



#: A line of so many words titles what an agency only helps with: "b) Nhiệm vụ phối hợp".
_TITLE_WORDS = 6


def _below_helping(sorting: Sorting, node: Node) -> bool:
    """Whether the line above titles what its agency only helps with."""
    above = sorting.outline.nodes[node.parent] if node.parent >= 0 else node
    return above is not node and above.kind == node.kind and len(above.text.split()) <= _TITLE_WORDS and starts_supporting(above.text)


#: "2. Phân công phối hợp", "b) Các đơn vị phối hợp": the title of a list of who helps.
_LIST_OF_HELPERS = re.compile(r"\W*(?:danh sách |phân công )?(?:(?:các |những )?(?:cơ quan|đơn vị|phòng,? ban|nhiệm vụ|trách nhiệm)(?:,? (?:cơ quan|đơn vị|ban|ngành))? )?(?:phối hợp|tham gia phối hợp|hỗ trợ)(?: thực hiện)?\W*$")


def _below_list_of_helpers(sorting: Sorting, node: Node) -> bool:
    """Whether the line above titles a list of who helps with which task."""
    return node.parent >= 0 and _LIST_OF_HELPERS.match(fold(sorting.outline.nodes[node.parent].text)) is not None
