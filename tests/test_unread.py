"""Is a plan accused of what may stand where nobody could read it?

Each test takes a plan and spoils it: pages without text, words that recognition isn't sure of.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pypdfium2 as pdfium
import pytest
from written_plans import Frame, write

from docgen.config import Settings
from docgen.model import (
    Block,
    Cell,
    Decision,
    Document,
    Doubt,
    Message,
    Note,
    Outcome,
    Page,
    Paragraph,
    Place,
    PlanReport,
    Quote,
    ReadOptions,
)
from docgen.pipeline import Desk, check_file
from docgen.plugins import Plugins, Reading, load
from docgen.read.docx_remarks import UNREAD, Remarks
from docgen.unread import doubtful, joined, page_list, unread
from docgen.write.memo import write_memo

CORPORA = Path(__file__).resolve().parent.parent / "corpora"

PLAN = """
1. Xử lý dứt điểm các điểm nóng về ô nhiễm môi trường; tăng cường thanh tra, xử lý vi phạm.
Cơ quan chủ trì: Phòng Tài nguyên và Môi trường. Thời gian hoàn thành: năm 2027.
2. Xây dựng cơ sở dữ liệu an sinh xã hội quận.
Cơ quan chủ trì: Phòng Tư pháp. Thời gian hoàn thành: theo tiến độ của thành phố.
3. Nâng cấp các trạm y tế phường, ứng dụng kỹ thuật mới trong khám bệnh, chữa bệnh.
"""

Judge = Callable[[Document], dict[tuple[str, str], Decision]]


@pytest.fixture(scope="module")
def plugins() -> Plugins:
    return load()


@pytest.fixture
def judge(plugins: Plugins) -> Judge:
    def decide(document: Document) -> dict[tuple[str, str], Decision]:
        report = Desk.prepare(plugins, Settings(scope=("all",))).check(document.path, Reading(document))
        assert isinstance(report, PlanReport) and not report.failures
        return {(one.area, one.aspect): one for one in report.decisions}

    return decide


def scanned(document: Document, *, unread: tuple[int, ...] = (), doubtful: str = "") -> Document:
    """``document`` as a scan of four pages, of which ``unread`` were not recognised; the words ``doubtful`` were, badly."""
    pages = tuple(Page(number, "none", ocr=number not in unread) for number in range(1, 5))
    return replace(document, pages=pages, blocks=tuple(_blur(block, doubtful) for block in document.blocks))


def _blur(block: Block, words: str) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, page=1, ocr=True, doubts=_doubts(block.text, words))
    rows = tuple(tuple(replace(cell, doubts=_doubts(cell.text, words)) for cell in row) for row in block.rows)
    return replace(block, page=1, ocr=True, rows=rows)


def _doubts(text: str, words: str) -> tuple[Doubt, ...]:
    start = text.find(words) if words else -1
    out = []
    for word in words.split() if start >= 0 else ():
        start = text.index(word, start)
        out.append(Doubt(start, start + len(word), 0.3))
        start += len(word)
    return tuple(out)


# --------------------------------------------------------------------------- pages


def test_what_is_read_whole_is_judged(judge: Judge) -> None:
    said = judge(write(PLAN))
    assert said["2.4", "coverage"].reason == "missing"
    assert said["2.7", "coverage"].reason == "partial"
    assert said["2.5", "lead"].reason == "missing"
    assert said["2.5", "deadline"].reason == "missing"


def test_an_area_may_stand_on_an_unread_page(judge: Judge) -> None:
    missing = judge(scanned(write(PLAN), unread=(3, 4)))["2.4", "coverage"]
    assert (missing.outcome, missing.reason, missing.severity) == (Outcome.CANT_TELL, "unreadable", "warning")
    assert missing.message.vi.startswith("Chưa đọc được trang 3-4; ")
    assert missing.message.en.startswith("Pages 3-4 could not be read; ")


def test_a_subtask_may_stand_on_an_unread_page(judge: Judge) -> None:
    partial = judge(scanned(write(PLAN), unread=(2,)))["2.7", "coverage"]
    assert (partial.outcome, partial.reason, partial.missing_subtasks) == (Outcome.CANT_TELL, "unreadable", ())
    assert "2.7.a" in partial.message.vi and partial.evidence


def test_lead_and_time_may_stand_on_an_unread_page(judge: Judge) -> None:
    said = judge(scanned(write(PLAN), unread=(4,)))
    for aspect in ("lead", "deadline"):
        assert (said["2.5", aspect].outcome, said["2.5", aspect].reason) == (Outcome.CANT_TELL, "unreadable")
        assert "trang 4" in said["2.5", aspect].message.vi


def test_what_was_read_stays_as_it_is(judge: Judge) -> None:
    """A wrong lead, a late date, a condition in place of a date: they stand there, whatever stands elsewhere."""
    said = judge(scanned(write(PLAN), unread=(4,)))
    assert said["2.7", "lead"].reason == "ok"
    assert said["2.7", "deadline"].reason == "late"
    assert said["2.9", "lead"].reason == "wrong"
    assert said["2.9", "deadline"].reason == "missing"
    assert said["2.4", "lead"].reason == "not-covered"


def test_a_scan_that_was_recognised_well_is_judged_as_any_other(judge: Judge) -> None:
    typed, recognised = judge(write(PLAN)), judge(scanned(write(PLAN)))
    assert {key: one.reason for key, one in recognised.items()} == {key: one.reason for key, one in typed.items()}


def test_a_file_that_was_cut_off_may_have_held_it(judge: Judge) -> None:
    note = Note("truncated", Message("Tệp bị cắt.", "The file was cut off."))
    missing = judge(replace(write(PLAN), notes=(note,)))["2.4", "coverage"]
    assert missing.reason == "unreadable"
    assert missing.message.vi.startswith("Chưa đọc được phần bị cắt của tệp; ")


@pytest.mark.parametrize(
    ("kind", "hides"),
    [(kind, kind in {"chunk", "subdocument", "object", "structure"}) for kind in UNREAD],
)
def test_a_part_that_was_left_unread_may_have_held_it(judge: Judge, kind: str, hides: bool) -> None:
    """A file inserted whole, a field that never ends; but not a logo."""
    remarks = Remarks(words_before=str)
    remarks.left_unread(kind)
    missing = judge(replace(write(PLAN), notes=tuple(remarks.unread_notes())))["2.4", "coverage"]
    assert missing.reason == ("unreadable" if hides else "missing")
    assert missing.message.vi.startswith("Chưa đọc được một phần nội dung của tệp (xem ghi chú khi đọc); ") is hides


def test_what_is_said_of_many_pages_is_said_once() -> None:
    damaged = [Note("truncated", Message(f"Trang {n} bị hỏng.", f"Page {n} is damaged."), page=n) for n in (2, 3, 4, 9)]
    same = [Note("unread", Message("Trang 2-3 chưa đọc.", "Page(s) 2-3 not read."), page=n) for n in (2, 3)]
    other = Note("ocr", Message("Trang 7: nhận dạng.", "Page 7: recognised."), page=7)
    notes = joined([*damaged, *same, other])
    assert [(note.code, note.message.en, pages) for note, pages in notes] == [
        ("truncated", "Pages 2-4, 9 are damaged.", (2, 3, 4, 9)),
        ("unread", "Page(s) 2-3 not read.", (2, 3)),
        ("ocr", "Page 7: recognised.", (7,)),
    ]
    assert notes[0][0].message.vi == "Trang 2-4, 9 bị hỏng."
    assert [note.page for note, _ in notes] == [None, None, 7]


def test_a_page_that_was_recognised_as_rubbish_is_unread() -> None:
    document = scanned(write(PLAN))
    rubbish = Paragraph(len(document.blocks), "Ö„ Mj N nhân", page=3, ocr=True, doubts=_doubts("Ö„ Mj N nhân", "Ö„ Mj N"))
    assert unread(replace(document, blocks=(*document.blocks, rubbish))).pages == (3,)
    assert unread(document).pages == ()


def test_a_blank_page_hides_nothing() -> None:
    assert not unread(replace(write(PLAN), pages=(Page(1, "usable"), Page(2, "usable"))))


# --------------------------------------------------------------------------- words


def test_a_lead_that_was_read_badly_is_not_wrong(judge: Judge) -> None:
    lead = judge(scanned(write(PLAN), doubtful="Phòng Tư pháp"))["2.9", "lead"]
    assert (lead.outcome, lead.reason) == (Outcome.CANT_TELL, "unreadable")
    assert [quote.text for quote in lead.evidence][:1] == ["Phòng Tư pháp"]
    assert "Phòng Tư pháp" in lead.message.vi


def test_a_date_that_was_read_badly_is_not_late(judge: Judge) -> None:
    deadline = judge(scanned(write(PLAN), doubtful="2027"))["2.7", "deadline"]
    assert (deadline.outcome, deadline.reason) == (Outcome.CANT_TELL, "unreadable")
    assert "không đọc được chắc chắn" in deadline.message.vi


def test_a_line_with_a_blurred_stretch_may_name_the_lead(judge: Judge) -> None:
    said = judge(scanned(write(PLAN), doubtful="trong khám bệnh,"))
    assert said["2.5", "lead"].reason == "unreadable"
    assert said["2.5", "deadline"].reason == "unreadable"


def test_two_doubtful_words_hide_no_agency(judge: Judge) -> None:
    assert judge(scanned(write(PLAN), doubtful="trạm y"))["2.5", "lead"].reason == "missing"


def test_a_blurred_cell_of_the_row_may_hold_the_lead(judge: Judge) -> None:
    table = """
    | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | 1 | Nâng cấp các trạm y tế phường | | 2024 |
    | 2 | Phòng chống dịch bệnh, bảo đảm an toàn thực phẩm | Phòng Y tế | 2024 |
    """
    document = write(table)
    assert judge(scanned(document))["2.5", "lead"].reason == "missing"
    assert judge(_with_cell(scanned(document), "Phwg Y tc"))["2.5", "lead"].outcome is Outcome.CANT_TELL


ANNEX = """
II. NHIỆM VỤ
1. Nâng cấp các trạm y tế phường
2. Phòng chống dịch bệnh, bảo đảm an toàn thực phẩm
III. TỔ CHỨC THỰC HIỆN
Cơ quan chủ trì và thời gian theo bảng sau:
| Việc số | Cơ quan chủ trì | Thời gian |
| (1) | Phòng Y tế | 2024 |
| (2) | Phòng Y tế | 2024 |
"""


def test_a_number_only_row_is_its_tasks(judge: Judge) -> None:
    assert judge(scanned(write(ANNEX)))["2.5", "lead"].reason == "ok"


@pytest.mark.parametrize("misread", ["q2)", "(1)"])
def test_a_row_whose_number_was_misread_may_be_any_tasks(judge: Judge, misread: str) -> None:
    said = judge(scanned(write(ANNEX.replace("(2)", misread))))
    assert (said["2.5", "lead"].outcome, said["2.5", "lead"].reason) == (Outcome.CANT_TELL, "unreadable")
    assert (said["2.5", "deadline"].outcome, said["2.5", "deadline"].reason) == (Outcome.CANT_TELL, "unreadable")


def test_a_row_without_a_task_of_that_number_accuses_where_the_words_are_the_files_own(judge: Judge) -> None:
    assert judge(write(ANNEX.replace("(2)", "(7)")))["2.5", "lead"].reason == "missing"


def _with_cell(document: Document, text: str) -> Document:
    """``document`` with the doubtful ``text`` in the empty cell of its table."""

    def fill(cell: Cell) -> Cell:
        return cell if cell.text else replace(cell, text=text, doubts=_doubts(text, text))

    blocks = (b if isinstance(b, Paragraph) else replace(b, rows=tuple(tuple(map(fill, row)) for row in b.rows)) for b in document.blocks)
    return replace(document, blocks=tuple(blocks))


def test_pages_are_named_as_people_name_them() -> None:
    assert page_list([1, 2, 3, 7]) == "1-3, 7"


# --------------------------------------------------------------------------- a file


def test_a_plan_of_which_only_the_first_page_is_text_is_accused_of_nothing(tmp_path: Path, plugins: Plugins) -> None:
    """A compliant plan, its pages from the second on scanned; nobody recognises them."""
    path = tmp_path / "half-scanned.pdf"
    scan_from(2, CORPORA / "plans" / "p02-quan-uy-son-tra.pdf", path)
    settings = Settings(reading=ReadOptions(ocr="never"))
    report = check_file(str(path), plugins, settings)
    assert isinstance(report, PlanReport)
    assert not [(one.area, one.aspect, one.reason) for one in report.decisions if one.outcome is Outcome.FAILED]
    unclear = {one.area for one in report.decisions if (one.aspect, one.reason) == ("coverage", "unreadable")}
    assert {"2.4", "2.5", "2.10"} <= unclear
    memo = docx.Document(io.BytesIO(write_memo(report, plugins.versions(), "vi", directives=plugins.directives)))
    words = "\n".join(cell.text for table in memo.tables for cell in table._cells) + "\n".join(p.text for p in memo.paragraphs)
    assert "Chưa đọc được trang 2-" in words


def scan_from(first: int, source: Path, target: Path) -> None:
    """Copy ``source`` with its pages from ``first`` on as pictures."""
    out = pdfium.PdfDocument.new()
    with pdfium.PdfDocument(source) as plan:
        out.import_pages(plan, list(range(first - 1)))
        for number in range(first - 1, len(plan)):
            held = io.BytesIO()
            plan[number].render(scale=1).to_pil().convert("L").save(held, "PDF", resolution=72)
            with pdfium.PdfDocument(held.getvalue()) as picture:
                out.import_pages(picture)
    out.save(target)


@pytest.mark.parametrize(
    ("time", "word", "sure", "hidden"),
    [
        ("quý II/2022", "II/2022", 0.5, True),
        ("quý IV/2023", "IV/2023", 0.5, False),
        ("trước ngày 30/6/2022", "30/6/2022", 0.5, False),
        ("trước ngày 30/6/2022", "30/6/2022", 0.2, True),
        ("thực hiện thường xuyên", "xuyên", 0.2, False),
        ("cuối năm 2023", "cuối", 0.5, True),
        ("hoàn thành trước ngày 30/6/2022", "thành", 0.2, False),
    ],
)
def test_only_what_may_be_another_day_hides_a_day(time: str, word: str, sure: float, hidden: bool) -> None:
    text = f"Xử lý điểm nóng ô nhiễm; {time}."
    start = text.index(word, text.index(time))
    paragraph = Paragraph(0, text, ocr=True, doubts=(Doubt(start, start + len(word), sure),))
    document = Document("x.pdf", "0" * 64, "pdf", (paragraph,))
    assert doubtful(document, Quote(time, Place(0), ""), figures=True) is hidden


@pytest.mark.parametrize(("issued", "reason"), [("2021-11-15", "ok"), ("2022-05-10", "unreadable")])
def test_a_quarter_that_may_be_another_hides_nothing_where_all_are_judged_alike(judge: Judge, issued: str, reason: str) -> None:
    """Quý II that may be quý I: before the plan's day only where the plan is of May."""
    task = "1. Xử lý dứt điểm các điểm nóng về ô nhiễm môi trường; thanh tra, xử phạt."
    document = write(f"{task}\nCơ quan chủ trì: Phòng Tài nguyên và Môi trường. Thời gian: quý II/2022.", Frame(issued=issued))
    assert judge(scanned(document, doubtful="II/2022"))["2.7", "deadline"].reason == reason
