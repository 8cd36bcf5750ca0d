"""Which words name the columns of a task table, where only tab stops or white space part them?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.text import fold

TASK = re.compile(r"(?:các |tên |đầu |nhóm |danh mục )*(?:nội dung|nhiệm vụ|công việc|việc|hoạt động)\b")
"""How the heading of the column begins that says the task."""

_ASSIGNED = re.compile(
    r"(?:bộ phận |phòng, ban )?(?:đơn vị|cơ quan|chủ trì|phối hợp|thời gian|thời hạn|thời điểm|hạn|tiến độ|mốc|hoàn thành|xong|khi nào"
    r"|bao giờ|ai\b|người|phụ trách|phân công|trách nhiệm|lãnh đạo|tháng|quý|ngày)\b"
)
_LONGEST = 45
_MOST = 8


def names_columns(headings: Sequence[str]) -> bool:
    """Whether texts side by side name columns: one says the task, another who does it or when."""
    said = [fold(text) for text in headings]
    if not 2 <= len(said) <= _MOST or any(len(text) > _LONGEST or text[-1:] in ".;," for text in said):
        return False
    tasks = [i for i, text in enumerate(said) if TASK.match(text)]
    return bool(tasks) and any(_ASSIGNED.match(text) for i, text in enumerate(said) if i not in tasks[:1])
