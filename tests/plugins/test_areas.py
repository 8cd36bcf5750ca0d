"""The examples in the areas' documentation are plans: the one passes, the other fails."""

from __future__ import annotations

import inspect
import re

import pytest
from written_plans import Frame, write

from docgen.config import Settings
from docgen.model import Outcome, PlanReport
from docgen.pipeline import Desk
from docgen.plugins import Reading, load

KEYS = [f"2.{n}" for n in range(1, 11)]
DISTRICT = Frame()
CITY = Frame(head="Thành ủy Đà Nẵng⏎Ban cán sự đảng Ủy ban nhân dân thành phố", number="09-KH/BCSĐ")
#: In no district's scope.
OF_THE_CITY = {"2.3", "2.6"}


def example(key: str, title: str) -> str:
    """The indented block under "Passes::" or "Fails::" in the area's docstring."""
    module = __import__(f"docgen_kl92.area_{key.replace('.', '_')}", fromlist=["AREA"])
    match = re.search(rf"^{title}::\n\n((?:    .*\n|\n)+)", inspect.cleandoc(module.__doc__ or "") + "\n", re.MULTILINE)
    assert match, f"{key} has no {title}:: block"
    return match[1]


def check(key: str, title: str) -> PlanReport:
    document = write(example(key, title), CITY if key in OF_THE_CITY else DISTRICT)
    report = Desk.prepare(load(), Settings()).check(document.path, Reading(document))
    assert isinstance(report, PlanReport)
    return report


@pytest.mark.parametrize("key", KEYS)
def test_every_decision_passes_in_the_example_that_passes(key):
    decisions = [d for d in check(key, "Passes").decisions if d.area == key]
    assert [(d.aspect, d.outcome) for d in decisions] == [(aspect, Outcome.PASSED) for aspect in ("coverage", "lead", "deadline")]


@pytest.mark.parametrize("key", KEYS)
def test_the_example_that_fails_does_and_is_sure(key):
    outcomes = {d.aspect: d.outcome for d in check(key, "Fails").decisions if d.area == key}
    assert Outcome.FAILED in outcomes.values()
    assert Outcome.CANT_TELL not in outcomes.values()
