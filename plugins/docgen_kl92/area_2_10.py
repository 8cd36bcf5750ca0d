"""2.10 Resources for social policy.

The directive asks for support to people and workers hit by COVID-19, and for mobilising
the community and enterprises, encouraging self-reliance, inspecting and supervising. As an
exception, the Mặt trận of the plan's own level may lead the mobilising part.

Passes::

    2.10. Nguồn lực
    - Hỗ trợ kịp thời người lao động gặp khó khăn do đại dịch COVID-19; Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trước ngày 30/6/2022.
    - Vận động doanh nghiệp đóng góp Quỹ “Vì người nghèo”, động viên hộ khó khăn vươn lên; Ủy ban Mặt trận Tổ quốc Việt Nam quận chủ trì, hoàn thành trong năm 2023.

Fails::

    2.10. Nguồn lực
    - Hỗ trợ kịp thời người lao động gặp khó khăn do đại dịch COVID-19; Hội Liên hiệp Phụ nữ quận chủ trì, theo tiến độ của thành phố.
"""
from __future__ import annotations

from collections.abc import Iterable

from docgen import checks
from docgen.hooks import hookimpl
from docgen.model import AgencyRef, Area, Decision, Plan, Subtask, Task
from docgen.text import fold
from docgen_kl92.facts import CITY_CAUCUS, CITY_COUNCIL, DIRECTIVE, DISTRICTS

AREA = Area(
    key="2.10",
    title="Nguồn lực thực hiện chính sách xã hội",
    title_en="Resources for social policy",
    directive=DIRECTIVE.key,
    subtasks=(
        Subtask(
            key="2.10.a",
            summary="hỗ trợ người dân, lao động gặp khó khăn do COVID-19",
            summary_en="support for people and workers hit by COVID-19",
            words=("khó khăn do đại dịch", "khó khăn do dịch", "ảnh hưởng bởi đại dịch", "ảnh hưởng bởi dịch", "gói hỗ trợ", "hỗ trợ tiền thuê nhà"),
            proposal="Hỗ trợ kịp thời, đúng đối tượng người dân, người lao động gặp khó khăn do đại dịch COVID-19",
        ),
        Subtask(
            key="2.10.b",
            summary="huy động cộng đồng, doanh nghiệp; khuyến khích tự vươn lên; kiểm tra, giám sát",
            summary_en="mobilising community and enterprises, self-reliance, inspection",
            words=("vì người nghèo", "nhà hảo tâm", "huy động", "đóng góp", "vươn lên", "giám sát việc thực hiện", "chính sách xã hội"),
            proposal="Huy động cộng đồng, doanh nghiệp đóng góp; động viên hộ khó khăn vươn lên; kiểm tra, giám sát việc thực hiện chính sách xã hội",
        ),
    ),
    words=("nguồn lực", "chính sách xã hội", "hoàn cảnh đặc biệt khó khăn"),
    leads=(CITY_COUNCIL, CITY_CAUCUS, DISTRICTS),
    competent=(
        ("district", ("Phòng Tài chính - Kế hoạch", "Phòng Lao động - Thương binh và Xã hội")),
        ("city", ("Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Lao động - Thương binh và Xã hội")),
    ),
)


@hookimpl
def docgen_area() -> Area:
    """The area's data."""
    return AREA


@hookimpl
def docgen_check(plan: Plan, area: Area) -> Iterable[Decision]:
    """Ask the three questions; the Mặt trận may lead the mobilising part."""
    return checks.check(plan, area, may_lead=_front)


_INSPECTING = ("kiểm tra", "giám sát", "thanh tra", "kiểm toán", "soát xét", "nhìn lại")
_MOBILISING = ("vận động", "huy động", "kêu gọi", "quyên góp", "đóng góp", "ủng hộ", "đỡ đầu", "vì người nghèo", "vươn lên", "chung tay", "góp", "tài trợ", "nhà hảo tâm")


def _front(ref: AgencyRef, task: Task, plan: Plan) -> bool:
    """The Mặt trận of the plan's own level leads mobilising, and nothing else (verdicts.md section 4)."""
    if ref.agency is None or not ref.name.startswith("Ủy ban Mặt trận Tổ quốc Việt Nam"):
        return False
    folded = fold(task.text)
    best = next((t.subtask for t in task.topics.found if t.area == AREA.key), "")
    mobilises = any(word in folded for word in _MOBILISING) or (best != "2.10.a" and not any(word in folded for word in _INSPECTING))
    return checks.same_level(ref, plan.submitter) and mobilises
