"""What a reviewer sees in the terminal: it fits, it says which and where, and it is only text."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from write_samples import AREAS, SAMPLES, all_passed, decision, document, finding, mixed, nothing_in_scope, plan, quote, run

from docgen.model import Message, Note, Outcome, PlanReport, Report
from docgen.write.columns import indented, width_of, wrap
from docgen.write.terminal import terminal_summary, terminal_table

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def row(said: str, key: str) -> str:
    return next(line for line in said.splitlines() if line.startswith(f"{key} "))


@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_it_fits_the_width(name: str, width: int, lang: str) -> None:
    made: Callable[[], PlanReport] = SAMPLES[name]
    said = terminal_table(made(), lang, False, width)
    assert [line for line in said.splitlines() if width_of(line) > width] == []


def test_without_colour_there_is_no_escape_sequence_not_even_the_plans_own() -> None:
    said = terminal_table(mixed(), "vi", False, 100)
    assert "\x1b" not in said and "[31m, tỷ lệ" in said


def test_with_colour_the_text_is_the_same() -> None:
    painted = terminal_table(mixed(), "vi", True, 100)
    assert "\x1b[31m" in painted
    assert ANSI.sub("", painted) == terminal_table(mixed(), "vi", False, 100)


def test_every_area_has_a_row_with_its_marks_reasons_and_place() -> None:
    said = terminal_table(mixed(), "vi", False, 120)
    assert re.split(r" {2,}", row(said, "2.7"))[2:] == ["✓ đủ", "✓ đúng", "✗ muộn", "III.7, bảng 2, dòng 4"]
    assert re.split(r" {2,}", row(said, "2.9"))[2:] == ["✗ chưa có", "– không xét", "– không xét", "–"]
    assert re.split(r" {2,}", row(said, "2.2"))[2:5] == ["✓ đủ", "? cơ quan lạ", "! chỉ định kỳ"]
    assert [line.split()[0] for line in said.splitlines() if re.match(r"2\.\d", line)] == [one.key for one in AREAS]


def test_a_failed_decision_says_what_where_and_the_words() -> None:
    said = terminal_table(mixed(), "vi", False, 120)
    start = said.index("✗ 2.1 · Cơ quan chủ trì")
    assert said[start:].splitlines()[:5] == [
        "✗ 2.1 · Cơ quan chủ trì: sai cơ quan (lỗi)",
        "    Phòng Nội vụ chủ trì tại III.2.1: không có thẩm quyền chủ trì trong lĩnh vực này.",
        "    Yêu cầu: Phòng Lao động - Thương binh và Xã hội",
        "    Kế hoạch nêu: Phòng Nội vụ",
        "    → “Phòng Nội vụ quận chủ trì” – III.2.1, dòng phân công",
    ]


def test_findings_notes_and_failures_are_shown() -> None:
    said = terminal_table(mixed(), "en", False, 120)
    assert "! Recipients: (plan.recipients)" in said
    assert "- Unread parts (page 4): One picture could not be read." in said
    assert "✗ water (docgen-water 1.2) failed while check: KeyError: '2.7'" in said


def test_the_last_line_sums_up() -> None:
    said = terminal_table(mixed(), "vi", False, 160).splitlines()
    assert said[-1] == "CHƯA ĐẠT · 30 kết luận: ✗ 5 lỗi · ! 2 cảnh báo · ? 2 chưa rõ · ✓ 13 đạt · – 8 không xét · kiểm tra chưa trọn vẹn"
    assert terminal_table(all_passed(), "en", False, 160).splitlines()[-1] == "PASSED · 30 decisions: ✓ 30 passed"


def test_nothing_in_scope_is_said_and_is_no_pass() -> None:
    said = terminal_table(nothing_in_scope(), "vi", False, 100)
    assert "Không có nhóm nhiệm vụ nào thuộc phạm vi của cơ quan này." in said
    assert "✓" not in said


def test_an_area_without_a_decision_is_shown_as_not_checked() -> None:
    one = decision("2.1", "coverage", Outcome.PASSED, "covered", "…", quote("a", "I"))
    said = terminal_table(PlanReport("x.docx", plan(), (one,), (), (), AREAS), "en", False, 120)
    assert "? not checked" in row(said, "2.2")


def test_a_reason_of_another_plugin_is_shown_as_it_is() -> None:
    one = decision("9.1", "budget", Outcome.FAILED, "too-dear", "…", severity="error")
    assert "✗ 9.1 · budget: too-dear (lỗi)" in terminal_table(PlanReport("x.docx", plan(), (one,)), "vi", False, 100)


def test_several_plans_are_summed_up_with_what_could_not_be_read() -> None:
    said = terminal_summary(run(), "vi", False, 120).splitlines()
    assert said[0] == "✗ Quận ủy Hải Châu: plans/hai-chau.docx"
    assert "✓ Quận ủy Hải Châu: plans/lien-chieu.docx" in said
    assert "– Hội Liên hiệp Phụ nữ thành phố: plans/hoi-phu-nu.docx" in said
    assert "✗ scan.pdf: bản quét không có lớp chữ. Trang 1-3 không có lớp chữ." in said
    assert "✗ Không nạp được “roads”." in said
    assert said[-1] == "3 kế hoạch · 1 đạt · 1 chưa đạt · 1 không thuộc phạm vi · 1 không đọc được"


def test_a_summary_of_nothing_is_one_line() -> None:
    assert terminal_summary(Report(()), "en", False, 80) == "0 plans\n"


def test_words_wrap_at_spaces_then_hyphens_then_anywhere() -> None:
    assert wrap("Phòng Lao động", 9) == ["Phòng Lao", "động"]
    assert wrap("security-social", 10) == ["security-", "social"]
    assert wrap("aaaaaaaaaaaa", 5) == ["aaaaa", "aaaaa", "aa"]
    assert wrap("một hai ba bốn", 7, 1) == ["một…"] or wrap("một hai ba bốn", 7, 1) == ["một ha…"]


def test_decomposed_vietnamese_takes_no_more_room_than_composed() -> None:
    assert width_of("Uy\u0309 ban") == width_of("Uỷ ban") == 6
    assert indented("a b", 3, "- ") == "- a\n  b"


def test_nothing_is_said_twice() -> None:
    """The missing sub-task that the message names; the note of reading that a finding repeats."""
    lacks = decision(
        "2.7", "coverage", Outcome.FAILED, "partial", "Có nội dung về “Vệ sinh môi trường” nhưng thiếu: 2.7.b (điểm nóng ô nhiễm).",
        severity="warning", expected="Vệ sinh môi trường", missing=("2.7.b",),
    )  # fmt: skip
    noted = plan(document=document(notes=(Note("revisions", Message("Còn 2 chỗ theo dõi sửa đổi.", "Two.")),)))
    found = finding("plan.revisions", Outcome.FAILED, "Còn 2 chỗ theo dõi sửa đổi.", severity="warning")
    said = terminal_table(PlanReport("x.docx", noted, (lacks,), (found,), (), AREAS))
    assert said.count("2.7.b") == said.count("Còn 2 chỗ theo dõi sửa đổi") == 1
    assert "Yêu cầu: Vệ sinh môi trường" not in said
