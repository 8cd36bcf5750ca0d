"""The compliance memo: what a reviewer would otherwise retype, in the layout of the norms, the same bytes every time."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document as Word
from docx.shared import Mm, Pt
from lxml import etree
from write_samples import (
    AREAS,
    AWKWARD,
    DIRECTIVE,
    LONG,
    SAMPLES,
    VERSIONS,
    all_passed,
    decision,
    document,
    finding,
    many_problems,
    mixed,
    nothing_in_scope,
    outside,
    plan,
    quote,
    unreadable_submitter,
)

from docgen.model import Message, Note, Outcome, Plan, PlanReport, Report, Submitter
from docgen.write.memo import memo_name, write_memo
from docgen.write.memo_text import CUT, leads_for, shorten, verdict
from docgen.write.report_json import write_json
from docgen.write.terminal import terminal_table

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def memo(report: PlanReport, lang: str = "vi", **how: str) -> bytes:
    return write_memo(report, VERSIONS, lang, directives=(DIRECTIVE,), **how)  # type: ignore[arg-type]  # words only


def word(data: bytes) -> Word:
    return docx.Document(io.BytesIO(data))


def xml(data: bytes, part: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(part))


def lines(data: bytes) -> list[str]:
    """The text of every paragraph, table cells included, in reading order."""
    return ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in xml(data).iter(f"{W}p")]


def text(data: bytes) -> str:
    return "\n".join(lines(data))


@pytest.fixture(params=sorted(SAMPLES))
def sample(request: pytest.FixtureRequest) -> PlanReport:
    made: Callable[[], PlanReport] = SAMPLES[request.param]
    return made()


# --------------------------------------------------------------------------- the file


@pytest.mark.parametrize("style", ["party", "state"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_same_report_gives_the_same_bytes(sample: PlanReport, style: str, lang: str) -> None:
    assert memo(sample, lang, style=style) == memo(sample, lang, style=style)


def test_the_package_holds_no_time_of_today() -> None:
    with zipfile.ZipFile(io.BytesIO(memo(mixed()))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"dcterms:created" not in package.read("docProps/core.xml")


def test_every_part_is_well_formed_and_known(sample: PlanReport) -> None:
    with zipfile.ZipFile(io.BytesIO(memo(sample))) as package:
        types = package.read("[Content_Types].xml").decode()
        for name in package.namelist():
            etree.fromstring(package.read(name))
            if name.startswith(("word/", "docProps/")) and not name.endswith(".rels"):
                assert f'PartName="/{name}"' in types


def test_word_can_open_it(sample: PlanReport) -> None:
    assert word(memo(sample)).paragraphs


def test_a_style_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="military"):
        memo(mixed(), style="military")


# --------------------------------------------------------------------------- layout


def test_page_and_margins_follow_the_norms() -> None:
    (section,) = word(memo(mixed())).sections
    size = (section.page_width, section.page_height)
    assert [round(edge.mm) for edge in size if edge is not None] == [210, 297]
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(edge.mm) for edge in margins if edge is not None] == [20, 20, 30, 15]


def test_the_font_is_times_new_roman_14() -> None:
    defaults = xml(memo(mixed()), "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert defaults is not None
    fonts = defaults.find(f"{W}rFonts")
    size = defaults.find(f"{W}sz")
    assert fonts is not None and size is not None
    assert {fonts.get(f"{W}{kind}") for kind in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    assert size.get(f"{W}val") == "28"


def test_body_text_is_justified_and_its_first_line_is_10_mm_in() -> None:
    opening = next(p for p in word(memo(mixed())).paragraphs if p.text.startswith("Cơ quan thẩm định đã kiểm tra"))
    form = opening.paragraph_format
    assert str(form.alignment).startswith("JUSTIFY")
    assert form.first_line_indent is not None and abs(form.first_line_indent - Mm(10)) < Pt(1)
    assert form.space_after == Pt(6)
    assert form.line_spacing == Pt(18)


def test_page_numbers_start_on_page_two_centred_at_the_top() -> None:
    data = memo(mixed())
    (section,) = word(data).sections
    assert section.different_first_page_header_footer
    assert "PAGE" in etree.tostring(xml(data, "word/header1.xml")).decode()
    assert "PAGE" not in etree.tostring(xml(data, "word/header2.xml")).decode()
    header = xml(data, "word/styles.xml").find(f"{W}style[@{W}styleId='Header']/{W}pPr/{W}jc")
    assert header is not None and header.get(f"{W}val") == "center"


def test_headers_of_tables_repeat_and_rows_stay_whole() -> None:
    areas = next(table for table in xml(memo(mixed())).iter(f"{W}tbl") if "Kết quả theo" in str(caption(table)))
    rows = list(areas.iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * 10
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def caption(table: etree._Element) -> str | None:
    found = table.find(f"{W}tblPr/{W}tblCaption")
    return None if found is None else found.get(f"{W}val")


def test_tables_are_as_wide_as_the_text_so_that_nothing_overflows(sample: PlanReport) -> None:
    for table in xml(memo(sample)).iter(f"{W}tbl"):
        layout = table.find(f"{W}tblPr/{W}tblLayout")
        assert layout is not None and layout.get(f"{W}type") == "fixed"
        assert sum(int(column.get(f"{W}w") or 0) for column in table.iter(f"{W}gridCol")) == 9354  # 165 mm


def test_a_party_memo_bears_the_partys_head() -> None:
    said = lines(memo(mixed(), office="Văn phòng Thành ủy"))
    assert said[:7] == [
        "THÀNH ỦY ĐÀ NẴNG", "VĂN PHÒNG THÀNH ỦY", "*", "Số ……-PTĐ/……", "ĐẢNG CỘNG SẢN VIỆT NAM", "", "Đà Nẵng, ngày …… tháng …… năm 20…",
    ]  # fmt: skip
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" not in said
    assert {"Nơi nhận:", "- Quận ủy Hải Châu,", "- Lưu Văn phòng Thành ủy."} <= set(said)


def test_a_state_memo_bears_the_states_head() -> None:
    said = lines(memo(mixed(), style="state", office="Sở Y tế", signer_post="Giám đốc", signer="Trần Văn An"))
    assert {"UBND THÀNH PHỐ ĐÀ NẴNG", "SỞ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"} <= set(said)
    assert {"Số: ……/PTĐ-……", "GIÁM ĐỐC", "Trần Văn An", "- Quận ủy Hải Châu;", "- Lưu: VT."} <= set(said)
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" not in said


def test_blanks_are_fields_that_typing_replaces() -> None:
    fields = {str(a.get(f"{W}val")) for a in xml(memo(mixed())).iter(f"{W}alias")}
    assert {"số", "ngày", "tháng", "năm", "Tên cơ quan thẩm định", "Họ và tên người ký"} <= fields


def test_language_and_title_are_set_for_screen_readers() -> None:
    data = memo(mixed())
    assert word(data).core_properties.title == "Phiếu thẩm định Kế hoạch số 12-KH/QU ngày 15/11/2021 của Quận ủy Hải Châu"
    for lang, code in (("vi", "vi-VN"), ("en", "en-GB")):
        found = xml(memo(mixed(), lang), "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
        assert found is not None and found.get(f"{W}val") == code


def test_headings_can_be_navigated() -> None:
    headings = [p.text for p in word(memo(mixed())).paragraphs if (p.style.name if p.style else "").lower() == "heading 1"]
    assert headings == [
        "I. VĂN BẢN ĐƯỢC THẨM ĐỊNH",
        "II. KẾT LUẬN CHUNG",
        "III. KẾT QUẢ THEO NHÓM NHIỆM VỤ",
        "IV. NỘI DUNG CẦN SỬA ĐỔI, BỔ SUNG, LÀM RÕ",
        "V. NHẬN XÉT VỀ TOÀN VĂN BẢN",
        "VI. PHẦN CHƯA ĐỌC ĐƯỢC, LƯU Ý KHI ĐỌC",
        "VII. KIẾN NGHỊ",
        "PHỤ LỤC",
    ]


# --------------------------------------------------------------------------- what it says


def test_it_says_what_was_checked_and_with_what() -> None:
    said = set(lines(memo(mixed())))
    assert {
        "hai-chau.docx",
        "3f9a" * 16,
        "12-KH/QU, ngày 15/11/2021",
        "Quận ủy Hải Châu",
        DIRECTIVE.title,
        "Nhóm nhiệm vụ 2.1, 2.2, 2.4, 2.5, 2.7, 2.8, 2.9, 2.10; không thuộc phạm vi: 2.3, 2.6",
        "docgen 0.1.0; docgen-an-sinh 0.3.2",
    } <= said


def test_every_quote_of_a_decision_is_in_it_word_for_word(sample: PlanReport) -> None:
    said = text(memo(sample))
    for one in sample.decisions:
        if one.outcome is not Outcome.UNTESTED:
            for seen in one.evidence:
                kept = [shorten(seen.text, most) for most in (420, 260, 240, 90)]
                assert any(f"“{words}”" in said for words in kept), (one.area, one.aspect, seen.text)


def test_a_cut_quote_keeps_the_words_around_the_cut() -> None:
    head, tail = shorten(LONG, 200).split(CUT)
    assert len(head) + len(tail) < 200
    assert LONG.startswith(head) and LONG[len(head)] == " "
    assert LONG.endswith(tail) and LONG[-len(tail) - 1] == " "


def test_signs_that_xml_cannot_hold_do_not_break_it() -> None:
    said = text(memo(mixed()))
    assert "Phòng LĐ-TB&XH <quận> ghi “có việc làm”" in said
    assert re.sub(r"[\x00-\x1f]+", " ", AWKWARD).replace("người  [", "người [") in said
    assert "\x1b" not in said


def test_a_late_deadline_gets_the_directives_end_as_a_sentence_to_write() -> None:
    said = text(memo(mixed()))
    assert "Thời hạn: muộn hơn thời hạn yêu cầu (phải sửa đổi, bổ sung)." in said
    assert "Yêu cầu: Mỗi nhiệm vụ có thời hạn hoàn thành, chậm nhất ngày 31/12/2025 theo văn bản chỉ đạo." in said
    assert "Sửa thời hạn tại III.7, bảng 2, dòng 4: “Thời hạn hoàn thành: chậm nhất ngày 31/12/2025.”" in said


def test_a_missing_subtask_gets_a_sentence_with_lead_and_end() -> None:
    assert (
        "Bổ sung nhiệm vụ: “Triển khai chương trình giảm nghèo đa chiều, nhân rộng mô hình sinh kế; Phòng Lao động - Thương binh và Xã hội "
        "chủ trì, phối hợp với các cơ quan, đơn vị liên quan thực hiện; hoàn thành chậm nhất ngày 31/12/2025.”"
    ) in text(memo(mixed()))


def test_a_wrong_lead_is_replaced_by_a_competent_one() -> None:
    said = text(memo(mixed()))
    assert "Sửa phân công tại III.2.1, dòng phân công: “Cơ quan chủ trì: Phòng Lao động - Thương binh và Xã hội.”" in said


def test_the_table_does_not_call_the_right_one_beside_the_wrong_one_wrong() -> None:
    """One task in the hands of the wrong agency, one without any, one too late, beside others that are in order."""
    land, culture = "Phòng Tài nguyên và Môi trường", "Phòng Văn hóa và Thông tin"
    ends = ("2020-12-31", "2022-12-31", "2023-12-31", "2026-12-31")
    for aspect, reason, found, cell in (
        ("lead", "wrong", (land, culture), f"Không đúng thẩm quyền; kế hoạch nêu: {culture}, {land}"),
        ("lead", "wrong", (culture,), f"Không đúng thẩm quyền: {culture}"),
        ("lead", "missing", (land,), f"Chưa phân công cơ quan chủ trì ở một số nhiệm vụ; nhiệm vụ khác: {land}"),
        ("deadline", "late", ends, "Muộn hơn thời hạn yêu cầu: 31/12/2026"),
        ("deadline", "past", ends, "Trước ngày ban hành kế hoạch: 31/12/2020"),
        ("deadline", "missing", ("2023-12-31",), "Chưa có thời hạn ở một số nhiệm vụ; nhiệm vụ khác: 31/12/2023"),
    ):
        asked = "2025-12-31" if reason == "late" else ""
        made = decision("2.7", aspect, Outcome.FAILED, reason, "Chưa đúng.", severity="error", expected=asked, found=found)
        assert cell in lines(memo(PlanReport("x.docx", plan(), (made,), (), (), AREAS)))


def test_a_district_is_not_asked_for_what_is_the_citys() -> None:
    everything_missing = text(memo(unreadable_submitter()))
    assert "nâng mức chuẩn trợ cấp (2.1.a)" in everything_missing  # nobody knows that this is a district
    district = PlanReport("x.docx", plan(), unreadable_submitter().decisions, (), (), AREAS)
    assert "2.1.a nâng mức chuẩn trợ cấp" not in text(memo(district))


def test_an_end_that_is_past_at_the_plans_date_is_not_proposed() -> None:
    """A plan of 2022 by a department that misses 2.1 altogether: the end of 2021 can't be kept any more."""
    from datetime import date

    from docgen.model import Mention

    late = plan(
        submitter=Submitter("department", "Sở Lao động - Thương binh và Xã hội"),
        issued_on=Mention(date(2022, 3, 1), quote("ngày 01 tháng 3 năm 2022", "phần đầu")),
    )
    said = text(memo(PlanReport("x.docx", late, unreadable_submitter().decisions, (), (), AREAS)))
    assert "Xây dựng phương án nâng mức chuẩn; Sở Lao động - Thương binh và Xã hội chủ trì" in said
    assert "31/12/2021" not in said


