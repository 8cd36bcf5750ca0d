"""Tables: each cell once, where it begins, however they are merged, nested or split."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx_files import lvl, numbering, p, package, r, save, style, styles, tbl, tc, tr

from docgen.model import Block, Limits, Paragraph, ReadOptions, Table, UnreadableError
from docgen.read.docx import read_docx


def read(folder: Path, body: str, **parts: str) -> tuple[Block, ...]:
    return read_docx(save(folder, package(body, **parts))).blocks


def grid(block: Block) -> list[tuple[str, int, int, int, int]]:
    assert isinstance(block, Table)
    return [(c.text, c.row, c.column, c.row_span, c.col_span) for c in block.cells()]


def merge(kind: str = "") -> str:
    return f'<w:vMerge w:val="{kind}"/>' if kind else "<w:vMerge/>"


def test_merged_cells_stand_where_they_begin(tmp_path: Path) -> None:
    """
    | a     | b | c |
    | a     | d     |
    """
    span = '<w:gridSpan w:val="2"/>'
    body = tbl(tr(tc("a", merge("restart")), "b", "c"), tr(tc("", merge()), tc("d", span)), columns=3)
    assert grid(read(tmp_path, body)[0]) == [("a", 0, 0, 2, 1), ("b", 0, 1, 1, 1), ("c", 0, 2, 1, 1), ("d", 1, 1, 1, 2)]


def test_the_old_horizontal_merge_and_cells_before_a_row(tmp_path: Path) -> None:
    body = tbl(
        tr(tc("a", '<w:hMerge w:val="restart"/>'), tc("", '<w:hMerge w:val="continue"/>')), tr("b", props='<w:gridBefore w:val="1"/>')
    )
    assert grid(read(tmp_path, body)[0]) == [("a", 0, 0, 1, 2), ("", 1, 0, 1, 1), ("b", 1, 1, 1, 1)]


def test_the_place_that_a_row_leaves_free_is_an_empty_cell(tmp_path: Path) -> None:
    """
    | 1 | 2 | 3 |
    |   | x | y |
    |   | x | z |
    | t |       |
    """
    before, after = '<w:gridBefore w:val="1"/>', '<w:gridAfter w:val="2"/>'
    merged = tr(tc("x", merge("restart")), "y", props=before) + tr(tc("", merge()), "z", props=before)
    (table,) = read(tmp_path, tbl(tr("1", "2", "3"), merged, tr("t", props=after), columns=3))
    assert grid(table)[3:] == [
        ("", 1, 0, 1, 1), ("x", 1, 1, 2, 1), ("y", 1, 2, 1, 1), ("", 2, 0, 1, 1), ("z", 2, 2, 1, 1), ("t", 3, 0, 1, 1), ("", 3, 1, 1, 2),
    ]  # fmt: skip


@pytest.mark.parametrize("width", [108, 2000])
def test_a_row_that_only_stands_crooked_leaves_no_place_free(tmp_path: Path, width: int) -> None:
    props = f'<w:gridBefore w:val="1"/><w:wBefore w:w="{width}" w:type="dxa"/>'
    (table,) = read(tmp_path, tbl(tr("a", "b"), tr("c", props=props)))
    assert [text for text, *_ in grid(table)] == (["a", "b", "c"] if width < 200 else ["a", "b", "", "c"])


def test_a_hidden_row_is_left_out_and_no_other(tmp_path: Path) -> None:
    """The order of a row's properties says nothing; fewer columns than none are none."""
    hidden = tr("ẩn", props='<w:hidden/><w:gridBefore w:val="1"/>')
    body = tbl(tr("a", "b"), hidden, tr("c", "d", props='<w:gridBefore w:val="-1"/>'))
    document = read_docx(save(tmp_path, package(body)))
    assert [[one[0] for one in grid(block)] for block in document.blocks] == [["a", "b", "c", "d"]]
    assert [(note.code, note.count) for note in document.notes] == [("hidden-text", 1)]


def test_a_merge_that_nothing_began_begins_at_its_first_cell(tmp_path: Path) -> None:
    """As where the row in which it began was deleted."""
    gone = tr(tc("a", merge("restart")), "1", props='<w:del w:id="1"/>')
    (table,) = read(tmp_path, tbl(gone, tr(tc("b", merge()), "2"), tr(tc("", merge()), "3")))
    assert grid(table) == [("b", 0, 0, 2, 1), ("2", 0, 1, 1, 1), ("3", 1, 1, 1, 1)]


def test_text_that_a_table_style_hides(tmp_path: Path) -> None:
    sheet = styles(style("Ẩn", "<w:rPr><w:vanish/></w:rPr>", kind="table"))
    inner = tbl(tr("c", "d"))
    body = tbl(tr("a", tc(p(r("b", '<w:vanish w:val="0"/>')) + inner)), props='<w:tblStyle w:val="Ẩn"/>') + p("sau")
    outer, nested, last = read(tmp_path, body, styles=sheet)
    assert [text for text, *_ in grid(outer)] == ["", "b"]
    assert [text for text, *_ in grid(nested)] == ["c", "d"]
    assert isinstance(last, Paragraph) and last.text == "sau"


