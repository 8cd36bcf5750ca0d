"""What is a possible task, and what else do a plan's sections hold, before anything is inherited?"""

from __future__ import annotations

from dataclasses import dataclass, field

from docgen.extract.said import NOTHING, Said
from docgen.model import AgencyRef, Deadline, Mention, Passage, Place, Quote
from docgen.outline import Node

#: Items that words name by number, each with what encloses it.
Keys = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A line, or some words of it, and where they stand."""

    node: Node
    text: str
    at: Place
    where: str


@dataclass(slots=True)
class Draft:
    """A possible task and what its own words and row say. Private to extraction."""

    node: Node
    text: str
    at: Place
    where: str
    number: str = ""
    label: str = ""
    context: tuple[str, ...] = ()
    own: Said = NOTHING
    row: Said = NOTHING
    group_row: Said = NOTHING
    head: bool = False
    heading: tuple[Mention[AgencyRef], ...] = ()
    heading_role: str = ""
    lent: tuple[Mention[Deadline], ...] = ()
    """The times beside its agency's name, or of the line that closes its agency's duties."""
    why_not: str = ""
    source: str = "body"
    references: Keys = ()
    confidence: float | None = None
    notes: tuple[Quote, ...] = ()
    pieces: tuple[Quote, ...] = ()
    helping: bool = False  # a line in a list of who helps ("2. Phân công phối hợp")
    numbered: bool = False  # a row whose number column says which tasks it is about ("Việc số", "Ký hiệu")


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """A line that only assigns: it speaks for the group above it."""

    node: Node
    said: Said
    keys: Keys = ()
    count: int | None = None


@dataclass(slots=True)
class Found:
    """Everything that the sections hold, in reading order."""

    tasks: list[Draft] = field(default_factory=list)
    duties: list[Draft] = field(default_factory=list)
    rows: list[Draft] = field(default_factory=list)
    lines: list[AssignmentLine] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    statements: list[Draft] = field(default_factory=list)
