"""How does a scanned page become a picture that is easy to read, and where are its ruled lines?

A page is made grey with red seals faded and shaded paper white, straightened, and rid of its ruled
lines, which are returned beside it: they carry the rows and columns of tables.
Plain numpy and Pillow; all measures are in pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Grey = NDArray[np.uint8]
Dark = NDArray[np.bool_]

INK = 150  # a pixel darker than this is ink; faint pencil and paper grain are lighter
WIDEST_SKEW = 3.0  # degrees
LEAST_SKEW = 0.08  # degrees; less than this moves a line by under 3 pixels over a page


@dataclass(frozen=True, slots=True)
class Segment:
    """A ruled line: ``x0 <= x1``, ``top <= bottom``, the box around its ink."""

    x0: int
    top: int
    x1: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A page ready to be read: ``grey`` without its ruled ``lines``; ``skew`` in degrees was turned back."""

    grey: Grey
    lines: tuple[Segment, ...]
    skew: float = 0.0


def prepare(image: Image.Image, dpi: int) -> Picture:
    """Return ``image`` (RGB or L), rendered at ``dpi``, ready to be read."""
    grey = whiten(fade_red(image))
    skew = estimate_skew(grey, dpi)
    if abs(skew) >= LEAST_SKEW:
        # Bicubic takes twice as long and is read no better: 41 and 42 of 4,700 words wrong over twelve skewed pages.
        turned = Image.fromarray(grey).rotate(skew, Image.Resampling.BILINEAR, fillcolor=255)
        grey = np.array(turned)
    else:
        skew = 0.0
    lines, ruled = find_lines(grey < INK, dpi)
    grey = grey.copy()
    grey[ruled] = 255
    remove_specks(grey, dpi)
    return Picture(_FIRMER[grey], lines, skew)


# --------------------------------------------------------------------------- colour


