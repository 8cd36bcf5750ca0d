"""Asks for an argument that the hook doesn't have."""

from docgen import hookimpl
from docgen.model import Area, Decision, Message, Outcome

AREA = Area("9.2", "Nhóm hỏng", leads=("các quận ủy, huyện ủy",))


@hookimpl
def docgen_area():
    return AREA


@hookimpl
def docgen_check(plan, area, colour):
    return [Decision(area.key, "coverage", Outcome.PASSED, "covered", Message("Đạt.", "Fine."))]
