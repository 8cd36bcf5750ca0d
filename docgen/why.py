"""Why was an area decided so? Every passage that spoke for it or against it, and what it inherited from where."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from docgen.checks import assigned_tasks, check, required_subtasks, tasks_of
from docgen.matching import Explaining
from docgen.model import AgencyRef, Area, Decision, Mention, Plan, Quote, Task, TopicModel
from docgen.text import fold
from docgen.write.words import ASPECTS, NOT_A_TASK, day, mark, reason_word, word

_VIA = {
    "own": ("ngay trong nhiệm vụ", "the task's own words"),
    "row": ("cùng dòng trong bảng", "its table row"),
    "group": ("dòng phân công của nhóm", "the group's assignment line"),
    "heading": ("tiêu đề phía trên", "a heading above"),
    "reference": ("câu giao việc theo số thứ tự", "a sentence that names it by number"),
    "agency-heading": ("gạch đầu dòng dưới tên cơ quan", "a bullet under the agency's heading"),
    "annex": ("bảng phân công kèm theo", "an annex row"),
    "all": ("câu áp dụng cho mọi nhiệm vụ", "a sentence for every task"),
    "note": ("chú thích", "a footnote"),
}
_TIMES = {
    "by": ("đến", "by"),
    "between": ("đến", "by"),
    "recurring": ("định kỳ, không có ngày kết thúc", "recurring, no end"),
    "ongoing": ("thường xuyên, không có ngày kết thúc", "ongoing, no end"),
    "conditional": ("có điều kiện, không có ngày kết thúc", "conditional, no end"),
    "unreadable": ("không đọc được", "unreadable"),
}


def explain(
    plan: Plan,
    areas: Sequence[Area],
    area: str,
    lang: str = "vi",
    width: int = 100,
    decisions: Sequence[Decision] = (),
    models: Sequence[TopicModel] = (),
) -> str:
    """Return, as text, what spoke for and against ``area`` in ``plan``.

    ``decisions`` are the area plugin's own; without them the three questions
    are asked as they stand.  ``models`` tell which words they went by.  Raises KeyError if none of ``areas`` has that key.
    """
    known = {a.key: a for a in areas}
    return "\n".join(_Explanation(plan, known[area], lang, width, decisions, models).lines()) + "\n"


class _Explanation:
    def __init__(self, plan: Plan, area: Area, lang: str, width: int, decisions: Sequence[Decision], models: Sequence[TopicModel]) -> None:
        self.models = tuple(model for model in models if isinstance(model, Explaining) and area.key in model.areas)
        self.decisions = tuple(decisions) or tuple(check(plan, area))
        self.plan = plan
        self.area = area
        self.lang = lang
        self.width = width
        self.tasks = tasks_of(plan, area)

    def say(self, vi: str, en: str) -> str:
        return en if self.lang == "en" else vi

    def wrap(self, text: str, indent: int) -> str:
        return textwrap.fill(" ".join(text.split()), self.width, initial_indent=" " * indent, subsequent_indent=" " * indent)

    def lines(self) -> Iterable[str]:
        """All lines, section by section."""
        area = self.area
        yield f"{area.key}  {area.title if self.lang != 'en' else area.title_en or area.title}"
        for sub in required_subtasks(self.plan, area):
            yield f"  {sub.key}  {sub.summary if self.lang != 'en' else sub.summary_en or sub.summary}"
        yield ""
        for decision in self.decisions:
            yield from self._decision(decision)
        yield ""
        needed = set(map(id, assigned_tasks(self.tasks)))
        yield self.say(f"Nhiệm vụ được tính cho {area.key}: {len(self.tasks)}", f"Tasks that count for {area.key}: {len(self.tasks)}")
        for task in self.tasks:
            yield from self._task(task, id(task) in needed)
        yield from self._missing()
        yield from self._near()

    def _decision(self, decision: Decision) -> Iterable[str]:
        aspect, reason = word(ASPECTS, decision.aspect).label.text(self.lang), reason_word(decision).short.text(self.lang)
        said = f"{aspect}: {reason} ({decision.outcome.value}/{decision.reason})"
        yield self.wrap(f"{mark(decision)} {said}. {decision.message.text(self.lang)}", 0)

    def _task(self, task: Task, needed: bool) -> Iterable[str]:
        yield ""
        yield f"• {task.where}"
        yield self.wrap(f"“{task.text}”", 4)
        for topic in task.topics.found:
            if topic.area == self.area.key:
                heard = {fold(w): w for w in topic.words or self._words(task.text, topic.subtask)}
                words = ", ".join(f"“{w}”" for w in heard.values())
                yield self.wrap(self.say(f"+ nói về {topic.subtask}: {words}", f"+ speaks of {topic.subtask}: {words}"), 4)
        others = sorted({t.subtask for t in task.topics.found if t.area != self.area.key})
        if others:
            listed = ", ".join(others)
            yield self.wrap(self.say(f"- cũng gần với {listed}, nhưng kém hơn", f"- also near {listed}, but less"), 4)
        if not needed:
            vi, en = "(câu dẫn của nhóm: không cần chủ trì, thời hạn riêng)", "(introduces the group: needs no lead or deadline of its own)"
            yield self.wrap(self.say(vi, en), 4)
            return
        yield from self._assigned(self.say("chủ trì", "lead"), task.leads)
        for mention in task.silent:
            if not task.leads:
                quote = mention.quote
                yield self.wrap(f"“{quote.text}” {self.say('không nêu cơ quan nào', 'names nobody')} ({quote.where})", 4)
        if task.supporting:
            names = ", ".join(m.value.name for m in task.supporting if m.value is not None)
            yield self.wrap(self.say(f"phối hợp: {names}", f"supporting: {names}"), 4)
        if not task.deadlines:
            yield "    " + self.say("thời hạn: không có", "deadline: none")
        for time in task.deadlines:
            value = time.value
            vi, en = _TIMES[value.kind if value is not None else "unreadable"]
            end = f" {day(value.end, self.lang)}" if value is not None and value.end is not None else ""
            title, from_where = self.say("thời hạn", "deadline"), f"{self._via(time.via)}; {time.quote.where}"
            yield self.wrap(f"{title}: “{time.quote.text}” → {self.say(vi, en)}{end} [{from_where}]", 4)

    def _assigned(self, title: str, mentions: Sequence[Mention[AgencyRef]]) -> Iterable[str]:
        if not mentions:
            yield f"    {title}: " + self.say("không có", "none")
        for mention in mentions:
            ref = mention.value
            name = ref.name if ref is not None else "?"
            registered = ref is not None and (ref.agency is not None or ref.unit_of)
            known = "" if registered else self.say(" (không có trong danh mục)", " (not in the register)")
            yield self.wrap(f"{title}: “{mention.quote.text}” → {name}{known} [{self._via(mention.via)}; {mention.quote.where}]", 4)

    def _via(self, via: str) -> str:
        vi, en = _VIA.get(via, (via, via))
        return self.say(vi, en)

    def _words(self, text: str, subtask: str) -> tuple[str, ...]:
        """What a model went by, else phrases of the area's data that the text holds; as written."""
        for model in self.models:
            if found := model.words_for(text, subtask):
                return found
        folded = fold(text)
        listed = next((s.words for s in self.area.subtasks if s.key == subtask), self.area.words)
        return tuple(text[folded.find(fold(w)) : folded.find(fold(w)) + len(w)] for w in listed if fold(w) in folded)[:5]

    def _missing(self) -> Iterable[str]:
        addressed = {t.subtask for task in self.tasks for t in task.topics.found if t.area == self.area.key}
        absent = [s for s in required_subtasks(self.plan, self.area) if s.key not in addressed]
        if not absent:
            return
        yield ""
        for sub in absent:
            vi = f"Chưa thấy {sub.key}: {sub.summary}. Có thể bổ sung: “{sub.proposal}.”"
            yield self.wrap(self.say(vi, f"Not found, {sub.key}: {sub.summary_en or sub.summary}."), 0)

    def _near(self) -> Iterable[str]:
        """What came near and doesn't count: other areas' tasks, targets, grounds, exclusions."""
        area = self.area
        phrases = [fold(w) for w in (*area.words, *(w for s in area.subtasks for w in s.words))]
        found: list[tuple[Quote, str]] = []
        for task in self.plan.tasks:
            if task.topics.area == area.key and task.counts:
                continue
            if any(t.area == area.key for t in task.topics.found):
                best = task.topics.found[0].subtask
                found.append((task.quote, self.say(f"được tính cho {best}", f"counts for {best}")))
            elif not task.counts and any(p in fold(task.text) for p in phrases):
                found.append((task.quote, word(NOT_A_TASK, task.why_not).label.text(self.lang)))
        seen = {q.text for q, _ in found}
        for passage in self.plan.passages:
            folded = fold(passage.quote.text)
            if passage.quote.text not in seen and any(p in folded for p in phrases):
                found.append((passage.quote, word(NOT_A_TASK, passage.kind).label.text(self.lang)))
                seen.add(passage.quote.text)
        if not found:
            return
        yield ""
        yield self.say("Gần với nội dung này nhưng không tính:", "Near, but doesn't count:")
        for quote, why in found[:20]:
            text = quote.text if len(quote.text) <= 220 else quote.text[:200].rsplit(" ", 1)[0] + " […]"
            yield self.wrap(f"- {quote.where}: “{text}” ({why})", 2)
        if len(found) > 20:
            yield "  " + self.say(f"… và {len(found) - 20} đoạn khác", f"… and {len(found) - 20} more")
