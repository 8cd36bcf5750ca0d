"""Ends the program while it is imported, with success."""

import sys

sys.exit(0)
