"""Which sentences does a compliance memo say?

Wording alone: what was checked, what the directive asks, what the plan says, what to
add.  Nothing here knows a page; :mod:`docgen.write.memo` puts the sentences in their places.
A blank to be filled in by hand or typed over is written ``……``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import PurePath

from docgen.checks import required_subtasks, right_leads
from docgen.model import Area, Decision, Directive, Finding, Message, Outcome, Plan, PlanReport, Quote, Subtask
from docgen.text import fold
from docgen.write.memo_layout import legal
from docgen.write.words import day, parse_day, spoken, where_words

LONGEST_QUOTE = 420
LONGEST_OF_MANY = 260
LONGEST_AGAIN = 90
CUT = " […] "
BLANK = "……"
BLANK_DAY = "……/……/20…"

PHRASES: dict[str, Message] = {
    "kind": Message("PHIẾU THẨM ĐỊNH", "COMPLIANCE MEMO"),
    "title": Message("Phiếu thẩm định {plan}", "Compliance memo on {plan}"),
    "opening": Message(
        "{office} đã kiểm tra {plan}, đối chiếu với {directive} theo từng nhóm nhiệm vụ "
        "về nội dung, cơ quan chủ trì và thời hạn. Kết quả như sau:",
        "{office} has checked {plan} against {directive}, area by area, for content, lead agency and deadline. The result:",
    ),
    "the-office": Message("Cơ quan thẩm định", "The reviewing office"),
    "the-directive": Message("văn bản chỉ đạo của cấp trên", "the superior directive"),
    "what": Message("VĂN BẢN ĐƯỢC THẨM ĐỊNH", "WHAT WAS CHECKED"),
    "conclusion": Message("KẾT LUẬN CHUNG", "CONCLUSION"),
    "areas": Message("KẾT QUẢ THEO NHÓM NHIỆM VỤ", "RESULT BY TASK AREA"),
    "changes": Message("NỘI DUNG CẦN SỬA ĐỔI, BỔ SUNG, LÀM RÕ", "WHAT TO CORRECT, ADD OR CLARIFY"),
    "whole": Message("NHẬN XÉT VỀ TOÀN VĂN BẢN", "THE PLAN AS A WHOLE"),
    "limits": Message("PHẦN CHƯA ĐỌC ĐƯỢC, LƯU Ý KHI ĐỌC", "WHAT WAS NOT READ"),
    "request": Message("KIẾN NGHỊ", "REQUEST"),
    "annex": Message("PHỤ LỤC", "ANNEX"),
    "annex-title": Message("Dẫn chứng của các nội dung đạt", "Evidence of what passed"),
    "annex-title-info": Message(
        "Nội dung của kế hoạch ngoài phạm vi (để tham khảo)",
        "What the plan says beyond its scope (for information)",
    ),
    "annex-of": Message("(kèm theo Phiếu thẩm định {plan})", "(annex to the compliance memo on {plan})"),
    "annex-pointer": Message(
        "Dẫn chứng của các nội dung đạt nêu tại Phụ lục kèm theo.",
        "The evidence of what passed stands in the annex.",
    ),
    "annex-pointer-info": Message(
        "Nội dung của kế hoạch về các nhóm nhiệm vụ này nêu tại Phụ lục kèm theo, để tham khảo.",
        "What the plan says on these areas stands in the annex, for information.",
    ),
    "in-file": Message("tại tệp “{name}”", "in the file “{name}”"),
    # facts about the file
    "row-plan": Message("Văn bản", "Plan"),
    "row-submitter": Message("Cơ quan ban hành", "Submitter"),
    "row-number": Message("Số, ngày ban hành", "Number and date"),
    "no-number": Message("chưa đọc được số", "number not readable"),
    "no-date": Message("chưa đọc được ngày", "date not readable"),
    "dated": Message("{number}, ngày {day}", "{number}, {day}"),
    "row-file": Message("Tệp", "File"),
    "row-sha": Message("Mã SHA-256 của tệp", "SHA-256 of the file"),
    "row-directive": Message("Đối chiếu với", "Checked against"),
    "row-scope": Message("Phạm vi thẩm định", "Scope"),
    "row-tool": Message("Công cụ", "Tool"),
    "unread": Message("chưa xác định được", "not readable"),
    "scope": Message("Nhóm nhiệm vụ {areas}", "Areas {areas}"),
    "scope-none": Message("Không có nhóm nhiệm vụ nào", "No area"),
    "out-of-scope": Message("; không thuộc phạm vi: {areas}", "; not in scope: {areas}"),
    # conclusions
    "failed": Message(
        "Kế hoạch chưa đáp ứng yêu cầu của văn bản chỉ đạo, phải sửa đổi, bổ sung.",
        "The plan does not meet the directive and must be corrected.",
    ),
    "warned": Message(
        "Kế hoạch cơ bản đáp ứng yêu cầu của văn bản chỉ đạo; còn nội dung nên bổ sung.",
        "On the whole the plan meets the directive; some points should be added.",
    ),
    "doubtful": Message(
        "Chưa đủ cơ sở để kết luận kế hoạch đáp ứng yêu cầu của văn bản chỉ đạo; còn nội dung phải làm rõ.",
        "It can't be told yet whether the plan meets the directive; some points have to be clarified.",
    ),
    "passed": Message("Kế hoạch đáp ứng yêu cầu của văn bản chỉ đạo.", "The plan meets the directive."),
    "nothing": Message(
        "Văn bản chỉ đạo không giao nhóm nhiệm vụ nào cho {submitter}; không có nội dung phải kết luận. Phần nêu dưới đây để tham khảo.",
        "The directive gives no area to {submitter}; there is nothing to decide. What follows is for information.",
    ),
    "incomplete": Message(
        "Việc kiểm tra chưa trọn vẹn vì có bộ kiểm tra gặp lỗi (mục {section}).",
        "The check is incomplete because a part of it failed (section {section}).",
    ),
    "counts": Message(
        "Trong {all} nội dung được xét ({areas} nhóm nhiệm vụ, mỗi nhóm về nội dung, cơ quan chủ trì, thời hạn): {parts}.",
        "Of {all} points checked ({areas} areas, each for content, lead and deadline): {parts}.",
    ),
    "n-passed": Message("{n} đạt", "{n} passed"),
    "n-error": Message("{n} phải sửa đổi, bổ sung", "{n} must be corrected"),
    "n-warning": Message("{n} nên bổ sung", "{n} should be improved"),
    "n-doubt": Message("{n} phải làm rõ", "{n} must be clarified"),
    "n-untested": Message("{n} không xét vì chưa có nhiệm vụ", "{n} not tested for want of a task"),
    # the table of areas
    "col-area": Message("Nhóm", "Area"),
    "col-title": Message("Tên nhóm nhiệm vụ", "Title"),
    "col-place": Message("Vị trí trong kế hoạch", "Place in the plan"),
    "col-aspect": Message("Nội dung xét", "Aspect"),
    "col-quote": Message("Kế hoạch nêu", "The plan says"),
    "areas-caption": Message("Kết quả theo nhóm nhiệm vụ", "Result by task area"),
    "facts-caption": Message("Thông tin về văn bản được thẩm định", "Facts about the plan that was checked"),
    "others": Message(" và {n} vị trí khác", " and {n} more"),
    "found": Message(": {found}", ": {found}"),
    "found-beside": Message(" ở một số nhiệm vụ; nhiệm vụ khác: {found}", " for some tasks; others: {found}"),
    "found-mixed": Message("; kế hoạch nêu: {found}", "; the plan says: {found}"),
    # one problem
    "area-heading": Message("Nhóm {area}. {title}", "Area {area}. {title}"),
    "is-error": Message("phải sửa đổi, bổ sung", "must be corrected"),
    "is-warning": Message("nên bổ sung", "should be improved"),
    "is-doubt": Message("phải làm rõ", "must be clarified"),
    "asks": Message("Yêu cầu:", "Required:"),
    "says": Message("Kế hoạch nêu:", "The plan says:"),
    "nearest": Message("Đoạn gần nhất trong kế hoạch (không tính là nhiệm vụ):", "Nearest words in the plan (no task):"),
    "remark": Message("Nhận xét:", "Remark:"),
    "propose": Message("Đề nghị:", "Proposed:"),
    "more-quotes": Message("và {n} đoạn khác.", "and {n} more."),
    # what the directive asks
    "ask-cover": Message("kế hoạch có nhiệm vụ về {what}", "the plan has tasks on {what}"),
    "ask-by": Message(", hoàn thành chậm nhất ngày {day}", ", by {day}"),
    "ask-lead": Message(
        "mỗi nhiệm vụ có cơ quan chủ trì đúng thẩm quyền trong lĩnh vực này: {names}",
        "each task has a lead that is competent in this area: {names}",
    ),
    "ask-lead-any": Message(
        "mỗi nhiệm vụ có cơ quan chủ trì đúng thẩm quyền trong lĩnh vực này",
        "each task has a lead that is competent in this area",
    ),
    "ask-directive-leads": Message("; văn bản chỉ đạo giao {names}", "; the directive names {names}"),
    "ask-end": Message(
        "mỗi nhiệm vụ có thời hạn hoàn thành, chậm nhất ngày {day} theo văn bản chỉ đạo",
        "each task has a deadline, by {day} as the directive asks",
    ),
    "ask-any-end": Message(
        "mỗi nhiệm vụ có thời hạn hoàn thành cụ thể, không trước ngày ban hành kế hoạch",
        "each task has a definite deadline, not before the plan's own date",
    ),
    # what to add
    "add-task": Message("Bổ sung nhiệm vụ:", "Add a task:"),
    "add-tasks": Message("Bổ sung các nhiệm vụ:", "Add these tasks:"),
    "task": Message(
        "{task}; {lead} chủ trì, phối hợp với các cơ quan, đơn vị liên quan thực hiện; hoàn thành chậm nhất ngày {day}.",
        "{task}; {lead} chủ trì, phối hợp với các cơ quan, đơn vị liên quan thực hiện; hoàn thành chậm nhất ngày {day}.",
    ),
    "task-of-area": Message("Triển khai nhiệm vụ về {title}", "Triển khai nhiệm vụ về {title}"),
    "lead-line": Message("Cơ quan chủ trì: {lead}.", "Cơ quan chủ trì: {lead}."),
    "end-line": Message("Thời hạn hoàn thành: chậm nhất ngày {day}.", "Thời hạn hoàn thành: chậm nhất ngày {day}."),
    "lead-missing": Message("Bổ sung tại {place}:", "Add at {place}:"),
    "lead-wrong": Message("Sửa phân công tại {place}:", "Correct the assignment at {place}:"),
    "lead-unknown": Message(
        "Làm rõ tên cơ quan chủ trì tại {place}; nếu chưa đúng thẩm quyền, sửa thành:",
        "Clarify the lead at {place}; if it isn't competent, write:",
    ),
    "end-late": Message("Sửa thời hạn tại {place}:", "Correct the deadline at {place}:"),
    "end-missing": Message("Bổ sung tại {place}:", "Add at {place}:"),
    "end-unreadable": Message(
        "Ghi lại thời hạn tại {place} đủ ngày, tháng, năm:",
        "Write the deadline at {place} with day, month and year:",
    ),
    "end-recurring": Message(
        "Giữ nội dung thực hiện thường xuyên, thêm mốc hoàn thành tại {place}:",
        "Keep what recurs and add an end at {place}:",
    ),
    "reread": Message(
        "Đối chiếu với bản gốc tại {place}; đề nghị cơ quan ban hành gửi bản có lớp chữ.",
        "Compare with the original at {place}; ask the submitter for a copy with text.",
    ),
    "the-places": Message("các nội dung nêu trên", "the places above"),
    # the whole
    "whole-passed": Message("Đạt: {rules}.", "Passed: {rules}."),
    "no-submitter": Message(
        "Không xác định được cơ quan ban hành từ văn bản; mọi nhóm nhiệm vụ đều được xét.",
        "The submitter can't be read from the document; all areas were checked.",
    ),
    "plugin-failed": Message(
        "Bộ kiểm tra “{plugin}” ({distribution}) gặp lỗi; phần của bộ này chưa được kiểm tra.",
        "The plugin “{plugin}” ({distribution}) failed; its part was not checked.",
    ),
    "page": Message("trang {page}", "page {page}"),
    "scans": Message("Trang không có lớp chữ dùng được: {pages}.", "Pages without usable text: {pages}."),
    "scans-ocr": Message("Trang đọc bằng nhận dạng chữ từ ảnh: {pages}.", "Pages recognised from pictures: {pages}."),
    # requests
    "ask-correct": Message(
        "Đề nghị {submitter} sửa đổi, bổ sung kế hoạch theo mục {section} và gửi lại trước ngày {day} để thẩm định.",
        "{submitter} is asked to correct the plan as section {section} says and to send it again by {day}.",
    ),
    "ask-improve": Message(
        "Đề nghị {submitter} xem xét bổ sung kế hoạch theo mục {section} trong quá trình thực hiện.",
        "{submitter} is asked to consider what section {section} says while carrying out the plan.",
    ),
    "ask-clarify": Message(
        "Đề nghị {submitter} làm rõ các nội dung chưa xác định được nêu tại mục {section} trước ngày {day}.",
        "{submitter} is asked to clarify by {day} what could not be told in section {section}.",
    ),
    "ask-findings": Message(
        "Đề nghị {submitter} hoàn thiện văn bản theo nhận xét tại mục {section}.",
        "{submitter} is asked to complete the document as section {section} remarks.",
    ),
    "ask-nothing": Message(
        "Kế hoạch đủ điều kiện để triển khai thực hiện; {submitter} không phải sửa đổi, bổ sung.",
        "The plan can be carried out; {submitter} need not change it.",
    ),
    "ask-none-in-scope": Message(
        "Không kiến nghị sửa đổi, bổ sung theo các nhóm nhiệm vụ của văn bản chỉ đạo.",
        "No change is requested under the directive's areas.",
    ),
    "ask-again": Message(
        "Bộ phận thẩm định kiểm tra lại phần chưa trọn vẹn nêu tại mục {section}.",
        "The reviewing office is to check again what section {section} names.",
    ),
    "the-submitter": Message("cơ quan ban hành", "the submitter"),
}


def say(key: str, lang: str, **values: object) -> str:
    """The phrase ``key`` in ``lang`` with its blanks filled."""
    return PHRASES[key].text(lang).format(**values)


# --------------------------------------------------------------------------- quotes

_SPACE = re.compile(r"\s+")


def shorten(text: str, most: int = LONGEST_QUOTE) -> str:
    """``text`` on one line; if longer than ``most``, its middle is left out for ``[…]``, what stays is word for word."""
    text = _SPACE.sub(" ", legal(text)).strip()
    if len(text) <= most:
        return text
    head, tail = text[: most * 2 // 3], text[-(most // 3) :]
    if " " in head[len(head) // 2 :]:
        head = head.rsplit(" ", 1)[0]
    if " " in tail[: len(tail) // 2]:
        tail = tail.split(" ", 1)[1]
    return head.rstrip() + CUT + tail.lstrip()


def quoted(quote: Quote, lang: str, most: int = LONGEST_QUOTE) -> str:
    """A quote with its place: “…” (III.2, gạch đầu dòng 1)."""
    text = shorten(quote.text, most)
    return f"“{text}” ({where_words(quote, lang)})" if text else f"({where_words(quote, lang)})"


def unique(quotes: Iterable[Quote], lang: str) -> list[Quote]:
    """``quotes`` without those that say the same words at the same place."""
    return list({(shorten(quote.text), where_words(quote, lang)): quote for quote in quotes}.values())


def places(quotes: Sequence[Quote], lang: str) -> str:
    """Where a change belongs: the place of the quotes, if it is one or two."""
    said = list(dict.fromkeys(where_words(quote, lang) for quote in quotes))
    if not said or len(said) > 2:
        return say("the-places", lang)
    return (" và " if lang != "en" else " and ").join(said)


# --------------------------------------------------------------------------- the plan


def file_name(path: str) -> str:
    """The last part of a path, of any system."""
    return PurePath(path.replace("\\", "/")).name


def plan_name(plan: Plan, lang: str) -> str:
    """The plan as a reader would cite it: Kế hoạch số 12-KH/QU ngày 15/11/2021 của Quận ủy Hải Châu."""
    number = plan.number.value if plan.number else None
    issued = plan.issued_on.value if plan.issued_on else None
    if lang == "en":
        parts = [
            "the plan",
            number or "",
            f"of {day(issued, lang)}" if issued else "",
            f"by {plan.submitter.name}" if plan.submitter.name else "",
        ]
    else:
        parts = [
            "Kế hoạch",
            f"số {number}" if number else "",
            f"ngày {day(issued, lang)}" if issued else "",
            f"của {plan.submitter.name}" if plan.submitter.name else "",
        ]
    if len([part for part in parts if part]) == 1:
        parts.append(say("in-file", lang, name=file_name(plan.document.path)))
    return " ".join(part for part in parts if part)


def number_and_date(plan: Plan, lang: str) -> str:
    """The plan's number and date, and which of them couldn't be read."""
    number = plan.number.value if plan.number else None
    issued = plan.issued_on.value if plan.issued_on else None
    if number and issued:
        return say("dated", lang, number=number, day=day(issued, lang))
    return f"{number or say('no-number', lang)}; {day(issued, lang) if issued else say('no-date', lang)}"


def severity_words(judged: Decision | Finding, lang: str) -> str:
    """How much a problem weighs: must be corrected, should be improved, must be clarified."""
    if judged.outcome is Outcome.CANT_TELL:
        return say("is-doubt", lang)
    return say("is-error" if judged.severity == "error" else "is-warning", lang)


def submitter_name(plan: Plan, lang: str) -> str:
    """The submitter, or "cơ quan ban hành" where it couldn't be read."""
    return plan.submitter.name or say("the-submitter", lang)


