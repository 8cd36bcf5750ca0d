"""Answers with an object that nobody else knows."""

from docgen import hookimpl
from docgen.model import Area, Decision, Message, Outcome

AREA = Area("9.2", "Nhóm hỏng", leads=("các quận ủy, huyện ủy",))


class Mine(Decision):
    pass


@hookimpl
def docgen_area():
    return AREA


@hookimpl
def docgen_check(plan, area):
    yield Mine(area.key, "coverage", Outcome.PASSED, "covered", Message("Đạt.", "Fine."))
