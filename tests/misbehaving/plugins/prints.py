"""Writes to stdout in every way, and decides its area well."""

import os

from docgen import hookimpl
from docgen.model import Area, Decision, Message, Outcome

AREA = Area("9.2", "Nhóm ồn ào", leads=("các quận ủy, huyện ủy",))
print("NOISE")


@hookimpl
def docgen_area():
    return AREA


@hookimpl
def docgen_check(plan, area):
    print("NOISE")
    os.write(1, b"NOISE\n")
    os.system("echo NOISE")
    yield Decision(area.key, "coverage", Outcome.PASSED, "covered", Message("Đạt.", "Fine."))