def directive_name(report: PlanReport, directives: Sequence[Directive], lang: str) -> str:
    """The directive's title: from ``directives`` by the areas' key, "" if nobody says."""
    titles = {item.key: (item.title_en if lang == "en" and item.title_en else item.title) for item in directives}
    named = dict.fromkeys(area.directive for area in report.areas if area.directive)
    known = [titles.get(key, key if " " in key else "") for key in named]
    return "; ".join(dict.fromkeys(title for title in known if title))


# --------------------------------------------------------------------------- conclusions


def verdict(report: PlanReport) -> str:
    """The key of the overall conclusion: failed, warned, doubtful, passed, nothing."""
    failed = [item for item in report.decisions if item.outcome is Outcome.FAILED]
    if any(item.severity == "error" for item in failed):
        return "failed"
    if report.failures or any(item.outcome is Outcome.CANT_TELL for item in report.decisions):
        return "doubtful"
    if failed:
        return "warned"
    return "passed" if any(item.outcome is Outcome.PASSED for item in report.decisions) else "nothing"


def counts_sentence(report: PlanReport, lang: str) -> str:
    """How many points were checked and how they came out; "" if none was."""
    checked = [item for item in report.decisions if item.outcome is not Outcome.INAPPLICABLE]
    if not checked:
        return ""
    counted: Counter[str] = Counter()
    for item in checked:
        match item.outcome:
            case Outcome.PASSED:
                counted["n-passed"] += 1
            case Outcome.FAILED:
                counted["n-error" if item.severity == "error" else "n-warning"] += 1
            case Outcome.CANT_TELL:
                counted["n-doubt"] += 1
            case _:
                counted["n-untested"] += 1
    order = ("n-passed", "n-error", "n-warning", "n-doubt", "n-untested")
    parts = "; ".join(say(key, lang, n=counted[key]) for key in order if counted[key])
    return say("counts", lang, all=len(checked), areas=len({item.area for item in checked}), parts=parts)


