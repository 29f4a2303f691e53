"""Cards drawn one after the other, all different: what each costs, and what it holds up."""

import asyncio
import os
import tempfile
import time
from pathlib import Path

from benchmarks.beat import beating
from benchmarks.figures import Figure, Spread, progress, spread
from bot.cards.drawing import Drawing
from bot.cards.facts import Order
from bot.cards.studio import Studio
from bot.clock import VirtualClock
from bot.work import Work
from tests.cards.gallery import SAMPLES, Sample

CARDS = 20
MILLISECONDS, LATE = 400, 20
KINDS = ("coupon-en", "drop-zh", "day-lv")
ROOT = Path(__file__).parents[1]


async def measure() -> list[Figure]:
    """Each kind of card; first beside the loop, then on it."""
    figures = []
    with tempfile.TemporaryDirectory() as place:
        for name in KINDS:
            progress(f"cards: {name}")
            orders = [_order(SAMPLES[name], number) for number in range(CARDS + 1)]
            figures += await _figures(name, orders, Path(place))
    return figures


async def _figures(name: str, orders: list[Order], fonts: Path) -> list[Figure]:
    cpu, held = await _beside(orders, fonts)
    bare, held_bare = await _on_the_loop(orders, fonts)
    return [
        Figure(
            f"{name}: CPU of a card, p50 / p99",
            str(cpu),
            f"{bare} on the loop",
            promised=f"< {MILLISECONDS} ms",
            kept=cpu.p99 < MILLISECONDS,
        ),
        Figure(
            f"{name}: how late a beat was meanwhile",
            str(held),
            f"{held_bare} on the loop",
            held_bare.p99 / held.p99,
            f"p99 < {LATE} ms",
            held.p99 < LATE,
        ),
    ]


def _order(sample: Sample, number: int) -> Order:
    facts = sample.facts | {"brand": f"Number {number}"}
    template = str(ROOT / sample.template)
    return Order(template, sample.language, sample.colour, "a card", facts, secret=False)


async def _beside(orders: list[Order], fonts: Path) -> tuple[Spread, Spread]:
    times = []
    studio = Studio(VirtualClock(0), Work(), fonts)
    async with studio.open():
        await studio.draw(orders[0], "png")  # the process starts
        assert studio.pid is not None
        async with beating() as late:
            for order in orders[1:]:
                before = _spent(studio.pid)
                await studio.draw(order, "png")
                times.append(_spent(studio.pid) - before)
    return spread(times), spread(late)


async def _on_the_loop(orders: list[Order], fonts: Path) -> tuple[Spread, Spread]:
    drawing, times = Drawing(fonts), []
    _draw(drawing, orders[0])
    async with beating() as late:
        for order in orders[1:]:
            before = time.process_time()
            _draw(drawing, order)
            times.append((time.process_time() - before) * 1000)
            await asyncio.sleep(0.05)
    return spread(times), spread(late)


def _draw(drawing: Drawing, order: Order) -> None:
    facts = dict(order.facts)
    drawing.draw("png", order.template, order.language, order.colour, order.alt, facts)


def _spent(pid: int) -> float:
    """The processor's time of a process, in milliseconds."""
    parts = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) * 1000 / os.sysconf("SC_CLK_TCK")
