"""Which files are plans, and how is a file written so that nobody sees half of it?"""

from __future__ import annotations

import os
import re
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from docgen.model import Message, Unreadable

#: Looked for in folders.  What a file is gets decided by its content; a file that is named is read whatever its suffix.
SUFFIXES = frozenset({".docx", ".docm", ".dotx", ".doc", ".odt", ".rtf", ".pdf"})

_MEMO = re.compile(r"phieu-tham-dinh-.*[0-9a-f]{8}\.docx")  # as docgen.write.memo.memo_name makes them


def find_plans(paths: Iterable[str]) -> tuple[str, ...]:
    """The files meant by ``paths``: files as they are, folders with all below them, each once.

    A folder gives its documents by suffix, sorted, without hidden ones,
    the lock files (``~$…``) of an open Word, and memos of an earlier run.
    """
    found: dict[str, str] = {}
    for path in paths:
        for file in _below(path) if os.path.isdir(path) else [path]:
            found.setdefault(os.path.abspath(file), file)
    return tuple(found.values())


def _below(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith((".", "~$")) and not _MEMO.fullmatch(name) and Path(name).suffix.lower() in SUFFIXES:
                yield os.path.join(place, name)


def refuse(path: str) -> Unreadable | None:
    """Why ``path`` isn't worth opening, None if it is: missing, empty, no file, no permission, a lock file."""
    name = os.path.basename(path)
    if name.startswith("~$"):
        plan = name[2:]
        return _refused(path, "lock-file", f"tệp khóa của Word; hãy chọn văn bản …{plan}.", f"Word's lock file; take the document …{plan}.")
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # opening a pipe would wait for somebody to write
            return _refused(
                path, "not-supported", "không phải tệp thường; hãy lưu thành tệp trước.", "it is no plain file; save it as one first."
            )
        with open(path, "rb") as file:
            if not file.read(1):
                return _refused(path, "empty", "tệp rỗng (0 byte); hãy gửi lại.", "the file is empty (0 bytes); send it again.")
    except (FileNotFoundError, NotADirectoryError):
        return _refused(path, "not-found", "không tìm thấy tệp; hãy xem lại đường dẫn.", "no such file; check the path.")
    except PermissionError:
        return _refused(path, "permission", "không có quyền đọc tệp.", "no permission to read it.")
    except (OSError, ValueError) as error:
        return _refused(path, "broken", f"không mở được tệp: {_why(error)}.", f"it can't be opened: {_why(error)}.")
    return None


def _why(error: OSError | ValueError) -> str:
    """The system's reason, without the path, which stands in front already."""
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _refused(path: str, reason: str, vi: str, en: str) -> Unreadable:
    return Unreadable(path, reason, Message(vi, en))


def write_whole(path: str | Path, content: bytes) -> None:
    """Write ``content`` to ``path`` as a whole: the old file stays until the new one is complete.

    Folders above it are made.  What is no plain file (``/dev/null``, a pipe) is written to directly.
    Raises :class:`OSError`.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        target.write_bytes(content)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(name, target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        os.replace(name, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _umask() -> int:
    """The process's umask; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
