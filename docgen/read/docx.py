"""What does a Word document say, as its reader sees it in Word?

The story: the file is opened as a package of XML parts, and one walk over its elements (:mod:`docgen.read.docx_story`)
gives every piece of text once, in reading order: numbers that Word counts, tracked changes accepted (or rejected),
fields by their result, merged cells once, text boxes, notes and comments at their place.  Letters typed for fonts
from before Unicode are turned into it.  What can't be read is said in a note.
"""

from __future__ import annotations

import os

from docgen.hooks import hookimpl
from docgen.model import Document, Message, ReadOptions, UnreadableError
from docgen.read.docx_encoding import Letters, decode, old_encoding
from docgen.read.docx_parts import find_main
from docgen.read.docx_story import Story
from docgen.read.package import (
    OLE_MAGIC,
    ZIP_MAGIC,
    Package,
    TooDeepError,
    encrypted,
    is_encrypted_office,
    read_bytes,
    sha256,
    too_large,
)

__all__ = ["docgen_read", "is_encrypted_office", "read_docx"]

_ZIP = (ZIP_MAGIC, b"PK\x05\x06")
_DEFAULT = ReadOptions()


def read_docx(path: str | os.PathLike[str], options: ReadOptions = _DEFAULT) -> Document:
    """Read a Word document (.docx, .docm, .dotx, .dotm, transitional or strict).

    Body blocks come first and in reading order, each followed by its text
    boxes, nested tables and notes; then comments, headers and footers.
    Raises UnreadableError: not-found, permission, empty, not-supported, encrypted, broken, too-large.
    """
    name = os.path.basename(os.fspath(path))
    data = read_bytes(os.fspath(path), options.limits)
    document = _read(data, os.fspath(path), options)
    if document is None:
        raise UnreadableError(
            "not-supported",
            Message(
                f"{name}: không phải là văn bản Word (.docx). Hãy gửi bản .docx hoặc .pdf.",
                f"{name}: not a Word document (.docx). Send a .docx or .pdf.",
            ),
        )
    return document


@hookimpl
def docgen_read(path: str, options: ReadOptions) -> Document | None:
    """Read Word documents, by content; None for every other file."""
    try:
        with open(path, "rb") as file:
            head = file.read(8)
    except OSError:
        return None
    if not head.startswith((*_ZIP, OLE_MAGIC)):
        return None
    if head.startswith(OLE_MAGIC) and not is_encrypted_office(path):
        return None
    return _read(read_bytes(path, options.limits), path, options)


def _read(data: bytes, path: str, options: ReadOptions) -> Document | None:
    name = os.path.basename(path)
    if is_encrypted_office(data):
        raise encrypted(name)
    if not data.startswith(_ZIP):
        return None
    package = Package(data, name, options.limits)
    try:
        main = find_main(package)
        if main is None:
            return None
        letters = Letters()
        blocks, notes = Story(package, main, options, letters).read()
        encoding = old_encoding(blocks)
        trusted = letters.undecided and letters.votes > 0
        if encoding is not None or trusted:  # read again, as the letters that it stands for
            letters = Letters(encoding, trusted)
            blocks, notes = Story(Package(data, name, options.limits), main, options, letters).read()
    except TooDeepError:
        raise too_large(name, "các phần tử XML lồng nhau quá sâu", "XML elements nest too deeply", options.limits.xml_depth) from None
    except RecursionError:
        raise too_large(name, "bảng hoặc khung lồng nhau quá sâu", "tables or frames nest too deeply", options.limits.xml_depth) from None
    decoded, more = decode(blocks, letters.decoded if encoding is None else len(blocks))
    return Document(path, sha256(data), "docx", decoded, (*notes, *more))
