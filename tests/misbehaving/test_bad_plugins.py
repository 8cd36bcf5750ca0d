"""What does each way of being a bad plugin cost? Its own answer, and never anybody else's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from plan_files import install, write_plan
from runs import Run

from docgen import pipeline
from docgen.model import Outcome, PlanReport
from docgen.plugins import load
from docgen.watchdog import CAN_FORK

PLUGINS = Path(__file__).with_name("plugins")
apart = pytest.mark.skipif(not CAN_FORK, reason="needs fork")

Check = Callable[..., Run]


def others_got_theirs(run: Run) -> None:
    """The plugin that behaves, docgen's own areas and its reader did their work."""
    assert run["9.1", "coverage"].outcome is Outcome.PASSED
    assert run["2.7", "coverage"].reason == "covered"
    assert run["2.7", "lead"].found == ("Phòng Tài nguyên và Môi trường",)
    assert run["2.7", "deadline"].found == ("2025-06-30",)


def test_without_a_bad_plugin_nothing_fails(check: Check) -> None:
    run = check()
    others_got_theirs(run)
    assert run.failures == ()
    assert run.exit_status == 1  # the plan leaves areas out


def test_one_that_raises_on_import_is_named_with_its_distribution(check: Check) -> None:
    run = check("raises_on_import")
    assert run.failure.message.en == (
        'plugin "raises_on_import" (docgen-raises-on-import 1.2) failed while being imported: '
        "ModuleNotFoundError: No module named 'water'. Nothing of it was used."
    )
    assert run.failure.distribution == "docgen-raises-on-import 1.2"
    assert run.exit_status == 4
    others_got_theirs(run)


def test_one_that_hangs_on_import_is_left_behind(check: Check) -> None:
    run = check("hangs_on_import", load_seconds=1.0)
    assert (run.failure.plugin, run.failure.error) == ("hangs_on_import", "TimeoutError: did not return within 1 s")
    assert run.exit_status == 4
    others_got_theirs(run)


def test_one_that_exits_on_import_ends_nothing(check: Check) -> None:
    run = check("exits_on_import")
    assert (run.failure.doing, run.failure.error) == ("load", "SystemExit: 0")
    assert run.exit_status == 4
    others_got_theirs(run)


def test_a_misspelt_hook_is_pinned_on_its_plugin(check: Check) -> None:
    run = check("misspelt_hook")
    assert (run.failure.plugin, run.failure.doing) == ("misspelt_hook", "register")
    assert "docgen_chek" in run.failure.error
    assert "9.2" not in {area.key for area in run.report.plans[0].areas}
    others_got_theirs(run)


def test_wrong_arguments_are_pinned_on_their_plugin(check: Check) -> None:
    run = check("wrong_arguments")
    assert (run.failure.plugin, run.failure.doing) == ("wrong_arguments", "register")
    assert "colour" in run.failure.error
    assert "9.2" not in {area.key for area in run.report.plans[0].areas}
    others_got_theirs(run)


def test_one_without_hooks_is_told_so(check: Check) -> None:
    run = check("no_hooks")
    assert run.failure.error == "it implements no hook of docgen"
    others_got_theirs(run)


@pytest.mark.parametrize(
    ("plugin", "error"),
    [
        ("raises_midway", "KeyError: '2.7'"),
        ("exits_midway", "SystemExit: 0"),
        ("yields_nothing", "docgen_check gave no decision for area 9.2"),
        ("returns_none", "docgen_check gave no decision for area 9.2"),
        ("no_check", "docgen_check gave no decision for area 9.2"),
        ("yields_rubbish", "docgen_check gave dict {'area': '9.2', 'outcome': 'passed'}, not a Decision"),
        ("wrong_area", "docgen_check was asked for area 9.2 and decided '2.7'"),
        ("unknown_outcome", "9.2 coverage: the outcome 'excellent' is none of passed, failed, cantTell, inapplicable, untested"),
        ("bare_evidence", "9.2 coverage: the evidence is not a tuple of Quotes"),
        ("yields_forever", "docgen_check gave more than 20000 answers"),
    ],
)
def test_a_failed_check_leaves_its_area_untested(check: Check, plugin: str, error: str) -> None:
    """Even a decision that it gave before it failed doesn't count: 9.2 is neither passed nor failed."""
    run = check(plugin)
    assert (run.failure.plugin, run.failure.doing, run.failure.error) == (plugin, "check", error)
    for aspect in ("coverage", "lead", "deadline"):
        assert (run["9.2", aspect].outcome, run["9.2", aspect].reason) == (Outcome.UNTESTED, "plugin-failed")
    assert run.exit_status == 4
    others_got_theirs(run)


