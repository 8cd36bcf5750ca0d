"""For which bodies do posts and plurals stand: "Trưởng phòng Y tế", "các phòng: Y tế, Nội vụ"?"""

from __future__ import annotations

import re

from docgen.language.agency_names import go_on, read_family, read_field, read_headed, read_name, take
from docgen.language.agency_patterns import POST, WORD_BEGINS
from docgen.language.agency_scan import Scan
from docgen.language.agency_strangers import read_stranger

POST_FIRST = frozenset(
    re.findall(
        r"\w+",
        "các đồng đ ông bà phó giám chủ bí trưởng chánh viện cục chi đội trạm hiệu tổng chỉ chính thủ người tập ban "
        "lãnh thường bộ đảng cơ lực ngành cán chuyên tt",
    )
)
PLURAL_FIRST = frozenset(["các", "những", "phòng", "sở", "hội", "ban", "chi", "trung", "bộ", "đoàn"])
EVERY_FIRST = frozenset({"các", "những", "tất"})
_NEEDS_CAPITAL = re.compile(r"(?:cơ\s+quan|ngành|lực\s+lượng|cán\s+bộ|chuyên\s+viên|tt|chi\s+bộ|đảng\s+bộ)$")
_PLURAL = re.compile(
    rf"{WORD_BEGINS}(?:(?:các|những)\s+)?(?P<head>phòng|sở|hội|ban|chi\s+cục|trung\s+tâm|bộ|đoàn)(?:\s*,\s*(?:phòng|ban|ngành|hội|đơn\s+vị|đoàn\s+thể))*(?P<colon>\s*:)?\s+"
)
_EVERY = re.compile(r"(?:tất cả\s+)?(?:các|những)\s+")
_PARTY_BODY = re.compile(r"(?:quận|huyện|thành)\s+ủy|hđnd|ubnd|ubmttq")
_BODY_OF_POST = re.compile(r"phòng|ban|công\s+an|trạm|văn|thanh|đoàn|chi|ủy|khoa|bộ")


def read_post(scan: Scan, at: int) -> int | None:
    """A post stands for its body: "Trưởng phòng Y tế", "Chủ tịch UBND quận"."""
    post = POST.match(scan.low, at)
    return _read_body(scan, at, post) if post else None


def _read_body(scan: Scan, at: int, post: re.Match[str]) -> int | None:
    low, after, title = scan.low, post.end(), post["post"]
    if re.search(r"trưởng\s+phòng$|phó\s+trưởng\s+phòng$", title) and (post["colon"] or not low.startswith("phòng", after)):
        reading = scan.read(after, "phòng") if scan.register.node("phòng") else None
        if reading is not None and reading.agency is not None:
            return go_on(scan, take(scan, at, reading), ("phòng",))
    plural = _PLURAL.match(low, after)
    if plural and (post["plural"] or plural["colon"] or low.startswith("các", after)):
        end = read_headed(scan, at, plural.end(), re.split(r"\s+", plural["head"]))
        if end is not None:
            return end
    if _NEEDS_CAPITAL.search(title):
        if title == "tt" and not _PARTY_BODY.match(low, after):
            return None
        if re.search(r"ngành|cơ\s+quan$", title):
            end = read_field(scan, at, after)
            if end is not None:
                return end
        if not (scan.listed or scan.capital(after) or title == "tt"):
            return None
    if re.fullmatch(r"trưởng|phó|chánh", title) and post["plural"] is None and not scan.listed and not _BODY_OF_POST.match(low, after):
        return None
    if re.search(r"đảng\s+ủy|chi\s+bộ|đảng\s+bộ|chi\s+ủy|thường\s+vụ", title):
        reading = scan.read(at)
        if reading is not None and reading.agency is not None and reading.tail.level:
            return None
    nested = POST.match(low, after)
    if nested and nested.end() > after:
        end = _read_body(scan, at, nested)
        if end is not None:
            return end
    end = read_name(scan, after, shown=at, sure=True)
    if end is not None:
        return end
    if post["plural"] or low.startswith("các ", after):
        return None
    return read_stranger(scan, after, shown=at)


def read_one_head(scan: Scan, at: int) -> int | None:
    """"các phòng: Y tế, Nội vụ"."""
    plural = _PLURAL.match(scan.low, at)
    if plural is None or not (plural["colon"] or scan.low.startswith(("các", "những"), at)):
        return None
    return read_headed(scan, at, plural.end(), plural["head"].split())


def read_every(scan: Scan, at: int) -> int | None:
    """"các quận ủy", "các Trung tâm Y tế quận", "các trường học"."""
    several = _EVERY.match(scan.low, at)
    if several is None:
        return None
    end = read_name(scan, several.end(), shown=at, sure=True)
    return end if end is not None else read_family(scan, at, several.end())
