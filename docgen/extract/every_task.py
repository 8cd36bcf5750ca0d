"""Which sentences and sections speak for every task of the plan or of a section, and what do they say?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.extract.assigning import speaks_of_itself
from docgen.extract.drafts import Draft
from docgen.extract.groups import closes_list
from docgen.extract.joining import BODY, Joining, singled_out
from docgen.extract.naming import names_sections
from docgen.extract.own_closing import closes_own_duties, timed_agencies
from docgen.extract.passages import EVERY_TASK, EXCEPTIONS, REST_BESIDE, RESTRICTED, field_lead, orders, sentences
from docgen.extract.said import NOTHING, Said
from docgen.labels import roman_value
from docgen.references import Reference, find_references, resolve
from docgen.text import fold

#: "Các nội dung còn lại của khối nguồn lực": of one section only.
_REST_OF = re.compile(r"(?:còn lại|khác) (?:của|thuộc|trong|ở) (?:các )?(?:khối|nhóm|lĩnh vực|mảng)\s+(?!này|trên)([a-zà-ỹđ]+(?: [a-zà-ỹđ]+){0,5}?)(?=\s+(?:xong|hoàn|thực hiện|do|giao|kết thúc|trong|trước|làm|phải)\b|\s*[,:;.]|$)")
_APART = re.compile(r"\b(?:riêng|trừ|ngoại trừ)\s[^.;]*")


def hear_in_general(joining: Joining, draft: Draft) -> None:
    """Let a sentence reach every task, if it speaks of them so."""
    for start, end in sentences(draft.text):
        for begin, stop in orders(draft.text, start, end):
            if not closes_own_duties(joining, draft, draft.text[begin:stop]):
                _every_task(joining, draft, draft.text[begin:stop])


def _every_task(joining: Joining, draft: Draft, part: str) -> None:
    """Let ``part`` reach every task, its section's or group's; what it restricts to tasks without a time reaches only these."""
    folded = fold(part)
    excepted = EXCEPTIONS.search(part)
    if excepted and fold(part).startswith("riêng", excepted.end()) and joining.words.heard(part[: excepted.start()]).anything:  # "Các nhiệm vụ … trong năm 2025, riêng mục 1 …"
        part = part[: excepted.start()]
        folded = fold(part)
    match = EVERY_TASK.search(folded) or (_ALL_DONE.match(folded) if not draft.heading else None)
    if match is None or REST_BESIDE.search(part) or (match[0].endswith("này") and speaks_of_itself(draft.text)) or _only_reports(folded):
        return
    if (field := field_lead(part)) is not None and not re.match(r"(?:các )?(?:kế hoạch|chương trình|mục|phần|nhóm|khoản|điểm)\b", fold(field)):
        return  # "chủ trì các nhiệm vụ về y tế tại Phần II"
    if names_sections(draft) and joining.names.find(part):
        return  # "các nội dung còn lại (người có công; việc làm) giao …" has been heard by name
    restricted = RESTRICTED.search(folded)
    apart = [match.span() for match in _APART.finditer(folded)] if restricted else []
    references = [r for r in find_references(part) if not any(a <= r.start < b for a, b in apart)]
    if restricted and re.search(r"chưa|không", restricted[0]):
        # "những nhiệm vụ chưa nêu thời hạn ở khoản 2": where the others have theirs
        references = [r for r in references if not re.fullmatch(r"[^.;,]{0,20}\s(?:ở|tại|trong)\s+", folded[restricted.end() : r.start])]
    below = [r for r in references if not all(roman_value(k) for k in r.keys)]  # what is named inside a section, not sections
    named = [r for r in references if r in below or r.within]
    if restricted and (inside := _REST_INSIDE.search(folded)):
        # "các nhiệm vụ còn lại tại Mục II mà các điểm 2, 3 nêu trên chưa giao": of that section, whatever else is named
        sections = [r for r in references if r.start == inside.end()]
        if sections:
            _rest_of(joining, draft, part, sections, _leading_the_rest(joining, draft, part))
            return
    if restricted and named:
        _rest_of(joining, draft, part, named)
        return
    if any(r.start < match.end() and not re.search(r"phần này|mục này|phụ lục", folded[r.start : r.end + 12]) for r in below):
        return
    rest_of = _REST_OF.search(folded)
    kept_out = set(map(id, joining.named(tuple((r.keys, r.within) for r in _kept_out(draft.text))))) if restricted else set()
    said = joining.said_in(draft, part, "all")
    firm = said.strong and not draft.heading and re.search(r"chủ trì|chịu trách nhiệm|giao", folded) and draft.heading_role != "monitor"
    add = Said(leads=said.leads if firm else (), times=said.times, explicit=said.explicit, strong=bool(firm))
    if restricted and not add.leads:
        add += _leading_the_rest(joining, draft, part)
    if not add.anything:
        return
    for task in _of_section(joining, rest_of[1]) if rest_of else _reach(joining, draft, folded):
        if id(task) in kept_out:
            continue
        if restricted:
            joining.levels(task).all_if_silent += add
        else:
            joining.levels(task).all += add


#: "Các nhiệm vụ hoàn thành trong năm 2025": of the whole plan, where no agency's heading stands above.
_ALL_DONE = re.compile(
    r"\W*(?:các|những|mọi|toàn bộ|tất cả(?: các)?) (?:nhiệm vụ|nội dung|công việc|phần việc|việc) (?:đều |phải |được |cơ bản )*(?:hoàn thành|hoàn tất|xong|kết thúc|thực hiện (?:xong|trong|đến|từ))\b"
)
_REST_INSIDE = re.compile(r"còn lại\s+(?:(?:nêu\s+)?(?:tại|thuộc|trong|ở|của)\s+)?(?=(?:mục|phần|khoản|nhóm)\b)")
_LEADS_THE_REST = re.compile(r"\b(?:chủ trì|chịu trách nhiệm)\b[^.;]{0,40}\bcòn lại\b")


def _leading_the_rest(joining: Joining, draft: Draft, part: str) -> Said:
    """The heading's agency, where "Chủ trì các nhiệm vụ còn lại" stands below it."""
    if draft.heading and draft.heading_role == "lead" and _LEADS_THE_REST.search(fold(part)):
        return Said(leads=singled_out(draft.heading), strong=True).via("all")
    return Said()


