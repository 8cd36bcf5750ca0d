"""Files that are damaged, locked, hostile or not ours: a plain answer each time, never a traceback."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
from docx_files import NAMES, item, lvl, numbering, p, package, save, tbl, tr

from docgen.model import Limits, Paragraph, ReadOptions, UnreadableError
from docgen.read.docx import docgen_read, is_encrypted_office, read_docx

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def reason(path: str, limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableError) as error:
        read_docx(path, ReadOptions(limits=limits or Limits()))
    assert error.value.message.vi and error.value.message.en and "\n" not in error.value.message.vi
    return error.value.reason


def texts(path: str) -> list[str]:
    return [b.text for b in read_docx(path).blocks if isinstance(b, Paragraph)]


def repack(data: bytes, changes: dict[str, bytes | None]) -> bytes:
    """The same package with some parts changed (None: left out)."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = changes.get(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"
TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"


@pytest.mark.parametrize("kind", [MACRO, TEMPLATE])
def test_documents_with_macros_and_templates_are_read(tmp_path: Path, kind: str) -> None:
    path = save(tmp_path, package(p("a"), main_type=kind, extra={"word/vbaProject.bin": b"x"}), "no-suffix")
    document = docgen_read(path, ReadOptions())
    assert document is not None and [b.text for b in document.blocks if isinstance(b, Paragraph)] == ["a"]
    assert [note.code for note in document.notes] == ["attachments"]


def test_strict_documents_are_read_like_others(tmp_path: Path) -> None:
    data = package(item("a") + tbl(tr("b", "c")), numbering=numbering(lvl(0, "%1.")))
    strict = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            content = archive.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/", b"http://purl.oclc.org/ooxml/wordprocessingml/"
            )
            content = content.replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/"
            )
            strict[name] = content
    document = read_docx(save(tmp_path, repack(data, dict(strict))))
    assert document.blocks == read_docx(save(tmp_path, data)).blocks
    assert isinstance(document.blocks[0], Paragraph) and document.blocks[0].label == "1."


