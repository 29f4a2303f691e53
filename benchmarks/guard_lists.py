"""A block list of a million hosts: read beside the loop, taken into use in one step."""

import asyncio
import gc
import tempfile
import time
from pathlib import Path

from benchmarks.beat import beating
from benchmarks.figures import Figure, Spread, progress, spread
from bot.hostlists import HostLists, NamedList, Shelf
from bot.reading_lists import hosts_in

HOSTS, HOME = 1_000_000, 1
SECONDS, MEGABYTES = 5, 50
STILL_SECONDS = 2  # how late the beat is while nothing goes on
SWAPS = 1_000


def written(folder: Path) -> Path:
    """A list as somebody publishes it: a host on each line."""
    source = folder / "million"
    lines = (
        f"{number * 7919 % HOSTS:06d}-gift-{number % 97}.example-shop.com\n"
        for number in range(HOSTS)
    )
    source.write_text("".join(lines), "utf-8")
    return source


def resident() -> float:
    """Megabytes of this process."""
    gc.collect()
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024


async def measure() -> list[Figure]:
    """Ours beside the loop; the baseline, a set of strings, on it."""
    with tempfile.TemporaryDirectory() as folder:
        source = written(Path(folder))
        progress(f"a list of {HOSTS:,} hosts")
        async with beating() as still:
            await asyncio.sleep(STILL_SECONDS)
        before = resident()
        async with beating() as late:
            begun = time.perf_counter()
            found = await hosts_in(source)
            seconds = time.perf_counter() - begun
        lists = HostLists([NamedList("million", "block", found)])
        kept = resident() - before
        assert len(found) == HOSTS, f"{len(found)} of {HOSTS} hosts"
        swapped = _swapped(lists)
        plain_seconds, plain_kept = _as_set(source)
    return [
        Figure(
            f"a block list of {HOSTS:,} hosts, read beside the loop; a set, on it",
            f"{seconds:.2f} s",
            f"{plain_seconds:.2f} s",
            seconds / plain_seconds,
            f"< {SECONDS} s",
            seconds < SECONDS,
        ),
        Figure(
            "  memory that it keeps",
            f"{kept:.0f} MB",
            f"{plain_kept:.0f} MB",
            kept / plain_kept,
            f"< {MEGABYTES} MB",
            kept < MEGABYTES,
        ),
        _beats(spread(late), spread(still)),
        Figure("  taken into use, in one step", f"{swapped:.2g} µs"),
    ]


def _as_set(source: Path) -> tuple[float, float]:
    """Seconds to read it as a set of strings, and the megabytes that this takes."""
    before, begun = resident(), time.perf_counter()
    plain = set(source.read_text("utf-8").split())
    seconds = time.perf_counter() - begun
    assert len(plain) == HOSTS
    return seconds, resident() - before


def _swapped(lists: HostLists) -> float:
    """Microseconds of taking lists into use; from then on all of it holds."""
    shelf, host = Shelf(), "007919-gift-1.example-shop.com"
    assert shelf.of(HOME).listed(host) is None
    begun = time.perf_counter()
    for _ in range(SWAPS):
        shelf.put(HOME, lists)
    taken = (time.perf_counter() - begun) * 1e6 / SWAPS
    assert shelf.of(HOME).listed(host) == "million"
    return taken


def _beats(late: Spread, still: Spread) -> Figure:
    return Figure(
        "  a 10 ms beat is late meanwhile, p50 / p99; while nothing goes on",
        str(late),
        str(still),
        late.p99 / still.p99,
    )
