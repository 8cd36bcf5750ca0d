"""From where does a task inherit its lead and its deadline? The order of verdicts.md, section 3.

own words and row → group line → headings → reference by number or agency's
heading → annex row → a sentence for every task.  The nearer one wins; a
phrase that names nobody is silence, and the search goes on outwards.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Set
from dataclasses import dataclass, field, replace
from functools import cached_property

from docgen.extract.drafts import AssignmentLine, Draft, Found, bare_label, speaks_of_itself
from docgen.extract.nearest import SAME, Tasks
from docgen.extract.passages import EVERY_TASK, field_lead, general_duty, orders, propaganda, propaganda_heading, sentences
from docgen.extract.shares import places, read_shares
from docgen.extract.words import ASSIGNS, Said, Words, order_of
from docgen.labels import BULLETS, roman_value
from docgen.language.assignments import segments, starts_monitoring, starts_supporting
from docgen.language.deadlines import settle
from docgen.matching import Matcher, Similarity, clauses
from docgen.model import AgencyRef, Deadline, Mention, Quote, Task, Topics
from docgen.outline import Node, Outline
from docgen.references import Reference, find_references, is_code, resolve
from docgen.text import fold

#: Items named by number, each with what encloses it.
_Keys = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
BODY = frozenset({"tasks", "annex"})
#: A duty or row restates a task if it is at least this near to its own nearest task.
_NEAR = 0.45
#: A line of the implementation section is a task of its own from this certainty on.
_COMMITS = 0.4
#: "Việc sửa nhà" names a task of a group from this similarity on.
_NAMED = 0.15
#: A clause restates a task by its sub-task alone from this certainty on.
_FIRM = 0.6
#: A piece of a bullet must share a telling word with the task that nobody else leads.
_SHARED = 0.05


@dataclass(slots=True)
class Levels:
    """What reaches one task, by level, nearest first."""

    own: Said = field(default_factory=Said)
    row: Said = field(default_factory=Said)
    group: Said = field(default_factory=Said)
    heading: Said = field(default_factory=Said)
    reference: Said = field(default_factory=Said)
    duty: Said = field(default_factory=Said)
    annex_by_number: Said = field(default_factory=Said)
    annex: Said = field(default_factory=Said)
    all: Said = field(default_factory=Said)
    all_if_silent: Said = field(default_factory=Said)
    parts: list[tuple[Said, frozenset[str], Draft]] = field(default_factory=list)


#: "3. Các nhiệm vụ thường xuyên" titles tasks that recur.
_RECURRING_TITLE = re.compile(
    r"\W*(?:(?:các|những|nhóm)\s+)*(?:nhiệm vụ|việc làm|việc|công việc|nội dung)\s+(?:(?:thực hiện|làm|tiến hành|triển khai|mang tính)\s+)?(thường xuyên|hằng năm|hàng năm|định kỳ)(?:\s*,\s*(?:liên tục|định kỳ|thường xuyên|không [^,;]{3,40}))?\W*$"
)


#: A heading that is a time and nothing else.
_TITLED_TIME = re.compile(r"(?:(?:đến|trong|hết|các|thời gian|đợt \d+|mốc|giai đoạn|từ)\s*:?\s*)*(?:quý|năm|tháng|6 tháng|sáu tháng|\d\d\d\d)\b[^:;,.]{0,40}")


#: A sentence for the tasks that have no time yet.
_RESTRICTED = re.compile(r"(?:chưa|không) (?:có|ghi|quy định|nêu|xác định|ấn định)[^.;,]{0,30}(?:thời (?:hạn|gian)|hạn|mốc|tiến độ|ngày)|còn lại")
_OPENS_WITH = re.compile(r"\W*([^:;.()]{4,50}):\s")
#: "Các nội dung còn lại của khối nguồn lực": of one section only.
_REST_OF = re.compile(r"(?:còn lại|khác) (?:của|thuộc|trong|ở) (?:các )?(?:khối|nhóm|lĩnh vực|mảng)\s+(?!này|trên)([a-zà-ỹđ]+(?: [a-zà-ỹđ]+){0,5}?)(?=\s+(?:xong|hoàn|thực hiện|do|giao|kết thúc|trong|trước|làm|phải)\b|\s*[,:;.]|$)")
_SECTIONS_NAMED = re.compile(
    r"\W*(?:(?:các |những )?(?:công việc|nhiệm vụ|nội dung|việc) (?:thuộc|của|trong|ở) )?(?:các )?((?:khối|nhóm|lĩnh vực|mảng)\s+[a-zà-ỹđ]+(?:(?:,| và)? [a-zà-ỹđ]+){0,8}?)"
    r"(?=,? (?:trừ|hoàn thành|xong|phải xong|kết thúc|thực hiện|làm xong)\b)"
)
_APART = re.compile(r"\b(?:riêng|trừ|ngoại trừ)\s[^.;]*")
_PLANS_ONLY = re.compile(r"^(?!.*(?:hoàn thành|chủ trì|xong|chịu trách nhiệm)).*\b(?:(?:xây dựng|ban hành|lập|cụ thể hóa)[^.;]{0,40}kế hoạch|báo cáo|đăng ký)\b")


class Inheritance:
    """Joins drafts with everything that speaks for them."""

    def __init__(self, outline: Outline, words: Words, matcher: Matcher, found: Found) -> None:
        self.outline = outline
        self.words = words
        self.matcher = matcher
        self.found = found
        self.tasks: list[Draft] = list(found.tasks)
        self.extra: list[Draft] = []
        self.levels: dict[int, Levels] = {}
        texts = [d.text for d in [*found.tasks, *found.duties, *found.rows]]
        self.similarity = Similarity.over(texts)
        self._topics: dict[int, Topics] = {}
        self._fields: dict[frozenset[str], str] = {}
        self._leading: list[tuple[Draft, Said]] = []  # bullets of the implementation section, and what each says of a task that it restates

    def run(self) -> tuple[Task, ...]:
        """All tasks with their leads, supporting agencies and deadlines."""
        body = self.tasks
        rows = list(self.found.rows)
        if not body:
            # Plans that are nothing but a table, or assign by agency throughout.
            body.extend(r for r in rows if not r.references or len(r.text.split()) > 5)
            taken = set(map(id, body))
            rows = [r for r in rows if id(r) not in taken]
        for draft in body:
            levels = self.levels.setdefault(id(draft), Levels())
            levels.own, levels.row = draft.own, draft.row
            levels.heading += draft.group_row
        self._agency_headed(body)
        self._groups()
        self._headings(body)
        self._statements()
        self._duties()
        self._rows(rows)
        self._led_by_a_piece()
        ordered = sorted([*body, *self.extra], key=lambda d: (d.node.index, d.at.row or 0))
        children = self._has_children(ordered)
        return tuple(task for draft in ordered for task in self._parts_of(draft, head=draft.head and id(draft) in children))

    # ------------------------------------------------------------------ topics

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
        context = self._field_of(draft) if draft.source == "implementation" else "\n".join(draft.context[-3:])
        inline = re.match(r"([^:;.,()]{3,60}):\s+\S", draft.text)
        if inline and draft.source != "implementation" and len(inline[1].split()) <= 10:
            context = f"{context}\n{inline[1]}".strip()
        return self.matcher.topics(_content(draft), context)

    def _has_children(self, drafts: list[Draft]) -> set[int]:
        parents = {d.node.index: id(d) for d in drafts if d.head}
        out: set[int] = set()
        for draft in drafts:
            for step in self.outline.ancestors(draft.node):
                if step.index in parents and parents[step.index] != id(draft) and not draft.why_not:
                    out.add(parents[step.index])
        return out

    # ------------------------------------------------------------------ 2. group lines

    def _agency_headed(self, body: list[Draft]) -> None:
        """Tasks of a task part that is organised by agency: the heading leads."""
        for draft in body:
            if draft.heading and draft.source in {"body", "row"}:
                levels = self.levels[id(draft)]
                mentions = tuple(m for m in draft.heading if m.value is not None and not m.value.collective)
                if draft.heading_role == "supporting":
                    levels.duty += Said(supporting=mentions)
                elif draft.heading_role != "monitor":
                    levels.duty += Said(leads=mentions)

    @cached_property
    def listed(self) -> Tasks:
        """The tasks, by place and by what they say; from the first question on they stay what they are."""
        return Tasks(self.tasks, self.outline, self.similarity, self.topics)

    def _drafts_of(self, node: Node) -> list[Draft]:
        """The drafts at a node or below it."""
        return self.listed.at_or_below(node.index)

    def _groups(self) -> None:
        lines = {line.node.index: line for line in self.found.lines}
        for line in self.found.lines:
            if self._shared_out(line, lines):
                continue
            if line.keys:
                for keys, said in _shares(line):
                    self._by_number(keys, said.via("group"), "group", near=line.node)
                continue
            for draft in self._group_above(line, lines):
                levels = self.levels.get(id(draft))
                if levels is not None:
                    levels.group += line.said.via("group")

    def _shared_out(self, line: AssignmentLine, lines: dict[int, AssignmentLine]) -> bool:
        """Whether the line tells the tasks of its group apart by their place or content, and each got its part."""
        shares = read_shares(line.node.text)
        if not shares:
            return False
        group = self._group_above(replace(line, count=None), lines)
        nodes = list(dict.fromkeys(d.node.index for d in sorted(group, key=lambda d: d.node.index) if not d.head))
        units = [[d for d in group if d.node.index == index] for index in nodes]
        if len(units) == 1:
            units = [[d] for d in units[0]]
        reached = places(shares, [self._called(unit) for unit in units], lambda words: self._nearest_of(words, units)) if units else None
        if reached is None or all(len(at) == len(units) for at in reached):
            return False
        node = line.node
        values = [(p, node.text[p.label : p.start]) for p in segments(node.text)] if not ASSIGNS.match(node.text) else []
        labels = [next((label for p, label in values if p.start < s.start < p.end), "") for s in shares]
        said = [self.words.said(label + node.text[s.start : s.end], self.outline.place(node), self.outline.where(node), confidence=node.confidence, via="group") for s, label in zip(shares, labels, strict=True)]
        heads = [d for d in group if d.head]
        for place, unit in enumerate([*units, heads] if heads else units):
            mine = [(at, one) for at, one in zip(reached, said, strict=True) if place in at or unit is heads]
            nearer = sum((one for at, one in mine if len(at) < len(units)), Said())
            for at, one in mine:
                if len(at) == len(units):  # what is said of all gives way to what is said of one
                    nearer += Said(
                        () if nearer.leads or nearer.silent else one.leads, one.supporting, () if nearer.leads or nearer.silent else one.silent,
                        one.monitors, () if nearer.times else one.times, one.explicit, one.strong,
                    )  # fmt: skip
            for draft in unit:
                if (levels := self.levels.get(id(draft))) is not None:
                    levels.group += nearer.via("group")
        return True

    def _called(self, unit: list[Draft]) -> frozenset[str]:
        """What a task is called in the plan: its number or letter."""
        node = unit[0].node
        return frozenset({str(node.value), node.key, node.key.rpartition(".")[2]} - {""}) if node.label and node.scheme not in BULLETS else frozenset()

    def _nearest_of(self, words: str, units: list[list[Draft]]) -> int | None:
        """The place of the unit that ``words`` are about."""
        scored = [max((self._alike(words, d) for d in unit), default=0.0) for unit in units]
        best = max(scored, default=0.0)
        return scored.index(best) if best >= _NAMED else None

    def _group_above(self, line: AssignmentLine, lines: dict[int, AssignmentLine]) -> list[Draft]:
        """The tasks that an assignment line speaks for: its group, back to the block of lines before."""
        node = line.node
        level, last = (node.parent, node) if not self._closes_list(node) else (self.outline.nodes[node.parent].parent, self.outline.nodes[node.parent])
        while level >= 0 and (above := self.outline.nodes[level]).parent >= 0 and bare_label(above.text):
            last, level = above, above.parent  # "b) Cơ quan thực hiện: / - Chủ trì: …"
        siblings = list(self.outline.children(level))
        position = next(i for i, s in enumerate(siblings) if s.index == last.index) + (last is not node)
        before: list[Node] = []
        in_block = True
        for sibling in reversed(siblings[:position]):
            if sibling.index in lines:
                if in_block and not before:
                    continue  # the lines right above belong to the same block
                break
            in_block = False
            if sibling.heading and not sibling.label and self.outline.children(sibling.index):
                break
            before.append(sibling)
        drafts = [d for s in before for d in self._drafts_of(s)]
        if drafts:
            if line.count is not None and line.count < len({d.node.index for d in drafts}):
                nodes = sorted({d.node.index for d in drafts})[-line.count :]
                drafts = [d for d in drafts if d.node.index in nodes]
            else:
                # A head sentence above the group is introduced, not assigned, unless it stands alone.
                drafts += [d for d in self.tasks if d.node.index == level and d.head]
                drafts += self._beside(node, level, before, lines)
            return drafts
        if node.parent < 0:
            return []
        parent = self.outline.nodes[node.parent]
        own = self.listed.at(parent.index)
        if not own:
            # "1. Môi trường / Cơ quan chủ trì: … / - … / - …": the line stands above its group.
            after = siblings[position + 1 :]
            while after and after[0].index in lines:
                after = after[1:]
            stop = next((i for i, s in enumerate(after) if s.index in lines), len(after))
            following = [d for s in after[:stop] for d in self._drafts_of(s)]
            if following:
                return following
        if node.label or any(d.head for d in own):
            return own or self._drafts_of(parent)
        # A plain line right below a numbered task closes the group of its unassigned siblings.
        group = list(own)
        for sibling in reversed([s for s in self.outline.children(parent.parent) if s.index < parent.index]):
            below = self.outline.children(sibling.index)
            if sibling.index in lines or any(c.index in lines for c in below) or sibling.scheme != parent.scheme:
                break
            listed = self.listed.at(sibling.index)
            if not listed or below:
                break
            if any(d.own.leads or d.own.times for d in listed):
                continue
            group.extend(listed)
        return group

    def _closes_list(self, node: Node) -> bool:
        """Whether a line with a mark of its own below the last dash closes the list of dashes ("- …; - …; * Cơ quan chủ trì: …").

        A plan that puts such lines below other dashes as well assigns each task on its own.
        """
        parent = self.outline.nodes[node.parent] if node.parent >= 0 else None
        if parent is None or node.scheme not in BULLETS or parent.scheme not in BULLETS:
            return False
        if node.scheme == "plus" and len(self._list_of(parent)) < 2:
            return False
        above = [self.outline.nodes[one.node.parent] for one in self.found.lines if one.node.parent >= 0 and one.node.scheme in BULLETS]
        return all(self._list_of(a)[-1].index == a.index for a in above if a.scheme in BULLETS)

    def _list_of(self, node: Node) -> list[Node]:
        return [s for s in self.outline.children(node.parent) if s.scheme == node.scheme]

    def _beside(self, node: Node, level: int, before: list[Node], lines: dict[int, AssignmentLine]) -> list[Draft]:
        """The points a), b) in front of the last one, where a line with a mark of its own ("*") closes them all.

        Only where none of them says anything itself.
        """
        if node.scheme not in BULLETS or level < 0 or any(s.scheme == node.scheme for s in before):
            return []
        parent = self.outline.nodes[level]
        beside = [s for s in self.outline.children(parent.parent) if s.scheme == parent.scheme]
        if parent.scheme in BULLETS or parent.parent < 0 or not beside or beside[-1].index != parent.index:
            return []
        earlier = [n for s in beside[:-1] for n in (s, *self.outline.below(s.index))]
        drafts = [d for s in beside[:-1] for d in self._drafts_of(s)]
        silent = not any(n.index in lines for n in earlier) and not any(d.own.leads or d.own.times or d.row.anything for d in drafts)
        return drafts if silent and self.outline.nodes[parent.parent].kind == parent.kind and parent.scheme not in {"roman", "upper", "part"} else []

    # ------------------------------------------------------------------ 3. headings

    def _headings(self, body: list[Draft]) -> None:
        cache: dict[int, Said] = {}
        for draft in body:
            levels = self.levels[id(draft)]
            for step in self.outline.ancestors(draft.node):
                if step.table is not None or not step.text:
                    continue
                if step.index not in cache:
                    cache[step.index] = self._heading_said(step)
                said = cache[step.index]
                add = Said()
                if said.leads and not levels.heading.leads:
                    add += Said(leads=said.leads, supporting=said.supporting, strong=said.strong)
                if said.times and not levels.heading.times:
                    add += Said(times=said.times, explicit=said.explicit)
                levels.heading += add

    def _heading_said(self, node: Node) -> Said:
        said = self.words.said(node.text, self.outline.place(node), self.outline.where(node), confidence=node.confidence, via="heading")
        folded = fold(node.text)
        top = node.scheme in {"roman", "part", "upper", "title"} and len(node.text.split()) < 25
        recurring = re.search(r"quanh năm|thường xuyên|hằng năm|hàng năm|định kỳ|đều đặn|liên tục", folded)
        titled_by_time = re.match(r"\W*(?:các |những |nhóm )*(?:việc|nhiệm vụ|công việc)((?: (?:của|trong|cho|làm|phải làm|cần làm|thực hiện))*) (?:quý|năm|tháng|6 tháng|sáu tháng)\b", folded)
        bare = _TITLED_TIME.fullmatch(re.sub(r"\s*\([^)]*\)", "", folded).strip(" .:;-"))
        firm = "(" in node.text or recurring or titled_by_time or re.search(r"hoàn thành|xong|thời (?:gian|hạn)|chậm nhất|trước ngày|kết thúc|hạn:", folded)
        times = said.times if firm or not top else _closing(folded, said.times)
        if not times and bare:  # "2. Quý I năm 2022"
            times = self.words.scheduled(re.sub(r"\s*\([^)]*\)", "", node.text), self.outline.place(node), self.outline.where(node), None, node.confidence, "heading").times
        if not times and titled_by_time:
            times = self.words.scheduled(node.text[titled_by_time.end(1) :], self.outline.place(node), self.outline.where(node), None, node.confidence, "heading").times
        if not times:
            titled = _RECURRING_TITLE.match(folded)
            if titled:
                quote = Quote(node.text[titled.start(1) : titled.end(1)], self.outline.place(node), self.outline.where(node), node.confidence)
                times = (Mention(Deadline("recurring"), quote, "heading"),)
        for note in node.notes:  # "3. Bảo hiểm xã hội¹": the footnote says who leads all of it
            noted = self.words.said(note.text, note.at, f"{self.outline.where(node)}, {note.where}", via="heading")
            said, times = said + replace(noted, times=()), times or noted.times
        return Said(said.leads, said.supporting, said.silent, said.monitors, times, bool(times), said.strong)

    # ------------------------------------------------------------------ 4. by number

    def _by_number(
        self, keys: _Keys, said: Said, level: str, areas: frozenset[str] = frozenset(), near: Node | None = None
    ) -> list[Draft]:
        """Let ``said`` reach the drafts that ``keys`` name; of these only those of ``areas``, where some are."""
        found: dict[int, Draft] = {}
        for listed, within in keys:
            for node in resolve(self.outline, listed, within, BODY, near):
                found.update((id(d), d) for d in self._drafts_of(node))
            found.update((id(d), d) for d in (self._numbered_rows(listed) if within == () else ()))
        reached = [d for d in found.values() if self.topics(d).area in areas] or list(found.values())
        for draft in reached:
            levels = self.levels.get(id(draft))
            if levels is not None:
                if level == "annex":
                    levels.annex_by_number += said
                elif level == "group":
                    levels.group += said
                else:
                    levels.reference += said
        return reached

    def _numbered_rows(self, keys: tuple[str, ...]) -> list[Draft]:
        """Table rows whose number column shows one of ``keys``."""
        return self.listed.numbered(keys)

    def _statements(self) -> None:
        """Sentences that speak for tasks by number, by field, or for all of them."""
        for draft in self.found.statements:
            self._numbered_statement(draft)
            self._field_statement(draft)
            self._general_statement(draft)
        stated = set(map(id, self.found.statements))
        for draft in self.found.duties:
            if id(draft) not in stated:
                self._numbered_statement(draft)
                self._field_statement(draft)
        self._schedule_sections()

    def _said(self, draft: Draft, part: str, via: str) -> Said:
        """What ``part``, some words of ``draft``, says."""
        return self.words.said(part, draft.at, draft.where, confidence=draft.confidence, via=via)

    def _numbered_statement(self, draft: Draft) -> None:
        text = draft.text
        references = _completed(self._known(find_references(text)), text)
        if not references or (draft.node.kind in BODY and draft.source != "implementation"):
            return
        heading = tuple(m for m in draft.heading if m.value is not None and not m.value.collective)
        for start, end in sentences(text):
            carried: Said | None = None
            opening = _OPENS_WITH.match(text, start, end)
            timed = self._said(draft, opening[1], "reference") if opening else Said()
            for begin, stop in self._orders(text, start, end, references):
                part = text[begin:stop]
                named = [r for r in references if begin <= r.start < stop]
                said = self._said(draft, part, "reference")
                if named and begin > start and timed.times and not said.times:
                    said += Said(times=timed.times, explicit=True)  # "Hết năm 2024: hoàn thành A (mục 1); hoàn thành B (mục 4)."
                if named and not said.leads and not said.silent:
                    said += self._named_in_front(draft, part, named[0].start - begin)
                if named and carried is not None and carried.leads and not said.anything and not self.words.agencies(part):
                    said = Said(leads=carried.leads, strong=carried.strong)  # "X chủ trì các việc về … tại mục I; các điểm 9, 10"
                whole = all(roman_value(k) for r in named for k in r.keys) and not re.search(r"chủ trì|chịu trách nhiệm|đảm nhận|phụ trách", fold(part))
                if not said.leads and not said.silent and heading and draft.heading_role == "lead" and not starts_supporting(part) and not whole:
                    said += Said(leads=tuple(Mention(m.value, m.quote, "reference") for m in heading))
                if named:
                    if _PLANS_ONLY.search(fold(part)) or _RESTRICTED.search(fold(part)):
                        continue  # "căn cứ nhiệm vụ tại Mục III xây dựng kế hoạch trước ngày …"
                    if general_duty(part) and not said.times and not re.search(r"chủ trì|chịu trách nhiệm|đầu mối|phụ trách|thực hiện", fold(part)):
                        continue
                    if starts_supporting(part) and draft.heading_role:
                        said = Said(supporting=heading, times=said.times)
                    if said.leads or said.times or said.supporting:
                        if draft.heading_role == "monitor" and not said.times:
                            continue
                        # "Chủ trì các nhiệm vụ về y tế nêu tại mục II": of the section's tasks, those of the field.
                        self._by_number(tuple((r.keys, r.within) for r in named), said, "reference", self._areas_of_field(part))
                        carried = said
                        self._last_named = tuple((r.keys, r.within) for r in named)
                elif carried is not None and (said.times or said.supporting or said.leads) and stop - begin < 160:
                    # "…chủ trì việc (10); thời hạn: cuối năm 2024."
                    extra = Said(() if carried.leads else said.leads, said.supporting, (), (), () if carried.times else said.times, said.explicit)
                    if extra.anything:
                        self._by_number(self._last_named, extra, "reference")
        draft.references = tuple((r.keys, r.within) for r in references)

    def _orders(self, text: str, start: int, end: int, references: tuple[Reference, ...]) -> list[tuple[int, int]]:
        """The clauses of a sentence; "X chủ trì nhiệm vụ 1, Y chủ trì nhiệm vụ 2" is two."""
        out = []
        for begin, stop in orders(text, start, end):
            for span in self.words.agencies(text):
                before = fold(text[begin : span.start]) if begin < span.start < stop else ""
                if not re.search(r"(?:,|\bvà|\bcòn)\s*$", before) or not re.search(r"chủ trì|thực hiện|phụ trách|đảm nhận|chịu trách nhiệm", before):
                    continue
                if any(begin <= r.start < span.start for r in references) and any(span.start <= r.start < stop for r in references):
                    out.append((begin, span.start))
                    begin = span.start
            out.append((begin, stop))
        return out

    def _named_in_front(self, draft: Draft, part: str, until: int) -> Said:
        """"Phòng Quản lý đô thị: mục 11", "Phòng Giáo dục và Đào tạo mục 2.2": who stands right before the number, and nothing else."""
        spans = [s for s in self.words.agencies(part) if s.end <= until]
        rest = "".join(" " if any(s.start <= i < s.end for s in spans) else sign for i, sign in enumerate(part[:until]))
        if not spans or re.sub(r"\b(?:và|quận|huyện|thành phố|các|nhiệm vụ|việc|nội dung|thực hiện|phụ trách)\b|\W+", "", fold(rest)):
            return Said()
        quoted = ((s.ref, Quote(part[s.start : s.end], draft.at, draft.where, draft.confidence)) for s in spans if not s.ref.collective)
        return Said(leads=tuple(Mention(ref, quote, "reference") for ref, quote in quoted), strong=True)

    _last_named: _Keys = ()

    def _known(self, references: tuple[Reference, ...]) -> tuple[Reference, ...]:
        """References without the codes that no task bears ("COVID-19" looks like one)."""
        return tuple(r for r in references if not is_code(r.keys[0]) or resolve(self.outline, r.keys, r.within, BODY))

    def _areas_of_field(self, text: str) -> frozenset[str]:
        """The areas of the field in "Chủ trì các nhiệm vụ về y tế nêu trên", none where no field is named so."""
        named = field_lead(text)
        if named is None:
            return frozenset()
        areas: set[str] = set()
        for words in (named, *(part for part in re.split(r",|\bvà\b", named) if len(part.split()) >= 2)):
            found = self.matcher.topics(words, "").found
            areas |= {t.area for t in found if t.score >= 0.5 * found[0].score}
        return frozenset(areas)

    def _field_statement(self, draft: Draft) -> None:
        """"Chủ trì các nhiệm vụ về y tế nêu trên" refers to its field's tasks as a number would."""
        if draft.node.kind in BODY or find_references(draft.text):
            return
        areas = self._areas_of_field(draft.text)
        if not areas:
            return
        said = self._said(draft, draft.text, "reference")
        leads = said.leads or tuple(
            Mention(m.value, m.quote, "reference") for m in draft.heading if m.value is not None and not m.value.collective and draft.heading_role == "lead"
        )
        if not leads:
            return
        draft.why_not = draft.why_not or "general-duty"
        for task in self.tasks:
            if self.topics(task).area in areas:
                self.levels[id(task)].reference += Said(leads=leads, times=said.times, strong=True)

    # ------------------------------------------------------------------ 6. every task

    def _general_statement(self, draft: Draft) -> None:
        for start, end in sentences(draft.text):
            for begin, stop in orders(draft.text, start, end):
                if not self._sections_named(draft, draft.text[begin:stop]):
                    self._every_task(draft, draft.text[begin:stop])

    def _sections_named(self, draft: Draft, part: str) -> bool:
        """Whether ``part`` times sections by name ("Khối y tế và khối công nghệ hoàn thành trong quý IV/2023"); their tasks get it."""
        match = _SECTIONS_NAMED.match(fold(part))
        if match is None:
            return False
        said = self._said(draft, part, "all")
        names = [re.sub(r"^(?:các )?(?:khối|nhóm|lĩnh vực|mảng)\s+", "", name) for name in re.split(r"\s*,\s*|\s+và\s+", match[1])]
        reached = [task for name in names if len(name) > 2 for task in self._of_section(name)]
        if not said.times or not reached:
            return False
        for task in reached:
            self.levels[id(task)].all += Said(times=said.times, explicit=said.explicit)
        return True

    def _every_task(self, draft: Draft, part: str) -> None:
        folded = fold(part)
        match = EVERY_TASK.search(folded)
        if match is None or (match[0].endswith("này") and speaks_of_itself(draft.text)) or (re.search(r"\bbáo cáo\b|\bgửi\b|(?:ban hành|xây dựng|lập) (?:\w+ )?kế hoạch", folded) and not re.search(r"hoàn thành|xong|kết thúc", folded)):
            return
        restricted = _RESTRICTED.search(folded)
        named = [r for r in find_references(part) if not all(roman_value(k) for k in r.keys) or r.within] if restricted else []
        if named:
            self._rest_of(draft, part, named)
            return
        if any(r for r in find_references(part) if not all(roman_value(k) for k in r.keys) and not re.search(r"phần này|mục này|phụ lục", folded[r.start : r.end + 12]) and r.keys and match.end() > r.start):
            return
        rest_of = _REST_OF.search(folded)
        kept_out = {d.node.index for r in _kept_out(draft.text) for node in resolve(self.outline, r.keys, r.within, BODY) for d in self._drafts_of(node)} if restricted else set()
        said = self._said(draft, part, "all")
        firm = said.strong and not draft.heading and re.search(r"chủ trì|chịu trách nhiệm|giao", folded) and draft.heading_role != "monitor"
        add = Said(leads=said.leads if firm else (), times=said.times, explicit=said.explicit, strong=bool(firm))
        if not add.anything:
            return
        reach = self._of_section(rest_of[1]) if rest_of else self._reach(draft, folded)
        for task in reach:
            if task.node.index in kept_out:
                continue
            levels = self.levels[id(task)]
            if restricted:
                levels.all_if_silent += add
            else:
                levels.all += add

    def _of_section(self, name: str) -> list[Draft]:
        """The tasks below the headings of the body that bear ``name`` ("khối nguồn lực")."""
        named = [n for n in self.outline.nodes if n.kind in BODY and self.outline.children(n.index) and len(n.text) < 160 and fold(name).strip() in fold(n.text)]
        return list({id(d): d for n in named for d in self._drafts_of(n)}.values())

    def _rest_of(self, draft: Draft, part: str, named: list[Reference]) -> None:
        """"Các nhiệm vụ tại mục 2, 3 chưa ghi thời hạn riêng hoàn thành trước …": those of these sections that say nothing themselves."""
        said = self._said(draft, part, "reference")
        for reference in named:
            for node in resolve(self.outline, reference.keys, reference.within, BODY):
                for task in self._drafts_of(node):
                    self.levels[id(task)].all_if_silent += Said(leads=said.leads if said.strong else (), times=said.times, explicit=said.explicit)

    def _reach(self, draft: Draft, folded: str) -> list[Draft]:
        """The tasks that a general sentence speaks for: all, those of its section, or those of its group."""
        node = draft.node
        if node.kind not in BODY:
            return self.tasks
        top = next((a for a in [node, *self.outline.ancestors(node)] if a.parent < 0), node)
        last = max((n.index for n in self.outline.below(top.index)), default=node.index)
        if re.search(r"mục này|phần này|kế hoạch|phụ lục", folded) or node.index == last or not self._under_group(draft):
            return self._drafts_of(top) if re.search(r"mục này|phần này", folded) else self.tasks
        parent = self.outline.nodes[node.parent]
        alone = parent.parent >= 0 and (len(self.outline.children(parent.index)) == 1 or self._closes_list(node))
        top = self.outline.nodes[parent.parent] if alone else parent
        group = self._drafts_of(top)
        return group + [one for one in self.tasks if one.node.index == top.index and one.head and one not in group]

    def _under_group(self, draft: Draft) -> bool:
        """A sentence inside one group of the task part speaks for that group."""
        return draft.node.kind == "tasks" and draft.node.parent >= 0 and self.outline.nodes[draft.node.parent].scheme not in {"roman", "part", "upper", "chapter"}

    def _schedule_sections(self) -> None:
        """"IV. THỜI GIAN THỰC HIỆN: từ năm 2022 đến năm 2025" speaks for every task."""
        for node in self.outline.nodes:
            if node.kind != "implementation" or node.table is not None:
                continue
            title = fold(node.text).strip(" .:")
            if not re.match(r"(?:thời gian|thời hạn|tiến độ)(?:,? (?:và|tiến độ|thực hiện|hoàn thành|triển khai|tổ chức|kế hoạch|chung))*\s*(?::|$|từ|trong|đến|giai đoạn|\d)", title):
                continue
            texts = [node, *[n for n in self.outline.children(node.index) if n.table is None]] if len(node.text) < 60 else [node]
            for other in texts:
                folded = fold(other.text)
                if find_references(other.text) or re.search(r"báo cáo|sơ kết|quý \w+/\d{4}.*:", folded):
                    continue
                if _RESTRICTED.search(folded) or any(_SECTIONS_NAMED.match(folded, a, b) for a, b in sentences(other.text)):
                    continue  # it speaks of some tasks, and has been heard as a sentence
                value = other.text if ":" in other.text else "Thời gian: " + other.text
                said = self.words.said(value, self.outline.place(other), self.outline.where(other), via="all")
                times = tuple(m for m in said.times if fold(m.quote.text) in fold(other.text))
                if times and len(other.text) < 250:
                    for task in self.tasks:
                        self.levels[id(task)].all += Said(times=times, explicit=True)

    # ------------------------------------------------------------------ 4. agencies' headings

    def _duties(self) -> None:
        """Join the bullets under the agencies' headings with the tasks that they restate."""
        restating: list[tuple[Draft, Said, bool]] = []
        for duty in self.found.duties:
            if duty.why_not or duty.head or any(_ASIDE.match(fold(title)) for title in duty.context[-1:]):
                continue
            resolved = bool(duty.references) and any(resolve(self.outline, k, w, BODY) or self._numbered_rows(k) for k, w in duty.references)
            if resolved and len(duty.text) < 400:
                continue
            mentions = tuple(m for m in (duty.heading or duty.own.leads) if m.value is not None and not m.value.collective)
            order = order_of(duty.text, self.words)
            if general_duty(order) or general_duty(duty.text):
                continue
            if duty.heading_role == "monitor" or starts_monitoring(order):
                if not re.search(r"\bchủ trì\b", fold(order)[:25]):
                    continue
            supporting = duty.heading_role == "supporting" or starts_supporting(order)
            own_leads = tuple(m for m in duty.own.leads if duty.own.strong)
            leads = own_leads or mentions
            times = duty.own.times
            said = Said(
                leads=() if supporting else tuple(Mention(m.value, m.quote, "agency-heading") for m in leads),
                supporting=tuple(Mention(m.value, m.quote, "agency-heading") for m in (mentions if supporting else duty.own.supporting)),
                times=tuple(Mention(m.value, m.quote, "agency-heading") for m in times) if not supporting else (),
                explicit=duty.own.explicit,
                strong=bool(re.search(r"\bchủ trì\b", fold(duty.text))),
            )
            if not duty.heading and not duty.own.leads and not duty.own.times and not supporting:
                # Nobody is named: content in the implementation section, perhaps a task of its own.
                pass
            restating.append((duty, said, supporting))
        self._leading = [(duty, said) for duty, said, supporting in restating if said.leads and not supporting]
        leading = {id(duty) for duty, _ in self._leading}
        matches = self._better({id(d): (d, self._restated(d)) for d, _, _ in restating}, leading)
        for duty, said, supporting in restating:
            matched = matches[id(duty)]
            if matched:
                nameless = not duty.heading and not duty.own.leads
                for task in matched:
                    if not nameless or self._alike(duty.text, task) >= SAME:
                        self.levels[id(task)].duty += said
                        self._part(task, said, duty)
                continue
            if supporting or (not said.leads and not duty.heading):
                continue
            topics = self.matcher.topics(duty.text, self._field_of(duty))
            if not topics.found or duty.why_not or topics.found[0].score < _COMMITS:
                continue
            # Section "Tổ chức thực hiện" commits an agency to content that the task part forgot.
            self.levels[id(duty)] = Levels(own=Said(times=duty.own.times, explicit=duty.own.explicit), duty=Said(leads=said.leads, supporting=said.supporting))
            if duty.source == "body":
                self._headings([duty])  # "B. Việc của năm 2023 / B1. Phòng X: …"
            self.extra.append(duty)

    def _better(self, found: dict[int, tuple[Draft, list[Draft]]], leading: Set[int] | None = None) -> dict[int, list[Draft]]:
        """The tasks of each duty, without those that another duty says more nearly while this one says another task more nearly.

        Only the ``leading`` ones, which name a lead, are rivals; all if not given.
        "Chủ trì vận động đóng góp" and "Lập đoàn kiểm tra việc chi trả" share a sub-task and are two jobs.
        """
        alike = {(duty, id(task)): self._alike(draft.text, task) for duty, (draft, tasks) in found.items() for task in tasks}
        by_task: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for (duty, task), score in alike.items():
            by_task[task].append((duty, score))

        nearest = {duty: float(self.listed.alike(draft.text).max()) for duty, (draft, tasks) in found.items() if tasks}

        def stays(duty: int, task: Draft, tasks: list[Draft]) -> bool:
            score = alike[duty, id(task)]
            if score >= 0.3:
                return True
            inside = self._competent(found[duty][0])
            if inside and self.topics(task).area not in inside and any(self.topics(other).area in inside for other in tasks):
                return False  # a health office's bullet about tests is of the health task, not of the school's
            if nearest[duty] < score + 0.1:
                return True
            rival = max((other for one, other in by_task[id(task)] if one != duty and (leading is None or one in leading)), default=0.0)
            return rival < score + 0.1

        return {duty: [task for task in tasks if stays(duty, task, tasks)] for duty, (_, tasks) in found.items()}

    def _competent(self, duty: Draft) -> frozenset[str]:
        """The areas in which the agencies of a bullet may lead."""
        named = [m.value.agency for m in (duty.heading or duty.own.leads) if m.value is not None]
        return frozenset().union(*(agency.competence for agency in named if agency is not None))

    def _field_of(self, duty: Draft) -> str:
        """The field of a bullet's agency, where it has one: words as a heading would say them."""
        if duty.source != "implementation":
            return "\n".join(duty.context[-1:])
        fields = self._competent(duty)
        if fields not in self._fields:
            listed = [a.title for a in self.matcher.areas if a.key in fields]
            self._fields[fields] = "\n".join(listed) if 0 < len(listed) <= 2 else ""
        return self._fields[fields]

    def _alike(self, text: str, task: Draft) -> float:
        """How alike two texts are; a point below a short line counts with that line."""
        alike = self.similarity.between(text, task.text)
        parent = self.outline.nodes[task.node.parent] if task.node.parent >= 0 else None
        if parent is not None and parent.table is None and parent.scheme in {"dash", "bullet", "letter", "letter."}:
            alike = max(alike, 0.8 * self.similarity.between(text, parent.text))
        return alike

    def _restated(self, duty: Draft) -> list[Draft]:
        """The tasks that a bullet or row says again in other words; each of its clauses may restate another."""
        parts = [duty.text[a:b] for a, b in clauses(duty.text)]
        own = [part for part in parts if not starts_supporting(part)]
        # "Chủ trì A; phối hợp với X trong B": of B it says only who helps.
        out = self._restated_by(duty, "; ".join(own) if 0 < len(own) < len(parts) else duty.text)
        if len(parts) > 1:
            for part in parts:
                if len(part.split()) >= 4 and not starts_supporting(part) and not starts_monitoring(part):
                    out += [t for t in self._restated_by(duty, part, sure=True) if t not in out]
        for part in parts:
            for item in _items(part) if not starts_supporting(part) and not starts_monitoring(part) else ():
                out += [t for t in self._restated_by(duty, item, sure=True) if t not in out]
        return out

    def _clause_topics(self, text: str, field: str) -> Topics:
        """What a clause is about by its own words; its agency's field settles what they leave open, and adds nothing."""
        own = self.matcher.topics(text, "")
        if (own.found and own.found[0].score >= _FIRM) or not field:
            return own
        with_field = self.matcher.topics(text, field)
        likely = {t.subtask for t in self.matcher.leanings(text, "").found if t.score >= 0.15}
        return with_field if with_field.found and with_field.found[0].subtask in likely else own

    def _restated_by(self, duty: Draft, text: str, sure: bool = False) -> list[Draft]:
        """The tasks that ``text``, the bullet or a clause of it, restates; with ``sure`` only by what it is firmly about."""
        topics = self._clause_topics(text, self._field_of(duty)) if sure else self.matcher.leanings(text, self._field_of(duty))
        if sure:
            found = self.matcher.topics(duty.text, self._field_of(duty)).found
            whole = {t.area for t in found if t.score >= 0.8 * found[0].score}
            if not topics.found or topics.found[0].score < (_FIRM if topics.area in whole else 0.9):
                return []
        best_score = topics.found[0].score if topics.found else 0.0
        leaning = {t.subtask: min(1.0, t.score / 0.3) for t in topics.found if t.score >= 0.6 * best_score}
        areas = {t.area for t in topics.found if t.score >= 0.6 * best_score}
        scored = self.listed.scored(text, leaning, topics.area, areas)
        if not scored:
            return []
        best = max(s for s, _ in scored)
        floor = max(0.3, 0.35 + (best - 0.35) * _NEAR) if best > 0.35 else best * 0.8
        chosen = [task for score, task in scored if score >= floor]
        if not sure and best < 0.45 and topics.found and self._field_of(duty):
            own = {t.area for t in self.matcher.leanings(text, "").found if t.score >= 0.06}
            if topics.found[0].area not in own:  # its agency's field alone: "giữ nghề dệt" is no matter of data
                chosen = [task for task in chosen if self._alike(text, task) >= 0.1]
        out = [t for t in chosen if not t.head]
        for head in (t for t in chosen if t.head):
            # What restates a head speaks for the points below it.
            below = {n.index for n in self.outline.below(head.node.index)}
            listed = [t for t in self.tasks if t.node.index in below and not t.why_not and t not in out]
            if len({self.topics(t).area for t in listed}) <= 1:
                out += listed
            if not out:
                out.append(head)
        return out

    def _led_by_a_piece(self) -> None:
        """A task that nobody leads is led by whoever a piece of an agency's bullet gives its sub-task to: "… về giảm nghèo, bảo trợ và việc làm"."""
        unled: dict[str, list[Draft]] = defaultdict(list)
        for task in self.tasks:
            if not task.why_not and not task.head and self.topics(task).found and not any(said.leads for said in _every_level(self.levels[id(task)])):
                unled[self.topics(task).found[0].subtask].append(task)
        for duty, said in self._leading if unled else ():
            for piece in _pieces(duty.text):
                about = self.matcher.leanings(piece, "").found
                if about and about[0].score >= _FIRM and about[0].subtask in unled:
                    for task in unled[about[0].subtask]:
                        if self._alike(piece, task) >= _SHARED:
                            self.levels[id(task)].duty += Said(leads=said.leads, strong=said.strong)

    # ------------------------------------------------------------------ 5. annex rows

    def _rows(self, rows: list[Draft]) -> None:
        """Rows of tables outside the task part complete the tasks of the body, or are tasks themselves."""
        unmatched: list[Draft] = []
        described: list[tuple[Draft, Said]] = []
        reached: dict[int, bool] = defaultdict(bool)
        for row in rows:
            said = (row.row + row.group_row if not row.row.leads or not row.row.times else row.row).via("annex")
            said += Said(leads=row.own.leads, times=row.own.times).via("annex") if not row.references else Said()
            if row.references:
                hit: list[Draft] = []
                short = len(row.text.split()) <= 4 or row.numbered
                if short or not row.text:
                    hit = self._by_number(row.references, said, "annex")
                if hit:
                    for draft in hit:
                        reached[id(draft)] = True
                    continue
            if not row.text or row.why_not:
                continue
            described.append((row, said))
        matches = self._better({id(row): (row, self._restated(row)) for row, _ in described})
        for row, said in described:
            matched = matches[id(row)]
            if not matched and row.references:
                # A row's running number may be the task's, if the two don't speak of different matters.
                area = self.topics(row).area
                firm = bool(area) and self.topics(row).found[0].score >= 0.9
                matched = [
                    t for t in self._by_number(row.references, Said(), "annex")
                    if area is None or self.topics(t).area == area or (self.topics(t).area is None and not firm)
                ]  # fmt: skip
            for task in matched:
                self.levels[id(task)].annex += said
                self._part(task, said, row)
                reached[id(task)] = True
            if not matched:
                unmatched.append(row)
        self._rows_for_the_rest(rows, reached)
        for row in unmatched:
            if self.topics(row).found or not self.tasks or (row.row.leads and row.row.times):
                self.levels[id(row)] = Levels(own=row.own, row=row.row, heading=row.group_row)
                self.extra.append(row)

    def _rows_for_the_rest(self, rows: list[Draft], reached: dict[int, bool]) -> None:
        """A task that no row restates closely belongs to the row of its own sub-task, where the table covers most tasks."""
        # A running number is no reference where the row says what it is about.
        described = [r for r in rows if r.text and not r.why_not and (not r.references or (len(r.text.split()) > 4 and not r.numbered))]
        wanted = [t for t in self.tasks if not t.why_not and not t.head and self.topics(t).found]
        if not described or sum(reached[id(t)] for t in wanted) < 0.5 * len(wanted):
            return
        about: dict[str, list[Draft]] = defaultdict(list)
        for row in described:
            for subtask in {t.subtask for t in self.topics(row).found}:
                about[subtask].append(row)
        for task in wanted:
            fitting = about[self.topics(task).found[0].subtask] if not reached[id(task)] else []
            if fitting:
                row = max(fitting, key=lambda r: self._alike(r.text, task))
                self.levels[id(task)].annex += row.row.via("annex")

    def _part(self, task: Draft, said: Said, source: Draft) -> None:
        """Remember which sub-tasks of a long task a bullet or row speaks for."""
        own = {t.subtask for t in self.topics(task).found}
        keys = frozenset(t.subtask for t in self.matcher.leanings(source.text, self._field_of(source)).found if t.subtask in own)
        if keys and (said.leads or said.times):
            self.levels[id(task)].parts.append((said, keys, source))

    # ------------------------------------------------------------------ the result

    def _parts_of(self, draft: Draft, head: bool) -> list[Task]:
        """The draft as one task; or, where several rows or bullets each take a part of it, as those parts."""
        whole = self._task(draft, head)
        levels = self.levels[id(draft)]
        nearer = (levels.own, levels.row, levels.group, levels.heading, levels.reference)
        grouped: list[tuple[frozenset[str], Said, Draft | None]] = []
        for said, keys, source in levels.parts:
            at = next((i for i, (known, have, other) in enumerate(grouped) if known & keys and not _apart(have, said, other, source)), None)
            if at is None:
                grouped.append((keys, said, source if source.source == "row" else None))
            else:
                known, have, other = grouped[at]
                grouped[at] = (known | keys, have + said, other)
        if len(grouped) < 2 or any(s.leads for s in nearer) or head:
            return [whole]
        shared = [sum(bool(keys & other) for other, _, _ in grouped) > 1 for keys, _, _ in grouped]
        out = []
        for (keys, said, row), rivals in zip(grouped, shared, strict=True):
            self.levels[id(draft)] = replace(levels, duty=said, annex=Said(), parts=[])
            part = replace(self._task(draft, head), topics=Topics(tuple(t for t in whole.topics.found if t.subtask in keys)))
            if rivals and row is not None:
                # Two rows take the same sub-task for two leads: each is known by its own words.
                part = replace(part, text=row.text, at=row.at, where=row.where)
            out.append(part)
        self.levels[id(draft)] = levels
        return out

    def _task(self, draft: Draft, head: bool) -> Task:
        levels = self.levels.setdefault(id(draft), Levels(own=draft.own, row=draft.row))
        ordered = [levels.own, levels.row, levels.group, levels.heading, levels.reference, levels.annex_by_number, levels.duty, levels.annex, levels.all]
        leads: tuple[Mention[AgencyRef], ...] = ()
        silent: tuple[Mention[AgencyRef], ...] = ()
        # A row's lead column is firmer than an agency somewhere in its words.
        for said in [levels.row, *ordered] if levels.row.leads else ordered:
            silent += said.silent
            if said.leads:
                leads = _strongest(said)
                break
        # "Các nhiệm vụ còn lại giao UBND quận chủ trì."
        leads = leads or levels.all_if_silent.leads
        supporting = tuple(m for said in ordered for m in said.supporting)
        return Task(
            text=draft.text,
            at=draft.at,
            where=draft.where,
            label=draft.label,
            number=draft.number,
            context=draft.context,
            leads=_unique(leads),
            supporting=_unique(supporting),
            deadlines=_times(_cell_first(ordered), levels.all_if_silent),
            head=head,
            restates=draft.source == "implementation",
            counts=not draft.why_not,
            why_not=draft.why_not,
            confidence=draft.confidence,
            topics=self.topics(draft),
            silent=silent,
            notes=draft.notes,
            pieces=draft.pieces,
        )


