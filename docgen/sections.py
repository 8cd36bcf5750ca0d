"""What is each section of a plan for? Its title says so; where it doesn't, its content."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from docgen.language.assignments import field_of
from docgen.model import Table
from docgen.tables import column_field
from docgen.text import fold, strip_marks


class Line(Protocol):
    """What a node of the outline shows here."""

    @property
    def index(self) -> int: ...
    @property
    def parent(self) -> int: ...
    @property
    def block(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def scheme(self) -> str: ...
    @property
    def heading(self) -> bool: ...
    @property
    def centred(self) -> bool: ...
    @property
    def table(self) -> Table | None: ...
    @property
    def confidence(self) -> float | None: ...


RECIPIENTS = re.compile(r"^nơi nhận\s*(?::|$|\n)")
_SIGNATURE = re.compile(r"^(?:t/m|tm\.?|kt\.?|k/t|tl\.?|q\.)\s*[\w]|^(?:chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bí thư|phó bí thư)(?: thường trực)?$")


def is_upper(text: str) -> bool:
    """Whether a line is set in capitals."""
    letters = sum(map(str.isalpha, text))
    return letters >= 4 and sum(map(str.isupper, filter(str.isalpha, text))) >= 0.85 * letters


ANNEX = re.compile(r"(?:phụ lục|phụ biểu|biểu(?: mẫu)? số|biểu \d|phụ lục \d+|danh mục)\b")
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("situation", r"^(?:vì sao|nhìn (?:lại|từ|về)|lý do|đặt vấn đề|mở đầu|phần mở đầu|xuất phát|hiện trạng|những gì đã|việc đã làm|điểm lại|khái quát|đặc điểm|tình hình|thực trạng|bối cảnh|đánh giá|kết quả|những kết quả|hạn chế|khó khăn|thuận lợi|sự cần thiết|cơ sở (?:pháp lý|chính trị)|căn cứ)|(?:tình hình|kết quả)(?: thực hiện)?(?: thời gian qua| đến| giai đoạn|$)"
            r"|^[^,;]{2,40}\bnhìn lại$|^(?:(?:những|các|một số|mấy) )?(?:việc|điều|phần|kết quả|thành tựu|chặng đường)(?: [^\s,;]+){0,4} đã (?:làm|đạt|qua|triển khai|thực hiện|có)(?: được)?$"
            r"|^(?:chỗ đứng|vị trí|vị thế|điểm xuất phát|bức tranh|hoàn cảnh|diện mạo)(?: [^\s,;]+){0,6} (?:hiện nay|hiện tại|lúc này|hôm nay)$"),
        ("purpose", r"^(?:(?:cơ sở|căn cứ|lý do|bối cảnh|quan điểm),? (?:và )?mục đích|mục đích|yêu cầu|quan điểm|phạm vi|đối tượng|phương châm|nguyên tắc|những vấn đề chung|vấn đề chung|phần mở đầu|(?:những|mấy|một số|các) (?:điều|điểm|vấn đề) (?:cần|phải|chung|lưu ý|thống nhất)|điều cần|tinh thần chung|lời (?:đầu|mở đầu)|nhận thức chung|cách hiểu)"),
        ("targets", r"^(?:thống nhất |thông qua |xác định )?(?:(?:các |một số |những |hệ thống )?(?:mục tiêu|chỉ tiêu)(?! quốc gia)|phấn đấu đến|(?:mức |các mức |đích |những con số )?phấn đấu\b|hướng tới|đích đến|cái đích|kết quả (?:cần|phải) đạt|những con số|mức cần đạt|kỳ vọng)"),
        ("recipients", r"^nơi nhận"),
        ("implementation", r"^(?:công tác )?(?:tổ chức (?:thực hiện|triển khai)|dự kiến (?:chương trình|lịch|thời gian)|phân công (?:trách nhiệm|chuẩn bị|chủ trì|công việc|thực hiện|nhiệm vụ|tổ chức|và (?:thời|tiến|lộ trình)|cơ quan)|phân công(?:,|$)|trách nhiệm|lộ trình|tiến độ|điều khoản thi hành|(?:dự toán |nhu cầu |dự kiến |khái toán |nguồn |bố trí )*kinh phí|(?:khung |nguồn |kế hoạch )*tài chính|hiệu lực|(?:một số |những |các )?(?:vấn đề|câu hỏi) khác|quản lý rủi ro|dự toán|chế độ (?:báo cáo|thông tin)|kiểm tra|công tác kiểm tra, giám sát|giám sát|báo cáo|thông tin(?:,)? báo cáo|sơ kết|thời (?:gian|hạn)(?: (?:thực hiện|và|hoàn thành|triển khai|tiến hành|tổ chức|thi đua|phát động)\b|$)|bảo đảm kinh phí|ai làm|ai lo|giao việc|người (?:chủ trì|chịu trách nhiệm|phụ trách|làm|nhận việc)|chịu trách nhiệm|mốc (?:thời gian|thời hạn|hoàn thành)|điều khoản|phân (?:vai|việc)|giao việc cho|đầu mối|cơ quan (?:chủ trì|thực hiện)|đơn vị (?:chủ trì|thực hiện)|(?:các )?(?:ngày|hạn|thời điểm) (?:phải )?(?:xong|hoàn thành|hoàn tất|cuối|chót)|(?:khi nào|bao giờ) (?:xong|làm xong|hoàn thành)|bảo đảm thực hiện|cách (?:tiến hành|theo dõi|làm|thức)|người và (?:tiền|của)|(?:triển khai )?thực hiện$|điều kiện (?:bảo đảm|thực hiện)|theo dõi|(?:khung|biểu|bảng) (?:thời gian|thời hạn|tiến độ|phân công)|lịch (?:thực hiện|triển khai|tiến độ|trình|hoàn thành|công (?:tác|việc))|(?:dự kiến )?(?:chia |phân )?(?:theo )?(?:các |những |một |hai |ba |bốn )?(?:giai đoạn|chặng|mốc)(?: thực hiện| triển khai| thời gian|$)|phân kỳ)"),
        ("tasks", r"nhiệm vụ|giải pháp|nội dung|những việc|các việc|công việc|phần việc|việc phải làm|việc cần làm|chương trình hành động|kế hoạch thực hiện"),
    )
)  # fmt: skip


#: "Danh mục sản phẩm" is the task part of some plans, "Danh mục hồ sơ" an annex.
_CARRIES_OUT = re.compile(r"(?:công tác )?tổ chức (?:thực hiện|triển khai)\W*$")
_LISTS_TASKS = re.compile(r"danh mục (?:các |những )?(?:nhiệm vụ|công việc|việc|nội dung|phần việc|sản phẩm|hoạt động|đề án|chương trình|công trình)\b")


def _kind(node: Line, title: str) -> str | None:
    """:func:`kind_of_title`; of a recognised heading by its letters alone, where its marks may be others: "CHỈ TIỂU"."""
    found = kind_of_title(title)
    if found is None and node.confidence is not None:
        bare = strip_marks(fold(title)).strip(" .:;*\"'-")
        found = next((kind for kind, pattern in _bare_kinds() if pattern.search(bare)), None)
        found = "other" if found == "situation" else found
    return found


@lru_cache(maxsize=1)
def _bare_kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(strip_marks(pattern.pattern))) for kind, pattern in _KINDS)


def kind_of_title(title: str) -> str | None:
    """The section kind that a heading's words name, None where they name none."""
    folded = fold(title).strip(" .:;*\"'-")
    if _LISTS_TASKS.match(folded):
        return "tasks"
    if ANNEX.match(folded) and len(folded) < 200:
        return "annex"
    targets = re.search(r"\b(?:mục tiêu|chỉ tiêu)\b", folded)
    for kind, pattern in _KINDS:
        if pattern.search(folded):
            # "MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP" titles tasks; its sub-headings tell targets apart.
            if kind in {"targets", "purpose"} and re.search(r"nhiệm vụ|giải pháp|nội dung (?:thực hiện|công việc)|việc (?:phải|cần) làm|công việc", folded) and targets:
                return "tasks"
            return "other" if kind == "situation" else kind
    return None



