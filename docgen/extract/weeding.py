"""Which sentences of a possible task commit nobody?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.extract.drafts import Draft
from docgen.extract.passages import excludes_what_stands_before, inside_quotes, sentences, tells_what_is, why_no_task
from docgen.extract.quoting import requoted
from docgen.extract.sorting import Sorting
from docgen.extract.words import Words
from docgen.model import Passage, Quote
from docgen.text import fold

_OF_ANOTHER = re.compile(r"thuộc (?:trách nhiệm|thẩm quyền|nhiệm vụ|phạm vi)(?: quản lý)? của\b")


def weed(sorting: Sorting, draft: Draft) -> None:
    """Take out sentences that commit nobody; a draft with nothing left is no task."""
    told = sentences(draft.text)
    whys = _why_not(sorting, draft, told)
    if not any(whys):
        return
    dropped = [(why, Quote(draft.text[a:b].strip(), draft.at, draft.where, draft.confidence)) for (a, b), why in zip(told, whys, strict=True) if why]
    sorting.found.passages += [Passage(why, quote) for why, quote in dropped]
    if all(whys):
        draft.why_not, draft.text, draft.pieces = dropped[0][0], dropped[0][1].text, ()
        return
    draft.pieces = requoted(draft, [draft.text[a:b].strip() for a, b in _runs(told, whys)])
    draft.text = "\n".join(draft.text[a:b].strip() for (a, b), why in zip(told, whys, strict=True) if not why)
    draft.own = sorting.own.of(draft)


def _why_not(sorting: Sorting, draft: Draft, told: Sequence[tuple[int, int]]) -> list[str]:
    """For each sentence why it commits nobody, "" if it does."""
    parent = draft.node.parent
    if tells_what_is(draft.text) or (parent >= 0 and tells_what_is(sorting.outline.nodes[parent].text + ":")):
        return ["situation"] * len(told)
    whys: list[str] = []
    for start, end in told:
        sentence = draft.text[start:end]
        why = "" if sorting.words.fills(sentence) else why_no_task(sentence) or _of_others(sorting.words, sentence)
        if not why and whys and whys[-1] == "quotation" and inside_quotes(draft.text, start):
            why = "quotation"  # … nêu: "Phát triển A. Nâng cao B."
        if why == "exclusion" and whys and not whys[-1] and excludes_what_stands_before(sentence):
            whys[-1] = why
        whys.append(why)
    return whys


def _runs(told: Sequence[tuple[int, int]], whys: Sequence[str]) -> list[tuple[int, int]]:
    """Offsets of kept sentences, those that follow each other as one."""
    runs: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(told):
        if whys[number]:
            continue
        if number and not whys[number - 1]:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    return runs


def _of_others(words: Words, sentence: str) -> str:
    """In a department's plan, "… thuộc trách nhiệm của Sở X" tells what the department doesn't do."""
    home = words.home
    if home is None or home.kind != "department" or not _OF_ANOTHER.search(fold(sentence)):
        return ""
    named = [s.ref for s in words.agencies(sentence)]
    others = [ref for ref in named if ref.agency is not None and ref.agency.level == "city" and not ref.unit_of and ref.agency.name != home.name]
    return "exclusion" if named and len(others) == len(named) else ""
