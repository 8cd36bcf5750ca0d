"""Which bodies does a text name that nobody registered, and which of them are misspelt names?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.agencies import Level, canonical, folded
from docgen.language.agency_ends import name_end
from docgen.language.agency_patterns import HEAD, HEADS, NOISE, WORD_ENDS
from docgen.language.agency_scan import AgencySpan, Scan
from docgen.model import AgencyRef

#: The first syllables of institutions.
HEAD_FIRST = frozenset(alternative.split(r"\s+")[0] for alternative in re.sub(r"\(\?:|\)", "", HEADS).split("|"))
_LOWER_HEADS = re.compile(r"tổ\s+công\s+tác|tổ\s+chuyên\s+viên|hợp\s+tác\s+xã|tiểu\s+ban")
_OWNER = re.compile(
    rf"\s*(?:\(\s*(?:thuộc\s+|trực\s+thuộc\s+)?(?P<short>(?:sở|ban|cơ\s+quan|bhxh)[^()]{{0,50}})\)|(?:,\s*)?(?:trực\s+thuộc|thuộc|của|-)\s+(?P<long>sở|bhxh\s+thành\s+phố|bảo\s+hiểm\s+xã\s+hội\s+thành\s+phố){WORD_ENDS})"
)
_BLANK_NAME = re.compile(r"(?:…|\.{3,}|_{2,})")
_MAYBE_A_BODY = re.compile(r"chủ trì|phối hợp|trách nhiệm|tham mưu|\bquận|\bhuyện|thành phố|đầu mối")
_SPACES = re.compile(r"\s+")


def read_stranger(scan: Scan, at: int, shown: int | None = None) -> int | None:
    """A name like an institution's that nobody registered."""
    match = HEAD.match(scan.low, at)
    if match is None:
        return None
    start = at if shown is None else shown
    gap = _SPACES.match(scan.text, match.end())
    following = scan.text[gap.end() : gap.end() + 1] if gap else ""
    if not gap or not (following.isupper() or (following.isdigit() and _LOWER_HEADS.fullmatch(match["head"]))):
        unit = unit_of_department(scan, start, at, match)
        if unit is not None:
            return unit
        if not (_LOWER_HEADS.fullmatch(match["head"]) and following and scan.listed):
            return None
    if not (scan.capital(at) or _LOWER_HEADS.fullmatch(match["head"]) or scan.listed or shown is not None):
        return None
    line = scan.text[at : match.end() + 12]
    if not scan.listed and line.isupper():
        return None
    end = name_end(scan, at, match.end())
    if end <= match.end() or len(scan.text[at:end].split()) < 2:
        return None
    owner = owner_after(scan, end)
    written = scan.written(at, end)
    unit_of = (
        scan.department
        if scan.department
        and not re.search(r"quận|huyện", folded(written))
        and re.match(r"phòng|chi cục|trung tâm|thanh tra|văn phòng|đội|bệnh viện|ban|cơ sở|trạm|khoa|chi nhánh", match["head"])
        else ""
    )
    if owner is not None:
        unit_of, end = owner
    elif (inner := re.search(r"\s+(?:thuộc|trực thuộc)\s+sở\b.*$", folded(written))) is not None:
        written = written[: inner.start()]
    suggestion = ""
    near = scan.register.nearest(scan.text[at:end])
    if near is not None and not unit_of:
        tail = scan.tail(at + near[1])
        rest = scan.low[max(at + near[1], tail.end) : end].strip(" ,.;")
        if not rest:
            suggestion = canonical(near[0], tail.word or scan.level.word)
            end = max(end, tail.end)
            written = scan.written(at, end)
    level, territory = _place_of(scan, at, end)
    scan.add(start, end, AgencyRef(written, None, territory, level, unit_of, suggestion))
    return end


def read_typo(scan: Scan, at: int) -> int | None:
    """A registered name but for one letter or tone: never accepted, but suggested."""
    if not scan.capital(at) or not (scan.listed or _MAYBE_A_BODY.search(scan.low, at, at + 80)):
        return None
    near = scan.register.nearest(scan.text[at : at + 90].split(";")[0])
    if near is None or not re.search(r"\s", scan.text[at : at + near[1]]):
        return None
    tail = scan.tail(at + near[1])
    if not (scan.listed or tail.level or scan.somebody(at, tail.end)):
        return None
    end = max(at + near[1], tail.end)
    suggestion = canonical(near[0], tail.word or scan.level.word)
    scan.add(at, end, AgencyRef(scan.written(at, end), None, tail.territory, tail.level, suggestion=suggestion))
    return end


