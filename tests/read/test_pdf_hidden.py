"""Is text that nobody sees on its page left out, with a note, and is what an OCR engine laid over a scan still read?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from docgen.model import Paragraph, ReadOptions, UnreadableError
from docgen.read.pdf import read_pdf
from tests.read.pdf_files import Paper, drawn
from tests.read.test_pdf_text import LONG, said

SECRET = "Giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 01/01/2030."


def invisible(paper: Paper) -> None:
    """Drawn in a mode that leaves no ink."""
    run = paper.canvas.beginText(70, 842 - 300)
    run.setFont(paper.regular, 12)
    run.setTextRenderMode(3)
    run.textLine(SECRET)
    run.setTextRenderMode(0)
    paper.canvas.drawText(run)


def white(paper: Paper) -> None:
    """White on white."""
    paper.canvas.setFillColorRGB(1, 1, 1)
    paper.text(70, 300, SECRET)
    paper.canvas.setFillColorRGB(0, 0, 0)


def clear(paper: Paper) -> None:
    """Fully transparent."""
    paper.canvas.saveState()
    paper.canvas.setFillAlpha(0)
    paper.text(70, 300, SECRET)
    paper.canvas.restoreState()


def covered(paper: Paper) -> None:
    """Under a white box drawn over it."""
    paper.text(70, 300, SECRET)
    paper.canvas.setFillColorRGB(1, 1, 1)
    paper.canvas.rect(60, 842 - 310, 480, 25, stroke=0, fill=1)
    paper.canvas.setFillColorRGB(0, 0, 0)


def clipped(paper: Paper) -> None:
    """Outside the part of the page that shows."""
    paper.canvas.saveState()
    path = paper.canvas.beginPath()
    path.rect(70, 100, 50, 50)
    paper.canvas.clipPath(path, stroke=0)
    paper.text(70, 300, SECRET)
    paper.canvas.restoreState()


@pytest.mark.parametrize("hide", [invisible, white, clear, covered, clipped])
def test_what_nobody_sees_is_not_read(tmp_path: Path, hide: Callable[[Paper], None]):
    """A hidden assignment between two paragraphs."""

    def draw(paper: Paper) -> None:
        paper.prose(60, LONG + ".")
        hide(paper)
        paper.text(100, 340, "Dòng cuối nhìn thấy được.")

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document) == [LONG + ".", "Dòng cuối nhìn thấy được."]
    assert [(n.code, n.page, n.count) for n in document.notes] == [("hidden-text", 1, 1)]


def test_white_letters_on_a_dark_ground_are_read(tmp_path):
    """A heading in white on blue, black text on yellow drawn before it."""

    def draw(paper: Paper) -> None:
        paper.canvas.setFillColorRGB(0, 0, 0.5)
        paper.canvas.rect(60, 842 - 70, 480, 25, stroke=0, fill=1)
        paper.canvas.setFillColorRGB(1, 1, 0)
        paper.canvas.rect(60, 842 - 110, 480, 25, stroke=0, fill=1)
        paper.canvas.setFillColorRGB(1, 1, 1)
        paper.text(70, 64, "KẾ HOẠCH")
        paper.canvas.setFillColorRGB(0, 0, 0)
        paper.text(70, 104, "Phòng Y tế chủ trì.")

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document) == ["KẾ HOẠCH", "Phòng Y tế chủ trì."]
    assert document.notes == ()


def test_the_text_that_was_laid_over_a_scan_is_read(tmp_path):
    """An OCR engine's text is invisible: it is all there is."""
    Image = pytest.importorskip("PIL.Image")
    image = Image.new("L", (200, 280), 200)

    def draw(paper: Paper) -> None:
        paper.canvas.drawInlineImage(image, 0, 0, 595, 842)
        run = paper.canvas.beginText(70, 700)
        run.setFont(paper.regular, 9)
        run.setTextRenderMode(3)
        for _ in range(3):
            run.textLine(LONG[:110])
        paper.canvas.drawText(run)

    document = read_pdf(drawn(tmp_path / "scan.pdf", draw), ReadOptions(ocr="never"))
    assert LONG[:60] in " ".join(b.text for b in document.blocks if isinstance(b, Paragraph))
    assert document.notes == ()


def test_letters_that_a_font_maps_to_control_characters_are_lost(tmp_path):
    """ "đ" is drawn, but the file says it is U+0011: "ịnh kỳ ánh giá" is garbage for OCR to read."""

    def draw(paper: Paper) -> None:
        paper.prose(60, "Các đơn vị định kỳ đánh giá, đôn đốc. " + LONG + ". " + LONG + ".")

    path = Path(drawn(tmp_path / "plan.pdf", draw, pageCompression=0))
    assert read_pdf(str(path)).pages[0].text_layer == "usable"
    path.write_bytes(path.read_bytes().replace(b"<0111>", b"<0011>"))
    with pytest.raises(UnreadableError) as caught:
        read_pdf(str(path), ReadOptions(ocr="never"))
    assert "garbage" in caught.value.message.en
