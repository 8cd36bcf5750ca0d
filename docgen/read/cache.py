"""Where does docgen keep what was expensive to find out?

Recognised pages and converted files, by the hash of what they were made from.
A cache that can't be read or written costs time and nothing else: no function here raises.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path


def cache_folder(chosen: str | None = None) -> Path:
    """Return the cache folder: ``chosen``, else ``DOCGEN_CACHE``, else the platform's place for a user's caches."""
    if chosen or os.environ.get("DOCGEN_CACHE"):
        return Path(chosen or os.environ["DOCGEN_CACHE"])
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "docgen" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/docgen"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "docgen"


def load(name: str, chosen: str | None = None) -> bytes | None:
    """Return what was stored as ``name``, None if nothing was."""
    with suppress(OSError, RuntimeError):  # RuntimeError: a user without a home folder
        return (cache_folder(chosen) / name).read_bytes()
    return None


def store(name: str, content: bytes, chosen: str | None = None) -> None:
    """Store ``content`` as ``name``: whole or not at all, also when others store the same."""
    with suppress(OSError, RuntimeError):
        folder = cache_folder(chosen)
        folder.mkdir(parents=True, exist_ok=True)
        handle, partial = tempfile.mkstemp(dir=folder, prefix=".partial-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.replace(partial, folder / name)
        except BaseException:
            os.unlink(partial)
            raise
