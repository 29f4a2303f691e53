"""The story's people on Discord's stand-in, which the program meets with the real client."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.crash.town import morning_zone
from tests.drawing import png
from tests.standins.discord import Interaction, Person, Standin, bits, eventually, open_standin
from tests.standins.discord.presses import components
from tests.standins.discord.routing import File
from tests.standins.discord.shapes import Wire
from tests.story.service import Service
from tests.story.world import AMY, ANN, BORIS, PATIENCE, POSTER, Post

CONFIG = """
storage: sqlite:///plaza.db
platforms:
  discord:
    token: "${{DISCORD_TOKEN}}"
    api_url: {api_url}
    gateway_url: {gateway_url}
"""
ROOMS = ("general", "check-in", "offers")
FORM = 9  # the type of an answer that opens a form


@dataclass
class Server:
    """A World over a server of Discord that has just invited the bot."""

    service: Service
    discord: Standin
    people: dict[str, Person]
    rooms: tuple[str, str, str] = ROOMS
    sets_up: tuple[tuple[str, dict[str, Any]], ...] = (
        ("presses", {"label": "Rooms", "on": "Still needed"}),
        ("submits", {"form": "Where the bot speaks", "lobby": "general", "ops": "ops"}),
        ("presses", {"label": "Language and time", "on": "Still needed"}),
        ("submits", {"form": "Language and time", "zone": morning_zone()}),
        ("calls", {"command": "golive"}),
        ("is_told", {"text": "The bot is live"}),
    )
    _open: dict[str, Wire] = field(default_factory=dict)

    async def calls(self, who: str, command: str, **options: Any) -> None:
        person = self.people[who]
        file = File(POSTER, png(60, 40), "image/png")
        given = {n: file if v == POSTER else v for n, v in options.items()}
        await self._taken(await person.calls(command, **given))

    async def presses(self, who: str, label: str, on: str) -> None:
        person = self.people[who]

        def found() -> Wire | None:
            for room in (*self.rooms, "ops"):
                for each in reversed(person.sees(room)):
                    if on in each["content"] and label in labels(each):
                        return each
            return None

        await self._waits(found, f"{who} sees no {label!r} on {on!r}")
        message = found()
        assert message is not None
        await self._taken(await person.presses(label, message))

    async def submits(self, who: str, form: str, **fields: Any) -> None:
        person = self.people[who]
        await self._waits(lambda: self._title(person) == form, f"{who} sees no form {form!r}")
        await self._taken(await person.submits(fields))

    def _title(self, person: Person) -> str | None:
        asked = self.discord.forms.get(person.id)
        return asked.modal["title"] if asked and asked.modal else None

    async def writes(self, who: str, text: str) -> None:
        await self.people[who].writes(text)

    async def is_told(self, who: str, text: str) -> None:
        person = self.people[who]
        await self._waits(
            lambda: any(text in each["content"] for each in person.answers()),
            f"{who} was not told {text!r}",
        )

    async def stands(self, room: str) -> list[Post]:
        seen = self.people[AMY].sees(room)
        own = [each for each in seen if each["author"]["id"] == self.discord.world.bot["id"]]
        return [
            Post(each["content"], len(each["attachments"]))
            for each in own
            if not each.get("flags", 0) & bits.EPHEMERAL
        ]

    async def dies(self, passes: int = 0) -> None:
        await self.service.dies()
        self.discord.clock.move(passes / 1000)
        self.service.ahead += passes
        await self.starts()

    async def starts(self) -> None:
        """Start it, and wait until it is connected and its commands are there."""
        await self.service.start()
        world, lines = self.discord.world, self.discord.gateway.connections
        await eventually(lambda: any(each.session for each in lines), PATIENCE)
        await eventually(lambda: world.commands.get(world.guild["id"]), PATIENCE)

    async def _taken(self, asked: Interaction) -> None:
        await asked.answered(PATIENCE)

    async def _waits(self, found: Callable[[], Any], why: str) -> None:
        try:
            await eventually(lambda: bool(found()), PATIENCE)
        except AssertionError as late:
            told = [each["content"] for who in self.people.values() for each in who.answers()]
            raise AssertionError(f"{why}; the last answers are {told[-4:]}") from late


def labels(message: Wire) -> list[str]:
    """What stands on the buttons of a message that can be pressed."""
    return [
        each["label"]
        for each in components(message.get("components", []))
        if each.get("label") and not each.get("disabled")
    ]


@asynccontextmanager
async def server(folder: Path, lacking: str = "nothing") -> AsyncIterator[Server]:
    """A server with the story's people, and the bot that it has invited."""
    folder.mkdir()
    async with open_standin() as discord:
        config = CONFIG.format(api_url=discord.api_url, gateway_url=discord.gateway_url)
        service = Service(folder, config, {"DISCORD_TOKEN": discord.token}, lacking)
        service.lay_out()
        discord.world.add_channel(discord.world.guild, "offers")
        discord.world.add_role(discord.world.guild, "managers", bits.MANAGE_GUILD)
        people = {name: await discord.joins(name) for name in (ANN, BORIS, AMY)}
        for name in (ANN, BORIS):
            people[name].gets_role("ops")
            people[name].gets_role("managers")
        world = Server(service, discord, people)
        await world.starts()
        try:
            yield world
        finally:
            await service.stop()
