"""Where does a text name agencies, and which?

Two questions: :func:`find_agencies` looks through prose and takes only what
surely names a body; :func:`read_agency_list` reads a cell, a label's value or
a heading that consists of agencies, and keeps names that nobody registered.
A name's words come from the register; how names are listed, abbreviated,
owned and stood for by posts is the grammar of this module.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from weakref import WeakKeyDictionary

from docgen.agencies import Level, Reading, Register, canonical, folded
from docgen.model import Agency, AgencyRef, Submitter

_L = "a-zà-ỹđ"
_W = rf"(?<![{_L}0-9])"
_E = rf"(?![{_L}0-9])"


@dataclass(frozen=True, slots=True)
class AgencySpan:
    """An agency named in a text: the words ``text[start:end]`` and what they mean."""

    start: int
    end: int
    ref: AgencyRef


# --------------------------------------------------------------------------- grammar

_PERSON = r"(?:(?:các\s+)?(?:đồng\s+chí|đ/c|ông|bà)\s+)?"
_POST_WORDS = (
    r"(?:phó\s+)?(?:giám\s+đốc|chủ\s+tịch|bí\s+thư|trưởng(?:\s+phòng)?|chánh|viện\s+trưởng|cục\s+trưởng|chi\s+cục\s+trưởng|đội\s+trưởng|trạm\s+trưởng|hiệu\s+trưởng|"
    r"tổng\s+giám\s+đốc|tổng\s+biên\s+tập|chủ\s+nhiệm)(?:\s+thường\s+trực)?"
    r"|phó(?:\s+trưởng(?:\s+phòng)?)?|chỉ\s+huy\s+trưởng|chính\s+trị\s+viên|thủ\s+trưởng|người\s+đứng\s+đầu"
    r"|(?:tập\s+thể\s+)?(?:ban\s+)?lãnh\s+đạo|ban\s+giám\s+đốc|(?:ban\s+)?thường\s+trực|ban\s+thường\s+vụ|ban\s+chấp\s+hành|bộ\s+trưởng"
    r"|chi\s+bộ|chi\s+ủy|đảng\s+bộ|đảng\s+ủy|bộ\s+phận\s+thường\s+trực|cơ\s+quan(?:\s+thường\s+trực)?|lực\s+lượng|ngành|cán\s+bộ|chuyên\s+viên|tt"
)
_POST = re.compile(
    rf"{_W}{_PERSON}(?P<post>(?:các\s+)?(?:(?:chủ\s+tịch|giám\s+đốc|bí\s+thư|trưởng|chánh|viện\s+trưởng)\s*,\s*(?:các\s+)?(?=phó)|)(?:{_POST_WORDS})){_E}(?:\s+(?:của|là|phụ\s+trách))?\s*(?P<plural>các\s+)?(?P<colon>:\s*)?"
)
_NEEDS_CAPITAL = re.compile(r"(?:cơ\s+quan|ngành|lực\s+lượng|cán\s+bộ|chuyên\s+viên|tt|chi\s+bộ|đảng\s+bộ)$")
_PLURAL = re.compile(
    rf"{_W}(?:(?:các|những)\s+)?(?P<head>phòng|sở|hội|ban|chi\s+cục|trung\s+tâm|bộ|đoàn)(?:\s*,\s*(?:phòng|ban|ngành|hội|đơn\s+vị|đoàn\s+thể))*(?P<colon>\s*:)?\s+"
)
_UNIT = (
    r"(?:cơ\s+quan|đơn\s+vị|sở|ban|ngành|phòng|bộ|địa\s+phương|đoàn\s+thể|hội|tổ\s+chức|cấp\s+ủy|cấp|chi\s+bộ|chi|đảng\s+bộ|đảng\s+ủy|chính\s+quyền|mặt\s+trận(?:\s+tổ\s+quốc(?:\s+việt\s+nam)?)?"
    r"|ban\s+cán\s+sự\s+đảng|đảng\s+đoàn|lực\s+lượng|bộ\s+phận|cá\s+nhân|thành\s+viên|chủ\s+đầu\s+tư|hội\s+quần\s+chúng|nhà\s+mạng|phòng\s+ban)"
)
_OF = (
    r"(?:(?:có\s+)?liên\s+quan|chức\s+năng|chuyên\s+môn|trực\s+thuộc|thuộc|của|cùng\s+cấp|quận\s+ủy|huyện\s+ủy|thành\s+ủy|quận|huyện|thành\s+phố|phường|xã(?!\s+hội)|tỉnh|sở|địa\s+phương|cơ\s+sở|trung\s+ương"
    r"|trên\s+địa\s+bàn|khác|chính\s+trị(?:\s*-\s*xã\s+hội)?|xã\s+hội|đảng|đoàn\s+thể|ở|các\s+cấp|nêu\s+trên|được\s+(?:giao|phân\s+công)(?:\s+(?:nhiệm\s+vụ|chủ\s+trì))?|tham\s+mưu(?:\s*,\s*giúp\s+việc)?|giúp\s+việc"
    r"|xây\s+dựng\s+đảng|báo\s+chí|truyền\s+thông|nghiệp\s+vụ|quản\s+lý(?:\s+nhà\s+nước)?|đảng\s+viên|nhà\s+nước|chi\s+bộ|ubnd|ủy\s+ban\s+nhân\s+dân)"
)
_JOIN = r"(?:\s*,\s*|\s+và\s+|\s*/\s*|\s*-\s*|\s*&\s*)"
_COLLECTIVE = re.compile(
    rf"{_W}(?:(?:thủ\s+trưởng|người\s+đứng\s+đầu|lãnh\s+đạo|trưởng|giám\s+đốc)\s+)?(?P<many>(?:tất\s+cả\s+|toàn\s+thể\s+)?(?:các|những|một\s+số|từng|mỗi|mọi)\s+)?"
    rf"(?P<first>{_UNIT}){_E}(?P<more>(?:{_JOIN}(?:các\s+)?{_UNIT}{_E})*)(?P<of>(?:\s+{_OF}{_E})*)(?P<again>(?:{_JOIN}(?:các\s+)?{_UNIT}{_E}(?:\s+{_OF}{_E})*)*)"
)
_VAGUE = re.compile(r"liên\s+quan|chức\s+năng|được\s+(?:giao|phân)|trực\s+thuộc")
_NOBODY = re.compile(
    rf"{_W}(?:theo\s+(?:sự\s+)?(?:phân\s+công|chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền|phân\s+cấp)[^;\n]*|(?:toàn|cả)\s+(?:bộ\s+)?hệ\s+thống\s+chính\s+trị(?:\s+(?:quận|huyện|thành\s+phố))?)"
)
_FAMILY_MANY = re.compile(rf"{_W}(?:tất\s+cả\s+)?(?:các|những)\s+(?=(?P<head>[{_L}]+(?:\s+[{_L}]+)?))")
_WARDS = re.compile(
    rf"{_W}(?:các\s+|\d{{1,2}}(?:/\d{{1,2}})?\s+)?(?:đơn\s+vị\s+)?(?P<word>phường|xã|thị\s+trấn|quận|huyện)(?:{_JOIN}(?:các\s+)?(?:phường|xã|thị\s+trấn|đặc\s+khu|quận|huyện))*{_E}(?!\s+(?:hội|ủy|đoàn))"
)

_HEADS = (
    r"tổ\s+công\s+tác|tổ\s+chuyên\s+viên|tổ\s+(?:điều\s+phối|giúp\s+việc|thường\s+trực|triển\s+khai)|phòng|trung\s+tâm|ban|sở|tổng\s+cục|chi\s+cục|cục|vụ|viện|văn\s+phòng|hội\s+đồng|đội|hợp\s+tác\s+xã|bệnh\s+viện|trạm|ủy\s+ban|liên\s+đoàn|liên\s+hiệp|"
    r"hiệp\s+hội|đảng\s+ủy|chi\s+nhánh|thư\s+viện|bảo\s+tàng|đài|ngân\s+hàng|kho\s+bạc|tòa\s+án|quỹ|phân\s+hiệu|xí\s+nghiệp|khoa|thanh\s+tra|cơ\s+sở|cơ\s+quan|bảo\s+hiểm|công\s+an|tiểu\s+ban"
)
_HEAD = re.compile(rf"{_W}(?P<head>{_HEADS}){_E}")
_LOWER_HEADS = re.compile(r"tổ\s+công\s+tác|tổ\s+chuyên\s+viên|hợp\s+tác\s+xã|tiểu\s+ban")
_ENDS_SURELY = (
    r"chủ\s+trì|phối\s+hợp|chịu\s+trách\s+nhiệm|có\s+(?:trách\s+nhiệm|nhiệm\s+vụ)|trách\s+nhiệm|tham\s+mưu|thực\s+hiện|báo\s+cáo|triển\s+khai|theo\s+dõi|đôn\s+đốc|hoàn\s+thành|xong|phụ\s+trách|đảm\s+nhận|đảm\s+nhiệm|"
    r"(?:làm|là)\s+(?:đầu\s+mối|cơ\s+quan|đơn\s+vị)|đầu\s+mối|chỉ\s+đạo|căn\s+cứ|trước\s+(?:ngày|tháng|năm|\d)|trong\s+(?:quý|năm|tháng)|là|được|sẽ|phải|đã|cần|tiếp\s+tục|chủ\s+động|tích\s+cực|tăng\s+cường|đẩy\s+mạnh|đề\s+nghị|các|những"
)
_ENDS_LIKELY = (
    r"trong|từ|đến|tại|để|khi|với|cùng|theo|cho|của|về|nhằm|thuộc|trực\s+thuộc|rà\s+soát|tổng\s+hợp|đề\s+xuất|tham\s+gia|quán\s+triệt|lập|kiểm\s+tra|giám\s+sát|tuyên\s+truyền|vận\s+động|hướng\s+dẫn|xây\s+dựng|tổ\s+chức|bố\s+trí|"
    r"giao(?!\s+(?:thông|dịch|tiếp))|hỗ\s+trợ|thẩm\s+định|đưa|trình|nêu|đứng\s+ra|(?<!tiếp )nhận|tiếp\s+nhận|lo|gánh|mở|"
    r"do|như|khác|cũng|vào|qua|trên|"
    r"hằng\s+năm|hàng\s+năm|thường\s+xuyên|quyết\s+định|công\s+bố|ban\s+hành|trao|tặng|"
    r"khảo\s+sát|cử|phát|duy\s+trì|nâng|(?<!việc )làm|có(?!\s+công)"
)
_NAME_ENDS = re.compile(rf"{_W}(?:{_ENDS_SURELY}|{_ENDS_LIKELY}){_E}")
_LIST_ENDS = re.compile(rf"{_W}(?:{_ENDS_SURELY}){_E}")
_KEEPS_ON = re.compile(
    r"(?:-|đầu tư|dự án|tư vấn|công trình|hỗ trợ|chỉ đạo|hội đồng|quỹ|hợp tác|ban|trung tâm|phòng|tổ|đội|văn phòng|nghiên cứu|vật liệu)$"
)
_STOPS = re.compile(r"[;:.\n()“”\"…]|\s-\s|,|\s(?:và|hoặc)\s|/")
_OWNER = re.compile(
    rf"\s*(?:\(\s*(?:thuộc\s+|trực\s+thuộc\s+)?(?P<short>(?:sở|ban|cơ\s+quan|bhxh)[^()]{{0,50}})\)|(?:,\s*)?(?:trực\s+thuộc|thuộc|của|-)\s+(?P<long>sở|bhxh\s+thành\s+phố|bảo\s+hiểm\s+xã\s+hội\s+thành\s+phố){_E})"
)
_SELF = re.compile(rf"(?P<body>sở){_E}(?!\s+(?:hữu|dĩ|thích|tại|trường|chỉ))")
_OWN_CAUCUS = re.compile(rf"(?P<body>đảng đoàn|ban cán sự đảng){_E}(?!\s+(?:hđnd|hội|ubnd|ủy|mặt|thành|sở|các|cấp|bộ|đảng))")
_CONTEXT_AFTER = re.compile(
    r"\s*,?\s*(?:là\s+(?:cơ\s+quan|đơn\s+vị)|được\s+giao|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|chủ\s+trì|phối\s+hợp|tham\s+mưu|làm\s+đầu\s+mối|theo\s+dõi|đôn\s+đốc|tổng\s+hợp)"
)
_CONTEXT_BEFORE = re.compile(rf"{_W}(?:giao|do|đề\s+nghị|yêu\s+cầu|phối\s+hợp\s+với|cùng\s+với|phối\s+hợp\s+cùng|cơ\s+quan|chỉ\s+đạo)\s+$")
_BETWEEN = re.compile(r"\s*(?:(?:[,;/&+]|-)\s*(?:và\s+)?|và\s+|\n\s*[-+*•]?\s*)$")
_SEPARATOR = re.compile(r"\s*(?:[,;/&+]\s*(?:và\s+)?|\bvà\s+|\n\s*[-+*•]?\s*)")

_PLACEHOLDER = re.compile(
    r"[\s.…_\-–—*/\\|()\[\]<>{}\"'“”„:;,0-9]*$"
    r"|\s*[\[(<{].*\b(?:chọn|điền|nhập|ghi|tên|cơ quan|đơn vị)\b.*[\])>}]\s*\.?$"
    r"|\s*(?:chọn\s+(?:một\s+)?(?:mục|cơ quan|đơn vị)|chọn\.|nhấp|nhấn|"
    r"bấm|click|choose|tap|select|nhập\s+|điền\s+(?:tên|cơ quan|đơn vị)|\(?điền).*$"
    r"|\s*-?\s*(?:nt|như\s+trên|như\s+mục\b.*|như\s+dòng\b.*|n/a|xxx+|tbd|chưa\s+(?:có|rõ|xác\s+định|phân\s+công)|không(?:\s+có)?|nêu\s+trên)\s*-?\s*\.?$",
    re.S,
)
_BLANK_NAME = re.compile(r"(?:…|\.{3,}|_{2,})")
_NOISE = re.compile(
    rf"\W*(?:{_NAME_ENDS.pattern}|(?:cơ\s+quan|đơn\s+vị|thời\s+gian|thời\s+hạn|quý|năm|tháng|ngày|công\s+tác|nhiệm\s+vụ|mục\s+tiêu|mục\s+đích|yêu\s+cầu|nội\s+dung|nâng\s+cao|phát\s+triển|đảm\s+bảo|bảo\s+đảm|kinh\s+phí|giải\s+pháp|"
    r"kế\s+hoạch|tiến\s+độ|lộ\s+trình|phân\s+công|chính\s+sách|chương\s+trình|đề\s+án|dự\s+án|kết\s+quả|sản\s+phẩm|tất\s+cả|toàn|cả|và|hoặc|khối|lĩnh\s+vực|văn\s+xã|liên\s+quan|nguồn\s+lực|người|việc|dữ\s+liệu|môi\s+trường|thông\s+tin|"
    r"y\s+tế|giáo\s+dục|lao\s+động|nhà\s+ở|cơ\s+sở\s+dữ\s+liệu|ứng\s+dụng|đổi\s+mới|phòng|bảo\s+hiểm|an\s+sinh|trợ\s+giúp|giảm\s+nghèo|điều\s+khoản|phần|mục|chương|điều|phụ\s+lục|học\s+tập|những|mặt|đặc\s+điểm|tình\s+hình|chỉ\s+tiêu|nơi\s+nhận)(?![a-zà-ỹđ]))"
)
_SYLLABLE = re.compile(rf"[{_L}0-9]+")
_POST_FIRST = frozenset(
    re.findall(
        r"\w+",
        "các đồng đ ông bà phó giám chủ bí trưởng chánh viện cục chi đội trạm hiệu tổng chỉ chính thủ người tập ban "
        "lãnh thường bộ đảng cơ lực ngành cán chuyên tt",
    )
)
_PLURAL_FIRST = frozenset(["các", "những", "phòng", "sở", "hội", "ban", "chi", "trung", "bộ", "đoàn"])
_COLLECTIVE_FIRST = frozenset(
    re.findall(
        r"\w+",
        "thủ người lãnh trưởng giám tất toàn các những một từng mỗi mọi cơ đơn sở ban ngành phòng bộ địa đoàn hội tổ "
        "cấp chi đảng chính mặt lực cá thành chủ nhà",
    )
)
_EVERY_FIRST = frozenset({"các", "những", "tất"})
_NOBODY_FIRST = frozenset({"theo", "toàn", "cả"})
_TERRITORY_FIRST = frozenset(
    {"các", "đơn", "phường", "xã", "thị", "quận", "huyện"} | {f"{n}" for n in range(57)} | {f"0{n}" for n in range(10)}
)
_MAYBE_A_BODY = re.compile(r"chủ trì|phối hợp|trách nhiệm|tham mưu|\bquận|\bhuyện|thành phố|đầu mối")
_WRITTEN_BEFORE = re.compile(r"\(\s*(?:trước(?:\s+đây)?\s+là|nguyên\s+là|tên\s+cũ|cũ\s+là|trước\s+đó)[^()]*\)")


#: Small words between the known part of a unit's name and its owner or role.
_UNIT_GOES_ON = re.compile(
    rf" (?!(?:quận|huyện|thành phố|phường|xã|trực tiếp|chủ động|tiếp tục|cũng|đồng|và|phải|cần)\b)[{_L}]+(?: [{_L}]+){{1,2}}?"
    r"(?=\s*,?\s*(?:(?:trực\s+)?thuộc\s+sở|chủ\s+trì|chịu\s+trách\s+nhiệm|là\s+cơ\s+quan))"
)


_WORD_BEFORE = {
    "sở": ("cơ ", "trụ ", "xứ "),
    "hội": ("xã ", "đại ", "quốc ", "lễ ", "cơ "),
    "bộ": ("đảng ", "cán ", "nội ", "chi ", "tiến ", "toàn ", "đồng ", "liên "),
    "ban": ("uỷ ", "ủy ", "trưởng "),
    "phòng": ("dự ", "quốc ", "văn ", "đề ", "biên ", "hải "),
}


_JOINER = re.compile(r"(?:,|/|-|&|\bvà\b)\s*")
_LIST_HEAD = re.compile(rf"(?:trung\s+tâm|chi\s+cục|phòng|sở|hội|ban|p){_E}")
_EVERY = re.compile(r"(?:tất cả\s+)?(?:các|những)\s+")
_GOES_ON = re.compile(r"(?: ?- ?| và | )(?=\S)")
_WORD = re.compile(r"[^\W\d_]+")
_PARTY_BODY = re.compile(r"(?:quận|huyện|thành)\s+ủy|hđnd|ubnd|ubmttq")
_BODY_OF_POST = re.compile(r"phòng|ban|công\s+an|trạm|văn|thanh|đoàn|chi|ủy|khoa|bộ")
_NEXT_WORD = re.compile(r"\s*[^\W\d_]+")
_SPACES = re.compile(r"\s+")
_COLON = re.compile(r"\s*:\s*")
_NEXT_TOKEN = re.compile(r"\s*[^\s;:.,()“”\"…\n/]+|\s*[.,;:()“”\"…/]|\n")
_AFTER_JOINER = re.compile(r"[\s,&-]*(?:và\s+)?")
_MAYBE_AND = re.compile(r"\s*(?:và\s+)?")
_LONGEST_NAME = 160
_PIECE_BEGIN = re.compile(r"(?:[;,:\n/&+(\[•*-]|\bvà|\d[.)]|\b[a-zđ]\)|giao|đề nghị|yêu cầu|do)\s*$")
_PIECE_END = re.compile(r"\s*(?:$|[;,:.\n/&+()\]•*-]|và\b|chủ trì|phối hợp|thực hiện|tham mưu)")


class _Words:
    """What each syllable may begin, for one register; built once."""

    def __init__(self, register: Register) -> None:
        names = register.first_words
        heads = frozenset(alternative.split(r"\s+")[0] for alternative in re.sub(r"\(\?:|\)", "", _HEADS).split("|"))
        #: In the order in which they are tried.
        read: tuple[tuple[frozenset[str], Callable[[_Scanner, int], int | None]], ...] = (
            (_POST_FIRST, _Scanner._standing),
            (_PLURAL_FIRST, _Scanner._one_head),
            (_EVERY_FIRST, _Scanner._every),
            (names, _Scanner._name),
            (_NOBODY_FIRST, _Scanner._nobody),
            (_COLLECTIVE_FIRST, _Scanner._collective),
            (heads, _Scanner._stranger),
            (names, _Scanner._typo),
            (_TERRITORY_FIRST, _Scanner._territory_alone),
        )
        self.all = frozenset().union(*(firsts for firsts, _ in read))
        self.readers = {word: tuple(one for firsts, one in read if word in firsts) for word in self.all}


_WORDS: WeakKeyDictionary[Register, _Words] = WeakKeyDictionary()


def _words(register: Register) -> _Words:
    if register not in _WORDS:
        _WORDS[register] = _Words(register)
    return _WORDS[register]


def first_words(register: Register) -> frozenset[str]:
    """The folded syllables with which a name in a text can begin."""
    return _words(register).all


def ends_name(low: str, at: int) -> bool:
    """Whether a name can't go on with the word at ``at`` of a folded text: a verb, a preposition."""
    return _NAME_ENDS.match(low, at) is not None


