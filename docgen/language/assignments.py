"""Who leads, who supports, who only watches? The grammar of assigning work.

Distance to the word "chủ trì" is not enough: in "chủ trì, phối hợp với Sở
Tài chính" the nearest name is the supporting one.  Each group of agencies is
judged by the words right before and right after it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Protocol

from docgen.text import fold


class Role(StrEnum):
    """What a text makes of an agency."""

    LEAD = "lead"
    SUPPORTING = "supporting"
    MONITOR = "monitor"
    NONE = "none"


class Span(Protocol):
    """Anything with character offsets."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Assignment:
    """Agency number ``index`` of the given spans has ``role``; ``strong`` if "chủ trì" or its like says so."""

    index: int
    role: Role
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A labelled stretch ("Cơ quan chủ trì: …"): its ``field``, where its value stands, where its ``label`` begins.

    ``field``: lead, supporting, monitor, time, start, task, product, money, number, note.
    """

    field: str
    start: int
    end: int
    label: int = 0


# --------------------------------------------------------------------------- labels and column headers

_FIELDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("time", r"thời (?:gian|hạn|điểm)|tiến độ|lộ trình|^hạn\b|^xong|^kết thúc|^(?:phải |cần )?(?:làm )?xong|hạn (?:hoàn thành|cuối|xong|chót|định)|kỳ hạn|mốc|^(?:ngày |năm |quý |tháng )?(?:hoàn thành|kết thúc|xong)|năm (?:hoàn thành|thực hiện|kết thúc)|bắt đầu|khi nào|bao giờ|^(?:ngày|thời điểm|mốc|hạn) (?:phải |dự kiến |chậm nhất )*(?:bàn giao|nghiệm thu|trình|xong|hoàn|kết thúc|nộp|ban hành|công bố|khai trương|vận hành|đưa vào|về đích|phải có|chốt)|^(?:bàn giao|về đích|khai trương|đưa vào (?:sử dụng|hoạt động|vận hành))"),
        ("monitor", r"theo dõi|đôn đốc|giám sát|kiểm tra"),
        ("supporting", r"phối\b|tham gia|\bgiúp\b|^cùng\b|phụ giúp|hỗ trợ|liên quan|cùng (?:làm|thực hiện|lo|tham gia|phối|chịu)|góp sức|giúp sức|tiếp sức|đồng hành|hiệp đồng|cộng tác|hợp tác|kết hợp|trợ giúp|đồng thực hiện|thẩm tra|^(?:phụ|đỡ)(?: (?:vào|thêm|việc|lực|đần))?$|\b(?:đỡ|phụ|góp|tiếp) (?:một )?tay\b"),
        ("lead", r"chủ trì|đứng (?:chính|mũi|đầu|ra|tên)|(?:làm|lo|gánh|nhận|đảm nhận|gánh vác|cáng đáng) chính\b|cơ quan chính|tham mưu|cơ quan thực hiện|đơn vị thực hiện|người thực hiện|ai làm|cơ quan(?:, đơn vị)? (?:được )?(?:giao|phụ trách|chịu)|trách nhiệm|phân công|đầu mối|phụ trách|đơn vị (?:đầu mối|được giao|phụ trách|chịu)|(?:cơ quan|đơn vị|nơi|bộ phận|người|ai) (?:nhận|gánh|lo\b|đảm nhiệm|đảm trách|đảm đương)|nhận việc|cơ quan,? đơn vị$|^(?:cơ quan|đơn vị)$|tổ chức thực hiện|chịu trách nhiệm|người (?:chủ trì|phụ trách)"),
        ("product", r"sản phẩm|kết quả|đầu ra|chỉ tiêu|mức"),
        ("money", r"kinh phí|nguồn (?:vốn|lực|kinh phí)|dự toán|số tiền|khoản mục|nội dung chi\b|khoản chi|mục chi\b|thành tiền|đơn giá"),
        ("note", r"ghi chú|căn cứ"),
        ("number", r"^(?:(?:tt|stt|số tt|số thứ tự|thứ tự|số|số hiệu|mã(?: số)?|ký hiệu|(?:tiểu )?mục|điểm|khoản)(?: (?:của |trong )?(?:việc|nhiệm vụ|công việc))?(?: (?:trong|của|theo|tại|ở|thuộc) (?:kế hoạch|phần|thân|mục|văn bản)\b.{0,30})?|(?:mục|điểm|khoản), (?:mục|điểm|khoản)|(?:theo|tại|thuộc|số) (?:mục|điểm)|(?:mục|điểm) (?:số|của kế hoạch|trong kế hoạch|tại kế hoạch))$"),
        ("task", r"^làm gì|nội dung|nhiệm vụ|công việc|hoạt động|^việc|đầu việc|giải pháp|biện pháp|^cách (?:làm|thực hiện|thức|tiến hành|triển khai)|tên |phần việc|mục tiêu"),
        ("lead", r"^thực hiện$|^cơ quan|^đơn vị"),
    )
)  # fmt: skip


def field_of(header: str) -> str | None:
    """Which field a column header or a label names, None if none.

    "Cơ quan tham mưu, thực hiện" is lead, "Đơn vị phối hợp" supporting,
    "Theo dõi, đôn đốc" monitor, "Thời gian hoàn thành" time, "Bắt đầu" start.
    """
    folded = re.sub(r"[\s\n]+", " ", fold(header)).strip(" .:*()")
    if not folded or len(folded) > 90:
        return None
    if folded.startswith(("bắt đầu", "khởi đầu", "khởi động", "khởi sự", "khởi công", "bước đầu", "bước giữa", "bước trung gian")) or re.search(r"thời gian bắt đầu|ngày bắt đầu", folded):
        return "start"
    if folded.startswith("rõ "):  # "rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả"
        clear = re.match(r"rõ (?:(?P<lead>người|cơ quan|đơn vị|đầu mối)|(?P<task>việc|nội dung|nhiệm vụ)|(?P<time>thời gian|thời hạn|tiến độ|hạn))", folded)
        return clear.lastgroup if clear else "note"
    if re.match(r"nội dung chi\b", folded):
        return "money"
    if re.search(r"cung cấp (?:số liệu|thông tin)|báo cáo số liệu|(?:đơn vị|cơ quan|địa phương) (?:được|chịu) (?:kiểm tra|giám sát|thanh tra|thụ hưởng|hỗ trợ)|đơn vị tính|^đvt$", folded):
        return "note"  # who is looked at, or who counts, does none of it
    if re.fullmatch(r"(?:(?:cơ quan|đơn vị|cấp|người) )?(?:thẩm định|trình(?: duyệt| ký| ban hành)?|phê duyệt|ký(?: duyệt| ban hành)?|xét duyệt)", folded):
        return "note"  # who examines or signs what another makes
    if re.match(r"(?:nội dung|nhiệm vụ|công việc|tên nhiệm vụ|việc|nội dung công việc)\b", folded) and ("nội dung" in folded or "nhiệm vụ" in folded or "việc" in folded):
        return "number" if re.match(r"(?:các )?(?:nhiệm vụ|công việc|việc) (?:số|thứ)(?:\s*\([^)]*)?$", folded) else "task"
    if re.search(r"chủ trì", folded) and re.search(r"phối hợp", folded):
        return "both"
    if re.search(r"(?:số|thứ tự|số hiệu|mã) (?:việc|nhiệm vụ)(?:\s*\([^)]*)?$", folded):
        return "number"
    for name, pattern in _FIELDS:
        if pattern.search(folded):
            return name
    return None


_LABEL = re.compile(
    r"(?:^|(?<=[.;,(\n]))\s*[-+*•]?\s*"
    r"((?:các |nhóm )?(?:"
    r"(?:cơ quan|đơn vị|bộ phận|cấp|ngành|người)(?:,? (?:cơ quan|đơn vị))?\s*(?:được )?(?:chủ trì|phối hợp|thực hiện|tham mưu|đầu mối|phụ trách|chịu trách nhiệm|theo dõi|giám sát|đôn đốc|chủ quản|được giao|tham gia)[^:.;\n]{0,45}"
    r"|(?:cơ quan|đơn vị|bộ phận|nơi|người)(?! (?:nhận|gửi|ban hành|ký|được|hưởng|thụ|báo cáo|sử dụng|dân|lao động|có|nghèo|cao tuổi|khuyết|mất|vận hành|liên hệ)) (?:[^:.;\n]{0,30} )?(?:chính|soạn thảo(?:, trình)?|trình|dự thảo|xây dựng|làm|lo|nhận việc|đứng tên|thực thi|triển khai|hỗ trợ|trợ giúp|phụ giúp|cùng thực hiện|giúp việc|gánh vác|đảm nhận|đảm nhiệm)"
    r"|(?:lo|làm|gánh|nhận|đảm nhận|gánh vác|cáng đáng|đứng) chính|(?:phụ|đỡ|giúp)(?: (?:vào|thêm|việc|lực|đần|sức|giúp))?|(?:đỡ|phụ|góp|giúp|tiếp) (?:một )?tay"
    r"|chịu trách nhiệm(?: [^:.;\n]{1,45})?|cùng (?:làm|thực hiện|lo|tham gia)|góp sức|giúp sức|hỗ trợ|tham gia(?: thực hiện)?|người (?:làm|lo)|ai làm|xong(?: (?:vào|trước|trong))?|kết thúc|đứng ra chủ trì|cơ quan"
    r"|(?:phân công|giao)(?: (?:thực hiện|nhiệm vụ|trách nhiệm|chủ trì|cơ quan chủ trì|cụ thể))?"
    r"|chủ trì(?:,? (?:thực hiện|tham mưu|triển khai)[^:.;\n]{0,25}| (?:các|hai|ba|những|việc|nhiệm vụ)[^:.;\n]{0,30}| (?:mục|điểm|khoản|điều|nhóm|phần|nhiệm vụ) (?:số )?[\d.,]+(?:(?: và|,) [\d.]+)*)?|(?:đơn vị )?phối hợp(?: thực hiện)?|tham mưu,? thực hiện|thực hiện"
    r"|phụ trách(?: chính| thực hiện)?|tham mưu(?: chính| thực hiện)?|(?:(?:cơ quan|đơn vị|cấp|người) )?(?:thẩm định|trình(?: duyệt| ký)?|phê duyệt|ký ban hành)|làm gì|ai (?:làm|lo|chủ trì|chịu trách nhiệm|phối hợp)|(?:khi nào|bao giờ)(?: (?:xong|hoàn thành|làm xong))?"
    r"|trách nhiệm(?: thực hiện| chủ trì| chính)?|đầu mối(?: thực hiện)?|theo dõi(?:, (?:đôn đốc|kiểm tra)[^:.;\n]{0,20})?|đôn đốc"
    r"|thời (?:gian|hạn)(?: [^:.;\n]{1,45})?|tiến độ(?: [^:.;\n]{1,25})?|lộ trình(?: thực hiện)?|hạn(?: (?:hoàn thành|cuối|xong|chót))?|hoàn thành|mốc(?: thời gian| hoàn thành)?|kỳ hạn"
    r"|(?:ngày|thời điểm|mốc|hạn)(?: (?:phải |dự kiến |chậm nhất )*(?:bàn giao|nghiệm thu|trình|xong|hoàn|kết thúc|nộp|ban hành|công bố|khai trương|vận hành|đưa vào|về đích|phải có|chốt)[^:.;\n]{0,30})|(?:bàn giao|về đích|khai trương|đưa vào (?:sử dụng|hoạt động|vận hành))"
    r"|sản phẩm(?: [^:.;\n]{1,25})?|kết quả(?: [^:.;\n]{1,25})?|kinh phí(?: [^:.;\n]{1,25})?|nguồn vốn(?: thực hiện)?"
    r")(?: (?:các |hai |ba |cả |những )*(?:việc|nhiệm vụ|mục|nội dung|phần|điểm|khoản)(?: số)?(?: [^:.;\n]{1,30})?)?)(?:\s*\((?=[^()]{0,40}\b(?:việc|nhiệm vụ|mục|nội dung|phần|điểm|khoản|trên|này|chung|chính|dự kiến)\b)[^():;\n]{1,40}\))?\s*(?::|(?<=làm gì)\?|(?<=ai làm)\?|(?<=ai lo)\?|(?<=chủ trì)\?|(?<=trách nhiệm)\?|(?<=phối hợp)\?|(?<=khi nào)\?|(?<=bao giờ)\?|(?<=xong)\?|(?<=hoàn thành)\?)\s*"
)


#: "Chủ trì vận động: Ủy ban …": a deed between the word and its value, which is an agency.
_LABEL_OF_DEED = re.compile(
    r"(?:^|(?<=[.;,(\n]))\s*[-+*•]?\s*((?:cơ quan |đơn vị )?(?:chủ trì|phối hợp|phụ trách|đầu mối)[^:.;,\n]{1,40}|ct|ph)\s*:\s*"
    r"(?=(?:các |đồng chí |trưởng |giám đốc |chủ tịch )*(?:phòng|sở|ban|ubnd|ủy ban|ubmttq|mttq|mặt trận|bảo hiểm xã hội|bhxh|trung tâm|văn phòng|hội|công an|đảng ủy|chi cục|thanh tra|liên đoàn|đội)\b)"
)


@lru_cache(maxsize=4096)
def segments(text: str) -> tuple[Segment, ...]:
    """The labelled stretches of ``text``, in order.

    "Cơ quan chủ trì: A; phối hợp: B. Thời gian: quý II/2022" has three.
    """
    folded = fold(text)
    found = list(_LABEL.finditer(folded))
    known = {match.end() for match in found}
    found += [match for match in _LABEL_OF_DEED.finditer(folded) if match.end() not in known]
    found.sort(key=lambda match: match.start())
    out = []
    for number, match in enumerate(found):
        if match.re is _LABEL_OF_DEED:
            name: str | None = "supporting" if "phối hợp" in match[1] or match[1] == "ph" else "lead"
        else:
            name = field_of(match[1]) or ("lead" if match[1].startswith(("phân công", "giao", "thực hiện")) else None)
        if name is None:
            continue
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        out.append(Segment(name, match.end(), end, match.start()))
    return tuple(out)


# --------------------------------------------------------------------------- prose

_JOIN = re.compile(r"^\s*(?:[,;/&+]|,?\s*và|,?\s*cùng|hoặc|\(|\)|quận|huyện|thành phố|\n)*\s*$")
_PARENS = r"(?:\s*\([^)]{0,80}\))?"
_SUPPORT_BEFORE = re.compile(
    r"(?:phối hợp|kết hợp|liên kết|phối hợp chặt chẽ|hiệp đồng|đồng phối hợp)(?:[^.;:]{0,40}?)(?:\bvới|\bcùng|:)?\s*(?:các |với |cùng |là |gồm |có )*$"
    r"|(?:sự )?(?:tham gia|phối hợp|hỗ trợ|giúp đỡ|đồng hành) (?:của|từ)\s*(?:các )?$|\bcùng(?: với)?\s*(?:các )?$"
    r"|(?:giúp sức|hỗ trợ|phối hợp|góp sức|cùng làm|tham gia|tiếp sức)[^.;:]{0,40}(?:\blà|\bgồm|\bcó|:)\s*(?:các )?$"
)
_OBJECT_BEFORE = re.compile(
    r"(?:báo cáo|trình|gửi|gửi về|về|qua|thông qua|kiến nghị|đề xuất|đề xuất với|xin ý kiến|tham mưu(?: cho| giúp)?|giúp(?: việc)?|của|tại|thuộc|trong|trước|theo(?: hướng dẫn của| chỉ đạo của)?|từ|ủy thác(?: qua)?|cho|đối với|ở|tới|đến|nâng cấp|xây dựng|đầu tư|mở rộng|đề nghị của|củng cố|kiện toàn|sửa chữa|cải tạo|ban hành kèm|ký kết với|hướng dẫn|đôn đốc|kiểm tra|giám sát|hỗ trợ|lãnh đạo)\s*(?:các |cho )?$"
)
_ORDER_BEFORE = re.compile(
    r"(?:\bgiao(?: trách nhiệm| nhiệm vụ)?(?: cho)?|phân công(?: cho)?|ủy quyền(?: cho)?|\bdo|\bbởi|chỉ định|yêu cầu|chỉ đạo|đề nghị|lãnh đạo)\s*(?:các |: )?(?:đồng chí |đ/c )?$"
)
_FIRM_ORDER = re.compile(r"(?:\bgiao(?: trách nhiệm| nhiệm vụ)?(?: cho)?|phân công(?: cho)?|\bdo)\s*(?:các |: )?(?:đồng chí |đ/c )?$")
_LEAD_NOUN_BEFORE = re.compile(
    r"(?:(?:được|chủ trì|thực hiện|đảm nhận|phụ trách|triển khai) bởi|chịu trách nhiệm(?: chính| chủ yếu)? là|\btrách nhiệm(?: chính| chủ trì| thực hiện)?[^.;:]{0,60} thuộc(?: về)?|(?:cơ quan|đơn vị|người|đầu mối|bộ phận) (?:chủ trì|đầu mối|thực hiện|chịu trách nhiệm|tham mưu|phụ trách)[^.;:]{0,40}(?:là|:|thuộc về)|chủ trì\s*(?:là|:)|chủ trì [^.;:]{1,70} là|(?:thực hiện|trách nhiệm|phân công)\s*:|(?:trách nhiệm|nhiệm vụ|phần việc|việc này)(?: chính| chủ trì)?(?: được)?(?: xác định| giao| phân công)?(?: là)? (?:thuộc(?: về)?(?: thẩm quyền| trách nhiệm| phần việc)?(?: của)?|cho|của))\s*(?:các )?$"
)
_LEAD_AFTER = re.compile(
    rf"^{_PARENS}\s*[,:-]?\s*(?:(?:quận|huyện|thành phố)\s+)?(?:là |làm |giữ vai trò |được giao |được phân công |được đề nghị |được yêu cầu |được chỉ định |được cử |được phân |có trách nhiệm |chịu trách nhiệm |có nhiệm vụ |trực tiếp |sẽ |phải |cùng |đồng )*"
    r"(?:(?:cơ quan |đơn vị |đầu mối )?(?:đồng )?chủ trì|(?:cơ quan|đơn vị) (?:đầu mối|chịu trách nhiệm|thường trực|thực hiện|tham mưu)|đầu mối|thường trực (?:đề án|chương trình|tổ)|chịu trách nhiệm|đứng mũi|cầm trịch|phụ trách|đảm nhận|đảm nhiệm|đảm trách|gánh|nhận (?:việc|làm|trách nhiệm)|nhận(?=\s*[,.;]|\s*$)|(?:tổ|nhóm) trưởng|trưởng nhóm|chủ công|(?:lo|giữ) (?:việc|phần)|đứng ra|nòng cốt|chủ đạo|lo(?=\s*[,.;]|\s+xong|\s*$))"
)
_LEAD_AFTER_WEAK = re.compile(
    rf"^{_PARENS}\s*[,:-]?\s*(?:(?:quận|huyện|thành phố)\s+)?(?:được giao (?:nhiệm vụ |trách nhiệm )?|được phân công (?:nhiệm vụ )?|có trách nhiệm |có nhiệm vụ |trực tiếp |sẽ |phải |chủ động |tích cực |tiếp tục |kịp thời |thường xuyên |tập trung |khẩn trương |nghiêm túc |nhanh chóng |sớm |cần )*"
    r"(?:tham mưu|tổ chức|thực hiện|triển khai|xây dựng|hoàn thành|rà soát|lập|thẩm định|tiếp nhận|chủ động|quản lý|điều phối|đề xuất|chỉ đạo(?:,| và)? (?:triển khai|thực hiện|tổ chức thực hiện)|trình|khảo sát|vận động|cân đối|bố trí|làm|giao (?:chỉ tiêu|số người)|thẩm tra|chi trả|cấp phát|giải quyết|xử lý|vận hành|tiến hành|chuẩn bị|cung cấp|hoàn tất|lắp đặt|lắp|nâng cấp|sửa chữa|xây mới|mở rộng|đầu tư|tập huấn|kiểm tra|giám sát|thanh tra|phát triển|số hóa|cập nhật|xét duyệt|dạy|đào tạo|phân bổ|ban hành|mở|duy trì|phát động|cử đoàn|tiếp tục|quán triệt|hỗ trợ|tuyên truyền|truyền thông|phổ biến|tăng cường|đẩy mạnh|nâng cao|nâng mức|huy động|kêu gọi|bảo đảm|đảm bảo|chăm lo|chăm sóc|phòng,? chống|khuyến khích|thu hút|kết nối|giới thiệu|cho vay|cấp|trao|tặng|xét|điều tra|khắc phục|hoàn thiện|cải thiện|cải tạo|tôn tạo|đưa|thành lập|củng cố|ứng dụng|áp dụng|thu gom|xử phạt|di dời|tư vấn|hòa giải|đối thoại|khám|tiêm|công khai|liên thông|chuẩn hóa|tích hợp|dự trữ|cứu trợ|xúc tiến|giúp đỡ|đăng tải|đăng|phát sóng|lồng ghép|thông báo|biên soạn|biên tập|sản xuất|điều động|cung ứng|trồng|nạo vét|in ấn|phát hành|tạo(?! (?:mọi |thêm )?(?:điều kiện|thuận lợi)))\b"
)
_ADVISES = re.compile(r"\s*(?:quận |huyện |thành phố )?tham mưu (?:cho |giúp )?(?:ubnd|ủy ban nhân dân|quận ủy|huyện ủy|thành ủy|ban thường vụ|cấp ủy|lãnh đạo)\b")
#: "Phòng Y tế giúp UBND quận theo dõi, đôn đốc và tổ chức thực hiện mục 1": more than watching over the plan.
_CARRIES_OUT_FOR = re.compile(
    r"\s*(?:có trách nhiệm )?giúp (?:ban thường vụ |thường trực )?(?:ubnd|ủy ban nhân dân|quận ủy|huyện ủy|đảng ủy)(?: (?:quận|huyện|xã|phường|thành phố))? "
    r"(?:(?:theo dõi|đôn đốc|quản lý|chỉ đạo|điều hành|kiểm tra|hướng dẫn)(?:,| và)? )*(?:và )?(?:tổ chức(?: triển khai)? thực hiện|triển khai|thực hiện)\b(?![^.;,]{0,30}kế hoạch)"
)
#: "Hỗ trợ" an office, not people.
_HELPS = r"hỗ trợ(?! (?:(?:kịp thời|đầy đủ|nốt|dứt điểm|trực tiếp|khẩn cấp|thêm|đột xuất|đúng|các|những|\d[\d.]*|100%),? ){0,3}(?:người|hộ|gia đình|lao động|công nhân|doanh nghiệp|sinh viên|học sinh|trẻ em|phụ nữ|thanh niên|hội viên|đoàn viên|nông dân|ngư dân|đồng bào|nhân dân|đối tượng|nạn nhân|tiền|nhà ở|vốn|mức đóng|chi phí)\b)"
_SUPPORT_AFTER = re.compile(
    rf"^{_PARENS}\s*[,:-]?\s*(?:(?:quận|huyện|thành phố)\s+)?(?:(?:là |làm )?(?:cơ quan |đơn vị )?(?:có trách nhiệm |có nhiệm vụ |được giao |chủ động |tích cực |cùng |sẽ )*(?:phối hợp|tham gia|{_HELPS}|giúp sức|góp sức|tiếp sức|cộng tác|hợp tác|hiệp đồng|đồng hành|tạo (?:mọi |thêm )?(?:điều kiện|thuận lợi)|cử (?:cán bộ|người)))"
)
#: Watching over a policy is a task; watching over the plan is not.
_NOT_POLICY = r"(?! (?:việc |quá trình )?(?:thực hiện|chấp hành|chi trả)(?: các| những)? (?:chính sách|chế độ|pháp luật))"
_MONITOR_AFTER = re.compile(
    rf"^{_PARENS}\s*[,:-]?\s*(?:(?:quận|huyện|thành phố)\s+)?(?:là cơ quan thường trực,? )?(?:có trách nhiệm |chịu trách nhiệm |chủ trì,? |phụ trách(?: (?:khối|lĩnh vực|mảng|ngành|địa bàn)[^.;,()]{{0,30}}?)?,? )?(?:giúp [^.;]{{0,40}} )?(?:theo dõi|đôn đốc|giám sát{_NOT_POLICY}|tổng hợp (?:chung|báo cáo|tình hình|kết quả)|hướng dẫn, (?:theo dõi|đôn đốc|kiểm tra)|kiểm tra, (?:đôn đốc|giám sát){_NOT_POLICY}|báo cáo)"
)
_PLAN_AS_WHOLE = re.compile(r"(?:kế hoạch này|thực hiện kế hoạch|triển khai kế hoạch|kết quả thực hiện|tình hình thực hiện|đôn đốc chung|tình hình chung|kế hoạch)")
#: "Phòng Y tế cùng với Trung tâm Y tế triển khai …": the first does it, the second helps.
_TOGETHER = re.compile(r"\s*(?:(?:quận|huyện|thành phố)\s+)?cùng(?: với)? [^,;.:]{4,80}?\s(?:triển khai|tổ chức|thực hiện|xây dựng|rà soát|tham mưu|hoàn thành|lập|vận động|kiểm tra)\b")
_CHAIRS_MEETING = re.compile(r"chủ trì (?:cuộc |các cuộc |buổi |phiên )?(?:họp|hội nghị|hội thảo|giao ban|tiếp)")
#: "Phòng X (chủ trì); Công an quận (phối hợp)"
_IN_BRACKETS = re.compile(
    r"\s*(?:quận|huyện|thành phố)?\s*\(\s*(?:(?:là|cơ quan|đơn vị)\s+)*(?:(?P<c>(?:đồng )?chủ trì|ct(?=\s*[),;])|chính|đầu mối|thường trực|chịu trách nhiệm)|(?P<p>phối hợp|ph(?=\s*[),;])|hỗ trợ|tham gia)|(?P<m>theo dõi|đôn đốc|giám sát))\b(?!\s*:)[^);]*\)"
)
#: "Trong quý II/2022, Ban Thường vụ Quận ủy giao chỉ tiêu …": a time in front of the subject.
_TIME_FIRST = re.compile(r"^\W*(?:(?:trong|đến|trước|từ|từ nay|hết|cuối|đầu|định kỳ|chậm nhất(?: là)?|muộn nhất(?: là)?|giai đoạn)\s+)*(?:ngày|tháng|quý|năm|\d{1,2}\s*[/.-]\s*\d|20\d\d|(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần))[^,.;:]{0,30},\s*$")
#: "Về y tế, Phòng Y tế tiếp tục …": its field in front of the subject.
_FIELD_FIRST = re.compile(
    r"^\W*(?:(?:về|đối với|riêng|(?:trong|trên|ở) lĩnh vực)\s[^,.;:]{2,60}|(?:căn cứ|trên cơ sở|để|nhằm|sau khi|từ kết quả|qua rà soát)\s[^.;:]{2,100}),\s*$"
    r"|^\W*(?:việc|nhiệm vụ|nội dung|công việc|phần việc)(?: này| trên| nêu trên)\s*$"
)
#: "Phòng Y tế (phối hợp với Trung tâm Y tế) tổ chức tiêm chủng": who helps stands between the subject and its verb.
_HELP_BETWEEN = re.compile(r"\s*\((?:phối hợp|cùng|có sự phối hợp|với sự (?:phối hợp|tham gia))[^()]{8,}\)(?=\s*[a-zà-ỹđ])")
#: Those who take orders from a department: "Phòng Y tế chỉ đạo trạm y tế các phường tiêm chủng" is the department's task.
_DIRECTS = " chỉ đạo "
_OFFICE = re.compile(r"(?:phòng|sở|trung tâm|ban|bảo hiểm xã hội|bhxh|hội|chi cục)\s")
_BELOW_OFFICE = re.compile(r"(?:các\s+)?(?:trạm|trường|ubnd (?:các )?(?:phường|xã)|(?:phường|xã)\b)")
#: "… các văn bản của Thành ủy (Phòng X chủ trì)": the bracket tells its own agency's part.
_ROLE_IN_BRACKETS = re.compile(r"[^()]*\b(?:chủ trì|phối hợp|thực hiện|phụ trách|chịu trách nhiệm|tham mưu)\b[^()]*\)")
_BOUNDARY = re.compile(r"[.;\n](?=\s|$)")


def groups(text: str, spans: Sequence[Span], semicolons: bool = True) -> list[list[int]]:
    """Indices of ``spans`` that form coordinated lists ("A, B và C"; with ``semicolons`` "A; B" as well)."""
    out: list[list[int]] = []
    for index, span in enumerate(spans):
        between = fold(text[spans[out[-1][-1]].end : span.start]) if out else ""
        after = fold(text[span.end : span.end + 160])
        apart = "(" in between and (_ROLE_IN_BRACKETS.match(after) is not None or _IN_BRACKETS.match(after) is not None)
        if out and not apart and _JOIN.match(between) and (semicolons or ";" not in between):
            out[-1].append(index)
        else:
            out.append([index])
    return out


def find_assignments(text: str, spans: Sequence[Span], *, carry: bool = True) -> tuple[Assignment, ...]:
    """The role of each agency in running ``text``.

    ``spans`` are the agencies in order.  With ``carry``, "A; B phối hợp" makes A supporting as well.
    Agencies that are only objects get :attr:`Role.NONE`.
    """
    folded = fold(text)
    out: list[Assignment] = []
    listed = groups(text, spans, carry)
    # A list broken by ";" may be one list in a lead's mouth: "A; B phối hợp; C chủ trì".
    for number, group in enumerate(listed):
        start, end = spans[group[0]].start, spans[group[-1]].end
        before_from = spans[listed[number - 1][-1]].end if number else 0
        cut = [m.end() for m in _BOUNDARY.finditer(folded, before_from, start)]
        before = folded[(cut[-1] if cut else before_from) : start]
        after_to = spans[listed[number + 1][0]].start if number + 1 < len(listed) else len(folded)
        stop = _BOUNDARY.search(folded, end, len(folded))
        after = folded[end : min(after_to, stop.start() if stop else len(folded))]
        before = _FIELD_FIRST.sub("", _TIME_FIRST.sub("", before))
        if helped := _HELP_BETWEEN.match(folded, end):
            stop = _BOUNDARY.search(folded, helped.end(), len(folded))
            after = folded[helped.end() : stop.start() if stop else len(folded)]
        elif folded[end : end + len(_DIRECTS)] == _DIRECTS and _OFFICE.match(folded, start) and number + 1 < len(listed) and _BELOW_OFFICE.match(folded, end + len(_DIRECTS)):
            after = " triển khai"
        elif folded.endswith(_DIRECTS, 0, start) and number and _OFFICE.match(folded, spans[listed[number - 1][-1]].start) and _BELOW_OFFICE.match(folded, start):
            out.extend(Assignment(index, Role.NONE, False) for index in group)
            continue
        role, strong = _judge(before, after, folded[end:], at_start=not before.strip(" -+*:") and not number)
        out.extend(Assignment(index, role, strong) for index in group)
    return _carry(text, spans, listed, out) if carry else tuple(out)


def _judge(before: str, after: str, rest: str, *, at_start: bool) -> tuple[Role, bool]:
    near = before[-80:]
    bracket = _IN_BRACKETS.match(after)
    if bracket:
        return {"c": Role.LEAD, "p": Role.SUPPORTING, "m": Role.MONITOR}[bracket.lastgroup or "c"], True
    if _SUPPORT_BEFORE.search(near):
        # "phối hợp với A do B chủ trì" is caught by B's own words.
        led = re.search(r"\bdo\s*$|phối hợp\s*,\s*$", near) and _LEAD_AFTER.match(after)  # "… do X chủ trì", "Y phối hợp, X chủ trì"
        return (Role.LEAD, True) if led else (Role.SUPPORTING, True)
    if _MONITOR_AFTER.match(after) and not _FIRM_ORDER.search(near):
        return Role.MONITOR, True
    if re.match(r"\s*(?:các )?chỉ tiêu\b", after):
        return Role.NONE, False  # "giao 4 đảng ủy phường chỉ tiêu …" sets a figure, not a task
    if _CHAIRS_MEETING.match(after.strip()):
        return Role.NONE, False
    if _LEAD_AFTER.match(after):
        if re.match(rf"^{_PARENS}\s*[,:-]?\s*(?:\w+ )?chủ trì,? (?:theo dõi|đôn đốc|phối hợp với [^.;]{{0,60}}(?:theo dõi|đôn đốc))", after) and _PLAN_AS_WHOLE.search(rest[:200]):
            return Role.MONITOR, True
        return Role.LEAD, True
    if _LEAD_NOUN_BEFORE.search(near):
        return Role.LEAD, True
    if _SUPPORT_AFTER.match(after):
        return Role.SUPPORTING, True
    if _CARRIES_OUT_FOR.match(rest) and at_start:
        return Role.LEAD, False
    if _ADVISES.match(rest) and re.search(r"[,;]\s*$", before):
        return Role.LEAD, False  # "…, Phòng X tham mưu UBND quận lập sổ theo dõi từng hộ"
    if _ORDER_BEFORE.search(near) and (_LEAD_AFTER_WEAK.match(after) or _FIRM_ORDER.search(near)):
        if _MONITOR_AFTER.match(after):
            return Role.MONITOR, True
        if re.search(r"\bdo\s*(?:các )?$", near) and not (_LEAD_AFTER_WEAK.match(after) or re.match(r"^\s*(?:[.,;)]|$|quận\b|huyện\b|lo\b|đảm)", after)):
            return Role.NONE, False  # "do UBND thành phố ban hành" assigns nothing
        return Role.LEAD, bool(_FIRM_ORDER.search(near))
    if _OBJECT_BEFORE.search(near):
        return Role.NONE, False
    if at_start and _TOGETHER.match(rest):
        return Role.LEAD, False
    if at_start and not before.strip(" -+*:\n") and _LEAD_AFTER_WEAK.match(after):
        return Role.LEAD, False
    if not before.strip(" -+*:\n,") and _LEAD_AFTER_WEAK.match(after) and not at_start:
        return Role.LEAD, False
    return Role.NONE, False


def _carry(text: str, spans: Sequence[Span], listed: list[list[int]], found: list[Assignment]) -> tuple[Assignment, ...]:
    """"A; B và C phối hợp": a group without a verb of its own, before ";" , takes the next one's role."""
    roles = {a.index: a for a in found}
    for number in range(len(listed) - 2, -1, -1):
        here, following = listed[number], listed[number + 1]
        if roles[here[0]].role is not Role.NONE:
            continue
        between = fold(text[spans[here[-1]].end : spans[following[0]].start])
        if re.fullmatch(r"\s*[;,]\s*(?:và )?", between):
            for index in here:
                roles[index] = Assignment(index, roles[following[0]].role, roles[following[0]].strong)
    return tuple(roles[i] for i in sorted(roles))


