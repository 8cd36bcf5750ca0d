"""What does a reviewer see in the terminal?  A table of areas, then what to look at, then one line to sum up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from docgen.model import Area, Decision, Failure, Finding, Outcome, PlanReport, Quote, Report
from docgen.unread import joined
from docgen.write.columns import indented, paint, plain, table, width_of
from docgen.write.words import (
    ASPECTS,
    NOT_CHECKED,
    OUTCOMES,
    SEVERITIES,
    UNREADABLE,
    day,
    is_problem,
    mark,
    note_words,
    reason_word,
    rule_word,
    spoken,
    where_words,
    word,
)

NARROWEST = 40
MOST_QUOTES = 3
_COLOURS = {"✓": "green", "✗": "red", "!": "yellow", "?": "yellow", "–": "dim"}

_WORDS = {
    "area": ("Nhóm", "Area"),
    "title": ("Tên nhóm nhiệm vụ", "Title"),
    "place": ("Vị trí trong kế hoạch", "Place in the plan"),
    "unknown": ("chưa xác định được cơ quan ban hành", "submitter unknown"),
    "expected": ("Yêu cầu", "Expected"),
    "found": ("Kế hoạch nêu", "Found"),
    "missing": ("Còn thiếu", "Missing"),
    "problems": ("Cần xem lại", "To look at"),
    "findings": ("Toàn văn bản", "The plan as a whole"),
    "notes": ("Ghi chú khi đọc", "Notes of reading"),
    "failures": ("Phần mở rộng gặp lỗi", "Plugins that failed"),
    "failed-while": ("gặp lỗi khi", "failed while"),
    "unreadable": ("Không đọc được", "Unreadable"),
    "nothing": ("Không có nhóm nhiệm vụ nào thuộc phạm vi của cơ quan này.", "No area is in this submitter's scope."),
    "decisions": ("kết luận", "decisions"),
    "errors": ("lỗi", "errors"),
    "warnings": ("cảnh báo", "warnings"),
    "doubts": ("chưa rõ", "doubtful"),
    "passes": ("đạt", "passed"),
    "rest": ("không xét", "not tested"),
    "incomplete": ("kiểm tra chưa trọn vẹn", "incomplete"),
    "plans": ("kế hoạch", "plans"),
    "others": ("dẫn chứng khác", "more quotes"),
}


def _say(key: str, lang: str) -> str:
    return _WORDS[key][lang == "en"]


def _painted(text: str, colour: str, color: bool) -> list[str]:
    """The lines of ``text``, each in ``colour`` on its own: a pager cuts between lines."""
    return [paint(line, colour, color) for line in text.split("\n")]


# --------------------------------------------------------------------------- one plan


def terminal_table(report: PlanReport, lang: str = "vi", color: bool = False, width: int = 100) -> str:
    """All about one plan, at most ``width`` cells wide (at least 40), ending in a line break.

    Without ``color`` there is no escape sequence in it.
    """
    width = max(width, NARROWEST)
    lines = [*_head(report, lang, color, width), "", *_areas(report, lang, color, width)]
    problems = [item for item in report.decisions if is_problem(item)]
    if problems:
        lines += ["", paint(_say("problems", lang), "bold", color)]
        for item in problems:
            lines += _problem(item, report, lang, color, width)
    findings = [item for item in report.findings if item.outcome is not Outcome.INAPPLICABLE]
    if findings:
        lines += ["", paint(_say("findings", lang), "bold", color)]
        for finding in findings:
            lines += _finding(finding, lang, color, width)
    told = " ".join(item.message.text(lang) for item in findings if is_problem(item))
    notes = [note for note, _ in joined(report.plan.document.notes) if note.message.text(lang).rstrip(".") not in told]
    if notes:
        lines += ["", paint(_say("notes", lang), "bold", color)]
        lines += [indented(note_words(note, lang), width, "- ") for note in notes]
    lines += _failures(report.failures, lang, color, width)
    lines += ["", *_summary(report, lang, color, width)]
    return "\n".join(lines) + "\n"


def _head(report: PlanReport, lang: str, color: bool, width: int) -> list[str]:
    plan = report.plan
    who = [plan.submitter.name or _say("unknown", lang)]
    if plan.number:
        who.append(plan.number.value or f"“{plan.number.quote.text}”")
    if plan.issued_on:
        who.append(day(plan.issued_on.value, lang) if plan.issued_on.value else f"“{plan.issued_on.quote.text}”")
    return [*_painted(indented(report.path, width), "bold", color), *indented(" · ".join(who), width).split("\n")]


def area_keys(report: PlanReport) -> list[str]:
    """The areas of a report in the directive's order; areas that only decisions know come last."""
    keys = [area.key for area in report.areas]
    return list(dict.fromkeys([*keys, *(item.area for item in report.decisions)]))