def test_a_check_that_never_returns_is_left_behind(check: Check) -> None:
    run = check("hangs_midway", ask_seconds=2.0)
    assert run.failure.error == "TimeoutError: did not return within 2 s"
    assert run["9.2", "coverage"].outcome is Outcome.UNTESTED
    others_got_theirs(run)


def test_a_taken_area_stays_with_the_first_and_both_owners_are_named(check: Check) -> None:
    run = check("takes_our_area")
    assert '"kl92-2.7" (docgen ' in run.failure.message.en
    assert '"takes_our_area" (docgen-takes-our-area 1.2)' in run.failure.message.en
    assert run["2.7", "coverage"].message.en != "Fine."
    assert run.exit_status == 4
    others_got_theirs(run)


def test_two_plugins_of_one_area_among_strangers(check: Check) -> None:
    """By name of the distribution, docgen-raises-midway comes before docgen-wrong-area."""
    run = check("raises_midway", "wrong_area")
    assert [(failure.plugin, failure.doing) for failure in run.failures] == [("wrong_area", "area"), ("raises_midway", "check")]
    others_got_theirs(run)


def test_areas_that_nobody_could_use_are_refused(check: Check) -> None:
    run = check("area_of_rubbish")
    assert (run.failure.plugin, run.failure.doing) == ("area_of_rubbish", "area")
    assert run.exit_status == 4
    others_got_theirs(run)


@pytest.mark.parametrize("plugin", ["reader_raises", "reader_of_rubbish"])
def test_a_reader_after_ours_is_not_even_asked_for_what_ours_reads(check: Check, plugin: str) -> None:
    run = check(plugin)
    assert run.failures == ()
    others_got_theirs(run)


def test_a_register_that_fails_adds_nothing(check: Check) -> None:
    run = check("register_of_rubbish")
    assert run.failure.error == "docgen_agencies gave str 'Phòng Y tế'"
    others_got_theirs(run)


def test_a_topic_model_that_fails_leaves_its_area_to_the_phrases(check: Check) -> None:
    run = check("topics_raise")
    assert (run.failure.plugin, run.failure.error) == ("topics_raise", "IndexError: no such word")
    assert run.exit_status == 4
    others_got_theirs(run)


def test_many_bad_plugins_at_once_are_all_named(check: Check) -> None:
    run = check("exits_on_import", "misspelt_hook", "raises_on_import", "register_of_rubbish", "yields_nothing")
    assert {failure.plugin for failure in run.failures} == {
        "exits_on_import", "misspelt_hook", "raises_on_import", "register_of_rubbish", "yields_nothing",
    }  # fmt: skip
    others_got_theirs(run)


# --------------------------------------------------------------------------- what would end or change our own process


@apart
@pytest.mark.parametrize(
    ("plugin", "doing", "error"),
    [
        ("ends_on_import", "load", "its process ended with status 0"),
        ("ends_at_exit", "register", "it implements no hook of docgen"),
        ("ends_midway", "check", "its process ended with status 0"),
        ("dies_midway", "check", "its process ended with signal 11"),
        ("eats_memory", "check", "MemoryError: it took too much memory"),
    ],
)
def test_one_that_ends_its_process_ends_only_that(check: Check, plugin: str, doing: str, error: str) -> None:
    run = check(plugin)
    assert (run.failure.plugin, run.failure.doing, run.failure.error) == (plugin, doing, error)
    if doing == "check":
        assert (run["9.2", "lead"].outcome, run["9.2", "lead"].reason) == (Outcome.UNTESTED, "plugin-failed")
    assert run.exit_status == 4
    others_got_theirs(run)


@apart
def test_an_answer_of_a_class_that_nobody_knows_is_refused_and_its_module_is_not_imported(check: Check) -> None:
    run = check("answers_its_own")
    assert run.failure.error == "its answer holds a answers_its_own.Mine, which docgen doesn't know"
    assert "answers_its_own" not in sys.modules
    others_got_theirs(run)


@apart
def test_what_one_changes_is_its_own(check: Check) -> None:
    """Its area is asked before all others, with the plan that they get."""
    run = check("spoils_ours")
    assert run.failures == ()
    assert run["1.1", "coverage"].outcome is Outcome.PASSED
    assert run.exit_status == 1
    others_got_theirs(run)


def test_a_strangers_topic_model_is_asked_where_it_lives(check: Check) -> None:
    run = check("knows_topics")
    assert run.failures == ()
    assert run["9.2", "coverage"].outcome is Outcome.PASSED
    assert run["2.9", "coverage"].reason == "covered"


