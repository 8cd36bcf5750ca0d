"""Which periods are written in a text? "Quý III - IV/2025", "30/6", "6 tháng đầu năm", "2026 - 2030".

This module only reads; whether a period is a deadline is for
:mod:`docgen.language.deadlines` to say.  It works on text prepared by
:func:`flat`, whose offsets are those of the original.
"""

# ruff: noqa: E501  (a list of words or forms cut into short lines hides what it lacks)

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from docgen.language import dates
from docgen.language.dates import Make, Period
from docgen.text import fold

_PLAIN = (("\n", " "), ("\t", " "), ("\uff0f", "/"), ("\u2044", "/"), ("ⅰ", "1"), ("ⅱ", "2"), ("ⅲ", "3"), ("ⅳ", "4"), ("//", "/ "))


#: "thường xuyền": what recognition makes of the commonest word for what recurs; as long as the word itself.
_MISREAD = re.compile(r"th[ưu]ờng xuy(?:[eéèẻẽẹ]|[ếềểễệ])n")


def flat(text: str) -> str:
    """``text`` folded, on one line, Roman digits and fraction slashes as plain characters; same length."""
    out = fold(text)
    for odd, plain in _PLAIN:  # much faster than str.translate on Vietnamese
        out = out.replace(odd, plain)
    return _MISREAD.sub("thường xuyên", out) if "xuy" in out else out


@dataclass(frozen=True, slots=True)
class Written:
    """A period as written at ``start`` to ``end``.

    ``unit``: day, month, quarter, half, year, tet, noise.  ``make`` gives the
    period in a year (it ignores the year if ``year`` is written).  ``bare`` is true without a
    unit word ("2025", "12/2025", "30/6"); ``spans`` if it names a beginning too ("2026 - 2030").
    """

    start: int
    end: int
    unit: str
    make: Make
    year: int | None = None
    bare: bool = False
    spans: bool = False


_STEMS, _BRANCHES = "|".join(dates.STEMS), "|".join(dates.BRANCHES)
_AND = r"\s*(?:,\s*và|,|và|hoặc|&|-|đến|tới)\s*"
_YEAR = r"20\d\d(?!\d|\s*/\s*[a-zđ]|[.,]\d)"
_OF_YEAR = rf"(?:\s*[/.\-]\s*(?:năm\s+)?|\s*,?\s*(?:của\s+|trong\s+)?năm\s*|\s+)({{}}{_YEAR})"
_PART = r"(?:({}đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối)\s+(?:của\s+)?)?"


def _of_year(name: str) -> str:
    return _OF_YEAR.replace("({}", f"(?P<{name}>")


def _part(name: str) -> str:
    return _PART.replace("({}", f"(?P<{name}>")


_DAY = r"(?:0?[1-9]|[12]\d|3\d)(?!\d)"
_MON = r"(?:0?[1-9]|1\d)(?![\d%])"
_MONTHS = (
    "giêng|mười hai|mười một|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|chạp"  # longest first
)
_QTR = r"(?:iv|iii|ii|i|vi{0,3}|0?[1-9]|một|nhất|hai|ba|bốn|tư|thứ (?:nhất|hai|ba|tư))(?![\da-zà-ỹđ])"
_NOT_A_DATE = (
    r"(?!\s*(?:phường|xã|hộ|thôn|tổ|người|giờ|%|đơn vị|trạm|trường|khu|chợ|ca|điểm|cơ sở|dân|số|tổng|huyện|quận|đảng|chi|cán|lần|kỳ|đợt|lao động|m2|ha|km|chỉ tiêu|nhiệm vụ|phòng|cụm|đại biểu|thành viên|xóm))"
)

