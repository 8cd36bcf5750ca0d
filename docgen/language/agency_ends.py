"""Where does a name end that nobody registered?"""

from __future__ import annotations

import re

from docgen.language.agency_patterns import HEAD, LIST_ENDS, NAME_ENDS, WORD_ENDS
from docgen.language.agency_scan import Scan

_KEEPS_ON = re.compile(
    r"(?:-|đầu tư|dự án|tư vấn|công trình|hỗ trợ|chỉ đạo|hội đồng|quỹ|hợp tác|ban|trung tâm|phòng|tổ|đội|văn phòng|nghiên cứu|vật liệu)$"
)
_STOPS = re.compile(r"[;:.\n()“”\"…]|\s-\s|,|\s(?:và|hoặc)\s|/")
_NEXT_TOKEN = re.compile(r"\s*[^\s;:.,()“”\"…\n/]+|\s*[.,;:()“”\"…/]|\n")
_AFTER_JOINER = re.compile(r"[\s,&-]*(?:và\s+)?")
_MAYBE_AND = re.compile(r"\s*(?:và\s+)?")
_LONGEST_NAME = 160
_MANY = re.compile(rf"(?:các|những|tất cả)\s|ubnd{WORD_ENDS}")


def ends_name(low: str, at: int) -> bool:
    """Whether a name can't go on with the word at ``at`` of a folded text: a verb, a preposition."""
    return NAME_ENDS.match(low, at) is not None


def name_end(scan: Scan, at: int, end: int) -> int:
    """Where a name that nobody registered ends: before a verb, a new name, a clear stop."""
    low, position, best = scan.low, end, end
    while position < len(low) and position - at < _LONGEST_NAME:
        word = _NEXT_TOKEN.match(low, position)
        if word is None:
            break
        token = word[0].strip()
        begin = word.end() - len(token)
        if token in {";", ":", ".", "(", ")", "“", "”", '"', "…", "/"} or not token:
            break
        before = low[at:position].strip()
        if "\n" in word[0] and (re.match(r"[-+*•\d]", token) or begins_name(scan, begin)):
            break
        if token in {",", "và", "-", "&", "hoặc"}:
            after = _AFTER_JOINER.match(low, word.end())
            begin = after.end() if after else word.end()
            if token in {"-", "&"} and begin < len(low) and not begins_name(scan, begin) and scan.text[begin].isalnum():
                position = begin
                continue
            if (
                begin >= len(low)
                or begins_name(scan, begin)
                or (NAME_ENDS.match(low, begin) and not scan.text[begin].isupper())
                or (token == "," and scan.text[begin].isupper())
                or (token == "," and not _compound(scan, low[at:begin], begin))
            ):
                break
            position = begin
            continue
        ends = (LIST_ENDS if scan.listed else NAME_ENDS).match(low, begin)
        if not scan.text[begin].isupper() and ends and not _KEEPS_ON.search(before):
            break
        if begin > at and before and _level_closed(before) and not scan.text[begin].isupper():
            break
        if scan.text[begin].isupper() and begins_name(scan, begin, strong=True) and len(before.split()) > 2:
            break
        position = best = word.end()
    return best


def _compound(scan: Scan, before: str, at: int) -> bool:
    """Whether a comma stands inside a name: "phòng, chống dịch", "Kinh tế, hạ tầng"."""
    return bool(re.search(r"phòng, $", before)) or scan.low.startswith(("chống", "cứu"), at)


def _level_closed(before: str) -> bool:
    return bool(re.search(r"\s(?:quận|huyện|thành phố|tỉnh|phường)$", before))


def begins_name(scan: Scan, at: int, *, strong: bool = False) -> bool:
    """Whether another agency begins at ``at``."""
    if HEAD.match(scan.low, at) and scan.text[at].isupper() and not strong:
        return True
    if _MANY.match(scan.low, at):
        return True
    reading = scan.read(at)
    return reading is not None and reading.agency is not None and reading.bare and not reading.family and scan.text[at].isupper()


def until_stop(scan: Scan, end: int) -> int:
    """In a list: to the next clear separator or the next agency."""
    position = end
    while position < len(scan.low):
        stop = _STOPS.search(scan.low, position)
        if stop is None:
            end_of_text = len(scan.text)
            found = _next_name(scan, position, end_of_text)
            return found if found is not None else len(scan.text.rstrip(" .;,\n"))
        found = _next_name(scan, position, stop.start())
        if found is not None:
            return found
        if stop[0] in {";", "\n", ".", ":"} and not (
            stop[0] == ":" and re.match(r"\s*(?:Đại học|Trung học|Tiểu học|Mầm non|Cao đẳng)", scan.text[stop.end() : stop.end() + 14])
        ):
            return len(scan.text[: stop.start()].rstrip())
        begin = _MAYBE_AND.match(scan.low, stop.end())
        after = begin.end() if begin else stop.end()
        if stop[0].strip() in {",", "và"} and (after >= len(scan.low) or begins_name(scan, after)):
            return len(scan.text[: stop.start()].rstrip())
        position = max(stop.end(), position + 1)
    return len(scan.text.rstrip(" .;,\n"))


def _next_name(scan: Scan, start: int, stop: int) -> int | None:
    for gap in re.finditer(r"\s+", scan.low[start:stop]):
        at = start + gap.end()
        if (
            at < stop
            and scan.text[at].isupper()
            and begins_name(scan, at)
            and not re.search(r"(?:của|thuộc|trực thuộc|theo|tại)\s+$", scan.low[:at][-12:])
        ):
            return start + gap.start()
    return None
