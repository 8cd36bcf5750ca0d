"""2.6 Social housing.

The directive asks to pursue "có nhà ở" under the city's "3 có" programme and to call for
investment in social housing. It is the head alone, and only the UBND's caucus
leads it. Housing for people with merit is 2.1.b.

Passes::

    2.6. Nhà ở
    - Kêu gọi đầu tư xây dựng nhà ở xã hội, bố trí cho người thu nhập thấp; Sở Xây dựng chủ trì, hoàn thành trong năm 2025.

Fails::

    2.6. Nhà ở
    - Kêu gọi đầu tư xây dựng nhà ở xã hội, bố trí cho người thu nhập thấp; Sở Tư pháp chủ trì, thực hiện thường xuyên.
"""
from __future__ import annotations

from collections.abc import Iterable

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import Area, Decision, Plan
from docgen_kl92.facts import CITY_CAUCUS, DIRECTIVE

AREA = Area(
    key="2.6",
    title="Nhà ở xã hội, “có nhà ở”",
    title_en="Social housing",
    directive=DIRECTIVE.key,
    words=("nhà ở xã hội", "có nhà ở", "thu nhập thấp", "nhà ở công nhân", "chung cư xã hội"),
    not_words=("người có công",),
    leads=(CITY_CAUCUS,),
    competent=(
        ("district", ("Phòng Quản lý đô thị", "Phòng Kinh tế và Hạ tầng")),
        ("city", ("Sở Xây dựng",)),
    ),
    proposal="Kêu gọi đầu tư xây dựng nhà ở xã hội để bố trí cho các đối tượng được hưởng chính sách theo mục tiêu “có nhà ở”",
)


@hookimpl
def docgen_area() -> Area:
    """The area's data."""
    return AREA


@hookimpl
def docgen_check(plan: Plan, area: Area) -> Iterable[Decision]:
    """Ask the three questions."""
    return checks.check(plan, area)