# All forms begin with one of these; to look for them first saves a third of the time.
_BEGINS = r"(?=[\dnmđgcthqbs])"
_WRITTEN = re.compile(
    rf"{_BEGINS}(?:%s)"
    % "|".join(
        (
            # 24, 25 và 26 tháng 8 năm 2026; ngày 30 tháng 6
            rf"(?:(?:ngày|mùng|mồng)\s*)?\b(?<!đợt )(?<!lần )(?<!giai đoạn )(?<!vòng )(?<!bước )(?<!chặng )(?P<day0>{_DAY})(?:{_AND}(?:ngày\s+)?{_DAY})*?(?:{_AND}(?:ngày\s+)?(?P<day1>\d{{1,2}}))?\s*tháng\s*(?P<daymon>\d{{1,2}})(?![\d%])(?!\s*(?:lần|kỳ|đợt))(?:{_of_year('dayyear')})?",
            # 30/6/2022, 30.6.2022, 10-12/5/2022, 30/6
            rf"(?<![\d/.,])(?:(?:ngày|mùng|mồng)\s*|\b)(?:(?P<num0>{_DAY}){_AND}(?:ngày\s+)?)?(?P<num>\d{{1,2}})(?:\s*/\s*(?P<nummon>\d{{1,2}})(?:\s*/\s*(?P<numyear>\d{{4}}|\d{{2}}))?(?![\d/]|\s*/\s*\w)|(?P<sep>[.\-])(?P<dotmon>\d{{1,2}})(?P=sep)(?P<dotyear>20\d\d)(?![\d/.\-]\d|\d)){_NOT_A_DATE}(?:\s*,?\s*(?:của\s+)?năm\s*(?P<numof>{_YEAR}))?",
            # tháng 11 - 12/2025; cuối tháng 6 năm 2022; tháng 3
            rf"\b{_part('monpart')}(?<!mỗi )(?<!hằng )(?<!hàng )(?<!từng )tháng\s*(?P<mon0>\d{{1,2}})(?![\d%]|\s*(?:lần|kỳ|đợt|buổi|phiên)\b)(?:(?:{_AND}(?:tháng\s*)?{_MON}(?=[^/]|/20|$))*{_AND}(?:tháng\s*(?P<mon1>{_MON})|(?P<mon2>{_MON})(?=\s*/\s*20\d\d|\s*-\s*20\d\d|\s+năm|\s*(?:[.;)]|$)|\s+(?:hằng|hàng)))(?!\s*/\s*\d{{1,2}}(?!\d)))?(?:{_of_year('monyear')})?",
            # tháng chín năm 2022
            rf"\b{_part('wordpart')}tháng\s+(?P<word>{_MONTHS})(?:\s*/\s*|\s+năm\s*)(?P<wordyear>{_YEAR})",
            # T3/2022
            rf"(?<![\w-])t\.?\s?(?P<t>\d{{1,2}})(?:\s*-\s*t?\.?\s?(?P<t1>\d{{1,2}}))?\s*[/.\-]\s*(?P<tyear>{_YEAR})",
            # 12/2025; 5-6/2022
            rf"(?<![\d/.,\-])(?<!số )(?:(?P<my0>{_MON})(?:\s*/\s*20\d\d)?\s*-\s*(?:tháng\s+)?)?\b(?P<my>\d{{1,2}})\s*/\s*(?P<myyear>{_YEAR})(?!/)",
            # quý II/2022, Q.II-2022, quý III - IV/2025, quý 2
            rf"\b{_part('qpart')}(?<!mỗi )(?<!hằng )(?<!hàng )(?<!từng )(?:(?:quý|qúy|quỳ|quy|qui)\s*|q\s?[.\-]?\s?(?=[iv\d]{{1,3}}\s*[/.\-]\s*20))(?P<q0>{_QTR})(?:(?:{_AND}(?:quý\s*)?{_QTR})*{_AND}(?:quý\s*)?(?P<q1>{_QTR}))?(?:{_of_year('qyear')})?",
            # 6 tháng đầu năm 2022, nửa cuối năm
            rf"\b(?:(?P<halfn>\d{{1,2}}|ba|sáu|chín)\s*tháng\s*|(?P<halfq>hai|2|02)\s*quý\s*|nửa\s*)(?P<half>đầu|cuối)\s*(?:của\s+)?(?:năm(?!\s*học)\s*)?(?P<halfyear>{_YEAR})?",
            # năm 2022, các năm 2022 - 2025, cuối năm 2022, giai đoạn 2021-2025, 2025
            rf"(?:\b{_part('ypart')}(?P<yword>(?:(?:các|những)\s+)?năm)\s*|(?<![\d/.,\-])(?<!\d\s[/-])\b)(?P<y0>20\d\d)(?:(?:\s*(?:-|đến(?: hết)?|tới|,|và)\s*(?:năm\s*)?(?P<y1>20\d\d(?!\d|[.,]\d|\s*/)))+|\s?-\s?(?P<y2>\d\d)(?=\s*(?:[.;,)]|$))|(?<=20\d\d)(?P<y3>20\d\d))?(?!\d|\s*/\s*\w|[.,]\d)",
            # cuối năm (without its number), trong năm nay
            r"\b(?P<only>đầu|giữa|cuối|trong|hết|cả)\s+năm(?=\s*(?:[.;,):]|$|nay\b|hiện tại|hằng|hàng))(?:\s*nay)?",
            # Tết Nguyên đán năm 2022
            rf"\btết(?:\s+nguyên\s+đán|\s+âm\s+lịch|\s+cổ\s+truyền)(?:\s+(?:năm\s+)?(?:(?P<tet>{_YEAR})|(?P<stem>{_STEMS})\s+(?P<branch>{_BRANCHES})\b))?",
        )
    )
)