def _closing(title: str, times: tuple[Mention[Deadline], ...]) -> tuple[Mention[Deadline], ...]:
    """Of a section's title the month, quarter or day with which it ends: "B. Các nghị quyết trình trong tháng 7/2022"; a year may be the plan's."""
    title = title.rstrip(" .:;)")
    return tuple(m for m in times if title.endswith(written := fold(m.quote.text)) and re.search(r"tháng|quý|ngày|\d/\d", written))


_SHARE = re.compile(r"\s*\((?:các )?(?:việc|nhiệm vụ|mục|nội dung|phần)?\s*(?:số )?((?:\d+(?:\.\d+)*|[a-zđ])(?:\s*(?:,|và)\s*(?:\d+(?:\.\d+)*|[a-zđ]))*)\)")
def _shares(line: AssignmentLine) -> list[tuple[_Keys, Said]]:
    """"Phòng A (việc 1), Phòng B (việc 2)": each agency with its own numbers."""
    out: list[tuple[_Keys, Said]] = []
    rest = []
    for mention in line.said.leads:
        at = line.node.text.find(mention.quote.text)
        match = _SHARE.match(fold(line.node.text), at + len(mention.quote.text)) if at >= 0 else None
        if match:
            out.append((((tuple(re.findall(r"\d+(?:\.\d+)*|(?<![a-zà-ỹđ])[a-zđ](?![a-zà-ỹđ])", match[1])), ()),), Said(leads=(mention,), strong=True)))
        else:
            rest.append(mention)
    said = line.said
    keys = tuple(k for k in line.keys if k[0]) if not out else line.keys[:1]
    out.append((keys, Said(tuple(rest), said.supporting, said.silent, said.monitors, said.times, said.explicit, said.strong)))
    return out


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


