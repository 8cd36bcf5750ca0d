"""What does each way of being a bad plugin cost? Its own answer, and never anybody else's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from runs import Run

from docgen.model import Outcome

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
