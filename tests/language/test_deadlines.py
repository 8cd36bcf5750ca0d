"""What counts as a deadline, form by form; the plan in these tests is dated 10 March 2022 unless it says otherwise."""

# ruff: noqa: E501  (a list of words or forms cut into short lines hides what it lacks)

from __future__ import annotations

import csv
from datetime import date

import pytest
from external import shared

from docgen.language.deadlines import Role, TimeSpan, citation_spans, find_deadlines, settle, year_of
from docgen.model import Deadline
from docgen.text import clean

ISSUED = date(2022, 3, 10)


def read(text: str, role: Role = Role.PROSE, *, issued_on: date | None = ISSUED, year: int | None = None) -> str:
    """What the times in ``text`` come to: an ISO date, a kind, or "" for nothing."""
    kept = settle(find_deadlines(text, role=role, issued_on=issued_on, year=year))
    return "" if not kept else kept[0].end.isoformat() if kept[0].end else kept[0].kind


# --------------------------------------------------------------------------- bounded ends in running text

BOUNDED = [
    # days
    ("Hoàn thành trước ngày 30/6/2022.", "2022-06-30"),
    ("Chi trả xong trước 30/6/2022.", "2022-06-30"),
    ("Sửa chữa 12 căn nhà, chậm nhất ngày 15 tháng 12 năm 2022.", "2022-12-15"),
    ("Bàn giao nhà, xong trước 15/12/2022.", "2022-12-15"),
    ("Chậm nhất là ngày 20/02/2026 phải công khai danh sách.", "2026-02-20"),
    ("lập tổ kiểm tra ban đêm; chậm nhất 30/6/2026.", "2026-06-30"),
    ("Muộn nhất ngày 5/9/2022 khánh thành trường.", "2022-09-05"),
    ("Không quá ngày 31/10/2022 phải chi trả hết.", "2022-10-31"),
    ("Thời gian: rà soát hằng năm, kết thúc trước 30/11/2025.", "2025-11-30"),
    ("hoàn tất trước ngày 30/4/2022", "2022-04-30"),
    ("Chi trả tiền hỗ trợ; trước 15/8 khép sổ.", "2022-08-15"),
    ("Tổ chức hai phiên, xong trong 6 tháng đầu.", "2022-06-30"),
    ("Thực hiện đến hết ngày 31/12/2024.", "2024-12-31"),
    ("xong trước ngày 30 tháng 11 năm 2023", "2023-11-30"),
    ("Hoàn thành trước ngày 27/7/2025.", "2025-07-27"),
    ("Sửa nhà cho gia đình chính sách (hoàn thành trước ngày 22/12/2024).", "2024-12-22"),
    ("Sửa nhà cho gia đình chính sách; 31/12/2024.", "2024-12-31"),
    ("Thực hiện từ ngày 15/11/2022 đến ngày 15/12/2022.", "2022-12-15"),
    ("Tổ chức đợt cao điểm (từ ngày 08 đến ngày 10 tháng 12 năm 2025).", "2025-12-10"),
    ("Tổ chức tập huấn trong 03 ngày: 24, 25 và 26 tháng 8 năm 2026.", "2026-08-26"),
    ("Kiểm tra từ 01/3 đến 30/6/2022 tại 5 phường.", "2022-06-30"),
    ("Rà soát, chi trả xong trước 30.6.2022.", "2022-06-30"),
    ("Rà soát, chi trả xong trước ngày 30-6-2022.", "2022-06-30"),
    ("hoàn thành trước ngày 30/6/22", "2022-06-30"),
    # months
    ("Kiểm tra tại 13 phường trong tháng 3/2022.", "2022-03-31"),
    ("Kiểm tra tại 13 phường trong tháng 4 năm 2022.", "2022-04-30"),
    ("Mở 04 phiên giao dịch, xong T6/2022.", "2022-06-30"),
    ("Việc này xong trong tháng 12/2021.", "2021-12-31"),
    ("hoàn thành trong tháng 11/2025. Phòng Tài chính phối hợp.", "2025-11-30"),
    ("tổng kết đợt vận động vào tháng 12/2023.", "2023-12-31"),
    ("tiến hành và kết luận trong tháng 11 năm 2022.", "2022-11-30"),
    ("Đến hết tháng 02/2024 phủ sóng toàn quận.", "2024-02-29"),
    ("Hoàn thành trong tháng chín năm 2022.", "2022-09-30"),
    ("Tổ chức trong tháng 11 - 12/2025.", "2025-12-31"),
    ("Tổ chức trong các tháng 4, 5 và 6/2022.", "2022-06-30"),
    ("Từ tháng 4 đến tháng 9 năm 2022 khảo sát toàn bộ hộ nghèo.", "2022-09-30"),
    ("Bàn giao trong hạ tuần tháng 6/2022.", "2022-06-30"),
    ("Bàn giao vào đầu tháng 6/2022.", "2022-06-10"),
    ("Bàn giao vào giữa tháng 6/2022.", "2022-06-15"),
    ("Bàn giao vào cuối tháng 6/2022.", "2022-06-30"),
    ("Lắp đặt xong trước tháng 6/2023.", "2023-05-31"),
    # quarters
    ("hoàn thành trong quý III/2022", "2022-09-30"),
    ("hoàn thành quý 2 năm 2022", "2022-06-30"),
    ("thời hạn: Q.IV/2023.", "2023-12-31"),
    ("xong Q.II-2022", "2022-06-30"),
    ("hoàn thành trong Quí IV-2025", "2025-12-31"),
    ("hoàn thành trong Qúy IV/2025", "2025-12-31"),
    ("thời hạn hoàn thành: hết quý IV năm 2023.", "2023-12-31"),
    ("cuối quý II/2023 đưa vào sử dụng", "2023-06-30"),
    ("thực hiện năm 2022, chậm nhất quý I/2023", "2023-03-31"),
    ("Khởi công quý II/2022, hoàn thành quý IV/2023.", "2023-12-31"),
    ("Tổ chức từ quý IV/2022 đến quý II/2023.", "2023-06-30"),
    ("Khảo sát trong quý III - IV/2022.", "2022-12-31"),
    ("Tổ chức sinh hoạt chuyên đề về Kết luận số 92-KL/TW ngay trong quý II năm 2022.", "2022-06-30"),
    # halves, parts, years
    ("Trong 6 tháng đầu năm 2022, hoàn thành khảo sát.", "2022-06-30"),
    ("Khảo sát xong trong 06 tháng cuối năm 2022.", "2022-12-31"),
    ("Khảo sát xong trong nửa đầu năm 2023.", "2023-06-30"),
    ("thời hạn: cuối năm 2024.", "2024-12-31"),
    ("Hoàn thành đầu năm 2023.", "2023-03-31"),
    ("Hoàn thành vào giữa năm 2023.", "2023-06-30"),
    ("hoàn thành chỉ tiêu đăng ký vào cuối năm 2023", "2023-12-31"),
    ("phấn đấu hoàn thành trong năm 2025", "2025-12-31"),
    ("phấn đấu đến hết năm 2027 không còn điểm nóng.", "2027-12-31"),
    ("duy trì đến hết năm 2025.", "2025-12-31"),
    ("thực hiện từ nay đến hết năm 2025.", "2025-12-31"),
    ("cấp nước ngọt khi sông nhiễm mặn; đến năm 2030.", "2030-12-31"),
    ("xử phạt các cơ sở tái chế; dứt điểm trong năm 2025.", "2025-12-31"),
    ("giảm tai nạn lao động; đạt các chỉ tiêu trong năm 2023.", "2023-12-31"),
    ("của Ban Thường vụ Thành ủy, trong năm 2022 có 100% phường ban hành nghị quyết chuyên đề.", "2022-12-31"),
    ("Ủy ban nhân dân quận chủ trì thực hiện từ năm 2022 đến năm 2025.", "2025-12-31"),
    ("Triển khai các chính sách bảo trợ trong giai đoạn 2022-2025.", "2025-12-31"),
    ("Thực hiện Đề án sửa chữa nhà ở cho người có công; giai đoạn 2022 - 2025.", "2025-12-31"),
    ("Trợ giúp hộ nghèo còn sức lao động (2022 - 2025).", "2025-12-31"),
    ("Năm 2023, hoàn thành cải tạo trạm y tế.", "2023-12-31"),
    ("Sửa chữa 64 căn nhà năm 2023.", "2023-12-31"),
    ("Xây lại trạm y tế, khánh thành năm 2024.", "2024-12-31"),
    ("Thực hiện trong các năm 2022, 2023 và 2024.", "2024-12-31"),
    ("Bao phủ 99% dân số vào năm 2025.", "2025-12-31"),
    ("Phải xong trước năm 2026.", "2025-12-31"),
    ("Hoàn thành năm 2022 và duy trì hằng năm.", "2022-12-31"),
    ("thực hiện thường xuyên; tổng kết trong năm 2025", "2025-12-31"),
    ("mỗi quý mở một phiên giao dịch việc làm. Hoàn thành chỉ tiêu trước ngày 31/12/2025.", "2025-12-31"),
    ("Ban hành kế hoạch trong tháng 4/2022 và tổ chức thực hiện.", "2022-04-30"),
    ("Thực hiện Kế hoạch số 72-KH/TU ngày 18/9/2018, xong trong quý IV/2022.", "2022-12-31"),
    ("Chi trả xong trước Tết Nguyên đán năm 2023.", "2023-01-22"),
    ("Chi trả xong trước Tết Nguyên đán Giáp Thìn.", "2024-02-10"),
    ("Chi trả xong trước Tết Nguyên đán Quý Mão.", "2023-01-22"),
    ("Kiện toàn tổ công tác trong vòng 30 ngày kể từ ngày ban hành Kế hoạch này.", "2022-04-09"),
    ("Đội xung kích phải được thành lập trước ngày 01/9/2022.", "2022-09-01"),
    ("Nhà đã duyệt trong danh sách được sửa xong trước ngày 30/6/2023.", "2023-06-30"),
    ("Trình HĐND thành phố phê duyệt trong quý IV/2022.", "2022-12-31"),
    ("Lập báo cáo nghiên cứu khả thi Trung tâm Y tế quận trong quý II/2023.", "2023-06-30"),
    ("Rà soát xong trước ngày 30/6/2022, báo cáo kết quả về UBND quận.", "2022-06-30"),
    ("Củng cố mạng lưới trong năm 2022 và báo cáo kết quả.", "2022-12-31"),
    ("Xây dựng kế hoạch của cấp mình trước ngày 31/3/2022; báo cáo kết quả trước ngày 05/12 hằng năm.", "2022-03-31"),
    ("Thời hạn: 30/6/2022 và 30/12/2022", "2022-12-30"),
    ("Giai đoạn 2022-2023 tập trung khảo sát; giai đoạn 2024-2025 thi công.", "2025-12-31"),
    ("Hoàn thành 50% trong năm 2022, 100% trong năm 2023.", "2023-12-31"),
    ("Mỗi năm sửa 20 căn nhà, đến năm 2025 không còn nhà tạm.", "2025-12-31"),
    ("Từ nay đến cuối năm, chi trả dứt điểm.", "2022-12-31"),
    ("Hoàn thành vào dịp 27/7/2023.", "2023-07-27"),
    ("Trình HĐND thành phố tại kỳ họp cuối năm 2022.", "2022-12-31"),
    ("Quý II/2022: khảo sát; 12/2023 xong.", "2023-12-31"),
    ("Mở tháng cao điểm từ 15/5 đến 15/6.", "2022-06-15"),
    ("Hoàn thành trước 31/12/2025 (báo cáo kết quả trước 15/12/2025).", "2025-12-31"),
    ("Kiện toàn trong 06 tháng kể từ ngày ký.", "2022-09-10"),
    ("tiêm mũi nhắc lại, xong trong quý II/2022 theo Công văn số 123/BYT-DP ngày 5/1/2022 của Bộ Y tế", "2022-06-30"),
    ("hộ nghèo theo chuẩn giai đoạn 2022 - 2025 được vay vốn trong năm 2022", "2022-12-31"),
    # as files have it
    ("xong trước ngày30/6/2022", "2022-06-30"),
    ("hoàn thành trước\nngày\n31/3/2022", "2022-03-31"),
    ("hoàn thành trong\nquý\nIII/2022", "2022-09-30"),
    ("HOÀN THÀNH TRƯỚC NGÀY 30/6/2022", "2022-06-30"),
    ("hoàn thành trước ngày 30 / 6 / 2022", "2022-06-30"),
    ("hoàn\u00a0thành trước ngày\u00a030/6/2022", "2022-06-30"),
    ("Triển khai giai đoạn 2022 – 2025", "2025-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "end"), BOUNDED)
def test_a_bounded_end_in_running_text(words: str, end: str) -> None:
    """A task's own words set its last day."""
    assert read(words) == end


# --------------------------------------------------------------------------- inside long tasks

BULLETS = [
    "Trả dứt điểm tiền ngừng việc cho hướng dẫn viên, nhạc công, người làm tự do",
    "Dự trữ gạo, thuốc chữa bệnh, kết hợp cập nhật danh sách người được giúp lên phần mềm của ngành",
    "Ký thỏa ước lao động tập thể ở 60 doanh nghiệp, nhắc chủ tiệm cho nghỉ đúng luật",
    "Kiểm tra pháp luật lao động, an toàn công trường; phòng ngừa đình công",
    "Cấp bù học phí năm học cho học sinh mồ côi, học sinh nghèo",
    "Thực hiện Pháp lệnh Ưu đãi người có công, bố trí nhân lực, nhân viên y tế thôn chăm sóc thương binh",
    "Giữ lời hứa với nhân dân cho đến hết nhiệm kỳ: không ai đói, không ai dốt chữ",
    "Kiểm tra an toàn thực phẩm dịp lễ, Tết, mùa du lịch tại các bếp ăn",
    "Cho người mãn hạn tù vay vốn, dạy nghề một khóa ba tháng như các lao động khác",
    "Xe thu gom rác chạy hai lượt mỗi ngày, kể cả ngày lễ, ngày chủ nhật",
    "Tiêm mũi nhắc lại; sẵn sàng ứng phó các đợt dịch mới nổi",
    "Ưu tiên các xã miền núi làm trước, nơi khác làm sau",
    "Trang bị thiết bị dạy học cho trường đạt chuẩn quốc gia, hộ bị ảnh hưởng dịch được miễn tiền trường",
    "Thực hiện Kế hoạch số 72-KH/TU và Nghị quyết số 03-NQ/TU về bảo hiểm xã hội",
]
ENDINGS = [
    (", hoàn thành trước ngày 31/10/2023.", "2023-10-31"),
    (" trước ngày 31/10/2023", "2023-10-31"),
    (" trong quý III/2022.", "2022-09-30"),
    ("; xong trong tháng 6/2022.", "2022-06-30"),
    (" trong năm 2024 tại 5 xã", "2024-12-31"),
    (". Giao Ủy ban nhân dân huyện chủ trì, xong trước 31/8/2022.", "2022-08-31"),
    (", chậm nhất ngày 15 tháng 12 năm 2022, do Phòng Y tế chủ trì", "2022-12-15"),
    (" (hoàn thành quý II/2023)", "2023-06-30"),
    ("; đến hết năm 2025", "2025-12-31"),
    (", thời gian hoàn thành: cuối năm 2024.", "2024-12-31"),
    (" trong 6 tháng đầu năm 2023", "2023-06-30"),
    (", giai đoạn 2022 - 2025.", "2025-12-31"),
    (", thực hiện từ năm 2022 đến năm 2025", "2025-12-31"),
    (" ngay trong quý II năm 2022", "2022-06-30"),
    (" trước 30/11/2022 theo Quyết định số 08/2022/QĐ-TTg ngày 28/3/2022", "2022-11-30"),
    (" trong quý II/2022 với kinh phí 450 triệu đồng", "2022-06-30"),
]
OPENINGS = [
    ("Trong quý II/2022, ", "2022-06-30"), ("Trước ngày 30/6/2022, ", "2022-06-30"), ("Năm 2023, ", "2023-12-31"), ("Quý III/2022: ", "2022-09-30"), ("Từ nay đến hết năm 2022, ", "2022-12-31"),
    ("Đến hết tháng 9/2022 phải ", "2022-09-30"), ("Tháng 4/2022 ", "2022-04-30"), ("Từ quý II đến quý IV năm 2022 ", "2022-12-31"), ("Trong năm 2022 và 2023, ", "2023-12-31"),
]  # fmt: skip


@pytest.mark.parametrize("task", BULLETS)
def test_an_end_is_found_whatever_the_tasks_words(task: str) -> None:
    """"Nhân dân" is no holiday, "pháp luật" no law of a year, "làm trước" no end: a time keeps its value in and after any of them."""
    assert {form: read(task + form) for form, _ in ENDINGS} == dict(ENDINGS)
    assert {form: read(form + task[0].lower() + task[1:]) for form, _ in OPENINGS} == dict(OPENINGS)
    assert read(f"{task} trong tháng 10/2022, sau đó rà soát lại.") == "2022-10-31"


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("Trả dứt điểm tiền ngừng việc cho hướng dẫn viên, nhạc công, người làm tự do ngay trong quý I/2022.", "2022-03-31"),
        ("Trong quý I/2022 hỗ trợ người có công sửa nhà ở.", "2022-03-31"),
        ("Cấp 120 phần quà trong tháng 02/2022 cho hộ bị ảnh hưởng.", "2022-02-28"),
        ("Tháng 4/2022 tiêm mũi nhắc lại cho 12.000 người.", "2022-04-30"),
        ("Chi trả tiền thuê nhà cho lao động ngừng việc do dịch trong quý II/2022.", "2022-06-30"),
    ],
)
def test_a_task_whose_day_was_over_when_the_plan_was_issued_keeps_it(words: str, end: str) -> None:
    """An order with a past day is a task that came too late, not a tale (the plan is of August 2022)."""
    assert read(words, issued_on=date(2022, 8, 1)) == end


