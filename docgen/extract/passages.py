"""What stands in the task part and is no task? Exclusions, recollections, past results, placeholders, general duties."""

from __future__ import annotations

import re
from functools import lru_cache

from docgen.tables import is_empty
from docgen.text import Rare, fold

_SENTENCE = re.compile(r"[.!?…](?<=[^\d\s.][.!?…])[.!?…]*\s+(?=[A-ZÀ-ỸĐ\"“(\[])|\n|\.(?<=\d\.)\s+(?=[A-ZÀ-ỸĐ])")

_EXCLUDES = Rare(
    r"(?:không|chưa|ngoài|nằm ngoài) (?:thuộc |nằm trong |đưa vào |đặt (?:ra|vấn đề) |đề cập )?(?:phạm vi|trong phạm vi|nhiệm vụ của kế hoạch|trong kế hoạch này|ở kế hoạch này|tại kế hoạch này)"
    r"|không thuộc (?:thẩm quyền|nhiệm vụ|trách nhiệm|phạm vi|nội dung)|ngoài (?:phạm vi|thẩm quyền)"
    r"|chưa (?:triển khai|thực hiện|đặt ra|đưa vào|xem xét|đề cập|tính đến|xây dựng|bố trí|quy định)(?: thực hiện)?(?: (?:các |những )?(?:nội dung|nhiệm vụ|việc|phần)(?: (?:này|trên|nêu trên))?| trong| ở| tại| đợt| năm| giai đoạn|[,.;]|$)"
    r"|không (?:triển khai|thực hiện|đề cập|đặt ra|xây dựng|đưa)(?: (?:các |những )?(?:nội dung|nhiệm vụ|việc) (?:này|trên)| trong kế hoạch| tại kế hoạch| ở kế hoạch| vào kế hoạch)"
    r"|sẽ (?:được )?(?:xây dựng|ban hành|có|thực hiện|triển khai|quy định|xem xét|bổ sung|cụ thể hóa|tính toán|đề cập|lập|trình|thể hiện)(?: [^.;,]{0,40})? (?:kế hoạch|văn bản|đề án|chương trình|hướng dẫn) (?:riêng|khác|chuyên đề|sau|cụ thể sau|tiếp theo)"
    r"|sẽ (?:được )?(?:triển khai|thực hiện|xem xét|bổ sung|tính|đề cập|ban hành|xây dựng|quy định)(?: [^.;,]{0,25})? (?:sau(?! khi hoàn)|ở giai đoạn sau|vào giai đoạn sau|vào thời điểm (?:khác|thích hợp|phù hợp)|khi (?:có|đủ) (?:điều kiện|hướng dẫn|chủ trương|chỉ đạo))"
    r"|(?:để lại|chuyển sang|dành cho|gác lại|hoãn|tạm dừng|tạm hoãn|tạm thời chưa|lùi)(?: [^.;,]{0,30})? (?:giai đoạn sau|nhiệm kỳ sau|năm sau|kế hoạch sau|kế hoạch khác|sau năm|đến khi|sang giai đoạn|lại)"
    r"|(?:thực hiện|có|ban hành|quy định|theo) (?:theo |tại |bằng )?(?:một )?kế hoạch riêng|chờ (?:hướng dẫn|chỉ đạo|chủ trương|ý kiến)[^.;]{0,80}(?:mới|sẽ|rồi)"
    r"|(?:do|là việc của|thuộc trách nhiệm của) (?:thành phố|trung ương|cấp trên|sở|ngành dọc)[^.;]{0,50}(?:làm tập trung|thực hiện tập trung|trực tiếp (?:làm|thực hiện)|quản lý tập trung|quận không)"
    r"|không (?:đặt|giao|bố trí|nêu|phát sinh|có) thêm (?:nhiệm vụ|nội dung|việc|phần việc)|không xây dựng nội dung|không giao (?:nhiệm vụ|việc) (?:này|về)|không quy định (?:nhiệm vụ|nội dung)|không đặt ra|không đề ra",
    "không", "chưa", "ngoài", "sẽ", "để lại", "chuyển sang", "dành cho", "gác lại", "hoãn", "tạm", "lùi", "riêng", "chờ", "tập trung", "trực tiếp",
)
_RECALLS = re.compile(
    r"^\W*(?:(?:theo|tại|trong)\s+)?(?:(?:kết luận|nghị quyết|kế hoạch|chỉ thị|chương trình|văn bản|quyết định|thông báo|kế hoạch của)\b[^.;:]{0,140}?|(?:bộ chính trị|trung ương|ban bí thư|ban thường vụ thành ủy|thành ủy|thành phố|ủy ban nhân dân thành phố|ubnd thành phố|cấp trên)\s[^.;:]{0,60}?)"
    r"(?:đã |cũng |có )?(?:nêu|xác định|yêu cầu|chỉ rõ|chỉ ra|nhấn mạnh|đặt ra|đề ra|quy định|khẳng định|giao(?= các| cho các)|ghi|viết|định hướng|đặt mục tiêu|chỉ đạo|nhắc)\b"
)
#: "Đến cuối năm 2024: lập phương án cho từng hộ": a time, then what is to be done.
_TIME_FIRST = re.compile(r"\W*(?:trong|đến|trước|hết|cuối|từ|năm|quý|tháng)\b[^:;.]{2,40}:\s+(?!đã\b|toàn\b|có \d|tỷ lệ|số )")
#: "Nghị quyết quy định mức chuẩn trợ cấp" names a paper to be made, "Nghị quyết số 03 quy định" one that is there.
_NEW_RULE = re.compile(r"\W*(?:nghị quyết|quyết định|kế hoạch|chương trình|đề án|văn bản)\s+(?:mới )?quy định")
_PAST = re.compile(
    r"^\W*(?:(?:trong |tính |riêng |đến |từ |kết thúc |hết |cuối )*(?:năm|giai đoạn|thời gian|những năm|các năm|nhiều năm|quý|tháng|ngày|nhiệm kỳ|\d+ năm|mười năm|hai năm|ba năm|vừa)\b[^.;]{0,100}?(?:\bđã\b|\bđạt\b|\bcó\b(?= \d)|\bcòn\b)"
    r"|(?:toàn )?(?:quận|huyện|thành phố|phường|sở|ngành|đơn vị|địa phương) (?:\w+ ){0,4}đã )"
)
#: "Đến nay: đã sửa 164 căn nhà": the paragraph that tells what there is.
_SO_FAR = re.compile(r"^\W*(?:(?:kết quả )?(?:tính )?đến (?:nay|thời điểm này)|kết quả đạt được|đã làm được|thực trạng|hiện trạng|tình hình(?: hiện nay)?)\s*:")
_RESULT_WANTED = re.compile(r"^\W*(?:kết quả|mức|đích|số) (?:cần|phải) (?:đạt|đến)\b[^:]{0,30}:")
_TARGET = re.compile(r"^\W*(?:mục tiêu|chỉ tiêu)(?: (?:cụ thể|chung|đến|phấn đấu|năm|cần đạt|đạt)[^:]{0,30})?\s*[:,]|^\W*(?:phấn đấu(?: đến| trong)?[^.;]{0,40},? )?(?:tỷ lệ|số) [^.;]{3,90} đạt (?:từ |ít nhất |trên )?\d+[,.\d]*\s*%[^;]{0,60}$")
_GROUND = re.compile(r"^\W*(?:căn cứ|xét đề nghị|theo đề nghị)\b")
#: "Công nghệ thông tin, viễn thông: …": a title whose content is still to be written.
_TITLE_ONLY = re.compile(r"[^.;:]{3,120}:\s*(?:…|\.{2,}|_{2,}|\[[^\]]*\])[\s.…]*$")
_POINTER = re.compile(r"^\W*\(?(?:ban hành )?kèm theo (?:kế hoạch|quyết định|công văn|chương trình|nghị quyết)\b[^;]*$|^[^.;:]{0,60}\bxem (?:các )?(?:bảng|biểu|phụ lục)\b[^.;]{0,40}$|^\W*\(?(?:(?:nội dung |chi tiết |cụ thể |các )*(?:phân công|nhiệm vụ|chi tiết|có|xem|theo)[^.;]{0,160}(?:phụ lục|biểu|bảng)(?: (?:kèm theo|đính kèm|sau|dưới đây|sau đây|số|\d)[^.;]{0,30})?)\)?\W*$")

