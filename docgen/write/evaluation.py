"""How is an evaluation shown? As text, as Markdown for the documentation, as JSON for the next run."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from docgen.contract import ASPECTS
from docgen.evaluate import CHECKER, Comparison, Evaluation, Mismatch, as_json
from docgen.scores import SETS, Figure, reasons_in
from docgen.write.columns import width_of

#: How many rows the list of worst plans has.
WORST = 10
Row = Sequence[str]
#: Draws a title, a header and rows.
Draw = Callable[[str, Row, Sequence[Row]], Iterator[str]]
#: A figure's name, its floor, and its value.
Fallen = tuple[str, float, float | None]


def write_evaluation(now: Evaluation, form: str = "text", compared: Comparison | None = None, fallen: Sequence[Fallen] = ()) -> str:
    """``now`` as "text", "markdown" or "json", with what changed since another run and what fell below the floor."""
    if form == "json":
        stored = as_json(now)
        if compared is not None:
            stored["against"] = {
                "gains": [_stored(one) for one in compared.gains],
                "losses": [_stored(one) for one in compared.losses],
                "otherwise": [{"before": _stored(was), "now": _stored(one)} for was, one in compared.otherwise],
                "figures": {name: {"before": was, "now": value} for name, (was, value) in compared.figures.items() if was != value},
            }
        if fallen:
            stored["fallen"] = [{"figure": name, "floor": least, "value": value} for name, least, value in fallen]
        return json.dumps(stored, ensure_ascii=False, indent=1) + "\n"
    draw = _markdown if form == "markdown" else _text
    parts = [*_measured(now, draw), *(_compared(compared, draw) if compared else ()), *(_fallen(fallen, draw) if fallen else ())]
    return "\n".join(parts) + "\n"


def _stored(one: Mismatch) -> dict[str, str]:
    return {"file": one.file, "area": one.area, "aspect": one.aspect, "gold": one.gold, "got": one.got, "why": one.why}


def _measured(now: Evaluation, draw: Draw) -> Iterator[str]:
    total, figures = now.total(), now.figures()
    yield from _summary(now, draw)
    yield from _beside(now, figures, draw)
    reasons = reasons_in(total)
    yield from draw(
        "By reason", ("reason", "gold", "precision", "recall", "F1"),
        [(name.replace(":", " "), str(total.get(f"{name} tp", 0) + total.get(f"{name} fn", 0)), *_prf(figures, name)) for name in reasons],
    )  # fmt: skip
    yield from draw("Read beside the verdict", ("set", "precision", "recall", "F1"), [(name, *_prf(figures, name)) for name in SETS])
    for aspect, pairs in now.confusion().items():
        yield from _confusion(aspect, pairs, draw)
    worst = now.worst(WORST)
    if worst:
        yield from draw("Worst plans", ("plan", "mismatches"), [(file, str(number)) for file, number in worst])
    unread = {case.label.file for case in now.cases if case.unread}
    mismatches = [one for one in now.mismatches() if one.file not in unread]
    if mismatches:
        yield from draw("Mismatches", ("plan", "area", "aspect", "gold", "docgen", "why"), [_row(one) for one in mismatches])


def _summary(now: Evaluation, draw: Draw) -> Iterator[str]:
    total, cases = now.total(), now.cases
    unread = [case for case in cases if case.unread]
    rows = [
        ("plans", str(len(cases))),
        ("decisions", str(total.get("n", 0))),
        ("submitter's kind right", f"{total.get('kind', 0)} of {len(cases)}"),
        ("number right", f"{sum(case.number == case.label.number for case in cases)} of {len(cases)}"),
        ("date right", f"{sum(case.issued_on == case.label.issued_on for case in cases)} of {len(cases)}"),
        ("needless cantTell", str(total.get("needless", 0))),
        ("verdicts without evidence", str(total.get("bare", 0))),
        ("plans not read", str(len(unread))),
    ]
    yield from draw(f"Evaluation of {now.folder}", ("", ""), rows)
    if unread:
        yield from draw("Not read", ("plan", "why"), [(case.label.file, case.unread) for case in unread])


def _beside(now: Evaluation, figures: dict[str, Figure], draw: Draw) -> Iterator[str]:
    """docgen's figures with their intervals, and the baselines' in the columns beside."""
    names = ["exact", "violations precision", "violations recall", "violations F1"]
    for aspect in ASPECTS:
        names += [f"{aspect} exact", *(f"{aspect} violations {one}" for one in ("precision", "recall", "F1"))]
    names += [f"{name} F1" for name in SETS]
    others = [(judge, now.figures(judge)) for judge in now.judges if judge != CHECKER]
    rows = [(name, _value(figures[name]), _interval(figures[name]), *(_value(listed[name]) for _, listed in others)) for name in names]
    yield from draw("Figures", ("figure", CHECKER, "95 %", *(judge for judge, _ in others)), rows)


def _confusion(aspect: str, pairs: dict[tuple[str, str], int], draw: Draw) -> Iterator[str]:
    golds = sorted({gold for gold, _ in pairs})
    gots = sorted({got for _, got in pairs})
    rows = [(gold, *(str(pairs.get((gold, got), "")) for got in gots)) for gold in golds]
    yield from draw(f"{aspect}: right reason by row, docgen's by column", (aspect, *gots), rows)


def _compared(compared: Comparison, draw: Draw) -> Iterator[str]:
    yield ""
    counts = f"{len(compared.gains)} gains, {len(compared.losses)} losses, {len(compared.otherwise)} wrong in another way"
    header = ("plan", "area", "aspect", "gold", "docgen", "why")
    yield from draw(f"Against the other run: {counts}", header, [])
    for title, listed in (("Gains", compared.gains), ("Losses", compared.losses)):
        if listed:
            yield from draw(title, header, [_row(one) for one in listed])
    if compared.otherwise:
        rows = [(now.file, now.area, now.aspect, now.gold, f"{was.got} -> {now.got}", now.why) for was, now in compared.otherwise]
        yield from draw("Wrong in another way", header, rows)
    moved = [(name, was, now) for name, (was, now) in compared.figures.items() if was is None or now is None or abs(was - now) >= 0.0005]
    if moved:
        yield from draw("Figures that moved", ("figure", "before", "now"), [(name, _share(was), _share(now)) for name, was, now in moved])


def _fallen(fallen: Sequence[Fallen], draw: Draw) -> Iterator[str]:
    rows = [(name, _share(least), _share(value)) for name, least, value in fallen]
    yield from draw("Below the floor", ("figure", "floor", CHECKER), rows)


def _row(one: Mismatch) -> tuple[str, ...]:
    return one.file, one.area, one.aspect, one.gold, one.got, one.why


def _prf(figures: dict[str, Figure], name: str) -> tuple[str, str, str]:
    return _value(figures[f"{name} precision"]), _value(figures[f"{name} recall"]), _value(figures[f"{name} F1"])


def _value(figure: Figure) -> str:
    return _share(figure.value)


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _interval(figure: Figure) -> str:
    return "" if figure.low is None or figure.high is None else f"{figure.low:.3f} – {figure.high:.3f}"


# --------------------------------------------------------------------------- drawing


def _text(title: str, header: Row, rows: Sequence[Row]) -> Iterator[str]:
    yield title
    if not rows:
        yield ""
        return
    shown = [header, *rows] if any(header) else list(rows)
    widths = [max(width_of(row[at]) for row in shown) for at in range(len(header))]
    for row in shown:
        yield "  " + "  ".join(cell + " " * (width - width_of(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
    yield ""


def _markdown(title: str, header: Row, rows: Sequence[Row]) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    if not rows:
        return
    for row in (header, ["---"] * len(header), *rows):
        yield "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |"
    yield ""
