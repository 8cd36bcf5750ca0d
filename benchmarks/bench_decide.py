"""What does a plan cost once docgen runs, and does its cost grow with its pages alone?

Makes plans of about 6, 30 and 200 pages out of the training sentences, each run with other
figures in them so that nothing is remembered from the last, and prints

- milliseconds a plan from its document to its decisions and findings, the best of several runs,
  and against ``import spacy`` in a fresh process of the same minute;
- the cost of a page of the long plan over that of the middle one: at most 1.2.

    python benchmarks/bench_decide.py
"""

from __future__ import annotations

import argparse
import csv
import random
import subprocess
import sys
import time
from pathlib import Path

from docgen.config import Settings
from docgen.model import Block, Cell, Document, Paragraph, Table
from docgen.pipeline import Desk
from docgen.plugins import Reading, load

SENTENCES = Path(__file__).resolve().parent.parent / "corpora" / "sentences"
CHARACTERS = 2_400  # on a page
TIMES = ("", "", "; hoàn thành trong năm 2025", ", xong trước ngày 30/6/2023", "; thực hiện thường xuyên", " trong quý III/2022")
OFFICES = (
    "Phòng Lao động - Thương binh và Xã hội",
    "Phòng Y tế",
    "Phòng Giáo dục và Đào tạo",
    "Bảo hiểm xã hội quận",
    "Phòng Tài nguyên và Môi trường",
    "Phòng Quản lý đô thị",
    "Phòng Văn hóa và Thông tin",
    "Phòng Tài chính - Kế hoạch",
    "Hội Phụ nữ quận",
    "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận",
)
AREAS = ("2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10")
HEADINGS = (
    "Người có công, trợ giúp xã hội, giảm nghèo",
    "Bảo hiểm xã hội, bảo hiểm y tế",
    "Giáo dục, nguồn nhân lực",
    "Việc làm",
    "Y tế",
    "Nhà ở xã hội",
    "Nước sạch, môi trường",
    "Thông tin, truyền thông",
    "Cơ sở dữ liệu an sinh xã hội",
    "Nguồn lực",
)


def sentences() -> dict[str, list[str]]:
    """The labelled sentences by area."""
    found: dict[str, list[str]] = {area: [] for area in AREAS}
    for path in sorted(SENTENCES.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                area = ".".join(row["label"].split(".")[:2])
                if area in found:
                    found[area].append(row["text"].rstrip(" .;"))
    return found


class _Writer:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.size = 0

    def line(self, text: str, *, bold: bool = False, centred: bool = False) -> None:
        self.blocks.append(Paragraph(len(self.blocks), text, bold=bold, centred=centred))
        self.size += len(text)

    def table(self, rows: list[list[str]]) -> None:
        cells = tuple(tuple(Cell(text, r, c) for c, text in enumerate(row)) for r, row in enumerate(rows))
        self.blocks.append(Table(len(self.blocks), cells, header_rows=1))
        self.size += sum(len(text) for row in rows for text in row)


def plan(pages: int, seed: int) -> Document:
    """A district's plan of about ``pages`` pages: tasks of ten areas, offices' duties that restate them, an annex."""
    chance = random.Random(seed)
    listed = sentences()
    writer = _Writer()
    for head in ("ỦY BAN NHÂN DÂN", "QUẬN HẢI CHÂU", "Số: 45/KH-UBND", "Hải Châu, ngày 10 tháng 3 năm 2022"):
        writer.line(head, centred=True)
    writer.line("KẾ HOẠCH", bold=True, centred=True)
    writer.line("Thực hiện Kết luận số 92-KL/TW về một số vấn đề về chính sách xã hội", bold=True, centred=True)
    writer.line("Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị, UBND quận xây dựng kế hoạch như sau:")
    writer.line("I. MỤC ĐÍCH, YÊU CẦU", bold=True)
    writer.line("1. Quán triệt Kết luận số 92-KL/TW trong cán bộ, đảng viên và nhân dân.")
    writer.line("II. NHIỆM VỤ", bold=True)
    number = 0

    def one(area: str) -> str:
        text = chance.choice(listed[area])
        return f"{text} cho {chance.randrange(20, 9999)} hộ{chance.choice(TIMES)}"

    tasks: list[str] = []
    while writer.size < 0.66 * pages * CHARACTERS:
        number += 1
        area = AREAS[(number - 1) % len(AREAS)]
        writer.line(f"{number}. {HEADINGS[(number - 1) % len(AREAS)]}", bold=True)
        for _ in range(7):
            task = one(area)
            tasks.append(task)
            writer.line(f"- {task}.")
        writer.line(
            f"Cơ quan chủ trì: {chance.choice(OFFICES[:8])}. Thời gian thực hiện: {chance.choice(('2022 - 2025', 'năm 2023', 'hằng năm'))}."
        )
    writer.line("III. TỔ CHỨC THỰC HIỆN", bold=True)
    number = 0
    while writer.size < 0.88 * pages * CHARACTERS:
        number += 1
        writer.line(f"{number}. {OFFICES[(number - 1) % len(OFFICES)]}", bold=True)
        for task in chance.sample(tasks, 3):
            writer.line(f"- Chủ trì, phối hợp với các cơ quan liên quan {task[0].lower()}{task[1:]}.")
        writer.line("- Phối hợp với Phòng Y tế theo dõi, đôn đốc việc thực hiện Kế hoạch này.")
    writer.line("PHỤ LỤC", bold=True, centred=True)
    rows = [["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"]]
    while writer.size + sum(len(text) for row in rows for text in row) < pages * CHARACTERS:
        rows.append([str(len(rows)), chance.choice(tasks), chance.choice(OFFICES[:8]), "Các phòng, ban liên quan", "Quý IV/2023"])
    writer.table(rows)
    return Document(f"{pages}.docx", "0" * 64, "docx", tuple(writer.blocks))


def spacy_import(runs: int) -> float:
    """Seconds that ``import spacy`` takes beyond the interpreter's own start, the best of ``runs``."""

    def best(code: str) -> float:
        took = []
        for _ in range(runs):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            took.append(time.perf_counter() - start)
        return min(took)

    return best("import spacy") - best("pass")


def main() -> None:
    """Print a line for each size, then the ratio of the cost of a page."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--pages", type=int, nargs="+", default=[6, 30, 200])
    given = options.parse_args()
    desk = Desk.prepare(load(), Settings())
    desk.check("warm.docx", Reading(document=plan(2, 0)))
    spacy = spacy_import(given.runs)
    a_page: dict[int, float] = {}
    for pages in given.pages:
        took = []
        for run in range(given.runs):
            document = plan(pages, 1000 * pages + run)
            start = time.perf_counter()
            outcome = desk.check(document.path, Reading(document=document))
            took.append(time.perf_counter() - start)
            assert len(outcome.decisions) == 30
        a_page[pages] = min(took) / pages
        per_page = f"{a_page[pages] * 1000:.2f} ms a page"
        print(f"{pages:>4} pages   {min(took) * 1000:8.1f} ms   {min(took) / spacy:6.2f} of import spacy   {per_page}")
    if {30, 200} <= set(a_page):
        print(f"a page of 200 / a page of 30   {a_page[200] / a_page[30]:.2f}   (at most 1.2)   import spacy {spacy * 1000:.0f} ms")


if __name__ == "__main__":
    main()
