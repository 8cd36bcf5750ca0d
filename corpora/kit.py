"""How does a Vietnamese administrative plan get onto paper?

A :class:`Kit` is a sheet that is filled from top to bottom: head, title, headings, items, assignment lines,
tables, annexes, signature. Each method writes what its name says; :meth:`Kit.save` writes the docx with the same bytes
every time (fixed properties and zip times), :func:`print_pdf` prints it with LibreOffice.
A source module under ``sources/`` offers ``FILE`` (name in ``plans/``), ``write(kit)`` and ``EXPECTED`` (see :func:`expect`).

Text may hold ``**bold**`` and ``__italic__`` stretches.
"""

from __future__ import annotations

import copy
import os
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

FONT: Final = "Times New Roman"
MOMENT: Final = datetime(2022, 1, 1, tzinfo=UTC)
AREAS: Final = tuple(f"2.{n}" for n in range(1, 11))
LEFT, CENTRE, RIGHT, JUSTIFY = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)
#: In a table row: the cell is one with the cell above / with the cell on its left.
UP: Final = "\x01up"
ACROSS: Final = "\x01across"


def group(text: str) -> tuple[str]:
    """A table row that spans all columns (a group's name)."""
    return (text,)


# --------------------------------------------------------------------------- the answers

OUTCOMES: Final = {
    "coverage": {"covered": "passed", "partial": "failed", "missing": "failed", "out-of-scope": "inapplicable"},
    "lead": {
        "ok": "passed",
        "wrong": "failed",
        "missing": "failed",
        "unknown-agency": "cantTell",
        "not-covered": "untested",
        "out-of-scope": "inapplicable",
    },
    "deadline": {
        "ok": "passed",
        "late": "failed",
        "past": "failed",
        "missing": "failed",
        "recurring-only": "failed",
        "unreadable": "cantTell",
        "not-covered": "untested",
        "out-of-scope": "inapplicable",
    },
}


def area(
    coverage: str,
    lead: str = "",
    deadline: str = "",
    *,
    leads: Sequence[str] = (),
    dates: Sequence[str] = (),
    missing: Sequence[str] = (),
    why: str,
) -> dict[str, Any]:
    """The right answers for one area, given as reasons ("covered", "wrong", "late" …).

    ``leads`` are canonical names, ``dates`` ISO days, ``missing`` sub-tasks ("2.7.a"). Where the coverage is
    "missing" or "out-of-scope", ``lead`` and ``deadline`` follow from it and may be left out.
    """
    follow = {"missing": "not-covered", "out-of-scope": "out-of-scope"}.get(coverage, "")
    reasons = {"coverage": coverage, "lead": lead or follow, "deadline": deadline or follow}
    if follow and (leads or dates):
        raise ValueError(f"{coverage}: no leads or dates to find ({why})")
    return {
        "coverage": [OUTCOMES["coverage"][coverage], coverage],
        "missing_subtasks": sorted(missing),
        "lead": [OUTCOMES["lead"][reasons["lead"]], reasons["lead"]],
        "leads": sorted(leads),
        "deadline": [OUTCOMES["deadline"][reasons["deadline"]], reasons["deadline"]],
        "dates": sorted(dates),
        "why": why,
    }


def expect(
    style: str,
    *,
    kind: str,
    name: str,
    number: str,
    issued_on: str,
    areas: dict[str, dict[str, Any]],
    outside: str = "not the submitter's area; nothing in the plan",
) -> dict[str, Any]:
    """The right answers for one plan; an area that is not given lies out of scope, because of ``outside``."""
    if unknown := set(areas) - set(AREAS):
        raise ValueError(f"no such area: {sorted(unknown)}")
    return {
        "style": style,
        "submitter": {"kind": kind, "name": name},
        "number": number,
        "issued_on": issued_on,
        "areas": {key: areas.get(key) or area("out-of-scope", why=outside) for key in AREAS},
    }


# --------------------------------------------------------------------------- the sheet