def _apart(have: Said, said: Said, other: Draft | None, source: Draft) -> bool:
    """Whether two rows of a table give the same sub-task to different leads: two jobs, not one."""
    if other is None or source.source != "row":
        return False
    names = [{m.value.name for m in one.leads if m.value is not None} for one in (have, said)]
    return bool(names[0]) and bool(names[1]) and names[0] != names[1]


#: Headings of the implementation section under which nobody is given a task's content.
_ASIDE = re.compile(r"\W*(?:(?:nguồn |bảo đảm |về )?kinh phí|chế độ (?:thông tin|báo cáo)|(?:thông tin, )?báo cáo|sơ kết|kiểm tra,? (?:giám sát|đánh giá)|theo dõi|khen thưởng)\b")


def _kept_out(text: str) -> list[Reference]:
    """What a sentence for all speaks of apart: "…; riêng nhiệm vụ 6 theo diễn biến dịch bệnh"."""
    return [r for match in _APART.finditer(fold(text)) for r in find_references(text[match.start() : match.end()])]


_LETTER_ONLY = re.compile(r"[a-zđ]")


def _completed(references: tuple[Reference, ...], text: str) -> tuple[Reference, ...]:
    """Letters without their number take it from the sentence: "điểm a, … điểm b mục 5", "điểm a mục 8; … điểm c cùng mục"."""
    if not any(r.within for r in references):
        return references
    out = list(references)
    for start, end in sentences(text):
        here = [i for i, r in enumerate(out) if start <= r.start < end]
        for order in (here, here[::-1]):  # from what was said before, else from what comes after
            last: tuple[str, ...] = ()
            for i in order:
                if out[i].within:
                    last = out[i].within
                elif last and all(_LETTER_ONLY.fullmatch(key) for key in out[i].keys):
                    out[i] = replace(out[i], within=last)
                else:
                    last = ()
    return tuple(out)


