"""Which parts does a Word document consist of?

The main part names the others by its relationships.  Each is read when it is first asked for: few documents need them all.
"""

from __future__ import annotations

from docgen.read.docx_xml import Element
from docgen.read.numbering import Numbering
from docgen.read.package import Package, Relation, TooDeepError, broken
from docgen.read.styles import Styles

_MAIN_TYPES = ("wordprocessingml", "ms-word.document", "ms-word.template")


def find_main(package: Package) -> str | None:
    """The name of the main part, None if this is another kind of package.

    Raises UnreadableError (broken) where a Word package lacks it.
    """
    parts, extensions = package.content_types()
    target = next((r.target for r in package.relations("").values() if r.kind == "officeDocument" and not r.external), "")
    kind = parts.get(target.lower()) or extensions.get(target.rpartition(".")[2].lower(), "")
    if target and package.has(target) and (any(word in kind for word in _MAIN_TYPES) or target.lower().startswith("word/")):
        return target
    if package.has("word/document.xml"):
        return "word/document.xml"
    declared = next((name for name, value in parts.items() if "document.main+xml" in value and "wordprocessingml" in value), None)
    if declared and package.has(declared):
        return declared
    if declared or any(name.lower().startswith("word/") for name in package.names()):
        raise broken(package.name, "gói Word không có phần văn bản chính (document.xml)", "the package has no main part (document.xml)")
    return None


class Parts:
    """The parts of one document around its ``main`` one."""

    def __init__(self, package: Package, main: str) -> None:
        """``main`` is the main part's name.  Raises UnreadableError (encrypted, broken, too-large) and TooDeepError."""
        self.package = package
        self.main = main
        self.relations: dict[str, Relation] = package.relations(main)
        styles = self._target("styles")
        data = package.read(styles) if styles else None
        self.styles = Styles(data, lambda some: package.parse(some, "word/styles.xml"))
        self._here = main
        self._numbering: Numbering | None = None
        self._settings: Element | None = None
        self._settings_read = False

    def _target(self, kind: str) -> str | None:
        return next((r.target for r in self.relations.values() if r.kind == kind and not r.external), None)

    def root(self, part: str) -> Element | None:
        """The root of the side part of that name; one that nests too deeply is given up, not the document."""
        try:
            return self.package.xml(part)
        except TooDeepError:
            self.package.damage.append(part)
            return None

    def root_of(self, kind: str) -> Element | None:
        """The root of the first side part of a ``kind`` ("comments", "footnotes"); None if the document has none."""
        target = self._target(kind)
        return self.root(target) if target else None

    @property
    def numbering(self) -> Numbering:
        """The lists, read when the first paragraph asks for its number."""
        if self._numbering is None:
            self._numbering = Numbering(self.root_of("numbering"), lambda style: self.styles.get(style).num_id)
        return self._numbering

    def enter(self, part: str) -> Element | None:
        """The root of the header or footer of that name; from now on its relationships count, and lists begin again."""
        self._here = part
        self._numbering = None
        return self.root(part)

    def related(self, name: str) -> Element | None:
        """The root of the part that the part being read relates to by the id ``name``; None if there is none."""
        relations = self.relations
        if self._here != self.main:
            try:
                relations = self.package.relations(self._here)
            except TooDeepError:
                self.package.damage.append(self._here)
        relation = relations.get(name)
        return None if relation is None or relation.external else self.root(relation.target)

    @property
    def settings(self) -> Element | None:
        """The root of the settings, None if there are none."""
        if not self._settings_read:
            self._settings_read = True
            self._settings = self.root_of("settings")
        return self._settings
