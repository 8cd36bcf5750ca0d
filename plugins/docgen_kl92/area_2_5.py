"""2.5 Health.

The directive asks for health facilities, new techniques and smart health, and for
food safety, epidemic control (COVID-19) and preventive medicine.

Passes::

    2.5. Y tế
    - Nâng cấp trạm y tế phường, đưa bệnh án điện tử vào khám chữa bệnh; Trung tâm Y tế quận chủ trì, hoàn thành trong năm 2024.
    - Kiểm soát an toàn thực phẩm, phòng chống dịch bệnh; Phòng Y tế chủ trì, hoàn thành trước ngày 30/6/2023.

Fails::

    2.5. Y tế
    - Kiểm soát an toàn thực phẩm, phòng chống dịch bệnh; Phòng Quản lý đô thị chủ trì, hoàn thành trước ngày 30/6/2020.
"""
from __future__ import annotations

from collections.abc import Iterable

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import Area, Decision, Plan, Subtask
from docgen_kl92.facts import CITY_CAUCUS, CITY_COUNCIL, DIRECTIVE, DISTRICTS

AREA = Area(
    key="2.5",
    title="Y tế, chăm sóc sức khỏe nhân dân",
    title_en="Health",
    directive=DIRECTIVE.key,
    subtasks=(
        Subtask(
            key="2.5.a",
            summary="công trình y tế, kỹ thuật mới, y tế thông minh",
            summary_en="facilities, new techniques, smart health",
            words=("trạm y tế", "trang thiết bị y tế", "bệnh án điện tử", "hồ sơ sức khỏe", "y tế thông minh", "khám chữa bệnh từ xa", "trung tâm y tế"),
            proposal="Đầu tư cơ sở y tế, ứng dụng kỹ thuật mới, triển khai y tế thông minh",
        ),
        Subtask(
            key="2.5.b",
            summary="an toàn thực phẩm, phòng chống dịch, y tế dự phòng",
            summary_en="food safety, epidemics, preventive medicine",
            words=("an toàn thực phẩm", "phòng chống dịch", "phòng, chống dịch", "tiêm chủng", "tiêm vắc xin", "dịch bệnh", "y tế dự phòng", "covid-19"),
            proposal="Tăng cường kiểm soát an toàn thực phẩm, phòng chống dịch bệnh, y tế dự phòng",
        ),
    ),
    words=("y tế", "sức khỏe", "khám chữa bệnh", "khám bệnh", "trạm y tế"),
    not_words=("bảo hiểm y tế",),
    leads=(CITY_COUNCIL, CITY_CAUCUS, DISTRICTS),
    competent=(
        ("district", ("Phòng Y tế", "Trung tâm Y tế quận", "Trung tâm Y tế huyện")),
        ("city", ("Sở Y tế", "Ban Quản lý An toàn thực phẩm")),
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