# --------------------------------------------------------------------------- without a year

YEARLESS = [
    ("hoàn thành trong quý II", "2022-06-30"),
    ("hoàn thành trước 30/6", "2022-06-30"),
    ("hoàn thành trước ngày 31/01", "2023-01-31"),
    ("xong trong tháng 6", "2022-06-30"),
    ("xong trong tháng 02", "2023-02-28"),
    ("hoàn thành trong quý I", "2022-03-31"),
    ("hoàn thành vào cuối năm", "2022-12-31"),
    ("hoàn thành trong 6 tháng đầu năm", "2022-06-30"),
    ("Năm 2023: quý II khảo sát, quý IV hoàn thành sửa chữa.", "2023-12-31"),
    ("Tổ chức trong quý III và quý IV năm 2024.", "2024-12-31"),
]


@pytest.mark.parametrize(("words", "end"), YEARLESS)
def test_a_day_without_its_year_is_the_next_one_that_comes(words: str, end: str) -> None:
    """The plan's own year if that day is not yet past at its date, else the next."""
    assert read(words) == end


@pytest.mark.parametrize(
    ("words", "end"),
    [("Quý IV", "2024-12-31"), ("30/6", "2024-06-30"), ("Tháng 6", "2024-06-30"), ("quý 1", "2024-03-31"), ("Quý I/2025", "2025-03-31"), ("6 tháng đầu năm", "2024-06-30")],
)
def test_the_columns_year_completes_a_cell(words: str, end: str) -> None:
    """Thời gian (Năm 2024)"""
    assert read(words, Role.CELL, year=2024) == end