class Kit:
    """A document under construction."""

    def __init__(self, size: float = 13) -> None:
        """An empty A4 page, portrait, in ``size`` points."""
        self.doc = Document()
        self.size = size
        self._lists: dict[str, int] = {}
        self._notes: list[str] = []
        style: Any = self.doc.styles["Normal"]
        style.font.name, style.font.size = FONT, Pt(size)
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
        style.paragraph_format.space_after = Pt(6)
        self._margins(self.doc.sections[0])

    @staticmethod
    def _margins(section: Any) -> None:
        portrait = section.orientation != WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = (Cm(21), Cm(29.7)) if portrait else (Cm(29.7), Cm(21))
        section.left_margin, section.right_margin = Cm(3), Cm(1.8)
        section.top_margin, section.bottom_margin = Cm(2), Cm(2)

    # ---- paragraphs

    def _fill(self, paragraph: Paragraph, text: str, *, bold: bool = False, italic: bool = False, size: float = 0) -> None:
        for piece in re.split(r"(\*\*.+?\*\*|__.+?__)", text):
            if not piece:
                continue
            strong, slanted = piece.startswith("**"), piece.startswith("__")
            run = paragraph.add_run(piece[2:-2] if strong or slanted else piece)
            run.bold, run.italic = (bold or strong) or None, (italic or slanted) or None
            if size:
                run.font.size = Pt(size)

    def para(
        self,
        text: str,
        *,
        align: WD_ALIGN_PARAGRAPH = JUSTIFY,
        bold: bool = False,
        italic: bool = False,
        first: float = 1.0,
        left: float = 0.0,
        style: str = "",
    ) -> Paragraph:
        """A paragraph; ``first`` and ``left`` are indents in cm."""
        paragraph = self.doc.add_paragraph(style=style or None)
        paragraph.alignment = align
        paragraph.paragraph_format.first_line_indent = Cm(first)
        paragraph.paragraph_format.left_indent = Cm(left)
        self._fill(paragraph, text, bold=bold, italic=italic)
        return paragraph

    def heading(self, text: str, level: int = 1, *, styled: bool = False) -> Paragraph:
        """A heading with its number typed in front: 1 is "I.", 2 is "1.", 3 is "a)"; ``styled`` uses Word's heading style."""
        paragraph = self.para(text, bold=level < 4, italic=level == 4, style=f"Heading {level}" if styled else "")
        paragraph.paragraph_format.keep_with_next = True
        if styled:
            for run in paragraph.runs:
                run.font.name, run.font.size = FONT, Pt(self.size)
                run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
        return paragraph

    def items(self, *texts: str, sign: str = "-", level: int = 1) -> None:
        """Items with a typed sign: "-", "+", "•", or "" for none."""
        for text in texts:
            self.para(f"{sign} {text}" if sign else text, left=0.6 * (level - 1))

    def assign(self, label: str, value: str) -> None:
        """An assignment line: "__Cơ quan chủ trì:__ Phòng Y tế"."""
        self.para(f"__{label}:__ {value}")

    # ---- automatic numbers

    def auto(self, text: str, level: int = 0, *, of: str = "main", bold: bool = False) -> Paragraph:
        """A paragraph numbered by Word: level 0 "I.", 1 "1.", 2 "a)", 3 "-"; the number is not in the text.

        ``of`` names the list: a new name starts anew.
        """
        paragraph = self.para(text, bold=bold, first=0, left=0.8 * (level + 1))
        paragraph.paragraph_format.first_line_indent = Cm(-0.7)
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = self._list(of)
        return paragraph

    def _list(self, name: str) -> int:
        if name in self._lists:
            return self._lists[name]
        root = self.doc.part.numbering_part.element
        number = 900 + len(self._lists)
        shapes = [("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "-")]
        levels = "".join(
            f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{shape}"/>'
            f'<w:lvlJc w:val="left"/></w:lvl>'
            for n, (kind, shape) in enumerate(shapes)
        )
        abstract = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        root.insert(list(root).index(root.find(qn("w:num"))), abstract)
        root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))
        self._lists[name] = number
        return number

    # ---- head, title, signature

    def _plain(self, columns: Sequence[Sequence[tuple[str, str]]], widths: Sequence[float]) -> Table:
        """A table without lines; each column is lines of (text, style), style out of the letters "b", "i", "l", "s"."""
        table: Table = self.doc.add_table(rows=1, cols=len(columns))
        self._grid(table, widths)
        for cell, lines, width in zip(table.rows[0].cells, columns, widths, strict=True):
            cell.width = Cm(width)
            for n, (text, how) in enumerate(lines):
                paragraph = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
                paragraph.alignment = LEFT if "l" in how else CENTRE
                paragraph.paragraph_format.space_after = Pt(0)
                self._fill(paragraph, text, bold="b" in how, italic="i" in how, size=self.size - 2 if "s" in how else 0)
        return table

    @staticmethod
    def _grid(table: Table, widths: Sequence[float]) -> None:
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)

    def state_head(self, superior: str, body: str, number: str, place_date: str) -> None:
        """The head of a State body: issuing body and number on the left, the national motto, place and date on the right."""
        left = [(superior, "s"), (body, "bs"), ("───────", ""), (f"Số: {number}", "")]
        right = [
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "bs"),
            ("Độc lập - Tự do - Hạnh phúc", "b"),
            ("──────────────", ""),
            (place_date, "i"),
        ]
        self._plain([[line for line in left if line[0]], right], (6.7, 9.5))

    def party_head(self, superior: str, body: str, number: str, place_date: str) -> None:
        """The head of a Party body: superior and body, a star, number; the Party's name, place and date on the right."""
        left = [(superior, "s"), (body, "b"), ("*", ""), (f"Số {number}", "")]
        self._plain([left, [("ĐẢNG CỘNG SẢN VIỆT NAM", "b"), ("", ""), ("", ""), (place_date, "i")]], (7.2, 9))

    def title(self, kind: str, *lines: str) -> None:
        """The title: "KẾ HOẠCH" and what it is about, then a short line."""
        self.para("", first=0)
        self.para(kind, align=CENTRE, bold=True, first=0)
        for line in lines:
            self.para(line, align=CENTRE, bold=True, first=0)
        self.para("───────", align=CENTRE, first=0)

    def signature(self, recipients: Iterable[str], *lines: str, name: str) -> None:
        """Recipients on the left; ``lines`` ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), room and the name on the right."""
        left = [("**Nơi nhận:**", "ils")]
        left += [(f"- {one}", "ls") for one in recipients]
        self.para("", first=0)
        self._plain([left, [*((line, "b") for line in lines), ("", ""), ("", ""), ("", ""), (name, "b")]], (8.2, 8))

    def annex_title(self, *lines: str, note: str) -> None:
        """"PHỤ LỤC", its name, and in brackets the plan it belongs to."""
        for line in lines:
            self.para(line, align=CENTRE, bold=True, first=0)
        self.para(note, align=CENTRE, italic=True, first=0)

    def decision(
        self,
        *,
        superior: str,
        body: str,
        number: str,
        place_date: str,
        about: Sequence[str],
        who: str,
        grounds: Sequence[str],
        articles: Sequence[str],
        recipients: Sequence[str],
        signed: Sequence[str],
        name: str,
    ) -> None:
        """A whole decision of a State body that issues the plan that follows; ends with a page break."""
        self.state_head(superior, body, number, place_date)
        self.title("QUYẾT ĐỊNH", *about)
        self.para(who, align=CENTRE, bold=True, first=0)
        for ground in grounds:
            self.para(ground, italic=True)
        self.para("QUYẾT ĐỊNH:", align=CENTRE, bold=True, first=0)
        for article in articles:
            self.para(article)
        self.signature(recipients, *signed, name=name)
        self.page_break()

    # ---- tables

    def table(
        self,
        header: Sequence[str] | Sequence[Sequence[str]],
        rows: Iterable[Sequence[str]],
        *,
        widths: Sequence[float],
        size: float = 11,
        repeat: bool = True,
    ) -> Table:
        """A ruled table.

        ``header`` is one row or several. A cell may be :data:`UP` or :data:`ACROSS` (merged), a row may be
        :func:`group` (spans all columns). ``widths`` are in cm. ``repeat`` repeats the header on each page.
        """
        heads: list[Sequence[str]] = [header] if isinstance(header[0], str) else list(header)  # type: ignore[list-item]
        body = list(rows)
        table: Table = self.doc.add_table(rows=0, cols=len(widths), style="Table Grid")
        self._grid(table, widths)
        for n, row in enumerate([*heads, *body]):
            head = n < len(heads)
            texts = [row[0], *[ACROSS] * (len(widths) - 1)] if len(row) == 1 else list(row)
            if len(texts) != len(widths):
                raise ValueError(f"{len(texts)} cells for {len(widths)} columns: {row}")
            new: Any = table
            cells = new.add_row().cells
            for cell, text, width in zip(cells, texts, widths, strict=True):
                cell.width = Cm(width)
                if text in (UP, ACROSS):
                    continue
                for part, line in enumerate(text.split("\n")):
                    paragraph = cell.paragraphs[0] if part == 0 else cell.add_paragraph()
                    paragraph.alignment = CENTRE if head else LEFT
                    paragraph.paragraph_format.space_after = Pt(2)
                    self._fill(paragraph, line, bold=head or len(row) == 1, size=size)
            if head and repeat:
                cells[0]._tc.getparent().get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
            self._merge(table, n, cells, texts)
        self.para("", first=0)
        return table

    @staticmethod
    def _merge(table: Table, n: int, cells: Sequence[_Cell], texts: Sequence[str]) -> None:
        """Merge the cells of row ``n`` that say so; upward first, so that grid positions still hold."""
        for cell, text, column in zip(cells, texts, range(len(texts)), strict=True):
            if text == UP:
                above: Any = next(tc for tc in table.rows[n - 1]._tr.tc_lst if tc.grid_offset == column)
                if above.vMerge is None:
                    above.vMerge = "restart"
                cell._tc.vMerge = "continue"
        for column in range(len(texts) - 1, 0, -1):
            if texts[column] == ACROSS:
                keeper: Any = cells[column - 1]._tc
                gone: Any = cells[column]._tc
                keeper.width, keeper.grid_span = keeper.width + gone.width, keeper.grid_span + gone.grid_span
                gone.getparent().remove(gone)

    # ---- pages

    def page_break(self) -> None:
        """What follows starts on a new page."""
        self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def landscape(self) -> None:
        """What follows stands on landscape pages."""
        self._section(WD_ORIENT.LANDSCAPE)

    def portrait(self) -> None:
        """What follows stands on portrait pages again."""
        self._section(WD_ORIENT.PORTRAIT)

    def _section(self, orientation: WD_ORIENT) -> None:
        section = self.doc.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = orientation
        self._margins(section)

    def page_header(self, text: str = "") -> None:
        """A centred page number on top of each page, behind ``text``."""
        paragraph = self.doc.sections[0].header.paragraphs[0]
        paragraph.alignment = CENTRE
        self._fill(paragraph, text)
        field = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
        paragraph._p.append(field)

    def footer(self, text: str) -> None:
        """A line at the foot of each page."""
        self._fill(self.doc.sections[0].footer.paragraphs[0], text, size=self.size - 3)

    def footnote(self, paragraph: Paragraph, text: str) -> None:
        """A footnote at the end of ``paragraph``."""
        self._notes.append(text)
        mark = parse_xml(
            f'<w:r {nsdecls("w")}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self._notes)}"/></w:r>'
        )
        paragraph._p.append(mark)

    def _write_notes(self) -> None:
        if not self._notes:
            return
        notes = "".join(
            f'<w:footnote w:id="{n}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
            for n, text in enumerate(self._notes, 1)
        )
        separators = "".join(
            f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
            for n, kind, mark in ((-1, "separator", "separator"), (0, "continuationSeparator", "continuationSeparator"))
        )
        xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>{separators}{notes}</w:footnotes>'
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        part = Part(PackURI("/word/footnotes.xml"), kind, xml.encode(), self.doc.part.package)
        self.doc.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    # ---- out

    def save(self, path: Path, title: str = "") -> None:
        """Write the docx; the same content gives the same bytes."""
        self._write_notes()
        core = self.doc.core_properties
        core.author = core.last_modified_by = "docgen corpora"
        core.title, core.comments, core.revision = title, "", 1
        core.created = core.modified = MOMENT
        written = BytesIO()
        self.doc.save(written)
        with zipfile.ZipFile(written) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
                info = zipfile.ZipInfo(name, MOMENT.timetuple()[:6])
                info.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(info, source.read(name))


