"""What else does a pdf carry: form fields, annotations, attachments, scripts?

Field values are text a person wrote, so they are read; the rest is noted, never run or opened.
"""

from __future__ import annotations

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from docgen.model import Message, Note
from docgen.read.pdf_chars import upright_map
from docgen.read.pdf_drawing import Map
from docgen.read.pdf_sheet import ASCENT, DESCENT, Piece
from docgen.text import clean

_COMMENTS = frozenset(
    [raw.FPDF_ANNOT_TEXT, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_HIGHLIGHT, raw.FPDF_ANNOT_STRIKEOUT, raw.FPDF_ANNOT_INK]
)
_MOST = 2_000


def read_attachments(pdf: pdfium.PdfDocument) -> list[Note]:
    """Note embedded files and scripts: they are neither opened nor run."""
    files = max(raw.FPDFDoc_GetAttachmentCount(pdf.raw), 0)
    scripts = max(raw.FPDFDoc_GetJavaScriptActionCount(pdf.raw), 0)
    if not files and not scripts:
        return []
    said = Message(
        f"Tệp pdf có {files} tệp đính kèm và {scripts} đoạn mã; không mở, không chạy.",
        f"The pdf carries {files} embedded files and {scripts} scripts; neither opened nor run.",
    )
    return [Note("attachments", said, count=files + scripts)]


def read_form_values(pdf: pdfium.PdfDocument, page: pdfium.PdfPage, number: int, has_form: bool) -> tuple[list[Piece], list[Note]]:
    """Return the values of text and choice fields as pieces at their place, and notes on what else is annotated."""
    count = max(raw.FPDFPage_GetAnnotCount(page.raw), 0)
    if not count:
        return [], []
    move = upright_map(page)
    pieces: list[Piece] = []
    fields = comments = signatures = 0
    for index in range(min(count, _MOST)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            if kind == raw.FPDF_ANNOT_WIDGET and has_form:
                field = _string(annotation, "FT")
                if field == "Sig":
                    signatures += 1
                elif field in ("Tx", "Ch", ""):
                    value = clean(_string(annotation, "V")).strip()
                    if value:
                        fields += 1
                        pieces += _placed(annotation, value, move)
            elif kind in _COMMENTS:
                comments += bool(_string(annotation, "Contents").strip()) or kind == raw.FPDF_ANNOT_STRIKEOUT
        finally:
            raw.FPDFPage_CloseAnnot(annotation)
    notes = []
    if fields:
        notes.append(
            Note(
                "forms",
                Message(
                    f"Trang {number}: {fields} ô biểu mẫu đã điền được đọc như văn bản.",
                    f"Page {number}: {fields} filled form fields were read as text.",
                ),
                number,
                fields,
            )
        )
    if comments:
        notes.append(
            Note(
                "annotations",
                Message(
                    f"Trang {number}: {comments} chú thích không thuộc văn bản.",
                    f"Page {number}: {comments} annotations aren't part of the text.",
                ),
                number,
                comments,
            )
        )
    if signatures:
        notes.append(
            Note("signature", Message(f"Trang {number}: có chữ ký số.", f"Page {number} carries a digital signature."), number, signatures)
        )
    return pieces, notes


def _string(annotation: raw.FPDF_ANNOTATION, key: str) -> str:
    name = key.encode()
    size = raw.FPDFAnnot_GetStringValue(annotation, name, None, 0)
    if not 2 < size < 2**20:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(annotation, name, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def _placed(annotation: raw.FPDF_ANNOTATION, value: str, move: Map) -> list[Piece]:
    """The words of a field's value, spread over its place."""
    rect = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(annotation, rect)
    (ax, ay), (bx, by) = move(rect.left, rect.top), move(rect.right, rect.bottom)
    x0, x1, top, bottom = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)
    lines = value.split("\n")
    size = min(12.0, max(6.0, (bottom - top) / len(lines) / (ASCENT + DESCENT)))
    pieces = []
    for i, line in enumerate(lines):
        words = line.split()
        step = min(0.5 * size, (x1 - x0) / max(1, len(line)))
        at = x0
        base = (top + bottom) / 2 + 0.35 * size if len(lines) == 1 else top + (i + 0.9) * (bottom - top) / len(lines)
        for word in words:
            pieces.append(Piece(word, at, base - ASCENT * size, at + step * len(word), base + DESCENT * size, size))
            at += step * (len(word) + 1)
    return pieces
