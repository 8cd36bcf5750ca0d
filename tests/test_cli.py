"""What does the command line promise: what is printed where, which files are written, which exit status?"""

from __future__ import annotations

import json
import math
import os
import re
import signal
import subprocess
import sys
import time
import tomllib
from dataclasses import fields, replace
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from plan_files import TASKS, install, write_plan

import docgen
from docgen.cli import cli
from docgen.config import USUAL, ConfigError, Settings, SeverityRule, read_config, settings_from
from docgen.model import (
    Area,
    Decision,
    Document,
    Failure,
    Finding,
    Message,
    Note,
    Outcome,
    Plan,
    PlanReport,
    Report,
    Submitter,
    Subtask,
    Unreadable,
)
from docgen.plugins import load
from docgen.report import Exit, exit_status, grade

ROOT = Path(__file__).parents[1]
BAD = Path(__file__).parent / "misbehaving" / "plugins"
FINE = Message("Đạt.", "Fine.")


def docgen_(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def in_shell(*arguments: str | Path, **options) -> subprocess.CompletedProcess[str]:  # type: ignore[no-untyped-def]
    return subprocess.run([sys.executable, "-m", "docgen", *map(str, arguments)], capture_output=True, text=True, **options)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A district's plan that covers 2.7 and 2.9 and nothing else."""
    return write_plan(tmp_path / "ke-hoach.docx")


# --------------------------------------------------------------------------- exit status


def plan_report(
    *decisions: Decision, failures: tuple[Failure, ...] = (), findings: tuple[Finding, ...] = (), notes: tuple[Note, ...] = ()
) -> PlanReport:
    plan = Plan(Document("a.docx", "0" * 64, "docx", (), notes=notes), Submitter("district", "Quận ủy Hải Châu"), None, None, (), ())
    return PlanReport("a.docx", plan, decisions, findings, failures)


def decision(outcome: Outcome, severity: str = "none") -> Decision:
    return Decision("2.7", "lead", outcome, "ok", FINE, severity=severity)


PASSED = plan_report(decision(Outcome.PASSED))
FAILED = plan_report(decision(Outcome.PASSED), decision(Outcome.FAILED, "error"))
WARNED = plan_report(decision(Outcome.FAILED, "warning"), decision(Outcome.PASSED))
DOUBTFUL = plan_report(decision(Outcome.CANT_TELL, "warning"), decision(Outcome.PASSED))
OUT_OF_SCOPE = plan_report(decision(Outcome.INAPPLICABLE))
BROKEN = plan_report(decision(Outcome.PASSED), failures=(Failure("water", "docgen-water 1.2", "check", "KeyError", FINE),))
LOST = Unreadable("b.pdf", "broken", FINE)
CUT = Note("truncated", Message("Tệp bị cắt.", "The file is cut off."))
DAMAGED = plan_report(decision(Outcome.PASSED), notes=(CUT,))
UNREAD = replace(decision(Outcome.CANT_TELL, "warning"), reason="unreadable")
NOTHING_READ = plan_report(UNREAD, replace(decision(Outcome.UNTESTED), reason="not-covered"))
HALF_READ = plan_report(UNREAD, decision(Outcome.PASSED))


@pytest.mark.parametrize(
    ("plans", "unreadable", "status", "with_warnings"),
    [
        ((PASSED,), (), 0, 0),
        ((FAILED,), (), 1, 1),
        ((WARNED,), (), 0, 1),
        ((DOUBTFUL,), (), 0, 4),
        ((BROKEN,), (), 4, 4),
        ((), (LOST,), 3, 3),
        ((), (), 5, 5),
        ((OUT_OF_SCOPE,), (), 5, 5),
        ((PASSED, OUT_OF_SCOPE), (), 5, 5),
        ((FAILED, OUT_OF_SCOPE), (), 1, 1),
        ((FAILED, BROKEN), (), 4, 4),
        ((FAILED, DOUBTFUL), (), 1, 4),
        ((PASSED, FAILED, BROKEN, OUT_OF_SCOPE), (LOST,), 3, 3),
        ((DAMAGED,), (), 3, 3),
        ((FAILED, BROKEN, DAMAGED), (), 3, 3),
        ((NOTHING_READ,), (), 3, 3),
        ((HALF_READ,), (), 0, 4),
    ],
)
def test_the_gravest_status_wins(
    plans: tuple[PlanReport, ...], unreadable: tuple[Unreadable, ...], status: int, with_warnings: int
) -> None:
    report = Report(plans, unreadable)
    assert exit_status(report) == status
    assert exit_status(report, "warning") == with_warnings


def test_a_plugin_that_fails_to_load_makes_the_run_incomplete() -> None:
    assert exit_status(Report((PASSED,), failures=BROKEN.failures)) == 4
    assert exit_status(Report((), failures=BROKEN.failures)) == 4


def test_findings_count_only_where_the_configuration_calls_them_errors() -> None:
    warned = plan_report(decision(Outcome.PASSED), findings=(Finding("plan.basis", Outcome.FAILED, FINE, severity="warning"),))
    graver = plan_report(decision(Outcome.PASSED), findings=(Finding("plan.basis", Outcome.FAILED, FINE, severity="error"),))
    assert exit_status(Report((warned,)), "warning") == 0
    assert exit_status(Report((graver,))) == 1


# --------------------------------------------------------------------------- severity

ENDLESS = Area("2.2", "Bảo hiểm", subtasks=(Subtask("2.2.a", "…"),))
ENDING = replace(ENDLESS, subtasks=(Subtask("2.7.b", "…", end=__import__("datetime").date(2025, 12, 31)),))


@pytest.mark.parametrize(
    ("aspect", "reason", "area", "severity"),
    [
        ("coverage", "missing", ENDLESS, "error"),
        ("coverage", "partial", ENDING, "warning"),
        ("lead", "wrong", ENDLESS, "error"),
        ("deadline", "missing", ENDLESS, "error"),
        ("deadline", "recurring-only", ENDLESS, "warning"),
        ("deadline", "recurring-only", ENDING, "error"),
    ],
)
def test_what_failed_is_an_error_but_for_two_kinds(aspect: str, reason: str, area: Area, severity: str) -> None:
    assert grade(Decision(area.key, aspect, Outcome.FAILED, reason, FINE), area).severity == severity


def test_what_cannot_be_told_is_a_warning_and_a_pass_is_nothing() -> None:
    assert grade(Decision("2.2", "lead", Outcome.CANT_TELL, "unknown-agency", FINE), ENDLESS).severity == "warning"
    assert grade(Decision("2.2", "lead", Outcome.PASSED, "ok", FINE), ENDLESS).severity == "none"


def test_the_last_rule_of_the_configuration_that_matches_wins() -> None:
    rules = settings_from(
        {
            "severity": [
                {"aspect": "lead", "is": "none"},
                {"area": "2.2", "aspect": "lead", "reason": "wrong", "is": "warning"},
                {"area": "2.3", "is": "error"},
            ]
        }
    ).severities
    assert grade(Decision("2.2", "lead", Outcome.FAILED, "wrong", FINE), ENDLESS, rules).severity == "warning"
    assert grade(Decision("2.2", "lead", Outcome.FAILED, "missing", FINE), ENDLESS, rules).severity == "none"
    assert grade(Decision("2.2", "coverage", Outcome.FAILED, "missing", FINE), ENDLESS, rules).severity == "error"


def test_no_rule_turns_a_pass_into_an_error() -> None:
    assert grade(Decision("2.2", "lead", Outcome.PASSED, "ok", FINE), ENDLESS, (SeverityRule("error"),)).severity == "none"


# --------------------------------------------------------------------------- configuration


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ({"colour": "red"}, "unknown key 'colour'"),
        ({"ocr": "perhaps"}, "ocr has to be one of auto, never, always, not 'perhaps'"),
        ({"limits": {"seconds": -1}}, "limits.seconds has to be a positive number, not -1"),
        ({"limits": {"minutes": 1}}, "limits: unknown key 'minutes'"),
        ({"severity": [{"is": "fatal"}]}, "\"is\" has to be one of error, warning, none, not 'fatal'"),
        ({"severity": [{"is": "error", "colour": "red"}]}, "severity: unknown key 'colour'"),
        ({"scope": [2.2]}, "scope has to be a list of texts, not [2.2]"),
        ({"memo": {"font": "Arial"}}, "memo: unknown key 'font'"),
        ({"limits": {"seconds": math.inf}}, "limits.seconds has to be a positive number, not inf"),
        ({"limits": {"memory": math.nan}}, "limits.memory has to be a positive number, not nan"),
        ({"limits": {"seconds": 1e300}}, "limits.seconds has to be a number from 0.001 to 604800, not 1e+300"),
        ({"limits": {"memory": 10**40}}, "limits.memory has to be a number from 1 to 1125899906842624, not 1000"),
        ({"limits": {"pages": 0.5}}, "limits.pages has to be a number from 1 to "),
        ({"severity": [{"aspect": "leads", "is": "error"}]}, "severity.aspect has to be one of coverage, lead, deadline, not 'leads'"),
    ],
)
def test_a_configuration_that_cannot_be_used_says_where(content: dict[str, object], why: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(why)):
        settings_from(content)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"a = " + b"[" * 5000 + b"]" * 5000, "its values nest too deeply"),
        (b"\xff\xfe\0", "not TOML"),
        (b"# " * 2**20, "too long for a configuration"),
    ],
    ids=["deep", "binary", "long"],
)
def test_whatever_stands_in_a_configuration_is_one_line(plan: Path, tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "docgen.toml").write_bytes(content)
    result = docgen_("check", plan, "--config", tmp_path / "docgen.toml", "--lang", "en")
    (line,) = result.stderr.splitlines()
    assert said in line
    assert (result.stdout, result.exit_code) == ("", 2)