def home_level(home: Submitter | None) -> Level:
    """Level, level word and side (Party or state) that a submitter's plan speaks from."""
    if home is None or home.kind == "unknown":
        return Level()
    name = folded(home.name)
    if home.kind == "district":
        word = home.level_word or ("huyện" if "huyện" in name else "quận")
        return Level("district", word, party=bool(re.search(r"(?:quận|huyện) ủy|đảng bộ", name)))
    if home.kind in {"department", "city-caucus"}:
        return Level("city", "thành phố", party="đảng" in name)
    if re.search(r"phường|\bxã (?!hội)|thị trấn", name):
        return Level("ward", "xã" if re.search(r"\bxã (?!hội)", name) else "phường", party="đảng ủy" in name)
    if re.search(r"quận|huyện", name):
        return Level("district", "huyện" if "huyện" in name else "quận", party="ủy" in name)
    if "tỉnh" in name:
        return Level("city", "tỉnh", party="tỉnh ủy" in name)
    return Level("city", "thành phố", party="thành ủy" in name) if re.search(r"thành|sở", name) else Level()


# --------------------------------------------------------------------------- asking


def find_agencies(text: str, register: Register, *, home: Submitter | None = None, on: date | None = None) -> tuple[AgencySpan, ...]:
    """The agencies that prose names, in order, none inside another.

    Names that nobody registered are returned with ``agency`` None where they
    begin like an institution ("Trung tâm Sáng tạo số …"); words that name
    nobody ("các cơ quan liên quan") are flagged ``collective``.
    """
    return tuple(_Scanner(text, register, home, on, listed=False).scan())


