"""Tracked changes of what a paragraph, run, cell or formula looks like: read as after them, or as before."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx_files import item, lvl, numbering, p, package, r, save, style, styles, tbl, tc, tr

from docgen.model import Document, Paragraph, ReadOptions, Table
from docgen.read.docx import read_docx

BOTH = pytest.mark.parametrize("revisions", ["accepted", "original"])


def read(folder: Path, body: str, revisions: str, **parts: str) -> Document:
    return read_docx(save(folder, package(body, **parts)), ReadOptions(revisions=revisions))


def lines(document: Document) -> list[str]:
    return [f"{b.label} {b.text}".strip() for b in document.blocks if isinstance(b, Paragraph)]


def rows(document: Document) -> list[list[tuple[str, int, int]]]:
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    return [[(c.text, c.row_span, c.col_span) for c in row] for row in table.rows]


def listed(level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'


def was(kind: str, before: str = "") -> str:
    """A tracked change of properties: what they were."""
    return f'<w:{kind}Change w:id="1"><w:{kind}>{before}</w:{kind}></w:{kind}Change>'


LISTS = numbering(lvl(0, "%1.") + lvl(1, "%2)", "lowerLetter"))


@pytest.mark.parametrize(("revisions", "expected"), [("accepted", ["1. a", "a) b", "2. c"]), ("original", ["a", "1. b", "c"])])
def test_numbers_that_paragraphs_got_by_tracked_changes(tmp_path: Path, revisions: str, expected: list[str]) -> None:
    """One was put into the list, one moved a level down in it, one got a number of its own."""
    inserted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="2"/></w:numPr>'
    body = p("a", props=listed() + was("pPr")) + p("b", props=listed(1) + was("pPr", listed())) + p("c", props=inserted)
    assert lines(read(tmp_path, body, revisions, numbering=LISTS)) == expected


@pytest.mark.parametrize(("revisions", "expected"), [("accepted", ["1. Mục"]), ("original", ["Mục"])])
def test_a_style_that_a_tracked_change_gave(tmp_path: Path, revisions: str, expected: list[str]) -> None:
    sheet = styles(style("Heading 1", f"<w:pPr>{listed()}</w:pPr>"), style("Thân"))
    body = p("Mục", props='<w:pStyle w:val="Heading1"/>' + was("pPr", '<w:pStyle w:val="Thân"/>'))
    assert lines(read(tmp_path, body, revisions, styles=sheet, numbering=LISTS)) == expected


@BOTH
def test_the_mark_and_the_section_of_a_changed_paragraph_stay(tmp_path: Path, revisions: str) -> None:
    mark = "<w:rPr><w:del w:id='2'/></w:rPr>"
    body = p("a", props=f"{listed()}{mark}<w:sectPr/>" + was("pPr")) + p("b")
    expected = {"accepted": ["ab"], "original": ["a", "b"]}
    assert lines(read(tmp_path, body, revisions, numbering=LISTS)) == expected[revisions]


@pytest.mark.parametrize(("revisions", "expected"), [("accepted", ["a hiện"]), ("original", ["a ẩn"])])
def test_text_that_a_tracked_change_hid_or_showed(tmp_path: Path, revisions: str, expected: list[str]) -> None:
    body = p("a ", r("ẩn", "<w:vanish/>" + was("rPr")), r("hiện", was("rPr", "<w:vanish/>")))
    assert lines(read(tmp_path, body, revisions)) == expected


def test_deleted_text_looks_as_it_did(tmp_path: Path) -> None:
    deleted = '<w:del w:id="1"><w:r><w:rPr><w:b/></w:rPr><w:delText>Một\uf0b7</w:delText></w:r></w:del>'
    (block,) = read(tmp_path, p(deleted), "original").blocks
    assert isinstance(block, Paragraph) and (block.text, block.bold) == ("Một•", True)


@pytest.mark.parametrize(("revisions", "span"), [("accepted", 2), ("original", 1)])
def test_a_cell_that_a_tracked_change_made_wider(tmp_path: Path, revisions: str, span: int) -> None:
    body = tbl(tr(tc("a", '<w:gridSpan w:val="2"/>' + was("tcPr"))), tr("x", "y"))
    assert rows(read(tmp_path, body, revisions)) == [[("a", 1, span)], [("x", 1, 1), ("y", 1, 1)]]


@pytest.mark.parametrize(
    ("revisions", "expected"),
    [("accepted", [[("a", 2, 1), ("1", 1, 1)], [("2", 1, 1)]]), ("original", [[("a", 1, 1), ("1", 1, 1)], [("b", 1, 1), ("2", 1, 1)]])],
)
def test_cells_that_a_tracked_change_merged(tmp_path: Path, revisions: str, expected: list[list[tuple[str, int, int]]]) -> None:
    begin, on = ('<w:cellMerge w:id="1" w:vMerge="rest"/>', '<w:cellMerge w:id="2" w:vMerge="cont"/>')
    document = read(tmp_path, tbl(tr(tc("a", begin), "1"), tr(tc("b", on), "2")), revisions)
    assert rows(document) == expected
    assert [note.code for note in document.notes] == ["revisions"]


@pytest.mark.parametrize(("revisions", "expected"), [("accepted", ["T = x"]), ("original", ["T = y"])])
def test_changes_inside_a_formula(tmp_path: Path, revisions: str, expected: list[str]) -> None:
    sign = "<m:r><m:t>{}</m:t></m:r>".format
    formula = f'<m:oMath><w:ins w:id="1">{sign("x")}</w:ins><w:del w:id="2">{sign("y")}</w:del></m:oMath>'
    assert lines(read(tmp_path, p("T = ", formula), revisions)) == expected


@BOTH
def test_changes_inside_headers_and_notes_are_undone_too(tmp_path: Path, revisions: str) -> None:
    hidden = p("a", r("b", "<w:vanish/>" + was("rPr")))
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:sectPrChange><w:sectPr/></w:sectPrChange></w:sectPr>'
    body = p("x", r(inner='<w:footnoteReference w:id="5"/>')) + section
    document = read(tmp_path, body, revisions, header1=hidden, footnotes=f'<w:footnote w:id="5">{hidden}</w:footnote>')
    text = {"accepted": "a", "original": "ab"}[revisions]
    assert lines(document) == ["x", f"1 {text}", text]


def test_a_deleted_end_before_a_table_leaves_a_paragraph_with_its_number(tmp_path: Path) -> None:
    """There is none to go on in; but one whose text is deleted too is gone."""
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    deleted = f'{listed}<w:outlineLvl w:val="1"/><w:rPr><w:del w:id="1"/></w:rPr>'
    gone = p('<w:del w:id="2"><w:r><w:delText>Bỏ</w:delText></w:r></w:del>', props=deleted)
    body = p("Một", props=listed) + p("Hai", props=deleted) + tbl(tr("a", "b")) + gone + tbl(tr("c"), columns=1) + p("Ba", props=listed)
    document = read_docx(save(tmp_path, package(body, numbering=numbering(lvl(0, "%1.")))))
    got = [(block.label, block.text, block.heading) for block in document.blocks if isinstance(block, Paragraph)]
    assert got == [("1.", "Một", None), ("2.", "Hai", 2), ("3.", "Ba", None)]


def test_two_changes_of_the_same_properties_break_nothing(tmp_path: Path) -> None:
    body = p(r("a", was("rPr") * 2), props=was("pPr") * 2) + item("b")
    assert lines(read(tmp_path, body, "original", numbering=LISTS)) == ["a", "1. b"]


def test_a_field_that_ends_in_a_deleted_row_hides_nothing_after_it(tmp_path: Path) -> None:
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    body = tbl(tr(tc(p("a", begin))), tr(tc(p(end)), props='<w:del w:id="1"/>'), columns=1) + p("b")
    assert lines(read(tmp_path, body, "accepted")) == ["b"]
