"""Is a pdf's text read in order, in paragraphs, without what isn't text?"""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.model import Document, Paragraph, Part, Table
from docgen.read.pdf import read_pdf
from docgen.read.pdf_paragraphs import glue
from tests.read.pdf_files import Paper, converted_by_office, drawn, printed_by_chromium, shared

LONG = (
    "Các phòng, ban, đơn vị và Ủy ban nhân dân các phường căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch cụ thể, "
    "tổ chức triển khai thực hiện; lồng ghép với nhiệm vụ chuyên môn, kịp thời tham mưu tháo gỡ khó khăn, vướng mắc"
)


def said(document: Document, part: Part = Part.BODY) -> list[str]:
    """The paragraphs of one part."""
    return [b.text for b in document.blocks if isinstance(b, Paragraph) and b.part is part]


def test_the_two_halves_of_the_header_are_not_mixed(tmp_path):
    """
    ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    QUẬN THANH KHÊ              Độc lập - Tự do - Hạnh phúc
    Số: 142/KH-UBND          Thanh Khê, ngày 28 tháng 12 năm 2021
                     KẾ HOẠCH
    """

    def draw(paper: Paper) -> None:
        for y, left, right in (
            (60, "ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            (76, "QUẬN THANH KHÊ", "Độc lập - Tự do - Hạnh phúc"),
            (100, "Số: 142/KH-UBND", "Thanh Khê, ngày 28 tháng 12 năm 2021"),
        ):
            paper.centred(150, y, left, 11)
            paper.centred(400, y, right, 11)
        paper.centred(297, 150, "KẾ HOẠCH", 13, bold=True)
        paper.prose(180, LONG + ".")

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document) == [
        "ỦY BAN NHÂN DÂN",
        "QUẬN THANH KHÊ",
        "Số: 142/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Thanh Khê, ngày 28 tháng 12 năm 2021",
        "KẾ HOẠCH",
        LONG + ".",
    ]
    title = document.blocks[6]
    assert isinstance(title, Paragraph)
    assert (title.bold, title.centred) == (True, True)


def test_recipients_and_signature_are_not_mixed(tmp_path):
    """
    Nơi nhận:                         TM. ỦY BAN NHÂN DÂN
    - UBND thành phố;                    CHỦ TỊCH
    - Lưu: VT.                          Đoàn Vĩnh Sang
    """

    def draw(paper: Paper) -> None:
        y = paper.prose(60, LONG + "./.")
        for i, text in enumerate(["Nơi nhận:", "- UBND thành phố;", "- Các phòng, ban, đơn vị;", "- UBND các phường;", "- Lưu: VT."]):
            paper.text(70, y + 20 + 13 * i, text, 10)
        paper.centred(420, y + 20, "TM. ỦY BAN NHÂN DÂN", 12, bold=True)
        paper.centred(420, y + 36, "CHỦ TỊCH", 12, bold=True)
        paper.centred(420, y + 120, "Đoàn Vĩnh Sang", 12, bold=True)

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw))) == [
        LONG + "./.",
        "Nơi nhận:",
        "- UBND thành phố;",
        "- Các phòng, ban, đơn vị;",
        "- UBND các phường;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Đoàn Vĩnh Sang",
    ]


def test_lines_become_paragraphs_and_items_stay_apart(tmp_path):
    """A paragraph of three lines, a numbered one, two bullets."""

    def draw(paper: Paper) -> None:
        y = paper.prose(60, LONG + ".")
        y = paper.prose(y, "1. " + LONG + ".")
        y = paper.prose(y, "- Rà soát hộ nghèo;")
        paper.prose(y, "+ " + LONG + ".")

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw))) == [LONG + ".", "1. " + LONG + ".", "- Rà soát hộ nghèo;", "+ " + LONG + "."]


def test_a_section_that_encloses_the_point_before_it_begins_no_paragraph(tmp_path):
    first = "1. Phòng Truyền thông và Phát triển đối tượng chủ trì nhiệm vụ tại mục 1"

    def draw(paper: Paper) -> None:
        right = 102 + paper.canvas.stringWidth(first, paper.regular, 12)  # the line breaks right behind the point
        y = paper.prose(60, LONG + ".", right=right)
        y = paper.prose(y, first + " Phần III.", right=right)
        paper.prose(y, "2. Phòng Công nghệ thông tin chủ trì nhiệm vụ khác.", right=right)

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw)))[1:] == [
        first + " Phần III.",
        "2. Phòng Công nghệ thông tin chủ trì nhiệm vụ khác.",
    ]


