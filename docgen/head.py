"""Who submits the plan? Read from the head, then the signature block."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from docgen.agencies import Register, alive
from docgen.model import Agency, Place, Quote, Submitter
from docgen.number_and_date import WHERE, head_pieces, is_number_line, is_place_and_date
from docgen.outline import Outline
from docgen.sections import is_upper
from docgen.text import fold, strip_marks

_NOISE = re.compile(
    r"cộng hòa xã hội chủ nghĩa( việt nam)?|độc lập\s*-\s*tự do\s*-\s*hạnh phúc|đảng cộng sản việt nam|dự thảo(?: lần \d+)?|^\W+$|^nam$"
)
_NAME = r"[a-zà-ỹđ ]{2,20}"
#: A city's name ends where the next body begins: "ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG / SỞ Y TẾ".
_CITY_NAME = r"(?:(?!(?:sở|ban|bảo hiểm|bhxh|ủy ban|ubnd|hội|đảng|văn phòng|cục|chi cục|công an|thanh tra|viện|đoàn|liên đoàn|quận|huyện|phường|xã|trường|trung tâm|bộ)\b)[a-zà-ỹđ]+ ?){1,3}"

_BODIES: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (kind, word, re.compile(pattern))
    for kind, word, pattern in (
        ("city-caucus", "", r"(?:ban cán sự đảng|bcsđ(?: đảng)?|bcsd) (?:ủy ban nhân dân|ubnd)(?: thành phố| tp\.?)?(?: đà nẵng)?"),
        ("city-caucus", "", r"đảng đoàn (?:hội đồng nhân dân|hđnd)(?: thành phố| tp\.?)?(?: đà nẵng)?"),
        ("district", "party", r"(quận|huyện) ủy(?: (\d{1,2}\b|" + _NAME + "))?"),
        ("district", "party", r"(?:đảng bộ|ban chấp hành đảng bộ|ban thường vụ) (quận|huyện)(?: ủy)? (" + _NAME + ")"),
        ("district", "state", r"(?:ủy ban nhân dân|ubnd) (quận|huyện)(?: (\d{1,2}\b|" + _NAME + "))?"),
        ("city", "", r"(?:ủy ban nhân dân|ubnd) (?:thành phố|tp\.?|tỉnh)(?: (" + _CITY_NAME + "))?"),
        ("city-party", "", r"(?:thành ủy|tỉnh ủy|ban thường vụ thành ủy|đảng bộ (?:thành phố|tp\.?)|đảng bộ tỉnh)(?: (" + _CITY_NAME + "))?"),
        ("department", "", r"(?:sở|bảo hiểm xã hội|bhxh) (?!việt nam|quận|huyện)(?:tp\.|[a-zà-ỹđ,\- &]){3,60}|(?:ban quản lý|bql) (?:an toàn thực phẩm|khu công nghệ cao)[a-zà-ỹđ,\- &]{0,60}|thanh tra thành phố|văn phòng (?:ủy ban nhân dân|ubnd) (?:thành phố|tp\.?)(?: đà nẵng)?|cục (?:thuế|thống kê|hải quan)[a-zà-ỹđ ]{0,30}|công an (?:thành phố|tp)[a-zà-ỹđ ]{0,20}|ban dân tộc[a-zà-ỹđ ]{0,20}|viện nghiên cứu phát triển[a-zà-ỹđ \-]{0,30}"),
        ("other", "mass", r"(?:(?:ủy ban |ub)?(?:mặt trận tổ quốc|mttq)|ubmt)[a-zà-ỹđ ]{0,40}|hội (?:liên hiệp phụ nữ|lhpn|nd|ccb|ctđ|nông dân|cựu chiến binh|chữ thập đỏ|người cao tuổi|khuyến học|doanh nghiệp|bảo trợ|người khuyết tật|cựu thanh niên xung phong|nhà báo|luật gia)[a-zà-ỹđ ]{0,40}|(?:đoàn|bch đoàn) (?:thanh niên|tncs|thành phố|quận|huyện)[a-zà-ỹđ ]{0,40}|(?:quận|huyện|thành) đoàn[a-zà-ỹđ ]{0,30}|liên đoàn lao động[a-zà-ỹđ ]{0,30}|lđlđ[a-zà-ỹđ ]{0,30}|công đoàn[a-zà-ỹđ ]{0,40}"),
        ("other", "party", r"đảng ủy (?!quận|huyện)[a-zà-ỹđ,\- ]{2,60}|đảng bộ (?!thành phố|tp|tỉnh|quận|huyện)(?:(?!(?:quận|huyện) ủy)[a-zà-ỹđ,\- ]){2,60}|chi bộ [a-zà-ỹđ ]{2,40}|ban (?:tuyên giáo|dân vận|tổ chức|nội chính) (?:thành|quận|huyện) ủy"),
        ("other", "ward", r"(?:ủy ban nhân dân|ubnd|đảng ủy) (?:phường|xã|thị trấn) " + _NAME),
        ("other", "enterprise", r"(?:tổng )?công ty [a-zà-ỹđ,\- ]{2,60}|tập đoàn [a-zà-ỹđ ]{2,40}|ngân hàng [a-zà-ỹđ ]{2,60}|nhcsxh[a-zà-ỹđ ]{0,40}|kho bạc nhà nước[a-zà-ỹđ ]{0,30}|tòa án nhân dân[a-zà-ỹđ ]{0,30}|viện kiểm sát nhân dân[a-zà-ỹđ ]{0,30}|bộ chỉ huy (?:quân sự|bộ đội biên phòng)[a-zà-ỹđ ]{0,30}|bưu điện[a-zà-ỹđ ]{0,30}|bệnh viện [a-zà-ỹđ ]{2,40}|trường [a-zà-ỹđ ]{2,60}|đại học [a-zà-ỹđ ]{2,40}"),
        ("other", "division", r"(?:phòng|trung tâm|đội|chi cục|bảo hiểm xã hội) [a-zà-ỹđ,\- &]{2,60}(?:quận|huyện) " + _NAME),
    )
)  # fmt: skip
_SUFFIX_KIND = {"qu": ("district", "Quận ủy"), "hu": ("district", "Huyện ủy"), "đu": ("other", "Đảng ủy"), "bcsđ": ("city-caucus", "Ban cán sự đảng UBND thành phố"), "bcsd": ("city-caucus", "Ban cán sự đảng UBND thành phố")}  # fmt: skip


def _without_noise(line: str) -> str:
    """The line without the national or party heading, rules and dashes."""
    found = list(_NOISE.finditer(fold(line)))
    for match in reversed(found):
        line = line[: match.start()] + " " + line[match.end() :]
    return re.sub(r"[|_]+|-{2,}", " ", line).strip()


def classify_body(text: str, register: Register, on: date | None = None) -> Submitter | None:
    """The submitter that an issuing body's name means, None if it names none.

    Where a superior stands above ("ỦY BAN NHÂN DÂN THÀNH PHỐ … / SỞ …"), the last body is the issuer.
    """
    folded = re.sub(r"\s+", " ", fold(text)).strip()
    found = _bodies(folded)
    if not found:
        folded = _with_marks(folded)
        found = _bodies(folded)
    if not found:
        return None
    # Drop matches inside another one ("ủy ban nhân dân thành phố" in "ban cán sự đảng ủy ban nhân dân thành phố").
    outer = [f for f in found if not any(o is not f and o[0] <= f[0] and f[1] <= o[1] and (o[0], -o[1]) < (f[0], -f[1]) for o in found)]
    outer.sort(key=lambda f: f[0])
    start, _, kind, word, match = outer[-1]
    territories = register.territories("district")
    cities = register.territories("city")
    if kind == "district":
        level = match[1]
        following = " " + (match[2] or "").strip() if match.lastindex and match.lastindex >= 2 else ""
        name = next((t for t in territories if following.startswith(" " + fold(t))), "")
        if not name and following.strip():
            name = _nearly(following, territories)
        if not name and following.strip():
            name = _capitalised(following.strip().split(" ngày")[0])
            body = ("Quận ủy" if level == "quận" else "Huyện ủy") if word == "party" else f"UBND {level}"
            return Submitter("other" if territories else "district", f"{body} {name}", name, level)
        body = ("Quận ủy" if level == "quận" else "Huyện ủy") if word == "party" else f"UBND {level}"
        return Submitter("district", f"{body} {name}".strip(), name, level, register.get(body, on))
    elsewhere = re.search(r"(?:tỉnh|thành phố|tp\.?) (" + _NAME + ")", folded)
    foreign = (
        bool(cities)
        and elsewhere is not None
        and not any(_squeezed(c) in _squeezed(folded) for c in cities)
        and not re.match(r"(?:trực|và|về)", elsewhere[1])
    )
    if kind == "city-caucus":
        name = "Đảng đoàn HĐND thành phố" if "đảng đoàn" in match[0] else "Ban cán sự đảng UBND thành phố"
        return Submitter("other" if foreign else kind, name, agency=register.get(name, on))
    if kind == "city":
        if foreign or "tỉnh" in match[0]:
            return Submitter("other", _capitalised(match[0]))
        return Submitter("city-caucus", "UBND thành phố", agency=register.get("Ban cán sự đảng UBND thành phố", on))
    if kind == "city-party":
        return Submitter("other", _capitalised(match[0]))
    if kind == "department":
        words = folded[start:]
        agency = register.longest(words, on, ("city",)) or _without_marks(words, register, on)
        name = agency.name if agency else _capitalised(match[0])
        return Submitter("other" if foreign else kind, name, agency=agency)
    agency = register.longest(folded[start:], on, ("district", "city"))
    return Submitter("other", _capitalised(match[0]), agency=agency)


def _squeezed(text: str) -> str:
    """A text without marks and spaces, as little as recognition leaves of "ĐÀ NẴNG" in "ĐÀNẰNG"."""
    return strip_marks(fold(text)).replace(" ", "")


_Body = tuple[int, int, str, str, re.Match[str]]


def _bodies(folded: str) -> list[_Body]:
    """The bodies named in a folded text: from where to where, kind, what kind of such, and the match."""
    return [
        (match.start(), match.end(), kind, word, match)
        for kind, word, pattern in _BODIES
        for match in pattern.finditer(folded)
        if not (match.start() and folded[match.start() - 1].isalpha())
    ]


#: What issuing bodies' names consist of, the longer first.
_PHRASES = ("ban cán sự đảng", "bảo hiểm xã hội", "hội đồng nhân dân", "ủy ban nhân dân", "đảng đoàn", "thành phố", "thành ủy", "huyện ủy", "quận ủy", "huyện", "quận", "sở")  # fmt: skip


def _with_marks(folded: str) -> str:
    """A scan gives a head without some of its marks ("THÀNH PHÓ"): the usual phrases get them back."""
    bare = strip_marks(folded)
    if len(bare) != len(folded):
        return folded
    for phrase in _PHRASES:
        for match in re.finditer(rf"\b{strip_marks(phrase)}\b", bare):
            folded = folded[: match.start()] + phrase + folded[match.end() :]
    return folded


def _without_marks(words: str, register: Register, on: date | None) -> Agency | None:
    """The city's agency whose name a scan gives without some of its marks ("SỞ Y TÉ"): the longest that ``words`` begin with."""
    read = strip_marks(words) + " "
    named = [agency for agency in register.agencies if agency.level == "city" and alive(agency, on) and read.startswith(strip_marks(fold(agency.name)) + " ")]
    return max(named, key=lambda agency: len(agency.name), default=None)


