"""More press at once than can be answered in time: all are told to wait, then all are answered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.events import ButtonPressed, Event
from bot.platforms.discord.answers import BEHIND_MS, CROWD
from tests.platforms.discord.acting import CALLBACK, LATER, ORIGINAL, answers, post
from tests.platforms.discord.inner import Inner, PlainClock, inner
from tests.standins.discord.interactions import FIRST_ANSWER_MS, Interaction
from tests.standins.discord.people import Person
from tests.standins.discord.shapes import Wire
from tests.standins.discord.waiting import eventually

LATECOMERS = 20


class Sleepless(PlainClock):
    """A clock on which nobody comes back from sleep: nothing happens because a time went by."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.Event().wait()


@dataclass
class Crowd:
    """So many pressed that the bot is behind; nothing is handled until `go`."""

    bot: Inner
    go: asyncio.Event
    message: Wire
    people: list[Person]

    async def press(self) -> list[Interaction]:
        """More press."""
        return [await each.presses("Claim", self.message) for each in self.people[CROWD:]]

    def handled(self) -> int:
        """How many presses were told to the cogs."""
        return len(self.bot.told(ButtonPressed))


@asynccontextmanager
async def crowd(folder: Path, answer: str = "Yours.") -> AsyncIterator[Crowd]:
    """The bot with a crowd in front of it."""
    async with inner(folder, timed=Sleepless) as bot:
        go, says = asyncio.Event(), answers(bot, answer)

        async def handle(event: Event) -> bool:
            await go.wait()
            return bool(answer) and await says(event)

        bot.ear.handle = handle
        message = await post(bot, ("coupons.claim", "Claim"))
        people = [await bot.discord.joins(f"m{number}") for number in range(CROWD + LATECOMERS)]
        found = Crowd(bot, go, message, people)
        for each in people[:CROWD]:
            await each.presses("Claim", message)
        await eventually(lambda: found.handled() == CROWD, 20)
        bot.discord.clock.move(BEHIND_MS / 1000 + 0.1)
        yield found
        go.set()


async def test_latecomers_are_told_to_wait_before_anything_is_done_and_then_answered(
    tmp_path: Path,
) -> None:
    async with crowd(tmp_path) as found:
        late = await found.press()
        assert [(await each.answered(20)).answer for each in late] == [LATER] * LATECOMERS
        assert all(each.private and not each.content for each in late)
        found.go.set()
        await eventually(lambda: all(each.content == "Yours." for each in late), 20)
        assert found.handled() == CROWD + LATECOMERS


async def test_what_stood_in_for_an_answer_goes_where_nothing_is_said(tmp_path: Path) -> None:
    async with crowd(tmp_path, "") as found:
        for each in await found.press():
            await each.answered(20)
        found.go.set()
        await eventually(lambda: found.bot.asked("DELETE", ORIGINAL) >= LATECOMERS, 20)


async def test_nothing_is_done_for_whom_it_failed(tmp_path: Path) -> None:
    async with crowd(tmp_path) as found:
        record, clock = found.bot.discord.record, found.bot.discord.clock
        late = await found.press()
        clock.move(FIRST_ANSWER_MS / 1000 + 1)
        tokens = {each.wire["token"] for each in late}

        def refused() -> set[str]:
            seen = record.of("POST", CALLBACK)
            return {each.path.split("/")[3] for each in seen if each.status == 404} & tokens

        await eventually(lambda: refused() == tokens, 20)
        found.go.set()
        await eventually(lambda: found.bot.chat._answers._tasks == set(), 20)
        assert found.handled() == CROWD
