"""Plans and plugins for tests: a small plan as a Word file, and a module installed as somebody's distribution."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx

HEAD = (
    "QUẬN ỦY HẢI CHÂU",
    "Số 12-KH/QU",
    "Đà Nẵng, ngày 15 tháng 11 năm 2021",
    "KẾ HOẠCH",
    "Thực hiện Kết luận số 92-KL/TW của Bộ Chính trị",
)
TASKS = (
    "I. MỤC ĐÍCH, YÊU CẦU",
    "Bảo đảm an sinh xã hội trên địa bàn quận.",
    "II. NHIỆM VỤ",
    "1. Tập trung triển khai Chương trình cấp nước sạch và vệ sinh môi trường, khắc phục nhiễm mặn; xử lý dứt điểm các điểm nóng về "
    "ô nhiễm môi trường, thanh tra và xử lý vi phạm. Phòng Tài nguyên và Môi trường chủ trì, hoàn thành trước ngày 30/6/2025.",
    "2. Xây dựng cơ sở dữ liệu an sinh xã hội, mã số an sinh và phần mềm quản lý. "
    "Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2025.",
)
FOOT = ("Nơi nhận:", "- Ban Thường vụ Thành ủy (báo cáo);", "- Lưu Văn phòng.", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn A")


def write_plan(path: Path, tasks: tuple[str, ...] = TASKS) -> Path:
    """Write the plan of Quận ủy Hải Châu with ``tasks`` to ``path``."""
    document = docx.Document()
    for line in (*HEAD, *tasks, *FOOT):
        document.add_paragraph(line)
    document.save(str(path))
    return path


def install(site: Path, module: Path, *, distribution: str, version: str = "1.0", entries: dict[str, str] | None = None) -> None:
    """Put ``module`` and its metadata into ``site`` as an installer does, with ``entries`` (name: value) in the group docgen."""
    site.mkdir(exist_ok=True)
    shutil.copy(module, site)
    info = site / f"{distribution.replace('-', '_')}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n", encoding="utf-8")
    lines = [f"{name} = {value}" for name, value in (entries or {module.stem: module.stem}).items()]
    (info / "entry_points.txt").write_text("\n".join(["[docgen]", *lines, ""]), encoding="utf-8")
