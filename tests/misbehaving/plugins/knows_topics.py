"""A topic model that behaves: a plan's water is its area's."""

from docgen import hookimpl
from docgen.model import Area, Decision, Message, Outcome, Subtask, Topic

AREA = Area("9.2", "Nước", subtasks=(Subtask("9.2.a", "nước sạch"),), leads=("các quận ủy, huyện ủy",))


class Model:
    areas = frozenset({"9.2"})

    def topics(self, text, context=""):
        return [Topic("9.2", "9.2.a", 99.0)] if "nước sạch" in text else []


@hookimpl
def docgen_area():
    return AREA


@hookimpl
def docgen_topics():
    return Model()


@hookimpl
def docgen_check(plan, area):
    found = any(task.topics.area == "9.2" for task in plan.tasks)
    yield Decision(area.key, "coverage", Outcome.PASSED if found else Outcome.FAILED, "covered", Message("Đạt.", "Fine."))