# --------------------------------------------------------------------------- by content

_AGENCY_FIRST = re.compile(
    r"^\W*(?:(?:giao|đề nghị|yêu cầu|phân công|đồng chí|đ/c|các)\s+)*(?:(?:trưởng|phó trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|chánh|thủ trưởng|lãnh đạo)\s+(?:các\s+)?)?"
    r"(?:phòng (?!,|ngừa|chống|học|khám|máy)|sở |ban (?!hành)|ubnd|ủy ban|bảo hiểm xã hội (?:quận|huyện|thành phố)|trung tâm (?!của)|văn phòng|hội (?!nghị)|công an|đảng ủy|chi bộ|cấp ủy|chi cục|thanh tra|mặt trận|liên đoàn|quận đoàn|huyện đoàn|đoàn thanh niên|đơn vị )"
)
_BY_NUMBER = re.compile(r"\b(?:việc|nhiệm vụ|mục|nội dung)\s+(?:(?:số\s+)?\(?\d+|(?:từ )?thứ )|\b[a-zđ]{1,4}\d{1,3}\b")
_MEASURED = re.compile(r"\d+(?:[.,]\d+)?\s*%|\b\d+/\d+ (?:phường|xã)|không còn hộ|giữ vững")
_PAST = re.compile(r"\bđã\b|\bđạt\b|hiện (?:nay|có|còn)|tuy nhiên|bên cạnh|những năm qua|thời gian qua|vẫn còn|còn (?:chậm|thiếu|khó|lắm|nhiều|hạn chế)|năm qua|khó khăn còn|gây bức xúc|chưa yên|băn khoăn")
#: What numbered lines say that tell how things stand, and not what is to be done.
_LOOKS_BACK = re.compile(r"năm qua\b|thời gian qua|^\W*(?:khó khăn|hạn chế|tồn tại|nguyên nhân|thuận lợi|kết quả)\b|tuy nhiên|hiện (?:nay|có|còn)\b|là (?:huyện|quận) (?:nông thôn|trung tâm|nội thành|ven|có|công nghiệp|duy nhất)")


