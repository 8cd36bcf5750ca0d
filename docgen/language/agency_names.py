"""Which registered bodies does a text name, in full or by what a list leaves of their names?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.agencies import Reading, folded
from docgen.language.agency_ends import begins_name, name_end, until_stop
from docgen.language.agency_patterns import HEAD, LETTERS, NAME_ENDS, NOISE, POST, WORD_ENDS
from docgen.language.agency_scan import Scan
from docgen.language.agency_strangers import owner_after, read_stranger, unit_of_department
from docgen.model import Agency, AgencyRef

_SELF = re.compile(rf"(?P<body>sở){WORD_ENDS}(?!\s+(?:hữu|dĩ|thích|tại|trường|chỉ))")
_OWN_CAUCUS = re.compile(rf"(?P<body>đảng đoàn|ban cán sự đảng){WORD_ENDS}(?!\s+(?:hđnd|hội|ubnd|ủy|mặt|thành|sở|các|cấp|bộ|đảng))")
_BETWEEN = re.compile(r"\s*(?:(?:[,;/&+]|-)\s*(?:và\s+)?|và\s+|\n\s*[-+*•]?\s*)$")
_SEPARATOR = re.compile(r"\s*(?:[,;/&+]\s*(?:và\s+)?|\bvà\s+|\n\s*[-+*•]?\s*)")
_LIST_HEAD = re.compile(rf"(?:trung\s+tâm|chi\s+cục|phòng|sở|hội|ban|p){WORD_ENDS}")
_GOES_ON = re.compile(r"(?: ?- ?| và | )(?=\S)")
_WORD = re.compile(r"[^\W\d_]+")
_NEXT_WORD = re.compile(r"\s*[^\W\d_]+")
_SPACES = re.compile(r"\s+")
#: Small words between the known part of a unit's name and its owner or role.
_UNIT_GOES_ON = re.compile(
    rf" (?!(?:quận|huyện|thành phố|phường|xã|trực tiếp|chủ động|tiếp tục|cũng|đồng|và|phải|cần)\b)[{LETTERS}]+(?: [{LETTERS}]+){{1,2}}?"
    r"(?=\s*,?\s*(?:(?:trực\s+)?thuộc\s+sở|chủ\s+trì|chịu\s+trách\s+nhiệm|là\s+cơ\s+quan))"
)


def read_name(scan: Scan, at: int, *, shown: int | None = None, sure: bool = False) -> int | None:
    """A registered name at ``at``; ``sure`` where the words around it, from ``shown`` on, already say that it is one."""
    reading = scan.read(at)
    if reading is None:
        return _own(scan, at, shown)
    if shown is not None and not reading.bare and not reading.tail.level and scan.low.startswith(("các", "những", "tất"), shown):
        return None
    start = at if shown is None else shown
    bare_head = scan.department and not reading.bare and reading.core == reading.end
    if bare_head and (head := HEAD.match(scan.low, at)) and head.end() == reading.core:
        unit = unit_of_department(scan, start, at, head)
        if unit is not None:
            return unit
    if reading.family:
        return read_family(scan, start, at)
    if _continues(scan, at, reading):
        return read_stranger(scan, at, shown)
    if not (scan.listed or sure or _plausible(scan, reading)):
        return None
    if not reading.bare and not sure and not _in_context(scan, reading):
        return None
    if reading.agency is None and not reading.suggestion and not scan.capital(at):
        return None
    return go_on(scan, take(scan, start, reading), _head(scan, at))


def _plausible(scan: Scan, reading: Reading) -> bool:
    """Whether the words of prose surely mean a body: written large, with a level word, or the Party's."""
    words = scan.text[reading.start : reading.core]
    if not any(c.isspace() for c in words) and not reading.tail.level:
        before = scan.text[reading.start - 1 : reading.start]
        return (words.isupper() or (words[0].isupper() and len(words) > 3)) and before not in {"/", "-"}
    if any(c.isupper() for c in words[1:]) or reading.tail.level or (reading.agency is not None and reading.agency.kind == "party"):
        return True
    if words[:1].isupper() and len(words.split()) > 1:
        return True
    return scan.somebody(reading.start, reading.end)


