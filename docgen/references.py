"""Which tasks does a sentence name by number? ("các việc số (1), (3)", "mục 2.5, 2.7", "nhiệm vụ từ 1 đến 4", "điểm b mục 3 phần III")."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from docgen.by_name import IS_NAME, node_named
from docgen.by_place import Place, among_keys, by_place, find_places
from docgen.labels import ORDINALS, roman_value
from docgen.misread_labels import MISREAD_IN_TEXT
from docgen.outline import Node, Outline
from docgen.text import fold

_NOUN = r"(?:nhóm nhiệm vụ|nhóm|nhiệm vụ|nội dung|công việc|phần việc|đầu việc|việc|mục|khoản|điểm|điều|tiết|tiểu mục|phần|stt|số thứ tự|số|dòng|gạch đầu dòng|ý)"
_ITEM = r"(?<![a-zà-ỹđ])(?:(?:(?<=mục )|(?<=phần ))(?:hi|ih)(?![a-zà-ỹđ])(?! vọng)|\(?(?:[ivx]+|\d{1,2})(?:\.(?:\d{1,2}|[a-zđ])(?![a-zà-ỹđ])){0,3}\.?(?:[a-zđ]\b)?\)?(?![a-zà-ỹđ])|\(?(?!y (?:tế|học|khoa)\b)[a-zđ]\)?(?![a-zà-ỹđ])|(?:thứ )?mười (?:một|hai|ba|bốn|lăm)(?![a-zà-ỹđ])|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười)(?![a-zà-ỹđ]))"
_SEP = r"\s*(?:,|;|và|và số|-|–|đến|tới|&|, và|số)\s*"
_LIST = rf"{_ITEM}(?:{_SEP}(?:{_NOUN}\s+)?(?:số\s+)?{_ITEM})*"
#: "Nội dung thi đua (1), (2)": what kind of tasks stands between the noun and numbers in brackets.
_KIND = r"(?:(?:thi đua|trọng tâm|cụ thể|chủ yếu|công tác|hoạt động|thực hiện|phối hợp|giám sát)\s+(?=\(\d{1,2}\)\s*(?:[,;.)]|$|và|đến|nêu|tại|trong|thuộc|do|hoàn|xong|chậm|trước)))?"
_REF = re.compile(rf"\b({_NOUN})\s+{_KIND}(?:số\s+)?(?:từ\s+)?({_ITEM}(?:{_SEP}(?:\1\s+)?(?:số\s+)?{_ITEM})*)(?![\d/%])(?!\s*[-/]\s*[a-zđ]{{2,}}[-/])(?!\s*(?:%|tỷ|triệu|người|hộ|phường|năm\b(?!\s*20\d\d)|tháng(?!\s*\d{1,2}\s*/)|ngày(?!\s*\d{1,2}\s*/)))")
_WHOLE = r"(?:(?:toàn bộ|tất cả|cả)\s+)?(?:(?:các|hai|ba|bốn|năm|sáu)\s+)?(?:(?:việc|nhiệm vụ|nội dung|công việc|ý)\s+(?:nêu\s+)?(?:ở|tại|của|thuộc|trong)\s+)?"
_BARE = re.compile(rf"^\s*{_WHOLE}(?:{_NOUN}\s+)?(?:số\s+)?(?:từ\s+)?({_LIST})\s*[.;]?\s*$")
_LABELS = re.compile(_ITEM)
#: "khoản 1 Điều 26 Luật Đấu thầu", "mục 2 Nghị quyết số 43/2022/QH15": the items of another document.
_OF_DOCUMENT = re.compile(
    r"[\s,]*(?:của |tại |trong |thuộc )?(?:điều \d+\S*[\s,]*(?:của |tại |trong )?)?"
    r"(?:(?:kế hoạch|chương trình|đề án|hướng dẫn|thông báo|công văn) số|quyết định|nghị quyết|nghị định|bộ luật|luật|pháp lệnh|thông tư|kết luận|chỉ thị)"
)
#: "Kế hoạch số 72", not "Phòng Tài chính - Kế hoạch mục 2".
_DOCUMENT_BEFORE = re.compile(r"(?:(?<!tài chính - )(?<!tài chính – )(?<!tài chính )kế hoạch|quyết định|nghị quyết|kết luận|nghị định|thông tư|luật|văn bản|công văn|chỉ thị)\s+$")
#: "Đội Quản lý thị trường số 1", "Trạm số 3": the number is part of a name.
_NUMBER_OF_NAME = re.compile(r"(?:thị trường|trường|đội|trạm|khu|tổ|cụm|phòng|chi nhánh|cơ sở|bệnh viện|nhà|đường|tuyến|loại|đợt)\s+$")
_OUTER = {"mục", "phần", "khoản", "tiểu mục", "nội dung", "nhóm", "nhóm nhiệm vụ", "nhiệm vụ", "điểm", "điều"}


#: "NV14" is "nhiệm vụ 14".
_TASK_CODE = re.compile(r"(?:nv|cv|nd)[-.]?\d+$")
#: What bears numbers of its own beside those of the tasks in it.
_OUTERMOST = ("nhóm", "phần", "bảng")
_SECTION_LETTER = re.compile(r"[abcdđegh]")
#: A code that a plan gives its tasks ("… (LC15)", "[a1]"), named elsewhere without a noun.
_CODE = r"(?![IVX]+\.)[A-ZĐ]{1,4}[-.]?\d{1,3}"
_CODES = re.compile(rf"(?<![\w/-]){_CODE}(?![\w/])(?:\s*(?:,|;|và|&|\s-|–|đến|tới)\s*{_CODE}(?![\w/-]))*")
_ANY_CODE = r"\[?[A-Za-zĐđ]{1,4}[-.]?\d{1,3}\]?"
_BRACKETED_CODES = re.compile(r"\[[A-Za-zĐđ]{1,4}[-.]?\d{1,3}\]")
_BARE_CODES = re.compile(rf"^\W*(?:(?:{_NOUN})\s+)?{_ANY_CODE}(?:\s*(?:,|;|và|&|\n|-|–|đến|tới)\s*{_ANY_CODE})*\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reference:
    """Items named by number: ``keys`` as written folded ("2.5", "b", "iii", "(3)"), ``within`` the outer item's keys."""

    keys: tuple[str, ...]
    within: tuple[str, ...]
    start: int
    end: int


