"""In which forms may the same plan be written? Each of these changes leaves every decision as it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from docgen.labels import split_label
from docgen.model import Block, Cell, Document, Paragraph, Part, Plan, Section, Table, Task
from docgen.testing.documents import Spot, rewritten, spot, with_blocks

Rewrite = Callable[[str], str]
_W = r"(?<![^\W\d_])"
_E = r"(?![^\W\d_])"

# --------------------------------------------------------------------------- spelling

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _placements() -> dict[str, str]:
    """Tone on the first vowel → tone on the second, for open syllables: òa → oà."""
    out: dict[str, str] = {}
    for first, second in ("oa", "oe", "uy"):
        for tone in _TONES:
            old = unicodedata.normalize("NFC", first + tone) + second
            new = first + unicodedata.normalize("NFC", second + tone)
            out |= {old: new, old.capitalize(): new.capitalize(), old.upper(): new.upper()}
    return out


_OLD_NEW = _placements()
_NEW_OLD = {new: old for old, new in _OLD_NEW.items()}
_I_Y = {"kỹ": "kĩ", "lý": "lí", "mỹ": "mĩ", "quý": "quí", "tỷ": "tỉ", "sỹ": "sĩ", "Kỹ": "Kĩ", "Quý": "Quí", "Tỷ": "Tỉ", "Lý": "Lí"}


def _swap(table: dict[str, str], pattern: str) -> Rewrite:
    compiled = re.compile(pattern.format("|".join(sorted(map(re.escape, table), key=len, reverse=True))))
    return lambda text: compiled.sub(lambda match: table[match[0]], text)


tones_new = _swap(_OLD_NEW, r"(?<![qQ])(?:{})" + _E)
tones_old = _swap(_NEW_OLD, r"(?<![qQ])(?:{})" + _E)
i_for_y = _swap(_I_Y, _W + "(?:{})" + _E)


def en_dashes(text: str) -> str:
    """Spaced hyphens and those between years as en dashes."""
    return re.sub(r"(?<=20\d\d)-(?=20\d\d)", "–", text.replace(" - ", " – "))


def tight_dashes(text: str) -> str:
    """No spaces around the hyphens of agencies' names: "Lao động-Thương binh", "Tài chính-Kế hoạch"."""
    return re.sub(r"(?<=Lao động) - (?=Thương)|(?<=Tài chính) - (?=Kế)", "-", text)


#: What is abbreviated, and how; the first form is used to spell out.
_SHORT = (
    ("Lao động - Thương binh và Xã hội", "LĐ-TB&XH"),
    ("Tài nguyên và Môi trường", "TN&MT"),
    ("Giáo dục và Đào tạo", "GD&ĐT"),
    ("Văn hóa và Thông tin", "VH&TT"),
    ("Tài chính - Kế hoạch", "TC-KH"),
    ("Quản lý đô thị", "QLĐT"),
    ("Ủy ban nhân dân", "UBND"),
    ("bảo hiểm xã hội", "BHXH"),
    ("bảo hiểm y tế", "BHYT"),
    ("bảo hiểm thất nghiệp", "BHTN"),
    ("công nghệ thông tin", "CNTT"),
    ("an toàn thực phẩm", "ATTP"),
)


def abbreviated(text: str) -> str:
    """Names and terms as offices abbreviate them; "Bảo hiểm xã hội quận" too."""
    for full, short in _SHORT:
        text = text.replace(full, short)
    return text.replace("Bảo hiểm xã hội", "BHXH")


def spelled_out(text: str) -> str:
    """Abbreviations written in full, all but those inside document numbers."""
    for full, short in _SHORT:
        text = re.sub(rf"(?<![\w/-]){re.escape(short)}(?![\w/])", full, text)
    return re.sub(r"^Bảo hiểm|^bảo hiểm", "Bảo hiểm", text)


def small_agencies(text: str) -> str:
    """Agencies' words without capitals within a sentence: "giao phòng Y tế", "và trung tâm Y tế"."""
    return re.sub(r"(?<=[a-zà-ỹđ,] )(?:Phòng|Trung tâm|Sở)(?= [A-ZĐ])", lambda match: match[0].lower(), text)


