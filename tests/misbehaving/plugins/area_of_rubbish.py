"""Names an area that nobody could use."""

from docgen import hookimpl
from docgen.model import Area


@hookimpl
def docgen_area():
    return [Area("9.2", "Nhóm hỏng", words=None), "9.3"]
