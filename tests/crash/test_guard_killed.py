"""Whatever dies and whoever races: no scam stands, each incident is one case, nobody pays twice."""

import asyncio
import random
from collections.abc import Awaitable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.crash.guarded import DAY_MS, LISTED, PAUSE, Both, both_chats
from tests.crash.screens import Client

QUICK, FULL = (1, 2), (8, 6)  # rounds, and how often Plaza dies in each
CHATS = ("browser", "discord")
LATEST = 1.5  # seconds until it dies, if nothing happens that it could die of
WITHIN = 60.0
LATER_MS = 900_000  # until an incident is over, and all cards are up to date
SCAM = "Free gifts for everybody: ｅｖｉｌ．ｅｘａｍｐｌｅ．ｃｏｍ/win"
SPACED = "look here e v i l . e x a m p l e . c o m / win"
RUDE = "you are all fools"
FINE = ("Good morning 早上好", "The menu is at https://brand-of-ours.lv/menu")


@dataclass
class People:
    """Who is in one chat; a round brings newcomers, and regulars who were there before."""

    both: Both
    chat: str
    operator: Client
    regulars: list[Client] = field(default_factory=list)
    punished: list[Client] = field(default_factory=list)
    held: list[Client] = field(default_factory=list)
    cleared: list[Client] = field(default_factory=list)
    innocent: dict[str, list[str]] = field(default_factory=dict)  # what they wrote, by name
    watcher: Client | None = None

    async def a_round(self, number: int) -> None:
        """Everything at once."""
        newcomers = [await self._comes(f"New{number}{each}") for each in range(4)]
        hacked, rude = await self._regular(), await self._regular()
        deeds: list[Awaitable[Any]] = [
            self.spams(newcomers[0], SCAM),
            self.spams(hacked, SPACED),
            self.brings_it_in_later(newcomers[1]),
            self.is_reported(rude),
            self.is_wronged(newcomers[2]),
            self.talks(newcomers[3], number),
        ]
        await asyncio.gather(*deeds)

    async def _comes(self, name: str) -> Client:
        return await self.both.comes(self.chat, f"{name}{self.chat[0]}")

    async def _regular(self) -> Client:
        return self.regulars.pop()

    async def spams(self, who: Client, text: str) -> None:
        self.punished.append(who)
        await asyncio.gather(*(who.writes(text, room) for room in range(3)))

    async def brings_it_in_later(self, who: Client) -> None:
        self.punished.append(who)
        await who.edits(await who.writes("hello"), SCAM)

    async def is_reported(self, who: Client) -> None:
        self.held.append(who)
        message = await who.writes(RUDE)
        await asyncio.gather(*(each.reports(message) for each in self.regulars[:3]))

    async def is_wronged(self, who: Client) -> None:
        self.cleared.append(who)
        await who.writes(SCAM)
        await who.appeals()
        await self.operator.presses("Overturn", f"{who.name} says that case", "Overturned by")

    async def talks(self, who: Client, number: int) -> None:
        said = self.innocent[who.name] = [f"{each} ({number})" for each in FINE]
        for room, text in enumerate(said):
            await who.writes(text, room)

    async def looks(self) -> list[str]:
        """Everything that is not as it should be, as this chat's people see it now."""
        assert self.watcher is not None
        if wrong := list(self._is_wrongly_punished()):
            return wrong  # who was put out could look at nothing
        everybody = (self.watcher, self.operator, *self.regulars, *self.punished)
        for each in (*everybody, *self.held, *self.cleared):
            await each.looks()
        return list(self._is_wrong())

    def _is_wrong(self) -> Iterator[str]:
        assert self.watcher is not None
        stands = self.watcher.sees()
        for by, text in stands:
            if by and (text in (SCAM, SPACED) or LISTED in text):
                yield f"{by}'s scam stands in {self.chat}"
            if by in {each.name for each in self.held} and text == RUDE:
                yield f"{by}'s reported message stands in {self.chat}"
        for name, said in self.innocent.items():
            if sorted(text for by, text in stands if by == name) != sorted(said):
                yield f"what {name} said does not stand there as it was said: {said}"
        for who in (*self.punished, *self.held, *self.cleared):
            yield from self._is_wrongly_told(who)
        touched = [each for each in self.regulars if any("case" in t for t in each.told())]
        yield from (f"{each.name} did nothing and was told of a case" for each in touched)

    def _is_wrongly_punished(self) -> Iterator[str]:
        due = [((1, 1), each) for each in (*self.punished, *self.cleared)]
        due += [((1, 0), each) for each in self.held] + [((0, 0), each) for each in self.regulars]
        for expected, who in due:
            found = self._count("guard_cases", who), self._count("guard_penalties", who)
            if found != expected:
                yield f"{who.name} has {found[0]} cases and {found[1]} penalties, not {expected}"

    def _is_wrongly_told(self, who: Client) -> Iterator[str]:
        told = [each for each in who.told() if "This is case" in each]
        if len(told) != 1:
            yield f"{who.name} was told {len(told)} times of the case: {told}"
        about = f"What {who.name} wrote " if who in self.cleared else f" of {who.name} "
        cards = [each for each in self.operator.cards() if about in each]
        cards = [each for each in cards if "reported a message" not in each]
        if len(cards) != 1:
            yield f"operators have {len(cards)} cards about {who.name}: {cards}"
        fine = [each for each in who.told() if "A person looked at case" in each]
        if len(fine) != (who in self.cleared):
            yield f"{who.name} was told {len(fine)} times that it was fine"

    def _count(self, table: str, who: Client) -> int:
        sql = f"SELECT COUNT(*) FROM {table} JOIN members ON members.id = member WHERE name = ?"
        return int(self.both.service.rows(sql, who.name)[0][0])


