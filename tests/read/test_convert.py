"""Old files are read like new ones; what can't be read says why."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import signal
import socket
import stat
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import pytest
from external import need_soffice, shared
from old_files import archive, compound, odt, rtf
from test_legacy import SAID, TCVN3, VNI

from docgen.model import Document, Limits, Paragraph, ReadOptions, Table, UnreadableError
from docgen.read import convert, sandbox
from docgen.read.convert import docgen_read
from docgen.text import fold

PLAN = ["KẾ HOẠCH", "2.7. Cấp nước sạch cho các khu dân cư", "- Cơ quan chủ trì: Phòng Kinh tế"]


@pytest.fixture
def options(tmp_path: Path) -> ReadOptions:
    need_soffice()
    return ReadOptions(cache=str(tmp_path / "cache"))


def read(path: Path, content: bytes, options: ReadOptions) -> Document:
    path.write_bytes(content)
    document = docgen_read(str(path), options)
    assert document is not None
    return document


def lines(document: Document) -> list[str]:
    return [block.text for block in document.body() if isinstance(block, Paragraph) and block.text]


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("rtf", rtf(*PLAN)),
        ("odt", odt(*PLAN)),
        ("html", "".join(f"<p>{line}</p>" for line in PLAN).encode()),
        ("html", ("<html><head><meta charset=utf-8></head>" + "".join(f"<p>{line}</p>" for line in PLAN)).encode()),
    ],
)
def test_a_plan_in_another_format_reads_as_it_was_written(tmp_path: Path, options: ReadOptions, kind: str, content: bytes) -> None:
    path = tmp_path / "ke-hoach.doc"  # as it is often called, whatever it is
    document = read(path, content, options)
    assert lines(document) == PLAN
    assert (document.path, document.format) == (str(path), kind)
    assert document.sha256 == hashlib.sha256(content).hexdigest()
    assert [note.code for note in document.notes] == ["converted"]


def test_a_table_stays_one(tmp_path: Path, options: ReadOptions) -> None:
    page = "<table border=1><tr><td>TT<td>Chủ trì<tr><td>1<td>Phòng Y tế</table>"
    (table,) = [b for b in read(tmp_path / "bang.doc", page.encode(), options).blocks if isinstance(b, Table)]
    assert [[cell.text for cell in row] for row in table.rows] == [["TT", "Chủ trì"], ["1", "Phòng Y tế"]]


@pytest.mark.parametrize("text", [TCVN3, VNI], ids=["tcvn3", "vni"])
def test_text_from_before_unicode_is_decoded_whole(tmp_path: Path, options: ReadOptions, text: str) -> None:
    """Also the letter ư of TCVN3, which is a soft hyphen to everybody else."""
    assert lines(read(tmp_path / "cu.doc", rtf(*text.splitlines()), options)) == SAID.splitlines()


def test_a_file_is_converted_once(tmp_path: Path, options: ReadOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read(tmp_path / "a.rtf", rtf(*PLAN), options)
    monkeypatch.setattr(convert, "_convert", None)  # it can't be asked again
    second = read(tmp_path / "b.rtf", rtf(*PLAN), options)
    assert second.blocks == first.blocks
    assert second.path.endswith("b.rtf")


def test_several_at_once_do_not_disturb_each_other(tmp_path: Path, options: ReadOptions) -> None:
    plans = [rtf(f"Kế hoạch số {number}") for number in range(3)]
    with ThreadPoolExecutor(3) as pool:
        said = list(pool.map(lambda n: lines(read(tmp_path / f"{n}.rtf", plans[n], options)), range(3)))
    assert said == [["Kế hoạch số 0"], ["Kế hoạch số 1"], ["Kế hoạch số 2"]]


def test_nothing_is_fetched_from_elsewhere(tmp_path: Path, options: ReadOptions) -> None:
    """A page with a picture, a style sheet and a frame on a server: the server isn't asked."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        port = server.getsockname()[1]

        def listen() -> None:
            while not done:
                try:
                    connection, _ = server.accept()
                except TimeoutError:
                    continue
                with connection:
                    asked.append(connection.recv(200))

        done: list[bool] = []
        listener = Thread(target=listen)
        listener.start()
        try:
            here = f"http://127.0.0.1:{port}"
            page = (
                f'<html><head><link rel="stylesheet" href="{here}/a.css"></head><body>'
                f'<p>Kế hoạch</p><img src="{here}/b.png"><iframe src="{here}/c.html"></iframe></body></html>'
            )
            assert lines(read(tmp_path / "lien-ket.doc", page.encode(), options)) == ["Kế hoạch"]
            field = r"{\rtf1 Ke hoach {\field{\*\fldinst INCLUDEPICTURE \"HERE/d.png\" \\d}{\fldrslt }}\par}".replace("HERE", here)
            assert lines(read(tmp_path / "truong.doc", field.encode(), options))[0].startswith("Ke hoach")
        finally:
            done.append(True)
            listener.join()
    assert asked == []


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_conversion_that_hangs_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path / "soffice", "sleep 600 & sleep 600", monkeypatch)
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "treo.rtf", rtf(*PLAN), ReadOptions(cache=str(tmp_path / "cache"), limits=Limits(seconds=0.5)))
    assert caught.value.reason == "timeout"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_conversion_that_makes_nothing_is_a_broken_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path / "soffice", "exit 1", monkeypatch)
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "hong.rtf", rtf(*PLAN), ReadOptions(cache=str(tmp_path / "cache")))
    assert caught.value.reason == "broken"
    assert "hong.rtf" in caught.value.message.en