def _nearly(following: str, territories: tuple[str, ...]) -> str:
    """The territory that a scan's misread name means: the same but for marks, or for one letter."""
    for territory in territories:
        size = len(territory.split())
        read = strip_marks(" ".join(following.split()[:size]))
        wanted = strip_marks(fold(territory))
        if read == wanted:
            return territory
        if len(read) == len(wanted) and len(wanted) > 5 and sum(a != b for a, b in zip(read, wanted, strict=True)) == 1:
            return territory
    return ""


def _capitalised(folded: str) -> str:
    small = {"và", "của", "thuộc", "các", "cấp"}
    words = [w if w in small else w[:1].upper() + w[1:] for w in folded.strip().split()]
    text = " ".join(words)
    for raw, right in (
        ("Ubnd", "UBND"),
        ("Hđnd", "HĐND"),
        ("Mttq", "MTTQ"),
        ("Ủy Ban Nhân Dân", "UBND"),
        ("Thành Phố", "thành phố"),
        ("Tncs", "TNCS"),
        ("Lhpn", "LHPN"),
        ("Ccb", "CCB"),
        ("Lđlđ", "LĐLĐ"),
        ("Ubmttq", "UBMTTQ"),
        ("Nhcsxh", "NHCSXH"),
        (" Tp ", " TP "),
        ("Tnhh Mtv", "TNHH MTV"),
        ("Tnhh", "TNHH"),
    ):
        text = text.replace(raw, right)
    return text


