"""Which dates and periods belong to something else? Cited documents, names of programmes, terms, holidays.

Seven in ten full dates of a real plan are citations.  All functions take text
prepared by :func:`docgen.language.periods.flat`.
"""

# ruff: noqa: E501  (a list of words or forms cut into short lines hides what it lacks)

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

Region = tuple[int, int]

_DOCUMENT = (
    r"(?:kết luận|nghị quyết|nghị định|quyết định|chỉ thị|thông tư(?: liên tịch)?|thông báo|thông tri|công văn|công điện|(?<!tài chính )(?<!tài chính[-–])(?<!tài chính [-–] )kế hoạch(?! (?:và |- |– )?đầu tư)|chương trình(?: hành động)?"
    r"|hướng dẫn|tờ trình|báo cáo|bộ luật|luật|pháp lệnh|hiến pháp|quy định|quy chế|quy chuẩn|văn bản|đề án|biên bản|hợp đồng|thỏa thuận|văn kiện|điều lệ)"
)
_NUMBER = r"(?:\d{1,5}[a-z]?(?:\s*/\s*(?:19|20)\d\d)?\s*[/-]\s*(?!quý|tháng|năm|ngày|đến|nay\b|hết|t\.?\d|q\.?[\div])[a-zđ][\wđ&./-]*|số\s*:?\s*\d{1,5}(?:\s*/\s*(?:19|20)\d\d)?(?![\d/]))"
_FULL_DATE = r"(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}\s?\d{2}|\d{1,2}\s*tháng\s*\d{1,2}\s*,?\s*(?:năm|/)\s*\d{4}|\d{1,2}\s*/\s*\d{4})"
# "ngày" that follows a deadline's own word doesn't belong to the document in front of it.
_OWN_WORD = r"(?<!trước )(?<!đến )(?<!hết )(?<!nhất )(?<!trong )(?<!vào )(?<!từ )(?<!là )(?<!quá )(?<!hạn )(?<!xong )(?<!thành )(?<!: )"
# Words that set an end: no citation runs over them to another document's date.
_ENDING = r"\bhoàn (?:thành|tất)|\bxong\b|\btrước (?:ngày|\d)|\b(?:chậm|muộn) (?:nhất|quá)|\bkết thúc|\bbàn giao|\bnghiệm thu|\btrong (?:tháng|quý|năm)\b|\bđến hết\b"
_NO_STOP = rf"(?:(?!\.\s|;|[.;]$|{_ENDING}).)"

# Words that set a task's own time: what stands behind them belongs to no law's, term's or school year's name.
_TIME_OF_TASK = r"\btrong\b|\bvào\b|\btrước\b|\bxong\b|\bhoàn (?:thành|tất)|\bhết\b|\bquý\b|\btháng\b|\bchậm nhất|\bthực hiện|\bgiai đoạn|\bthời (?:gian|hạn)"