_SPELLINGS: tuple[tuple[str, Rewrite], ...] = (
    ("tones the new way", tones_new),
    ("tones the old way", tones_old),
    ("i for y", i_for_y),
    ("decomposed letters", lambda text: unicodedata.normalize("NFD", text)),
    ("non-breaking spaces", lambda text: text.replace(" ", "\u00a0")),
    ("en dashes", en_dashes),
    ("dashes without spaces", tight_dashes),
    ("abbreviated", abbreviated),
    ("spelled out", spelled_out),
    ("agencies with small letters", small_agencies),
)

# --------------------------------------------------------------------------- all changes


def changes_of_form(plan: Plan) -> Iterator[tuple[str, Document, str]]:
    """(name, document, what) of every form that the plan can be brought into."""
    base = plan.document
    body = _first_body_block(plan)
    for name, rewrite in _SPELLINGS:
        yield name, rewritten(base, lambda _, text, rewrite=rewrite: rewrite(text), body), ""  # type: ignore[misc]  # a lambda's default
    yield "headings in capitals", _headings(plan, str.upper), ""
    yield "headings in small letters", _headings(plan, lambda title: title[:1] + title[1:].lower() if title.isupper() else title), ""
    yield "lines broken after sentences", rewritten(base, lambda _, text: _broken(text), body), ""
    yield "dots for dashes", _bullets(base, body), ""
    yield from _assignment_lines(plan, body)
    if not _refers(plan):
        yield "numbered from eleven on", _numbers_shifted(plan), ""
        reordered = _reordered(plan)
        if reordered is not None:
            yield "groups in reverse order", reordered, ""
        tabled = _as_table(plan)
        if tabled is not None:
            yield "tasks in a table", tabled, ""
        prose = _as_prose(plan)
        if prose is not None:
            yield "table as prose", prose, ""


def _first_body_block(plan: Plan) -> int:
    """Where the head ends: names in the head stay as they are."""
    return next((section.block for section in plan.sections if section.kind != "preamble"), 0)


_BY_NUMBER = re.compile(r"(?:mục|việc|nhiệm vụ|nội dung|thứ tự|các số|điểm)\s+(?:số\s+)?(?:[IVX]+\.?)?\d{1,2}(?![\d/-])", re.IGNORECASE)


def _texts(plan: Plan) -> Iterator[str]:
    for block in plan.document.body():
        if isinstance(block, Paragraph):
            yield block.text
        else:
            yield from (cell.text for cell in block.cells())


def _refers(plan: Plan) -> bool:
    """Whether something speaks of tasks by number or by place, so that neither may be changed."""
    far = {"reference", "annex", "all", "agency-heading"}
    if any(_BY_NUMBER.search(text) for text in _texts(plan)):
        return True
    via = {m.via for task in plan.tasks for m in task.leads} | {m.via for task in plan.tasks for m in task.deadlines}
    return bool(via & far) or any(task.restates for task in plan.tasks)


def _headings(plan: Plan, change: Rewrite) -> Document:
    kinds = ("tasks", "targets", "purpose", "implementation")
    blocks = {section.block for top in plan.sections for section in top.walk() if section.kind in kinds} - _task_blocks(plan)

    def rewrite(text: str) -> str:
        # What stands behind the title in brackets are agencies and times: words, not capitals.
        _, at = split_label(text)
        title = re.match(r"[^(:.]*", text[at:])
        end = at + (title.end() if title else 0)
        return text[:at] + change(text[at:end]) + text[end:]

    def titles(where: Spot, text: str) -> str:
        return rewrite(text) if where[0] in blocks and where[1] is None and len(text) < 120 else text

    return rewritten(plan.document, titles)


def _task_blocks(plan: Plan) -> set[int]:
    return {task.at.block for task in plan.tasks}


def _broken(text: str) -> str:
    return re.sub(r"(?<=[^\W\d_A-Z]\.) (?=[A-ZĐÀ-Ỹ])", "\n", text)


