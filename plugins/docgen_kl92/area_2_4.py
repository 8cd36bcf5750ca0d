"""2.4 Labour market and jobs.

The directive asks for a working labour market: the "Có việc làm" programme for
the vulnerable, the relocated, farmers and fishers with job loans, and better
working conditions and labour relations.

Passes::

    2.4. Việc làm
    - Thực hiện Chương trình “Có việc làm”, chuyển đổi nghề cho ngư dân, cho vay giải quyết việc làm; Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2025.
    - Cải thiện điều kiện làm việc, xây dựng quan hệ lao động hài hòa tại doanh nghiệp; Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2024.

Fails::

    2.4. Việc làm
    - Thực hiện Chương trình “Có việc làm”, chuyển đổi nghề cho ngư dân, cho vay giải quyết việc làm; Hội Nông dân quận chủ trì, hoàn thành trong năm 2025.
"""
from __future__ import annotations

from collections.abc import Iterable

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import Area, Decision, Plan, Subtask
from docgen_kl92.facts import CITY_CAUCUS, DIRECTIVE, DISTRICTS

AREA = Area(
    key="2.4",
    title="Thị trường lao động, việc làm",
    title_en="Labour market and jobs",
    directive=DIRECTIVE.key,
    subtasks=(
        Subtask(
            key="2.4.a",
            summary="Chương trình “Có việc làm”, chuyển đổi nghề, vay vốn tạo việc làm",
            summary_en="the \"Có việc làm\" programme, change of trade, job loans",
            words=("có việc làm", "giải quyết việc làm", "tạo việc làm", "chuyển đổi nghề", "chuyển đổi ngành nghề", "học nghề", "đào tạo nghề", "vay vốn"),
            proposal="Thực hiện Chương trình “Có việc làm” cho đối tượng yếu thế, hộ giải tỏa, nông dân, ngư dân; cho vay giải quyết việc làm",
        ),
        Subtask(
            key="2.4.b",
            summary="môi trường làm việc, quan hệ lao động",
            summary_en="working conditions, labour relations",
            words=("quan hệ lao động", "môi trường làm việc", "điều kiện làm việc", "an toàn lao động", "đình công", "thỏa ước", "đối thoại tại nơi làm việc"),
            proposal="Cải thiện môi trường làm việc, xây dựng quan hệ lao động hài hòa, ổn định, tiến bộ",
        ),
    ),
    words=("việc làm", "thị trường lao động", "cung - cầu lao động", "sàn giao dịch việc làm", "tuyển dụng"),
    leads=(CITY_CAUCUS, DISTRICTS),
    competent=(
        ("district", ("Phòng Lao động - Thương binh và Xã hội",)),
        ("city", ("Sở Lao động - Thương binh và Xã hội",)),
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