#: The letter of a point, be it run together with its section's number: "c", "1c".
_LAST_LETTER = re.compile(r"(\d{0,2})([a-zđ])")


def _keys(listed: str) -> tuple[str, ...]:
    """"1, 3 và 5" → 1 3 5; "từ 1 đến 4", "1-4" → 1 2 3 4."""
    items = list(_LABELS.finditer(listed))
    keys: list[str] = []
    for number, match in enumerate(items):
        raw = match[0].strip(".") if re.fullmatch(r"\(\w+\)\.?", match[0]) else match[0].strip("().")
        raw = MISREAD_IN_TEXT.get(raw, raw)
        if raw.startswith(("thứ ", "mười ")):
            raw = str(ORDINALS.get(raw.removeprefix("thứ "), 0))
        if number and raw.startswith("("):
            raw = raw.strip("()") if re.search(r"(?:đến|tới|[-–])\s*$", listed[items[number - 1].end() : match.start()]) else raw
        if number and re.search(r"(?:đến|tới|(?<![a-z])[-–])\s*(?:\w+\s+){0,2}(?:số\s+)?$", listed[items[number - 1].end() : match.start()] or ""):
            last = keys[-1].strip("()")
            head, _, tail = last.rpartition(".")
            _, _, stop = raw.rpartition(".")
            if tail.isdigit() and stop.isdigit() and int(tail) < int(stop) <= int(tail) + 40:
                keys.extend((f"{head}." if head else "") + str(v) for v in range(int(tail) + 1, int(stop) + 1))
                continue
            before, after = _LAST_LETTER.fullmatch(tail), _LAST_LETTER.fullmatch(stop)
            if before and after and after[1] in {"", before[1]}:
                letters = "abcdđeghiklmn"
                inside = (f"{head}." if head else "") + before[1]
                keys.extend(inside + letter for letter in letters[letters.find(before[2]) + 1 : letters.find(after[2]) + 1])
                continue
        keys.append(raw)
    return tuple(keys)


