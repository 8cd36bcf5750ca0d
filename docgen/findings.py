"""What is there to say about the plan as a whole? (verdicts.md section 6)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from docgen.model import Directive, Finding, Message, Outcome, Part, Place, Plan, Quote, Table, Target
from docgen.relevance import cites, texts
from docgen.text import fold
from docgen.unread import joined

PASSED, FAILED, CANT_TELL, INAPPLICABLE = Outcome.PASSED, Outcome.FAILED, Outcome.CANT_TELL, Outcome.INAPPLICABLE


def find(plan: Plan, directive: Directive | None = None) -> tuple[Finding, ...]:
    """All findings on ``plan``; those on basis and targets need the ``directive``."""
    out = [_submitter(plan), _number(plan), _date(plan)]
    if directive is not None:
        out.append(_basis(plan, directive))
    out += [_signature(plan), _recipients(plan), _reporting(plan, directive)]
    if directive is not None:
        out += _targets(plan, directive)
    out += _reading(plan)
    return tuple(out)


def _finding(
    rule: str,
    outcome: Outcome,
    vi: str,
    en: str,
    *quotes: Quote,
    expected: str = "",
    found: tuple[str, ...] = (),
) -> Finding:
    severity = "warning" if outcome in (FAILED, CANT_TELL) else "none"
    return Finding(rule, outcome, Message(vi, en), tuple(quotes), severity, expected, found)


# --------------------------------------------------------------------------- head


def _submitter(plan: Plan) -> Finding:
    who = plan.submitter
    quotes = (who.quote,) if who.quote is not None else ()
    if who.kind == "unknown":
        return _finding(
            "plan.submitter",
            FAILED,
            "Không đọc được cơ quan ban hành; mọi nội dung được xét. Dùng --submitter để chỉ định.",
            "The submitter can't be read; all areas were checked. Name it with --submitter.",
        )
    return _finding("plan.submitter", PASSED, f"Cơ quan ban hành: {who.name}.", f"Submitter: {who.name}.", *quotes, found=(who.name,))


def _number(plan: Plan) -> Finding:
    if plan.number is None:
        return _finding("plan.number", FAILED, "Không thấy số, ký hiệu của kế hoạch.", "The plan bears no number.")
    if plan.number.value is None:
        return _finding(
            "plan.number",
            CANT_TELL,
            "Số, ký hiệu để trống hoặc không đọc được (dự thảo, hoặc ghi tay).",
            "The number is blank or can't be read (a draft, or handwritten).",
            plan.number.quote,
        )
    return _finding(
        "plan.number",
        PASSED,
        f"Số, ký hiệu: {plan.number.value}.",
        f"Number: {plan.number.value}.",
        plan.number.quote,
        found=(plan.number.value,),
    )


def _date(plan: Plan) -> Finding:
    if plan.issued_on is None:
        return _finding("plan.date", FAILED, "Không thấy ngày ban hành.", "The plan bears no date.")
    if plan.issued_on.value is None:
        return _finding(
            "plan.date",
            CANT_TELL,
            "Ngày ban hành để trống hoặc không đọc được.",
            "The date is blank or can't be read.",
            plan.issued_on.quote,
        )
    day = plan.issued_on.value
    return _finding(
        "plan.date",
        PASSED,
        f"Ngày ban hành: {day:%d/%m/%Y}.",
        f"Issued on {day.isoformat()}.",
        plan.issued_on.quote,
        found=(day.isoformat(),),
    )


# --------------------------------------------------------------------------- basis


def _around(text: str, start: int, end: int) -> str:
    """The words around a citation, from the clause's beginning, at most some 250 characters, cut at spaces."""
    begin = max(text.rfind(";", 0, start) + 1, 0)
    if start - begin > 160:
        begin = text.find(" ", start - 160) + 1
    stop = min(len(text), end + 80)
    if stop < len(text):
        stop = max(end, text.rfind(" ", end, stop))
    return text[begin:stop].strip()


