"""Newcomers to a server in the stand-in, with all that Discord does to invites and counters."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from bot.testing import Elsewhere, FakeChat, FakeMember, fake_chat
from bot.testing.outside import HOME, FakeOutside
from tests.cogs.referrals.ways import Known, read_known
from tests.platforms.discord.outside import DiscordOutside, discord_outside
from tests.standins.discord import Person, Standin, bits, comings

COUNTERS = "/guilds/{guild}/invites"
OWN, SEARCH = "/guilds/{guild}/vanity-url", "/guilds/{guild}/members-search"


@asynccontextmanager
async def discord_town(**how: Any) -> AsyncIterator["Town"]:
    """A chat over Discord, as `fake_chat` opens it, seen from outside."""
    async with discord_outside() as outside:
        Elsewhere.outside = outside
        try:
            async with fake_chat(**how) as chat:
                yield Town(chat)
        finally:
            Elsewhere.outside = FakeOutside


@dataclass
class Town:
    """The server of a chat, and who comes to it by which link; a `Sky` for storms."""

    chat: FakeChat
    people: dict[str, Person] = field(default_factory=dict)

    def __post_init__(self) -> None:
        outside = self.chat.outside
        assert isinstance(outside, DiscordOutside)
        self.discord: Standin = outside._discord
        self.guild = self.discord.world.guilds[outside.community(HOME)]
        owner = self.discord.world.add_user("Owner")
        self.discord.world.add_member(self.guild, owner)
        self.owner = Person(self.discord, owner, self.guild)

    def now(self) -> int:
        return self.chat.clock.now()

    def asked(self) -> int:
        record = self.discord.record
        counted = len(record.of("GET", COUNTERS)) + len(record.of("GET", OWN))
        return counted + len(record.of("POST", SEARCH))

    def native(self, who: str) -> str:
        return self.people[who].id

    async def link(self, member: FakeMember) -> str:
        """The code of the link that a member is given."""
        await member.calls("/invite")
        address = member.told()[-1].split()[2]
        assert address.startswith("https://discord.gg/"), member.told()
        return address.removeprefix("https://discord.gg/")

    async def passes(self, milliseconds: int) -> None:
        await self.chat.passes(milliseconds=milliseconds)

    async def invites(self, *, uses: int = 0) -> str:
        made = await self.owner.invites("lobby", max_uses=uses, max_age=0)
        await self.chat.outside.quiet(self.chat.app)
        return str(made["code"])

    async def invite_goes(self, code: str) -> None:
        comings.forget_invite(self.discord, self.discord.world.invites[code])
        await self.chat.outside.quiet(self.chat.app)

    async def comes(
        self, who: str, code: str | None = None, *, late: float = 0, told: bool = True
    ) -> None:
        if who not in self.people:
            user = self.discord.world.add_user(who)
            self.people[who] = Person(self.discord, user, self.guild)
        await self.people[who].joins_by(code or "", late=late, told=told)
        await self.chat.outside.quiet(self.chat.app)

    async def tells_again(self, who: str) -> None:
        self.people[who].is_told_again()
        await self.chat.outside.quiet(self.chat.app)

    async def leaves(self, who: str, *, told: bool) -> None:
        await self.people[who].leaves(told=told)
        await self.chat.outside.quiet(self.chat.app)

    async def is_full(self) -> None:
        self.discord.most_invites = len(self.discord.world.invites)
        await self.chat.has("New").calls("/invite")
        self.discord.most_invites = 1_000

    def is_blind(self, blind: bool) -> None:
        change = self.discord.faults.revoke if blind else self.discord.faults.grant
        change(bits.MANAGE_GUILD | bits.VIEW_AUDIT_LOG, guild=self.guild)

    async def restarts(self, seconds: float) -> None:
        await self.chat.restarts(seconds=seconds)

    async def known(self, who: str) -> Known:
        """What is known of who came."""
        return await read_known(self.chat, self.native(who))
