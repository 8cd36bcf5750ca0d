"""Which tasks does a sentence name by number? ("các việc số (1), (3)", "mục 2.5, 2.7", "nhiệm vụ từ 1 đến 4", "điểm b mục 3 phần III")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from docgen.labels import roman_value
from docgen.outline import Node, Outline
from docgen.text import fold

_ORDINAL_WORDS = {"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10}
_NOUN = r"(?:nhóm nhiệm vụ|nhóm|nhiệm vụ|nội dung|công việc|phần việc|đầu việc|việc|mục|khoản|điểm|điều|tiết|tiểu mục|phần|stt|số thứ tự|số|dòng|gạch đầu dòng)"
_ITEM = r"(?<![a-zà-ỹđ])(?:\(?(?:[ivx]+|\d{1,2})(?:\.(?:\d{1,2}|[a-zđ])(?![a-zà-ỹđ])){0,3}\.?(?:[a-zđ]\b)?\)?(?![a-zà-ỹđ])|\(?[a-zđ]\)?(?![a-zà-ỹđ])|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười))"
_SEP = r"\s*(?:,|;|và|và số|-|–|đến|tới|&|, và|số)\s*"
_LIST = rf"{_ITEM}(?:{_SEP}(?:{_NOUN}\s+)?(?:số\s+)?{_ITEM})*"
_REF = re.compile(rf"\b({_NOUN})\s+(?:số\s+)?(?:từ\s+)?({_ITEM}(?:{_SEP}(?:\1\s+)?(?:số\s+)?{_ITEM})*)(?![\d/%])(?!\s*[-/]\s*[a-zđ]{{2,}}[-/])(?!\s*(?:%|tỷ|triệu|người|hộ|phường|năm\b|tháng|ngày))")
_BARE = re.compile(rf"^\s*(?:{_NOUN}\s+)?(?:số\s+)?(?:từ\s+)?({_LIST})\s*[.;]?\s*$")
_LABELS = re.compile(_ITEM)
#: "khoản 1 Điều 26 Luật Đấu thầu", "mục 2 Nghị quyết số 43/2022/QH15": the items of another document.
_OF_DOCUMENT = re.compile(
    r"[\s,]*(?:của |tại |trong |thuộc )?(?:điều \d+\S*[\s,]*(?:của |tại |trong )?)?"
    r"(?:(?:kế hoạch|chương trình|đề án|hướng dẫn|thông báo|công văn) số|quyết định|nghị quyết|nghị định|bộ luật|luật|pháp lệnh|thông tư|kết luận|chỉ thị)"
)
#: "Đội Quản lý thị trường số 1", "Trạm số 3": the number is part of a name.
_NUMBER_OF_NAME = re.compile(r"(?:thị trường|trường|đội|trạm|khu|tổ|cụm|phòng|chi nhánh|cơ sở|bệnh viện|nhà|đường|tuyến|loại|đợt)\s+$")
_OUTER = {"mục", "phần", "khoản", "tiểu mục", "nội dung", "nhóm", "nhóm nhiệm vụ", "nhiệm vụ", "điểm", "điều"}


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


def _keys(listed: str) -> tuple[str, ...]:
    """"1, 3 và 5" → 1 3 5; "từ 1 đến 4", "1-4" → 1 2 3 4."""
    items = list(_LABELS.finditer(listed))
    keys: list[str] = []
    for number, match in enumerate(items):
        raw = match[0].strip(".") if re.fullmatch(r"\(\w+\)\.?", match[0]) else match[0].strip("().")
        if raw.startswith("thứ "):
            raw = str(_ORDINAL_WORDS.get(raw.removeprefix("thứ "), 0))
        if number and raw.startswith("("):
            raw = raw.strip("()") if re.search(r"(?:đến|tới|[-–])\s*$", listed[items[number - 1].end() : match.start()]) else raw
        if number and re.search(r"(?:đến|tới|(?<![a-z])[-–])\s*(?:\w+\s+)?(?:số\s+)?$", listed[items[number - 1].end() : match.start()] or ""):
            last = keys[-1].strip("()")
            head, _, tail = last.rpartition(".")
            _, _, stop = raw.rpartition(".")
            if tail.isdigit() and stop.isdigit() and int(tail) < int(stop) <= int(tail) + 40:
                keys.extend((f"{head}." if head else "") + str(v) for v in range(int(tail) + 1, int(stop) + 1))
                continue
            if len(tail) == 1 and len(stop) == 1 and tail.isalpha() and stop.isalpha():
                letters = "abcdđeghiklmn"
                keys.extend(letters[letters.find(tail) + 1 : letters.find(stop) + 1])
                continue
        keys.append(raw)
    return tuple(keys)


def _named_keys(match: re.Match[str]) -> tuple[str, ...]:
    """The keys of a reference; articles keep their word, for other lists count inside them: "điều 4"."""
    keys = _keys(match[2])
    return tuple(f"điều {key}" for key in keys if key.isdigit()) if match[1] == "điều" else keys


#: What stands inside what, where the words tell it.
_RANKS = {"ý": 1, "điểm": 1, "khoản": 2, "tiểu mục": 2, "mục": 3, "điều": 3, "phần": 4}
_SENTENCE_ENDS = re.compile(r"\.\s+(?=[A-ZÀ-ỸĐ])")


@lru_cache(maxsize=4096)
def find_references(text: str) -> tuple[Reference, ...]:
    """References by number in ``text``, each with what encloses it ("điểm b mục 3 phần III": b within 3 within iii)."""
    folded = fold(text)
    found: list[Reference] = []
    matches = list(_REF.finditer(folded))
    position = 0
    while position < len(matches):
        match = matches[position]
        if re.search(r"(?:kế hoạch|quyết định|nghị quyết|kết luận|nghị định|thông tư|luật|văn bản|công văn|chỉ thị)\s+$", folded[: match.start()]):
            position += 1
            continue
        if match[1] == "số" and _NUMBER_OF_NAME.search(folded, max(0, match.start() - 20), match.start()):
            position += 1
            continue
        keys = _named_keys(match)
        within: list[str] = []
        inner = match[1]
        end = match.end()
        ahead = position + 1
        while ahead < len(matches):
            following = matches[ahead]
            between = folded[end : following.start()]
            if _SENTENCE_ENDS.search(text, end - 1, following.start() + 1):
                break  # "… các nhiệm vụ 2, 5 và 8. Nhiệm vụ 2 …"
            if _RANKS.get(following[1], 3) < _RANKS.get(inner, 0):
                break  # "điểm b mục 2, điểm b mục 5": one after the other, not one inside the other
            if following[1] in _OUTER and re.fullmatch(r"\s*(?:,\s*)?(?:của |tại |thuộc |trong |ở |nêu tại )?\s*", between) and len(_keys(following[2])) == 1:
                within.append(_named_keys(following)[0])
                inner = following[1]
                end = following.end()
                ahead += 1
            else:
                break
        document = _OF_DOCUMENT.match(folded[end:])
        if keys and not document:
            found.append(Reference(keys, tuple(within), match.start(), end))
        position = ahead
    found += [Reference(_codes(match[0]), (), match.start(), match.end()) for match in _CODES.finditer(text)]
    found += [Reference((match[0].strip("[]").upper(),), (), match.start(), match.end()) for match in _BRACKETED_CODES.finditer(text)]
    return tuple(sorted(found, key=lambda r: r.start))


def bare_references(text: str) -> tuple[str, ...]:
    """Keys of a cell that holds nothing but numbers or codes: "(2)", "Nhiệm vụ 1, 3", "III.2.1", "a1, d2"."""
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


def resolve(outline: Outline, keys: tuple[str, ...], within: tuple[str, ...], kinds: frozenset[str], near: Node | None = None) -> tuple[Node, ...]:
    """The nodes of sections of ``kinds`` that the keys name; of several, those that share most with ``near``."""
    out: list[Node] = []
    for key in keys:
        if key.startswith("điều "):
            out.extend(n for n in outline.nodes if n.kind in kinds and _same(n, key) and n not in out)
            continue
        if is_code(key):
            named = (n for n in outline.nodes if n.kind in kinds and (n.key == key.lower() if n.scheme == "code" else f"({key})" in n.text or f"[{key}]" in n.text))
            out.extend(n for n in named if n not in out)
            continue
        bracketed, key = key.startswith("("), key.strip("()")
        path = key.split(".")
        outer = list(within)
        values = [int(path[-1])] if path[-1].isdigit() else [roman] if (roman := roman_value(path[-1])) is not None else []
        hits = [n for n in outline.labelled(path[-1], values) if n.kind in kinds and _fits(outline, n, key, path, outer)]
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
            # "mục 3" names the numbered heading, not the third paragraph of a sub-list.
            hits = best if len(best) == 1 else [n for n in best if n.scheme in {"arabic", "task", "paren", "ordinal", "decimal2"}][:1] or best[:1]
        out.extend(h for h in hits if h not in out)
    return tuple(out)


def _depth(outline: Outline, node: Node) -> int:
    return sum(1 for _ in outline.ancestors(node))


def _same(node: Node, part: str) -> bool:
    if part.startswith("điều "):
        return node.scheme == "article" and node.key == part.removeprefix("điều ")
    if node.key == part:
        return True
    if part.isdigit():
        return str(node.value) == part and node.scheme in {"arabic", "paren", "arabic)", "ordinal", "task"}
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
