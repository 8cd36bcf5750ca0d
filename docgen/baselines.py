"""How far does one get without reading a plan's structure? Two simple judges, to stand beside docgen's figures.

Both see the lines of the plan's task part and nothing of its order:

- ``keyword``: an area is covered where one of its phrases stands anywhere; the agency and the date that
  stand nearest are its lead and its deadline;
- ``bm25``: the same, but the lines that belong to an area are those that BM25 ranks it first for.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import pairwise

from docgen.agencies import Register
from docgen.checks import competent, required_subtasks
from docgen.contract import ASPECTS
from docgen.labelled import Answer, Answers
from docgen.language.agencies import find_agencies
from docgen.language.dates import Period, day, months, quarters, years
from docgen.matching import words
from docgen.model import Area, Paragraph, Plan
from docgen.text import fold

#: Lines that a lead or a deadline may stand below or above the words of its task.
REACH = 6
#: BM25 score from which a line belongs to the area ranked first, per word of the line, chosen on the labelled sentences.
FLOOR = 0.55

_OUT = Answer("inapplicable", "out-of-scope")
_UNTESTED = Answer("untested", "not-covered")


class BM25:
    """Okapi BM25 over a few short texts; terms are syllables and pairs of syllables."""

    K1 = 1.2
    B = 0.75

    def __init__(self, texts: Sequence[str]) -> None:
        self._counts = [Counter(_terms(text)) for text in texts]
        self._sizes = [sum(counts.values()) for counts in self._counts]
        self._mean = sum(self._sizes) / max(len(texts), 1) or 1.0
        seen = Counter(term for counts in self._counts for term in counts)
        self._idf = {term: math.log(1 + (len(texts) - n + 0.5) / (n + 0.5)) for term, n in seen.items()}

    def scores(self, query: str) -> list[float]:
        """The score of each text for ``query``, divided by the query's number of terms."""
        terms = set(_terms(query))
        out = []
        for counts, size in zip(self._counts, self._sizes, strict=True):
            norm = self.K1 * (1 - self.B + self.B * size / self._mean)
            out.append(sum(self._idf[t] * counts[t] * (self.K1 + 1) / (counts[t] + norm) for t in terms if t in counts))
        return [score / math.sqrt(max(len(terms), 1)) for score in out]


def _terms(text: str) -> list[str]:
    syllables = words(text)
    return syllables + [" ".join(pair) for pair in pairwise(syllables)]


def descriptions(areas: Sequence[Area]) -> list[tuple[str, str]]:
    """(sub-task key or area key, what it is about) for all ``areas``: BM25's texts."""
    out = []
    for area in areas:
        head = [area.title, area.proposal]
        out.append((area.key, " ".join([*head, *area.words])))
        out += [(one.key, " ".join([one.summary, one.proposal, *one.words])) for one in area.subtasks]
    return out


def task_lines(plan: Plan) -> tuple[str, ...]:
    """The paragraphs and table rows of the task part, in reading order; of the whole plan where no part is told apart."""
    wanted = [(s.block, s.end) for s in plan.sections if s.kind in {"tasks", "implementation", "annex"}]
    lines = []
    for block in plan.document.body():
        if wanted and not any(start <= block.block < end for start, end in wanted):
            continue
        if isinstance(block, Paragraph):
            lines.append(block.text)
        else:
            lines += [" | ".join(cell.text for cell in row) for row in block.rows]
    return tuple(line for line in lines if line.strip())


@dataclass(frozen=True, slots=True)
class _Seen:
    """Which lines speak for an area, and for which of its sub-tasks."""

    lines: tuple[int, ...]
    subtasks: frozenset[str]


Look = Callable[[Sequence[str], Sequence[Area]], Mapping[str, _Seen]]


def by_keyword(lines: Sequence[str], areas: Sequence[Area]) -> Mapping[str, _Seen]:
    """Lines that hold a phrase of an area."""
    folded = [fold(line) for line in lines]
    out = {}
    for area in areas:
        named = {one.key: [fold(word) for word in one.words] for one in area.subtasks}
        phrases = [fold(word) for word in area.words] + [word for listed in named.values() for word in listed]
        hits = Counter({at: sum(phrase in line for phrase in phrases) for at, line in enumerate(folded)})
        found = tuple(at for at, count in hits.most_common() if count)
        addressed = frozenset(key for key, listed in named.items() if any(word in line for word in listed for line in folded))
        out[area.key] = _Seen(found, addressed)
    return out


