"""Traps inside a paragraph: every word that Word shows, once, and none that it doesn't."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx_files import NAMES, p, package, r, save, style, styles, tbl, tc, tr

from docgen.model import Document, Paragraph, Part, ReadOptions, Table
from docgen.read.docx import read_docx


def read(folder: Path, body: str, revisions: str = "accepted", relations: str = "", **parts: str) -> Document:
    return read_docx(save(folder, package(body, relations=relations, **parts)), ReadOptions(revisions=revisions))


def texts(document: Document, part: Part = Part.BODY) -> list[str]:
    return [b.text for b in document.blocks if isinstance(b, Paragraph) and b.part is part]


def codes(document: Document) -> dict[str, int | None]:
    return {note.code: note.count for note in document.notes}


INSERTED = '<w:ins w:id="1"><w:r><w:t>2025</w:t></w:r></w:ins>'
DELETED = '<w:del w:id="2"><w:r><w:delText>2024</w:delText></w:r></w:del>'
MOVED_AWAY = '<w:moveFrom w:id="3"><w:r><w:t>đi</w:t></w:r></w:moveFrom>'
MOVED_HERE = '<w:moveTo w:id="4"><w:r><w:t>đến</w:t></w:r></w:moveTo>'


@pytest.mark.parametrize(("revisions", "year", "place"), [("accepted", "2025", "đến"), ("original", "2024", "đi")])
def test_tracked_changes(tmp_path: Path, revisions: str, year: str, place: str) -> None:
    document = read(tmp_path, p("Hạn: ", DELETED, INSERTED) + p(MOVED_AWAY, MOVED_HERE), revisions)
    assert texts(document) == [f"Hạn: {year}", place]
    assert codes(document) == {"revisions": 4}


def test_a_deletion_inside_an_insertion_never_was(tmp_path: Path) -> None:
    nested = '<w:ins w:id="1"><w:del w:id="2"><w:r><w:delText>nháp</w:delText></w:r></w:del></w:ins>'
    assert texts(read(tmp_path, p("a", nested))) == ["a"]
    assert texts(read(tmp_path, p("a", nested), "original")) == ["a"]


def test_a_deleted_paragraph_mark_joins_two_paragraphs(tmp_path: Path) -> None:
    body = p("Trước ngày ", props='<w:rPr><w:del w:id="1"/></w:rPr>') + p("30/6/2025")
    assert texts(read(tmp_path, body)) == ["Trước ngày 30/6/2025"]
    assert texts(read(tmp_path, body, "original")) == ["Trước ngày", "30/6/2025"]


def test_deleted_and_inserted_rows_and_cells(tmp_path: Path) -> None:
    gone, new = '<w:del w:id="1"/>', '<w:ins w:id="2"/>'
    body = tbl(tr("a", "b"), tr("c", "d", props=gone), tr("e", "f", props=new), tr("g", tc("h", props='<w:cellDel w:id="3"/>')))

    def cells(revisions: str) -> list[list[str]]:
        (table,) = read(tmp_path, body, revisions).blocks
        assert isinstance(table, Table)
        return [[cell.text for cell in row] for row in table.rows]

    assert cells("accepted") == [["a", "b"], ["e", "f"], ["g"]]
    assert cells("original") == [["a", "b"], ["c", "d"], ["g", "h"]]


def test_changes_of_formatting_are_no_revisions(tmp_path: Path) -> None:
    document = read(tmp_path, p(r("a", props='<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>')))
    assert codes(document) == {}
    assert isinstance(document.blocks[0], Paragraph) and not document.blocks[0].bold


def control(content: str, props: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{props}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def test_content_controls_at_every_level(tmp_path: Path) -> None:
    """A control around a paragraph, a run, a row, a cell."""
    row, cell = control(tr("c", "d")), control(tc("f"))
    body = control(p("a ", control(r("b")))) + tbl(row, tr("e", cell))
    document = read(tmp_path, body)
    assert texts(document) == ["a b"]
    table = document.blocks[1]
    assert isinstance(table, Table) and [[c.text for c in line] for line in table.rows] == [["c", "d"], ["e", "f"]]


def test_a_prompt_nobody_filled_in_is_bracketed(tmp_path: Path) -> None:
    prompt = "<w:showingPlcHdr/>"
    body = p("Hạn: ", control(r("Chọn ngày"), prompt)) + control(p("[Tên cơ quan]"), prompt) + control(p("Nhập"), prompt)
    assert texts(read(tmp_path, body)) == ["Hạn: [Chọn ngày]", "[Tên cơ quan]", "[Nhập]"]


def field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def test_fields_give_their_result_even_nested(tmp_path: Path) -> None:
    inner = field("begin") + "<w:r><w:instrText> REF x </w:instrText></w:r>" + field("separate") + r("thừa") + field("end")
    outer = field("begin") + r(inner="<w:instrText> IF </w:instrText>") + inner + r("mã") + field("separate") + r("quý II") + field("end")
    body = p("Trong ", outer, "/", '<w:fldSimple w:instr="DATE"><w:r><w:t>2025</w:t></w:r></w:fldSimple>')
    assert texts(read(tmp_path, body)) == ["Trong quý II/2025"]


def test_fields_without_a_result_show_their_symbol_or_are_said(tmp_path: Path) -> None:
    """A symbol stands in its field's code; a number that Word counts itself, and today's day, stand nowhere in the file."""
    symbol = field("begin") + r(inner='<w:instrText> SYMBOL 179 \\f "Symbol" </w:instrText>') + field("end")
    counted = field("begin") + r(inner="<w:instrText> AUTONUM </w:instrText>") + field("end")
    document = read(tmp_path, p("Đạt ", symbol, " 90%") + p(counted, " Nội dung") + p("Ngày ", r(inner="<w:dayShort/>")))
    assert texts(document) == ["Đạt ≥ 90%", "Nội dung", "Ngày"]
    assert codes(document) == {"unread": 2}


def test_a_fields_code_goes_on_after_a_field_in_it(tmp_path: Path) -> None:
    """A fraction whose numerator is a reference; a symbol's number with a zero before it."""
    inner = field("begin") + r(inner="<w:instrText> REF x </w:instrText>") + field("separate") + r("1") + field("end")
    opens, closes = r(inner="<w:instrText> EQ \\f(</w:instrText>"), r(inner="<w:instrText>,2)</w:instrText>")
    fraction = field("begin") + opens + inner + closes + field("end")
    symbol = field("begin") + r(inner='<w:instrText> SYMBOL 0179 \\f "Symbol" </w:instrText>') + field("end")
    document = read(tmp_path, p("Đạt ", symbol, " ", fraction, " số xã"))
    assert texts(document) == ["Đạt ≥ số xã"]
    assert codes(document) == {"unread": 1}