def _named_keys(match: re.Match[str]) -> tuple[str, ...]:
    """The keys of a reference; articles, groups and parts keep their word, for other lists count inside them: "điều 4", "nhóm 2"."""
    keys = _keys(match[2])
    word = match[1].split()[0]
    if word in _OUTERMOST:
        return tuple(f"{word} {key}" if key.isdigit() or _SECTION_LETTER.fullmatch(key) or (word == "nhóm" and roman_value(key)) else key for key in keys)
    return tuple(f"điều {key}" for key in keys if key.isdigit()) if match[1] == "điều" else keys


#: What stands inside what, where the words tell it.
_RANKS = {"ý": 1, "điểm": 1, "khoản": 2, "tiểu mục": 2, "mục": 3, "điều": 3, "phần": 4}
#: "mục II-1", "mục II/1", "mục 1/II": the section's number and that of the item in it; both are read as "mục II.1".
_DASHED = re.compile(r"(?<=mục )([ivx]+)[-–/](\d{1,2})(?![\w/-]|\.\d)")
_BEHIND_SLASH = re.compile(r"(?<=mục )(\d{1,2})/([ivx]+)(?![\w/.-])")
_SENTENCE_ENDS = re.compile(r"\.\s+(?=[A-ZÀ-ỸĐ])")


def _outer_first(outer: re.Match[str], keys: Sequence[str], within: Sequence[str], following: re.Match[str], between: str) -> bool:
    """Whether what follows stands inside the section just named: "Phần II, mục 1", "Mục II khoản 1"."""
    return (
        len(keys) == 1 and (roman_value(keys[0]) is not None or bool(within)) and outer[1] in {"phần", "mục", "khoản"}
        and _RANKS.get(following[1], 4) < _RANKS[outer[1]] and re.fullmatch(r"\s*(?:,\s*)?", between) is not None
    )


@lru_cache(maxsize=4096)
def find_references(text: str) -> tuple[Reference, ...]:
    """References by number in ``text``, each with what encloses it ("điểm b mục 3 phần III": b within 3 within iii)."""
    folded = _DASHED.sub(r"\1.\2", _BEHIND_SLASH.sub(r"\2.\1", fold(text)))
    found: list[Reference] = []
    matches = list(_REF.finditer(folded))
    position = 0
    while position < len(matches):
        match = matches[position]
        if _DOCUMENT_BEFORE.search(folded, max(0, match.start() - 40), match.start()):
            position += 1
            continue
        if match[1] == "số" and _NUMBER_OF_NAME.search(folded, max(0, match.start() - 20), match.start()):
            position += 1
            continue
        keys = _named_keys(match)
        within: list[str] = []
        inner = match[1]
        begin, end = match.span()
        ahead = position + 1
        while ahead < len(matches):
            following = matches[ahead]
            between = folded[end : following.start()]
            if _SENTENCE_ENDS.search(text, end - 1, following.start() + 1):
                break  # "… các nhiệm vụ 2, 5 và 8. Nhiệm vụ 2 …"
            if _outer_first(match, keys, within, following, between):
                keys, within = _named_keys(following), [*keys, *within]
                match = following
                inner = following[1]
                end = following.end()
                ahead += 1
                continue
            if _RANKS.get(following[1], 3) < _RANKS.get(inner, 0):
                break  # "điểm b mục 2, điểm b mục 5": one after the other, not one inside the other
            if following[1] in _OUTER and re.fullmatch(r"\s*(?:,\s*)?(?:của |tại |thuộc |trong |ở |nêu tại )?\s*", between if roman_value(_keys(following[2])[0]) is None else between.rstrip("( ")) and len(_keys(following[2])) == 1:
                within.append(_named_keys(following)[0])
                inner = following[1]
                end = following.end()
                ahead += 1
            else:
                break
        document = _OF_DOCUMENT.match(folded[end:])
        if keys and not document:
            found.append(Reference(keys, tuple(within), begin, end))
        position = ahead
    found = _with_places(text, folded, found)
    found += [Reference(_codes(match[0]), (), match.start(), match.end()) for match in _CODES.finditer(text)]
    found += [Reference((match[0].strip("[]").upper(),), (), match.start(), match.end()) for match in _BRACKETED_CODES.finditer(text)]
    return tuple(sorted(found, key=lambda r: r.start))


