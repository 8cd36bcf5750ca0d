"""Which tasks does a sentence name by number or by their field, and what does it say of them?"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set
from typing import Literal

from docgen.extract.assigning import content_words
from docgen.extract.drafts import Draft
from docgen.extract.joining import BODY, Joining, singled_out
from docgen.extract.naming import by_name, names_sections, only_assigns_beside, tasks_headed, tasks_named, whole_section
from docgen.extract.passages import EXCEPTIONS, REST_BESIDE, RESTRICTED, field_lead, general_duty, orders, sentences
from docgen.extract.said import NOTHING, Said
from docgen.extract.told import Scope, Told, meant, tells_more
from docgen.extract.values import all_blanked, blanked, scheduled
from docgen.language.assignments import starts_supporting
from docgen.language.deadlines import Role as TimeRole
from docgen.language.deadlines import year_of
from docgen.model import Deadline, Mention, Quote
from docgen.references import Reference, find_references
from docgen.text import fold

_OPENS_WITH = re.compile(r"\W*([^:;.()]{4,50}(?:\([^():;]{4,40}\))?)\s*:\s")
_PLANS_ONLY = re.compile(r"^(?!.*(?:hoàn thành|chủ trì|xong|chịu trách nhiệm)).*\b(?:(?:xây dựng|ban hành|lập|cụ thể hóa)[^.;]{0,40}kế hoạch|báo cáo|đăng ký)\b")
_EXCEPTION = re.compile(r"\W*(?:chỉ )?(?:riêng|trừ|ngoại trừ)\s+(?:đối với\s+)?", re.IGNORECASE)
_BUT = re.compile(r"\W*(?:chỉ )?(?:trừ|ngoại trừ)\s", re.IGNORECASE)
#: "Các nhiệm vụ từ 1 đến 4, trừ nhiệm vụ 3, hoàn thành trong năm 2025": what is said goes on behind it.
_ASIDE = re.compile(r",\s*(?:chỉ )?(?:trừ|ngoại trừ|không kể)\s[^,;.]{1,40}(?:,\s*[^,;.\s]{1,12})*?,\s*(?=(?:thì |đều )?(?:do|giao|hoàn thành|phải|xong|thực hiện|kết thúc|làm xong)\b)", re.IGNORECASE)


def hear_numbers(joining: Joining, draft: Draft) -> None:
    """Let a sentence reach the tasks that it names by number, and write the numbers down on it."""
    if draft.node.kind in BODY and draft.source not in {"implementation", "note"}:
        return
    references = tasks_named(joining, draft)
    scope = joining.scopes.get(draft.node.index, [])  # of the job before in the same paragraph
    headed = [] if references or scope else tasks_headed(joining, draft)
    if not references and not scope and not headed:
        return
    lent = draft.lent if draft.heading_role != "supporting" else ()  # a helper's time is that of what he leads
    closing = (_closing_times(joining, draft, references) if references else ()) or lent or time_above(joining, draft).times
    hearing = _Hearing(joining, draft, references, closing, scope or headed)
    if headed:
        joining.closing.add(draft.node.index)
    for start, end in sentences(draft.text):
        hearing.hear(start, end)
    joining.scopes[draft.node.index] = [] if headed else hearing.scope
    draft.references = _keys(references)


def _closing_times(joining: Joining, draft: Draft, references: Sequence[Reference]) -> tuple[Mention[Deadline], ...]:
    """The times of a sentence that closes those which name tasks: "X chủ trì mục 1; Y chủ trì mục 2. Hoàn thành trước 31/12/2024."."""
    for start, end in sentences(draft.text):
        part = draft.text[start:end]
        if start < references[0].start or any(start <= r.start < end for r in references):
            continue
        said = joining.said_in(draft, part, "reference")
        timed = any(m.value is not None and m.value.kind != "conditional" for m in said.times)
        if timed and not said.leads and not _PLANS_ONLY.search(fold(part)) and only_assigns_beside(joining, draft, part, ()):
            return said.times
    return ()


class _Hearing:
    """One line being heard, sentence by sentence: ``scope`` are the tasks that its last clause with a name told of, each with how."""

    def __init__(
        self, joining: Joining, draft: Draft, references: Sequence[Reference], closing: tuple[Mention[Deadline], ...], scope: Scope
    ) -> None:
        self.joining = joining
        self.draft = draft
        self.text = draft.text
        self.near = draft.node if draft.source == "note" else None
        self.references = references
        self.closing = closing
        self.scope = scope

    def hear(self, start: int, end: int) -> None:
        """Hear the sentence from ``start`` to ``end``."""
        joining, draft, text, near = self.joining, self.draft, self.text, self.near
        if self._heard_in_turn(start, end):
            return
        timed, _, year = opening(joining, self.draft, text, start, end, None)
        carried = Said()  # what was said of numbered tasks
        asides = [match.span() for match in _ASIDE.finditer(text, start, end)]
        aside = [r for r in self.references if any(a <= r.start < b for a, b in asides)]
        references = [r for r in self.references if r not in aside]
        last = max((r.start for r in references if start <= r.start < end), default=start)
        references = [r for r in references if not (whole_section(r) and r.start < last and _INTRODUCES.match(text, r.end))]  # "từng mục của Phần II: mục 1 …"
        told = text
        for span in asides:
            told = blanked(told, *span)
        clauses = _clauses(joining, told, start, end, references, each=near is not None or _timed_one_by_one(joining, told, start, end, references) or _led_one_by_one(joining, told, start, end, references))
        but = {id(task) for begin, stop in clauses if _BUT.match(text, begin, stop) for task in joining.named(_keys(r for r in references if begin <= r.start < stop), near)}
        but |= set(map(id, joining.named(_keys(aside), near)))
        excepting = False
        subject = Said()  # whom the sentence speaks of: "Phòng Y tế phối hợp thực hiện mục 2; chủ trì mục 1"
        for begin, stop in clauses:
            opened = _EXCEPTION.match(text, begin, stop)
            own, after, its_year = opening(joining, self.draft, text, begin, stop, year)
            told_from = opened.end() if opened else after
            part = text[told_from:stop].rstrip(" ,;")
            named = [r for r in references if begin <= r.start < stop]
            # "…; riêng điểm a do X chủ trì, điểm b do Y chủ trì"
            exception = excepting = bool(opened) or (excepting and bool(named) and named[0].start == begin)
            said = joining.said_in(self.draft, part, "reference", its_year)
            if named and not said.times:
                said += _timed_note(joining, self.draft, text, begin, stop, named) if near is not None else _timed_behind(joining, self.draft, text, begin, stop, named)
            if exception and not said.leads and not said.silent and not said.times:
                continue  # "…, trừ nhiệm vụ 4"
            if not named:
                if REST_BESIDE.match(text, begin, stop):
                    _hear_rest(joining, said, references)
                elif not self._hear_share(part, said):
                    self._hear_more(said, carried)
                    self._hear_headed(part, said)
                continue
            if not said.times and (own.times or timed.times):
                # "Hết năm 2024: hoàn thành A (mục 1); hoàn thành B (mục 4).", "Năm 2022: Quý II: điểm a mục 3; Quý IV: điểm b mục 3."
                said += Said(times=own.times or timed.times, explicit=True)
            if not said.times and self.closing and not exception:
                said += Said(times=self.closing, explicit=True)
            first = next(iter(joining.words.agencies(part)), None)
            if first is not None and first.start <= _OPENS_WITH_A_NAME and not first.ref.collective:
                subject = Said(leads=(Mention(first.ref, Quote(part[first.start : first.end], draft.at, draft.where, draft.confidence), "reference"),), strong=True)
            elif first is None and not said.leads and not said.silent and _LEADS_THERE.match(fold(part)):
                said += subject
            said = self._led(said, carried, part, told_from, stop, named)
            rest = all(r.keys == ("#rest",) for r in named) or (all(map(by_name, named)) and "còn lại" in fold(part))
            said = _counting(self.draft, part, said, rest=rest)
            if said.anything:
                carried = carried if exception else said  # "X chủ trì mục I, trừ mục 6 do Y chủ trì; chủ trì mục 15"
                self._tell(said, part, told_from, named, "rest" if rest else "but" if exception else "", but)

    def _heard_in_turn(self, start: int, end: int) -> bool:
        """Whether a sentence answers the tasks that it names one by one: "A, B và C lần lượt chủ trì mục 1, 2 và 3", "… lần lượt là quý I, quý II và năm 2024"."""
        joining, draft, part = self.joining, self.draft, self.text[start:end]
        if not _IN_TURN.search(fold(part)):
            return False
        named = [r for r in self.references if start <= r.start < end]
        each = [((key,), r.within) for r in named for key in r.keys]
        led = [s for s in joining.words.agencies(part) if not s.ref.collective]
        rest = all_blanked(part, [*((s.start, s.end) for s in led), *((r.start - start, r.end - start) for r in named)])
        timed = [said for piece in re.split(r"[,;:]|\bvà\b|\blà\b|lần lượt|(?:hoàn thành|xong)(?= trong\b)", rest) if (said := scheduled(joining.words, piece.strip(" .()"), None, TimeRole.LABEL)).times]
        if len(each) < 2 or len(each) not in {len(led), len(timed)}:
            return False
        for at, key in enumerate(each):
            said = Said()
            if len(led) == len(each):
                said += Said(leads=(Mention(led[at].ref, Quote(part[led[at].start : led[at].end], draft.at, draft.where, draft.confidence), "reference"),), strong=True)
            if len(timed) in {1, len(each)}:
                said += timed[at if len(timed) > 1 else 0].placed(draft.at, draft.where, draft.confidence, "reference")
            joining.told.append(Told(joining.named((key,), self.near), said, "below"))
        return True

    def _led(self, said: Said, carried: Said, part: str, told_from: int, stop: int, named: Sequence[Reference]) -> Said:
        """What is said of the tasks named, with who leads them by where he stands."""
        joining, draft = self.joining, self.draft
        if draft.helping:
            return said
        if not said.leads and not said.silent:
            said += _named_beside(joining, draft, part, 0, named[0].start - told_from)
        if not said.leads and not said.silent and _COLON.match(self.text, named[-1].end, stop):
            said += _named_beside(joining, draft, part, max(0, named[-1].end - told_from), len(part))
        if carried.leads and not said.anything and not joining.words.agencies(part):
            said = Said(leads=carried.leads, strong=carried.strong)  # "X chủ trì các việc về … tại mục I; các điểm 9, 10"
        if not said.leads and not said.silent and _led_by_heading(draft, part, named):
            said += Said(leads=singled_out(draft.heading)).via("reference")
        return said

    def _tell(self, said: Said, part: str, told_from: int, named: Sequence[Reference], way: str, but: Set[int]) -> None:
        """Put down what is said of the tasks named."""
        joining, keys = self.joining, _keys(named)
        tasks = joining.named(keys, self.near)
        # "Chủ trì các nhiệm vụ về y tế nêu tại mục II": of the section's tasks, those of the field.
        areas = _areas_of_field(joining, part)
        fitting = [task for task in tasks if joining.topics(task).area in areas]
        if not fitting and field_lead(part) is not None and all(whole_section(r) for r in named):
            return  # "các nhiệm vụ về … tại Phần II" of a field that the section doesn't know
        words = " ".join(self._content(part, [(r.start - told_from, r.end - told_from) for r in named]))
        if way:
            joining.told.append(Told(fitting or tasks, said, "rest" if way == "rest" else "but", words))
            self.scope = self.scope or [(task, "below") for task in tasks]
            return
        exact = joining.named_exactly(keys, self.near)
        told = [task for task in fitting or tasks if id(task) not in but]  # "… trừ nhiệm vụ 3"
        self.scope = [(task, "very" if id(task) in exact else "below") for task in told]
        for how in ("very", "below"):
            some = [task for task, its in self.scope if its == how]
            if some:
                joining.told.append(Told(some, said, how, words))

    def _content(self, part: str, spans: Iterable[tuple[int, int]] = ()) -> list[str]:
        """The words of a clause beside those that assign, those in ``spans``, agencies and times."""
        words = self.joining.words
        times = words.times(part, TimeRole.LABEL)
        return content_words(all_blanked(part, [*spans, *((s.start, s.end) for s in words.agencies(part)), *((t.start, t.end) for t in times)]))

    def _hear_share(self, part: str, said: Said) -> bool:
        """Whether a clause without a name tells of some of the tasks named before, by what they say: "…; việc cấp nước sạch giao Y chủ trì"."""
        words = self._content(part)
        timed = any(m.value is not None and m.value.kind != "conditional" for m in said.times)
        if not self.scope or len(words) < _FEWEST or not ((said.leads and said.strong) or said.silent or timed) or general_duty(part):
            return False
        ways = {id(task): way for task, way in self.scope}
        shared = meant(self.joining, " ".join(words), [task for task, _ in self.scope])
        for task in shared:
            way: Literal["very", "below", "but"] = ways[id(task)] if tells_more(self.joining, task, " ".join(words)) else "but"
            self.joining.told.append(Told([task], said, way))
        return bool(shared)

    def _hear_headed(self, part: str, said: Said) -> None:
        """"1. Y tế / - Cơ quan chủ trì: … / - Thời gian: …": what a line says below the title of the tasks that it is about."""
        if self.scope and not self.references and said.anything and len(self._content(part)) < _FEWEST:
            self.joining.told.append(Told([task for task, _ in self.scope], said, "below"))
            self.draft.why_not = self.draft.why_not or "general-duty"

    def _hear_more(self, said: Said, carried: Said) -> None:
        """"…chủ trì việc (10); thời hạn: cuối năm 2024.": what else is said of the tasks that the sentence named."""
        if not carried.anything:
            return
        more = Said(() if carried.leads else said.leads, said.supporting, (), (), () if carried.times else said.times, said.explicit)
        if more.anything:
            self.joining.told.append(Told([task for task, _ in self.scope], more, "below"))


#: A name so near the beginning of a clause is its subject.
_OPENS_WITH_A_NAME = 12
_LEADS_THERE = re.compile(r"\W*(?:đồng thời\s+)?(?:chủ trì|chịu trách nhiệm|là đầu mối|làm đầu mối)\b")
_IN_TURN = re.compile(r"\blần lượt\b|\btheo thứ tự\b|\btương ứng\b")
#: A clause says what it means of a section in so many words at least.
_FEWEST = 2


def _hear_rest(joining: Joining, said: Said, references: Sequence[Reference]) -> None:
    """Let a clause reach the tasks that its sentence doesn't name, as far as nothing else speaks for them."""
    if not said.leads and not said.times:
        return
    named = set(map(id, joining.named(_keys(references))))
    joining.told.append(Told([task for task in joining.tasks.drafts if id(task) not in named], said, "rest"))


