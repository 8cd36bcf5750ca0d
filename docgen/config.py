"""What did the user ask for? Settings from the configuration file, under those of the command line.

The file is TOML, its keys at the top or under ``[tool.docgen]``::

    fail-on = "warning"
    ocr = "never"

    [limits]
    seconds = 60

    [[severity]]            # the last entry that matches wins
    aspect = "lead"
    reason = "unknown-agency"
    is = "error"
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from docgen.model import Decision, Finding, Limits, Message, Outcome, ReadOptions

SEVERITIES = ("error", "warning", "none")
#: What one file may cost unless the configuration says otherwise: honest plans stay far below.
USUAL = Limits(
    file_size=100 * 2**20,
    unpacked_size=300 * 2**20,
    pages=1_000,
    cells=200_000,
    characters=3_000_000,
    blocks=200_000,
    seconds=300.0,
    memory=1536 * 2**20,
)
_MOST_SECONDS = 7 * 24 * 3600.0
_MOST = 2**50  # bytes, pages, …
_LONGEST = 2**20  # bytes of a configuration
_TIMES = ("seconds",)
CHOICES = {
    "fail-on": ("error", "warning"),
    "lang": ("vi", "en"),
    "ocr": ("auto", "never", "always"),
    "revisions": ("accepted", "original"),
    "style": ("party", "state"),
}


class ConfigError(Exception):
    """The configuration can't be used; ``message`` is one line saying where and why, the text the same in English."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.message = Message(vi, en)


@dataclass(frozen=True, slots=True)
class SeverityRule:
    """``severity`` for every decision or finding that matches; an empty field matches all.

    ``rule`` names a finding ("plan.basis"); the others speak of decisions.
    """

    severity: str
    area: str = ""
    aspect: str = ""
    outcome: str = ""
    reason: str = ""
    rule: str = ""

    def matches(self, judged: Decision | Finding) -> bool:
        """Is this rule about ``judged``?"""
        if isinstance(judged, Finding):
            return self.rule == judged.rule and self.outcome in ("", judged.outcome)
        return not self.rule and all(wanted in ("", got) for wanted, got in (
            (self.area, judged.area), (self.aspect, judged.aspect), (self.outcome, judged.outcome), (self.reason, judged.reason),
        ))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settings:
    """How to check: ``scope`` are area keys or ("all",), empty for what the submitter has to cover.

    ``submitter`` overrides what the plan's head says; ``fail_on`` is the least severity that makes exit 1.
    ``memo`` is what the memo's head and signature say, by the keywords of :func:`docgen.write.memo.write_memo`.
    """

    lang: str = "vi"
    fail_on: str = "error"
    scope: tuple[str, ...] = ()
    submitter: str | None = None
    reading: ReadOptions = field(default_factory=lambda: ReadOptions(limits=USUAL))
    block_plugins: tuple[str, ...] = ()
    severities: tuple[SeverityRule, ...] = ()
    memo: tuple[tuple[str, str], ...] = ()


def read_config(path: str) -> Settings:
    """Return the settings in the file at ``path``; raises :class:`ConfigError`."""
    try:
        with open(path, "rb") as file:
            content = file.read(_LONGEST + 1)
    except (OSError, ValueError) as error:
        why = (isinstance(error, OSError) and error.strerror) or str(error)
        raise ConfigError(f"{path}: không đọc được ({why})", f"{path}: {why}") from None
    if len(content) > _LONGEST:
        raise ConfigError(f"{path}: quá dài, không phải tệp cấu hình", f"{path}: too long for a configuration (over {_LONGEST} bytes)")
    try:
        parsed = tomllib.loads(content.decode("utf-8-sig").replace("\r\n", "\n"))
    except RecursionError:
        raise ConfigError(f"{path}: các giá trị lồng nhau quá sâu", f"{path}: its values nest too deeply") from None
    except ValueError as error:  # not UTF-8, not TOML, or a number beyond all bounds
        why = _short(" ".join(str(error).split()), 200)
        raise ConfigError(f"{path}: không phải TOML: {why}", f"{path}: not TOML: {why}") from None
    try:
        return settings_from(parsed)
    except ConfigError as error:
        raise ConfigError(f"{path}: {error.message.vi}", f"{path}: {error.message.en}") from None


