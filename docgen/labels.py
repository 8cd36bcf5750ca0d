"""Which list label stands in front of a line, and how are labels nested?

Real plans number by hand (85 % have no heading styles, 8 % number
automatically), so structure is read from the labels' text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from docgen.text import fold

#: What counts count: "hai việc".
COUNTS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
#: What ordinals and counts count: "thứ nhất" and "một" are 1.
ORDINALS = {
    **COUNTS, "nhất": 1, "tư": 4, "bẩy": 7, "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15,
}  # fmt: skip
_WORD = r"mười (?:một|hai|ba|bốn|lăm)|nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười"
#: What a plan calls the pieces of work it numbers.
_TASK = (
    "nhiệm vụ|nhóm nhiệm vụ|nhóm|nhóm việc|nhóm nội dung|nhóm giải pháp|nội dung|công việc|việc|phần việc|đầu việc|phiếu"
    "|phiếu giao việc|thẻ|hạng mục|sản phẩm|hoạt động|công trình|mô hình|chương trình|chương trình hành động"
    "|chương trình thành phần|dự án|tiểu dự án|đề án|chuyên đề|gói|gói việc|gói nhiệm vụ|khối|khối việc|mảng|mảng việc"
    "|cụm|cụm việc|lĩnh vực|trụ cột|trọng tâm|ưu tiên|mũi|mũi đột phá|đột phá|cam kết|hành động|giải pháp|vấn đề|chủ đề"
    "|mục|khoản|bảng"
)
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_DIGITS = "0123456789"
_ANY_LETTER = "abcdefghijklmnopqrstuvwxyzđ"
_FIRST_OF_TASK = "".join({name[0] for name in _TASK.split("|")})
_FIRST_OF_WORD = "".join({word[0] for word in ORDINALS})
_BULLETS = "•●▪◦○■□▶►➢➤✓✔\uf0b7\uf0a7\uf0d8\uf0fc\uf076*·"

#: (scheme, pattern on the folded line, what it may begin with). Group 1 is the value. Order matters.
_PATTERNS: tuple[tuple[str, re.Pattern[str], frozenset[str]], ...] = tuple(
    (name, re.compile(pattern), frozenset(firsts))
    for name, pattern, firsts in (
        ("part", rf"phần (?:thứ )?({_WORD}|[ivx]+|\d+)\b\s*[:.\-)]?\s*", "p"),
        ("part", r"phần ([abcdđegh])(?:\s*[:.\-)]\s*|\s*$)", "p"),
        ("chapter", r"chương ([ivx]+|\d+)\b\s*[:.\-]?\s*", "c"),
        ("article", r"điều (\d+)\s*[.:]\s*", "đ"),
        ("task", rf"(?:{_TASK}) (?:số |thứ )?(\d{{1,2}}|[ivx]+|{_WORD})\s*[:.\-)]\s+", _FIRST_OF_TASK),
        ("decimal3", rf"(?:{_TASK}) (?:số )?(\d{{1,2}}\.\d{{1,2}}\.\d{{1,2}})\s*[:.\-)]\s+", _FIRST_OF_TASK),
        ("decimal2", rf"(?:{_TASK}) (?:số )?(\d{{1,2}}\.\d{{1,2}})\s*[:.\-)]\s+", _FIRST_OF_TASK),
        ("ordinal", rf"thứ ({_WORD})\s*[,:.\-]\s*", "t"),
        ("ordinal", rf"({_WORD}) là\s*[,:.\-]\s*", _FIRST_OF_WORD),
        ("decimal4", r"(\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2})\s*[.):]?\s+", _DIGITS),
        ("decimal3", r"(\d{1,2}\.\d{1,2}\.\d{1,2})(?:\s*[.):](?!\d)\s*|\s+)(?!\d)", _DIGITS),
        ("decimal2", r"(\d{1,2}\.\d{1,2})(?:\s*[.):](?!\d)\s*|\s+(?=\D))(?!(?:triệu|tỷ|nghìn|người|hộ|ha|km|m2|đồng|lượt)\b)", _DIGITS),
        ("romandec", r"([ivx]+\.\d{1,2})\s*[.):]?\s+", "ivx"),
        ("code", r"\[([a-zđ]{1,4}[-.]?\d{1,3})\]\s*[.:]?\s*", "["),
        ("code", r"\(?([a-zđ]{1,4}[-.]?\d{1,3})(?:\)\s*[.:]?|[.:])\s+(?=\D)", "(" + _ANY_LETTER),
        ("paren", r"\((\d{1,2})\)\s*[.:]?\s*", "("),
        ("parenletter", r"\(([a-zđ])\)\s*", "("),
        ("roman", r"(?!v\s*[/%]\s*v\b)([ivx]{1,5})(?:\s*[.)/:]\s*|\s*-\s+)(?=\S)", "ivx"),
        ("upper", r"([a-hđ])\.\s+(?=\S)", "abcdefghđ"),
        ("arabic", r"(\d{1,3})(?:\s*\.(?!\d)\s*|\s*-\s+(?!\d)|\s*/\s+|\s*:\s+)(?=\D|$)", _DIGITS),
        ("arabic)", r"(\d{1,3})\s*\)\s*", _DIGITS),
        ("letter", r"([a-zđ])\s*\)\s*", _ANY_LETTER),
        ("letter.", r"([a-zđ])\.\s+", _ANY_LETTER),
        ("dash", r"(-)\s*(?=[^\W\d]|\d|\"|\(|\[)", "-"),
        ("plus", r"(\+)\s*(?=\S)", "+"),
        ("bullet", rf"([{_BULLETS}])\s*(?=\S)", _BULLETS),
    )
)

#: The patterns by what a line begins with, in their order.
_BY_FIRST = {
    char: tuple((scheme, pattern) for scheme, pattern, firsts in _PATTERNS if char in firsts)
    for char in frozenset().union(*(firsts for *_, firsts in _PATTERNS))
}

#: How high a scheme usually stands; a lower number is nearer to the root.
RANK = {
    "part": 0.0, "chapter": 0.5, "article": 1.0, "upper": 2.0, "roman": 3.0, "romandec": 4.0, "title": 3.5, "ordinal": 4.5, "task": 4.6,
    "arabic": 5.0, "decimal2": 6.0, "decimal3": 7.0, "decimal4": 7.5, "arabic)": 7.6, "code": 6.5, "paren": 7.7, "letter": 8.0,
    "letter.": 8.0, "parenletter": 8.2, "dash": 9.0, "bullet": 9.5, "plus": 10.0,
}  # fmt: skip
BULLETS = frozenset({"dash", "plus", "bullet"})


@dataclass(frozen=True, slots=True)
class Label:
    """A label as displayed: ``text`` without trailing space, its ``scheme`` and ``value`` (1 = first)."""

    text: str
    scheme: str
    value: int
    key: str


def roman_value(text: str) -> int | None:
    """Value of a lower- or upper-case roman number up to 89, None if it isn't one."""
    total, last = 0, 0
    for char in reversed(text.lower()):
        if char not in _ROMAN:
            return None
        value = _ROMAN[char]
        total += value if value >= last else -value
        last = max(last, value)
    return total or None