def test_without_libreoffice_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCGEN_SOFFICE", str(tmp_path / "nowhere"))
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "cu.doc", compound("WordDocument"), ReadOptions(cache=str(tmp_path / "cache")))
    assert caught.value.reason == "missing-tool"
    assert "libreoffice-writer" in caught.value.message.vi


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("rong.doc", b"", "empty"),
        ("~$-hoach.doc", b"\x05Nguyen".ljust(162, b"\0"), "lock-file"),
        ("mat-khau.doc", compound("WordDocument", fib_flags=0x0100), "encrypted"),
        ("mat-khau.odt", odt("…", locked=True), "encrypted"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / name, content, ReadOptions())
    assert caught.value.reason == reason
    assert name in caught.value.message.vi


def without(package: bytes, part: str, instead: str | None = None) -> bytes:
    """``package`` without its ``part``, or with another content in it."""
    with zipfile.ZipFile(io.BytesIO(package)) as old:
        parts = {name: old.read(name).decode() for name in old.namelist() if name != part}
    return archive(parts if instead is None else {**parts, part: instead})


@pytest.mark.parametrize(
    ("content", "reason", "said"),
    [
        (odt(*PLAN)[:-40], "broken", "cut off or damaged"),
        (without(odt(*PLAN), "content.xml"), "broken", "its text (content.xml) is missing"),
        (without(odt(*PLAN), "content.xml", ""), "broken", "content.xml) is damaged"),
        (without(odt(*PLAN), "content.xml", "<a>" * 400 + "</a>" * 400), "too-large", "nest too deeply"),
        (without(odt(*PLAN), "content.xml", "<a/>" + " " * 10_000_000), "too-large", "over the limit of 5000000"),
    ],
    ids=["cut", "missing", "empty", "deep", "bomb"],
)
def test_an_opendocument_file_is_looked_at_before_it_is_converted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, reason: str, said: str
) -> None:
    """LibreOffice would make an empty document of most of them: a plan that says nothing."""
    monkeypatch.setattr(convert, "_convert", None)
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "hong.odt", content, ReadOptions(limits=Limits(unpacked_size=5_000_000)))
    assert caught.value.reason == reason
    assert said in caught.value.message.en


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_full_temporary_folder_is_said_to_be_the_cause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path / "soffice", "exit 1", monkeypatch)
    monkeypatch.setattr(convert.shutil, "disk_usage", lambda folder: SimpleNamespace(free=0))
    with pytest.raises(UnreadableError) as caught:
        read(tmp_path / "a.rtf", rtf(*PLAN), ReadOptions(cache=str(tmp_path / "cache")))
    assert f"nothing can be written to the temporary folder {tempfile.gettempdir()}" in caught.value.message.en

    def full(**options: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(convert.tempfile, "TemporaryDirectory", full)
    with pytest.raises(UnreadableError, match="set TMPDIR to another place"):
        read(tmp_path / "a.rtf", rtf(*PLAN), ReadOptions(cache=str(tmp_path / "cache")))


@pytest.mark.skipif(not sandbox.CAN_FORK or not sys.platform.startswith("linux"), reason="needs fork, and Linux' word of a parent's death")
@pytest.mark.parametrize("how", ["cancelled", "killed"])
def test_a_conversion_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """Neither a folder nor LibreOffice, whether reading is broken off or the process that wanted it is killed."""
    stand_in(tmp_path / "soffice", f"echo $$ > {tmp_path}/pid; sleep 600 & sleep 600", monkeypatch)
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    (tmp_path / "a.rtf").write_bytes(rtf(*PLAN))
    options = ReadOptions(cache=str(tmp_path / "cache"))
    if how == "killed":
        parent = os.fork()
        if parent == 0:
            sandbox.start(str(tmp_path / "a.rtf"), options, docgen_read)
            signal.pause()
            os._exit(0)
    else:
        pending = sandbox.start(str(tmp_path / "a.rtf"), options, docgen_read)
    wait_for(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().strip())
    assert [name.startswith("docgen-convert-") for name in os.listdir(tmp_path / "tmp")] == [True]
    if how == "killed":
        os.kill(parent, signal.SIGKILL)
        os.waitpid(parent, 0)
    else:
        pending.cancel()
    wait_for(lambda: not os.listdir(tmp_path / "tmp"))
    wait_for(lambda: not Path(f"/proc/{(tmp_path / 'pid').read_text().strip()}").exists())


def wait_for(true: Callable[[], object]) -> None:
    for _ in range(200):
        if true():
            return
        time.sleep(0.05)
    raise AssertionError("it didn't come true")


@pytest.mark.parametrize("content", [b"Ke hoach", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7", b"\0\1\2"])
def test_other_files_are_left_to_other_readers(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tep.doc"
    path.write_bytes(content)
    assert docgen_read(str(path), ReadOptions()) is None
    assert docgen_read(str(tmp_path / "missing.doc"), ReadOptions()) is None


def test_real_word_97_files(options: ReadOptions) -> None:
    document = docgen_read(str(shared("real", "old", "07-2008-ct-btttt.doc")), options)
    assert document is not None
    assert lines(document)[:3] == ["CHỈ THỊ", "CỦA BỘ THÔNG TIN VÀ TRUYỀN THÔNG SỐ 07/2008/CT-BTTTT", "NGÀY 30 THÁNG 12 NĂM 2008"]
    document = docgen_read(str(shared("real", "nd30", "nd30-phu-luc-1.doc")), options)
    assert document is not None
    assert fold("thể thức, kỹ thuật trình bày văn bản hành chính") in [fold(line) for line in lines(document)]
    assert document.format == "doc"


def stand_in(path: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program that runs ``script`` in LibreOffice's place."""
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("DOCGEN_SOFFICE", os.fspath(path))
