"""A plan as a test's docstring: its lines become a document in memory, as a reader would give it.

::

    II. NHIỆM VỤ                       a paragraph; its number stays in the text, as typed
    - Việc thứ nhất viết dài           a line that is indented deeper
          thì xuống dòng như thế này       goes on with the one above
    {a)} Việc đánh số tự động          an automatic number
    **Về việc làm**                    a bold line
    >PHỤ LỤC<                          a centred line
    Tiêm chủng.[^1]                    a footnote, and its text:
    [^1]: Xong trong năm 2023.
    Tiêm chủng⇥Phòng Y tế            a tab stop
    | TT | Nhiệm vụ | Chủ trì |        a table; "^" merges with the cell above, "<" with the one on the
    | 1  | …        | ^       |        left, "⏎" breaks a line; an empty line ends it

Head, title, grounds and signature are put around, and a section "II. NHIỆM VỤ
VÀ GIẢI PHÁP" above, unless the docstring brings its own.
"""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass

from docgen.model import Block, Cell, Document, Note, Paragraph, Part, Table
from docgen.text import clean

_SECTION = re.compile(r"(?:\*\*|>)?(?:[IVX]+\s*[.\-/]\s*\S|[A-D]\.\s|Phần |PHẦN |Chương |Điều \d|[A-ZĐÀ-Ỹ ,]{6,}(?:\*\*|<)?$)")
_NOTE = re.compile(r"\[\^(\d+)\]")


@dataclass(frozen=True)
class Frame:
    """What stands around the body: issuing body, number, day (ISO), title, grounds, foot; "" leaves a piece out."""

    head: str = "Quận ủy Hải Châu"
    number: str | None = None
    issued: str = "2021-11-15"
    title: str = "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về một số vấn đề về chính sách xã hội"
    preamble: str = "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng, cơ quan ban hành xây dựng kế hoạch như sau:"
    notes: tuple[Note, ...] = ()
    foot: bool = True

    @property
    def shown_number(self) -> str:
        """The number, with the abbreviation that the issuing body has where none is given."""
        if self.number is not None:
            return self.number
        folded = self.head.lower()
        for words, number in (("quận ủy", "12-KH/QU"), ("huyện ủy", "07-KH/HU"), ("ubnd", "45/KH-UBND"), ("ủy ban nhân dân", "45/KH-UBND")):
            if folded.startswith(words):
                return number
        return "118/KH-CQ"


class _Writer:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.notes: dict[str, int] = {}

    def line(self, text: str, **look: bool) -> None:
        for match in _NOTE.finditer(text):
            self.notes[match[1]] = len(self.blocks)
        label = ""
        automatic = re.match(r"\{([^}]+)\}\s*", text)
        if automatic:
            label, text = automatic[1], text[automatic.end() :]
        bold = re.fullmatch(r"\*\*(.+)\*\*", text)
        centred = re.fullmatch(r">(.+)<", text)
        text = bold[1] if bold else centred[1] if centred else text
        look = {"bold": bool(bold), "centred": bool(centred), **look}
        text = _NOTE.sub("", text).replace("⇥", "\t")
        self.blocks.append(Paragraph(len(self.blocks), clean(text), label=label, **look))  # type: ignore[arg-type]

    def footnote(self, number: str, text: str) -> None:
        self.blocks.append(Paragraph(len(self.blocks), clean(text), part=Part.FOOTNOTE, label=number, anchor=self.notes[number]))

    def table(self, rows: list[list[str]]) -> None:
        spans: dict[tuple[int, int], tuple[int, int]] = {}
        owner: dict[tuple[int, int], tuple[int, int]] = {}
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                own = owner[r - 1, c] if text == "^" else owner[r, c - 1] if text == "<" else (r, c)
                owner[r, c] = own
                height, width = spans.get(own, (1, 1))
                spans[own] = (max(height, r - own[0] + 1), max(width, c - own[1] + 1))
        cells = tuple(
            tuple(
                Cell(clean(text.replace("⏎", "\n").strip("*")), r, c, *spans[r, c], bold=text.startswith("**"))
                for c, text in enumerate(row)
                if owner[r, c] == (r, c)
            )
            for r, row in enumerate(rows)
        )
        self.blocks.append(Table(len(self.blocks), cells))


def _joined(text: str) -> list[str]:
    """The lines of a docstring; a deeper line goes on with the one above."""
    out: list[str] = []
    for line in inspect.cleandoc(text).splitlines():
        if line.startswith(" ") and out and out[-1]:
            out[-1] += " " + line.strip()
        else:
            out.append(line.rstrip())
    return out


def write(text: str, frame: Frame | None = None) -> Document:
    """The document that ``text`` describes, in ``frame``."""
    frame = frame or Frame()
    lines = _joined(text)
    opening = next((line for line in lines if _SECTION.match(line) or re.match(r"[-+*•–(]|\d|[a-zđ][.)]|\||Thứ |Nhiệm vụ \d", line)), "")
    writer = _Writer()
    if not any(line.strip(">*<") in {"KẾ HOẠCH", "QUYẾT ĐỊNH"} for line in lines):
        _head(writer, frame)
        if not _SECTION.match(opening):
            writer.line("I. MỤC ĐÍCH, YÊU CẦU")
            writer.line("- Cụ thể hóa chủ trương của cấp trên, phân công rõ người, rõ việc.")
            writer.line("II. NHIỆM VỤ VÀ GIẢI PHÁP")
    rows: list[list[str]] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        if rows:
            writer.table(rows)
            rows = []
        note = re.match(r"\[\^(\d+)\]:\s*(.+)", line)
        if note:
            writer.footnote(note[1], note[2])
        elif line:
            writer.line(line)
    if frame.foot and not any("nơi nhận" in line.lower()[:16] for line in lines):
        _foot(writer, frame)
    return Document("ke-hoach.docx", "0" * 64, "docx", tuple(writer.blocks), frame.notes)


def _head(writer: _Writer, frame: Frame) -> None:
    party = re.search(r"ủy\b(?! ban)|[Bb]an cán sự", frame.head) is not None
    left = [frame.head.upper() if frame.head else ""]
    if frame.shown_number:
        left.append(f"Số {frame.shown_number}" if party else f"Số: {frame.shown_number}")
    right = ["ĐẢNG CỘNG SẢN VIỆT NAM" if party else "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc"]
    if frame.issued:
        year, month, day = frame.issued.split("-")
        right.append(f"Đà Nẵng, ngày {day} tháng {month} năm {year}")
    writer.table([["⏎".join(left), "⏎".join(right)]])
    writer.line("KẾ HOẠCH", bold=True, centred=True)
    writer.line(frame.title, bold=True, centred=True)
    if frame.preamble:
        writer.line(frame.preamble)


def _foot(writer: _Writer, frame: Frame) -> None:
    post = (
        "T/M BAN THƯỜNG VỤ⏎BÍ THƯ"
        if re.search(r"ủy\b(?! ban)", frame.head)
        else "GIÁM ĐỐC"
        if frame.head.startswith("Sở")
        else "TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH"
    )
    writer.table(
        [["Nơi nhận:⏎- Ban Thường vụ Thành ủy (để báo cáo),⏎- Các phòng, ban liên quan,⏎- Lưu Văn phòng.", f"{post}⏎⏎Trần Văn Bình"]]
    )