def _timed_note(joining: Joining, draft: Draft, text: str, start: int, end: int, named: Sequence[Reference]) -> Said:
    """The time that stands bare beside points ("ý trên năm 2025, ý dưới năm 2026")."""
    rest = text[:end]
    for reference in named:
        rest = blanked(rest, reference.start, min(end, reference.end))
    said = scheduled(joining.words, rest[start:].strip(" ,;.:"), None, TimeRole.LABEL)
    return said.placed(draft.at, draft.where, draft.confidence, "reference")


#: What links a bare time with the task before and the one after: "của mục 1 là 30/11/2024, của …".
_LINKS = re.compile(r"^(?:là|vào|trong)\s+(?=\d|ngày|tháng|quý|năm)|[,;]\s*(?:(?:của|đối với|với|cho|ở|tại|còn|các)\s*)+$", re.IGNORECASE)
_LEADING_WORD = re.compile(r"\b(?:chủ trì|thực hiện|phụ trách|đảm nhận|chịu trách nhiệm)\b", re.IGNORECASE)


def _timed_behind(joining: Joining, draft: Draft, text: str, start: int, end: int, named: Sequence[Reference]) -> Said:
    """The time that stands bare at the end of a clause, behind who leads which ("Mục 2: Phòng Y tế chủ trì - năm 2025")."""
    part = text[start:end]
    after = [r.end - start for r in named if r.end <= end] + [s.end for s in joining.words.agencies(part)] + [m.end() for m in _LEADING_WORD.finditer(part)]
    rest = _LINKS.sub("", part[max(after, default=0) :].strip(" ,;.:()-–—\t\n")).strip(" ,;.:()-–—\t\n")
    if not rest or len(rest) > _LONGEST_TIME:
        return NOTHING
    times = joining.words.times(rest, TimeRole.LABEL)
    if not times or times[0].start > 0 or times[-1].end < len(rest):
        return NOTHING
    return scheduled(joining.words, rest, None, TimeRole.LABEL).placed(draft.at, draft.where, draft.confidence, "reference")