def kind_by_content(nodes: Sequence[Line], children: dict[int, list[int]], index: int, tasks_seen: bool) -> str | None:
    """The kind that a section's lines show, None where they show nothing."""
    below = [nodes[i] for i in children.get(index, ())]
    lines = [n for n in below if n.table is None and n.text.strip()]
    tables = [n for n in below if n.table is not None]
    if lines:
        firm = sum(bool(_AGENCY_FIRST.match(fold(n.text))) for n in lines)
        numbered = sum(bool(_BY_NUMBER.search(fold(n.text))) for n in lines)
        if tasks_seen and (firm >= 0.6 * len(lines) or (firm + numbered >= 0.8 * len(lines) and numbered >= 0.5 * len(lines))):
            return "implementation"
        leaves = [n for n in lines if not children.get(n.index)]
        measured = sum(bool(_MEASURED.search(fold(n.text))) for n in leaves)
        if not tasks_seen and len(leaves) >= 2 and measured >= 0.7 * len(leaves):
            return "targets"
        plain = [n for n in leaves if not n.label]
        if not tasks_seen and leaves and not tables:
            pattern = _PAST if len(plain) == len(leaves) else _LOOKS_BACK
            past = sum(bool(pattern.search(fold(n.text))) for n in leaves)
            if past >= 0.6 * len(leaves):
                return "other"
    if tasks_seen and tables and not lines and all(n.table is not None and _schedules(n.table) for n in tables):
        return "implementation"
    return None


def _schedules(table: Table) -> bool:
    """Whether a table only schedules or assigns tasks by their numbers."""
    if len(table.rows) < 3:
        return False
    head, *rows = [row for row in table.rows if row]
    fields = {(column_field(cell.text) or "").split(":")[0] for cell in head}
    widest = max((len(cell.text) for row in rows for cell in row if field_of(head[0].text) is not None and cell.column == 0), default=0)
    return bool(fields & {"time", "lead", "both", "start", "year"}) and widest <= 40 and all(len(cell.text) < 70 for row in rows for cell in row)


