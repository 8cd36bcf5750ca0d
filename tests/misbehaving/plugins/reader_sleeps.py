"""A reader that takes longer than anybody waits."""

import time

from docgen import hookimpl


@hookimpl
def docgen_read(path, options):
    time.sleep(600)
