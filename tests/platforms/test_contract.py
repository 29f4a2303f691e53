"""What every platform promises, tried on each: once per key, refusals, and who sees what."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from bot.clock import VirtualClock
from bot.effects import (
    Answer,
    Delete,
    Delivery,
    Done,
    Edit,
    Effect,
    Outcome,
    Plain,
    React,
    Refused,
    Say,
    Whisper,
)
from bot.platforms import fake
from bot.platforms.base import Ground, Home, Platform
from bot.platforms.fake import FakePlatform, Post
from bot.store.sqlite import open_database
from bot.texts import Texts
from bot.web import Site
from tests.platforms.webchat.visitors import Running, Tab, running

HOME = Home("plaza", "Plaza", "en", ("lobby", "garden", "ops"), frozenset({"ops"}))
WORDS = Plain("rendered elsewhere")
NAMES = "Amy 李雷 Ελένη Jānis João １２３ 🙂"


@dataclass(frozen=True)
class Shown:
    """A message as somebody sees it."""

    text: str
    buttons: tuple[str, ...] = ()
    reactions: int = 0


class Someone(Protocol):
    """A member of the platform, whatever it is."""

    @property
    def native(self) -> str:
        """The platform's id."""

    async def writes(self, text: str) -> str:
        """The native id of a message in the lobby."""

    async def asks(self) -> str:
        """The handle of a command that waits for its answer."""

    async def sees(self) -> list[Shown]:
        """The lobby, oldest first."""


class Stage(Protocol):
    """A platform that runs, and people in it."""

    @property
    def platform(self) -> Platform:
        """The platform itself."""

    async def joins(self, name: str) -> Someone:
        """Somebody comes in."""


@dataclass
class FakeSomeone:
    """Somebody in the fake chat."""

    platform: FakePlatform
    native: str

    async def writes(self, text: str) -> str:
        number = f"said-{len(self.platform.posts)}"
        return self.platform.write(Post(number, "plaza", "lobby", text, 0, by=self.native)).id

    async def asks(self) -> str:
        return "lobby"

    async def sees(self) -> list[Shown]:
        return [
            Shown(post.text, tuple(label for _, label in post.buttons), post.reactions.total())
            for post in self.platform.posts.values()
            if not post.deleted and post.only_for in (None, self.native)
        ]


@dataclass
class FakeStage:
    """The fake chat."""

    platform: FakePlatform

    async def joins(self, name: str) -> FakeSomeone:
        return FakeSomeone(self.platform, name)


@dataclass
class WebSomeone:
    """Somebody with a tab of the browser chat."""

    tab: Tab
    native: str

    async def writes(self, text: str) -> str:
        return str((await self.tab.does("say", text=text))["id"])

    async def asks(self) -> str:
        return str((await self.tab.does("call", command="coupon", options={}))["id"])

    async def sees(self) -> list[Shown]:
        return [
            Shown(
                said["text"],
                tuple(button["label"] for button in said["buttons"]),
                sum(len(reaction["by"]) for reaction in said["reactions"]),
            )
            for said in (await self.tab.history())["messages"]
        ]


@dataclass
class WebStage:
    """The browser chat."""

    chat: Running

    @property
    def platform(self) -> Platform:
        return self.chat.platform

    async def joins(self, name: str) -> WebSomeone:
        tab = await self.chat.joins(name)
        return WebSomeone(tab, tab.id)


@asynccontextmanager
async def fake_stage(folder: Path) -> AsyncIterator[Stage]:
    async with open_database(folder / "fake.db", inline=True) as db:
        ground = Ground(db, VirtualClock(0), Texts(), Site(), lambda: [HOME])
        yield FakeStage(fake.open_platform(fake.Settings(), ground))


@asynccontextmanager
async def web_stage(folder: Path) -> AsyncIterator[Stage]:
    async with running(folder) as chat:
        yield WebStage(chat)


Open = Callable[[Path], AbstractAsyncContextManager[Stage]]
on_every_platform = pytest.mark.parametrize("stage_of", [fake_stage, web_stage])


