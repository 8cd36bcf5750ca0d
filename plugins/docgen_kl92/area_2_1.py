"""2.1 People with merit, poverty, social assistance.

The directive asks for higher standard allowances (a matter of the city: a district's
plan need not and may not be faulted for it), the law on people with merit and
their housing, the multidimensional poverty programme, social assistance
services with emergency relief and social workers, and the city's "5 không", "3 có", "4 an".

Passes::

    2.1. Chăm lo người có công và người yếu thế
    - Chi trả đủ trợ cấp cho người có công, sửa 30 căn nhà cho gia đình liệt sĩ, thương binh; Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2024.
    - Thực hiện chương trình giảm nghèo đa chiều, hỗ trợ sinh kế cho hộ nghèo; Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2025.
    - Phát triển dịch vụ trợ giúp xã hội tại cộng đồng, cứu trợ khẩn cấp khi bão lũ, bồi dưỡng cộng tác viên công tác xã hội; UBND quận chủ trì, xong trong quý IV/2023.
    - Thực hiện các đề án “5 không”, “3 có”, “4 an”, chi trả chính sách bảo trợ xã hội; UBND quận chủ trì, hoàn thành trong năm 2025.

Fails::

    2.1. Giảm nghèo
    - Thực hiện chương trình giảm nghèo đa chiều, hỗ trợ sinh kế cho hộ nghèo; Phòng Nội vụ chủ trì, hoàn thành trong năm 2027.
"""
from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import AgencyRef, Area, Decision, Plan, Subtask, Task
from docgen.text import fold
from docgen_kl92.facts import CITY_CAUCUS, CITY_COUNCIL, DIRECTIVE, DISTRICTS

AREA = Area(
    key="2.1",
    title="Người có công, giảm nghèo, trợ giúp xã hội",
    title_en="People with merit, poverty, social assistance",
    directive=DIRECTIVE.key,
    subtasks=(
        Subtask(
            key="2.1.a",
            summary="nâng mức chuẩn trợ cấp, trợ giúp xã hội",
            summary_en="higher standard social allowances",
            words=("mức chuẩn trợ cấp", "mức chuẩn trợ giúp", "nâng mức trợ cấp", "nâng mức trợ giúp", "chuẩn trợ giúp xã hội"),
            end=date(2021, 12, 31),
            city_only=True,
            proposal="Xây dựng phương án nâng mức chuẩn trợ cấp, trợ giúp xã hội",
        ),
        Subtask(
            key="2.1.b",
            summary="pháp luật về người có công; nhà ở cho người có công",
            summary_en="the merit law; housing for people with merit",
            words=("người có công", "thương binh", "liệt sĩ", "mẹ việt nam anh hùng", "bệnh binh", "gia đình chính sách", "cách mạng"),
            end=date(2025, 12, 31),
            proposal="Thực hiện đầy đủ chế độ ưu đãi người có công; sửa chữa, xây mới nhà ở cho người có công với cách mạng",
        ),
        Subtask(
            key="2.1.c",
            summary="chương trình giảm nghèo đa chiều",
            summary_en="the multidimensional poverty programme",
            words=("giảm nghèo", "hộ nghèo", "cận nghèo", "thoát nghèo", "nghèo đa chiều", "sinh kế"),
            end=date(2025, 12, 31),
            proposal="Xây dựng và triển khai chương trình giảm nghèo đa chiều theo hướng toàn diện, bền vững",
        ),
        Subtask(
            key="2.1.d",
            summary="dịch vụ trợ giúp xã hội, trợ giúp khẩn cấp, đội ngũ công tác xã hội",
            summary_en="social assistance services, emergency relief, social workers",
            words=("dịch vụ trợ giúp xã hội", "trợ giúp khẩn cấp", "cứu trợ", "công tác xã hội", "chăm sóc xã hội", "chăm sóc người cao tuổi", "cộng tác viên xã hội"),
            proposal="Phát triển dịch vụ trợ giúp xã hội tại cộng đồng, trợ giúp khẩn cấp khi thiên tai, dịch bệnh; bồi dưỡng đội ngũ làm công tác xã hội",
        ),
        Subtask(
            key="2.1.e",
            summary="các chương trình, đề án “5 không”, “3 có”, “4 an” và chính sách bảo trợ xã hội",
            summary_en="the \"5 không\", \"3 có\", \"4 an\" programmes and social protection",
            words=("5 không", "3 có", "4 an", "năm không", "ba có", "bốn an", "chính sách bảo trợ", "lang thang xin ăn", "đối tượng bảo trợ xã hội"),
            end=date(2025, 12, 31),
            proposal="Triển khai các chương trình “5 không”, “3 có”, “4 an” và các chính sách bảo trợ, an sinh xã hội",
        ),
    ),
    words=("người có công", "giảm nghèo", "hộ nghèo", "trợ giúp xã hội", "bảo trợ xã hội", "an sinh xã hội", "đối tượng yếu thế"),
    leads=(CITY_COUNCIL, CITY_CAUCUS, DISTRICTS),
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
    """Ask the three questions; 2.1.a is the city's, and housing for people with merit has leads of its own."""
    return checks.check(plan, area, may_lead=_housing, end_of=_end)


_HOUSING = frozenset({"Phòng Quản lý đô thị", "Phòng Kinh tế và Hạ tầng", "Sở Xây dựng"})


def _housing(ref: AgencyRef, task: Task, plan: Plan) -> bool:
    """Housing for people with merit may also be led by who builds (verdicts.md section 4)."""
    about = {t.subtask for t in task.topics.found if t.area == AREA.key}
    folded = fold(task.text)
    houses = any(word in folded for word in ("nhà", "căn hộ", "chung cư", "mái ấm"))
    return ref.name in _HOUSING and checks.same_level(ref, plan.submitter) and "2.1.b" in about and houses


def _end(subtask: Subtask, plan: Plan) -> date | None:
    """A plan dated after 2021 can't be late on 2.1.a by its own year or the next: its limit is then 2.1's."""
    issued = plan.issued_on.value if plan.issued_on else None
    if subtask.key == "2.1.a" and issued is not None and subtask.end is not None and issued > subtask.end:
        return date(2025, 12, 31)
    return subtask.end
