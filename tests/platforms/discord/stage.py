"""Discord as a stage of the contract: the whole platform in a stand-in, and people in it."""

import dataclasses
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from discord.http import Route

from bot.delivery import Delivery, Outcome
from bot.effects import Lane
from bot.events import CommandCalled, Event
from bot.platforms.base import Platform
from bot.platforms.discord.forms import SEVERAL
from tests.faults import Through
from tests.platforms.discord.inner import Ear, Inner, inner
from tests.platforms.shown import Shown
from tests.standins.discord import bits, comings
from tests.standins.discord.calls import Impossible
from tests.standins.discord.people import Person
from tests.standins.discord.refusals import Refused
from tests.standins.discord.waiting import eventually

ROOMS = {"lobby": "general", "garden": "check-in", "ops": "ops"}


class Named(Through):
    """The platform, for which rooms and the community have the names of the other stages."""

    def __init__(self, bot: Inner) -> None:
        super().__init__(bot.chat)
        self._ids = {name: bot.room(room) for name, room in ROOMS.items()}
        self._homes = {"plaza": bot.guild}

    async def carry_out(self, delivery: Delivery) -> Outcome:
        return await self.real.carry_out(self._by_id(delivery))

    async def find(self, delivery: Delivery) -> Outcome | None:
        return await self.real.find(self._by_id(delivery))

    def _by_id(self, delivery: Delivery) -> Delivery:
        return dataclasses.replace(
            delivery,
            community=self._homes.get(delivery.community, delivery.community),
            room=delivery.room and self._ids.get(delivery.room, delivery.room),
        )


@dataclass
class DiscordSomeone:
    """Somebody with Discord's own client."""

    bot: Inner
    person: Person

    @property
    def native(self) -> str:
        return self.person.id

    async def writes(self, text: str) -> str:
        return str((await self.person.writes(text))["id"])

    async def asks(self) -> str:
        before = len(self.bot.told(CommandCalled))
        await self.person.calls("/coupon")
        await eventually(lambda: len(self.bot.told(CommandCalled)) > before)
        handle = self.bot.told(CommandCalled)[-1].handle
        assert handle is not None
        return handle

    async def forms(self) -> list[str]:
        shown = self.bot.discord.forms.get(self.person.id)
        return [] if shown is None or shown.modal is None else [shown.modal["title"]]

    async def fills(self, fields: Mapping[str, str | Sequence[str]]) -> bool:
        shown = self.bot.discord.forms.get(self.person.id)
        parts = [] if shown is None or shown.modal is None else shown.modal["components"]
        ids = [part["component"]["custom_id"] for part in parts]
        names = {id.removesuffix(SEVERAL): id for id in ids}
        given = {names.get(name, name): value for name, value in fields.items()}
        try:
            await self.person.submits(given)
        except Impossible:
            return False
        return True

    async def sees(self) -> list[Shown]:
        seen = [*self.person.sees("general"), *self.person.direct_messages()]
        return [_shown(message) for message in seen]

    async def answers(self, post: str) -> list[str]:
        if post not in self.bot.discord.world.channels:
            return []
        return [message["content"] for message in self.person.sees(post)]

    async def may_write(self) -> bool:
        try:
            await self.writes("May I?")
        except Impossible:
            return False
        return True

    async def is_here(self) -> bool:
        world = self.bot.discord.world
        return self.person.id in world.members[self.person.guild["id"]]

    async def is_called(self) -> str:
        return str(self.person.member["nick"] or self.person.name)

    async def comes_back(self) -> bool:
        try:
            comings.join(self.bot.discord, self.person.guild, self.person.user)
        except Refused:
            return False
        return True

    async def pins(self) -> list[str]:
        return [
            each["content"]
            for each in self.person.sees("general")
            if each["pinned"] and each["content"]
        ]


def _shown(message: dict[str, Any]) -> Shown:
    rows = message.get("components") or ()
    return Shown(
        message["content"],
        tuple(button["label"] for row in rows for button in row["components"]),
        sum(reaction["count"] for reaction in message.get("reactions") or ()),
        tuple(file["description"] for file in message.get("attachments") or ()),
    )


@dataclass
class DiscordStage:
    """The stand-in with the platform in it."""

    bot: Inner
    platform: Platform

    def now(self) -> int:
        return self.bot.discord.clock.ms

    async def joins(self, name: str) -> DiscordSomeone:
        return DiscordSomeone(self.bot, await self.bot.discord.joins(name))

    async def operator(self, name: str) -> DiscordSomeone:
        came = await self.joins(name)
        guild = came.person.guild
        role = next(each for each in guild["roles"] if each["name"] == "ops")
        role["permissions"] = str(bits.MANAGE_GUILD)
        told = {"guild_id": guild["id"], "role": role}
        self.bot.discord.tell("GUILD_ROLE_UPDATE", told, guild=guild["id"])
        came.person.gets_role("ops")

        def known() -> bool:
            client = self.bot.chat._line.client
            there = client and client.get_guild(int(guild["id"]))
            seen = there and there.get_role(int(role["id"]))
            return bool(seen and seen.permissions.manage_guild)

        await eventually(known)
        return came

    async def passes(self, seconds: int) -> None:
        self.bot.discord.clock.move(seconds)

    async def lets_in(self) -> bool:
        discord, world = self.bot.discord, self.bot.discord.world
        invite = comings.make_invite(discord, world.room("general"), world.bot)
        try:
            await discord.joins("New", invite=invite["code"])
        except Refused:
            return False
        return True


async def _answered_later(_: Event) -> bool:
    """The router's word that there will be an answer."""
    return True


@asynccontextmanager
async def discord_stage(folder: Path) -> AsyncIterator[DiscordStage]:
    async with inner(folder, Ear(handle=_answered_later)) as bot:
        path = "/applications/{application_id}/guilds/{guild_id}/commands"
        application = bot.discord.world.application["id"]
        route = Route("POST", path, application_id=application, guild_id=bot.guild)
        command = {"name": "coupon", "description": "A coupon for you"}
        await bot.chat._deliveries.rest.request(Lane.BULK, route, json=command)
        yield DiscordStage(bot, Named(bot))
