"""What happens to a plan, from its path to its report?

``run`` tells the story: files are found, plugins are asked what there is to check,
each file is read in a process of its own, laid out, understood as a plan, and
checked area by area.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, TypeVar

from docgen.config import Settings
from docgen.contract import describe, unreadable
from docgen.files import find_plans, refuse
from docgen.model import (
    Decision,
    Directive,
    Document,
    Failure,
    Limits,
    Message,
    Paragraph,
    Plan,
    PlanReport,
    ReadOptions,
    Report,
    Unreadable,
    UnreadableError,
)
from docgen.plugins import GuardedModel, Plugins, Reading, load
from docgen.read import sandbox
from docgen.report import grade, grade_finding, not_checked
from docgen.watchdog import HungError, within

if TYPE_CHECKING:
    from docgen.agencies import Register

T = TypeVar("T")

MANY = 8  # from so many files on, several are checked at once


@dataclass(frozen=True, slots=True)
class NotRead:
    """A file that could not be read, and the readers that failed on it."""

    unreadable: Unreadable
    failures: tuple[Failure, ...] = ()


Outcome = PlanReport | NotRead
#: Does something with a plan's report where it was made, and returns what is to be kept of it.
Deliver = Callable[[PlanReport], PlanReport]
Pending = sandbox.Pending[Reading]


def run(
    paths: Sequence[str],
    settings: Settings | None = None,
    *,
    plugins: Plugins | None = None,
    deliver: Deliver | None = None,
    each: Callable[[Outcome], None] | None = None,
) -> Report:
    """Check the plans at ``paths`` (files and folders) and report.

    ``deliver`` is called with each plan's report in the process that made it, maybe
    not this one: there the memo is written.  ``each`` is called here with what came of each
    file, as soon as it is there.  Nothing that a plan or a plugin does raises; when the user
    interrupts, the report holds what was done, and a failure ``interrupted``.
    """
    settings = settings or Settings()
    files = find_plans(paths)
    plugins = plugins or load(block=settings.block_plugins, memory=settings.reading.limits.memory)
    if not plugins.areas or not files:
        return Report((), failures=plugins.failures, versions=plugins.versions())
    outcomes: dict[int, Outcome] = {}
    failures = plugins.failures
    try:
        for place, outcome in _check_files(files, plugins, settings, deliver or _keep):
            outcomes[place] = outcome
            if each is not None:
                each(outcome)
    except KeyboardInterrupt:
        failures += (_interrupted(len(files) - len(outcomes)),)
    ordered = [outcomes[place] for place in sorted(outcomes)]
    return Report(
        plans=tuple(one for one in ordered if isinstance(one, PlanReport)),
        unreadable=tuple(one.unreadable for one in ordered if isinstance(one, NotRead)),
        failures=failures + tuple(failure for one in ordered if isinstance(one, NotRead) for failure in one.failures),
        versions=plugins.versions(),
    )


def check_file(path: str, plugins: Plugins, settings: Settings | None = None) -> Outcome:
    """Check the plan at ``path``: its report, or why it could not be read."""
    settings = settings or Settings()
    pending = _begin(path, plugins, settings)
    return _finish(path, pending, Desk.prepare(plugins, settings))


def read_plan(path: str, plugins: Plugins, settings: Settings | None = None) -> Plan | Unreadable:
    """Read the plan at ``path`` without judging it."""
    settings = settings or Settings()
    pending = _begin(path, plugins, settings)
    desk = Desk.prepare(plugins, settings)
    return desk.plan(path, _await(path, pending))


# --------------------------------------------------------------------------- one plan


@dataclass(frozen=True, slots=True)
class Desk:
    """What every plan of a run is checked with."""

    plugins: Plugins
    settings: Settings
    register: Register

    @classmethod
    def prepare(cls, plugins: Plugins, settings: Settings) -> Desk:
        """Import the language layer and make the register; both take long, so reading has begun by now."""
        import docgen.extract  # noqa: F401  # here for its time, see above
        from docgen.agencies import Register

        return cls(plugins, settings, Register(plugins.agencies))

    def check(self, path: str, reading: Reading) -> Outcome:
        """From what was read to the report, or why there is none."""
        if reading.document is None:
            return NotRead(reading.unreadable or _unread(path), reading.failures)
        document = reading.document
        self.plugins.wake()

        def check() -> PlanReport:
            plan, failures = self.understand(document)
            return self._decide(path, plan, (*reading.failures, *failures))

        checked = self._in_time(path, check)
        return NotRead(checked) if isinstance(checked, Unreadable) else checked

    def plan(self, path: str, reading: Reading) -> Plan | Unreadable:
        """The plan in what was read, or why there is none."""
        document = reading.document
        if document is None:
            return reading.unreadable or _unread(path)
        self.plugins.wake()
        return self._in_time(path, lambda: self.understand(document)[0])

    def _in_time(self, path: str, work: Callable[[], T]) -> T | Unreadable:
        """What ``work`` gives; its failure or its never ending costs this plan, not the others."""
        seconds = self.settings.reading.limits.seconds
        try:
            return within(seconds, work)
        except HungError:
            return _slow(path, seconds)
        except Exception as error:  # a fault of docgen's own
            return _fault(path, error)

    def understand(self, document: Document) -> tuple[Plan, tuple[Failure, ...]]:
        """The plan in ``document``, and the topic models that failed on it."""
        from docgen.extract import extract_plan
        from docgen.matching import Matcher
        from docgen.outline import outline_document

        outline = outline_document(document)
        models: tuple[GuardedModel, ...] = self.plugins.models()
        failures: tuple[Failure, ...] = ()
        while True:
            matcher = Matcher(self.plugins.areas, models)
            plan = extract_plan(outline, self.register, matcher, self.settings.submitter, self.plugins.directives)
            broken = tuple(model.failure for model in models if model.failure)
            if not broken:
                return plan, failures
            failures += broken
            models = tuple(model for model in models if not model.failure)

    def _decide(self, path: str, plan: Plan, failures: tuple[Failure, ...]) -> PlanReport:
        """Ask the areas one by one, and look at the plan as a whole."""
        from docgen.findings import find
        from docgen.scope import out_of_scope, scope

        areas, rules = self.plugins.areas, self.settings.severities
        in_scope = scope(plan, areas, self.settings.scope or None)
        decisions: list[Decision] = []
        for area in areas:
            checked = self.plugins.check(plan, area)
            failures += checked.failures
            said = checked.decisions or not_checked(area, checked.failures)
            decisions += [grade(one if area.key in in_scope else out_of_scope(one), area, rules) for one in said]
        findings = tuple(grade_finding(finding, rules) for finding in find(plan, self._directive(in_scope)))
        return PlanReport(path, plan, tuple(decisions), findings, failures, areas)

    def _directive(self, in_scope: frozenset[str]) -> Directive | None:
        """The directive of the areas in scope; the first installed where none is."""
        directives = {one.key: one for one in self.plugins.directives}
        meant = (directives.get(area.directive) for area in self.plugins.areas if area.key in in_scope)
        return next((one for one in meant if one), next(iter(directives.values()), None))


def _begin(path: str, plugins: Plugins, settings: Settings) -> Pending | Unreadable:
    """Start reading ``path`` in a process of its own, unless it isn't worth opening."""

    def read(path: str, options: ReadOptions) -> Reading:
        return _refuse_hopeless(plugins.read(path, options), path, options.limits)

    return refuse(path) or sandbox.start(path, settings.reading, read)


