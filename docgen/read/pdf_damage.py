"""Which pages of a pdf rest on data that is damaged inside?

pdfium shows what stands before the damage and says nothing.  So the file's compressed streams are unpacked once
more, their content thrown away.  Only where one of them breaks is it asked which pages use it: an older revision's
page, or a picture, costs nobody a word.
"""

from __future__ import annotations

import logging
import mmap
import re
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeGuard

from docgen.model import Message, Note

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdftypes import PDFStream

_CHUNK = 2**16
_STREAM_MOST = 64 * 2**20  # bytes unpacked of one stream; what goes on is taken for sound
_FILE_MOST = 512 * 2**20  # and of all
_CONTAINER_MOST = 16 * 2**20  # bytes unpacked of the streams that hold objects: pdfminer unpacks them whole
_WALKED_MOST = 32 * 2**20  # bytes of a file that pdfminer is asked about: it is slow where much lies between the objects
_ENDS_MOST = 10_000  # ends of streams without a beginning
_FOLLOWED_MOST = 500_000  # references followed from the pages
_LOADED_MOST = 256 * 2**20  # bytes of the streams loaded on the way

_MARK = re.compile(rb"endstream|stream\r?\n")
_LENGTH = re.compile(rb"/Length\s+(\d{1,10})\b(?!\s+\d+\s+R)")
_END = re.compile(rb"\s{0,2}endstream")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_CONTAINER = re.compile(rb"/Type\s*/(?:ObjStm|XRef)\b")
_FILTER = re.compile(rb"/Filter\b")
_ONLY_FLATE = re.compile(rb"/Filter\s*(?:/FlateDecode\b|\[\s*/FlateDecode\s*\])")
_FILTER_NAME = re.compile(r"(?:ASCIIHex|ASCII85|LZW|Flate|RunLength|CCITTFax|JBIG2|DCT|JPX)Decode|AHx|A85|LZW|Fl|RL|CCF|DCT|Crypt")
_FONT_STREAMS = ("ToUnicode", "Encoding", "FontFile", "FontFile2", "FontFile3")


class Damage(NamedTuple):
    """The ``pages`` whose data is damaged, and whether the ``file`` is so in a place from which no page can be named."""

    pages: tuple[int, ...] = ()
    file: bool = False

    def notes(self) -> list[Note]:
        """What to say of it."""
        notes = [Note("truncated", _of_page(number), page=number) for number in self.pages]
        if self.file:
            said = Message(
                "Tệp pdf bị hỏng bên trong: có phần không giải nén được, có thể thiếu nội dung; đã đọc phần còn lại.",
                "The pdf is damaged inside: a part of it can't be unpacked, text may be missing; what is left was read.",
            )
            notes.append(Note("truncated", said))
        return notes


def find_damage(path: str, pages: int) -> Damage:
    """What is damaged in the pdf at ``path``, which has so many ``pages`` and is not encrypted.  Never raises for what the file holds."""
    try:
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            found = _scan(data)
    except (OSError, ValueError):
        return Damage()  # who opens it says so
    if not found.odd:
        return Damage()
    if found.heavy:
        return Damage(file=True)
    try:
        with _quiet():
            reached = _reached(path, pages, found.counts)
    except Exception:  # pdfminer raises all sorts of things on damaged files
        return Damage(file=True)
    return reached._replace(file=reached.file or found.table)


def _of_page(number: int) -> Message:
    return Message(
        f"Trang {number} bị hỏng: dữ liệu trong tệp pdf không giải nén được trọn vẹn, có thể thiếu hoặc sai chữ.",
        f"Page {number} is damaged: data in the pdf can't be unpacked whole, text may be missing or wrong.",
    )


# --------------------------------------------------------------------------- one stream

_SOUND, _UNCHECKED, _BROKEN = "sound", "unchecked", "broken"


def _unpack(data: bytes | mmap.mmap, start: int, end: int) -> tuple[str, int]:
    """How a deflated stream is, and how many bytes it unpacks to: broken, or whole with another checksum than it names (unchecked)."""
    if not data[start : min(end, start + 8)].strip():
        return _SOUND, 0  # nothing in it
    ended, size = _inflate(zlib.decompressobj(), data, start, end)
    if ended or size >= _STREAM_MOST:
        return _SOUND, size
    head = data[start : start + 2]
    if not _looks_deflated(head) or head[1] & 32:
        return _BROKEN, size
    whole, size = _inflate(zlib.decompressobj(-15), data, start + 2, end)
    if whole:
        return (_SOUND if ended is False else _UNCHECKED), size  # its checksum was left out, or is wrong
    flushed = whole is False and data[max(start, end - 8) : end].rstrip(b"\r\n").endswith(b"\0\0\xff\xff")
    return (_SOUND if flushed else _BROKEN), size  # some programs flush, and never finish


