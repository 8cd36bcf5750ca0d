"""Which words does a reader see for docgen's codes?

Data only: every (aspect, outcome, reason) of the report, every rule about the
plan as a whole, every kind of section, submitter and deadline, every note and
every reason why a file can't be read, in Vietnamese and in English.  A code that
another plugin brings and nobody put into words is shown as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from docgen.model import Decision, Finding, Message, Note, Outcome, Place, Quote


@dataclass(frozen=True, slots=True)
class Word:
    """A code in words: ``label`` for a memo's sentence or table, ``short`` for a narrow column."""

    label: Message
    short: Message


def _word(vi: str, en: str, short_vi: str = "", short_en: str = "") -> Word:
    return Word(Message(vi, en), Message(short_vi or vi.lower(), short_en or en.lower()))


ASPECTS: dict[str, Word] = {
    "coverage": _word("Nội dung nhiệm vụ", "Coverage", "nội dung", "coverage"),
    "lead": _word("Cơ quan chủ trì", "Lead agency", "chủ trì", "lead"),
    "deadline": _word("Thời hạn", "Deadline", "thời hạn", "deadline"),
}

OUTCOMES: dict[str, Word] = {
    "passed": _word("Đạt", "Passed"),
    "failed": _word("Chưa đạt", "Failed"),
    "cantTell": _word("Chưa xác định được", "Cannot tell"),
    "inapplicable": _word("Không thuộc phạm vi", "Not in scope"),
    "untested": _word("Không xét", "Not tested"),
}

_OUT_OF_SCOPE = _word("Không thuộc phạm vi", "Not in scope", "ngoài phạm vi", "not in scope")
_NOT_COVERED = _word("Không xét (chưa có nhiệm vụ)", "Not tested (no task)", "không xét", "not tested")

#: An area without a decision: its plugin failed.
NOT_CHECKED = _word("Chưa kiểm tra được", "Not checked", "chưa kiểm tra", "not checked")

REASONS: dict[tuple[str, str, str], Word] = {
    ("coverage", "passed", "covered"): _word("Đủ nội dung", "Covered", "đủ", "covered"),
    ("coverage", "failed", "partial"): _word("Thiếu một phần nội dung", "Partly covered", "thiếu một phần", "partial"),
    ("coverage", "failed", "missing"): _word("Chưa có nội dung", "Not covered", "chưa có", "missing"),
    ("coverage", "cantTell", "unreadable"): _word("Không đọc rõ nội dung", "Not clear enough to tell", "đọc không rõ", "unreadable"),
    ("coverage", "inapplicable", "out-of-scope"): _OUT_OF_SCOPE,
    **{(aspect, "untested", "plugin-failed"): NOT_CHECKED for aspect in ASPECTS},
    ("lead", "passed", "ok"): _word("Đúng thẩm quyền", "Competent", "đúng", "ok"),
    ("lead", "failed", "wrong"): _word("Không đúng thẩm quyền", "Not competent", "sai cơ quan", "wrong"),
    ("lead", "failed", "missing"): _word("Chưa phân công cơ quan chủ trì", "No lead agency", "chưa giao", "missing"),
    ("lead", "cantTell", "unknown-agency"): _word("Chưa xác định được cơ quan", "Unknown agency", "cơ quan lạ", "unknown agency"),
    ("lead", "cantTell", "unreadable"): _word("Chưa đọc được cơ quan chủ trì", "Lead not readable", "không đọc được", "unreadable"),
    ("lead", "untested", "not-covered"): _NOT_COVERED,
    ("lead", "inapplicable", "out-of-scope"): _OUT_OF_SCOPE,
    ("deadline", "passed", "ok"): _word("Đúng thời hạn", "In time", "đúng", "ok"),
    ("deadline", "failed", "late"): _word("Muộn hơn thời hạn yêu cầu", "Later than required", "muộn", "late"),
    ("deadline", "failed", "past"): _word("Trước ngày ban hành kế hoạch", "Before the plan's own date", "đã qua", "past"),
    ("deadline", "failed", "missing"): _word("Chưa có thời hạn", "No deadline", "chưa có", "missing"),
    ("deadline", "failed", "recurring-only"): _word("Chỉ nêu thường xuyên, định kỳ", "Only recurring", "chỉ định kỳ", "recurring only"),
    ("deadline", "cantTell", "unreadable"): _word("Chưa đọc được thời hạn", "Deadline not readable", "không đọc được", "unreadable"),
    ("deadline", "untested", "not-covered"): _NOT_COVERED,
    ("deadline", "inapplicable", "out-of-scope"): _OUT_OF_SCOPE,
}

