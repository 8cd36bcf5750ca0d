"""Which parts does an office file hold, and is it safe to read them?

An office file is a zip archive of XML parts (OPC).  It is read in memory,
never unpacked to disk; limits are enforced before a part is inflated; XML is
parsed without entities, DTD and network; relationships to the outside are
counted, never followed.  A damaged archive gives what can still be inflated.
"""

from __future__ import annotations

import hashlib
import io
import os
import posixpath
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from docgen.model import Limits, Message, UnreadableError

Element = Any  # lxml has no type information of its own

ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_RATIO_FROM = 8 * 2**20  # smaller parts may be as repetitive as they like
_CHUNK = 2**20
_PARSER_DEPTH = 256  # where the parser itself gives up

_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


class TooDeepError(Exception):
    """An XML part nests deeper than the limit."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relationship of a part: ``kind`` is the last word of its type; ``target`` a part name or an outside address."""

    kind: str
    target: str
    external: bool


def is_encrypted_office(head: bytes | str | os.PathLike[str]) -> bool:
    """Whether this is an office file behind a password (a compound file with an ``EncryptedPackage``).

    Takes the file's bytes or its path.  False for what can't be opened.
    """
    if isinstance(head, bytes):
        return head.startswith(OLE_MAGIC) and _ENCRYPTED in head
    try:
        with open(head, "rb") as file:
            tail = file.read(len(OLE_MAGIC))
            if tail != OLE_MAGIC:
                return False
            while chunk := file.read(_CHUNK):
                if _ENCRYPTED in tail + chunk:
                    return True
                tail = chunk[-len(_ENCRYPTED) :]
    except OSError:
        return False
    return False


def read_bytes(path: str, limits: Limits) -> bytes:
    """The whole file; raises UnreadableError (not-found, permission, not-supported, empty, too-large)."""
    name = os.path.basename(path)
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(
                "not-supported",
                Message(
                    f"{name}: không phải là tệp thường (thư mục hoặc thiết bị). Hãy chỉ định một tệp văn bản.",
                    f"{name}: not a regular file. Name a document.",
                ),
            )
        if status.st_size > limits.file_size:
            raise too_large(name, f"tệp dài {status.st_size} byte", f"the file has {status.st_size} bytes", limits.file_size)
        with open(path, "rb") as file:
            data = file.read(limits.file_size + 1)
    except FileNotFoundError:
        raise UnreadableError(
            "not-found", Message(f"{name}: không tìm thấy tệp. Kiểm tra lại đường dẫn.", f"{name}: no such file. Check the path.")
        ) from None
    except PermissionError:
        raise UnreadableError(
            "permission",
            Message(f"{name}: không có quyền đọc tệp. Hãy cấp quyền đọc.", f"{name}: no permission to read the file. Grant it."),
        ) from None
    except (OSError, ValueError) as error:
        raise UnreadableError(
            "broken",
            Message(f"{name}: không đọc được tệp ({error}). Hãy chép lại tệp.", f"{name}: can't be read ({error}). Copy the file again."),
        ) from None
    if not data:
        raise UnreadableError(
            "empty", Message(f"{name}: tệp rỗng (0 byte). Hãy gửi lại tệp.", f"{name}: the file is empty (0 bytes). Send it again.")
        )
    return data


def too_large(name: str, vi: str, en: str, limit: int) -> UnreadableError:
    """The error for a file beyond a limit."""
    return UnreadableError(
        "too-large",
        Message(
            f"{name}: {vi}, vượt giới hạn {limit}. Hãy chia nhỏ văn bản hoặc nâng giới hạn.",
            f"{name}: {en}, over the limit of {limit}. Split the document or raise the limit.",
        ),
    )


def encrypted(name: str) -> UnreadableError:
    """The error for a file behind a password."""
    return UnreadableError(
        "encrypted",
        Message(
            f"{name}: tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi chạy lại.",
            f"{name}: the file is protected by a password. Remove the password and run again.",
        ),
    )


