"""What does each kind of bad file cost? One clear line and exit status 3, and never the plan beside it."""

from __future__ import annotations

import json
import os
import shutil
import struct
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result
from PIL import Image
from plan_files import TASKS, install, write_plan

from docgen import pipeline
from docgen.cli import cli
from docgen.model import Document, Limits, Message, Note, ReadOptions
from docgen.plugins import Reading
from docgen.write.report_json import SCHEMA

PLUGINS = Path(__file__).with_name("plugins")
SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def ole_with(stream: str) -> bytes:
    """A compound file with one stream called ``stream``, as Word writes a document behind a password ("EncryptedPackage")."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, _END, 0, _END, 0, 0)
    header += struct.pack("<108I", *[_FREE] * 108)
    table = struct.pack("<128I", _FAT, _END, *range(3, 10), _END, *[_FREE] * 118)  # the table itself, the directory, eight sectors

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        raw = name.encode("utf-16-le") + b"\0\0"
        return raw.ljust(64, b"\0") + struct.pack("<HBBIII36xIQ", len(raw), kind, 1, _FREE, _FREE, child, start, size)

    directory = entry("Root Entry", 5, 1, _END, 0) + entry(stream, 2, _FREE, 2, 4096)
    return header + table + directory.ljust(SECTOR, b"\0") + b"\x5a" * 4096


ENCRYPTED_PDF = b"""%%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/Length 40/P -64/O<%s>/U<%s>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/Size 5/ID[<00><00>]>>
%%%%EOF
""" % (b"1f" * 32, b"2e" * 32)


def broken_zip(folder: Path) -> bytes:
    """A plan of which all but the beginning was lost on the way."""
    whole = write_plan(folder / "ca.docx").read_bytes()
    os.unlink(folder / "ca.docx")
    return whole[:400]


def zip_of_something_else(folder: Path) -> bytes:
    """A zip that is no document."""
    with zipfile.ZipFile(folder / "x.zip", "w") as archive:
        archive.writestr("anh.txt", "ảnh")
    content = (folder / "x.zip").read_bytes()
    os.unlink(folder / "x.zip")
    return content


def picture(folder: Path) -> bytes:
    """A picture, whatever its name says."""
    Image.new("RGB", (20, 20), "red").save(folder / "anh.png")
    content = (folder / "anh.png").read_bytes()
    os.unlink(folder / "anh.png")
    return content


def check(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["check", *map(str, arguments), "--lang", "en"])


CASES = [
    ("rong.docx", lambda folder: b"", "empty"),
    ("hong.docx", broken_zip, "broken"),
    ("mat-khau.docx", lambda folder: ole_with("EncryptedPackage"), "encrypted"),
    ("mat-khau.pdf", lambda folder: ENCRYPTED_PDF, "encrypted"),
    ("anh.docx", picture, "not-supported"),
    ("khac.docx", zip_of_something_else, "not-supported"),
    ("ghi-chu.txt", lambda folder: "Ghi chú, không phải kế hoạch.".encode(), "not-supported"),
    ("khong-phai.pdf", lambda folder: b"Not a pdf at all.", "not-supported"),
    ("~$hoach.docx", lambda folder: b"\x0bNguyen Van A", "lock-file"),
]


@pytest.mark.parametrize(("name", "content", "reason"), CASES, ids=[case[0] for case in CASES])
def test_a_bad_file_is_one_line_and_the_plan_beside_it_is_checked(tmp_path: Path, name: str, content, reason: str) -> None:  # type: ignore[no-untyped-def]
    bad, good = tmp_path / name, write_plan(tmp_path / "ke-hoach.docx")
    bad.write_bytes(content(tmp_path))
    result = CliRunner().invoke(cli, ["check", str(bad), str(good), "--format", "json", "--lang", "en"])
    report = json.loads(result.stdout)
    assert report["schema"] == SCHEMA
    assert [(item["path"], item["reason"]) for item in report["unreadable"]] == [(str(bad), reason)]
    assert [plan["path"] for plan in report["plans"]] == [str(good)]
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"{bad}: ")
    assert line.count(name) <= 2  # the path, and for a lock file the document that it locks
    assert result.exit_code == 3


def test_a_pdf_called_docx_is_read_as_a_pdf_and_the_other_way_round(tmp_path: Path) -> None:
    """The content decides, not the name."""
    plan = write_plan(tmp_path / "ke-hoach.docx")
    shutil.move(plan, tmp_path / "ke-hoach.pdf")
    result = check(tmp_path / "ke-hoach.pdf", "--format", "json")
    assert result.exit_code == 1
    assert '"2.7"' in result.stdout


def test_a_missing_file_is_unreadable(tmp_path: Path) -> None:
    result = check(tmp_path / "khong-co.docx")
    assert result.stderr == f"{tmp_path}/khong-co.docx: no such file; check the path.\n"
    assert result.exit_code == 3


def test_a_folder_without_plans_checks_nothing(tmp_path: Path) -> None:
    (tmp_path / "doc-toi.txt").write_text("Không có kế hoạch ở đây.", encoding="utf-8")
    (tmp_path / "~$hoach.docx").write_bytes(b"\x0bNguyen Van A")
    result = check(tmp_path)
    assert result.stderr == f"{tmp_path}: no plan in it (.docx, .pdf, .doc, .odt, .rtf).\n"
    assert (result.stdout, result.exit_code) == ("", 5)


def test_a_folder_gives_its_plans_and_leaves_lock_files_and_hidden_ones(tmp_path: Path) -> None:
    write_plan(tmp_path / "ke-hoach.docx")
    (tmp_path / "~$-hoach.docx").write_bytes(b"\x0bNguyen Van A")
    (tmp_path / ".luu.docx").write_bytes(b"?")
    (tmp_path / "cu").mkdir()
    write_plan(tmp_path / "cu" / "KE-HOACH.DOCX")
    result = check(tmp_path, "--format", "json")
    plans = json.loads(result.stdout)["plans"]
    assert [plan["path"] for plan in plans] == [str(tmp_path / "ke-hoach.docx"), str(tmp_path / "cu" / "KE-HOACH.DOCX")]
    assert result.exit_code == 1


def test_a_reader_that_fails_on_a_file_nobody_else_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are said: the plugin failed (4), and the file couldn't be read (3, graver)."""
    install(tmp_path / "site", PLUGINS / "reader_raises.py", distribution="docgen-raises")
    monkeypatch.syspath_prepend(tmp_path / "site")
    note = tmp_path / "ghi-chu.txt"
    note.write_text("Ghi chú.", encoding="utf-8")
    result = check(note, write_plan(tmp_path / "ke-hoach.docx"))
    sys.modules.pop("reader_raises", None)
    assert f"{note}: the reader failed on this file; open it and save it as .docx." in result.stderr
    assert 'plugin "reader_raises" (docgen-raises 1.0) failed while reading: ZeroDivisionError: division by zero.' in result.stderr
    assert "FAILED" in result.stdout  # the plan beside it
    assert result.exit_code == 3