#: "- Biểu số 1: Chính sách người có công …", "Nội dung, cơ quan chủ trì của từng nhiệm vụ được quy định tại các biểu kèm theo".
_NAMES_ANNEX = Rare(
    r"^\W*(?:biểu|phụ lục|phụ biểu|bảng)(?: số)? (?:\d{1,2}|[ivx]{1,4}|[a-hđ])\s*[:.]"
    r"|^\W*(?:nội dung|chi tiết|phân công|danh mục|các nhiệm vụ|nhiệm vụ|cơ quan|việc phân công|tiến độ)[^.;]{0,160}?(?:quy định|nêu|ghi|thể hiện|trình bày|phân công|thực hiện|giao)(?: cụ thể| chi tiết| rõ)? (?:tại|trong|ở|theo) (?:các |từng )?(?:biểu|phụ lục|phụ biểu|bảng)\b[^.;]*$",
    "biểu", "phụ", "bảng",
)
_GENERAL = Rare(
    r"(?:triển khai|thực hiện|tổ chức|hoàn thành|tham mưu)[^.;]{0,50}(?:các |những )?(?:nhiệm vụ|nội dung|công việc|công tác|phần việc)[^.;]{0,30}(?:thuộc|trong|về|theo) (?:các )?(?:lĩnh vực|chức năng|phạm vi|ngành|thẩm quyền|trách nhiệm)|theo chức năng,? (?:nhiệm vụ|thẩm quyền)|thuộc (?:lĩnh vực|phạm vi)[^.;]{0,60}(?:quản lý|phụ trách|được giao|của ngành|theo chức năng)",
    "nhiệm vụ", "nội dung", "công việc", "công tác", "phần việc", "chức năng", "lĩnh vực", "phạm vi",
)
_FIELD_LEAD = Rare(
    r"chủ trì[^.;:]{0,60}?(?:các |những |nhóm |toàn bộ )?(?:nhiệm vụ|nội dung|công việc|việc|phần việc|mảng|nhóm việc)\s+(?:về|thuộc (?:lĩnh vực|mảng|nhóm)|trong lĩnh vực|liên quan (?:đến|tới)|lĩnh vực|thuộc)\s+([^.;]{2,120}?)(?:\s*(?:,)?\s*(?:nêu (?:trên|ở trên|tại|trong)|đã nêu|trong kế hoạch|tại kế hoạch|ở (?:trên|phần|mục)|của kế hoạch|trên đây|tại (?:mục|phần)|kể trên|quy định tại)[^.;]{0,60})?(?=[.;]|$|, (?:hoàn thành|xong|thời|trước|trong))",
    "chủ trì",
)
_REPORTING = Rare(
    r"^\W*(?:(?:định kỳ|hằng năm|hàng năm|trước ngày|mỗi năm|6 tháng|hằng quý)[^.;]{0,50},? )?(?:(?:các |thủ trưởng |tổng hợp,? |tham mưu [^.;]{0,60})?[^.;]{0,60})?(?:báo cáo (?:kết quả|tình hình|tiến độ|về|ubnd|ban thường vụ|quận ủy|ủy ban|cấp|thành ủy|thường trực|việc)|gửi báo cáo|sơ kết(?! (?:việc )?(?:thực hiện )?(?:kế hoạch|nghị quyết|chỉ thị|đề án) số)|tổng kết (?:việc )?thực hiện (?:kế hoạch(?! số)|kết luận))",
    "báo cáo", "sơ kết", "tổng kết",
)
_FINANCE = Rare(
    r"(?:bố trí|cân đối|bảo đảm|đảm bảo|phân bổ|thu xếp)[^.;]{0,40}(?:kinh phí|ngân sách|chi thường xuyên|nguồn chi|dự toán|nguồn vốn|vốn lồng ghép)(?! (?:cho vay|vay))"
    r"|(?:bố trí|cân đối|phân bổ|thu xếp) (?:đủ |nguồn )*vốn\b(?! (?:cho vay|vay|ủy thác|mua|xây|sửa))|"
    r"(?:bố trí|cân đối|bảo đảm|đảm bảo|tham mưu[^.;]{0,30}|lập dự toán|phân bổ|dự toán|thẩm định|hướng dẫn[^.;]{0,20}) ?(?:nguồn )?(?:kinh phí|ngân sách|dự toán)[^.;]{0,60}(?:kế hoạch|theo phân cấp|hằng năm|hàng năm|đúng quy định|thực hiện|các nhiệm vụ|theo quy định)"
    r"|(?:bố trí|cân đối|bảo đảm|đảm bảo|phân bổ) (?:các |đủ )?nguồn lực(?: tài chính)?[^.;]{0,30}(?:kế hoạch|các nhiệm vụ|theo quy định)",
    "nguồn lực", "kinh phí", "ngân sách", "chi thường xuyên", "nguồn chi", "dự toán", "vốn",
)
_CLOSING = re.compile(
    r"^\W*(?:trong quá trình (?:triển khai|thực hiện|tổ chức)|trên đây là|quá trình (?:triển khai|thực hiện)|(?:ban thường vụ [^.;]{0,20}|ubnd [^.;]{0,20}|ủy ban nhân dân [^.;]{0,20})?yêu cầu (?:các|thủ trưởng)|kế hoạch này (?:được|có hiệu lực|thay thế|phổ biến)|nếu có (?:khó khăn|vướng mắc)|(?:tổ chức |chủ động |tham gia |thường xuyên |hướng dẫn |phối hợp |chủ trì,? )*(?:kiểm tra|giám sát|theo dõi|đôn đốc|đánh giá)[^.;]{0,90}(?:kế hoạch|kết luận (?:số|này|92))(?! về| số 72)|(?:tích cực |đẩy mạnh |tăng cường )*(?:tuyên truyền|vận động),? (?:vận động |phổ biến )?[^.;]{0,60}(?:hưởng ứng|kế hoạch|kết luận|chủ trương|tham gia thực hiện|nhân dân thực hiện|hội viên thực hiện)|cụ thể hóa kế hoạch|(?:đề nghị [^.;:]{3,60}? )?chỉ đạo (?:các )?(?:phòng|ban|đơn vị|sở)[^.;:]{0,60}(?:chuẩn bị|gửi|trình|nộp|hoàn thiện) (?:các )?(?:dự thảo|hồ sơ|văn bản|báo cáo|tờ trình)|chỉ đạo (?:các )?(?:phòng|ban|đơn vị|sở)[^.;:]{0,60}(?:triển khai|thực hiện)[^.;:]{0,40}(?:kế hoạch|\.|:|$))"
)
_OWN_PLAN = Rare(
    r"(?:cụ thể hóa|căn cứ|triển khai thực hiện|tổ chức thực hiện) (?:nội dung )?kế hoạch này|(?:xây dựng|ban hành) (?:chương trình, |chương trình hành động, )?kế hoạch (?:của (?:cấp mình|đơn vị|địa phương|ngành|phường|mình|cơ quan)|chi tiết|cụ thể)",
    "kế hoạch",
)
#: "Đưa kết quả thực hiện vào tiêu chí đánh giá cấp ủy".
_WEIGHED = Rare(r"(?:đưa|lấy) (?:kết quả|mức độ|việc) (?:thực hiện|hoàn thành)(?: (?:kế hoạch|nhiệm vụ|các nhiệm vụ)[^.;]{0,20})? (?:vào|làm) (?:tiêu chí|căn cứ|nội dung|thước đo|cơ sở)", "kết quả", "mức độ", "việc thực hiện", "việc hoàn thành")
_ACCOUNTS = re.compile(r"(?:lồng ghép|huy động)(?: các| thêm)? (?:nguồn(?! lực (?:chăm|hỗ trợ|cho))|nguồn lực xã hội hợp pháp)[^.;]{0,60}$|quyết toán|thanh toán|bố trí kinh phí|sử dụng kinh phí|quản lý,? sử dụng (?:kinh phí|nguồn)|^\W*(?:phương tiện|theo dõi|đôn đốc|tổng hợp)")
_DUTY = re.compile(
    r"^\W*(?:phổ biến|quán triệt|tuyên truyền[^.;]{0,60}(?:kết luận|kế hoạch|nghị quyết)|học tập|xây dựng (?:chương trình, )?kế hoạch (?:chi tiết|cụ thể|của|thực hiện|triển khai|riêng)|cụ thể hóa kế hoạch|ban hành kế hoạch (?:của|thực hiện|triển khai)|căn cứ kế hoạch|đưa (?:nội dung )?(?:kế hoạch|việc thực hiện))"
)


