"""Sphinx's settings: `sphinx-build -W docs docs/_build`."""

from docgen import __version__

project = "docgen"
author = "docgen contributors"
copyright = "docgen contributors"
release = version = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
html_theme = "alabaster"