def read_agency_list(
    text: str, register: Register, *, home: Submitter | None = None, on: date | None = None, among: frozenset[str] | None = None
) -> tuple[AgencySpan, ...]:
    """The agencies of a cell, a label's value or a heading that consists of them.

    More is taken for an agency than in prose: bare fields ("LĐTBXH; Y tế"),
    whatever else stands in the list (``agency`` None, name as written).
    A placeholder, a blank or a repeat sign gives nothing.  Where ``among`` is given, a text in which
    another word than these (folded syllables) stands beside registered names gives nothing, and strangers aren't looked for.
    """
    if _PLACEHOLDER.match(folded(text)):
        return ()
    scanner = _Scanner(text, register, home, on, listed=True)
    spans = scanner.scan(among)
    if among is not None:
        return tuple(spans)
    return tuple(sorted([*spans, *scanner.strangers(spans)], key=lambda span: span.start))


class _Scanner:
    def __init__(self, text: str, register: Register, home: Submitter | None, on: date | None, *, listed: bool) -> None:
        self.text, self.low = text, folded(text)
        self.register, self.home, self.on, self.listed = register, home, on, listed
        self.level = home_level(home)
        self.department = home.name if home is not None and home.kind == "department" else ""
        self.caucus = home.name if home is not None and home.kind == "city-caucus" else ""
        self.spans: list[AgencySpan] = []
        self.readers = _words(register).readers

    # ------------------------------------------------------------------ the walk

    def scan(self, among: frozenset[str] | None = None) -> list[AgencySpan]:
        """All spans, in order; none where ``among`` is given and another word stands between them."""
        text, low, readers, listed, at = self.text, self.low, self.readers, self.listed, 0
        while match := _SYLLABLE.search(low, at):
            start, at = match.span()
            if listed and text[start].isupper() and (end := self._bare_field(start)) is not None:
                at = end
            elif match[0] in readers and not self._inside_a_word(start, match[0]) and (end := self._at(start, match[0])) is not None:
                at = end
            elif among is not None and match[0] not in among:
                return []
        self._share_tails()
        if self.listed:
            aside = [m.span() for m in _WRITTEN_BEFORE.finditer(self.low)]
            self.spans = [s for s in self.spans if not any(a <= s.start < b for a, b in aside)]
        return self.spans

    def _inside_a_word(self, at: int, word: str) -> bool:
        """Whether a head's syllable ends another word: "cơ sở", "xã hội", "đảng bộ"."""
        before = _WORD_BEFORE.get(word)
        return bool(before and self.low[max(0, at - 6) : at].endswith(before))

    def _at(self, at: int, word: str) -> int | None:
        """Read what begins at ``at`` with the syllable ``word``; where it ends, None if nothing does."""
        for read in self.readers[word]:
            if (end := read(self, at)) is not None:
                return end
        return None

    def _standing(self, at: int) -> int | None:
        """A post that stands for a body."""
        post = _POST.match(self.low, at)
        return self._post(at, post) if post else None

    def _one_head(self, at: int) -> int | None:
        """ "các phòng: Y tế, Nội vụ"."""
        plural = _PLURAL.match(self.low, at)
        if plural is None or not (plural["colon"] or self.low.startswith(("các", "những"), at)):
            return None
        return self._headed(at, plural.end(), plural["head"].split())

    def _every(self, at: int) -> int | None:
        """ "các quận ủy", "các Trung tâm Y tế quận", "các trường học"."""
        several = _EVERY.match(self.low, at)
        if several is None:
            return None
        end = self._name(several.end(), shown=at, sure=True)
        return end if end is not None else self._family(at, several.end())

    def _nobody(self, at: int) -> int | None:
        """ "Theo phân công tại Quyết định …" in a list."""
        match = _NOBODY.match(self.low, at) if self.listed else None
        if match is None:
            return None
        self._add(at, match.end(), AgencyRef(self._written(at, match.end()), collective=True))
        return match.end()

    def _territory_alone(self, at: int) -> int | None:
        """ "Các phường", "Huyện Hòa Vang" in a list stand for their governments."""
        match = _WARDS.match(self.low, at) if self.listed else None
        if match is None or not self._piece_starts(at):
            return None
        word = re.sub(r"\s+", " ", match["word"])
        agency = self.register.get(f"UBND {word}", self.on)
        tail = self.register.read_tail(" " + self.text[at:], " " + self.low[at:], 0)
        end = max(match.end(), at + tail.end - 1)
        many = re.match(r"các|\d", match[0]) or "," in match[0]
        if agency is None or not self._piece_ends(end) or not (many or tail.territory or not self.low.replace(match[0], "").strip(" .;-")):
            return None
        level = "ward" if agency.level == "ward" else "district"
        self._add(at, end, AgencyRef(canonical(agency, word), agency, tail.territory, level))
        return end

    # ------------------------------------------------------------------ names

    def _name(self, at: int, *, shown: int | None = None, sure: bool = False, node_words: tuple[str, ...] = ()) -> int | None:
        """A registered name at ``at``; ``sure`` where the words around it already say that it is one."""
        node = self.register.node(*node_words) if node_words else None
        if node_words and node is None:
            return None
        reading = self.register.read(self.text, self.low, at, self.on, self.level, node)
        if reading is None:
            return self._own(at, shown) if not node_words else None
        if shown is not None and not reading.bare and not reading.tail.level and self.low.startswith(("các", "những", "tất"), shown):
            return None
        if (
            self.department
            and not node_words
            and not reading.bare
            and reading.core == reading.end
            and (head := _HEAD.match(self.low, at))
            and head.end() == reading.core
        ):
            unit = self._unit_of_department(at if shown is None else shown, at, head)
            if unit is not None:
                return unit
        if reading.family:
            return self._family(at if shown is None else shown, at) if not node_words else None
        start = at if shown is None else shown
        if not node_words and self._continues(at, reading):
            return self._stranger(at, shown)
        if not (self.listed or sure or self._plausible(reading)):
            return None
        if not reading.bare and not sure and not self._in_context(reading):
            return None
        if reading.agency is None and not reading.suggestion and not self._capital(at):
            return None
        end = self._take(start, reading, node_words)
        return self._go_on(end, node_words or self._head(at))

    def _take(self, start: int, reading: Reading, node_words: tuple[str, ...] = ()) -> int:
        """Add the span of ``reading``; where it ends, with its owner."""
        agency, tail = reading.agency, reading.tail
        end = reading.end
        name, unit_of = reading.name, ""
        owner = self._owner(end)
        if owner is not None and (agency is None or agency.kind in {"unit", "division", "office", "advisory"}) and not tail.level:
            name, agency = self._written(reading.start, reading.core), None
            unit_of, end = owner
        elif agency is not None and self._is_own_unit(agency, tail.level):
            name, unit_of = self._written(reading.start, reading.core), self.department
            agency = agency if agency.owner else None
        level = tail.level
        if not level and agency is not None and (inside := re.search(r"\b(?:quận|huyện|thành|tỉnh)(?= (?:ủy|đoàn)\b)", folded(name))):
            level = {"thành": "city", "tỉnh": "province"}.get(inside[0], "district")
        self._add(start, end, AgencyRef(name, agency, tail.territory, level, unit_of, reading.suggestion))
        for first, last, place in tail.more:
            if level == "district":
                self._add(first, last, AgencyRef(name, agency, place, level, unit_of, reading.suggestion))
        return end

    def _is_own_unit(self, agency: Agency, level: str) -> bool:
        """Whether a registered unit is the submitting department's."""
        if not self.department or agency.kind != "unit" or agency.level != "city":
            return False
        return self.register.heir(agency.owner, self.on) == self.department if agency.owner else not level

    def _continues(self, at: int, reading: Reading) -> bool:
        """Whether the name goes on beyond what the register knows: "Phòng Lao động - Tiền lương"."""
        head = self._head(at)
        if not head or head == ("bộ",) or reading.tail.level or reading.end != reading.core:
            return False
        step = _GOES_ON.match(self.text, reading.end)
        if step is None:
            return False
        if self.department and (more := _UNIT_GOES_ON.match(self.low, reading.end)) and not _NAME_ENDS.search(more[0]):
            return True  # "Trung tâm Thông tin và Dịch vụ công trực tuyến thuộc Sở chủ trì"
        if not self.text[step.end()].isupper():
            # "Trung tâm Chuyển đổi số nông thôn Hòa Vang": small words, then a proper name that ends the piece.
            end = self._name_end(at, reading.end) if self.listed and not _NAME_ENDS.match(self.low, step.end()) else reading.end
            return end > reading.end and self._piece_ends(end) and self.text[self.text.rfind(" ", 0, end) + 1].isupper()
        word = _WORD.match(self.text, step.end())
        if (
            word is None
            or len(word[0]) == 1
            or (step[0] == " " and _NOISE.match(self.low, step.end()))
            or (word[0].isupper() and len(word[0]) > 1 and self.text[at : reading.end].isupper())
        ):
            return False
        if (
            _NAME_ENDS.match(self.low, step.end())
            or _HEAD.match(self.low, step.end())
            or self._begins_name(step.end())
            or _POST.match(self.low, step.end())
        ):
            return False
        short = self.register.read(self.text, self.low, step.end(), self.on, self.level, self.register.node(*head))
        return not (short is not None and short.agency is not None) or (step[0] == " - " and bool(self.department))

    def _head(self, at: int) -> tuple[str, ...]:
        """The head word that a list after the name at ``at`` may leave out."""
        match = _LIST_HEAD.match(self.low, at)
        return tuple(match[0].split()) if match else ()

    def _go_on(self, end: int, head: tuple[str, ...]) -> int:
        """A list that leaves the head word out: "Phòng Y tế, Nội vụ và Tư pháp"."""
        while head:
            step = _SEPARATOR.match(self.low, end)
            if step is None or not self.text[step.end() : step.end() + 1].isupper():
                break
            full = self.register.read(self.text, self.low, step.end(), self.on, self.level)
            short = self.register.read(self.text, self.low, step.end(), self.on, self.level, self.register.node(*head))
            if (
                short is None
                or short.agency is None
                or (full is not None and full.end >= short.end and (full.bare or full.end > short.end))
            ):
                break
            if re.match(r"\s*(?:,\s*)?(?:chống|ngừa)\b", self.low[short.end : short.end + 10]):
                break
            end = self._take(step.end(), short, head)
        return end

    def _headed(self, start: int, at: int, head: list[str]) -> int | None:
        """ "các phòng: A, B": names under a head word that stands once."""
        if not (self.listed or self.text[at : at + 1].isupper()):
            return None
        reading = self.register.read(self.text, self.low, at, self.on, self.level, self.register.node(*head))
        if reading is None or reading.agency is None or reading.family:
            return None
        return self._go_on(self._take(start, reading, tuple(head)), tuple(head))

    def _post(self, at: int, post: re.Match[str]) -> int | None:
        """A post stands for its body: "Trưởng phòng Y tế", "Chủ tịch UBND quận"."""
        low = self.low
        after = post.end()
        title = post["post"]
        count = len(self.spans)
        if re.search(r"trưởng\s+phòng$|phó\s+trưởng\s+phòng$", title) and (post["colon"] or not low.startswith("phòng", after)):
            node = self.register.node("phòng")
            reading = self.register.read(self.text, low, after, self.on, self.level, node) if node else None
            if reading is not None and reading.agency is not None:
                return self._go_on(self._take(at, reading), ("phòng",))
        plural = _PLURAL.match(low, after)
        if plural and (post["plural"] or plural["colon"] or low.startswith("các", after)):
            end = self._headed(at, plural.end(), re.split(r"\s+", plural["head"]))
            if end is not None:
                return end
        if _NEEDS_CAPITAL.search(title):
            if title == "tt" and not _PARTY_BODY.match(low, after):
                return None
            if re.search(r"ngành|cơ\s+quan$", title):
                end = self._field(at, after)
                if end is not None:
                    return end
            if not (self.listed or self.text[after : after + 1].isupper() or title == "tt"):
                return None
        if re.fullmatch(r"trưởng|phó|chánh", title) and post["plural"] is None and not self.listed and not _BODY_OF_POST.match(low, after):
            return None
        if re.search(r"đảng\s+ủy|chi\s+bộ|đảng\s+bộ|chi\s+ủy|thường\s+vụ", title) and self.register.read(
            self.text, low, at, self.on, self.level
        ):
            reading = self.register.read(self.text, low, at, self.on, self.level)
            if reading is not None and reading.agency is not None and reading.tail.level:
                return None
        nested = _POST.match(low, after)
        if nested and nested.end() > after:
            end = self._post(at, nested)
            if end is not None:
                return end
        end = self._name(after, shown=at, sure=True)
        if end is not None:
            return end
        if post["plural"] or low.startswith("các ", after):
            return None
        if (end := self._stranger(after, shown=at)) is not None and len(self.spans) > count:
            return end
        return None

    def _field(self, start: int, at: int) -> int | None:
        """ "Ngành Y tế", "cơ quan LĐTBXH quận": the body of the field at the plan's level."""
        if not (self.listed or self.text[at : at + 1].isupper()):
            return None
        for head in (("sở",), ("phòng",)) if self.level.level == "city" else (("phòng",), ("sở",)):
            node = self.register.node(*head)
            reading = self.register.read(self.text, self.low, at, self.on, self.level, node) if node else None
            if reading is not None and reading.agency is not None:
                if reading.tail.level in {"city", "province"} and head == ("phòng",):
                    continue
                return self._take(start, reading)
        return None

    def _bare_field(self, at: int) -> int | None:
        """A field without any head in a list ("LĐTBXH; Y tế"), where nothing else begins there."""
        start = at
        if not self._piece_starts(start):
            return None
        full = self.register.read(self.text, self.low, start, self.on, self.level)
        if full is not None and (full.bare or full.agency is not None):
            return None
        head = ("sở",) if self.level.level == "city" else ("phòng",)
        node = self.register.node(*head)
        reading = self.register.read(self.text, self.low, start, self.on, self.level, node) if node else None
        if reading is None or reading.agency is None or not self._piece_ends(reading.end):
            return None
        return self._take(start, reading)

    def _own(self, at: int, shown: int | None) -> int | None:
        """ "Sở" alone in a department's plan is the department, "Đảng đoàn" in a caucus's plan that caucus."""
        caucus = _OWN_CAUCUS.match(self.low, at) if self.caucus and self._capital(at) else None
        if caucus and folded(self.caucus).startswith(caucus["body"]):
            self._add(at if shown is None else shown, caucus.end(), AgencyRef(self.caucus, self.register.get(self.caucus, self.on)))
            return caucus.end()
        body = _SELF.match(self.low, at)
        if body and re.match(r"\s*,\s*(?:ban|ngành)", self.low[body.end() : body.end() + 8]):
            return None
        if not body or not self.department or not self.text[at].isupper() or not folded(self.department).startswith(body["body"]):
            return None
        if (
            not self.listed
            and re.search(r"(?:thuộc|của|tại|về|qua|văn phòng|thanh tra|toàn)\s+$", self.low[max(0, at - 14) : at])
            and shown is None
        ):
            return None
        following = _NEXT_WORD.match(self.text, body.end())
        if following and following[0].strip()[0].isupper() and "\n" not in following[0]:
            return None
        start = at if shown is None else shown
        self._add(start, body.end(), AgencyRef(self.department, self.register.get(self.department, self.on)))
        return body.end()

    def _owner(self, end: int) -> tuple[str, int] | None:
        """The owner that stands after a unit's name, and where it ends."""
        match = _OWNER.match(self.low, end)
        if match is None:
            return None
        start = match.start("short") if match["short"] else match.start("long")
        reading = self.register.read(self.text, self.low, start, self.on, Level("city", "thành phố"))
        if reading is not None and reading.agency is not None and reading.agency.level == "city":
            close = match.end() if match["short"] else reading.end
            return reading.name, max(close, reading.end)
        if match["short"] and not re.fullmatch(r"(?:sở|cơ\s+quan)", match["short"].strip()):
            return None
        return self.department, match.end()

    # ------------------------------------------------------------------ others

    def _family(self, start: int, at: int) -> int | None:
        """Schools, enterprises: any name that begins as the register says, or all of them ("các trường học")."""
        reading = self.register.read(self.text, self.low, at, self.on, self.level)
        if reading is None or not reading.family:
            return None
        many = start < at
        if many and reading.agency is not None and reading.agency.kind == "mass":
            return None
        follows = _SPACES.match(self.text, reading.core)
        capital = bool(follows) and self.text[follows.end() : follows.end() + 1].isupper() if follows else False
        if many or not capital:
            if reading.agency is not None and reading.agency.kind == "mass":
                return None
            if not (self.listed or _CONTEXT_AFTER.match(self.low, reading.core)):
                return None
            end = self._until_stop(reading.core) if self.listed else reading.core
        else:
            if not (self.listed or self.text[at].isupper()):
                return None
            end = self._name_end(at, reading.core)
        self._add(start, end, AgencyRef(self._written(start, end), reading.agency))
        return end

    def _collective(self, at: int) -> int | None:
        match = _COLLECTIVE.match(self.low, at)
        if match is None:
            return None
        words = match["many"] or ""
        several = bool(words)
        rest = (match["more"] or "") + (match["of"] or "") + (match["again"] or "")
        if not several and not (
            _VAGUE.search(rest)
            or (
                match["more"]
                and (self.listed or self.text[at].isupper())
                and match["first"] in {"sở", "phòng", "ban", "bộ", "hội", "cơ quan", "đơn vị", "cấp ủy"}
            )
        ):
            return None
        end = self._before_name(match)
        colon = _COLON.match(self.low, end)
        if colon and self.register.read(self.text, self.low, colon.end(), self.on, self.level):
            return None
        if self.listed:
            end = self._until_stop(end)
        self._add(at, end, AgencyRef(self._written(at, end), collective=True))
        return end

    def _before_name(self, match: re.Match[str]) -> int:
        """Where the collective words end; what they took of a name that follows is given back ("… và UBND các phường")."""
        for step in _JOINER.finditer(match[0]):
            at = match.start() + step.end()
            reading = self.register.read(self.text, self.low, at, self.on, self.level)
            if reading is None or reading.agency is None or reading.end <= at + 3 or self.low.startswith("mặt trận", at):
                continue
            if reading.end > match.end() or reading.tail.level:
                return match.start() + len(match[0][: step.start()].rstrip())
        return match.end()

    def _stranger(self, at: int, shown: int | None = None) -> int | None:
        """A name like an institution's that nobody registered."""
        match = _HEAD.match(self.low, at)
        if match is None:
            return None
        start = at if shown is None else shown
        gap = _SPACES.match(self.text, match.end())
        following = self.text[gap.end() : gap.end() + 1] if gap else ""
        if not gap or not (following.isupper() or (following.isdigit() and _LOWER_HEADS.fullmatch(match["head"]))):
            unit = self._unit_of_department(start, at, match)
            if unit is not None:
                return unit
            if not (_LOWER_HEADS.fullmatch(match["head"]) and following and self.listed):
                return None
        if not (self._capital(at) or _LOWER_HEADS.fullmatch(match["head"]) or self.listed or shown is not None):
            return None
        line = self.text[at : match.end() + 12]
        if not self.listed and line.isupper():
            return None
        end = self._name_end(at, match.end())
        if end <= match.end() or len(self.text[at:end].split()) < 2:
            return None
        owner = self._owner(end)
        written = self._written(at, end)
        unit_of = (
            self.department
            if self.department
            and not re.search(r"quận|huyện", folded(written))
            and re.match(r"phòng|chi cục|trung tâm|thanh tra|văn phòng|đội|bệnh viện|ban|cơ sở|trạm|khoa|chi nhánh", match["head"])
            else ""
        )
        if owner is not None:
            unit_of, end = owner
        elif (inner := re.search(r"\s+(?:thuộc|trực thuộc)\s+sở\b.*$", folded(written))) is not None:
            written = written[: inner.start()]
        suggestion, level, territory = "", "", ""
        near = self.register.nearest(self.text[at:end])
        if near is not None and not unit_of:
            tail = self.register.read_tail(self.text, self.low, at + near[1], party=True)
            rest = self.low[max(at + near[1], tail.end) : end].strip(" ,.;")
            if not rest:
                suggestion = canonical(near[0], tail.word or self.level.word)
                end = max(end, tail.end)
                written = self._written(at, end)
        level, territory = self._place_of(at, end)
        self._add(start, end, AgencyRef(written, None, territory, level, unit_of, suggestion))
        return end

    def _typo(self, at: int) -> int | None:
        """A registered name but for one letter or tone: never accepted, but suggested."""
        if not self._capital(at) or not (self.listed or _MAYBE_A_BODY.search(self.low, at, at + 80)):
            return None
        near = self.register.nearest(self.text[at : at + 90].split(";")[0])
        if near is None or not re.search(r"\s", self.text[at : at + near[1]]):
            return None
        tail = self.register.read_tail(self.text, self.low, at + near[1], party=True)
        if not self.listed and not (
            tail.level or _CONTEXT_AFTER.match(self.low, tail.end) or _CONTEXT_BEFORE.search(self.low[max(0, at - 20) : at])
        ):
            return None
        end = max(at + near[1], tail.end)
        self._add(
            at,
            end,
            AgencyRef(
                self._written(at, end), None, tail.territory, tail.level, suggestion=canonical(near[0], tail.word or self.level.word)
            ),
        )
        return end

    def _place_of(self, at: int, end: int) -> tuple[str, str]:
        """Level and territory that a stranger's name ends with."""
        for gap in re.finditer(r"\s+", self.text[at:end]):
            tail = self.register.read_tail(self.text, self.low, at + gap.start(), party=True)
            if tail.end == end and tail.level:
                return tail.level, tail.territory
        return "", ""

    def _unit_of_department(self, start: int, at: int, head: re.Match[str]) -> int | None:
        """ "Thanh tra Sở", "Văn phòng" in a department's plan."""
        if not self.department or head["head"] not in {"thanh tra", "văn phòng"}:
            return None
        sure = self.listed or start < at or _CONTEXT_AFTER.match(self.low, head.end())
        if not (sure and self._capital(at)):
            return None
        self._add(start, head.end(), AgencyRef(self._written(at, head.end()), None, unit_of=self.department))
        return head.end()

    # ------------------------------------------------------------------ ends and contexts

    def _name_end(self, at: int, end: int) -> int:
        """Where a name that nobody registered ends: before a verb, a new name, a clear stop."""
        low, position, best = self.low, end, end
        while position < len(low) and position - at < _LONGEST_NAME:
            word = _NEXT_TOKEN.match(low, position)
            if word is None:
                break
            token = word[0].strip()
            begin = word.end() - len(token)
            if token in {";", ":", ".", "(", ")", "“", "”", '"', "…", "/"} or not token:
                break
            before = low[at:position].strip()
            if "\n" in word[0] and (re.match(r"[-+*•\d]", token) or self._begins_name(begin)):
                break
            if token in {",", "và", "-", "&", "hoặc"}:
                after = _AFTER_JOINER.match(low, word.end())
                begin = after.end() if after else word.end()
                if token in {"-", "&"} and begin < len(low) and not self._begins_name(begin) and self.text[begin].isalnum():
                    position = begin
                    continue
                if (
                    begin >= len(low)
                    or self._begins_name(begin)
                    or (_NAME_ENDS.match(low, begin) and not self.text[begin].isupper())
                    or (token == "," and self.text[begin].isupper())
                    or (token == "," and not self._compound(low[at:begin], begin))
                ):
                    break
                position = begin
                continue
            ends = (_LIST_ENDS if self.listed else _NAME_ENDS).match(low, begin)
            if not self.text[begin].isupper() and ends and not _KEEPS_ON.search(before):
                break
            if begin > at and before and self._level_closed(before) and not self.text[begin].isupper():
                break
            if self.text[begin].isupper() and self._begins_name(begin, strong=True) and len(before.split()) > 2:
                break
            position = best = word.end()
        return best

    def _compound(self, before: str, at: int) -> bool:
        """Whether a comma stands inside a name: "phòng, chống dịch", "Kinh tế, hạ tầng"."""
        return bool(re.search(r"phòng, $", before)) or self.low.startswith(("chống", "cứu"), at)

    @staticmethod
    def _level_closed(before: str) -> bool:
        return bool(re.search(r"\s(?:quận|huyện|thành phố|tỉnh|phường)$", before))

    def _begins_name(self, at: int, *, strong: bool = False) -> bool:
        """Whether another agency begins at ``at``."""
        if _HEAD.match(self.low, at) and self.text[at].isupper() and not strong:
            return True
        if re.compile(rf"(?:các|những|tất cả)\s|ubnd{_E}").match(self.low, at):
            return True
        reading = self.register.read(self.text, self.low, at, self.on, self.level)
        return reading is not None and reading.agency is not None and reading.bare and not reading.family and self.text[at].isupper()

    def _until_stop(self, end: int) -> int:
        """In a list: to the next clear separator or the next agency."""
        position = end
        while position < len(self.low):
            stop = _STOPS.search(self.low, position)
            if stop is None:
                end_of_text = len(self.text)
                found = self._next_name(position, end_of_text)
                return found if found is not None else len(self.text.rstrip(" .;,\n"))
            found = self._next_name(position, stop.start())
            if found is not None:
                return found
            if stop[0] in {";", "\n", ".", ":"} and not (
                stop[0] == ":" and re.match(r"\s*(?:Đại học|Trung học|Tiểu học|Mầm non|Cao đẳng)", self.text[stop.end() : stop.end() + 14])
            ):
                return len(self.text[: stop.start()].rstrip())
            begin = _MAYBE_AND.match(self.low, stop.end())
            after = begin.end() if begin else stop.end()
            if stop[0].strip() in {",", "và"} and (after >= len(self.low) or self._begins_name(after)):
                return len(self.text[: stop.start()].rstrip())
            position = max(stop.end(), position + 1)
        return len(self.text.rstrip(" .;,\n"))

    def _next_name(self, start: int, stop: int) -> int | None:
        for gap in re.finditer(r"\s+", self.low[start:stop]):
            at = start + gap.end()
            if (
                at < stop
                and self.text[at].isupper()
                and self._begins_name(at)
                and not re.search(r"(?:của|thuộc|trực thuộc|theo|tại)\s+$", self.low[:at][-12:])
            ):
                return start + gap.start()
        return None

    def _capital(self, at: int) -> bool:
        return self.text[at : at + 1].isupper()

    def _plausible(self, reading: Reading) -> bool:
        """Whether the words of prose surely mean a body: written large, with a level word, or the Party's."""
        words = self.text[reading.start : reading.core]
        if not any(c.isspace() for c in words) and not reading.tail.level:
            before = self.text[reading.start - 1 : reading.start]
            return (words.isupper() or (words[0].isupper() and len(words) > 3)) and before not in {"/", "-"}
        if any(c.isupper() for c in words[1:]) or reading.tail.level or (reading.agency is not None and reading.agency.kind == "party"):
            return True
        if words[:1].isupper() and len(words.split()) > 1:
            return True
        before = self.low[max(0, reading.start - 20) : reading.start]
        return bool(_CONTEXT_AFTER.match(self.low, reading.end) or _CONTEXT_BEFORE.search(before))

    def _in_context(self, reading: Reading) -> bool:
        """Whether a name that is also a thing ("Bảo hiểm xã hội", "Thanh tra") stands where a body must."""
        if self.listed:
            return self._piece_starts(reading.start) and self._piece_ends(reading.end)
        if not self._capital(reading.start):
            return False
        if _CONTEXT_AFTER.match(self.low, reading.end) or _CONTEXT_BEFORE.search(self.low[max(0, reading.start - 20) : reading.start]):
            return True
        previous = self.spans[-1] if self.spans else None
        return previous is not None and bool(_BETWEEN.fullmatch(self.low[previous.end : reading.start]))

    def _piece_starts(self, at: int) -> bool:
        before = self.low[max(0, at - 24) : at]
        return not before.strip() or bool(_PIECE_BEGIN.search(before))

    def _piece_ends(self, at: int) -> bool:
        return bool(_PIECE_END.match(self.low, at))

    # ------------------------------------------------------------------ finishing

    def _share_tails(self) -> None:
        """ "Hội Nông dân, Đoàn Thanh niên thành phố": the last level word of a list speaks for all."""
        for index in range(len(self.spans) - 2, -1, -1):
            here, after = self.spans[index], self.spans[index + 1]
            if here.ref.level or here.ref.agency is None or after.ref.level not in {"district", "city"} or after.ref.collective:
                continue
            if (
                not re.fullmatch(r"\s*(?:,|và|,\s*và)\s*", self.low[here.end : after.start])
                or self.register.read_tail(self.text, self.low, after.end).level
            ):
                continue
            if (
                here.ref.agency.level == after.ref.level
                or here.ref.unit_of
                or not after.ref.agency
                or after.ref.agency.level != after.ref.level
            ):
                continue
            stem = re.sub(r"\s+(?:quận|huyện|thành phố|tỉnh|phường|xã)$", "", here.ref.name)
            other = self.register.get(f"{stem} {'thành phố' if after.ref.level == 'city' else 'quận'}", self.on)
            if stem != here.ref.name and other is not None and other.level == after.ref.level:
                word = "" if after.ref.level == "city" else self.level.word
                self.spans[index] = AgencySpan(here.start, here.end, AgencyRef(canonical(other, word), other, level=after.ref.level))

    def strangers(self, spans: list[AgencySpan]) -> Iterator[AgencySpan]:
        """What else stands in a list: names without any institution's head word ("VNPT khu vực")."""
        if len(self.text) > 260 and spans:
            return
        masked = list(self.text)
        for start, end in [(s.start, s.end) for s in spans] + [m.span() for m in re.finditer(r"\([^()]*\)", self.text)]:
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
            near = self.register.nearest(written)
            if (
                (near is None and _NOISE.match(low))
                or _BLANK_NAME.search(written)
                or (re.match(r"(?:trưởng|phó|chủ tịch|giám đốc|bí thư|lãnh đạo|chánh)\b(?!.*\bubnd\b)", low) and len(low.split()) < 4)
            ):
                continue
            if re.match(r"(?:đồng chí|đ/c|ông|bà)\s", low) and any(
                s.start >= piece.end() and not self.low[piece.end() : s.start].strip(" ,-:(") for s in spans
            ):
                continue
            if rest[piece.end() : piece.end() + 1] == ":" and re.search(r"chủ trì|phối hợp|thực hiện|tham mưu|cơ quan|đơn vị", low):
                continue
            start = piece.start() + piece[0].index(written)
            suggestion = ""
            if near is not None:
                tail = self.register.read_tail(written, low, near[1], party=True)
                if not low[max(near[1], tail.end) :].strip(" .,"):
                    suggestion = canonical(near[0], tail.word or self.level.word)
            level, territory = self._place_of(start, start + len(written))
            yield AgencySpan(
                start, start + len(written), AgencyRef(re.sub(r"\s+", " ", written), None, territory, level, suggestion=suggestion)
            )

    def _written(self, start: int, end: int) -> str:
        return re.sub(r"\s+", " ", self.text[start:end]).strip()

    def _add(self, start: int, end: int, ref: AgencyRef) -> None:
        while end > start and self.text[end - 1] in " ,;\n":
            end -= 1
        self.spans.append(AgencySpan(start, end, ref))
