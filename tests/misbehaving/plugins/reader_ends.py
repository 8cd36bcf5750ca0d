"""A reader that ends its process."""

import os

from docgen import hookimpl


@hookimpl
def docgen_read(path, options):
    os._exit(0)