# --------------------------------------------------------------------------- what the directive asks, what to add


def leads_for(area: Area, plan: Plan) -> tuple[str, ...]:
    """Who may lead in ``area`` for this submitter, the one to propose first.

    A department's own plan is led by the department; among several competent
    agencies one that the plan itself names comes first; a name that bears
    the other level word ("huyện" in a quận) is left out.
    """
    names = list(right_leads(plan, area))
    if plan.submitter.kind == "department" and plan.submitter.name:
        return tuple(dict.fromkeys([plan.submitter.name, *names]))
    other = {"quận": "huyện", "huyện": "quận"}.get(plan.submitter.level_word)
    if other:
        names = [name for name in names if other not in fold(name).split()] or names
    said = {mention.value.name for task in plan.tasks for mention in (*task.leads, *task.supporting) if mention.value}
    return tuple(sorted(names, key=lambda name: name not in said))


def _still_possible(end: date | None, plan: Plan) -> date | None:
    issued = plan.issued_on.value if plan.issued_on else None
    return end if end is not None and (issued is None or end >= issued) else None


def _limit(area: Area, subtasks: Sequence[Subtask], plan: Plan) -> date | None:
    """The directive's end for these sub-tasks, if the plan can still keep it; for a missed one the area's latest."""
    ends = [end for end in (*(item.end for item in subtasks), area.end) if end is not None]
    if not ends:
        return None
    latest = max(end for end in (*(item.end for item in area.subtasks), *ends) if end is not None)
    return _still_possible(min(ends), plan) or _still_possible(latest, plan)


