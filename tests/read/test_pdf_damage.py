"""Is a pdf whose pages are damaged inside said to be, and no sound one?

Each test takes a plan of four pages and spoils the data of one of its streams.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from docgen.config import Settings
from docgen.model import Decision, Document, Note, PlanReport, ReadOptions, UnreadableError
from docgen.pipeline import Desk
from docgen.plugins import Reading, load
from docgen.read import pdf_damage
from docgen.read.pdf import read_pdf
from docgen.read.pdf_damage import Damage, find_damage
from tests.read.pdf_files import Paper, drawn

PLAN = (Path(__file__).resolve().parents[2] / "corpora" / "plans" / "p02-quan-uy-son-tra.pdf").read_bytes()
NEVER = ReadOptions(ocr="never")

Write = Callable[[bytes], str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(data: bytes) -> str:
        path = tmp_path / "plan.pdf"
        path.write_bytes(data)
        return str(path)

    return written


def streams(data: bytes, holding: bytes) -> list[tuple[int, int]]:
    """Where the compressed streams stand whose content holds some bytes: one for each page, of those that set text."""
    found = []
    for mark in re.finditer(rb"(?<!end)stream\r?\n", data):
        end = data.index(b"endstream", mark.end())
        try:
            content = zlib.decompress(data[mark.end() : end].rstrip(b"\r\n"))
        except zlib.error:
            continue
        if holding in content:
            found.append((mark.end(), end))
    return found


def spoilt(data: bytes, number: int, share: float, length: int = 20, holding: bytes = b" Tf") -> bytes:
    """``data``, some bytes of its stream of that number overwritten."""
    start, end = streams(data, holding)[number]
    at = start + int((end - start) * share)
    return data[:at] + b"\xff" * length + data[at + length :]


def truncated(document: Document) -> list[Note]:
    """The notes on damage."""
    return [note for note in document.notes if note.code == "truncated"]


@pytest.mark.parametrize("share", [0.2, 0.6])
@pytest.mark.parametrize("page", [1, 2, 3, 4])
def test_a_damaged_page_is_named_and_the_others_are_read(write: Write, page: int, share: float) -> None:
    """Twenty bytes of the page's content are overwritten."""
    document = read_pdf(write(spoilt(PLAN, page - 1, share)), NEVER)
    assert [note.page for note in truncated(document)] == [page]
    assert truncated(document)[0].message.en.startswith(f"Page {page} is damaged: ")
    assert truncated(document)[0].message.vi.startswith(f"Trang {page} bị hỏng: ")
    assert {block.page for block in document.blocks} >= {1, 2, 3, 4} - {page}


def test_what_stands_before_the_damage_is_kept(write: Write) -> None:
    """The second half of page 1 is lost; its heading is read."""
    document = read_pdf(write(spoilt(PLAN, 0, 0.6)), NEVER)
    assert any(block.page == 1 for block in document.blocks)


def test_no_area_is_missing_from_a_damaged_plan(write: Write) -> None:
    """What may stand on the damaged page can't be told."""
    document = read_pdf(write(spoilt(PLAN, 2, 0.2)), NEVER)
    report = Desk.prepare(load(), Settings(scope=("all",))).check(document.path, Reading(document))
    assert isinstance(report, PlanReport)
    coverage: list[Decision] = [one for one in report.decisions if one.aspect == "coverage"]
    assert not [one.area for one in coverage if one.reason in ("missing", "partial")]
    assert "unreadable" in {one.reason for one in coverage}


def test_a_flipped_bit_that_only_the_checksum_shows(write: Write) -> None:
    """Everything unpacks, with another letter or figure in it."""
    start, end = streams(PLAN, b" Tf")[1]
    content = zlib.decompress(PLAN[start:end].rstrip(b"\r\n"))
    packed = zlib.compress(content, 9)
    assert len(packed) <= end - start
    packed = packed[:-4] + bytes(byte ^ 1 for byte in packed[-4:])
    assert find_damage(write(PLAN[:start] + packed.ljust(end - start, b"\n") + PLAN[end:]), 4) == Damage((2,))


def test_a_damaged_table_of_letters_damages_the_pages_that_use_the_font(write: Write) -> None:
    """Its ToUnicode doesn't unpack: what the pages say is anybody's guess."""
    found = find_damage(write(spoilt(PLAN, 0, 0.3, holding=b"begincmap")), 4)
    assert found.pages
    assert not found.file


def test_pages_of_which_nothing_is_left_are_damaged_not_empty(write: Write) -> None:
    """Every page's content is overwritten from its beginning."""
    data = PLAN
    while streams(data, b" Tf"):
        data = spoilt(data, 0, 0)  # the next: what is spoilt is found no more
    document = read_pdf(write(data), NEVER)
    assert [note.page for note in truncated(document)] == [1, 2, 3, 4]
    assert document.blocks == ()


