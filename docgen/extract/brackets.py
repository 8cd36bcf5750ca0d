"""Which agencies stand in brackets, or behind a dash, at a text's end, and so get what it says?"""



from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.extract.spans import Spans
from docgen.language.agency_scan import AgencySpan
from docgen.language.deadlines import Role as TimeRole
from docgen.text import fold

_LAST_BRACKETS = re.compile(r"\(([^()]{3,160})\)\s*[.;:]?\s*$")
#: "… cho trẻ dưới 1 tuổi – Trung tâm Y tế huyện, trong năm 2022."
_BEHIND_DASH = re.compile(r"\s[–—-]\s+([^–—()]{3,160}?)\s*[.;]?\s*$")
#: "Rà soát hộ nghèo – Phòng LĐTBXH – 12/2022", "Rà soát hộ nghèo hằng năm: Phòng LĐTBXH (12/2022)"
_BEHIND_TWO_DASHES = re.compile(r"\s[–—-]\s+([^–—()]{3,120}?\s[–—-]\s+[^–—()-]{3,40}?)\s*[.;]?\s*$")
_BEHIND_COLON = re.compile(
    r"(?:^|[.\n]\s+)(?!(?:cụ thể|riêng|trong đó|thành phần|đối tượng|địa điểm|nơi|kính gửi|tham dự|ghi chú|đại diện|thành viên|trưởng ban|phó|ví dụ|nguồn|gửi|báo cáo|kinh phí|căn cứ|hỗ trợ|giúp|cùng|(?:(?:cơ quan|đơn vị|người|cấp) )?(?:thẩm định|trình|phê duyệt|ký|được|nhận|thụ hưởng|kiểm tra|giám sát|theo dõi|đôn đốc))\b)"
    r"(?:[^\s:;]+\s+){0,20}(?!gồm|là|như|sau|với)[^\s:;]+:\s+([^:;]{3,160}?)\s*[.;]?\s*$",
    re.IGNORECASE,
)
_DASH_TIME = re.compile(r"\s[–—-]\s+([^–—()]{3,40}?)(?=\s*$|\))")
_TOGETHER_WITH = re.compile(r"(?:^|(?<=\()|[,;]\s*)\s*(?:cùng|phối hợp|có sự (?:phối hợp|tham gia) của)(?: với| có)?\s*:?\s(?=\S)")
_HELPS = re.compile(r"\s*(?:(?:quận|huyện|thành phố|liên quan|cùng|là cơ quan|là đơn vị)\s+)*phối hợp(?: thực hiện)?")


def in_brackets(text: str, named: Sequence[AgencySpan], words: Spans) -> list[AgencySpan]:
    """Agencies that stand alone, or beside a time, in brackets at the end: "Tiêm chủng, phòng dịch (Phòng Y tế, quý II/2022)"."""
    match = next(_endings(text, named), None)
    if match is None:
        return []
    inside = [s for s in named if match.start(1) <= s.start < match.end(1)]
    # "Sở A (Phòng B)" tells whose unit B is; "… Trung tâm A (Phòng B; trước 31/10/2023)" gives B the job.
    dated = any(match.start(1) <= t.start < match.end(1) for t in words.times(text, TimeRole.PROSE))
    owner = not dated and any(s.end >= match.start() - 1 for s in named if s.start < match.start())
    together = _TOGETHER_WITH.search(fold(text), match.start(1), match.end(1))
    if together:  # "(Phòng X, cùng UBND các xã)"; "(cùng Phòng Y)" names who helps alone
        stop = text.find(";", together.end(), match.end(1))
        stop = stop if stop >= 0 else match.end(1)
        inside = [s for s in inside if s.end <= together.start()]
        text = text[: together.start()] + " " * (stop - together.start()) + text[stop:]
    helpers = [s for s in inside if _HELPS.match(fold(text), s.end)]
    helping = (text.rfind(",", match.start(1), helpers[0].start), helpers[-1].end) if helpers and helpers[0] is not inside[0] else None
    if helping is not None and helping[0] >= 0:  # "(Phòng X, có Phòng Y phối hợp; quý II/2022)"
        inside = [s for s in inside if s.end <= helping[0]]
        helping = (helping[0], _end_of_help(text, helping[1]))
    else:
        helping = None
    rest = list(text[match.start(1) : match.end(1)])
    taken = [(s.start, s.end) for s in inside] + ([helping] if helping else []) + [(t.start, t.end) for t in words.times(text, TimeRole.PROSE)]
    taken += _times_at_length(text, match, named, words)
    if behind := _DASH_TIME.search(text, match.start(1), match.end(1)):  # "(Phòng Y tế - năm 2025)"
        taken += [behind.span(1)] if words.times(behind[1], TimeRole.LABEL) else []
    for start, end in taken:
        for offset in range(max(start, match.start(1)), min(end, match.end(1))):
            rest[offset - match.start(1)] = " "
    alone = re.fullmatch(r"(?:[\s,;.()–\-]|và|hoàn thành|hoàn tất|xong|kết thúc|thực hiện|triển khai|chỉ tiêu|trong|vào)*", fold("".join(rest)))
    if inside and alone and not owner:
        return inside
    return [] if together or dated or owner else _stranger(text, match, words)