def plan_places(report: PlanReport, area: str, lang: str = "vi") -> list[str]:
    """Where the plan speaks of an area, each place once; nothing where it doesn't."""
    coverage = report.decision(area, "coverage")
    if coverage is None or coverage.reason == "missing":
        return []
    return list(dict.fromkeys(where_words(quote, lang) for quote in coverage.evidence))


def _cell(decision: Decision | None, lang: str) -> tuple[str, str]:
    if decision is None:
        return (f"? {NOT_CHECKED.short.text(lang)}", "yellow")
    if decision.outcome is Outcome.INAPPLICABLE and decision.aspect != "coverage":
        return ("–", "dim")
    sign = mark(decision)
    return (f"{sign} {reason_word(decision).short.text(lang)}", _COLOURS[sign])


def _places_cell(places: Sequence[str]) -> str:
    if not places:
        return "–"
    return places[0] if len(places) == 1 else f"{places[0]} (+{len(places) - 1})"


def _areas(report: PlanReport, lang: str, color: bool, width: int) -> list[str]:
    titles = {area.key: _title(area, lang) for area in report.areas}
    names = [word(ASPECTS, aspect).short.text(lang).capitalize() for aspect in ASPECTS]
    rows: list[list[tuple[str, str]]] = [
        [(text, "bold") for text in (_say("area", lang), _say("title", lang), *names, _say("place", lang))]
    ]
    for key in area_keys(report):
        cells = [_cell(report.decision(key, aspect), lang) for aspect in ASPECTS]
        place = _places_cell(plan_places(report, key, lang))
        rows.append([(key, ""), (titles.get(key, ""), ""), *cells, (place, "")])
    key_width = max(width_of(row[0][0]) for row in rows)
    if width >= 76:
        widths = _share(width, key_width, (16, 16, 15, 13), (22, 16, 15, 15))
    else:  # too narrow for titles and places
        rows = [[row[0], *row[2:5]] for row in rows]
        each = (width - key_width - 6) // 3
        widths = [key_width, each, each, each]
    lines = table(rows[:1], widths, color)
    lines.append(paint("─" * (sum(widths) + 2 * len(widths) - 2), "dim", color))
    return lines + table(rows[1:], widths, color, 4)


def _share(width: int, key: int, least: tuple[int, ...], better: tuple[int, ...]) -> list[int]:
    """Column widths: the key's, those of title, coverage, lead and deadline, and what is left for the place."""
    gaps = 2 * 5
    chosen = better if width - key - gaps - sum(better) >= 24 else least
    left = width - key - gaps - sum(chosen)
    if left < 12:  # short of room: the title gives way
        chosen = (max(8, chosen[0] - (12 - left)), *chosen[1:])
        left = width - key - gaps - sum(chosen)
    extra = max(0, left - 40)  # more than a place needs goes to the title
    return [key, chosen[0] + extra, *chosen[1:], left - extra]


def _title(area: Area, lang: str) -> str:
    return (area.title_en or area.title) if lang == "en" else area.title


def _problem(item: Decision, report: PlanReport, lang: str, color: bool, width: int) -> list[str]:
    sign = mark(item)
    severity = word(SEVERITIES, item.severity).short.text(lang)
    what = f"{item.area} · {word(ASPECTS, item.aspect).label.text(lang)}: {reason_word(item).short.text(lang)} ({severity})"
    lines = [*_painted(indented(what, width, f"{sign} "), _COLOURS[sign], color), indented(item.message.text(lang), width, "    ")]
    facts = []
    said = item.message.text(lang)
    if item.expected and not (item.aspect == "coverage" and item.expected in item.message.vi):  # the area's title
        facts.append(f"{_say('expected', lang)}: {spoken(item.expected, lang)}")
    if item.found:
        facts.append(f"{_say('found', lang)}: {', '.join(spoken(text, lang) for text in item.found)}")
    unsaid = [key for key in item.missing_subtasks if key not in said]
    if unsaid:
        facts.append(f"{_say('missing', lang)}: {'; '.join(_subtask_words(report, key, lang) for key in unsaid)}")
    lines += [indented(fact, width, "    ") for fact in facts]
    return lines + _quotes(item.evidence, lang, color, width)


def _subtask_words(report: PlanReport, key: str, lang: str) -> str:
    for area in report.areas:
        for subtask in area.subtasks:
            if subtask.key == key:
                return f"{key} {subtask.summary_en if lang == 'en' and subtask.summary_en else subtask.summary}"
    return key