def _basis(plan: Plan, directive: Directive) -> Finding:
    cited = cites(plan.document, directive)
    if cited is not None:
        text, match, at = cited
        quote = Quote(_around(text, match.start(), match.end()), at, "căn cứ")
        return _finding(
            "plan.basis",
            PASSED,
            "Kế hoạch nêu căn cứ là văn bản chỉ đạo.",
            "The plan cites the directive.",
            quote,
            expected=directive.title,
        )
    return _finding(
        "plan.basis",
        FAILED,
        f"Kế hoạch không viện dẫn {directive.title}: có thể không phải kế hoạch triển khai văn bản này.",
        f"The plan doesn't cite {directive.title_en}: it may not implement this directive at all.",
        expected=directive.title,
    )


# --------------------------------------------------------------------------- closing parts

_SIGNER = re.compile(
    r"\b(?:t/m|tm\.?|kt\.?|k/t|tl\.?|tuq\.?)\s"
    r"|(?:^|\n)\s*(?:chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bí thư|phó bí thư|trưởng ban|chánh|thủ trưởng)\b"
)
_PERSON = re.compile(r"(?:^|\n)\s*(?:[A-ZĐÀ-Ỹ][a-zà-ỹđ]+\s){1,4}[A-ZĐÀ-Ỹ][a-zà-ỹđ]+\s*$", re.MULTILINE)


def _closing(plan: Plan) -> Iterator[tuple[str, Place]]:
    kinds = {b for s in plan.sections for p in s.walk() if p.kind in {"recipients", "signature"} for b in range(p.block, p.end)}
    for block in plan.document.body():
        tail = block.block in kinds or block.block >= len(plan.document.blocks) * 0.5
        if not tail:
            continue
        if isinstance(block, Table):
            for cell in block.cells():
                yield cell.text, Place(block.block, cell.row, cell.column, cell.page or block.page)
        else:
            yield block.text, Place(block.block, page=block.page)


def _signature(plan: Plan) -> Finding:
    for text, at in _closing(plan):
        folded = fold(text)
        if len(text) < 400 and _SIGNER.search(folded):
            lines = [line for line in text.split("\n") if line.strip()]
            named = bool(_PERSON.search(text)) or any(
                _PERSON.search(t)
                for t, a in _closing(plan)
                if a.block in (at.block, at.block + 1, at.block + 2, at.block + 3, at.block + 4) and len(t) < 120
            )
            quote = Quote("\n".join(lines), at, "khối chữ ký")
            if named:
                return _finding("plan.signature", PASSED, "Có chữ ký, chức danh người ký.", "The plan names its signatory.", quote)
            return _finding(
                "plan.signature",
                FAILED,
                "Có chức danh nhưng không có tên người ký.",
                "The signatory's post stands there without a name.",
                quote,
            )
    return _finding("plan.signature", FAILED, "Không thấy khối chữ ký.", "No signature block was found.")


def _recipients(plan: Plan) -> Finding:
    for text, at in _closing(plan):
        if re.match(r"\W*nơi nhận", fold(text)):
            return _finding(
                "plan.recipients",
                PASSED,
                "Có nơi nhận.",
                "The recipients are listed.",
                Quote(text[:300].rsplit("\n", 1)[0] if len(text) > 300 else text, at, "nơi nhận"),
            )
    return _finding("plan.recipients", FAILED, "Không thấy mục nơi nhận.", "No list of recipients was found.")


_YEARLY = re.compile(
    r"hằng năm|hàng năm|mỗi năm|cuối năm|định kỳ|(?:6 tháng|sáu tháng)[^.;]{0,20}năm|trước ngày \d{1,2}[/ ](?:tháng )?\d{1,2}(?! ?/ ?\d{4})"
)

#: To hear a report ("nghe báo cáo") is not to make one.
_REPORTS = re.compile(r"(?<!\bnghe )báo cáo")