def test_rows_and_cells_in_two_versions_stand_once(tmp_path: Path) -> None:
    def either(now: str, before: str) -> str:
        return f'<mc:AlternateContent><mc:Choice Requires="wps">{now}</mc:Choice><mc:Fallback>{before}</mc:Fallback></mc:AlternateContent>'

    body = tbl(tr("a", "b"), either(tr("c", "d"), tr("C", "D")), f"<w:tr>{tc('e')}{either(tc('f'), tc('F'))}</w:tr>")
    assert [text for text, *_ in grid(read(tmp_path, body)[0])] == ["a", "b", "c", "d", "e", "f"]


def test_a_merge_over_two_thousand_rows(tmp_path: Path) -> None:
    rows = [tr(tc("Nhóm", merge("restart")), "0")] + [tr(tc("", merge()), str(i)) for i in range(1, 2000)]
    (table,) = read(tmp_path, tbl(*rows))
    assert grid(table)[0] == ("Nhóm", 0, 0, 2000, 1)
    assert grid(table)[-1] == ("1999", 1999, 1, 1, 1)


def test_a_nested_table_follows_the_one_around_it(tmp_path: Path) -> None:
    inner = tbl(tr("x", tc(tbl(tr("z", "t")) + p())))
    outer = tbl(tr("a", tc(p("trước") + inner + p("sau"))))
    first, second, third, last = read(tmp_path, outer + p("hết"))
    assert grid(first)[1][0] == "trước\nsau"
    assert isinstance(second, Table) and isinstance(third, Table)
    assert (second.parent, third.parent) == ((0, 0, 1), (1, 0, 1))
    assert [c.text for c in third.cells()] == ["z", "t"]
    assert last.block == 3


HEADER = tr("TT", "Nhiệm vụ", props="<w:tblHeader/>")


@pytest.mark.parametrize("between", ["", p(), '<w:bookmarkStart w:id="1"/>'])
def test_a_table_split_in_two_is_joined_without_its_repeated_header(tmp_path: Path, between: str) -> None:
    (table,) = read(tmp_path, tbl(HEADER, tr("1", "a")) + between + tbl(HEADER, tr("2", "b")))
    assert isinstance(table, Table) and table.header_rows == 1
    assert [[c.text for c in row] for row in table.rows] == [["TT", "Nhiệm vụ"], ["1", "a"], ["2", "b"]]


def test_adjacent_tables_of_one_grid_are_one(tmp_path: Path) -> None:
    (table,) = read(tmp_path, tbl(tr("1", "a")) + tbl(tr("2", "b")))
    assert grid(table)[-1] == ("b", 1, 1, 1, 1)


def test_tables_with_text_between_or_another_grid_stay_two(tmp_path: Path) -> None:
    assert len(read(tmp_path, tbl(tr("1", "a")) + p() + tbl(tr("2", "b")))) == 2
    assert len(read(tmp_path, tbl(HEADER, tr("1", "a")) + p("x") + tbl(HEADER, tr("2", "b")))) == 3
    assert len(read(tmp_path, tbl(tr("1", "a")) + tbl(tr("2", "b", "c"), columns=3))) == 2


def test_bold_cells_by_run_and_by_table_style(tmp_path: Path) -> None:
    sheet = styles(style("Lưới", '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>', kind="table"))
    body = tbl(tr("TT", "Việc"), tr(tc(p(r("1", "<w:b/>"))), "x"), props='<w:tblStyle w:val="Lưới"/><w:tblLook w:val="04A0"/>')
    (table,) = read(tmp_path, body, styles=sheet)
    assert isinstance(table, Table) and [[c.bold for c in row] for row in table.rows] == [[True, True], [True, False]]


def test_a_plain_cell_says_the_same_as_one_with_an_empty_line_more(tmp_path: Path) -> None:
    """Most cells hold one plain paragraph and are read by a shorter way."""
    heavy = '<w:pStyle w:val="Đậm"/><w:spacing w:after="0"/><w:rPr><w:sz w:val="20"/></w:rPr>'
    sheet = styles(style("Đậm", "<w:rPr><w:b/></w:rPr>"), style("Mục", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'))
    note = f'<w:footnote w:id="5">{p("chú thích")}</w:footnote>'
    lists = numbering(lvl(0, "%1."))
    contents = [
        p("a", props=heavy), p("a", r("b", "<w:b/>")), p(r("ẩn", "<w:vanish/>")), p(props=heavy),
        p("x", r(inner='<w:footnoteReference w:id="5"/>')), p("số", props='<w:pStyle w:val="Mục"/>'),
        p("dòng\n", r(inner="<w:br/>"), "hai"), p(r(" "), props=heavy),
    ]  # fmt: skip
    short, long = (
        read(tmp_path, tbl(tr(*(tc(content + more) for content in contents))), styles=sheet, footnotes=note, numbering=lists)
        for more in ("", p())
    )
    assert short == long
    assert isinstance(short[0], Table) and [(c.text, c.bold) for c in short[0].cells()][:2] == [("a", True), ("ab", False)]


def test_too_many_cells_are_refused(tmp_path: Path) -> None:
    path = save(tmp_path, package(tbl(*[tr("a", "b")] * 30)))
    with pytest.raises(UnreadableError) as error:
        read_docx(path, ReadOptions(limits=Limits(cells=50)))
    assert error.value.reason == "too-large"