_CITED = re.compile(
    rf"\b{_DOCUMENT}(?:\s+số)?\s*:?\s*{_NUMBER}{_NO_STOP}{{0,170}}?{_OWN_WORD}\bngày\s+(?:ký\s+)?{_FULL_DATE}"
    rf"|{_NUMBER}(?:\s*,|\s*\(|\s+của\s{_NO_STOP}{{2,80}}?)?\s*{_OWN_WORD}ngày\s+{_FULL_DATE}"
    rf"|\b{_DOCUMENT}\b(?:(?!{_ENDING}|\btrước\b|[.;]).){{0,110}}?{_OWN_WORD}\bngày\s+{_FULL_DATE}"
    rf"|{_NUMBER}(?:\s*\(?\s*{_FULL_DATE}\)?)?"
    rf"|\b(?:bộ luật|(?<!pháp )luật|pháp lệnh|hiến pháp)\b(?:(?!{_TIME_OF_TASK})[^.;:/]){{0,70}}?(?:năm\s+)?(?:19|20)\d\d(?!\d)(?!\s*[-/])"
)
_STAMP = re.compile(
    rf"hiệu lực(?: thi hành)?(?: kể)? từ {_FULL_DATE}|(?:\bký|thời gian ký|ban hành|hiệu lực(?: thi hành)?(?: kể)?(?: từ)?|đăng ký|thông qua|phê duyệt|khai mạc|sinh)(?:\s*:)?\s+(?:vào\s+)?ngày\s*:?\s*{_FULL_DATE}"
    rf"|{_FULL_DATE}\s*,?\s*\d{{1,2}}:\d{{2}}(?::\d{{2}})?|ngày ký\s*:?\s*{_FULL_DATE}|sao y\s*;[^;]*;\s*{_FULL_DATE}|\w+-{_FULL_DATE}\s\d\d:\d\d"
    rf"|^\W*(?!(?:phòng|sở|ban|trung tâm|bảo hiểm|ủy ban|ubnd|ubmttq|mttq|liên đoàn|văn phòng|ngân hàng|hội|công an|chi cục)\b)[a-zà-ỹđ. ]{{2,45}},\s*ngày\s+{_FULL_DATE}\W*$"
)
_TERM = re.compile(
    r"\b(?:nhiệm kỳ|năm học|niên khóa|niên độ|khóa|học kỳ(?: i{1,2}| \d)?,?(?: năm học)?|vụ(?: đông xuân| hè thu| mùa)|nửa nhiệm kỳ|năm ngân sách|thời kỳ ổn định ngân sách)"
    rf"(?:(?!{_TIME_OF_TASK})[^.;:,/(\d]|,(?=\s*(?:năm\s+)?20\d\d)|\((?=\s*(?:năm\s+)?20\d\d)){{0,25}}(?:19|20)\d\d(?:\s*(?:-|đến)\s*(?:năm\s+)?(?:(?:19|20)\d\d|\d\d\b))?"
    r"|\b0?5 năm\s*\(?(?:giai đoạn\s+)?20\d\d\s*-\s*20\d\d"
    r"|\b(?:tầm nhìn|định hướng|hướng)(?:\s+(?:đến|tới|cho))?(?:\s+những)?(?:\s+năm)?\s+20\d\d(?:\s*-\s*20\d\d)?"
    r"|\b(?:kỷ niệm|nhân(?= (?:dịp|ngày|lễ|đại lễ|kỷ niệm|tết|tháng|năm mới|quốc khánh|đại hội|giáng sinh|khai giảng))|(?<!thành )(?<!xong )(?<!trước )(?<!thành vào )(?<!xong vào )dịp|mừng|chào mừng|hưởng ứng|ngày hội|ngày lễ|lễ|(?<!trước )(?<!đến )ngày (?=[a-zà-ỹđ]))"
    rf"(?:(?!{_ENDING}|;|\.\s).){{0,70}}?\d{{1,2}}\s*/\s*\d{{1,2}}(?:\s*/\s*\d{{4}})?(?:\s*-\s*\d{{1,2}}\s*/\s*\d{{1,2}}(?:\s*/\s*\d{{4}})?)?"
    r"|\b(?:so với|bằng|cùng kỳ|như|kể từ|tính đến|số liệu|thống kê|tại thời điểm|thời điểm|mốc|đợt)(?:\s+(?:cuối|hết|đầu|các|giai đoạn|bình quân|thời điểm|cùng kỳ|tháng|quý))*\s+(?:ngày\s+|năm\s+|tháng\s+|quý\s+)?(?:\d{1,2}\s*/\s*)*(?:\d{1,2}\s+năm\s+)?20\d\d"
    r"|\b(?:từ|kể từ)\s+(?:(?:năm|tháng|quý|ngày|đầu|cuối)\s+)*[\d/]+(?:\s+(?:năm|tháng)\s+\d+)*\s+(?:đến|tới|cho đến)\s+(?:nay|hiện nay|thời điểm)"
    r"|\b(?:19)\d\d(?:\s*-\s*(?:19|20)\d\d)?"
)
_BLANK = r"(?:…+|\.{2,}|_{2,}|\[[^\]]{0,40}\]|x{2,4}\b)"
_PLACEHOLDER = re.compile(
    rf"(?:\b(?:ngày|tháng|quý|năm)\s*)*{_BLANK}(?:\s*(?:/|-|,|tháng|năm|quý)+\s*(?:{_BLANK}|\d{{1,4}}))+"
    rf"|\b(?:ngày\s*|tháng\s*)?\d{{1,2}}\s*(?:/|tháng)\s*{_BLANK}\s*(?:/|năm)\s*(?:\d{{2,4}}|{_BLANK})|\b(?:quý|tháng|năm|ngày)\s*(?:20)?{_BLANK}"
    r"|\bngày\s*/\s*(?:\d{1,2}\s*)?/\s*\d{4}|\bngày\s+tháng\s+(?:\d{1,2}\s+)?năm\s*(?:\d{4})?|\b(?:tháng|quý)\s*/\s*20\d\d|\btháng\s+năm\s+20\d\d|\bquý\s+năm\s+20\d\d"
    rf"|\b\d{{1,2}}\s*/\s*\d{{1,2}}\s*/\s*{_BLANK}"
)
_DAY_OFF = re.compile(r"\b(?:ngày\s+)?(?:27\s*/\s*7|2\s*/\s*9|30\s*/\s*4|01?\s*/\s*5|20\s*/\s*11|08?\s*/\s*3|01?\s*/\s*6|22\s*/\s*12|27\s*/\s*02?|24\s*/\s*7|24\s*/\s*24|17\s*/\s*10)(?!\s*/|\d)")

