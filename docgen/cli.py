"""What can be typed? The command line: ``docgen check``, ``outline``, ``why`` and what helps them.

Everything but click is imported where it is used, so that ``docgen --help`` comes at once.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TextIO

INTERRUPTED = 130

# Importing click takes long enough for a Ctrl-C to meet it, which would be a traceback; whoever catches it afterwards gets it back.
_catches = signal.getsignal(signal.SIGINT)
with suppress(ValueError):  # not in the main thread
    if _catches is signal.default_int_handler:
        signal.signal(signal.SIGINT, lambda number, frame: os._exit(INTERRUPTED))

import click  # noqa: E402  # see above

from docgen import __version__  # noqa: E402

with suppress(ValueError):
    signal.signal(signal.SIGINT, _catches)

if TYPE_CHECKING:
    from docgen.config import Settings
    from docgen.model import Failure, Plan, PlanReport, Report
    from docgen.pipeline import Outcome
    from docgen.plugins import Plugins


class _Refused(click.UsageError):
    """What can't be done as asked, in one line of either language: exit status 2."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi


class _Docgen(click.Group):
    """The command line: what goes wrong is one line on stderr and an exit status, never a traceback."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        arguments = list(sys.argv[1:] if args is None else args)
        try:
            status = super().main(list(arguments), prog_name, complete_var, standalone_mode=False, **extra)
        except (KeyboardInterrupt, click.Abort):
            _say(_both(_language(arguments), "đã dừng theo yêu cầu.", "interrupted."))
            status = INTERRUPTED
        except click.ClickException as error:
            if isinstance(error, _NO_ARGUMENTS):
                error.show()  # the help
            else:
                _say(_complaint(error, _language(arguments)))
            status = error.exit_code
        except OSError as error:
            _say(_both(_language(arguments), f"Lỗi: {_why(error)}.", f"Error: {_why(error)}."))
            _give_up(sys.stdout, 1)
            status = 2
        sys.exit(status if isinstance(status, int) else 0)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; click itself would answer an interrupt with an empty line and status 1."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise click.Abort from None


# Newer than the oldest click that will do.
_NO_ARGUMENTS: tuple[type, ...] = tuple(filter(None, [getattr(click.exceptions, "NoArgsIsHelpError", None)]))
_NO_SUCH_COMMAND: tuple[type, ...] = tuple(filter(None, [getattr(click.exceptions, "NoSuchCommand", None)]))


def _complaint(error: click.ClickException, lang: str) -> str:
    """What was wrong with the command line, in one line."""
    said, see = error.format_message(), ""
    if lang == "vi":
        if isinstance(error, _Refused):
            said = error.vi
        elif isinstance(error, click.NoSuchOption):
            said = f"không có tùy chọn {error.option_name}."
        elif isinstance(error, click.MissingParameter):
            said = f"thiếu {error.param.get_error_hint(error.ctx) if error.param and error.ctx else 'đối số'}."
        elif isinstance(error, _NO_SUCH_COMMAND):
            said = f"không có lệnh {getattr(error, 'command_name', '')}."
        elif isinstance(error, click.BadParameter) and error.param is not None and isinstance(error.param.type, click.Choice):
            said = f"{error.param.opts[0]}: phải là một trong {', '.join(error.param.type.choices)}."
        elif isinstance(error, click.BadParameter):
            said = f"giá trị không hợp lệ: {said}"
    if not isinstance(error, _Refused) and isinstance(error, click.UsageError) and error.ctx is not None:
        see = _both(lang, f" Xem `{error.ctx.command_path} --help`.", f" See `{error.ctx.command_path} --help`.")
    return _both(lang, "Lỗi: ", "Error: ") + " ".join(said.split("\n")) + see


def _language(arguments: Sequence[str]) -> str:
    """The language to complain in: that of ``--lang``, else the configuration's, else Vietnamese."""
    given: dict[str, str] = {}
    for one, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if one == "--":
            break
        name, equals, value = one.partition("=")
        if name in ("--lang", "--config"):
            given[name] = value if equals else following
    if given.get("--lang") in ("vi", "en"):
        return given["--lang"]
    if given.get("--config"):
        from docgen.config import ConfigError, read_config

        with suppress(ConfigError):
            return read_config(given["--config"]).lang
    return "vi"