def _refuse_hopeless(reading: Reading, path: str, limits: Limits) -> Reading:
    """``reading``, or the refusal of a document without any text, or with more than can be checked: said in the worker."""
    if reading.document is None:
        return replace(reading, unreadable=_with_key(reading.unreadable, limits))
    blocks = characters = 0
    for block in reading.document.blocks:
        texts = (block.text,) if isinstance(block, Paragraph) else tuple(cell.text for cell in block.cells())
        blocks += len(texts) + 1
        characters += sum(map(len, texts))
    for key, vi, en, held, limit in (
        ("characters", "ký tự", "characters", characters, limits.characters),
        ("blocks", "đoạn và ô bảng", "paragraphs and cells", blocks, limits.blocks),
    ):
        if held > limit:
            message = Message(
                f"văn bản có {held} {vi}, vượt giới hạn {limit}; hãy tách nhỏ tệp hoặc tăng giới hạn (limits.{key}).",
                f"it holds {held} {en}, over the limit of {limit}; split the file or raise the limit (limits.{key}).",
            )
            return Reading(unreadable=Unreadable(path, "too-large", message), failures=reading.failures)
    notes = {note.code: note.message for note in reversed(reading.document.notes)}
    if not characters and "truncated" in notes:
        message = Message(
            "tệp bị cắt hoặc hỏng trước khi đọc được chữ nào; hãy gửi lại bản đầy đủ.",
            "it is cut off or damaged before its first word; send the whole file.",
        )
        return Reading(unreadable=Unreadable(path, "broken", message), failures=reading.failures)
    if not characters and "unread" in notes:
        message = Message(f"không đọc được chữ nào trong tệp. {notes['unread'].vi}", f"no text was found in it. {notes['unread'].en}")
        return Reading(unreadable=Unreadable(path, "empty", message), failures=reading.failures)
    if not characters:
        message = Message(
            "không đọc được chữ nào trong tệp; hãy gửi bản .docx có nội dung.",
            "no text was found in it; send a .docx that holds the plan's words.",
        )
        return Reading(unreadable=Unreadable(path, "empty", message), failures=reading.failures)
    return reading