async def carry(stage: Stage, effect: Effect, key: str = "k", **given: str) -> Outcome:
    """What came of an effect whose words are rendered already."""
    community = given.pop("community", "plaza")
    buttons = tuple(("a.b", label) for label in given.pop("buttons", "").split())
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


@on_every_platform
async def test_the_same_key_again_is_the_same_post(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        first = await says(stage, "Good morning", buttons="yes no")
        assert await says(stage, "Good morning") == first
        assert await amy.sees() == [Shown("Good morning", ("yes", "no"))]


@on_every_platform
async def test_a_post_is_found_by_its_key_and_no_other(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        native = await says(stage, "Good morning")
        say = Say(room="lobby", words=WORDS)
        found = await stage.platform.find(Delivery("k", say, "plaza", room="lobby"))
        assert found == Done(native)
        assert await stage.platform.find(Delivery("j", say, "plaza", room="lobby")) is None


@on_every_platform
@pytest.mark.parametrize("where", [{"room": "cellar"}, {"room": "lobby", "community": "atlantis"}])
async def test_a_room_that_is_not_there_is_refused(
    stage_of: Open, tmp_path: Path, where: dict[str, str]
) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        say = Say(room=where["room"], words=WORDS)
        assert isinstance(await carry(stage, say, text="Hi", **where), Refused)
        assert await amy.sees() == []


@on_every_platform
async def test_an_edit_gives_new_words_and_buttons(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        post = await says(stage, "Good morning", buttons="yes")
        edit = Edit(post=1, words=WORDS)
        for _ in range(2):
            assert isinstance(await carry(stage, edit, "e", post=post, text="Good night"), Done)
        assert await amy.sees() == [Shown("Good night")]


@on_every_platform
@pytest.mark.parametrize("effect", [Edit(post=1, words=WORDS), Delete(post=1)])
async def test_what_is_not_ours_is_neither_edited_nor_deleted(
    stage_of: Open, tmp_path: Path, effect: Effect
) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        written = await amy.writes("mine")
        for post in (written, "999"):
            assert isinstance(await carry(stage, effect, "e", post=post, text="ours"), Refused)
        assert await amy.sees() == [Shown("mine")]


@on_every_platform
async def test_a_deleted_post_is_gone_and_stays_gone(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        post = await says(stage, "Good morning")
        assert isinstance(await carry(stage, Delete(post=1), "d", post=post), Done)
        edit = Edit(post=1, words=WORDS)
        assert isinstance(await carry(stage, edit, "e", post=post, text="back"), Refused)
        assert await amy.sees() == []


@on_every_platform
async def test_a_reaction_made_twice_is_one(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        written = await amy.writes("签到")
        react = React(room="lobby", message=written, emoji="✅")
        for _ in range(2):
            assert isinstance(await carry(stage, react, "r", room="lobby"), Done)
        assert await amy.sees() == [Shown("签到", reactions=1)]
        nowhere = React(room="lobby", message="999", emoji="✅")
        assert isinstance(await carry(stage, nowhere, "s", room="lobby"), Refused)


@on_every_platform
async def test_a_private_answer_is_for_one_and_a_public_one_for_all(
    stage_of: Open, tmp_path: Path
) -> None:
    async with stage_of(tmp_path) as stage:
        amy, li = await stage.joins("Amy"), await stage.joins("李雷")
        for private, text in ((True, "Your code is 42"), (False, "Three are left")):
            answer = Answer(handle=await amy.asks(), member=1, private=private, words=WORDS)
            for _ in range(2):
                done = await carry(stage, answer, text, member=amy.native, text=text)
                assert isinstance(done, Done)
        assert await amy.sees() == [Shown("Your code is 42"), Shown("Three are left")]
        assert await li.sees() == [Shown("Three are left")]


@on_every_platform
async def test_a_whisper_is_for_one(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy, li = await stage.joins("Amy"), await stage.joins("李雷")
        whisper = Whisper(member=1, words=WORDS)
        done = await carry(stage, whisper, member=li.native, text="早上好")
        assert isinstance(done, Done)
        assert await li.sees() == [Shown("早上好")]
        assert await amy.sees() == []


@on_every_platform
async def test_names_in_all_scripts_stay_as_they_are(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        assert stage.platform.escape(NAMES) == NAMES
