"""Plans put together at random from pieces of whole ones, with odd tables among them: each is decided, none breaks docgen.

``DOCGEN_FUZZ_SECONDS`` says how long to try (a few seconds if not set); ``DOCGEN_FUZZ_SEED`` repeats a run.
"""

from __future__ import annotations

import os
import random
import time
from dataclasses import replace
from pathlib import Path

import pytest

from docgen.config import Settings
from docgen.model import Block, Cell, Document, Paragraph, PlanReport, ReadOptions, Table
from docgen.pipeline import Desk
from docgen.plugins import Reading, load

SECONDS = float(os.environ.get("DOCGEN_FUZZ_SECONDS", "4"))
SEED = int(os.environ.get("DOCGEN_FUZZ_SEED", "92"))
PLANS = Path(__file__).parents[2] / "corpora" / "plans"
ODD = [
    *("", "…", "-nt-", "1", "2.", "a)", "(1)", "Như trên", "Mục 1", "Mục 2", "X", "CT", "2025", "Năm 2023", "Quý I/2022", "- Một\n- Hai"),
    *("Phòng Y tế", "Phòng Nội vụ", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"),
]


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk.prepare(load(), Settings(scope=("all",)))


@pytest.fixture(scope="module")
def documents(desk: Desk) -> list[Document]:
    read = (desk.plugins.read(str(path), ReadOptions(ocr="never")).document for path in sorted(PLANS.glob("*.docx"))[:12])
    return [document for document in read if document is not None]


def table(chance: random.Random, texts: list[str]) -> Table:
    """A table whose cells may be empty, missing or full of anything."""
    columns, full = chance.randint(1, 6), chance.random()
    rows = [
        tuple(
            Cell(chance.choice(texts) if chance.random() < full else "", row, column) for column in range(columns) if chance.random() < 0.9
        )
        for row in range(chance.randint(1, 6))
    ]
    return Table(0, tuple(rows), header_rows=chance.randint(0, min(2, len(rows))))


def shaken(document: Document, others: list[Document], chance: random.Random) -> Document:
    """A plan with pieces taken out, brought in from others, moved and emptied."""
    pieces = [block for other in others for block in other.blocks]
    texts = [*ODD * 20, *(block.text for block in pieces if isinstance(block, Paragraph))]
    blocks: list[Block] = list(document.blocks)
    for _ in range(chance.randint(3, 30)):
        at = chance.randrange(len(blocks))
        what = chance.random()
        if what < 0.25 and len(blocks) > 3:
            del blocks[at]
        elif what < 0.5:
            blocks.insert(at, chance.choice(pieces))
        elif what < 0.75:
            blocks.insert(at, table(chance, texts))
        elif what < 0.85:
            other = chance.randrange(len(blocks))
            blocks[at], blocks[other] = blocks[other], blocks[at]
        else:
            blocks[at] = emptied(blocks[at], chance)
    for number, block in enumerate(blocks):
        alone = {"parent": None} if isinstance(block, Table) else {}
        blocks[number] = replace(block, block=number, anchor=None, **alone)
    return replace(document, blocks=tuple(blocks))


def emptied(block: Block, chance: random.Random) -> Block:
    """A block without its words, or without those of some cells."""
    if isinstance(block, Paragraph):
        return replace(block, text="")
    return replace(
        block, rows=tuple(tuple(replace(cell, text=cell.text if chance.random() < 0.5 else "") for cell in row) for row in block.rows)
    )


def test_odd_plans_are_decided(desk, documents):
    chance = random.Random(SEED)
    until = time.monotonic() + SECONDS
    tried = 0
    while time.monotonic() < until or tried < 20:
        odd = shaken(chance.choice(documents), documents, chance)
        report = desk.check("odd.docx", Reading(document=odd))
        assert isinstance(report, PlanReport), (SEED, tried, report)
        assert len(report.decisions) == 30
        tried += 1


@pytest.mark.parametrize("column", [0, 1, 2])
def test_a_table_with_an_empty_column(desk, documents, column):
    cells = [["1", "Tiêm chủng, phòng chống dịch", "Phòng Y tế"], ["2", "Xử lý điểm nóng ô nhiễm", "Phòng Tài nguyên và Môi trường"]]
    for row in cells:
        row[column] = ""
    rows = tuple(tuple(Cell(text, r, c) for c, text in enumerate(row)) for r, row in enumerate(cells))
    odd = replace(documents[0], blocks=(*documents[0].blocks, Table(len(documents[0].blocks), rows)))
    assert isinstance(desk.check("odd.docx", Reading(document=odd)), PlanReport)
