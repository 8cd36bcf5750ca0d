"""Pdf files for the tests, drawn so that a test can say what stands where."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

WIDTH, HEIGHT = 595.0, 842.0
_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "C:/Windows/Fonts")
_FONTS = (
    ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
    ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    ("times.ttf", "timesbd.ttf"),
)


def _find(name: str) -> str | None:
    for folder in _FOLDERS:
        for path in Path(folder).rglob(name) if Path(folder).is_dir() else ():
            return str(path)
    return None


def fonts() -> tuple[str, str]:
    """Names of a regular and a bold font with Vietnamese letters, ready for reportlab; skips where there is none."""
    pytest.importorskip("reportlab")
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for regular, bold in _FONTS:
        one, two = _find(regular), _find(bold)
        if one and two:
            pdfmetrics.registerFont(TTFont("Plan", one))
            pdfmetrics.registerFont(TTFont("Plan-Bold", two))
            return "Plan", "Plan-Bold"
    pytest.skip("no font with Vietnamese letters")


class Paper:
    """A pdf being drawn; heights count from the top of the page."""

    def __init__(self, path: Path, size: tuple[float, float] = (WIDTH, HEIGHT), **options: Any) -> None:
        self.regular, self.bold = fonts()
        from reportlab.pdfgen.canvas import Canvas

        self.path, self.height = path, size[1]
        self.canvas = Canvas(str(path), pagesize=size, **options)

    def text(self, x: float, y: float, text: str, size: float = 12, bold: bool = False) -> None:
        """One line whose left end is at ``x``."""
        self.canvas.setFont(self.bold if bold else self.regular, size)
        self.canvas.drawString(x, self.height - y, text)

    def centred(self, x: float, y: float, text: str, size: float = 12, bold: bool = False) -> None:
        """One line whose middle is at ``x``."""
        self.canvas.setFont(self.bold if bold else self.regular, size)
        self.canvas.drawCentredString(x, self.height - y, text)

    def prose(
        self, y: float, text: str, *, left: float = 70, right: float = 525, indent: float = 30, pitch: float = 16, size: float = 12
    ) -> float:
        """A justified paragraph with a first-line indent, from ``y`` on; returns the height below it."""
        self.canvas.setFont(self.regular, size)
        words, line, at = text.split(), [], left + indent
        for word in [*words, None]:
            trial = " ".join([*line, word]) if word else ""
            if word and self.canvas.stringWidth(trial, self.regular, size) <= right - at:
                line.append(word)
                continue
            run = self.canvas.beginText(at, self.height - y)
            run.setFont(self.regular, size)
            if word and len(line) > 1:
                run.setWordSpace(0)
            gap = (right - at - self.canvas.stringWidth(" ".join(line), self.regular, size)) / max(1, len(line) - 1) if word else 0.0
            x = at
            for piece in line:
                self.canvas.drawString(x, self.height - y, piece)
                x += self.canvas.stringWidth(piece + " ", self.regular, size) + gap
            line, at, y = [word] if word else [], left, y + pitch
        return y

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """A straight line."""
        self.canvas.line(x0, self.height - y0, x1, self.height - y1)

    def table(self, xs: Sequence[float], ys: Sequence[float], rows: Sequence[Sequence[str]], size: float = 10) -> None:
        """A ruled table: column borders, row borders, and each cell's lines."""
        for x in xs:
            self.rule(x, ys[0], x, ys[-1])
        for y in ys:
            self.rule(xs[0], y, xs[-1], y)
        for row, y in zip(rows, ys, strict=False):
            for text, x in zip(row, xs, strict=False):
                for i, line in enumerate(text.split("\n")):
                    self.text(x + 4, y + 13 + 12 * i, line, size)

    def next(self) -> None:
        """The next page."""
        self.canvas.showPage()

    def save(self) -> str:
        """Write the file; returns its path."""
        self.canvas.showPage()
        self.canvas.save()
        return str(self.path)


def drawn(path: Path, draw: Callable[[Paper], None], **options: Any) -> str:
    """A pdf at ``path`` on which ``draw`` has drawn; returns the path."""
    paper = Paper(path, **options)
    draw(paper)
    return paper.save()


def printed_by_chromium(html: str, folder: Path) -> str:
    """``html`` printed to pdf; skips where no chromium is installed."""
    browser = next((b for b in ("chromium", "chromium-browser", "google-chrome") if shutil.which(b)), None)
    if browser is None:
        pytest.skip("chromium is not installed")
    page, pdf = folder / "plan.html", folder / "chromium.pdf"
    page.write_text(html, encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    options += ["--disable-component-update", "--disable-sync", f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={pdf}"]
    subprocess.run([browser, *options, page.as_uri()], capture_output=True, timeout=120, check=False)
    if not pdf.exists():
        pytest.skip("chromium did not print")
    return str(pdf)


def converted_by_office(source: Path, folder: Path) -> str:
    """``source`` (docx, html) as pdf; skips where no LibreOffice is installed."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)],
        capture_output=True,
        timeout=180,
        check=False,
    )
    pdf = folder / f"{source.stem}.pdf"
    if not pdf.exists():
        pytest.skip("LibreOffice did not convert")
    return str(pdf)


def shared(*parts: str) -> Path:
    """A file of the shared folder beside the repository; skips where it is absent."""
    root = Path(os.environ.get("DOCGEN_SHARED", Path(__file__).parents[2].parent / "shared"))
    path = root.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{'/'.join(parts)} is not here")
    return path