#: "Quán triệt, thực hiện Kế hoạch số 72-KH/TU": a paper of its own carried out, not this plan spread.
_ANOTHER_PAPER = re.compile(r"(?:thực hiện|triển khai)[^.;]{0,30}\b(?:kế hoạch|nghị quyết|đề án|chương trình|quyết định|chỉ thị)\s+(?:số\s+)?\d{1,4}\s*[-/]")
_PROPAGANDA = re.compile(
    r"(?:quán triệt|tuyên truyền|phổ biến|học tập|sinh hoạt (?:chuyên đề|chi bộ)|biên soạn|tờ gấp|hỏi - đáp|đăng tải|tin, bài|chuyên mục)"
)
_ABOUT_PLAN = Rare(r"kết luận (?:số|92|này|của bộ)|nội dung kết luận|kế hoạch này|kết luận\b[^.;]{0,20}(?:kế hoạch|đến)|nghị quyết trung ương 5|chủ trương, chính sách|chính sách xã hội của đảng", "kết luận", "kế hoạch này", "nghị quyết trung ương 5", "chủ trương, chính sách", "chính sách xã hội của đảng")


def propaganda(text: str) -> bool:
    """Whether a line only spreads the word about the directive or the plan."""
    folded = fold(text)
    return bool(_PROPAGANDA.search(folded) and _ABOUT_PLAN.search(folded))


