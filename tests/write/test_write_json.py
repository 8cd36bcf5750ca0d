"""The JSON report: the keys, their order and their types are a contract."""

from __future__ import annotations

import json
from typing import Any

import pytest
from write_samples import AREAS, decision, document, mixed, nothing_in_scope, plan, quote, run, unreadable_submitter

from docgen.model import Outcome, PlanReport, Report
from docgen.write.report_json import write_json

STANDING = ("schema", "docgen", "plans", "unreadable")
PLAN = ["path", "sha256", "outcome", "submitter", "number", "issued_on", "decisions", "findings", "failures", "notes"]


def load(report: Report, lang: str = "vi") -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(write_json(report, lang))
    return loaded


def one(report: PlanReport, lang: str = "vi") -> dict[str, Any]:
    plans: list[dict[str, Any]] = load(Report((report,)), lang)["plans"]
    return plans[0]


def found(report: dict[str, Any], area: str, aspect: str) -> dict[str, Any]:
    item: dict[str, Any] = next(d for d in report["decisions"] if (d["area"], d["aspect"]) == (area, aspect))
    return item


def test_the_report_says_which_schema_it_keeps() -> None:
    report = load(run())
    assert report["schema"] == "docgen-report/1"
    assert report["docgen"] == "0.1.0"
    assert [key for key in report if key in STANDING] == list(STANDING)
    assert [one["path"] for one in report["plans"]] == ["plans/hai-chau.docx", "plans/lien-chieu.docx", "plans/hoi-phu-nu.docx"]


def test_a_plan_has_its_keys_in_order() -> None:
    report = one(mixed())
    assert list(report) == PLAN
    assert report["submitter"] == {"kind": "district", "name": "Quận ủy Hải Châu", "territory": "Hải Châu"}
    assert (report["number"], report["issued_on"], report["outcome"]) == ("12-KH/QU", "2021-11-15", "failed")


def test_a_late_deadline() -> None:
    late = found(one(mixed()), "2.7", "deadline")
    assert (late["outcome"], late["reason"], late["severity"]) == ("failed", "late", "error")
    assert (late["expected"], late["found"]) == ("2025-12-31", ["2025-12-31", "2027-12-31"])
    assert late["evidence"][0] == {"text": "trong năm 2027", "where": "III.7, bảng 2, dòng 4", "block": 57, "row": 4, "column": 1}


def test_a_partly_covered_area_lists_what_is_missing() -> None:
    assert found(one(mixed()), "2.1", "coverage")["missing_subtasks"] == ["2.1.c"]


def test_found_is_always_there_for_leads_and_deadlines_missing_subtasks_for_coverage() -> None:
    for item in one(mixed())["decisions"]:
        assert isinstance(item["evidence"], list)
        if item["aspect"] == "coverage":
            assert isinstance(item["missing_subtasks"], list)
        else:
            assert isinstance(item["found"], list)


def test_what_is_not_in_scope_is_there_as_well() -> None:
    assert [(d["area"], d["outcome"]) for d in one(nothing_in_scope())["decisions"]] == [
        (a.key, "inapplicable") for a in AREAS for _ in range(3)
    ]


def test_a_page_stands_only_where_there_are_pages() -> None:
    seen = (quote("a", "I", 3, page=6), quote("b", "II", 4))
    shown = one(PlanReport("x", plan(), (decision("2.1", "lead", Outcome.PASSED, "ok", "…", *seen),)))["decisions"][0]["evidence"]
    assert shown == [{"text": "a", "where": "I", "block": 3, "page": 6}, {"text": "b", "where": "II", "block": 4}]


def test_words_from_a_picture_say_how_sure_they_are() -> None:
    assert found(one(mixed()), "2.5", "deadline")["evidence"][0]["confidence"] == 0.41


def test_what_could_not_be_read_is_null() -> None:
    report = one(unreadable_submitter())
    assert (report["number"], report["issued_on"]) == (None, None)
    assert report["submitter"] == {"kind": "unknown", "name": ""}


def test_findings_notes_failures_and_unreadable_files() -> None:
    report = load(run(), "en")
    first = report["plans"][0]
    assert [(f["rule"], f["outcome"]) for f in first["findings"]] == [
        ("plan.number", "passed"), ("plan.date", "passed"), ("plan.basis", "passed"), ("plan.signature", "passed"),
        ("plan.recipients", "failed"), ("plan.targets", "failed"),
    ]  # fmt: skip
    assert first["notes"] == [
        {"code": "revisions", "message": "3 tracked insertions were read as accepted.", "count": 3},
        {"code": "unread", "message": "One picture could not be read.", "page": 4},
    ]
    assert {key: first["failures"][0][key] for key in ("plugin", "distribution", "doing", "error")} == {
        "plugin": "water", "distribution": "docgen-water 1.2", "doing": "check", "error": "KeyError: '2.7'",
    }  # fmt: skip
    assert report["unreadable"] == [{"path": "scan.pdf", "reason": "no-text-layer", "message": "Pages 1-3 have no text layer."}]
    assert report["failures"][0]["plugin"] == "roads"


@pytest.mark.parametrize(("lang", "message"), [("vi", "Không thấy mục nơi nhận."), ("en", "(plan.recipients)")])
def test_messages_come_in_the_language_asked_for(lang: str, message: str) -> None:
    assert one(mixed(), lang)["findings"][4]["message"] == message


def test_any_stream_takes_it_even_with_a_file_name_that_is_no_utf_8() -> None:
    odd = PlanReport("kế-\udcff.docx", plan(document=document()), ())
    written = write_json(Report((odd,)))
    assert json.loads(written.encode("utf-8"))["plans"][0]["path"] == "kế-\ufffd.docx"  # never half a character


def test_nothing_read_is_an_empty_list_not_an_absence() -> None:
    report = load(Report(()))
    assert (report["plans"], report["unreadable"]) == ([], [])