# --------------------------------------------------------------------------- all sections


def _opens(node: Line) -> bool:
    """Whether a line tells purpose, requirements or targets behind its own first words."""
    return node.table is None and bool(node.label) and kind_of_title(node.text.split(":")[0][:80]) in {"purpose", "targets"}


_TELLS_TIMES = re.compile(r"(?:thời (?:gian|hạn)|tiến độ|lộ trình)\b")
_SCHEDULES_ITSELF = re.compile(r"(?:lịch|(?:khung|biểu|bảng) (?:thời gian|tiến độ|phân công)|(?:\w+ ){0,3}(?:giai đoạn|chặng|mốc)|phân kỳ|lộ trình|tiến độ|phân công|giao việc|kế hoạch thời gian|thời gian)\b")


def assign_kinds(nodes: Sequence[Line], children: dict[int, list[int]], head_end: int, decision_end: int) -> list[str]:
    """The kind of every node, in order."""
    kinds = ["other"] * len(nodes)
    state = "preamble"
    signed = False
    annex = False
    tasks_seen = False
    for node in nodes:
        folded = fold(node.text)
        if node.block < max(head_end, decision_end):
            kinds[node.index] = "preamble"
            continue
        if state == "preamble" and node.parent < 0 and node.table is not None and len(node.table.rows) > 2 and not is_signature_table(node.table) and _assigns(node.table):
            kinds[node.index] = state = "tasks"  # a plan that is a head and a table
            tasks_seen = True
            continue
        if signed and not annex and node.table is not None and len(node.table.rows) > 2 and not is_signature_table(node.table):
            annex, state = True, "annex"
        if node.parent >= 0 and not annex:
            inherited = kinds[node.parent]
            own = None
            if node.heading or node.label:
                words = node.text.split(":")[0] if len(node.text) > 120 else node.text
                if len(words) <= 120:
                    own = _kind(node, words)
            if own is None and node.heading and inherited in {"tasks", "other"} and children.get(node.index) and not tasks_seen:
                guess = kind_by_content(nodes, children, node.index, tasks_seen)
                own = guess if guess in {"targets"} or inherited == "other" else None
            if own == "targets" and inherited == "tasks" and any(nodes[i].scheme in {"task", "decimal2", "decimal3"} for i in children.get(node.index, ())):
                own = None  # "Mục tiêu 1. Mọi người có việc làm / Việc 1. … / Việc 2. …" is an objective with its tasks
            if own in {"targets", "purpose"} and inherited in {"tasks", "other", "purpose"} and (node.heading or children.get(node.index) or ":" in node.text[:60] or len(node.text) < 60):
                kinds[node.index] = own
            elif own == "tasks" and inherited in {"purpose", "targets", "other"} and children.get(node.index) and len(node.text) < 80:
                kinds[node.index] = own
            elif own == "implementation" and inherited in {"purpose", "targets", "other"} and _TELLS_TIMES.match(folded.strip(" .:")):
                kinds[node.index] = own  # "II. Phạm vi, đối tượng và thời gian thực hiện / 3. Thời gian thực hiện"
            elif own == "implementation" and inherited == "tasks" and children.get(node.index) and re.match(r"tổ chức (?:thực hiện|triển khai)$", folded.strip(" :.")):
                kinds[node.index] = own
            else:
                kinds[node.index] = inherited
            continue
        if RECIPIENTS.match(folded) or (node.table is not None and is_signature_table(node.table)):
            kinds[node.index] = state = "recipients"
            signed = True
            annex = False
            continue
        if signed and node.table is None and node.heading and (ANNEX.match(folded) or _titles_annex(nodes, node)):
            annex, state = True, "annex"
        elif signed and state in {"recipients", "signature"} and node.table is not None and len(node.table.rows) > 2:
            annex, state = True, "annex"
        elif node.heading and ANNEX.match(folded) and not _LISTS_TASKS.match(folded) and state != "preamble" and not annex and (node.centred or is_upper(node.text)):
            annex, state = True, "annex"
        elif annex and not signed and node.heading and is_upper(node.text) and _CARRIES_OUT.match(folded):
            annex, state = False, "implementation"
        elif annex:
            own = kind_of_title(node.text) if node.label and len(node.text) < 120 else None
            if own == "recipients":
                state = own
        elif signed and _SIGNATURE.match(folded):
            state = "signature"
        elif not signed and (node.label or node.heading):
            own = _kind(node, node.text if len(node.text) < 200 else node.text[:80])
            if own is None and children.get(node.index):
                own = kind_by_content(nodes, children, node.index, tasks_seen)
            if own is None and state == "preamble" and any(_opens(nodes[i]) for i in children.get(node.index, ())):
                own = "purpose"  # "I. Mấy điều cần thống nhất / 1. Mục đích: …"
            if own == "implementation" and not tasks_seen and children.get(node.index) and _SCHEDULES_ITSELF.match(folded.strip(" .:")):
                # "Phần II. LỘ TRÌNH" before any task: the tasks themselves, unless it lists agencies.
                own = kind_by_content(nodes, children, node.index, True) or "tasks"
            top = node.scheme in {"roman", "part", "upper", "title", "arabic", "chapter", "ordinal", "task", "decimal2", "article"}
            if own is not None and state == "preamble" and node.scheme == "arabic" and not children.get(node.index) and len(node.text.split()) > _HEADING_WORDS:
                kinds[node.index] = own  # "3. Chỉ tiêu đến năm 2025: …" among numbered paragraphs speaks for itself alone
                continue
            if own is not None and top:
                state = own
            elif top and state in {"preamble", "purpose", "targets", "other", "implementation"} and (children.get(node.index) or node.scheme in {"roman", "part", "upper"}):
                if state != "implementation" or not _belongs_to_implementation(node):
                    state = "tasks" if (own is None and state != "preamble") or node.label else state
        kinds[node.index] = state
        tasks_seen = tasks_seen or state == "tasks"
    if not tasks_seen and "annex" not in kinds:
        _without_sections(nodes, kinds, max(head_end, decision_end))
    return kinds


