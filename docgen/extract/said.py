"""What is said of a task: who leads, who helps, who watches, by when?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from docgen.model import AgencyRef, Deadline, Mention, Place, Quote

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said:
    """What words assign. ``explicit`` is true for times of a label or a cell, not of running text."""

    leads: tuple[Mention[AgencyRef], ...] = ()
    supporting: tuple[Mention[AgencyRef], ...] = ()
    silent: tuple[Mention[AgencyRef], ...] = ()
    monitors: tuple[Mention[AgencyRef], ...] = ()
    times: tuple[Mention[Deadline], ...] = ()
    explicit: bool = False
    strong: bool = False

    def as_help(self) -> Said:
        """The same, its agencies only helping: what stands in a list of helpers."""
        return replace(self, leads=(), supporting=(*self.supporting, *self.leads), silent=())

    def __add__(self, other: Said) -> Said:
        return Said(
            self.leads + other.leads,
            self.supporting + other.supporting,
            self.silent + other.silent,
            self.monitors + other.monitors,
            self.times + other.times,
            self.explicit or other.explicit,
            self.strong or other.strong,
        )

    def over(self, other: Said) -> Said:
        """This, and what it leaves open from ``other``."""
        silent = self.leads or self.silent
        return Said(
            self.leads if silent else other.leads, self.supporting + other.supporting, self.silent if silent else other.silent, self.monitors + other.monitors,
            self.times or other.times, self.explicit or other.explicit, self.strong or other.strong,
        )  # fmt: skip

    def via(self, via: str) -> Said:
        """The same, reached another way."""

        def moved(mentions: tuple[Mention[T], ...]) -> tuple[Mention[T], ...]:
            return tuple(Mention(m.value, m.quote, via) for m in mentions)

        return Said(moved(self.leads), moved(self.supporting), moved(self.silent), moved(self.monitors), moved(self.times), self.explicit, self.strong)

    @property
    def anything(self) -> bool:
        """Whether the words assign or schedule anything at all."""
        return bool(self.leads or self.supporting or self.silent or self.monitors or self.times)

    def placed(self, at: Place, where: str, confidence: float | None, via: str) -> Said:
        """The same, said at another place."""

        def moved(mentions: tuple[Mention[T], ...]) -> tuple[Mention[T], ...]:
            return tuple([Mention(m.value, Quote(m.quote.text, at, where, confidence), via) for m in mentions])

        if not self.anything:
            return self
        return Said(moved(self.leads), moved(self.supporting), moved(self.silent), moved(self.monitors), moved(self.times), self.explicit, self.strong)


#: What words say that assign nothing.
NOTHING = Said()
