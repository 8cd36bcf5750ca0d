"""Reports made by hand for the writers' tests: one for each way in which a check can come out.

The directive here is an invented one of ten areas, "Kế hoạch an sinh", so that the
tests of the writers need no plugin.
"""

# ruff: noqa: E501  (a sentence of a plan stays on one line)
from __future__ import annotations

from dataclasses import replace
from datetime import date

from docgen.model import (
    Agency,
    AgencyRef,
    Area,
    Cell,
    Deadline,
    Decision,
    Directive,
    Document,
    Failure,
    Finding,
    Mention,
    Message,
    Note,
    Outcome,
    Page,
    Paragraph,
    Part,
    Place,
    Plan,
    PlanReport,
    Quote,
    Report,
    Section,
    Submitter,
    Subtask,
    Table,
    Task,
    Unreadable,
)

END = date(2025, 12, 31)
VERSIONS = (("docgen", "0.1.0"), ("docgen-an-sinh", "0.3.2"))
DIRECTIVE = Directive(
    key="an-sinh",
    title="Kế hoạch số 31-KH/TU ngày 20/10/2021 của Ban Thường vụ Thành ủy về an sinh xã hội",
    title_en="Plan 31-KH/TU of the city party committee on social security",
    issuer="Ban Thường vụ Thành ủy",
    issued_on=date(2021, 10, 20),
    basis=("31-kh/tu",),
)

_DISTRICTS = "các quận ủy, huyện ủy"


def area(key: str, title: str, title_en: str, lead: str, *subtasks: Subtask, end: date | None = None, proposal: str = "") -> Area:
    """An area of the invented directive with one competent agency (or several, parted by "/")."""
    names = tuple(lead.split("/"))
    return Area(
        key,
        title,
        subtasks,
        leads=("Ban cán sự đảng UBND thành phố", _DISTRICTS),
        competent=(("district", names), ("city", ("Sở Lao động - Thương binh và Xã hội",))),
        end=end,
        title_en=title_en,
        proposal=proposal,
        directive=DIRECTIVE.key,
    )


_LABOUR = "Phòng Lao động - Thương binh và Xã hội"
AREAS = (
    area(
        "2.1", "Người có công, giảm nghèo", "Merit and poverty", _LABOUR,
        Subtask("2.1.a", "nâng mức chuẩn trợ cấp", end=date(2021, 12, 31), city_only=True, proposal="Xây dựng phương án nâng mức chuẩn"),
        Subtask("2.1.b", "nhà ở cho người có công", end=END, summary_en="housing for people with merit", proposal="Sửa chữa, xây mới nhà ở cho người có công"),
        Subtask("2.1.c", "chương trình giảm nghèo đa chiều", end=END, summary_en="the poverty programme", proposal="Triển khai chương trình giảm nghèo đa chiều, nhân rộng mô hình sinh kế"),
    ),
    area("2.2", "Bảo hiểm xã hội, bảo hiểm y tế", "Social and health insurance", "Bảo hiểm xã hội quận/Bảo hiểm xã hội huyện/" + _LABOUR),
    area("2.3", "Giáo dục, nguồn nhân lực", "Education", "Phòng Giáo dục và Đào tạo"),
    area("2.4", "Thị trường lao động, việc làm", "Labour market, jobs", _LABOUR),
    area("2.5", "Y tế, chăm sóc sức khỏe", "Health", "Phòng Y tế/Trung tâm Y tế"),
    area("2.6", "Nhà ở xã hội", "Social housing", "Phòng Quản lý đô thị"),
    area(
        "2.7", "Vệ sinh môi trường, nước sạch", "Environment and water", "Phòng Tài nguyên và Môi trường",
        Subtask("2.7.a", "nước sạch, chống nhiễm mặn", summary_en="clean water", proposal="Mở rộng mạng cấp nước sạch, chuẩn bị phương án khi nguồn nước nhiễm mặn"),
        Subtask("2.7.b", "xử lý điểm nóng ô nhiễm", end=END, summary_en="pollution hot spots", proposal="Xử lý dứt điểm các điểm nóng ô nhiễm trên địa bàn"),
    ),
    area("2.8", "Công nghệ thông tin, truyền thông", "Information technology", "Phòng Văn hóa và Thông tin"),
    area("2.9", "Cơ sở dữ liệu an sinh xã hội", "Social-security database", _LABOUR, end=END, proposal="Lập và cập nhật cơ sở dữ liệu an sinh xã hội của quận"),
    area("2.10", "Nguồn lực thực hiện chính sách xã hội", "Resources", "Phòng Tài chính - Kế hoạch"),
)  # fmt: skip


