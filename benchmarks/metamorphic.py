#!/usr/bin/env python3
"""Does docgen notice what matters, and nothing else? All metamorphic changes of the compliant areas of labelled plans.

    metamorphic.py FOLDER... [--files] [--limit N] [--verbose]

Each FOLDER holds gold.json or expected.json.  Areas that are compliant by the label, and are found so, are changed in one
fact each; the plans are changed in form; ``--files`` writes them as Word and pdf files as well.  Printed is the share of changes that hold.
"""

from __future__ import annotations

import argparse
import tempfile
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from docgen.labelled import LabelledPlan, read_labels
from docgen.model import Part, PlanReport
from docgen.testing import Bench, Change, as_docx, as_pdf, facts_of, forms_of, verify


def compliant(label: LabelledPlan, report: PlanReport) -> list[str]:
    """Areas that the label and docgen call compliant."""
    out = []
    for area in report.areas:
        answers = [label.answers.get((area.key, aspect)) for aspect in ("coverage", "lead", "deadline")]
        decided = [report.decision(area.key, aspect) for aspect in ("coverage", "lead", "deadline")]
        if all(one is not None and one.outcome == "passed" for one in (*answers, *decided)):
            out.append(area.key)
    return out


def files(report: PlanReport, bench: Bench) -> Iterator[Change]:
    """The plan written as a Word file, once with decomposed letters and hard spaces, and printed as pdf."""
    document = report.plan.document
    if any(block.part not in (Part.BODY, Part.HEADER, Part.FOOTER) for block in document.blocks):
        return
    with tempfile.TemporaryDirectory() as folder:
        plain = as_docx(document, Path(folder) / "plan.docx")
        yield Change("written as docx", "form", "", "", "", replace(bench.read_file(str(plain)), path=document.path))
        odd = as_docx(document, Path(folder) / "odd.docx", lambda text: unicodedata.normalize("NFD", text).replace(" ", "\u00a0"))
        yield Change("docx with decomposed letters", "form", "", "", "", replace(bench.read_file(str(odd)), path=document.path))
        printed = as_pdf(plain, Path(folder))
        if printed is not None:
            yield Change("printed as pdf", "form", "", "", "", replace(bench.read_file(str(printed)), path=document.path))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="+")
    parser.add_argument("--files", action="store_true", help="write Word and pdf files too")
    parser.add_argument("--limit", type=int, help="only the first N plans of each folder")
    parser.add_argument("--only", default="", help="only plans whose file name holds this")
    parser.add_argument("--verbose", action="store_true", help="print the words that broke")
    args = parser.parse_args()
    bench = Bench()
    held: Counter[str] = Counter()
    made: Counter[str] = Counter()
    broken: dict[str, list[str]] = defaultdict(list)
    for folder in args.folder:
        for label in read_labels(folder)[: args.limit]:
            if args.only not in label.file or not Path(label.path).is_file():
                continue
            try:
                report = bench.check(bench.read_file(label.path))
            except ValueError as error:
                print(f"{label.file}: {error}")
                continue
            listed = [change for key in compliant(label, report) for change in facts_of(report.plan, key, bench)]
            for change in [*listed, *forms_of(report.plan), *(files(report, bench) if args.files else ())]:
                name = f"{change.kind}: {change.name}"
                wrong = verify(change, report, bench.check(change.document))
                made[name] += 1
                held[name] += not wrong
                if wrong:
                    broken[name].append(f"{label.file} {change.area}: {change.what}\n      " + "\n      ".join(wrong[:6]))
    for name in sorted(made):
        print(f"{name:45} {held[name]:4} of {made[name]:4}  {held[name] / made[name]:.3f}")
    for kind in ("fact", "form", ""):
        total = sum(n for name, n in made.items() if name.startswith(kind))
        good = sum(n for name, n in held.items() if name.startswith(kind))
        print(f"{(kind or 'all') + ' held':45} {good:4} of {total:4}  {good / total if total else float('nan'):.4f}")
    if args.verbose:
        for name, lines in sorted(broken.items()):
            print(f"\n## {name}")
            for line in lines:
                print(f"  - {line}")


if __name__ == "__main__":
    main()