# Digits that somebody (or an OCR engine) spoiled: l/1/2022, 3O/6/2022, 30/6/20 21, quý l/2022, năm 2O22.
_NOISE = re.compile(
    r"(?<![\w/])(?:ngày\s*)?(?P<n1>[\dolis|]{1,2}\s*/\s*[\dolis|]{1,2}\s*/\s*(?:[\dolis|]{4}|[\dol]{2}\s[\dol]{2}))(?![\w/])"
    r"|\bquý\s*(?P<n2>[i1l|!tv]{1,4}\s*/\s*[\dolzs]{4}|[1-4i]20\d\d)(?!\w)|(?:\b(?:ngày\s*)?\d{1,2}\s*)?\btháng\s*(?P<n3>[\dol|]{1,2}\s*(?:/|năm)\s*[\dolzs]{4})(?!\w)"
    r"|\b(?:năm|hết|trong|giai đoạn)\s*(?P<n4>(?=\d*[olzs])2[\dolzs]{3}|20\s\d\d)(?=\s*(?:[.;,)-]|$))"
    r"|\bnăm\s*(?P<n5>(?!20\d\d|19\d\d)\d{4}|20\d|20\d{3})(?=\s*(?:[.;,)]|$))"
)
_CLEAN_NUMBER = re.compile(r"(?:iv|i{1,3}|[\d/\s-]|năm)+")
_NUMERALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "nhất": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "giêng": 1, "năm": 5, "mười một": 11, "mười hai": 12, "chạp": 12}  # fmt: skip


def _number(word: str) -> int:
    word = word.removeprefix("thứ ").strip()
    return int(word) if word.isdigit() else _NUMERALS.get(word, 0)


def _fixed(period: Period | None) -> Make:
    return lambda _: period


def _parted(part: str | None, make: Make) -> Make:
    if not part:
        return make
    which = {"thượng tuần": "đầu", "trung tuần": "giữa", "hạ tuần": "cuối", "nửa đầu": "giữa", "nửa cuối": "cuối"}.get(part, part)

    def made(year: int) -> Period | None:
        whole = make(year)
        if whole is None:
            return None
        return Period(whole.first, whole.first.replace(day=20)) if part == "trung tuần" else whole.part(which)

    return made


def _century(written: str) -> int:
    return int(written) if len(written) == 4 else 2000 + int(written)


def written_periods(text: str) -> Iterator[Written]:
    """All periods in ``text`` (prepared by :func:`flat`), left to right, spoiled ones too (unit "noise")."""
    for start, end in _windows(text):
        yield from _written_in(text, start, end)


# Where a period can be: a digit, or one of the words that stand without any.
_HINT = re.compile(r"2[\dol]\d\d|20[\dols]|\d\s*/\s*[\dlo]|tháng\s*[\dlo]|tháng\s(?:đầu|cuối|\w+(?: \w+)? năm)|qu[ýúyỳi]y?\s*[ivltx|!\d]|quý\s(?:hai|ba|bốn|tư|một|nhất|thứ|đầu|cuối)|nửa\s|tết\s|năm(?=\s*(?:[.;,):]|$|nay|hiện|hằng|hàng|20|\d))|[lo]\s?/")


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of ``text`` around the hints, so that the long pattern needn't try every letter."""
    start = end = -1
    for match in _HINT.finditer(text):
        left, right = match.start() - 44, match.end() + 44
        if left > end:
            if end > 0:
                yield start, end
            start = max(0, left)
        end = min(len(text), right)
    if end > 0:
        yield start, end


def _written_in(text: str, left: int, right: int) -> Iterator[Written]:
    spoiled = []
    for match in _NOISE.finditer(text, left, right):
        value = match[match.lastindex or 0]
        odd = match["n5"] or re.search(r"20\s\d\d$", value) or not _CLEAN_NUMBER.fullmatch(value) or (match["n2"] and "/" not in value)
        if odd and sum(c.isdigit() for c in value) >= 2:
            spoiled.append(Written(match.start(), match.end(), "noise", _fixed(None), year=0))
    for match in _WRITTEN.finditer(text, left, right):
        if any(s.start < match.end() and match.start() < s.end for s in spoiled):
            continue
        found = _read(match)
        if found is None:
            continue
        rest = next((s for s in spoiled if found.year is None and found.end <= s.start <= found.end + 3), None)
        if rest is None:
            yield found
        else:
            # "quý II năm 2O22": the year is there and can't be read.
            spoiled[spoiled.index(rest)] = replace(rest, start=found.start)
    yield from spoiled