def settings(tmp_path: Path, limits: str) -> Path:
    path = tmp_path / "docgen.toml"
    path.write_text(f"[limits]\n{limits}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("quiet", [False, True])
def test_a_damaged_file_is_checked_and_is_no_pass(tmp_path: Path, quiet: bool) -> None:
    """Its end is missing. What is left complies; what is lost may not."""
    plan = write_plan(tmp_path / "ke-hoach.docx")
    plan.write_bytes(plan.read_bytes()[:-60])
    result = check(plan, "--scope", "2.7,2.9", *(["--quiet"] if quiet else []))
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"{plan}: The file is damaged or cut off (") and line.endswith("Send the file again.")
    assert ("PASSED" in result.stdout) is not quiet
    assert result.exit_code == 3
    report = json.loads(check(plan, "--scope", "2.7,2.9", "--format", "json").stdout)
    assert ([one["path"] for one in report["plans"]], report["unreadable"]) == ([str(plan)], [])


def test_a_plan_of_which_nothing_could_be_decided_is_no_pass(tmp_path: Path) -> None:
    """All its tasks stand in a file that was inserted whole, and isn't read."""
    plan = write_plan(tmp_path / "ke-hoach.docx", TASKS[:3])
    spoil(plan, "</w:body>", '<w:altChunk r:id="rId99"/></w:body>')
    result = check(plan)
    assert result.stderr == f"{plan}: what could be read of it decides nothing about any area; send a .docx with the whole text.\n"
    assert "Unread" in result.stdout
    assert result.exit_code == 3


def test_a_plan_that_is_all_in_another_file_says_so(tmp_path: Path) -> None:
    plan = tmp_path / "ke-hoach.docx"
    docx.Document().save(str(plan))
    spoil(plan, "<w:sectPr", '<w:altChunk r:id="rId99"/><w:sectPr')
    result = check(plan)
    assert result.stderr.startswith(f"{plan}: no text was found in it. 1 files inserted whole (altChunk) not read")
    assert result.exit_code == 3