def quote(text: str, where: str, block: int = 1, page: int | None = None, row: int | None = None, confidence: float | None = None) -> Quote:
    """Words and their place."""
    return Quote(text, Place(block, row, None if row is None else 1, page), where, confidence)


def decision(
    area_key: str,
    aspect: str,
    outcome: Outcome,
    reason: str,
    vi: str,
    *evidence: Quote,
    severity: str = "none",
    expected: str = "",
    found: tuple[str, ...] = (),
    missing: tuple[str, ...] = (),
    en: str = "",
) -> Decision:
    """A decision with its message."""
    return Decision(area_key, aspect, outcome, reason, Message(vi, en or f"({reason})"), evidence, expected, found, missing, severity)


def passed(area_key: str, lead: str, block: int) -> list[Decision]:
    """Three passes for an area, each with a quote of its own."""
    place = f"III.{area_key}, gạch đầu dòng 1"
    task = quote(f"Tổ chức các hoạt động thuộc nhóm {area_key} theo phân công, bảo đảm đúng đối tượng và kịp thời", place, block)
    return [
        decision(area_key, "coverage", Outcome.PASSED, "covered", f"Có 2 nhiệm vụ về nhóm {area_key}.", task),
        decision(area_key, "lead", Outcome.PASSED, "ok", f"Đúng thẩm quyền: {lead}.", quote(f"{lead} quận chủ trì", place, block), found=(lead,)),
        decision(
            area_key, "deadline", Outcome.PASSED, "ok", "Có thời hạn phù hợp: 31/12/2024.", quote("xong trong năm 2024", place, block), found=("2024-12-31",)
        ),
    ]  # fmt: skip


def outside(area_key: str, *evidence: Quote) -> list[Decision]:
    """Three decisions on an area that isn't in scope."""
    return [
        decision(area_key, aspect, Outcome.INAPPLICABLE, "out-of-scope", "Không thuộc phạm vi.", *(evidence if aspect == "coverage" else ()))
        for aspect in ("coverage", "lead", "deadline")
    ]


def missing(area_key: str, *evidence: Quote) -> list[Decision]:
    """An area about which the plan says nothing."""
    return [
        decision(area_key, "coverage", Outcome.FAILED, "missing", "Không có nhiệm vụ nào của kế hoạch về nhóm này. Đã xem 31 nhiệm vụ ở mục III, IV.", *evidence, severity="error"),
        decision(area_key, "lead", Outcome.UNTESTED, "not-covered", "Không xét."),
        decision(area_key, "deadline", Outcome.UNTESTED, "not-covered", "Không xét."),
    ]  # fmt: skip


LONG = (
    "Phối hợp rà soát, thống kê các điểm phát sinh nước thải chưa qua xử lý dọc hai bờ sông và khu vực âu thuyền; "
    + "lập danh sách cơ sở sản xuất, kinh doanh phải di dời, xác định lộ trình từng năm, bố trí quỹ đất và hỗ trợ chuyển đổi nghề; " * 6
    + "tổng hợp, báo cáo kết quả về phòng chuyên môn để theo dõi và xong toàn bộ trong năm 2027"
)
AWKWARD = "Phòng LĐ-TB&XH <quận> ghi “có việc làm” cho hơn 1.200 người\x0b\x1b[31m, tỷ lệ > 90% & không trùng"
LONG_WORD = "https://an-sinh.example.vn/" + "du-lieu-tich-hop-lien-thong-" * 8


def document(**changes: object) -> Document:
    """A small Word document: a heading, a paragraph, a table, a footer."""
    blocks = (
        Paragraph(0, "KẾ HOẠCH", bold=True, centred=True),
        Paragraph(1, "NHIỆM VỤ", label="III."),
        Paragraph(2, "Chăm lo người có công", label="2.1."),
        Table(3, ((Cell("TT", 0, 0), Cell("Nhiệm vụ", 0, 1, col_span=2)), (Cell("1", 1, 0, row_span=2), Cell("Sửa 30 căn nhà", 1, 1), Cell("2024", 1, 2)))),
        Table(4, ((Cell("trong ô", 0, 0),),), parent=(3, 1, 1)),
        Paragraph(5, "trang 1", part=Part.FOOTER),
    )  # fmt: skip
    made = Document("plans/hai-chau.docx", "3f9a" * 16, "docx", blocks)
    return replace(made, **changes)  # type: ignore[arg-type]  # names of fields


