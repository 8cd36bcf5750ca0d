"""Which names in a department's plan are units of its own?"""

from __future__ import annotations

import re
from dataclasses import replace

from docgen.language.agency_scan import AgencySpan
from docgen.model import AgencyRef
from docgen.text import Rare, fold

_LOWER_UNIT = re.compile(
    r"(?:(?:^|[.;:(\n]|(?:giao|do|phân công|yêu cầu)(?: cho)?|đầu mối(?: là)?|thực hiện)\s*[-+]?\s*)((?:phòng|trung tâm|chi cục)(?! (?:khám|học|chống|ngừa|bệnh|dịch|cháy|máy|mổ|thủ|trừ|tránh|họp|tiếp|trưng|ban|của|và|các|sở|ở|cho|trọ|ăn|ngủ|chức năng|chuyên môn|nào|này))"
    r"(?: (?!chủ trì|phối hợp|tham mưu|thực hiện|chịu|làm|và|là|theo|tổng|hướng|xây|tổ chức|có trách|được|sẽ|phụ|giúp|cùng|trong|xong|rà|lập|kiểm|triển|quận|huyện|thành)(?:- )?[a-zà-ỹđ]+){1,6})"
    r"(?=\s+(?:chủ trì|phối hợp|tham mưu|thực hiện|chịu trách nhiệm|làm|là|tổ chức|rà soát|lập|kiểm tra|triển khai|xây dựng|theo dõi)\b|\s*[;.)]|\s*$)"
)
_HEAD_OF_UNIT = Rare(
    r"\b(?:[Đđ]ồng chí |[Đđ]/c )?(?:[Pp]hó )?[Tt]rưởng [Pp]hòng (?:[Pp]hòng )?(?P<name>[A-ZÀ-ỸĐ][a-zà-ỹđ]*"
    r"(?:(?: -)? (?!(?:chủ trì|phối hợp|tham mưu|thực hiện|chịu|(?<![Vv]iệc )làm|và|là|theo|tổng|hướng|xây|tổ chức|có trách|được|sẽ|phụ|giúp|giữ|lo|gánh|cùng|trong|trước|xong|rà|lập|kiểm|triển|quận|huyện|các|thành phố|trực tiếp"
    r"|cử|đôn|thuộc|của|báo cáo|phải|nhận|ký|trình|duyệt|bố trí|đảm|chỉ đạo|căn cứ|với|đứng|quản lý|đề xuất|hoàn thành)\b)(?!(?:Chánh|Trưởng|Phó|Phòng|Giám|Văn phòng|Trung tâm|Thanh tra|Ban|Sở|Chi cục|UBND|Chủ tịch)\b)[A-ZÀ-Ỹa-zà-ỹĐđ]+"
    r"|,? và (?=[A-ZÀ-ỸĐ])(?!(?:Chánh|Trưởng|Phó|Phòng|Giám|Văn phòng|Trung tâm|Thanh tra|Ban|Sở|Chi cục|UBND|Chủ tịch)\b)[A-ZÀ-Ỹa-zà-ỹĐđ]+){0,9})",
    "rưởng phòng", "rưởng Phòng",
)
#: "(Phòng Quản lý Thu - Sổ, Thẻ chủ trì)": what stands between the head word and "chủ trì" is the name, commas and verbs and all.
_UNIT_LEADS = Rare(
    r"(?:^\W*|[(;.:]\s*|\b(?:[Gg]iao|[Dd]o)\s+)(?P<unit>(?:Phòng|Trung tâm|Chi cục) (?:(?!chủ trì|phối hợp|quận\b|huyện\b|thuộc\b)[^();.:\n]){3,80}?)(?=,? (?:là (?:cơ quan|đơn vị) )?chủ trì\b)",
    "chủ trì",
)
_ANOTHER_BODY = re.compile(r"(?:,|;|/|\bvà|\bvới|\bcùng|\bcho)\s+(?:các |đồng chí )?(?:Phòng|Trung tâm|Chi cục|Thanh tra|Văn phòng|Sở|Ban|UBND|Ủy ban|Uỷ ban|Công an|Hội|Đoàn|BHXH|Bảo hiểm|Công đoàn|Chi bộ|Bệnh viện|Trường)\b")
_OF_DISTRICT = re.compile(r",? (?:các )?(?:quận|huyện)\b")
#: What stands between the first words of a unit's name and its owner.
_OWNED = re.compile(r"(?:,\s+[a-zà-ỹđ]+(?: [a-zà-ỹđ]+){0,9})?\s+thuộc\s+")
_HEAD = re.compile(r"(?:phòng|trung tâm|ban|sở|chi cục|văn phòng|đội|hội|công an|ubnd|ủy ban|đảng ủy|tổ|ngân hàng|thanh tra|viện|trường|bệnh viện|quỹ|công ty|đoàn|liên đoàn|cục|các|chánh|trưởng|phó|giám đốc|chủ tịch)\b")
_UNIT_TAIL = re.compile(r"(?: (?!chủ trì|phối hợp|tham mưu|thực hiện|chịu|làm|và|là|theo|tổng|hướng|xây|tổ chức|có|được|sẽ|phụ|giúp|cùng|trong|xong)[a-zà-ỹđ]+){1,4}(?= (?:chủ trì|phối hợp|tham mưu|thực hiện|chịu|làm|là|tổ chức)|[,.;:)]|$)")


