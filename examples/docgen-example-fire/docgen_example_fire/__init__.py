"""F.1 Fire safety in residential areas.

The city asks every district to check fire safety where people live, and to train people in putting
out fires, both by the end of 2026. The district's police leads.

Passes::

    Kiểm tra an toàn phòng cháy, chữa cháy tại các chung cư; tập huấn kỹ năng chữa cháy cho tổ dân phố.
    Công an quận chủ trì, hoàn thành trước ngày 30/6/2025.

Fails::

    Kiểm tra an toàn phòng cháy, chữa cháy tại các chung cư. Hội Nông dân quận chủ trì, thường xuyên.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from docgen import checks, hookimpl
from docgen.model import Agency, Area, Decision, Plan, Subtask

AREA = Area(
    key="F.1",
    title="An toàn phòng cháy, chữa cháy khu dân cư",
    title_en="Fire safety in residential areas",
    words=("phòng cháy", "chữa cháy"),
    subtasks=(
        Subtask(
            key="F.1.a",
            summary="kiểm tra an toàn phòng cháy, chữa cháy",
            summary_en="inspections of fire safety",
            words=("kiểm tra an toàn phòng cháy", "kiểm tra phòng cháy"),
            end=date(2026, 12, 31),
        ),
        Subtask(
            key="F.1.b",
            summary="tập huấn kỹ năng chữa cháy",
            summary_en="training in putting out fires",
            words=("tập huấn kỹ năng chữa cháy", "diễn tập chữa cháy"),
            end=date(2026, 12, 31),
        ),
    ),
    # "các quận ủy, huyện ủy" puts the area into every district's scope.
    leads=("các quận ủy, huyện ủy",),
    competent=(("district", ("Công an quận", "Công an huyện", "Đội Cảnh sát phòng cháy, chữa cháy quận")),),
)


@hookimpl
def docgen_area() -> Area:
    """The area's data."""
    return AREA


@hookimpl
def docgen_agencies() -> Iterable[Agency]:
    """An agency that docgen's own register doesn't have."""
    yield Agency(
        "Đội Cảnh sát phòng cháy, chữa cháy quận",
        names=("Đội PCCC", "Đội Cảnh sát PCCC"),
        level="district",
        kind="force",
        competence=frozenset({AREA.key}),
    )


@hookimpl
def docgen_check(plan: Plan, area: Area) -> Iterable[Decision]:
    """Coverage, lead and deadline, as for any area: nothing about fire is peculiar."""
    return checks.check(plan, area)