def _in_context(scan: Scan, reading: Reading) -> bool:
    """Whether a name that is also a thing ("Bảo hiểm xã hội", "Thanh tra") stands where a body must."""
    if scan.listed:
        return scan.piece_starts(reading.start) and scan.piece_ends(reading.end)
    if not scan.capital(reading.start):
        return False
    if scan.somebody(reading.start, reading.end):
        return True
    previous = scan.spans[-1] if scan.spans else None
    return previous is not None and bool(_BETWEEN.fullmatch(scan.low[previous.end : reading.start]))


def take(scan: Scan, start: int, reading: Reading) -> int:
    """Add the span of ``reading``; where it ends, with its owner."""
    agency, tail = reading.agency, reading.tail
    end = reading.end
    name, unit_of = reading.name, ""
    owner = owner_after(scan, end)
    if owner is not None and (agency is None or agency.kind in {"unit", "division", "office", "advisory"}) and not tail.level:
        name, agency = scan.written(reading.start, reading.core), None
        unit_of, end = owner
    elif agency is not None and _is_own_unit(scan, agency, tail.level):
        name, unit_of = scan.written(reading.start, reading.core), scan.department
        agency = agency if agency.owner else None
    level = tail.level
    if not level and agency is not None and (inside := re.search(r"\b(?:quận|huyện|thành|tỉnh)(?= (?:ủy|đoàn)\b)", folded(name))):
        level = {"thành": "city", "tỉnh": "province"}.get(inside[0], "district")
    scan.add(start, end, AgencyRef(name, agency, tail.territory, level, unit_of, reading.suggestion))
    for first, last, place in tail.more:
        if level == "district":
            scan.add(first, last, AgencyRef(name, agency, place, level, unit_of, reading.suggestion))
    return end


def _is_own_unit(scan: Scan, agency: Agency, level: str) -> bool:
    """Whether a registered unit is the submitting department's."""
    if not scan.department or agency.kind != "unit" or agency.level != "city":
        return False
    return scan.register.heir(agency.owner, scan.on) == scan.department if agency.owner else not level


def _continues(scan: Scan, at: int, reading: Reading) -> bool:
    """Whether the name goes on beyond what the register knows: "Phòng Lao động - Tiền lương"."""
    head = _head(scan, at)
    if not head or head == ("bộ",) or reading.tail.level or reading.end != reading.core:
        return False
    step = _GOES_ON.match(scan.text, reading.end)
    if step is None:
        return False
    if scan.department and (more := _UNIT_GOES_ON.match(scan.low, reading.end)) and not NAME_ENDS.search(more[0]):
        return True  # "Trung tâm Thông tin và Dịch vụ công trực tuyến thuộc Sở chủ trì"
    if not scan.text[step.end()].isupper():
        # "Trung tâm Chuyển đổi số nông thôn Hòa Vang": small words, then a proper name that ends the piece.
        end = name_end(scan, at, reading.end) if scan.listed and not NAME_ENDS.match(scan.low, step.end()) else reading.end
        return end > reading.end and scan.piece_ends(end) and scan.text[scan.text.rfind(" ", 0, end) + 1].isupper()
    word = _WORD.match(scan.text, step.end())
    if (
        word is None
        or len(word[0]) == 1
        or (step[0] == " " and NOISE.match(scan.low, step.end()))
        or (word[0].isupper() and len(word[0]) > 1 and scan.text[at : reading.end].isupper())
    ):
        return False
    if (
        NAME_ENDS.match(scan.low, step.end())
        or HEAD.match(scan.low, step.end())
        or begins_name(scan, step.end())
        or POST.match(scan.low, step.end())
    ):
        return False
    short = scan.read(step.end(), *head)
    return not (short is not None and short.agency is not None) or (step[0] == " - " and bool(scan.department))


def _head(scan: Scan, at: int) -> tuple[str, ...]:
    """The head word that a list after the name at ``at`` may leave out."""
    match = _LIST_HEAD.match(scan.low, at)
    return tuple(match[0].split()) if match else ()


