"""What do the bullets under the agencies' headings give whom, and which of them are tasks of their own?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from docgen.extract.agency_headings import order_of
from docgen.extract.drafts import Draft
from docgen.extract.headings import hear_headings
from docgen.extract.joining import BODY, Joining, singled_out
from docgen.extract.levels import Levels
from docgen.extract.nearest import SAME
from docgen.extract.passages import general_duty
from docgen.extract.restating import by_subtask, remember_part, restated, said_again_by
from docgen.extract.said import Said
from docgen.language.assignments import starts_monitoring, starts_supporting
from docgen.matching import clauses
from docgen.references import find_references, resolve
from docgen.text import fold

#: Bullets of the implementation section, and what each says of a task that it restates.
Leading = Sequence[tuple[Draft, Said]]
#: Headings of the implementation section under which nobody is given a task's content.
_ASIDE = re.compile(r"\W*(?:(?:nguồn |bảo đảm |về )?kinh phí|chế độ (?:thông tin|báo cáo)|(?:thông tin, )?báo cáo|sơ kết|kiểm tra,? (?:giám sát|đánh giá)|theo dõi|khen thưởng)\b")
#: A line of the implementation section is a task of its own from this certainty on.
_COMMITS = 0.4
#: A bullet no more alike to a task than this may be another job, if a neighbour is twice as alike.
_ANOTHER = 0.15


def hear_duties(joining: Joining) -> Leading:
    """Let the bullets under the agencies' headings reach the tasks that they restate, or be tasks themselves; return those that lead."""
    heard = [(duty, said) for duty in joining.duties if (said := _given(joining, duty)) is not None]
    leading = [(duty, said) for duty, said in heard if said.leads]
    matches = restated(joining, [duty for duty, _ in heard], {id(duty) for duty, _ in leading})
    beside: dict[int, list[Draft]] = defaultdict(list)
    for duty, _ in heard:
        beside[duty.node.parent].append(duty)
    for duty, said in heard:
        if (matched := matches[id(duty)]) and not _another_job(joining, duty, matched, matches, beside[duty.node.parent]):
            nameless = not duty.heading and not duty.own.leads
            for task in matched:
                if not nameless or joining.tasks.alike_to(duty.text, task) >= SAME:
                    joining.levels(task).duty += said
                    remember_part(joining, task, said, duty)
        elif not _supports(joining, duty) and (said.leads or duty.heading):
            topics = joining.matcher.topics(duty.text, joining.field_of(duty))
            if topics.found and topics.found[0].score >= _COMMITS:
                # Section "Tổ chức thực hiện" commits an agency to content that the task part forgot.
                joining.add(duty, Levels(own=Said(times=duty.own.times or duty.lent, explicit=duty.own.explicit or bool(duty.lent)), duty=Said(leads=said.leads, supporting=said.supporting)))
                if duty.source == "body":
                    hear_headings(joining, [duty])  # "B. Việc của năm 2023 / B1. Phòng X: …"
    watching = ((duty, said) for duty in joining.duties if (said := _given_beside_watching(joining, duty)) is not None)
    numbered = ((duty, said) for duty in joining.duties if (said := _given_beside_numbers(joining, duty)) is not None)
    return [*leading, *watching, *numbered]


def _another_job(joining: Joining, duty: Draft, matched: Sequence[Draft], matches: Mapping[int, Sequence[Draft]], beside: Sequence[Draft]) -> bool:
    """Whether a bullet with a day of its own is another job than the tasks it is near to, since its neighbours say each of them much more nearly.

    "- Chủ trì xử lý các điểm nóng …, xong trước 30/6/2025. - Di dời bãi rác tạm thôn A, xong trước 31/01/2022."
    """
    if not duty.heading or not any(m.value is not None and m.value.end is not None for m in duty.own.times) or not joining.topics(duty).found:
        return False

    def taken(task: Draft) -> bool:
        own = joining.tasks.alike_to(duty.text, task)
        rivals = (joining.tasks.alike_to(other.text, task) for other in beside if other is not duty and any(t is task for t in matches[id(other)]))
        return own < _ANOTHER and max(rivals, default=0.0) > 2 * own

    return all(taken(task) for task in matched)


