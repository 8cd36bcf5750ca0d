"""Which tasks does a schedule time in words of its own ("Năm 2023: bàn giao 40 căn nhà; Năm 2024: …")?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.extract.by_number import opening, time_above
from docgen.extract.joining import BODY, Joining
from docgen.extract.passages import sentences
from docgen.extract.restating import by_subtask, said_again_by
from docgen.extract.said import Said
from docgen.references import find_references

_PIECES = re.compile(r"[,;:]\s+|\s+và\s+")


def hear_schedule_pieces(joining: Joining) -> None:
    """Let each piece of a schedule outside the task part time the task nearest to it, of those that nothing else times.

    The schedule's line opens with its time or stands below a title that is one; lines with numbers have been heard.
    """
    untimed = by_subtask(joining, lambda levels: not levels.timed)
    for said, piece in _scheduled(joining) if untimed else ():
        if near := said_again_by(joining, piece, untimed):
            joining.levels(max(near, key=lambda one: one[0])[1]).duty += said


def _scheduled(joining: Joining) -> Iterator[tuple[Said, str]]:
    """The pieces of the lines of schedules, each with its time."""
    known: set[int] = set()
    for draft in (*joining.statements, *joining.duties):
        if draft.node.kind in BODY or id(draft) in known or draft.heading or draft.own.leads:
            continue
        known.add(id(draft))
        for start, end in sentences(draft.text):
            said, after, _ = opening(joining, draft, draft.text, start, end, None)
            said = said if said.times else time_above(joining, draft)
            text = draft.text[after:end]
            if said.times and not find_references(text) and not joining.words.agencies(text):
                yield from ((Said(times=said.times, explicit=True), piece) for piece in _pieces(text))


def _pieces(text: str) -> list[str]:
    """The parts between semicolons, and the longer ones between commas and "và"."""
    whole = [part.strip(" .") for part in text.split(";")]
    parts = [piece.strip(" .") for part in whole for piece in _PIECES.split(part)]
    return list(dict.fromkeys([part for part in whole if len(part.split()) >= 3] + [part for part in parts if len(part.split()) >= 4]))
