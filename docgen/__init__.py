"""docgen checks implementation plans against a superior directive."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.hooks import hookimpl

__all__ = ["__version__", "hookimpl"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """``docgen.hookimpl``, imported when a plugin asks for it: ``docgen --help`` needs no pluggy."""
    if name == "hookimpl":
        from docgen.hooks import hookimpl

        return hookimpl
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
