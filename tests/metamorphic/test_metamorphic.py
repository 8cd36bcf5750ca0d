"""One fact changed flips one decision; another form flips none."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from compliant_plans import IN_SCOPE, PLANS

from docgen.labelled import read_labels
from docgen.model import Document, Paragraph, PlanReport, Table
from docgen.testing import Bench, Change, as_docx, as_pdf, compliant, document, facts_of, forms_of, verify

CORPORA = Path(__file__).resolve().parents[2] / "corpora"
FACTS = {
    "task removed", "task excluded", "task postponed", "task not begun", "task among the targets", "lead swapped", "lead nobody knows",
    "lead named by nobody", "deadline in the past", "deadline removed", "deadline conditional", "deadline recurring",
}  # fmt: skip


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench()


@pytest.fixture(scope="module")
def reports(bench: Bench) -> dict[str, PlanReport]:
    return {name: bench.check(document(text)) for name, text in PLANS.items()}


def broken(changes: list[Change], before: PlanReport, bench: Bench) -> list[str]:
    return [f"{change.name} ({change.what}): {line}" for change in changes for line in verify(change, before, bench.check(change.document))]


# --------------------------------------------------------------------------- three plans with nothing to blame


@pytest.mark.parametrize("name", PLANS)
def test_the_plans_themselves_are_compliant(name: str, reports: dict[str, PlanReport]) -> None:
    assert compliant(reports[name]) == IN_SCOPE


@pytest.mark.parametrize(
    ("name", "area"),
    [*(("groups", area) for area in IN_SCOPE), *(("prose", area) for area in IN_SCOPE[::2]), *(("table", area) for area in IN_SCOPE[1::2])],
)
def test_one_fact_changed_flips_exactly_its_decision(name: str, area: str, bench: Bench, reports: dict[str, PlanReport]) -> None:
    changes = list(facts_of(reports[name].plan, area, bench))
    assert {change.name for change in changes} >= FACTS
    assert broken(changes, reports[name], bench) == []


@pytest.mark.parametrize("name", PLANS)
def test_another_form_flips_nothing(name: str, bench: Bench, reports: dict[str, PlanReport]) -> None:
    changes = list(forms_of(reports[name].plan))
    assert {"tones the new way", "en dashes", "abbreviated", "numbered from eleven on"} - {change.name for change in changes} <= {
        "numbered from eleven on"  # rows have their numbers in a column
    }
    assert broken(changes, reports[name], bench) == []


def test_groups_are_turned_round_and_put_into_a_table(reports: dict[str, PlanReport]) -> None:
    made = {change.name: change.document for change in forms_of(reports["groups"].plan)}
    texts = [getattr(block, "text", "") for block in made["groups in reverse order"].blocks]
    assert texts.index("1. Nguồn lực") < texts.index("7. Bảo hiểm xã hội, bảo hiểm y tế")
    table = next(block for block in made["tasks in a table"].blocks if not hasattr(block, "text"))
    assert [cell.text for cell in table.rows[-1]][2:] == ["Phòng Tài chính - Kế hoạch quận", "", "hoàn thành trước ngày 15/12/2024"]


# --------------------------------------------------------------------------- as files


def read_again(path: Path, bench: Bench, like: Document) -> Document:
    return replace(bench.read_file(str(path)), path=like.path)


@pytest.mark.parametrize("name", PLANS)
def test_a_word_file_with_decomposed_letters_and_hard_spaces_says_the_same(
    name: str, bench: Bench, reports: dict[str, PlanReport], tmp_path: Path
) -> None:
    before = reports[name]
    odd = as_docx(before.plan.document, tmp_path / "odd.docx", lambda text: unicodedata.normalize("NFD", text).replace(" ", "\u00a0"))
    change = Change("docx with decomposed letters", "form", "", "", "", read_again(odd, bench, before.plan.document))
    assert broken([change], before, bench) == []


@pytest.mark.parametrize("name", PLANS)
def test_the_same_plan_printed_as_pdf_says_the_same(name: str, bench: Bench, reports: dict[str, PlanReport], tmp_path: Path) -> None:
    before = reports[name]
    printed = as_pdf(as_docx(before.plan.document, tmp_path / "plan.docx"), tmp_path)
    if printed is None:
        pytest.skip("LibreOffice is not installed")
    change = Change("printed as pdf", "form", "", "", "", read_again(printed, bench, before.plan.document))
    assert broken([change], before, bench) == []


# --------------------------------------------------------------------------- labelled plans


def test_on_labelled_plans_nearly_every_change_holds(bench: Bench) -> None:
    """A floor, not the aim: ``benchmarks/metamorphic.py`` runs all plans and prints what broke."""
    made, wrong = 0, []
    for label in [one for one in read_labels(str(CORPORA)) if one.file.endswith(".docx")][:4]:
        report = bench.check(bench.read_file(label.path))
        faulty = {area for (area, _), answer in label.answers.items() if answer.outcome != "passed"}
        areas = [area for area in compliant(report) if area not in faulty][:3]
        changes = [*(change for area in areas for change in facts_of(report.plan, area, bench)), *forms_of(report.plan)]
        made += len(changes)
        wrong += [lines[0] for change in changes if (lines := broken([change], report, bench))]
    assert made > 80
    assert len(wrong) / made < 0.03, "\n".join(wrong)


# --------------------------------------------------------------------------- the kit itself


def test_verify_names_what_did_not_flip_and_what_should_not_have(bench: Bench, reports: dict[str, PlanReport]) -> None:
    before = reports["prose"]
    late = next(c for c in facts_of(before.plan, "2.9", bench) if c.name == "deadline after the directive's")
    after = bench.check(late.document)
    assert verify(late, before, after) == []
    (line,) = verify(late, before, before)
    assert line.startswith("2.9 deadline: expected late, got ok")
    (line,) = verify(replace(late, kind="form"), before, after)
    assert line.startswith("2.9 deadline: expected ok, got late")


def test_what_was_taken_away_is_no_longer_there(bench: Bench, reports: dict[str, PlanReport]) -> None:
    made = {change.name: change for change in facts_of(reports["prose"].plan, "2.8", bench)}

    def thirteenth(name: str) -> str:
        texts = [getattr(block, "text", "") for block in made[name].document.blocks]
        return next((text for text in texts if text.startswith("13. ")), "")

    assert thirteenth("task removed") == ""
    assert thirteenth("deadline removed").endswith("Phòng Văn hóa và Thông tin chủ trì.")
    assert thirteenth("deadline conditional").endswith("chủ trì, thực hiện sau khi có hướng dẫn của Trung ương.")
    assert "Phòng Tư pháp chủ trì" in thirteenth("lead swapped")
    assert thirteenth("deadline in the past").endswith("hoàn thành trong quý IV/2021.")
    excluded = "13. Việc phát triển hạ tầng công nghệ thông tin, viễn thông không thuộc phạm vi của Kế hoạch này."
    assert thirteenth("task excluded") == excluded


def test_words_that_speak_for_two_areas_are_left_alone(bench: Bench) -> None:
    """One sentence names the lead of two areas' tasks: its change would flip more than one."""
    named = re.compile(r" (?:Phòng Tài nguyên và Môi trường|Phòng Y tế|Trung tâm Y tế quận) chủ trì,")
    lines = [named.sub("", line) for line in PLANS["prose"].splitlines()]
    at = next(n for n, line in enumerate(lines) if line.startswith("# III."))
    lines.insert(at, "Các nhiệm vụ nêu trên do UBND quận chủ trì.")
    plan = bench.read(document("\n".join(lines)))
    assert {m.value.name for task in plan.tasks[9:12] for m in task.leads if m.value} == {"UBND quận"}
    assert not [change for change in facts_of(plan, "2.7", bench) if change.aspect == "lead"]


def test_lines_of_text_become_paragraphs_and_tables() -> None:
    made = document("@ KẾ HOẠCH\n# I. MỤC TIÊU\nMột câu.\\nHai câu.\n| a | < | b |\n| ^ | ^ | c |")
    title, heading, text, table = made.blocks
    assert isinstance(title, Paragraph) and isinstance(heading, Paragraph) and isinstance(text, Paragraph) and isinstance(table, Table)
    assert (title.text, title.centred, title.bold) == ("KẾ HOẠCH", True, True)
    assert (heading.text, heading.centred, heading.bold) == ("I. MỤC TIÊU", False, True)
    assert text.text == "Một câu.\nHai câu."
    spans = [(cell.text, cell.row, cell.column, cell.row_span, cell.col_span) for cell in table.cells()]
    assert spans == [("a", 0, 0, 2, 2), ("b", 0, 2, 1, 1), ("c", 1, 2, 1, 1)]
