"""What is to be said about a reading: what was left out, what couldn't be read, and where?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from docgen.model import Message, Note
from docgen.read.package import Package

UNREAD = {
    "picture": ("hình ảnh có thể chứa chữ", "pictures that may hold text", "Hãy xem bằng mắt", "Look at them"),
    "object": ("đối tượng nhúng (OLE)", "embedded objects (OLE)", "Hãy mở trong Word để xem", "Open them in Word"),
    "chart": ("biểu đồ", "charts", "Hãy xem bằng mắt", "Look at them"),
    "diagram": ("sơ đồ SmartArt", "SmartArt diagrams", "Hãy xem bằng mắt", "Look at them"),
    "chunk": ("tệp chèn nguyên (altChunk)", "files inserted whole (altChunk)", "Mở bằng Word và lưu lại", "Open in Word and save again"),
    "subdocument": ("văn bản con", "sub-documents", "Gửi kèm văn bản con", "Send them too"),
    "computed": (
        "giá trị do Word tự tính, không lưu trong tệp",
        "values that Word computes and the file doesn't hold",
        "Thay bằng chữ gõ trực tiếp",
        "Type them as plain text",
    ),
    "structure": ("chỗ có cấu trúc lạ", "places of unexpected structure", "Mở bằng Word và lưu lại", "Open in Word and save again"),
}
"""What can be left unread: its name in Vietnamese and English, and what to do about it in both."""

_PLACES = 3  # of each kind that are named
_WORDS = 8  # before such a place
_NAMES = 3  # of skipped entries
_DAMAGED = 5  # parts that are named


@dataclass(slots=True)
class _Unread:
    """Things of one kind that were left unread, and after which words."""

    count: int = 0
    places: list[str] = field(default_factory=list)


class Remarks:
    """What one reading met on its way: tracked ``revisions``, stretches of ``hidden`` and ``struck`` text, things left unread."""

    def __init__(self, words_before: Callable[[], str]) -> None:
        """``words_before`` gives the text before the place at which the reading is."""
        self.revisions = 0
        self.hidden = 0
        self.struck = 0
        self._unread: dict[str, _Unread] = {}
        self._words_before = words_before

    def left_unread(self, kind: str) -> None:
        """Remember that something stands here that can't be read; ``kind`` is a key of ``UNREAD``."""
        found = self._unread.setdefault(kind, _Unread())
        found.count += 1
        if len(found.places) < _PLACES:
            words = self._words_before().split()
            found.places.append(("…" if len(words) > _WORDS else "") + " ".join(words[-_WORDS:]))

    def notes(self, package: Package, original: bool) -> list[Note]:
        """All notes, with those on the ``package`` itself; ``original``: the text was read as before tracked changes."""
        return [*self._left_out(original), *self.unread_notes(), *_package_notes(package)]

    def _left_out(self, original: bool) -> Iterator[Note]:
        if self.revisions:
            how = ("bỏ mọi sửa đổi", "as before the changes") if original else ("chấp nhận mọi sửa đổi", "as if all were accepted")
            said = Message(
                f"Văn bản còn {self.revisions} chỗ thêm, xóa đang theo dõi (Track Changes); đã đọc theo cách {how[0]}.",
                f"The document holds {self.revisions} tracked insertions and deletions; it was read {how[1]}.",
            )
            yield Note("revisions", said, count=self.revisions)
        if self.hidden:
            said = Message(
                f"Đã bỏ qua {self.hidden} đoạn chữ ẩn. Bỏ định dạng ẩn (Hidden) nếu cần xét.",
                f"{self.hidden} stretches of hidden text were left out. Unhide them if they matter.",
            )
            yield Note("hidden-text", said, count=self.hidden)
        if self.struck:
            said = Message(
                f"Đã bỏ qua {self.struck} đoạn chữ bị gạch ngang, coi như đã bỏ. Bỏ gạch ngang nếu cần xét.",
                f"{self.struck} stretches of struck-through text were left out, as withdrawn. Remove the strike-through if they count.",
            )
            yield Note("struck-text", said, count=self.struck)

    def unread_notes(self) -> Iterator[Note]:
        """One note for each kind of thing that was left unread."""
        for kind, found in self._unread.items():
            vi, en, do_vi, do_en = UNREAD[kind]
            places = ", ".join(f"“{place}”" for place in found.places if place)
            after_vi, after_en = (f", sau {places}", f", after {places}") if places else ("", "")
            said = Message(f"Không đọc được {found.count} {vi}{after_vi}. {do_vi}.", f"{found.count} {en} not read{after_en}. {do_en}.")
            yield Note("unread", said, count=found.count)


def _package_notes(package: Package) -> Iterator[Note]:
    """What is to be said of the file as a package: macros, signatures, entries that were skipped, damage."""
    names = [name.lower() for name in package.names()]
    macros = sum(name.endswith("vbaproject.bin") for name in names)
    if macros:
        yield Note(
            "attachments", Message("Tệp có macro; macro không được chạy.", "The file holds macros; they are never run."), count=macros
        )
    if any(name.startswith("_xmlsignatures/") for name in names):
        said = Message("Tệp có chữ ký số; docgen không kiểm tra chữ ký.", "The file is digitally signed; docgen doesn't verify signatures.")
        yield Note("signature", said)
    skipped = package.skipped
    if skipped:
        some = ", ".join(map(_short, skipped[:_NAMES]))
        said = Message(
            f"Bỏ qua {len(skipped)} mục có tên không hợp lệ trong gói: {some}.",
            f"{len(skipped)} entries of the package have names that no part may have and were skipped: {some}.",
        )
        yield Note("skipped", said, count=len(skipped))
    damage = sorted(set(package.damage))
    if damage:
        some = ", ".join(_short(name) or "zip" for name in damage[:_DAMAGED]) + (", …" if len(damage) > _DAMAGED else "")
        said = Message(
            f"Tệp bị hỏng hoặc bị cắt ({some}); chỉ đọc được phần còn lại. Hãy gửi lại tệp.",
            f"The file is damaged or cut off ({some}); what remains was read. Send the file again.",
        )
        yield Note("truncated", said, count=len(damage))


def _short(name: str) -> str:
    """A part's name as it can be shown: whoever made the file chose it."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in name)
    return shown if len(shown) <= 60 else f"{shown[:59]}…"
