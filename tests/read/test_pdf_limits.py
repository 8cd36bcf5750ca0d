"""What does a reader say to a pdf that can't be read, or only in part, or carries more than text?"""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.model import Limits, Paragraph, ReadOptions, UnreadableError
from docgen.read.pdf import docgen_read, page_list, read_pdf
from docgen.read.pdf_chars import read_sheet
from tests.read.pdf_files import Paper, drawn, shared

NEVER = ReadOptions(ocr="never")


def plan(tmp_path: Path, pages: int = 1, **options: object) -> str:
    """A small plan."""

    def draw(paper: Paper) -> None:
        for page in range(pages):
            paper.prose(60, f"{page + 1}. Phòng Y tế chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện trong năm 2025.")
            if page < pages - 1:
                paper.next()

    return drawn(tmp_path / "plan.pdf", draw, **options)


def picture(path: Path, *texts: str) -> str:
    """A pdf whose pages are pictures, each with a text layer over it."""
    Image = pytest.importorskip("PIL.Image")
    image = Image.new("L", (200, 280), 200)

    def draw(paper: Paper) -> None:
        for i, text in enumerate(texts):
            if i:
                paper.next()
            paper.canvas.drawInlineImage(image, 0, 0, 595, 842)
            for k, line in enumerate(filter(None, text.split("\n"))):
                paper.text(60, 60 + 16 * k, line)

    return drawn(path, draw)


def reason(path: str, options: ReadOptions = NEVER) -> str:
    """Why a file is refused."""
    with pytest.raises(UnreadableError) as caught:
        read_pdf(path, options)
    assert Path(path).name in caught.value.message.vi
    return caught.value.reason


def test_the_reader_takes_pdfs_by_content(tmp_path):
    """A pdf called .docx is a pdf; a text called .pdf is none; some bytes may stand before the head."""
    path = Path(plan(tmp_path))
    path.rename(tmp_path / "plan.docx")
    assert docgen_read(str(tmp_path / "plan.docx"), NEVER) is not None
    (tmp_path / "text.pdf").write_text("Kế hoạch", encoding="utf-8")
    assert docgen_read(str(tmp_path / "text.pdf"), NEVER) is None
    assert docgen_read(str(tmp_path / "missing.pdf"), NEVER) is None


def test_what_cannot_be_opened_is_named(tmp_path):
    """Missing, empty, broken, with a password, too large, too many pages."""
    assert reason(str(tmp_path / "missing.pdf")) == "not-found"
    (tmp_path / "empty.pdf").write_bytes(b"")
    assert reason(str(tmp_path / "empty.pdf")) == "empty"
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing of a pdf")
    assert reason(str(tmp_path / "broken.pdf")) == "broken"
    path = plan(tmp_path, pages=3)
    assert reason(path, ReadOptions(ocr="never", limits=Limits(pages=2))) == "too-large"
    assert reason(path, ReadOptions(ocr="never", limits=Limits(file_size=100))) == "too-large"


def test_a_pdf_with_a_password_is_refused(tmp_path):
    """It must be sent without."""
    from reportlab.lib.pdfencrypt import StandardEncryption

    assert reason(plan(tmp_path, encrypt=StandardEncryption("secret"))) == "encrypted"


def test_a_file_cut_off_is_refused_or_read_with_a_note(tmp_path):
    """Half of a file is broken or short, never a traceback."""
    whole = Path(plan(tmp_path, pages=5)).read_bytes()
    for share in (0.2, 0.5, 0.9, 0.99):
        path = tmp_path / f"cut-{share}.pdf"
        path.write_bytes(whole[: int(len(whole) * share)])
        try:
            document = read_pdf(str(path), NEVER)
        except UnreadableError as error:
            assert error.reason in ("broken", "empty")
        else:
            assert "truncated" in {note.code for note in document.notes}


def test_a_scan_says_which_pages_and_what_to_do(tmp_path):
    """Two pictures without text."""
    path = picture(tmp_path / "scan.pdf", "", "")
    with pytest.raises(UnreadableError) as caught:
        read_pdf(path, NEVER)
    assert caught.value.reason == "no-text-layer"
    assert caught.value.message.en == "scan.pdf: pages 1-2 are scanned, without a text layer. Run with --ocr auto, or send the docx."


def test_pages_that_cannot_be_read_are_noted_one_by_one(tmp_path):
    """Page 1 is text, pages 2 and 3 are pictures."""
    good = "\n".join(["Phòng Y tế chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện trong năm 2025."] * 5)
    document = read_pdf(picture(tmp_path / "mixed.pdf", good, "", ""), NEVER)
    assert [p.text_layer for p in document.pages] == ["usable", "none", "none"]
    assert [(n.code, n.page) for n in document.notes] == [("unread", 2), ("unread", 3)]
    assert "2-3" in document.notes[0].message.en


