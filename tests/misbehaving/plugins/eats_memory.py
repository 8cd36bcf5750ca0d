"""Takes all memory that it can get."""

from docgen import hookimpl
from docgen.model import Area

AREA = Area("9.2", "Nhóm hỏng", leads=("các quận ủy, huyện ủy",))


@hookimpl
def docgen_area():
    return AREA


@hookimpl
def docgen_check(plan, area):
    hoard = []
    while True:
        hoard.append(bytearray(2**26))
