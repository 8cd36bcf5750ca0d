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

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from docgen.model import Decision, Finding, Limits, ReadOptions

SEVERITIES = ("error", "warning", "none")
_USUAL = Limits()
CHOICES = {
    "fail-on": ("error", "warning"),
    "lang": ("vi", "en"),
    "ocr": ("auto", "never", "always"),
    "revisions": ("accepted", "original"),
    "style": ("party", "state"),
}


class ConfigError(Exception):
    """The configuration can't be used; the text is one line saying where and why."""


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
    reading: ReadOptions = field(default_factory=ReadOptions)
    block_plugins: tuple[str, ...] = ()
    severities: tuple[SeverityRule, ...] = ()
    memo: tuple[tuple[str, str], ...] = ()


def read_config(path: str) -> Settings:
    """Return the settings in the file at ``path``; raises :class:`ConfigError`."""
    try:
        with open(path, "rb") as file:
            content = tomllib.load(file)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not TOML: {error}") from None
    try:
        return settings_from(content)
    except ConfigError as error:
        raise ConfigError(f"{path}: {error}") from None


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
                ours[name] = _typed(key, value, str, "a text")
            case "cache":
                reading[name] = _typed(key, value, str, "a text")
            case "ocr-confidence":
                reading[name] = _share(key, value)
            case "limits":
                reading[name] = _limits(_typed(key, value, dict, "a table"))
            case "memo":
                ours[name] = _memo(_typed(key, value, dict, "a table"))
            case "severity":
                ours["severities"] = tuple(_severity_rule(entry) for entry in _typed(key, value, list, "tables [[severity]]"))
            case _:
                raise ConfigError(f"unknown key {key!r}")
    return Settings(**ours, reading=ReadOptions(**reading))


def _severity_rule(entry: object) -> SeverityRule:
    table = dict(_typed("severity", entry, dict, "a table [[severity]]"))
    severity = table.pop("is", None)
    if severity not in SEVERITIES:
        raise ConfigError(f'severity: "is" has to be one of {", ".join(SEVERITIES)}, not {severity!r}')
    for key, value in table.items():
        if key not in ("area", "aspect", "outcome", "reason", "rule"):
            raise ConfigError(f"severity: unknown key {key!r}")
        _typed(f"severity.{key}", value, str, "a text")
    return SeverityRule(severity, **table)


def _memo(table: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    known = ("style", "office", "superior", "place", "signer-post", "signer")
    for key, value in table.items():
        if key not in known:
            raise ConfigError(f"memo: unknown key {key!r}; known: {', '.join(known)}")
        _typed(f"memo.{key}", value, str, "a text")
    if "style" in table:
        _choice("style", table["style"])
    return tuple((key.replace("-", "_"), str(value)) for key, value in table.items())


def _limits(table: Mapping[str, object]) -> Limits:
    known = {one.name.replace("_", "-"): one.name for one in fields(Limits)}
    given: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            raise ConfigError(f"limits: unknown key {key!r}; known: {', '.join(known)}")
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value <= 0:
            raise ConfigError(f"limits.{key} has to be a positive number, not {value!r}")
        given[known[key]] = type(getattr(_USUAL, known[key]))(value)
    return Limits(**given)


def _choice(key: str, value: object) -> str:
    if value not in CHOICES[key]:
        raise ConfigError(f"{key} has to be one of {', '.join(CHOICES[key])}, not {value!r}")
    return str(value)


def _share(key: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ConfigError(f"{key} has to be a number from 0 to 1, not {value!r}")
    return float(value)


def _words(key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(word.strip() for word in value.split(",") if word.strip())
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        return tuple(value)
    raise ConfigError(f"{key} has to be a list of texts, not {value!r}")


def _typed(key: str, value: object, kind: type, called: str) -> Any:
    if not isinstance(value, kind):
        raise ConfigError(f"{key} has to be {called}, not {value!r}")
    return value
