"""What may a plugin answer, and what is said when it answers something else?"""

from __future__ import annotations

import os
from dataclasses import dataclass

from docgen.files import refuse
from docgen.model import Agency, Area, Decision, Failure, Message, Outcome, Quote, Subtask, Unreadable, UnreadableError

ASPECTS = ("coverage", "lead", "deadline")


class RubbishError(Exception):
    """A plugin answered something that its hook's contract doesn't allow."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a plugin comes from: entry point ``name``, ``value``, and the ``distribution`` with its ``version``."""

    name: str
    value: str
    distribution: str
    version: str

    def __str__(self) -> str:
        return f"{self.distribution} {self.version}".strip()


def expect(true: bool, otherwise: str) -> None:
    if not true:
        raise RubbishError(otherwise)


def expect_decision(decision: object, area: Area) -> None:
    """Raise :class:`RubbishError` unless ``decision`` keeps the contract of ``docgen_check``."""
    if not isinstance(decision, Decision):
        raise RubbishError(f"docgen_check gave {kind(decision)}, not a Decision")
    at = f"{decision.area!s} {decision.aspect!s}"
    expect(decision.area == area.key, f"docgen_check was asked for area {area.key} and decided {decision.area!r}")
    expect(decision.aspect in ASPECTS, f"docgen_check decided the unknown aspect {decision.aspect!r}")
    expect(isinstance(decision.outcome, Outcome), f"{at}: the outcome {decision.outcome!r} is none of {', '.join(Outcome)}")
    expect(isinstance(decision.reason, str) and bool(decision.reason), f"{at}: the reason {decision.reason!r} is no word")
    message = decision.message
    expect(isinstance(message, Message) and isinstance(message.vi, str) and isinstance(message.en, str), f"{at}: no Message(vi, en)")
    expect(_all(decision.evidence, Quote), f"{at}: the evidence is not a tuple of Quotes")
    expect(_all(decision.found, str) and _all(decision.missing_subtasks, str), f"{at}: found and missing_subtasks are tuples of words")
    expect(isinstance(decision.expected, str), f"{at}: expected is {kind(decision.expected)}")


def is_area(value: object) -> bool:
    """Is ``value`` an :class:`~docgen.model.Area` whose words and sub-tasks can be used?"""
    return (
        isinstance(value, Area)
        and isinstance(value.key, str)
        and bool(value.key)
        and isinstance(value.title, str)
        and _all(value.subtasks, Subtask)
        and all(isinstance(one.key, str) and _all(one.words, str) for one in value.subtasks)
        and all(_all(words, str) for words in (value.words, value.not_words, value.leads))
        and all(len(pair) == 2 and isinstance(pair[0], str) and _all(pair[1], str) for pair in value.competent)
    )


def is_agency(value: object) -> bool:
    """Is ``value`` an :class:`~docgen.model.Agency` whose names can be looked up?"""
    return isinstance(value, Agency) and isinstance(value.name, str) and bool(value.name) and _all(value.names, str)


def _all(values: object, type_: type) -> bool:
    return isinstance(values, tuple) and all(isinstance(value, type_) for value in values)


def kind(value: object) -> str:
    """``value`` in an error line: its type and the beginning of what it prints as."""
    try:
        text = repr(value)
    except Exception:  # a repr that raises is part of the rubbish
        text = "?"
    return f"{type(value).__name__} {text[:60]}"


# What it was doing, and what that cost, each in Vietnamese and English.
_DOING = {
    "load": (Message("khi nạp", "while being imported"), Message("Plugin này không được dùng.", "Nothing of it was used.")),
    "register": (Message("khi đăng ký", "while being registered"), Message("Plugin này không được dùng.", "Nothing of it was used.")),
    "area": (
        Message("khi khai báo nhóm nhiệm vụ", "while naming its area"),
        Message("Nhóm nhiệm vụ của nó không được kiểm tra.", "Its area was not checked."),
    ),
    "agencies": (
        Message("khi khai báo cơ quan", "while naming agencies"),
        Message("Danh mục thiếu các cơ quan của nó.", "Its agencies are unknown to this run."),
    ),
    "directive": (
        Message("khi khai báo văn bản chỉ đạo", "while naming its directive"),
        Message("Các phát hiện theo văn bản này bị bỏ qua.", "The findings that need it are left out."),
    ),
    "topics": (
        Message("khi nhận biết nội dung", "while reading topics"),
        Message("Nội dung được nhận biết bằng cụm từ.", "Its areas were matched by their phrases instead."),
    ),
    "read": (Message("khi đọc văn bản", "while reading"), Message("Các bộ đọc khác được hỏi tiếp.", "The other readers were asked.")),
    "check": (
        Message("khi kiểm tra", "while checking"),
        Message("Nhóm nhiệm vụ của nó không được kiểm tra.", "Its area was not checked."),
    ),
}