def test_a_paragraph_goes_on_over_the_page_break(tmp_path):
    """The first page ends within a sentence; the paragraph belongs to the page where it begins."""

    def draw(paper: Paper) -> None:
        words = (LONG + ".").split()
        paper.prose(60, LONG + ".")
        paper.text(100, 780, "2. Phòng Lao động - Thương binh và Xã hội là cơ quan thường trực, theo dõi việc")
        paper.next()
        paper.text(70, 60, "thực hiện Kế hoạch này.")
        paper.prose(76, " ".join(words))

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert "2. Phòng Lao động - Thương binh và Xã hội là cơ quan thường trực, theo dõi việc thực hiện Kế hoạch này." in said(document)
    assert [b.page for b in document.blocks] == [1, 1, 2]


def test_hyphens_at_a_lines_end_belong_to_the_text():
    """số 72- / KH/TU; 2021 - / 2025; 95-KH/ / QU"""
    assert "số 72-" + glue("số 72-", "KH/TU") + "KH/TU" == "số 72-KH/TU"
    assert "2021 -" + glue("2021 -", "2025") + "2025" == "2021 - 2025"
    assert "95-KH/" + glue("95-KH/", "QU") + "QU" == "95-KH/QU"
    assert "phòng" + glue("phòng", "Y tế") + "Y tế" == "phòng Y tế"


def test_headers_footers_and_page_numbers_are_no_running_text(tmp_path):
    """KH thực hiện Kết luận 92 / Trang 1/3"""

    def draw(paper: Paper) -> None:
        for page in range(1, 4):
            paper.text(350, 25, "KH thực hiện Kết luận số 92-KL/TW", 8)
            paper.prose(60, f"{page}. " + LONG + ".")
            paper.centred(297, 825, f"Trang {page}/3", 8)
            if page < 3:
                paper.next()

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document) == [f"{page}. {LONG}." for page in (1, 2, 3)]
    assert said(document, Part.HEADER) == ["KH thực hiện Kết luận số 92-KL/TW"]
    assert said(document, Part.FOOTER) == ["Trang 1/3"]


def test_a_number_that_ends_the_text_is_no_page_number(tmp_path):
    """A line of the text at the same place on one page only stays."""

    def draw(paper: Paper) -> None:
        paper.prose(60, LONG + ".")
        paper.text(70, 790, "Hoàn thành trước ngày 31/12/2025.")

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw)))[-1] == "Hoàn thành trước ngày 31/12/2025."


def test_a_footnote_is_read_apart_and_its_number_leaves_the_text(tmp_path):
    """… đúng hạn¹.  ¹ Thời gian thực hiện: đến hết năm 2025."""

    def draw(paper: Paper) -> None:
        paper.prose(60, LONG + ".")
        paper.text(100, 140, "Giải quyết chế độ đúng hạn")
        at = 100 + paper.canvas.stringWidth("Giải quyết chế độ đúng hạn", paper.regular, 12)
        paper.text(at, 135, "1", 7)
        paper.rule(70, 770, 200, 770)
        paper.text(70, 778, "1", 6)
        paper.text(77, 782, "Thời gian thực hiện: đến hết năm 2025.", 9)

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document) == [LONG + ".", "Giải quyết chế độ đúng hạn"]
    (note,) = [b for b in document.blocks if b.part is Part.FOOTNOTE]
    assert isinstance(note, Paragraph)
    assert (note.text, note.label, note.anchor) == ("Thời gian thực hiện: đến hết năm 2025.", "1", 1)


def test_a_raised_digit_without_a_footnote_stays(tmp_path):
    """Diện tích 120 m²"""

    def draw(paper: Paper) -> None:
        paper.text(100, 60, "Diện tích 120 m")
        paper.text(100 + paper.canvas.stringWidth("Diện tích 120 m", paper.regular, 12), 55, "2", 7)

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw))) == ["Diện tích 120 m2"]