class _Named(click.Path):
    """A file or a folder; the empty name is nobody's."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not value and isinstance(param, click.Option):
            raise _Refused(f"{param.opts[0]}: tên tệp để trống.", f"{param.opts[0]}: the file's name is empty.")
        return super().convert(value, param, ctx)


_ANY_FILE = _Named(path_type=str)
_LANG = click.option("--lang", type=click.Choice(["vi", "en"]), help="Language of messages.  [default: vi]")
_CONFIG = click.option("--config", type=_ANY_FILE, metavar="FILE", help="Settings from a TOML file; options given here win.")
_SUBMITTER = click.option("--submitter", metavar="NAME", help='Who submits the plan, in place of what its head says ("Quận ủy Hải Châu").')
_OCR = click.option("--ocr", type=click.Choice(["auto", "never", "always"]), help="Recognise scanned pages.  [default: auto]")
_REVISIONS = click.option(
    "--revisions", type=click.Choice(["accepted", "original"]), help="How to read tracked changes.  [default: accepted]"
)
_BLOCK = click.option("--block-plugin", "block", multiple=True, metavar="NAME", help="Leave this plugin out; may be repeated.")
_OUTPUT = click.option("--output", type=_ANY_FILE, metavar="FILE", help="Write to FILE instead of the terminal.")


def _reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that reads plans."""
    for option in (_CONFIG, _BLOCK, _LANG, _REVISIONS, _OCR, _SUBMITTER):
        command = option(command)
    return command


@click.group("docgen", cls=_Docgen, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="docgen")
def cli() -> None:
    """Check implementation plans against a superior directive.

    \b
    docgen check plan.docx                     what complies, what doesn't, and why
    docgen check plans/ --memo memos/          a folder of plans, a memo for each
    docgen outline plan.pdf                    what was read, without judging it
    """


# --------------------------------------------------------------------------- check


@cli.command()
@click.argument("plans", metavar="PLAN...", nargs=-1, required=True, type=_ANY_FILE)
@click.option("--memo", type=_ANY_FILE, metavar="FILE|DIR", help="Write the compliance memo: FILE.docx for one plan, or a folder.")
@click.option(
    "--memo-style", type=click.Choice(["party", "state"]), help="Lay the memo out as a Party or a State document.  [default: party]"
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="What to print.")
@_OUTPUT
@click.option("--scope", metavar="AREAS", help='Areas to cover: "all", or keys as in "2.2,2.4".  [default: by the submitter]')
@click.option(
    "--fail-on", type=click.Choice(["error", "warning"]), help="The least severity that makes the exit status 1.  [default: error]"
)
@click.option("--quiet", "-q", is_flag=True, help="Print only what could not be checked; the exit status tells the rest.")
@_reading_options
@click.pass_context
def check(
    context: click.Context,
    /,
    plans: tuple[str, ...],
    memo: str | None,
    memo_style: str | None,
    form: str,
    output: str | None,
    scope: str | None,
    fail_on: str | None,
    quiet: bool,
    **reading: Any,
) -> None:
    """Check plans, each against the directive's task areas.

    PLAN is a file (.docx, .pdf, .doc, .odt, .rtf) or a folder, searched with all below it.

    \b
    docgen check plan.docx
    docgen check plan.docx --memo memo.docx
    docgen check plans/ --format json --output report.json
    docgen check plan.docx --scope 2.2,2.4 --fail-on warning

    \b
    Exit status (with several plans the gravest: 2, 3, 4, 1, 5, 0):
      0  compliant
      1  not compliant: some decision is an error (with --fail-on warning: or a warning)
      2  usage, configuration, or an output that can't be written
      3  some document could not be read, or only in part
      4  incomplete: a plugin failed (with --fail-on warning: or something can't be told)
      5  nothing checked: no plan, no task area installed, or none in the submitter's scope
    """
    from docgen.files import find_plans

    settings = _settings(scope=scope, fail_on=fail_on, memo_style=memo_style, **reading)
    files = find_plans(plans)
    targets = _memo_targets(files, memo)
    _expect_apart(output, targets.values())
    _expect_writable([*targets.values(), *([output] if output else [])], files)
    plugins = _plugins(settings)
    _expect_areas(plugins, settings.scope)
    _warn_of_unknown_areas(plugins, settings)
    report = _run(files, settings, plugins, targets, quiet)
    written = _show(report, settings, form, output, quiet)
    _explain_nothing(report, plugins, plans, settings.lang)
    context.exit(_status(report, settings, written))


