"""How is an old Word, RTF, OpenDocument or HTML file read?

LibreOffice turns it into a .docx, which is then read like any other.  Each
conversion has a profile of its own, made for it: no macros, no content fetched from elsewhere,
and several can run at once.  The result is cached by the file's content.
"""

from __future__ import annotations

import errno
import hashlib
import importlib
import io
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from docgen.hooks import hookimpl
from docgen.model import Document, Limits, Message, Note, ReadOptions, UnreadableError
from docgen.read import cache, sandbox
from docgen.read.sniff import sniff
from docgen.watchdog import die_with_parent

_SECONDS = 60.0  # for one conversion, if the file's own limit leaves so much
_ROOM = 2**20  # with fewer bytes free in the temporary folder, that is why nothing came of a conversion
_VERSION = 1  # of what is kept in the cache; raise it when converting changes
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)

#: Kinds that are converted, with the suffix by which LibreOffice knows them and their name in notes.
_KINDS = {
    "doc": (".doc", "Word 97-2003"),
    "rtf": (".rtf", "RTF"),
    "odt": (".odt", "OpenDocument"),
    "html": (".html", "HTML"),
    "wordml": (".xml", "Word XML 2003"),
}


@hookimpl
def docgen_read(path: str, options: ReadOptions) -> Document | None:
    """Read Word 97-2003, RTF, OpenDocument, HTML and Word XML of 2003, by content; None for every other file."""
    try:
        kind = sniff(path)
    except OSError:
        return None  # who asked says so
    name = os.path.basename(path)
    if kind == "empty":
        raise UnreadableError("empty", Message(f"{name}: tệp rỗng (0 byte); hãy gửi lại.", f"{name}: the file is empty; send it again."))
    if kind == "lock-file":
        raise UnreadableError(
            "lock-file",
            Message(
                f"{name}: tệp khóa tạm của Word, không phải văn bản.", f"{name}: a lock file of Word, not the document; name the document."
            ),
        )
    if kind == "encrypted-office":
        raise UnreadableError(
            "encrypted",
            Message(
                f"{name}: tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi chạy lại.",
                f"{name}: the file is protected by a password; remove it and run again.",
            ),
        )
    return read_converted(path, kind, options) if kind in _KINDS else None


def read_converted(path: str, kind: str, options: ReadOptions) -> Document:
    """Read ``path``, which is a ``kind`` that needs converting ("doc", "rtf", "odt", "html", "wordml").

    The document has the path, sha256 and format of the original, and a note ``converted``.
    Raises :class:`~docgen.model.UnreadableError`: ``missing-tool``
    without LibreOffice, ``timeout``, ``broken`` if it makes nothing of the file, and those of
    :func:`~docgen.read.docx.read_docx`.
    """
    from docgen.read.docx import read_docx
    from docgen.read.package import read_bytes

    name = os.path.basename(path)
    original = read_bytes(path, options.limits)
    digest = hashlib.sha256(original).hexdigest()
    if kind == "odt":
        _expect_package(original, name, options.limits)
    with _temporary_folder(name) as folder:
        result = folder / "result.docx"
        result.write_bytes(_convert_cached(original, digest, kind, name, folder, options))
        document = read_docx(str(result), options)
    said = _KINDS[kind][1]
    note = Note(
        "converted",
        Message(
            f"Tệp {said} được LibreOffice chuyển sang .docx để đọc; hãy đối chiếu khi có nghi vấn.",
            f"The {said} file was converted to .docx by LibreOffice to be read; compare with it where in doubt.",
        ),
    )
    return replace(document, path=path, sha256=digest, format=kind, notes=(note, *document.notes))


def find_soffice() -> str | None:
    """The path of LibreOffice's program, None if it isn't installed.  ``DOCGEN_SOFFICE`` names another."""
    chosen = os.environ.get("DOCGEN_SOFFICE")
    if chosen is not None:
        return shutil.which(chosen)
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if os.path.exists(place)), None)


def explain_missing() -> Message:
    """What to install so that such files can be read."""
    return Message(
        "Cần LibreOffice để đọc tệp .doc, .rtf, .odt; hãy cài libreoffice-writer, hoặc mở bằng Word và lưu dưới dạng .docx.",
        "LibreOffice is needed to read .doc, .rtf and .odt; install libreoffice-writer, or open it in Word and save it as .docx.",
    )


# --------------------------------------------------------------------------- before it

_CANT_WRITE = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.ENOENT, errno.EACCES, errno.ENOTDIR)
_PACKED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, KeyError, ValueError, OSError, RuntimeError, NotImplementedError)