def test_a_configuration_may_begin_with_a_mark_of_its_encoding(tmp_path: Path) -> None:
    (tmp_path / "docgen.toml").write_bytes(b'\xef\xbb\xbflang = "en"\r\n')
    assert read_config(str(tmp_path / "docgen.toml")).lang == "en"


def test_the_limits_in_the_guide_are_those_that_hold() -> None:
    guide = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)
    shown = tomllib.loads(example)["limits"]
    assert set(shown) == {one.name.replace("_", "-") for one in fields(USUAL)}
    assert settings_from({"limits": shown}).reading.limits == USUAL == Settings().reading.limits == settings_from({}).reading.limits


def test_settings_may_stand_under_tool_docgen() -> None:
    assert settings_from({"tool": {"docgen": {"fail-on": "warning", "scope": "2.2, 2.4"}}}).scope == ("2.2", "2.4")


def test_a_bad_configuration_is_one_line_and_exit_2(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "docgen.toml").write_text("ocr = perhaps\n", encoding="utf-8")
    for lang, begin in (("en", "Error: {}: not TOML: "), ("vi", "Lỗi: {}: không phải TOML: ")):
        result = docgen_("check", plan, "--config", tmp_path / "docgen.toml", "--lang", lang)
        assert result.exit_code == 2
        (line,) = result.stderr.splitlines()
        assert line.startswith(begin.format(tmp_path / "docgen.toml"))


