"""How often is docgen right? It checks plans whose answers are known, and counts.

``evaluate`` tells the story: labels are read, each plan is checked as ``docgen check`` would, two simple
judges answer beside it, and all are measured in the same way.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docgen import __version__
from docgen.config import Settings
from docgen.labelled import Answer, Answers, LabelError, LabelledPlan, answers_of, read_labels
from docgen.model import Failure, PlanReport
from docgen.plugins import Plugins
from docgen.scores import SAMPLES, Counts, Figure, confusion, count, figures

CHECKER = "docgen"
SCHEMA = "docgen-evaluation/1"


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled plan and what each judge said about it; ``unread`` says why nobody said anything."""

    label: LabelledPlan
    answers: Mapping[str, Answers]
    kind: str | None = None
    number: str = ""
    issued_on: str = ""
    unread: str = ""
    failures: tuple[Failure, ...] = ()

    def counts(self, judge: str) -> Counter[str]:
        """What is right and wrong in it."""
        return count(self.label, self.answers.get(judge), self.kind)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A decision that isn't the label's, and on what the label rests."""

    file: str
    area: str
    aspect: str
    gold: str
    got: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All cases of one folder, judged by docgen and, unless left out, by the baselines."""

    folder: str
    cases: tuple[Case, ...]
    judges: tuple[str, ...]
    failures: tuple[Failure, ...] = ()
    samples: int = SAMPLES

    def figures(self, judge: str = CHECKER) -> dict[str, Figure]:
        """The judge's figures by name, with their intervals."""
        return figures([case.counts(judge) for case in self.cases], self.samples if judge == CHECKER else 0)

    def total(self, judge: str = CHECKER) -> Counts:
        """The judge's counts over all plans."""
        out: Counter[str] = Counter()
        for case in self.cases:
            out.update(case.counts(judge))
        return out

    def confusion(self) -> dict[str, Counter[tuple[str, str]]]:
        """By aspect, how often which right reason got which reason from docgen."""
        return confusion((case.label, case.answers.get(CHECKER)) for case in self.cases)

    def mismatches(self) -> list[Mismatch]:
        """Every decision of docgen's that isn't the label's, in the order of the labels."""
        return [one for case in self.cases for one in _mismatches(case)]

    def worst(self, most: int = 10) -> list[tuple[str, int]]:
        """The plans with most mismatches, and how many."""
        return [(file, number) for file, number in Counter(one.file for one in self.mismatches()).most_common(most)]


def _mismatches(case: Case) -> Iterator[Mismatch]:
    given = case.answers.get(CHECKER, {})
    for (area, aspect), gold in case.label.answers.items():
        got = given.get((area, aspect), Answer())
        if gold.agrees(got) or (gold.outcome == "inapplicable" and got.outcome != "failed"):
            continue
        yield Mismatch(
            case.label.file, area, aspect, f"{gold.outcome}/{gold.reason}", f"{got.outcome}/{got.reason}", case.label.why.get(area, "")
        )


def evaluate(
    folder: str,
    plugins: Plugins,
    settings: Settings | None = None,
    *,
    baselines: bool = True,
    samples: int = SAMPLES,
    each: Callable[[Case], None] | None = None,
) -> Evaluation:
    """Check the labelled plans of ``folder`` and keep what was said beside what is right.

    ``baselines`` adds the two simple judges; ``samples`` is how often plans are drawn anew for the
    intervals; ``each`` is called with every case when it is there.  Raises :class:`LabelError` for unusable labels.
    """
    labels = read_labels(folder)
    absent = next((label.path for label in labels if not Path(label.path).is_file()), None)
    if absent:
        raise LabelError(f"{absent}: labelled, but not there.")
    settings = settings or Settings()
    found: dict[int, Case] = {}
    for place, case in _cases(labels, plugins, settings, baselines):
        found[place] = case
        if each is not None:
            each(case)
    judges: tuple[str, ...] = (CHECKER,)
    if baselines:
        from docgen.baselines import LOOKS

        judges += tuple(LOOKS)
    return Evaluation(folder, tuple(found[place] for place in sorted(found)), judges, plugins.failures, samples)


def _cases(labels: Sequence[LabelledPlan], plugins: Plugins, settings: Settings, baselines: bool) -> Iterator[tuple[int, Case]]:
    """(place, case) of each plan; several at once where there are many."""
    from docgen.pipeline import MANY
    from docgen.read.sandbox import CAN_FORK

    def work(some: Sequence[LabelledPlan]) -> Iterator[Case]:
        for label in some:
            yield _case(label, plugins, settings, baselines)

    if len(labels) < MANY or not CAN_FORK:
        yield from enumerate(work(labels))
        return
    from docgen.many import Lost, in_processes

    for place, case in in_processes(labels, work, batch=4):
        yield place, Case(labels[place], {}, unread=case.why) if isinstance(case, Lost) else case