def _day_or_blank(end: date | None, lang: str) -> str:
    return day(end, lang) if end else BLANK_DAY


def wanted_subtasks(decision: Decision, area: Area, plan: Plan) -> tuple[Subtask, ...]:
    """The sub-tasks that a coverage decision misses."""
    if decision.missing_subtasks:
        return tuple(item for item in area.subtasks if item.key in decision.missing_subtasks)
    return required_subtasks(plan, area)


def found_words(decision: Decision, area: Area | None, plan: Plan, lang: str) -> str:
    """What the plan says, to stand behind the reason in a table: at most three names or dates.

    What is faulty comes first: a right name beside a wrong one must not be read as wrong,
    nor a date that can be kept beside one that can't.
    """
    found = list(decision.found)
    key = "found"
    if decision.outcome is Outcome.INAPPLICABLE or not found:
        return ""
    if decision.reason == "missing":
        key = "found-beside"
    elif decision.aspect == "deadline" and decision.reason in ("late", "past"):
        edge = parse_day(decision.expected) if decision.reason == "late" else plan.issued_on.value if plan.issued_on else None
        ends = [(item, parse_day(item)) for item in found]
        found = [item for item, end in ends if end and edge and (end > edge if decision.reason == "late" else end < edge)] or found
    elif decision.aspect == "lead" and decision.outcome is not Outcome.PASSED and len(found) > 1:
        key = "found-mixed"
        right = right_leads(plan, area) if area else ()
        found.sort(key=lambda name: name in right)
    said = ", ".join(spoken(item, lang) for item in found[:3]) + (" …" if len(found) > 3 else "")
    return say(key, lang, found=said)