def propaganda_heading(title: str) -> bool:
    """Whether a heading opens the part that spreads the word ("1. Công tác tuyên truyền, quán triệt")."""
    return bool(re.match(r"\W*(?:về |công tác |nhiệm vụ )*(?:tuyên truyền|quán triệt|học tập|phổ biến|lãnh đạo, chỉ đạo|tư tưởng)(?:,|\s|$)", fold(title))) and len(title) < 120


#: A sentence that speaks for every task of the plan, or of a section.
EVERY_TASK = re.compile(
    r"(?:(?:tất cả|toàn bộ|mọi)(?: các| những)?|các|những) (?:nhiệm vụ|việc|nội dung|công việc|phần việc|giải pháp)(?:,? (?:nhiệm vụ|giải pháp|nội dung|công việc))*"
    r"[^.;:]{0,60}?(?:nêu trên|trên đây|ở trên|kể trên|nói trên|(?:tại|trong|của|thuộc|theo) kế hoạch(?! số)|còn lại|chưa (?:có|ghi|quy định|nêu|xác định|ấn định)|không (?:có|ghi|quy định|nêu)|tại mục (?:iii|ii|iv)|tại phần|trên\b|này\b)"
    r"|(?:mục|phần|nhóm(?: nhiệm vụ)?) còn lại(?! (?:của|thuộc|trong|ở|tại)\b)"
    r"|(?:tất cả|toàn bộ|mọi) (?:các |những )?(?:nhiệm vụ|việc|nội dung|công việc)|thời gian thực hiện kế hoạch|kế hoạch (?:này )?được (?:triển khai |tổ chức )?thực hiện (?:trong|từ|đến)|thời (?:gian|hạn) (?:thực hiện|hoàn thành) (?:chung|các nhiệm vụ)|(?:nhiệm vụ|nội dung|công việc|việc|phần việc) nào (?:còn )?(?:chưa|không) (?:có|ghi|quy định|nêu|xác định|ấn định)"
)


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Offsets of the sentences of ``text``."""
    out: list[tuple[int, int]] = []
    start = 0
    for match in _SENTENCE.finditer(text):
        end = match.start() + (1 if text[match.start()] in ".!?…" else 0)
        if text[start:end].strip():
            out.append((start, end))
        start = match.end()
    if text[start:].strip():
        out.append((start, len(text)))
    return tuple(out)


def orders(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Offsets of what semicolons part in the sentence of ``text`` from ``start`` to ``end``."""
    out, begin, seen, depth = [], start, start, 0
    closes = text.rfind(")", start, end)
    for match in _SEMICOLON.finditer(text, start, end):
        depth += text.count("(", seen, match.start()) - text.count(")", seen, match.start())
        seen = match.start()
        if depth > 0 and closes > seen:
            continue  # "(giảm nghèo, trợ giúp xã hội; việc làm)"
        out.append((begin, match.start()))
        begin, depth = match.end(), 0
    return [*out, (begin, end)]


