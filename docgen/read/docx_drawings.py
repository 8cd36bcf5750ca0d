"""What text does a drawing hold, and what in it can't be read?

Text boxes, shapes and groups, WordArt and SmartArt, as DrawingML and as the older VML; pictures, charts and
embedded objects are only noted.
"""

from __future__ import annotations

import re

from docgen.model import Part
from docgen.read.docx_line import Anchored
from docgen.read.docx_parts import Parts
from docgen.read.docx_remarks import Remarks
from docgen.read.docx_xml import ALTERNATE, RELATION, Element, choose
from docgen.read.numbering import W, number

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_VML = "{urn:schemas-microsoft-com:vml}"
_OBJECT, _TXBX_CONTENT = W + "object", W + "txbxContent"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
_OLE = frozenset(("{urn:schemas-microsoft-com:office:office}OLEObject", W + "objectEmbed"))
_PICTURES = frozenset((_A + "blip", _VML + "imagedata"))
#: Smaller pictures (in EMU; 360,000 to the centimetre) are lines, logos and icons.
_WIDE, _HIGH = 1_080_000, 360_000
_EMU = {"in": 914_400, "cm": 360_000, "mm": 36_000, "px": 9_525}
_POINT = 12_700  # EMU
_SIDES = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]+)(pt|in|cm|mm|px)?")


def read_drawing(drawing: Element, parts: Parts, remarks: Remarks) -> list[Anchored]:
    """The texts of a ``drawing`` (``w:drawing``, ``w:pict``, ``w:object``) in order; ``remarks`` are told what of it is left unread."""
    found: list[Anchored] = []

    def scan(element: Element) -> None:
        for child in element:
            tag = child.tag
            if tag == _TXBX_CONTENT:
                found.append(Anchored(Part.TEXTBOX, (child,)))
            elif tag == ALTERNATE:
                chosen = choose(child)
                if chosen is not None:
                    scan(chosen)
            elif isinstance(tag, str) and tag.endswith("}txBody"):
                found.append(Anchored(Part.TEXTBOX, texts=_paragraphs(child)))
            elif tag == _VML + "textpath":
                found.append(Anchored(Part.TEXTBOX, texts=(child.get("string", ""),)))
            elif tag in _PICTURES:
                if drawing.tag != _OBJECT and _is_large(drawing, child):
                    remarks.left_unread("picture")
            elif tag == _CHART:
                remarks.left_unread("chart")
            elif tag == _DIAGRAM + "relIds":
                texts = _diagram_texts(child, parts)
                if any(texts):
                    found.append(Anchored(Part.TEXTBOX, texts=texts))
                else:
                    remarks.left_unread("diagram")
            elif tag in _OLE:
                remarks.left_unread("object")
            elif len(child):
                scan(child)

    scan(drawing)
    return found


def _paragraphs(body: Element) -> tuple[str, ...]:
    """The text of each DrawingML paragraph under an element."""
    return tuple("".join(t.text or "" for t in p.iter(_A + "t")) for p in body.iter(_A + "p"))


def _diagram_texts(element: Element, parts: Parts) -> tuple[str, ...]:
    """The texts of a SmartArt diagram, which stand in a part of their own."""
    root = parts.related(element.get(RELATION + "dm", ""))
    return () if root is None else tuple(text for point in root.iter(_DIAGRAM + "pt") for text in _paragraphs(point))


def _is_large(drawing: Element, picture: Element) -> bool:
    """Whether a picture is large enough to bear text."""
    extent = next(drawing.iter(_WP + "extent"), None)
    if extent is not None:
        return (number(extent.get("cx"), 0) or 0) >= _WIDE and (number(extent.get("cy"), 0) or 0) >= _HIGH
    shape = picture.getparent()
    style = "" if shape is None else shape.get("style", "")
    sides = {}
    for name, value, unit in _SIDES.findall(style):
        sides[name] = float(value) * _EMU.get(unit, _POINT) if value.count(".") < 2 else 0.0
    return sides.get("width", 0.0) >= _WIDE and sides.get("height", 0.0) >= _HIGH
