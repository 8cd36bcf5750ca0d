"""Does what is installed work without the repository? The source package is built, a wheel from it, and that is used from elsewhere."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLAN = ROOT / "corpora" / "plans" / "p01-ubnd-quan-hai-chau.docx"
SOURCES = ("docgen", "plugins", "setup.cfg", "pyproject.toml", "MANIFEST.in", "README.md", "LICENSE", "CHANGELOG.md", "Makefile")
BUILD = "import sys; from setuptools import build_meta; print(getattr(build_meta, 'build_' + sys.argv[1])(sys.argv[2]))"


def build(kind: str, source: Path, target: Path) -> Path:
    """The sdist or wheel of ``source``."""
    target.mkdir(exist_ok=True)
    done = subprocess.run([sys.executable, "-c", BUILD, kind, str(target)], cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return target / done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    source = folder / "source"
    source.mkdir()
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source)
    with tarfile.open(build("sdist", source, folder / "dist")) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    (unpacked,) = (folder / "unpacked").iterdir()
    return build("wheel", unpacked, folder / "dist")


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python that has the wheel, and beside it what docgen depends on."""
    venv = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(venv), "platbase": str(venv)}))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return venv / "bin" / "python"


def run(python: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(python), "-P", *arguments], cwd=python.parent, capture_output=True, text=True, check=False)


def test_every_module_and_data_file_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    folders = {"docgen": ROOT / "docgen", "docgen_kl92": ROOT / "plugins" / "docgen_kl92"}
    wanted = {f"{name}/{file.relative_to(folder)}" for name, folder in folders.items() for file in folder.rglob("*") if file.is_file()}
    assert {file for file in wanted if "__pycache__" not in file} <= held
    assert not {file for file in held if file.startswith(("tests/", "corpora/", "plugins/"))}


def test_the_installed_package_checks_a_plan(python: Path) -> None:
    where = run(python, "-c", "import docgen, docgen_kl92; print(docgen.__file__, docgen_kl92.__file__)").stdout.split()
    assert all(file.startswith(str(python.parent.parent)) for file in where), where
    done = run(python, "-m", "docgen", "check", str(PLAN), "--format", "json")
    assert done.returncode == 1, done.stderr
    ours = subprocess.run(
        [sys.executable, "-m", "docgen", "check", str(PLAN), "--format", "json"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    decisions = json.loads(done.stdout)["plans"][0]["decisions"]
    assert decisions == json.loads(ours.stdout)["plans"][0]["decisions"]
    assert len(decisions) == 30
