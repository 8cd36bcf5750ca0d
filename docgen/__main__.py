"""``python -m docgen`` is ``docgen``."""

from docgen.cli import main

main()
