"""How does a pdf become a :class:`~docgen.model.Document`?

The story: each page is read to a sheet (characters, rules, pictures), judged
(is its text layer usable?), and laid out to lines and tables; pages that
can't be used go to OCR; then the pages together are freed of headers and
footers, and joined to paragraphs and tables.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from docgen.hooks import hookimpl
from docgen.model import Document, Message, Note, Page, ReadOptions, UnreadableError
from docgen.read.pdf_chars import read_sheet
from docgen.read.pdf_compose import compose
from docgen.read.pdf_damage import Damage, find_damage
from docgen.read.pdf_extras import read_attachments, read_form_values
from docgen.read.pdf_furniture import PageLayout
from docgen.read.pdf_layout import lay_out, text_of
from docgen.read.pdf_verdict import USABLE, classify_page
from docgen.unread import page_list, page_runs

_SNIFF = 1024
_DEFAULT = ReadOptions()


@hookimpl
def docgen_read(path: str, options: ReadOptions) -> Document | None:
    """Read ``path`` if it is a pdf: "%PDF-" stands within its first 1024 bytes."""
    try:
        with open(path, "rb") as file:
            head = file.read(_SNIFF)
    except OSError:
        return None  # who asked says so
    return read_pdf(path, options) if b"%PDF-" in head else None


def read_pdf(path: str, options: ReadOptions = _DEFAULT) -> Document:
    """Read the pdf at ``path``.

    Pages without a usable text layer are recognised by OCR unless
    ``options.ocr`` is "never" ("always" recognises all pages); pages that stay
    unread are noted (code ``unread``).  Raises
    :class:`~docgen.model.UnreadableError`: ``not-found``, ``permission``, ``empty``, ``too-large``,
    ``encrypted``, ``broken``, or ``no-text-layer`` where no page can be read.
    """
    name = os.path.basename(path)
    digest, size = _digest(path, options)
    notes: list[Note] = []
    pages: list[Page] = []
    layouts: dict[int, PageLayout] = {}
    hidden: list[int] = []
    with _open(path, name, size) as pdf:
        count = len(pdf)
        if count == 0:
            raise UnreadableError("empty", Message(f"{name}: tệp pdf không có trang nào.", f"{name}: the pdf has no pages."))
        if count > options.limits.pages:
            raise UnreadableError(
                "too-large",
                Message(
                    f"{name}: {count} trang, vượt giới hạn {options.limits.pages} trang. Hãy tách tệp hoặc tăng giới hạn.",
                    f"{name}: {count} pages, more than the limit of {options.limits.pages}. Split the file or raise the limit.",
                ),
            )
        notes += read_attachments(pdf)
        if not _has_end(path, size):
            notes.append(
                Note(
                    "truncated",
                    Message(
                        "Tệp pdf không có phần kết: có thể đã bị cắt; đã đọc phần còn lại.",
                        "The pdf has no end: it may have been cut off; what is left was read.",
                    ),
                )
            )
        sealed = raw.FPDF_GetSecurityHandlerRevision(pdf.raw) >= 0
        damage = Damage() if sealed else find_damage(path, count)  # what is encrypted can't be told from what is damaged
        has_form = pdf.get_formtype() != raw.FORMTYPE_NONE
        for number in range(1, count + 1):
            layout, verdict, page_notes, unseen = _read_page(pdf, number, options, has_form, layouts.get(number - 1))
            notes += page_notes
            hidden += [number] * (unseen if layout is not None else 0)
            pages.append(Page(number, verdict))
            if layout is not None:
                layouts[number] = layout
    known = {note.page for note in notes if note.code == "truncated" and note.page is not None}
    notes += [note for note in damage.notes() if note.page is None or note.page not in known]
    if hidden:
        notes.append(_hidden(hidden))
    wanted = [p.page for p in pages if options.ocr == "always" or p.text_layer != USABLE]
    wanted = [number for number in wanted if options.ocr == "always" or number not in layouts]
    if wanted:
        _recognise(path, name, wanted, options, layouts, pages, notes)
    if not layouts:
        if damage.file or len(damage.pages) == count:
            raise UnreadableError(
                "broken",
                Message(
                    f"{name}: tệp pdf bị hỏng bên trong, không đọc được trang nào. Hãy gửi lại tệp, hoặc gửi tệp docx.",
                    f"{name}: the pdf is damaged inside, no page of it can be read. Send the file again, or send the docx.",
                ),
            )
        raise UnreadableError("no-text-layer", _no_text(name, pages, options))
    unread = [p for p in pages if p.page not in layouts]
    for run in page_runs([p.page for p in unread]):
        notes += [Note("unread", _unread(run), page=number) for number in run]
    blocks, more = compose([layouts[number] for number in sorted(layouts)], options)
    return Document(path, digest, "pdf", blocks, tuple(notes) + more, tuple(pages))


def _read_page(
    pdf: pdfium.PdfDocument, number: int, options: ReadOptions, has_form: bool, before: PageLayout | None
) -> tuple[PageLayout | None, str, list[Note], int]:
    """One page: its layout where its text is usable, its verdict, notes, and how many hidden texts it has.  The page is closed again."""
    try:
        page = pdf[number - 1]
    except pdfium.PdfiumError:
        return None, "none", [Note("truncated", Message(f"Trang {number} bị hỏng.", f"Page {number} is damaged."), page=number)], 0
    try:
        sheet = read_sheet(page, number)
        values, notes = read_form_values(pdf, page, number, has_form)
    except pdfium.PdfiumError as error:
        said = Message(f"Trang {number} bị hỏng: {error}.", f"Page {number} is damaged: {error}.")
        return None, "none", [Note("truncated", said, page=number)], 0
    finally:
        page.close()
    layout = lay_out(sheet, options, values, before)
    signed = any(note.code == "signature" for note in notes)
    verdict = classify_page(text_of(layout), image_cover=sheet.cover, paths=sheet.paths, signed=signed, lost=sheet.lost)
    return (layout if verdict == USABLE else None), verdict, notes, sheet.hidden


def _recognise(
    path: str,
    name: str,
    wanted: Sequence[int],
    options: ReadOptions,
    layouts: dict[int, PageLayout],
    pages: list[Page],
    notes: list[Note],
) -> None:
    """Let OCR read the ``wanted`` pages, and put what it finds in ``layouts``, ``pages`` and ``notes``."""
    if options.ocr == "never":
        return
    try:
        from docgen.read import ocr
    except ImportError:
        return
    from docgen.read.pdf_layout import sheet_from_ocr

    try:
        found = ocr.recognise_pages(path, list(wanted), options)
    except UnreadableError as error:
        notes.append(Note("ocr", error.message))
        return
    for recognised in found:
        layouts[recognised.page] = lay_out(sheet_from_ocr(recognised), options)
        pages[recognised.page - 1] = Page(recognised.page, pages[recognised.page - 1].text_layer, ocr=True)
    if found:
        said = page_list([p.page for p in found])
        notes.append(
            Note(
                "ocr",
                Message(
                    f"{name}: trang {said} được nhận dạng từ ảnh; hãy đối chiếu với bản gốc.",
                    f"{name}: pages {said} were recognised from pictures; compare with the original.",
                ),
                count=len(found),
            )
        )


def _digest(path: str, options: ReadOptions) -> tuple[str, int]:
    """The file's SHA-256 and size; refuses what is missing, locked, empty or too large."""
    name = os.path.basename(path)
    try:
        size = os.path.getsize(path)
        if size > options.limits.file_size:
            most = options.limits.file_size / 2**20
            raise UnreadableError(
                "too-large",
                Message(
                    f"{name}: {size / 2**20:.0f} MiB, vượt giới hạn {most:.0f} MiB.",
                    f"{name}: {size / 2**20:.0f} MiB, more than the limit of {most:.0f} MiB.",
                ),
            )
        with open(path, "rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        raise UnreadableError("not-found", Message(f"{name}: không tìm thấy tệp.", f"{name}: file not found.")) from None
    except PermissionError:
        raise UnreadableError(
            "permission", Message(f"{name}: không có quyền đọc tệp.", f"{name}: no permission to read the file.")
        ) from None
    if size == 0:
        raise UnreadableError("empty", Message(f"{name}: tệp rỗng (0 byte).", f"{name}: the file is empty (0 bytes)."))
    return digest, size


def _open(path: str, name: str, size: int) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise UnreadableError(
                "encrypted",
                Message(
                    f"{name}: tệp pdf có mật khẩu. Hãy gửi bản không đặt mật khẩu.",
                    f"{name}: the pdf is protected by a password. Send it without.",
                ),
            ) from None
        raise UnreadableError(
            "broken",
            Message(
                f"{name}: tệp pdf bị hỏng hoặc bị cắt ({size} byte). Hãy xuất lại pdf, hoặc gửi tệp docx.",
                f"{name}: the pdf is damaged or cut off ({size} bytes). Export it again, or send the docx.",
            ),
        ) from None


def _has_end(path: str, size: int) -> bool:
    """Whether the end mark of a pdf stands near the end of the file."""
    with open(path, "rb") as file:
        file.seek(max(0, size - 2048))
        return b"%%EOF" in file.read()


def _hidden(pages: Sequence[int]) -> Note:
    """What to say of text that is in the file but not to be seen on its page, once a stretch of it."""
    said = page_list(sorted(set(pages)))
    return Note(
        "hidden-text",
        Message(
            f"Đã bỏ qua {len(pages)} đoạn chữ không nhìn thấy được (trang {said}): trong suốt, màu trắng hoặc bị che.",
            f"{len(pages)} stretches of text that can't be seen were left out (page {said}): transparent, white or covered.",
        ),
        page=pages[0],
        count=len(pages),
    )


def _unread(run: Sequence[int]) -> Message:
    said = page_list(run)
    return Message(
        f"Trang {said} không đọc được (không có lớp văn bản dùng được). Chạy với --ocr auto, hoặc gửi tệp docx.",
        f"Page(s) {said} could not be read (no usable text layer). Run with --ocr auto, or send the docx.",
    )


def _no_text(name: str, pages: Sequence[Page], options: ReadOptions) -> Message:
    said = page_list([p.page for p in pages])
    kinds = {p.text_layer for p in pages}
    if "garbage" in kinds:
        vi, en = "lớp văn bản hỏng (OCR sai hoặc sai bảng mã)", "a text layer that is garbage (bad OCR or a broken encoding)"
    elif "stamp" in kinds:
        vi, en = "bản chụp, chỉ có chữ của dấu ký số", "scanned, with no text but the signing stamp's"
    else:
        vi, en = "bản chụp, không có lớp văn bản", "scanned, without a text layer"
    if options.ocr == "never":
        do_vi, do_en = "Chạy với --ocr auto, hoặc gửi tệp docx.", "Run with --ocr auto, or send the docx."
    else:
        do_vi = "Cài tesseract với tiếng Việt (vie) rồi chạy lại, hoặc gửi tệp docx."
        do_en = "Install tesseract with Vietnamese (vie) and run again, or send the docx."
    return Message(f"{name}: trang {said} là {vi}. {do_vi}", f"{name}: pages {said} are {en}. {do_en}")