def test_files_that_are_not_ours_are_left_to_others(tmp_path: Path) -> None:
    sheet = io.BytesIO()
    with zipfile.ZipFile(sheet, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    for data in (b"%PDF-1.7", b"Ke hoach", sheet.getvalue(), OLE + b"\0" * 600):
        path = save(tmp_path, data)
        assert docgen_read(path, ReadOptions()) is None
        assert reason(path) == "not-supported"


def test_missing_empty_and_locked_files(tmp_path: Path) -> None:
    assert reason(str(tmp_path / "none.docx")) == "not-found"
    assert reason(str(tmp_path)) == "not-supported"
    assert reason(save(tmp_path, b"")) == "empty"
    locked = save(tmp_path, OLE + b"\0" * 2**20 + "EncryptedPackage".encode("utf-16-le"))
    assert is_encrypted_office(locked)
    assert reason(locked) == "encrypted"
    with pytest.raises(UnreadableError, match="password"):
        docgen_read(locked, ReadOptions())


def test_a_package_without_its_main_part_is_broken(tmp_path: Path) -> None:
    assert reason(save(tmp_path, repack(package(p("a")), {"word/document.xml": None}))) == "broken"
    assert reason(save(tmp_path, repack(package(p("a")), {"word/document.xml": b"not xml"}))) == "broken"


def test_what_a_cut_off_file_still_holds_is_read(tmp_path: Path) -> None:
    """Cut in the middle of the main part: no directory, half the text."""
    words = random.Random(1)
    body = "".join(p(f"Nhiệm vụ {i} {words.random()}") for i in range(400))
    data = package(body)
    document = read_docx(save(tmp_path, data[: len(data) // 2]))
    first = document.blocks[0]
    assert isinstance(first, Paragraph) and first.text.startswith("Nhiệm vụ 0")
    assert 50 < len(document.blocks) < 400
    assert [note.code for note in document.notes] == ["truncated"]


def test_a_damaged_side_part_costs_only_itself(tmp_path: Path) -> None:
    data = package(item("a"), numbering=numbering(lvl(0, "%1.")), styles="<w:style")
    document = read_docx(save(tmp_path, repack(data, {"word/numbering.xml": b"<w:num"})))
    assert [(b.label, b.text) for b in document.blocks if isinstance(b, Paragraph)] == [("", "a")]
    assert "truncated" in [note.code for note in document.notes]


def test_flipped_bytes_never_raise_anything_else(tmp_path: Path) -> None:
    data = package(item("a") + tbl(tr("b", "c")), numbering=numbering(lvl(0, "%1.")), footnotes="")
    chance = random.Random(92)
    for _ in range(300):
        spoiled = bytearray(data)
        for _ in range(chance.randint(1, 6)):
            spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
        try:
            read_docx(save(tmp_path, bytes(spoiled[: chance.choice((len(spoiled), chance.randrange(1, len(spoiled))))])))
        except UnreadableError as error:
            assert error.reason in {"broken", "not-supported", "encrypted", "too-large", "empty"}


def test_bombs_are_refused_before_they_unpack(tmp_path: Path) -> None:
    bomb = package(p("a"), extra={"word/media/image1.bin": b"\0" * (12 * 2**20)})
    assert reason(save(tmp_path, bomb)) == "too-large"
    plain = package(p("a"))
    assert reason(save(tmp_path, plain), Limits(file_size=100)) == "too-large"
    assert reason(save(tmp_path, plain), Limits(unpacked_size=100)) == "too-large"
    assert reason(save(tmp_path, plain), Limits(parts=2)) == "too-large"


@pytest.mark.parametrize("limits", [Limits(), Limits(xml_depth=40)])
def test_xml_that_nests_too_deeply_is_refused(tmp_path: Path, limits: Limits) -> None:
    depth = limits.xml_depth + 50
    body = "<w:customXml>" * depth + p("a") + "</w:customXml>" * depth
    assert reason(save(tmp_path, package(body)), limits) == "too-large"


def test_tables_may_nest_as_deeply_as_the_limit(tmp_path: Path) -> None:
    body = p("đáy")
    for _ in range(60):
        body = f"<w:tbl><w:tr><w:tc>{body}<w:p/></w:tc></w:tr></w:tbl>"
    assert len(read_docx(save(tmp_path, package(body))).blocks) == 60


def test_a_dtd_is_refused_and_no_entity_is_expanded(tmp_path: Path) -> None:
    data = package(p("a"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        xml = archive.read("word/document.xml").partition(b"\n")[2]
    for entity in ('"' + "x" * 99 + '"', 'SYSTEM "file:///etc/hostname"'):
        spoiled = f"<!DOCTYPE d [<!ENTITY e {entity}>]>".encode() + xml.replace(b">a<", b">&e;<")
        assert reason(save(tmp_path, repack(data, {"word/document.xml": spoiled}))) == "broken"


def test_names_that_climb_out_and_parts_outside_are_not_followed(tmp_path: Path) -> None:
    away = f'<Relationship Id="x{{0}}" Type="{NAMES["r"]}/{{0}}" Target="{{1}}" TargetMode="External"/>'
    relations = away.format("numbering", "http://127.0.0.1:1/n.xml") + away.format("styles", "file:///etc/passwd")
    path = save(tmp_path, package(item("a"), relations=relations, extra={"../../evil.xml": "<a/>", "/abs.xml": "<a/>"}))
    assert texts(path) == ["a"]
    assert [(note.code, note.count) for note in read_docx(path).notes] == [("skipped", 2)]


def test_a_note_that_refers_to_itself_is_read_once(tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'

    def marked(text: str, note: int) -> str:
        return p(text).replace("</w:p>", f"{mark.format(note) * 3}</w:p>")

    notes = "".join(f'<w:footnote w:id="{i}">{marked(f"chú thích {i}", 1 - i)}</w:footnote>' for i in (0, 1))
    body = marked("a", 0)
    assert texts(save(tmp_path, package(body, footnotes=notes))) == ["a", "chú thích 0", "chú thích 1"]


def test_a_span_that_no_table_has_is_counted_by_its_columns(tmp_path: Path) -> None:
    """Every column that a cell covers costs memory later on, so the limit of cells is one of columns."""
    wide = tbl(*('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr>' for _ in range(30)))
    assert reason(save(tmp_path, package(wide)), Limits(cells=5000)) == "too-large"
    assert texts(save(tmp_path, package(wide + p("sau")))) == ["sau"]


def test_two_parts_of_one_name_are_damage(tmp_path: Path) -> None:
    """Word refuses it; another program may show the other part."""
    path = save(tmp_path, package(p("a"), extra={"WORD/Document.xml": "khác"}))
    try:
        notes = [note.code for note in read_docx(path).notes]
    except UnreadableError as error:
        assert error.reason == "broken"
    else:
        assert notes == ["truncated"]


def test_a_name_chosen_to_trick_the_terminal_is_shown_harmless(tmp_path: Path) -> None:
    path = save(tmp_path, package(p("a"), extra={"../\x1b[31mđỏ\n": "x", "../" + "dài" * 9000: "x"}))
    (note,) = read_docx(path).notes
    assert "?[31mđỏ?" in note.message.en
    assert note.message.en.isprintable() and len(note.message.en) < 300


def test_ten_thousand_marks_on_one_letter_are_no_matter(tmp_path: Path) -> None:
    (text,) = texts(save(tmp_path, package(p("a" + "\u0301\u0323" * 50_000))))
    assert text[0] == "ạ" and len(text) < 20


def test_numbers_that_no_document_holds_are_no_numbers(tmp_path: Path) -> None:
    huge = "9" * 400
    grid = f'<w:tbl><w:tblGrid><w:gridCol w:w="{huge}"/></w:tblGrid><w:tr><w:tc>{p("ô")}</w:tc></w:tr></w:tbl>'
    body = p("a", props=f'<w:ind w:left="infpt" w:hanging="1e999"/><w:outlineLvl w:val="{huge}"/>') + grid
    assert texts(save(tmp_path, package(body))) == ["a"]