def _every_level(levels: Levels) -> tuple[Said, ...]:
    return (
        levels.own, levels.row, levels.group, levels.heading, levels.reference, levels.annex_by_number, levels.duty, levels.annex, levels.all, levels.all_if_silent,
    )  # fmt: skip


def _pieces(text: str) -> list[str]:
    """The parts of a bullet between any of its commas, semicolons, colons and "và", where it has several; not those that support or monitor."""
    found = [piece.strip(" .-") for piece in re.split(r"[,;:]\s+|\.\s+|\s+và\s+", text)]
    told = [piece for piece in found if 3 <= len(piece.split()) <= 25 and not starts_supporting(piece) and not starts_monitoring(piece)]
    return told if len(found) > 1 else []


def _items(part: str) -> list[str]:
    """"Thực hiện chính sách người có công, giảm nghèo, cứu trợ": the fields that a clause lists, three at least."""
    opens = _LIST_OPENS.search(part)
    items = [item.strip(" .") for item in re.split(r",\s*|\s+và\s+", part[opens.end() :])] if opens else []
    return items if len(items) >= 3 and all(1 < len(item.split()) <= 9 for item in items) else []


_LIST_OPENS = re.compile(r"\b(?:thực hiện|triển khai|phụ trách|chủ trì|tham mưu)\s+(?:các |những )?(?:chính sách|công tác|nhiệm vụ(?: về)?|nội dung(?: về)?|lĩnh vực|chế độ)\s+", re.IGNORECASE)


