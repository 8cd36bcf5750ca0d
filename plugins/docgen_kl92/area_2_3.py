"""2.3 Quality education and human resources.

The directive asks for social investment in quality education and a better workforce:
a road map to free tuition, school buildings and information technology in
teaching, private schools of international standard and devolution to public schools.
Its leads are the city's caucuses, so it is in no district's scope.

Passes::

    2.3. Giáo dục và nguồn nhân lực
    - Xây dựng lộ trình miễn học phí cho học sinh phổ thông; Sở Giáo dục và Đào tạo chủ trì, hoàn thành trong năm 2022.
    - Đầu tư trường học theo hướng chuẩn hóa, ứng dụng công nghệ thông tin trong dạy học trực tuyến; Sở Giáo dục và Đào tạo chủ trì, hoàn thành trong năm 2025.
    - Kêu gọi hình thành trường tư thục đạt chuẩn quốc tế, phân cấp quản lý cho các trường công lập; Sở Giáo dục và Đào tạo chủ trì, hoàn thành trong năm 2024.

Fails::

    2.3. Giáo dục
    - Xây dựng lộ trình miễn học phí cho học sinh phổ thông; Sở Xây dựng chủ trì.
"""
from __future__ import annotations

from collections.abc import Iterable

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import Area, Decision, Plan, Subtask
from docgen_kl92.facts import CITY_CAUCUS, CITY_COUNCIL, DIRECTIVE

AREA = Area(
    key="2.3",
    title="Giáo dục chất lượng cao, nguồn nhân lực",
    title_en="Quality education and human resources",
    directive=DIRECTIVE.key,
    subtasks=(
        Subtask(
            key="2.3.a",
            summary="lộ trình tiến tới miễn học phí",
            summary_en="a road map to free tuition",
            words=("học phí",),
            proposal="Xây dựng lộ trình tiến tới miễn học phí cho trẻ mầm non, học sinh phổ thông công lập",
        ),
        Subtask(
            key="2.3.b",
            summary="cơ sở vật chất trường học, công nghệ thông tin trong dạy và học",
            summary_en="school buildings and equipment, IT in teaching",
            words=("cơ sở vật chất trường", "phòng học", "trường lớp", "dạy và học", "dạy học", "học trực tuyến"),
            proposal="Đầu tư cơ sở vật chất trường học theo hướng chuẩn hóa, hiện đại hóa; ứng dụng công nghệ thông tin trong dạy và học",
        ),
        Subtask(
            key="2.3.c",
            summary="cơ sở giáo dục tư nhân đẳng cấp quốc tế; phân cấp cho cơ sở công lập",
            summary_en="private schools of international standard; devolution to public schools",
            words=("tư thục", "quốc tế", "phân cấp quản lý", "tự chủ"),
            proposal="Khuyến khích hình thành cơ sở giáo dục tư nhân đạt đẳng cấp quốc tế; tăng cường phân cấp cho cơ sở giáo dục công lập",
        ),
    ),
    words=("giáo dục", "trường học", "nguồn nhân lực", "học sinh"),
    leads=(CITY_COUNCIL, CITY_CAUCUS),
    competent=(
        ("district", ("Phòng Giáo dục và Đào tạo",)),
        ("city", ("Sở Giáo dục và Đào tạo", "Sở Nội vụ", "Sở Lao động - Thương binh và Xã hội")),
    ),
)


@hookimpl
def docgen_area() -> Area:
    """The area's data."""
    return AREA


@hookimpl
def docgen_check(plan: Plan, area: Area) -> Iterable[Decision]:
    """Ask the three questions."""
    return checks.check(plan, area)
