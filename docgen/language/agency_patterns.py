"""With which words do names of bodies and posts begin, and which words end them?"""

from __future__ import annotations

import re

LETTERS = "a-zà-ỹđ"
WORD_BEGINS = rf"(?<![{LETTERS}0-9])"
WORD_ENDS = rf"(?![{LETTERS}0-9])"
_PERSON = r"(?:(?:các\s+)?(?:đồng\s+chí|đ/c|ông|bà)\s+)?"
_POST_WORDS = (
    r"(?:phó\s+)?(?:giám\s+đốc|chủ\s+tịch|bí\s+thư|trưởng(?:\s+phòng)?|chánh|viện\s+trưởng|cục\s+trưởng|chi\s+cục\s+trưởng|đội\s+trưởng|trạm\s+trưởng|hiệu\s+trưởng|"
    r"tổng\s+giám\s+đốc|tổng\s+biên\s+tập|chủ\s+nhiệm)(?:\s+thường\s+trực)?"
    r"|phó(?:\s+trưởng(?:\s+phòng)?)?|chỉ\s+huy\s+trưởng|chính\s+trị\s+viên|thủ\s+trưởng|người\s+đứng\s+đầu"
    r"|(?:tập\s+thể\s+)?(?:ban\s+)?lãnh\s+đạo|ban\s+giám\s+đốc|(?:ban\s+)?thường\s+trực|ban\s+thường\s+vụ|ban\s+chấp\s+hành|bộ\s+trưởng"
    r"|chi\s+bộ|chi\s+ủy|đảng\s+bộ|đảng\s+ủy|bộ\s+phận\s+thường\s+trực|cơ\s+quan(?:\s+thường\s+trực)?|lực\s+lượng|ngành|cán\s+bộ|chuyên\s+viên|tt"
)
#: A post that may stand for its body.
POST = re.compile(
    rf"{WORD_BEGINS}{_PERSON}(?P<post>(?:các\s+)?(?:(?:chủ\s+tịch|giám\s+đốc|bí\s+thư|trưởng|chánh|viện\s+trưởng)\s*,\s*(?:các\s+)?(?=phó)|)(?:{_POST_WORDS})){WORD_ENDS}(?:\s+(?:của|là|phụ\s+trách))?\s*(?P<plural>các\s+)?(?P<colon>:\s*)?"
)
#: How names of a list are joined.
JOIN = r"(?:\s*,\s*|\s+và\s+|\s*/\s*|\s*-\s*|\s*&\s*)"
#: What opens the name of an institution.
HEADS = (
    r"tổ\s+công\s+tác|tổ\s+chuyên\s+viên|tổ\s+(?:điều\s+phối|giúp\s+việc|thường\s+trực|triển\s+khai)|phòng|trung\s+tâm|ban|sở|tổng\s+cục|chi\s+cục|cục|vụ|viện|văn\s+phòng|hội\s+đồng|đội|hợp\s+tác\s+xã|bệnh\s+viện|trạm|ủy\s+ban|liên\s+đoàn|liên\s+hiệp|"
    r"hiệp\s+hội|đảng\s+ủy|chi\s+nhánh|thư\s+viện|bảo\s+tàng|đài|ngân\s+hàng|kho\s+bạc|tòa\s+án|quỹ|phân\s+hiệu|xí\s+nghiệp|khoa|thanh\s+tra|cơ\s+sở|cơ\s+quan|bảo\s+hiểm|công\s+an|tiểu\s+ban"
)
HEAD = re.compile(rf"{WORD_BEGINS}(?P<head>{HEADS}){WORD_ENDS}")
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
#: Words with which no name goes on; in a list only the first sort.
NAME_ENDS = re.compile(rf"{WORD_BEGINS}(?:{_ENDS_SURELY}|{_ENDS_LIKELY}){WORD_ENDS}")
LIST_ENDS = re.compile(rf"{WORD_BEGINS}(?:{_ENDS_SURELY}){WORD_ENDS}")
#: Words written large that begin no name.
NOISE = re.compile(
    rf"\W*(?:{NAME_ENDS.pattern}|(?:cơ\s+quan|đơn\s+vị|thời\s+gian|thời\s+hạn|quý|năm|tháng|ngày|công\s+tác|nhiệm\s+vụ|mục\s+tiêu|mục\s+đích|yêu\s+cầu|nội\s+dung|nâng\s+cao|phát\s+triển|đảm\s+bảo|bảo\s+đảm|kinh\s+phí|giải\s+pháp|"
    r"kế\s+hoạch|tiến\s+độ|lộ\s+trình|phân\s+công|chính\s+sách|chương\s+trình|đề\s+án|dự\s+án|kết\s+quả|sản\s+phẩm|tất\s+cả|toàn|cả|và|hoặc|khối|lĩnh\s+vực|văn\s+xã|liên\s+quan|nguồn\s+lực|người|việc|dữ\s+liệu|môi\s+trường|thông\s+tin|"
    r"y\s+tế|giáo\s+dục|lao\s+động|nhà\s+ở|cơ\s+sở\s+dữ\s+liệu|ứng\s+dụng|đổi\s+mới|phòng|bảo\s+hiểm|an\s+sinh|trợ\s+giúp|giảm\s+nghèo|điều\s+khoản|phần|mục|chương|điều|phụ\s+lục|học\s+tập|những|mặt|đặc\s+điểm|tình\s+hình|chỉ\s+tiêu|nơi\s+nhận)(?![a-zà-ỹđ]))"
)
