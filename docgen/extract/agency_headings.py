"""Which lines are headings that name agencies, and where does the order begin behind their names?"""

from __future__ import annotations

import re

from docgen.extract.spans import INSTITUTION, JOINING, LONGEST_STRANGE_HEADING, Spans
from docgen.language.agency_scan import AgencySpan
from docgen.language.deadlines import Role as TimeRole
from docgen.text import Rare, fold

_LEADIN = re.compile(
    r"^\W*(?:(?:bảng|biểu|phụ biểu|phiếu|nhóm|phần)(?: (?:việc|giao việc))?(?: số)? (?:\d{1,2}|[ivx]{1,4}|[a-hđ])\s*[.:\-]\s*)?(?:(?:giao|đề nghị|yêu cầu|phân công|trách nhiệm(?: cụ thể)?(?: của)?|nhiệm vụ của|đối với|về phía|kính đề nghị|riêng)\s+)*(?:(?:trách nhiệm|nhiệm vụ)(?: của)?\s+)?(?:cho\s+)?(?:đồng chí\s+|đ/c\s+)?(?:các\s+)?"
)
_VERB = re.compile(
    r"\b(?:vận động|chủ trì|tuyên truyền|phối hợp|triển khai|hướng dẫn|giám sát|theo dõi|đôn đốc|xây dựng|rà soát|tham mưu|báo cáo|quán triệt|cụ thể hóa|xử lý|hỗ trợ|tăng cường|đẩy mạnh|bố trí|tổng hợp|kêu gọi|mở rộng|phát triển|huy động|nâng cao|bảo đảm|đảm bảo|duy trì|củng cố|ban hành|căn cứ)\b"
)
_BETWEEN = re.compile(rf"^(?:{JOINING})*$")
_TIME_AT_END = re.compile(r"\(([^()]{3,80})\)\s*[.;:]?\s*$")
_HELPERS = Rare(r",?\s*\(?(?:(?:là cơ quan )?chủ trì\s*,?\s*)?\bphối hợp\b(?:\s+(?:chặt chẽ\s+)?(?:với|cùng))?\s*(?:các\s+)?", "phối hợp")
_BODY_WORD = re.compile(
    r"^(?:(?:các|đồng chí|đ/c)\s+)?(?:phòng|sở|ban|bộ|ngành|trung tâm|ủy|ub|hđnd|hội|đoàn|mặt trận|mttq|quận|huyện|thành|đảng|đđ|bcs|văn phòng|thanh tra|chi|cục|trưởng|phó|chủ tịch|giám đốc"
    r"|ngân hàng|nhcs|công an|công ty|công đoàn|liên|bưu điện|viễn thông|vnpt|viettel|kho bạc|tòa|viện|đội|trạm|tổ|thường trực|đài|p\.|tt|cấp|btv|bí thư|quân|bch)"
    r"|\b(?:quận|huyện|thành phố)\b"
)


def heading_agencies(text: str, words: Spans) -> tuple[tuple[AgencySpan, ...], int]:
    """Agencies of a heading that names nothing else ("2. Phòng Y tế", "Giao Phòng X:"), and where the order begins.

    ``((), 0)`` where ``text`` is not such a heading.  "3. Phòng Quản lý đô thị: Chủ trì …"
    gives the agency and the offset behind the colon; a heading alone gives ``len(text)``.
    """
    colon = text.find(":")
    folded = fold(text)
    if colon >= 0 and re.match(r"^\W*(?:trưởng )?các (?:phòng|sở|ban)(?:,? ban)?\s*:", folded):
        colon = text.find(":", colon + 1)
    candidates = [colon] if 0 < colon < 220 else []
    if len(text) <= 220:
        candidates.append(len(text))
    for end in candidates:
        part = _without_helpers(_without_time(_without_field(text[:end].strip()), words), words)
        lead = _LEADIN.match(fold(part))
        start = lead.end() if lead else 0
        spans = words.heading_list(part[start:]) if part[start:].strip() and words.may_be_heading(part[start:]) else ()
        shift = text.find(part) + start
        if not spans:
            continue
        rest = fold(part[start:])
        pieces = []
        last = 0
        for span in spans:
            pieces.append(rest[last : span.start])
            last = span.end
        pieces.append(rest[last:])
        known = all(s.ref.agency is not None or s.ref.collective or s.ref.unit_of for s in spans)
        if not all(_BETWEEN.match(p) for p in pieces):
            continue
        if any(s.ref.agency is None and _says_to_do(part[start:][s.start : s.end], rest[s.start : s.end]) for s in spans):
            continue
        if not known and not (len(part.split()) <= LONGEST_STRANGE_HEADING and INSTITUTION.match(rest.strip())):
            continue
        moved = tuple(AgencySpan(s.start + shift, s.end + shift, s.ref) for s in spans)
        begin = end + 1 if end == colon and text[end:].strip(": ") else len(text)
        return moved, begin
    return (), 0


