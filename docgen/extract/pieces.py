"""Which agencies does a lead cell name, piece by piece, known and unknown?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from docgen.extract.blanks import BLANK_TIME
from docgen.language.agency_ends import ends_name
from docgen.language.agency_scan import AgencySpan
from docgen.language.deadlines import Role as TimeRole
from docgen.language.deadlines import find_deadlines
from docgen.model import AgencyRef
from docgen.text import fold

#: Where a piece of a lead cell ends, and what may stretch it: "UBND các huyện, thành phố, thị xã".
_PIECE_STOP = re.compile(r"[;,\n()/:]|\s(?:và|cùng|với|hoặc)\s")
_MORE_LEVELS = re.compile(r"(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?(?:thành phố|thị xã|thị trấn|phường|xã|đặc khu|quận|huyện)(?![\w ]*[A-ZĐ]))+")
#: "Phòng Chính trị, tư tưởng": what goes on in small letters up to the end of the piece.
_MORE_OF_NAME = re.compile(r",\s+(?=[a-zà-ỹđ])[^;,\n()/:\d]{2,40}(?=\s*(?:$|[;\n]))")
#: A piece made of such words names nobody: "Nhiều ngành cùng làm", "Cả hệ thống chính trị".
_NAMES_NOBODY = re.compile(
    r"(?:(?:nhiều|các|những|mọi|tất cả|toàn|cả|ngành|cơ quan|đơn vị|địa phương|cùng|làm|liên quan|chức năng|cấp|thể|tổ chức|cá nhân|phòng|ban|sở|bộ|hội|đoàn|bộ phận|chuyên môn|nghiệp vụ|có|thẩm quyền"
    r"|chung|tập|hệ thống chính trị|khác|trực thuộc|thực hiện|được|phân|công|giao|theo|xã hội|người|người dân|nhân dân|dân|đảng viên|cán bộ|công chức|chưa|không|như|trên|mục|dòng|điểm|nt|và|cụ thể|sau|ghi|xem|tại|của|quyết định|kế hoạch|này|\d+)(?:\W+|$))+"
)
_LONGEST_PIECE = 12


def whole_pieces(value: str, spans: Sequence[AgencySpan]) -> Sequence[AgencySpan]:
    """The agencies of a lead cell, each with the rest of its piece ("Kho bạc Nhà nước Khu vực XIII"), and the pieces in which none is known ("Khối Dân vận")."""
    folded = fold(value)
    out: list[AgencySpan] = []
    for number, span in enumerate(spans):
        following = spans[number + 1].start if number + 1 < len(spans) else len(value)
        end = span.end
        if not span.ref.collective:
            stop = _PIECE_STOP.search(value, end, following)
            tail = value[end : stop.start() if stop else following].rstrip(" .-")
            if tail.strip() and len(tail.split()) <= 6 and not ends_name(folded, end + len(tail) - len(tail.lstrip())):
                end += len(tail)
            if more := _MORE_LEVELS.match(folded, end, following) or _MORE_OF_NAME.match(value, end, following):
                end = more.end() if not _NAMES_NOBODY.fullmatch(folded, end, more.end()) else end
        nobody = span.ref.agency is None and not span.ref.unit_of and _NAMES_NOBODY.fullmatch(folded, span.start, end)
        out.append(AgencySpan(span.start, end, replace(span.ref, collective=True) if nobody else span.ref))
    start = 0
    for part in (*re.finditer(r"[;,\n]", value), None):
        stop_at = part.start() if part else len(value)
        piece = value[start:stop_at].strip(" .-+*•–\t")
        at, start = value.find(piece, start), stop_at + 1
        told = piece[:1].isupper() and 2 <= len(piece.split()) <= _LONGEST_PIECE and not any(s.start < at + len(piece) and at < s.end for s in out)
        low = folded[at : at + len(piece)]
        more = _MORE_OF_NAME.match(value, at + len(piece))
        piece += more[0] if more and told and not any(s.start < more.end() and more.start() < s.end for s in out) else ""
        if told and not _NAMES_NOBODY.fullmatch(low) and not BLANK_TIME.search(piece) and "(" not in piece and not find_deadlines(piece, role=TimeRole.CELL):
            out.append(AgencySpan(at, at + len(piece), AgencyRef(piece)))
    return sorted(out, key=lambda s: s.start)