RULES: dict[str, Word] = {
    "plan.submitter": _word("Cơ quan ban hành", "Submitter"),
    "plan.number": _word("Số, ký hiệu", "Number"),
    "plan.date": _word("Ngày ban hành", "Date of issue"),
    "plan.basis": _word("Căn cứ ban hành", "Legal basis"),
    "plan.signature": _word("Chữ ký, chức vụ người ký", "Signature"),
    "plan.recipients": _word("Nơi nhận", "Recipients"),
    "plan.revisions": _word("Nội dung theo dõi sửa đổi chưa xử lý", "Unresolved tracked changes"),
    "plan.hidden-text": _word("Nội dung ẩn", "Hidden text"),
    "plan.comments": _word("Nhận xét còn trong văn bản", "Comments left in the document"),
    "plan.unread": _word("Phần chưa đọc được", "Unread parts"),
    "plan.targets": _word("Chỉ tiêu", "Targets"),
    "plan.reporting": _word("Chế độ báo cáo", "Reporting"),
}

SECTION_KINDS: dict[str, Word] = {
    "preamble": _word("Phần mở đầu", "Preamble"),
    "purpose": _word("Mục đích, yêu cầu", "Purpose"),
    "targets": _word("Mục tiêu, chỉ tiêu", "Targets"),
    "tasks": _word("Nhiệm vụ", "Tasks"),
    "implementation": _word("Tổ chức thực hiện", "Implementation"),
    "recipients": _word("Nơi nhận", "Recipients"),
    "signature": _word("Chữ ký", "Signature"),
    "annex": _word("Phụ lục", "Annex"),
    "other": _word("Phần khác", "Other"),
}

SUBMITTER_KINDS: dict[str, Word] = {
    "district": _word("Quận, huyện", "District"),
    "department": _word("Sở, ban, ngành thành phố", "Department of the city"),
    "city-caucus": _word("Ban cán sự đảng, đảng đoàn thành phố", "Party caucus of the city"),
    "other": _word("Cơ quan, tổ chức khác", "Other body"),
    "unknown": _word("Chưa xác định được", "Unknown"),
}

#: Why words of a plan are no task.
NOT_A_TASK: dict[str, Word] = {
    "target": _word("mục tiêu, không phải nhiệm vụ", "a target, not a task"),
    "ground": _word("căn cứ", "a legal ground"),
    "purpose": _word("mục đích, yêu cầu", "purpose and requirements"),
    "situation": _word("tình hình, kết quả đã qua", "the situation so far"),
    "quotation": _word("nhắc lại văn bản khác", "recalls another document"),
    "exclusion": _word("loại trừ hoặc để lại sau", "excluded or postponed"),
    "placeholder": _word("để trống", "left blank"),
    "heading": _word("tiêu đề không có nội dung", "a heading with nothing under it"),
    "general-duty": _word("nhiệm vụ chung", "a general duty"),
    "deleted": _word("đã xóa khi theo dõi sửa đổi", "deleted by a tracked change"),
}

DEADLINE_KINDS: dict[str, Word] = {
    "by": _word("Hoàn thành chậm nhất", "By"),
    "between": _word("Trong khoảng thời gian", "Between"),
    "recurring": _word("Hằng năm, định kỳ", "Recurring"),
    "ongoing": _word("Thường xuyên", "Ongoing"),
    "conditional": _word("Có điều kiện", "Conditional"),
    "unreadable": _word("Chưa đọc được", "Unreadable"),
}

NOTE_CODES: dict[str, Word] = {
    "revisions": _word("Theo dõi sửa đổi", "Tracked changes"),
    "hidden-text": _word("Nội dung ẩn", "Hidden text"),
    "struck-text": _word("Chữ gạch ngang", "Struck-through text"),
    "unread": _word("Phần chưa đọc được", "Unread parts"),
    "ocr": _word("Nhận dạng chữ từ ảnh", "Text recognised from pictures"),
    "converted": _word("Chuyển đổi định dạng", "Converted"),
    "truncated": _word("Tệp đọc chưa hết", "Truncated"),
    "encoding": _word("Bảng mã chữ", "Encoding"),
    "skipped": _word("Phần không đọc", "Skipped"),
    "attachments": _word("Tệp đính kèm", "Attachments"),
    "forms": _word("Biểu mẫu", "Forms"),
    "annotations": _word("Chú thích", "Annotations"),
    "signature": _word("Chữ ký số", "Digital signature"),
}

