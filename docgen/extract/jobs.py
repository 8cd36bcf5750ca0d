"""Which stretches of a paragraph give one job after another?"""

from __future__ import annotations

import re

from docgen.extract.passages import sentences
from docgen.extract.sorting import Sorting
from docgen.outline import Node

#: "X hỗ trợ A, còn B thì do Y chủ trì": another job begins.
_TURN = re.compile(r"[,;]\s+(?=(?:còn|riêng)\s)")
#: "Việc này đề nghị Liên đoàn Lao động chủ trì": of the job told before.
_OF_THIS = re.compile(r"\W*(?:riêng )?(?:các |những |hai |ba )?(?:việc|nhiệm vụ|nội dung|công việc|phần việc)(?: này| trên| nêu trên)\b", re.IGNORECASE)
#: A sentence of the task part with a lead and so many words tells a job, not only who does what was told before.
_A_JOB = 12


def jobs_of_duty(sorting: Sorting, node: Node) -> list[str]:
    """A paragraph of the implementation section in parts for different agencies; any other line as it is."""
    parts: list[str] = []
    leads: frozenset[str] = frozenset()
    for clause, own in _led(sorting, node):
        if parts and (not own or own == leads or _OF_THIS.match(clause)):
            parts[-1] += " " + clause
            leads = leads or own
            continue
        parts.append(clause)
        leads = own
    return parts if len(parts) > 1 else [node.text]


def jobs_of_task(sorting: Sorting, node: Node) -> list[str]:
    """A paragraph of the task part in which each of several sentences tells what to do and who leads it, by these; any other line as it is."""
    parts: list[str] = []
    led = False
    for clause, own in _led(sorting, node):
        told = bool(own) and len(clause.split()) >= _A_JOB
        if parts and not (told and led):
            parts[-1] += " " + clause
        else:
            parts.append(clause)
        led = told or led
    return parts if len(parts) > 1 else [node.text]


def _led(sorting: Sorting, node: Node) -> list[tuple[str, frozenset[str]]]:
    """The clauses of a paragraph that may be jobs, each with the names that it firmly says lead."""
    clauses = [node.text[a:b].strip() for start, end in sentences(node.text) for a, b in _turns(node.text, start, end)]
    out = []
    for clause in clauses if len(clauses) > 1 else ():
        said = sorting.words.heard(clause)
        names = frozenset(m.value.name for m in (*said.leads, *said.silent) if m.value is not None)
        out.append((clause, names if said.strong else frozenset()))
    return out


def _turns(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [match.end() for match in _TURN.finditer(text, start, end)]
    return list(zip([start, *cuts], [*cuts, end], strict=True))