#: "Việc đầu …, việc sau …" counts among tasks named no more letters before.
_FARTHEST = 300


def _outside(found: Sequence[Reference], spans: Sequence[Reference | Place]) -> list[Reference]:
    """The references that begin outside all of ``spans``, which are in order."""
    begins = [span.start for span in spans]
    return [r for r in found if not ((at := bisect_right(begins, r.start) - 1) >= 0 and r.start < spans[at].end)]


def _with_places(text: str, folded: str, found: list[Reference]) -> list[Reference]:
    """The references, and what is named by its place: "Hai việc 3 và 4 …: việc đầu giao X, việc sau giao Y" counts among the two."""
    places = find_places(folded)
    if not places:
        return found
    apart = _outside(found, places)
    starts = [r.start for r in apart]
    placed: list[Reference] = []
    for place in places:
        ahead = bisect_right(starts, place.start) - 1
        while ahead >= 0 and len(apart[ahead].keys) < 2 and place.start - apart[ahead].end < _FARTHEST:
            ahead -= 1
        before = apart[ahead] if ahead >= 0 and len(apart[ahead].keys) > 1 and 0 <= place.start - apart[ahead].end < _FARTHEST else None
        among = before if before and not place.within and not _SENTENCE_ENDS.search(text, before.end - 1, place.start + 1) else None
        if among is not None:
            placed.append(Reference(among_keys(among.keys, place.key), among.within, place.start, place.end))
        elif opening := opened_by(text, found, place.start) if not place.within else ():
            placed.append(Reference((place.key,), opening, place.start, place.end))
        elif place.within or not place.loose:
            placed.append(Reference((place.key,), place.within, place.start, place.end))
    out = [*_outside(found, placed), *placed]
    return [r for r in out if r.keys]


_OPENS_LIST = re.compile(r"\W*(?:(?:\d{1,2}|[a-zđ])[.)]\s*)?(?:(?:đối với|tại|về|của|riêng|trong|ghi chú|thời gian thực hiện|ở)\s*){0,2}(?:các |nhóm )?$")


#: Of a longer sentence nobody remembers what it opened with.
_LONGEST_SENTENCE = 1_000


def opened_by(text: str, found: Sequence[Reference], at: int) -> tuple[str, ...]:
    """The section that the sentence around ``at`` opens with ("Đối với nhóm nội dung A: …", "Ở phần F, …"), nothing where it opens with none."""
    begin = max(0, at - _LONGEST_SENTENCE)
    ends = [match.end() for match in _SENTENCE_ENDS.finditer(text, begin, at)]
    if not ends and begin:
        return ()
    start = ends[-1] if ends else 0
    first = next((r for r in found if start <= r.start < at), None)
    if first is None or first.within or len(first.keys) != 1 or not _OPENS_LIST.match(fold(text[start : first.start])):
        return ()
    return first.keys if re.match(r"\s*[:,]\s", text[first.end :]) else ()


