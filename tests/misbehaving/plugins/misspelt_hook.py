"""Misspells a hook."""

from docgen import hookimpl
from docgen.model import Area, Decision, Message, Outcome

AREA = Area("9.2", "Nhóm hỏng", leads=("các quận ủy, huyện ủy",))


@hookimpl
def docgen_area():
    return AREA


@hookimpl
def docgen_chek(plan, area):
    return [Decision(area.key, "coverage", Outcome.PASSED, "covered", Message("Đạt.", "Fine."))]
