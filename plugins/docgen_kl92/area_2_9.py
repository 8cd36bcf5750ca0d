"""2.9 Social-security database.

The directive asks for a social-security database with rules for its upkeep, use and
sharing, social-security codes, and the use of the sector's software, by the end of 2025.
It is the head alone.

Passes::

    2.9. Dữ liệu an sinh xã hội
    - Xây dựng cơ sở dữ liệu an sinh xã hội của quận, cập nhật phần mềm quản lý chuyên ngành, cấp mã số an sinh xã hội; Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2024.

Fails::

    2.9. Dữ liệu an sinh xã hội
    - Xây dựng cơ sở dữ liệu an sinh xã hội của quận, cập nhật phần mềm quản lý chuyên ngành, cấp mã số an sinh xã hội; Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành quý I/2026.
"""
from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import Area, Decision, Plan
from docgen_kl92.facts import CITY_CAUCUS, DIRECTIVE, DISTRICTS

AREA = Area(
    key="2.9",
    title="Cơ sở dữ liệu an sinh xã hội",
    title_en="Social-security database",
    directive=DIRECTIVE.key,
    words=("cơ sở dữ liệu an sinh", "dữ liệu an sinh", "mã số an sinh", "an sinh xã hội", "phần mềm", "dữ liệu đối tượng"),
    leads=(CITY_CAUCUS, DISTRICTS),
    competent=(
        ("district", ("Phòng Lao động - Thương binh và Xã hội", "Phòng Văn hóa và Thông tin")),
        ("city", ("Sở Lao động - Thương binh và Xã hội", "Sở Thông tin và Truyền thông")),
    ),
    end=date(2025, 12, 31),
    proposal="Xây dựng cơ sở dữ liệu an sinh xã hội, cập nhật, chia sẻ dữ liệu, cấp mã số an sinh xã hội và sử dụng phần mềm quản lý chuyên ngành",
)


@hookimpl
def docgen_area() -> Area:
    """The area's data."""
    return AREA


@hookimpl
def docgen_check(plan: Plan, area: Area) -> Iterable[Decision]:
    """Ask the three questions."""
    return checks.check(plan, area)