def _expect_package(original: bytes, name: str, limits: Limits) -> None:
    """Raise :class:`~docgen.model.UnreadableError` for an OpenDocument file that LibreOffice would make something empty of, or choke on."""
    from docgen.read.package import too_large

    etree = importlib.import_module("lxml.etree")
    try:
        with zipfile.ZipFile(io.BytesIO(original)) as package:
            entries = package.infolist()
            if len(entries) > limits.parts:
                raise too_large(name, f"gói có {len(entries)} phần", f"the package has {len(entries)} parts", limits.parts)
            unpacked = sum(entry.file_size for entry in entries)
            if unpacked > limits.unpacked_size or any(
                entry.file_size > 2**22 and entry.file_size > limits.unpack_ratio * max(entry.compress_size, 1) for entry in entries
            ):
                raise too_large(name, f"bung ra {unpacked} byte", f"it unpacks to {unpacked} bytes", limits.unpacked_size)
            content = package.read("content.xml")
    except _PACKED:
        raise UnreadableError(
            "broken",
            Message(
                f"{name}: tệp bị cắt hoặc hỏng, thiếu phần nội dung (content.xml); hãy gửi lại bản đầy đủ.",
                f"{name}: it is cut off or damaged, its text (content.xml) is missing; send the whole file.",
            ),
        ) from None
    depth = deepest = 0
    try:
        events = ("start", "end")
        for event, element in etree.iterparse(io.BytesIO(content), events=events, resolve_entities=False, no_network=True, huge_tree=True):
            depth += 1 if event == "start" else -1
            deepest = max(deepest, depth)
            if deepest > limits.xml_depth:
                break
            if event == "end":
                element.clear()
    except etree.XMLSyntaxError as error:
        raise UnreadableError(
            "broken",
            Message(
                f"{name}: phần nội dung (content.xml) bị hỏng ({error.msg}); hãy mở và lưu lại, hoặc gửi bản .docx.",
                f"{name}: its text (content.xml) is damaged ({error.msg}); open it and save it again, or send the .docx.",
            ),
        ) from None
    if deepest > limits.xml_depth:
        raise too_large(name, "các phần tử XML lồng nhau quá sâu", "XML elements nest too deeply", limits.xml_depth)


@contextmanager
def _temporary_folder(name: str) -> Iterator[Path]:
    """A folder for one conversion, which is removed also when the parent process dies meanwhile."""
    if sandbox.in_worker:
        signal.signal(signal.SIGTERM, _leave)
        die_with_parent(0, signal.SIGTERM)
    try:
        with tempfile.TemporaryDirectory(prefix=f"{sandbox.FOLDER}{os.getpid()}-", ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    except OSError as error:
        if error.errno not in _CANT_WRITE:
            raise
        raise _no_room(name, error.strerror or str(error)) from None
    finally:
        if sandbox.in_worker:
            die_with_parent(0)


def _leave(number: int, frame: object) -> None:
    raise SystemExit(1)


def _no_room(name: str, why: str) -> UnreadableError:
    try:
        place = tempfile.gettempdir()
    except OSError:
        place = os.environ.get("TMPDIR", "")
    return UnreadableError(
        "crashed",
        Message(
            f"{name}: không ghi được vào thư mục tạm {place} ({why}); hãy dọn chỗ, hoặc đặt TMPDIR sang nơi khác.",
            f"{name}: nothing can be written to the temporary folder {place} ({why}); make room, or set TMPDIR to another place.",
        ),
    )


# --------------------------------------------------------------------------- converting


def _convert_cached(original: bytes, digest: str, kind: str, name: str, folder: Path, options: ReadOptions) -> bytes:
    """The .docx made of ``original``, from the cache or fresh."""
    soffice = find_soffice()
    stored = f"docx-{digest}-{kind}-{_VERSION}-{_stamp(soffice)}.docx"
    known = cache.load(stored, options.cache)
    if known is not None and zipfile.is_zipfile(io.BytesIO(known)):
        return known
    if soffice is None:
        raise UnreadableError("missing-tool", explain_missing())
    made = _modernise(_convert(soffice, original, kind, name, folder, options))
    cache.store(stored, made, options.cache)
    return made


@lru_cache(maxsize=4)
def _stamp(soffice: str | None) -> str:
    """Changes when LibreOffice does; asking for its version would take longer than some conversions."""
    try:
        status = os.stat(os.path.realpath(soffice or ""))
    except OSError:
        return "none"
    return f"{int(status.st_mtime):x}-{status.st_size:x}"


def _convert(soffice: str, original: bytes, kind: str, name: str, folder: Path, options: ReadOptions) -> bytes:
    """Let LibreOffice convert, within its time."""
    source = folder / f"source{_KINDS[kind][0]}"  # never the name of the original: it might be an option, or a file:// trick
    source.write_bytes(_with_encoding(original) if kind == "html" else original)
    profile, out = folder / "profile", folder / "out"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_profile(), encoding="utf-8")
    command = [
        soffice, f"-env:UserInstallation={profile.as_uri()}",
        "--headless", "--invisible", "--norestore", "--nolockcheck", "--nodefault", "--nologo", "--nofirststartwizard",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(out), str(source),
    ]  # fmt: skip
    if not _run(command, folder, min(_SECONDS, options.limits.seconds * 0.8)):
        raise UnreadableError(
            "timeout",
            Message(
                f"{name}: LibreOffice chuyển đổi quá lâu nên đã dừng; hãy mở bằng Word và lưu dưới dạng .docx.",
                f"{name}: LibreOffice took too long over it and was stopped; open it in Word and save it as .docx.",
            ),
        )
    made = out / "source.docx"
    if not made.exists():
        if shutil.disk_usage(folder).free < _ROOM:
            raise _no_room(name, os.strerror(errno.ENOSPC))
        raise UnreadableError(
            "broken",
            Message(
                f"{name}: LibreOffice không chuyển đổi được tệp này; hãy mở bằng Word và lưu dưới dạng .docx.",
                f"{name}: LibreOffice can't convert it; open it in Word and save it as .docx.",
            ),
        )
    return made.read_bytes()


