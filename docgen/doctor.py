"""Is everything there that docgen needs to read all kinds of plans?

``docgen doctor`` prints the answer: each tool and library, whether it was found and in which
version, what it is for, and how to install it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from typing import TypeVar

from docgen.model import Message

T = TypeVar("T")

_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Tool:
    """A program or library: ``version`` is "" where it wasn't ``found`` or doesn't tell.

    ``required`` is False for what only some files need.  ``needed_for`` says which,
    ``install`` how to get it.
    """

    name: str
    found: bool
    version: str
    required: bool
    needed_for: Message
    install: Message


# Distribution, needed for: without any of these docgen reads nothing, or not this.
_LIBRARIES = (
    ("lxml", "đọc .docx", "reading .docx"),
    ("python-docx", "viết phiếu thẩm định .docx", "writing the compliance memo (.docx)"),
    ("pdfplumber", "đọc bảng trong .pdf", "reading tables in .pdf"),
    ("pypdfium2", "đọc .pdf", "reading .pdf"),
    ("spacy", "nhận biết cơ quan, thời hạn", "finding agencies and deadlines"),
    ("pillow", "xử lý ảnh trang quét", "cleaning the pictures of scanned pages"),
    ("numpy", "xử lý ảnh trang quét", "cleaning the pictures of scanned pages"),
    ("pytesseract", "gọi tesseract cho trang quét", "asking tesseract about scanned pages"),
    ("pluggy", "nạp plugin", "loading plugins"),
    ("click", "dòng lệnh", "the command line"),
)
_ONLY_SCANS = ("pillow", "numpy", "pytesseract")


def examine() -> tuple[Tool, ...]:
    """Look for every tool and library: the programs first.  Runs the programs for their versions; never raises."""
    return (_python(), _tesseract(), _vietnamese(), _soffice(), *(_library(*library) for library in _LIBRARIES))


def complete(tools: tuple[Tool, ...]) -> bool:
    """Is everything there that is required?"""
    return all(tool.found for tool in tools if tool.required)


def _python() -> Tool:
    return Tool(
        "Python",
        sys.version_info >= (3, 11),
        ".".join(map(str, sys.version_info[:3])),
        True,
        Message("chạy docgen", "running docgen"),
        Message("Cần Python 3.11 trở lên: https://www.python.org/downloads/", "Python 3.11 or later: https://www.python.org/downloads/"),
    )


def _tesseract() -> Tool:
    version = _quietly(lambda: _first_version(["tesseract", "--version"]), "")
    return Tool(
        "tesseract",
        bool(version),
        version,
        False,
        Message("nhận dạng bản quét", "reading scanned pages"),
        _install("tesseract-ocr tesseract-ocr-vie", "tesseract tesseract-lang", "UB-Mannheim.TesseractOCR"),
    )


def _vietnamese() -> Tool:
    languages = _quietly(lambda: _output(["tesseract", "--list-langs"]), "").split()
    return Tool(
        "tesseract vie",
        "vie" in languages,
        "",
        False,
        Message("nhận dạng chữ Việt trên bản quét", "reading Vietnamese on scanned pages"),
        _install("tesseract-ocr-vie", "tesseract-lang", "UB-Mannheim.TesseractOCR (tick Vietnamese)"),
    )


def _soffice() -> Tool:
    from docgen.read.convert import find_soffice

    path = _quietly(find_soffice, None)
    return Tool(
        "LibreOffice",
        path is not None,
        _quietly(lambda: _first_version([path or "", "--version"]), "") if path else "",
        False,
        Message("đọc .doc, .rtf, .odt", "reading .doc, .rtf, .odt"),
        _install("libreoffice-writer", "--cask libreoffice", "TheDocumentFoundation.LibreOffice"),
    )


def _library(distribution: str, vi: str, en: str) -> Tool:
    version = _quietly(lambda: metadata.version(distribution), "")
    package = "docgen[ocr]" if distribution == "pytesseract" else distribution
    return Tool(
        distribution,
        bool(version),
        version,
        distribution not in _ONLY_SCANS,
        Message(vi, en),
        Message(f"pip install {package}", f"pip install {package}"),
    )


def _install(apt: str, brew: str, winget: str) -> Message:
    """How this platform's users install something."""
    if sys.platform == "darwin":
        command = f"brew install {brew}"
    elif sys.platform == "win32":
        command = f"winget install {winget}"
    else:
        command = f"sudo apt install {apt}"
    return Message(command, command)


def _first_version(command: list[str]) -> str:
    """The first version number in what ``command`` prints."""
    found = re.search(r"\d+(?:\.\d+)+", _output(command))
    return found[0] if found else ""


def _output(command: list[str]) -> str:
    """What ``command`` prints, "" if it isn't there."""
    program = shutil.which(command[0])
    if program is None:
        return ""
    done = subprocess.run(
        [program, *command[1:]], capture_output=True, text=True, errors="replace", timeout=_SECONDS, stdin=subprocess.DEVNULL, check=False
    )
    return f"{done.stdout}\n{done.stderr}"


def _quietly(ask: Callable[[], T], otherwise: T) -> T:
    """``ask()``, or ``otherwise`` if it fails: a broken tool is a tool that isn't there."""
    try:
        return ask()
    except (OSError, ValueError, subprocess.SubprocessError, metadata.PackageNotFoundError):
        return otherwise
