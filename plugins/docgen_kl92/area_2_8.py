"""2.8 Information technology and communications.

The directive asks to develop and apply products of information technology,
electronics and telecommunications, and to bring better information to minorities and
rural areas. It is the head alone.

Passes::

    2.8. Thông tin, truyền thông
    - Lắp điểm wifi công cộng, nâng cấp truyền thanh cơ sở ứng dụng công nghệ thông tin - viễn thông; Phòng Văn hóa và Thông tin chủ trì, hoàn thành trong quý III/2023.

Fails::

    2.8. Thông tin, truyền thông
    - Lắp điểm wifi công cộng, nâng cấp truyền thanh cơ sở ứng dụng công nghệ thông tin - viễn thông; Phòng Y tế chủ trì, triển khai sau khi có hướng dẫn của thành phố.
"""
from __future__ import annotations

from collections.abc import Iterable

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import Area, Decision, Plan
from docgen_kl92.facts import CITY_CAUCUS, DIRECTIVE, DISTRICTS

AREA = Area(
    key="2.8",
    title="Công nghệ thông tin, truyền thông",
    title_en="Information technology and communications",
    directive=DIRECTIVE.key,
    words=("công nghệ thông tin", "viễn thông", "điện tử, viễn thông", "truyền thanh", "wifi", "thông tin và truyền thông", "hạ tầng số", "vùng đồng bào dân tộc thiểu số"),
    not_words=("y tế", "dạy học", "an sinh xã hội"),
    leads=(CITY_CAUCUS, DISTRICTS),
    competent=(
        ("district", ("Phòng Văn hóa và Thông tin",)),
        ("city", ("Sở Thông tin và Truyền thông",)),
    ),
    proposal="Đầu tư phát triển, ứng dụng sản phẩm công nghệ thông tin, điện tử, viễn thông; nâng cao chất lượng thông tin truyền thông cơ sở",
)


@hookimpl
def docgen_area() -> Area:
    """The area's data."""
    return AREA


@hookimpl
def docgen_check(plan: Plan, area: Area) -> Iterable[Decision]:
    """Ask the three questions."""
    return checks.check(plan, area)