def _only_reports(folded: str) -> bool:
    """Whether a sentence tells what to report or to plan, and not by when to be done."""
    return re.search(r"\bbáo cáo\b|\bgửi\b|(?:ban hành|xây dựng|lập) (?:\w+ )?kế hoạch", folded) is not None and not re.search(r"hoàn thành|xong|kết thúc", folded)


def _kept_out(text: str) -> list[Reference]:
    """What a sentence for all speaks of apart: "…; riêng nhiệm vụ 6 theo diễn biến dịch bệnh"."""
    out = []
    for match in _APART.finditer(fold(text)):
        part = text[match.start() : match.end()]
        # "… trừ nhiệm vụ 12 đã ghi ở Mục III": the section only says where
        out += [r for r in find_references(part) if not re.search(r"\b(?:ghi|nêu|giao|có|quy định)\s+(?:ở|tại|trong)\s+$", fold(part[: r.start]))]
    return out


def _rest_of(joining: Joining, draft: Draft, part: str, named: list[Reference], more: Said = NOTHING) -> None:
    """"Các nhiệm vụ tại mục 2, 3 chưa ghi thời hạn riêng hoàn thành trước …": those of these sections that say nothing themselves."""
    said = joining.said_in(draft, part, "reference")
    for reference in named:
        for node in resolve(joining.outline, reference.keys, reference.within, BODY):
            for task in joining.at_or_below(node):
                add = Said(leads=said.leads if said.strong else (), times=said.times, explicit=said.explicit)
                joining.levels(task).all_if_silent += add if add.leads else add + more