UNREADABLE: dict[str, Word] = {
    "empty": _word("Tệp rỗng", "Empty file"),
    "not-found": _word("Không tìm thấy tệp", "File not found"),
    "not-supported": _word("Định dạng chưa hỗ trợ", "Format not supported"),
    "broken": _word("Tệp hỏng", "Broken file"),
    "encrypted": _word("Tệp đặt mật khẩu", "Password protected"),
    "no-text-layer": _word("Bản quét không có lớp chữ", "Scan without text"),
    "too-large": _word("Tệp quá lớn", "Too large"),
    "timeout": _word("Đọc quá thời gian", "Took too long"),
    "crashed": _word("Bộ đọc gặp lỗi", "The reader crashed"),
    "lock-file": _word("Tệp khóa tạm thời", "Lock file"),
    "missing-tool": _word("Thiếu công cụ cần thiết", "A tool is missing"),
    "permission": _word("Không có quyền đọc", "No permission"),
}

SEVERITIES: dict[str, Word] = {
    "error": _word("Phải sửa đổi, bổ sung", "Must be corrected", "lỗi", "error"),
    "warning": _word("Nên bổ sung, làm rõ", "Should be improved", "cảnh báo", "warning"),
    "none": _word("Để tham khảo", "For information", "thông tin", "information"),
}


def word(table: dict[str, Word], code: str) -> Word:
    """The words for ``code``, or ``code`` itself where nobody put it into words."""
    return table.get(code) or _word(code, code, code, code)


def reason_word(decision: Decision) -> Word:
    """The words for a decision's reason; its outcome's where the reason is another plugin's own."""
    known = REASONS.get((decision.aspect, decision.outcome.value, decision.reason))
    return known or _word(decision.reason, decision.reason, decision.reason, decision.reason)


def rule_word(rule: str) -> Word:
    """The words for a rule; a rule below another one ("plan.targets.bhyt") may share its words."""
    known = next((RULES[key] for key in sorted(RULES, key=len, reverse=True) if rule == key or rule.startswith(f"{key}.")), None)
    return known or word(RULES, rule)


def mark(judged: Decision | Finding) -> str:
    """One sign: ✓ passed, ✗ an error, ! a warning, ? can't tell, – not in scope or not tested."""
    match judged.outcome:
        case Outcome.PASSED:
            return "✓"
        case Outcome.FAILED:
            return "✗" if judged.severity == "error" else "!"
        case Outcome.CANT_TELL:
            return "?"
        case _:
            return "–"


def is_problem(judged: Decision | Finding) -> bool:
    """Whether somebody has to look at it: failed, or nobody can tell."""
    return judged.outcome in (Outcome.FAILED, Outcome.CANT_TELL)


def day(value: date, lang: str = "vi") -> str:
    """A date as people write it: 31/12/2025, in English 2025-12-31."""
    return value.isoformat() if lang == "en" else f"{value:%d/%m/%Y}"


def parse_day(text: str) -> date | None:
    """The date that an ISO date stands for, None for other words."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def spoken(text: str, lang: str = "vi") -> str:
    """``text`` with an ISO date as people write it; other words unchanged."""
    value = parse_day(text)
    return day(value, lang) if value else text


def place_words(where: str, at: Place, lang: str = "vi") -> str:
    """What a person would say to find the place, with its page where the format has pages."""
    said = where or (f"block {at.block}" if lang == "en" else f"đoạn {at.block + 1}")
    if at.page is None or f"trang {at.page}" in said or f"page {at.page}" in said:
        return said
    return f"{said}, {'page' if lang == 'en' else 'trang'} {at.page}"


def note_words(note: Note, lang: str = "vi") -> str:
    """What reading cost or left out, as one line."""
    page = "" if note.page is None else f" ({'page' if lang == 'en' else 'trang'} {note.page})"
    return f"{word(NOTE_CODES, note.code).label.text(lang)}{page}: {note.message.text(lang)}"


def where_words(quote: Quote, lang: str = "vi") -> str:
    """The place of a quote in words."""
    return place_words(quote.where, quote.at, lang)