def _run(files: tuple[str, ...], settings: Settings, plugins: Plugins, targets: dict[str, str], quiet: bool) -> Report:
    """Check ``files``, write their memos, and show how far it is where somebody watches."""
    from docgen.pipeline import run

    versions = plugins.versions()

    def deliver(report: PlanReport) -> PlanReport:
        return _write_memo(report, targets[report.path], settings, versions, plugins) if targets else report

    with _progress(len(files), quiet) as each:
        return run(files, settings, plugins=plugins, deliver=deliver, each=each)


@contextmanager
def _progress(count: int, quiet: bool) -> Iterator[Callable[[Outcome], None]]:
    if quiet or count < 2 or not _is_terminal(sys.stderr):
        yield lambda outcome: None
        return
    with click.progressbar(length=count, file=sys.stderr, show_pos=True) as bar:
        yield lambda outcome: bar.update(1)


def _show(report: Report, settings: Settings, form: str, output: str | None, quiet: bool) -> bool:
    """The report where it was asked for (False if it can't be written), and on stderr a line for each thing that went wrong."""
    from docgen.report import partly_read

    lang, written = settings.lang, True
    as_text = form == "text" and not output and not quiet
    if form == "json":
        from docgen.write.report_json import write_json

        written = _emit(write_json(report, lang), output, lang)
    elif not quiet or output:
        written = _emit(_text(report, lang, color=_colour() and not output), output, lang)
    for item in report.unreadable:
        _say(f"{item.path}: {item.message.text(lang)}")
    for plan in report.plans:
        message = partly_read(plan)
        if message is not None:
            _say(f"{plan.path}: {message.text(lang)}")
    failures = [failure for plan in report.plans for failure in plan.failures if not as_text or failure.doing == "write"]
    _say_failures([*report.failures, *failures], lang)
    return written


def _text(report: Report, lang: str, color: bool) -> str:
    """A table for each plan, and where there are several a summary."""
    from dataclasses import replace

    from docgen.write.terminal import terminal_summary, terminal_table

    width = _width()
    parts = [terminal_table(plan, lang, color, width) for plan in report.plans]
    if len(parts) > 1:
        parts.append(terminal_summary(replace(report, unreadable=(), failures=()), lang, color, width))
    return "\n".join(parts)


def _status(report: Report, settings: Settings, written: bool) -> int:
    from docgen.report import Exit, exit_status

    failures = [*report.failures, *(failure for plan in report.plans for failure in plan.failures)]
    doing = {failure.doing for failure in failures}
    if "interrupted" in doing:
        return INTERRUPTED
    return Exit.USAGE if "write" in doing or not written else exit_status(report, settings.fail_on)


def _explain_nothing(report: Report, plugins: Plugins, plans: Iterable[str], lang: str) -> None:
    """Say why nothing was checked, where that is so."""
    if not plugins.areas:
        _say(_both(lang, "chưa cài nhóm nhiệm vụ nào; xem `docgen plugins`.", "no task area is installed; see `docgen plugins`."))
    elif not report.plans and not report.unreadable and not any(one.doing == "interrupted" for one in report.failures):
        none = _both(lang, "không có kế hoạch nào", "no plan in it")
        _say(f"{', '.join(plans)}: {none} (.docx, .pdf, .doc, .odt, .rtf).")
    out = _both(
        lang,
        "không có nhóm nhiệm vụ nào thuộc phạm vi của cơ quan ban hành; dùng --scope hoặc --submitter.",
        "no area is in the submitter's scope; give --scope or --submitter.",
    )
    for plan in report.plans:
        if all(decision.outcome == "inapplicable" for decision in plan.decisions):
            _say(f"{plan.path}: {out}")


# --------------------------------------------------------------------------- memos


