"""How right docgen is about plans whose answers are known, and what is said when it gets worse."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from plan_files import TASKS, write_plan

from docgen.cli import cli
from docgen.evaluate import CHECKER, Evaluation, compare, evaluate, fallen, read_evaluation
from docgen.labelled import Answer, LabelError, LabelledPlan, read_labels
from docgen.plugins import Plugins, load
from docgen.scores import count, figures, values

AREAS = ("2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10")
LABOUR = "Phòng Lao động - Thương binh và Xã hội"
WITHOUT_DATABASE = (*TASKS[:4], TASKS[4].replace("hoàn thành trong năm 2025", "hoàn thành trong quý I/2026"))


Names = tuple[str, ...]


def area(coverage: str, lead: str, deadline: str, leads: Names = (), dates: Names = (), why: str = "") -> dict[str, Any]:
    outcomes = {"covered": "passed", "ok": "passed", "not-covered": "untested", "out-of-scope": "inapplicable"}
    said = {"coverage": coverage, "lead": lead, "deadline": deadline}
    return {
        **{aspect: [outcomes.get(reason, "failed"), reason] for aspect, reason in said.items()},
        "missing_subtasks": [],
        "leads": list(leads),
        "dates": list(dates),
        "why": why,
    }


def labels(file: str, **areas: dict[str, Any]) -> dict[str, Any]:
    """The label of a plan of Quận ủy Hải Châu that has what ``areas`` say, nothing in 2.3 and 2.6, and misses the others."""
    listed = {key: area("missing", "not-covered", "not-covered") for key in AREAS}
    listed |= {key: area("out-of-scope", "out-of-scope", "out-of-scope") for key in ("2.3", "2.6")}
    listed |= {key.replace("_", "."): said for key, said in areas.items()}
    return {
        "file": file,
        "submitter": {"kind": "district", "name": "Quận ủy Hải Châu"},
        "number": "12-KH/QU",
        "issued_on": "2021-11-15",
        "areas": listed,
    }


WATER = area("covered", "ok", "ok", ("Phòng Tài nguyên và Môi trường",), ("2025-06-30",), why="II.1, both sub-tasks")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two plans: one with a database in time, one whose database comes in 2026, which the label wrongly calls in time."""
    here = tmp_path_factory.mktemp("labelled")
    (here / "plans").mkdir()
    write_plan(here / "plans" / "good.docx")
    write_plan(here / "plans" / "late.docx", WITHOUT_DATABASE)
    database = area("covered", "ok", "ok", (LABOUR,), ("2025-12-31",))
    plans = [
        labels("plans/good.docx", **{"2_7": WATER, "2_9": database}),
        labels("plans/late.docx", **{"2_7": WATER, "2_9": {**database, "why": "labelled wrong on purpose"}}),
    ]
    (here / "gold.json").write_text(json.dumps({"plans": plans}), encoding="utf-8")
    return here


@pytest.fixture(scope="module")
def plugins() -> Plugins:
    return load()


@pytest.fixture(scope="module")
def measured(folder: Path, plugins: Plugins) -> Evaluation:
    return evaluate(str(folder), plugins)


def docgen_(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(one) for one in arguments])


# --------------------------------------------------------------------------- what is counted


def test_a_decision_that_is_not_the_labels_is_listed_with_its_reason(measured: Evaluation) -> None:
    (one,) = measured.mismatches()
    assert (one.file, one.area, one.aspect, one.gold, one.got) == ("plans/late.docx", "2.9", "deadline", "passed/ok", "failed/late")
    assert one.why == "labelled wrong on purpose"


def test_the_figures_follow_from_the_counts(measured: Evaluation) -> None:
    got = measured.figures()
    assert got["exact"].value == 47 / 48  # two plans, eight areas in scope, three aspects
    assert got["coverage violations F1"].value == 1.0  # twelve areas missing, all found
    assert got["violations precision"].value == 12 / 13
    assert got["violations recall"].value == 1.0
    assert got["deadline:late precision"].value == 0.0
    assert got["lead violations F1"].value is None  # nothing to find and nothing found
    assert got["dates precision"].value == 3 / 4
    assert got["submitter kind"].value == 1.0


def test_the_intervals_are_the_same_on_every_run(measured: Evaluation) -> None:
    exact = measured.figures()["exact"]
    assert (exact.low, exact.high) == (23 / 24, 1.0)
    assert measured.figures() == measured.figures()


def test_the_confusion_says_which_reason_was_taken_for_which(measured: Evaluation) -> None:
    assert measured.confusion()["deadline"] == {("ok", "ok"): 3, ("ok", "late"): 1, ("not-covered", "not-covered"): 12}


def test_the_simple_judges_answer_the_same_questions(measured: Evaluation) -> None:
    assert measured.judges == (CHECKER, "keyword", "bm25")
    for judge in ("keyword", "bm25"):
        answers = measured.cases[0].answers[judge]
        assert answers["2.7", "coverage"].outcome != "inapplicable"
        assert answers["2.6", "lead"] == Answer("inapplicable", "out-of-scope")
        assert answers["2.5", "deadline"].reason == "not-covered"


