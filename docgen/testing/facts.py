"""Which single facts of a plan can be changed, and what must follow for the area?

Each change is made only where it can be made alone: words that other areas' tasks rest on are left as they
are, and a lead or a deadline is taken away only in plans where nothing farther off would take its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from docgen.checks import required_subtasks
from docgen.model import AgencyRef, Area, Deadline, Document, Mention, Paragraph, Plan, Quote, Task
from docgen.testing.changes import Change
from docgen.testing.documents import Spot, rewritten, spot, text_at, with_blocks, with_texts, without
from docgen.text import fold

AnyMention = Mention[AgencyRef] | Mention[Deadline]
#: A year in which every deadline is late; a leap year, so that 29 February stays a day.
LATE = 2032
COLLECTIVE = "các cơ quan, đơn vị liên quan"
UNKNOWN = "Trung tâm Điều phối Sáng kiến Cộng đồng"
_WRONG = {"district": "Phòng Tư pháp", "city": "Sở Tư pháp"}
#: Ways by which a lead or a deadline reaches a task from its own place or group; what comes from farther off has others behind it.
_NEAR = frozenset({"own", "row", "group"})
_NAME = re.compile(r"(?:Phòng|Sở|UBND|Ủy ban|Uỷ ban|Trung tâm|Bảo hiểm|BHXH|Quận ủy|Huyện ủy|Ban Quản lý|Chi cục)\b")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_OTHER_TIME = re.compile(r"20\d\d|(?:hằng|hàng|mỗi) (?:năm|quý|tháng)|thường xuyên|định kỳ|liên tục|quý i|duy trì")
_LABEL = re.compile(r"^[-+•*\s]*[^:.;]{0,45}:\s*$")
_SECOND_LABEL = re.compile(r"[,;.]?\s*(?:thời gian|thời hạn|tiến độ|lộ trình)[^:.;]{0,35}:\s*$", re.IGNORECASE)
_VERBS = re.compile(
    r"[,;]?\s*(?:và\s+)?(?:(?:bảo đảm|đảm bảo|phấn đấu|yêu cầu|thời gian|thực hiện|triển khai|hoàn thành|hoàn tất|kết thúc|"
    r"giải quyết|dứt điểm|làm|xong|chậm nhất|trong|vào|là)\s+)*$",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[;:]\s|\.\s+(?=[A-ZÀ-ỸĐ])|\.$|\n")
_ASSIGNS = re.compile(
    r"[,;.]\s*(?:giao\s+)?(?:do\s+)?(?=(?:Phòng|Sở|UBND|Bảo hiểm|BHXH|Trung tâm|Ban)\b[^;]*\b(?:chủ trì|thực hiện|đầu mối))"
    r"|,?\s*(?:hoàn thành|xong|thực hiện) (?:trước|trong|xong)"
)


class Facts:
    """The facts of one area in one plan that can be changed."""

    def __init__(self, plan: Plan, area: Area, read: Callable[[Document], Plan]) -> None:
        self.plan = plan
        self.read = read
        self.area = area
        self.document = plan.document
        self.tasks = [task for task in plan.tasks if task.counts and task.topics.area == area.key]
        self.others = [task for task in plan.tasks if task.counts and task.topics.area != area.key]
        self.assigned = [task for task in self.tasks if not task.head] or self.tasks
        self.far = {mention.via for task in plan.tasks for mention in _mentions(task)} - _NEAR

    def changes(self) -> Iterator[Change]:
        """All of them."""
        if not self.tasks or self._mixed():
            return
        yield from self._tasks_gone()
        yield from self._subtasks_gone()
        yield from self._leads()
        yield from self._deadlines()

    def _mixed(self) -> bool:
        """Whether a task of this area shares its paragraph or cell with another task."""
        mine = [spot(task.at) for task in self.tasks]
        return len(set(mine)) < len(mine) or any(spot(task.at) in mine for task in self.others)

    def _change(self, name: str, aspect: str, reason: str, document: Document, what: str, missing: tuple[str, ...] = ()) -> Change:
        return Change(name, "fact", self.area.key, aspect, reason, document, what, missing)

    # ----------------------------------------------------------------- coverage

    def _tasks_gone(self) -> Iterator[Change]:
        for name, say in _EXCLUSIONS:
            document = self._instead(say)
            if document is not None:
                yield self._change(name, "coverage", "missing", document, say(_core(self.tasks[0])))
        document = None if self._restated(self.tasks) else self._removed(self.tasks)
        if document is None:
            return
        what = "; ".join(task.text[:60] for task in self.tasks)
        yield self._change("task removed", "coverage", "missing", document, what)
        moved = self._in_targets()
        if moved is not None:
            yield self._change("task among the targets", "coverage", "missing", moved, what)

    def _removed(self, tasks: Iterable[Task]) -> Document | None:
        gone = list(tasks)
        spots = {spot(task.at) for task in gone} | self._own_lines(gone)
        blocks = frozenset(block for block, row, _ in spots if row is None)
        rows = frozenset((block, row) for block, row, _ in spots if row is not None)
        return self._unrestated(without(self.document, blocks, rows), gone)

    def _unrestated(self, document: Document | None, gone: list[Task]) -> Document | None:
        """``document`` without what restates the tasks ``gone``: agencies' bullets and annex rows that only now stand alone."""
        before = {task.text for task in self.plan.tasks if task not in gone}
        for _ in range(4):
            if document is None:
                return None
            plan = self.read(document)
            left = [t for t in plan.tasks if t.counts and t.topics.area == self.area.key and t.text not in before and _restating(plan, t)]
            if not left:
                return document
            blocks = frozenset(task.at.block for task in left if task.at.row is None)
            rows = frozenset((task.at.block, task.at.row) for task in left if task.at.row is not None)
            document = without(document, blocks, rows)
        return None

    def _restated(self, tasks: Iterable[Task]) -> bool:
        """Whether bullets or rows elsewhere restate a task: which ones these are can't be told from what they gave it."""
        return any(mention.via in ("agency-heading", "annex") for task in tasks for mention in _mentions(task))

    def _own_lines(self, tasks: list[Task]) -> set[Spot]:
        """Assignment lines that speak for ``tasks`` alone."""
        kept = [task for task in self.plan.tasks if task not in tasks]
        needed = {spot(m.quote.at) for task in kept for m in _mentions(task)} | {spot(task.at) for task in kept}
        headings = {(section.block, None, None) for top in self.plan.sections for section in top.walk()}
        lines = {spot(m.quote.at) for task in tasks for m in _mentions(task) if m.via == "group"}
        return {where for where in lines - needed - headings if where[1] is None}

    def _instead(self, say: Callable[[str], str]) -> Document | None:
        """The area's tasks each replaced by a sentence that excludes it; what restates them is removed."""
        restating = [task for task in self.tasks if task.restates]
        plain = [task for task in self.tasks if not task.restates]
        if not plain or any(self._label_of(task) is None for task in plain):
            return None
        texts = {spot(task.at): self._label_of(task) + say(_core(task)) for task in plain}  # type: ignore[operator]  # None was left out
        for task in plain:
            for mention in _mentions(task):
                if mention.via == "row" and mention.quote.at.row == task.at.row and spot(mention.quote.at) not in texts:
                    texts[spot(mention.quote.at)] = ""
        changed = with_texts(self.document, texts)
        spots = {spot(task.at) for task in restating} | self._own_lines(self.tasks)
        blocks = frozenset(block for block, row, _ in spots if row is None)
        rows = frozenset((block, row) for block, row, _ in spots if row is not None)
        return self._unrestated(without(changed, blocks, rows), self.tasks)

    def _label_of(self, task: Task) -> str | None:
        """The typed number in front of a task; None where its words don't stand at its place as they are."""
        text = text_at(self.document, spot(task.at))
        first = task.text.split("\n")[0][:40]
        at = text.find(first)
        return text[:at] if 0 <= at <= 12 else None

    def _in_targets(self) -> Document | None:
        """The area's tasks moved, without lead and time, to the end of the targets."""
        target = next((s for top in self.plan.sections for s in top.walk() if s.kind == "targets" and not s.children), None)
        without_them = self._removed(self.tasks)
        if target is None or without_them is None or any(task.at.block < target.end for task in self.tasks):
            return None
        lines = [Paragraph(-1, f"- {_core(task)}.") for task in self.tasks if not task.restates and not task.head]
        blocks = list(without_them.blocks)
        return with_blocks(without_them, [*blocks[: target.end], *lines, *blocks[target.end :]])

    def _subtasks_gone(self) -> Iterator[Change]:
        """A sub-task that only one task addresses, removed with it: the area is partial."""
        required = {one.key for one in required_subtasks(self.plan, self.area)}
        addressed = {task: task.topics.subtasks(self.area.key) & required for task in self.tasks}
        for task, keys in addressed.items():
            others = frozenset(key for other, found in addressed.items() if other != task for key in found)
            if len(keys) != 1 or keys & others or not others or task.head or self._restated([task]):
                continue
            if all(m.value is None or m.value.end is None for other in self.assigned if other != task for m in other.deadlines):
                continue  # what is left only recurs
            document = self._removed([task])
            if document is not None:
                yield self._change("sub-task removed", "coverage", "partial", document, task.text[:120], tuple(keys))

    # ----------------------------------------------------------------- lead

    def _leads(self) -> Iterator[Change]:
        city = self.plan.submitter.kind in ("department", "city-caucus")
        wrong = _WRONG["city" if city else "district"]
        for task in self.assigned:
            mention = next((m for m in task.leads if self._alone(m, "leads") and self._whole_name(m.quote)), None)
            if mention is None:
                continue
            level = None if city else re.search(r" (?:quận|huyện)$", mention.quote.text)
            for name, agency, reason in (
                ("lead swapped", wrong + (level[0] if level else ""), "wrong"),
                ("lead nobody knows", UNKNOWN, "unknown-agency"),
            ):
                if not (reason == "unknown-agency" and city):
                    changed = self._words(mention.quote, agency)
                    yield self._change(name, "lead", reason, changed, f"{mention.quote.text} → {agency}: {task.text[:80]}")
            yield from self._lead_taken(task)

    def _lead_taken(self, task: Task) -> Iterator[Change]:
        """Words that name nobody in the place of all leads of ``task``."""
        spots = {spot(m.quote.at) for m in task.leads}
        if self.far or len(spots) != 1 or not all(self._alone(m, "leads") and self._whole_name(m.quote) for m in task.leads):
            return
        where = spots.pop()
        text = text_at(self.document, where)
        start = min(text.find(m.quote.text) for m in task.leads)
        end = max(text.find(m.quote.text) + len(m.quote.text) for m in task.leads)
        between = text[start:end]
        for mention in task.leads:
            between = between.replace(mention.quote.text, "", 1)
        if re.fullmatch(r"[\s,;]*(?:và)?[\s,;]*", between):
            what = f"{text[start:end]} → {COLLECTIVE}: {task.text[:80]}"
            changed = with_texts(self.document, {where: text[:start] + COLLECTIVE + text[end:]})
            yield self._change("lead named by nobody", "lead", "missing", changed, what)

    def _whole_name(self, quote: Quote) -> bool:
        """Whether the quote is a whole agency's name, standing once at its place."""
        text = text_at(self.document, spot(quote.at))
        at = text.find(quote.text)
        goes_on = re.match(r"\s*[-–]\s|\s+và\s+[A-ZĐ]\w+\s+(?!quận)|\s+các\s", text[at + len(quote.text) :]) or " các " in quote.text
        return text.count(quote.text) == 1 and _NAME.match(quote.text) is not None and not goes_on

    # ----------------------------------------------------------------- deadline

    def _deadlines(self) -> Iterator[Change]:
        for task in self.assigned:
            bounded = [m for m in task.deadlines if m.value is not None and m.value.end is not None]
            if len(bounded) != 1 or not self._alone(bounded[0], "deadlines") or not self._only_time(bounded[0].quote):
                continue
            (mention,) = bounded
            yield from self._moved(task, mention)
            if not self.far and len(task.deadlines) == 1:
                yield from self._taken(task, mention)
        yield from self._recurring()

    def _moved(self, task: Task, mention: Mention[Deadline]) -> Iterator[Change]:
        quote = mention.quote
        years = list(_YEAR.finditer(quote.text))
        if not years:
            return
        late = quote.text[: years[-1].start()] + str(LATE) + quote.text[years[-1].end() :]
        ends = [end for other in self.assigned if other == task or self._shares(other, mention) for end in self._ends(other)]
        if all(ends) or not any(ends):
            reason = "late" if all(ends) else "ok"
            name = "deadline after the directive's" if reason == "late" else "deadline far off where none is set"
            yield self._change(name, "deadline", reason, self._words(quote, late), f"{quote.text} → {late}: {task.text[:80]}")
        issued = self.plan.issued_on.value if self.plan.issued_on else None
        if issued is not None:
            last = int(years[-1][0])
            shift = last - issued.year + 1
            past = _YEAR.sub(lambda year: str(int(year[0]) - shift), quote.text)
            what = f"{quote.text} → {past}: {task.text[:80]}"
            yield self._change("deadline in the past", "deadline", "past", self._words(quote, past), what)

    def _ends(self, task: Task) -> list[date | None]:
        """The directive's end for each of the sub-tasks that ``task`` addresses; where they differ, which one holds is open to doubt."""
        keys = task.topics.subtasks(self.area.key)
        ends = [one.end or self.area.end for one in self.area.subtasks if one.key in keys]
        return ends or [self.area.end]

    def _taken(self, task: Task, mention: Mention[Deadline]) -> Iterator[Change]:
        for name, instead in (("deadline removed", ""), ("deadline conditional", "sau khi có hướng dẫn của Trung ương")):
            where = spot(mention.quote.at)
            text = _blurred(text_at(self.document, where), mention.quote.text, instead)
            alone = not text.strip() and where[1] is None
            document = without(self.document, frozenset({where[0]})) if alone else with_texts(self.document, {where: text})
            if document is not None:
                what = f"{text_at(self.document, where)[-160:]} → {text[-160:]}"
                yield self._change(name, "deadline", "missing", document, what)

    def _recurring(self) -> Iterator[Change]:
        """Every end of the area blurred to what comes again each year."""
        mentions = [m for task in self.assigned for m in task.deadlines if m.value is not None and m.value.end is not None]
        alone = all(self._alone(m, "deadlines") and self._only_time(m.quote) for m in mentions)
        if self.far or not mentions or not alone or any(not task.deadlines for task in self.assigned):
            return
        texts: dict[Spot, str] = {}
        for mention in mentions:
            where = spot(mention.quote.at)
            text = texts.get(where, text_at(self.document, where))
            if mention.quote.text in text:
                texts[where] = _blurred(text, mention.quote.text, "thường xuyên, hằng năm")
        what = "; ".join(text[-80:] for text in texts.values())
        yield self._change("deadline recurring", "deadline", "recurring-only", with_texts(self.document, texts), what)

    # ----------------------------------------------------------------- words

    def _alone(self, mention: AnyMention, which: str) -> bool:
        """Whether no other area's task rests on these words."""
        mine = (spot(mention.quote.at), mention.quote.text)
        return all((spot(m.quote.at), m.quote.text) != mine for task in self.others for m in getattr(task, which))

    def _shares(self, task: Task, mention: Mention[Deadline]) -> bool:
        """Whether ``task`` rests on the same words."""
        return any((spot(m.quote.at), m.quote.text) == (spot(mention.quote.at), mention.quote.text) for m in task.deadlines)

    def _only_time(self, quote: Quote) -> bool:
        """Whether the words stand once at their place, with no other time beside them."""
        text = text_at(self.document, spot(quote.at))
        at = text.find(quote.text)
        around = text[max(0, at - 40) : at] + " | " + text[at + len(quote.text) :][:40]
        return text.count(quote.text) == 1 and not _OTHER_TIME.search(fold(around))

    def _words(self, quote: Quote, instead: str) -> Document:
        where = spot(quote.at)
        return rewritten(self.document, lambda at, text: text.replace(quote.text, instead, 1) if at == where else text)


