"""When does the plan say that a task ends?

A date alone is no deadline: seven in ten full dates of a real plan are
citations.  :func:`find_deadlines` asks of every written period what licenses
it (a word in front: "trước", "trong", "hoàn thành"; a place: a clause of its own, a time cell)
and what speaks against it (a citation, a programme's name, a report to be
sent, a result of the past).  What stands there as a time and can't be read is
"unreadable", never guessed.

Choices where the written form leaves room:

* "trước ngày D" ends on D itself; "trước tháng 6/2022", "trước năm 2026" end on the eve of the period;
* "đầu năm" ends with its first quarter, "giữa năm" on 30 June, "đầu tháng" on the 10th, "giữa tháng" on the 15th;
* "ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện": the first step's end, the only one that is written;
* "trước Tết Nguyên đán 2023" is the first day of Tết; "30 ngày kể từ ngày ban hành" is counted from the plan's date;
* "bắt đầu", "khởi công", "từ năm 2022", "… trở đi" name a start only: recurring, no end.
"""

# ruff: noqa: E501  (a list of words or forms cut into short lines hides what it lacks)

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from docgen.language import citations, dates
from docgen.language.dates import Period, coming, days_after
from docgen.language.periods import Written, flat, written_periods
from docgen.model import Deadline


class Role(StrEnum):
    """Where a text stands: running text, the value of a time label, a cell of a time column."""

    PROSE = "prose"
    LABEL = "label"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A time as written, with the words that make it one: "trước ngày 30/6/2022", "quý IV hằng năm"."""

    start: int
    end: int
    deadline: Deadline


_PLAUSIBLE = re.compile(
    r"\d|h[ằà]ng\s|[Hh][ằà]ng\s|xuy|định\s+kỳ|Định\s+kỳ|ỗi\s|liên\s+tục|Liên\s+tục|đều\s+đặn|Đều\s+đặn|nào\s+cũng|[Kk]hi\s|[Tt]heo\s|năm|NĂM|XUYÊN|ĐỊNH|HẰNG|HÀNG|[Qq]u[ýúíỳ]|QU[ÝÍ]|[Tt]ết|[Tt]háng|[Nn]gay\s|[Tt]ù[yỳ]|[Cc]ùng\s|…|lần"
)

# --------------------------------------------------------------------------- words in front

_STRONG = (
    r"hoàn thành|hoàn tất|xong|kết thúc|dứt điểm|trước|chậm nhất|muộn nhất|(?:chậm|muộn|trễ|vượt) (?:quá|hơn)|chậm|không quá|không muộn hơn|không chậm hơn|(?:cho )?(?:đến|tới) hết|hết|thời hạn(?: hoàn thành| thực hiện)?|(?<!trung )(?<!ngắn )(?<!dài )(?<!giới )(?<!đúng )(?<!quá )hạn(?: cuối| chót)?"
    r"|thời gian(?: thực hiện| hoàn thành| triển khai)?|tổng kết|sơ kết|nghiệm thu|bàn giao(?: kết quả| sản phẩm| công trình)?|duy trì|lộ trình|tiến độ|khánh thành|về đích|đưa vào (?:sử dụng|hoạt động|vận hành|khai thác)"
)
_PLAIN = r"trong|vào|phấn đấu|(?:cho )?(?:đến|tới)|ngay|thực hiện|triển khai|tiến hành|tổ chức|nội|cả|suốt|dự kiến|từ nay|áp dụng|vận hành|khoảng|dịp|kéo dài|chia|mở|lắp đặt|kiểm tra"
_STARTS = r"bắt đầu(?: thực hiện| triển khai)?|khởi công|kể từ|từ|sau"
_NEUTRAL = r"ngày cuối(?: cùng)?(?: của)?|ngày|năm|tháng|quý|các|những|thời điểm|là|thời kỳ|cơ bản|toàn bộ|xuống|lên|ở|tại|thời gian từ|chủ yếu"
_IN_FRONT = re.compile(rf"(?<![\wà-ỹđ])(?P<word>(?:{_STRONG}|{_STARTS}|{_PLAIN}|giai đoạn)(?=\s*[:(]?\s*$)|(?:{_NEUTRAL})(?=\s*$))\s*[:(]?\s*$")
_STRONG_ONLY = re.compile(_STRONG)
_START_ONLY = re.compile(_STARTS)
_BY_THEN = re.compile(r"hoàn thành|hoàn tất|xong|kết thúc|dứt điểm|trước|chậm nhất|muộn nhất|(?:cho )?(?:đến|tới)(?: hết)?|hết|vào|thời hạn.*|thời gian.*|hạn.*")
_PLAIN_ONLY = re.compile(_PLAIN)
_WORK_WORD = re.compile(r"hoàn thành|hoàn tất|xong|kết thúc|dứt điểm|duy trì|thực hiện|triển khai|tiến hành|bàn giao|nghiệm thu|khánh thành|tổng kết|sơ kết|đưa vào")

# --------------------------------------------------------------------------- words behind

_EVERY_YEAR = re.compile(
    r"\s*,?\s*(?:\(?\s*)(?:(?:của\s+)?(?:hằng|hàng|mỗi|từng)\s+(?:năm|tháng|quý)|(?:của\s+)?năm\s+(?:sau\s+|trước\s+)?(?:liền kề|kế tiếp|tiếp theo)|(?:của\s+)?năm\s+sau\b|(?:năm\s+)?(?:trước\s+)?liền kề)"
)
_ONWARDS = re.compile(
    r"\s*,?\s*(?:(?:và|cùng|đến)\s+)?(?:(?:cho\s+|trong\s+)?(?:các|những)\s+năm\s+(?:tiếp theo|tiếp sau|sau|kế tiếp|tới|về sau|liền kề)(?:\s+đó)?|trở đi|trở về sau|về sau)"
)
_UNTIL_IF = re.compile(r"\s*,?\s*(?:cho\s+)?(?:đến|tới)\s+khi\b[^,.;)]{0,80}")
_BACKWARDS = re.compile(r"\s*(?:trở về trước|trở lại đây|(?:đến|cho tới|tới)\s+(?:nay|hiện nay)|trở lại)")
_RANGE = re.compile(
    r"\s*(?:(?P<range>-|(?:cho\s+)?(?:đến|tới)(?:\s+hết)?)|(?P<list>,\s*và|,|và|hoặc|;|&))\s*(?:(?:trước|hết|cuối|trong|vào|đến)\s+)?(?:ngày\s+|năm\s+|tháng\s+|quý\s+)?"
)
_ENDS = re.compile(r"\s*(?:[.;)](?=\s|$|[;.)])|\./\.|$)")
_THEN_DONE = re.compile(r"\s*(?:phải\s+|sẽ\s+|cơ bản\s+)*(?:xong|hoàn thành|hoàn tất|kết thúc)\b")
_GOES_ON = re.compile(r"\s*(?:[.,;:)!]|$|và\b|phải|đạt|có|không|cơ bản|sẽ|hoàn|là|trên|toàn|tất|đối với|cho|tại|theo|thực|\()")
_NOT_TIME_BEFORE = re.compile(
    r"(?:\bđợt|báo cáo|kết quả|số liệu|kế hoạch|dự toán|ngân sách|kinh phí|nghị quyết|hội nghị|cuộc họp|(?<!kỳ )họp|giao ban|tối thiểu|\bhè|\bxuân|mưa lũ|\bbão|\blũ|dịch|dịch bệnh|sự cố|so với|cùng kỳ|chỉ tiêu|\bvốn|\btết|\bluật|danh sách|tuyển sinh|hộ nghèo|thông báo|công văn|văn bản|chuẩn"
    r"|\bcủa|thi đua|lần thứ \w+|khóa \w+|ban hành|được ký|\bkỳ|tờ trình|thời điểm|tăng|giảm|biểu|học kỳ|\bvụ|chương trình|đề án|nhiệm vụ|công tác|hội thi|cuộc thi|\bsố|điểm|điều|khoản|mục|phiên|đại hội|\bnhư|\bbằng|xếp hạng|\btheo|hệ thống|bộ)\s*(?:\([^)]{0,20}\)\s*)?$"
)
_SETS_AN_END = re.compile(r"\b(?:hoàn thành|hoàn tất|phấn đấu|xong|chủ trì|thực hiện|kết thúc)\b(?:\s+[^\s,;.]+){0,6}\s*$")
_DONE = re.compile(r"\bđã\b(?!\s+(?:được\s+)?(?:đề ra|giao|duyệt|phê duyệt|đăng ký|ban hành|nêu|xác định|ký|được|có|quy định))|đến nay|thời gian qua|vừa qua")
_DONE_NEXT = re.compile(r"\s*,?\s*(?:[^\s,;.]+\s+){0,3}đã\b")
_TOLD = re.compile(
    r"\b(?:còn|đạt|giảm|tăng|được|có)\s+\d|\btoàn (?:quận|huyện|thành phố)\s+(?:có|còn|đạt|xảy ra|bị)\b|\bxảy ra\b|(?<!tự )(?<!lý )\bdo\s+(?:ảnh hưởng|tác động|mưa|bão|lũ|dịch|thiên tai|covid|đại dịch)"
)
_SUFFERED = re.compile(r"(?<!trang )(?<!thiết )(?<!chuẩn )\bbị\s+(?:[^\s,;.]+\s+){1,5}$")
_ORDERS = re.compile(
    r"[\s\-+*•:,]*(?:\(?[a-zđ\d]{1,2}[.)]\s+)?(?:phải\s+|tiếp tục\s+|tập trung\s+|kịp thời\s+|khẩn trương\s+)*(?:cấp|hỗ trợ|chi trả|chi|trả|rà soát|lập|xây dựng|xây|tổ chức|triển khai|kiểm tra|khảo sát|sửa|mở|vận động|trao|tặng|thăm|hoàn thành|hoàn tất|ban hành"
    r"|tiêm|phun|giải ngân|giải quyết|cho vay|bố trí|đưa|lắp|tuyên truyền|tham mưu|phối hợp|thực hiện|tiến hành|thống kê|xác định|tổng hợp|công bố|bàn giao|giao|thẩm định|nhận|tiếp nhận|hướng dẫn|chỉ đạo|trang bị|mở rộng|đầu tư|kết nối|bổ sung|xét|cứu trợ|phân bổ|cập nhật|số hóa|thu gom|xử lý|dự trữ|mua)\b"
)

# --------------------------------------------------------------------------- reports

_REPORT = re.compile(
    r"\bbáo cáo\b(?!\s*(?:số\b|kinh tế|nghiên cứu|đề xuất|đánh giá tác động|khả thi|đầu tư|viên|chuyên đề|tài chính))|\bb/c\b"
    r"|\bgửi\s+(?:về|cho|báo cáo|kế hoạch|kết quả|văn bản|danh sách|dự thảo|ubnd|ủy ban|sở|phòng|ban\b|văn phòng|thành ủy|quận ủy|huyện ủy|hồ sơ|đăng ký|đến|tới|bản|tổng hợp|số liệu|ý kiến)|\bphản ánh về"
)
_LABEL_IN_FRONT = re.compile(r"^\s*(?:[-+*•]\s*)?(?:\(?[a-zđ\d]{1,2}[.)]\s+)?")
_AGENCY = re.compile(
    r"(?:\d+[.)]\s*)?(?:phòng|ban|ubnd|ủy ban|văn phòng|các|đảng ủy|cấp ủy|chi bộ|công an|sở|trung tâm|hội|bảo hiểm|mặt trận|thủ trưởng|cơ quan|đơn vị|đề nghị|giao|yêu cầu|theo dõi|tổng hợp|định kỳ|thường xuyên|và|quận|huyện)\b"
)
_WORK = re.compile(
    r"\b(?:hoàn thành|hoàn tất|xong|tổ chức|xây dựng|triển khai|rà soát|lập|ban hành|khảo sát|thực hiện(?! kế hoạch| nhiệm vụ| của| chính sách| nghị quyết)|sửa|nâng cấp|đầu tư|chi trả|kiểm tra|lắp|mở|vận động|duy trì|cấp|hỗ trợ|trình|tiêm|đưa|ưu tiên)\b"
)

# --------------------------------------------------------------------------- recurring

_EACH = r"(?:năm|tháng|quý|tuần|ngày|học kỳ)"
_COUNT = r"(?:\d{1,2}|một|hai|ba|bốn|năm|sáu)"
_UNIT = (
    rf"(?:(?P<{{0}}c>thường xuyên|liên tục|thường kỳ|thường niên|(?:quanh|suốt(?:\s+cả)?)\s+năm(?!\s*\d|\s+học)(?:\s+suốt\s+tháng)?|đều đặn)|(?:ngày|tuần|tháng|quý|năm)\s+nào\s+cũng|định kỳ(?:\s+(?:theo\s+)?{_COUNT}\s*{_EACH}(?:\s*/?\s*(?:một|\d{{1,2}})?\s*lần)?|\s+(?:vào\s+)?(?:hằng|hàng|mỗi|theo)\s+{_EACH})?|(?:hằng|hàng|theo từng|từng)\s+{_EACH}"
    rf"|mỗi\s+(?:{_COUNT}\s+)?(?:năm|tháng|quý|tuần|học kỳ|kỳ)(?:\s+(?:ít nhất\s+)?{_COUNT}\s*(?:lần|đợt|kỳ|phiên|buổi|cuộc|lớp)\b)?"
    rf"|\b{_COUNT}\s*(?:tháng|năm|quý|tuần)\s*/?\s*(?:một|\d{{1,2}})?\s*lần\b|\b{_COUNT}\s*(?:lần|đợt|kỳ|phiên|buổi|cuộc|lớp|hội nghị)\s*(?:/|mỗi|một|trong (?:một )?)\s*(?:\d\s*)?(?:năm|quý|tháng|tuần)\b)"
)
_RECURRING = re.compile(
    rf"\b(?:(?:(?:trước|vào|từ)\s+)?ngày\s+\d{{1,2}}\s+(?=(?:hằng|hàng|mỗi)\s+tháng))?(?P<as>theo\s+(?:kế hoạch|chương trình)(?:,?\s+(?:công tác|kiểm tra|giám sát|của \w+|đầu tư(?: công)?|hoạt động|phát triển|chuyên môn|ngân sách|sản xuất|\bvốn))*\s+)?{_UNIT.replace('{0}', 'a')}(?:\s*(?:,|và|;|/|-|hoặc)?\s*{_UNIT.replace('{0}', 'b')})*"
)
_RECURRING_HINT = re.compile(r"xuyên|h[ằà]ng\s+[nqt]|định\s+kỳ|mỗi\s|liên\s+tục|quanh\s+năm|suốt\s+|đều\s+đặn|nào\s+cũng|\slần|/\s*(?:năm|quý|tháng|tuần|lần)|từng\s|thường\s+[kn]")
_THING = {
    "thường xuyên": re.compile(
        r"(?:\bchi|kinh phí|ngân sách|nguồn|giáo dục|trợ giúp|trợ cấp|dự toán|\bvốn|nhiệm vụ|không|chưa|\bít|nhu cầu|thể thao|thể dục|tập luyện|sinh hoạt|trợ giúp xã hội|chi đầu tư và|việc làm|cư trú|bồi dưỡng|sự phối hợp|chặt chẽ,)\s*$"
    ),
    "năm": re.compile(
        r"(?:dự toán|ngân sách|kinh phí|\bvốn|xếp loại(?:\s+[^\s,;.]+){0,9}|thi đua|khen thưởng|chỉ tiêu|tăng trưởng|kế hoạch|chương trình|báo cáo|kiểm điểm|đánh giá|nghị quyết|bình quân|nguồn thu|công tác|phát triển kinh tế - xã hội|quỹ)"
        r"(?:,?\s+(?:chi|thu|ngân sách|nhà nước|địa phương|của (?:quận|huyện|đơn vị|ngành|thành phố|cơ quan|địa phương)|phát triển|kinh tế - xã hội|giám sát|kiểm tra|được giao|trung hạn|công tác|và|thường xuyên|đảng viên|cán bộ|đầu tư công)){0,5}\s*,?\s*(?:và\s*)?$"
    ),
    "tháng": re.compile(
        r"(?:trợ cấp|trợ giúp|lương|phụ cấp|nuôi dưỡng|hưởng|chế độ|hỗ trợ|mức|đóng|thu nhập|sinh hoạt phí|học bổng|chi trả|bảo trợ|ưu đãi|tiền|nộp)(?:\s+[^\s,;.]+){0,6}\s*$"
    ),
    "tuần": re.compile(r"(?:bản tin|chuyên mục|chuyên trang|tập san|phiên chợ|chợ phiên|giao ban|phát thanh|truyền hình)(?:\s+[^\s,;.]+){0,6}\s*$"),
    "ngày": re.compile(
        r"(?:sinh hoạt|đời sống|cuộc sống|nhu cầu|phát sinh|phục vụ|giao tiếp|công việc|ăn uống|bữa ăn|tiêu dùng|rác thải|chất thải|làm việc|trường)(?:\s+[^\s,;.]+){0,2}\s*$"
    ),
    "định kỳ": re.compile(
        r"(?:khám|sức khỏe(?:\s+[^\s,;.]+){0,2}|khám bệnh|giao dịch việc làm(?:\s+[^\s,;.]+){0,2}|bảo dưỡng|xét nghiệm|tiêm chủng|không|đột xuất,)\s*$"
    ),
    "liên tục": re.compile(r"(?:(?:\d+|hai|ba|năm|nhiều)\s+(?:năm|tháng|ngày|quý|giờ|kỳ)|\bđóng|tham gia|tự động,?|thời gian|làm việc|hoạt động|không)\s*$"),
    "đều đặn": re.compile(r"(?:phát triển|tăng|tăng trưởng)\s*$"),
}
#: "giám sát liên tục các cơ sở": how often one acts; "nước sạch liên tục": how the water comes.
_ACTED = re.compile(r"\b(?:cập nhật|giám sát|kiểm tra|theo dõi|rà soát|tuyên truyền|đôn đốc|thực hiện|triển khai|tổ chức|duy trì|vận động|tiến hành|nhắc|phát|đăng|truyền|tập huấn)\s*$")
_ADVERB_AFTER = re.compile(r"(?:^|[.;:,(+*•\n-]|\b(?:và|phải|cần|để|được|sẽ|quận|huyện|phường|xã|phòng|đài))\s*$")
_NOT_TO_DO = re.compile(r"\s*(?:\d|từ|trong|cho|tại|với|là|ít nhất|tối thiểu|trên|đủ|nhiều)\b")
_NOT_RECURRING_AFTER = re.compile(
    r"\s*(?:của\b|bị|gặp|ngập|xảy ra|có mặt|sinh sống|vắng|vi phạm|phát sinh|ô nhiễm|thiếu|thay đổi|biến động|tái diễn|mắc|và đột xuất\s+cho)\b"
)

# --------------------------------------------------------------------------- conditions

_SOURCE = r"(?:hướng dẫn|chỉ đạo|quyết định|chủ trương|văn bản|kế hoạch|quy định|nghị quyết|nghị định|thông tư|kinh phí|vốn|yêu cầu|thông báo|quy chế|ý kiến|đề nghị|chính sách|nguồn|trung ương|thành phố|phê duyệt|ban hành|bố trí|giao|thông qua|cấp|đề án|chương trình|tiêu chí|mặt bằng)"
_ABOVE = r"(?:trung ương|tw\b|thành phố|chính phủ|bộ|hđnd|hội đồng|ubnd|ủy ban|cấp trên|thành ủy|quận ủy|huyện ủy|đề án|kế hoạch|chương trình|nghị quyết|luật|thủ tướng|quốc hội|ban thường vụ|cấp có thẩm quyền|sở|thành lập|các bộ)"
_COUNTED = re.compile(
    r"\b(?:trong\s+)?(?:vòng\s+|thời hạn\s+|thời gian\s+)?(?:chậm nhất\s+(?:là\s+)?)?(?:sau\s+)?(?P<n>\d{1,3})\s*(?P<unit>ngày làm việc|ngày|giờ|tháng|năm|tuần)\s*,?\s*(?:kể\s+)?(?:từ|sau)\s+(?:khi|ngày)\s+(?P<event>[^,.;)]{2,80})"
)
_ISSUED = re.compile(r"(?:ban hành|ký(?: ban hành)?)(?:\s+(?:kế hoạch|quyết định)(?:\s+này)?)?\s*$|kế hoạch(?:\s+này)?\s+(?:được\s+)?(?:ban hành|ký)")
_IF = re.compile(
    r"\b(?:cho\s+)?(?:đến|tới)\s+khi\s+(?:kết thúc|hoàn thành|có|hết|đạt)[^,.;)]{0,80}"
    r"|\bngay\s+(?:sau\s+)?khi\s+(?!phát hiện|xảy ra|sinh\b|xuất hiện|mắc|tiếp nhận|vào|ra đời|có (?:ca|dịch|người|bão|thiên tai|sự cố|dấu hiệu|trường hợp))[^,.;)]{2,90}"
    rf"|\b(?:sau\s+)?khi\s+(?:có|được|nhận được)\s+(?:[^,.;)\s]+\s+){{0,4}}?{_SOURCE}\b[^,.;)]{{0,80}}"
    rf"|\bsau\s+khi\s+{_ABOVE}[^.;)]{{1,100}}?\b(?:có|ban hành|phê duyệt|hướng dẫn|được|thông qua|triển khai|cho phép|bố trí|cho chủ trương)\b[^,.;)]{{0,60}}"
    r"|\btheo\s+(?:đúng\s+)?(?:tiến độ|lộ trình)(?!\s*(?:[,.;]|$|và\b|sau\b|như sau|nêu trên|đề ra|được giao|đã|yêu cầu|quy định|tại))[^,.;)]{0,90}"
    r"|\btheo\s+(?:đúng\s+)?(?:thời gian|thời hạn)(?:\s+(?:quy định|của|do|yêu cầu|chỉ đạo)\b[^,.;)]{0,60})"
    r"|(?:(?:hoàn thành|thời gian(?: thực hiện)?|thời hạn|tiến độ)\s*:?\s*|(?<=[;:(])\s*)theo\s+(?:quy định|hướng dẫn|kế hoạch|yêu cầu|chỉ đạo|chương trình)(?!\s*(?:số|hằng|hàng))[^,.;)]{0,60}(?=\s*(?:[.;)]|$))"
)
_IF_HINT = re.compile(r"khi\s|theo\s")
_IF_IN_CELL = re.compile(
    r"^\s*(?:kể\s+)?từ\s+(?:khi|ngày|lúc|sau)\s+(?!\d)(?![^;]*\d{1,2}\s*/\s*\d)[^;]*|(?:^|(?<=[;,.(:\n])|(?<=thực hiện)|(?<=triển khai)|(?<=hoàn thành)|(?<=đảm bảo)|(?<=bảo đảm))\s*(?:theo(?!\s+(?:đúng\s+)?(?:chức năng|thẩm quyền|ngành dọc|lĩnh vực|địa bàn|phạm vi|trách nhiệm))|tùy|căn cứ|cùng (?:thời gian|thời điểm|với)|phụ thuộc)\b[^;]*"
    r"|\b(?:ngay\s+)?(?:sau\s+)khi\b[^;.]*|\b(?:ngay\s+)?khi\s+(?:có|được|cần|xảy ra|phát sinh|kết thúc|hoàn thành|đủ)\b[^;.]*|\bngay\s+sau\b[^;.]*|\b(?:đến|tới)\s+khi\b[^;.]*|\bsau\s+(?:hội nghị|đại hội|kỳ họp)\b[^;.]*"
)

_BOUNDARY = re.compile(r"[.;!?](?=\s|$)|\n(?=\s*(?:[-+*•]|\d{1,2}[.)]|[a-zđ]\)))")
_LABEL_ENDS = re.compile(r"\.(?=\s+\S)|\n(?=\s*(?:[-+*•]|\d{1,2}[.)]\s|[a-zđ]\)))")
_FAR = 800  # characters beyond which nothing in a sentence without stops bears on a time
_SEPARATORS = frozenset(";:(,-.+*•–—\n")


# --------------------------------------------------------------------------- public


def find_deadlines(text: str, *, role: Role = Role.PROSE, issued_on: date | None = None, year: int | None = None) -> tuple[TimeSpan, ...]:
    """The times of tasks written in ``text``, in order, never overlapping.

    ``role`` says where the text stands: in a time cell or behind a time label
    a bare "2025" is a deadline, in running text it isn't.  ``issued_on`` is the
    plan's own date, ``year`` the year in the column's header, the table's
    title or the section's heading; both complete what is written without a year.
    Offsets include the words that make it a time ("trước ngày …", "đến hết …").
    """
    if role is not Role.PROSE:
        said = _whole_value(text)
        if said is not None:
            return said
        text = _LUNAR.sub(lambda match: " " * len(match[0]), text)
    if not text or not _PLAUSIBLE.search(text):
        return ()
    if role is Role.LABEL:
        stop = _LABEL_ENDS.search(text.rstrip())
        if stop is not None:
            head = find_deadlines(text[: stop.start()], role=Role.LABEL, issued_on=issued_on, year=year)
            if head:
                rest = find_deadlines(text[stop.end() :], role=Role.PROSE, issued_on=issued_on, year=year)
                return head + tuple(TimeSpan(s.start + stop.end(), s.end + stop.end(), s.deadline) for s in rest)
    return _Reading(text, role, issued_on, year).spans()


def settle(times: Iterable[TimeSpan] | Iterable[Deadline]) -> tuple[Deadline, ...]:
    """What several times for one task come to.

    The last bounded end counts, and alone; else one that can't be read (it could have been an
    end); else what recurs; else the conditions.  Each value once.
    """
    values = [t.deadline if isinstance(t, TimeSpan) else t for t in times]
    bounded = [d for d in values if d.end is not None]
    if bounded:
        return (max(bounded, key=lambda d: d.end or date.min),)
    for kinds in (("unreadable",), ("recurring", "ongoing"), ("conditional",)):
        kept = tuple(dict.fromkeys(d for d in values if d.kind in kinds))
        if kept:
            return kept
    return ()


_TITLE_YEAR = re.compile(r"(?<![\d/.\-])(?<!\d )20\d\d(?!\d|\s*/\s*\w|[.,]\d|\s*-\s*(?:20)?\d\d)")
_NOT_OF_TITLE = re.compile(
    r"(?:đến|tới|hết|từ|trước|sau|tầm nhìn|định hướng|giai đoạn|thời kỳ|nhiệm kỳ|năm học|khóa)\s*(?:hết\s+)?(?:năm\s*)?$|\d\s*[-/]\s*$|(?:ngày|tháng)\s*\d{1,2}\s*(?:tháng\s*\d{1,2}\s*)?(?:năm|/)?\s*$|\bluật[^.;]{0,60}$"
)


@lru_cache(maxsize=256)
def year_of(header: str) -> int | None:
    """The year that a column's header, a table's title or a section's heading sets for what stands below it.

    "Thời gian (Năm 2026)" and "Lộ trình năm 2023" set one; "đến năm 2025",
    "giai đoạn 2021-2025", dates and cited documents don't.  None where two years compete.
    """
    if "20" not in header:
        return None
    folded = flat(header)
    taken = citations.cited(folded)
    found = set()
    for match in _TITLE_YEAR.finditer(folded):
        if citations.touches(taken, match.start(), match.end()) or _NOT_OF_TITLE.search(folded, max(0, match.start() - 90), match.start()):
            continue
        found.add(int(match[0]))
    for match in re.finditer(r"(?:quý|tháng)(?:\s+[ivx\d]{1,3})?\s*/\s*(20\d\d)(?![\d/])", folded):
        found.add(int(match[1]))
    return found.pop() if len(found) == 1 else None


def citation_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where ``text`` cites: documents with number or date, periods in names, terms, holidays, placeholders; merged, in order."""
    folded = flat(text)
    return tuple(citations.merged(citations.cited(folded) + citations.named(folded)))


