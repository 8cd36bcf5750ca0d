"""What is right about which plan? Folders of plans with their answers, and one judge's answers beside them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docgen.contract import ASPECTS
from docgen.model import Outcome, PlanReport

FILES = ("gold.json", "expected.json")
NO_ANSWER = "none"


class LabelError(Exception):
    """The labels can't be used; the text is one line saying which file and why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said about one (area, aspect): ``outcome`` and ``reason`` as in the report.

    ``found`` are lead names or ISO dates; ``evidenced`` tells whether a quote stands behind it.
    """

    outcome: str = NO_ANSWER
    reason: str = NO_ANSWER
    found: frozenset[str] = frozenset()
    missing_subtasks: frozenset[str] = frozenset()
    evidenced: bool = False

    def agrees(self, other: Answer) -> bool:
        """Whether outcome and reason are the same."""
        return (self.outcome, self.reason) == (other.outcome, other.reason)


#: One judge's answers on one plan, by (area, aspect).
Answers = Mapping[tuple[str, str], Answer]


@dataclass(frozen=True, slots=True)
class LabelledPlan:
    """A plan's ``path``, and what is right about it; ``why`` says per area on what the label rests."""

    file: str
    path: str
    kind: str
    number: str
    issued_on: str
    answers: Answers
    why: Mapping[str, str]


def read_labels(folder: str) -> tuple[LabelledPlan, ...]:
    """The labelled plans of ``folder``: its ``gold.json`` or ``expected.json``, whose files stand relative to it.

    Raises :class:`LabelError` where there is no such file, or it isn't one.
    """
    path = next((Path(folder) / name for name in FILES if (Path(folder) / name).is_file()), None)
    if path is None:
        raise LabelError(f"{folder}: no {' or '.join(FILES)} in it.")
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        plans = tuple(_plan(Path(folder), one) for one in stored["plans"])
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise LabelError(f"{path}: not labels as docgen reads them ({type(error).__name__}: {error}).") from None
    if not plans:
        raise LabelError(f"{path}: no plan in it.")
    return plans


def _plan(folder: Path, stored: Mapping[str, Any]) -> LabelledPlan:
    areas: Mapping[str, Mapping[str, Any]] = stored["areas"]
    answers = {(area, aspect): _label(said, aspect) for area, said in areas.items() for aspect in ASPECTS}
    return LabelledPlan(
        file=stored["file"],
        path=str(folder / stored["file"]),
        kind=stored["submitter"]["kind"],
        number=stored.get("number") or "",
        issued_on=stored.get("issued_on") or "",
        answers=answers,
        why={area: said.get("why", "") for area, said in areas.items()},
    )


def _label(said: Mapping[str, Any], aspect: str) -> Answer:
    outcome, reason = said[aspect]
    if outcome not in set(Outcome):
        raise ValueError(f"{outcome!r} is no outcome")
    found = {"lead": said.get("leads"), "deadline": said.get("dates")}.get(aspect) or ()
    missing = said.get("missing_subtasks") or () if aspect == "coverage" else ()
    return Answer(outcome, reason, frozenset(found), frozenset(missing))


def answers_of(report: PlanReport) -> Answers:
    """The checker's own answers on one plan."""
    return {
        (one.area, one.aspect): Answer(
            str(one.outcome), one.reason, frozenset(one.found), frozenset(one.missing_subtasks), bool(one.evidence)
        )
        for one in report.decisions
    }
