"""How do plugins come in, and in which order are they asked?"""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from configparser import ConfigParser
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from plan_files import TASKS, install, write_plan

import docgen
from docgen import hooks
from docgen.many import Lost, in_processes
from docgen.plugins import in_order, load, natural
from docgen.watchdog import HungError, within

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "docgen-example-fire"
WELL_BEHAVED = Path(__file__).parent / "misbehaving" / "plugins" / "well_behaved.py"


def entry_points() -> dict[str, str]:
    """setup.cfg's entry points in the group docgen: name to module."""
    setup = ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    return dict(line.split(" = ") for line in setup["options.entry_points"]["docgen"].strip().splitlines())


def modules_with_hooks() -> set[str]:
    """Every module of ours that implements a hook."""
    found = set()
    for package, folder in (("docgen", ROOT / "docgen"), ("docgen_kl92", ROOT / "plugins" / "docgen_kl92")):
        for file in folder.rglob("*.py"):
            if "\n@hookimpl" in file.read_text(encoding="utf-8"):
                found.add(".".join((package, *file.relative_to(folder).with_suffix("").parts)))
    return found


# --------------------------------------------------------------------------- ours


def test_every_module_with_a_hook_is_an_entry_point_and_the_other_way_round() -> None:
    assert modules_with_hooks() == set(entry_points().values())


def test_our_plugins_are_named_after_what_they_do() -> None:
    names = entry_points()
    assert {name: names[name] for name in names if name.startswith("kl92-2.")} == {
        f"kl92-2.{n}": f"docgen_kl92.area_2_{n}" for n in range(1, 11)
    }
    assert {"read-docx", "read-pdf", "read-convert", "kl92-agencies"} <= set(names)


def test_the_core_names_no_task_area() -> None:
    """docgen/ knows documents, plans, agencies and deadlines; the areas are plugins'."""
    for file in (ROOT / "docgen").rglob("*.py"):
        assert "docgen_kl92" not in file.read_text(encoding="utf-8"), file


def test_all_of_ours_load_and_nothing_fails() -> None:
    plugins = load()
    assert plugins.failures == ()
    assert [area.key for area in plugins.areas] == [f"2.{n}" for n in range(1, 11)]
    assert {plugins.owner(area.key).distribution for area in plugins.areas} == {"docgen"}
    assert plugins.versions() == (("docgen", docgen.__version__),)


# --------------------------------------------------------------------------- order and names


def test_ours_come_first_then_the_others_by_distribution_and_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(
        tmp_path / "site", WELL_BEHAVED, distribution="aaa", entries={"z": "well_behaved", "b.10": "well_behaved", "b.9": "well_behaved"}
    )
    install(tmp_path / "site", WELL_BEHAVED, distribution="Docgen_Water", entries={"a": "well_behaved"})
    monkeypatch.syspath_prepend(tmp_path / "site")
    from importlib.metadata import entry_points as installed

    names = [entry.name for entry in in_order(installed(group="docgen"))]
    assert names[-4:] == ["b.9", "b.10", "z", "a"]
    assert names[:-4] == [entry.name for entry in in_order(entry for entry in installed(group="docgen") if entry.dist.name == "docgen")]


def test_numbers_in_names_count() -> None:
    assert sorted(["2.10", "2.9", "2.1", "F.1"], key=natural) == ["F.1", "2.1", "2.9", "2.10"]


def test_a_name_taken_twice_stays_with_the_first_and_both_owners_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path / "site", WELL_BEHAVED, distribution="aaa", version="1.0", entries={"water": "well_behaved"})
    install(tmp_path / "site", WELL_BEHAVED, distribution="bbb", version="2.0", entries={"water": "somewhere_else"})
    monkeypatch.syspath_prepend(tmp_path / "site")
    plugins = load()
    (failure,) = plugins.failures
    assert failure.message.en == (
        'plugin "water": two plugins have this name: aaa 1.0 (well_behaved), bbb 2.0 (somewhere_else). Only the first is used.'
    )
    assert plugins.owner("9.1").distribution == "aaa"
    sys.modules.pop("well_behaved", None)


