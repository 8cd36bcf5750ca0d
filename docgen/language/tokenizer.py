"""Where does a token begin and end? A spaCy tokenizer for official Vietnamese.

Words, numbers and punctuation are kept apart and nothing is glued:
"LĐ-TB&XH", "30/6/2022" and "(quý II)." fall into their parts, so that phrases
of any register can be matched.  Vietnamese syllables are tokens; what belongs together is for
the components to say.  Offsets are exact: ``doc.text`` is the text, character for character.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

_TOKEN = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f])+|\d+|\s+|.", re.DOTALL)


def split(text: str) -> tuple[list[str], list[bool]]:
    """Tokens of ``text``, and whether a plain space follows each.

    Further white space (line breaks, tabs, a second space) is a token of its
    own, as spaCy wants it.  Joining tokens and spaces gives ``text`` again.
    """
    words: list[str] = []
    spaces: list[bool] = []
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token[0] == " " and words and not words[-1].isspace():
            spaces[-1] = True
            token = token[1:]
            if not token:
                continue
        words.append(token)
        spaces.append(False)
    return words, spaces


class Tokenizer:
    """Callable that turns a text into a spaCy ``Doc`` over ``vocab``; it has nothing to save."""

    def __init__(self, vocab: Any) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Any:
        from spacy.tokens import Doc

        words, spaces = split(text)
        return Doc(self.vocab, words=words, spaces=spaces)

    def to_bytes(self, **_: Any) -> bytes:
        """Nothing: the grammar is code."""
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> Tokenizer:
        """This tokenizer."""
        return self

    def to_disk(self, _path: str | Path, **_: Any) -> None:
        """Save nothing."""

    def from_disk(self, _path: str | Path, **_: Any) -> Tokenizer:
        """This tokenizer."""
        return self
