"""Scanned pages made by the tests: text and tables drawn at 200 dpi, turned, stained and stamped as asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from external import missing
from PIL import Image, ImageDraw, ImageFont

DPI = 200
A4 = (1654, 2339)
# Not every "Liberation" has Vietnamese letters; these do.
_FONTS = ("DejaVuSerif.ttf", "NotoSerif-Regular.ttf", "DejaVuSans.ttf", "times.ttf", "Times New Roman.ttf")


def serif(size: int = 32) -> ImageFont.FreeTypeFont:
    """A font with Vietnamese letters; 32 pixels are 11.5 points here."""
    for name in _FONTS:
        for folder in ("", "/usr/share/fonts/truetype/dejavu/", "/usr/share/fonts/truetype/noto/"):
            try:
                return ImageFont.truetype(folder + name, size)
            except OSError:
                continue
    missing("a font with Vietnamese letters")


@dataclass
class Scan:
    """A page to draw on."""

    size: tuple[int, int] = A4
    paper: str = "white"
    image: Image.Image = field(init=False)

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", self.size, self.paper)

    @property
    def pen(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self.image)

    def write(self, text: str, x: int = 200, y: int = 200) -> Scan:
        """Write lines of ``text``, the first at (``x``, ``y``) pixels."""
        self.pen.multiline_text((x, y), text, fill="black", font=serif(), spacing=16)
        return self

    def table(self, rows: list[list[str]], xs: list[int], ys: list[int]) -> Scan:
        """Rule a table with these column and row edges and write its cells."""
        for x in xs:
            self.pen.line((x, ys[0], x, ys[-1]), fill="black", width=3)
        for y in ys:
            self.pen.line((xs[0], y, xs[-1], y), fill="black", width=3)
        for row, y in zip(rows, ys, strict=False):
            for text, x in zip(row, xs, strict=False):
                self.write(text, x + 14, y + 10)
        return self

    def stamp(self, x: int, y: int, radius: int = 140) -> Scan:
        """Press a red seal around (``x``, ``y``), as ink: what is black under it stays black."""
        seal = Image.new("RGB", self.size, "white")
        pen = ImageDraw.Draw(seal)
        for ring in (0, 18):
            pen.ellipse((x - radius + ring, y - radius + ring, x + radius - ring, y + radius - ring), outline=(226, 40, 50), width=7)
        pen.regular_polygon((x, y, radius // 3), 5, fill=(226, 40, 50))
        from PIL import ImageChops

        self.image = ImageChops.multiply(self.image, seal)
        return self

    def turn(self, degrees: float) -> Scan:
        """Turn the sheet clockwise on the glass."""
        self.image = self.image.rotate(-degrees, Image.Resampling.BICUBIC, expand=degrees % 90 == 0, fillcolor="white")
        return self

    def shade(self) -> Scan:
        """Darken the paper towards the left edge, as a book's fold does."""
        from PIL import ImageChops

        shadow = Image.linear_gradient("L").rotate(90).point(lambda value: 120 + value // 2).resize(self.size)
        self.image = ImageChops.multiply(self.image, Image.merge("RGB", (shadow,) * 3))
        return self

    def save(self, path: Path) -> str:
        """Save as a pdf of one picture."""
        self.image.save(path, resolution=DPI)
        return str(path)
