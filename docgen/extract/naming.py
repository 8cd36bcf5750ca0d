"""Which tasks does a line name, by number, by place or by the titles of their sections?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from docgen.by_name import IS_NAME
from docgen.extract.assigning import content_words, told_beside
from docgen.extract.drafts import Draft
from docgen.extract.joining import BODY, Joining
from docgen.extract.passages import EXCEPTIONS, orders, sentences
from docgen.extract.told import Scope
from docgen.extract.values import all_blanked
from docgen.labels import roman_value
from docgen.references import Reference, find_references, is_code, opened_by, resolve

_LETTER_ONLY = re.compile(r"[a-zđ]")


def tasks_named(joining: Joining, draft: Draft) -> tuple[Reference, ...]:
    """What a line names, in order: letters with the number they belong to, and without sections that only say where a task stands."""
    found = _without_where(_known(joining, find_references(draft.text)), draft.text)
    return _with_names(joining, draft, _completed(found, draft.text))


def tasks_headed(joining: Joining, draft: Draft) -> Scope:
    """The tasks of the section whose title or number the line above is: "Mục 1 (Y tế)", "1. Y tế" in the section on carrying out."""
    above = joining.outline.nodes[draft.node.parent] if draft.node.parent >= 0 else None
    if above is None or above.kind != "implementation" or above.table is not None or len(above.text.split()) > _TITLE_WORDS:
        return []
    if key := joining.names.titled(above.text):
        return [(task, "below") for task in joining.named((((key,), ()),))]
    found = () if draft.heading else find_references(above.text)
    rest = re.sub(r"\([^()]*\)", " ", above.text)
    rest = all_blanked(rest, ((r.start, r.end) for r in find_references(rest)))
    if not found or content_words(rest):
        return []
    return [(task, "below") for task in joining.named(tuple((r.keys, r.within) for r in found))]


_TITLE_WORDS = 14


def whole_section(reference: Reference) -> bool:
    """Whether sections are named that hold others ("Phần II")."""
    return all(roman_value(key) for key in reference.keys)


def by_name(reference: Reference) -> bool:
    """Whether a section is named by its title."""
    return reference.keys[0].startswith(IS_NAME)


def names_sections(draft: Draft) -> bool:
    """Whether a line has been heard to name sections by their titles."""
    return any(listed[0].startswith(IS_NAME) for listed, _ in draft.references)


#: "Về y tế: giao Phòng Y tế …" is about that section whatever it goes on to say.
_OPENING = 12
_OPENS = re.compile(r"[\"'”]?\s*(?:\([^()]*\)\s*)?:\s")
_OPENS_LOOSELY = re.compile(r"\W*(?:về|đối với|riêng)\s[^,]*,\s", re.IGNORECASE)
#: How many words beside those that assign a clause may have that names sections by their titles.
_FEW = 3
_WHERE = re.compile(r"[\"'”]?\s*,?\s*(?:(?:đã |được )?(?:nêu|ghi|quy định|xác định) )?(?:tại|thuộc|trong|ở|của)\s*", re.IGNORECASE)
_OF_THE_PLAN = re.compile(r"\b(?:về|nêu|kế hoạch này|kế hoạch|trên đây|phần trên|liên quan|thuộc|lĩnh vực|nhóm|mảng|khối|công tác|đối với|riêng|lo|đảm nhận)\b", re.IGNORECASE)


def _with_names(joining: Joining, draft: Draft, references: tuple[Reference, ...]) -> tuple[Reference, ...]:
    """The references, and the sections that clauses name by their titles which otherwise only assign ("Về y tế: giao Phòng Y tế chủ trì")."""
    text = draft.text
    named: list[Reference] = []
    names = joining.names.find(text)
    for start, end in sentences(text) if names else ():
        for begin, stop in orders(text, start, end):
            here = [name for name in names if begin <= name.start < stop]
            opens = bool(here) and here[0].start - begin <= _OPENING and (
                _OPENS.match(text, here[-1].end) is not None or _OPENS_LOOSELY.match(text[begin:stop]) is not None
            )
            if opens or (here and only_assigns_beside(joining, draft, text[begin:stop], [(n.start - begin, n.end - begin) for n in here])):
                named += [Reference((name.key,), (), name.start, name.end) for name in here]
    if not named:
        return references
    # "các nhiệm vụ về y tế tại Phần II": the section only says where
    kept = [r for r in references if not any(_only_where(text, r, name) for name in named)]
    return tuple(sorted([*kept, *named], key=lambda r: r.start))


def _only_where(text: str, reference: Reference, name: Reference) -> bool:
    """Whether a number only says where the section named stands: "y tế tại Phần II", "Phần III (việc làm; y tế)", or is a letter of its title."""
    if name.start <= reference.start < name.end or _WHERE.fullmatch(text, name.end, reference.start):
        return True
    return (whole_section(reference) or reference.keys == ("#rest",)) and re.fullmatch(r"\s*\([^()]*", text[reference.end : name.start]) is not None


def only_assigns_beside(joining: Joining, draft: Draft, part: str, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a clause only assigns, beside the stretches in which it says what."""
    part = all_blanked(part, [*spans, *((r.start, r.end) for r in find_references(part))])
    part = _OF_THE_PLAN.sub(" ", part)
    if not content_words(part) and not joining.words.agencies(part):
        return True  # "…; lao động, việc làm; …" goes on with a list
    if draft.heading:
        part = f"{draft.heading[0].quote.text} {part}"
    told = told_beside(part, joining.words.heard(f"Chủ trì: {part}"))
    return told is not None and len(told) <= _FEW


