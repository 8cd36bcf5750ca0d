"""A run over one small plan, with plugins from ``plugins/`` installed beside docgen's own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from plan_files import install, write_plan
from runs import Run

from docgen import pipeline
from docgen.plugins import load
from docgen.report import exit_status

PLUGINS = Path(__file__).with_name("plugins")


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Run]]:
    """``check("raises_on_import", …)``: run with these plugins, and always with the one that behaves."""
    plan = write_plan(tmp_path / "ke-hoach.docx")

    def run(*names: str, load_seconds: float = 20.0, ask_seconds: float = 20.0) -> Run:
        site = tmp_path / "site"
        for name in (*names, "well_behaved"):
            install(site, PLUGINS / f"{name}.py", distribution=f"docgen-{name.replace('_', '-')}", version="1.2")
        monkeypatch.syspath_prepend(site)
        report = pipeline.run([str(plan)], plugins=load(load_seconds=load_seconds, ask_seconds=ask_seconds))
        return Run(report, exit_status(report))

    yield run
    for module in PLUGINS.glob("*.py"):
        sys.modules.pop(module.stem, None)
