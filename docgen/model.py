"""Which values travel through docgen?

Every stage takes one of these values and returns a new one; all are frozen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Message:
    """What a user is told, in Vietnamese and in English."""

    vi: str
    en: str

    def text(self, lang: str = "vi") -> str:
        """The message in ``lang`` ("vi" or "en")."""
        return self.en if lang == "en" else self.vi


# --------------------------------------------------------------------------- document


class Part(StrEnum):
    """Which part of the file a block comes from."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    COMMENT = "comment"
    TEXTBOX = "textbox"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stretch of text that was read with little confidence (OCR).

    ``start`` and ``end`` are character offsets in the text of the paragraph
    or cell; ``confidence`` is 0.0 to 1.0.
    """

    start: int
    end: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: its text without the list number, and what it looks like.

    ``block`` is its index in :attr:`Document.blocks`.  ``label`` is an
    automatic list number as displayed ("2.7.", "a)", "-"); a typed number
    stays in ``text`` (the outline reads it).  ``level`` is the automatic
    list level, 0-based.  ``indent`` is the left edge of the first line in
    points, where the format tells.  ``anchor`` is the block that a footnote,
    endnote, comment or text box belongs to.  ``ocr`` is true where the text was
    recognised from a picture.
    """

    block: int
    text: str
    part: Part = Part.BODY
    label: str = ""
    level: int | None = None
    style: str = ""
    heading: int | None = None
    bold: bool = False
    italic: bool = False
    centred: bool = False
    indent: float | None = None
    page: int | None = None
    anchor: int | None = None
    ocr: bool = False
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell, once, at its top left corner.

    ``text`` holds its paragraphs joined by line breaks (automatic numbers
    in front of theirs); ``row`` and ``column`` are 0-based grid
    positions, ``row_span`` and ``col_span`` at least 1.
    """

    text: str
    row: int
    column: int
    row_span: int = 1
    col_span: int = 1
    bold: bool = False
    page: int | None = None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table: rows of cells; a merged cell stands only where it begins.

    A nested table is a block of its own right after the table that holds
    it; ``parent`` is then (block, row, column) of the cell around it.
    ``header_rows`` is how many first rows the file marks as header (0 if it
    doesn't say).  ``ruled`` is false for a table seen only by its alignment.
    """

    block: int
    rows: tuple[tuple[Cell, ...], ...]
    part: Part = Part.BODY
    header_rows: int = 0
    parent: tuple[int, int, int] | None = None
    page: int | None = None
    ruled: bool = True
    ocr: bool = False
    anchor: int | None = None

    def cells(self) -> Iterator[Cell]:
        """All cells, row by row."""
        for row in self.rows:
            yield from row


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Note:
    """What reading cost or left out: a stable ``code`` and a message.

    Codes in use: ``revisions``, ``hidden-text``, ``struck-text``, ``unread``, ``ocr``,
    ``converted``, ``truncated``, ``encoding``, ``skipped``, ``attachments``, ``forms``,
    ``annotations``, ``signature``.  ``page`` where it concerns one page, ``count`` where something was counted.
    """

    code: str
    message: Message
    page: int | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One pdf page: ``text_layer`` is "usable", "none", "stamp" or "garbage"."""

    page: int
    text_layer: str
    ocr: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read: every piece of text once, in reading order."""

    path: str
    sha256: str
    format: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    pages: tuple[Page, ...] = ()

    def body(self) -> Iterator[Block]:
        """The blocks that speak: body, text boxes, foot- and endnotes."""
        for block in self.blocks:
            if block.part not in (Part.HEADER, Part.FOOTER, Part.COMMENT):
                yield block