def go_on(scan: Scan, end: int, head: Sequence[str]) -> int:
    """A list that leaves the head word out: "Phòng Y tế, Nội vụ và Tư pháp"."""
    while head:
        step = _SEPARATOR.match(scan.low, end)
        if step is None or not scan.capital(step.end()):
            break
        full = scan.read(step.end())
        short = scan.read(step.end(), *head)
        if (
            short is None
            or short.agency is None
            or (full is not None and full.end >= short.end and (full.bare or full.end > short.end))
        ):
            break
        if re.match(r"\s*(?:,\s*)?(?:chống|ngừa)\b", scan.low[short.end : short.end + 10]):
            break
        end = take(scan, step.end(), short)
    return end


def read_headed(scan: Scan, start: int, at: int, head: Sequence[str]) -> int | None:
    """"các phòng: A, B": names under a head word that stands once."""
    if not (scan.listed or scan.capital(at)):
        return None
    reading = scan.read(at, *head)
    if reading is None or reading.agency is None or reading.family:
        return None
    return go_on(scan, take(scan, start, reading), head)


def read_field(scan: Scan, start: int, at: int) -> int | None:
    """"Ngành Y tế", "cơ quan LĐTBXH quận": the body of the field at the plan's level."""
    if not (scan.listed or scan.capital(at)):
        return None
    for head in (("sở",), ("phòng",)) if scan.level.level == "city" else (("phòng",), ("sở",)):
        reading = scan.read(at, *head) if scan.register.node(*head) else None
        if reading is not None and reading.agency is not None:
            if reading.tail.level in {"city", "province"} and head == ("phòng",):
                continue
            return take(scan, start, reading)
    return None


def read_bare_field(scan: Scan, at: int) -> int | None:
    """A field without any head in a list ("LĐTBXH; Y tế"), where nothing else begins there."""
    if not scan.piece_starts(at):
        return None
    full = scan.read(at)
    if full is not None and (full.bare or full.agency is not None):
        return None
    head = ("sở",) if scan.level.level == "city" else ("phòng",)
    reading = scan.read(at, *head) if scan.register.node(*head) else None
    if reading is None or reading.agency is None or not scan.piece_ends(reading.end):
        return None
    return take(scan, at, reading)


def _own(scan: Scan, at: int, shown: int | None) -> int | None:
    """"Sở" alone in a department's plan is the department, "Đảng đoàn" in a caucus's plan that caucus."""
    caucus = _OWN_CAUCUS.match(scan.low, at) if scan.caucus and scan.capital(at) else None
    if caucus and folded(scan.caucus).startswith(caucus["body"]):
        scan.add(at if shown is None else shown, caucus.end(), AgencyRef(scan.caucus, scan.register.get(scan.caucus, scan.on)))
        return caucus.end()
    body = _SELF.match(scan.low, at)
    if body and re.match(r"\s*,\s*(?:ban|ngành)", scan.low[body.end() : body.end() + 8]):
        return None
    if not body or not scan.department or not scan.text[at].isupper() or not folded(scan.department).startswith(body["body"]):
        return None
    if (
        not scan.listed
        and re.search(r"(?:thuộc|của|tại|về|qua|văn phòng|thanh tra|toàn)\s+$", scan.low[max(0, at - 14) : at])
        and shown is None
    ):
        return None
    following = _NEXT_WORD.match(scan.text, body.end())
    if following and following[0].strip()[0].isupper() and "\n" not in following[0]:
        return None
    start = at if shown is None else shown
    scan.add(start, body.end(), AgencyRef(scan.department, scan.register.get(scan.department, scan.on)))
    return body.end()


def read_family(scan: Scan, start: int, at: int) -> int | None:
    """Schools, enterprises: any name that begins as the register says, or all of them ("các trường học")."""
    reading = scan.read(at)
    if reading is None or not reading.family:
        return None
    many = start < at
    follows = _SPACES.match(scan.text, reading.core)
    if many or not (follows and scan.capital(follows.end())):
        if reading.agency is not None and reading.agency.kind == "mass":
            return None
        if not (scan.listed or scan.acts(reading.core)):
            return None
        end = until_stop(scan, reading.core) if scan.listed else reading.core
    else:
        if not (scan.listed or scan.text[at].isupper()):
            return None
        end = name_end(scan, at, reading.core)
    scan.add(start, end, AgencyRef(scan.written(start, end), reading.agency))
    return end