def test_the_lead_proposed_is_of_the_submitters_own_kind() -> None:
    insurance = next(one for one in AREAS if one.key == "2.2")
    quan = plan(tasks=())
    huyen = plan(tasks=(), submitter=Submitter("district", "Huyện ủy Hòa Vang", "Hòa Vang", "huyện"))
    assert leads_for(insurance, quan)[0] == "Bảo hiểm xã hội quận"
    assert leads_for(insurance, huyen)[0] == "Bảo hiểm xã hội huyện"
    assert leads_for(insurance, plan())[0] == "Phòng Lao động - Thương binh và Xã hội"  # the plan itself names it


def test_where_there_is_no_end_a_blank_stands_to_be_filled_in() -> None:
    assert "Bổ sung tại III.10: “Thời hạn hoàn thành: chậm nhất ngày ……/……/20….”" in text(memo(mixed()))


def test_the_nearest_words_about_an_absent_area_are_not_called_a_task() -> None:
    said = text(memo(mixed()))
    assert (
        "Đoạn gần nhất trong kế hoạch (không tính là nhiệm vụ): “Cập nhật cơ sở dữ liệu an sinh xã hội: sẽ có kế hoạch riêng sau” (III.9)."
        in said
    )


def test_a_failed_plugin_makes_the_check_incomplete_and_is_named() -> None:
    said = text(memo(mixed()))
    assert "Việc kiểm tra chưa trọn vẹn vì có bộ kiểm tra gặp lỗi (mục VI)." in said
    assert "Bộ kiểm tra “water” (docgen-water 1.2) gặp lỗi; phần của bộ này chưa được kiểm tra." in said