def test_a_blocked_plugin_is_not_even_imported() -> None:
    plugins = load(block=["kl92-2.7"])
    assert "2.7" not in [area.key for area in plugins.areas]
    assert plugins.failures == ()


def test_without_entry_points_there_is_nothing_and_no_failure() -> None:
    plugins = load(entries=[])
    assert (plugins.areas, plugins.agencies, plugins.failures) == ((), (), ())


def test_an_entry_point_that_leads_nowhere_is_a_failure() -> None:
    plugins = load(entries=[EntryPoint("lost", "docgen_lost.area", "docgen")])
    (failure,) = plugins.failures
    assert (failure.plugin, failure.error) == ("lost", "ModuleNotFoundError: No module named 'docgen_lost'")


# --------------------------------------------------------------------------- a stranger's package


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example package, installed from its sources into a folder of its own."""
    folder = tmp_path_factory.mktemp("site")
    source = tmp_path_factory.mktemp("source") / "example"
    subprocess.run(["cp", "-r", str(EXAMPLE), str(source)], check=True)  # building leaves files beside the sources
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-index",
        "--no-deps",
        "--no-build-isolation",
        "--target",
        str(folder),
    ]
    subprocess.run([*command, str(source)], check=True)
    return folder


def with_site(site: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(site)})


def test_the_example_package_adds_its_area_to_ours(site: Path, tmp_path: Path) -> None:
    fire = "3. Kiểm tra an toàn phòng cháy, chữa cháy tại các chung cư. Hội Nông dân quận chủ trì, thường xuyên."
    plan = write_plan(tmp_path / "ke-hoach.docx", (*TASKS, fire))
    done = with_site(site, sys.executable, "-m", "docgen", "check", str(plan), "--format", "json")
    report = json.loads(done.stdout)
    decided = {(one["area"], one["aspect"]): one["reason"] for one in report["plans"][0]["decisions"]}
    assert (decided["F.1", "coverage"], decided["F.1", "lead"], decided["F.1", "deadline"]) == ("partial", "wrong", "recurring-only")
    assert decided["2.7", "coverage"] == "covered"
    assert report["versions"]["docgen-example-fire"] == "1.0"
    assert (done.returncode, done.stderr) == (1, "")


def test_the_example_package_is_listed(site: Path) -> None:
    assert (
        "F.1    Fire safety in residential areas  (fire, docgen-example-fire 1.0)"
        in with_site(site, sys.executable, "-m", "docgen", "areas", "--lang", "en").stdout
    )


def test_the_example_packages_own_tests_pass(site: Path) -> None:
    done = with_site(
        site, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(EXAMPLE), str(EXAMPLE / "tests")
    )
    assert done.returncode == 0, done.stdout


# --------------------------------------------------------------------------- calls that don't return, processes that die


def test_a_call_that_does_not_return_is_left_behind() -> None:
    with pytest.raises(HungError):
        within(0.2, lambda: time.sleep(60))


def test_a_call_that_raises_raises() -> None:
    with pytest.raises(KeyError, match=r"2\.7"):
        within(5, lambda: {}["2.7"])


def test_results_come_back_with_their_places() -> None:
    assert sorted(in_processes(["a", "b", "c"], lambda some: (word * 2 for word in some), workers=2)) == [(0, "aa"), (1, "bb"), (2, "cc")]


def test_a_process_that_dies_loses_only_the_item_it_was_at() -> None:
    def work(words: list[str]) -> Iterator[str]:
        for word in words:
            if word == "bad":
                os._exit(9)
            yield word.upper()

    done = dict(in_processes(["a", "bad", "b", "c"], work, workers=1))
    assert done == {0: "A", 1: Lost("its process ended with status 9"), 2: "B", 3: "C"}


# --------------------------------------------------------------------------- documentation


def test_every_hook_and_its_contract_stands_in_the_plugin_guide() -> None:
    guide = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
    for name, function in inspect.getmembers(hooks, inspect.isfunction):
        if name.startswith("docgen_"):
            signature = str(inspect.signature(function)).replace("'", "")
            assert f"`{name}{signature}`" in guide, f"docs/plugins.md doesn't show {name}{signature}"


def test_the_guides_example_is_the_example_package() -> None:
    guide = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
    assert "examples/docgen-example-fire" in guide
