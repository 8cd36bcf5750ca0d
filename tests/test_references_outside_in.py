"""Is the item found when its section is named first, or behind a dash, a slash or a bracket?"""

from __future__ import annotations

import pytest

from docgen.references import find_references


@pytest.mark.parametrize(
    ("text", "keys", "within"),
    [
        ("chủ trì Phần II, mục 1, hoàn thành trước 30/11/2024", ("1",), ("ii",)),
        ("Mục II khoản 3 do Phòng Y tế chủ trì", ("3",), ("ii",)),
        ("Mục II, khoản 1, điểm b do Phòng Y tế chủ trì", ("b",), ("1", "ii")),
        ("mục 2 (Phần II): Phòng Y tế", ("2",), ("ii",)),
        ("mục II/3 giao Phòng Y tế", ("ii.3",), ()),
        ("mục 3/II giao Phòng Y tế", ("ii.3",), ()),
    ],
)
def test_the_section_first(text, keys, within):
    (found,) = find_references(text)
    assert (found.keys, found.within) == (keys, within)


def test_a_dash_behind_a_section():
    assert find_references("mục II-1 giao Phòng Y tế")[0].keys == ("ii.1",)
    assert find_references("mục II-IV giao Phòng Y tế")[0].keys == ("ii", "iv")


@pytest.mark.parametrize("text", ["điểm b mục 2, điểm b mục 5", "phần I và mục 2 phần II", "mục I, mục III"])
def test_one_after_the_other_stays_so(text):
    named = [(key, r.within) for r in find_references(text) for key in r.keys]
    assert len(named) == 2