def test_an_area_that_nobody_decided_is_shown_as_not_checked() -> None:
    kept = tuple(one for one in all_passed().decisions if one.area != "2.7")
    said = lines(memo(PlanReport("x.docx", plan(), kept, (), (), AREAS)))
    at = said.index("Vệ sinh môi trường, nước sạch")
    assert said[at + 1 : at + 5] == ["Chưa kiểm tra được"] * 3 + ["–"]


def test_pages_that_could_not_be_read_are_named() -> None:
    said = text(memo(many_problems()))
    assert "Trang không có lớp chữ dùng được: 3." in said
    assert "Trang đọc bằng nhận dạng chữ từ ảnh: 2." in said
    assert "III.2.1, bảng 1, dòng 3, trang 3" in said


def test_what_stands_among_the_faults_is_not_said_again() -> None:
    """A target that is too low beside one that is met; a note of reading that a finding repeats."""
    both = (
        finding("plan.targets", Outcome.FAILED, "Chỉ tiêu BHYT thấp hơn.", severity="warning"),
        finding("plan.targets", Outcome.PASSED, "Chỉ tiêu BHXH đạt."),
        finding("plan.number", Outcome.PASSED, "Số: 1."),
        finding("plan.revisions", Outcome.FAILED, "Còn thay đổi chưa xử lý: Còn 2 chỗ theo dõi sửa đổi.", severity="warning"),
    )
    noted = plan(document=document(notes=(Note("revisions", Message("Còn 2 chỗ theo dõi sửa đổi.", "Two.")),)))
    said = lines(memo(PlanReport("x.docx", noted, all_passed().decisions, both, (), AREAS)))
    assert "Đạt: số, ký hiệu." in said
    assert len([line for line in said if "Còn 2 chỗ theo dõi sửa đổi" in line]) == 1


