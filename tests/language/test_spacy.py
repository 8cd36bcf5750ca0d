"""What a spaCy user gets: exact tokens, and spans for agencies, deadlines and roles."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.agencies import Register
from docgen.language.components import blank, pipeline
from docgen.language.tokenizer import split
from docgen.model import Agency, Deadline

_REGISTER = Register((Agency("Phòng Y tế"), Agency("Trung tâm Y tế quận", ("Trung tâm Y tế",))))

_LETTERS = st.sampled_from(list("aăâđêôơưỳẫ AĐ 019/.,-–()“”…&%\n\t\u00a0\u0301"))


@given(st.text(_LETTERS) | st.text())
@settings(max_examples=300, deadline=None)
def test_tokens_and_spaces_give_the_text_again(text: str) -> None:
    """Whatever stands there."""
    words, spaces = split(text)
    assert "".join(w + " " * s for w, s in zip(words, spaces, strict=True)) == text
    assert all(words)


@given(st.text(_LETTERS) | st.text())
@settings(max_examples=100, deadline=None)
def test_a_doc_has_its_text_and_its_tokens_their_offsets(text: str) -> None:
    """Whatever stands there."""
    doc = _BLANK(text)
    assert doc.text == text
    assert all(text[t.idx : t.idx + len(t)] == t.text for t in doc)


_BLANK = blank()


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Phòng LĐ-TB&XH", ["Phòng", "LĐ", "-", "TB", "&", "XH"]),
        ("30/6/2022,", ["30", "/", "6", "/", "2022", ","]),
        ("(quý II).", ["(", "quý", "II", ")", "."]),
        ("ngày22", ["ngày", "22"]),
        ("“Có việc làm”", ["“", "Có", "việc", "làm", "”"]),
        ("Kế\nhoạch", ["Kế", "\n", "hoạch"]),
        ("hòa\u0309", ["hòa\u0309"]),
        ("", []),
    ],
)
def test_nothing_is_glued(text: str, tokens: list[str]) -> None:
    """Words, numbers and punctuation are tokens of their own."""
    assert [t.text for t in _BLANK(text)] == tokens


def test_nothing_is_downloaded_and_pyvi_is_not_needed() -> None:
    """import docgen.language.components"""
    assert _BLANK.lang == "vi"
    assert "pyvi" not in sys.modules


def test_a_deadline_is_a_span_with_its_value() -> None:
    """Phòng Y tế chủ trì, hoàn thành trước ngày 30/6/2022."""
    doc = pipeline()("Phòng Y tế chủ trì, hoàn thành trước ngày 30/6/2022.")
    (span,) = doc.spans["deadlines"]
    assert (span.text, span.label_, span._.deadline) == ("hoàn thành trước ngày 30/6/2022", "by", Deadline("by", date(2022, 6, 30)))


def test_the_plans_date_completes_a_year() -> None:
    """Hoàn thành trong quý II."""
    doc = pipeline(issued_on=date(2022, 8, 1))("Hoàn thành trong quý II.")
    (span,) = doc.spans["deadlines"]
    assert span._.deadline.end == date(2023, 6, 30)


def test_a_cells_role_and_year_come_with_the_doc() -> None:
    """Quý IV (column "Thời gian (Năm 2026)")"""
    nlp = pipeline()
    doc = nlp.make_doc("Quý IV")
    doc._.role, doc._.year = "cell", 2026
    doc = nlp(doc)
    (span,) = doc.spans["deadlines"]
    assert span._.deadline.end == date(2026, 12, 31)


def test_agencies_and_their_roles_are_spans() -> None:
    """Phòng Y tế chủ trì, phối hợp với Trung tâm Y tế thực hiện."""
    doc = pipeline(_REGISTER)("Phòng Y tế chủ trì, phối hợp với Trung tâm Y tế thực hiện.")
    assert [(s.text, s.label_, s._.agency.name) for s in doc.spans["agencies"]] == [
        ("Phòng Y tế", "known", "Phòng Y tế"),
        ("Trung tâm Y tế", "known", "Trung tâm Y tế quận"),
    ]
    assert [(s.text, s.label_) for s in doc.spans["assignments"]] == [("Phòng Y tế", "lead"), ("Trung tâm Y tế", "supporting")]


def test_the_pipeline_gives_what_the_functions_give() -> None:
    """Every task of the training sentences, each with an office and a time behind it."""
    from docgen_kl92.register import docgen_agencies

    from docgen.language.agencies import find_agencies
    from docgen.language.assignments import find_assignments
    from docgen.language.deadlines import find_deadlines
    from docgen.model import Submitter

    register, issued_on = Register(docgen_agencies()), date(2022, 3, 10)
    home = Submitter("district", "UBND quận Hải Châu", "Hải Châu", "quận")
    nlp = pipeline(register, home=home, issued_on=issued_on)
    sentences = Path(__file__).parents[2] / "corpora" / "sentences" / "voice_a.tsv"
    for line in sentences.read_text(encoding="utf-8").splitlines()[1::3]:
        text = line.split("\t")[2].rstrip(".") + ". Giao Phòng Y tế chủ trì, phối hợp với các phường; xong trong quý III/2022."
        doc = nlp(text)
        agencies = find_agencies(text, register, home=home, on=issued_on)
        times = find_deadlines(text, issued_on=issued_on)
        roles = find_assignments(text, agencies)
        assert [(s.start_char, s.end_char, s._.agency) for s in doc.spans["agencies"]] == [(a.start, a.end, a.ref) for a in agencies]
        assert [(s.start_char, s.end_char, s._.deadline) for s in doc.spans["deadlines"]] == [(t.start, t.end, t.deadline) for t in times]
        assert [(s.start_char, s._.assignment) for s in doc.spans["assignments"]] == [(agencies[r.index].start, r) for r in roles]


def test_without_a_register_nobody_is_named() -> None:
    """Phòng Y tế chủ trì."""
    nlp = blank()
    nlp.add_pipe("docgen_agencies")
    nlp.add_pipe("docgen_assignments")
    doc = nlp("Phòng Y tế chủ trì.")
    assert list(doc.spans["agencies"]) == []
    assert list(doc.spans["assignments"]) == []