#: A time that stands bare is no longer than this.
_LONGEST_TIME = 60


def _timed_one_by_one(joining: Joining, text: str, start: int, end: int, references: Sequence[Reference]) -> bool:
    """Whether a sentence lists tasks with the time of each: "mục 1 trước 30/11/2024, mục 2 năm 2025"."""
    here = [r for r in references if start <= r.start < end]
    if len(here) < 2:
        return False
    edges = [*(r.start for r in here[1:]), end]
    behind = [text[r.end : edge].strip(" ,;.:()-–—") for r, edge in zip(here, edges, strict=True)]
    return all(0 < len(one) <= _LONGEST_TIME and joining.words.times(one, TimeRole.LABEL) for one in behind)


def _led_one_by_one(joining: Joining, text: str, start: int, end: int, references: Sequence[Reference]) -> bool:
    """Whether a sentence lists tasks with the lead of each: "mục 1 - Phòng Y tế, mục 2 - Phòng Kinh tế", "mục 1 (Phòng Y tế chủ trì) và mục 3 (…)"."""
    here = [r for r in references if start <= r.start < end and not _INTRODUCES.match(text, r.end)]
    here = [r for r in here if _LED_BEHIND.match(text, r.end)]
    edges = [*(r.start for r in here[1:]), end]
    return len(here) > 1 and all(any(r.end <= s.start < min(edge, r.end + _NEAR_BEHIND) for s in joining.words.agencies(text)) for r, edge in zip(here, edges, strict=True))