def _reach(joining: Joining, draft: Draft, folded: str) -> Sequence[Draft]:
    """The tasks that a general sentence speaks for: all, those of its section, or those of its group."""
    node = draft.node
    if node.kind not in BODY:
        return joining.tasks.drafts
    top = next((a for a in [node, *joining.outline.ancestors(node)] if a.parent < 0), node)
    last = max((n.index for n in joining.outline.below(top.index)), default=node.index)
    if re.search(r"mục này|phần này|kế hoạch|phụ lục", folded) or node.index == last or not _under_group(joining, draft):
        return joining.at_or_below(top) if re.search(r"mục này|phần này", folded) else joining.tasks.drafts
    parent = joining.outline.nodes[node.parent]
    alone = parent.parent >= 0 and (len(joining.outline.children(parent.index)) == 1 or closes_list(joining, node))
    top = joining.outline.nodes[parent.parent] if alone else parent
    group = joining.at_or_below(top)
    return group + [one for one in joining.tasks.drafts if one.node.index == top.index and one.head and one not in group]


def _under_group(joining: Joining, draft: Draft) -> bool:
    """A sentence inside one group of the task part speaks for that group."""
    return draft.node.kind == "tasks" and draft.node.parent >= 0 and joining.outline.nodes[draft.node.parent].scheme not in {"roman", "part", "upper", "chapter"}


def _of_section(joining: Joining, name: str) -> list[Draft]:
    """The tasks below the headings of the body that bear ``name`` ("khối nguồn lực")."""
    called = fold(name).strip()
    named = [n for n in joining.outline.nodes if n.kind in BODY and joining.outline.children(n.index) and len(n.text) < 160 and called in fold(n.text)]
    named = [n for n in named if fold(n.text).strip(" .:") == called] or named
    return list({id(d): d for n in named for d in joining.at_or_below(n)}.values())


def hear_schedules(joining: Joining) -> None:
    """"IV. THỜI GIAN THỰC HIỆN: từ năm 2022 đến năm 2025" speaks for every task."""
    for node in joining.outline.nodes:
        if node.kind != "implementation" or node.table is not None or node.index in joining.closing:
            continue
        title = fold(node.text).strip(" .:")
        if not re.match(r"(?:thời gian|thời hạn|tiến độ)(?:,? (?:và|tiến độ|thực hiện|hoàn thành|triển khai|tổ chức|kế hoạch|chung|thi đua|phát động|tiến hành))*\s*(?::|$|từ|trong|đến|giai đoạn|\d)", title):
            continue
        texts = [node]
        for child in joining.outline.children(node.index) if len(node.text) < 60 else ():
            # "2. Thời gian thi đua / a) Thời gian chia thành 02 đợt: / - Đợt 1: từ ngày … đến ngày …"
            texts += [child, *joining.outline.children(child.index)] if child.text.rstrip().endswith(":") else [child]
        for other in (text for text in texts if text.table is None):
            folded = fold(other.text)
            if find_references(other.text) or re.search(r"báo cáo|sơ kết|tổng kết|khen thưởng|chấm điểm|xếp hạng|quý \w+/\d{4}.*:|^\W*(?:việc|công tác)\s", folded):
                continue
            if RESTRICTED.search(folded) or joining.names.find(other.text):
                continue  # it speaks of some tasks, and has been heard as a sentence
            if timed_agencies(joining, other.text):
                continue  # … or tells each agency its time
            value = other.text if ":" in other.text else "Thời gian: " + other.text
            said = joining.words.said(value, joining.outline.place(other), joining.outline.where(other), via="all")
            times = tuple(m for m in said.times if fold(m.quote.text) in fold(other.text))
            if times and len(other.text) < 250:
                for task in joining.tasks.drafts:
                    joining.levels(task).all += Said(times=times, explicit=True)