_SEMICOLON = re.compile(r";\s*")
#: "Trong 10 năm qua, toàn huyện xây mới 687 căn nhà".
_LAST_YEARS = Rare(r"^\W*(?:trong |suốt )?(?:\d{1,2}|hai|ba|năm|mười|nhiều|những|các|mấy) năm (?:qua|vừa qua|gần đây|trở lại đây)\b", " năm qua", " năm vừa qua", " năm gần đây", " năm trở lại đây")
#: What a sentence leaves out of what it says: "Trừ điểm a đã giao riêng, các điểm còn lại do …".
EXCEPT = Rare(r"(?:\(\s*)?\b(?:trừ|ngoại trừ|ngoài)\s(?:các |những )?(?:việc|nhiệm vụ|nội dung|điểm|mục|phần|trường hợp|khoản)[^,;.)]*(?:\)|[,;]\s*)?", "trừ", "Trừ", "TRỪ", "goài", "GOÀI", flags=re.IGNORECASE)
#: "…, riêng điểm b do Y chủ trì", "…, trừ nhiệm vụ 4".
EXCEPTIONS = re.compile(r"[,;(]\s*(?=(?:chỉ )?(?:riêng|trừ|ngoại trừ)\s)", re.IGNORECASE)
#: "Phòng Y tế chủ trì mục 1, … nội dung còn lại do Phòng Tài chính - Kế hoạch chủ trì"
REST_BESIDE = re.compile(
    r"[,;]\s*(?:còn\s+)?(?:các\s+|những\s+)?(?:nhiệm vụ|nội dung|công việc|phần việc|việc|mục|phần)\s+(?:còn lại|khác)(?=,?\s+(?:do|giao|xong|hoàn|thực hiện|phải|đều|thì|kết thúc)\b)",
    re.IGNORECASE,
)
#: A sentence for the tasks that have no time yet.
RESTRICTED = re.compile(r"(?:chưa|không) (?:có|ghi|quy định|nêu|xác định|ấn định|định)[^.;,]{0,30}(?:thời (?:hạn|gian)|hạn|mốc|tiến độ|ngày)|còn lại")
#: What explains how to read a table or a list: "Cột “Xong” ghi thời điểm", "Dấu (x) ở cột nào …", "Trong ngoặc đơn … là cơ quan chủ trì".
_LEGEND = re.compile(
    r"^\W*(?:trong (?:bảng|ngoặc|dấu ngoặc)|(?:các )?cột\b|dấu\b|ký hiệu|chữ (?:viết tắt|[a-zđ]\))|ô (?:cuối|trống|đánh)|số trong ngoặc)[^;]{0,200}?(?:\bghi\b|\blà\b|nghĩa là|tương ứng|chỉ\b|cho biết|theo phần)"
    r"|^\W*ký hiệu theo\b|(?:nghị quyết|nhiệm vụ|việc|nội dung|công việc|kế hoạch|phân công)[^.;]{0,60}theo (?:bảng|biểu) (?:dưới đây|sau đây|sau|kèm theo|sau này)\W*$"
)