def _section_of(plan: Plan, at: Place) -> str:
    """The numbers of the sections around ``at``, as a reader looks for them: "IV.2"; "" outside of any."""
    around = [part.label for section in plan.sections for part in section.walk() if part.block <= at.block < part.end]
    return ".".join(filter(None, (label.strip(" .):") for label in around)))


def _reporting(plan: Plan, directive: Directive | None) -> Finding:
    superior = tuple(fold(s) for s in directive.superior) if directive is not None else ("cấp trên",)
    best: Quote | None = None
    for text, at in texts(plan.document):
        folded = fold(text)
        for sentence in re.split(r"(?<=[^\d\s])[.;]\s", folded):
            if not _REPORTS.search(sentence) or not _YEARLY.search(sentence):
                continue
            if any(s in sentence for s in superior):
                start = folded.find(sentence)
                return _finding(
                    "plan.reporting",
                    PASSED,
                    "Có chế độ báo cáo hằng năm lên cấp trên.",
                    "A yearly report to the superior is provided for.",
                    Quote(text[start : start + len(sentence)].strip(), at, _section_of(plan, at) or "chế độ báo cáo"),
                )
            if best is None:
                start = folded.find(sentence)
                best = Quote(text[start : start + len(sentence)].strip(), at, _section_of(plan, at) or "chế độ báo cáo")
    if best is not None:
        return _finding(
            "plan.reporting",
            FAILED,
            "Có chế độ báo cáo định kỳ nhưng không nêu báo cáo cấp trên.",
            "Periodic reports are provided for, but none to the superior.",
            best,
        )
    return _finding(
        "plan.reporting", FAILED, "Không quy định báo cáo hằng năm lên cấp trên.", "No yearly report to the superior is provided for."
    )


# --------------------------------------------------------------------------- targets

_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*%")
_RATIO = re.compile(r"\b(\d{1,3})\s*/\s*(\d{1,3})\s*(?:phường|xã|trạm)")
_YEAR = re.compile(r"(?:đến|hết|trong|cuối|vào)?\s*(?:hết\s+)?năm\s+(20\d\d)")


def _clauses(text: str) -> list[str]:
    return [c for c in re.split(r";|(?<=[^\d\s])\.\s|\n|(?<=%)\s*,\s*(?=[^\d])|(?<=%)\s+và\s", text) if c.strip()]


def _targets(plan: Plan, directive: Directive) -> list[Finding]:
    stated = [passage.quote for passage in plan.passages if passage.kind == "target"]
    titles = {p.block: p.title for s in plan.sections for p in s.walk() if p.kind == "targets"}
    default = next((int(m[1]) for title in titles.values() if (m := _YEAR.search(fold(title)))), None)
    return [_target(target, stated, default) for target in directive.targets]


