"""What kind of file is this, judged by its content and not by its name?"""

from __future__ import annotations

import os
import re
import struct
import zipfile
import zlib
from typing import BinaryIO

from docgen.model import Message

_HEAD = 8192
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FREE = 0xFFFFFFFA  # sector numbers from here on are marks, not sectors
_MOST_SECTORS = 20_000  # of the directory; a chain longer than this is a circle

_PICTURES = (
    (b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpeg"), (b"II*\x00", "tiff"), (b"MM\x00*", "tiff"),
    (b"GIF8", "gif"), (b"BM", "bmp"),
)  # fmt: skip
_ODT = b"application/vnd.oasis.opendocument.text"
_HTML = re.compile(
    rb"\s*+(?:<\?xml[^>]*\?>\s*+)?(?:<!--(?:(?!-->).)*+-->\s*+)*+<(?:!doctype\s+html|html|head|body|meta|title|table|p|div)\b",
    re.IGNORECASE | re.DOTALL,
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def sniff(path: str) -> str:
    """Return what ``path`` is by its content.

    "docx", "doc", "rtf", "odt", "html", "wordml" (Word's XML of 2003), "pdf", "xlsx", "pptx", "zip", "ole" (another
    compound file), "cut-zip", "cut-ole" (archives and compound files too damaged to tell), "encrypted-office", "png", "jpeg",
    "tiff", "gif", "bmp", "text", "empty", "lock-file", "unknown".  Raises :class:`OSError` if it can't be opened.
    """
    with open(path, "rb") as file:
        head = file.read(_HEAD)
        if not head:
            return "empty"
        if head.startswith(_OLE):
            return _compound(file)
        if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            return _archive(file)
    if _is_lock_name(path) and len(head) < 1024:
        return "lock-file"
    if b"%PDF-" in head[:1024]:
        return "pdf"
    for magic, kind in _PICTURES:
        if head.startswith(magic):
            return kind
    return _text(head)


def _is_lock_name(path: str) -> bool:
    name = os.path.basename(path)
    return name.startswith("~$") or (name.startswith(".~lock.") and name.endswith("#"))


def _text(head: bytes) -> str:
    """The kind of a file that isn't binary by its first bytes."""
    plain = _without_bom(head)
    if plain.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if b"<w:wordDocument" in plain or b'progid="Word.Document"' in plain:
        return "wordml"
    if _HTML.match(plain):
        return "html"
    return "unknown" if _CONTROL.search(plain) else "text"


def _without_bom(head: bytes) -> bytes:
    """``head`` in an ASCII-compatible encoding, for looking at its tags."""
    for bom, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(bom):
            return head[2 : len(head) // 2 * 2].decode(encoding, "replace").encode()
    return head.removeprefix(b"\xef\xbb\xbf")


# --------------------------------------------------------------------------- archives


def _archive(file: BinaryIO) -> str:
    """The kind of a zip archive, by the names and the type that it declares."""
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            kind = b""
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                kind = archive.read("mimetype")
            if kind.startswith(_ODT):
                manifest = "META-INF/manifest.xml"
                small = manifest in names and archive.getinfo(manifest).file_size < 2**22
                return "encrypted-office" if small and b"encryption-data" in archive.read(manifest) else "odt"
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, NotImplementedError, struct.error, EOFError):
        # A damaged archive: its entries' names still stand in it.
        file.seek(0)
        begin = file.read(2**20)
        if _ODT in begin[:200]:
            return "odt"
        names = {folder for folder in ("word/", "xl/", "ppt/") if folder.encode() in begin}
        if "word/" in names and b"word/document.xml" not in begin:
            names = set()
        if not names:
            return "cut-zip"
    for folder, office in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx")):
        if any(name.startswith(folder) for name in names):
            return office
    return "zip"


def _compound(file: BinaryIO) -> str:
    """The kind of an OLE compound file, by its streams."""
    streams = compound_streams(file)
    if "EncryptedPackage" in streams:
        return "encrypted-office"
    if "WordDocument" not in streams:
        return "ole" if streams else "cut-ole"
    file.seek(streams["WordDocument"])
    fib = file.read(12)  # the file information block: its flags say whether a password locks the rest
    return "encrypted-office" if len(fib) == 12 and struct.unpack_from("<H", fib, 10)[0] & 0x0100 else "doc"


def compound_streams(file: BinaryIO) -> dict[str, int]:
    """The streams of an OLE compound file, by name: each with the file offset where it begins.

    What is damaged is left out.  (Streams under 4 KiB are kept elsewhere, their offset is
    without meaning.)
    """
    file.seek(0)
    header = file.read(512)
    if len(header) < 512:
        return {}
    shift = struct.unpack_from("<H", header, 30)[0]
    if shift not in (9, 12):
        return {}
    size = 1 << shift
    table = struct.unpack_from("<109I", header, 76)
    found: dict[str, int] = {}
    sector = struct.unpack_from("<I", header, 48)[0]
    seen: set[int] = set()
    while sector < _FREE and sector not in seen and len(seen) < _MOST_SECTORS:
        seen.add(sector)
        file.seek((sector + 1) * size)
        content = file.read(size)
        for at in range(0, len(content) - 127, 128):
            length = struct.unpack_from("<H", content, at + 64)[0]
            if 2 < length <= 64:
                name = content[at : at + length - 2].decode("utf-16-le", "replace")
                found[name] = (struct.unpack_from("<I", content, at + 116)[0] + 1) * size
        sector = _next_sector(file, table, sector, size)
    return found


def _next_sector(file: BinaryIO, table: tuple[int, ...], sector: int, size: int) -> int:
    """What follows ``sector`` in its chain, by the allocation table."""
    block, at = divmod(sector, size // 4)
    if block >= len(table) or table[block] >= _FREE:
        return _FREE
    file.seek((table[block] + 1) * size + at * 4)
    entry = file.read(4)
    return int(struct.unpack("<I", entry)[0]) if len(entry) == 4 else _FREE


# --------------------------------------------------------------------------- what is said

_NAMES = {
    "docx": ("văn bản Word", "a Word document"),
    "doc": ("văn bản Word 97-2003", "a Word 97-2003 document"),
    "rtf": ("văn bản RTF", "an RTF document"),
    "odt": ("văn bản OpenDocument", "an OpenDocument text"),
    "html": ("trang HTML", "an HTML page"),
    "wordml": ("văn bản Word XML 2003", "a Word 2003 XML document"),
    "pdf": ("tệp PDF", "a PDF"),
    "xlsx": ("bảng tính Excel", "an Excel workbook"),
    "pptx": ("bản trình chiếu", "a presentation"),
    "zip": ("tệp nén zip", "a zip archive"),
    "ole": ("tệp Office cũ không phải văn bản Word", "an old Office file, not a Word document"),
    "cut-zip": ("gói tài liệu (.docx, .odt, .zip) bị cắt hoặc hỏng", "a package (.docx, .odt, .zip), cut off or damaged"),
    "cut-ole": ("tệp Office cũ (.doc) bị cắt hoặc hỏng", "an old Office file (.doc), cut off or damaged"),
    "encrypted-office": ("tệp có mật khẩu", "a file with a password"),
    "png": ("ảnh PNG", "a PNG picture"),
    "jpeg": ("ảnh JPEG", "a JPEG picture"),
    "tiff": ("ảnh TIFF", "a TIFF picture"),
    "gif": ("ảnh GIF", "a GIF picture"),
    "bmp": ("ảnh BMP", "a BMP picture"),
    "text": ("tệp văn bản thuần", "a plain text file"),
    "empty": ("tệp rỗng", "an empty file"),
    "lock-file": ("tệp khóa tạm của trình soạn thảo", "an editor's temporary lock file"),
    "unknown": ("tệp không rõ loại", "a file of unknown kind"),
}
#: The kinds that docgen's own readers take.
READABLE = frozenset({"docx", "doc", "rtf", "odt", "html", "wordml", "pdf"})
#: Those that are known to be damaged and nothing else.
DAMAGED = frozenset({"cut-zip", "cut-ole"})
_IMAGES = ("png", "jpeg", "tiff", "gif", "bmp")


def describe(kind: str) -> Message:
    """What a file of ``kind`` is and what to send instead, for a file that no reader takes."""
    vi, en = _NAMES.get(kind, _NAMES["unknown"])
    if kind in _IMAGES:
        return Message(
            f"đây là {vi}; hãy gộp các trang thành một tệp .pdf, hoặc gửi bản .docx.",
            f"this is {en}; put the pages into one .pdf, or send the .docx.",
        )
    if kind == "zip":
        return Message(f"đây là {vi}; hãy giải nén và gửi bản .docx hoặc .pdf.", f"this is {en}; unpack it and send the .docx or .pdf.")
    return Message(f"đây là {vi}; hãy gửi bản .docx hoặc .pdf.", f"this is {en}; send the .docx or .pdf.")