def test_a_file_of_garbage_alone_is_broken_not_scanned(write: Write) -> None:
    """No table of letters unpacks on three pages: the advice is to send the file again, not to recognise it."""
    out = io.BytesIO()
    with pdfium.PdfDocument(PLAN) as pdf:
        pdf.del_page(3)
        pdf.save(out)
    data = out.getvalue()
    while streams(data, b"begincmap"):
        data = spoilt(data, 0, 0, holding=b"begincmap")
    with pytest.raises(UnreadableError) as caught:
        read_pdf(write(data), NEVER)
    assert caught.value.reason == "broken"


def test_where_pages_cannot_be_told_apart_the_file_is_damaged(write: Write) -> None:
    """It is said to have five pages, and four are found."""
    assert find_damage(write(spoilt(PLAN, 0, 0.2)), 5) == Damage(file=True)


# --------------------------------------------------------------------------- sound files


@pytest.mark.parametrize("path", sorted((Path(__file__).resolve().parents[2] / "corpora").rglob("*.pdf")), ids=lambda path: path.name)
def test_a_sound_plan_is_not_damaged(path: Path) -> None:
    """No note for the plans of the corpora."""
    try:
        document = read_pdf(str(path), NEVER)
    except UnreadableError as error:
        assert error.reason != "broken"
    else:
        assert truncated(document) == []


def test_a_checksum_may_be_left_out(write: Write) -> None:
    """Some programs write none, or leave the stream open after its last block."""
    start, end = streams(PLAN, b" Tf")[1]
    content = zlib.decompress(PLAN[start:end].rstrip(b"\r\n"))
    flushing = zlib.compressobj(9)
    flushed = flushing.compress(content) + flushing.flush(zlib.Z_SYNC_FLUSH)
    for packed in (zlib.compress(content, 9)[:-4], flushed):
        assert len(packed) <= end - start
        # the room that is left stands before the object: its place in the file and the lengths of all others stay
        head = PLAN.rindex(b"obj", 0, start) + 3
        room = b" " * (end - start - len(packed))
        data = PLAN[:head] + room + PLAN[head:start] + packed + PLAN[end:]
        assert truncated(read_pdf(write(data), NEVER)) == []


def test_damage_that_a_later_revision_replaced_is_nobodys(write: Write) -> None:
    """The page's content was saved once more at the end of the file."""
    start, end = streams(PLAN, b" Tf")[1]
    number = int(re.findall(rb"(\d+) 0 obj", PLAN[:start])[-1])
    root = re.findall(rb"/Root \d+ 0 R", PLAN)[-1]
    size = re.findall(rb"/Size \d+", PLAN)[-1]
    old = re.findall(rb"startxref\s+(\d+)", PLAN)[-1]
    packed = PLAN[start:end].rstrip(b"\r\n")
    data = spoilt(PLAN, 1, 0.2) + b"\n"
    at = len(data)
    data += b"%d 0 obj\n<</Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream\nendobj\n" % (number, len(packed), packed)
    table = len(data)
    data += b"xref\n%d 1\n%010d 00000 n \ntrailer\n<<%s%s/Prev %s>>\nstartxref\n%d\n%%%%EOF\n" % (number, at, size, root, old, table)
    whole = read_pdf(write(PLAN), NEVER)
    document = read_pdf(write(data), NEVER)
    assert truncated(document) == []
    assert document.blocks == whole.blocks


def test_what_is_encrypted_is_not_damaged(tmp_path: Path) -> None:
    """A password for changes only: the streams don't unpack before they are decrypted."""
    from reportlab.lib.pdfencrypt import StandardEncryption

    def draw(paper: Paper) -> None:
        for line in range(10):
            paper.prose(60 + 40 * line, "Phòng Y tế chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện trong năm 2025.")

    path = drawn(tmp_path / "plan.pdf", draw, encrypt=StandardEncryption("", ownerPassword="secret"))
    assert truncated(read_pdf(path, NEVER)) == []


# --------------------------------------------------------------------------- hostile files


def test_what_unpacks_without_end_is_left(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream of a thousand times its size: only its beginning is unpacked."""
    monkeypatch.setattr(pdf_damage, "_STREAM_MOST", 2**20)
    monkeypatch.setattr(pdf_damage, "_FILE_MOST", 2**20)
    bomb = zlib.compress(bytes(50 * 2**20))
    data = b"%%PDF-1.4\n1 0 obj<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n" % (len(bomb), bomb)
    assert find_damage(write(data * 20), 1) == Damage()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.4",
        b"stream\n",
        b"endstream" * 20_000,
        b"stream\n" * 20_000,
        b"1 0 obj<</Filter/FlateDecode/Length 99999999999>>stream\nxx",
        b"1 0 obj<</Filter/FlateDecode/Length 3>>stream\nx\xff\xffendstream endobj trailer<</Root 1 0 R>>",
        b"1 0 obj<</Filter/FlateDecode/Type/XRef>>stream\nxxxx\nendstream startxref\n0\n%%EOF",
    ],
)
def test_nothing_escapes(write: Write, data: bytes) -> None:
    """Whatever stands in the file, an answer comes."""
    assert find_damage(write(data), 1) in (Damage(), Damage(file=True))