def _with_key(unreadable: Unreadable | None, limits: Limits) -> Unreadable | None:
    """``unreadable``, and where a reader said to raise a limit, which of the configuration's it is: the one of that value."""
    if unreadable is None or unreadable.reason != "too-large":
        return unreadable
    said = re.search(r"limit of (\d+)\b.*raise the limit\.$", unreadable.message.en)
    keys = [f"limits.{one.name.replace('_', '-')}" for one in fields(limits) if said and getattr(limits, one.name) == int(said[1])]
    if not keys:
        return unreadable
    vi, en = (re.sub(r"\.$", f" ({', '.join(keys)}).", text) for text in (unreadable.message.vi, unreadable.message.en))
    return replace(unreadable, message=Message(vi, en))


def _await(path: str, pending: Pending | Unreadable) -> Reading:
    """What reading gave; the worker's end by force is a reason as any other."""
    if isinstance(pending, Unreadable):
        return Reading(unreadable=pending)
    try:
        return pending.result()
    except UnreadableError as error:
        return Reading(unreadable=unreadable(path, error))
    except sandbox.ReaderFailedError as error:
        return Reading(unreadable=_fault(path, error))


def _finish(path: str, pending: Pending | Unreadable, desk: Desk) -> Outcome:
    return desk.check(path, _await(path, pending))


def _keep(report: PlanReport) -> PlanReport:
    return report


# --------------------------------------------------------------------------- several plans


def _check_files(files: Sequence[str], plugins: Plugins, settings: Settings, deliver: Deliver) -> Iterator[tuple[int, Outcome]]:
    """(place, outcome) of each file, in order where they are few and as they come where they are many."""
    if len(files) < MANY or not sandbox.CAN_FORK:
        yield from enumerate(_one_by_one(files, plugins, settings, deliver))
        return
    from docgen.many import Lost, in_processes

    desk = Desk.prepare(plugins, settings)  # before the fork: imported once, for all

    def work(some: Sequence[str]) -> Iterator[Outcome]:
        for outcome in _one_by_one(some, plugins, settings, deliver, desk, ahead=1):
            yield slim(outcome) if isinstance(outcome, PlanReport) else outcome

    for place, outcome in in_processes(files, work):
        if isinstance(outcome, PlanReport):
            plugins.remember(outcome.failures)  # for the processes begun from now on
        yield place, NotRead(_lost(files[place], outcome.why)) if isinstance(outcome, Lost) else outcome


def _one_by_one(
    files: Sequence[str], plugins: Plugins, settings: Settings, deliver: Deliver, desk: Desk | None = None, ahead: int | None = None
) -> Iterator[Outcome]:
    """Check ``files`` in order, while the next ``ahead`` (as many as there are cores, if not given) are being read."""
    ahead = ahead or os.cpu_count() or 1
    pending: list[Pending | Unreadable] = []
    try:
        for place, path in enumerate(files):
            pending += [_begin(following, plugins, settings) for following in files[place + len(pending) : place + 1 + ahead]]
            desk = desk or Desk.prepare(plugins, settings)
            outcome = _finish(path, pending.pop(0), desk)
            yield deliver(outcome) if isinstance(outcome, PlanReport) else outcome
    finally:
        for left in pending:
            if not isinstance(left, Unreadable):
                left.cancel()


def slim(report: PlanReport) -> PlanReport:
    """``report`` without the document's blocks, which nothing needs after delivery: for runs over many plans."""
    return replace(report, plan=replace(report.plan, document=replace(report.plan.document, blocks=())))


# --------------------------------------------------------------------------- what is said


def _unread(path: str) -> Unreadable:
    return Unreadable(path, "not-supported", Message("không đọc được.", "it can't be read."))


def _fault(path: str, error: Exception) -> Unreadable:
    """docgen's own fault, as far as this plan is concerned: it was not checked."""
    what = describe(error)
    return Unreadable(
        path,
        "crashed",
        Message(
            f"docgen gặp lỗi khi xử lý văn bản này ({what}); hãy báo cho nhóm phát triển.",
            f"docgen itself failed on this document ({what}); please report it.",
        ),
    )


def _slow(path: str, seconds: float) -> Unreadable:
    return Unreadable(
        path,
        "timeout",
        Message(
            f"xử lý quá {seconds:g} giây nên đã dừng; hãy tách nhỏ tệp hoặc tăng giới hạn thời gian (limits.seconds).",
            f"checking it took more than {seconds:g} s and was stopped; split the file or raise the time limit (limits.seconds).",
        ),
    )


def _lost(path: str, why: str) -> Unreadable:
    return Unreadable(
        path,
        "crashed",
        Message(f"tiến trình kiểm tra văn bản này bị dừng ({why}); hãy chạy riêng tệp này.", f"{why} while checking it; run it alone."),
    )


def _interrupted(left: int) -> Failure:
    message = Message(f"đã dừng theo yêu cầu; còn {left} tệp chưa kiểm tra.", f"interrupted; {left} file(s) were not checked.")
    return Failure("", "docgen", "interrupted", "KeyboardInterrupt", message)