def _target(target: Target, stated: list[Quote], default: int | None) -> Finding:
    year = default
    best: tuple[float, int | None, Quote] | None = None
    for said in stated:
        whole = _YEAR.search(fold(said.text))
        for clause in _clauses(said.text):
            folded = fold(clause)
            if not any(word in folded for word in target.words):
                continue
            if (
                target.key == "social-insurance"
                and re.search(r"bảo hiểm y tế|bhyt", folded)
                and not re.search(r"bảo hiểm xã hội|bhxh", folded)
            ):
                continue
            if target.key == "health-insurance" and not re.search(r"bảo hiểm y tế|bhyt", folded):
                continue
            if re.search(r"tự nguyện|học sinh|nợ", folded) and target.key in {"social-insurance", "health-insurance"}:
                numbers = [m for m in _PERCENT.finditer(folded) if not re.search(r"tự nguyện[^%]{0,30}$", folded[: m.start()])]
            else:
                numbers = list(_PERCENT.finditer(folded))
            near = _nearest(folded, target, numbers)
            value = None
            if near is not None:
                value = float(near.replace(",", "."))
            else:
                ratio = _RATIO.search(folded)
                if ratio and int(ratio[2]):
                    value = 100.0 * int(ratio[1]) / int(ratio[2])
                elif target.value == 100.0 and re.search(r"(?:tất cả|toàn bộ|cả) (?:các |\d+ )?(?:phường|xã)|100 phần trăm", folded):
                    value = 100.0
            if value is None:
                continue
            own = _YEAR.search(folded)
            by = int(own[1]) if own else int(whole[1]) if whole else year
            quote = Quote(clause.strip(), said.at, said.where, said.confidence)
            if best is None or value > best[0]:
                best = (value, by, quote)
    percent = f"{target.value:g}%"
    asked, asked_en = _percent(target.value, "vi"), _percent(target.value, "en")
    rule = "plan.targets"
    if best is None:
        return _finding(
            rule,
            INAPPLICABLE,
            f"Không nêu chỉ tiêu {target.title}.",
            f"No target is set for {target.title_en}.",
            expected=f"{target.key}: {percent}",
        )
    value, by, quote = best
    shown = f"{value:g}%"
    vi, en = _percent(value, "vi"), _percent(value, "en")
    if value + 1e-9 < target.value:
        return _finding(
            rule,
            FAILED,
            f"Chỉ tiêu {target.title} là {vi}, thấp hơn {asked} của văn bản chỉ đạo.",
            f"The target for {target.title_en} is {en}, below the directive's {asked_en}.",
            quote,
            expected=f"{target.key}: {percent}",
            found=(shown,),
        )
    if by is not None and date(by, 12, 31) > target.by:
        return _finding(
            rule,
            FAILED,
            f"Chỉ tiêu {target.title} {vi} đặt đến năm {by}, sau năm {target.by.year}.",
            f"The target for {target.title_en}, {en}, is set for {by}, after {target.by.year}.",
            quote,
            expected=f"{target.key}: {percent} ({target.by.year})",
            found=(shown, str(by)),
        )
    return _finding(
        rule,
        PASSED,
        f"Chỉ tiêu {target.title}: {vi}.",
        f"Target for {target.title_en}: {en}.",
        quote,
        expected=f"{target.key}: {percent}",
        found=(shown,),
    )


def _percent(value: float, lang: str) -> str:
    """A percentage as people write it: 98,5%, in English 98.5%; 11 of 13 is 84,62%."""
    said = f"{round(value, 2):g}%"
    return said if lang == "en" else said.replace(".", ",")


def _nearest(folded: str, target: Target, numbers: list[re.Match[str]]) -> str | None:
    """The percentage that belongs to the target's words in a clause."""
    if not numbers:
        return None
    spots = [folded.find(w) for w in target.words if w in folded]
    spot = min(s for s in spots if s >= 0)
    return min(numbers, key=lambda m: min(abs(m.start() - spot), abs(m.end() - spot)))[1]


# --------------------------------------------------------------------------- how it was read


def _reading(plan: Plan) -> list[Finding]:
    out = []
    by_code: dict[str, list[tuple[str, str, int | None]]] = {}
    for note in plan.document.notes:
        by_code.setdefault(note.code, []).append((note.message.vi, note.message.en, note.count))
    for code, key in (("revisions", "plan.revisions"), ("struck-text", "plan.revisions"), ("hidden-text", "plan.hidden-text")):
        if code in by_code:
            vi, en, count = by_code[code][0]
            out.append(_finding(key, FAILED, vi, en, found=(str(count),) if count else ()))
    unread = [note for code in ("unread", "truncated") for note, _ in joined(n for n in plan.document.notes if n.code == code)]
    out += [_finding("plan.unread", CANT_TELL, note.message.vi, note.message.en) for note in unread[:10]]
    comments = [b for b in plan.document.blocks if b.part is Part.COMMENT]
    if comments:
        out.append(
            _finding(
                "plan.comments",
                FAILED,
                f"Còn {len(comments)} nhận xét trong văn bản.",
                f"{len(comments)} comment(s) are left in the document.",
            )
        )
    return out
