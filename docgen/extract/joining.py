"""What do all steps share that join a plan's tasks with what speaks for them?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from docgen.by_name import Names
from docgen.extract.drafts import Draft, Found, Keys
from docgen.extract.levels import Levels
from docgen.extract.matters import by_matter
from docgen.extract.nearest import Tasks
from docgen.extract.passages import propaganda, propaganda_heading
from docgen.extract.said import Said
from docgen.extract.words import Words
from docgen.matching import Matcher, Similarity
from docgen.model import AgencyRef, Mention, Topics
from docgen.outline import Node, Outline
from docgen.references import resolve

if TYPE_CHECKING:
    from docgen.extract.told import Scope, Told

#: The kinds of sections in which numbers name tasks.
BODY = frozenset({"tasks", "annex"})


class Joining:
    """The plan's ``tasks`` and what has reached each of them; ``added`` are those that are no task of the task part.

    ``lines``, ``statements``, ``duties`` and ``rows`` speak for tasks, ``words`` reads them, ``matcher`` knows what they are about.
    ``told`` is what sentences say of tasks by name, until all are heard, ``scopes`` what the last of a node's sentences told of.
    ``names`` are the titles by which sentences may call sections, ``closing`` the nodes of lines that only time their agency's own duties.
    Three things are written down on drafts: the numbers that a sentence names (``references``), the times that its agency's heading or a line
    below lend it (``lent``), and that it is no task itself (``why_not``).
    """

    __slots__ = ("_fields", "_levels", "_topics", "added", "closing", "duties", "lines", "matcher", "names", "outline", "rows", "scopes", "statements", "tasks", "told", "words")

    def __init__(self, outline: Outline, words: Words, matcher: Matcher, found: Found) -> None:
        self.outline = outline
        self.words = words
        self.matcher = matcher
        self.lines = tuple(found.lines)
        self.statements = tuple(found.statements)
        self.duties = tuple(found.duties)
        # Plans that are nothing but a table, or assign by agency throughout, have tasks in their rows.
        tasks = found.tasks or [r for r in found.rows if not r.references or len(r.text.split()) > 5]
        taken = set(map(id, tasks))
        tasks = [part for draft in tasks for part in by_matter(draft, matcher)]
        self.rows = tuple(r for r in found.rows if id(r) not in taken)
        self.added: list[Draft] = []
        self.names = Names(outline, BODY)
        self.closing: set[int] = set()
        self.told: list[Told] = []
        self.scopes: dict[int, Scope] = {}
        similarity = Similarity.over(d.text for d in (*found.tasks, *found.duties, *found.rows))
        self.tasks = Tasks(tasks, outline, similarity, self.topics)
        self._levels = {id(draft): Levels.of(draft) for draft in tasks}
        self._topics: dict[int, Topics] = {}
        self._fields: dict[frozenset[str], str] = {}

    def levels(self, task: Draft) -> Levels:
        """What has reached a task."""
        return self._levels[id(task)]

    def add(self, draft: Draft, levels: Levels) -> None:
        """Let a bullet or row that restates no task be a task itself."""
        self._levels[id(draft)] = levels
        self.added.append(draft)

    # ------------------------------------------------------------------ which drafts

    def at_or_below(self, node: Node) -> list[Draft]:
        """The tasks at a node or below it."""
        return self.tasks.at_or_below(node.index)

    def named(self, keys: Keys, near: Node | None = None) -> list[Draft]:
        """The tasks that numbers name, be it of sections or of table rows."""
        found: dict[int, Draft] = {}
        for listed, within in keys:
            for node in resolve(self.outline, listed, within, BODY, near):
                found.update((id(d), d) for d in self.at_or_below(node))
            found.update((id(d), d) for d in (self.tasks.numbered(listed) if within == () else ()))
        return list(found.values())

    def named_exactly(self, keys: Keys, near: Node | None = None) -> frozenset[int]:
        """By ``id`` the tasks that numbers name themselves, not what stands above them."""
        nodes = {node.index for listed, within in keys if listed[0] != "#rest" for node in resolve(self.outline, listed, within, BODY, near)}
        rows = [d for listed, within in keys if within == () for d in self.tasks.numbered(listed)]
        return frozenset(map(id, (*self.tasks.at(*nodes), *rows)))

    # ------------------------------------------------------------------ what words say

    def said_at(self, node: Node, text: str, via: str) -> Said:
        """What ``text``, some words of a node, says."""
        return self.words.said(text, self.outline.place(node), self.outline.where(node), confidence=node.confidence, via=via)

    def said_in(self, draft: Draft, text: str, via: str, year: int | None = None) -> Said:
        """What ``text``, some words of a draft, says; ``year`` is that of its times without one."""
        said = self.words.said(text, draft.at, draft.where, year=year, confidence=draft.confidence, via=via)
        return said.as_help() if draft.helping else said

    # ------------------------------------------------------------------ what drafts are about

    def topics(self, draft: Draft) -> Topics:
        """What a draft is about, its headings counting a little."""
        if draft.why_not:
            return Topics()
        if id(draft) not in self._topics:
            self._topics[id(draft)] = self._read_topics(draft)
        return self._topics[id(draft)]

    def _read_topics(self, draft: Draft) -> Topics:
        if propaganda(draft.text) or (draft.context and propaganda_heading(draft.context[-1])):
            return Topics()
        context = self.field_of(draft) if draft.source == "implementation" else "\n".join(draft.context[-3:])
        inline = re.match(r"([^:;.,()]{3,60}):\s+\S", draft.text)
        if inline and draft.source != "implementation" and len(inline[1].split()) <= 10:
            context = f"{context}\n{inline[1]}".strip()
        return self.matcher.topics(_content(draft), context)

    def competent(self, duty: Draft) -> frozenset[str]:
        """The areas in which the agencies of a bullet may lead."""
        named = [m.value.agency for m in (duty.heading or duty.own.leads) if m.value is not None]
        return frozenset().union(*(agency.competence for agency in named if agency is not None))

    def field_of(self, duty: Draft) -> str:
        """The field of a bullet's agency, where it has one: words as a heading would say them."""
        if duty.source != "implementation":
            return "\n".join(duty.context[-1:])
        fields = self.competent(duty)
        if fields not in self._fields:
            listed = [a.title for a in self.matcher.areas if a.key in fields]
            self._fields[fields] = "\n".join(listed) if 0 < len(listed) <= 2 else ""
        return self._fields[fields]


def singled_out(mentions: Iterable[Mention[AgencyRef]]) -> tuple[Mention[AgencyRef], ...]:
    """The mentions that name one agency, not many ("các phòng, ban")."""
    return tuple(m for m in mentions if m.value is not None and not m.value.collective)


def _content(draft: Draft) -> str:
    """The task's words without who does it by when: "Trung tâm Y tế chủ trì, xong trong quý II" is no health task."""
    text = draft.text
    named = (*draft.own.leads, *draft.own.supporting, *draft.own.monitors, *draft.own.silent)
    for quote in (*(m.quote for m in named), *(t.quote for t in draft.own.times)):
        text = text.replace(quote.text, " ", 1)
    if named:
        text = _ASSIGNING.sub(" ", text)
    return text if len(text.split()) >= 4 else draft.text


#: What stands between the agencies of an assignment, and assigns nothing but them.
_ASSIGNING = re.compile(
    r"\b(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp|chịu trách nhiệm(?: chính| thực hiện)?|tham mưu)\b(?:,?\s*(?:chủ trì|phối hợp|thực hiện))*(?:\s+(?:với|cùng))?\s*:?(?=\s*(?:[,;.)]|và\b|$|\s{2}))",
    re.IGNORECASE,
)