def own_units(text: str, spans: tuple[AgencySpan, ...], owner: str) -> tuple[AgencySpan, ...]:
    """In a department's plan "Phòng Giáo dục nghề nghiệp" is its own unit, not a district's Phòng."""
    spans = _headed_units(text, _leading_units(text, _lower_units(text, spans, owner), owner), owner)
    out: list[AgencySpan] = []
    for span in spans:
        agency = span.ref.agency
        written = text[span.start : span.end]
        tail = fold(text[span.end : span.end + 40])
        if agency is not None and agency.level == "district" and fold(written).startswith("phòng ") and not span.ref.territory and not re.search(r"\b(?:quận|huyện)\b", fold(written) + tail[:12]):
            more = _UNIT_TAIL.match(tail)
            end = span.end + (more.end() if more else 0)
            span = AgencySpan(span.start, end, AgencyRef(text[span.start : end], unit_of=owner))
        elif agency is None and not span.ref.unit_of and fold(written).startswith("đội "):
            span = AgencySpan(span.start, span.end, replace(span.ref, unit_of=owner))
        elif agency is None and out and out[-1].ref.unit_of and not _HEAD.match(fold(written)) and text[out[-1].end : span.start].strip() == ",":
            # "Phòng Quản lý Thu - Sổ, Thẻ": a comma inside a unit's name.
            last = out.pop()
            span = AgencySpan(last.start, span.end, AgencyRef(text[last.start : span.end], unit_of=owner))
        elif out and out[-1].ref.unit_of and text[out[-1].end : span.start].strip() in {"-", "–"} and not _HEAD.match(fold(written)):
            # "Phòng Lao động - Tiền lương - Bảo hiểm xã hội": a dash inside a unit's name.
            last = out.pop()
            span = AgencySpan(last.start, span.end, AgencyRef(text[last.start : span.end], unit_of=owner))
        elif agency is not None and agency.name == owner and out and out[-1].ref.unit_of and _OWNED.fullmatch(fold(text[out[-1].end : span.start])):
            # "Trung tâm Giám sát, điều hành đô thị thông minh thuộc Sở"
            last = out.pop()
            end = last.end + fold(text[last.end : span.start]).rindex("thuộc")
            end -= len(text[last.end : end]) - len(text[last.end : end].rstrip())
            span = AgencySpan(last.start, end, AgencyRef(text[last.start : end], unit_of=owner))
        out.append(span)
    return tuple(out)


def _headed_units(text: str, spans: tuple[AgencySpan, ...], owner: str) -> tuple[AgencySpan, ...]:
    """With the department's units for which their heads stand: "Trưởng phòng Bảo trợ xã hội" is its Phòng Bảo trợ xã hội."""
    named = [m for m in _HEAD_OF_UNIT.finditer(text) if not _OF_DISTRICT.match(fold(text[m.end() : m.end() + 24]))]
    if not named:
        return spans
    units = [AgencySpan(m.start(), m.end(), AgencyRef("Phòng " + m["name"], unit_of=owner)) for m in named]
    kept = [s for s in spans if not any(s.start < u.end and u.start < s.end for u in units)]
    return tuple(sorted((*kept, *units), key=lambda s: s.start))


def _leading_units(text: str, spans: tuple[AgencySpan, ...], owner: str) -> tuple[AgencySpan, ...]:
    """With the department's units that lead under long names: "(Phòng Truyền thông và Phát triển người tham gia chủ trì)"."""
    named = [m for m in _UNIT_LEADS.finditer(text) if not _ANOTHER_BODY.search(m["unit"])]
    units = [AgencySpan(m.start("unit"), m.end("unit"), AgencyRef(m["unit"], unit_of=owner)) for m in named]
    # A name that is there as it stands needs no help.
    units = [u for u in units if not any(s.start == u.start and s.end >= u.end for s in spans)]
    kept = [s for s in spans if not any(s.start < u.end and u.start < s.end for u in units)]
    return tuple(sorted((*kept, *units), key=lambda s: s.start)) if units else spans


def _lower_units(text: str, spans: tuple[AgencySpan, ...], owner: str) -> tuple[AgencySpan, ...]:
    """With units of the department in small letters, where a job is given to them: "giao phòng nghiệp vụ dược; …"."""
    folded = fold(text)
    more = [
        AgencySpan(match.start(1), match.end(1), AgencyRef(text[match.start(1) : match.end(1)], unit_of=owner))
        for match in _LOWER_UNIT.finditer(folded)
        if not any(s.start < match.end(1) and match.start(1) < s.end for s in spans)
    ]
    return tuple(sorted((*spans, *more), key=lambda s: s.start)) if more else spans
