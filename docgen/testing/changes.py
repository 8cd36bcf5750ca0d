"""What is changed, what must follow, and did it?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docgen.config import Settings
from docgen.model import Area, Decision, Document, Plan, PlanReport
from docgen.pipeline import Desk
from docgen.plugins import Plugins, Reading, load


@dataclass(frozen=True, slots=True)
class Change:
    """A plan changed in one thing.

    ``kind`` is "fact" or "form".  A fact's ``aspect`` of ``area`` must get ``reason`` (with ``missing_subtasks``), and
    nothing else may flip; a form has neither area nor aspect.  ``what`` says in words what was changed.
    """

    name: str
    kind: str
    area: str
    aspect: str
    reason: str
    document: Document
    what: str = ""
    missing_subtasks: tuple[str, ...] = ()


class Bench:
    """Checks documents in this process, with the installed plugins."""

    def __init__(self, plugins: Plugins | None = None, settings: Settings | None = None) -> None:
        self.plugins = plugins or load()
        self.desk = Desk.prepare(self.plugins, settings or Settings())

    def check(self, document: Document) -> PlanReport:
        """The report on ``document``; raises :class:`ValueError` where there is none."""
        outcome = self.desk.check(document.path, Reading(document))
        if not isinstance(outcome, PlanReport):
            raise ValueError(outcome.unreadable.message.en)
        return outcome

    def read(self, document: Document) -> Plan:
        """The plan in ``document``, unjudged."""
        return self.desk.understand(document)[0]

    def area(self, key: str) -> Area:
        """The installed area ``key``; raises :class:`KeyError` where there is none."""
        found = next((area for area in self.plugins.areas if area.key == key), None)
        if found is None:
            raise KeyError(key)
        return found

    def read_file(self, path: str) -> Document:
        """The document in the file at ``path``; raises :class:`ValueError` where it can't be read."""
        from docgen.model import ReadOptions

        reading = self.plugins.read(path, ReadOptions())
        if reading.document is None:
            raise ValueError(reading.unreadable.message.en if reading.unreadable else path)
        return reading.document


def compliant(report: PlanReport) -> tuple[str, ...]:
    """The keys of the areas in which all three decisions passed."""
    by_area: dict[str, list[Decision]] = {}
    for decision in report.decisions:
        by_area.setdefault(decision.area, []).append(decision)
    return tuple(area for area, decided in by_area.items() if all(one.outcome == "passed" for one in decided))


def changes(document: Document, area: str, bench: Bench) -> Iterator[Change]:
    """Every change of one fact of ``area`` in ``document``, and of the plan's form, that can be made without doubt.

    What can't be changed alone (a lead that speaks for several areas, a row held by merged cells) is left out.
    """
    plan = bench.read(document)
    yield from facts_of(plan, area, bench)
    yield from forms_of(plan)


def facts_of(plan: Plan, area: str, bench: Bench) -> Iterator[Change]:
    """The changes of one fact of ``area``, which has to be compliant in ``plan``."""
    from docgen.testing.facts import Facts

    yield from Facts(plan, bench.area(area), bench.read).changes()


def forms_of(plan: Plan) -> Iterator[Change]:
    """The changes of form alone; those of the file's format are left to :func:`~docgen.testing.as_docx` and ``as_pdf``."""
    from docgen.testing.forms import changes_of_form

    for name, document, what in changes_of_form(plan):
        if document != plan.document:
            yield Change(name, "form", "", "", "", document, what)


def verify(change: Change, before: PlanReport, after: PlanReport) -> list[str]:
    """What the checker got wrong about ``change``, a line for each decision; empty if it holds."""
    out = []
    for was in before.decisions:
        now = after.decision(was.area, was.aspect)
        wanted = _expected(change, was)
        if now is None:
            out.append(f"{was.area} {was.aspect}: no decision any more")
        elif now.reason != wanted:
            out.append(f"{was.area} {was.aspect}: expected {wanted}, got {now.reason} ({now.message.vi})")
        elif now.reason == "partial" and now.missing_subtasks != (missing := _missing(change, was)):
            out.append(f"{was.area} coverage: expected {missing} to be missing, got {now.missing_subtasks}")
    return out


def _missing(change: Change, was: Decision) -> tuple[str, ...]:
    return change.missing_subtasks if (was.area, was.aspect) == (change.area, change.aspect) else was.missing_subtasks


def _expected(change: Change, was: Decision) -> str:
    if change.kind == "form" or was.area != change.area:
        return was.reason
    if was.aspect == change.aspect:
        return change.reason
    return "not-covered" if (change.aspect, change.reason) == ("coverage", "missing") else was.reason