_INTRODUCES = re.compile(r"\s*:")
_LED_BEHIND = re.compile(r"\s*(?:[-–:(]|là\s)\s*")
_NEAR_BEHIND = 12


#: A title that is a time ("2. Năm 2023", "Thường xuyên, mỗi năm") is no longer than this.
_LONGEST_TITLE = 40


def time_above(joining: Joining, draft: Draft) -> Said:
    """The time that the title above a line is."""
    above = joining.outline.nodes[draft.node.parent] if draft.node.parent >= 0 else None
    if above is None or len(above.text) > _LONGEST_TITLE:
        return Said()
    said = scheduled(joining.words, above.text, None, TimeRole.LABEL)
    return said.placed(joining.outline.place(above), joining.outline.where(above), above.confidence, "agency-heading")


def opening(joining: Joining, draft: Draft, text: str, start: int, end: int, year: int | None) -> tuple[Said, int, int | None]:
    """The time that a clause opens with ("Năm 2022: Quý II: …": the second quarter of 2022), where the clause goes on, and its year."""
    said, after = NOTHING, start
    while opened := _OPENS_WITH.match(text, after, end):
        if not joining.words.times(opened[1], TimeRole.LABEL, year):
            break
        timed = scheduled(joining.words, opened[1], year, TimeRole.LABEL).placed(draft.at, draft.where, draft.confidence, "reference")
        said, after, year = timed, opened.end(), year_of(opened[1]) or year
    return said, after, year