# --------------------------------------------------------------------------- private


@dataclass(frozen=True, slots=True)
class _Group:
    """One period, or two joined by "đến" or a dash; ``front`` where its words in front begin."""

    first: Written
    last: Written
    front: int
    words: tuple[str, ...]

    @property
    def start(self) -> int:
        return self.first.start

    @property
    def end(self) -> int:
        return self.last.end

    @property
    def ranges(self) -> bool:
        return self.first is not self.last or self.first.spans

    def has(self, pattern: re.Pattern[str]) -> bool:
        return any(pattern.fullmatch(w) for w in self.words)


#: What a time cell or a time line may hold as a whole, and what kind of time it is.
_WHOLE_VALUES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("ongoing", r"24\s*/\s*(?:7|24)(?: giờ)?|(?:liên tục|thường xuyên|xuyên suốt)[ ,]*(?:trong|cả|suốt) năm|đột xuất(?:,? (?:không báo trước|khi có yêu cầu|theo yêu cầu))?|suốt năm"),
        ("recurring", r"(?:bắt đầu |thực hiện |áp dụng )?từ (?:năm học|năm ngân sách|học kỳ|niên độ)\b[^;]*"),
        ("conditional", r"(?:ngay )?khi (?!hoàn thành)[^;\d]{4,}|do [^;]{3,60}(?:ấn định|quyết định|thông báo|quy định|lựa chọn)|từ (?:năm|tháng|quý)[^;]{3,20}(?:cho )?đến khi [^;]+|trước(?:, trong và sau)? (?:khai giảng|bầu cử|đại hội|kỳ họp)\b[^;\d]*|ngay"),
        (
            "conditional",
            r"theo (?:các mốc [^;]{0,40}?)?(?:kế hoạch|chương trình|đề án|quyết định|thông báo|công văn|lịch|tiến độ|hướng dẫn)\b(?!,)(?:(?!hằng năm|hàng năm|hằng quý|hằng tháng|hoàn thành|trước|xong|chậm nhất|trong (?:quý|tháng|năm)|;).)*",
        ),
    )
)
_YEARLY = re.compile(r"\b(?:hằng|hàng) (?:năm|quý|tháng)\b")
_LUNAR = re.compile(r"\([^()]*âm lịch[^()]*\)|(?:ngày )?\d{1,2}/\d{1,2}(?: năm \S+)? âm lịch", re.IGNORECASE)
_MONTH_AND_YEAR = re.compile(r"(0?[1-9]|1[0-2])\s*-\s*(20\d\d)")


