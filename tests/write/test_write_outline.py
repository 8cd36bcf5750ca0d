"""What docgen outline prints: the words as written, and what they were read as."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from write_samples import document, plan

from docgen.model import Message as M
from docgen.model import Note, Page
from docgen.write.columns import width_of
from docgen.write.outline import outline_json, outline_text


def load(**changes: object) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(outline_json(plan(**changes)))
    return loaded


def test_the_outline_says_which_schema_it_keeps() -> None:
    outline = load()
    assert outline["schema"] == "docgen-outline/1"
    for key in ("path", "sha256", "submitter", "number", "issued_on", "blocks", "sections", "tasks", "notes"):
        assert key in outline
    assert (outline["number"], outline["issued_on"]) == ("12-KH/QU", "2021-11-15")


def test_every_block_stands_in_reading_order_with_its_label() -> None:
    blocks = load()["blocks"]
    assert blocks[1] == {"block": 1, "kind": "paragraph", "part": "body", "label": "III.", "text": "NHIỆM VỤ", "page": None}
    assert blocks[5] == {"block": 5, "kind": "paragraph", "part": "footer", "label": "", "text": "trang 1", "page": None}
    assert [block["block"] for block in blocks] == [0, 1, 2, 3, 4, 5]


def test_a_merged_cell_stands_once_with_its_spans() -> None:
    table = load()["blocks"][3]
    assert (table["kind"], table["part"], table["page"], table["parent"]) == ("table", "body", None, None)
    assert table["rows"] == [
        [{"text": "TT", "row_span": 1, "col_span": 1}, {"text": "Nhiệm vụ", "row_span": 1, "col_span": 2}],
        [
            {"text": "1", "row_span": 2, "col_span": 1},
            {"text": "Sửa 30 căn nhà", "row_span": 1, "col_span": 1},
            {"text": "2024", "row_span": 1, "col_span": 1},
        ],
    ]


def test_a_nested_table_names_the_cell_around_it() -> None:
    assert load()["blocks"][4]["parent"] == [3, 1, 1]


def test_sections_are_nested() -> None:
    first, second = load()["sections"]
    assert (first["label"], first["kind"], first["block"]) == ("III.", "tasks", 1)
    assert first["children"] == [{"label": "2.1.", "title": "Chăm lo người có công", "kind": "tasks", "block": 2, "children": []}]
    assert (second["kind"], second["children"]) == ("implementation", [])


def test_a_task_says_who_and_when_in_the_words_as_written() -> None:
    task = load()["tasks"][0]
    assert (task["label"], task["where"], task["block"], task["page"]) == ("2.1.a", "III.2.1, gạch đầu dòng 1", 2, None)
    assert task["leads"] == [{"text": "Phòng LĐ-TB&XH quận", "name": "Phòng Lao động - Thương binh và Xã hội", "where": "III.2.1, dòng 3"}]
    assert task["deadlines"][0] == {"text": "trong năm 2024", "kind": "by", "end": "2024-12-31", "where": "III.2.1, dòng 4"}


def test_an_agency_that_the_register_does_not_know_has_no_name() -> None:
    assert load()["tasks"][0]["supporting"] == [{"text": "Tổ xung kích 5", "name": None, "where": "III.2.1, dòng 3"}]


def test_a_time_that_could_not_be_read_is_unreadable_not_absent() -> None:
    assert load()["tasks"][0]["deadlines"][1] == {"text": "quý …/2023", "kind": "unreadable", "end": None, "where": "III.2.1, dòng 4"}


def test_what_does_not_count_says_why() -> None:
    assert load()["tasks"][1]["why_not"] == "nhiệm vụ chung"


def test_a_pdf_has_pages_a_word_document_has_none() -> None:
    assert "pages" not in load()
    scan = document(pages=(Page(1, "usable"), Page(2, "none", ocr=True)))
    assert load(document=scan)["pages"] == [
        {"page": 1, "text_layer": "usable", "ocr": False},
        {"page": 2, "text_layer": "none", "ocr": True},
    ]


def test_the_tree_shows_sections_tasks_and_what_they_were_read_as() -> None:
    assert outline_text(plan()).splitlines()[4:12] == [
        "├─ III. NHIỆM VỤ [nhiệm vụ]",
        "│  └─ 2.1. Chăm lo người có công [nhiệm vụ]",
        "│     └─ a Sửa chữa nhà ở cho người có công (III.2.1, gạch đầu dòng 1)",
        "│        ├─ chủ trì: “Phòng LĐ-TB&XH quận” → Phòng Lao động - Thương binh và Xã hội",
        "│        ├─ phối hợp: “Tổ xung kích 5” → không rõ",
        "│        ├─ thời hạn: “trong năm 2024” → hoàn thành chậm nhất 31/12/2024",
        "│        └─ thời hạn: “quý …/2023” → chưa đọc được",
        "└─ IV. TỔ CHỨC THỰC HIỆN [tổ chức thực hiện]",
    ]


def test_the_tree_ends_with_what_reading_cost() -> None:
    scan = document(notes=(Note("ocr", M("Đã nhận dạng.", "Recognised.")),), pages=(Page(2, "stamp"),))
    said = outline_text(plan(document=scan), "en")
    assert "- Text recognised from pictures: Recognised." in said
    assert "- Pages without usable text: 2 (stamp)" in said


def test_the_tree_fits_and_has_colours_only_when_asked() -> None:
    narrow = outline_text(plan(), width=60)
    assert max(map(width_of, narrow.splitlines())) <= 60
    assert "\x1b" not in narrow
    assert "\x1b[1m" in outline_text(plan(), color=True)


def test_why_words_are_no_task_is_said_in_words() -> None:
    duty = replace(plan().tasks[-1], counts=False, why_not="general-duty")
    assert "không tính là nhiệm vụ: nhiệm vụ chung" in outline_text(plan(tasks=(duty,)))
    assert "does not count as a task: a general duty" in outline_text(plan(tasks=(duty,)), lang="en")
