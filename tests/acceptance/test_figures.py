"""Is docgen as often right as it was? The figures on labelled plans, ours and those given beside the repository."""

from __future__ import annotations

import importlib.util
import json
from types import ModuleType

import pytest
from click.testing import CliRunner
from external import shared
from plans import REPOSITORY

from docgen.cli import cli
from docgen.read import ocr

SCAN = "C7.pdf"
LEAST = 0.97
MARGIN = 0.02


def test_the_figures_on_our_own_plans_have_not_fallen() -> None:
    """``corpora/floor.json`` holds what they were; a change for the better is stored there with the change that made it."""
    corpora = REPOSITORY / "corpora"
    floor = str(corpora / "floor.json")
    done = CliRunner().invoke(cli, ["evaluate", str(corpora), "--floor", floor, "--margin", str(MARGIN), "--no-baselines"])
    assert done.exit_code == 0, done.output[-4000:]


@pytest.fixture(scope="module")
def scores() -> ModuleType:
    """The script that measures docgen from outside, as it lies beside the given plans."""
    spec = importlib.util.spec_from_file_location("given_score", shared("corpus-dev", "score.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_given_plans_are_judged_right(scores: ModuleType) -> None:
    """Scans are left out where nothing can recognise them."""
    folder = shared("corpus-dev")
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    if not ocr.available():
        gold["plans"] = [plan for plan in gold["plans"] if plan["file"] != SCAN]
    files = [str(folder / plan["file"]) for plan in gold["plans"]]
    done = CliRunner().invoke(cli, ["check", *files, "--format", "json"])
    assert done.exit_code == 1, done.output[-2000:]
    figures, mismatches = scores.score(gold, json.loads(done.stdout))
    assert figures["unread"] == []
    assert figures["verdicts without evidence"] == 0
    assert figures["violations"]["P"] >= LEAST, mismatches
    assert figures["violations"]["R"] >= LEAST, mismatches