def _keys(references: Iterable[Reference]) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    return tuple((r.keys, r.within) for r in references)


def _led_by_heading(draft: Draft, part: str, named: Sequence[Reference]) -> bool:
    """Whether the agency of the heading leads what the clause is about; a whole section only in so many words."""
    if draft.heading_role != "lead" or starts_supporting(part):
        return False
    if not all(whole_section(r) or by_name(r) for r in named):
        return True
    return re.search(r"chủ trì|chịu trách nhiệm|đảm nhận|phụ trách", fold(part)) is not None


def _counting(draft: Draft, part: str, said: Said, *, rest: bool) -> Said:
    """What of ``said`` counts for the tasks that the clause names; ``rest`` where these are what is left of a section."""
    folded = fold(part)
    if _PLANS_ONLY.search(folded) or (RESTRICTED.search(folded) and not rest):
        return Said()  # "căn cứ nhiệm vụ tại Mục III xây dựng kế hoạch trước ngày …"
    if general_duty(part) and not said.times and not re.search(r"chủ trì|chịu trách nhiệm|đầu mối|phụ trách|thực hiện", folded):
        return Said()
    if starts_supporting(part) and draft.heading_role:
        said = Said(supporting=singled_out(draft.heading), times=said.times)
    if draft.heading_role == "monitor" and not said.times:
        return Said()
    return said if said.leads or said.times or said.supporting else Said()