def test_a_plan_that_was_not_read_is_wrong_in_all_its_decisions() -> None:
    label = LabelledPlan("a.docx", "a.docx", "district", "", "", {("2.1", "coverage"): Answer("failed", "missing")}, {})
    counts = count(label, None, None)
    assert values(counts)["exact"] == 0.0
    assert values(counts)["violations recall"] == 0.0
    assert values(counts)["read"] == 0.0


def test_a_violation_found_out_of_scope_counts_against_precision() -> None:
    label = LabelledPlan("a.docx", "a.docx", "district", "", "", {("2.6", "lead"): Answer("inapplicable", "out-of-scope")}, {})
    counts = count(label, {("2.6", "lead"): Answer("failed", "wrong")}, "district")
    assert values(counts)["lead violations precision"] == 0.0
    assert values(counts)["exact"] is None


def test_what_cannot_be_told_though_it_could_is_needless() -> None:
    label = LabelledPlan("a.docx", "a.docx", "district", "", "", {("2.6", "lead"): Answer("passed", "ok")}, {})
    counts = count(label, {("2.6", "lead"): Answer("cantTell", "unknown-agency")}, "district")
    assert figures([counts])["without needless cantTell"].value == 0.0
    assert figures([counts])["with evidence"].value == 0.0


# --------------------------------------------------------------------------- the command


@pytest.fixture(scope="module")
def stored(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("stored") / "now.json"
    assert docgen_("evaluate", folder, "--format", "json", "--output", target).exit_code == 0
    return target


def test_text_and_markdown_show_the_judges_side_by_side(folder: Path) -> None:
    text = docgen_("evaluate", folder)
    assert text.exit_code == 0
    assert "figure                         docgen  95 %           keyword  bm25" in text.stdout
    markdown = docgen_("evaluate", folder, "--format", "markdown").stdout
    assert "| figure | docgen | 95 % | keyword | bm25 |" in markdown
    assert "| plans/late.docx | 2.9 | deadline | passed/ok | failed/late | labelled wrong on purpose |" in markdown


def test_json_is_what_the_next_run_compares_with(stored: Path) -> None:
    kept = json.loads(stored.read_text(encoding="utf-8"))
    assert kept["schema"] == "docgen-evaluation/1"
    assert kept["figures"]["exact"]["value"] == round(47 / 48, 4)
    assert kept["files"] == ["plans/good.docx", "plans/late.docx"]
    assert set(kept["baselines"]) == {"keyword", "bm25"}


def test_against_another_run_gains_and_losses_are_named(measured: Evaluation, stored: Path) -> None:
    old = json.loads(stored.read_text(encoding="utf-8"))
    was = {"file": "plans/good.docx", "area": "2.7", "aspect": "lead", "gold": "passed/ok", "got": "failed/wrong", "why": ""}
    old["mismatches"] = [was]
    compared = compare(measured, old)
    assert [(one.file, one.area) for one in compared.gains] == [("plans/good.docx", "2.7")]
    assert [(one.file, one.area) for one in compared.losses] == [("plans/late.docx", "2.9")]
    assert compared.otherwise == ()


def test_the_same_run_has_neither_gains_nor_losses(folder: Path, stored: Path) -> None:
    shown = docgen_("evaluate", folder, "--against", stored)
    assert "Against the other run: 0 gains, 0 losses, 0 wrong in another way" in shown.stdout


def test_a_figure_below_its_floor_ends_with_status_1(folder: Path, tmp_path: Path) -> None:
    floor = tmp_path / "floor.json"
    floor.write_text(json.dumps({"figures": {"exact": 1.0, "coverage exact": 1.0}}), encoding="utf-8")
    fell = docgen_("evaluate", folder, "--floor", floor)
    assert (fell.exit_code, fell.stderr) == (1, "exact: 0.979 < 1.000\n")
    assert docgen_("evaluate", folder, "--floor", floor, "--margin", "0.05").exit_code == 0


def test_a_figure_that_is_no_longer_there_has_fallen(measured: Evaluation) -> None:
    assert fallen(measured, {"figures": {"lead violations F1": 0.9}}) == [("lead violations F1", 0.9, None)]


def test_labels_that_cannot_be_used_say_which_file_and_why(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"no gold\.json or expected\.json in it"):
        read_labels(str(tmp_path))
    (tmp_path / "expected.json").write_text('{"plans": [{"file": "a.docx"}]}', encoding="utf-8")
    failed = docgen_("evaluate", tmp_path)
    assert failed.exit_code == 2
    assert "not labels as docgen reads them (KeyError: 'areas')" in failed.stderr
    (tmp_path / "expected.json").write_text(json.dumps({"plans": [labels("gone.docx")]}), encoding="utf-8")
    assert "gone.docx: labelled, but not there." in docgen_("evaluate", tmp_path).stderr


def test_a_floor_that_is_no_evaluation_is_refused(folder: Path, tmp_path: Path) -> None:
    floor = tmp_path / "floor.json"
    floor.write_text("[]", encoding="utf-8")
    with pytest.raises(LabelError, match="not an evaluation"):
        read_evaluation(str(floor))
    assert docgen_("evaluate", folder, "--floor", floor).exit_code == 2