def _quotes(quotes: Sequence[Quote], lang: str, color: bool, width: int) -> list[str]:
    lines = []
    for quote in quotes[:MOST_QUOTES]:
        text = plain(quote.text)
        short = text if len(text) <= 160 else text[:150].rsplit(" ", 1)[0] + " […]"
        said = f"“{short}” – {where_words(quote, lang)}" if short else where_words(quote, lang)
        lines += _painted(indented(said, width, "    → ", "      "), "dim", color)
    if len(quotes) > MOST_QUOTES:
        lines.append(f"      + {len(quotes) - MOST_QUOTES} {_say('others', lang)}")
    return lines


def _finding(finding: Finding, lang: str, color: bool, width: int) -> list[str]:
    sign = mark(finding)
    label, said = rule_word(finding.rule).label.text(lang), finding.message.text(lang)
    what = said if said.startswith(label) else f"{label}: {said}"
    lines = _painted(indented(what, width, f"{sign} "), _COLOURS[sign], color and is_problem(finding))
    return lines + (_quotes(finding.evidence, lang, color, width) if is_problem(finding) else [])


def _failures(failures: Sequence[Failure], lang: str, color: bool, width: int) -> list[str]:
    """The plugins that failed; a memo that couldn't be written is none, and is said on stderr."""
    failures = [item for item in failures if item.doing != "write"]
    if not failures:
        return []
    lines = ["", paint(_say("failures", lang), "bold", color)]
    for item in failures:
        lines += _painted(indented(failure_words(item, lang), width, "✗ "), "red", color)
    return lines


def failure_words(failure: Failure, lang: str = "vi") -> str:
    """A failure as one sentence: its own message, or one made of its parts."""
    own = plain(failure.message.text(lang))
    return own or f"{failure.plugin} ({failure.distribution}) {_say('failed-while', lang)} {failure.doing}: {plain(failure.error)}"


# --------------------------------------------------------------------------- sums


def _counts(decisions: Iterable[Decision]) -> Counter[str]:
    return Counter(mark(item) for item in decisions)


def _tally(counts: Counter[str], lang: str) -> str:
    keys = {"✗": "errors", "!": "warnings", "?": "doubts", "✓": "passes", "–": "rest"}
    return " · ".join(f"{sign} {counts[sign]} {_say(key, lang)}" for sign, key in keys.items() if counts[sign])


def _summary(report: PlanReport, lang: str, color: bool, width: int) -> list[str]:
    outcome = word(OUTCOMES, report.outcome.value).label.text(lang)
    colour = {"passed": "green", "failed": "red", "cantTell": "yellow"}.get(report.outcome.value, "dim")
    tally = _tally(_counts(report.decisions), lang)
    said = f"{outcome.upper()} · {len(report.decisions)} {_say('decisions', lang)}" + (f": {tally}" if tally else "")
    if report.failures:
        said += f" · {_say('incomplete', lang)}"
    lines = _painted(indented(said, width), colour, color)
    if report.outcome is Outcome.INAPPLICABLE:
        lines.append(indented(_say("nothing", lang), width))
    return lines


def terminal_summary(report: Report, lang: str = "vi", color: bool = False, width: int = 100) -> str:
    """A line for each plan of a run, the files that could not be read, and a total; ends in a line break."""
    width = max(width, NARROWEST)
    lines = []
    for item in report.plans:
        name = item.plan.submitter.name or _say("unknown", lang)
        sign = {"passed": "✓", "failed": "✗", "cantTell": "?"}.get(item.outcome.value, "–")
        if sign == "✗" and not any(one.outcome is Outcome.FAILED and one.severity == "error" for one in item.decisions):
            sign = "!"
        tally = _tally(_counts(item.decisions), lang)
        more = f" · {_say('incomplete', lang)}" if item.failures else ""
        lines += _painted(indented(f"{name}: {item.path}", width, f"{sign} "), _COLOURS[sign], color)
        lines.append(indented(tally + more, width, "    "))
    for lost in report.unreadable:
        why = f"{lost.path}: {word(UNREADABLE, lost.reason).short.text(lang)}. {lost.message.text(lang)}"
        lines += _painted(indented(why, width, "✗ "), "red", color)
    lines += _failures(report.failures, lang, color, width)
    outcomes = Counter(item.outcome.value for item in report.plans)
    said = f"{len(report.plans)} {_say('plans', lang)}" + "".join(
        f" · {outcomes[code]} {word(OUTCOMES, code).short.text(lang)}" for code in OUTCOMES if outcomes[code]
    )
    if report.unreadable:
        said += f" · {len(report.unreadable)} {_say('unreadable', lang).lower()}"
    return "\n".join([*lines, "", *indented(said, width).split("\n")]).lstrip("\n") + "\n"