def test_a_deleted_drop_down_says_nothing(tmp_path: Path) -> None:
    form = '<w:ffData><w:ddList><w:listEntry w:val="Phòng cũ"/></w:ddList></w:ffData>'
    code = "<w:r><w:delInstrText>FORMDROPDOWN</w:delInstrText></w:r>"
    deleted = f'<w:del w:id="1"><w:r><w:fldChar w:fldCharType="begin">{form}</w:fldChar></w:r>{code}{field("end")}</w:del>'
    assert texts(read(tmp_path, p("Giao ", deleted, "Phòng Y tế"))) == ["Giao Phòng Y tế"]


def test_a_field_that_never_ends_is_said_and_hides_only_its_paragraph(tmp_path: Path) -> None:
    document = read(tmp_path, p("Trước") + p("giữa", field("begin"), "mã") + p("sau") + tbl(tr(tc("ô"), tc("x"))))
    assert (texts(document), codes(document)) == (["Trước", "giữa", "sau"], {"unread": 1})
    assert isinstance(document.blocks[-1], Table)
    assert "after “giữa”" in document.notes[0].message.en


def test_a_field_that_ends_paragraphs_later_hides_its_code(tmp_path: Path) -> None:
    """Even inside one that never ends."""
    code = p("a", field("begin"), field("begin"), "mã") + p("mã", field("separate"), "b", field("end"))
    assert texts(read(tmp_path, code + p("c"))) == ["a", "b", "c"]
    assert codes(read(tmp_path, code + p("c"))) == {"unread": 1}


def test_a_field_may_span_paragraphs_and_lose_its_end_to_a_deletion(tmp_path: Path) -> None:
    start = p("a ", field("begin"), r(inner="<w:instrText> TOC </w:instrText>"), field("separate"), r("mục 1"))
    end = p("mục 2", f'<w:del w:id="1">{field("end")}<w:r><w:delText>x</w:delText></w:r></w:del>')
    assert texts(read(tmp_path, start + end + p("sau"))) == ["a mục 1", "mục 2", "sau"]