def bare_references(text: str) -> tuple[str, ...]:
    """Keys of a cell that holds nothing but numbers or codes: "(2)", "Nhiệm vụ 1, 3", "III.2.1", "a1, d2", "mục 1, phần II" (II.1)."""
    found = find_references(text)
    if found and any(r.within for r in found):
        between = [text[a:b] for a, b in zip([0, *(r.end for r in found)], [*(r.start for r in found), len(text)], strict=True)]
        path = [".".join((*reversed(r.within), key)) for r in found for key in r.keys if not key.startswith("#")]
        if path and all(re.fullmatch(r"[\s,;.()]*(?:và\s+)?(?:các\s+)?", one) for one in between):
            return tuple(path)
    match = _BARE.match(fold(text))
    if match:
        return tuple(key.strip("()") for key in _keys(match[1]))
    if _BARE_CODES.match(text.strip()):
        return _codes(text)
    return ()


def _codes(text: str) -> tuple[str, ...]:
    """"NV1, NV3 - NV5" → NV1 NV3 NV4 NV5."""
    out: list[str] = []
    found = list(re.finditer(_ANY_CODE, text))
    for number, match in enumerate(found):
        code = match[0].strip("[]").upper()
        between = text[found[number - 1].end() : match.start()] if number else ""
        last, this = (re.fullmatch(r"(.*?)(\d+)", one) for one in (out[-1] if out else "", code))
        if re.fullmatch(r"\s*(?:-|–|đến|tới)\s*", between) and last and this and last[1] == this[1] and int(last[2]) < int(this[2]) <= int(last[2]) + 40:
            out += [f"{this[1]}{value}" for value in range(int(last[2]) + 1, int(this[2]))]
        out.append(code)
    return tuple(out)


def is_code(key: str) -> bool:
    """Whether a key is a plan's own code for a task ("LC15")."""
    return bool(re.fullmatch(_CODE, key, re.IGNORECASE)) and roman_value(key.split(".")[0]) is None


#: "1a" for point a of section 1.
_RUN_TOGETHER = re.compile(r"(\d{1,2})([a-zđ])")


def resolve(outline: Outline, keys: tuple[str, ...], within: tuple[str, ...], kinds: frozenset[str], near: Node | None = None) -> tuple[Node, ...]:
    """The nodes of sections of ``kinds`` that the keys name; of several, those that share most with ``near``."""
    out: list[Node] = []
    for key in keys:
        if key.startswith(IS_NAME):
            out.append(node_named(outline, key))
            continue
        if key.startswith("#"):
            above = resolve(outline, within[:1], within[1:], kinds, near) if within else ()
            out.extend(n for n in by_place(outline, key, above, kinds, near) if n not in out)
            continue
        if key.startswith("điều "):
            out.extend(n for n in outline.nodes if n.kind in kinds and _same(n, key) and n not in out)
            continue
        if is_code(key):
            named = (n for n in outline.nodes if n.kind in kinds and (n.key == key.lower() if n.scheme == "code" else f"({key})" in n.text or f"[{key}]" in n.text))
            out.extend(n for n in named if n not in out)
            continue
        if key.startswith("nhóm ") and not any(n.label.startswith(("Nhóm", "NHÓM", "nhóm")) for n in outline.nodes):
            key = key.removeprefix("nhóm ")  # "nhóm 2" is section 2, whatever it is called there
        bracketed, key = key.startswith("("), key.strip("()")
        if (run := _RUN_TOGETHER.fullmatch(key)) and not any(n.key == key for n in outline.nodes):
            key = f"{run[1]}.{run[2]}"
        path = key.rpartition(" ")[2].split(".")
        outer = list(within)
        values = [int(path[-1])] if path[-1].isdigit() else [roman] if (roman := roman_value(path[-1])) is not None else []
        hits = [n for n in outline.labelled(path[-1], values) if n.kind in kinds and _fits(outline, n, key, path, outer)]
        if not hits and outline.recognised:
            # "điểm 1 Mục II" of a scan, where section II holds no tasks and section III does
            closest = [[*outer[:-1], other] for other in _look_alike(outer[-1])] if outer else []
            others = ([n for n in outline.labelled(path[-1], values) if n.kind in kinds and _fits(outline, n, key, path, inside)] for inside in closest)
            hits = next(filter(None, others), [])
        if bracketed:  # "mục (3)" is the line that shows "(3)", where one does
            hits = [n for n in hits if n.scheme in {"paren", "parenletter", "arabic)", "code"}] or hits
        if len(hits) > 1 and near is not None and not outer:
            around = [a.index for a in outline.ancestors(near)]
            shared = {h.index: next((len(around) - i for i, a in enumerate(around) if a in {x.index for x in outline.ancestors(h)}), 0) for h in hits}
            most = max(shared.values())
            hits = [h for h in hits if shared[h.index] == most] if most else hits
        if len(hits) > 1:
            depth = min(_depth(outline, n) for n in hits)
            best = [n for n in hits if _depth(outline, n) == depth]
            if len(best) > 1 and len(key) == 1 and key.isalpha() and not outer and near is None:
                continue  # "ý a" of which section?
            # "mục 3" names the numbered heading, not the third paragraph of a sub-list.
            hits = best if len(best) == 1 else [n for n in best if n.scheme in {"arabic", "task", "paren", "ordinal", "decimal2"}][:1] or best[:1]
        out.extend(h for h in hits if h not in out)
    return tuple(out)


