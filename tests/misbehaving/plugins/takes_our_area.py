"""Wants an area that is taken."""

from docgen import hookimpl
from docgen.model import Area, Decision, Message, Outcome


@hookimpl
def docgen_area():
    return Area("2.7", "Môi trường của tôi")


@hookimpl
def docgen_check(plan, area):
    yield Decision(area.key, "coverage", Outcome.PASSED, "covered", Message("Đạt.", "Fine."))