_NAMED = re.compile(
    r"\b(?:chương trình|đề án|chiến lược|(?<!tài chính )(?<!tài chính[-–])(?<!tài chính [-–] )kế hoạch(?! (?:và |- |– )?đầu tư)|nghị quyết|quy hoạch|(?<!ban quản lý )dự án|tiểu dự án|kết luận|chỉ thị|quyết định|khung(?: kế hoạch)?|phong trào|cuộc vận động|mục tiêu|chỉ tiêu|danh mục|bộ tiêu chí|tiêu chí"
    r"|chuẩn(?: hộ)?(?: cận)? nghèo|chuẩn nghèo|thời kỳ|văn kiện|định mức|đại hội|vốn|ngân sách|kinh phí|dự toán|báo cáo|kết quả|lộ trình|hợp phần|hệ thống chỉ tiêu|thi đua|hộ nghèo|nhiệm vụ(?! (?:số )?\(?\d)|tuyển sinh|phương hướng|công bố|bảng giá|trung hạn)\b"
)
# Nouns that take a period only right beside it ("kinh phí năm 2023", "hộ nghèo giai đoạn …").
_LOOSE = re.compile(r"nhiệm vụ|kết quả|công bố|hộ nghèo|kinh phí|vốn|ngân sách|thi đua|tuyển sinh|phương hướng|lộ trình|báo cáo|dự toán|bảng giá")
_NAME_ENDS = re.compile(
    r"[;]|[.:!?](?=\s|$)|(?:,|\bvà)\s*(?:tổ chức|triển khai|thực hiện|xây dựng|rà soát|phấn đấu|đầu tư xây|hoàn thành|hoàn tất|lắp|cấp|sửa|mở|vận động|kiểm tra|khảo sát|đảm bảo|bảo đảm|duy trì|chi trả|tiếp tục|đưa|ban hành|trình|lập|xong|kết thúc|giao|ưu tiên|thời (?:gian|hạn))\b"
    r"|\b(?:hoàn thành|hoàn tất|xong|kết thúc|chậm nhất|muộn nhất|trước ngày|thời gian thực hiện|thời hạn|dứt điểm)\b"
    r"|\b(?:này|được)\s+(?:được\s+)?(?:tổ chức\s+|triển khai\s+)?(?:thực hiện|triển khai)\b"
)
_PERIOD_OF_NAME = re.compile(
    r"(?:,\s*|\(\s*|\s|\")(?:(?:trong\s+)?(?:giai đoạn|thời kỳ|nhiệm kỳ)\s*(?:năm\s+)?20\d\d(?:\s*(?:-|đến)\s*(?:năm\s+)?(?:20\d\d|\d\d\b)|20\d\d)?|(?:cho\s+|từ\s+)?(?:đến\s+)?(?:các\s+)?năm\s+20\d\d(?:\s*(?:-|,|và|đến)\s*(?:năm\s+)?20\d\d)*|(?:đến\s+)?20\d\d(?:\s*-\s*20\d\d)?)(?![\d/])"
)
_SENTENCE_END = re.compile(r"\s*(?:[.;)](?=\s|$|[;.)])|$)")