def test_a_day_without_any_year_cannot_be_read() -> None:
    """Quý IV (no date, no header)"""
    assert read("Quý IV", Role.CELL, issued_on=None) == "unreadable"


# --------------------------------------------------------------------------- cells and labels

CELLS = [
    ("2025", "2025-12-31"), ("12/2025", "2025-12-31"), ("6/2025", "2025-06-30"), ("2026 - 2030", "2030-12-31"), ("2025-2026", "2026-12-31"), ("2022–2025", "2025-12-31"),
    ("Năm 2025 - 2026", "2026-12-31"), ("Quý IV/2025- Quý II/2026", "2026-06-30"), ("Quý III Năm 2026", "2026-09-30"), ("Tháng 11 - 12/2025", "2025-12-31"), ("5-6/2022", "2022-06-30"),
    ("31/12/2025", "2025-12-31"), ("Trước 27/7/2023", "2023-07-27"), ("Giai đoạn\n2022 -\n2030", "2030-12-31"), ("Trong năm\n2025", "2025-12-31"), ("Quý\nI/2022", "2022-03-31"), ("T6/2022", "2022-06-30"),
    ("Phấn đấu\nhoàn thành\ntrong năm\n2025", "2025-12-31"), ("Quý 4 năm\n2023", "2023-12-31"), ("Đến hết\ntháng 12\nnăm 2025", "2025-12-31"), ("Hết năm 2025", "2025-12-31"), ("6 tháng đầu năm 2024", "2024-06-30"),
    ("Từ khi ban hành đến hết năm 2030", "2030-12-31"), ("từ nay đến năm 2030", "2030-12-31"), ("Dự kiến ngày 12/02/2026 (Chậm nhất ngày 20/02/2026 - 23 ngày trước bầu cử)", "2026-02-20"),
    ("Đến năm 2030, tầm nhìn 2045", "2030-12-31"), ("Thường xuyên, trong năm 2025", "2025-12-31"), ("Hằng năm (2022-2025)", "2025-12-31"), ("Ban hành kế hoạch trong tháng 01/2026 và tổ chức thực hiện", "2026-01-31"),
    ("Kế hoạch: 01/2026; kiểm tra: 6/2026", "2026-06-30"), ("Hoàn thành trong năm 2025.", "2025-12-31"), ("Quý II/2022: khảo sát; quý IV/2022: sửa chữa", "2022-12-31"), ("Theo kế hoạch, hoàn thành năm 2023", "2023-12-31"),
    ("Hằng năm", "recurring"), ("Thường xuyên", "ongoing"), ("Thường\nxuyên, liên\ntục", "ongoing"), ("Định kỳ hằng năm", "recurring"), ("Quý IV hằng năm", "recurring"), ("Trước ngày 31/01 năm liền kề", "recurring"),
    ("31/12 năm trước liền kề", "recurring"), ("Định kỳ trước ngày 15/6 và trước ngày 5/12 hằng năm", "recurring"), ("Năm 2026 và các năm tiếp theo", "recurring"), ("2025 và những năm tiếp theo", "recurring"),
    ("Bắt đầu thực hiện từ năm 2026", "recurring"), ("Từ năm 2022 trở đi", "recurring"), ("Từ năm 2023", "recurring"), ("6 tháng một lần", "recurring"), ("2 lần/năm", "recurring"), ("Thường xuyên, định kỳ hằng quý báo cáo về Sở Tài chính", "recurring"),
    ("Ban hành kế hoạch trong tháng 01 hằng năm và tổ chức thực hiện", "recurring"),
    ("Theo kế hoạch", "conditional"), ("Theo quy định", "conditional"), ("Theo tiến độ của thành phố", "conditional"), ("Sau khi có hướng dẫn của Trung ương", "conditional"), ("Sau khi có Quy chế của TW", "conditional"),
    ("Theo Quyết định số 1441/QĐ-UBND ngày 25/9/2025", "conditional"), ("Theo các mốc thời gian tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025", "conditional"), ("Theo Điều 17 Nghị định số 52/2015/NĐ-CP ngày 28/5/2015", "conditional"),
    ("Sau 03 tháng kể từ khi có văn bản của Trung ương", "conditional"), ("Đến khi kết thúc Tổng kiểm kê", "conditional"), ("Khi có yêu cầu", "conditional"), ("Ngay sau khi Kế hoạch được phê duyệt", "conditional"),
    ("Triển khai đảm bảo theo lộ trình, hướng dẫn của Bộ, ngành.", "conditional"), ("Thực hiện cùng thời gian kiểm tra (Kế hoạch số 2084/KH-SYT ngày 06/11/2017)", "conditional"), ("Tùy tình hình thực tế", "conditional"),
    ("31/02/2022", "unreadable"), ("Tháng 13/2022", "unreadable"), ("Quý V/2022", "unreadable"), ("30/6/20 21", "unreadable"), ("3O/6/2022", "unreadable"), ("quý l/2022", "unreadable"), ("năm 2O22", "unreadable"),
    ("…", ""), ("...", ""), ("", ""), ("…/2022", ""), ("ngày …/…/2022", ""), ("[ngày]", ""), ("ngày ... tháng ... năm 2022", ""), ("Năm học 2022-2023", ""), ("Nhiệm kỳ 2020 - 2025", ""),
]  # fmt: skip


