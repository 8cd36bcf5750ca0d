"""What words stand on a page that is only a picture?

Pages are rendered, cleaned (:mod:`docgen.read.picture`) and read by tesseract
with its Vietnamese model, one page a process, several at once.  What was
recognised is kept in the cache by the picture's content: a second run costs the rendering alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import tempfile
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docgen.model import Message, ReadOptions, UnreadableError
from docgen.read import cache

if TYPE_CHECKING:
    from PIL import Image

DPI = 200  # 300 dpi reads no better and takes twice as long
LANGUAGE = "vie"
PAGE_SECONDS = 120.0
_VERSION = 4  # of what is kept in the cache; raise it when the cleaning changes

Word = tuple[str, float, float, float, float, float]
Line = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class OcrPage:
    """What was recognised on one page; all measures in points from the top left corner.

    ``page`` is 1-based; ``width`` and ``height`` are the page's.  ``words`` are
    (text, x0, top, x1, bottom, confidence 0.0 to 1.0) in reading order; ``lines`` are
    ruled lines (x0, top, x1, bottom), horizontal or vertical, as found on the picture.
    ``skew`` is by how many degrees the page was straightened, ``turned`` by how many (90, 180, 270) it was
    turned clockwise to stand upright; measures are those of the page so laid straight.
    """

    page: int
    width: float
    height: float
    words: tuple[Word, ...]
    lines: tuple[Line, ...]
    skew: float = 0.0
    turned: int = 0


# --------------------------------------------------------------------------- is it there?


@lru_cache(maxsize=1)
def tesseract_version() -> str | None:
    """The version of the tesseract that will be used, None if there is none that reads Vietnamese."""
    try:
        import pytesseract

        if LANGUAGE not in pytesseract.get_languages():
            return None
        return str(pytesseract.get_tesseract_version())
    except (ImportError, OSError, RuntimeError, SystemExit, subprocess.SubprocessError):
        # pytesseract ends the process (SystemExit) over a version that it can't parse
        return None


def available() -> bool:
    """Can pictures of Vietnamese pages be read here?"""
    return tesseract_version() is not None


def explain_missing() -> Message:
    """What to install so that pictures can be read."""
    return Message(
        "Chưa có tesseract với dữ liệu tiếng Việt (vie) nên không nhận dạng được bản quét; "
        "hãy cài tesseract-ocr và tesseract-ocr-vie, pip install docgen[ocr], hoặc gửi bản .docx.",
        "tesseract with Vietnamese data (vie) is not installed, so scans can't be read; "
        "install tesseract-ocr and tesseract-ocr-vie, pip install docgen[ocr], or send the .docx.",
    )


# --------------------------------------------------------------------------- reading


def recognise_pages(path: str, page_numbers: Iterable[int], options: ReadOptions) -> list[OcrPage]:
    """Recognise the pages ``page_numbers`` (1-based) of the pdf ``path``, in the order given.

    Raises :class:`~docgen.model.UnreadableError`: ``missing-tool`` without a
    tesseract that reads Vietnamese, ``timeout`` when it takes too long over a page, ``broken``
    when a page can't be drawn.
    """
    import pypdfium2

    if not available():
        raise UnreadableError("missing-tool", explain_missing())
    workers = os.cpu_count() or 1
    pages: list[OcrPage] = []
    try:
        pdf = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise UnreadableError("broken", _broken(0)) from error
    with pdf, ThreadPoolExecutor(workers) as pool:
        waiting: list[Any] = []
        for number in page_numbers:
            # pdfium isn't thread-safe: pages are drawn here, one after the other, and read there.
            waiting.append(pool.submit(_recognise, number, *_draw(pdf, number), options))
            if len(waiting) > workers:
                pages.append(waiting.pop(0).result())
        pages.extend(future.result() for future in waiting)
    return pages


def _draw(pdf: Any, number: int) -> tuple[Image.Image, float, float]:
    """The picture of page ``number``, its width and height in points."""
    import pypdfium2

    try:
        page = pdf[number - 1]
        picture = page.render(scale=DPI / 72, rev_byteorder=True).to_pil()
        size = page.get_size()
        page.close()
    except (pypdfium2.PdfiumError, IndexError, MemoryError, ValueError) as error:
        raise UnreadableError("broken", _broken(number)) from error
    return picture.convert("RGB"), *size


def _recognise(number: int, image: Image.Image, width: float, height: float, options: ReadOptions) -> OcrPage:
    """Read one drawn page, or find it in the cache."""
    key = hashlib.sha256(image.tobytes())
    key.update(f"{image.size}|{DPI}|{_VERSION}|{LANGUAGE}|{tesseract_version()}".encode())
    name = f"ocr-{key.hexdigest()}.json"
    found = _from_cache(name, options.cache)
    if found is None:
        found = _read_upright(image, number)
        content = json.dumps(asdict(found), ensure_ascii=False)
        cache.store(name, content.encode(), options.cache)
    if found.turned % 180:
        width, height = height, width
    return OcrPage(number, width, height, found.words, found.lines, found.skew, found.turned)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was recognised, as the cache keeps it."""

    words: tuple[Word, ...]
    lines: tuple[Line, ...]
    skew: float
    turned: int = 0