# A cheap search says whether the long pattern is worth its time; all but the placeholders hold a figure.
_FIGURE = re.compile(r"\d")
_HINTED = (
    (re.compile(r"\d\s*[/-]\s*[a-zđ]|ngày\s+(?:ký\s+)?\d|\bsố\s*:?\s*\d|luật|pháp lệnh|hiến pháp"), _CITED),
    (re.compile(r"ngày\s*:?\s*\d|\d:\d\d|ký\s*:|sao y"), _STAMP),
    (re.compile(r"nhiệm kỳ|năm học|niên|khóa|học kỳ|vụ (?:đông|hè|mùa)|ngân sách|tầm nhìn|hướng|kỷ niệm|nhân|dịp|mừng|lễ|ngày [a-zà-ỹđ]|so với|bằng|cùng kỳ|như|từ |tính đến|số liệu|thống kê|thời điểm|mốc|đợt|\b19\d\d"), _TERM),
)  # fmt: skip
_BLANK_HINT = re.compile(r"…|\.\.|__|\[|\bxx|/\s*/|tháng\s+năm|(?:tháng|quý|ngày)\s*/|quý\s+năm|ngày\s+tháng")


def merged(regions: Iterable[Region]) -> list[Region]:
    """``regions`` in order, overlapping ones as one."""
    out: list[Region] = []
    for start, end in sorted(regions):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def touches(regions: Sequence[Region], start: int, end: int) -> bool:
    """Whether one of ``regions`` (as :func:`merged` gives them) overlaps ``start`` to ``end``."""
    at = bisect_left(regions, (end, -1)) - 1
    return at >= 0 and regions[at][1] > start


def cited(text: str) -> list[Region]:
    """Documents with number or date, signing stamps, holidays, terms, comparisons and placeholders."""
    found: list[Region] = []
    if _FIGURE.search(text):
        for hint, pattern in _HINTED:
            if hint.search(text):
                found.extend([m.span() for m in pattern.finditer(text)])
    if _BLANK_HINT.search(text):
        found.extend([m.span() for m in _PLACEHOLDER.finditer(text)])
    return merged(found)


def named(text: str) -> list[Region]:
    """Periods inside the name of a programme, scheme, strategy or target ("Đề án … giai đoạn 2021-2025")."""
    found = []
    for head in _NAMED.finditer(text):
        furthest = min(len(text), head.end() + 330)
        stop = _NAME_ENDS.search(text, head.end(), furthest)
        end = stop.start() if stop else furthest
        for period in _PERIOD_OF_NAME.finditer(text, head.end(), end + 1):
            if period.end() > end:
                continue
            if period[0].lstrip().startswith("trong"):
                continue
            # ", giai đoạn 2022 - 2025." at the end is the task's time, not the name's.
            if period[0].startswith(",") and _SENTENCE_END.match(text, period.end()):
                continue
            if _LOOSE.fullmatch(head[0]) and period.start() - head.end() > 12:
                continue
            found.append(period.span())
    return merged(found)


def holiday(text: str, start: int, end: int) -> bool:
    """Whether the day at ``start`` to ``end``, written without a year, is a holiday's or no day at all ("27/7", "24/7")."""
    return _DAY_OFF.search(text, max(0, start - 5), min(len(text), end + 2)) is not None