def _read(match: re.Match[str]) -> Written | None:
    g = match.groupdict()
    start, end = match.span()
    while end > start and match.string[end - 1] == " ":
        end -= 1
    if g["day0"]:
        first, last, month = int(g["day0"]), int(g["day1"] or g["day0"]), int(g["daymon"])
        return _dated(start, end, first, last, month, g["dayyear"])
    if g["num"]:
        month = int(g["nummon"] or g["dotmon"])
        year = g["numyear"] or g["dotyear"] or g["numof"]
        if year and len(year) == 4 and not 2000 <= int(year) <= 2099:
            return None if year.startswith("1") else Written(start, end, "noise", _fixed(None), year=0)
        if not year and (month > 12 or int(g["num"]) > 31):
            return None
        if g["numyear"] and len(year) == 2 and (month > 12 or int(year) < 10):
            return None
        return _dated(start, end, int(g["num0"] or g["num"]), int(g["num"]), month, year, bare=not match[0].startswith(("ng", "m")))
    if g["mon0"]:
        last = int(g["mon1"] or g["mon2"] or g["mon0"])
        return _monthly(start, end, int(g["mon0"]), last, g["monyear"], g["monpart"])
    if g["word"]:
        month = _number(g["word"])
        return _monthly(start, end, month, month, g["wordyear"], g["wordpart"])
    if g["t"]:
        return _monthly(start, end, int(g["t"]), int(g["t1"] or g["t"]), g["tyear"], None)
    if g["my"]:
        return _monthly(start, end, int(g["my0"] or g["my"]), int(g["my"]), g["myyear"], None, bare=True)
    if g["q0"]:
        first, last = _number(g["q0"]), _number(g["q1"] or g["q0"])
        quarter: Make = _parted(g["qpart"], lambda year: dates.quarters(year, first, last) if 0 < first <= last else None)
        return Written(start, end, "quarter", quarter, int(g["qyear"]) if g["qyear"] else None, spans=last != first)
    if g["half"]:
        return _half(start, end, g)
    if g["y0"]:
        return _yearly(start, end, g)
    if g["only"]:
        which = g["only"] if g["only"] in {"đầu", "giữa"} else "cuối"
        return Written(start, end, "year", lambda year: _year_part(year, which))
    named = dates.sexagenary(g["stem"], g["branch"]) if g["stem"] else None
    return Written(start, end, "tet", dates.tet, int(g["tet"]) if g["tet"] else named)


def _year_part(year: int, which: str) -> Period | None:
    whole = dates.years(year, year)
    return whole.part(which) if whole else None


def _dated(start: int, end: int, first: int, last: int, month: int, year: str | None, bare: bool = False) -> Written:
    def made(written: int) -> Period | None:
        a, b = dates.day(written, month, first), dates.day(written, month, last)
        return Period(min(a.first, b.first), b.last) if a and b else None

    return Written(start, end, "day", made, _century(year) if year else None, bare, spans=first != last)


def _monthly(start: int, end: int, first: int, last: int, year: str | None, part: str | None, bare: bool = False) -> Written:
    def made(written: int) -> Period | None:
        return dates.months(written, first, last) if first <= last else None

    return Written(start, end, "month", _parted(part, made), int(year) if year else None, bare, spans=first != last)


def _half(start: int, end: int, g: dict[str, str | None]) -> Written | None:
    count = 6 if not g["halfn"] else _number(g["halfn"])
    if not 1 <= count <= 11:
        return None
    first, last = (1, count) if g["half"] == "đầu" else (13 - count, 12)
    return Written(start, end, "half", lambda year: dates.months(year, first, last), int(g["halfyear"]) if g["halfyear"] else None)


def _yearly(start: int, end: int, g: dict[str, str | None]) -> Written | None:
    first = int(g["y0"] or 0)
    last = int(g["y1"] or g["y3"] or (2000 + int(g["y2"]) if g["y2"] else first))
    if g["y2"] and last <= first:
        return None
    whole = dates.years(first, last)
    make = _parted(g["ypart"], _fixed(whole))
    return Written(start, end, "year", make, first, bare=not g["yword"], spans=last != first)