def _restating(plan: Plan, task: Task) -> bool:
    """Whether ``task`` stands where tasks are only assigned: in the implementation section or an annex."""
    found = [s.kind for top in plan.sections for s in top.walk() if s.block <= task.at.block < s.end]
    return task.restates or bool({"implementation", "annex"} & set(found))


def _mentions(task: Task) -> list[AnyMention]:
    return [*task.leads, *task.supporting, *task.silent, *task.deadlines]


def _core(task: Task) -> str:
    """What a task is about: its first clause, without who and when."""
    text = task.text
    end = _CLAUSE_END.search(text, 25)
    core = text[: end.start()] if end else text
    assigned = _ASSIGNS.search(core, 20)
    return (core[: assigned.start()] if assigned else core).strip(" ,.;:-")


def _small(core: str) -> str:
    return core[:1].lower() + core[1:]


#: Ways to say that a task is not the plan's, from what it is about.
_EXCLUSIONS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("task excluded", lambda core: f"Việc {_small(core)} không thuộc phạm vi của Kế hoạch này."),
    ("task postponed", lambda core: f"Đối với nội dung {_small(core)}, sẽ xây dựng kế hoạch riêng sau."),
    ("task not begun", lambda core: f"{core}: chưa triển khai nội dung này."),
)


def _blurred(text: str, quote: str, instead: str) -> str:
    """``text`` with ``instead`` in the place of the time ``quote``, and of the verbs that lead up to it in running text."""
    at = text.find(quote)
    before, after = text[:at], text[at + len(quote) :]
    if fold(text).strip(" .;") == fold(quote).strip(" .;"):
        return instead
    if _LABEL.match(before) and re.fullmatch(r"\s*[.;]?\s*", after):
        return before + instead + after if instead else ""
    label = _SECOND_LABEL.search(before)
    if label:
        return before + instead + after if instead else before[: label.start()] + after
    verbs = _VERBS.search(before)
    kept = before[: verbs.start()] if verbs else before
    if not kept.strip(" -+•"):
        return f"{kept}Thực hiện {instead}{after}" if instead else kept + after.lstrip(" ,")
    return f"{kept}, thực hiện {instead}{after}" if instead else kept + after