def _memo_targets(files: tuple[str, ...], memo: str | None) -> dict[str, str]:
    """Where the memo on each file goes; none where no memo is wanted."""
    if memo is None:
        return {}
    if memo.lower().endswith(".docx") and not os.path.isdir(memo):
        if len(files) > 1:
            raise _Refused(
                f"--memo {memo} là một tệp, nhưng có {len(files)} kế hoạch; hãy chỉ định một thư mục.",
                f"--memo {memo} is one file, but there are {len(files)} plans; give a folder.",
            )
        return dict.fromkeys(files, memo)
    if memo.lower().endswith((".pdf", ".doc", ".odt", ".rtf", ".txt")) and not os.path.isdir(memo):
        raise _Refused(
            f"--memo {memo}: phiếu được ghi dưới dạng .docx; hãy đặt tên tệp .docx hoặc một thư mục.",
            f"--memo {memo}: memos are written as .docx; name a .docx file or a folder.",
        )
    from docgen.write.memo import memo_name

    return {file: os.path.join(memo, memo_name(file)) for file in files}


def _write_memo(report: PlanReport, target: str, settings: Settings, versions: tuple[tuple[str, str], ...], plugins: Plugins) -> PlanReport:
    """Write the memo on ``report``; one that can't be written is a failure of this run, kept in the report."""
    from dataclasses import replace

    from docgen.files import write_whole
    from docgen.model import Failure, Message
    from docgen.write.memo import write_memo

    try:
        details: dict[str, Any] = dict(settings.memo)
        write_whole(target, write_memo(report, versions, settings.lang, directives=plugins.directives, **details))
    except OSError as error:
        why = error.strerror or str(error)
        message = Message(f"{target}: không ghi được ({why}).", f"{target}: can't be written ({why}).")
        return replace(report, failures=(*report.failures, Failure("memo", f"docgen {__version__}", "write", why, message)))
    return report


def _expect_apart(output: str | None, memos: Iterable[str]) -> None:
    """End with one line where the report and a memo would go to one file."""
    if output and os.path.realpath(output) in map(os.path.realpath, memos):
        vi, en = f"--output và --memo cùng ghi vào {output}; hãy tách riêng.", f"--output and --memo both write {output}; keep them apart."
        raise _Refused(vi, en)


def _expect_writable(targets: Iterable[str], plans: Iterable[str]) -> None:
    """End with one line where an output can't be written, or would replace a plan, before anything is checked."""
    inputs = {os.path.realpath(plan) for plan in plans}
    folders = set()
    for target in targets:
        if os.path.realpath(target) in inputs:
            raise _Refused(f"{target} là một trong các kế hoạch; sẽ bị ghi đè.", f"{target} is one of the plans; it would be overwritten.")
        if os.path.isdir(target):
            raise _Refused(f"{target} là thư mục; hãy chỉ định một tệp.", f"{target} is a folder; give a file.")
        if os.path.exists(target) and not os.access(target, os.W_OK):
            raise _Refused(f"{target}: không có quyền ghi.", f"{target} can't be written: no permission.")
        folders.add(os.path.dirname(os.path.realpath(target)))
    for folder in sorted(folders):
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError as error:
            raise _Refused(f"{folder}: không tạo được ({_why(error)}).", f"{folder} can't be made: {_why(error)}.") from None
        if not os.access(folder, os.W_OK):
            raise _Refused(f"{folder}: không có quyền ghi.", f"{folder} can't be written to: no permission.")


# --------------------------------------------------------------------------- outline, why, evaluate


@cli.command()
@click.argument("plan", type=_ANY_FILE)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="What to print.")
@_OUTPUT
@_reading_options
@click.pass_context
def outline(context: click.Context, /, plan: str, form: str, output: str | None, **reading: Any) -> None:
    """Show what was read from PLAN: sections, tasks, leads and deadlines, unjudged.

    \b
    docgen outline plan.docx
    docgen outline plan.pdf --format json --output outline.json
    """
    from docgen.write.outline import outline_json, outline_text

    settings = _settings(**reading)
    _expect_writable([output] if output else [], [plan])
    read = _read(context, plan, settings, _plugins(settings))
    as_text = partial(outline_text, read, settings.lang, _colour() and not output, _width())
    text = outline_json(read, settings.lang) if form == "json" else as_text()
    context.exit(0 if _emit(text, output, settings.lang) else 2)