def test_wrappers_and_links_are_looked_through(tmp_path: Path) -> None:
    body = p(
        '<w:smartTag w:uri="u" w:element="date"><w:smartTagPr/><w:r><w:t>30/6</w:t></w:r></w:smartTag>',
        f'<w:hyperlink w:anchor="x">{r(" xem")}</w:hyperlink>',
        f"<w:customXml>{r(' thêm')}</w:customXml>",
        f"<w:r><w:ruby><w:rt>{r('âm')}</w:rt><w:rubyBase>{r(' chữ')}</w:rubyBase></w:ruby></w:r>",
    )
    assert texts(read(tmp_path, body)) == ["30/6 xem thêm chữ"]


def test_breaks_tabs_hyphens_and_symbols(tmp_path: Path) -> None:
    body = p(
        r("a", inner="<w:br/>"), r("b", inner="<w:tab/>"), r("c", inner='<w:br w:type="page"/>'), r("38", inner="<w:noBreakHyphen/>"),
        r("KH", inner="<w:softHyphen/>"), r("/QU", inner="<w:cr/>"), r(inner='<w:sym w:font="Wingdings" w:char="F0FC"/>'),
        r("\uf0b3 5"),
    )  # fmt: skip
    assert texts(read(tmp_path, body)) == ["a\nb\tc\n38-KH/QU\n✓≥ 5"]


def test_a_symbol_beyond_sixteen_bits(tmp_path: Path) -> None:
    """As Word writes a ticked box or an emoji: a symbol of its own, and plain text for programs that don't know it."""
    name = 'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"'
    tick = '<w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F5F9"/>'
    choice = f'<mc:Choice {name} Requires="w16se">{tick}</mc:Choice><mc:Fallback><w:t>🗹</w:t></mc:Fallback>'
    run = f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"
    assert texts(read(tmp_path, p("Hoàn thành: ", run))) == ["Hoàn thành: 🗹"]


@pytest.mark.parametrize("kind", ["page", "column"])
def test_a_page_or_column_break_parts_words(tmp_path: Path, kind: str) -> None:
    mark = f'<w:br w:type="{kind}"/>'
    body = p("KẾ HOẠCH", r(inner=mark), "PHỤ LỤC") + p(r(inner=mark), "Danh mục", r(inner=mark))
    assert texts(read(tmp_path, body)) == ["KẾ HOẠCH\nPHỤ LỤC", "Danh mục"]


def test_a_line_break_of_the_xml_is_a_space(tmp_path: Path) -> None:
    assert texts(read(tmp_path, p("Sở\nY tế"))) == ["Sở Y tế"]


def test_spaces_at_the_ends_of_a_text_count_only_if_it_says_so(tmp_path: Path) -> None:
    """As Word has it; xml:space may stand further out."""
    bare = "<w:r><w:t>  Sở </w:t></w:r><w:r><w:t>Y  tế</w:t></w:r><w:r><w:t> </w:t></w:r>"
    assert texts(read(tmp_path, p(bare, " 1") + f'<w:p xml:space="preserve">{bare}</w:p>')) == ["SởY tế 1", "Sở Y tế"]


def test_a_letter_of_a_symbol_font_is_what_it_shows(tmp_path: Path) -> None:
    """By the run's font, its style's, the paragraph's; a word left in such a font by mistake stays one."""

    def font(name: str) -> str:
        return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'

    sheet = styles(style("Ô", f"<w:rPr>{font('Wingdings')}</w:rPr>", kind="character"), style("Dấu", f"<w:rPr>{font('Wingdings')}</w:rPr>"))
    body = (
        p(r("þ", font("Wingdings")), " Có ", r("R", font("Wingdings 2")), r("þ", '<w:rStyle w:val="Ô"/>'), r("³", font("Symbol")), " 5")
        + p("Ø", r(" Việc", font("Times New Roman")), props='<w:pStyle w:val="Dấu"/>')
        + p(r("Không", font("Wingdings")), r(" có", font("Symbol")))
    )
    assert texts(read(tmp_path, body, styles=sheet)) == ["☑ Có ☑☑≥ 5", "➢ Việc", "Không có"]


def test_the_day_of_a_date_picker_is_the_one_shown(tmp_path: Path) -> None:
    day = '<w:date w:fullDate="2025-12-31T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date>'
    assert texts(read(tmp_path, p("Hạn: ", control(r("31/12/2025"), day)))) == ["Hạn: 31/12/2025"]


def test_decomposed_letters_are_composed(tmp_path: Path) -> None:
    assert texts(read(tmp_path, p("U\u0309y ban"))) == ["Ủy ban"]