def test_a_plan_without_fault_is_asked_for_nothing() -> None:
    said = text(memo(all_passed()))
    assert "Kế hoạch đáp ứng yêu cầu của văn bản chỉ đạo." in said
    assert "Trong 30 nội dung được xét (10 nhóm nhiệm vụ, mỗi nhóm về nội dung, cơ quan chủ trì, thời hạn): 30 đạt." in said
    assert "Quận ủy Hải Châu không phải sửa đổi, bổ sung." in said
    assert "SỬA ĐỔI" not in said and "Đề nghị:" not in said


def test_where_nothing_is_in_scope_nothing_is_decided() -> None:
    said = text(memo(nothing_in_scope()))
    assert "Văn bản chỉ đạo không giao nhóm nhiệm vụ nào cho Hội Liên hiệp Phụ nữ thành phố" in said
    assert "“Tư vấn học nghề cho hội viên” (III.2)" in said
    assert "đáp ứng yêu cầu" not in said and "SỬA ĐỔI" not in said


def test_a_task_out_of_scope_is_quoted_once_where_it_names_nobody() -> None:
    task = quote("Phối hợp vận động học sinh tham gia bảo hiểm y tế", "III.5.1")
    beyond = tuple(
        decision("2.2", aspect, Outcome.INAPPLICABLE, "out-of-scope", "Ngoài phạm vi.", task) for aspect in ("coverage", "lead", "deadline")
    )
    assert text(memo(PlanReport("x.docx", plan(), beyond, (), (), AREAS))).count("“Phối hợp vận động học sinh") == 1