def _from_cache(name: str, folder: str | None) -> _Seen | None:
    """What the cache knows of a page; a damaged entry is as good as none."""
    content = cache.load(name, folder)
    if content is None:
        return None
    try:
        kept = json.loads(content)
        return _Seen(
            tuple((str(w[0]), float(w[1]), float(w[2]), float(w[3]), float(w[4]), float(w[5])) for w in kept["words"]),
            tuple((float(x0), float(top), float(x1), float(bottom)) for x0, top, x1, bottom in kept["lines"]),
            float(kept["skew"]),
            int(kept["turned"]),
        )
    except (ValueError, TypeError, LookupError):
        return None


def _read_upright(image: Image.Image, number: int) -> _Seen:
    """Read the picture; if that gives next to nothing, ask which way is up and read it again."""
    seen = _read_picture(image, number)
    if not (_doubtful(seen) or _sideways(seen)):
        return seen
    turned = _orientation(image)
    if not turned:
        return seen
    again = _read_picture(image.rotate(-turned, expand=True), number)
    better = not _sideways(again) if _sideways(seen) else _sure(again) > _sure(seen)
    return replace(again, turned=turned) if better else seen


def _sure(seen: _Seen) -> float:
    """How many letters were read, each counted by its confidence."""
    return sum(len(word[0]) * word[5] for word in seen.words)


def _doubtful(seen: _Seen) -> bool:
    """Was so little read with confidence that the page may lie upside down?"""
    letters = sum(len(word[0]) for word in seen.words)
    return letters > 20 and _sure(seen) / letters < 0.55


def _sideways(seen: _Seen) -> bool:
    """Do the lines run up or down the page?  They are read then, but their boxes stand upright."""
    upright = [x1 - x0 < bottom - top for text, x0, top, x1, bottom, _ in seen.words if len(text) > 3]
    return len(upright) > 5 and sum(upright) > len(upright) / 2


def _orientation(image: Image.Image) -> int:
    """By how many degrees (0, 90, 180, 270) the page has to be turned clockwise to stand upright; 0 if unknown."""
    import pytesseract

    try:
        found = pytesseract.image_to_osd(
            image.convert("L"), config=f"--dpi {DPI}", timeout=PAGE_SECONDS, output_type=pytesseract.Output.DICT
        )
        return int(found["rotate"]) % 360
    except (pytesseract.TesseractError, RuntimeError, KeyError, ValueError, OSError):
        return 0  # too little text, or its data isn't installed


def _read_picture(image: Image.Image, number: int) -> _Seen:
    """Clean the picture, cut it at its tables, read it, and put the words back where they stood."""
    from docgen.read.picture import prepare
    from docgen.read.picture_cells import cut_and_paste

    picture = prepare(image, DPI)
    tall, pieces = cut_and_paste(picture.grey, picture.lines)
    bottoms = [piece.y + piece.bottom - piece.top for piece in pieces]
    words: list[Word] = []
    for text, x0, top, x1, bottom, confidence in _tesseract(tall, number):
        if _is_speck(text, confidence):
            continue
        piece = pieces[min(bisect_left(bottoms, (top + bottom) / 2), len(pieces) - 1)]
        right, down = piece.x0 - piece.x, piece.top - piece.y
        words.append((text, *_points(x0 + right, top + down, x1 + right, bottom + down), round(confidence, 3)))
    lines = tuple(_points(s.x0, s.top, s.x1 + 1, s.bottom + 1) for s in picture.lines)
    seen = tuple(_mend(words))
    return _Seen(tuple(filled_in(seen, picture.grey.shape[0] * 72 / DPI)) if number == 1 else seen, lines, picture.skew)


