"""Labelled plans, where they are at hand: numbers, notes, changes and controls as Word shows them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from docgen.model import Document, Paragraph, Part, Table
from docgen.read.docx import read_docx

SHARED = Path(os.environ.get("DOCGEN_SHARED", Path(__file__).parents[3] / "shared")) / "corpus-dev"


def plan(name: str) -> Document:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not at hand")
    return read_docx(path)


def test_numbers_and_notes_of_a_plan_with_automatic_lists() -> None:
    document = plan("B1.docx")
    headings = [f"{b.label} {b.text}" for b in document.blocks if isinstance(b, Paragraph) and b.heading == 1]
    assert headings == ["I. Mục đích, yêu cầu", "II. Chỉ tiêu phấn đấu", "III. Nhiệm vụ, giải pháp", "IV. Tổ chức thực hiện"]
    notes = {b.label: (b.text, b.anchor) for b in document.blocks if isinstance(b, Paragraph) and b.part is Part.FOOTNOTE}
    text, anchor = notes["1"]
    assert text == "Thời gian thực hiện: đến hết năm 2025."
    about = document.blocks[anchor or 0]
    assert isinstance(about, Paragraph) and about.label == "b)" and about.text.startswith("Mở rộng người tham gia")


def test_a_deleted_deadline_is_gone_and_a_prompt_is_bracketed() -> None:
    cards = [b for b in plan("B7.docx").blocks if isinstance(b, Table)]
    rows = [tuple(cell.text for cell in row) for card in cards for row in card.rows]
    assert ("Thời gian hoàn thành", "") in rows
    assert ("Cơ quan chủ trì", "[Chọn cơ quan chủ trì]") in rows
    nested = next(card for card in cards if card.parent)
    assert [row[0].text for row in nested.rows] == ["TT", "a)", "b)", "c)", "d)", "e)"]
