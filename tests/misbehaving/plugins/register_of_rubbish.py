"""Registers agencies until something that is none."""

from docgen import hookimpl
from docgen.model import Agency


@hookimpl
def docgen_agencies():
    yield Agency("Phòng Sông nước")
    yield "Phòng Y tế"
