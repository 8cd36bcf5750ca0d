"""Programs and samples outside the repository: a test that lacks one skips, or fails where all must be there.

``DOCGEN_REQUIRE_EXTERNAL=1`` (set in CI) turns each such skip into a failure, so
that nobody mistakes a test that couldn't run for one that passed.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import pytest


def missing(what: str) -> NoReturn:
    """Skip the test because ``what`` isn't here; fail it if it has to be."""
    if os.environ.get("DOCGEN_REQUIRE_EXTERNAL") == "1":
        pytest.fail(f"{what} is not installed and DOCGEN_REQUIRE_EXTERNAL=1")
    pytest.skip(f"{what} is not installed")


def need_tesseract() -> None:
    """The test reads a picture."""
    from docgen.read import ocr

    if not ocr.available():
        missing("tesseract with Vietnamese")


def need_soffice() -> None:
    """The test converts a document."""
    from docgen.read import convert

    if convert.find_soffice() is None:
        missing("LibreOffice")


def shared(*parts: str) -> Path:
    """The path of a sample that isn't part of the repository (folder ``DOCGEN_SHARED`` or ``../shared``); skip where it isn't."""
    folder = os.environ.get("DOCGEN_SHARED") or Path(__file__).resolve().parent.parent.parent / "shared"
    path = Path(folder, *parts)
    if not path.exists():
        pytest.skip(f"no sample {'/'.join(parts)}")
    return path
