"""Ends its process when it is asked."""

import os

from docgen import hookimpl
from docgen.model import Area

AREA = Area("9.2", "Nhóm hỏng", leads=("các quận ủy, huyện ủy",))


@hookimpl
def docgen_area():
    return AREA


@hookimpl
def docgen_check(plan, area):
    os._exit(0)
