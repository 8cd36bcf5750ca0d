"""Behaves: an area of its own, decided for every plan."""

from docgen import hookimpl
from docgen.model import Area, Decision, Message, Outcome

AREA = Area("9.1", "Nhóm mẫu", leads=("các quận ủy, huyện ủy",))


@hookimpl
def docgen_area():
    return AREA


@hookimpl
def docgen_check(plan, area):
    for aspect, reason in (("coverage", "covered"), ("lead", "ok"), ("deadline", "ok")):
        yield Decision(area.key, aspect, Outcome.PASSED, reason, Message("Đạt.", "Fine."))