def _bullets(base: Document, first: int) -> Document:
    def dotted(block: Block) -> Block:
        return replace(block, label="•") if isinstance(block, Paragraph) and block.label == "-" and block.block >= first else block

    typed = rewritten(base, lambda _, text: re.sub(r"(?m)^- ", "• ", text), first)
    return replace(base, blocks=tuple(map(dotted, typed.blocks)))


# --------------------------------------------------------------------------- lines

_LINE = re.compile(r"^[-+*•]?\s*(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Tiến độ|Chủ trì|Phối hợp)[^:.;]{0,40}:\s*\S")
_JOINT = re.compile(r"[;.]\s+(?=(?:cơ quan|đơn vị|thời gian|thời hạn|tiến độ)[^:.;]{0,40}:)", re.IGNORECASE)


def _assignment_lines(plan: Plan, first: int) -> Iterator[tuple[str, Document, str]]:
    """Lines of assignment joined to one, or one of them split."""
    joined: list[Block] = []
    split: list[Block] = []
    for block in plan.document.blocks:
        line = isinstance(block, Paragraph) and block.block >= first and not block.label and _LINE.match(block.text)
        above = joined[-1] if joined else None
        if line and isinstance(block, Paragraph) and isinstance(above, Paragraph) and not above.label and _LINE.match(above.text):
            words = re.sub(r"^[-+*•]\s*", "", block.text)
            joined[-1] = replace(above, text=f"{above.text.rstrip(' .;')}; {words[:1].lower()}{words[1:]}")
        else:
            joined.append(block)
        if line and isinstance(block, Paragraph):
            bullet = re.match(r"(?:[-+*•]\s*)?", block.text)
            mark = bullet[0] if bullet else ""
            parts = _JOINT.split(block.text)
            split.append(replace(block, text=parts[0]))
            split += [replace(block, block=-1, text=mark + part[:1].upper() + part[1:]) for part in parts[1:]]
        else:
            split.append(block)
    for name, blocks in (("lines of assignment joined", joined), ("lines of assignment split", split)):
        if len(blocks) != len(plan.document.blocks):
            yield name, with_blocks(plan.document, blocks), ""


# --------------------------------------------------------------------------- numbers and order


def _task_sections(plan: Plan) -> Iterator[Section]:
    for top in plan.sections:
        if top.kind == "tasks":
            yield top


def _numbers_shifted(plan: Plan) -> Document:
    """Arabic numbers in the task part ten higher: "2." → "12.", "2.7." → "12.7."."""
    inside = [(section.block + 1, section.end) for section in _task_sections(plan)]

    def shifted(text: str) -> str:
        return re.sub(r"^(\d{1,2})(?=(?:\.\d{1,2})*[.)]\s*(?:\D|$))", lambda number: str(int(number[1]) + 10), text)

    blocks: list[Block] = []
    for block in plan.document.blocks:
        if isinstance(block, Paragraph) and any(start <= block.block < end for start, end in inside):
            block = replace(block, label=shifted(block.label), text=block.text if block.label else shifted(block.text))
        blocks.append(block)
    return replace(plan.document, blocks=tuple(blocks))


def _reordered(plan: Plan) -> Document | None:
    """The groups of the task part in reverse order, numbered as they then stand."""
    section = next((s for s in _task_sections(plan) if len(s.children) > 2), None)
    if section is None:
        return None
    groups = section.children
    blocks = plan.document.blocks
    if any(one.end != two.block for one, two in pairwise(groups)) or len({_scheme(blocks[group.block]) for group in groups}) > 1:
        return None
    turned: list[Block] = []
    for place, group in enumerate(reversed(groups)):
        heading = _relabelled(blocks[group.block], blocks[groups[place].block])
        if heading is None:
            return None
        was, now = _number(blocks[group.block]), _number(blocks[groups[place].block])
        turned += [heading, *(_renumbered(block, was, now) for block in blocks[group.block + 1 : group.end])]
    return with_blocks(plan.document, [*blocks[: groups[0].block], *turned, *blocks[groups[-1].end :]])


def _number(block: Block) -> str:
    return (block.label or block.text[: split_label(block.text)[1]]).strip(" .)") if isinstance(block, Paragraph) else ""