def _strongest(said: Said) -> tuple[Mention[AgencyRef], ...]:
    return said.leads


def _unique(mentions: tuple[Mention[AgencyRef], ...]) -> tuple[Mention[AgencyRef], ...]:
    seen: dict[tuple[str, str], Mention[AgencyRef]] = {}
    for mention in mentions:
        if mention.value is not None:
            seen.setdefault((mention.value.name, mention.value.territory), mention)
    return tuple(seen.values())


def _times(ordered: list[Said], if_silent: Said) -> tuple[Mention[Deadline], ...]:
    """The times of the nearest level that bounds the task; see ``docs/decisions`` for recurring words."""

    def bounded(said: Said) -> bool:
        return any(m.value is not None and m.value.end is not None for m in said.times)

    own, general = ordered[0], ordered[-1]
    weak: tuple[Mention[Deadline], ...] = ()
    for said in ordered:
        if not said.times:
            continue
        if said is general and weak and any(_recurs(m) for m in weak):
            break
        if bounded(said):
            return _settled(said.times)
        if not weak:
            weak = said.times
        if said is not own or said.explicit:
            # A time line, cell or bullet that says "thường xuyên" is an answer; running text may be completed further out.
            if any(_recurs(m) or (m.value is not None and m.value.kind == "unreadable") for m in said.times):
                break
    if if_silent.times and not any(_recurs(m) for m in weak):
        return _settled(if_silent.times)
    return _settled(weak)


def _cell_first(ordered: list[Said]) -> list[Said]:
    """The levels with a bounded time of the row's cell in front of what its words name ("… giai đoạn 2011-2020 | Quý IV/2023")."""
    own, row, *others = ordered
    ends = any(m.value is not None and m.value.end is not None for m in row.times)
    return [row, own, *others] if ends else ordered


def _recurs(mention: Mention[Deadline]) -> bool:
    return mention.value is not None and mention.value.kind in {"recurring", "ongoing"}


def _settled(mentions: tuple[Mention[Deadline], ...]) -> tuple[Mention[Deadline], ...]:
    values = tuple(m.value for m in mentions if m.value is not None)
    kept = settle(values)
    out: list[Mention[Deadline]] = []
    for value in kept:
        match = next((m for m in mentions if m.value == value and m not in out), None)
        if match is not None:
            out.append(match)
    return tuple(out)