_QUARTER = re.compile(r"([I1l|!]{2,3}|[IH]{1,2})(?=$|[/.,;:)]|20\d\d)")


def _mend(words: Iterable[Word]) -> Iterator[Word]:
    """Undo two confusions that the font makes and the words settle: ⁄ for /, and a quarter's numeral (quý 11, quý H)."""
    before = ""
    for text, *rest in words:
        text = text.replace("\u2044", "/")
        numeral = _QUARTER.match(text) if before in ("quý", "quí") else None
        if numeral:
            roman = re.sub("[1l|!]", "I", numeral[0].replace("H", "II"))
            if roman in ("I", "II", "III"):
                after = text[numeral.end() :]
                text = f"{roman}/{after}" if after[:1].isdigit() else roman + after
        before = text.lower()
        x0, top, x1, bottom, confidence = rest
        yield text, x0, top, x1, bottom, confidence


#: The head of a document ends within this part of its first page.
_HEAD = 0.35
#: Of the words between "Số:" and "/KH-UBND" and between "ngày" and "tháng", printed ones are read with at least this confidence,
#: handwritten ones with less: 0.20 to 0.84, and right once in three times, on the scans that this was measured on. A number in one
#: word with its suffix ("29/KH-UBND") was typed: handwriting stands in a gap that was left for it.
_PRINTED = 0.9
_BY_HAND = 0.3


def filled_in(words: Sequence[Word], height: float) -> Iterator[Word]:
    """Number and day of a signed document are filled in by hand: what may be handwriting is doubtful, whatever its confidence."""
    before = ""
    for text, x0, top, x1, bottom, confidence in words:
        blank = _BLANK_BEFORE.fullmatch(before) or _BLANK_WITHIN.match(text)
        if blank and not _TYPED.search(text) and top < _HEAD * height and confidence < _PRINTED:
            confidence = min(confidence, _BY_HAND)
        yield text, x0, top, x1, bottom, confidence
        before = text.lower()


_BLANK_BEFORE = re.compile(r"s[ốóôồổò][:.;,]*|ngày")
_TYPED = re.compile(r"\d[a-zđ]?[-/][^\W\d_]{2}", re.IGNORECASE)
_BLANK_WITHIN = re.compile(r"s[ốóôồổò][:.;,]*.*\d|ngày.", re.IGNORECASE)


def _points(*pixels: float) -> Line:
    x0, top, x1, bottom = (round(value * 72 / DPI, 2) for value in pixels)
    return x0, top, x1, bottom


def _is_speck(text: str, confidence: float) -> bool:
    """Dirt on the paper is read as points and strokes; a dash or plus may begin a list item and stays."""
    return confidence < 0.9 and not any(c.isalnum() or c in "-–+*•/()&" for c in text)


def _tesseract(grey: Any, number: int) -> Sequence[Word]:
    """The words that tesseract sees, boxes in pixels."""
    import pytesseract
    from PIL import Image

    # One thread a page is fastest: several only wait for each other.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    with tempfile.TemporaryDirectory(prefix="docgen-ocr-") as folder:
        picture = Path(folder) / "page.pgm"  # uncompressed: packing it takes longer than writing it
        Image.fromarray(grey).save(picture)
        try:
            data = pytesseract.image_to_data(
                str(picture), lang=LANGUAGE, config=f"--psm 3 --dpi {DPI}", timeout=PAGE_SECONDS, output_type=pytesseract.Output.DICT
            )
        except pytesseract.TesseractError as error:
            raise UnreadableError("crashed", _broken(number)) from error
        except RuntimeError as error:  # its way to say that the time is up
            raise UnreadableError("timeout", _slow(number)) from error
    rows = zip(data["text"], data["left"], data["top"], data["width"], data["height"], data["conf"], strict=True)
    return [
        (text.strip(), float(x), float(y), float(x + w), float(y + h), max(0.0, float(confidence)) / 100)
        for text, x, y, w, h, confidence in rows
        if text.strip()
    ]


def _broken(number: int) -> Message:
    where_vi, where_en = (f"trang {number} ", f"page {number} ") if number else ("", "")
    return Message(f"{where_vi}không dựng được thành ảnh để nhận dạng.", f"{where_en}can't be drawn or read as a picture.")


def _slow(number: int) -> Message:
    return Message(
        f"nhận dạng trang {number} quá {PAGE_SECONDS:.0f} giây; hãy gửi bản .docx.",
        f"reading page {number} took more than {PAGE_SECONDS:.0f} s; send the .docx.",
    )
