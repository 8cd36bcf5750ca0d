"""What ``docgen doctor`` says about a machine."""

from __future__ import annotations

from pathlib import Path

import pytest
from external import need_soffice, need_tesseract

from docgen import doctor
from docgen.doctor import Tool, complete, examine


def found() -> dict[str, Tool]:
    return {tool.name: tool for tool in examine()}


def test_the_libraries_that_docgen_stands_on_are_there() -> None:
    tools = found()
    assert complete(tuple(tools.values()))
    assert tools["lxml"].found
    assert tools["lxml"].version[0].isdigit()
    assert tools["Python"].required


def test_tesseract_is_found_with_its_language() -> None:
    need_tesseract()
    tools = found()
    assert tools["tesseract"].version[0].isdigit()
    assert tools["tesseract vie"].found


def test_libreoffice_is_found() -> None:
    need_soffice()
    assert found()["LibreOffice"].version[0].isdigit()


def test_a_bare_machine_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DOCGEN_SOFFICE", "nowhere")
    monkeypatch.setattr(doctor.sys, "platform", "linux")  # type: ignore[attr-defined]  # the module that doctor imported
    tools = found()
    missing = {name: tool.install.en for name, tool in tools.items() if not tool.found}
    assert missing == {
        "tesseract": "sudo apt install tesseract-ocr tesseract-ocr-vie",
        "tesseract vie": "sudo apt install tesseract-ocr-vie",
        "LibreOffice": "sudo apt install libreoffice-writer",
    }
    assert complete(tuple(tools.values()))  # only some files need them


def test_a_program_that_does_not_run_is_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "tesseract"
    broken.write_bytes(b"\x7fELF rubbish")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not found()["tesseract"].found