#: "Thành phố đang hoàn thiện phần mềm dùng chung."
_OTHERS_AT_WORK = Rare(r"^\W*(?:hiện nay,? |hiện |hiện tại,? )?(?:thành phố|trung ương|chính phủ|quốc hội|cấp trên|các bộ|bộ [^.;,]{3,60}?)\s+(?:hiện )?đang\s", "đang")


def tells_what_is(text: str) -> bool:
    """Whether a paragraph tells what has been reached, not what is to be done ("Đến nay: đã sửa 164 căn nhà …")."""
    return bool(_SO_FAR.match(fold(text)))


def states_target(text: str) -> bool:
    """Whether a line states what is to be reached, by its own label: "Kết quả cần đạt: đến năm 2025, …"."""
    return _RESULT_WANTED.match(fold(text)) is not None


def why_no_task(sentence: str) -> str:
    """Why a sentence of the task part commits nobody: a :class:`~docgen.model.Passage` kind, "" if it does."""
    folded = fold(sentence)
    if is_empty(sentence) or _TITLE_ONLY.match(sentence):
        return "placeholder"
    if _EXCLUDES.search(folded):
        return "exclusion"
    if _GROUND.match(folded):
        return "ground"
    if _POINTER.match(folded) or _NAMES_ANNEX.match(folded) or _LEGEND.search(folded):
        return "general-duty"
    if (recalled := _RECALLS.match(folded)) and not _NEW_RULE.fullmatch(recalled[0]):
        return "quotation"
    if _OTHERS_AT_WORK.match(folded):
        return "situation"
    if (_PAST.match(folded) and not _TIME_FIRST.match(folded) and re.search(r"\bđã\b|đạt|(?:vẫn|hiện|chỉ|quận|huyện|phường|xã|phố) còn|còn (?:khoảng |hơn |gần )?\d|còn (?:nhiều|chậm|thấp|cao|khó|thiếu|hạn chế|một số|tồn)", folded) and not re.search(r"\b(?:thì|phải|sẽ)\b", folded)) or _LAST_YEARS.match(folded):
        return "situation"
    if _TARGET.match(folded):
        return "target"
    return ""


