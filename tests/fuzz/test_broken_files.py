"""Damaged files of every kind: each gives a document or one clear line, never a traceback, a hang or a crash.

``DOCGEN_FUZZ_SECONDS`` says how long to try (a few seconds if not set); ``DOCGEN_FUZZ_SEED``
repeats a run.  What breaks is kept in the folder that the failure names.
"""

from __future__ import annotations

import io
import os
import random
import sys
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "read"))

from docx_files import item, lvl, numbering, p, package, r, tbl, tc, tr  # beside the readers' tests
from old_files import compound, odt, rtf
from pdf_files import drawn

from docgen.model import Document, Limits, ReadOptions, UnreadableError
from docgen.read import sandbox, sniff
from docgen.read.sandbox import ReaderFailedError, read_isolated

SECONDS = float(os.environ.get("DOCGEN_FUZZ_SECONDS", "4"))
SEED = int(os.environ.get("DOCGEN_FUZZ_SEED", "92"))
OPTIONS = ReadOptions(ocr="never", limits=Limits(seconds=20, memory=2**30))

pytestmark = pytest.mark.skipif(not sandbox.CAN_FORK, reason="needs fork: a crash would end the tests")


def docx() -> bytes:
    table = tbl(tr(tc(p(r("TT"))), tc(p(r("Chủ trì")))), tr(tc(item("Cấp nước sạch")), tc(p(r("Phòng Kinh tế")))))
    nested = tbl(tr(tc(table), tc(p(r("2025")), '<w:vMerge w:val="restart"/>')), tr(tc(p()), tc(p(), "<w:vMerge/>")))
    body = p(r("KẾ HOẠCH")) + item("Giảm nghèo") + item("Y tế", level=1) + table + nested + p(r("Nơi nhận:"))
    return package(body, numbering=numbering(lvl(0, "%1.") + lvl(1, "%1.%2")))


def pdf(folder: Path) -> bytes:
    def draw(paper: Any) -> None:
        paper.centred(300, 80, "KẾ HOẠCH", bold=True)
        paper.text(80, 120, "2.7. Cấp nước sạch cho các khu dân cư")
        paper.table([80, 120, 360, 520], [200, 230, 260], [["TT", "Nội dung", "Chủ trì"], ["1", "Y tế", "Phòng Y tế"]])

    return Path(drawn(folder / "mau.pdf", draw)).read_bytes()


# --------------------------------------------------------------------------- how files break


def flip(data: bytes, chance: random.Random) -> bytes:
    """Some bytes are others."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


def cut(data: bytes, chance: random.Random) -> bytes:
    """The end is missing."""
    return data[: chance.randrange(len(data))]


def splice(data: bytes, chance: random.Random) -> bytes:
    """A piece stands somewhere else, or twice."""
    begin, length, at = chance.randrange(len(data)), chance.randrange(1, 400), chance.randrange(len(data))
    return data[:at] + data[begin : begin + length] + data[at:]


def drop(data: bytes, chance: random.Random) -> bytes:
    """A piece in the middle is missing."""
    at = chance.randrange(len(data))
    return data[:at] + data[at + chance.randrange(1, 400) :]


def number(data: bytes, chance: random.Random) -> bytes:
    """A number in it is absurd."""
    places = [i for i, byte in enumerate(data) if 48 <= byte <= 57]
    if not places:
        return data
    at = chance.choice(places)
    return data[:at] + chance.choice((b"-1", b"0", b"99999999999999", b"2147483648", b"1e9", b"")) + data[at + 1 :]


def inside(change: Callable[[bytes, random.Random], bytes]) -> Callable[[bytes, random.Random], bytes]:
    """``change`` what a part of the archive says, and pack it again: the damage reaches the XML."""

    def damage(data: bytes, chance: random.Random) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
            names = old.namelist()
            victim = chance.choice(names)
            for name in names:
                content = old.read(name)
                new.writestr(name, change(content, chance) if name == victim and content else content)
        return out.getvalue()

    return damage


def tags(data: bytes, chance: random.Random) -> bytes:
    """An element is gone, doubled, wrapped in itself many times, or named otherwise; the XML stays well-formed."""
    from lxml import etree

    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return data
    element = chance.choice([e for e in root.iter() if isinstance(e.tag, str)])
    parent = element.getparent()
    if parent is None:
        return data
    at = parent.index(element)
    way = chance.randrange(4)
    if way == 0:
        parent.remove(element)
    elif way == 1:
        parent.insert(at, etree.fromstring(etree.tostring(element)))
    elif way == 2:
        other = chance.choice([e for e in root.iter() if isinstance(e.tag, str)])
        element.tag = other.tag
    else:
        for _ in range(chance.choice((3, 60, 400))):
            outer = etree.Element(element.tag, dict(element.attrib))
            parent.replace(element, outer)
            outer.append(element)
            parent = outer
    return bytes(etree.tostring(root))


BYTES = (flip, cut, splice, drop, number)
ARCHIVE = (*BYTES, *map(inside, (flip, number, tags, tags, tags)))


def read(path: str, options: ReadOptions) -> Document | None:
    """Ask our readers as the pipeline does; files that need LibreOffice only up to what they are."""
    from docgen.read import docx as docx_reader
    from docgen.read import pdf as pdf_reader

    sniff.describe(sniff.sniff(path))
    for reader in (docx_reader, pdf_reader):
        document: Document | None = reader.docgen_read(path, options)
        if document is not None:
            return document
    return None


def damaged(data: bytes, ways: tuple[Callable[[bytes, random.Random], bytes], ...], chance: random.Random) -> Iterator[bytes]:
    """Endless: ``data`` broken in one way or several."""
    while True:
        broken = data
        for _ in range(chance.choice((1, 1, 2))):
            try:
                broken = chance.choice(ways)(broken or data, chance)
            except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, KeyError):
                continue  # too broken to be opened for breaking its inside
        yield broken


@pytest.mark.parametrize("kind", ["docx", "pdf", "odt", "rtf", "doc"])
def test_a_damaged_file_costs_itself_only(kind: str, tmp_path: Path) -> None:
    from docgen.read import docx as _  # noqa: F401  # imported here, each forked reader finds it ready
    from docgen.read import pdf as __  # noqa: F401

    make: dict[str, Callable[[], bytes]] = {
        "docx": docx, "pdf": lambda: pdf(tmp_path), "odt": lambda: odt("Kế hoạch"), "rtf": lambda: rtf("Kế hoạch"),
        "doc": lambda: compound("WordDocument", "1Table"),
    }  # fmt: skip
    data = make[kind]()
    ways = ARCHIVE if kind in ("docx", "odt") else BYTES
    chance = random.Random(f"{SEED} {kind}")
    until = time.monotonic() + (SECONDS if kind in ("docx", "pdf") else SECONDS / 4)
    path = tmp_path / f"ke-hoach.{kind}"
    for broken in damaged(data, ways, chance):
        path.write_bytes(broken)
        try:
            document = read_isolated(str(path), OPTIONS, read)
            assert document is None or isinstance(document, Document), f"see {path}"
        except UnreadableError as error:
            assert error.reason not in ("timeout", "crashed"), f"{error.message.en}; see {path}"
            assert error.message.vi and "\n" not in error.message.en
        except ReaderFailedError as error:
            pytest.fail(f"{error.error}; see {path}\n{error.trace}")
        if time.monotonic() > until:
            break
