"""A reader that fails on every file."""

from docgen import hookimpl


@hookimpl
def docgen_read(path, options):
    raise ZeroDivisionError("division by zero")