_SUPPORTING_START = re.compile(
    rf"^\W*(?:[a-zđ\d]\)\s*)?(?:(?:(?:các|những)\s+)?(?:nhiệm vụ|nội dung|công việc|phần việc|việc)\s+(?:được giao\s+)?(?=(?:phối hợp|tham gia)\b))?(?:(?:tiếp tục|tích cực|chủ động|tăng cường|đồng thời|thường xuyên|cùng)\s+)*(?:phối hợp|tham gia|{_HELPS}|tạo (?:mọi |thêm )?(?:điều kiện|thuận lợi)|kết hợp|đồng hành|cử \w+|cùng (?:với )?(?:phòng|ban|sở|ubnd|ủy ban|các|bảo hiểm|hội|trung tâm)|(?:bố trí|cử|huy động) [^.;]{{3,60}} theo (?:điều động|yêu cầu|đề nghị|phân công) của)\b"
)
_MONITOR_START = re.compile(
    r"^\W*(?:[a-zđ\d]\)\s*)?(?:là cơ quan thường trực[^.;]{0,60})?(?:(?:chủ trì|có trách nhiệm|giúp [^.;,]{3,60}|thường xuyên|tổ chức),? |tham mưu(?:,|[^.;,]{0,60}) )*"
    r"(?:theo dõi|đôn đốc(?! (?:thu|nộp|đóng|các đơn vị nợ|đơn vị nợ|doanh nghiệp nợ|doanh nghiệp chậm|đơn vị chậm))|tổng hợp(?!,? (?:nhu cầu|danh sách|hồ sơ|thẩm định|thẩm tra|rà soát|lập|xây dựng|đề xuất|trình))|báo cáo|sơ kết|tổng kết(?!, (?:nâng|nhân|hoàn|phát))|nghe báo cáo|giám sát (?:việc|tiến độ|quá trình)\b(?! thực hiện)"
    r"|(?:giám sát|kiểm tra|hướng dẫn|phản biện)(?:, (?:giám sát|kiểm tra|hướng dẫn|theo dõi|đôn đốc|phản biện)[^,.;]{0,20})*[^.;]{0,90}(?:kế hoạch|kết luận|quy chế|phản biện|nghị quyết này|các nhiệm vụ))"
)


@lru_cache(maxsize=4096)
def starts_supporting(text: str) -> bool:
    """Whether a bullet under an agency's heading begins by helping somebody else."""
    return bool(_SUPPORTING_START.match(fold(text)))


@lru_cache(maxsize=4096)
def starts_monitoring(text: str) -> bool:
    """Whether a bullet under an agency's heading begins by monitoring or reporting."""
    return bool(_MONITOR_START.match(fold(text)))
