"""What does reading cost, against the least that it could cost?

Every figure is a ratio of processor times taken in turns in one run, the best of several runs each:

- docx: the whole reader over ``lxml``'s iterparse of the unpacked main part, prose and tables, at 6, 30 and 200 pages
  (at most 6 at 6 pages, 2.5 at 200);
- pdf: pdfplumber's ``extract_text`` and ``extract_tables`` over the whole reader (at least 5), and the
  reader over pypdfium2's plain text (at most 10), page by page of the plans in ``corpora/``;
- pdf memory: by how much a process grows over 200 pages, in MiB (at most 20);
- OCR: recognising a scan over one thread of tesseract on the same pages drawn at 200 dpi (at most 1.2).

    python benchmarks/bench_read.py [--only docx pdf memory ocr] [--pages 6 30 200] [--runs 5]
"""

from __future__ import annotations

import argparse
import io
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from bench_decide import CHARACTERS, sentences

CORPORA = Path(__file__).resolve().parent.parent / "corpora" / "plans"
_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)


def cpu(work: Callable[[], object]) -> float:
    """Processor seconds of ``work``, its children's included."""

    def used() -> float:
        own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime

    before = used()
    work()
    return used() - before


def ratio(one: Callable[[], object], other: Callable[[], object], runs: int) -> float:
    """The best of ``one`` over the best of ``other``, taken in turns."""
    pairs = [(cpu(one), cpu(other)) for _ in range(runs)]
    return min(first for first, _ in pairs) / max(1e-9, min(second for _, second in pairs))


def repeated(work: Callable[[], object], times: int) -> Callable[[], None]:
    """``work`` done ``times`` over."""

    def done() -> None:
        for _ in range(times):
            work()

    return done


# --------------------------------------------------------------------------- docx


def _run(text: str) -> str:
    look = '<w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr>'
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _paragraph(words: list[str]) -> str:
    """A paragraph of runs of five words, as Word writes an edited text."""
    runs = "".join(_run(" ".join(words[i : i + 5]) + " ") for i in range(0, len(words), 5))
    return f'<w:p><w:pPr><w:spacing w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>{runs}</w:p>'


def _cell(words: list[str]) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{_paragraph(words)}</w:tc>'


def docx(pages: int, tables: bool) -> tuple[bytes, bytes]:
    """A Word document of about so many pages, and its main part."""
    chance = random.Random(pages)
    listed = [text.split() for texts in sentences().values() for text in texts]
    body: list[str] = []
    size = 0
    while size < pages * CHARACTERS:
        words = chance.choice(listed)
        size += sum(map(len, words)) + len(words)
        if tables:
            row = [["1"], words, ["Phòng", "Y", "tế"], ["Các", "phòng", "liên", "quan"], ["Quý", "IV/2023"]]
            size += 40
            body.append(f"<w:tr>{''.join(map(_cell, row))}</w:tr>")
        else:
            body.append(_paragraph(words))
    inner = "".join(body)
    if tables:
        grid = "<w:tblGrid>" + '<w:gridCol w:w="2000"/>' * 5 + "</w:tblGrid>"
        inner = f"<w:tbl><w:tblPr/>{grid}{inner}</w:tbl><w:p/>"
    part = f'<?xml version="1.0" encoding="UTF-8"?><w:document {_SPACE}><w:body>{inner}</w:body></w:document>'.encode()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (("[Content_Types].xml", _TYPES.encode()), ("_rels/.rels", _RELATIONS.encode()), ("word/document.xml", part)):
            package.writestr(name, content)
    return stream.getvalue(), part