def spoil(plan: Path, old: str, new: str) -> None:
    """Put ``new`` in the place of ``old`` in the text of the docx ``plan``."""
    with zipfile.ZipFile(plan) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    main = parts["word/document.xml"].decode("utf-8")
    assert old in main
    parts["word/document.xml"] = main.replace(old, new, 1).encode("utf-8")
    with zipfile.ZipFile(plan, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)


@pytest.mark.parametrize("limit", ["characters = 500", "blocks = 10"])
def test_more_text_than_any_plan_holds_is_refused_in_one_line(tmp_path: Path, limit: str) -> None:
    plan = write_plan(tmp_path / "ke-hoach.docx")
    result = check(plan, "--config", settings(tmp_path, limit))
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"{plan}: it holds ") and f"over the limit of {limit.split()[-1]}" in line
    assert result.exit_code == 3


def test_a_limit_that_a_reader_names_has_its_key_in_the_configuration(tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "ke-hoach.docx")
    result = check(plan, "--config", settings(tmp_path, "parts = 3"))
    (line,) = result.stderr.splitlines()
    assert line.endswith("over the limit of 3. Split the document or raise the limit (limits.parts).")
    assert result.exit_code == 3


@pytest.mark.parametrize("command", ["check", "outline"])
def test_a_plan_that_takes_for_ever_to_understand_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    """Reading has its own limit; what comes after it runs in docgen's own process."""
    plan = write_plan(tmp_path / "ke-hoach.docx")

    def endless(document: object) -> None:
        while True:
            pass

    monkeypatch.setattr("docgen.outline.outline_document", endless)
    arguments = [command, str(plan), "--lang", "en", "--config", str(settings(tmp_path, "seconds = 2"))]
    result = CliRunner().invoke(cli, arguments)
    said = "checking it took more than 2 s and was stopped; split the file or raise the time limit (limits.seconds)."
    assert result.stderr == f"{plan}: {said}\n"
    assert result.exit_code == 3


@pytest.mark.parametrize("command", ["check", "outline"])
def test_a_fault_of_docgens_own_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    plan = write_plan(tmp_path / "ke-hoach.docx")
    monkeypatch.setattr("docgen.outline.outline_document", lambda document: {}["gone"])
    result = CliRunner().invoke(cli, [command, str(plan), "--lang", "en"])
    assert result.stderr == f"{plan}: docgen itself failed on this document (KeyError: 'gone'); please report it.\n"
    assert result.exit_code == 3


def test_a_document_without_a_word_says_so_and_nothing_is_said_to_be_missing(tmp_path: Path) -> None:
    """Silence isn't absence."""
    blank = write_plan(tmp_path / "trang.docx")
    docx.Document().save(str(blank))
    result = check(blank)
    assert result.stderr == f"{blank}: no text was found in it; send a .docx that holds the plan's words.\n"
    assert (result.stdout, result.exit_code) == ("", 3)


def test_a_files_name_neither_breaks_its_line_nor_steers_the_terminal(tmp_path: Path) -> None:
    bad = tmp_path / "\x1b[2Jhỏng\nke-hoach.docx"
    bad.write_bytes(b"PK\x03\x04")
    result = check(bad)
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"{tmp_path}/?[2Jhỏng?ke-hoach.docx: ")


def test_a_file_that_vanishes_while_it_is_read_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = write_plan(tmp_path / "ke-hoach.docx")
    read = pipeline.Plugins.read

    def late(self: pipeline.Plugins, path: str, options: ReadOptions) -> pipeline.Reading:
        os.unlink(path)
        return read(self, path, options)

    monkeypatch.setattr(pipeline.Plugins, "read", late)
    result = check(plan)
    assert result.stderr == f"{plan}: no such file; check the path.\n"
    assert result.exit_code == 3


def test_a_file_cut_off_before_its_first_word_is_broken_and_not_empty() -> None:
    cut = Note("truncated", Message("Tệp bị cắt.", "The file is cut off."))
    reasons = []
    for notes in ((), (cut,)):
        reading = pipeline._refuse_hopeless(Reading(Document("cut.docx", "0" * 64, "docx", (), notes=notes)), "cut.docx", Limits())
        assert reading.unreadable is not None
        reasons.append(reading.unreadable.reason)
    assert reasons == ["empty", "broken"]