@cli.command()
@click.argument("plan", type=_ANY_FILE)
@click.argument("area")
@_reading_options
@click.pass_context
def why(context: click.Context, /, plan: str, area: str, **reading: Any) -> None:
    """Explain what was decided about one AREA of PLAN: which tasks were taken for it, and what spoke for it.

    \b
    docgen why plan.docx 2.7
    """
    settings = _settings(**reading)
    plugins = _plugins(settings)
    _expect_areas(plugins, (area,))
    read = _read(context, plan, settings, plugins)
    from docgen.why import explain

    meant = next(one for one in plugins.areas if one.key == area)
    told = explain(read, plugins.areas, area, settings.lang, decisions=plugins.check(read, meant).decisions, models=plugins.models())
    context.exit(0 if _emit(told, None, settings.lang) else 2)


def _read(context: click.Context, path: str, settings: Settings, plugins: Plugins) -> Plan:
    """The plan at ``path``; ends with a line and status 3 where it can't be read."""
    from docgen.model import Plan
    from docgen.pipeline import read_plan

    _say_failures(plugins.failures, settings.lang)
    read = read_plan(path, plugins, settings)
    if not isinstance(read, Plan):
        from docgen.report import Exit

        _say(f"{path}: {read.message.text(settings.lang)}")
        context.exit(Exit.UNREADABLE)
    return read


@cli.command()
@click.argument("folder", type=_ANY_FILE)
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True, help="What to print.")
@_OUTPUT
@click.option("--against", type=_ANY_FILE, metavar="OLD.json", help="Show what changed since a run stored with --format json.")
@click.option("--floor", type=_ANY_FILE, metavar="FILE", help="Exit 1 when a figure lies below the one stored in FILE.")
@click.option("--margin", type=click.FloatRange(0, 1), default=0.01, show_default=True, help="How far below its floor a figure may lie.")
@click.option("--baselines/--no-baselines", default=True, show_default=True, help="Show what two simple judges get beside it.")
@_reading_options
@click.pass_context
def evaluate(
    context: click.Context,
    /,
    folder: str,
    form: str,
    output: str | None,
    against: str | None,
    floor: str | None,
    margin: float,
    baselines: bool,
    **reading: Any,
) -> None:
    """Measure how often docgen is right about the labelled plans of FOLDER (its gold.json or expected.json).

    \b
    docgen evaluate corpora
    docgen evaluate corpora --format json --output now.json
    docgen evaluate corpora --against old.json
    docgen evaluate corpora --floor corpora/floor.json --margin 0.01

    \b
    Exit status: 0 measured, 1 a figure fell below its floor, 2 usage or labels, 3 some plan unread, 4 a plugin failed.
    With --floor, plans that were not read count by their figures alone.
    """
    from docgen.evaluate import compare, fallen, read_evaluation
    from docgen.evaluate import evaluate as measure
    from docgen.labelled import LabelError
    from docgen.write.evaluation import write_evaluation

    settings = _settings(**reading)
    try:
        old = read_evaluation(against) if against else None
        stored = read_evaluation(floor) if floor else None
        plugins = _plugins(settings)
        _expect_areas(plugins, ())
        now = measure(folder, plugins, settings, baselines=baselines)
    except LabelError as error:
        raise _Refused(str(error), str(error)) from None
    fell = fallen(now, stored, margin) if stored is not None else []
    _expect_writable([output] if output else [], [case.label.path for case in now.cases])
    written = _emit(write_evaluation(now, form, compare(now, old) if old is not None else None, fell), output, settings.lang)
    for name, least, value in fell:
        _say(f"{name}: {'-' if value is None else f'{value:.3f}'} < {least:.3f}")
    failures = [*now.failures, *(failure for case in now.cases for failure in case.failures)]
    _say_failures(failures, settings.lang)
    lost = floor is None and any(case.unread for case in now.cases)
    context.exit(2 if not written else 4 if failures else 1 if fell else 3 if lost else 0)


# --------------------------------------------------------------------------- what is there


@cli.command()
@_BLOCK
@_LANG
@_CONFIG
def areas(**given: Any) -> None:
    """List the task areas that are checked, and whose plugin checks each."""
    settings = _settings(**given)
    found = _plugins(settings)
    for area in found.areas:
        title = area.title_en if settings.lang == "en" and area.title_en else area.title
        _print(f"{area.key:<6} {title}  ({found.owner(area.key).name}, {found.owner(area.key)})", settings.lang)
    _say_failures(found.failures, settings.lang)


