"""Which agency does a name mean, on which day and at which level?

The vocabulary comes from plugins as :class:`~docgen.model.Agency` values; this
module holds the grammar of names.  Words are compared folded and without what
joins them, so that "Lao động - Thương binh và Xã hội", "Lao động, Thương binh
& Xã hội" and a name broken over two lines are one; a level word and a
territory may follow ("Trung tâm Y tế quận Thanh Khê").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from docgen.model import Agency
from docgen.text import fold

_LETTER = "a-zà-ỹđ"
_TOKEN = re.compile(rf"[{_LETTER}0-9]+")
_JOINERS = frozenset({"và"})
_GAP = re.compile(r"\s*(?:(?:[-,&/+]|và(?=[\s&]))\s*){0,3}")
_DOT = re.compile(r"\.\s*")
_ETH = str.maketrans("ð", "đ")

_DISTRICT, _WARD, _CITY = ("quận", "huyện", "thị xã"), ("phường", "xã", "thị trấn", "đặc khu"), ("thành phố", "tỉnh")
_LEVELS = {**dict.fromkeys(_DISTRICT, "district"), **dict.fromkeys(_WARD, "ward"), "thành phố": "city", "tỉnh": "province"}
_PARTY = {"quận ủy": "quận", "huyện ủy": "huyện", "thị ủy": "thị xã", "thành ủy": "thành phố", "tỉnh ủy": "tỉnh"}
_TRAILING = re.compile(rf"^(?P<core>.+?)\s+(?P<word>{'|'.join((*_PARTY, *_LEVELS))})$")
_NOT_A_LEVEL = r"(?!\s+(?:ủy|đoàn|đội|hội|viên|luận)\b)"
_TP = r"thành\s+phố|tp\b\.?|t\.p\.?|thanh pho"
_WORD = (
    r"(?:(?P<party>(?:quận|huyện|thị|thành|tỉnh)\s+ủy)|(?P<district>quận|huyện|thị\s+xã)|(?P<ward>phường|xã|thị\s+trấn|đặc\s+khu)"
    rf"|(?P<city>{_TP})|(?P<province>tỉnh))"
)
_TAIL = re.compile(
    r"(?:\s*\([^()\n;]{1,40}\))?"
    r"(?:\s*[-,]?\s*(?:chi\s+nhánh|cơ\s+sở)(?!\s*(?:cấp|số|\d)))?"
    rf"\s+(?:(?:của|thuộc|trực\s+thuộc|cấp)\s+)?(?P<plural>(?:(?:tất\s+cả\s+)?các|\d{{1,2}}(?:/\d{{1,2}})?)\s+)?{_WORD}(?![{_LETTER}0-9]){_NOT_A_LEVEL}"
)
_SPACE = re.compile(r"\s+")
_AND = re.compile(r"\s*(?:,|và)\s*")
_SPACE_OR_DASH = re.compile(r"\s*-\s*|\s+")
_DASH = re.compile(r"\s*-\s*")
_BRANCH = re.compile(rf"\s*[-,]?\s*chi\s+nhánh\s+khu\s+vực\s+[ivx\d]+(?![{_LETTER}])")
_CHAIN = {
    "district": re.compile(rf"(?:\s*[,/&-]\s*|\s+và\s+|\s+)(?:các\s+)?(?:quận|huyện|thị\s+xã)(?![{_LETTER}]){_NOT_A_LEVEL}"),
    "ward": re.compile(rf"(?:\s*[,/&-]\s*|\s+và\s+|\s+)(?:các\s+)?(?:phường|xã|thị\s+trấn|đặc\s+khu)(?![{_LETTER}]){_NOT_A_LEVEL}"),
}
_CITIES_TOO = re.compile(rf"\s*(?:,|và)\s*thành\s+phố(?![{_LETTER}])")
_OF_CITY = re.compile(rf"\s*[,-]?\s*(?:{_TP}|tỉnh)\s+")
_SYLLABLE = re.compile(r"[^\W\d_]+")
_NOT_PROPER = frozenset(
    re.findall(
        r"\w+",
        "chủ phối phòng sở ban trung hội ủy ubnd công đoàn văn liên tham thực thời theo các và do giao đề hoàn trong "
        "trước bảo mặt quận huyện thành đảng chi tổ đội báo thường quý năm tháng ngày hết cuối đầu giai định hằng hàng "
        "sau khi tổng trưởng giám hđnd đơn cơ ngân kho tòa viện trạm trường thanh",
    )
)


def folded(text: str) -> str:
    """``text`` folded for comparison with names; same length."""
    low = fold(text)
    return low.translate(_ETH) if "ð" in low else low


def alive(agency: Agency, on: date | None) -> bool:
    """Whether ``agency`` exists on the day ``on``; without a day every agency does."""
    return on is None or ((agency.since is None or agency.since <= on) and (agency.until is None or on < agency.until))


def canonical(agency: Agency, level_word: str = "") -> str:
    """The agency's name with the level word that the office bears.

    ``canonical(ubnd, "huyện")`` is "UBND huyện", ``canonical(quan_uy, "huyện")``
    "Huyện ủy"; a name without a level word ("Phòng Y tế") stays as it is.
    """
    words = {"district": _DISTRICT, "ward": _WARD, "city": _CITY}.get(agency.level, ())
    if level_word not in words or level_word == words[0]:
        return agency.name

    def put(match: re.Match[str]) -> str:
        word = "Tỉnh" if level_word == "tỉnh" and match[0] == "Thành" else level_word
        return word[0].upper() + word[1:] if match[0][0].isupper() else word

    pattern = {"district": "quận", "ward": "phường", "city": r"thành phố|(?i:thành)(?= (?:ủy|Đoàn))"}[agency.level]
    return re.sub(rf"\b(?:{pattern}|{pattern.capitalize() if agency.level != 'city' else 'Thành phố'})\b", put, agency.name)


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write an agency: ``slot`` says which level word may follow ("", "state", "party").

    ``word`` is a level word inside the form itself; ``bare`` is false for a
    form that means the agency only with a level word or in context
    ("Bảo hiểm xã hội" is an agency and a thing); ``family`` is true where any words follow.
    """

    agency: Agency
    slot: str = ""
    word: str = ""
    bare: bool = True
    family: bool = False


