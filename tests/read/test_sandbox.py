"""One bad file costs itself only: readers that misbehave, each in its own way."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from docgen.model import Document, Limits, Message, Paragraph, ReadOptions, UnreadableError
from docgen.read import sandbox
from docgen.read.sandbox import ReaderFailedError, read_isolated, read_many, start

forked = pytest.mark.skipif(not sandbox.CAN_FORK, reason="needs fork")
SHORT = ReadOptions(limits=Limits(seconds=1.0))
AMPLE = ReadOptions(limits=Limits(seconds=60.0))


def well(path: str, options: ReadOptions) -> Document:
    return Document(path, "0" * 64, "docx", (Paragraph(0, "Kế hoạch triển khai"),))


def hang(path: str, options: ReadOptions) -> Document:
    while True:
        time.sleep(1)


def hang_in_c(path: str, options: ReadOptions) -> Document:
    ctypes.CDLL(None).pause()
    return well(path, options)


def hog(path: str, options: ReadOptions) -> Document:
    hoard = [bytearray(2**26) for _ in range(10_000)]
    return well(str(len(hoard)), options)


def vanish(path: str, options: ReadOptions) -> Document:
    os._exit(7)


def crash(path: str, options: ReadOptions) -> Document:
    ctypes.string_at(0)
    return well(path, options)


def give_up(path: str, options: ReadOptions) -> Document:
    os.abort()


def recurse(path: str, options: ReadOptions) -> Document:
    return recurse(path, options)


def leave(path: str, options: ReadOptions) -> Document:
    sys.exit(0)


def refuse(path: str, options: ReadOptions) -> Document:
    raise UnreadableError("encrypted", Message("tệp có mật khẩu", "the file has a password"))


def err(path: str, options: ReadOptions) -> Document:
    raise KeyError("2.7")


def answer_rubbish(path: str, options: ReadOptions) -> Document:
    return lambda: None  # type: ignore[return-value]  # what a careless reader does


class Unwelcome:
    """Packs well and unpacks with an exception."""

    def __reduce__(self) -> tuple[Callable[..., object], tuple[str]]:
        return (int, ("not a number",))


def test_what_was_read_comes_back_whole() -> None:
    assert read_isolated("ke-hoach.docx", AMPLE, well) == well("ke-hoach.docx", AMPLE)


def test_a_large_answer_does_not_get_stuck_in_the_pipe() -> None:
    def long(path: str, options: ReadOptions) -> Document:
        return Document(path, "", "docx", (Paragraph(0, "x" * 5_000_000),))

    block = read_isolated("long.docx", AMPLE, long).blocks[0]
    assert isinstance(block, Paragraph)
    assert len(block.text) == 5_000_000


def test_a_refusal_arrives_with_its_reason_and_both_messages() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_isolated("khoa.docx", AMPLE, refuse)
    assert caught.value.reason == "encrypted"
    assert caught.value.message == Message("tệp có mật khẩu", "the file has a password")


@forked
@pytest.mark.parametrize(
    ("read", "options", "reason", "said"),
    [
        (hang, SHORT, "timeout", "reading took more than 1 s"),
        (hang_in_c, SHORT, "timeout", "reading took more than 1 s"),
        (hog, ReadOptions(limits=Limits(memory=2**28)), "too-large", "more than 256 MiB of memory"),
        (vanish, AMPLE, "crashed", "(exit 7)"),
        (crash, AMPLE, "crashed", "(SIGSEGV)"),
        (give_up, AMPLE, "crashed", "its reader gave up (SIGABRT): it is damaged, or needs more than 3072 MiB of memory (limits.memory)"),
        (recurse, AMPLE, "crashed", "nested too deeply"),
    ],
)
def test_a_reader_that_comes_to_grief_costs_its_file(read: sandbox.Read[Document], options: ReadOptions, reason: str, said: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_isolated("xau.docx", options, read)
    assert caught.value.reason == reason
    assert said in caught.value.message.en
    assert "\n" not in caught.value.message.vi


@pytest.mark.parametrize(
    ("read", "said"),
    [(err, "KeyError: '2.7'"), (leave, "SystemExit: 0")],
)
def test_what_a_reader_may_not_raise_is_its_own_failure(read: sandbox.Read[Document], said: str) -> None:
    with pytest.raises(ReaderFailedError) as caught:
        read_isolated("tot.docx", AMPLE, read)
    assert caught.value.error == said


@forked
@pytest.mark.parametrize("answer", [answer_rubbish, lambda path, options: Unwelcome()])
def test_an_answer_that_cannot_be_sent_is_the_readers_failure(answer: sandbox.Read[Document]) -> None:
    with pytest.raises(ReaderFailedError):
        read_isolated("tot.docx", AMPLE, answer)


@forked
@pytest.mark.parametrize("group", [None, 0])
def test_what_a_reader_started_ends_with_it(tmp_path: Path, group: int | None) -> None:
    """Also what it started in a process group of its own, as a converter is."""
    left = tmp_path / "pid"

    def start_and_hang(path: str, options: ReadOptions) -> Document:
        left.write_text(str(subprocess.Popen(["sleep", "600"], process_group=group).pid))
        return hang(path, options)

    with pytest.raises(UnreadableError):
        read_isolated("xau.doc", SHORT, start_and_hang)
    assert ended(int(left.read_text()))


@forked
def test_a_cancelled_reading_leaves_no_process() -> None:
    pending = start("xau.docx", AMPLE, hang)
    assert isinstance(pending, sandbox._Forked)
    pid = pending.pid
    pending.cancel()
    pending.cancel()
    assert ended(pid)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux' word of a parent's death")
def test_a_reading_dies_with_the_process_that_wanted_it(tmp_path: Path) -> None:
    left = tmp_path / "pid"

    def tell_and_hang(path: str, options: ReadOptions) -> Document:
        left.write_text(str(os.getpid()))
        return hang(path, options)

    parent = os.fork()
    if parent == 0:
        start("xau.docx", AMPLE, tell_and_hang)
        time.sleep(60)
        os._exit(0)
    while not left.exists() or not left.read_text():
        time.sleep(0.05)
    os.kill(parent, signal.SIGKILL)
    os.waitpid(parent, 0)
    assert ended(int(left.read_text()))


@forked
def test_the_time_that_the_caller_spends_elsewhere_is_not_the_files() -> None:
    pending = start("tot.docx", SHORT, well)
    time.sleep(1.5)
    assert pending.result() == well("tot.docx", SHORT)


@forked
def test_noise_of_a_reader_does_not_reach_the_output(capfd: pytest.CaptureFixture[str]) -> None:
    def noisy(path: str, options: ReadOptions) -> Document:
        print("debug")
        os.write(2, b"warning: xref broken\n")
        return well(path, options)

    assert read_isolated("tot.pdf", AMPLE, noisy) == well("tot.pdf", AMPLE)
    assert capfd.readouterr() == ("", "")


@forked
@pytest.mark.parametrize("workers", [1, 2, 5])
def test_bad_files_among_good_ones_come_in_their_order(workers: int) -> None:
    ways = {"a": well, "treo": hang, "b": well, "c": well, "loi": err, "mat": vanish, "d": well, "e": well, "f": well, "khoa": refuse}

    def read(path: str, options: ReadOptions) -> Document:
        return ways[path](path, options)

    answers = list(read_many(iter(ways), SHORT, read, workers))
    said = [(path, getattr(answer, "path", None) or getattr(answer, "reason", None) or str(answer)) for path, answer in answers]
    assert said == [
        ("a", "a"), ("treo", "timeout"), ("b", "b"), ("c", "c"), ("loi", "KeyError: '2.7'"), ("mat", "crashed"),
        ("d", "d"), ("e", "e"), ("f", "f"), ("khoa", "encrypted"),
    ]  # fmt: skip


@forked
def test_breaking_off_ends_the_readings_under_way() -> None:
    before = children()
    answers = read_many(["a", "b", "c", "d"], AMPLE, lambda path, options: well(path, options) if path == "a" else hang(path, options), 2)
    assert next(answers)[0] == "a"
    answers.close()  # type: ignore[attr-defined]  # it is a generator
    assert children() == before


def test_without_fork_files_are_read_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "CAN_FORK", False)
    assert read_isolated("tot.docx", AMPLE, well) == well("tot.docx", AMPLE)
    with pytest.raises(UnreadableError, match="nested too deeply"):
        read_isolated("sau.docx", AMPLE, recurse)
    answers = dict(read_many(["a", "b"], AMPLE, lambda path, options: err(path, options) if path == "a" else well(path, options), 2))
    assert isinstance(answers["a"], ReaderFailedError)
    assert answers["b"] == well("b", AMPLE)


def ended(pid: int) -> bool:
    """Has the process gone, or is at most waited for by its parent?"""
    for _ in range(100):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def children() -> set[str]:
    """Processes of this one that are alive."""
    tasks = Path(f"/proc/self/task/{os.getpid()}/children")
    return set(tasks.read_text().split()) if tasks.exists() else set()