def test_ocr_reads_the_pages_that_have_no_text(tmp_path, monkeypatch):
    """Only page 2 is given to it; what it doubts is marked."""
    from docgen.read import ocr

    asked = []

    def recognise(path, numbers, options):
        asked.extend(numbers)
        words = (("Phòng", 60.0, 50.0, 95.0, 62.0, 0.95), ("Y", 99.0, 50.0, 107.0, 62.0, 0.9), ("tế", 111.0, 50.0, 122.0, 62.0, 0.3))
        return [ocr.OcrPage(2, 595.0, 842.0, words, ())]

    monkeypatch.setattr(ocr, "recognise_pages", recognise)
    good = "\n".join(["Phòng Y tế chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện trong năm 2025."] * 5)
    document = read_pdf(picture(tmp_path / "mixed.pdf", good, ""))
    last = document.blocks[-1]
    assert isinstance(last, Paragraph)
    assert (asked, last.text, last.ocr, last.page) == ([2], "Phòng Y tế", True, 2)
    assert [(last.text[d.start : d.end], d.confidence) for d in last.doubts] == [("tế", 0.3)]
    assert [(p.text_layer, p.ocr) for p in document.pages] == [("usable", False), ("none", True)]


def test_without_an_ocr_engine_a_scan_is_refused_with_advice(tmp_path, monkeypatch):
    """Install tesseract, or send the docx."""
    from docgen.read import ocr

    def missing(path, numbers, options):
        raise UnreadableError("missing-tool", ocr.explain_missing())

    monkeypatch.setattr(ocr, "recognise_pages", missing)
    with pytest.raises(UnreadableError) as caught:
        read_pdf(picture(tmp_path / "scan.pdf", ""))
    assert caught.value.reason == "no-text-layer"
    assert "tesseract" in caught.value.message.vi


def test_values_of_form_fields_are_read(tmp_path):
    """Đơn vị chủ trì: [Phòng Y tế]"""

    def draw(paper: Paper) -> None:
        paper.text(70, 100, "Đơn vị chủ trì:")
        paper.canvas.acroForm.textfield(name="lead", value="Phong Y te", x=180, y=842 - 106, width=200, height=18, borderStyle="inset")

    document = read_pdf(drawn(tmp_path / "form.pdf", draw), NEVER)
    text = " ".join(b.text for b in document.blocks if isinstance(b, Paragraph))
    assert "Đơn vị chủ trì:" in text
    assert "Phong Y te" in text
    assert [(n.code, n.count) for n in document.notes] == [("forms", 1)]


def test_embedded_files_are_noted_not_opened(tmp_path):
    """Attachments stay closed."""
    import pypdfium2 as pdfium

    path = tmp_path / "attached.pdf"
    with pdfium.PdfDocument(plan(tmp_path)) as pdf:
        pdf.new_attachment("more.docx").set_data(b"more")
        pdf.save(str(path))
    assert [n.code for n in read_pdf(str(path), NEVER).notes] == ["attachments"]


def test_memory_does_not_grow_with_the_pages(tmp_path):
    """A page is closed once it is read."""
    resource = pytest.importorskip("resource")
    import sys

    small = plan(tmp_path, pages=2)
    read_pdf(small, NEVER)
    unit = 1 if sys.platform == "darwin" else 1024
    (tmp_path / "more").mkdir()
    large = plan(tmp_path / "more", pages=200)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    assert len(read_pdf(large, NEVER).pages) == 200
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit - before < 20 * 2**20


def test_forms_in_forms_are_followed_only_so_far(tmp_path, monkeypatch):
    """A line that a form draws ten times, which a form draws ten times, which a form draws ten times; the text is read all the same."""
    pdfium = pytest.importorskip("pypdfium2")

    def draw(paper: Paper) -> None:
        for depth in range(4):
            paper.canvas.beginForm(f"form{depth}")
            for _ in range(10 if depth else 1):
                paper.canvas.doForm(f"form{depth - 1}") if depth else paper.canvas.line(10, 10, 60, 10)
            paper.canvas.endForm()
        paper.text(60, 60, "KẾ HOẠCH")
        paper.canvas.doForm("form3")

    path = drawn(tmp_path / "forms.pdf", draw)
    drawings = []
    for most in (10_000, 300):
        monkeypatch.setattr("docgen.read.pdf_drawing.MOST_OBJECTS", most)
        with pdfium.PdfDocument(path) as pdf:
            page = pdf[0]
            drawings.append(read_sheet(page, 1).paths)
            page.close()
        (block,) = read_pdf(path, NEVER).blocks
        assert isinstance(block, Paragraph) and block.text == "KẾ HOẠCH"
    assert drawings[0] == 1000 and drawings[1] < 300


def test_page_numbers_as_people_write_them():
    """1-3, 7"""
    assert page_list([1, 2, 3, 7]) == "1-3, 7"


@pytest.mark.parametrize("name", ["da-nang-1.pdf", "da-nang-3.pdf"])
def test_real_scans_with_foreign_ocr_are_garbage(name):
    """UBND THANH PHO DA NANG CONG Hcok xA HQI CHiJ NGHiA VIVT NAM"""
    with pytest.raises(UnreadableError) as caught:
        read_pdf(str(shared("real", "scans", name)), NEVER)
    assert caught.value.reason == "no-text-layer"
    assert "garbage" in caught.value.message.en


@pytest.mark.parametrize("name", ["stamp-04ct.pdf", "stamp-299.pdf", "stamp-53tb.pdf", "2119_kh_syt.pdf", "da-nang-2.pdf"])
def test_real_scans_without_text_are_refused(name):
    """Nothing, or nothing but the signature."""
    assert reason(str(shared("real", "scans", name))) == "no-text-layer"