@cli.command()
@_BLOCK
@_LANG
@_CONFIG
@click.pass_context
def plugins(context: click.Context, /, **given: Any) -> None:
    """List the installed plugins with their hooks; exit 4 if one failed."""
    settings = _settings(**given)
    found = _plugins(settings)
    for name, origin in found.origins.items():
        _print(f"{name:<16} {origin!s:<20} {', '.join(found.hooks_of(name))}", settings.lang)
    _say_failures(found.failures, settings.lang)
    if found.failures:
        from docgen.report import Exit

        context.exit(Exit.INCOMPLETE)


@cli.command()
@_LANG
@click.pass_context
def doctor(context: click.Context, /, lang: str | None) -> None:
    """Tell what is installed, what it is for, and how to get what is missing; exit 1 if docgen can't do without it."""
    from docgen.doctor import complete, examine

    tools = examine()
    for tool in tools:
        sign = "✓" if tool.found else "✗" if tool.required else "–"
        known = f"{sign} {tool.name:<15} {tool.version:<10} {tool.needed_for.text(lang or 'vi')}"
        _print(known if tool.found else f"{known}: {tool.install.text(lang or 'vi')}", lang or "vi")
    context.exit(0 if complete(tools) else 1)


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script for SHELL.

    \b
    eval "$(docgen completion bash)"        in ~/.bashrc
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None  # the choices are click's own
    _print(kind(cli, {}, "docgen", "_DOCGEN_COMPLETE").source(), "vi")


# --------------------------------------------------------------------------- settings and plugins


def _settings(
    *,
    config: str | None = None,
    block: tuple[str, ...] = (),
    scope: str | None = None,
    ocr: str | None = None,
    revisions: str | None = None,
    memo_style: str | None = None,
    **given: str | None,
) -> Settings:
    """The configuration file's settings, under what was typed."""
    from dataclasses import replace

    from docgen.config import ConfigError, Settings, read_config

    try:
        settings = read_config(config) if config else Settings()
    except ConfigError as error:
        raise _Refused(f"{error.message.vi}.", f"{error.message.en}.") from None
    reading = replace(settings.reading, ocr=ocr or settings.reading.ocr, revisions=revisions or settings.reading.revisions)
    typed: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    if scope is not None:
        typed["scope"] = tuple(key.strip() for key in scope.split(",") if key.strip())
        if not typed["scope"]:
            raise _Refused('--scope: hãy nêu các nhóm như "2.2,2.4", hoặc "all".', '--scope: give area keys as in "2.2,2.4", or "all".')
    if memo_style is not None:
        typed["memo"] = (*settings.memo, ("style", memo_style))
    return replace(settings, reading=reading, block_plugins=(*settings.block_plugins, *block), **typed)


def _plugins(settings: Settings) -> Plugins:
    """The installed plugins but those that are to be left out; one that isn't there is a slip of who typed it, and a line if configured."""
    from docgen.plugins import load

    plugins = load(block=settings.block_plugins, memory=settings.reading.limits.memory)
    typed = click.get_current_context().params.get("block") or ()
    for name in dict.fromkeys(settings.block_plugins):
        if name not in plugins.blocked:
            vi, en = f"không có plugin {name} để loại ra; xem `docgen plugins`.", f"no plugin {name} to leave out; see `docgen plugins`."
            if name in typed:
                raise _Refused(f"--block-plugin: {vi}", f"--block-plugin: {en}")
            _say(_both(settings.lang, f"cấu hình, block-plugins: {vi}", f"configuration, block-plugins: {en}"))
    return plugins


def _expect_areas(plugins: Plugins, keys: Iterable[str]) -> None:
    """End with one line where one of ``keys`` is no installed area."""
    known = [area.key for area in plugins.areas]
    unknown = [key for key in keys if key not in known and key != "all"]
    if unknown and known:
        failed = dict.fromkeys((item.plugin, item.distribution, item.error) for item in plugins.failures)
        missing, installed = ", ".join(unknown), ", ".join(known)
        raise _Refused(
            " ".join([f"không có nhóm {missing}; các nhóm: {installed}.", *(f'plugin "{n}" ({d}) gặp lỗi: {e}.' for n, d, e in failed)]),
            " ".join([f"no area {missing}; installed: {installed}.", *(f'plugin "{n}" ({d}) failed: {e}.' for n, d, e in failed)]),
        )