#: "Nội dung này không triển khai trong Kế hoạch", "Quận chưa thực hiện các việc trên".
_WHAT_STANDS_BEFORE = re.compile(r"\b(?:nội dung|việc|nhiệm vụ|công việc|phần việc|vấn đề) (?:này|trên|nêu trên|vừa nêu|nói trên)\b")


def excludes_what_stands_before(sentence: str) -> bool:
    """Whether a sentence that excludes speaks of what the one before it says."""
    return bool(_WHAT_STANDS_BEFORE.search(fold(sentence)))


def inside_quotes(text: str, at: int) -> bool:
    """Whether a quotation that begins before ``at`` ends behind it."""
    before = text[:at]
    return ("”" in text[at:] and before.count("“") > before.count("”")) or ('"' in text[at:] and before.count('"') % 2 == 1)


def general_duty(text: str) -> bool:
    """Whether a bullet of the implementation section only states a general duty (reporting, financing, its field in general)."""
    folded = fold(text)
    if _OWN_PLAN.search(folded[:200]) or re.match(r"\W*(?:về |nguồn )*kinh phí\b(?! hỗ trợ)", folded):
        return True
    if (_GENERAL.search(folded) and len(folded) < 260) or (_WEIGHED.search(folded) and len(folded) < 200) or _REPORTING.match(folded) or (_DUTY.match(folded) and not _ANOTHER_PAPER.search(folded)) or _CLOSING.match(folded):
        return True
    parts = [part for part in folded.split(";") if part.strip()]
    money = [_only_money(part) or bool(_REPORTING.match(part)) for part in parts]
    return any(money) and all(said or _ACCOUNTS.search(part) for said, part in zip(money, parts, strict=True))


