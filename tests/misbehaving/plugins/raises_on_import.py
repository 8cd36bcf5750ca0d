"""Raises while it is imported."""

raise ModuleNotFoundError("No module named 'water'")
