"""2.7 Environment and clean water.

The directive asks for the clean water and sanitation programme with works against
salinity, and for ending pollution hot spots, inspection and dealing with
violations (by the end of 2025).

Passes::

    2.7. Môi trường
    - Cấp nước sạch cho các hộ chưa có nước máy, phương án khi nguồn nước nhiễm mặn; Phòng Tài nguyên và Môi trường chủ trì, hoàn thành trong năm 2026.
    - Xử lý dứt điểm các điểm nóng ô nhiễm, kiểm tra, xử phạt vi phạm về bảo vệ môi trường; Phòng Tài nguyên và Môi trường chủ trì, hoàn thành trong năm 2025.

Fails::

    2.7. Môi trường
    - Xử lý dứt điểm các điểm nóng ô nhiễm, kiểm tra, xử phạt vi phạm về bảo vệ môi trường; UBND các phường chủ trì, hoàn thành trong năm 2026.
"""
from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import Area, Decision, Plan, Subtask
from docgen_kl92.facts import CITY_CAUCUS, DIRECTIVE, DISTRICTS

AREA = Area(
    key="2.7",
    title="Vệ sinh môi trường, nước sạch",
    title_en="Environment and clean water",
    directive=DIRECTIVE.key,
    subtasks=(
        Subtask(
            key="2.7.a",
            summary="chương trình nước sạch và vệ sinh môi trường, phòng mặn",
            summary_en="clean water and sanitation, salinity",
            words=("nước sạch", "nước máy", "cấp nước", "nhiễm mặn", "phòng mặn", "nhà vệ sinh", "nước sinh hoạt"),
            proposal="Thực hiện chương trình nước sạch và vệ sinh môi trường, có phương án khi nguồn nước nhiễm mặn",
        ),
        Subtask(
            key="2.7.b",
            summary="điểm nóng ô nhiễm, thanh tra, xử lý vi phạm",
            summary_en="pollution hot spots, inspection, violations",
            words=("điểm nóng", "ô nhiễm", "nước thải", "rác thải", "mùi hôi", "xả thải", "vi phạm về bảo vệ môi trường", "bãi rác"),
            end=date(2025, 12, 31),
            proposal="Xử lý dứt điểm các điểm nóng ô nhiễm môi trường; thanh tra, kiểm tra, xử lý vi phạm về bảo vệ môi trường",
        ),
    ),
    words=("môi trường", "nước sạch", "ô nhiễm", "vệ sinh"),
    not_words=("môi trường làm việc", "môi trường lao động", "môi trường đầu tư"),
    leads=(CITY_CAUCUS, DISTRICTS),
    competent=(
        ("district", ("Phòng Tài nguyên và Môi trường",)),
        ("city", ("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Phát triển nông thôn")),
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