def _clauses(joining: Joining, text: str, start: int, end: int, references: Sequence[Reference], *, each: bool) -> list[tuple[int, int]]:
    """The clauses of a sentence; "X chủ trì nhiệm vụ 1, Y chủ trì nhiệm vụ 2" is two, and ``each`` that is named behind a comma opens one."""
    out = []
    named = [r for r in references if start <= r.start < end]
    opening = [r.start for r in named if _given_next(text, r) or (each and _opens_part(text, r.start))]
    rest = any(r.keys == ("#rest",) for r in references)  # "các việc còn lại của nhóm I; việc cuối của nhóm II"
    led = _LEADING_WORD.search(text, start, end)
    places = [r.start for r in named]
    agencies = [s.start for s in joining.words.agencies(text)] if led else []
    for begin, stop in orders(text, start, end):
        here = named[bisect_left(places, begin) : bisect_left(places, stop)]
        excepted = {match.end() for match in EXCEPTIONS.finditer(text, begin, stop)}
        cuts = excepted | ({match.end() for match in _SEMICOLON.finditer(text, begin, stop)} if rest else set())
        cuts |= set(opening[bisect_left(opening, begin) : bisect_left(opening, stop)])
        for cut in sorted(cuts):
            told = any(begin <= r.start < cut for r in here) or cut in excepted
            goes_on = any(cut <= r.start < stop for r in here) or (cut in excepted and _excepts(joining, text[cut:stop]))
            if begin < cut < stop and told and goes_on:
                out.append((begin, cut))
                begin = cut
        for at in agencies[bisect_right(agencies, begin) : bisect_left(agencies, stop)] if here else ():
            if led is None or led.start() >= at or not _LISTED_BEFORE.search(text, max(start, at - _NEAR_BEHIND), at):
                continue  # "Cơ quan chủ trì: A (mục 1), B (mục 2)"
            if any(begin <= r.start < at for r in here) and any(at <= r.start < stop for r in here):
                out.append((begin, at))
                begin = at
        for match in _ANOTHER_PART.finditer(text, begin, stop):
            if begin < match.end() and joining.words.heard(text[begin : match.start()]).anything and joining.words.heard(text[match.end() : stop]).anything:
                out.append((begin, match.start()))
                begin = match.end()
        for match in _OTHERS_HELP.finditer(text, begin, stop):
            if any(begin <= r.start < match.start() for r in here) and not any(match.end() <= r.start < stop for r in here):
                out.append((begin, match.start()))
                begin = match.end()
        for cut in _behind_bracketed(joining, text, begin, stop, here):
            out.append((begin, cut))
            begin = cut
        for match in REST_BESIDE.finditer(text, begin, stop):
            out.append((begin, match.start()))
            begin = match.start()
        out.append((begin, stop))
    return out


_SEMICOLON = re.compile(r";\s+")
_LISTED_BEFORE = re.compile(r"(?:,|\bvà|\bcòn)\s*$", re.IGNORECASE)
#: "…, các phòng, ban còn lại phối hợp theo chức năng" says nothing of what is named before.
_OTHERS_HELP = re.compile(r",\s+(?=(?:các|những)\s+(?:phòng|ban|cơ quan|đơn vị|địa phương|phường|ngành|sở|đoàn thể|hội|tổ chức)\b[^;.:]{0,60}?\bphối hợp\b)", re.IGNORECASE)


def _behind_bracketed(joining: Joining, text: str, start: int, end: int, references: Sequence[Reference]) -> list[int]:
    """Where a clause goes on behind each of several numbers in brackets that its times stand in front of: "30/11/2024 (mục 1), năm 2025 (mục 2)"."""
    here = [r for r in references if start <= r.start < end]
    ends = [match.end() if text[:r.start].rstrip().endswith("(") and (match := _CLOSES.match(text, r.end - text[: r.end].endswith(")"), end)) else None for r in here]
    if len(here) < 2 or None in ends:
        return []
    edges = [start, *(edge for edge in ends if edge is not None)]
    pieces = [text[edge : r.start].rstrip(" (") for edge, r in zip(edges[1:], here[1:], strict=False)]
    timed = all(joining.words.times(piece.strip(" ,;"), TimeRole.LABEL) for piece in pieces)
    led = all(any(s.end == len(piece) for s in joining.words.agencies(piece)) for piece in pieces)
    return [edge for edge in edges[1:-1] if edge < end] if timed or led else []


_CLOSES = re.compile(r"\s*\)\s*(?:[,;]\s*)?(?:và\s+)?")


def _excepts(joining: Joining, part: str) -> bool:
    """Whether a clause that begins "riêng …", "trừ …" gives what it excepts to somebody, or another time."""
    opened = _EXCEPTION.match(part)
    return joining.words.heard(part[opened.end() :] if opened else part).anything