def _says_to_do(name: str, folded: str) -> bool:
    """Whether what may be a stranger's name holds a verb; one written large belongs to a name ("Trung tâm Phát triển công nghệ số")."""
    capitals = not name.isupper()
    return any(not (capitals and name[match.start()].isupper() and match.start()) for match in _VERB.finditer(folded))


def _without_field(heading: str) -> str:
    """"Đồng chí Phó Chủ tịch UBND quận phụ trách văn hóa - xã hội" without the field that the person looks after."""
    match = _FIELD_AT_END.search(heading)
    return heading[: match.start()] if match and _POST_FIRST.match(fold(heading)) else heading


_FIELD_AT_END = re.compile(r",?\s+(?:phụ trách|theo dõi) (?:khối |lĩnh vực |mảng )?[a-zà-ỹđ, \-–]{2,50}$")
_POST_FIRST = re.compile(r"\W*(?:(?:\d{1,2}|[a-zđ])[.)]\s*)?(?:(?:các )?(?:đồng chí|đ/c|ông|bà) )?(?:phó )?(?:chủ tịch|bí thư|trưởng|giám đốc|chánh|ủy viên)\b|\W*(?:đồng chí|đ/c)\b")


def _without_time(heading: str, words: Spans) -> str:
    """"Phòng Y tế (xong trong năm 2023)" without its time."""
    match = _TIME_AT_END.search(heading)
    return heading[: match.start()] if match and match.start() and words.times(match[1], TimeRole.LABEL) else heading


def _without_helpers(heading: str, words: Spans) -> str:
    """"Phòng Y tế chủ trì, phối hợp Trung tâm Y tế quận" without those that only help; unchanged where more than names follows."""
    match = _HELPERS.search(fold(heading))
    if match is None or not match.start():
        return heading
    tail = heading[match.end() :]
    spans = words.agency_list(tail) if tail.strip() else ()
    edges = [0, *(offset for s in spans for offset in (s.start, s.end)), len(tail)]
    folded = fold(tail)
    between = all(_BETWEEN.match(folded[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True))
    known = all(s.ref.agency is not None or s.ref.collective for s in spans)
    return heading[: match.start()] if spans and between and known else heading


def only_a_field(name: str) -> bool:
    """Whether a name that may stand for an agency says its field alone: "Y tế", "Bảo hiểm xã hội", "Giáo dục và Đào tạo".

    In the task part such a heading titles a topic.
    """
    return not _BODY_WORD.search(fold(name).strip())


def order_of(text: str, words: Spans) -> str:
    """What a line commits its agencies to: ``text`` without "Đề nghị A, B và C" in front."""
    folded = fold(text)
    lead = _LEADIN.match(folded)
    position = lead.end() if lead else 0
    for span in words.agencies(text):
        if span.start < position:
            position = max(position, span.end)
            continue
        if _BETWEEN.match(folded[position : span.start]):
            position = span.end
        else:
            break
    if position == (lead.end() if lead else 0):
        return text
    rest = re.match(r"(?:[\s,;/&]|và (?:các )?(?:tổ chức chính trị - xã hội|đoàn thể|hội,? đoàn thể|tổ chức đoàn thể|ban,? ngành|cơ quan liên quan)|các (?:tổ chức chính trị - xã hội|đoàn thể|hội,? đoàn thể)|có trách nhiệm|chịu trách nhiệm|quận|huyện|thành phố|:)*", folded[position:])
    return text[position + (rest.end() if rest else 0) :] or text