class _Inflater(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unconsumed_tail(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = ..., /) -> bytes: ...


def _inflate(inflater: _Inflater, data: bytes | mmap.mmap, start: int, end: int) -> tuple[bool | None, int]:
    """Whether the stream's end was reached (None: an error before it), and how many bytes came out; no more than needed to tell."""
    size = 0
    try:
        for at in range(start, end, _CHUNK):
            rest = data[at : min(end, at + _CHUNK)]
            while rest:
                size += len(inflater.decompress(rest, _CHUNK))
                if inflater.eof:
                    return True, size
                if size >= _STREAM_MOST:
                    return False, size
                rest = inflater.unconsumed_tail
        while size < _STREAM_MOST and (more := len(inflater.decompress(b"", _CHUNK))):
            size += more
    except zlib.error:
        return None, size
    return inflater.eof, size


# --------------------------------------------------------------------------- the whole file


class _Scan(NamedTuple):
    """What the streams of a file are, before it is known who uses them.

    Something is ``odd``, the ``table`` of objects (a cross-reference stream) is broken, it is too
    ``heavy`` to be followed page by page, and a wrong checksum ``counts``: not where the program that wrote the file knows none.
    """

    odd: bool
    table: bool
    heavy: bool
    counts: bool


def _scan(data: mmap.mmap) -> _Scan:
    """Look at every stream of the file once, in the order in which they stand."""
    odd = table = heavy = False
    ends = sound = unchecked = contained = unpacked = at = 0
    while (mark := _MARK.search(data, at)) is not None:
        start = mark.end()
        if mark[0] == b"endstream":
            odd, at = True, start  # its beginning is damaged
            ends += 1
            if ends > _ENDS_MOST:
                heavy = True
                break
            continue
        said = data[max(data.rfind(b"obj", at, mark.start()), at, mark.start() - _CHUNK) : mark.start()]
        end, at = _extent(data, start, said)
        container = _CONTAINER.search(said) is not None
        if _PICTURE.search(said):
            continue
        if not _ONLY_FLATE.search(said):
            heavy |= container and b"Decode" in said
            odd |= not _FILTER.search(said) and _looks_deflated(data[start : start + 2])
            continue
        if unpacked >= _FILE_MOST:
            continue
        state, size = _unpack(data, start, end)
        unpacked += size + 1024  # the smallest takes its time, too
        contained += size if container else 0
        sound += state == _SOUND
        unchecked += state == _UNCHECKED
        odd |= state == _BROKEN
        table |= state == _BROKEN and b"/XRef" in said
    counts = unchecked > 0 and (sound > 0 or unchecked == 1)
    return _Scan(odd or counts, table, heavy or contained > _CONTAINER_MOST or len(data) > _WALKED_MOST, counts)


def _extent(data: mmap.mmap, start: int, said: bytes) -> tuple[int, int]:
    """Where the stream that begins at ``start`` ends, and where what follows it begins."""
    if (length := _LENGTH.search(said)) is not None:
        end = start + int(length[1])
        if end <= len(data) and (mark := _END.match(data, end)) is not None:
            return end, mark.end()
    end = data.find(b"endstream", start)
    return (end, end + 9) if end >= 0 else (len(data), len(data))


def _looks_deflated(head: bytes) -> bool:
    """Whether a zlib header stands there."""
    return len(head) == 2 and head[0] & 0x8F == 8 and int.from_bytes(head) % 31 == 0


# --------------------------------------------------------------------------- the pages


def _reached(path: str, pages: int, counts: bool) -> Damage:
    """What damage the pages reach."""
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfparser import PDFParser

    with open(path, "rb") as file:
        walk = _Walk(PDFDocument(PDFParser(file)), counts)
        found = [walk.is_damaged(page) for page in walk.pages(pages)]
    if walk.lost or len(found) != pages:
        return Damage(file=True)  # which page is which can't be told
    return Damage(tuple(number for number, damaged in enumerate(found, start=1) if damaged))


class _Walk:
    """Follows the pages to the streams that their text rests on."""

    def __init__(self, document: PDFDocument, counts: bool) -> None:
        self.document = document
        self.counts = counts
        self.lost = False  # a part of the page tree is
        self._hurt = False  # something on the way was
        self._followed = self._loaded = 0
        self._states: dict[int, bool] = {}
        self._fonts: dict[int, bool] = {}

    def pages(self, most: int) -> Iterator[dict[str, Any]]:
        """The pages in their order, each with the resources that it inherits; one more than ``most`` at the most."""
        open_nodes: list[tuple[object, object]] = [(self.document.catalog.get("Pages"), None)]
        seen: set[int] = set()
        count = 0
        while open_nodes and count <= most:
            node, inherited = open_nodes.pop()
            number = getattr(node, "objid", None)
            if number in seen:
                continue
            if number is not None:
                seen.add(number)
            self._hurt = False
            found = self._follow(node)
            if self._hurt or not isinstance(found, dict):
                self.lost = True
                continue
            inherited = found.get("Resources", inherited)
            if "Kids" not in found:
                count += 1
                yield {"Resources": inherited, **found}
                continue
            kids = self._follow(found["Kids"])
            if self._hurt or not isinstance(kids, list):
                self.lost = True
                continue
            open_nodes += [(kid, inherited) for kid in reversed(kids)]

    def is_damaged(self, page: dict[str, Any]) -> bool:
        """Whether something that the text of ``page`` rests on is damaged."""
        self._hurt = False
        contents = self._follow(page.get("Contents"))
        for part in contents if isinstance(contents, list) else [contents]:
            stream = self._follow(part)
            if stream is None and part is None:
                continue  # an empty page
            if not _is_stream(stream) or self._is_broken(stream):
                return True
        return self._hurt or self._is_reached(page.get("Resources"))

    def _is_reached(self, resources: object) -> bool:
        """Whether ``resources`` name something damaged that draws text: a form, or a font."""
        seen: set[int] = set()
        waiting = [resources]
        while waiting:
            named = self._entries(waiting.pop())
            for font in self._entries(named.get("Font")).values():
                number = getattr(font, "objid", None)
                if number is None or number not in self._fonts:
                    before, self._hurt = self._hurt, False
                    damaged = self._is_font_damaged(font) or self._hurt
                    self._hurt = before
                    if number is not None:
                        self._fonts[number] = damaged
                    if damaged:
                        return True
                elif self._fonts[number]:
                    return True
            for form in self._entries(named.get("XObject")).values():
                number = getattr(form, "objid", None)
                if number is None or number in seen:
                    continue
                seen.add(number)
                stream = self._follow(form)
                if not _is_stream(stream) or _name(stream.get("Subtype")) != "Form":
                    continue
                if self._is_broken(stream):
                    return True
                waiting.append(stream.get("Resources"))
        return self._hurt

    def _is_font_damaged(self, font: object) -> bool:
        """Whether a stream that ``font`` needs is broken: its letters' codes, shapes or, of a drawn font, drawings."""
        given = self._entries(font)
        below = self._follow(given.get("DescendantFonts"))
        parts = [given, *(self._entries(one) for one in (below[:4] if isinstance(below, list) else []))]
        parts += [self._entries(part.get("FontDescriptor")) for part in parts]
        streams = [part[key] for part in parts for key in _FONT_STREAMS if key in part]
        streams += self._entries(given.get("CharProcs")).values()
        return any(_is_stream(stream) and self._is_broken(stream) for stream in map(self._follow, streams))

    def _entries(self, value: object) -> dict[str, Any]:
        """``value`` as a dictionary, empty if it is none."""
        found = self._follow(value)
        return found if isinstance(found, dict) else {}

    def _follow(self, value: object) -> Any:
        """What ``value`` refers to; None if nothing does.  Says so in ``_hurt`` if it stands in a container that is broken."""
        from pdfminer.pdftypes import PDFObjRef
        from pdfminer.psexceptions import PSException

        for _ in range(8):
            if not isinstance(value, PDFObjRef):
                return value
            self._followed += 1
            if self._followed > _FOLLOWED_MOST or self._loaded > _LOADED_MOST:
                raise ValueError("more than can be followed")
            container = self._container(value.objid)
            if container is not None and self._is_container_broken(container):
                self._hurt = True
            try:
                value = value.resolve()
            except PSException:
                self._hurt = True
                return None
            if _is_stream(value):
                self._is_broken(value)
        return None

    def _container(self, number: int) -> int | None:
        """The number of the stream in which the object ``number`` stands, None if it stands by itself."""
        for index in self.document.xrefs:
            try:
                return index.get_pos(number)[0]
            except KeyError:
                continue
        return None

    def _is_container_broken(self, number: int) -> bool:
        if number not in self._states:
            stream = self.document.getobj(number)
            if not _is_stream(stream) or self._is_broken(stream):
                self._states[number] = True
        return self._states[number]

    def _is_broken(self, stream: PDFStream) -> bool:
        """Whether ``stream`` can't be unpacked; asked once, before pdfminer unpacks it."""
        number = stream.objid if stream.objid is not None else -1
        if number not in self._states:
            data = stream.get_rawdata() or b""
            self._loaded += len(data)
            self._states[number] = self._is_data_broken(stream, data)
        return self._states[number]

    def _is_data_broken(self, stream: PDFStream, data: bytes) -> bool:
        if _name(stream.get("Subtype")) == "Image":
            return False
        filters = [_name(one) for one, _ in stream.get_filters()]
        if not filters:
            return _looks_deflated(data[:2]) and _unpack(data, 0, len(data))[0] == _SOUND
        if filters != ["FlateDecode"]:
            return not all(map(_FILTER_NAME.fullmatch, filters))
        state, _ = _unpack(data, 0, len(data))
        return state == _BROKEN or (self.counts and state == _UNCHECKED)


def _is_stream(value: object) -> TypeGuard[PDFStream]:
    from pdfminer.pdftypes import PDFStream

    return isinstance(value, PDFStream)


def _name(value: object) -> str:
    """A name of the pdf without its slash, empty if it is none."""
    name = getattr(value, "name", "")
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keeps pdfminer from telling the terminal what it thinks of the file."""
    logger = logging.getLogger("pdfminer")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)