def test_the_configuration_in_the_guide_is_a_configuration() -> None:
    guide = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)
    settings = settings_from(tomllib.loads(example))
    assert settings.reading.limits.seconds == 300
    assert settings.severities[0] == SeverityRule("error", aspect="lead", reason="unknown-agency")
    assert dict(settings.memo)["signer_post"] == "Trưởng ban"


# --------------------------------------------------------------------------- check


def test_json_stands_alone_on_stdout(plan: Path) -> None:
    result = docgen_("check", plan, "--format", "json")
    report = json.loads(result.stdout)
    assert report["schema"] == "docgen-report/1"
    (only,) = report["plans"]
    assert (only["path"], only["submitter"]["kind"], only["number"]) == (str(plan), "district", "12-KH/QU")
    decided = {(one["area"], one["aspect"]): (one["outcome"], one["reason"]) for one in only["decisions"]}
    assert decided["2.7", "coverage"] == ("passed", "covered")
    assert decided["2.4", "coverage"] == ("failed", "missing")
    assert decided["2.4", "lead"] == ("untested", "not-covered")
    assert decided["2.6", "coverage"] == ("inapplicable", "out-of-scope")
    assert set(decided) == {(f"2.{n}", aspect) for n in range(1, 11) for aspect in ("coverage", "lead", "deadline")}
    assert (result.exit_code, result.stderr) == (1, "")


def test_scope_limits_what_has_to_be_covered(plan: Path) -> None:
    result = docgen_("check", plan, "--scope", "2.7, 2.9")
    assert result.exit_code == 0
    assert docgen_("check", plan, "--scope", "all").exit_code == 1