def _case(label: LabelledPlan, plugins: Plugins, settings: Settings, baselines: bool) -> Case:
    from docgen.pipeline import check_file

    outcome = check_file(label.path, plugins, settings)
    if not isinstance(outcome, PlanReport):
        return Case(label, {}, unread=outcome.unreadable.message.text(settings.lang), failures=outcome.failures)
    plan = outcome.plan
    return Case(
        label,
        {CHECKER: answers_of(outcome), **(_baselines(outcome, plugins) if baselines else {})},
        kind=plan.submitter.kind,
        number=plan.number.value or "" if plan.number else "",
        issued_on=plan.issued_on.value.isoformat() if plan.issued_on and plan.issued_on.value else "",
        failures=outcome.failures,
    )


def _baselines(report: PlanReport, plugins: Plugins) -> dict[str, Answers]:
    from docgen.agencies import Register
    from docgen.baselines import LOOKS, judge

    register = Register(plugins.agencies)
    in_scope = frozenset(one.area for one in report.decisions if one.outcome != "inapplicable")
    return {name: judge(report.plan, plugins.areas, in_scope, register, look) for name, look in LOOKS.items()}


# --------------------------------------------------------------------------- two runs


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed since another run: decisions that are right now, no longer right, or wrong otherwise; and the figures."""

    gains: tuple[Mismatch, ...]
    losses: tuple[Mismatch, ...]
    otherwise: tuple[tuple[Mismatch, Mismatch], ...]
    figures: Mapping[str, tuple[float | None, float | None]]


def compare(now: Evaluation, old: Mapping[str, Any]) -> Comparison:
    """What changed between the evaluation in ``old`` (as :func:`read_evaluation` gives it) and ``now``.

    Plans that only one of the two knows are left out of the decisions, not of the figures.
    """
    known = set(old.get("files", ())) & {case.label.file for case in now.cases}
    before = {(m["file"], m["area"], m["aspect"]): Mismatch(**m) for m in old.get("mismatches", ()) if m["file"] in known}
    after = {(m.file, m.area, m.aspect): m for m in now.mismatches() if m.file in known}
    stored = stored_figures(old)
    return Comparison(
        gains=tuple(one for key, one in before.items() if key not in after),
        losses=tuple(one for key, one in after.items() if key not in before),
        otherwise=tuple((before[key], one) for key, one in after.items() if key in before and before[key].got != one.got),
        figures={name: (stored.get(name), figure.value) for name, figure in now.figures().items() if name in stored},
    )


def read_evaluation(path: str) -> Mapping[str, Any]:
    """An evaluation stored with ``--format json``, or a file with ``figures`` alone: {"figures": {"exact": 0.95}}.

    Raises :class:`LabelError` where it is neither.
    """
    try:
        stored = json.loads(Path(path).read_text(encoding="utf-8"))
        stored_figures(stored)
        for mismatch in stored.get("mismatches", ()):
            Mismatch(**mismatch)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise LabelError(f"{path}: not an evaluation as docgen writes it ({type(error).__name__}: {error}).") from None
    return stored  # type: ignore[no-any-return]  # JSON


def stored_figures(stored: Mapping[str, Any]) -> dict[str, float]:
    """The figures of a stored evaluation, by name; those without a value are left out."""
    out = {}
    for name, figure in stored["figures"].items():
        value = figure["value"] if isinstance(figure, dict) else figure
        if value is not None:
            out[name] = float(value)
    return out


def fallen(now: Evaluation, floor: Mapping[str, Any], margin: float = 0.01) -> list[tuple[str, float, float | None]]:
    """(name, floor, value) of each figure that lies below its stored one by more than ``margin``, or is no longer there."""
    got = {name: figure.value for name, figure in now.figures().items()}
    out: list[tuple[str, float, float | None]] = []
    for name, least in stored_figures(floor).items():
        value = got.get(name)
        if value is None or value < least - margin - 1e-9:
            out.append((name, least, value))
    return out


def as_json(now: Evaluation) -> dict[str, Any]:
    """The evaluation as stored: schema, figures with intervals, counts, mismatches."""
    return {
        "schema": SCHEMA,
        "docgen": __version__,
        "files": [case.label.file for case in now.cases],
        "unread": {case.label.file: case.unread for case in now.cases if case.unread},
        "counts": dict(sorted(now.total().items())),
        "figures": {
            name: {"value": _round(f.value), "low": _round(f.low), "high": _round(f.high)} for name, f in now.figures().items()
        },
        "baselines": {
            judge: {name: _round(f.value) for name, f in now.figures(judge).items()} for judge in now.judges if judge != CHECKER
        },
        "confusion": {
            aspect: [{"gold": gold, "got": got, "count": n} for (gold, got), n in sorted(pairs.items())]
            for aspect, pairs in now.confusion().items()
        },
        "mismatches": [
            {"file": m.file, "area": m.area, "aspect": m.aspect, "gold": m.gold, "got": m.got, "why": m.why} for m in now.mismatches()
        ],
    }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
