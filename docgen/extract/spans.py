"""Which agencies and which times does a text of this plan name, and where in it?"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cached_property

from docgen.agencies import Register
from docgen.extract.own_units import own_units
from docgen.language.agencies import find_agencies, first_words, read_agency_list
from docgen.language.agency_scan import AgencySpan
from docgen.language.deadlines import Role as TimeRole
from docgen.language.deadlines import TimeSpan, find_deadlines
from docgen.model import Submitter
from docgen.text import fold

#: From so many words on, a recognised name is sure although one letter of it differs.
SURE_IN_SCANS = 4
#: Up to so many words a heading may name agencies that the register doesn't know, if it begins like one.
LONGEST_STRANGE_HEADING = 14
INSTITUTION = re.compile(r"(?:phòng|trung tâm|ban|sở|chi cục|văn phòng|đội|hội|công an|ubnd|ủy ban|đảng ủy|tổ|ngân hàng|thanh tra|viện|cục|liên minh|liên đoàn|hiệp hội|công ty)\b")
#: What joins the agencies of a heading, or says that they lead.
JOINING = r"[\s,;/&+:.()\-]|và|cùng|quận|huyện|thành phố|hoặc|các|chủ trì|đề nghị|giao|chịu trách nhiệm|thực hiện|có trách nhiệm|phụ trách|là cơ quan chủ trì|(?:là )?(?:cơ quan )?(?:thường trực|đầu mối)"
_JOINING_WORDS = frozenset(re.findall(r"[a-zà-ỹđ]+", JOINING))
# What may stand in front of a heading's first name, and that name's first word.
_FIRST_WORDS = re.compile(rf"(?:{JOINING})*[^a-zà-ỹđ\d]*[a-zà-ỹđ\d]+")
_WORD = re.compile(r"[a-zà-ỹđ]+|\d+")
_HEAD_WORDS = frozenset(["phòng", "trung", "ban", "sở", "chi", "văn", "đội", "hội", "công", "ubnd", "ủy", "đảng", "tổ", "ngân", "thanh", "viện", "cục", "liên", "hiệp"])


class Spans:
    """Finds names and times in texts of one plan: who is home, as of when, and whether they were recognised from pictures."""

    def __init__(self, register: Register, home: Submitter | None, on: date | None, recognised: bool = False) -> None:
        self.register = register
        self.recognised = recognised
        self.home = home
        self.on = on
        self._agencies: dict[str, tuple[AgencySpan, ...]] = {}
        self._lists: dict[str, tuple[AgencySpan, ...]] = {}
        self._times: dict[tuple[str, TimeRole, int | None], tuple[TimeSpan, ...]] = {}

    def agencies(self, text: str) -> tuple[AgencySpan, ...]:
        """Agencies named in running ``text``."""
        if text not in self._agencies:
            self._agencies[text] = self._owned(text, self._as_printed(text, lambda said: find_agencies(said, self.register, home=self.home, on=self.on)))
        return self._agencies[text]

    def _as_printed(self, text: str, read: Callable[[str], tuple[AgencySpan, ...]]) -> tuple[AgencySpan, ...]:
        """What ``read`` finds in a text; in a recognised one, a long name that one letter or tone parts from a registered one is that one: the engine's slip, not the office's."""
        spans = read(text)
        if not self.recognised:
            return spans
        meant, out = text, []
        for span in spans:
            ref = span.ref
            known = self.register.get(ref.suggestion, self.on) if ref.suggestion and ref.agency is None and not ref.unit_of else None
            sure = known is not None and len(ref.name.split()) >= SURE_IN_SCANS
            out.append(replace(span, ref=replace(ref, name=ref.suggestion, agency=known, suggestion="")) if sure else span)
            if sure:  # read once more as it was printed: "Bảo hiềm xã hội thành phố" is the city's
                meant = meant[: span.start] + _as_registered(meant[span.start :], ref.suggestion)
            elif ref.agency is not None and (longer := self.register.nearest(text[span.start :])) and longer[1] > span.end - span.start:
                if len(text[span.start : span.start + longer[1]].split()) >= SURE_IN_SCANS:  # "Ủy ban Mặt trận Tố quốc Việt Nam"
                    meant = meant[: span.start] + _as_registered(meant[span.start :], longer[0].name)
        return read(meant) if meant != text else tuple(out)

    def _owned(self, text: str, spans: tuple[AgencySpan, ...]) -> tuple[AgencySpan, ...]:
        """In a department's plan "Phòng Giáo dục nghề nghiệp" is its own unit, not a district's Phòng."""
        return own_units(text, spans, self._department) if self._department is not None else spans

    @property
    def _department(self) -> str | None:
        """The department whose plan it is, None for any other plan."""
        return self.home.name if self.home is not None and self.home.kind == "department" else None

    def agency_list(self, text: str) -> tuple[AgencySpan, ...]:
        """Agencies of a cell, label value or heading, unknown ones too."""
        if text not in self._lists:
            self._lists[text] = self._owned(text, self._as_printed(text, lambda said: read_agency_list(said, self.register, home=self.home, on=self.on)))
        return self._lists[text]

    def heading_list(self, text: str) -> tuple[AgencySpan, ...]:
        """Like :meth:`agency_list`; nothing where the text is too long for a heading with strangers in it and says more than registered names."""
        if self._department is None and (len(text.split()) > LONGEST_STRANGE_HEADING or not INSTITUTION.match(fold(text).strip())):
            return self._as_printed(text, lambda said: read_agency_list(said, self.register, home=self.home, on=self.on, among=_JOINING_WORDS))
        return self.agency_list(text)

    def may_be_heading(self, text: str) -> bool:
        """Whether the first words of ``text`` can begin an agency's name; much cheaper than :meth:`agency_list`."""
        first = _FIRST_WORDS.match(fold(text))
        return first is None or not self._beginnings.isdisjoint(_WORD.findall(first[0]))

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        fields = (self.register.node(head) for head in ("phòng", "sở"))
        listed = {word for node in fields if node is not None for word in node.children}
        return first_words(self.register) | listed | _HEAD_WORDS

    def times(self, text: str, role: TimeRole = TimeRole.PROSE, year: int | None = None) -> tuple[TimeSpan, ...]:
        """Times written in ``text``."""
        key = (text, role, year)
        if key not in self._times:
            self._times[key] = find_deadlines(text, role=role, issued_on=self.on, year=year)
        return self._times[key]


_SYLLABLE = re.compile(r"[^\W\d_]+")


def _as_registered(text: str, name: str) -> str:
    """``text`` with the first syllable that parts its beginning from ``name`` as that has it, where both are as long."""
    for written, meant in zip(_SYLLABLE.finditer(text), _SYLLABLE.findall(name), strict=False):
        if fold(written[0]) != fold(meant):
            same = len(written[0]) == len(meant)
            return text[: written.start()] + meant + text[written.end() :] if same else text
    return text
