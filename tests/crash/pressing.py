"""People on Discord's stand-in who want a coupon, and press again when nothing came of it."""

import asyncio
import random
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.crash import storm_books
from tests.crash.guild import PATIENCE, Guild, laid_out
from tests.standins.discord import eventually
from tests.standins.discord.people import Person
from tests.standins.discord.presses import components
from tests.standins.discord.shapes import Wire

DEADLINE = 3.0  # seconds; then Discord says that it failed
TEXT_WITHIN = 15.0  # seconds for the text after Discord was told to wait
BUTTON = "Get mine"
PAUSE = 0.5
THINKS = (0.5, 4.0)  # seconds until somebody presses again


@dataclass
class Server(Guild):
    """The program, the server that it is in, and everybody who wants one."""

    people: list[Person]
    olga: Person
    post: Wire = field(default_factory=dict)
    pressed: int = 0
    missed: int = 0
    most: int = 0  # presses of one person until they were answered
    dice: random.Random = field(default_factory=lambda: random.Random(5))

    async def restarts(self) -> None:
        """SIGKILL, and another start."""
        await self.service.dies()
        await self.starts()

    async def asks(self, command: str) -> str:
        """What Olga is answered."""
        asked = await self.olga.calls(command, name="storm")
        await asked.answered(PATIENCE)
        await eventually(lambda: bool(asked.content), PATIENCE)
        return asked.content

    async def drops(self) -> None:
        """The post with the button stands in the room."""
        await self.asks("coupon drop")
        await eventually(lambda: self._post() is not None, PATIENCE)
        found = self._post()
        assert found is not None
        self.post = found

    def _post(self) -> Wire | None:
        for each in self.olga.sees("general"):
            if BUTTON in [part.get("label") for part in components(each.get("components", []))]:
                return each
        return None

    async def storms(self, claims: int, seconds: float) -> None:
        """So many presses, each at any moment of so many seconds; all until they are answered."""
        moments = sorted(self.dice.uniform(0, seconds) for _ in range(claims))
        people = [self.people[number % len(self.people)] for number in range(claims)]
        begun = asyncio.get_running_loop().time()
        async with asyncio.TaskGroup() as group:
            for person, moment in zip(people, moments, strict=True):
                wait = begun + moment - asyncio.get_running_loop().time()
                await asyncio.sleep(max(0.0, wait))  # the moment of this press
                group.create_task(self._insists(person))

    async def _insists(self, person: Person) -> None:
        presses = 1
        while not await self._presses(person):
            self.missed += 1
            presses += 1
            await asyncio.sleep(self.dice.uniform(*THINKS))  # people are no machines
        self.most = max(self.most, presses)

    async def _presses(self, person: Person) -> bool:
        """Whether a text came of it; who is told that it failed sees none."""
        self.pressed += 1
        asked = await person.presses(BUTTON, self.post)
        try:
            await asked.answered(DEADLINE + 0.2)
            async with asyncio.timeout(TEXT_WITHIN):
                while not asked.content:
                    await asyncio.sleep(PAUSE)  # the stand-in's message has no event
        except (AssertionError, TimeoutError):
            return False
        return True

    def answers(self) -> dict[str, list[str]]:
        """What everybody sees, by their id."""
        found = defaultdict[str, list[str]](list)
        for user, message in self.discord.world.hidden.values():
            if message["content"] and user != self.olga.id:
                found[user].append(message["content"])
        return found

    def edits(self) -> tuple[int, int]:
        """How often the post was edited, and how many requests the limits refused."""
        seen = self.discord.record.seen
        here = f"/messages/{self.post['id']}"
        edited = sum(each.method == "PATCH" and each.path.endswith(here) for each in seen)
        return edited, sum(each.status == 429 for each in seen)


@asynccontextmanager
async def server(folder: Path, members: int) -> AsyncIterator[Server]:
    """A server with so many people, and the post with the button in it."""
    options = f"coupons: {{campaigns: {{storm: {storm_books.CAMPAIGN}}}}}"
    async with laid_out(folder, options) as (service, discord):
        people = [await discord.joins(f"M{number}") for number in range(members)]
        olga = await discord.joins("Olga")
        for role in ("ops", "managers"):
            olga.gets_role(role)
        found = Server(service, discord, people, olga)
        await found.starts()
        await found.drops()
        yield found