#: "…, việc vận động xong trong năm 2022"
_ANOTHER_PART = re.compile(r",\s*(?:còn\s+)?(?=(?:việc|phần|nội dung|khâu|công tác)\s+(?!này|trên|nêu|số|\d|thứ|còn|khác|thuộc|tại))", re.IGNORECASE)
_PART_OPENS = re.compile(r"(?:,|\s(?:và|còn))\s*(?:(?:còn|các|những|toàn bộ|nhóm|của|đối với|với|cho|ở|tại)\s+)*$", re.IGNORECASE)


def _opens_part(text: str, at: int) -> bool:
    """Whether what begins at a place opens a part of its clause: behind a comma or "và"."""
    return _PART_OPENS.search(text, max(0, at - 40), at) is not None


def _given_next(text: str, reference: Reference) -> bool:
    """Whether a number opens a clause of its own: "…, điểm b nhiệm vụ 5 do X chủ trì"."""
    return _opens_part(text, reference.start) and re.match(r"\s*(?:do|giao|giao cho)\s", text[reference.end :]) is not None


#: What may stand in front of a name: "Phân công như sau: (1) Phòng Y tế - mục 1".
_INTRODUCED = re.compile(r"(?:[^:;]*:\s)?\s*(?:\(\d{1,2}\)|\d{1,2}[.)])?")


#: What parts the tasks that a clause names from who leads them: "Mục 1 (y tế): Phòng Y tế".
_COLON = re.compile(r"[\s)\"'”]*[:–—-]\s")


def _named_beside(joining: Joining, draft: Draft, part: str, start: int, end: int) -> Said:
    """"Phòng Quản lý đô thị: mục 11", "mục 1: Phòng Y tế": who stands right before or behind the number, and nothing else."""
    spans = [s for s in joining.words.agencies(part) if start <= s.start and s.end <= end]
    intro = _INTRODUCED.match(part, start, end)
    if intro and any(s.start >= intro.end() for s in spans):
        start, spans = intro.end(), [s for s in spans if s.start >= intro.end()]
    times = joining.words.times(part[start:end].strip(), TimeRole.LABEL) if spans else ()
    shift = start + len(part[start:end]) - len(part[start:end].lstrip())
    rest = all_blanked(part, [*((s.start, s.end) for s in spans), *((t.start + shift, t.end + shift) for t in times)])[start:end]
    if not spans or re.sub(r"\b(?:và|quận|huyện|thành phố|các|nhiệm vụ|việc|nội dung|thực hiện|phụ trách|chủ trì|đối với|cho|về|tại|ở|lo|trưởng|giám đốc|đồng chí|đ/c|đề nghị|giao)\b|\W+", "", fold(rest)):
        return Said()
    quoted = ((s.ref, Quote(part[s.start : s.end], draft.at, draft.where, draft.confidence)) for s in spans if not s.ref.collective)
    return Said(leads=tuple(Mention(ref, quote, "reference") for ref, quote in quoted), strong=True)


def _areas_of_field(joining: Joining, text: str) -> frozenset[str]:
    """The areas of the field in "Chủ trì các nhiệm vụ về y tế nêu trên", none where no field is named so."""
    named = field_lead(text)
    if named is None:
        return frozenset()
    areas: set[str] = set()
    for words in (named, *(part for part in re.split(r",|\bvà\b", named) if len(part.split()) >= 2)):
        found = joining.matcher.topics(words, "").found
        areas |= {t.area for t in found if t.score >= 0.5 * found[0].score}
    return frozenset(areas)


def hear_field(joining: Joining, draft: Draft) -> None:
    """"Chủ trì các nhiệm vụ về y tế nêu trên" refers to its field's tasks as a number would."""
    if draft.node.kind in BODY:
        return
    named = joining.names.find(draft.text) if names_sections(draft) else ()
    for start, end in sentences(draft.text):
        for begin, stop in orders(draft.text, start, end):
            if not find_references(draft.text[begin:stop]) and not any(begin <= name.start < stop for name in named):
                _hear_field(joining, draft, draft.text[begin:stop])


def _hear_field(joining: Joining, draft: Draft, part: str) -> None:
    areas = _areas_of_field(joining, part)
    if not areas:
        return
    said = joining.said_in(draft, part, "reference")
    if not said.leads and draft.heading_role == "lead":
        said += Said(leads=singled_out(draft.heading)).via("reference")
    if not said.leads and not said.times:
        return
    draft.why_not = draft.why_not or "general-duty"
    for task in joining.tasks.drafts:
        if joining.topics(task).area in areas:
            joining.levels(task).reference += Said(leads=said.leads, times=said.times, strong=bool(said.leads))
