"""Which tasks does a sentence name by number or by their field, and what does it say of them?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from docgen.extract.drafts import Draft
from docgen.extract.every_task import RESTRICTED
from docgen.extract.joining import BODY, Joining, singled_out
from docgen.extract.passages import field_lead, general_duty, orders, sentences
from docgen.extract.said import NOTHING, Said
from docgen.extract.values import blanked, scheduled
from docgen.labels import roman_value
from docgen.language.assignments import starts_supporting
from docgen.language.deadlines import Role as TimeRole
from docgen.language.deadlines import year_of
from docgen.model import Mention, Quote
from docgen.references import Reference, find_references, is_code, opened_by, resolve
from docgen.text import fold

_OPENS_WITH = re.compile(r"\W*([^:;.()]{4,50}(?:\([^():;]{4,40}\))?)\s*:\s")
_PLANS_ONLY = re.compile(r"^(?!.*(?:hoàn thành|chủ trì|xong|chịu trách nhiệm)).*\b(?:(?:xây dựng|ban hành|lập|cụ thể hóa)[^.;]{0,40}kế hoạch|báo cáo|đăng ký)\b")
_LETTER_ONLY = re.compile(r"[a-zđ]")
#: "…, riêng điểm b do Y chủ trì", "…, trừ nhiệm vụ 4".
_EXCEPTIONS = re.compile(r"[,;(]\s*(?=(?:chỉ )?(?:riêng|trừ|ngoại trừ)\s)", re.IGNORECASE)
_EXCEPTION = re.compile(r"\W*(?:chỉ )?(?:riêng|trừ|ngoại trừ)\s+(?:đối với\s+)?", re.IGNORECASE)
_BUT = re.compile(r"\W*(?:chỉ )?(?:trừ|ngoại trừ)\s", re.IGNORECASE)
#: "Các nhiệm vụ từ 1 đến 4, trừ nhiệm vụ 3, hoàn thành trong năm 2025": what is said goes on behind it.
_ASIDE = re.compile(r",\s*(?:chỉ )?(?:trừ|ngoại trừ|không kể)\s[^,;.]{1,40}(?:,\s*[^,;.\s]{1,12})*?,\s*(?=(?:thì |đều )?(?:do|giao|hoàn thành|phải|xong|thực hiện|kết thúc|làm xong)\b)", re.IGNORECASE)


def hear_numbers(joining: Joining, draft: Draft) -> None:
    """Let a sentence reach the tasks that it names by number, and write the numbers down on it."""
    references = _completed(_known(joining, find_references(draft.text)), draft.text)
    if not references or (draft.node.kind in BODY and draft.source not in {"implementation", "note"}):
        return
    for start, end in sentences(draft.text):
        _hear_sentence(joining, draft, start, end, references)
    draft.references = _keys(references)


def _hear_sentence(joining: Joining, draft: Draft, start: int, end: int, references: Sequence[Reference]) -> None:
    text = draft.text
    near = draft.node if draft.source == "note" else None
    timed, _, year = opening(joining, draft, text, start, end, None)
    carried, last = Said(), list[Draft]()  # what was said of numbered tasks, and of which
    asides = [match.span() for match in _ASIDE.finditer(text, start, end)]
    aside = [r for r in references if any(a <= r.start < b for a, b in asides)]
    references = [r for r in references if r not in aside]
    told = text
    for span in asides:
        told = blanked(told, *span)
    clauses = _clauses(joining, told, start, end, references, each=near is not None)
    but = {id(task) for begin, stop in clauses if _BUT.match(text, begin, stop) for task in joining.named(_keys(r for r in references if begin <= r.start < stop), near)}
    but |= set(map(id, joining.named(_keys(aside), near)))
    excepting = False
    for begin, stop in clauses:
        opened = _EXCEPTION.match(text, begin, stop)
        own, after, _ = opening(joining, draft, text, begin, stop, year)
        part = text[opened.end() if opened else after : stop]
        named = [r for r in references if begin <= r.start < stop]
        # "…; riêng điểm a do X chủ trì, điểm b do Y chủ trì"
        exception = excepting = bool(opened) or (excepting and bool(named) and named[0].start == begin)
        said = joining.said_in(draft, part, "reference")
        if near is not None and named and not said.times:
            said += _timed_note(joining, draft, text, begin, stop, named)
        if exception and not said.leads and not said.times:
            continue  # "…, trừ nhiệm vụ 4"
        if named:
            if not said.times and (own.times or timed.times):
                # "Hết năm 2024: hoàn thành A (mục 1); hoàn thành B (mục 4).", "Năm 2022: Quý II: điểm a mục 3; Quý IV: điểm b mục 3."
                said += Said(times=own.times or timed.times, explicit=True)
            if not said.leads and not said.silent:
                said += _named_in_front(joining, draft, part, named[0].start - begin)
            if carried.leads and not said.anything and not joining.words.agencies(part):
                said = Said(leads=carried.leads, strong=carried.strong)  # "X chủ trì các việc về … tại mục I; các điểm 9, 10"
        if not said.leads and not said.silent and _led_by_heading(draft, part, named):
            said += Said(leads=singled_out(draft.heading)).via("reference")
        if named:
            rest = all(r.keys == ("#rest",) for r in named)
            said = _counting(draft, part, said, rest=rest)
            if said.anything:
                last = joining.named(_keys(named), near)
                carried = carried if exception else said  # "X chủ trì mục I, trừ mục 6 do Y chủ trì; chủ trì mục 15"
                # "Chủ trì các nhiệm vụ về y tế nêu tại mục II": of the section's tasks, those of the field.
                areas = _areas_of_field(joining, part)
                exact = joining.named_exactly(_keys(named), near)
                for task in [task for task in last if joining.topics(task).area in areas] or last:
                    levels = joining.levels(task)
                    if rest:
                        levels.all_if_silent += said  # "các việc còn lại của nhóm I"
                    elif exception:
                        levels.named = said.over(levels.named)
                    elif id(task) in but:
                        continue  # "… trừ nhiệm vụ 3"
                    elif id(task) in exact:
                        levels.named += said
                    else:
                        levels.reference += said
        elif stop - begin < 160:
            # "…chủ trì việc (10); thời hạn: cuối năm 2024."
            more = Said(() if carried.leads else said.leads, said.supporting, (), (), () if carried.times else said.times, said.explicit)
            for task in last if more.anything else ():
                joining.levels(task).reference += more


def _timed_note(joining: Joining, draft: Draft, text: str, start: int, end: int, named: Sequence[Reference]) -> Said:
    """The time that stands bare beside points ("ý trên năm 2025, ý dưới năm 2026")."""
    rest = text[:end]
    for reference in named:
        rest = blanked(rest, reference.start, min(end, reference.end))
    said = scheduled(joining.words, rest[start:].strip(" ,;.:"), None, TimeRole.LABEL)
    return said.placed(draft.at, draft.where, draft.confidence, "reference")


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
    whole = all(roman_value(k) for r in named for k in r.keys)
    return not whole or re.search(r"chủ trì|chịu trách nhiệm|đảm nhận|phụ trách", fold(part)) is not None


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
    for begin, stop in orders(text, start, end):
        cuts = {match.end() for match in _EXCEPTIONS.finditer(text, begin, stop)}
        if any(r.keys == ("#rest",) for r in references):  # "các việc còn lại của nhóm I; việc cuối của nhóm II"
            cuts |= {match.end() for match in re.finditer(r";\s+", text[:stop])}
        for cut in sorted(cuts | {r.start for r in references if _given_next(text, r) or (each and text[: r.start].rstrip().endswith(","))}):
            if begin < cut < stop and any(begin <= r.start < cut for r in references) and any(cut <= r.start < stop for r in references):
                out.append((begin, cut))
                begin = cut
        for span in joining.words.agencies(text):
            before = fold(text[begin : span.start]) if begin < span.start < stop else ""
            if not re.search(r"(?:,|\bvà|\bcòn)\s*$", before) or not re.search(r"chủ trì|thực hiện|phụ trách|đảm nhận|chịu trách nhiệm", before):
                continue
            if any(begin <= r.start < span.start for r in references) and any(span.start <= r.start < stop for r in references):
                out.append((begin, span.start))
                begin = span.start
        out.append((begin, stop))
    return out


def _given_next(text: str, reference: Reference) -> bool:
    """Whether a number opens a clause of its own: "…, điểm b nhiệm vụ 5 do X chủ trì"."""
    return text[: reference.start].rstrip().endswith(",") and re.match(r"\s*(?:do|giao|giao cho)\s", text[reference.end :]) is not None


def _named_in_front(joining: Joining, draft: Draft, part: str, until: int) -> Said:
    """"Phòng Quản lý đô thị: mục 11", "Phòng Giáo dục và Đào tạo mục 2.2": who stands right before the number, and nothing else."""
    spans = [s for s in joining.words.agencies(part) if s.end <= until]
    rest = "".join(" " if any(s.start <= i < s.end for s in spans) else sign for i, sign in enumerate(part[:until]))
    if not spans or re.sub(r"\b(?:và|quận|huyện|thành phố|các|nhiệm vụ|việc|nội dung|thực hiện|phụ trách)\b|\W+", "", fold(rest)):
        return Said()
    quoted = ((s.ref, Quote(part[s.start : s.end], draft.at, draft.where, draft.confidence)) for s in spans if not s.ref.collective)
    return Said(leads=tuple(Mention(ref, quote, "reference") for ref, quote in quoted), strong=True)


def _known(joining: Joining, references: tuple[Reference, ...]) -> tuple[Reference, ...]:
    """References without the codes that no task bears ("COVID-19" looks like one)."""
    return tuple(r for r in references if not is_code(r.keys[0]) or resolve(joining.outline, r.keys, r.within, BODY))


def _completed(references: tuple[Reference, ...], text: str) -> tuple[Reference, ...]:
    """Letters without their number take it from the sentence: "điểm a, … điểm b mục 5", "điểm a mục 8; … điểm c cùng mục", "nhiệm vụ 2, trừ điểm b"."""
    out = _inside_opening(list(references), text)
    for start, end in sentences(text):
        here = [i for i, r in enumerate(out) if start <= r.start < end]
        for before, i in pairwise(here):
            excepted = _EXCEPTIONS.search(text, out[before].end, out[i].start + 1)
            if excepted and not out[i].within and len(out[before].keys) == 1 and all(_LETTER_ONLY.fullmatch(key) for key in out[i].keys):
                out[i] = replace(out[i], within=out[before].keys)
        if not any(out[i].within for i in here):
            continue
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


_INNER = re.compile(r"(?:các |những )?(?:khoản|điểm|ý|tiết|gạch đầu dòng)\b", re.IGNORECASE)


def _inside_opening(references: list[Reference], text: str) -> list[Reference]:
    """"Đối với Điều 4: khoản 1 hoàn thành …; khoản 2 hoàn thành …": what follows stands inside what the sentence opens with."""
    out: list[Reference] = []
    openings: set[tuple[str, ...]] = set()
    for reference in references:
        inner = not reference.within and _INNER.match(text, reference.start)
        above = opened_by(text, references, reference.start) if inner or reference.within else ()
        if inner and above and above != reference.keys:
            reference = replace(reference, within=above)
        if above and reference.within == above:
            openings.add(above)
        out.append(reference)
    # What the sentence opens with only says where the points are.
    return [r for r in out if r.within or r.keys not in openings]


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
    for start, end in sentences(draft.text):
        for begin, stop in orders(draft.text, start, end):
            if not find_references(draft.text[begin:stop]):
                _hear_field(joining, draft, draft.text[begin:stop])


def _hear_field(joining: Joining, draft: Draft, part: str) -> None:
    areas = _areas_of_field(joining, part)
    if not areas:
        return
    said = joining.said_in(draft, part, "reference")
    if not said.leads and draft.heading_role == "lead":
        said += Said(leads=singled_out(draft.heading)).via("reference")
    if not said.leads:
        return
    draft.why_not = draft.why_not or "general-duty"
    for task in joining.tasks.drafts:
        if joining.topics(task).area in areas:
            joining.levels(task).reference += Said(leads=said.leads, times=said.times, strong=True)
