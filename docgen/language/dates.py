"""Which days does a written period cover? Calendar arithmetic, no language.

A :class:`Period` runs from its first to its last day, both included.  What
no calendar has (31 February, month 13, quarter V) is None, never a
neighbouring day.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day of what is written."""

    first: date
    last: date

    def part(self, which: str) -> Period:
        """The beginning ("đầu"), middle ("giữa") or end ("cuối") of this period.

        Loose words get the last day on which they can still be meant: the
        beginning of a year is its first quarter, of a quarter its first
        month, of a month its first ten days; the middle ends half-way
        (30 June, the quarter's second month, the 15th); the end is the end.
        """
        days = (self.last - self.first).days + 1
        if which == "cuối":
            return Period(self.last, self.last)
        if days > 300:
            return months(self.first.year, 1, 3 if which == "đầu" else 6) or self
        if days > 80:
            month = self.first.month + (0 if which == "đầu" else 1)
            return months(self.first.year, month, month) or self
        return Period(self.first, self.first.replace(day=10 if which == "đầu" else 15))


Make = Callable[[int], Period | None]


def day(year: int, month: int, number: int) -> Period | None:
    """One day, None if the calendar has no such day."""
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return Period(found, found)


def months(year: int, first: int, last: int) -> Period | None:
    """From the first day of month ``first`` to the last day of month ``last``; over New Year if ``last`` is smaller."""
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    end = year if last >= first else year + 1
    return Period(date(year, first, 1), date(end, last, monthrange(end, last)[1]))


def quarters(year: int, first: int, last: int) -> Period | None:
    """From quarter ``first`` to quarter ``last`` (1 to 4)."""
    return months(year, 3 * first - 2, 3 * last) if 1 <= first <= 4 and 1 <= last <= 4 else None


def years(first: int, last: int) -> Period | None:
    """From 1 January of ``first`` to 31 December of ``last``."""
    return Period(date(first, 1, 1), date(last, 12, 31)) if 1 <= first <= last <= 9999 else None


def coming(make: Make, *, year: int | None, issued_on: date | None) -> Period | None:
    """A period written without its year.

    The year of its column or section (``year``), else the plan's own year if
    its last day is not yet past when the plan is issued, else the next year.
    None if neither is known.
    """
    if year is not None:
        return make(year)
    if issued_on is None:
        return None
    found = make(issued_on.year)
    if found is None or found.last < issued_on:
        return make(issued_on.year + 1)
    return found


def days_after(start: date, number: int, unit: str) -> date:
    """The day ``number`` days, working days (Monday to Friday), weeks, months or years after ``start``.

    ``unit`` is "ngày", "ngày làm việc", "tuần", "tháng" or "năm".
    """
    if unit == "ngày làm việc":
        found, left = start, number
        while left > 0:
            found += timedelta(days=1)
            left -= found.weekday() < 5
        return found
    if unit in {"tháng", "năm"}:
        count = start.month - 1 + number * (12 if unit == "năm" else 1)
        target, month = start.year + count // 12, count % 12 + 1
        return date(target, month, min(start.day, monthrange(target, month)[1]))
    return start + timedelta(days=number * (7 if unit == "tuần" else 1))


# First day of the lunar new year in Viet Nam (official holiday calendar).
_TET = {
    2020: (1, 25), 2021: (2, 12), 2022: (2, 1), 2023: (1, 22), 2024: (2, 10),
    2025: (1, 29), 2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13),
}  # fmt: skip


#: The names of years by stem and branch, from the year 4 on ("giáp tý").
STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")


def sexagenary(stem: str, branch: str) -> int | None:
    """The year of 2000 to 2059 that is called ``stem branch`` ("nhâm", "dần": 2022); None if none is."""
    named = (STEMS.index(stem), BRANCHES.index(branch))
    return next((year for year in range(2000, 2060) if ((year - 4) % 10, (year - 4) % 12) == named), None)


def tet(year: int) -> Period | None:
    """The first day of Tết in ``year``, None outside 2020 to 2029."""
    return day(year, *_TET[year]) if year in _TET else None
