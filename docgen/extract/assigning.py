"""Which lines only assign, and how many tasks do they say they speak for?"""

from __future__ import annotations

import re

from docgen.extract.passages import EVERY_TASK, EXCEPT, orders, sentences
from docgen.extract.said import Said
from docgen.extract.words import ASSIGNS
from docgen.labels import COUNTS
from docgen.language.assignments import segments
from docgen.text import Rare, fold

#: What points at tasks told before: "hai việc này", "các nhiệm vụ nêu trên".
DEMONSTRATIVE = Rare(
    r"(?:(?:các|những|toàn bộ|tất cả|cả|hai|ba|bốn|năm|sáu|bảy|mấy|\d+)\s+)*(?:nhiệm vụ|việc|nội dung|công việc|phần việc|mục|nhóm việc|nhóm nhiệm vụ)\s+(?:này|trên|nêu trên|trên đây|ở trên|kể trên|vừa nêu|thuộc (?:mục|nhóm|phần) này|tại mục này|của mục này|trong mục này)",
    "này", "trên", "tại mục", "thuộc", "vừa nêu",
)
_CUES = re.compile(
    r"\b(?:(?:phải |cần )?(?:đạt|hoàn thành|bảo đảm|đảm bảo)(?: được)? (?:các |những |mọi |toàn bộ )?(?:chỉ tiêu|mục tiêu|yêu cầu)(?: (?:đã |được )?(?:đề ra|giao|đặt ra))|giao|phân công|đề nghị|chủ trì|phối hợp|cùng|với|thực hiện|hoàn thành|hoàn tất|trước|sau|trong|thời gian|thời hạn|tiến độ|cơ quan|đơn vị|và|các|là|quận|huyện|thành phố|tham mưu|tổ chức|triển khai|chịu trách nhiệm|trách nhiệm|chính|do|xong|liên quan|có|việc|nhiệm vụ|nội dung|này|trên|nêu|hai|ba|bốn|đồng chí|đầu mối|ngày|tháng|năm|quý|phường|xã|hội|đoàn thể|phụ trách|cho|của|để|tiến hành|mục|phần việc|toàn bộ|tất cả|những|tại|phải|kết thúc|chậm nhất|đến|hết|phấn đấu|từ|được|đảm nhận|phòng|ban|khác|cấp|bộ phận|tham gia|ban cán sự đảng|đảng đoàn|ban thường vụ|trừ|sau|sau đây|dưới đây)\b"
)


def bare_label(text: str) -> bool:
    """Whether a line is a label without a value ("Cơ quan thực hiện:"): what stands below it assigns."""
    found = segments(text if text.rstrip().endswith(":") else text + ":")
    return len(found) == 1 and not text[: found[0].label].strip(" -+*•") and found[0].start >= len(text.rstrip()) and found[0].field in {"lead", "supporting", "both", "time"}


def only_assigns(line: str, said: Said) -> bool:
    """Whether a line that says this much only assigns a lead or a time to the tasks around it."""
    told = told_beside(line, said)
    return told is not None and len(told) <= 3


#: A line that names the tasks above again takes no more words to it than this.
_LONGEST_RESTATED = 24


def assigns_what_stands_above(line: str, said: Said, above: str) -> bool:
    """Whether a line gives the tasks above it, named again in their own words, to a lead.

    "Phòng X chủ trì việc mở lớp, cho vay và các phiên giao dịch, hoàn thành trong năm 2025."
    """
    if not (said.strong and said.leads) or not re.match(r"\W*(?:giao |đề nghị |phân công )?" + re.escape(fold(said.leads[0].quote.text)), fold(line)):
        return False
    told = told_beside(line, said)
    if told is None or not 3 < len(told) <= _LONGEST_RESTATED:
        return False
    known = set(re.findall(r"[a-zà-ỹđ]+", fold(above)))
    return sum(word in known for word in told) >= 0.8 * len(told)


def told_beside(line: str, said: Said) -> list[str] | None:
    """The words of a line beside those that assign; None where it assigns nothing or is too long to do so alone."""
    text = EXCEPT.sub(" ", line)
    labelled = segments(text)
    if not said.anything and not labelled:
        return None
    if ASSIGNS.match(text):
        return [] if said.anything else None
    if labelled and not text[: labelled[0].label].strip(" -+*•(\n"):
        return [] if labelled[0].field != "task" else None
    folded = fold(text)
    if len(text) > 400 or not (said.monitors or said.leads or said.supporting or said.times or said.silent):
        return None
    covered = [(m.quote.text) for group in (said.leads, said.supporting, said.monitors, said.silent) for m in group] + [m.quote.text for m in said.times]
    # A sentence about "hai việc này" assigns as a whole; what stands beside it must be assigning too.
    rest = " ".join("" if DEMONSTRATIVE.search(folded[a:b]) and said.anything and b - a < 320 else folded[a:b] for a, b in _clauses(text))
    for piece in sorted(covered, key=len, reverse=True):
        rest = rest.replace(fold(piece), " ")
    return content_words(rest)


_EMPTY = frozenset(("về", "đã", "thì", "đối", "riêng", "theo"))


def content_words(text: str) -> list[str]:
    """The folded words of a text that don't belong to assigning work."""
    return [word for word in re.findall(r"[a-zà-ỹđ]+", _CUES.sub(" ", fold(text))) if len(word) > 1 and word not in _EMPTY]


def _clauses(text: str) -> list[tuple[int, int]]:
    return [part for start, end in sentences(text) for part in orders(text, start, end)]


def demonstrative_count(text: str) -> int | None:
    """"Hai việc này" speaks for the two tasks above; None where no number is said."""
    match = re.search(r"(?:cả )?(hai|ba|bốn|năm|sáu|bảy|\d+)\s+(?:nhiệm vụ|việc|nội dung|công việc|phần việc)\s+(?:này|trên|nêu trên|trên đây|ở trên|kể trên)", fold(text))
    if not match:
        return None
    return int(match[1]) if match[1].isdigit() else COUNTS[match[1]]


def speaks_of_itself(text: str) -> bool:
    """Whether "các công việc này do X thực hiện" closes a line that told those works before."""
    parts = [fold(text[a:b]) for a, b in _clauses(text)]
    at = next((i for i, part in enumerate(parts) if EVERY_TASK.search(part)), 0)
    match = EVERY_TASK.search(parts[at]) if parts else None
    return match is not None and match[0].endswith("này") and sum(len(part.split()) for part in parts[:at]) >= 8