def fade_red(image: Image.Image) -> Grey:
    """Return ``image`` in grey, the red of seals and stamps faded to paper.

    Under red light red ink is as bright as paper, and black ink under it stays
    dark: the red channel is what such a lamp would show.  Where red is most of the ink, it
    is the text and stays.
    """
    grey = np.array(image.convert("L"))
    if image.mode != "RGB" or not _reddish(np.asarray(image)[::4, ::4]).any():
        return grey
    red, green, blue = (np.array(channel).astype(np.int16) for channel in image.split())
    excess = red - np.maximum(green, blue)
    reddish = excess > 40
    if not reddish.any() or reddish.sum() > ((grey < INK) & ~reddish).sum():
        return grey
    lit = np.where(excess > 15, np.minimum(255, red + excess // 2), grey)
    return lit.astype(np.uint8)


def _reddish(colours: NDArray[np.uint8]) -> Dark:
    return colours[..., 0].astype(np.int16) - np.maximum(colours[..., 1], colours[..., 2]) > 40


def whiten(grey: Grey) -> Grey:
    """Return ``grey`` with its paper white: evens out shaded edges and grey paper.

    The paper of a place is what is brighter than most in its block; blocks of solid ink follow their page.
    """
    block = 32
    height, width = grey.shape
    rows, columns = -(-height // block), -(-width // block)
    sample = np.pad(grey, ((0, rows * block - height), (0, columns * block - width)), mode="edge")[::4, ::4]
    side = block // 4
    blocks = sample.reshape(rows, side, columns, side).transpose(0, 2, 1, 3).reshape(rows, columns, side * side)
    at = int(side * side * 0.8)
    paper = np.partition(blocks, at, axis=2)[..., at].astype(np.float32)
    paper = np.clip(paper, float(np.median(paper)) * 0.75, 255).clip(1)
    factor = Image.fromarray(250 / paper).resize((columns * block, rows * block), Image.Resampling.BILINEAR)
    bright = np.asarray(factor)[:height, :width] * grey
    return np.minimum(bright, 255, out=bright).astype(np.uint8)


# Nearly black becomes black and nearly white white: grain is not to look like strokes.
_FIRMER = np.clip((np.arange(256) - 60) * 255 / 140, 0, 255).astype(np.uint8)


def remove_specks(grey: Grey, dpi: int) -> None:
    """Whiten, in place, specks that would be read as points and marks.

    A speck is less ink than a full stop is, with more paper around it than there is between a letter and its
    mark: the smaller it is, the less paper is asked for.
    """
    dark = grey < 180
    unit = dpi / 200
    # A speck of either size has paper all around it at this distance: few letters' pixels have.
    ys, xs = _surrounded_by_paper(dark, round(4 * unit))
    for reach, free, most in ((2, 4, 7), (3, 9, 12)):
        inner, outer = round(reach * unit), round(free * unit)
        ink = _ink_around(dark, ys, xs, inner)
        little = ink <= most * unit * unit
        few_ys, few_xs = ys[little], xs[little]
        alone = ink[little] == _ink_around(dark, few_ys, few_xs, outer)
        for y, x in zip(few_ys[alone].tolist(), few_xs[alone].tolist(), strict=True):
            grey[max(0, y - inner) : y + inner + 1, max(0, x - inner) : x + inner + 1] = 255


def _surrounded_by_paper(dark: Dark, distance: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The dark pixels that have none at any of sixteen places on the square of this ``distance`` around them."""
    height, width = dark.shape
    padded = np.pad(dark, distance)
    left = dark.copy()
    half = distance // 2
    for along in (0, half, -half, distance):
        for far in (distance, -distance):
            for down, right in {(along, far), (far, -along)}:
                beside = padded[distance + down : distance + down + height, distance + right : distance + right + width]
                np.greater(left, beside, out=left)
    ys, xs = np.nonzero(left)
    return ys, xs


def _ink_around(dark: Dark, ys: NDArray[np.intp], xs: NDArray[np.intp], reach: int) -> NDArray[np.intp]:
    """How many dark pixels the square of ``reach`` around each point holds."""
    side = 2 * reach + 1
    squares = np.lib.stride_tricks.sliding_window_view(np.pad(dark, reach), (side, side))
    parts = [slice(at, at + 4096) for at in range(0, len(ys), 4096)]  # not all squares in memory at once
    return np.concatenate([squares[ys[part], xs[part]].sum(axis=(1, 2)) for part in parts] or [np.zeros(0, dtype=np.intp)])


# --------------------------------------------------------------------------- skew


def estimate_skew(grey: Grey, dpi: int) -> float:
    """Return by how many degrees the lines of text fall to the right; 0.0 for a page without text.

    At the right angle the rows' ink is either a line or a gap: the projection
    on the left edge changes most from row to row.
    """
    step = max(1, round(dpi / 100))
    height, width = (side // step * step for side in grey.shape)
    dark = grey[:height, :width] < INK
    small = np.logical_or.reduce([dark[down::step, right::step] for down in range(step) for right in range(step)])
    ys, xs = np.nonzero(small)
    if len(ys) < 200:
        return 0.0
    if len(ys) > 30_000:  # a sample tells as much
        chosen = np.linspace(0, len(ys) - 1, 30_000).astype(np.intp)
        ys, xs = ys[chosen], xs[chosen]
    coarse = _sharpest(xs, ys, np.arange(-WIDEST_SKEW, WIDEST_SKEW + 0.01, 0.25))
    fine = _sharpest(xs, ys, np.arange(coarse - 0.25, coarse + 0.251, 0.05))
    return 0.0 if abs(fine) >= WIDEST_SKEW else float(round(fine, 2))


def _sharpest(xs: NDArray[np.intp], ys: NDArray[np.intp], angles: NDArray[np.float64]) -> float:
    """The angle at which rows of ink are told from gaps best; the smallest of equals."""
    best, found = -1.0, 0.0
    for angle in sorted(angles, key=abs):
        rows = (ys - xs * np.tan(np.radians(angle))).round().astype(np.intp)
        counts = np.bincount(rows - rows.min()).astype(np.float64)
        sharp = float(np.square(np.diff(counts)).sum())
        if sharp > best * 1.005:
            best, found = sharp, float(angle)
    return found


# --------------------------------------------------------------------------- ruled lines


def find_lines(dark: Dark, dpi: int) -> tuple[tuple[Segment, ...], Dark]:
    """Return the ruled lines, horizontal first, and the pixels that are theirs."""
    level, mask = _level_lines(dark, least=round(dpi * 0.25), thickest=round(dpi * 0.04), gap=round(dpi * 0.06))
    # Taller than the tallest letter of a heading, shorter than a one-line row.
    upright, mask_t = _level_lines(dark.T, least=round(dpi * 0.2), thickest=round(dpi * 0.04), gap=round(dpi * 0.06))
    turned = [Segment(s.top, s.x0, s.bottom, s.x1) for s in upright]
    return (*level, *turned), mask | mask_t.T


def _level_lines(dark: Dark, least: int, thickest: int, gap: int) -> tuple[list[Segment], Dark]:
    """Horizontal lines at least ``least`` long and at most ``thickest`` high; breaks up to ``gap`` are closed."""
    closed = dark.copy()  # a line that wavers by a pixel is still one
    closed[1:] |= dark[:-1]
    closed[:-1] |= dark[1:]
    rows, starts, ends = _runs(closed, least)
    groups = _group(rows, starts, ends)
    lines = [group for group in groups if group.bottom - group.top - 1 <= thickest]
    mask = np.zeros_like(dark)
    for line in lines:
        mask[max(0, line.top - 1) : line.bottom + 2, max(0, line.x0 - 1) : line.x1 + 2] = True
    return _join(lines, gap), mask


def _runs(dark: Dark, least: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Rows, first and last columns of all runs of at least ``least`` dark pixels, by row."""
    height, width = dark.shape
    padded = np.zeros((height, width + 2), dtype=np.int8)
    padded[:, 1:-1] = dark
    change = np.diff(padded.ravel())
    starts = np.nonzero(change == 1)[0]
    ends = np.nonzero(change == -1)[0]
    long = (ends - starts) >= least
    starts, ends = starts[long], ends[long]
    return starts // (width + 2), starts % (width + 2), ends % (width + 2) - 1


def _group(rows: NDArray[np.intp], starts: NDArray[np.intp], ends: NDArray[np.intp]) -> list[Segment]:
    """Runs in adjacent rows that overlap are one line: its box."""
    done: list[Segment] = []
    growing: list[Segment] = []
    for y, x0, x1 in zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True):
        box = Segment(x0, y, x1, y)
        still: list[Segment] = []
        for other in growing:
            if y - other.bottom > 2:
                done.append(other)
            elif other.x0 <= box.x1 and box.x0 <= other.x1:
                box = Segment(min(box.x0, other.x0), min(box.top, other.top), max(box.x1, other.x1), max(box.bottom, other.bottom))
            else:
                still.append(other)
        growing = [*still, box]
    return done + growing


def _join(lines: list[Segment], gap: int) -> list[Segment]:
    """Join what a break of at most ``gap`` pixels cut apart."""
    joined: list[Segment] = []
    for line in sorted(lines, key=lambda s: (s.x0, s.top)):
        for at, other in enumerate(joined):
            if 0 <= line.x0 - other.x1 <= gap and abs((line.top + line.bottom) - (other.top + other.bottom)) <= 8:
                joined[at] = Segment(other.x0, min(line.top, other.top), line.x1, max(line.bottom, other.bottom))
                break
        else:
            joined.append(line)
    return sorted(joined, key=lambda s: (s.top, s.x0))