def requirement(decision: Decision, area: Area, plan: Plan, lang: str) -> str:
    """What the directive asks where ``decision`` found fault, as one sentence."""
    if decision.aspect == "coverage":
        wanted = wanted_subtasks(decision, area, plan)
        if not wanted:
            title = area.title_en if lang == "en" and area.title_en else area.title
            what = title[:1].lower() + title[1:] + (say("ask-by", lang, day=day(area.end, lang)) if area.end else "")
            return _sentence(say("ask-cover", lang, what=what))
        said = []
        for item in wanted:
            summary = item.summary_en if lang == "en" and item.summary_en else item.summary
            end = _still_possible(item.end or area.end, plan)
            said.append(f"{summary} ({item.key})" + (say("ask-by", lang, day=day(end, lang)) if end else ""))
        return _sentence(say("ask-cover", lang, what="; ".join(said)))
    if decision.aspect == "lead":
        names = "; ".join(leads_for(area, plan))
        text = say("ask-lead", lang, names=names) if names else say("ask-lead-any", lang)
        if area.leads:
            text += say("ask-directive-leads", lang, names=", ".join(area.leads))
        return _sentence(text)
    end = parse_day(decision.expected)
    return _sentence(say("ask-end", lang, day=day(end, lang)) if end else say("ask-any-end", lang))