def test_hidden_text_is_left_out_and_counted(tmp_path: Path) -> None:
    """Hidden by the run, by its character style, by the paragraph's style; shown where the run says so. webHidden shows."""
    hide = "<w:rPr><w:vanish/></w:rPr>"
    sheet = styles(style("Ẩn", hide, kind="character"), style("Đoạn ẩn", hide))
    body = (
        p("a", r("1", "<w:vanish/>"), r("2", '<w:rStyle w:val="Ẩn"/>'), r("3", "<w:webHidden/>"), r("4", '<w:vanish w:val="0"/>'))
        + p("mất", props='<w:pStyle w:val="Đoạnẩn"/>')
        + p("b")
    )
    document = read(tmp_path, body, styles=sheet)
    assert texts(document) == ["a34", "b"]
    assert codes(document) == {"hidden-text": 3}


def test_a_style_separator_keeps_heading_and_text_on_one_line(tmp_path: Path) -> None:
    body = p("Tuyên truyền.", props='<w:outlineLvl w:val="1"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p(" Trong quý I.")
    (block,) = read(tmp_path, body).blocks
    assert isinstance(block, Paragraph) and (block.text, block.heading) == ("Tuyên truyền. Trong quý I.", 2)


def box(text: str) -> str:
    shape = f"<wps:wsp><wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx></wps:wsp>"
    choice = f"<w:drawing><wp:anchor><a:graphic><a:graphicData>{shape}"
    fallback = f"<w:pict><v:shape><v:textbox><w:txbxContent>{text}</w:txbxContent></v:textbox></v:shape></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{choice}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    document = read(tmp_path, p("Trên", box(p("Trong khung") + tbl(tr("x", "y")))) + p("Dưới"))
    got = [(b.part.value, b.anchor, b.text if isinstance(b, Paragraph) else [c.text for c in b.cells()]) for b in document.blocks]
    assert got == [("body", None, "Trên"), ("textbox", 0, "Trong khung"), ("textbox", 0, ["x", "y"]), ("body", None, "Dưới")]


def test_a_vml_box_and_what_word_does_not_understand(tmp_path: Path) -> None:
    vml = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{p('Cũ')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    choices = '<mc:Choice Requires="far"><w:t>lạ</w:t></mc:Choice><mc:Fallback><w:t>quen</w:t></mc:Fallback>'
    odd = f"<w:r><mc:AlternateContent>{choices}</mc:AlternateContent></w:r>"
    document = read(tmp_path, p("a", vml) + p(odd))
    assert (texts(document), texts(document, Part.TEXTBOX)) == (["a", "quen"], ["Cũ"])


def test_boxes_in_a_group_are_all_read(tmp_path: Path) -> None:
    shape = "<wps:wsp><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></wps:wsp>"
    group = f"<w:r><w:drawing><wpg:wgp>{shape.format(p('một'))}<wpg:grpSp>{shape.format(p('hai'))}</wpg:grpSp></wpg:wgp></w:drawing></w:r>"
    assert texts(read(tmp_path, p("a", group)), Part.TEXTBOX) == ["một", "hai"]


def test_notes_follow_the_paragraph_that_refers_to_them(tmp_path: Path) -> None:
    notes = (
        f'<w:footnote w:type="separator" w:id="0">{p("---")}</w:footnote>'
        f'<w:footnote w:id="5">{p("<w:r><w:footnoteRef/></w:r>", "Đến hết năm 2025.")}</w:footnote>'
        f'<w:footnote w:id="6">{p("Thừa")}</w:footnote><w:footnote w:id="7">{p("Hai")}</w:footnote>'
    )
    ends = f'<w:endnote w:id="2">{p("Cuối")}</w:endnote>'
    body = (
        p("a", r(inner='<w:footnoteReference w:id="5"/>'), " b", r(inner='<w:endnoteReference w:id="2"/>'))
        + tbl(tr(tc(p("ô", r(inner='<w:footnoteReference w:id="7"/>'))), "x"))
        + p("c")
    )
    document = read(tmp_path, body, footnotes=notes, endnotes=ends)
    got = [(b.part.value, b.label, b.text, b.anchor) for b in document.blocks if isinstance(b, Paragraph)]
    assert got == [
        ("body", "", "a b", None), ("footnote", "1", "Đến hết năm 2025.", 0), ("endnote", "i", "Cuối", 0), ("footnote", "2", "Hai", 3),
        ("body", "", "c", None),
    ]  # fmt: skip


def test_a_section_that_was_changed_counts_once(tmp_path: Path) -> None:
    """What a section was like before a tracked change numbers no notes."""
    before = "<w:sectPrChange><w:sectPr><w:footnotePr><w:numFmt w:val='upperRoman'/></w:footnotePr></w:sectPr></w:sectPrChange>"
    body = p("a", props=f"<w:sectPr>{before}</w:sectPr>") + p("b", r(inner='<w:footnoteReference w:id="5"/>')) + "<w:sectPr/>"
    document = read(tmp_path, body, footnotes=f'<w:footnote w:id="5">{p("Hai")}</w:footnote>')
    assert [(b.label, b.text) for b in document.blocks if isinstance(b, Paragraph)] == [("", "a"), ("", "b"), ("1", "Hai")]


def test_comments_headers_and_footers_stay_apart(tmp_path: Path) -> None:
    comments = f'<w:comment w:id="9" w:author="A">{p("Sửa lại")}</w:comment>'
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:headerReference w:type="first" r:id="rId_header2"/>'
        '<w:footerReference w:type="default" r:id="rId_footer1"/></w:sectPr>'
    )
    body = p("a", r(inner='<w:commentReference w:id="9"/>'), props=section) + p("b") + section
    document = read(tmp_path, body, comments=comments, header1=p("đầu trang"), header2=p("không dùng"), footer1=p("chân trang"))
    got = [(b.part.value, b.text, b.anchor) for b in document.blocks if isinstance(b, Paragraph)]
    assert got == [
        ("body", "a", None), ("body", "b", None), ("comment", "Sửa lại", 0), ("header", "đầu trang", None), ("footer", "chân trang", None),
    ]  # fmt: skip


def test_formulas_stand_on_one_line(tmp_path: Path) -> None:
    part = "<m:r><m:t>{}</m:t></m:r>"
    formula = f"<m:oMath><m:f><m:num>{part.format('a+b')}</m:num><m:den>{part.format('2')}</m:den></m:f></m:oMath>"
    assert texts(read(tmp_path, p("T = ", formula))) == ["T = (a+b)/2"]


def test_brackets_roots_and_sums_of_a_formula(tmp_path: Path) -> None:
    part = "<m:r><m:t>{}</m:t></m:r>".format
    bracket = f"<m:d><m:dPr/><m:e>{part('a+b')}</m:e></m:d>"
    signs = '<m:dPr><m:begChr m:val="["/><m:sepChr m:val=";"/><m:endChr m:val="]"/></m:dPr>'
    pair = f"<m:d>{signs}<m:e>{part(0)}</m:e><m:e>{part(1)}</m:e></m:d>"
    power = f"<m:sSup><m:e>{bracket}</m:e><m:sup>{part(2)}</m:sup></m:sSup>"
    root = f'<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>{part("x+1")}</m:e></m:rad>'
    total = f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub/><m:sup/><m:e>{part("x")}</m:e></m:nary>'
    body = "".join(p(f"<m:oMath>{formula}</m:oMath>") for formula in (bracket, pair, power, root, total))
    assert texts(read(tmp_path, body)) == ["(a+b)", "[0;1]", "(a+b)^2", "√(x+1)", "∑x"]


def test_indices_limits_functions_and_matrices_of_a_formula(tmp_path: Path) -> None:
    """Each sign once, and which belongs to which."""
    part = "<m:r><m:t>{}</m:t></m:r>".format

    def shape(kind: str, **parts: str) -> str:
        return f"<m:{kind}>{''.join(f'<m:{name}>{inner}</m:{name}>' for name, inner in parts.items())}</m:{kind}>"

    total = shape("nary", naryPr='<m:chr m:val="∑"/>', sub=part("i=1"), sup=part("n"), e=shape("sSub", e=part("x"), sub=part("i")))
    both = shape("sSubSup", e=part("a"), sub=part("i"), sup=part(2)) + part("b")
    limit = shape("func", fName=shape("limLow", e=part("lim"), lim=part("x→0")), e=part("f"))
    row = f"<m:mr><m:e>{part('a')}</m:e><m:e>{part('b')}</m:e></m:mr>"
    matrix = f"<m:m>{row * 2}</m:m>" + shape("func", fName=part("sin"), e=part("x")) + shape("acc", e=part("v"))
    body = "".join(p(f"<m:oMath>{formula}</m:oMath>") for formula in (total, both, limit, matrix))
    assert texts(read(tmp_path, body)) == ["∑_(i=1)^n x_i", "a_i^2 b", "lim_(x→0) f", "a b; a b sin x v"]


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    """A large picture, a thin line, an embedded sheet, a chart, a file inserted whole."""
    blip = "<a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic>"
    picture = f'<w:r><w:drawing><wp:inline><wp:extent cx="{{}}" cy="{{}}"/>{blip}</wp:inline></w:drawing></w:r>'
    sheet = '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>'
    chart = "<w:r><w:drawing><c:chart/></w:drawing></w:r>"
    body = p("Phụ lục", picture.format(5_000_000, 3_000_000), picture.format(2_000_000, 10_000), sheet, chart) + '<w:altChunk r:id="x"/>'
    document = read(tmp_path, body)
    notes = [(note.code, note.count, note.message.en) for note in document.notes]
    assert [(code, count) for code, count, _ in notes] == [("unread", 1)] * 4
    assert all("after “Phụ lục”" in message for _, _, message in notes)


def test_the_look_of_a_paragraph(tmp_path: Path) -> None:
    """Bold by style and switched off again by the run's style; centred; first line indented by 1 cm."""
    bold = "<w:rPr><w:b/></w:rPr>"
    sheet = styles(style("Đậm", f'<w:pPr><w:jc w:val="center"/></w:pPr>{bold}'), style("Chữ", bold, kind="character"))
    strong = '<w:pStyle w:val="Đậm"/>'
    body = (
        p("Kế hoạch", props=strong)
        + p(r("Kế hoạch", '<w:rStyle w:val="Chữ"/>'), props=strong)
        + p(r("Một hai ba", "<w:b/><w:i/>"), r(" bốn"), props='<w:ind w:left="284" w:firstLine="283"/>')
    )
    got = [(b.bold, b.italic, b.centred, b.indent) for b in read(tmp_path, body, styles=sheet).blocks if isinstance(b, Paragraph)]
    assert got == [(True, False, True, None), (False, False, True, None), (True, True, False, 28.35)]


def test_diagram_text_is_read_from_its_data(tmp_path: Path) -> None:
    relation = f'<Relationship Id="rD" Type="{NAMES["r"]}/diagramData" Target="d.xml"/>'
    space = f'xmlns:dgm="{NAMES["dgm"]}" xmlns:a="{NAMES["a"]}"'
    data = f"<dgm:dataModel {space}><dgm:pt><dgm:t><a:p><a:r><a:t>Ban Chỉ đạo</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>"
    drawing = '<w:r><w:drawing><dgm:relIds r:dm="rD"/></w:drawing></w:r>'
    document = read_docx(save(tmp_path, package(p("a", drawing), relations=relation, extra={"word/d.xml": data})))
    assert texts(document, Part.TEXTBOX) == ["Ban Chỉ đạo"]


def test_the_diagram_of_a_header_is_that_headers_own(tmp_path: Path) -> None:
    """The same id means another part in the body."""
    space = f'xmlns:dgm="{NAMES["dgm"]}" xmlns:a="{NAMES["a"]}"'
    data = f"<dgm:dataModel {space}><dgm:pt><dgm:t><a:p><a:r><a:t>{{}}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>"
    relation = f'<Relationship Id="rD" Type="{NAMES["r"]}/diagramData" Target="{{}}.xml"/>'
    own = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation.format("h")}</Relationships>'
    drawing = '<w:r><w:drawing><dgm:relIds r:dm="rD"/></w:drawing></w:r>'
    body = p("a", drawing) + '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/></w:sectPr>'
    extra = {"word/d.xml": data.format("Ban Chỉ đạo"), "word/h.xml": data.format("Quận ủy"), "word/_rels/header1.xml.rels": own}
    document = read_docx(save(tmp_path, package(body, relations=relation.format("d"), extra=extra, header1=p(drawing))))
    assert texts(document, Part.TEXTBOX) == ["Ban Chỉ đạo"]
    assert texts(document, Part.HEADER) == ["Quận ủy"]


def test_struck_through_words_are_left_out_and_counted(tmp_path: Path) -> None:
    on, off = "<w:strike/>", '<w:strike w:val="false"/>'
    document = read(tmp_path, p("Giao ", r("Phòng Nội vụ ", on), r("Phòng Y tế", off), " chủ trì", r(" và báo cáo", "<w:dstrike/>")))
    assert texts(document) == ["Giao Phòng Y tế chủ trì"]
    assert codes(document) == {"struck-text": 2}
