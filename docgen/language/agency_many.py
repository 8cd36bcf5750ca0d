"""Which words stand for many bodies, or for none in particular: "các cơ quan liên quan", "các phường", "theo phân công"?"""

from __future__ import annotations

import re

from docgen.agencies import canonical
from docgen.language.agency_ends import until_stop
from docgen.language.agency_patterns import JOIN, WORD_BEGINS, WORD_ENDS
from docgen.language.agency_scan import Scan
from docgen.model import AgencyRef

COLLECTIVE_FIRST = frozenset(
    re.findall(
        r"\w+",
        "thủ người lãnh trưởng giám tất toàn các những một từng mỗi mọi cơ đơn sở ban ngành phòng bộ địa đoàn hội tổ "
        "cấp chi đảng chính mặt lực cá thành chủ nhà",
    )
)
NOBODY_FIRST = frozenset({"theo", "toàn", "cả"})
TERRITORY_FIRST = frozenset(
    {"các", "đơn", "phường", "xã", "thị", "quận", "huyện"} | {f"{n}" for n in range(57)} | {f"0{n}" for n in range(10)}
)
_UNIT = (
    r"(?:cơ\s+quan|đơn\s+vị|sở|ban|ngành|phòng|bộ|địa\s+phương|đoàn\s+thể|hội(?!\s+viên)|tổ\s+chức|cấp\s+ủy|cấp|chi\s+bộ|chi|đảng\s+bộ|đảng\s+ủy|chính\s+quyền|mặt\s+trận(?:\s+tổ\s+quốc(?:\s+việt\s+nam)?)?"
    r"|ban\s+cán\s+sự\s+đảng|đảng\s+đoàn|lực\s+lượng|bộ\s+phận|cá\s+nhân|thành\s+viên|chủ\s+đầu\s+tư|hội\s+quần\s+chúng|nhà\s+mạng|phòng\s+ban)"
)
_OF = (
    r"(?:(?:có\s+)?liên\s+quan|chức\s+năng|chuyên\s+môn|trực\s+thuộc|thuộc|của|cùng\s+cấp|quận\s+ủy|huyện\s+ủy|thành\s+ủy|quận|huyện|thành\s+phố|phường|xã(?!\s+hội)|tỉnh|sở|địa\s+phương|cơ\s+sở|trung\s+ương"
    r"|trên\s+địa\s+bàn|khác|chính\s+trị(?:\s*-\s*xã\s+hội)?|xã\s+hội|đảng|đoàn\s+thể|ở|các\s+cấp|nêu\s+trên|được\s+(?:giao|phân\s+công)(?:\s+(?:nhiệm\s+vụ|chủ\s+trì))?|tham\s+mưu(?:\s*,\s*giúp\s+việc)?|giúp\s+việc"
    r"|xây\s+dựng\s+đảng|báo\s+chí|truyền\s+thông|nghiệp\s+vụ|quản\s+lý(?:\s+nhà\s+nước)?|đảng\s+viên|nhà\s+nước|chi\s+bộ|ubnd|ủy\s+ban\s+nhân\s+dân)"
)
_COLLECTIVE = re.compile(
    rf"{WORD_BEGINS}(?:(?:thủ\s+trưởng|người\s+đứng\s+đầu|lãnh\s+đạo|trưởng|giám\s+đốc)\s+)?(?P<many>(?:tất\s+cả\s+|toàn\s+thể\s+)?(?:các|những|một\s+số|từng|mỗi|mọi)\s+)?"
    rf"(?P<first>{_UNIT}){WORD_ENDS}(?P<more>(?:{JOIN}(?:các\s+)?{_UNIT}{WORD_ENDS})*)(?P<of>(?:\s+{_OF}{WORD_ENDS})*)(?P<again>(?:{JOIN}(?:các\s+)?{_UNIT}{WORD_ENDS}(?:\s+{_OF}{WORD_ENDS})*)*)"
)
_VAGUE = re.compile(r"liên\s+quan|chức\s+năng|được\s+(?:giao|phân)|trực\s+thuộc")
_NOBODY = re.compile(
    rf"{WORD_BEGINS}(?:theo\s+(?:sự\s+)?(?:phân\s+công|chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền|phân\s+cấp)[^;\n]*|(?:toàn|cả)\s+(?:bộ\s+)?hệ\s+thống\s+chính\s+trị(?:\s+(?:quận|huyện|thành\s+phố))?)"
)
_WARDS = re.compile(
    rf"{WORD_BEGINS}(?:các\s+|\d{{1,2}}(?:/\d{{1,2}})?\s+)?(?:đơn\s+vị\s+)?(?P<word>phường|xã|thị\s+trấn|quận|huyện)(?:{JOIN}(?:các\s+)?(?:phường|xã|thị\s+trấn|đặc\s+khu|quận|huyện))*{WORD_ENDS}(?!\s+(?:hội|ủy|đoàn))"
)
_JOINER = re.compile(r"(?:,|/|-|&|\bvà\b)\s*")
_COLON = re.compile(r"\s*:\s*")


def read_collective(scan: Scan, at: int) -> int | None:
    match = _COLLECTIVE.match(scan.low, at)
    if match is None:
        return None
    words = match["many"] or ""
    several = bool(words)
    rest = (match["more"] or "") + (match["of"] or "") + (match["again"] or "")
    if not several and not (
        _VAGUE.search(rest)
        or (
            match["more"]
            and (scan.listed or scan.text[at].isupper())
            and match["first"] in {"sở", "phòng", "ban", "bộ", "hội", "cơ quan", "đơn vị", "cấp ủy"}
        )
    ):
        return None
    end = _before_name(scan, match)
    colon = _COLON.match(scan.low, end)
    if colon and scan.read(colon.end()):
        return None
    if scan.listed:
        end = until_stop(scan, end)
    scan.add(at, end, AgencyRef(scan.written(at, end), collective=True))
    return end


def _before_name(scan: Scan, match: re.Match[str]) -> int:
    """Where the collective words end; what they took of a name that follows is given back ("… và UBND các phường")."""
    for step in _JOINER.finditer(match[0]):
        at = match.start() + step.end()
        reading = scan.read(at)
        if reading is None or reading.agency is None or reading.end <= at + 3 or scan.low.startswith("mặt trận", at):
            continue
        if reading.end > match.end() or reading.tail.level:
            return match.start() + len(match[0][: step.start()].rstrip())
    return match.end()


def read_nobody(scan: Scan, at: int) -> int | None:
    """"Theo phân công tại Quyết định …" in a list."""
    match = _NOBODY.match(scan.low, at) if scan.listed else None
    if match is None:
        return None
    scan.add(at, match.end(), AgencyRef(scan.written(at, match.end()), collective=True))
    return match.end()


def read_territory(scan: Scan, at: int) -> int | None:
    """"Các phường", "Huyện Hòa Vang" in a list stand for their governments."""
    match = _WARDS.match(scan.low, at) if scan.listed else None
    if match is None or not scan.piece_starts(at):
        return None
    word = re.sub(r"\s+", " ", match["word"])
    agency = scan.register.get(f"UBND {word}", scan.on)
    tail = scan.register.read_tail(" " + scan.text[at:], " " + scan.low[at:], 0)
    end = max(match.end(), at + tail.end - 1)
    many = re.match(r"các|\d", match[0]) or "," in match[0]
    if agency is None or not scan.piece_ends(end) or not (many or tail.territory or not scan.low.replace(match[0], "").strip(" .;-")):
        return None
    level = "ward" if agency.level == "ward" else "district"
    scan.add(at, end, AgencyRef(canonical(agency, word), agency, tail.territory, level))
    return end