def _run(command: list[str], folder: Path, seconds: float) -> bool:
    """Run ``command`` and all that it starts for at most ``seconds``; False if that was too short."""
    environment = {**os.environ, "HOME": str(folder), "TMPDIR": str(folder), "SAL_USE_VCLPLUGIN": "svp"}
    grouped: dict[str, Any] = {} if sys.platform == "win32" else {"process_group": 0}
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **grouped
    )
    try:
        process.wait(seconds)
        return True
    except subprocess.TimeoutExpired:
        return False
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End ``process`` with the whole group that it leads."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with suppress(OSError):  # the group is gone, as it should be
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


# What a fresh profile says: macros never run, links are never followed or updated, and what
# still asks for the network is sent to a port of this machine where nothing listens.
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Save/Document", "CreateBackup", "false"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Office.Common/Misc", "CollectUsageInformation", "false"),
    ("Office.Common/Misc", "CrashReport", "false"),
    ("Office.Writer/Content/Update", "Link", "2"),  # never
    ("Office.Writer/Content/Update", "Field", "false"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Inet/Settings", "ooInetNoProxy", ""),
)


def _profile() -> str:
    items = "\n".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry"'
        f' xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n{items}\n</oor:items>\n'
    )


def _with_encoding(page: bytes) -> bytes:
    """An HTML page that doesn't say its encoding and is UTF-8, saying so."""
    if re.search(rb"charset\s*=", page[:4096], re.IGNORECASE) or page.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return page
    try:
        page.decode("utf-8")
    except UnicodeDecodeError:
        return page
    return b"\xef\xbb\xbf" + page


# --------------------------------------------------------------------------- text from before Unicode

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = re.compile(r"word/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml")
_SOFT_HYPHEN = "\u00ad"  # the letter ư of TCVN3, which LibreOffice writes as an element of its own


def _modernise(docx: bytes) -> bytes:
    """Return ``docx`` in Unicode where its text is in an encoding from before it; else as it is."""
    etree = importlib.import_module("lxml.etree")
    from docgen.read.legacy import detect, to_unicode

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as package:
            roots = {name: etree.fromstring(package.read(name), parser) for name in package.namelist() if _PARTS.fullmatch(name)}
            for root in roots.values():
                for run in root.iter(_W + "r"):
                    _join_text(run, etree)
            texts = [text for root in roots.values() for text in root.iter(_W + "t")]
            encoding = detect("\n".join(text.text or "" for text in texts))
            if encoding is None:
                return docx
            for text in texts:
                text.text = to_unicode(text.text or "", encoding)
            return _rewrite(package, {name: etree.tostring(root, encoding="UTF-8", standalone=True) for name, root in roots.items()})
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, EOFError, ValueError):
        return docx  # the reader says what is wrong with it


def _join_text(run: Any, etree: Any) -> None:
    """Make one text of the texts and soft hyphens that follow each other in ``run``."""
    kinds = (_W + "t", _W + "softHyphen")
    for together, group in groupby(list(run), key=lambda child: child.tag in kinds):
        pieces = list(group)
        if not together or (len(pieces) < 2 and pieces[0].tag == kinds[0]):
            continue
        joined = etree.Element(kinds[0], {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
        joined.text = "".join(piece.text or "" if piece.tag == kinds[0] else _SOFT_HYPHEN for piece in pieces)
        run.replace(pieces[0], joined)
        for piece in pieces[1:]:
            run.remove(piece)


def _rewrite(package: zipfile.ZipFile, changed: dict[str, bytes]) -> bytes:
    """``package`` with the ``changed`` parts in place of its own."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        for entry in package.infolist():
            copy.writestr(entry.filename, changed.get(entry.filename) or package.read(entry.filename))
    return out.getvalue()