def _warn_of_unknown_areas(plugins: Plugins, settings: Settings) -> None:
    """Say which severities are set for an area that nobody checks."""
    known = {area.key for area in plugins.areas}
    for key in dict.fromkeys(rule.area for rule in settings.severities if rule.area and rule.area not in known):
        vi, en = f"cấu hình, [[severity]]: không có nhóm {key}.", f"configuration, [[severity]]: no area {key} is installed."
        _say(_both(settings.lang, vi, en))


# --------------------------------------------------------------------------- printing


def _emit(text: str, output: str | None, lang: str) -> bool:
    """Write ``text`` to the file ``output``, or to stdout; False, and a line, if it can't be written.

    What was worked out isn't lost with a file that can't be written: it goes to stdout then.
    A reader that has left (``| head``) is no error.
    """
    content = text.encode("utf-8", "surrogateescape")
    if output:
        from docgen.files import write_whole

        try:
            write_whole(output, content)
        except OSError as error:
            why = _why(error)
            _say(_both(lang, f"{output}: không ghi được ({why}).", f"{output} can't be written: {why}."))
            _emit(text, None, lang)
            return False
        return True
    try:
        if sys.stdout is None:
            raise OSError(_both(lang, "đã đóng", "it is closed"))
        click.echo(content, nl=False)
        sys.stdout.flush()
    except BrokenPipeError:
        _give_up(sys.stdout, 1)
    except OSError as error:
        _give_up(sys.stdout, 1)
        why = _why(error)
        _say(_both(lang, f"không ghi được ra stdout ({why}).", f"stdout can't be written: {why}."))
        return False
    return True


def _give_up(stream: Any, number: int) -> None:
    """Let what is still to be written to a stream that can't be written go nowhere: Python would try again at its end."""
    with suppress(OSError, ValueError, AttributeError):
        number = stream.fileno()
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)


def _why(error: OSError) -> str:
    return error.strerror or str(error)


def _print(line: str, lang: str) -> None:
    """One line on stdout, in UTF-8 whatever the locale."""
    if not _emit(f"{line}\n", None, lang):
        raise click.exceptions.Exit(2)


def _say(line: str) -> None:
    """One line for a person, on stderr: a file's name can't break it, or steer the terminal.  Where there is no stderr, nobody listens."""
    line = "".join(sign if sign.isprintable() or "\udc80" <= sign <= "\udcff" else "?" for sign in line)
    try:
        click.echo(line.encode("utf-8", "surrogateescape"), err=True)
    except OSError:
        _give_up(sys.stderr, 2)


def _say_failures(failures: Iterable[Failure], lang: str) -> None:
    for line in dict.fromkeys(failure.message.text(lang) for failure in failures):
        _say(line)


def _both(lang: str, vi: str, en: str) -> str:
    return en if lang == "en" else vi


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()  # None: it was closed before we began


def _colour() -> bool:
    return _is_terminal(sys.stdout) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width() -> int:
    if not _is_terminal(sys.stdout) and not os.environ.get("COLUMNS"):
        return 100
    import shutil

    return shutil.get_terminal_size((100, 24)).columns


def main() -> None:
    """The ``docgen`` command."""
    for name in ("SIGTERM", "SIGHUP"):  # as Ctrl-C: what was done is still reported, and nothing is left running
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:  # nohup's SIG_IGN stays
            signal.signal(number, _interrupt)
    for number in range(3):  # where one is closed, the next file opened would take its place
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    try:
        cli(prog_name="docgen")
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):  # everything is said; a late one must not undo it
            signal.signal(number, lambda number, frame: None)
        _leave_the_hung()


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


def _leave_the_hung() -> None:
    """End the process here if a plugin's thread never returned: it could hold up the interpreter's own end."""
    threading = sys.modules.get("threading")
    if threading is None or not any(thread.name == "docgen-plugin" for thread in threading.enumerate()):
        return
    end = sys.exc_info()[1]
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(end.code if isinstance(end, SystemExit) and isinstance(end.code, int) else 1)