def failure(origin: Origin, doing: str, error: BaseException, area: str = "") -> Failure:
    """Say that the plugin from ``origin`` failed, at what, and what that cost."""
    what = describe(error)
    when, cost = _DOING[doing]
    of_vi, of_en = (f" nhóm {area}", f" area {area}") if area else ("", "")
    message = Message(
        f'plugin "{origin.name}" ({origin}) gặp lỗi {when.vi}{of_vi}: {what}. {cost.vi}',
        f'plugin "{origin.name}" ({origin}) failed {when.en}{of_en}: {what}. {cost.en}',
    )
    return Failure(origin.name, str(origin), doing, what, message)


def describe(error: BaseException) -> str:
    """An exception in one line: its type and its message."""
    try:
        text = " ".join(str(error).split())
    except Exception:  # an exception whose own text raises
        text = ""
    if isinstance(error, RubbishError):
        return text
    return f"{type(error).__name__}: {text[:300]}" if text else type(error).__name__


def name_taken(second: Origin, first: Origin) -> Failure:
    """Say that two plugins have one name."""
    owners = f"{first} ({first.value}), {second} ({second.value})"
    message = Message(
        f'plugin "{second.name}": hai plugin cùng tên: {owners}. Chỉ dùng plugin thứ nhất.',
        f'plugin "{second.name}": two plugins have this name: {owners}. Only the first is used.',
    )
    return Failure(second.name, str(second), "load", f"name taken by {first}", message)


def area_taken(area: str, second: Origin, first: Origin) -> Failure:
    """Say that two plugins want one area."""
    owners = f'"{first.name}" ({first}), "{second.name}" ({second})'
    message = Message(
        f"nhóm nhiệm vụ {area} do hai plugin đảm nhận: {owners}. Chỉ plugin thứ nhất kiểm tra.",
        f"area {area} is taken by two plugins: {owners}. Only the first one checks it.",
    )
    return Failure(second.name, str(second), "area", f"area {area} taken by {first.name} ({first})", message)


def unread(path: str, failed: bool) -> Unreadable:
    """Nobody read ``path``: because a reader ``failed``, or because it is no reader's."""
    if failed:
        message = Message(
            "bộ đọc gặp lỗi với tệp này; hãy mở và lưu lại dưới dạng .docx.",
            "the reader failed on this file; open it and save it as .docx.",
        )
        return Unreadable(path, "crashed", message)
    return refuse(path) or _nobodys(path)  # it may have gone since


def _nobodys(path: str) -> Unreadable:
    """What the file is that no reader takes, by its content, and what to send in its place."""
    from docgen.read import sniff

    no_reader = Message(
        "không có bộ đọc nào cho định dạng này; hãy gửi bản .docx hoặc .pdf.",
        "no installed reader takes it; send it as .docx or .pdf.",
    )
    try:
        found = sniff.sniff(path)
    except OSError:
        return Unreadable(path, "not-supported", no_reader)
    reason = "broken" if found in sniff.DAMAGED else "not-supported"
    return Unreadable(path, reason, no_reader if found in sniff.READABLE else sniff.describe(found))


def unreadable(path: str, error: UnreadableError) -> Unreadable:
    """What a reader said of ``path``, without the file's name in front: whoever shows it puts the path there."""
    name = f"{os.path.basename(path)}: "
    return Unreadable(path, error.reason, Message(error.message.vi.removeprefix(name), error.message.en.removeprefix(name)))