def _given_beside_watching(joining: Joining, duty: Draft) -> Said | None:
    """What a bullet that begins by watching gives its agency in a later clause: "Đôn đốc các phường; lập hồ sơ hộ nghèo"."""
    order = order_of(duty.text, joining.words)
    parts = [order[a:b] for a, b in clauses(order)]
    agencies = singled_out(duty.heading or duty.own.leads)
    if len(parts) < 2 or not agencies or duty.why_not or duty.head or not starts_monitoring(order):
        return None
    deeds = [part for part in parts[1:] if not starts_monitoring(part) and not starts_supporting(part) and not general_duty(part)]
    return Said(agencies).via("agency-heading") if deeds else None


def _given_beside_numbers(joining: Joining, duty: Draft) -> Said | None:
    """What a bullet that names tasks by number gives its agency in a clause without one: "Chủ trì các việc tại mục 2; thẩm định hồ sơ hỗ trợ …"."""
    agencies = singled_out(duty.heading)
    if not duty.references or not agencies or duty.why_not or duty.head or duty.heading_role != "lead":
        return None
    parts = re.split(r"[;.]\s+", order_of(duty.text, joining.words))
    free = [part for part in parts if not find_references(part) and not starts_monitoring(part) and not starts_supporting(part) and not general_duty(part)]
    return Said(agencies).via("agency-heading") if free and len(free) < len(parts) else None


def _given(joining: Joining, duty: Draft) -> Said | None:
    """What a bullet gives whom; None if it gives nobody the content of a task, or says of which by number."""
    if duty.why_not or duty.head or any(_ASIDE.match(fold(title)) for title in duty.context[-1:]):
        return None
    resolved = any(resolve(joining.outline, k, w, BODY) or joining.tasks.numbered(k) for k, w in duty.references)
    if resolved and len(duty.text) < 400:
        return None
    order = order_of(duty.text, joining.words)
    if general_duty(order) or general_duty(duty.text):
        return None
    if (duty.heading_role == "monitor" or starts_monitoring(order)) and not re.search(r"\bchủ trì\b", fold(order)[:25]):
        return None
    agencies = singled_out(duty.heading or duty.own.leads)
    strong = bool(re.search(r"\bchủ trì\b", fold(duty.text)))
    if _supports(joining, duty):
        said = Said(supporting=agencies, explicit=duty.own.explicit, strong=strong)
    else:
        leads = (duty.own.leads if duty.own.strong else ()) or agencies
        said = Said(leads, duty.own.supporting, times=duty.own.times or duty.lent, explicit=duty.own.explicit or bool(duty.lent), strong=strong)
    return said.via("agency-heading")


def _supports(joining: Joining, duty: Draft) -> bool:
    return duty.heading_role == "supporting" or starts_supporting(order_of(duty.text, joining.words))


def hear_pieces(joining: Joining, leading: Leading) -> None:
    """A task that nobody leads is led by whoever a piece of an agency's bullet gives its sub-task to: "… về giảm nghèo, bảo trợ và việc làm"."""
    unled = by_subtask(joining, lambda levels: not levels.led)
    for duty, said in leading if unled else ():
        for piece in _pieces(duty.text):
            for _, task in said_again_by(joining, piece, unled):
                levels = joining.levels(task)
                levels.duty += Said(leads=said.leads, times=() if levels.timed else said.times, explicit=said.explicit, strong=said.strong)


_LEADS = re.compile(r"^\W*(?:chủ trì|tham mưu|đầu mối)\s+", re.IGNORECASE)


def _pieces(text: str) -> list[str]:
    """The parts of a bullet between any of its commas, semicolons, colons and "và", where it has several; not those that support or monitor."""
    found = [piece.strip(" .-") for piece in re.split(r"[,;:]\s+|\.\s+|\s+và\s+", text)]
    told = [piece for piece in found if 3 <= len(_LEADS.sub("", piece).split()) <= 25 and not starts_supporting(piece) and not starts_monitoring(piece)]
    return told if len(found) > 1 else []