def test_an_unknown_area_is_a_usage_error(plan: Path) -> None:
    result = docgen_("check", plan, "--scope", "2.2,3.1", "--lang", "en")
    assert "no area 3.1; installed: 2.1, 2.2," in result.stderr
    assert (result.stdout, result.exit_code) == ("", 2)


@pytest.mark.parametrize(
    ("arguments", "vi", "en"),
    [
        (["check"], "Lỗi: thiếu 'PLAN...'. Xem `docgen check --help`.", "Error: Missing argument 'PLAN...'. See `docgen check --help`."),
        (["check", "--colour", "x"], "Lỗi: không có tùy chọn --colour. Xem `docgen check --help`.", "Error: No such option '--colour'."),
        (["check", "x", "--ocr", "no"], "Lỗi: --ocr: phải là một trong auto, never, always.", "Error: Invalid value for '--ocr': "),
        (["chek", "x"], "Lỗi: không có lệnh chek. Xem `docgen --help`.", "Error: No such command 'chek'."),
        (["check", "x", "--scope", ","], "Lỗi: --scope: hãy nêu các nhóm", "Error: --scope: give area keys"),
        (["check", "x", "--block-plugin", "no"], "Lỗi: --block-plugin: không có plugin no", "Error: --block-plugin: no plugin no to"),
    ],
)
def test_a_slip_on_the_command_line_is_one_line_in_the_chosen_language(tmp_path: Path, arguments: list[str], vi: str, en: str) -> None:
    (tmp_path / "en.toml").write_text('lang = "en"', encoding="utf-8")
    for lang, begin in ((["--lang", "vi"], vi), (["--lang=en"], en), (["--config", str(tmp_path / "en.toml")], en), ([], vi)):
        result = docgen_(*arguments, *lang)
        (line,) = result.stderr.splitlines()
        assert line.startswith(begin)
        assert (result.stdout, result.exit_code) == ("", 2)


def test_a_configuration_for_what_is_not_installed_is_a_line(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "docgen.toml").write_text('block-plugins = ["no"]\n[[severity]]\narea = "9.9"\nis = "error"\n', encoding="utf-8")
    result = docgen_("check", plan, "--config", tmp_path / "docgen.toml", "--lang", "en", "--quiet")
    assert result.stderr.splitlines() == [
        "configuration, block-plugins: no plugin no to leave out; see `docgen plugins`.",
        "configuration, [[severity]]: no area 9.9 is installed.",
    ]
    assert result.exit_code == 1


def test_a_submitter_without_areas_leaves_nothing_to_check(plan: Path) -> None:
    result = docgen_("check", plan, "--submitter", "Hội Nông dân thành phố", "--lang", "en")
    assert result.stderr == f"{plan}: no area is in the submitter's scope; give --scope or --submitter.\n"
    assert result.exit_code == 5


def test_without_an_area_plugin_nothing_is_checked(plan: Path) -> None:
    blocked = [option for n in range(1, 11) for option in ("--block-plugin", f"kl92-2.{n}")]
    result = docgen_("check", plan, *blocked, "--lang", "en")
    assert result.stderr == "no task area is installed; see `docgen plugins`.\n"
    assert result.exit_code == 5


def test_quiet_prints_nothing_and_the_status_tells(plan: Path) -> None:
    result = docgen_("check", plan, "--quiet")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "", 1)


def test_several_plans_are_reported_in_the_order_given(tmp_path: Path) -> None:
    names = [f"{n}.docx" for n in range(12)]
    for name in names:
        write_plan(tmp_path / name, TASKS[:3] if name == "7.docx" else TASKS)
    (tmp_path / "5.docx").write_bytes(b"")
    result = docgen_("check", *[tmp_path / name for name in names], "--format", "json", "--memo", tmp_path / "memos")
    report = json.loads(result.stdout)
    assert [Path(one["path"]).name for one in report["plans"]] == [name for name in names if name != "5.docx"]
    assert [Path(one["path"]).name for one in report["unreadable"]] == ["5.docx"]
    assert len(list((tmp_path / "memos").iterdir())) == 11
    assert result.exit_code == 3
    again = docgen_("check", tmp_path, "--format", "json")
    assert [Path(one["path"]).parent for one in json.loads(again.stdout)["plans"]] == [tmp_path] * 11  # no memo is taken for a plan


def test_the_same_file_named_twice_is_one_plan(plan: Path) -> None:
    report = json.loads(docgen_("check", plan, plan.parent, "--format", "json").stdout)
    assert [one["path"] for one in report["plans"]] == [str(plan)]


