#!/usr/bin/env python3
"""Which plans does docgen own, and what is right about them?

    build.py [p01 p02 …]      rebuild these plans (all by default) and expected.json

Each module of ``sources/`` becomes one file in ``plans/``; their ``EXPECTED`` become ``expected.json``.
A name ending in .pdf is printed with LibreOffice; the sentences are the same in any version, the bytes need not be.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from kit import Kit, print_pdf  # noqa: E402 (the folder is no package)


def main(wanted: list[str]) -> None:
    """Build the wanted plans (all if empty); write the answers of all."""
    (HERE / "plans").mkdir(exist_ok=True)
    answers = []
    for source in sorted((HERE / "sources").glob("p*.py")):
        module = importlib.import_module(f"sources.{source.stem}")
        file: str = module.FILE
        answers.append({"file": f"plans/{file}", **module.EXPECTED})
        if wanted and source.stem.split("_")[0] not in wanted:
            continue
        kit = Kit()
        module.write(kit)
        target = HERE / "plans" / file
        if target.suffix == ".pdf":
            with tempfile.TemporaryDirectory() as folder:
                docx = Path(folder) / target.with_suffix(".docx").name
                kit.save(docx)
                print_pdf(docx, target)
        else:
            kit.save(target)
        print(target.relative_to(HERE))
    text = json.dumps({"plans": answers}, ensure_ascii=False, indent=1)
    (HERE / "expected.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