async def settled_in(both: Both, chat: str, rounds: int) -> People:
    """An operator, somebody who only looks, and enough people who have been here for a day."""
    operator = await both.comes(chat, "Olga")
    if chat == "discord":
        both.discord.person("Olga").gets_role("ops")
        both.discord.person("Olga").gets_role("managers")
    people = People(both, chat, operator, watcher=await both.comes(chat, f"Watcher{chat[0]}"))
    for number in range(3 + 2 * rounds):
        people.regulars.append(await both.comes(chat, f"Regular{number}{chat[0]}"))
    return people


def done(both: Both) -> int:
    """How much has been done so far."""
    (row,) = both.service.rows(
        "SELECT (SELECT COUNT(*) FROM screened) + (SELECT COUNT(*) FROM outbox)"
        " + (SELECT COUNT(*) FROM outbox WHERE state = 'done')"
    )
    return int(row[0])


async def dies_of_it(both: Both, chance: random.Random, times: int) -> None:
    """It dies so often, each time after a few more things were begun or done."""
    for _ in range(times):
        until = done(both) + chance.randint(1, 12)
        with suppress(TimeoutError):  # nothing happens that it could die of
            async with asyncio.timeout(LATEST):
                while done(both) < until:
                    await asyncio.sleep(0)  # another process's rows cannot be awaited
        await both.dies()


async def come_right(both: Both, everybody: list[People]) -> list[str]:
    """Wait until nothing is wrong, and see that it stays so; what is still wrong."""
    await both.service.settles()
    await both.dies(passes=LATER_MS)
    wrong = ["nobody has looked"]
    try:
        async with asyncio.timeout(WITHIN):
            while wrong:
                await asyncio.sleep(PAUSE)
                wrong = [each for people in everybody for each in await people.looks()]
    except TimeoutError:
        return wrong
    await both.service.settles()
    return [each for people in everybody for each in await people.looks()]


async def lives(both: Both, rounds: int, times: int) -> list[People]:
    """Rounds in both chats at once, in each of which it dies so often."""
    chance = random.Random(17)
    everybody = [await settled_in(both, chat, rounds) for chat in CHATS]
    await both.dies(passes=DAY_MS + 1)
    for number in range(rounds):
        async with asyncio.TaskGroup() as group:
            for people in everybody:
                group.create_task(people.a_round(number))
            group.create_task(dies_of_it(both, chance, times))
    return everybody


async def test_each_incident_is_one_case_and_costs_once_whatever_dies(
    tmp_path: Path, proving: bool
) -> None:
    rounds, times = FULL if proving else QUICK
    async with both_chats(tmp_path) as both:
        everybody = await lives(both, rounds, times)
        wrong = await come_right(both, everybody)
        assert not wrong, "\n".join([*wrong, both.service.log()])
        for people in everybody:
            for each in people.cleared:
                assert await each.writes("I am back") is not None
        assert both.service.kills == 2 + rounds * times
