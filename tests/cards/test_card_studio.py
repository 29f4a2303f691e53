"""A card is drawn in a process of its own; whatever becomes of that, somebody reads something."""

import asyncio
import io
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PIL import Image

from bot.cards.facts import Order
from bot.cards.studio import IDLE_MS, MOST_WAITING, WORKER, NotDrawn, Studio
from bot.clock import VirtualClock
from bot.work import Work

NOTE = Path(__file__).parents[1] / "cogs_for_tests" / "draws" / "cards" / "note.svg"
DIES = "import sys; sys.stdin.readline()"
SLEEPS = "import sys, time; sys.stdin.readline(); time.sleep(60)"
HALF = 'import sys; sys.stdin.readline(); print(\'{"bytes": 9, "width": 1, "height": 1}\')'


class Place:
    """A studio with its clock."""

    def __init__(self, studio: Studio, clock: VirtualClock, work: Work) -> None:
        self.studio = studio
        self.clock = clock
        self.work = work


@asynccontextmanager
async def place(
    fonts: Path, worker: Sequence[str] = WORKER, seconds: float = 20
) -> AsyncIterator[Place]:
    clock, work = VirtualClock(0), Work()
    studio = Studio(clock, work, fonts, worker, seconds)
    async with studio.open():
        yield Place(studio, clock, work)
    assert studio.pid is None


def order(name: str, template: Path = NOTE, *, secret: bool = False) -> Order:
    facts = {"name": name, "what": "what it is"}
    return Order(str(template), "en", "#0f766e", "a note", facts, secret)


async def test_a_card_has_twice_its_size_in_pixels_and_is_drawn_once_for_all_who_see_it(
    fonts: Path,
) -> None:
    async with place(fonts) as here:
        assert here.studio.pid is None  # nobody needed it yet
        drawn = await here.studio.draw(order("Amy"), "png")
        assert (drawn.width, drawn.height) == (300, 120)
        assert Image.open(io.BytesIO(drawn.data)).size == (600, 240)
        assert await here.studio.draw(order("Amy"), "png") is drawn
        assert await here.studio.draw(order("Bo"), "png") is not drawn


async def test_what_is_secret_is_drawn_anew_each_time(fonts: Path) -> None:
    async with place(fonts) as here:
        first = await here.studio.draw(order("AB-12", secret=True), "svg")
        assert first.secret
        assert b"AB-12" in first.data
        assert await here.studio.draw(order("AB-12", secret=True), "svg") is not first


async def test_a_card_comes_though_somebody_killed_the_process_that_draws(fonts: Path) -> None:
    async with place(fonts) as here:
        await here.studio.draw(order("Amy"), "png")
        before = here.studio.pid
        assert before is not None
        os.kill(before, signal.SIGKILL)
        assert (await here.studio.draw(order("Bo"), "png")).data
        assert here.studio.pid not in (None, before)


@pytest.mark.parametrize(("program", "seconds"), [(DIES, 20), (HALF, 20), (SLEEPS, 0.5)])
async def test_a_process_that_dies_or_hangs_is_tried_twice_and_then_given_up(
    fonts: Path, program: str, seconds: float
) -> None:
    async with place(fonts, ("-c", program), seconds) as here:
        with pytest.raises(NotDrawn):
            await here.studio.draw(order("Amy"), "png")
        assert here.studio.pid is None


async def test_a_template_with_a_fault_ends_the_process_and_the_next_card_is_drawn(
    fonts: Path,
) -> None:
    async with place(fonts) as here:
        with pytest.raises(NotDrawn):
            await here.studio.draw(order("Amy", NOTE.with_name("broken.svg")), "png")
        assert (await here.studio.draw(order("Amy"), "png")).data


async def test_who_was_cut_off_in_the_middle_leaves_nothing_that_the_next_one_gets(
    fonts: Path,
) -> None:
    async with place(fonts) as here:
        await here.studio.draw(order("Amy"), "png")
        task = asyncio.create_task(here.studio.draw(order("Bo"), "png"))
        while not here.studio.busy:
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        drawn = await here.studio.draw(order("Cy"), "svg")
        assert b"Cy" in drawn.data


async def test_the_process_ends_when_no_card_was_needed_for_a_while(fonts: Path) -> None:
    async with place(fonts) as here:
        await here.studio.draw(order("Amy"), "png")
        here.clock.ring_next(here.clock.now() + IDLE_MS)
        await here.work.idle()
        assert here.studio.pid is None
        assert (await here.studio.draw(order("Amy"), "png")).data


async def test_in_a_rush_of_different_cards_most_are_told_in_words_at_once(fonts: Path) -> None:
    async with place(fonts) as here:
        asked = [here.studio.draw(order(f"Amy {n}"), "svg") for n in range(MOST_WAITING + 20)]
        came = await asyncio.gather(*asked, return_exceptions=True)
        assert sum(isinstance(each, NotDrawn) for each in came) == 20


async def test_the_process_that_draws_cannot_take_all_memory(fonts: Path) -> None:
    code = (
        "from bot.cards import worker; import io, pathlib, sys;"
        "worker.main(pathlib.Path(sys.argv[1]), io.BytesIO(), io.BytesIO()); bytearray(2 << 30)"
    )
    made = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", code, str(fonts)), stderr=asyncio.subprocess.PIPE
    )
    _, said = await made.communicate()
    assert b"MemoryError" in said
