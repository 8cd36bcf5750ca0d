"""How long does a first call take, against what it can't do without?

Prints ratios (absolute times depend on the machine), the best of several runs each:

- ``docgen check PLAN --memo`` against ``import spacy; spacy.blank("xx")``: at most 1.3;
- ``docgen --help`` against a click command that does nothing: at most 1.5.

    python benchmarks/bench_cold.py PLAN.docx
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DOCGEN = str(Path(sys.executable).with_name("docgen"))
NOOP = "import click\n@click.group()\ndef cli(): 'Nothing.'\n@cli.command()\ndef one(): 'Nothing.'\ncli(['--help'])"


def seconds(command: list[str]) -> float:
    """One run of ``command``, from start to end."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def best(commands: dict[str, list[str]], runs: int) -> dict[str, float]:
    """The best of ``runs`` of each command, taken in turns so that a busy machine hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(seconds(command))
    return {name: min(taken) for name, taken in times.items()}


def main() -> None:
    """Print the two ratios."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("plan")
    options.add_argument("--runs", type=int, default=7)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        took = best(
            {
                "check": [DOCGEN, "check", given.plan, "--memo", folder],
                "spacy": [sys.executable, "-c", "import spacy; spacy.blank('xx')"],
                "help": [DOCGEN, "--help"],
                "noop": [sys.executable, "-c", NOOP],
            },
            given.runs,
        )
    print(f"check with memo / spacy.blank   {took['check'] / took['spacy']:.2f}   (at most 1.3)   {took['check'] * 1000:.0f} ms")
    print(f"docgen --help / click no-op     {took['help'] / took['noop']:.2f}   (at most 1.5)   {took['help'] * 1000:.0f} ms")


if __name__ == "__main__":
    main()
