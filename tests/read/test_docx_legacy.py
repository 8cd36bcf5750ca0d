"""A Word file typed before Unicode: its letters are read as what they show, in paragraphs, cells and numbers."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx_files import item, lvl, numbering, p, package, r, save, style, styles, tbl, tr
from test_legacy import SAID, TCVN3, UNICODE, VNI

from docgen.model import Document, Paragraph, Table
from docgen.read.docx import read_docx


def read(folder: Path, body: str, **parts: str) -> Document:
    return read_docx(save(folder, package(body, **parts)))


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def codes(document: Document) -> list[str]:
    return [note.code for note in document.notes]


@pytest.mark.parametrize("typed", [TCVN3, VNI])
def test_every_line_is_read_as_it_was_meant(typed: str, tmp_path: Path) -> None:
    document = read(tmp_path, "".join(map(p, typed.splitlines())))
    assert texts(document) == SAID.splitlines()
    assert codes(document) == ["encoding"]


def test_the_soft_hyphen_is_a_letter_in_both_its_forms(tmp_path: Path) -> None:
    """Word keeps it as a character, LibreOffice as an element of its own."""
    split = p(r("Phßng Lao ®éng - Th", inner="<w:softHyphen/>"), r("¬ng binh vµ X· héi"))
    assert texts(read(tmp_path, "".join(map(p, TCVN3.splitlines())) + split))[-1] == "Phòng Lao động - Thương binh và Xã hội"


def test_a_short_cell_is_read_like_the_rest_of_the_document(tmp_path: Path) -> None:
    """"Quý" alone would tell nobody how it was typed."""
    document = read(tmp_path, "".join(map(p, TCVN3.splitlines())) + tbl(tr("Quý I", "n¨m 2010")))
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert [cell.text for cell in table.cells()] == ["Quý I", "năm 2010"]


def test_automatic_numbers_are_read_too(tmp_path: Path) -> None:
    lists = numbering(lvl(0, "§iÒu %1."))
    document = read(tmp_path, "".join(map(p, TCVN3.splitlines())) + item("Phßng Y tÕ chñ tr×"), numbering=lists)
    last = document.blocks[-1]
    assert isinstance(last, Paragraph)
    assert (last.label, last.text) == ("Điều 1.", "Phòng Y tế chủ trì")


def test_one_old_paragraph_in_a_document_of_today(tmp_path: Path) -> None:
    document = read(tmp_path, "".join(map(p, [*UNICODE.splitlines() * 5, *TCVN3.splitlines()[1:]])))
    assert texts(document)[:2] == UNICODE.splitlines()
    assert texts(document)[-1].startswith("Thời gian hoàn thành")
    assert codes(document) == ["encoding"]


def test_a_document_of_today_is_left_alone(tmp_path: Path) -> None:
    document = read(tmp_path, "".join(map(p, UNICODE.splitlines())))
    assert texts(document) == UNICODE.splitlines()
    assert codes(document) == []


def font(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


def old(text: str, name: str = ".VnTime") -> str:
    return r(text, font(name))


def test_a_few_words_in_an_old_font_are_enough(tmp_path: Path) -> None:
    """Among text of today, cut into runs as Word cuts it; the soft hyphen is the letter ư, in both its forms."""
    split = r("Th", font(".VnTime"), inner="<w:softHyphen/>") + old("¬ng binh")
    body = p(UNICODE) + p(old("Céng ho") + old("µ")) + p(old("Ng­êi"), " của Quận ủy") + p(split) + p(old("Coäng hoøa", "VNI-Times"))
    document = read(tmp_path, body)
    assert texts(document)[1:] == ["Cộng hoà", "Người của Quận ủy", "Thương binh", "Cộng hòa"]
    assert [(note.code, note.count) for note in document.notes] == [("encoding", 4)]


def test_a_font_of_capitals_shows_capitals(tmp_path: Path) -> None:
    """By the run or by the paragraph's style, and whether or not the text alone tells its encoding."""
    sheet = styles(style("Tên", f"<w:rPr>{font('.VnTimeH')}</w:rPr>"), style("Chữ", f"<w:rPr>{font('.VnTime')}</w:rPr>", kind="character"))
    named = '<w:pStyle w:val="Tên"/>'
    body = (
        p(old("Céng hoµ x· héi chñ nghÜa viÖt nam", ".VnTimeH"))
        + p("Céng hoµ x· héi", r(" viÖt nam", '<w:rStyle w:val="Chữ"/>'), r(" Unicode", font("Arial")), props=named)
        + p(old("Ban"), old(" chÊp hµnh", ".VnArialH"))
    )
    assert texts(read(tmp_path, body, styles=sheet)) == [
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI việt nam Unicode", "Ban CHẤP HÀNH",
    ]  # fmt: skip


def test_text_of_today_may_stand_in_an_old_font(tmp_path: Path) -> None:
    """Many files name such fonts still; with other fonts in their place, Word shows what is written."""
    lines = ["Cộng hòa xã hội", "và các xã", "Quý I", "5 × 10 m²", "xã"]
    document = read(tmp_path, "".join(p(old(line, ".VnTimeH")) for line in lines))
    assert texts(document) == lines
    assert codes(document) == []


def test_what_tells_nothing_is_read_like_the_rest_in_such_fonts(tmp_path: Path) -> None:
    """"cã" is "có", and "tin" stands in capitals, where the document's other lines in these fonts are TCVN3."""
    body = p(UNICODE) + p(old("Céng hoµ")) + tbl(tr(p(old("cã")), p(old("tin", ".VnTimeH"))), tr("cã", "tin"))
    document = read(tmp_path, body.replace("<w:tr><w:p>", "<w:tr><w:tc><w:p>"))
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert [cell.text for cell in table.cells()] == ["có", "TIN", "cã", "tin"]


def test_what_follows_a_prompt_in_an_old_font_is_left_alone(tmp_path: Path) -> None:
    prompt = "".join(old(words) for words in (" KÕ ho¹ch", " ph¸t triÓn", " kinh tÕ "))
    control = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{prompt}</w:sdtContent></w:sdt>"
    document = read(tmp_path, p("Tên:", control, "dày 5 ", "µ", "m"))
    assert texts(document) == ["Tên: [Kế hoạch phát triển kinh tế] dày 5 µm"]


@pytest.mark.parametrize("where", ["level", "mark", "style"])
def test_the_words_of_a_number_in_an_old_font(where: str, tmp_path: Path) -> None:
    """Its level names the font, or the paragraph's mark, or its style."""
    look = f"<w:rPr>{font('.VnTime')}</w:rPr>"
    level = lvl(0, "§iÒu %1.").replace("</w:lvl>", f"{look if where == 'level' else ''}</w:lvl>")
    props = '<w:pStyle w:val="Cũ"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' + (look if where == "mark" else "")
    sheet = styles(style("Cũ", look if where == "style" else ""))
    (block,) = read(tmp_path, p(r("Phạm vi", font("Arial")), props=props), numbering=numbering(level), styles=sheet).blocks
    assert isinstance(block, Paragraph) and (block.label, block.text) == ("Điều 1.", "Phạm vi")
