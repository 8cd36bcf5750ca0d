"""Is text folded place by place, and do shortcuts never lose what the pattern behind them would find?"""

from __future__ import annotations

import csv
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from docgen import extract
from docgen.matching import clauses
from docgen.text import Rare, fold

SENTENCES = Path(__file__).resolve().parent.parent / "corpora" / "sentences"
MODULES = [import_module(f"docgen.extract.{module.name}") for module in pkgutil.iter_modules(extract.__path__)]
RARE = {f"{module.__name__}.{name}": one for module in MODULES for name, one in vars(module).items() if isinstance(one, Rare)}


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Hoà, hoá, toà nhà", "hòa, hóa, tòa nhà"),
        ("Uỷ quyền, thuỷ lợi, quỹ, quý", "ủy quyền, thủy lợi, quỹ, quý"),
        ("hoàn, toàn, khoẻ, loèn", "hoàn, toàn, khỏe, loèn"),
        ("quí III, kĩ sư, lí do, mĩ", "quý III, kỹ sư, lý do, mỹ".lower()),
        ("sỹ quan, hy vọng, vỹ", "sĩ quan, hi vọng, vĩ"),
        ("tiếp, thị, chi, kim", "tiếp, thị, chi, kim"),
        ("“A” – B\u00a0C", '"a" - b c'),
    ],
)
def test_one_spelling_for_each_word(written, folded):
    assert fold(written) == folded
    assert fold(folded) == folded
    assert len(fold(written)) == len(written)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Tiêm chủng ; phòng dịch; khám bệnh", ["Tiêm chủng", "phòng dịch", "khám bệnh"]),
        ("Chi 5; 6 triệu", ["Chi 5; 6 triệu"]),
        ("Một việc. Hai việc.\nBa việc", ["Một việc", "Hai việc", "Ba việc"]),
        ("Sửa nhà;\n- cấp nước", ["Sửa nhà", "- cấp nước"]),
        ("", []),
    ],
)
def test_clauses(text, parts):
    assert [text[a:b] for a, b in clauses(text)] == parts


def _lines() -> Iterator[str]:
    for path in sorted(SENTENCES.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            yield from (row["text"] for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("name", RARE)
def test_what_a_rare_pattern_finds_holds_one_of_its_words(name):
    rare = RARE[name]
    texts = [text for line in _lines() for text in (line, fold(line), line.upper())]
    missed = [text for text in texts if rare.pattern.search(text) and not rare.may_match(text)]
    assert len(RARE) > 8 and not missed
