"""Makes an outcome up."""

from docgen import hookimpl
from docgen.model import Area, Decision, Message

AREA = Area("9.2", "Nhóm hỏng", leads=("các quận ủy, huyện ủy",))


@hookimpl
def docgen_area():
    return AREA


@hookimpl
def docgen_check(plan, area):
    yield Decision(area.key, "coverage", "excellent", "covered", Message("Đạt.", "Fine."))
