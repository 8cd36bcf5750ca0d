"""A file is what it holds, whatever it is called."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from old_files import archive, compound, odt, rtf

from docgen.read.sniff import describe, sniff

KINDS = {
    "docx": archive({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>"}),
    "xlsx": archive({"xl/workbook.xml": "<workbook/>"}),
    "zip": archive({"ke-hoach.docx": "…"}),
    "odt": odt("Kế hoạch"),
    "doc": compound("WordDocument", "1Table"),
    "ole": compound("Workbook"),
    "rtf": rtf("Kế hoạch"),
    "pdf": b"\n%PDF-1.7\n",
    "html": b"\xef\xbb\xbf<!DOCTYPE HTML PUBLIC>\n<html><body>K\xe1\xba\xbf ho\xe1\xba\xa1ch",
    "wordml": b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>',
    "png": b"\x89PNG\r\n\x1a\n\0\0",
    "jpeg": b"\xff\xd8\xff\xe0",
    "tiff": b"II*\0",
    "text": "Kế hoạch triển khai thực hiện".encode(),
    "unknown": b"\x00\x01\x02",
    "empty": b"",
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["ke-hoach.docx", "ke-hoach.doc", "ke-hoach"])
def test_a_file_is_what_it_holds(tmp_path: Path, kind: str, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(KINDS[kind])
    assert sniff(str(path)) == kind


@pytest.mark.parametrize(
    "content",
    [compound("EncryptedPackage", "EncryptionInfo"), compound("WordDocument", "1Table", fib_flags=0x0100), odt("…", locked=True)],
    ids=["docx", "doc", "odt"],
)
def test_a_password_is_seen(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mat-khau.doc"
    path.write_bytes(content)
    assert sniff(str(path)) == "encrypted-office"


def test_html_in_sixteen_bits(tmp_path: Path) -> None:
    path = tmp_path / "trang.doc"
    path.write_bytes(b"\xff\xfe" + "<html><body>Kế hoạch".encode("utf-16-le"))
    assert sniff(str(path)) == "html"


@pytest.mark.parametrize("name", ["~$-hoach.docx", ".~lock.ke-hoach.docx#"])
def test_a_lock_file_is_known_by_its_name_and_size(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"\x05Nguyen".ljust(162, b"\0"))
    assert sniff(str(path)) == "lock-file"
    path.write_bytes(KINDS["docx"])
    assert sniff(str(path)) == "docx"


def test_a_cut_docx_is_still_one(tmp_path: Path) -> None:
    path = tmp_path / "cut.docx"
    path.write_bytes(KINDS["docx"][:-30])
    assert sniff(str(path)) == "docx"


@pytest.mark.parametrize(
    ("content", "kind"),
    [(KINDS["odt"][:-30], "odt"), (KINDS["docx"][:40], "cut-zip"), (KINDS["zip"][:-30], "cut-zip"), (KINDS["doc"][:1024], "cut-ole")],
    ids=["odt", "docx", "zip", "doc"],
)
def test_what_was_cut_off_too_early_to_tell_is_damaged(tmp_path: Path, content: bytes, kind: str) -> None:
    path = tmp_path / "cut.doc"
    path.write_bytes(content)
    assert sniff(str(path)) == kind


@given(st.binary(max_size=2000), st.sampled_from(["", *KINDS]), st.integers(0, 2000))
def test_no_bytes_make_it_fail(tmp_path_factory: pytest.TempPathFactory, noise: bytes, kind: str, at: int) -> None:
    path = tmp_path_factory.getbasetemp() / "noise"
    content = KINDS.get(kind, b"")
    path.write_bytes(content[:at] + noise + content[at + len(noise) :])
    assert describe(sniff(str(path))).en.endswith("send the .docx or .pdf.") or "picture" in describe(sniff(str(path))).en


def test_a_picture_is_told_what_to_become() -> None:
    assert describe("png").en == "this is a PNG picture; put the pages into one .pdf, or send the .docx."
    assert "ảnh PNG" in describe("png").vi


def test_a_page_of_nothing_but_comments_is_told_at_once(tmp_path: Path) -> None:
    """A search that tries every way to part them would take hours."""
    page = tmp_path / "trang.html"
    page.write_bytes(b"<!--" + b"--><!--" * 1000 + b" x")
    assert sniff(str(page)) == "text"
    page.write_bytes("<!-- a --> <!-- b -- c --><p>Kế hoạch</p>".encode())
    assert sniff(str(page)) == "html"