def test_accents_drawn_apart_return_to_their_letters(tmp_path):
    """ "Uy" and "ban", the hook of "Ủ" drawn at the end of the page's program."""

    def draw(paper: Paper) -> None:
        paper.text(100, 60, "Uy ban nhân dân")
        paper.text(100, 90, "Sở Y tế")
        width = paper.canvas.stringWidth("U", paper.regular, 12)
        mark = paper.canvas.stringWidth("\u0309", paper.regular, 12)
        paper.text(100 + width / 2 - mark / 2, 60, "\u0309")

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw)))[0] == "Ủy ban nhân dân"


def test_words_drawn_in_any_order_are_read_by_their_place(tmp_path):
    """The last word is drawn first."""

    def draw(paper: Paper) -> None:
        for x, word in ((300, "Kê"), (200, "Quận"), (250, "Thanh"), (100, "UBND")):
            paper.text(x, 60, word)

    text = " ".join(said(read_pdf(drawn(tmp_path / "plan.pdf", draw))))
    assert text == "UBND Quận Thanh Kê"


def test_a_turned_page_is_read_upright(tmp_path):
    """A landscape page stored as a turned portrait page."""

    def draw(paper: Paper) -> None:
        paper.canvas.setPageRotation(90)
        paper.canvas.translate(595, 0)
        paper.canvas.rotate(90)
        paper.canvas.setFont(paper.regular, 12)
        for i in range(6):
            paper.canvas.drawString(60, 500 - 30 * i, f"{i + 1}. Phân công nhiệm vụ thực hiện Kế hoạch.")

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw)))[:2] == [
        "1. Phân công nhiệm vụ thực hiện Kế hoạch.",
        "2. Phân công nhiệm vụ thực hiện Kế hoạch.",
    ]


def test_a_signing_stamp_is_noted_not_read(tmp_path):
    """Its date is no date of the plan."""

    def draw(paper: Paper) -> None:
        paper.text(400, 20, "Ký bởi: Văn phòng Ủy ban Nhân dân", 6)
        paper.text(400, 28, "Cơ quan: Thành phố Đà Nẵng", 6)
        paper.text(400, 36, "Ngày ký: 31/07/2020 10:41:54 +07:00", 6)
        paper.prose(80, LONG + ".")

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document) == [LONG + "."]
    assert [(n.code, n.page) for n in document.notes] == [("signature", 1)]
    assert "31/07/2020" in document.notes[0].message.vi


def test_a_browser_and_an_office_suite_print_the_same_plan(tmp_path):
    """What is read of a plan doesn't depend on who made the pdf."""
    style = "body {font: 13pt serif} p {text-align: justify; text-indent: 1cm; margin: 4pt 0}"
    html = f"""<html lang="vi"><meta charset="utf-8"><style>{style}</style>
    <p><b>I. MỤC ĐÍCH, YÊU CẦU</b></p><p>1. {LONG}.</p><p>- {LONG};</p><p><b>II. NHIỆM VỤ</b></p><p>a) {LONG}.</p></html>"""
    expected = ["I. MỤC ĐÍCH, YÊU CẦU", f"1. {LONG}.", f"- {LONG};", "II. NHIỆM VỤ", f"a) {LONG}."]
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for text in expected:
        paragraph = document.add_paragraph(text)
        paragraph.alignment = docx.enum.text.WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.first_line_indent = docx.shared.Cm(1)
    source = tmp_path / "plan.docx"
    document.save(str(source))
    assert [t for t in said(read_pdf(printed_by_chromium(html, tmp_path))) if t in expected] == expected
    assert said(read_pdf(converted_by_office(source, tmp_path))) == expected


def test_a_labelled_plan_reads_as_a_person_reads_it():
    """Header, title, sections, one table, recipients, signature; nothing of the page's edge."""
    document = read_pdf(str(shared("corpus-dev", "C2.pdf")))
    texts = said(document)
    assert texts[:4] == ["ỦY BAN NHÂN DÂN", "QUẬN THANH KHÊ", "Số: 142/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    assert texts[-3:] == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Đoàn Vĩnh Sang"]
    assert [t for t in texts if t.startswith(("I.", "II.", "III.", "IV.", "V."))] == [
        "I. MỤC ĐÍCH, YÊU CẦU",
        "II. MỤC TIÊU ĐẾN NĂM 2025",
        "III. NỘI DUNG NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN",
        "IV. KINH PHÍ THỰC HIỆN",
        "V. TỔ CHỨC THỰC HIỆN",
    ]
    assert [type(b) for b in document.blocks].count(Table) == 1
    assert not any("Trang" in text for text in texts)


