"""Wants the last word on the exit status."""

import atexit
import os

atexit.register(os._exit, 0)