def shell(plugin: str, tmp_path: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own, with ``plugin`` and the one that behaves installed."""
    for name in (plugin, "well_behaved"):
        install(tmp_path / "site", PLUGINS / f"{name}.py", distribution=f"docgen-{name.replace('_', '-')}", version="1.2")
    command = [sys.executable, "-m", "docgen", *map(str, arguments), "--lang", "en"]
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(tmp_path / "site")}, check=False)


@apart
@pytest.mark.parametrize("plugin", ["ends_on_import", "ends_at_exit", "ends_midway", "dies_midway"])
def test_no_plugin_has_the_last_word_on_the_exit_status(tmp_path: Path, plugin: str) -> None:
    plans = [write_plan(tmp_path / name) for name in ("1.docx", "2.docx")]
    done = shell(plugin, tmp_path, "check", *plans, "--format", "json")
    assert [plan["path"] for plan in json.loads(done.stdout)["plans"]] == list(map(str, plans))
    (line,) = done.stderr.splitlines()
    assert line.startswith(f'plugin "{plugin}" (docgen-{plugin.replace("_", "-")} 1.2) failed while ')
    assert done.returncode == 4


@apart
def test_what_a_plugin_prints_does_not_reach_the_report(tmp_path: Path) -> None:
    done = shell("prints", tmp_path, "check", write_plan(tmp_path / "ke-hoach.docx"), "--format", "json")
    decided = {(one["area"], one["aspect"]): one["outcome"] for one in json.loads(done.stdout)["plans"][0]["decisions"]}
    assert decided["9.2", "coverage"] == "passed"
    assert set(done.stderr.splitlines()) == {"NOISE"}
    assert done.returncode == 1


@apart
def test_a_reader_that_ends_its_process_is_named(tmp_path: Path) -> None:
    note = tmp_path / "ghi-chu.txt"
    note.write_text("Ghi chú.", encoding="utf-8")
    done = shell("reader_ends", tmp_path, "check", note, write_plan(tmp_path / "ke-hoach.docx"))
    assert 'plugin "reader_ends" (docgen-reader-ends 1.2) failed while reading: its process ended with status 0.' in done.stderr
    assert "FAILED" in done.stdout  # the plan beside it
    assert done.returncode == 3


@pytest.mark.parametrize(("plugin", "doing"), [("raises_on_import", "load"), ("misspelt_hook", "register"), ("exits_midway", "check")])
def test_where_there_is_no_fork_a_strangers_plugin_is_asked_in_this_process(
    check: Check, monkeypatch: pytest.MonkeyPatch, plugin: str, doing: str
) -> None:
    monkeypatch.setattr("docgen.plugins.CAN_FORK", False)
    run = check(plugin)
    assert (run.failure.plugin, run.failure.doing) == (plugin, doing)
    assert run.exit_status == 4
    others_got_theirs(run)


# --------------------------------------------------------------------------- several plans


def checked(plugin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int) -> list[PlanReport]:
    """``count`` plans checked with ``plugin``, which has a second for each answer."""
    install(tmp_path / "site", PLUGINS / f"{plugin}.py", distribution="docgen-bad", version="1.2")
    monkeypatch.syspath_prepend(tmp_path / "site")
    plans = [write_plan(tmp_path / f"{number}.docx") for number in range(count)]
    report = pipeline.run(list(map(str, plans)), plugins=load(ask_seconds=1.0))
    sys.modules.pop(plugin, None)
    assert len(report.plans) == count
    return list(report.plans)


def test_one_that_hung_is_not_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    began = time.monotonic()
    plans = checked("hangs_midway", tmp_path, monkeypatch, 6)
    errors = [failure.error for plan in plans for failure in plan.failures]
    assert errors == ["TimeoutError: did not return within 1 s", *["TimeoutError: it did not return before and was not asked again"] * 5]
    assert {plan.decision("9.2", "lead").reason for plan in plans} == {"plugin-failed"}  # type: ignore[union-attr]
    assert time.monotonic() - began < 20


@apart
def test_one_that_died_is_begun_again_for_the_next_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plans = checked("ends_midway", tmp_path, monkeypatch, 3)
    assert [failure.error for plan in plans for failure in plan.failures] == ["its process ended with status 0"] * 3


@apart
def test_many_plans_at_once_have_each_their_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From eight plans on several processes check them, and each asks a process of its own."""
    plans = checked("well_behaved", tmp_path, monkeypatch, 9)
    assert {plan.decision("9.1", "coverage").outcome for plan in plans} == {Outcome.PASSED}  # type: ignore[union-attr]
    assert not [failure for plan in plans for failure in plan.failures]
