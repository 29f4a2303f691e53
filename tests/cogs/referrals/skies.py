"""Chats in which a storm of newcomers blows: what can happen there, and what is true of it."""

from dataclasses import dataclass, field
from typing import Protocol

from bot.testing import FakeChat, FakeMember


class Sky(Protocol):
    """A chat as far as ways in go; newcomers are called as the storm calls them."""

    chat: FakeChat

    def now(self) -> int:
        """This instant (UTC ms)."""

    def asked(self) -> int:
        """How often the chat was asked about ways in so far."""

    def native(self, who: str) -> str:
        """What the chat itself calls a newcomer."""

    async def passes(self, milliseconds: int) -> None:
        """Time passes, and counters that are late move in it."""

    async def invites(self, *, uses: int = 0) -> str:
        """Somebody who was there before makes an invite by hand; its code."""

    async def invite_goes(self, code: str) -> None:
        """Somebody deletes an invite."""

    async def comes(self, who: str, code: str | None, *, late: float, told: bool) -> None:
        """Somebody comes by a code or by none; the counter moves `late` seconds after that is told.

        Not `told`: the chat forgets to tell.
        """

    async def tells_again(self, who: str) -> None:
        """The chat tells of their last coming once more, or at last."""

    async def leaves(self, who: str, *, told: bool) -> None:
        """Somebody leaves again; not `told`: the chat forgets to tell."""

    async def is_full(self) -> None:
        """Somebody new asks for a link where there are too many already."""

    def is_blind(self, blind: bool) -> None:
        """The bot may not see counters, or may again."""

    async def restarts(self, seconds: float) -> None:
        """The bot is away for so long."""


@dataclass
class FakeSky:
    """The fake chat."""

    chat: FakeChat
    bo: FakeMember
    people: dict[str, FakeMember] = field(default_factory=dict)

    def now(self) -> int:
        return self.chat.clock.now()

    def asked(self) -> int:
        return len(self.chat.ways.asked)

    def native(self, who: str) -> str:
        return self.people[who].person.native

    async def passes(self, milliseconds: int) -> None:
        await self.chat.passes(milliseconds=milliseconds)

    async def invites(self, *, uses: int = 0) -> str:
        return await self.chat.invites(self.bo, uses=uses)

    async def invite_goes(self, code: str) -> None:
        await self.chat.invite_goes(code)

    async def comes(self, who: str, code: str | None, *, late: float, told: bool) -> None:
        if who not in self.people:
            self.people[who] = self.chat.has(who)
        await self.chat.comes(self.people[who], by=code, late=late, told=told)

    async def tells_again(self, who: str) -> None:
        await self.chat.tells_again(self.people[who])

    async def leaves(self, who: str, *, told: bool) -> None:
        if told:
            await self.people[who].leaves()

    async def is_full(self) -> None:
        await self.chat.has("New").calls("/invite")  # here, any number of invites may be

    def is_blind(self, blind: bool) -> None:
        self.chat.ways.blind = blind

    async def restarts(self, seconds: float) -> None:
        await self.chat.restarts(seconds=seconds)