def _renumbered(block: Block, was: str, now: str) -> Block:
    """``block`` with a number below ``was`` ("2.1.") below ``now`` ("5.1.")."""
    if not isinstance(block, Paragraph) or not was:
        return block
    below = re.compile(rf"^{re.escape(was)}(?=\.\d)")
    return replace(block, label=below.sub(now, block.label), text=block.text if block.label else below.sub(now, block.text))


def _scheme(block: Block) -> str:
    if not isinstance(block, Paragraph):
        return ""
    return re.sub(r"\d+", "9", block.label or block.text[: split_label(block.text)[1]])


def _relabelled(block: Block, model: Block) -> Paragraph | None:
    """``block`` with the number of ``model``."""
    if not isinstance(block, Paragraph) or not isinstance(model, Paragraph):
        return None
    if block.label or model.label:
        return replace(block, label=model.label)
    return replace(block, text=model.text[: split_label(model.text)[1]] + block.text[split_label(block.text)[1] :])


# --------------------------------------------------------------------------- tables and prose

_COLUMNS = ("TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành")


def _as_table(plan: Plan) -> Document | None:
    """The paragraphs of the task part as rows of one table; groups become rows across it."""
    section = next(_task_sections(plan), None)
    if section is None:
        return None
    tasks = {task.at.block: task for task in plan.tasks if section.block < task.at.block < section.end and not task.head}
    inside = plan.document.blocks[section.block + 1 : section.end]
    if not tasks or any(not isinstance(block, Paragraph) for block in inside) or any(t.head for t in plan.tasks):
        return None
    if len(tasks) != len({spot(task.at) for task in tasks.values()}) or any(task.at.row is not None for task in tasks.values()):
        return None
    headings = {child.block: child.title for child in section.walk() if child is not section and child.block not in tasks}
    rows = [tuple(Cell(name, 0, column, bold=True) for column, name in enumerate(_COLUMNS))]
    for block in inside:
        at = len(rows)
        if block.block in headings:
            rows.append((Cell(headings[block.block], at, 0, col_span=len(_COLUMNS), bold=True),))
        elif block.block in tasks:
            rows.append(tuple(Cell(words, at, column) for column, words in enumerate((str(at), *_row(tasks[block.block])))))
    table = Table(-1, tuple(rows), header_rows=1)
    blocks = plan.document.blocks
    return with_blocks(plan.document, [*blocks[: section.block + 1], table, *blocks[section.end :]])


def _row(task: Task) -> tuple[str, str, str, str]:
    leads = [m.quote.text for m in (*task.leads, *task.silent)]
    return (
        task.text,
        ", ".join(dict.fromkeys(leads)),
        ", ".join(dict.fromkeys(m.quote.text for m in task.supporting)),
        "; ".join(dict.fromkeys(m.quote.text for m in task.deadlines)),
    )


def _as_prose(plan: Plan) -> Document | None:
    """Tables of tasks as paragraphs, each task with a line that says who and when."""
    in_tables = [task for task in plan.tasks if task.at.row is not None]
    if not in_tables or any(block.part is not Part.BODY for block in plan.document.blocks if isinstance(block, Table)):
        return None
    blocks: list[Block] = []
    for block in plan.document.blocks:
        mine = {(task.at.row, task.at.column): task for task in in_tables if task.at.block == block.block}
        if not isinstance(block, Table) or not mine:
            blocks.append(block)
            continue
        if len({row for row, _ in mine}) != len(mine) or max(map(len, block.rows)) < 3 or block.parent is not None:
            return None
        for row in block.rows:
            task = next((mine[cell.row, cell.column] for cell in row if (cell.row, cell.column) in mine), None)
            if task is not None:
                blocks += [Paragraph(-1, line) for line in _lines(task)]
            elif len(row) == 1:
                blocks.append(Paragraph(-1, row[0].text, bold=True))
    return with_blocks(plan.document, blocks)


def _lines(task: Task) -> Iterator[str]:
    text, leads, supporting, times = _row(task)
    yield f"- {text.rstrip(' .;')}.".replace("\n", " ")
    for label, words in (("Cơ quan chủ trì", leads), ("Cơ quan phối hợp", supporting), ("Thời gian hoàn thành", times)):
        if words:
            yield f"{label}: {words}."
