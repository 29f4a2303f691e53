"""Members who write and press while it storms; each question has a number of its own."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.chaos.orders import BUTTON
from tests.standins.discord import Interaction, Person, Standin
from tests.standins.discord.shapes import Wire

ROLES = 8  # in each server, to be given


@dataclass
class Echoed:
    """A message that asks for a reaction and a post."""

    number: int
    message: Wire


@dataclass
class Badge:
    """A message that asks for a reaction and a role."""

    person: Person
    role: str
    message: Wire


@dataclass
class Pressed:
    """A press that asks for an answer and a post."""

    person: Person
    number: str
    asked: Interaction


@dataclass
class Crowd:
    """Everybody, and a log of what they did."""

    discord: Standin
    dice: random.Random
    people: Sequence[Person]
    pause: float  # seconds between two things that they do, on average
    echoed: list[Echoed] = field(default_factory=list)
    badges: list[Badge] = field(default_factory=list)
    pressed: list[Pressed] = field(default_factory=list)
    _roles: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    async def of(cls, discord: Standin, dice: random.Random, each: int, pause: float) -> "Crowd":
        """So many people in each server, and roles for them."""
        people = [
            await discord.joins(f"P{place}-{number}", guild=guild)
            for place, guild in enumerate(discord.world.guilds.values())
            for number in range(each)
        ]
        crowd = cls(discord, dice, people, pause)
        for guild in discord.world.guilds.values():
            names = [f"badge {number}" for number in range(ROLES)]
            made = [discord.world.add_role(guild, name) for name in names]
            own = next(role for role in guild["roles"] if role["managed"])
            own["position"] = len(guild["roles"])  # else the bot may give none of them
            crowd._roles[guild["id"]] = [role["id"] for role in made]
        return crowd

    async def lives(self) -> None:
        """Write and press until cancelled."""
        while True:
            await asyncio.sleep(self.dice.uniform(0, 2 * self.pause))
            person = self.dice.choice(self.people)
            act = self.dice.choice((self._echoes, self._wants_badge, self._presses))
            await act(person)

    def _rooms(self, person: Person) -> list[Wire]:
        rooms = self.discord.world.rooms[person.guild["id"]].values()
        return self.dice.sample(there := [room for room in rooms if _is_open(room)], len(there))

    def _room(self, person: Person) -> Wire:
        return self._rooms(person)[0]

    async def _echoes(self, person: Person) -> None:
        number = len(self.echoed)
        message = await person.writes(f"echo {number}", self._room(person))
        self.echoed.append(Echoed(number, message))

    async def _wants_badge(self, person: Person) -> None:
        had = {badge.role for badge in self.badges if badge.person is person}
        left = [role for role in self._roles[person.guild["id"]] if role not in had]
        if left:
            text = f"badge {len(self.badges)} {left[0]}"
            message = await person.writes(text, self._room(person))
            self.badges.append(Badge(person, left[0], message))

    async def _presses(self, person: Person) -> None:
        done = {press.number for press in self.pressed if press.person is person}
        for message in (each for room in self._rooms(person) for each in person.sees(room)):
            number = message["content"].removeprefix("post ")
            if message.get("components") and number not in done:
                asked = await person.presses(BUTTON, message)
                self.pressed.append(Pressed(person, number, asked))
                return


def _is_open(room: Wire) -> bool:
    return bool(room["type"] == 0 and room["name"] != "ops")