def print_pdf(docx: Path, pdf: Path) -> None:
    """Print ``docx`` with LibreOffice; its time stamps and ids are made constant (same length, so the offsets hold)."""
    environment = copy.copy(dict(os.environ)) | {"SOURCE_DATE_EPOCH": str(int(MOMENT.timestamp()))}
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", folder, str(docx)]
        subprocess.run(command, check=True, capture_output=True, timeout=300, env=environment)
        data = (Path(folder) / docx.with_suffix(".pdf").name).read_bytes()
    data = re.sub(rb"/CreationDate ?\(D:\d{14}[^)]*\)", lambda m: re.sub(rb"\d(?=[^)]*\))", b"0", m[0]), data)
    data = re.sub(rb"(?<=<)[0-9A-F]{32}(?=>)", b"0" * 32, data)
    data = re.sub(rb"(?<=/DocChecksum /)[0-9A-F]{32}", b"0" * 32, data)
    pdf.write_bytes(data)


# --------------------------------------------------------------------------- a body written as text


def body(kit: Kit, text: str) -> None:
    """Fill the sheet from lines of text, one paragraph a line; empty lines are skipped.

    "# " and "## " in front make headings; "@ " centres a line in bold, "@@ " in italics. "|= 2 10 4" gives the widths (in cm)
    of the table whose rows follow, header first, as "| a | b | c |"; a cell "^" is one with the cell above, "<" with the one on
    its left; a row of one cell spans the table; "\\n" breaks a line in a cell. "==landscape", "==portrait", "==page" turn pages.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()] + [""]
    widths: list[float] = []
    rows: list[Sequence[str]] = []
    pages = {"==landscape": kit.landscape, "==portrait": kit.portrait, "==page": kit.page_break}
    for line in lines:
        if line.startswith("|="):
            widths = [float(width) for width in line[2:].split()]
            continue
        if line.startswith("|"):
            cells = [cell.strip().replace("\\n", "\n") for cell in line.strip("|").split("|")]
            rows.append([{"^": UP, "<": ACROSS}.get(cell, cell) for cell in cells])
            continue
        if rows:
            kit.table(rows[0], rows[1:], widths=widths)
            rows = []
        if line in pages:
            pages[line]()
        elif line.startswith("@@ "):
            kit.para(line[3:], align=CENTRE, italic=True, first=0)
        elif line.startswith("@ "):
            kit.para(line[2:], align=CENTRE, bold=True, first=0)
        elif line.startswith("## "):
            kit.heading(line[3:], 2)
        elif line.startswith("# "):
            kit.heading(line[2:], 1)
        elif line:
            kit.para(line)


def set_size(kit: Kit, size: float) -> None:
    """Write what follows, and what stands, in ``size`` points."""
    kit.size = size
    style: Any = kit.doc.styles["Normal"]
    style.font.size = Pt(size)
