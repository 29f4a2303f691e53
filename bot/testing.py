"""The language of the tests: people in a fake chat, what they do, and what they see."""

import asyncio
import datetime as dt
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.app import App, open_app
from bot.clock import VirtualClock
from bot.config import CommunityConfig, Config
from bot.events import ButtonPressed, CommandCalled, MemberJoined, MemberPassed, MessageSent, Person
from bot.loader import Loaded, load
from bot.platforms import fake
from bot.platforms.fake import FakePlatform, Post
from bot.store.sqlite import SqliteDatabase, open_database
from bot.web import Site

ROOT = Path(__file__).parent.parent
HOME, OTHER = "home", "other"
ROOMS = {"lobby": "lobby", "checkin": "checkin", "ops": "ops"}
START = dt.datetime.fromisoformat("2026-03-02 09:00")  # a Monday, local to the community


def milliseconds(at: dt.datetime, zone: str) -> int:
    """The instant of a wall time in a zone, in UTC milliseconds."""
    return round(at.replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


@dataclass
class FakeMember:
    """Somebody in the chat; each method is something a person does or sees."""

    chat: "FakeChat"
    person: Person
    community: str = HOME

    async def says(self, text: str, room: str = "lobby") -> Post:
        """Write into a room."""
        at, number = self.chat.clock.now(), self.chat.count()
        written = Post(f"message-{number}", self.community, room, text, at, by=self.person.native)
        self.chat.platform.write(written)
        await self.chat.emit(
            MessageSent(
                id=f"say:{number}",
                platform="fake",
                community=self.community,
                at=at,
                who=self.person,
                room=room,
                message=written.id,
                text=text,
            )
        )
        return written

    async def calls(self, line: str, room: str = "lobby", **options: Any) -> None:
        """Call a command: `/sop run`, options by name."""
        await self.chat.emit(
            CommandCalled(
                id=f"call:{self.chat.count()}",
                platform="fake",
                community=self.community,
                at=self.chat.clock.now(),
                who=self.person,
                room=room,
                handle=room,
                command=line.removeprefix("/"),
                options=options,
            )
        )

    async def presses(self, label: str, post: Post | None = None) -> None:
        """Press the newest button with this label that one can see, or the one of a post."""
        posts = [post] if post else self.sees()
        found = [(p, action) for p in posts for action, text in p.buttons if text == label]
        assert found, f"no button {label!r} in {[p.buttons for p in posts]}"
        where, action = found[-1]
        button, _, argument = action.partition(":")
        await self.chat.emit(
            ButtonPressed(
                id=f"press:{self.chat.count()}",
                platform="fake",
                community=self.community,
                at=self.chat.clock.now(),
                who=self.person,
                room=where.room,
                message=where.id,
                handle=where.room,
                button=button,
                argument=argument,
            )
        )

    def sees(self, room: str | None = None) -> list[Post]:
        """Every post of the bot that this member can see, oldest first."""
        return [
            post
            for post in self.chat.posts(room, self.community)
            if post.only_for in (None, self.person.native)
        ]

    def told(self) -> list[str]:
        """What only this member was told, oldest first."""
        return [post.text for post in self.sees() if post.only_for == self.person.native]

    async def was_told(self, text: str) -> None:
        """The last private answer is this."""
        told = self.told()
        assert told[-1:] == [text], f"{self.person.name} was told {told}"

    async def sees_reaction(self, emoji: str) -> None:
        """The member's last message carries this reaction of the bot."""
        mine = [p for p in self.chat.platform.posts.values() if p.by == self.person.native]
        assert mine[-1].reactions[emoji] == 1, f"reactions: {dict(mine[-1].reactions)}"


@dataclass
class FakeChat:
    """A community in a fake chat, and beside it another with equal ids that must see nothing.

    A test in which the other does something itself says so by `other_acts`.
    """

    app: App
    clock: VirtualClock
    db: SqliteDatabase
    zone: str
    platform: FakePlatform
    other_acts: bool = False
    _last: int = 0

    def count(self) -> int:
        """A number that nobody had, also after a restart."""
        self._last = max(self._last + 1, self.clock.now())
        return self._last

    async def emit(self, event: Any) -> None:
        """Something happens, and everything that follows from it at once."""
        await self.app.router.emit(event)
        await self.app.work.idle()

    async def joins(
        self,
        name: str,
        *,
        language: str | None = None,
        rights: Sequence[str] = (),
        native: str | None = None,
        community: str = HOME,
    ) -> FakeMember:
        """Somebody comes in by the door."""
        member = self.has(
            name, language=language, rights=rights, native=native, community=community
        )
        await self.arrives(member)
        return member

    def has(
        self,
        name: str,
        *,
        language: str | None = None,
        rights: Sequence[str] = (),
        native: str | None = None,
        community: str = HOME,
    ) -> FakeMember:
        """Somebody who was there before the bot."""
        native = native or f"{name}-{self.count()}"
        return FakeMember(self, Person(native, name, language, frozenset(rights)), community)

    async def arrives(self, member: FakeMember, at: int | None = None) -> None:
        """The platform says that this person came in; it may say so again, with the same `at`."""
        at = self.clock.now() if at is None else at
        for shape in (MemberJoined, MemberPassed):
            await self.emit(
                shape(
                    id=f"{shape.__name__}:{member.person.native}:{at}",
                    platform="fake",
                    community=member.community,
                    at=at,
                    who=member.person,
                )
            )

    def posts(self, room: str | None = None, community: str = HOME) -> list[Post]:
        """The bot's posts that stand in a room, or in all, oldest first."""
        return [
            post
            for post in self.platform.posts.values()
            if post.by == "bot" and not post.deleted and post.community == community
            if room is None or post.room == room
        ]

    def said(self, room: str = "lobby", community: str = HOME) -> list[str]:
        """The texts that all can see in a room, oldest first."""
        return [post.text for post in self.posts(room, community) if post.only_for is None]

    async def passes(self, **span: float) -> None:
        """Let time pass: `passes(days=1)`; alarms ring on the way, each when all is quiet."""
        end = self.clock.now() + round(dt.timedelta(**span).total_seconds() * 1000)
        while (at := self.clock.next_alarm()) is not None and at <= end:
            self.clock.ring_next()
            await self.app.work.idle()
        self.clock.move_to(end)

    def community_time(self) -> dt.datetime:
        """Now on the community's wall clock, for the `start` of a chat after a restart."""
        return dt.datetime.fromtimestamp(self.clock.now() / 1000, ZoneInfo(self.zone)).replace(
            tzinfo=None
        )

    async def passes_until(self, local: str) -> None:
        """Let time pass until a wall time such as "2026-03-03 08:00"."""
        end = milliseconds(dt.datetime.fromisoformat(local), self.zone)
        await self.passes(milliseconds=end - self.clock.now())


def _config(zone: str, language: str, loaded: Loaded, options: Mapping[str, Any]) -> Config:
    given = {name: shape() for name, shape in loaded.options().items()} | dict(options)
    homes = {
        name: CommunityConfig(
            platform="fake", zone=zone, language=language, rooms=ROOMS, options=given
        )
        for name in (HOME, OTHER)
    }
    return Config(Path("unused"), {"fake": fake.Settings()}, homes)


def _sops(place: Path, scripts: Mapping[str, str]) -> Path:
    sops = place / "sops"
    (sops / "content").mkdir(parents=True, exist_ok=True)
    for name, text in scripts.items():
        (sops / f"{name}.yaml").write_text(text, "utf-8")
    return sops


@asynccontextmanager
async def fake_chat(
    *,
    zone: str = "Europe/Riga",
    language: str = "en",
    start: dt.datetime = START,
    options: Mapping[str, Any] | None = None,
    scripts: Mapping[str, str] | None = None,
    cogs: Path = ROOT / "cogs",
    folder: Path | None = None,
    faulty: bool = False,
) -> AsyncIterator[FakeChat]:
    """A fake chat with all cogs, at nine on a Monday in Riga unless told otherwise.

    `options` gives cogs their options, `scripts` are YAML texts by name (none by default, and
    with no content) and right unless `faulty`; `folder` keeps the database for a second chat, as
    after a restart.
    """
    async with AsyncExitStack() as stack:
        place = folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        sops = _sops(place, scripts or {})
        clock = VirtualClock(milliseconds(start, zone), seed=7)
        loaded = load(cogs)
        config = _config(zone, language, loaded, options or {})
        db = await stack.enter_async_context(open_database(place / "plaza.db", inline=True))
        app = await stack.enter_async_context(
            open_app(config, loaded, sops, db, clock, Site(), {"fake": fake})
        )
        assert faulty or not app.library.faults, app.library.faults
        platform = app.platforms["fake"]
        assert isinstance(platform, FakePlatform)
        serving = asyncio.create_task(app.serve())
        stack.callback(serving.cancel)
        chat = FakeChat(app, clock, db, zone, platform)
        await asyncio.sleep(0)
        await app.work.idle()
        yield chat
        leaked = [post for post in chat.posts(community=OTHER) if ":run:" not in post.key]
        assert chat.other_acts or not leaked, f"the other community saw {leaked}"