def read_submitter(outline: Outline, register: Register, number: str | None, on: date | None) -> Submitter:
    """The submitter: issuing body in the head, then the number's suffix, then the signature block.

    ``number`` is the document number as written; its suffix ("-KH/QU") speaks even where its digits can't be read.
    """
    lines: list[tuple[str, Place]] = []
    for piece in head_pieces(outline):
        for line in piece.text.split("\n"):
            line = _without_noise(line)
            folded = fold(line).strip()
            if not folded or is_number_line(folded) or is_place_and_date(folded):
                continue
            if re.match(r"số\b", folded) or re.match(r"(?:kế hoạch|quyết định)\b", folded):
                continue
            if is_upper(line) or line.isupper() or (len(line) <= 80 and any(p.match(folded) for _, _, p in _BODIES)):
                lines.append((line.strip(), piece.at))
    joined = " ".join(re.sub(r"^[\s*\-_―–—]+|[\s*\-_―–—]+$", "", line) for line, _ in lines)[:600]
    submitter = classify_body(joined, register, on)
    place = lines[0][1] if lines else Place(0)
    quote = Quote("\n".join(line for line, at in lines if at == place) or joined, place, WHERE)
    suffix = re.split(r"[/\-]", fold(number))[-1] if number else ""
    if submitter is not None and submitter.kind != "unknown":
        if submitter.name in {"Quận ủy", "Huyện ủy", "UBND quận", "UBND huyện"}:
            submitter = _with_territory(submitter, outline, register)
        # Where another body than the superior's was read from the head, "-KH/QU" knows better.
        doubtful = submitter.kind == "other" and not submitter.name.startswith(("Quận ủy", "Huyện ủy", "UBND"))
        if not (doubtful and _SUFFIX_KIND.get(suffix, ("other", ""))[0] != "other"):
            return Submitter(submitter.kind, submitter.name, submitter.territory, submitter.level_word, submitter.agency, quote)
    if suffix in _SUFFIX_KIND:
        kind, name = _SUFFIX_KIND[suffix]
        level = "quận" if suffix == "qu" else "huyện" if suffix == "hu" else ""
        guess = Submitter(kind, name, "", level, register.get(name, on), quote)
        return _with_territory(guess, outline, register) if kind == "district" else guess
    for text, at in _signature_texts(outline):
        folded = fold(text)
        if re.search(r"t/?m\.?|kt\.|k/t|giám đốc", folded):
            found = classify_body(re.sub(r"^.*?(?:t/m|tm\.?|kt\.?|k/t)\s*", "", re.sub(r"\s+", " ", folded)), register, on)
            if found is not None:
                completed = _with_territory(found, outline, register) if found.kind == "district" and not found.territory else found
                return Submitter(
                    completed.kind,
                    completed.name,
                    completed.territory,
                    completed.level_word,
                    completed.agency,
                    Quote(text, at, "khối chữ ký"),
                )
    return Submitter("unknown", "", quote=None)


def _with_territory(submitter: Submitter, outline: Outline, register: Register) -> Submitter:
    """Complete "Quận ủy" by the place-date line, the title or the preamble."""
    texts = [piece.text for piece in head_pieces(outline)] + [outline.title]
    texts += [n.text for n in outline.nodes if n.kind == "preamble"][:12]
    for name in register.territories("district"):
        if any(fold(name) in fold(text) for text in texts):
            level = submitter.level_word or ("huyện" if "huyện" in fold(submitter.name) else "quận")
            return Submitter(submitter.kind, f"{submitter.name} {name}", name, level, submitter.agency, submitter.quote)
    return submitter


def _signature_texts(outline: Outline) -> Iterable[tuple[str, Place]]:
    for node in outline.nodes:
        if node.kind in {"recipients", "signature"}:
            if node.table is not None:
                for cell in node.table.cells():
                    yield cell.text, Place(node.block, cell.row, cell.column, cell.page)
            else:
                yield node.text, Place(node.block, page=node.page)


def named_submitter(name: str, register: Register, on: date | None = None) -> Submitter:
    """The submitter that a user names with ``--submitter``; kind "other" where the name means nothing known."""
    found = classify_body(name, register, on)
    return found if found is not None else Submitter("other", name)
