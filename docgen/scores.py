"""How right are a judge's answers? Counts of one plan, figures over many, and how sure the figures are.

The unit is one decision (plan x area x aspect); those out of scope count only where a violation is found
in them.  A violation is the outcome ``failed``.  Plans are drawn anew, whole, for the intervals: decisions of
one plan stand or fall together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from docgen.contract import ASPECTS
from docgen.labelled import Answer, Answers, LabelledPlan

SAMPLES = 1000
SEED = 92
#: Groups of figures with precision, recall and F1; "lead:wrong" is one reason of one aspect.
SETS = ("leads", "dates", "missing sub-tasks")
Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Figure:
    """A share between 0.0 and 1.0, more being better, with its 95 % interval; None where there is nothing to measure."""

    value: float | None
    low: float | None = None
    high: float | None = None


def count(label: LabelledPlan, answers: Answers | None, kind: str | None) -> Counter[str]:
    """What is right and wrong in one plan; ``answers`` are None where it could not be read."""
    out: Counter[str] = Counter({"plans": 1, "read": answers is not None, "kind": kind == label.kind})
    given = answers or {}
    for (area, aspect), gold in label.answers.items():
        got = given.get((area, aspect), Answer())
        if gold.outcome == "inapplicable":
            if got.outcome == "failed":
                out.update([f"{aspect} fp", f"{aspect}:{got.reason} fp"])
            continue
        out.update(["n", f"{aspect} n"])
        if gold.agrees(got):
            out.update(["exact", f"{aspect} exact"])
        out["needless"] += got.outcome == "cantTell" and gold.outcome != "cantTell"
        if got.outcome in ("passed", "cantTell"):
            out.update(["verdicts"])
            out["bare"] += not got.evidenced
        if "failed" in (gold.outcome, got.outcome):
            hit = "tp" if gold.outcome == got.outcome else "fp" if got.outcome == "failed" else "fn"
            out[f"{aspect} {hit}"] += 1
        _count_reasons(out, aspect, gold, got)
        _count_sets(out, aspect, gold, got)
    return out


def _count_reasons(out: Counter[str], aspect: str, gold: Answer, got: Answer) -> None:
    if gold.agrees(got):
        out[f"{aspect}:{gold.reason} tp"] += 1
    else:
        out[f"{aspect}:{gold.reason} fn"] += 1
        out[f"{aspect}:{got.reason} fp"] += 1


def _count_sets(out: Counter[str], aspect: str, gold: Answer, got: Answer) -> None:
    """What was read beside the verdict: leads, ends, and the sub-tasks that a partial coverage lacks."""
    if aspect == "coverage":
        counted = gold.reason == "partial" or bool(got.missing_subtasks)
        name, wanted, found = "missing sub-tasks", gold.missing_subtasks, got.missing_subtasks
    else:
        counted = gold.outcome in ("passed", "failed")
        name, wanted, found = ("leads" if aspect == "lead" else "dates"), gold.found, got.found
    if counted:
        out[f"{name} tp"] += len(wanted & found)
        out[f"{name} fp"] += len(found - wanted)
        out[f"{name} fn"] += len(wanted - found)


def confusion(pairs: Iterable[tuple[LabelledPlan, Answers | None]]) -> dict[str, Counter[tuple[str, str]]]:
    """By aspect, how often which right reason got which reason."""
    out: dict[str, Counter[tuple[str, str]]] = {aspect: Counter() for aspect in ASPECTS}
    for label, answers in pairs:
        for (area, aspect), gold in label.answers.items():
            got = (answers or {}).get((area, aspect), Answer())
            if gold.outcome != "inapplicable" or got.outcome == "failed":
                out[aspect][gold.reason, got.reason] += 1
    return out


# --------------------------------------------------------------------------- figures


def share(part: float, whole: float) -> float | None:
    """``part`` of ``whole``; None of nothing."""
    return part / whole if whole else None


def _prf(counts: Mapping[str, float], name: str) -> dict[str, float | None]:
    tp, fp, fn = (counts.get(f"{name} {one}", 0) for one in ("tp", "fp", "fn"))
    return {"precision": share(tp, tp + fp), "recall": share(tp, tp + fn), "F1": share(2 * tp, 2 * tp + fp + fn)}


def values(counts: Mapping[str, float], reasons: Sequence[str] = ()) -> dict[str, float | None]:
    """The figures by name ("lead violations F1"); in all of them more is better."""
    get = counts.get
    out = {
        "read": share(get("read", 0), get("plans", 0)),
        "submitter kind": share(get("kind", 0), get("plans", 0)),
        "exact": share(get("exact", 0), get("n", 0)),
        "without needless cantTell": share(get("n", 0) - get("needless", 0), get("n", 0)),
        "with evidence": share(get("verdicts", 0) - get("bare", 0), get("verdicts", 0)),
    }
    every = {f"violations {one}": sum(get(f"{aspect} {one}", 0) for aspect in ASPECTS) for one in ("tp", "fp", "fn")}
    out |= {f"violations {key}": value for key, value in _prf(every, "violations").items()}
    for aspect in ASPECTS:
        out[f"{aspect} exact"] = share(get(f"{aspect} exact", 0), get(f"{aspect} n", 0))
        out |= {f"{aspect} violations {key}": value for key, value in _prf(counts, aspect).items()}
    for name in (*SETS, *reasons):
        out |= {f"{name} {key}": value for key, value in _prf(counts, name).items()}
    return out


def reasons_in(counts: Counts) -> list[str]:
    """The reasons counted, as "lead:wrong", by aspect and name; no answer at all is no reason."""
    names = {key.rsplit(" ", 1)[0] for key in counts if ":" in key}
    return sorted((name for name in names if not name.endswith(":none")), key=lambda name: (ASPECTS.index(name.split(":")[0]), name))


def figures(plans: Sequence[Counts], samples: int = SAMPLES, seed: int = SEED) -> dict[str, Figure]:
    """The figures over ``plans`` with bootstrap intervals (none with ``samples`` 0); the same seed gives the same intervals."""
    total: Counter[str] = Counter()
    for one in plans:
        total.update(one)
    reasons = reasons_in(total)
    point = values(total, reasons)
    drawn = _resampled(plans, sorted(total), reasons, samples, seed) if len(plans) > 1 else {}
    return {name: Figure(value, *_interval(drawn.get(name, []))) for name, value in point.items()}


def _resampled(plans: Sequence[Counts], keys: Sequence[str], reasons: Sequence[str], samples: int, seed: int) -> dict[str, list[float]]:
    import numpy as np  # here for its time: most commands don't measure

    if not samples:
        return {}
    matrix = np.array([[one.get(key, 0) for key in keys] for one in plans])
    draws = np.random.default_rng(seed).multinomial(len(plans), [1 / len(plans)] * len(plans), size=samples) @ matrix
    out: dict[str, list[float]] = {}
    for row in draws.tolist():
        for name, value in values(dict(zip(keys, row, strict=True)), reasons).items():
            if value is not None:
                out.setdefault(name, []).append(value)
    return out


def _interval(drawn: list[float]) -> tuple[float | None, float | None]:
    if not drawn:
        return None, None
    ordered = sorted(drawn)
    last = len(ordered) - 1
    return ordered[round(0.025 * last)], ordered[round(0.975 * last)]