def by_bm25(lines: Sequence[str], areas: Sequence[Area]) -> Mapping[str, _Seen]:
    """Lines for which BM25 ranks a text of the area first."""
    named = descriptions(areas)
    index = BM25([text for _, text in named])
    owner = {key: area.key for area in areas for key in (area.key, *(one.key for one in area.subtasks))}
    won: dict[str, list[tuple[float, int, str]]] = {area.key: [] for area in areas}
    for at, line in enumerate(lines):
        score, key = max(zip(index.scores(line), (key for key, _ in named), strict=True))
        if score >= FLOOR:
            won[owner[key]].append((score, at, key))
    ranked = {area: sorted(hits, reverse=True) for area, hits in won.items()}
    return {area: _Seen(tuple(at for _, at, _ in hits), frozenset(key for _, _, key in hits)) for area, hits in ranked.items()}


LOOKS: Mapping[str, Look] = {"keyword": by_keyword, "bm25": by_bm25}


def judge(plan: Plan, areas: Sequence[Area], in_scope: frozenset[str], register: Register, look: Look) -> Answers:
    """What a simple judge says about ``plan``; who submits it, its date and its scope are docgen's own reading."""
    lines = task_lines(plan)
    seen = look(lines, areas)
    out: dict[tuple[str, str], Answer] = {}
    for area in areas:
        if area.key not in in_scope:
            out |= {(area.key, aspect): _OUT for aspect in ASPECTS}
        elif not seen[area.key].lines:
            out |= {(area.key, aspect): _UNTESTED for aspect in ASPECTS} | {(area.key, "coverage"): Answer("failed", "missing")}
        else:
            at = seen[area.key].lines[0]
            out[area.key, "coverage"] = _coverage(plan, area, seen[area.key])
            out[area.key, "lead"] = _nearest(lines, at, partial(_lead, plan, area, register))
            out[area.key, "deadline"] = _nearest(lines, at, partial(_deadline, plan, area))
    return out


def _coverage(plan: Plan, area: Area, seen: _Seen) -> Answer:
    missing = frozenset(one.key for one in required_subtasks(plan, area)) - seen.subtasks
    return Answer("failed", "partial", missing_subtasks=missing, evidenced=True) if missing else Answer("passed", "covered", evidenced=True)


def _nearest(lines: Sequence[str], at: int, read: Callable[[str], Answer | None]) -> Answer:
    """What ``read`` gives on the line nearest to ``at``, those below it before those above; missing where none is in reach."""
    for distance in range(REACH):
        for near in dict.fromkeys((at + distance, at - distance)):
            if 0 <= near < len(lines) and (found := read(lines[near])) is not None:
                return found
    return Answer("failed", "missing")


def _lead(plan: Plan, area: Area, register: Register, line: str) -> Answer | None:
    issued = plan.issued_on.value if plan.issued_on else None
    spans = [span for span in find_agencies(line, register, home=plan.submitter, on=issued) if not span.ref.collective]
    if not spans:
        return None
    ref = spans[0].ref
    found = frozenset({ref.name})
    if ref.agency is None:
        return Answer("cantTell", "unknown-agency", found, evidenced=True)
    right = competent(ref.agency, area)
    return Answer("passed" if right else "failed", "ok" if right else "wrong", found, evidenced=True)


_DATE = re.compile(
    r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>20\d\d)|ngày (?P<d2>\d{1,2}) tháng (?P<m2>\d{1,2}) năm (?P<y2>20\d\d)"
    r"|tháng (?P<m3>\d{1,2})(?:/| năm )(?P<y3>20\d\d)|quý (?P<q>iv|i{1,3}|[1-4])(?:/|-| năm )(?P<y4>20\d\d)|(?P<y5>20\d\d)(?! *[-–/])"
)
_RECURRING = re.compile(r"hằng năm|hàng năm|thường xuyên|định kỳ")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def _end(match: re.Match[str]) -> date | None:
    g = match.groupdict()
    period: Period | None = None
    if g["d"]:
        period = day(int(g["y"]), int(g["m"]), int(g["d"]))
    elif g["d2"]:
        period = day(int(g["y2"]), int(g["m2"]), int(g["d2"]))
    elif g["m3"]:
        period = months(int(g["y3"]), int(g["m3"]), int(g["m3"]))
    elif g["q"]:
        quarter = _QUARTERS.get(g["q"]) or int(g["q"])
        period = quarters(int(g["y4"]), quarter, quarter)
    else:
        period = years(int(g["y5"]), int(g["y5"]))
    return period.last if period else None


def _deadline(plan: Plan, area: Area, line: str) -> Answer | None:
    folded = fold(line)
    ends = [end for match in _DATE.finditer(folded) if (end := _end(match))]
    if not ends:
        return Answer("failed", "recurring-only", evidenced=True) if _RECURRING.search(folded) else None
    end = ends[-1]
    found = frozenset({end.isoformat()})
    limit = max((one for one in (area.end, *(s.end for s in area.subtasks)) if one), default=None)
    issued = plan.issued_on.value if plan.issued_on else None
    if limit and end > limit:
        return Answer("failed", "late", found, evidenced=True)
    if issued and end < issued:
        return Answer("failed", "past", found, evidenced=True)
    return Answer("passed", "ok", found, evidenced=True)