def test_a_plan_without_a_readable_head_is_named_by_its_file() -> None:
    said = text(memo(unreadable_submitter()))
    assert "Kế hoạch tại tệp “hai-chau.docx”" in said
    assert "--submitter" not in said  # advice for who runs the program is not for the memo


@pytest.mark.parametrize(
    ("severity", "outcome", "expected"),
    [
        ("error", Outcome.FAILED, "failed"),
        ("warning", Outcome.FAILED, "warned"),
        ("warning", Outcome.CANT_TELL, "doubtful"),
        ("none", Outcome.PASSED, "passed"),
    ],
)
def test_the_conclusion_follows_the_gravest_decision(severity: str, outcome: Outcome, expected: str) -> None:
    one = decision("2.1", "lead", outcome, "x", "…", severity=severity)
    rest = decision("2.2", "lead", Outcome.PASSED, "ok", "…")
    assert verdict(PlanReport("x", plan(), (one, rest, *outside("2.3")), (), (), AREAS)) == expected


def test_without_annex_there_is_none() -> None:
    data = write_memo(mixed(), VERSIONS, annex=False)
    assert "PHỤ LỤC" in text(memo(mixed()))
    assert "PHỤ LỤC" not in text(data)


def test_an_english_memo_keeps_the_vietnamese_sentences_to_add() -> None:
    said = text(memo(mixed(), "en"))
    assert "The plan does not meet the directive and must be corrected." in said
    assert "Correct the deadline at III.7, bảng 2, dòng 4: “Thời hạn hoàn thành: chậm nhất ngày 31/12/2025.”" in said


