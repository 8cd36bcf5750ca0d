"""What has reached a task, from how near, and which of it counts? The nearer one wins; a phrase that names nobody is silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from docgen.extract.drafts import Draft
from docgen.extract.said import NOTHING, Said
from docgen.language.deadlines import settle
from docgen.model import AgencyRef, Deadline, Mention


@dataclass(slots=True)
class Levels:
    """What reaches one task, by level, nearest first."""

    own: Said = NOTHING
    row: Said = NOTHING
    group: Said = NOTHING
    heading: Said = NOTHING
    named: Said = NOTHING
    """What a sentence says that names the very task by number, not what stands above it."""
    reference: Said = NOTHING
    annex_by_number: Said = NOTHING
    duty: Said = NOTHING
    annex: Said = NOTHING
    all: Said = NOTHING
    all_if_silent: Said = NOTHING
    parts: list[tuple[Said, frozenset[str], Draft]] = field(default_factory=list)
    """What a bullet or row says of some of the task's sub-tasks: what, of which, and who says it."""

    @classmethod
    def of(cls, draft: Draft) -> Levels:
        """What a draft says for itself: its words, its row, the title over its rows."""
        return cls(own=draft.own, row=draft.row, heading=draft.group_row)

    @property
    def outward(self) -> tuple[Said, ...]:
        """What speaks for the task whatever else is said of it, nearest first."""
        return (self.own, self.row, self.group, self.heading, self.named, self.reference, self.annex_by_number, self.duty, self.annex, self.all)

    @property
    def led(self) -> bool:
        """Whether any level names a lead."""
        return any(said.leads for said in (*self.outward, self.all_if_silent))

    @property
    def timed(self) -> bool:
        """Whether any level tells a time, of whatever kind."""
        return any(said.times for said in (*self.outward, self.all_if_silent))

    @property
    def led_near(self) -> bool:
        """Whether a lead is named nearer than by agencies' bullets and annex rows."""
        return any(said.leads for said in (self.own, self.row, self.group, self.heading, self.named, self.reference))

    def leads(self) -> tuple[tuple[Mention[AgencyRef], ...], tuple[Mention[AgencyRef], ...]]:
        """The leads that count, and the phrases up to there that name nobody."""
        silent: tuple[Mention[AgencyRef], ...] = ()
        # A row's lead column is firmer than an agency somewhere in its words.
        for said in (self.row, *self.outward) if self.row.leads else self.outward:
            silent += said.silent
            if said.leads:
                return _unique(said.leads), silent
        # "Các nhiệm vụ còn lại giao UBND quận chủ trì."
        return _unique(self.all_if_silent.leads), silent

    def supporting(self) -> tuple[Mention[AgencyRef], ...]:
        """Whoever supports, from all levels."""
        return _unique(tuple(m for said in self.outward for m in said.supporting))

    def times(self) -> tuple[Mention[Deadline], ...]:
        """The times of the nearest level that bounds the task; see ``docs/decisions`` for recurring words."""
        ordered = self.outward
        if _bounded(self.row):  # the row's cell before what its words name: "… giai đoạn 2011-2020 | Quý IV/2023"
            ordered = (self.row, self.own, *ordered[2:])
        nearest, general = ordered[0], ordered[-1]
        weak: tuple[Mention[Deadline], ...] = ()
        for said in ordered:
            if not said.times:
                continue
            if said is general and any(_recurs(m) for m in weak):
                break
            if _bounded(said):
                return _settled(said.times)
            weak = weak or said.times
            if any(m.value is not None and m.value.kind == "unreadable" for m in said.times):
                break  # "xong trong quý V/2023" is an answer, though nobody can tell which
            if (said is not nearest or said.explicit) and any(_recurs(m) for m in said.times):
                break  # so is a time line, cell or bullet that says "thường xuyên"; running text may be completed further out
            if said is self.named and any(m.value is not None and m.value.kind == "conditional" for m in said.times):
                break  # "mục 10 triển khai sau khi có hướng dẫn" keeps it out of "các nhiệm vụ hoàn thành trước 31/12/2025"
        answered = any(_recurs(m) or (m.value is not None and m.value.kind == "unreadable") for m in weak)
        if self.all_if_silent.times and not answered:
            return _settled(self.all_if_silent.times)
        return _settled(weak)


def _unique(mentions: Sequence[Mention[AgencyRef]]) -> tuple[Mention[AgencyRef], ...]:
    seen: dict[tuple[str, str], Mention[AgencyRef]] = {}
    for mention in mentions:
        if mention.value is not None:
            seen.setdefault((mention.value.name, mention.value.territory), mention)
    return tuple(seen.values())


def _bounded(said: Said) -> bool:
    return any(m.value is not None and m.value.end is not None for m in said.times)


def _recurs(mention: Mention[Deadline]) -> bool:
    return mention.value is not None and mention.value.kind in {"recurring", "ongoing"}


def _settled(mentions: Sequence[Mention[Deadline]]) -> tuple[Mention[Deadline], ...]:
    out: list[Mention[Deadline]] = []
    for value in settle(tuple(m.value for m in mentions if m.value is not None)):
        match = next((m for m in mentions if m.value == value and m not in out), None)
        if match is not None:
            out.append(match)
    return tuple(out)
