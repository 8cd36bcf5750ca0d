"""How much do several processes gain, and what does one plan of many cost?

Checks COUNT copies of PLAN in one call, and one by one in one process, and prints the ratio.

    python benchmarks/bench_many.py PLAN.docx --count 100
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from pathlib import Path

from docgen import pipeline
from docgen.plugins import load


def main() -> None:
    """Print milliseconds a plan both ways, and their ratio."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("plan")
    options.add_argument("--count", type=int, default=100)
    given = options.parse_args()
    plugins = load()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(given.count):
            shutil.copy(given.plan, Path(folder) / f"{number:04}{Path(given.plan).suffix}")
        took = {}
        for name, many in (("one process", given.count + 1), ("several processes", 1)):
            pipeline.MANY = many
            start = time.perf_counter()
            report = pipeline.run([folder], plugins=plugins)
            took[name] = (time.perf_counter() - start) / given.count
            assert len(report.plans) == given.count
            print(f"{name:<18} {took[name] * 1000:.1f} ms a plan")
    print(f"several / one      {took['several processes'] / took['one process']:.2f}   on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