@dataclass(slots=True)
class _Node:
    children: dict[str, _Node] = field(default_factory=dict)
    forms: list[Form] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows a name: ``level`` and ``word`` as read, the proper name, where it ends."""

    end: int
    level: str = ""
    word: str = ""
    territory: str = ""
    party: bool = False
    plural: bool = False
    more: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A name as read at a place of a text.

    ``agency`` is None where no agency of that name exists on the day or at the
    level that stands there; ``suggestion`` is who took over.
    """

    start: int
    core: int
    end: int
    name: str
    agency: Agency | None
    tail: Tail
    bare: bool
    family: bool = False
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """Where the reader stands: level, level word, and whether the plan is the Party's."""

    level: str = ""
    word: str = ""
    party: bool = False


_NEARBY = {
    "": ("district", "city", "ward", "central"),
    "district": ("district", "city", "central", "ward"),
    "city": ("city", "central", "district", "ward"),
    "ward": ("ward", "district", "city", "central"),
}


class Register:
    """All agencies that plugins named; ask it what a name means.

    A name may stand more than once, with different lives and competences.
    """

    def __init__(self, agencies: Iterable[Agency]) -> None:
        self.agencies: tuple[Agency, ...] = tuple(agencies)
        self._root = _Node()
        self._near: dict[tuple[int, int, tuple[str, ...]], list[tuple[str, Agency]]] = {}
        self._places: dict[str, tuple[str, str, str]] = {}
        for agency in self.agencies:
            for place in agency.places:
                word, _, name = place.partition(" ") if not place.startswith(("thành phố ", "thị ", "đặc ")) else _split_place(place)
                self._places.setdefault(re.sub(r"\s+", " ", folded(name)), (name, _LEVELS.get(word, ""), word))
            for name in (agency.name, *agency.names):
                self._add(agency, name)
        names = sorted(self._places, key=len, reverse=True)
        listed = "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in names) or "(?!)"
        self._place = re.compile(rf"(?:{listed})(?![{_LETTER}0-9])")

    # ------------------------------------------------------------------ asking

    def get(self, name: str, on: date | None = None) -> Agency | None:
        """The agency of that canonical name or alias on the day ``on``, None if there is none.

        A level word and a territory may follow: "Quận ủy Hải Châu".
        """
        text = name.strip()
        reading = self.read(text, folded(text), 0, on)
        if reading is None or reading.family or text[reading.end :].strip(" .;,"):
            return None
        return reading.agency

    def longest(self, words: str, on: date | None = None, levels: tuple[str, ...] = ()) -> Agency | None:
        """The agency with the longest name that ``words`` begin with, of one of ``levels`` if given."""
        reading = self.read(words, folded(words), 0, on, Level(levels[0]) if levels else Level())
        if reading is None or reading.agency is None or (levels and reading.agency.level not in levels):
            return None
        return reading.agency

    def competent(self, area: str, level: str, on: date | None = None) -> tuple[Agency, ...]:
        """The agencies of ``level`` that may lead in ``area`` on the day ``on``."""
        return tuple(a for a in self.agencies if a.level == level and area in a.competence and alive(a, on))

    def territories(self, level: str) -> tuple[str, ...]:
        """Proper names of the territories of ``level`` ("district": "Hải Châu" …), as the register lists them."""
        return tuple(name for name, at, _ in self._places.values() if at == level)

    def level_word(self, territory: str) -> str:
        """The level word of a territory: "huyện" for "Hòa Vang", "" if unknown."""
        return self._places.get(folded(territory), ("", "", ""))[2]

    def nearest(self, words: str) -> tuple[Agency, int] | None:
        """The agency whose name differs from the beginning of ``words`` by one letter or tone, and where it ends."""
        found = [(m[0], m.end()) for m in _TOKEN.finditer(folded(words)) if m[0] not in _JOINERS][:12]
        for size in range(len(found), 1, -1):
            tokens = tuple(t for t, _ in found[:size])
            for index, token in enumerate(tokens):
                for other, agency in self._near.get((size, index, tokens[:index] + tokens[index + 1 :]), ()):
                    if other != token and _one_apart(other, token):
                        return agency, found[size - 1][1]
        return None

    # ------------------------------------------------------------------ reading

    @property
    def first_words(self) -> frozenset[str]:
        """The folded words that names begin with."""
        return frozenset(self._root.children)

    def node(self, *tokens: str) -> _Node | None:
        """Where names that begin with ``tokens`` go on; None if there are none."""
        node: _Node | None = self._root
        for token in tokens:
            node = node.children.get(token) if node else None
        return node

    def read(
        self, text: str, low: str, at: int, on: date | None = None, home: Level | None = None, node: _Node | None = None
    ) -> Reading | None:
        """The longest name that stands at ``at``, None if there is none.

        ``low`` is ``folded(text)``; ``home`` decides what the words leave open;
        ``node`` stands for words that went before ("các phòng: Y tế, Nội vụ").
        """
        home = home or Level()
        ends = list(self._walk(low, at, node or self._root))
        dead: Reading | None = None
        bygone = False
        for end, forms in reversed(ends):
            living = [f for f in forms if alive(f.agency, on)]
            reading = self._resolve(text, low, at, end, living or forms, home)
            if living and reading is not None and reading.agency is not None:
                if dead is not None and bygone and not low[end : dead.core].lstrip().startswith(","):
                    return dead
                return reading
            if dead is None and reading is not None:
                bygone = not living
                successor = "" if living else self._successor(forms[0].agency, on)
                written = re.sub(r"\s+", " ", text[at : reading.end])
                dead = Reading(at, end, reading.end, written, None, reading.tail, reading.bare, suggestion=successor)
        return dead

    def _walk(self, low: str, at: int, node: _Node) -> Iterator[tuple[int, list[Form]]]:
        position = at
        while True:
            match = _TOKEN.match(low, position)
            if match is None:
                return
            child = node.children.get(match[0])
            if child is None:
                return
            node = child
            if node.forms:
                yield match.end(), node.forms
            gap = _GAP.match(low, match.end())
            position = gap.end() if gap else match.end()
            if position == match.end() and low[position : position + 1] == "." and len(match[0]) <= 3:
                dot = _DOT.match(low, position)
                position = dot.end() if dot else position

    def _resolve(self, text: str, low: str, at: int, end: int, forms: list[Form], home: Level) -> Reading | None:
        tail = self.read_tail(text, low, end, party=any(f.slot == "party" for f in forms), state=any(f.slot != "party" for f in forms))
        wanted = "city" if tail.level == "province" else tail.level
        choice = [f for f in forms if f.agency.level == wanted and (tail.party == (f.slot == "party") or f.slot == "")] if wanted else []
        if not choice and wanted:
            # "Phòng Y tế thành phố" is a Phòng Y tế; a city's unit "of the district" is another body.
            choice = [
                f
                for f in forms
                if f.slot == ""
                and not (f.agency.level == "city" and f.agency.kind in {"unit", "office"} and wanted in {"district", "ward"})
            ]
            if choice and any(f.word for f in choice) and not tail.territory:
                # "Quận ủy quận" is no name; "UBND quận" after "Quận ủy" begins another.
                tail = Tail(end)
        if not choice and not wanted:
            slots = ("party", "state") if home.party else ("state", "party")
            ranked = sorted(
                forms,
                key=lambda f: (
                    _NEARBY[home.level].index(f.agency.level) if f.agency.level in _NEARBY[home.level] else 9,
                    (slots.index(f.slot) if f.slot in slots else 0),
                ),
            )
            choice = ranked[:1]
        if not choice:
            if tail.end == end:
                return None
            return Reading(at, end, tail.end, "", None, tail, bare=True)
        form = choice[0]
        word = form.word or (tail.word if wanted == form.agency.level else "")
        if not word and form.agency.level == home.level:
            word = home.word
        bare = any(f.bare for f in choice if f.agency is form.agency) or bool(tail.level)
        return Reading(at, end, tail.end, canonical(form.agency, word), form.agency, tail, bare, form.family)

    def read_tail(self, text: str, low: str, at: int, *, party: bool = False, state: bool = True) -> Tail:
        """The level word and territory after a name that ends at ``at``."""
        match = _TAIL.match(low, at)
        if match is None or (match["party"] and not party) or (not match["party"] and not state):
            place = self._bare_place(text, low, at)
            branch = _BRANCH.match(low, at)
            return place or Tail(branch.end() if branch else at)
        level = next(k for k in ("party", "district", "ward", "city", "province") if match[k])
        word = re.sub(r"\s+", " ", match[level])
        plural = bool(match["plural"])
        end = match.end()
        if level == "party":
            word = _PARTY[word]
            level = _LEVELS[word]
        elif level == "city":
            word = "thành phố"
        chain = _CHAIN.get(level)
        while chain and not match["party"]:
            more = chain.match(low, end)
            if more is None:
                break
            end, plural = more.end(), True
        if plural and level in {"district", "province"}:
            more = _CITIES_TOO.match(low, end)
            end = more.end() if more else end
        territory, stop, places = self._territory(text, low, end, plural=plural)
        if territory and level == "city":
            known = self._places.get(folded(territory))
            level = "district" if known is None else known[1]
        if territory and level == "district":
            more = _OF_CITY.match(low, stop)
            if more:
                city, city_end, _ = self._territory(text, low, more.end())
                stop = city_end if city else stop
        return Tail(stop, level, word, territory, bool(match["party"]), plural, places)

    def _territory(self, text: str, low: str, at: int, *, plural: bool = False) -> tuple[str, int, tuple[tuple[int, int, str], ...]]:
        """The proper name after a level word, where it ends, and further ones of a list."""
        gap = _SPACE.match(low, at)
        if gap is None:
            return "", at, ()
        start = gap.end()
        known = self._place.match(low, start)
        if known and text[start].isupper():
            end, more = known.end(), []
            while plural or self._places_go_on(low, end):
                step = _AND.match(low, end)
                following = self._place.match(low, step.end()) if step else None
                if step is None or following is None or not text[step.end()].isupper():
                    break
                more.append((step.end(), following.end(), self._name_of(following[0])))
                end = following.end()
            return self._name_of(known[0]), end, tuple(more)
        proper = _proper_name(text, start) if "\n" not in gap[0] and not plural else None
        return (text[start:proper], proper, ()) if proper else ("", at, ())

    def _places_go_on(self, low: str, at: int) -> bool:
        step = _AND.match(low, at)
        return bool(step and self._place.match(low, step.end()))

    def _name_of(self, low: str) -> str:
        return self._places[re.sub(r"\s+", " ", low)][0]

    def _bare_place(self, text: str, low: str, at: int) -> Tail | None:
        gap = _SPACE_OR_DASH.match(low, at)
        known = self._place.match(low, gap.end()) if gap else None
        if gap is None or known is None or not text[gap.end()].isupper():
            return None
        name, level, word = self._places[re.sub(r"\s+", " ", known[0])]
        end = known.end()
        pair = _DASH.match(low, end)
        other = self._place.match(low, pair.end()) if pair else None
        if pair and other and text[pair.end()].isupper():
            return Tail(other.end(), level, word, f"{name} - {self._name_of(other[0])}")
        return Tail(end, level, word, name)

    def _successor(self, agency: Agency, on: date | None) -> str:
        name, seen = agency.successor, {agency.name}
        while name and name not in seen:
            seen.add(name)
            following = [a for a in self.agencies if a.name == name]
            if not following or any(alive(a, on) for a in following) or not following[-1].successor:
                break
            name = following[-1].successor
        return name

    def heir(self, name: str, on: date | None = None) -> str:
        """The name itself while such an agency exists on the day ``on``, then who took over."""
        same = [a for a in self.agencies if a.name == name]
        if not same or any(alive(a, on) for a in same):
            return name
        return self._successor(same[-1], on) or name

    # ------------------------------------------------------------------ building

    def _add(self, agency: Agency, name: str) -> None:
        family = name.endswith(" *")
        written = name.removesuffix(" *")
        low = re.sub(r"\s+", " ", folded(written))
        trailing = _TRAILING.match(low) if not family else None
        if trailing and trailing["core"]:
            slot = "party" if trailing["word"] in _PARTY else "state"
            length = len(trailing["core"])
            for tokens in _spellings(written[:length]):
                self._insert(tokens, Form(agency, slot, bare=False))
            return
        for tokens in _spellings(written):
            bare = self._has_slot(agency)
            self._insert(tokens, Form(agency, bare, _inner_word(tokens), family=family))
            if agency.level in {"district", "city"}:
                for mine, other in (("quận", "huyện"), ("thành", "tỉnh")):
                    if mine in tokens and _inner_word(tokens):
                        changed = tuple(other if t == mine else t for t in tokens)
                        self._insert(changed, Form(agency, bare, "huyện" if other == "huyện" else "tỉnh", family=family))

    @staticmethod
    def _has_slot(agency: Agency) -> str:
        match = _TRAILING.match(folded(agency.name))
        return "" if match is None else "party" if match["word"] in _PARTY else "state"

    def _insert(self, tokens: tuple[str, ...], form: Form) -> None:
        node = self._root
        for token in tokens:
            node = node.children.setdefault(token, _Node())
        if form not in node.forms:
            for index, other in enumerate(node.forms):
                if other.agency is form.agency and other.slot == form.slot and other.word == form.word:
                    if (form.bare and not other.bare) or (form.family and not other.family):
                        node.forms[index] = form
                    return
            node.forms.append(form)
        if not form.family and (len(tokens) > 2 or tokens[0] in {"phòng", "sở"}):
            for index, token in enumerate(tokens):
                self._near.setdefault((len(tokens), index, tokens[:index] + tokens[index + 1 :]), []).append((token, form.agency))