class UnreadableError(Exception):
    """A document could not be read.

    ``reason`` is a stable code: ``empty``, ``not-found``, ``not-supported``,
    ``broken``, ``encrypted``, ``no-text-layer``, ``too-large``, ``timeout``, ``crashed``,
    ``lock-file``, ``missing-tool``, ``permission``.
    """

    def __init__(self, reason: str, message: Message) -> None:
        super().__init__(message.en)
        self.reason = reason
        self.message = message

    def __reduce__(self) -> tuple[type[UnreadableError], tuple[str, Message]]:
        return (UnreadableError, (self.reason, self.message))


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one file may cost before it is refused (all sizes in bytes).

    ``characters`` and ``blocks`` (paragraphs, tables, table cells) are those of the document read from it;
    ``seconds`` are allowed for reading it, and again for understanding and checking it.
    """

    file_size: int = 200 * 2**20
    unpacked_size: int = 600 * 2**20
    unpack_ratio: int = 250
    parts: int = 10_000
    xml_depth: int = 256
    pages: int = 2_000
    cells: int = 400_000
    characters: int = 5_000_000
    blocks: int = 400_000
    seconds: float = 300.0
    memory: int = 3 * 2**30


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read: tracked changes "accepted" or "original"; OCR "auto", "never", "always"."""

    revisions: str = "accepted"
    ocr: str = "auto"
    ocr_confidence: float = 0.60
    cache: str | None = None
    limits: Limits = field(default_factory=Limits)


# --------------------------------------------------------------------------- outline


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: block, and in a table the grid row and column; page if known."""

    block: int
    row: int | None = None
    column: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as written and where they stand.

    ``where`` is what a person would say to find the place ("III.7, bảng 2, dòng 4").
    ``confidence`` is None unless the words were recognised from a picture.
    """

    text: str
    at: Place
    where: str = ""
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A section: blocks ``block`` (its heading) up to, not including, ``end``.

    ``kind``: preamble, purpose, targets, tasks, implementation, recipients,
    signature, annex, other.
    """

    label: str
    title: str
    kind: str
    block: int
    end: int
    level: int = 0
    children: tuple[Section, ...] = ()

    def walk(self) -> Iterator[Section]:
        """This section and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


# --------------------------------------------------------------------------- agencies and deadlines


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency of the register.

    ``name`` is the canonical name without the territory ("Phòng Y tế",
    "UBND quận"); ``names`` are the other forms it is written in; ``level``
    is "district", "ward", "city", "central"; ``kind`` is "party",
    "government", "department", "division", "unit", "mass", "insurance",
    "bank", "force", "school", "ward", "advisory", "office", "collective";
    ``competence`` are the areas in which it may lead; ``since``/``until``
    bound its life (``until`` is the first day on which it no longer exists);
    ``successor`` is the name of who took over; ``source`` is where the fact comes from.
    ``owner`` is the body that it is a unit of ("Sở Y tế"); ``places`` are the
    territories that have such a body, with their level word ("quận Thanh Khê").
    A name that ends in " *" opens a family: "Công ty *" is any name that begins so.
    """

    name: str
    names: tuple[str, ...] = ()
    level: str = "district"
    kind: str = "division"
    competence: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
    successor: str = ""
    source: str = ""
    owner: str = ""
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgencyRef:
    """An agency as a plan names it.

    ``name`` is canonical, or the words as written where the register
    doesn't know it; ``agency`` is None then.  ``territory`` is the proper
    name beside it ("Thanh Khê"), "" if none stands there; ``level`` is the
    level word that was read ("district", "city", "ward", "province", "").
    ``unit_of`` names the owner of a unit ("Sở Lao động - …") where written.
    ``suggestion`` is the register's nearest name for a typo.
    ``collective`` is true for words that name nobody ("các cơ quan liên quan").
    """

    name: str
    agency: Agency | None = None
    territory: str = ""
    level: str = ""
    unit_of: str = ""
    suggestion: str = ""
    collective: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time as read: ``kind`` is by, between, recurring, ongoing, conditional, unreadable.

    ``end`` is the last day of what is written, None where there is none;
    ``start`` is kept where a span was written.
    """

    kind: str
    end: date | None = None
    start: date | None = None


@dataclass(frozen=True, slots=True)
class Mention(Generic[T]):
    """The plan says something: ``value`` is what we read it as, None if we could not.

    ``via`` says how it reached the task: own, row, group, heading,
    reference, agency-heading, annex, all, note.
    """

    value: T | None
    quote: Quote
    via: str = "own"


