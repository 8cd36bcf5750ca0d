"""Files of other kinds than .docx and .pdf, made byte by byte by the tests."""

from __future__ import annotations

import io
import struct
import zipfile

_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def rtf(*paragraphs: str) -> bytes:
    """An RTF document; characters beyond ASCII as Unicode, those of Latin-1 as bytes."""

    def escape(char: str) -> str:
        if char in "\\{}":
            return "\\" + char
        if ord(char) < 128:
            return char
        return f"\\'{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char)}?"

    body = "\\par ".join("".join(map(escape, text)) for text in paragraphs)
    return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}\\f0 " + body + "\\par}").encode("ascii")


def odt(*paragraphs: str, locked: bool = False) -> bytes:
    """An OpenDocument text; ``locked`` says that its content is encrypted."""
    office, text = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    body = "".join(f"<text:p>{one}</text:p>" for one in paragraphs)
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:text="{text}" office:version="1.2">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    entry = "<manifest:encryption-data/>" if locked else ""
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        f'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{entry}</manifest:file-entry>'
        "</manifest:manifest>"
    )
    return archive({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def archive(parts: dict[str, str]) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def compound(*streams: str, fib_flags: int = 0) -> bytes:
    """An OLE compound file with these streams, all at its third sector, which begins as Word's does."""
    fib = struct.pack("<HHHHHH", 0xA5EC, 0xC1, 0, 0x409, 0, fib_flags).ljust(512, b"\0")
    header = struct.pack("<8s16xHHHHH", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 62, 3, 0xFFFE, 9, 6).ljust(44, b"\0")
    header += struct.pack("<IIIIIIIII", 1, 1, 0, 4096, _END, 0, _END, 0, 0) + struct.pack("<108I", *[_FREE] * 108)
    table = struct.pack("<128I", _TABLE, _END, _END, *[_FREE] * 125)
    directory = b"".join(_entry(name, 5 if name == "Root Entry" else 2) for name in ("Root Entry", *streams)).ljust(512, b"\0")
    return header + table + directory[:512] + fib


def _entry(name: str, kind: int) -> bytes:
    packed = (name + "\0").encode("utf-16-le")
    head = packed.ljust(64, b"\0") + struct.pack("<HBBIII", len(packed), kind, 1, _FREE, _FREE, _FREE)
    return head.ljust(116, b"\0") + struct.pack("<IQ", 2, 4096)