def _known(joining: Joining, references: tuple[Reference, ...]) -> tuple[Reference, ...]:
    """References without the codes that no task bears ("COVID-19" looks like one)."""
    return tuple(r for r in references if not is_code(r.keys[0]) or resolve(joining.outline, r.keys, r.within, BODY))


_ONLY_WHERE = re.compile(r"\s*(?:đã |được )?(?:ghi|nêu|quy định)(?: rõ)?\s+(?:ở|tại|trong)\s+", re.IGNORECASE)


def _without_where(references: tuple[Reference, ...], text: str) -> tuple[Reference, ...]:
    """References without the sections that only say where a task stands: "… trừ nhiệm vụ 3 đã ghi ở Mục II"."""
    ends = [r.end for r in references]
    return tuple(r for r in references if not (whole_section(r) and any(_ONLY_WHERE.fullmatch(text, end, r.start) for end in ends)))


def _completed(references: tuple[Reference, ...], text: str) -> tuple[Reference, ...]:
    """Letters without their number take it from the sentence: "điểm a, … điểm b mục 5", "điểm a mục 8; … điểm c cùng mục", "nhiệm vụ 2, trừ điểm b"."""
    out = _inside_opening(list(references), text)
    for start, end in sentences(text):
        here = [i for i, r in enumerate(out) if start <= r.start < end]
        for before, i in pairwise(here):
            excepted = EXCEPTIONS.search(text, out[before].end, out[i].start + 1)
            if excepted and not out[i].within and len(out[before].keys) == 1 and all(_LETTER_ONLY.fullmatch(key) for key in out[i].keys):
                out[i] = replace(out[i], within=out[before].keys)
        if not any(out[i].within for i in here):
            continue
        for order in (here, here[::-1]):  # from what was said before, else from what comes after
            last: tuple[str, ...] = ()
            for i in order:
                if out[i].within:
                    last = out[i].within
                elif last and all(_LETTER_ONLY.fullmatch(key) for key in out[i].keys):
                    out[i] = replace(out[i], within=last)
                else:
                    last = ()
    return tuple(out)


_INNER = re.compile(r"(?:các |những )?(?:khoản|điểm|ý|tiết|gạch đầu dòng)\b", re.IGNORECASE)


def _inside_opening(references: list[Reference], text: str) -> list[Reference]:
    """"Đối với Điều 4: khoản 1 hoàn thành …; khoản 2 hoàn thành …": what follows stands inside what the sentence opens with."""
    out: list[Reference] = []
    openings: set[tuple[str, ...]] = set()
    for reference in references:
        inner = not reference.within and _INNER.match(text, reference.start)
        above = opened_by(text, references, reference.start) if inner or reference.within else ()
        if inner and above and above != reference.keys:
            reference = replace(reference, within=above)
        if above and reference.within == above:
            openings.add(above)
        out.append(reference)
    # What the sentence opens with only says where the points are.
    return [r for r in out if r.within or r.keys not in openings]
