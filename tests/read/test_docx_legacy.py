"""A Word file typed before Unicode: its letters are read as what they show, in paragraphs, cells and numbers."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx_files import item, lvl, numbering, p, package, r, save, tbl, tr
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