def settings_from(content: Mapping[str, Any]) -> Settings:
    """Return the settings in ``content``, a parsed configuration; raises :class:`ConfigError` for what it can't use."""
    tool = content.get("tool")
    if isinstance(tool, Mapping) and isinstance(tool.get("docgen"), Mapping):
        content = tool["docgen"]
    ours: dict[str, Any] = {}
    reading: dict[str, Any] = {}
    for key, value in content.items():
        name = key.replace("-", "_")
        match key:
            case "lang" | "fail-on":
                ours[name] = _choice(key, value)
            case "ocr" | "revisions":
                reading[name] = _choice(key, value)
            case "scope" | "block-plugins":
                ours[name] = _words(key, value)
            case "submitter":
                ours[name] = _typed(key, value, str)
            case "cache":
                reading[name] = _typed(key, value, str)
            case "ocr-confidence":
                reading[name] = _share(key, value)
            case "limits":
                reading[name] = _limits(_typed(key, value, dict))
            case "memo":
                ours[name] = _memo(_typed(key, value, dict))
            case "severity":
                ours["severities"] = tuple(_severity_rule(entry) for entry in _typed(key, value, list))
            case _:
                raise ConfigError(f"khóa {_shown(key)} không có", f"unknown key {_shown(key)}")
    return Settings(**ours, reading=ReadOptions(**{"limits": USUAL} | reading))


def _severity_rule(entry: object) -> SeverityRule:
    table = dict(_typed("severity", entry, dict))
    severity = table.pop("is", None)
    if severity not in SEVERITIES:
        known = ", ".join(SEVERITIES)
        raise _not('severity: "is"', f"một trong {known}", f"one of {known}", severity)
    for key, value in table.items():
        if key not in ("area", "aspect", "outcome", "reason", "rule"):
            raise ConfigError(f"severity: khóa {_shown(key)} không có", f"severity: unknown key {_shown(key)}")
        _typed(f"severity.{key}", value, str)
        if value and key in _RULED:
            _choice(f"severity.{key}", value, _RULED[key])
    return SeverityRule(severity, **table)


_RULED = {"aspect": ("coverage", "lead", "deadline"), "outcome": tuple(outcome.value for outcome in Outcome)}


def _memo(table: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    known = ("style", "office", "superior", "place", "signer-post", "signer")
    for key, value in table.items():
        if key not in known:
            raise _unknown("memo", key, known)
        _typed(f"memo.{key}", value, str)
    if "style" in table:
        _choice("style", table["style"])
    return tuple((key.replace("-", "_"), str(value)) for key, value in table.items())


def _limits(table: Mapping[str, object]) -> Limits:
    known = {one.name.replace("_", "-"): one.name for one in fields(Limits)}
    given: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            raise _unknown("limits", key, known)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0 or not math.isfinite(value):
            raise _not(f"limits.{key}", "một số dương", "a positive number", value)
        least, most = (0.001, _MOST_SECONDS) if key in _TIMES else (1, _MOST)
        if not least <= value <= most:
            raise _not(f"limits.{key}", f"một số từ {least:g} đến {most:.16g}", f"a number from {least:g} to {most:.16g}", value)
        given[known[key]] = type(getattr(USUAL, known[key]))(value)
    return replace(USUAL, **given)


def _unknown(table: str, key: str, known: Iterable[str]) -> ConfigError:
    names = ", ".join(known)
    return ConfigError(f"{table}: khóa {_shown(key)} không có; các khóa: {names}", f"{table}: unknown key {_shown(key)}; known: {names}")


def _choice(key: str, value: object, choices: Sequence[str] = ()) -> str:
    choices = choices or CHOICES[key]
    if value not in choices:
        known = ", ".join(choices)
        raise _not(key, f"một trong {known}", f"one of {known}", value)
    return str(value)


def _share(key: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise _not(key, "một số từ 0 đến 1", "a number from 0 to 1", value)
    return float(value)


def _words(key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(word.strip() for word in value.split(",") if word.strip())
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        return tuple(value)
    raise _not(key, "danh sách chữ", "a list of texts", value)


_KINDS: dict[object, tuple[str, str]] = {
    str: ("một chuỗi chữ", "a text"),
    dict: ("một bảng", "a table"),
    list: ("các bảng [[severity]]", "tables [[severity]]"),
}


def _typed(key: str, value: object, kind: type) -> Any:
    if not isinstance(value, kind):
        raise _not(key, *_KINDS[kind], value)
    return value


def _not(key: str, vi: str, en: str, value: object) -> ConfigError:
    return ConfigError(f"{key} phải là {vi}, không phải {_shown(value)}", f"{key} has to be {en}, not {_shown(value)}")


def _shown(value: object) -> str:
    """``value`` in an error line, which stays a line."""
    try:
        return _short(repr(value), 80)
    except (RecursionError, ValueError):  # nested too deeply, or a number of too many digits
        return f"…({type(value).__name__})"


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