def test_pdf_and_docx_of_one_plan_say_the_same(tmp_path):
    """A plan with its annex table, converted to pdf: the body's paragraphs are those of the docx."""
    from docgen.read.docx import read_docx

    source = shared("corpus-dev", "A4.docx")
    ours = read_pdf(converted_by_office(Path(source), tmp_path))
    theirs = read_docx(str(source))
    long = {" ".join(b.text.split()) for b in theirs.blocks if isinstance(b, Paragraph) and b.part is Part.BODY and len(b.text) > 60}
    assert long - {" ".join(text.split()) for text in said(ours)} == set()
    cells = {" ".join(c.text.split()) for b in theirs.blocks if isinstance(b, Table) for c in b.cells() if len(b.rows) > 3}
    assert cells - {" ".join(c.text.split()) for b in ours.blocks if isinstance(b, Table) for c in b.cells()} - {""} == set()


def test_a_title_between_the_columns_of_the_head_comes_after_both(tmp_path):
    """KẾ HOẠCH stands in the middle, close under the head's left half: it belongs to neither half."""

    def draw(paper: Paper) -> None:
        for y, text in ((60, "ỦY BAN NHÂN DÂN"), (71, "THÀNH PHỐ ĐÀ NẴNG"), (82, "SỞ Y TẾ"), (93, "Số: 5/KH-SYT")):
            paper.centred(156, y, text, 9)
        for y, text in ((60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (71, "Độc lập - Tự do - Hạnh phúc"), (82, "Đà Nẵng, ngày 5/3/2022")):
            paper.centred(450, y, text, 9)
        paper.centred(298, 108, "KẾ HOẠCH", 9.5)
        paper.prose(124, "Căn cứ Kết luận số 92-KL/TW, Sở Y tế xây dựng kế hoạch thực hiện với các nội dung cụ thể như sau. " * 2, size=9.5)

    texts = [block.text for block in read_pdf(drawn(tmp_path / "plan.pdf", draw)).blocks if isinstance(block, Paragraph)]
    assert texts[-4:-2] == ["Độc lập - Tự do - Hạnh phúc", "Đà Nẵng, ngày 5/3/2022"]
    assert texts[-2] == "KẾ HOẠCH"


def test_two_columns_close_together_are_read_one_after_the_other(tmp_path):
    """A narrow gutter, paragraphs of different length, a title above and a section below both columns."""

    def draw(paper: Paper) -> None:
        paper.centred(297, 60, "BẢN TIN AN SINH XÃ HỘI", 13, bold=True)
        y = paper.prose(90, "1. " + LONG + ".", right=293, indent=0, size=11)
        y = paper.prose(y + 4, LONG + ".", right=293, indent=0, size=11)
        paper.text(70, y + 4, "- Rà soát hộ nghèo.", 11)
        right = paper.prose(90, "2. " + LONG + ".", left=302, indent=0, size=11)
        right = paper.prose(right + 7, LONG + ".", left=302, indent=0, size=11)
        paper.text(70, max(y, right) + 50, "PHẦN HAI", 11, bold=True)

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw))) == [
        "BẢN TIN AN SINH XÃ HỘI",
        "1. " + LONG + ".",
        LONG + ".",
        "- Rà soát hộ nghèo.",
        "2. " + LONG + ".",
        LONG + ".",
        "PHẦN HAI",
    ]


def test_letters_and_words_set_far_apart_are_words(tmp_path):
    """K Ế   H O Ạ C H, by spaces and by the font's spacing; a line stretched to the margin is no columns."""

    def draw(paper: Paper) -> None:
        paper.text(200, 60, "K Ế   H O Ạ C H", 14)
        run = paper.canvas.beginText(200, 842 - 90)
        run.setFont(paper.bold, 14)
        run.setCharSpace(4)
        run.textLine("HÀNH ĐỘNG")
        run.setCharSpace(0)
        paper.canvas.drawText(run)
        x = 70.0
        for word in ["Kính", "gửi", "các", "đồng", "chí", "lãnh", "đạo", "phòng."]:
            paper.text(x, 130, word)
            x += paper.canvas.stringWidth(word, paper.regular, 12) + 22

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw))) == ["KẾ HOẠCH", "HÀNH ĐỘNG", "Kính gửi các đồng chí lãnh đạo phòng."]