def _endings(text: str, named: Sequence[AgencySpan]) -> Iterator[re.Match[str]]:
    """The ends of a text that may name who does it, in the order in which they count: those that hold an agency, and then any."""
    last = text[-_LONGEST_END:]
    shift = len(text) - len(last)
    ways = [_LAST_BRACKETS] if ")" in last else []
    ways += [_BEHIND_TWO_DASHES, _BEHIND_DASH] if _DASH.search(last) else []
    ways += [_BEHIND_COLON] if ":" in last else []
    found = [match for way in ways if (match := way.search(text, 0 if way is _BEHIND_COLON else shift))]
    yield from (match for match in found if any(match.start(1) <= s.start < match.end(1) for s in named))
    yield from (match for match in found if match.re in {_LAST_BRACKETS, _BEHIND_DASH})


_DASH = re.compile(r"\s[–—-]\s")
#: The end of a text that is looked at is no longer than this.
_LONGEST_END = 400


#: What a body's name begins with that a task may end with in brackets; a school or a firm may be where it is done.
_BODY = re.compile(r"(?:Trung tâm|Phòng|Ban|Chi cục|Văn phòng|Sở|Đội|Quỹ|Viện|Thanh tra) (?=[A-ZÀ-ỸĐ])")
_SHORTEST_NAME = 4


def _stranger(text: str, match: re.Match[str], words: Spans) -> list[AgencySpan]:
    """A body that nobody registered, alone in the brackets at the end of a task: "… bằng truyền thanh thông minh (Trung tâm Chuyển đổi số …)"."""
    value = match[1].strip()
    if not _BODY.match(value) or len(value.split()) < _SHORTEST_NAME:
        return []
    spans = words.agency_list(value)
    shift = match.start(1) + match[1].index(value)
    whole = len(spans) == 1 and spans[0].start == 0 and spans[0].end == len(value) and spans[0].ref.agency is None and not spans[0].ref.collective
    return [AgencySpan(spans[0].start + shift, spans[0].end + shift, spans[0].ref)] if whole else []


def _times_at_length(text: str, match: re.Match[str], named: Sequence[AgencySpan], words: Spans) -> list[tuple[int, int]]:
    """The pieces between semicolons that tell a time in more words ("định kỳ mỗi quý một phiên") and no agency."""
    out = []
    times = words.times(text, TimeRole.PROSE)
    for piece in re.finditer(r"(?<=;)[^;]+", text[: match.end(1)]):
        start, end = max(piece.start(), match.start(1)), piece.end()
        if start < end and len(text[start:end].split()) <= 8 and any(start <= t.start < end for t in times) and not any(start <= s.start < end for s in named):
            out.append((start, end))
    return out


def _end_of_help(text: str, start: int) -> int:
    match = _HELPS.match(fold(text), start)
    return match.end() if match else start
