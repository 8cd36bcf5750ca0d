"""Fixtures for tests that read like plans: ``decisions``, ``findings``, ``plan`` and ``outline`` of the test's docstring.

``@pytest.mark.plan(head="Sở Y tế", number="118/KH-SYT", issued="2022-02-25")`` changes what stands around the body,
``scope=("all",)`` and ``submitter="…"`` what the user asks for.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest
from written_plans import Frame, write

from docgen.config import Settings
from docgen.model import Decision, Document, Finding, Plan, PlanReport
from docgen.outline import Outline, outline_document
from docgen.pipeline import Desk
from docgen.plugins import Plugins, Reading, load

Decisions = Mapping[tuple[str, str], Decision]


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "plan(head, number, issued, title, preamble, notes, scope, submitter): what stands around a plan")


@cache
def _plugins() -> Plugins:
    return load()


def check(document: Document, scope: tuple[str, ...] = (), submitter: str | None = None) -> PlanReport:
    """Check ``document`` with the installed plugins."""
    report = Desk.prepare(_plugins(), Settings(scope=scope, submitter=submitter)).check(document.path, Reading(document))
    assert isinstance(report, PlanReport), report
    assert not report.failures, report.failures
    return report


def _asked(request: pytest.FixtureRequest) -> dict[str, Any]:
    asked: dict[str, Any] = {}
    for marker in reversed(list(request.node.iter_markers("plan"))):
        asked.update(marker.kwargs)
    return asked


@pytest.fixture
def document(request: pytest.FixtureRequest) -> Document:
    """The test's docstring as a document; "<name>" in it stands for a parameter of the test."""
    asked = _asked(request)
    text = request.function.__doc__
    for name, value in getattr(getattr(request.node, "callspec", None), "params", {}).items():
        text = text.replace(f"<{name}>", str(value))
    return write(text, Frame(**{k: v for k, v in asked.items() if k not in {"scope", "submitter"}}))


@pytest.fixture
def report(document: Document, request: pytest.FixtureRequest) -> PlanReport:
    """What docgen says about the docstring."""
    asked = _asked(request)
    return check(document, asked.get("scope", ()), asked.get("submitter"))


@pytest.fixture
def plan(report: PlanReport) -> Plan:
    """The docstring as docgen understands it."""
    return report.plan


@pytest.fixture
def decisions(report: PlanReport) -> Decisions:
    """(area, aspect) → what was decided."""
    return {(d.area, d.aspect): d for d in report.decisions}


@pytest.fixture
def findings(report: PlanReport) -> Mapping[str, Finding]:
    """Rule → the finding on the plan as a whole; a target's is under its key ("health-insurance")."""
    return {f.expected.split(":")[0] if f.rule == "plan.targets" else f.rule: f for f in report.findings}


@pytest.fixture
def outline(document: Document) -> Outline:
    """The outline of the docstring."""
    return outline_document(document)