_NO_DEED = re.compile(r"\W*(?:căn cứ|trên cơ sở|theo|hằng năm|hàng năm|chủ trì|phối hợp|cùng|tham mưu|đề xuất|tổng hợp|vào|từ|sau khi|hướng dẫn|phòng|ban|sở|các|ubnd|ủy ban|báo cáo|trình)\b|.*\b(?:dự toán|ngân sách|kinh phí|nguồn vốn|nguồn lực|tài chính)\b")
#: Of so many words a piece tells a deed.
_DEED = 5


def _only_money(part: str) -> bool:
    """Whether a folded clause gives money for the work, and tells no other deed before: "Giải quyết chế độ người có công, tham mưu phân bổ kinh phí …"."""
    found = _FINANCE.search(part)
    if found is None:
        return False
    before = re.split(r",\s+|\s+và\s+", re.sub(r"^\W*chủ trì (?!,|phối hợp|tham mưu)", "", part[: found.start()]))[:-1]
    return not any(len(piece.split()) >= _DEED and not _NO_DEED.match(piece) for piece in before)


#: "Chủ trì … thực hiện các chính sách ưu đãi người có công, giảm nghèo nêu tại Kế hoạch này".
_FIELDS_LED = Rare(
    r"chủ trì[^.;:]{0,160}?(?:các |những )(?:chính sách|chương trình|công tác|hoạt động|nhiệm vụ|nội dung|giải pháp|việc)\s+(?!này|trên|nêu|tại|thuộc|trong|còn|được)([^.;]{4,160}?)\s*,?\s*(?:đã |được )?nêu (?:trên|ở trên|(?:tại|trong|ở) (?:kế hoạch|phần trên))",
    "chủ trì",
)


#: "Tất cả các nhiệm vụ về y tế hoàn thành trước …": of one field, not of all.
_FIELD_TIMED = Rare(
    r"(?:các|những|mọi|toàn bộ|tất cả) (?:nhiệm vụ|nội dung|công việc|việc|phần việc)\s+(?:về|thuộc (?:lĩnh vực|mảng|nhóm|ngành)|trong lĩnh vực|liên quan (?:đến|tới)|lĩnh vực)\s+([^.;:]{2,100}?)\s*(?::|,?\s*(?:đều |phải |được |cơ bản )*(?:hoàn thành|hoàn tất|xong|kết thúc|thực hiện (?:trong|đến|từ))\b)",
    "nhiệm vụ", "nội dung", "việc",
)


def field_lead(text: str) -> str | None:
    """The field in "Chủ trì các nhiệm vụ về y tế nêu trên" or "Các nhiệm vụ về y tế hoàn thành …", None where no field is named so."""
    folded = fold(text)
    match = _FIELD_LEAD.search(folded) or _FIELDS_LED.search(folded) or _FIELD_TIMED.search(folded)
    return text[match.start(1) : match.end(1)] if match else None


def is_sentence(text: str) -> bool:
    """Whether a line with tasks below is a head sentence, not a bare title."""
    text = text.strip()
    if len(text.split()) < 9 or (not text.endswith((".", ";", ":")) and len(text.split()) < 25):
        return False
    letters = [c for c in text if c.isalpha()]
    return sum(c.isupper() for c in letters) < 0.6 * len(letters)