def broken(name: str, vi: str, en: str) -> UnreadableError:
    """The error for a file too damaged to give any text."""
    return UnreadableError(
        "broken",
        Message(
            f"{name}: {vi}. Hãy mở bằng Word, lưu lại rồi chạy lại.",
            f"{name}: {en}. Open it in Word, save it again and run again.",
        ),
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    """Where a part's packed bytes stand in the archive."""

    start: int
    packed: int
    unpacked: int
    method: int
    crc: int
    locked: bool


class Package:
    """An opened office file.

    ``damage`` names the parts that could be read only partly; ``skipped`` the
    archive's names that no part may have (``../x``, ``/x``, ``C:\\x``).
    """

    def __init__(self, data: bytes, name: str, limits: Limits) -> None:
        """Open ``data``; raises UnreadableError (encrypted, broken, too-large)."""
        self.data = data
        self.name = name
        self.limits = limits
        self.damage: list[str] = []
        self.skipped: list[str] = []
        self._entries: dict[str, _Entry] = {}
        self._names: dict[str, str] = {}
        self._budget = limits.unpacked_size
        try:
            entries = list(self._directory())
        except (zipfile.BadZipFile, struct.error, ValueError, OverflowError, NotImplementedError, OSError, EOFError):
            entries = list(_salvage(data, limits.parts + 1))
            self.damage.append("")
        if len(entries) > limits.parts:
            raise too_large(name, f"gói có {len(entries)} phần", f"the package has {len(entries)} parts", limits.parts)
        if sum(entry.unpacked for _, entry in entries) > limits.unpacked_size:
            raise self._bomb(limits.unpacked_size)
        for part, entry in entries:
            if part.endswith("/"):
                continue
            if part.startswith("/") or "\\" in part or ":" in part or ".." in part.split("/"):
                self.skipped.append(part)
                continue
            if entry.unpacked > _RATIO_FROM and entry.unpacked > limits.unpack_ratio * max(entry.packed, 1):
                raise self._bomb(limits.unpacked_size)
            if part.lower() in self._names:  # two parts of one name: nobody can say which Word would show
                self.damage.append(part)
            self._entries[part] = entry
            self._names[part.lower()] = part

    def _bomb(self, limit: int) -> UnreadableError:
        return too_large(self.name, "nội dung nén bung ra quá lớn", "the packed content unpacks to too much", limit)

    def _directory(self) -> Iterator[tuple[str, _Entry]]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            for info in archive.infolist():
                yield (
                    info.filename,
                    _Entry(info.header_offset, info.compress_size, info.file_size, info.compress_type, info.CRC, bool(info.flag_bits & 1)),
                )

    def names(self) -> tuple[str, ...]:
        """All part names."""
        return tuple(self._entries)

    def has(self, part: str) -> bool:
        """Whether the package holds ``part`` (names ignore case)."""
        return part.lower() in self._names

    def read(self, part: str) -> bytes | None:
        """The bytes of ``part``, as many as can be inflated; None if there is none."""
        real = self._names.get(part.lower())
        if real is None:
            return None
        entry = self._entries[real]
        if entry.locked:
            raise encrypted(self.name)
        raw = self._packed(entry)
        if raw is None:
            self.damage.append(real)
            return None
        if entry.method == zipfile.ZIP_DEFLATED:
            inflater = zlib.decompressobj(-15)
            limit = min(self._budget, max(entry.unpacked, _RATIO_FROM))
            try:
                out = inflater.decompress(raw, limit + 1)
                whole = inflater.eof
            except zlib.error:
                out, whole = _inflate_stepwise(raw, limit + 1), False
            if len(out) > limit:
                raise self._bomb(self.limits.unpacked_size)
        elif entry.method == zipfile.ZIP_STORED:
            out, whole = raw[: self._budget], True
        else:
            self.damage.append(real)
            return None
        self._budget -= len(out)
        if not whole or (entry.crc >= 0 and zlib.crc32(out) != entry.crc):
            self.damage.append(real)
        return out

    def _packed(self, entry: _Entry) -> bytes | None:
        data, start = self.data, entry.start
        if data[start : start + 4] != ZIP_MAGIC or start + 30 > len(data):
            return None
        name_size, extra_size = struct.unpack_from("<HH", data, start + 26)
        begin = start + 30 + name_size + extra_size
        return data[begin : begin + entry.packed]

    def xml(self, part: str) -> Element | None:
        """The root element of ``part``; None if there is none or nothing of it can be parsed."""
        data = self.read(part)
        return None if data is None else self.parse(data, part)

    def parse(self, data: bytes, part: str) -> Element | None:
        """The root element of XML ``data``, strict namespaces made transitional; None if nothing can be parsed.

        Damage is recorded and what precedes it kept.  A DTD, which no office file
        needs, makes the file ``broken``; raises TooDeepError beyond the depth limit.
        """
        if b"<!DOCTYPE" in data[:4096] or b"<\0!\0D\0O" in data[:4096]:
            raise self._dtd(part)
        if b"purl.oclc.org/ooxml/" in data[:16384]:
            data = _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/", data)
        try:
            root = etree.fromstring(data, _STRICT_PARSER)
        except etree.XMLSyntaxError as error:
            if "xcessive depth" in str(error) or "epth in document" in str(error):
                raise TooDeepError(part) from None
            self.damage.append(part)
            try:
                root = etree.fromstring(data, _parser(recover=True))
            except (etree.XMLSyntaxError, ValueError):
                return None
        except ValueError:
            self.damage.append(part)
            return None
        if root is not None and root.getroottree().docinfo.doctype:
            raise self._dtd(part)
        if root is not None and self.limits.xml_depth < _PARSER_DEPTH and _depth(root) > self.limits.xml_depth:
            raise TooDeepError(part)
        return root

    def _dtd(self, part: str) -> UnreadableError:
        return broken(
            self.name,
            f"phần {part} khai báo DTD, điều mà tệp Office không được phép có",
            f"part {part} declares a DTD, which office files must not",
        )

    def relations(self, part: str) -> dict[str, Relation]:
        """Relationships of ``part`` ("" for the package) by id."""
        folder, base = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", base + ".rels"))
        found: dict[str, Relation] = {}
        if root is None:
            return found
        for element in root.iter(_RELS + "Relationship"):
            target = element.get("Target", "")
            external = element.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/" + folder, target.partition("#")[0])).lstrip("/")
            found[element.get("Id", "")] = Relation(element.get("Type", "").rpartition("/")[2], target, external)
        return found

    def content_types(self) -> tuple[dict[str, str], dict[str, str]]:
        """Content types by part name (lower case, no leading slash) and by extension."""
        parts: dict[str, str] = {}
        extensions: dict[str, str] = {}
        root = self.xml("[Content_Types].xml")
        if root is not None:
            for element in root.iter(_TYPES + "Override", _TYPES + "Default"):
                kind = element.get("ContentType", "")
                if element.tag == _TYPES + "Override":
                    parts[element.get("PartName", "").lstrip("/").lower()] = kind
                else:
                    extensions[element.get("Extension", "").lower()] = kind
        return parts, extensions


def _parser(recover: bool) -> Any:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


_STRICT_PARSER = _parser(recover=False)


def _depth(root: Element) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _inflate_stepwise(raw: bytes, limit: int) -> bytes:
    """What a damaged stream gives before the damage."""
    inflater = zlib.decompressobj(-15)
    out = bytearray()
    try:
        for start in range(0, len(raw), 64):
            out += inflater.decompress(raw[start : start + 64], max(limit - len(out), 1))
            if len(out) >= limit:
                break
    except zlib.error:
        pass
    return bytes(out)


def _salvage(data: bytes, limit: int) -> Iterator[tuple[str, _Entry]]:
    """Parts of an archive without (a whole) directory, found by their own headers."""
    at = data.find(ZIP_MAGIC)
    count = 0
    while at >= 0 and at + 30 <= len(data) and count < limit:
        flags, method, _, _, crc, packed, unpacked, name_size, extra_size = struct.unpack_from("<HHHHIIIHH", data, at + 6)
        begin = at + 30 + name_size + extra_size
        name = data[at + 30 : at + 30 + name_size].decode("utf-8", "replace")
        if flags & 8 or packed == 0xFFFFFFFF:  # sizes stand behind the data: up to the next header
            following = data.find(b"PK", begin)
            while following >= 0 and data[following : following + 4] not in (ZIP_MAGIC, b"PK\x07\x08", b"PK\x01\x02"):
                following = data.find(b"PK", following + 2)
            packed = (following if following >= 0 else len(data)) - begin
            unpacked, crc = 0, -1
        if name and begin <= len(data):
            yield name, _Entry(at, max(min(packed, len(data) - begin), 0), unpacked, method, crc, bool(flags & 1))
            count += 1
        at = data.find(ZIP_MAGIC, max(begin, at + 4) if flags & 8 else max(begin + packed, at + 4))


def sha256(data: bytes) -> str:
    """Hex digest of ``data``."""
    return hashlib.sha256(data).hexdigest()
