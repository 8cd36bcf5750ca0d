"""Ends its process while it is imported, as if all were well."""

import os

os._exit(0)
