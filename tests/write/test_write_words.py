"""Every code has its words in both languages."""

from __future__ import annotations

import pytest
from write_samples import decision, quote

from docgen.model import Outcome
from docgen.write import words

TABLES = {
    name: table
    for name, table in vars(words).items()
    if name.isupper() and isinstance(table, dict)
}  # fmt: skip

CONTRACT = [
    *(
        ("coverage", o, r)
        for o, r in (
            ("passed", "covered"), ("failed", "partial"), ("failed", "missing"), ("inapplicable", "out-of-scope"),
            ("untested", "plugin-failed"),
        )
    ),
    *(
        ("lead", o, r)
        for o, r in (
            ("passed", "ok"), ("failed", "wrong"), ("failed", "missing"), ("cantTell", "unknown-agency"),
            ("untested", "not-covered"), ("inapplicable", "out-of-scope"),
        )
    ),
    *(
        ("deadline", o, r)
        for o, r in (
            ("passed", "ok"), ("failed", "late"), ("failed", "past"), ("failed", "missing"), ("failed", "recurring-only"),
            ("cantTell", "unreadable"), ("untested", "not-covered"), ("inapplicable", "out-of-scope"),
        )
    ),
]  # fmt: skip


@pytest.mark.parametrize(("aspect", "outcome", "reason"), CONTRACT)
def test_every_reason_of_the_contract_has_words(aspect: str, outcome: str, reason: str) -> None:
    word = words.REASONS[aspect, outcome, reason]
    assert word.label.vi and word.label.en and word.short.vi and word.short.en
    assert len(word.short.vi) <= 16 and len(word.short.en) <= 16


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_word_is_there_in_both_languages(name: str) -> None:
    for code, word in TABLES[name].items():
        assert word.label.vi.strip() and word.label.en.strip(), code
        assert word.short.vi.strip() and word.short.en.strip(), code


@pytest.mark.parametrize(
    ("outcome", "severity", "sign"),
    [
        (Outcome.PASSED, "none", "✓"),
        (Outcome.FAILED, "error", "✗"),
        (Outcome.FAILED, "warning", "!"),
        (Outcome.CANT_TELL, "warning", "?"),
        (Outcome.INAPPLICABLE, "none", "–"),
        (Outcome.UNTESTED, "none", "–"),
    ],
)
def test_each_outcome_has_its_sign(outcome: Outcome, severity: str, sign: str) -> None:
    assert words.mark(decision("2.1", "lead", outcome, "x", "…", severity=severity)) == sign


def test_a_place_names_its_page_once() -> None:
    assert words.where_words(quote("a", "III.7, bảng 2", 3, page=6)) == "III.7, bảng 2, trang 6"
    assert words.where_words(quote("a", "trang 6, dòng 2", 3, page=6)) == "trang 6, dòng 2"
    assert words.where_words(quote("a", "", 3), "en") == "block 3"


def test_a_date_is_said_as_people_say_it() -> None:
    assert words.spoken("2025-12-31") == "31/12/2025"
    assert words.spoken("2025-12-31", "en") == "2025-12-31"
    assert words.spoken("Phòng Y tế") == "Phòng Y tế"


def test_a_rule_below_another_one_shares_its_words() -> None:
    assert words.rule_word("plan.targets.bhyt").label.vi == "Chỉ tiêu"
    assert words.rule_word("other.rule").label.vi == "other.rule"