@pytest.mark.parametrize(("words", "value"), CELLS)
@pytest.mark.parametrize("role", [Role.CELL, Role.LABEL])
def test_a_time_cell_or_label(words: str, value: str, role: Role) -> None:
    """Under a time column a bare number is a time; what can't be read is said to be unreadable."""
    assert read(words, role) == value


def test_a_label_speaks_to_the_end_of_its_sentence() -> None:
    """Thời gian thực hiện: năm 2023. Chương trình “Có việc làm” giai đoạn 2021-2025 do Phòng chủ trì."""
    text = "năm 2023. Chương trình “Có việc làm” giai đoạn 2021-2025 do Phòng chủ trì."
    assert read(text, Role.LABEL) == "2023-12-31"


# --------------------------------------------------------------------------- no end

OPEN = [
    ("thực hiện thường xuyên, hằng năm.", "recurring"),
    ("định kỳ hằng quý đánh giá chất lượng tin bài.", "recurring"),
    ("Kiểm tra việc xét duyệt, mỗi năm hai đợt.", "recurring"),
    ("Hai năm một lần khảo sát mức sống.", "recurring"),
    ("Mở phiên giao dịch việc làm, mỗi quý một phiên.", "recurring"),
    ("Làm sạch, cập nhật thường xuyên dữ liệu người hưởng chính sách.", "ongoing"),
    ("Thường xuyên rà soát hộ nghèo.", "ongoing"),
    ("Rà soát hộ nghèo vào quý IV hằng năm.", "recurring"),
    ("Hằng năm, trước ngày 30/11, rà soát danh sách hộ nghèo.", "recurring"),
    ("Kiểm tra theo kế hoạch hằng năm.", "recurring"),
    ("Kiểm tra bếp ăn theo chương trình kiểm tra, giám sát hằng năm.", "recurring"),
    ("Định kỳ 6 tháng đối soát danh sách.", "recurring"),
    ("Tổ chức phiên giao dịch việc làm định kỳ hằng tháng.", "recurring"),
    ("Cấp thẻ cho 100% học sinh từ năm 2022 trở đi.", "recurring"),
    ("Bắt đầu thực hiện từ năm 2023.", "recurring"),
    ("Thực hiện năm 2022 và các năm tiếp theo.", "recurring"),
    ("Chi trả vào ngày 05 hằng tháng.", "recurring"),
    ("triển khai ngay sau khi có hướng dẫn của Sở Lao động.", "conditional"),
    ("chi trả theo tiến độ phân bổ kinh phí của thành phố.", "conditional"),
    ("thực hiện sau khi Trung ương và thành phố có hướng dẫn.", "conditional"),
    ("số hóa dữ liệu, hoàn thành theo lộ trình xây dựng của từng cơ sở dữ liệu.", "conditional"),
    ("Từ tháng 10/2022 đến khi tổ chức thành công Đại hội.", "conditional"),
    ("Hoàn thành trước ngày 31/02/2023.", "unreadable"),
    ("Hoàn thành trước ngày 3O/6/2022.", "unreadable"),
    ("Hoàn thành trong quý V/2022.", "unreadable"),
    ("Hoàn thành trong quý II năm 2O22.", "unreadable"),
    ("Xong trước ngày 29/02/2023.", "unreadable"),
    ("Khởi công trong năm 2023.", "recurring"),
    ("Liên tục cập nhật kịch bản ứng phó với dịch COVID-19 cũng như bệnh truyền nhiễm mới nổi.", "ongoing"),
    ("Theo dõi tình hình dịch tễ, liên tục cập nhật kịch bản ứng phó.", "ongoing"),
    ("Kiểm tra, giám sát liên tục các điểm nóng về môi trường.", "ongoing"),
    ("Những việc làm đều đặn quanh năm", "ongoing"),
    ("Việc làm quanh năm (Phòng Y tế chủ trì)", "ongoing"),
    ("Phát trên loa phường suốt năm.", "ongoing"),
    ("Tặng gạo cho hộ nghèo đều đặn mỗi tháng.", "recurring"),
    ("Tháng nào cũng mở một phiên giao dịch việc làm.", "recurring"),
    ("Kiểm tra mỗi quý 01 lần.", "recurring"),
    ("Trả kết quả trong vòng 5 ngày làm việc kể từ ngày nhận đủ hồ sơ.", "conditional"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind"), OPEN)
def test_a_time_without_an_end(words: str, kind: str) -> None:
    """Recurring, deferred, unreadable: three different things, none of them a date."""
    assert read(words) == kind


# --------------------------------------------------------------------------- false friends

NOTHING = [
    # how long, how much
    "Người học nghề có người kèm cặp trong sáu tháng đầu.",
    "Sửa chữa; trước 1/3 quãng đường đã xong.",
    # cited documents
    "Thực hiện Nghị quyết 68/NQ-CP ngày 01/7/2021 và Nghị quyết số 116/NQ-CP ngày 24/9/2021 của Chính phủ",
    "Triển khai Kế hoạch số 72-KH/TU ngày 18/9/2018 và Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy",
    "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng",
    "hỗ trợ tiền thuê nhà theo Quyết định số 08/2022/QĐ-TTg ngày 28/3/2022.",
    "theo Nghị định số 07/2021/NĐ-CP của Chính phủ",
    "theo Thông tư số 12/2021 của Bộ Y tế",
    "Kết luận số 92-KL/TW, ngày 05 tháng 11 năm 2020 của Bộ Chính trị",
    "Luật Bảo hiểm y tế năm 2014, Bộ luật Lao động năm 2019",
    "(Kèm theo Kế hoạch số 96/KH-UBND ngày 08/4/2022 của UBND quận Sơn Trà)",
    "theo Tờ trình số 212/TTr-LĐTBXH\nngày 20/12/2021 của Trưởng phòng",
    "Đà Nẵng, ngày 10 tháng 3 năm 2022",
    "Ngày ký: 31/07/2020 10:41:54 +07:00",
    "Ký bởi: Văn phòng. Ngày ký: 31/07/2022",
    "Quyết định này có hiệu lực kể từ ngày 01/4/2022",
    # names of programmes, schemes, targets
    "Thực hiện Chương trình “Có việc làm” giai đoạn 2021-2025 gắn với nhu cầu tuyển dụng",
    "Thực hiện Chương trình “Có việc làm” giai đoạn 2021 - 2025",
    "vay vốn tạo việc làm (Chương trình “Có việc làm” giai đoạn 2021-2025).",
    "Đề án chung cư nhà ở xã hội cho người có công giai đoạn 2021-2025",
    "Sửa chữa 73 căn nhà theo Đề án giai đoạn 2021-2025 của thành phố.",
    "triển khai chương trình mục tiêu quốc gia giảm nghèo đa chiều đến năm 2025 theo hướng toàn diện",
    "Triển khai Chiến lược dữ liệu thành phố đến năm 2030, tầm nhìn 2045",
    "theo chuẩn nghèo đa chiều giai đoạn 2022-2025",
    "Quy hoạch thành phố thời kỳ 2021-2030, tầm nhìn đến năm 2050",
    "định hướng đến năm 2045",
    "Thực hiện Nghị quyết Đại hội Đảng bộ quận lần thứ VI, nhiệm kỳ 2020 - 2025",
    "hỗ trợ học sinh trong năm học 2021-2022",
    "CHỈ TIÊU PHẤN ĐẤU ĐẾN NĂM 2025",
    "Bố trí dự toán năm 2023 cho ngành y tế",
    "giao chỉ tiêu kế hoạch năm 2022 cho các phường thuộc quận",
    "bố trí vốn đầu tư công trung hạn giai đoạn 2021-2025",
    "Kế hoạch phát triển kinh tế - xã hội 5 năm 2021-2025",
    "lương tối thiểu năm 2022",
    "giao chỉ tiêu hằng năm cho từng phường",
    "dạy nghề cho 300 lao động/năm, tăng 5%/năm",
    # budget and other things' time words
    "cân đối từ nguồn chi thường xuyên của quận",
    "Ngân sách thường xuyên bảo đảm",
    "Trung tâm Giáo dục thường xuyên quận",
    "100% đối tượng bảo trợ xã hội được trợ giúp thường xuyên và đột xuất",
    "Chi trả trợ giúp hằng tháng cho 6.300 đối tượng",
    "Chi trả trợ cấp ưu đãi hằng tháng qua bưu điện",
    "Chi trả lương hưu, trợ cấp bảo hiểm xã hội hằng tháng qua tài khoản",
    "khám sức khỏe định kỳ cho người lao động",
    "mở rộng sàn giao dịch việc làm định kỳ và di động",
    "Bố trí kinh phí trong dự toán hằng năm",
    "Gắn với kế hoạch công tác hằng năm của từng đơn vị",
    "làm căn cứ đánh giá, xếp loại tổ chức đảng và đảng viên hằng năm",
    "không chờ đến kỳ rà soát cuối năm; đối soát với dữ liệu dân cư",
    "Nghe báo cáo tại hội nghị cuối năm",
    "hộ nghèo cuối năm",
    "nước sinh hoạt hằng ngày của người dân",
    "Người đóng bảo hiểm xã hội liên tục 5 năm trở lên",
    "Bảo đảm cấp nước sạch liên tục cho khu dân cư",
    "Lắp đặt trạm quan trắc tự động, liên tục tại khu công nghiệp",
    "Kinh tế tăng trưởng đều đặn",
    # reports
    "Văn phòng Quận ủy tổng hợp báo cáo Ban Thường vụ Quận ủy trước ngày 15/12 hằng năm.",
    "báo cáo kết quả trước ngày 15/12/2022",
    "cụ thể hóa Kế hoạch này bằng chương trình hành động của đơn vị, gửi về Ban Thường vụ Quận ủy trước ngày 31/3/2022.",
    "gửi về Văn phòng Sở trước ngày 31/3/2022 để theo dõi.",
    "Trước ngày 05/12 hằng năm, các phòng báo cáo UBND quận.",
    "Định kỳ 6 tháng, hằng năm báo cáo về Văn phòng Sở.",
    "xây dựng lộ trình chi tiết, định kỳ 6 tháng, năm báo cáo tiến độ về Văn phòng Quận ủy.",
    "hằng năm tham mưu Ban Thường vụ Quận ủy báo cáo Ban Thường vụ Thành ủy",
    # the past
    "năm 2020 đã hỗ trợ 31.460 lượt người dân",
    "đến ngày 31/12/2021 đã sửa chữa xong 31 căn nhà của gia đình chính sách",
    "đến 31/12/2020 toàn quận còn 612 hộ nghèo",
    "đến cuối năm 2021, 94,6% dân số có thẻ bảo hiểm y tế",
    "ưu tiên những trường hợp bị hư hại do đợt mưa lũ tháng 10 năm 2020.",
    "từ năm 2018 đến nay đã giải quyết 300 hồ sơ",
    "Trong giai đoạn 2016-2020, quận đã sửa chữa, xây mới 214 nhà",
    "giảm 20% so với năm 2021",
    "56 căn nhà của gia đình chính sách được sửa chữa trước ngày 27/7/2021.",
    "Năm 2021 và 6 tháng đầu năm 2022, quận đã hỗ trợ 74.512 lượt người",
    "người hoạt động cách mạng trước ngày 01/01/1945",
    # holidays, ratios, numbers
    "thăm, tặng quà nhân dịp 27/7 và Tết Nguyên đán",
    "thăm, tặng quà nhân ngày Thương binh - Liệt sĩ 27/7/2022",
    "kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2022)",
    "7/7 phường, 13/13 phường, 5/5 phường đạt chuẩn quốc gia về y tế",
    "trực 24/24 giờ, hỗ trợ 24/7",
    "chi 1/2 kinh phí, 2/3 số hộ",
    "phòng, chống dịch COVID-19 với 13 trạm y tế lưu động",
    "Điện thoại: 0236.3822.022",
    "7.215 lao động, 2.025 hộ, 96,4% dân số",
    "giúp 2025 hộ nghèo",
    # placeholders
    "hoàn thành trước ngày …/…/2022",
    "hoàn thành trong quý …/2022",
    "hoàn thành trước ngày ... tháng ... năm 2022",
]  # fmt: skip


@pytest.mark.parametrize("words", NOTHING)
def test_no_deadline_at_all(words: str) -> None:
    """Dates and time words that belong to something else."""
    assert [words[s.start : s.end] for s in find_deadlines(words, issued_on=ISSUED)] == []


# --------------------------------------------------------------------------- spans, ranges, settling


def test_a_span_covers_the_words_that_make_it_a_deadline() -> None:
    """Sửa nhà, phấn đấu hoàn thành trong năm 2025; đến năm 2030."""
    text = "Sửa nhà, phấn đấu hoàn thành trong năm 2025; đến năm 2030."
    assert [text[s.start : s.end] for s in find_deadlines(text)] == ["phấn đấu hoàn thành trong năm 2025", "đến năm 2030"]


def test_a_span_keeps_both_ends() -> None:
    """Từ năm 2022 đến năm 2025"""
    (span,) = find_deadlines("Từ năm 2022 đến năm 2025", role=Role.CELL)
    assert span.deadline == Deadline("between", end=date(2025, 12, 31), start=date(2022, 1, 1))


def test_a_start_without_an_end_keeps_its_start() -> None:
    """Bắt đầu thực hiện từ năm 2026"""
    (span,) = find_deadlines("Bắt đầu thực hiện từ năm 2026", role=Role.CELL)
    assert span.deadline == Deadline("recurring", start=date(2026, 1, 1))


def test_the_last_bounded_end_counts_alone() -> None:
    """Năm 2022, chậm nhất quý I/2023; thường xuyên"""
    assert settle([Deadline("by", date(2022, 12, 31)), Deadline("ongoing"), Deadline("by", date(2023, 3, 31))]) == (Deadline("by", date(2023, 3, 31)),)


def test_what_cannot_be_read_may_have_been_an_end() -> None:
    """Thường xuyên; xong trước 3O/6/2022"""
    assert settle([Deadline("ongoing"), Deadline("unreadable")]) == (Deadline("unreadable"),)
    assert settle([Deadline("conditional"), Deadline("recurring")]) == (Deadline("recurring"),)
    assert settle([Deadline("conditional")]) == (Deadline("conditional"),)
    assert settle([]) == ()
    assert settle([TimeSpan(0, 4, Deadline("by", date(2025, 12, 31)))]) == (Deadline("by", date(2025, 12, 31)),)


@pytest.mark.parametrize("words", [w for w, _ in BOUNDED + OPEN + CELLS] + NOTHING)
def test_spans_are_in_order_and_inside_the_text(words: str) -> None:
    """Offsets are the original text's, whatever the role."""
    for role in Role:
        at = 0
        for span in find_deadlines(words, role=role, issued_on=ISSUED):
            assert at <= span.start < span.end <= len(words)
            at = span.end


# --------------------------------------------------------------------------- the year above


@pytest.mark.parametrize(
    ("header", "year"),
    [
        ("Thời gian (Năm 2026)", 2026), ("Lộ trình năm 2023", 2023), ("PHÂN CÔNG NHIỆM VỤ NĂM 2022", 2022), ("Thời gian hoàn thành (quý/2022)", 2022), ("Thời hạn (tháng/2023)", 2023), ("Thời gian 2024", 2024),
        ("Danh mục nhiệm vụ năm 2023 (Kèm theo Kế hoạch số 5/KH-UBND ngày 03/01/2022)", 2023),
        ("Thời gian thực hiện", None), ("MỤC TIÊU ĐẾN NĂM 2025", None), ("Nhiệm vụ giai đoạn 2021-2025", None), ("Lộ trình 2022 - 2025", None), ("Nhiệm vụ năm 2022 và năm 2023", None), ("Kèm theo Kế hoạch số 96/KH-UBND ngày 08/4/2022", None),
        ("Nghị quyết Đại hội nhiệm kỳ 2020-2025", None), ("Trước ngày 30/6/2022", None), ("", None),
    ],
)  # fmt: skip
def test_the_year_that_a_header_sets(header: str, year: int | None) -> None:
    """One year that speaks for what stands below; no citation, no range, no target."""
    assert year_of(header) == year


def test_citations_are_told_from_the_tasks_own_words() -> None:
    """Thực hiện Kế hoạch số 72-KH/TU ngày 18/9/2018, xong trong quý IV/2022"""
    text = "Thực hiện Kế hoạch số 72-KH/TU ngày 18/9/2018, xong trong quý IV/2022"
    assert [text[a:b] for a, b in citation_spans(text)] == ["Kế hoạch số 72-KH/TU ngày 18/9/2018"]


# --------------------------------------------------------------------------- real rows


def test_the_deadline_cells_of_real_task_tables() -> None:
    """Every row's class and last day, as somebody read them by hand."""
    rows = shared("real", "task-rows.tsv")
    classes = {"by": "bounded", "between": "bounded_range", "recurring": "recurring", "ongoing": "recurring", "conditional": "deferred"}
    wrong, total = [], 0
    with rows.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            total += 1
            kept = settle(find_deadlines(clean(row["deadline_as_written"]), role=Role.CELL))
            kind = classes.get(kept[0].kind, "") if kept else ""
            last = kept[0].end.isoformat() if kept and kept[0].end else ""
            if (kind, last) != (row["deadline_class"], row["last_day"]):
                wrong.append((row["deadline_as_written"], kind, last))
    assert len(wrong) <= 0.02 * total, wrong


@pytest.mark.parametrize("text", ["Thực hiện thường xuyền.", "thường xuyén, liên tục"])
def test_what_recurs_in_a_scan(text):
    """The word for it with a mark misread."""
    assert [span.deadline.kind for span in find_deadlines(text)] in (["recurring"], ["ongoing"])