def bench_docx(pages: list[int], runs: int) -> None:
    """Reading Word documents over parsing their XML."""
    from lxml import etree

    from docgen.read.docx import read_docx

    def floor(part: bytes) -> None:
        for _, element in etree.iterparse(io.BytesIO(part)):
            element.clear()

    with tempfile.TemporaryDirectory() as folder:
        for count in pages:
            for tables in (False, True):
                data, part = docx(count, tables)
                path = Path(folder) / "plan.docx"
                path.write_bytes(data)
                times = max(1, 200 // count)
                found = ratio(repeated(lambda: read_docx(path), times), repeated(lambda: floor(part), times), runs)  # noqa: B023
                print(f"docx {count:>4} pages of {'tables' if tables else 'prose ':<6}   {found:5.2f} of iterparse")


# --------------------------------------------------------------------------- pdf


def bench_pdf(runs: int) -> None:
    """Reading pdf against pdfplumber and against plain text."""
    import pdfplumber
    import pypdfium2

    from docgen.read.pdf import read_pdf

    def plumber(path: Path) -> None:
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                page.extract_text()
                page.extract_tables()
                page.close()

    def plain(path: Path) -> None:
        with pypdfium2.PdfDocument(path) as pdf:
            for page in pdf:
                page.get_textpage().get_text_range()
                page.close()

    for path in sorted(CORPORA.glob("*.pdf")):
        read = repeated(lambda: read_pdf(str(path)), 3)  # noqa: B023
        faster = 1 / ratio(read, repeated(lambda: plumber(path), 3), runs)  # noqa: B023
        over = ratio(read, repeated(lambda: plain(path), 3), runs)  # noqa: B023
        print(f"pdf {path.name[:32]:<32}   {faster:5.1f} x faster than pdfplumber   {over:5.1f} of plain text")


def bench_memory() -> None:
    """How much a process grows while it reads a long pdf."""
    import pypdfium2

    with tempfile.TemporaryDirectory() as folder:
        long, short = Path(folder) / "long.pdf", Path(folder) / "short.pdf"
        for path, pages in ((short, 10), (long, 200)):
            with pypdfium2.PdfDocument.new() as made:
                while len(made) < pages:
                    for source in sorted(CORPORA.glob("*.pdf")):
                        with pypdfium2.PdfDocument(source) as pdf:
                            made.import_pages(pdf)
                for number in range(len(made) - 1, pages - 1, -1):
                    made.del_page(number)
                made.save(path)
        code = (
            "import sys; from docgen.read.pdf import read_pdf; read_pdf(sys.argv[1]); "
            "print(*[line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')])"
        )
        peak = [
            int(subprocess.run([sys.executable, "-c", code, str(path)], check=True, capture_output=True, text=True).stdout)
            for path in (short, long)
        ]
    print(f"pdf memory: 200 pages grow the process by {(peak[1] - peak[0]) / 1024:.1f} MiB over 10 pages")


# --------------------------------------------------------------------------- OCR


def bench_ocr(runs: int) -> None:
    """Recognising a scan over tesseract alone, all processes counted."""
    import pypdfium2

    from docgen.model import ReadOptions
    from docgen.read import ocr

    if not ocr.available():
        print("ocr: tesseract with Vietnamese is not installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        scan = Path(folder) / "scan.pdf"
        with pypdfium2.PdfDocument(sorted(CORPORA.glob("*.pdf"))[0]) as pdf:
            pictures = [page.render(scale=200 / 72).to_pil().convert("RGB") for page in pdf][:4]
        pictures[0].save(scan, save_all=True, append_images=pictures[1:], resolution=200)
        drawn = [Path(folder) / f"page-{number}.png" for number in range(len(pictures))]
        for picture, path in zip(pictures, drawn, strict=True):
            picture.convert("L").save(path)
        one = {**os.environ, "OMP_THREAD_LIMIT": "1"}

        def alone() -> None:
            for path in drawn:
                command = ["tesseract", str(path), "-", "-l", "vie", "--psm", "3", "--dpi", "200", "tsv"]
                subprocess.run(command, env=one, check=True, capture_output=True)

        def ours() -> None:
            with tempfile.TemporaryDirectory() as cache:
                ocr.recognise_pages(str(scan), range(1, len(drawn) + 1), ReadOptions(cache=cache))

        print(f"ocr {len(drawn)} pages   {ratio(ours, alone, runs):5.2f} of tesseract")


def main() -> None:
    """Print a line for each figure."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", nargs="+", choices=("docx", "pdf", "memory", "ocr"), default=["docx", "pdf", "memory", "ocr"])
    options.add_argument("--pages", type=int, nargs="+", default=[6, 30, 200])
    options.add_argument("--runs", type=int, default=5)
    given = options.parse_args()
    start = time.perf_counter()
    if "docx" in given.only:
        bench_docx(given.pages, given.runs)
    if "pdf" in given.only:
        bench_pdf(given.runs)
    if "memory" in given.only:
        bench_memory()
    if "ocr" in given.only:
        bench_ocr(min(3, given.runs))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"({time.perf_counter() - start:.0f} s, peak {peak:.0f} MiB)")


if __name__ == "__main__":
    main()