def _value(scheme: str, raw: str) -> int:
    if raw in ORDINALS:
        return ORDINALS[raw]
    if scheme == "part" and raw in "abcdđegh":
        return _LETTERS.index(raw) + 1
    if scheme in {"roman", "part", "chapter", "task"} and not raw.isdecimal():
        return roman_value(raw) or 1
    if scheme == "code":
        return int(re.sub(r"\D", "", raw))
    if "." in raw:
        return int(raw.rsplit(".", 1)[1])
    if raw.isdecimal():
        return int(raw)
    if raw in _LETTERS:
        return _LETTERS.index(raw) + 1
    return 0


def split_label(text: str) -> tuple[Label | None, int]:
    """The typed label in front of ``text``, and where the words after it begin.

    ``(None, 0)`` where none stands there.  Never takes a date, an amount or a
    document number for a label ("30/6/2022 …", "1.200 người").
    """
    folded = fold(text)
    if folded.startswith("ð"):  # looks like đ, and stands for it in scans
        folded = "đ" + folded[1:]
    for scheme, pattern in _BY_FIRST.get(folded[:1], ()):
        match = pattern.match(folded)
        if match is None:
            continue
        written = text[: match.end()].strip()
        # Roman and upper-case labels are capitals; "i." or "v." in lower case is a letter.
        if scheme in {"roman", "romandec", "upper"} and not match[1][0].isdigit() and not text[match.start(1)].isupper():
            continue
        if scheme == "roman" and roman_value(match[1]) is None:
            continue
        if scheme in {"letter", "letter."} and text[match.start(1)].isupper():
            continue
        if scheme == "code" and not (folded.startswith("[") or text[match.start(1)].isupper()):
            continue  # "f0. …" in running text
        if scheme == "task" and not folded[match.end() :].strip():
            continue
        return Label(written, scheme, _value(scheme, match[1]), match[1]), match.end()
    return None, 0


def automatic_label(shown: str) -> Label | None:
    """The label for an automatic number as displayed ("2.7.", "a)", "-")."""
    if not shown.strip():
        return None
    label, _ = split_label(shown.strip() + " x")
    if label is not None:
        return Label(shown.strip(), label.scheme, label.value, label.key)
    bare = shown.strip().rstrip(".):")
    named = re.fullmatch(r"\D{2,30}?\s(\d{1,3})", bare)
    if named:  # "Phiếu số 3."
        return Label(shown.strip(), "task", int(named[1]), named[1])
    if bare.isdecimal():
        return Label(shown.strip(), "arabic", int(bare), bare)
    return Label(shown.strip(), "bullet", 0, shown.strip())
