"""The platforms that the contract is tried on, and people in them who write, ask and see."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import pytest

from bot.clock import VirtualClock
from bot.delivery import Delivery, Done, Outcome
from bot.effects import Delete, Edit, Effect, OpenForm, OpenThread, Pin, Plain, Say
from bot.events import Person
from bot.offers import FormSheet
from bot.platforms import fake
from bot.platforms.base import Home, Platform
from bot.platforms.fake import FakePlatform, Post
from bot.store.sqlite import open_database
from tests.platforms.discord.stage import discord_stage
from tests.platforms.grounds import ground_of
from tests.platforms.shown import Shown as Shown
from tests.platforms.webchat.stage import web_stage

HOME = Home("plaza", "Plaza", "en", ("lobby", "garden", "ops"), frozenset({"ops"}))
WORDS = Plain("rendered elsewhere")
PIN, OPEN = Pin(post=1), OpenThread(post=1, name=WORDS)
Given = str | Sequence[str]
INTO = Say(room="lobby", words=WORDS, thread=1)


class Someone(Protocol):
    """A member of the platform, whatever it is."""

    @property
    def native(self) -> str:
        """The platform's id."""

    async def writes(self, text: str) -> str:
        """The native id of a message in the lobby."""

    async def asks(self) -> str:
        """The handle of a command that waits for its answer."""

    async def forms(self) -> list[str]:
        """The titles of the forms that were opened for them and not sent, oldest first."""

    async def fills(self, fields: Mapping[str, Given]) -> bool:
        """Send the newest of these forms, or the one sent before; whether the platform takes it."""

    async def sees(self) -> list[Shown]:
        """The lobby, oldest first."""

    async def answers(self, post: str) -> list[str]:
        """What stands in the thread under a post."""

    async def pins(self) -> list[str]:
        """What is pinned in the lobby, the newest pin first or in no order."""

    async def may_write(self) -> bool:
        """Whether a message of theirs would stand in the lobby; it may be tried."""

    async def is_here(self) -> bool:
        """Whether they are still a member."""

    async def is_called(self) -> str:
        """Under which name others see them here."""

    async def comes_back(self) -> bool:
        """Whether they can come in again after they were put out; it is tried."""


class Stage(Protocol):
    """A platform that runs, and people in it."""

    @property
    def platform(self) -> Platform:
        """The platform itself."""

    def now(self) -> int:
        """The instant, in UTC ms."""

    async def joins(self, name: str) -> Someone:
        """Somebody comes in."""

    async def operator(self, name: str) -> Someone:
        """Somebody comes in who is an operator."""

    async def passes(self, seconds: int) -> None:
        """Let time pass."""

    async def lets_in(self) -> bool:
        """Whether somebody new can come in by an invite; it may be tried."""


@dataclass
class FakeSomeone:
    """Somebody in the fake chat."""

    platform: FakePlatform
    native: str
    clock: VirtualClock
    community: str = "plaza"
    rights: frozenset[str] = frozenset()

    async def writes(self, text: str) -> str:
        number = f"said-{len(self.platform.posts)}"
        return self.platform.write(Post(number, "plaza", "lobby", text, 0, by=self.native)).id

    async def asks(self) -> str:
        return "lobby"

    async def forms(self) -> list[str]:
        mine = (form for form in self.platform.forms if form.member == self.native)
        return [form.sheet.title for form in mine if not form.sent]

    async def fills(self, fields: Mapping[str, Given]) -> bool:
        form = [form for form in self.platform.forms if form.member == self.native][-1]
        taken = not form.sent and fake.refusal(form.sheet, fields) is None
        form.sent = form.sent or taken
        return taken

    async def sees(self) -> list[Shown]:
        return [
            Shown(
                post.text,
                tuple(label for _, label in post.buttons),
                post.reactions.total(),
                tuple(alt for _, alt in post.pictures),
            )
            for post in self.platform.posts.values()
            if not post.deleted and post.only_for in (None, self.native) and post.thread is None
        ]

    async def answers(self, post: str) -> list[str]:
        posts = self.platform.posts.values()
        return [each.text for each in posts if each.thread == post and not each.deleted]

    async def pins(self) -> list[str]:
        posts = self.platform.posts.values()
        return [post.text for post in posts if post.pinned and not post.deleted]

    @property
    def person(self) -> Person:
        return Person(self.native, self.native, rights=self.rights)

    async def may_write(self) -> bool:
        now = self.clock.now()
        if self.platform.people.timed_out(self, now) or self.platform.rooms.holds(
            self, "lobby", now
        ):
            return False
        self.platform.rooms.heard(self, "lobby", now)
        return True

    async def is_here(self) -> bool:
        return self.platform.people.here(self)

    async def is_called(self) -> str:
        return self.platform.people.called(self).name

    async def comes_back(self) -> bool:
        return not self.platform.people.banned(self)


@dataclass
class FakeStage:
    """The fake chat."""

    platform: FakePlatform
    clock: VirtualClock

    def now(self) -> int:
        return self.clock.now()

    async def joins(self, name: str) -> FakeSomeone:
        self.platform.people.enter("plaza", Person(name, name))
        return FakeSomeone(self.platform, name, self.clock)

    async def operator(self, name: str) -> FakeSomeone:
        return replace(await self.joins(name), rights=frozenset({"rules"}))

    async def passes(self, seconds: int) -> None:
        self.clock.move_to(self.clock.now() + seconds * 1000)

    async def lets_in(self) -> bool:
        return self.platform.rooms.lets_in("plaza", self.clock.now())


@asynccontextmanager
async def fake_stage(folder: Path) -> AsyncIterator[Stage]:
    async with open_database(folder / "fake.db", inline=True) as db:
        clock = VirtualClock(0)
        ground = ground_of(db, clock, [HOME])
        yield FakeStage(fake.open_platform(fake.Settings(), ground), clock)


Open = Callable[[Path], AbstractAsyncContextManager[Stage]]
on_every_platform = pytest.mark.parametrize("stage_of", [fake_stage, web_stage, discord_stage])


async def opens(stage: Stage, who: Someone, sheet: FormSheet, key: str = "k") -> Outcome:
    """What came of opening a form as the answer to a command that somebody called."""
    form = OpenForm(handle=await who.asks(), member=1, form=sheet.action)
    return await stage.platform.carry_out(
        Delivery(key, form, "plaza", member=who.native, form=sheet)
    )


async def carry(stage: Stage, effect: Effect, key: str = "k", **given: Any) -> Outcome:
    """What came of an effect whose words are rendered already."""
    if isinstance(effect, Edit | Delete | Pin | OpenThread):
        given.setdefault("room", "lobby")  # where the post is, as the outbox knows
    community = given.pop("community", "plaza")
    buttons = tuple((f"a.{label}", label) for label in given.pop("buttons", "").split())
    return await stage.platform.carry_out(
        Delivery(key, effect, community, buttons=buttons, **given)
    )


async def says(stage: Stage, text: str, key: str = "k", **given: str) -> str:
    """The native id of a new post in the lobby."""
    say = Say(room="lobby", words=WORDS)
    done = await carry(stage, say, key, room="lobby", text=text, **given)
    assert isinstance(done, Done)
    assert done.native is not None
    return done.native