# --------------------------------------------------------------------------- outputs


def test_a_memo_is_a_word_document_that_names_the_submitter(plan: Path, tmp_path: Path) -> None:
    import docx

    result = docgen_("check", plan, "--memo", tmp_path / "new" / "memo.docx")
    assert result.exit_code == 1
    words = "\n".join(paragraph.text for paragraph in docx.Document(str(tmp_path / "new" / "memo.docx")).paragraphs)
    assert "Quận ủy Hải Châu" in words


def test_a_report_goes_to_a_file_and_nothing_to_the_terminal(plan: Path, tmp_path: Path) -> None:
    result = docgen_("check", plan, "--format", "json", "--output", tmp_path / "report.json")
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["schema"] == "docgen-report/1"
    assert (result.stdout, result.exit_code) == ("", 1)


def test_an_output_that_cannot_be_written_is_said_before_anything_is_checked(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = docgen_("check", plan, "--output", tmp_path / "file" / "report.json", "--lang", "en")
    assert result.exit_code == 2
    assert f"{tmp_path}/file can't be made: " in result.stderr or f"{tmp_path}/file can't be written to" in result.stderr
    assert result.stdout == ""


def test_a_report_that_cannot_be_written_in_the_end_is_not_lost(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docgen.files.write_whole", full)
    target = plan.with_name("report.json")
    result = docgen_("check", plan, "--format", "json", "--output", target, "--lang", "en")
    assert json.loads(result.stdout)["schema"] == "docgen-report/1"
    assert (result.stderr, result.exit_code) == (f"{target} can't be written: No space left on device.\n", 2)


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_memo_that_cannot_be_written_is_said_and_the_plan_is_reported(plan: Path, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    monkeypatch.setattr("docgen.files.write_whole", full)
    target = plan.with_name("memo.docx")
    result = docgen_("check", plan, "--memo", target, "--format", form, "--lang", "en")
    assert (result.stderr, result.exit_code) == (f"{target}: can't be written (No space left on device).\n", 2)
    assert "12-KH/QU" in result.stdout and "Plugins that failed" not in result.stdout


def full(path: str, content: bytes) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["check", "outline", "areas"])
def test_a_stdout_that_cannot_be_written_is_one_line_and_exit_2(plan: Path, command: str) -> None:
    arguments = [command] if command == "areas" else [command, str(plan)]
    for redirected, why in ((">/dev/full", "No space left on device"), (">&-", "it is closed")):
        line = " ".join([sys.executable, "-m", "docgen", *arguments, "--lang", "en", redirected])
        done = subprocess.run(line, shell=True, capture_output=True, text=True)
        assert (done.stderr, done.returncode) == (f"stdout can't be written: {why}.\n", 2)


@pytest.mark.parametrize("option", ["--memo", "--output", "--config"])
def test_the_empty_name_is_no_file(plan: Path, option: str) -> None:
    result = docgen_("check", plan, option, "", "--lang", "en")
    assert (result.stdout, result.stderr, result.exit_code) == ("", f"Error: {option}: the file's name is empty.\n", 2)


def test_report_and_memo_do_not_share_a_file(plan: Path, tmp_path: Path) -> None:
    result = docgen_("check", plan, "--memo", tmp_path / "x.docx", "--output", tmp_path / "." / "x.docx", "--lang", "en")
    assert "both write" in result.stderr and len(result.stderr.splitlines()) == 1
    assert (result.exit_code, (tmp_path / "x.docx").exists()) == (2, False)


def test_a_memo_never_replaces_the_plan(plan: Path) -> None:
    before = plan.read_bytes()
    result = docgen_("check", plan, "--memo", plan, "--lang", "en")
    assert f"{plan} is one of the plans; it would be overwritten." in result.stderr
    assert (result.exit_code, plan.read_bytes()) == (2, before)


def test_a_memo_is_a_docx_and_no_pdf(plan: Path, tmp_path: Path) -> None:
    result = docgen_("check", plan, "--memo", tmp_path / "memo.pdf", "--lang", "en")
    assert "memos are written as .docx; name a .docx file or a folder." in result.stderr
    assert (result.exit_code, (tmp_path / "memo.pdf").exists()) == (2, False)


def test_one_memo_file_for_two_plans_is_a_usage_error(plan: Path, tmp_path: Path) -> None:
    other = write_plan(tmp_path / "khac.docx")
    result = docgen_("check", plan, other, "--memo", tmp_path / "memo.docx", "--lang", "en")
    assert "is one file, but there are 2 plans; give a folder." in result.stderr
    assert result.exit_code == 2


def test_a_reader_that_leaves_early_is_no_error(plan: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -m docgen outline {plan} --format json | head -c 10", shell=True, capture_output=True, text=True, timeout=60
    )
    assert (len(done.stdout), done.stderr) == (10, "")


def test_colour_is_for_terminals(plan: Path) -> None:
    assert "\x1b[" not in docgen_("check", plan).stdout


def test_vietnamese_is_printed_in_any_locale(plan: Path) -> None:
    done = in_shell("check", plan, env={**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, encoding="utf-8")
    assert "Quận ủy Hải Châu" in done.stdout
    assert (done.stderr, done.returncode) == ("", 1)


def test_the_area_of_a_plugin_that_failed_is_missed_with_the_cause(plan: Path, tmp_path: Path) -> None:
    plugin = Path(__file__).parent / "misbehaving" / "plugins" / "raises_on_import.py"
    install(tmp_path / "site", plugin, distribution="docgen-raises", version="1.2")
    done = in_shell("check", plan, "--scope", "R.1", "--lang", "en", env={**os.environ, "PYTHONPATH": str(tmp_path / "site")})
    assert "no area R.1; installed: 2.1," in done.stderr
    assert 'plugin "raises_on_import" (docgen-raises 1.2) failed: ' in done.stderr
    assert done.returncode == 2


def test_interrupted_it_reports_what_was_done(tmp_path: Path) -> None:
    """A reader that sleeps stands in for a file that takes long."""
    plugin = Path(__file__).parent / "misbehaving" / "plugins" / "reader_sleeps.py"
    install(tmp_path / "site", plugin, distribution="docgen-sleeps")
    plan, slow = write_plan(tmp_path / "1.docx"), tmp_path / "2.slow"
    slow.write_text("…", encoding="utf-8")
    command = [sys.executable, "-m", "docgen", "check", str(plan), str(slow), "--memo", str(tmp_path), "--format", "json", "--lang", "en"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # a background job's children are born deaf to it
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, preexec_fn=heard)
    while not list(tmp_path.glob("phieu-tham-dinh-1-*.docx")):  # the first plan is done when its memo is there
        assert process.poll() is None
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert [one["path"] for one in json.loads(out)["plans"]] == [str(plan)]
    assert err == "interrupted; 1 file(s) were not checked.\n"
    assert process.returncode == 130


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("command", ["check", "outline"])
def test_interrupted_it_ends_with_130_and_one_line(tmp_path: Path, number: signal.Signals, command: str) -> None:
    """Also before there is anything to report, and in commands that report nothing then."""
    install(tmp_path / "site", BAD / "reader_sleeps.py", distribution="docgen-sleeps")
    slow = tmp_path / "1.slow"
    slow.write_text("…", encoding="utf-8")
    err, status = interrupted(tmp_path, number, command, slow)
    assert err in ("interrupted.\n", "interrupted; 1 file(s) were not checked.\n")
    assert status == 130


def test_interrupted_while_a_plugin_is_imported_it_ends_with_130(tmp_path: Path, plan: Path) -> None:
    install(tmp_path / "site", BAD / "hangs_on_import.py", distribution="docgen-hangs")
    assert interrupted(tmp_path, signal.SIGINT, "check", plan) == ("interrupted.\n", 130)


def interrupted(folder: Path, number: signal.Signals, *arguments: str | Path) -> tuple[str, int]:
    """What is said, and with which status it ends, when it gets the signal ``number`` on the way."""
    environment = {**os.environ, "PYTHONPATH": str(folder / "site")}
    heard = partial(signal.signal, number, signal.SIG_DFL)  # nohup's children are born deaf to SIGHUP, a background job's to SIGINT
    command = [sys.executable, "-m", "docgen", *map(str, arguments), "--lang", "en"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment, preexec_fn=heard)
    time.sleep(3.0)
    assert process.poll() is None
    process.send_signal(number)
    return process.communicate(timeout=30)[1], process.returncode


def test_what_is_no_plain_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.docx")
    result = docgen_("check", tmp_path / "pipe.docx", "--lang", "en")
    assert result.stderr == f"{tmp_path}/pipe.docx: it is no plain file; save it as one first.\n"
    assert result.exit_code == 3


# --------------------------------------------------------------------------- other commands


def test_an_outline_shows_tasks_with_their_leads(plan: Path) -> None:
    outline = json.loads(docgen_("outline", plan, "--format", "json").stdout)
    assert outline["schema"] == "docgen-outline/1"
    task = next(one for one in outline["tasks"] if "nước sạch" in one["text"])
    assert [lead["name"] for lead in task["leads"]] == ["Phòng Tài nguyên và Môi trường"]
    assert [deadline["end"] for deadline in task["deadlines"]] == ["2025-06-30"]


def test_an_outline_of_nothing_is_exit_3(tmp_path: Path) -> None:
    result = docgen_("outline", tmp_path / "no.docx", "--lang", "en")
    assert (result.stdout, result.stderr, result.exit_code) == ("", f"{tmp_path}/no.docx: no such file; check the path.\n", 3)


def test_areas_and_plugins_list_what_is_installed() -> None:
    assert "2.10   Resources for social policy  (kl92-2.10, docgen " in docgen_("areas", "--lang", "en").stdout
    listed = docgen_("plugins")
    assert re.search(r"^read-pdf +docgen \S+ +docgen_read$", listed.stdout, re.MULTILINE)
    assert listed.exit_code == 0


def test_version_and_completion() -> None:
    assert docgen_("--version").stdout == f"docgen, version {docgen.__version__}\n"
    for shell in ("bash", "zsh", "fish"):
        assert "_DOCGEN_COMPLETE" in docgen_("completion", shell).stdout


def test_help_imports_nothing_heavy() -> None:
    code = "import sys; from docgen.cli import cli; cli(['--help'], standalone_mode=False); print(sorted(sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    for module in ("docgen.model", "pluggy", "lxml", "spacy", "docx", "importlib.metadata"):
        assert f"'{module}'" not in done.stderr


# --------------------------------------------------------------------------- documentation


def test_the_documented_statuses_are_the_statuses() -> None:
    guide = (ROOT / "docs" / "outcomes.md").read_text(encoding="utf-8")
    table = guide.split("## Exit status of check")[1]
    assert [int(row) for row in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)] == [*sorted(Exit), 130]
    shown = docgen_("check", "--help").stdout
    assert [int(row) for row in re.findall(r"^ +(\d)  \w", shown, re.MULTILINE)] == sorted(Exit)


def test_the_documented_reasons_of_unreadable_files_are_all_there_are() -> None:
    from docgen.write.words import UNREADABLE

    guide = (ROOT / "docs" / "outcomes.md").read_text(encoding="utf-8").split("## Files that can't be read")[1]
    rows = [line.split("|")[1] for line in guide.splitlines() if line.startswith("| `")]
    assert {reason for row in rows for reason in re.findall(r"`([\w-]+)`", row)} == set(UNREADABLE)


def test_every_option_of_the_guides_exists() -> None:
    options = {option for command in cli.commands.values() for parameter in command.params for option in parameter.opts}
    for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for line in page.read_text(encoding="utf-8").splitlines():
            if "docgen " in line:
                used = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", line))
                assert used <= options | {"--version", "--help"}, f"{page.name}: {line}"


def test_every_area_has_a_title_in_both_languages() -> None:
    for area in load().areas:
        assert area.title and area.title_en, area.key


def test_the_guides_build_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("sphinx")
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-W", "-d", str(tmp_path / "trees"), str(ROOT / "docs"), str(tmp_path / "html")],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_readme_shows_what_is_printed() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command, shown = re.findall(r"^    \$ docgen (.*)\n\n((?:    .*\n|\n)+)", readme, re.MULTILINE)[0]
    printed = in_shell(*command.split(), cwd=ROOT, env={**os.environ, "COLUMNS": "100"}).stdout
    for line in filter(None, map(str.strip, shown.splitlines())):
        assert line in printed


def test_the_readmes_commands_are_makes_commands() -> None:
    readme, makefile = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "Makefile"))
    plans = re.findall(r"^PLANS = (.*)$", makefile, re.MULTILINE)[0]
    assert f".venv/bin/docgen check {plans} --memo out/" in readme
    assert "    .venv/bin/python -m pytest\n" in readme and "\t.venv/bin/python -m pytest\n" in makefile
    assert all((ROOT / plan).exists() for plan in plans.split())