_HEADING_WORDS = 18
#: So many numbered paragraphs make a plan that has no sections.
_PARAGRAPHS = 4


def _without_sections(nodes: Sequence[Line], kinds: list[str], begin: int) -> None:
    """A letter of numbered paragraphs and nothing else tells its tasks in them."""
    heads = {n.index for n in nodes if n.parent < 0 and n.scheme == "title" and kinds[n.index] == "preamble"}  # "ỦY BAN NHÂN DÂN", "Số: …"
    numbered = [n for n in nodes if n.block >= begin and (n.parent < 0 or n.parent in heads) and kinds[n.index] == "preamble" and n.scheme in {"arabic", "ordinal", "task", "paren", "arabic)"}]
    if len(numbered) < _PARAGRAPHS:
        return
    for node in nodes[numbered[0].index :]:
        if kinds[node.index] == "preamble":
            kinds[node.index] = "tasks"


def _assigns(table: Table) -> bool:
    """Whether a table's header names tasks and who does them or by when."""
    fields = {field_of(cell.text) for row in table.rows[:2] for cell in row}
    return "task" in fields and bool(fields & {"lead", "both", "time"})


def _titles_annex(nodes: Sequence[Line], node: Line) -> bool:
    """A title in capitals behind the signature, with a table somewhere below it."""
    if not (is_upper(node.text) or node.centred) or _SIGNATURE.match(fold(node.text)) or len(node.text.split()) < 2:
        return False
    return any(n.table is not None and len(n.table.rows) > 2 and not is_signature_table(n.table) for n in nodes[node.index + 1 : node.index + 12])


def _belongs_to_implementation(node: Line) -> bool:
    return node.scheme not in {"roman", "part", "upper"}


def is_signature_table(table: Table) -> bool:
    """Whether a table holds the recipients and the signature."""
    texts = [fold(cell.text) for cell in table.cells()]
    return any(RECIPIENTS.match(t) for t in texts) or (
        len(texts) <= 6 and any(re.match(r"(?:t/m|tm\.|kt\.|k/t|tl\.)", t) for t in texts)
    )