def _sentence(text: str) -> str:
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else text + "."


def proposed_tasks(decision: Decision, area: Area, plan: Plan, lang: str) -> list[str]:
    """The sentences to add to the plan, with lead and end filled in: one for each missing sub-task."""
    lead = next(iter(leads_for(area, plan)), BLANK)
    wanted = wanted_subtasks(decision, area, plan)
    if not wanted:
        text = area.proposal or say("task-of-area", "vi", title=area.title[:1].lower() + area.title[1:])
        return [_fill(text, lead, _day_or_blank(_limit(area, (), plan), "vi"))]
    return [_fill(item.proposal or _sentence(item.summary)[:-1], lead, _day_or_blank(_limit(area, (item,), plan), "vi")) for item in wanted]


def _fill(text: str, lead: str, end: str) -> str:
    if "{lead}" in text or "{end}" in text:
        return text.replace("{lead}", lead).replace("{end}", end)
    return say("task", "vi", task=text.rstrip(" .;"), lead=lead, day=end)


def proposal(decision: Decision, area: Area, plan: Plan, lang: str) -> tuple[str, list[str]]:
    """What to write into the plan: how to go about it, and the words themselves."""
    at = places(decision.evidence, lang)
    if decision.aspect == "coverage":
        if decision.outcome is Outcome.CANT_TELL:
            return say("reread", lang, place=at), []
        tasks = proposed_tasks(decision, area, plan, lang)
        return say("add-task" if len(tasks) == 1 else "add-tasks", lang), tasks
    if decision.aspect == "lead":
        if decision.reason == "unreadable":
            return say("reread", lang, place=at), []
        key = {"wrong": "lead-wrong", "unknown-agency": "lead-unknown"}.get(decision.reason, "lead-missing")
        lead = next(iter(leads_for(area, plan)), BLANK)
        return say(key, lang, place=at), [say("lead-line", "vi", lead=lead)]
    keys = {"late": "end-late", "past": "end-late", "unreadable": "end-unreadable", "recurring-only": "end-recurring"}
    end = _still_possible(parse_day(decision.expected), plan)
    return say(keys.get(decision.reason, "end-missing"), lang, place=at), [say("end-line", "vi", day=_day_or_blank(end, "vi"))]


def finding_words(finding: Finding, lang: str) -> str:
    """A finding's message, without advice that is meant for who runs the program."""
    if finding.rule == "plan.submitter" and finding.outcome is Outcome.FAILED:
        return say("no-submitter", lang)
    return _sentence(finding.message.text(lang))
