"""2.2 Social, health and unemployment insurance.

The directive asks to carry out Kế hoạch 72-KH/TU and Nghị quyết 03-NQ/TU (by name, or
by setting the party organisations' duties and targets), and to widen coverage, voluntary
insurance and the quality of service.

Passes::

    2.2. Bảo hiểm xã hội, bảo hiểm y tế
    - Tổ chức thực hiện Kế hoạch số 72-KH/TU và Nghị quyết số 03-NQ/TU ở tất cả chi bộ; Bảo hiểm xã hội quận chủ trì, hoàn thành trong năm 2023.
    - Phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình; Bảo hiểm xã hội quận chủ trì, hoàn thành trong năm 2025.

Fails::

    2.2. Bảo hiểm xã hội, bảo hiểm y tế
    - Phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình; các cơ quan liên quan chủ trì, thực hiện thường xuyên.
"""
from __future__ import annotations

from collections.abc import Iterable

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import Area, Decision, Plan, Subtask
from docgen_kl92.facts import CITY_CAUCUS, DIRECTIVE, DISTRICTS

AREA = Area(
    key="2.2",
    title="Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp",
    title_en="Social, health and unemployment insurance",
    directive=DIRECTIVE.key,
    subtasks=(
        Subtask(
            key="2.2.a",
            summary="thực hiện Kế hoạch số 72-KH/TU và Nghị quyết số 03-NQ/TU về BHXH, BHYT",
            summary_en="Kế hoạch 72-KH/TU and Nghị quyết 03-NQ/TU on insurance",
            words=("72-kh/tu", "03-nq/tu", "28-nq/tw"),
            proposal="Tổ chức thực hiện Kế hoạch số 72-KH/TU và Nghị quyết số 03-NQ/TU, giao chỉ tiêu phát triển người tham gia cho từng đơn vị",
        ),
        Subtask(
            key="2.2.b",
            summary="mở rộng diện bao phủ BHXH, BHYT, BHXH tự nguyện, nâng chất lượng phục vụ",
            summary_en="wider coverage, voluntary insurance, quality of service",
            words=("tham gia bhxh", "tham gia bhyt", "bhxh tự nguyện", "bảo hiểm xã hội tự nguyện", "bao phủ", "thẻ bảo hiểm y tế", "nợ đọng", "bảo hiểm thất nghiệp"),
            proposal="Mở rộng diện bao phủ BHXH, BHYT, phát triển BHXH tự nguyện; giải quyết kịp thời chế độ cho người tham gia",
        ),
    ),
    words=("bảo hiểm xã hội", "bảo hiểm y tế", "bảo hiểm thất nghiệp", "bhxh", "bhyt", "bhtn"),
    leads=(CITY_CAUCUS, DISTRICTS),
    competent=(
        ("district", ("Bảo hiểm xã hội quận", "Bảo hiểm xã hội huyện", "Phòng Lao động - Thương binh và Xã hội")),
        ("city", ("Bảo hiểm xã hội thành phố", "Sở Lao động - Thương binh và Xã hội")),
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