def _look_alike(key: str) -> tuple[str, ...]:
    """The Roman numbers that recognition takes for one another."""
    alike = ("i", "ii", "iii"), ("iv", "v", "vi"), ("v", "vi", "vii"), ("vi", "vii", "viii")
    return tuple(dict.fromkeys(other for group in alike if key in group for other in group[::-1] if other != key))


def _depth(outline: Outline, node: Node) -> int:
    return sum(1 for _ in outline.ancestors(node))


def _same(node: Node, part: str) -> bool:
    if part.startswith("điều "):
        return node.scheme == "article" and node.key == part.removeprefix("điều ")
    word, _, number = part.rpartition(" ")
    if word in _OUTERMOST:
        if _SECTION_LETTER.fullmatch(number):
            return node.scheme in {"upper", "part", "task"} and node.key == number
        return number in {str(node.value), node.key} and fold(node.label).startswith(word)
    if part.isdigit() and fold(node.label).startswith(_OUTERMOST):
        return False  # "việc 2" is not "Phần 2"
    if node.key == part:
        return True
    if part.isdigit():
        return str(node.value) == part and (node.scheme in {"arabic", "paren", "arabic)", "ordinal", "task"} or _TASK_CODE.match(node.key) is not None)
    if node.scheme in {"roman", "part", "chapter"} and len(part) <= 5:
        return roman_value(part) == node.value
    return False


def _fits(outline: Outline, node: Node, key: str, path: list[str], outer: list[str]) -> bool:
    if not (_same(node, key) or (len(path) > 1 and _chain(outline, node, path))):
        return False
    above = list(outline.ancestors(node))
    for part in outer:
        position = next((i for i, n in enumerate(above) if _same(n, part)), None)
        if position is None and "." in part:
            # "mục III.2" for a 2 within III.
            position = next((i for i, n in enumerate(above) if _chain(outline, n, part.split("."))), None)
        if position is None:
            return False
        above = above[position + 1 :]
    return True


def _chain(outline: Outline, node: Node, path: list[str]) -> bool:
    """"III.2.b" as a path of labels, with "2.7" counted as one or two steps."""
    chain = [node, *outline.ancestors(node)]
    wanted = list(path)
    for step in chain:
        if not wanted:
            return True
        parts = step.key.split(".")
        if len(parts) > 1 and wanted[-len(parts) :] == parts:
            del wanted[-len(parts) :]
        elif _same(step, wanted[-1]):
            wanted.pop()
        elif step is node:
            return False
    return not wanted
