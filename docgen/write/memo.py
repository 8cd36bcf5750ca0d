"""What does the reviewer sign?  The compliance memo (phiếu thẩm định) as a Word document.

In the layout of Party documents (the directive's issuer is a party committee) or of State
documents: what was checked, the conclusion, the table of areas, what to change in
which words, what the plan lacks as a whole, what could not be read, the request,
recipients and signature, and in an annex the evidence of what passed.
Number, date, office and signature are left to fill in.  The same report gives the same bytes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from docgen.model import Area, Decision, Directive, Outcome, PlanReport, Quote
from docgen.text import strip_marks
from docgen.write import memo_text as text
from docgen.write.memo_layout import TEXT_WIDTH, Paragraph, Run, Sheet, Table, Words
from docgen.write.memo_text import BLANK, BLANK_DAY, say
from docgen.write.terminal import area_keys, plan_places
from docgen.write.words import ASPECTS, NOT_CHECKED, NOTE_CODES, is_problem, reason_word, rule_word, where_words, word

MOST_QUOTES = 12
MOST_ANNEX_QUOTES = 5
_SUPERIOR = {"party": "Thành ủy Đà Nẵng", "state": "UBND thành phố Đà Nẵng"}
_PLACE = "Đà Nẵng"
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")

Blocks = list[Paragraph | Table]


def memo_name(path: str) -> str:
    """The file name of the memo on ``path``, for ``--memo DIR``: always the same, and another one for another path."""
    stem = re.sub(r"[^A-Za-z0-9]+", "-", strip_marks(PurePath(text.file_name(path)).stem)).strip("-").lower()[:60].strip("-")
    digest = hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return f"phieu-tham-dinh-{stem}-{digest}.docx" if stem else f"phieu-tham-dinh-{digest}.docx"


def write_memo(
    report: PlanReport,
    versions: Sequence[tuple[str, str]] = (),
    lang: str = "vi",
    *,
    style: str = "party",
    office: str = "",
    superior: str = "",
    place: str = "",
    signer_post: str = "",
    signer: str = "",
    directives: Sequence[Directive] = (),
    annex: bool = True,
) -> bytes:
    """The memo on ``report`` as the bytes of a docx file.

    ``versions`` are (name, version) of docgen and its plugins.  ``style`` is
    "party" or "state".  ``office`` is who reviews, ``superior`` the body above it,
    ``place`` where it sits, ``signer_post`` and ``signer`` who signs; what is not given is
    left to fill in.  ``directives`` give the directives' titles.  ``lang`` is the
    language of the sentences; head, proposed sentences and feet are Vietnamese.

    Raises ValueError for another ``style``.
    """
    if style not in _SUPERIOR:
        raise ValueError(f"style must be 'party' or 'state', not {style!r}")
    memo = _Memo(report, lang, tuple(versions), text.directive_name(report, directives, lang), office)
    head = _party_head if style == "party" else _state_head
    foot = _party_foot if style == "party" else _state_foot
    name = text.plan_name(report.plan, lang)
    blocks: Blocks = [head(superior or _SUPERIOR[style], office, place or _PLACE)]
    blocks += _title(say("kind", lang), name[:1].upper() + name[1:], style)
    blocks += memo.body()
    blocks.append(foot(report, office, signer_post, signer))
    if annex:
        blocks += memo.annex()
    return Sheet(
        title=say("title", lang, plan=name),
        language="en-GB" if lang == "en" else "vi-VN",
        blocks=blocks,
        subject=memo.directive,
        author=office or "docgen",
    ).docx()


# --------------------------------------------------------------------------- head, title and feet


def _centred(words: Words, **look: object) -> Paragraph:
    return Paragraph(words, align="center", first=0, **{"after": 0, "line": 16, **look})  # type: ignore[arg-type]  # names of fields


def _office_run(office: str) -> Run:
    return Run(office.upper()) if office else Run("CƠ QUAN THẨM ĐỊNH", blank="Tên cơ quan thẩm định")


def _date_line(place: str, size: float, **look: object) -> Paragraph:
    parts: list[str | Run] = [f"{place}, ngày ", Run(BLANK, blank="ngày"), " tháng ", Run(BLANK, blank="tháng"), " năm "]
    parts.append(Run("20…", blank="năm"))
    return _centred(parts, style="DateLine", italic=True, size=size, **look)


def _party_head(superior: str, office: str, place: str) -> Table:
    left, right = 4100, TEXT_WIDTH - 4100
    number: list[str | Run] = ["Số ", Run(BLANK, blank="số"), "-PTĐ/", Run(BLANK, blank="ký hiệu cơ quan")]
    return Table(
        [
            (
                (
                    _centred(superior.upper()),
                    _centred(_office_run(office), style="Letterhead", bold=True),
                    _centred("*", line=12),
                    _centred(number),
                ),
                (
                    _centred("ĐẢNG CỘNG SẢN VIỆT NAM", size=15, bold=True, line=18),
                    _centred("", width=right, rule=4150, line=2, size=2, after=8),
                    _date_line(place, 14, before=6),
                ),
            )
        ],
        (left, right),
        borders=False,
    )


def _state_head(superior: str, office: str, place: str) -> Table:
    left, right = 3800, TEXT_WIDTH - 3800
    number: list[str | Run] = ["Số: ", Run(BLANK, blank="số"), "/PTĐ-", Run(BLANK, blank="ký hiệu cơ quan")]
    return Table(
        [
            (
                (
                    _centred(superior.upper(), size=12.5),
                    _centred(_office_run(office), style="Letterhead", size=12.5, bold=True),
                    _centred("", width=left, rule=1300, line=2, size=2),
                ),
                (
                    _centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12.5, bold=True),
                    _centred("Độc lập - Tự do - Hạnh phúc", size=13.5, bold=True),
                    _centred("", width=right, rule=3250, line=2, size=2),
                ),
            ),
            ((_centred(number, size=13, before=8),), (_date_line(place, 13.5, before=8),)),
        ],
        (left, right),
        borders=False,
    )


def _title(kind: str, about: str, style: str) -> Blocks:
    blocks: Blocks = [
        _centred(kind, style="Title", size=15 if style == "party" else 14, bold=True, before=14, line=18),
        _centred(about, bold=True, line=18, indent=0),
    ]
    if style == "party":
        blocks.append(_centred("-----", after=10, line=14))
    else:
        blocks.append(_centred("", rule=2600, line=2, size=2, after=12))
    return blocks


def _foot(recipients: Sequence[Paragraph], signature: Sequence[Paragraph]) -> Table:
    left = 4600
    return Table([(tuple(recipients), tuple(signature))], (left, TEXT_WIDTH - left), borders=False)


def _signature(post: str, name: str, bold_post: bool) -> list[Paragraph]:
    title = Run(post.upper()) if post else Run("………………………………", blank="Quyền hạn, chức vụ của người ký")
    who = Run(name) if name else Run("………………………………", blank="Họ và tên người ký")
    room = [_centred("", line=18, keep_next=True)] * 4
    return [_centred(title, bold=bold_post, before=14, keep_next=True), *room, _centred(who, bold=True)]


def _party_foot(report: PlanReport, office: str, post: str, name: str) -> Table:
    listed = [report.plan.submitter.name] if report.plan.submitter.name else []
    lines = [f"- {item}," for item in listed] + [f"- Lưu {office}." if office else "- Lưu hồ sơ."]
    left = [
        Paragraph(Run("Nơi nhận:", underline=True), first=0, before=14, after=0, line=16, align="left", keep_next=True),
        *(Paragraph(line, first=0, after=0, line=14, size=12, align="left") for line in lines),
    ]
    return _foot(left, _signature(post, name, bold_post=False))


def _state_foot(report: PlanReport, office: str, post: str, name: str) -> Table:
    listed = [report.plan.submitter.name] if report.plan.submitter.name else []
    lines = [f"- {item};" for item in listed] + ["- Lưu: VT."]
    left = [
        Paragraph(Run("Nơi nhận:", bold=True, italic=True, size=12), first=0, before=14, after=0, line=14, align="left", keep_next=True),
        *(Paragraph(line, first=0, after=0, line=13, size=11, align="left") for line in lines),
    ]
    return _foot(left, _signature(post, name, bold_post=True))


# --------------------------------------------------------------------------- body


def _small(words: Words, **look: object) -> Paragraph:
    return Paragraph(words, **{"first": 0, "after": 2, "before": 2, "line": 13, "size": 12, "align": "left", **look})  # type: ignore[arg-type]  # names of fields


def _blanks(sentence: str) -> list[str | Run]:
    """``sentence`` with its dotted blanks as fields to type over."""
    parts = re.split(f"({re.escape(BLANK_DAY)}|{re.escape(BLANK)})", sentence)
    return [Run(part, blank="điền vào chỗ trống") if part in (BLANK, BLANK_DAY) else part for part in parts if part]


class _Memo:
    """The memo's own sections, numbered as they come."""

    def __init__(self, report: PlanReport, lang: str, versions: tuple[tuple[str, str], ...], directive: str, office: str) -> None:
        self.report = report
        self.plan = report.plan
        self.lang = lang
        self.versions = versions
        self.directive = directive
        self.office = office
        self.areas = {area.key: area for area in report.areas}
        self.problems = [item for item in report.decisions if is_problem(item)]
        self.informs = text.verdict(report) == "nothing"
        findings = [item for item in report.findings if item.outcome is not Outcome.INAPPLICABLE]
        self.whole = findings
        self.faults = [item for item in findings if is_problem(item)]
        self.evidence = self._annex_rows()
        present = ["what", "conclusion", "areas", "changes" if self.problems else "", "whole" if findings else "", "limits", "request"]
        if not self._limits():
            present.remove("limits")
        self.numbers = {key: _ROMAN[n] for n, key in enumerate(key for key in present if key)}

    def _say(self, key: str, **values: object) -> str:
        return say(key, self.lang, **values)

    def _heading(self, key: str) -> Paragraph:
        words = f"{self.numbers[key]}. {self._say(key)}"
        return Paragraph(words, style="Heading1", bold=True, align="left", before=6, keep_next=True)

    def body(self) -> Blocks:
        """All sections in their order."""
        name = text.plan_name(self.plan, self.lang)
        office = self.office or self._say("the-office")
        directive = self.directive or self._say("the-directive")
        blocks: Blocks = [Paragraph(self._say("opening", office=office, plan=name, directive=directive))]
        for key, made in (
            ("what", self._what),
            ("conclusion", self._conclusion),
            ("areas", self._areas),
            ("changes", self._changes),
            ("whole", self._whole),
            ("limits", self._limits),
            ("request", self._request),
        ):
            if key in self.numbers:
                blocks += [self._heading(key), *made()]
        return blocks

    # -- I

    def _what(self) -> Blocks:
        plan, unread = self.plan, self._say("unread")
        tools = "; ".join(f"{name} {version}" for name, version in self.versions)
        facts = [
            ("row-plan", text.shorten(plan.title, 300)),
            ("row-submitter", plan.submitter.name or unread),
            ("row-number", text.number_and_date(plan, self.lang)),
            ("row-file", text.file_name(self.report.path)),
            ("row-sha", plan.document.sha256),
            ("row-directive", self.directive),
            ("row-scope", self._scope()),
            ("row-tool", tools),
        ]
        rows = [((_small(self._say(key)),), (_small(value, size=10 if key == "row-sha" else 12),)) for key, value in facts if value]
        return [Table(rows, (2500, TEXT_WIDTH - 2500), title=self._say("facts-caption"))]

    def _scope(self) -> str:
        inside: list[str] = []
        outside: list[str] = []
        for key in area_keys(self.report):
            decision = self.report.decision(key, "coverage")
            (outside if decision is not None and decision.outcome is Outcome.INAPPLICABLE else inside).append(key)
        said = self._say("scope", areas=", ".join(inside)) if inside else self._say("scope-none")
        return said + (self._say("out-of-scope", areas=", ".join(outside)) if outside else "")

    # -- II

    def _conclusion(self) -> Blocks:
        key = text.verdict(self.report)
        blocks: Blocks = [Paragraph(Run(self._say(key, submitter=text.submitter_name(self.plan, self.lang)), bold=True))]
        counted = text.counts_sentence(self.report, self.lang)
        if counted:
            blocks.append(Paragraph(counted))
        if self.report.failures:
            blocks.append(Paragraph(self._say("incomplete", section=self.numbers["limits"])))
        return blocks

    # -- III

    def _areas(self) -> Blocks:
        names = [word(ASPECTS, aspect).label.text(self.lang) for aspect in ASPECTS]
        titles = (self._say("col-area"), self._say("col-title"), *names, self._say("col-place"))
        widths = (980, 1874, 1400, 2060, 1660, 1380)
        rows: list[tuple[tuple[Paragraph, ...], ...]] = [tuple((_small(title, bold=True, align="center", size=11.5),) for title in titles)]
        for key in area_keys(self.report):
            area = self.areas.get(key)
            said = plan_places(self.report, key, self.lang)
            shown = said[:2] if len("; ".join(said[:2])) <= 44 else said[:1]
            at = "; ".join(shown) + (self._say("others", n=len(said) - len(shown)) if len(said) > len(shown) else "") if said else "–"
            cells = [self._cell(self.report.decision(key, aspect)) for aspect in ASPECTS]
            rows.append(
                (
                    (_small(key, align="center", size=11.5),),
                    (_small(self._title(area), size=11.5),),
                    *((cell,) for cell in cells),
                    (_small(at, size=11.5),),
                )
            )
        blocks: Blocks = [Table(rows, widths, header=1, title=self._say("areas-caption"))]
        if self.evidence:
            blocks.append(Paragraph(self._say("annex-pointer-info" if self.informs else "annex-pointer"), before=4))
        return blocks

    def _title(self, area: Area | None) -> str:
        if area is None:
            return ""
        return area.title_en if self.lang == "en" and area.title_en else area.title

    def _cell(self, decision: Decision | None) -> Paragraph:
        if decision is None:
            return _small(Run(NOT_CHECKED.label.text(self.lang), bold=True), size=11.5)
        if decision.outcome is Outcome.INAPPLICABLE and decision.aspect != "coverage":
            return _small("–", size=11.5)
        words = reason_word(decision)
        settled = decision.outcome in (Outcome.PASSED, Outcome.UNTESTED) and decision.aspect != "coverage"
        label = words.short.text(self.lang) if settled else words.label.text(self.lang)
        label = label[:1].upper() + label[1:]
        runs: list[str | Run] = [Run(label, bold=is_problem(decision))]
        if decision.missing_subtasks:
            runs.append(f": {', '.join(decision.missing_subtasks)}")
        elif found := text.found_words(decision, self.areas.get(decision.area), self.plan, self.lang):
            runs.append(found)
        return _small(runs, size=11.5)

    # -- IV

    def _changes(self) -> Blocks:
        blocks: Blocks = []
        keys = [key for key in area_keys(self.report) if any(item.area == key for item in self.problems)]
        for n, key in enumerate(keys, 1):
            area = self.areas.get(key) or Area(key, "")
            heading = f"{n}. {self._say('area-heading', area=key, title=self._title(area))}".rstrip(" .")
            blocks.append(Paragraph(heading, style="Heading2", bold=True, align="left", before=4, keep_next=True))
            seen: set[Quote] = set()
            for item in self.problems:
                if item.area == key:
                    blocks += self._problem(item, area, seen)
                    seen |= set(item.evidence)
        return blocks

    def _problem(self, item: Decision, area: Area, seen: set[Quote]) -> Blocks:
        lang = self.lang
        aspect = word(ASPECTS, item.aspect).label.text(lang)
        reason = reason_word(item).label.text(lang)
        said = Run(f"{aspect}: {reason[:1].lower() + reason[1:]}", bold=True, italic=True)
        blocks: Blocks = [Paragraph([said, f" ({text.severity_words(item, lang)})."], keep_next=True)]
        blocks.append(self._line("asks", text.requirement(item, area, self.plan, lang)))
        quotes = text.unique(item.evidence, lang)
        if quotes:
            absent = item.aspect == "coverage" and item.reason == "missing"
            most = text.LONGEST_QUOTE if len(quotes) == 1 else text.LONGEST_OF_MANY
            items = [text.quoted(quote, lang, text.LONGEST_AGAIN if quote in seen else most) for quote in quotes]
            blocks += self._list("nearest" if absent else "says", items)
        remark = text.shorten(item.message.text(lang), 900)
        if remark:
            blocks.append(self._line("remark", remark))
        how, words = text.proposal(item, area, self.plan, lang)
        return blocks + self._proposal(how, words)

    def _line(self, key: str, sentence: str) -> Paragraph:
        return Paragraph([Run(f"- {self._say(key)} ", italic=True), sentence])

    def _list(self, key: str, items: Sequence[str]) -> Blocks:
        if len(items) == 1:
            return [self._line(key, f"{items[0]}.")]
        shown, total = items[:MOST_QUOTES], len(items)
        blocks: Blocks = [Paragraph([Run(f"- {self._say(key)}", italic=True)], keep_next=True)]
        last = "." if total <= MOST_QUOTES else ";"
        blocks += [Paragraph(f"+ {item}{';' if n < len(shown) else last}") for n, item in enumerate(shown, 1)]
        if total > MOST_QUOTES:
            blocks.append(Paragraph(f"+ {self._say('more-quotes', n=total - MOST_QUOTES)}"))
        return blocks

    def _proposal(self, how: str, words: Sequence[str]) -> Blocks:
        label = Run(f"- {self._say('propose')} ", italic=True)
        if len(words) <= 1:
            return [Paragraph([label, how, *([" “", *_blanks(words[0]), "”"] if words else [])])]
        blocks: Blocks = [Paragraph([label, how], keep_next=True)]
        return blocks + [Paragraph(["+ “", *_blanks(one), "”"]) for one in words]

    # -- V, VI

    def _whole(self) -> Blocks:
        blocks: Blocks = []
        for item in self.faults:
            label = rule_word(item.rule).label.text(self.lang)
            said = text.finding_words(item, self.lang)
            start = "- " if said.startswith(label) else f"- {label}: "
            blocks.append(Paragraph([Run(start, italic=True), said, *self._seen(item.evidence)]))
        faulty = {item.rule for item in self.faults}
        passed = [item.rule for item in self.whole if item.outcome is Outcome.PASSED and item.rule not in faulty]
        good = [rule_word(rule).label.text(self.lang) for rule in passed]
        if good:
            listed = "; ".join(name[:1].lower() + name[1:] for name in dict.fromkeys(good))
            blocks.append(Paragraph(self._say("whole-passed", rules=listed)))
        return blocks

    def _seen(self, quotes: Iterable[Quote]) -> list[str]:
        said = [text.quoted(quote, self.lang, 240) for quote in text.unique(quotes, self.lang)[:3]]
        return [f" {self._say('says')} {'; '.join(said)}."] if said else []

    def _limits(self) -> Blocks:
        blocks: Blocks = []
        told = " ".join(item.message.text(self.lang) for item in self.faults)
        notes = [note for note in self.plan.document.notes if note.message.text(self.lang).rstrip(".") not in told]
        for note in notes:
            label = word(NOTE_CODES, note.code).label.text(self.lang)
            said = text.shorten(note.message.text(self.lang), 600)
            page = f" ({self._say('page', page=note.page)})" if note.page is not None else ""
            blocks.append(Paragraph([Run(f"- {label}{page}: ", italic=True), said]))
        codes = {note.code for note in notes}
        for key, code, recognised in (("scans", "unread", False), ("scans-ocr", "ocr", True)):
            if code in codes:
                continue
            pages = [str(page.page) for page in self.plan.document.pages if page.text_layer != "usable" and page.ocr is recognised]
            if pages:
                blocks.append(Paragraph(f"- {self._say(key, pages=', '.join(pages))}"))
        for failure in self.report.failures:
            said = failure.message.text(self.lang) or self._say("plugin-failed", plugin=failure.plugin, distribution=failure.distribution)
            blocks.append(Paragraph(f"- {text.shorten(said, 600)}"))
        return blocks

    # -- VII

    def _request(self) -> Blocks:
        who = text.submitter_name(self.plan, self.lang)
        verdict = text.verdict(self.report)
        lines = []
        section = self.numbers.get("changes", "")
        if verdict == "failed":
            lines.append(self._say("ask-correct", submitter=who, section=section, day=BLANK_DAY))
        elif any(item.outcome is Outcome.FAILED for item in self.problems):
            lines.append(self._say("ask-improve", submitter=who, section=section))
        if any(item.outcome is Outcome.CANT_TELL for item in self.problems):
            lines.append(self._say("ask-clarify", submitter=who, section=section, day=BLANK_DAY))
        if self.faults:
            lines.append(self._say("ask-findings", submitter=who, section=self.numbers["whole"]))
        if not lines and not self.report.failures:
            lines.append(self._say("ask-none-in-scope" if verdict == "nothing" else "ask-nothing", submitter=who))
        elif self.report.failures:
            lines.append(self._say("ask-again", section=self.numbers["limits"]))
        lines = [line[:1].upper() + line[1:] for line in lines]
        if len(lines) == 1:
            return [Paragraph(_blanks(lines[0]), keep_next=True)]
        return [Paragraph([f"{n}. ", *_blanks(line)], keep_next=n == len(lines)) for n, line in enumerate(lines, 1)]

    # -- annex

    def _annex_rows(self) -> list[tuple[str, str, list[str]]]:
        """(area, aspect, quotes) of what passed; of what is out of scope where nothing is in scope."""
        rows = []
        for item in self.report.decisions:
            shown = item.outcome is Outcome.PASSED or item.outcome is Outcome.INAPPLICABLE
            if item.outcome is Outcome.INAPPLICABLE and item.aspect != "coverage":
                about = self.report.decision(item.area, "coverage")
                shown = about is None or not set(item.evidence) <= set(about.evidence)  # the task once more, for want of a lead or an end
            if shown and item.evidence:
                quotes = text.unique(item.evidence, self.lang)
                said = [text.quoted(quote, self.lang, 260) for quote in quotes[:MOST_ANNEX_QUOTES]]
                rest = [where_words(quote, self.lang) for quote in quotes[MOST_ANNEX_QUOTES:]]
                if rest:
                    said.append("; ".join(dict.fromkeys(rest)))
                label = word(ASPECTS, item.aspect).label.text(self.lang)
                if item.outcome is Outcome.INAPPLICABLE:
                    label += f" ({reason_word(item).short.text(self.lang)})"
                rows.append((item.area, label, said))
        return rows

    def annex(self) -> Blocks:
        """The evidence of what passed, on a page of its own; nothing if there is none."""
        if not self.evidence:
            return []
        name = text.plan_name(self.plan, self.lang)
        titles = (self._say("col-area"), self._say("col-aspect"), self._say("col-quote"))
        rows: list[tuple[tuple[Paragraph, ...], ...]] = [tuple((_small(title, bold=True, align="center", size=11.5),) for title in titles)]
        for area, aspect, quotes in self.evidence:
            rows.append(
                (
                    (_small(area, align="center", size=11.5),),
                    (_small(aspect, size=11.5),),
                    tuple(_small(quote, size=11.5) for quote in quotes),
                )
            )
        title = self._say("annex-title-info" if self.informs else "annex-title")
        return [
            _centred(self._say("annex"), style="Heading1", bold=True, page_break=True, line=18),
            _centred(title, bold=True, line=18),
            _centred(self._say("annex-of", plan=name), italic=True, line=18, after=8),
            Table(rows, (1000, 1800, TEXT_WIDTH - 2800), header=1, split=True, title=title),
        ]
