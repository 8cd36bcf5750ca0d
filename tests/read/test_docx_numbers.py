"""Automatic numbers: what Word shows and doesn't store."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx_files import item, lvl, numbering, p, package, save, style, styles, tbl, tc, tr

from docgen.labels import automatic_label
from docgen.model import Paragraph, Table
from docgen.read.docx import read_docx
from docgen.read.numbering import format_number


def lines(folder: Path, body: str, **parts: str) -> list[str]:
    """The document as read: each paragraph with its number."""
    document = read_docx(save(folder, package(body, **parts)))
    return [f"{b.label} {b.text}".strip() for b in document.blocks if isinstance(b, Paragraph)]


OUTLINE = lvl(0, "%1.", "upperRoman") + lvl(1, "%2.") + lvl(2, "%2.%3.") + lvl(3, "%4)", "lowerLetter")


def test_a_multilevel_list_restarts_under_each_heading(tmp_path: Path) -> None:
    body = item("Mục đích") + item("Một", level=1) + item("Hai", level=1) + item("Con", level=2) + item("Nhiệm vụ") + item("Ba", level=1)
    assert lines(tmp_path, body, numbering=numbering(OUTLINE)) == ["I. Mục đích", "1. Một", "2. Hai", "2.1. Con", "II. Nhiệm vụ", "1. Ba"]


def test_a_skipped_level_shows_its_first_number(tmp_path: Path) -> None:
    assert lines(tmp_path, item("Sâu", level=2) + item("Nữa", level=2), numbering=numbering(OUTLINE)) == ["1.1. Sâu", "1.2. Nữa"]


def test_lists_of_one_definition_count_on_and_an_override_starts_anew(tmp_path: Path) -> None:
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    body = item("a") + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1)
    assert lines(tmp_path, body, numbering=numbering(lvl(0, "%1)"), nums=nums)) == ["1) a", "2) b", "5) c", "6) d", "7) e"]


def test_an_override_may_replace_a_whole_level(tmp_path: Path) -> None:
    nums = f'<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">{lvl(0, "Điều %1.", start=3)}</w:lvlOverride></w:num>'
    assert lines(tmp_path, item("Phạm vi"), numbering=numbering(lvl(0, "%1)"), nums=nums)) == ["Điều 3. Phạm vi"]


def test_a_level_may_never_restart(tmp_path: Path) -> None:
    """Chương I / Điều 1. Điều 2. / Chương II / Điều 3."""
    levels = lvl(0, "Chương %1", "upperRoman") + lvl(1, "Điều %2.", extra='<w:lvlRestart w:val="0"/>')
    body = item("a") + item("b", level=1) + item("c", level=1) + item("d") + item("e", level=1)
    assert lines(tmp_path, body, numbering=numbering(levels)) == ["Chương I a", "Điều 1. b", "Điều 2. c", "Chương II d", "Điều 3. e"]


def test_a_level_may_restart_only_after_a_certain_level(tmp_path: Path) -> None:
    levels = lvl(0, "%1.") + lvl(1, "%1.%2.") + lvl(2, "%3)", extra='<w:lvlRestart w:val="1"/>')
    body = item("a") + item("b", level=1) + item("c", level=2) + item("d", level=1) + item("e", level=2) + item("f") + item("g", level=2)
    assert lines(tmp_path, body, numbering=numbering(levels)) == ["1. a", "1.1. b", "1) c", "1.2. d", "2) e", "2. f", "1) g"]


def test_legal_numbering_turns_roman_parents_into_digits(tmp_path: Path) -> None:
    levels = lvl(0, "%1.", "upperRoman") + lvl(1, "%1.%2.", extra="<w:isLgl/>")
    assert lines(tmp_path, item("a") + item("b") + item("c", level=1), numbering=numbering(levels)) == ["I. a", "II. b", "2.1. c"]


def test_a_number_in_capitals_is_shown_so(tmp_path: Path) -> None:
    levels = '<w:lvl w:ilvl="0"><w:start w:val="2"/><w:lvlText w:val="Phần %1."/><w:rPr><w:caps/></w:rPr></w:lvl>'
    assert lines(tmp_path, item("Nhiệm vụ"), numbering=numbering(levels)) == ["PHẦN 2. Nhiệm vụ"]


def test_a_bullet_level_leaves_no_trace_in_deeper_numbers(tmp_path: Path) -> None:
    levels = lvl(0, "%1.") + lvl(1, "-", "bullet") + lvl(2, "%1.%2%3")
    assert lines(tmp_path, item("a") + item("b", level=1) + item("c", level=2), numbering=numbering(levels)) == ["1. a", "- b", "1.1 c"]


@pytest.mark.parametrize(
    ("text", "font", "shown"),
    [("\uf0b7", "Symbol", "•"), ("\uf0d8", "Wingdings", "➢"), ("\uf0fc", "Wingdings", "✓"), ("\uf02d", "Symbol", "-"), ("–", "", "-"),
     ("+", "", "+"), ("o", "Courier New", "○"), ("đ)", "", "đ)"), ("\uf0a7", "Wingdings", "▪")],
)  # fmt: skip
def test_a_bullet_is_shown_as_what_it_looks_like(tmp_path: Path, text: str, font: str, shown: str) -> None:
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="{text}"/>'
        f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr></w:lvl>'
    )
    assert lines(tmp_path, item("Việc"), numbering=numbering(level)) == [f"{shown} Việc"]


@pytest.mark.parametrize(
    ("value", "kind", "pattern", "shown"),
    [(4, "upperRoman", "", "IV"), (9, "lowerRoman", "", "ix"), (5, "lowerLetter", "", "e"), (28, "lowerLetter", "", "bb"),
     (3, "decimalZero", "", "03"),
     (2, "ordinal", "", "2nd"), (11, "ordinal", "", "11th"), (3, "ordinalText", "", "Third"), (21, "cardinalText", "", "Twenty-one"),
     (15, "vietnameseCounting", "", "mười lăm"), (21, "vietnameseCounting", "", "hai mươi mốt"),
     (5, "custom", "a, b, c, d, đ, e, ...", "đ"),
     (7, "custom", "001, 002, 003, ...", "007"), (3, "none", "", ""), (3, "decimalEnclosedCircle", "", "③"), (4, "upperLetter", "", "D")],
)  # fmt: skip
def test_number_formats(value: int, kind: str, pattern: str, shown: str) -> None:
    assert format_number(value, kind, pattern) == shown


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("decimalEnclosedCircle", "①"), ("decimalEnclosedCircleChinese", "①"), ("decimalEnclosedFullstop", "⒈"),
     ("decimalEnclosedParen", "⑴"), ("decimalFullWidth", "１")],
)  # fmt: skip
def test_a_number_in_a_circle_is_a_label_like_others(tmp_path: Path, kind: str, shown: str) -> None:
    assert lines(tmp_path, item("Một"), numbering=numbering(lvl(0, "%1", kind))) == [f"{shown} Một"]
    label = automatic_label(shown)
    assert label is not None and label.text == shown


def test_an_empty_paragraph_of_a_list_is_counted(tmp_path: Path) -> None:
    assert lines(tmp_path, item("a") + item("") + item("c"), numbering=numbering(lvl(0, "%1."))) == ["1. a", "3. c"]


def test_the_lists_of_a_header_count_on_their_own(tmp_path: Path) -> None:
    body = item("a") + item("b") + '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/></w:sectPr>'
    assert lines(tmp_path, body, numbering=numbering(lvl(0, "%1.")), header1=item("đầu")) == ["1. a", "2. b", "1. đầu"]


def test_a_list_with_the_vietnamese_alphabet(tmp_path: Path) -> None:
    """A custom format stands beside a plain one for old programs."""
    custom = '<mc:Choice Requires="wps"><w:numFmt w:val="custom" w:format="c, d, đ, e"/></mc:Choice>'
    plain = '<mc:Fallback><w:numFmt w:val="lowerLetter"/></mc:Fallback>'
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="2"/><mc:AlternateContent>{custom}{plain}</mc:AlternateContent><w:lvlText w:val="%1)"/></w:lvl>'
    )
    assert lines(tmp_path, item("Một") + item("Hai"), numbering=numbering(level)) == ["d) Một", "đ) Hai"]


def test_headings_are_numbered_by_their_styles(tmp_path: Path) -> None:
    """Heading 2 inherits the list of Heading 1 and takes the level that the list links to it."""
    number_1 = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>'
    sheet = styles(
        style("Heading 1", number_1),
        style("Heading 2", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', base="Heading1"),
        style("Bỏ số", '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', base="Heading1"),
    )
    levels = lvl(0, "%1.", "upperRoman", extra='<w:pStyle w:val="Heading1"/>') + lvl(1, "%2.", extra='<w:pStyle w:val="Heading2"/>')
    plan = (("a", "Heading1"), ("b", "Heading2"), ("c", "Heading2"), ("d", "Bỏsố"))
    body = "".join(p(text, props=f'<w:pStyle w:val="{name}"/>') for text, name in plan)
    document = read_docx(save(tmp_path, package(body, numbering=numbering(levels), styles=sheet)))
    got = [(b.label, b.heading, b.level, b.style) for b in document.blocks if isinstance(b, Paragraph)]
    assert got == [("I.", 1, 0, "Heading 1"), ("1.", 2, 1, "Heading 2"), ("2.", 2, 1, "Heading 2"), ("", 1, None, "Bỏ số")]


def test_a_list_may_live_in_a_numbering_style(tmp_path: Path) -> None:
    nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    sheet = styles(style("Danh sách", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', kind="numbering"))
    part = numbering('<w:numStyleLink w:val="Danhsách"/>', f'<w:styleLink w:val="Danhsách"/>{lvl(0, "2.%1.")}', nums=nums)
    assert lines(tmp_path, item("a") + item("b", 2), numbering=part, styles=sheet) == ["2.1. a", "2.2. b"]


def test_numbers_in_cells_stand_before_their_text(tmp_path: Path) -> None:
    table = tbl(tr(tc(item("")), tc(item("Điều tra", 2))), tr(tc(item("")), tc(item("Chi trả", 2))))
    document = read_docx(save(tmp_path, package(table, numbering=numbering(lvl(0, "%1"), lvl(0, "%1)", "lowerLetter")))))
    (read,) = document.blocks
    assert isinstance(read, Table)
    assert [[cell.text for cell in row] for row in read.rows] == [["1", "a) Điều tra"], ["2", "b) Chi trả"]]


def test_deleted_and_hidden_paragraphs_are_not_counted(tmp_path: Path) -> None:
    gone = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:id='1'/></w:rPr>"
    body = item("a") + p('<w:del w:id="2"><w:r><w:delText>b</w:delText></w:r></w:del>', props=gone) + item("c")
    assert lines(tmp_path, body, numbering=numbering(lvl(0, "%1."))) == ["1. a", "2. c"]


def test_lists_that_point_nowhere_give_no_number(tmp_path: Path) -> None:
    """A numId without definition, a link that leads to itself, a level that isn't there."""
    sheet = styles(style("Vòng", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', kind="numbering"))
    part = numbering('<w:numStyleLink w:val="Vòng"/>', lvl(0, "%1."))
    body = item("a", 1) + item("b", 99) + item("c", 2, 7) + item("d", 2, 12)
    assert lines(tmp_path, body, numbering=part, styles=sheet) == ["a", "b", "c", "d"]