def test_areas_of_another_plugin_without_data_are_written_all_the_same() -> None:
    """A third party's area with words of its own for aspect and reason."""
    strange = decision("9.1", "budget", Outcome.FAILED, "too-dear", "Vượt dự toán.", quote("900 tỷ", "V"), severity="error", en="Too dear.")
    empty = Plan(document(), Submitter("unknown", ""), None, None, (), ())
    said = text(memo(PlanReport("y.docx", empty, (strange,), (), (), ())))
    assert "Vượt dự toán." in said and "“900 tỷ” (V)" in said


# --------------------------------------------------------------------------- names


def test_names_of_memos_are_stable_and_differ_by_path() -> None:
    names = [memo_name(path) for path in ("a/kế hoạch.docx", "b/kế hoạch.docx", "a/kế hoạch.pdf", "a/Kế Hoạch.docx")]
    assert names[0] == memo_name("a/kế hoạch.docx")
    assert len({name.lower() for name in names}) == 4
    assert all(re.fullmatch(r"phieu-tham-dinh-ke-hoach-[0-9a-f]{8}\.docx", name) for name in names)


@pytest.mark.parametrize("path", ["…", "a\udcff.docx", "/", "C:\\x\\con.docx", "y" * 400 + ".docx"])
def test_names_of_memos_are_safe_on_every_system(path: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]{1,100}\.docx", memo_name(path))


# --------------------------------------------------------------------------- on paper


@pytest.mark.skipif(shutil.which("soffice") is None or shutil.which("pdftotext") is None, reason="needs LibreOffice and poppler")
def test_on_paper_headers_repeat_and_pages_are_numbered_from_two(tmp_path: Path) -> None:
    (tmp_path / "memo.docx").write_bytes(memo(many_problems()))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "memo.docx"],
        check=True,
        capture_output=True,
    )
    printed = subprocess.run(["pdftotext", "-layout", tmp_path / "memo.pdf", "-"], check=True, capture_output=True).stdout.decode()
    pages = printed.rstrip("\f").split("\f")
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in pages[0].strip().split("\n")[0]
    assert [page.strip().split("\n")[0].strip() for page in pages[1:]] == [str(n) for n in range(2, len(pages) + 1)]
    annex = next(n for n, page in enumerate(pages) if "PHỤ LỤC" in page)
    assert all("Kế hoạch nêu" in page for page in pages[annex:])  # a heading of the table, too short to be broken whatever the font


def test_any_character_of_a_plan_can_be_quoted() -> None:
    """Control characters, marks of direction, half characters, braces: a plan may hold anything."""
    every = "".join(map(chr, [*range(0x250), 0x202E, 0xDFFF, 0xD800, 0xFFFE, 0xFFFF, 0x1F600])) + "{lead} {0} ]]> &amp;"
    one = decision("2.7", "deadline", Outcome.FAILED, "late", every, quote(every, every), severity="error", expected=every, found=(every,))
    odd = PlanReport(every, plan(title=every, submitter=Submitter("district", every)), (one,), (), (), AREAS)
    assert "{lead} {0} ]]> &amp;”" in text(memo(odd))
    for lang in ("vi", "en"):
        assert not set(terminal_table(odd, lang, False, 80)) & set(map(chr, [*range(10), *range(11, 32), 0x7F, 0x9B, 0xD800]))
        whole = re.sub("[\ud800-\udfff]", "\ufffd", every)
        assert json.loads(write_json(Report((odd,)), lang).encode("utf-8"))["plans"][0]["path"] == whole
