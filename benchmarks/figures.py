"""Rows of the table: what was measured, beside its baseline, the promise, and whether it holds."""

import statistics
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEADS = ("measured", "Plaza", "baseline", "ratio", "promised", "kept")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line; `kept` is None where nothing was promised."""

    what: str
    plaza: str
    baseline: str = ""
    ratio: float | None = None
    promised: str = ""
    kept: bool | None = None

    def cells(self) -> tuple[str, ...]:
        """The line as it is shown."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2g}x"
        kept = {None: "", True: "yes", False: "NO"}[self.kept]
        return self.what, self.plaza, self.baseline, ratio, self.promised, kept


@dataclass(frozen=True, slots=True)
class Spread:
    """Half of the times are below `p50`, all but one of a hundred below `p99`; milliseconds."""

    p50: float
    p99: float
    longest: float

    def __str__(self) -> str:
        return f"{self.p50:.3g} / {self.p99:.3g} ms"


def spread(times: Iterable[float]) -> Spread:
    """The spread of times in milliseconds."""
    ordered = sorted(times)
    last = len(ordered) - 1
    return Spread(ordered[last // 2], ordered[round(last * 0.99)], ordered[last])


def middle(spreads: Sequence[Spread]) -> Spread:
    """What is usual among several rounds; one disturbed round says nothing about Plaza."""
    return Spread(
        statistics.median(each.p50 for each in spreads),
        statistics.median(each.p99 for each in spreads),
        statistics.median(each.longest for each in spreads),
    )


def table(figures: Sequence[Figure]) -> str:
    """All lines below their heads."""
    lines = [HEADS, *(figure.cells() for figure in figures)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADS))]
    rows = ("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) for line in lines)
    return "\n".join(row.rstrip() for row in rows)


def progress(text: str) -> None:
    """Say what is being measured; on a terminal each line takes the place of the last."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
    else:
        print(text, file=sys.stderr, flush=True)


def progress_over() -> None:
    """Take the last line of progress away."""
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