# --------------------------------------------------------------------------- topics


@dataclass(frozen=True, slots=True)
class Topic:
    """A sub-task (or an area's head) that words address: ``words`` are those that speak for it."""

    area: str
    subtask: str
    score: float
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topics:
    """What a text is about, strongest first; empty where it is about no area."""

    found: tuple[Topic, ...] = ()

    @property
    def area(self) -> str | None:
        """The area that fits best: the one of the strongest topic."""
        return self.found[0].area if self.found else None

    def subtasks(self, area: str | None = None) -> frozenset[str]:
        """The sub-tasks addressed in ``area`` (the best one if not given)."""
        wanted = area or self.area
        return frozenset(t.subtask for t in self.found if t.area == wanted)


class TopicModel(Protocol):
    """Reads topics from words; a plugin may bring one for its areas."""

    @property
    def areas(self) -> frozenset[str]:
        """Keys of the areas that it knows."""
        ...

    def topics(self, text: str, context: str = "") -> tuple[Topic, ...]:
        """The topics of a task's ``text``; ``context`` are its headings."""
        ...


# --------------------------------------------------------------------------- plan


@dataclass(frozen=True, slots=True)
class Submitter:
    """Who submits the plan.

    ``kind``: district, department, city-caucus, other, unknown (verdicts.md section 1).
    ``name`` as a reader would write it ("Quận ủy Hải Châu"); ``territory`` the
    district's proper name; ``level_word`` "quận" or "huyện" for a district;
    ``agency`` the register's entry, where there is one.
    """

    kind: str
    name: str
    territory: str = ""
    level_word: str = ""
    agency: Agency | None = None
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What the plan commits somebody to do: a paragraph, a bullet, a table row.

    ``text`` are its own words; ``context`` its headings, outermost first;
    ``label`` as displayed, with its headings' ("2.7.b"); ``number`` is its own label alone.
    ``head`` is true for a sentence that introduces the tasks below it.
    ``restates`` is true for a bullet under an agency's heading in the implementation
    section; ``silent`` are phrases that name nobody where a lead should stand; ``topics`` what it is about.
    ``counts`` is False, with ``why_not``, for what looks like a task and is none.
    ``pieces`` are its words where ``text`` was put together: sentences from which another was left out, several cells.
    """

    text: str
    at: Place
    where: str
    label: str = ""
    number: str = ""
    context: tuple[str, ...] = ()
    leads: tuple[Mention[AgencyRef], ...] = ()
    supporting: tuple[Mention[AgencyRef], ...] = ()
    deadlines: tuple[Mention[Deadline], ...] = ()
    head: bool = False
    restates: bool = False
    counts: bool = True
    why_not: str = ""
    confidence: float | None = None
    topics: Topics = field(default_factory=Topics)
    silent: tuple[Mention[AgencyRef], ...] = ()
    notes: tuple[Quote, ...] = ()
    pieces: tuple[Quote, ...] = ()

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The task's own words as evidence, each word for word as the plan has it."""
        return self.pieces or (Quote(self.text, self.at, self.where, self.confidence),)

    @property
    def quote(self) -> Quote:
        """The first of the task's own words."""
        return self.quotes[0]


@dataclass(frozen=True, slots=True)
class Passage:
    """Words outside the tasks that may matter: a target, a ground, a sentence that excludes.

    ``kind``: target, ground, purpose, situation, quotation, exclusion,
    placeholder, heading, general-duty, deleted.
    """

    kind: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class Plan:
    """A submitted plan, as read."""

    document: Document
    submitter: Submitter
    number: Mention[str] | None
    issued_on: Mention[date] | None
    sections: tuple[Section, ...]
    tasks: tuple[Task, ...]
    passages: tuple[Passage, ...] = ()
    title: str = ""


# --------------------------------------------------------------------------- directive