PHONG = Agency(_LABOUR, ("Phòng LĐ-TB&XH",), competence=frozenset({"2.1"}))


def plan(**changes: object) -> Plan:
    """The plan of an invented district committee."""
    at = Place(2)
    tasks = (
        Task(
            "Sửa chữa nhà ở cho người có công", at, "III.2.1, gạch đầu dòng 1", "2.1.a", "a",
            leads=(Mention(AgencyRef(_LABOUR, PHONG), quote("Phòng LĐ-TB&XH quận", "III.2.1, dòng 3", 2)),),
            supporting=(Mention(AgencyRef("Tổ xung kích 5", None), quote("Tổ xung kích 5", "III.2.1, dòng 3", 2)),),
            deadlines=(
                Mention(Deadline("by", date(2024, 12, 31)), quote("trong năm 2024", "III.2.1, dòng 4", 2)),
                Mention(None, quote("quý …/2023", "III.2.1, dòng 4", 2)),
            ),
        ),
        Task("Bảo đảm kinh phí", Place(9), "IV.1", "1", counts=False, why_not="nhiệm vụ chung"),
    )  # fmt: skip
    sections = (
        Section("III.", "NHIỆM VỤ", "tasks", 1, 5, 0, (Section("2.1.", "Chăm lo người có công", "tasks", 2, 4, 1),)),
        Section("IV.", "TỔ CHỨC THỰC HIỆN", "implementation", 5, 12),
    )
    made = Plan(
        document(),
        Submitter("district", "Quận ủy Hải Châu", "Hải Châu", "quận"),
        Mention("12-KH/QU", quote("Số 12-KH/QU", "phần đầu", 0)),
        Mention(date(2021, 11, 15), quote("ngày 15 tháng 11 năm 2021", "phần đầu", 0)),
        sections,
        tasks,
        title="KẾ HOẠCH thực hiện Kế hoạch số 31-KH/TU ngày 20/10/2021 về an sinh xã hội",
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # names of fields


def finding(rule: str, outcome: Outcome, vi: str, *evidence: Quote, severity: str = "none") -> Finding:
    """A finding about the plan as a whole."""
    return Finding(rule, outcome, Message(vi, f"({rule})"), evidence, severity)


GOOD_FINDINGS = (
    finding("plan.number", Outcome.PASSED, "Số, ký hiệu: 12-KH/QU."),
    finding("plan.date", Outcome.PASSED, "Ngày ban hành: 15/11/2021."),
    finding("plan.basis", Outcome.PASSED, "Kế hoạch nêu căn cứ là văn bản chỉ đạo."),
    finding("plan.signature", Outcome.PASSED, "Có chữ ký."),
)


def mixed() -> PlanReport:
    """Some of everything: passes, errors, warnings, doubts, areas out of scope, findings, notes, a failed plugin."""
    house = quote("Vận động Quỹ Đền ơn đáp nghĩa, sửa 30 căn nhà cho gia đình chính sách", "III.2.1, gạch đầu dòng 2", 12)
    decisions = [
        decision("2.1", "coverage", Outcome.FAILED, "partial", "Có nội dung về người có công nhưng thiếu: 2.1.c (chương trình giảm nghèo đa chiều).",
                 house, severity="warning", missing=("2.1.c",), en="Merit is addressed, but not: 2.1.c."),
        decision("2.1", "lead", Outcome.FAILED, "wrong", "Phòng Nội vụ chủ trì tại III.2.1: không có thẩm quyền chủ trì trong lĩnh vực này.",
                 quote("Phòng Nội vụ quận chủ trì", "III.2.1, dòng phân công", 13), severity="error", expected=_LABOUR, found=("Phòng Nội vụ",)),
        decision("2.1", "deadline", Outcome.PASSED, "ok", "Có thời hạn phù hợp.", quote("trong năm 2024", "III.2.1, gạch đầu dòng 2", 12), found=("2024-12-31",)),
        decision("2.2", "coverage", Outcome.PASSED, "covered", "Có 3 nhiệm vụ.", quote("Mở rộng diện bao phủ BHXH tự nguyện tới 12 phường", "III.2.2, gạch đầu dòng 1", 15)),
        decision("2.2", "lead", Outcome.CANT_TELL, "unknown-agency", "“Tổ công tác 72” (III.2.2) không có trong danh mục cơ quan; cần người thẩm định xác nhận.",
                 quote("Tổ công tác 72", "III.2.2, gạch đầu dòng 1", 15), severity="warning", found=("Tổ công tác 72",)),
        decision("2.2", "deadline", Outcome.FAILED, "recurring-only", "Chỉ ghi thường xuyên, không có thời hạn kết thúc (III.2.2).",
                 quote("thường xuyên", "III.2.2, gạch đầu dòng 1", 15), severity="warning"),
        *outside("2.3"),
        *passed("2.4", _LABOUR, 20),
        decision("2.5", "coverage", Outcome.PASSED, "covered", "Có 1 nhiệm vụ.", quote("Tiêm chủng, phòng chống dịch tại 12 trạm y tế", "phụ lục, bảng 1, dòng 4", 44, row=4)),
        decision("2.5", "lead", Outcome.FAILED, "missing", "Không nêu cơ quan chủ trì tại phụ lục, bảng 1, dòng 4 (chỉ ghi “các ngành liên quan”, không nêu cơ quan nào).",
                 quote("Tiêm chủng, phòng chống dịch tại 12 trạm y tế", "phụ lục, bảng 1, dòng 4", 44, row=4),
                 quote("các ngành liên quan", "phụ lục, bảng 1, dòng 4", 44, row=4), severity="error"),
        decision("2.5", "deadline", Outcome.CANT_TELL, "unreadable", "Có ghi thời hạn nhưng không đọc được.", quote("Quỷ l\\//2O2?", "phụ lục, bảng 1, dòng 4", 44, row=4, confidence=0.41), severity="warning"),
        *outside("2.6", quote("Rà soát nhu cầu nhà ở xã hội của công nhân", "III.6", 50)),
        decision("2.7", "coverage", Outcome.PASSED, "covered", "Có 4 nhiệm vụ.", quote(LONG, "III.7, bảng 2, dòng 4", 57, row=4)),
        decision("2.7", "lead", Outcome.PASSED, "ok", "Đúng thẩm quyền.", quote("Phòng TN&MT", "III.7, bảng 2, dòng 4", 57, row=4), found=("Phòng Tài nguyên và Môi trường",)),
        decision("2.7", "deadline", Outcome.FAILED, "late", "Thời hạn 31/12/2027 (III.7, bảng 2, dòng 4) sau thời hạn của văn bản chỉ đạo 31/12/2025.",
                 quote("trong năm 2027", "III.7, bảng 2, dòng 4", 57, row=4), quote(LONG, "III.7, bảng 2, dòng 4", 57, row=4),
                 severity="error", expected="2025-12-31", found=("2025-12-31", "2027-12-31"), en="2027-12-31 is later than 2025-12-31."),
        *passed("2.8", "Phòng Văn hóa và Thông tin", 60),
        *missing("2.9", quote("Cập nhật cơ sở dữ liệu an sinh xã hội: sẽ có kế hoạch riêng sau", "III.9", 63)),
        decision("2.10", "coverage", Outcome.PASSED, "covered", "Có 2 nhiệm vụ.", quote("Huy động doanh nghiệp đóng góp Quỹ vì người nghèo", "III.10", 66)),
        decision("2.10", "lead", Outcome.PASSED, "ok", "Đúng thẩm quyền.", quote("Phòng TC-KH", "III.10", 66), found=("Phòng Tài chính - Kế hoạch",)),
        decision("2.10", "deadline", Outcome.FAILED, "missing", "Không có thời hạn hoàn thành tại III.10.", quote(AWKWARD, "III.10", 66), severity="error"),
    ]  # fmt: skip
    findings = (
        *GOOD_FINDINGS,
        finding("plan.recipients", Outcome.FAILED, "Không thấy mục nơi nhận.", severity="warning"),
        finding("plan.targets", Outcome.FAILED, "Chỉ tiêu bao phủ BHYT 95% thấp hơn 99% của văn bản chỉ đạo.",
                quote("95% dân số tham gia BHYT", "II, gạch đầu dòng 3", 8), severity="warning"),
    )  # fmt: skip
    notes = (
        Note("revisions", Message("3 chỗ thêm có theo dõi sửa đổi được đọc như đã chấp nhận.", "3 tracked insertions were read as accepted."), count=3),
        Note("unread", Message("Một hình ảnh trong văn bản không đọc được.", "One picture could not be read."), page=4),
    )
    failures = (Failure("water", "docgen-water 1.2", "check", "KeyError: '2.7'", Message("", "")),)
    return PlanReport("plans/hai-chau.docx", plan(document=document(notes=notes)), tuple(decisions), findings, failures, AREAS)


def all_passed() -> PlanReport:
    """A plan without a fault."""
    decisions = [item for one in AREAS for item in passed(one.key, one.competent[0][1][0], 10)]
    return PlanReport("plans/lien-chieu.docx", plan(), tuple(decisions), GOOD_FINDINGS, (), AREAS)


def nothing_in_scope() -> PlanReport:
    """A mass organisation's plan: no area is its own."""
    who = Submitter("other", "Hội Liên hiệp Phụ nữ thành phố")
    said = {"2.4": quote("Tư vấn học nghề cho hội viên", "III.2", 9)}
    decisions = [item for one in AREAS for item in outside(one.key, *([said[one.key]] if one.key in said else []))]
    return PlanReport("plans/hoi-phu-nu.docx", plan(submitter=who, number=None, issued_on=None), tuple(decisions), (), (), AREAS)


def many_problems() -> PlanReport:
    """Ten areas, a problem nearly everywhere, long quotes and a long word."""
    decisions = []
    for n, one in enumerate(AREAS):
        where = f"III.{one.key}, bảng {n + 1}, dòng {n + 3}"
        seen = [quote(f"{LONG} ({k})", f"{where}.{k}", 20 + n, page=3 + n) for k in range(4)]
        decisions += [
            decision(one.key, "coverage", Outcome.PASSED, "covered", "Có nhiệm vụ.", *seen),
            decision(one.key, "lead", Outcome.FAILED, "missing", f"Không nêu cơ quan chủ trì tại {where}.", *seen, severity="error"),
            decision(one.key, "deadline", Outcome.FAILED, "past", f"Thời hạn đã qua khi ban hành ({where}).", quote(f"xem {LONG_WORD}", where, 20 + n, 3 + n), severity="error", found=("2020-12-31",)),
        ]  # fmt: skip
    doc = document(
        path="a/very-long-name-" + "x" * 120 + ".pdf",
        format="pdf",
        pages=(Page(1, "usable"), Page(2, "none", ocr=True), Page(3, "none")),
    )
    return PlanReport(doc.path, plan(document=doc), tuple(decisions), GOOD_FINDINGS, (), AREAS)


def unreadable_submitter() -> PlanReport:
    """A plan whose head couldn't be read: no submitter, a blank number, a smudged date."""
    blank = plan(
        submitter=Submitter("unknown", ""),
        number=Mention(None, quote("Số:      -KH/QU", "phần đầu", 0)),
        issued_on=Mention(None, quote("ngày    tháng 11 năm 2021", "phần đầu", 0)),
    )
    fault = finding("plan.submitter", Outcome.FAILED, "Không đọc được cơ quan ban hành. Dùng --submitter để chỉ định.", severity="warning")
    decisions = [item for one in AREAS for item in missing(one.key)]
    return PlanReport("plans/khong-ro.docx", blank, tuple(decisions), (fault,), (), AREAS)


SAMPLES = {
    "mixed": mixed,
    "all_passed": all_passed,
    "nothing_in_scope": nothing_in_scope,
    "many_problems": many_problems,
    "unreadable_submitter": unreadable_submitter,
}


def run() -> Report:
    """A run over several plans, one of them unreadable, with a plugin that failed to load."""
    return Report(
        plans=(mixed(), all_passed(), nothing_in_scope()),
        unreadable=(Unreadable("scan.pdf", "no-text-layer", Message("Trang 1-3 không có lớp chữ.", "Pages 1-3 have no text layer.")),),
        failures=(Failure("roads", "docgen-roads 0.1", "load", "ImportError", Message("Không nạp được “roads”.", "“roads” could not be loaded.")),),
        versions=VERSIONS,
    )