def unit_of_department(scan: Scan, start: int, at: int, head: re.Match[str]) -> int | None:
    """"Thanh tra Sở", "Văn phòng" in a department's plan."""
    if not scan.department or head["head"] not in {"thanh tra", "văn phòng"}:
        return None
    sure = scan.listed or start < at or scan.acts(head.end())
    if not (sure and scan.capital(at)):
        return None
    scan.add(start, head.end(), AgencyRef(scan.written(at, head.end()), None, unit_of=scan.department))
    return head.end()


def owner_after(scan: Scan, end: int) -> tuple[str, int] | None:
    """The owner that stands after a unit's name, and where it ends."""
    match = _OWNER.match(scan.low, end)
    if match is None:
        return None
    start = match.start("short") if match["short"] else match.start("long")
    reading = scan.register.read(scan.text, scan.low, start, scan.on, Level("city", "thành phố"))
    if reading is not None and reading.agency is not None and reading.agency.level == "city":
        close = match.end() if match["short"] else reading.end
        return reading.name, max(close, reading.end)
    if match["short"] and not re.fullmatch(r"(?:sở|cơ\s+quan)", match["short"].strip()):
        return None
    return scan.department, match.end()


def _place_of(scan: Scan, at: int, end: int) -> tuple[str, str]:
    """Level and territory that a stranger's name ends with."""
    for gap in re.finditer(r"\s+", scan.text[at:end]):
        tail = scan.tail(at + gap.start())
        if tail.end == end and tail.level:
            return tail.level, tail.territory
    return "", ""


def other_names(scan: Scan, spans: Sequence[AgencySpan]) -> Iterator[AgencySpan]:
    """What else stands in a list: names without any institution's head word ("VNPT khu vực")."""
    if len(scan.text) > 260 and spans:
        return
    masked = list(scan.text)
    for start, end in [(s.start, s.end) for s in spans] + [m.span() for m in re.finditer(r"\([^()]*\)", scan.text)]:
        masked[start:end] = "\x00" * (end - start)
    rest = "".join(masked)
    for piece in re.finditer(r"[^;,\n\x00:]+", rest):
        if piece.start() and rest[piece.start() - 1] == "\x00" and piece[0][0] == " " and not re.match(r" (?:-|–|và) ", piece[0]):
            continue  # "BQL dự án ĐTXD": the name before goes on
        written = piece[0].strip(" .-+*•–\t")
        lead = re.match(
            r"\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[a-zđA-ZĐ][.)]\s+)?(?:(?:Giao|giao|Đề nghị|đề nghị|Do|do|Yêu cầu|và)\s+)?", written
        )
        written = written[lead.end() :] if lead else written
        if not written or not written[0].isupper() or len(written.split()) > 12 or len(written) < 3:
            continue
        low = folded(written)
        near = scan.register.nearest(written)
        if (
            (near is None and NOISE.match(low))
            or _BLANK_NAME.search(written)
            or (re.match(r"(?:trưởng|phó|chủ tịch|giám đốc|bí thư|lãnh đạo|chánh)\b(?!.*\bubnd\b)", low) and len(low.split()) < 4)
        ):
            continue
        if re.match(r"(?:đồng chí|đ/c|ông|bà)\s", low) and any(
            s.start >= piece.end() and not scan.low[piece.end() : s.start].strip(" ,-:(") for s in spans
        ):
            continue
        if rest[piece.end() : piece.end() + 1] == ":" and re.search(r"chủ trì|phối hợp|thực hiện|tham mưu|cơ quan|đơn vị", low):
            continue
        start = piece.start() + piece[0].index(written)
        suggestion = ""
        if near is not None:
            tail = scan.register.read_tail(written, low, near[1], party=True)
            if not low[max(near[1], tail.end) :].strip(" .,"):
                suggestion = canonical(near[0], tail.word or scan.level.word)
        level, territory = _place_of(scan, start, start + len(written))
        yield AgencySpan(
            start, start + len(written), AgencyRef(re.sub(r"\s+", " ", written), None, territory, level, suggestion=suggestion)
        )