def _whole_value(text: str) -> tuple[TimeSpan, ...] | None:
    """What a value says that is one of the forms only cells and lines have; None for all others."""
    folded = flat(text)
    value = folded.strip(" .:;-\n")
    if not value:
        return None
    begin = folded.find(value)
    month = _MONTH_AND_YEAR.fullmatch(value)
    if month:
        whole = dates.months(int(month[2]), int(month[1]), int(month[1]))
        return (TimeSpan(begin, begin + len(value), Deadline("by", end=whole.last)),) if whole else None
    for kind, pattern in _WHOLE_VALUES:
        if pattern.fullmatch(value):
            return (TimeSpan(begin, begin + len(value), Deadline(kind)),)
    return None


class _Reading:
    """One text being read."""

    def __init__(self, text: str, role: Role, issued_on: date | None, year: int | None) -> None:
        self.text = flat(text)
        self.role = role
        self.issued_on = issued_on
        self.year = year
        # A line break inside a paragraph is a wrapped line unless a list item follows it; flat() hides it.
        self.stops = [m.start() for m in _BOUNDARY.finditer(text.lower() if len(text.lower()) == len(text) else text)]
        self._cited: list[tuple[int, int]] | None = None
        self._named: list[tuple[int, int]] | None = None
        self._sentence_stops: list[int] | None = None

    @property
    def cited(self) -> list[tuple[int, int]]:
        if self._cited is None:
            self._cited = citations.cited(self.text)
        return self._cited

    @property
    def named(self) -> list[tuple[int, int]]:
        if self._named is None:
            self._named = citations.named(self.text)
        return self._named

    # ------------------------------------------------------------------ spans

    def spans(self) -> tuple[TimeSpan, ...]:
        found: list[TimeSpan] = []
        reports: list[TimeSpan] = []
        for span, report in self._bounded():
            (reports if report else found).append(span)
        for span in self._recurring():
            if self._free(span, found) and self._free(span, reports):
                (reports if self._reported(span.start, span.end, ()) else found).append(span)
        if self.role is not Role.PROSE and not found:
            found = reports
        for span in self._conditional():
            if self._free(span, found) and not (self.role is Role.PROSE and self._reported(span.start, span.end, ())):
                found.append(span)
        return tuple(sorted(found, key=lambda s: s.start))

    @staticmethod
    def _free(span: TimeSpan, taken: list[TimeSpan]) -> bool:
        return not any(t.start < span.end and span.start < t.end for t in taken)

    def _bounded(self) -> Iterator[tuple[TimeSpan, bool]]:
        if not re.search(r"\d|năm|tháng|quý|qúy|tết", self.text):
            return
        groups = self._groups()
        every = [bool(g.last.year is None and _EVERY_YEAR.match(self.text, g.end)) for g in groups]
        for i in range(len(groups) - 2, -1, -1):
            # "trước ngày 15/6 và trước ngày 5/12 hằng năm": both.
            if every[i + 1] and groups[i].last.year is None and self._listed(groups[i], groups[i + 1]):
                every[i] = True
        context: tuple[int, int] | None = None
        before: _Group | None = None
        for i, group in enumerate(groups):
            follower = groups[i + 1] if i + 1 < len(groups) and self._listed(group, groups[i + 1]) else None
            known = self._year(group, follower, context)
            if group.last.unit == "year" and group.last.year and not group.ranges:
                context = (group.end, group.last.year)
            # "Thời hạn: 30/6/2022 và 30/12/2022": what licenses the first licenses the second.
            joins = before is not None and before.last.unit == group.last.unit and not group.words and self._listed(before, group)
            if not self._licensed(group, every[i], known) and not joins:
                before = None
                continue
            before = group
            span = self._span(group, every[i], known)
            if span is not None:
                yield span, self._reported(group.front, span.end, group.words)

    def _groups(self) -> list[_Group]:
        pairs: list[tuple[Written, Written]] = []
        for written in sorted(written_periods(self.text), key=lambda w: w.start):
            if written.unit != "noise" and citations.touches(self.cited, written.start, written.end):
                continue
            if pairs and written.start < pairs[-1][1].end:
                continue
            joined = _RANGE.fullmatch(self.text, pairs[-1][1].end, written.start) if pairs else None
            if joined and joined["range"] and pairs[-1][0] is pairs[-1][1] and written.unit != "tet":
                pairs[-1] = (pairs[-1][0], written)
            else:
                pairs.append((written, written))
        groups = []
        floor = 0
        for first, last in pairs:
            front, words = self._in_front(first.start, floor)
            groups.append(_Group(first, last, front, words))
            floor = last.end
        return groups

    def _in_front(self, start: int, floor: int) -> tuple[int, tuple[str, ...]]:
        words: list[str] = []
        front = start
        while len(words) < 7:
            match = _IN_FRONT.search(self.text, max(floor, front - 32), front)
            if match is None:
                break
            words.append(match["word"])
            front = match.start("word")
        return front, tuple(reversed(words))

    def _listed(self, before: _Group, after: _Group) -> bool:
        return bool(_RANGE.fullmatch(self.text, before.end, after.start)) or bool(
            re.fullmatch(r"\s*(?:,|và|;)\s*(?:trước|chậm nhất|vào|trong)?\s*(?:là\s+)?(?:ngày|tháng|quý)?\s*", self.text[before.end : after.start])
        )

    def _year(self, group: _Group, follower: _Group | None, context: tuple[int, int] | None) -> int | None:
        """The year that the text itself gives a period written without one: of its list ("quý I và quý III năm 2022"), of its sentence."""
        if group.last.year is not None:
            return None
        if group.first.year is not None:
            return None
        if follower is not None and follower.last.unit == group.last.unit and follower.first.year is not None:
            return follower.first.year
        if context is not None and group.start - context[0] < 120 and self._clause(group.start, sentence=True)[0] <= context[0]:
            return context[1]
        return self.year

    # ------------------------------------------------------------------ what licenses

    def _licensed(self, group: _Group, every: bool, known: int | None) -> bool:
        text, first, last = self.text, group.first, group.last
        if _BACKWARDS.match(text, group.end):
            return False
        if self.role is not Role.PROSE:
            return True
        strong = group.has(_STRONG_ONLY)
        plain = strong or group.has(_PLAIN_ONLY) or (group.has(_START_ONLY) and (group.ranges or "bắt đầu" in " ".join(group.words)))
        starts = group.has(_START_ONLY)
        if last.unit == "year" and not strong and not {"trong", "vào"} & set(group.words) and citations.touches(self.named, group.start, group.end):
            return False
        if last.unit == "tet":
            return "trước" in group.words
        if last.unit == "noise":
            return strong or plain
        period = self._period(group, known)
        if period is not None and self._past(group, period, strong):
            return False
        if every or (self._opens(group) and last.year is not None and _THEN_DONE.match(text, group.end)):
            return True
        if first.bare and last.unit == "day" and last.year is None:
            return (strong or (plain and ("ngày" in group.words or group.ranges))) and (_GOES_ON.match(text, group.end) is not None or self._before_a_day(group)) and not (not strong and self._holiday(group))
        if last.unit == "day" and last.year is None and not strong and self._holiday(group):
            return False
        if first.bare and last.unit == "year":
            if not group.words:
                return self._alone(group)
            if (plain or starts) and not _GOES_ON.match(text, group.end):
                return False
        if last.unit == "half" and known is None and last.year is None and not strong and "năm" not in text[last.start : last.end]:
            return False  # "có người kèm trong sáu tháng đầu": how long, not when
        if last.unit == "year" and last.year is None:
            # "hội nghị cuối năm", "rà soát cuối năm" name a thing; "hoàn thành trong năm", "vào cuối năm" a time.
            return group.has(_BY_THEN) or self._alone(group)
        if plain:
            return True
        if starts:
            return bool(_ONWARDS.match(text, group.end)) or period is None or self.issued_on is None or period.last >= self.issued_on
        if "giai đoạn" in group.words:
            return self._opens(group) or _ENDS.match(text, group.end) is not None
        if _ONWARDS.match(text, group.end):
            return True
        if _NOT_TIME_BEFORE.search(text, max(0, group.front - 40), group.front):
            return False
        if last.unit in {"quarter", "half"}:
            return True
        if last.unit == "month":
            return not first.bare or self._alone(group)
        if last.unit == "day":
            return last.year is not None and self._alone(group)
        return self._opens(group) or _ENDS.match(text, group.end) is not None

    def _opens(self, group: _Group) -> bool:
        """Whether it stands at the beginning of a clause."""
        before = self.text[: group.front].rstrip()
        return not before or before[-1] in _SEPARATORS

    def _alone(self, group: _Group) -> bool:
        """Whether it is a clause of its own."""
        return self._opens(group) and _ENDS.match(self.text, group.end) is not None

    def _before_a_day(self, group: _Group) -> bool:
        """Whether a clause opens with it: "…; trước 15/8 khép sổ". "Trước 1/3 quãng đường" could be a fraction."""
        day, _, month = self.text[group.first.start : group.first.end].partition("/")
        fraction = len(day.strip()) == 1 and len(month.strip()) == 1 and int(day) < int(month)
        return bool({"trước", "chậm nhất", "muộn nhất"} & set(group.words)) and self._opens(group) and not fraction

    def _holiday(self, group: _Group) -> bool:
        return citations.holiday(self.text, group.start, group.end)

    def _past(self, group: _Group, period: Period, strong: bool) -> bool:
        """Whether it tells what was done: a day before the plan's own that nothing sets as an end."""
        start, end = self._clause(group.start)
        done = _DONE.search(self.text, start, end) is not None
        if not strong and _DONE_NEXT.match(self.text, group.end):
            return True
        if self.issued_on is None:
            return done and not strong
        if period.last >= self.issued_on:
            return False
        orders = _ORDERS.match(self.text, start, group.front) or _ORDERS.match(self.text, group.end, end)
        if done or (not orders and re.search(r"(?<!phải )(?<!cần )(?<!nhận )\bđược\s+(?:[^\s,;.]+\s+){1,4}$", self.text[start : group.front])):
            return True
        if strong:
            return False
        # "trong tháng 01/2022" may be a task that came too late; "đến cuối năm 2021 còn 612 hộ" is a figure.
        if {"trong", "vào"} & set(group.words) or group.last.unit == "quarter" or (group.last.unit == "month" and not group.first.bare and self._opens(group)):
            return not orders and (_TOLD.search(self.text, start, end) or _SUFFERED.search(self.text[start : group.front])) is not None
        # "hoàn thành toàn bộ hạng mục đến năm 2021" orders what is already late; a bare figure of a past year tells.
        return not (orders or _SETS_AN_END.search(self.text[start : group.front]))

    def _clause(self, at: int, sentence: bool = False) -> tuple[int, int]:
        """The stretch between stops (".", ";", a new list item) around ``at``; with ``sentence`` ";" doesn't stop."""
        if sentence and self._sentence_stops is None:
            self._sentence_stops = [s for s in self.stops if self.text[s] != ";"]
        stops = (self._sentence_stops or []) if sentence else self.stops
        left, right = bisect_right(stops, at - 1), bisect_left(stops, at)
        start, end = (stops[left - 1] + 1 if left else 0), (stops[right] if right < len(stops) else len(self.text))
        return max(start, at - _FAR), min(end, at + _FAR)

    def _reported(self, start: int, end: int, words: tuple[str, ...]) -> bool:
        """Whether the time is that of a report to be sent."""
        if any(_WORK_WORD.fullmatch(w) for w in words):
            return False
        clause_start, clause_end = self._clause(start)
        before = self.text[clause_start:start]
        reports = list(_REPORT.finditer(before))
        if reports:
            return not re.search(r"(?:,|;|\bvà)\s*(?:" + _WORK.pattern + ")", before[reports[-1].end() :])
        after = _REPORT.search(self.text, end, clause_end)
        if after is None:
            return False
        # "… trong năm 2022 và báo cáo kết quả": the time is the work's, unless only an agency stands in front.
        subject = _LABEL_IN_FRONT.sub("", before[before.rfind(",") + 1 :]).strip(" -+*:(")
        return not _WORK.search(subject) and not _WORK.search(self.text, end, after.start()) and (not subject or _AGENCY.match(subject) is not None)

    # ------------------------------------------------------------------ values

    def _period(self, group: _Group, known: int | None) -> Period | None:
        first, last = group.first, group.last
        if first is last:
            return last.make(last.year) if last.year is not None else coming(last.make, year=known, issued_on=self.issued_on)
        if last.year is not None:
            b = last.make(last.year)
            a = first.make(first.year if first.year is not None else last.year)
            if a and b and first.year is None and a.first > b.last:
                a = first.make(last.year - 1)
        elif first.year is not None:
            a, b = first.make(first.year), last.make(first.year)
            if a and b and b.last < a.first:
                b = last.make(first.year + 1)
        else:
            b = coming(last.make, year=known, issued_on=self.issued_on)
            a = first.make(b.last.year) if b else None
            if a and b and a.first > b.last:
                a = first.make(b.last.year - 1)
        return Period(a.first, b.last) if a and b and a.first <= b.last else None

    def _span(self, group: _Group, every: bool, known: int | None) -> TimeSpan | None:
        onwards = _ONWARDS.match(self.text, group.end)
        if every:
            match = _EVERY_YEAR.match(self.text, group.end)
            return TimeSpan(group.front, match.end() if match else group.end, Deadline("recurring"))
        if group.last.year is None and self._after_every(group):
            return TimeSpan(group.front, group.end, Deadline("recurring"))
        until = _UNTIL_IF.match(self.text, group.end)
        if until:
            return TimeSpan(group.front, until.end(), Deadline("conditional"))
        period = self._period(group, known)
        if period is None:
            return TimeSpan(group.front, group.end, Deadline("unreadable"))
        if onwards:
            return TimeSpan(group.front, onwards.end(), Deadline("recurring", start=period.first))
        # "ưu tiên miền núi làm trước trong quý II/2022": only the words behind "trong" say where the end lies.
        early = next((i for i, w in enumerate(group.words) if w in {"trước", "sau"}), len(group.words))
        behind = next((i + 1 for i in range(len(group.words) - 1, early, -1) if group.words[i] in {"trong", "vào", "ngay"}), 0)
        direction = [w for w in group.words[behind:] if _START_ONLY.fullmatch(w) or re.fullmatch(r"(?:cho )?(?:đến|tới)(?: hết)?|hết|trước|chậm nhất|muộn nhất|xong|hoàn thành|kết thúc", w)]
        if not group.ranges and direction and _START_ONLY.fullmatch(direction[-1]):
            if direction[-1] == "sau":
                return TimeSpan(group.front, group.end, Deadline("recurring", start=period.last + timedelta(days=1)))
            return TimeSpan(group.front, group.end, Deadline("recurring", start=period.first))
        if not group.ranges and not _START_ONLY.fullmatch(direction[-1] if direction else "") and any(w.startswith(("bắt đầu", "khởi công")) for w in group.words) and not direction[1:]:
            return TimeSpan(group.front, group.end, Deadline("recurring", start=period.first))
        if group.ranges:
            return TimeSpan(group.front, group.end, Deadline("between", end=period.last, start=period.first))
        end = period.last
        if direction and direction[-1] == "trước" and period.first < period.last:
            end = period.first - timedelta(days=1)
        return TimeSpan(group.front, group.end, Deadline("by", end=end))

    def _after_every(self, group: _Group) -> bool:
        """"Hằng năm, trước ngày 30/11": the word in front makes it recur."""
        start, _ = self._clause(group.start)
        return re.search(r"(?:hằng|hàng|mỗi)\s+năm\b[^;.]{0,40}$", self.text[start : group.front]) is not None

    # ------------------------------------------------------------------ without an end

    def _recurring(self) -> Iterator[TimeSpan]:
        if not _RECURRING_HINT.search(self.text):
            return
        for found in _RECURRING.finditer(self.text):
            match: re.Match[str] | None = found
            while match is not None and self.role is Role.PROSE and not self._recurs(match):
                # "giáo dục thường xuyên; hằng năm trình …": what follows may recur though the first word belongs to a name
                match = _RECURRING.search(self.text, match.start() + 1, found.end())
            if match is None:
                continue
            words = match[0]
            rest = re.sub(r"thường xuyên|liên tục|thường kỳ|đều đặn|(?:quanh|suốt(?:\s+cả)?)\s+năm(?:\s+suốt\s+tháng)?|[,;/\-\s]|và|hoặc", "", words)
            yield TimeSpan(match.start(), match.end(), Deadline("recurring" if rest else "ongoing"))

    def _recurs(self, match: re.Match[str]) -> bool:
        words, before = match[0], self.text[max(0, match.start() - 70) : match.start()]
        if match["as"]:
            return True
        if _NOT_RECURRING_AFTER.match(self.text, match.end()):
            return False
        if words.startswith(("hằng", "hàng", "theo từng", "từng")):
            unit = re.split(r"[\s,;/]+", words.removeprefix("theo "))[1]
            if words.startswith(("theo từng", "từng")):
                return False
            return not (unit in _THING and _THING[unit].search(before))
        if words.startswith("thường xuyên"):
            return not _THING["thường xuyên"].search(before)
        if words == "đều đặn":
            return not _THING["đều đặn"].search(before)
        if words.startswith("định kỳ"):
            return len(words) > 9 or not _THING["định kỳ"].search(before)
        if words == "liên tục":
            return not _THING["liên tục"].search(before) and (
                _ENDS.match(self.text, match.end()) is not None or _ACTED.search(before) is not None or self._opens_with_adverb(match)
            )
        return True

    def _opens_with_adverb(self, match: re.Match[str]) -> bool:
        """Whether the words stand in front of the verb of a clause: "; liên tục cập nhật kịch bản"."""
        before = self.text[max(0, match.start() - 24) : match.start()]
        return _ADVERB_AFTER.search(before) is not None and _NOT_TO_DO.match(self.text, match.end()) is None

    def _conditional(self) -> Iterator[TimeSpan]:
        counted = _COUNTED.finditer(self.text) if re.search(r"(?:từ|sau)\s+(?:khi|ngày)\s", self.text) else ()
        for match in counted:
            if self.issued_on is not None and match["unit"] != "giờ" and _ISSUED.search(match["event"]):
                end = days_after(self.issued_on, int(match["n"]), match["unit"])
                yield TimeSpan(match.start(), match.end(), Deadline("by", end=end))
            else:
                yield TimeSpan(match.start(), match.end(), Deadline("conditional"))
        taken: list[TimeSpan] = []
        for match in self._ifs():
            words = match[0]
            start = match.end() - len(words.lstrip(" ;:(,."))
            # "theo chương trình kiểm tra hằng năm của Sở" comes back every year.
            found = Deadline("recurring") if _YEARLY.search(words) else Deadline("conditional")
            span = TimeSpan(start, match.start() + len(words.rstrip()), found)
            if span.start < span.end and self._free(span, taken):
                taken.append(span)
                yield span

    def _ifs(self) -> Iterator[re.Match[str]]:
        """Conditions, looked for around their own words only."""
        until = 0
        for hint in _IF_HINT.finditer(self.text):
            if hint.start() < until:
                continue
            match = _IF.search(self.text, max(until, hint.start() - 24), hint.end() + 240)
            if match is not None and match.start() <= hint.start():
                until = match.end()
                yield match
        if self.role is not Role.PROSE:
            yield from _IF_IN_CELL.finditer(self.text)
