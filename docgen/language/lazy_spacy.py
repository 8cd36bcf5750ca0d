"""How is spaCy imported without its command line?

``import spacy`` pulls in ``spacy.cli`` (typer, its download and training
commands) for one function, ``spacy.info``: about a third of the import's time,
for nothing that docgen uses.  :func:`import_spacy` imports spaCy with a stand-in
for that function, which fetches the real one when it is called.
``importlib.util.LazyLoader`` does not help: ``from .cli.info import info`` touches
the module at once, and touching a lazy module loads it.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

_COMMANDS = "spacy.cli"
_INFO = "spacy.cli.info"


def import_spacy() -> Any:
    """Import spaCy and return the module; ``spacy.cli`` is imported only when somebody uses it.

    Typed ``Any``: spaCy ships no complete type information.
    """
    if "spacy" in sys.modules or _COMMANDS in sys.modules:
        return importlib.import_module("spacy")
    package, module = ModuleType(_COMMANDS), ModuleType(_INFO)
    package.__path__ = []
    module.info = _info  # type: ignore[attr-defined]  # a stand-in grows the one name that is imported from it
    sys.modules[_COMMANDS], sys.modules[_INFO] = package, module
    try:
        spacy = importlib.import_module("spacy")
    finally:
        # The stand-ins go, so that `import spacy.cli` finds the real package.
        for name, stand_in in ((_INFO, module), (_COMMANDS, package)):
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]
    if spacy.__dict__.get("cli") is package:
        del spacy.cli
    return spacy


def _info(*args: Any, **kwargs: Any) -> Any:
    """``spacy.info``, fetched when it is called."""
    return importlib.import_module(_INFO).info(*args, **kwargs)