def _proper_name(text: str, start: int) -> int | None:
    """Where a proper name of two to four capitalised syllables ends, None if there is none."""
    end, count, position = start, 0, start
    while count < 4 and (match := _SYLLABLE.match(text, position)):
        word = match[0]
        if not word[0].isupper() or not (word[1:].islower() or len(word) == 1) or folded(word) in _NOT_PROPER:
            break
        count, end = count + 1, match.end()
        if text[end : end + 1] != " ":
            break
        position = end + 1
    return end if count > 1 else None


def _split_place(place: str) -> tuple[str, str, str]:
    first, second, name = place.split(" ", 2)
    return f"{first} {second}", " ", name


def _inner_word(tokens: tuple[str, ...]) -> str:
    """The level word inside a form: "quận" in "Quận ủy", "thành phố" in "Thành Đoàn"."""
    for token, following in zip(tokens, (*tokens[1:], ""), strict=True):
        if following in {"ủy", "đoàn"} and token in {"quận", "huyện"}:
            return token
        if following in {"ủy", "đoàn"} and token in {"thành", "tỉnh"}:
            return "thành phố" if token == "thành" else "tỉnh"
    return ""


@lru_cache(maxsize=8192)
def _spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """The token rows that a name may be written as: neighbouring abbreviations also glued ("LĐ-TB&XH", "LĐTBXH")."""
    rows: list[tuple[str, ...]] = [()]
    low = folded(name)
    previous_short = False
    for match in _TOKEN.finditer(low):
        token = match[0]
        if token in _JOINERS:
            continue
        written = name[match.start() : match.end()]
        short = written.isupper() and len(written) <= 4 and not written.isdigit()
        if short and previous_short:
            rows = [(*row, token) for row in rows] + [(*row[:-1], row[-1] + token) for row in rows]
        else:
            rows = [(*row, token) for row in rows]
        previous_short = short
    return tuple(rows)


def _one_apart(one: str, two: str) -> bool:
    """Whether two folded words differ by one letter: changed, missing, added or swapped with its neighbour."""
    if abs(len(one) - len(two)) > 1 or one.isdigit() or two.isdigit():
        return False
    if len(one) == len(two):
        different = [i for i, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
        swapped = (
            len(different) == 2
            and different[1] == different[0] + 1
            and one[different[0]] == two[different[1]]
            and one[different[1]] == two[different[0]]
        )
        return len(different) == 1 or swapped
    short, long = sorted((one, two), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