@dataclass(frozen=True, slots=True)
class Subtask:
    """A sub-task of an area ("2.7.b"): its meaning, words and end date.

    ``summary`` says it in one line (vi); ``summary_en`` in English;
    ``proposal`` is the sentence a memo proposes to add;
    ``words`` are concept phrases that speak for it; ``end`` is the
    directive's end date, None where it sets none; ``city_only`` excuses
    districts' plans.
    """

    key: str
    summary: str
    words: tuple[str, ...] = ()
    end: date | None = None
    summary_en: str = ""
    proposal: str = ""
    city_only: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A task area of a directive: data only.

    ``leads`` are the bodies that the directive names; ``competent`` are the
    register names that may lead, by level ("district", "city").
    ``not_words`` speak against the area (near misses).
    """

    key: str
    title: str
    subtasks: tuple[Subtask, ...] = ()
    words: tuple[str, ...] = ()
    not_words: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    competent: tuple[tuple[str, tuple[str, ...]], ...] = ()
    end: date | None = None
    title_en: str = ""
    proposal: str = ""
    directive: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """A figure that the directive sets: ``value`` in percent, by ``by``; ``words`` name what is measured (folded alternatives)."""

    key: str
    title: str
    title_en: str
    value: float
    by: date
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Directive:
    """The superior directive as a whole: how plans cite it, and the targets it sets.

    ``basis`` are regular expressions over folded text, any of which is a citation;
    ``superior`` are the folded names of the bodies to which plans report.
    """

    key: str
    title: str
    title_en: str
    issuer: str
    issued_on: date
    basis: tuple[str, ...]
    targets: tuple[Target, ...] = ()
    superior: tuple[str, ...] = ()


# --------------------------------------------------------------------------- report


class Outcome(StrEnum):
    """W3C EARL outcomes."""

    PASSED = "passed"
    FAILED = "failed"
    CANT_TELL = "cantTell"
    INAPPLICABLE = "inapplicable"
    UNTESTED = "untested"


@dataclass(frozen=True, slots=True)
class Decision:
    """One conclusion: (plan x area x aspect).

    ``reason`` is a word of verdicts.md; ``severity`` is error, warning or
    none; ``found`` are canonical lead names or ISO dates, sorted.
    """

    area: str
    aspect: str
    outcome: Outcome
    reason: str
    message: Message
    evidence: tuple[Quote, ...] = ()
    expected: str = ""
    found: tuple[str, ...] = ()
    missing_subtasks: tuple[str, ...] = ()
    severity: str = "none"


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding about the plan as a whole ("plan.basis")."""

    rule: str
    outcome: Outcome
    message: Message
    evidence: tuple[Quote, ...] = ()
    severity: str = "none"
    expected: str = ""
    found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A plugin that failed, what it was doing, and what it cost."""

    plugin: str
    distribution: str
    doing: str
    error: str
    message: Message


@dataclass(frozen=True, slots=True)
class PlanReport:
    """What docgen says about one plan."""

    path: str
    plan: Plan
    decisions: tuple[Decision, ...]
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    areas: tuple[Area, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """failed before cantTell before passed; inapplicable if nothing was in scope."""
        seen = {d.outcome for d in self.decisions}
        if Outcome.FAILED in seen:
            return Outcome.FAILED
        if self.failures or Outcome.CANT_TELL in seen:
            return Outcome.CANT_TELL
        return Outcome.PASSED if Outcome.PASSED in seen else Outcome.INAPPLICABLE

    def decision(self, area: str, aspect: str) -> Decision | None:
        """The decision for one area and aspect, None if there is none."""
        return next((d for d in self.decisions if (d.area, d.aspect) == (area, aspect)), None)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read, why, and what to do."""

    path: str
    reason: str
    message: Message


@dataclass(frozen=True, slots=True)
class Report:
    """What one run of ``docgen check`` says."""

    plans: tuple[PlanReport, ...]
    unreadable: tuple[Unreadable, ...] = ()
    failures: tuple[Failure, ...] = ()
    versions: tuple[tuple[str, str], ...] = ()
    notes: tuple[Note, ...] = ()


def sorted_unique(values: Iterable[str]) -> tuple[str, ...]:
    """``values``, each once, sorted."""
    return tuple(sorted(set(values)))
