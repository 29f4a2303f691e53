"""The language of the tests: people in a fake chat, what they do, and what they see."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from bot import ledger
from bot.effects import pressable
from bot.events import (
    BotWrote,
    ButtonPressed,
    CommandCalled,
    MemberEvent,
    MemberLeft,
    MenuOpened,
    Person,
    ReactionAdded,
)
from bot.kinds import Attached
from bot.members import Member
from bot.platforms.fake import Opened, Post
from bot.testing.forms import FillsForms
from bot.testing.letters import ClosesPrivate, HaltsPrivate
from bot.testing.outside import HOME
from bot.testing.plaza import milliseconds
from bot.testing.servers import Servers
from bot.testing.writing import Writes, place


@dataclass
class FakeMember(Writes, FillsForms, ClosesPrivate):
    """Somebody in the chat; each method is something a person does or sees."""

    chat: "FakeChat"
    person: Person
    community: str = HOME

    async def leaves(self) -> None:
        """Go away from the community."""
        self.chat.people.leave(self.community, self.person.native)
        await self.chat.emit(
            MemberLeft(
                id=f"left:{self.chat.count()}",
                platform="fake",
                community=self.community,
                at=self.chat.clock.now(),
                who=self.person,
            )
        )

    async def reacts(self, emoji: str, post: Post) -> None:
        """React to a post, or to what a member wrote."""
        assert not post.deleted, f"{post.text!r} is gone"
        post.reactions[emoji] += 1
        await self._causes(ReactionAdded, place(post), emoji=emoji)

    async def calls(self, line: str, room: str = "lobby", **options: Any) -> None:
        """Call a command: `/sop run`, options by name; a file is an `Attached`."""
        where = {"room": room, "handle": room}
        command = line.removeprefix("/")
        given = {
            name: asdict(value) if isinstance(value, Attached) else value
            for name, value in options.items()
        }
        await self._causes(CommandCalled, where, command=command, options=given)

    async def opens_menu(self, entry: str, post: Post) -> None:
        """Pick an entry, as it reads in this member's language or English, in a post's menu."""
        language = self.person.language or "en"
        found = {each.title: each for each in self.chat.app.offers.menus(language)}
        assert entry in found, f"no {entry!r} in the menu, but {sorted(found)}"
        right = found[entry].right
        assert right is None or self.person.rights, f"{self.person.name} does not see {entry!r}"
        where, author = place(post) | {"handle": post.room}, self.chat.people.author(post)
        facts = {"menu": found[entry].name, "about": author, "said": post.text}
        await self._causes(MenuOpened, where, **facts)

    async def presses(self, label: str, post: Post | None = None) -> None:
        """Press the newest button with this label that one can see, or the one of a post."""
        posts = [post] if post else self.sees()
        found = [(p, action) for p in posts for action, text in p.buttons if text == label]
        assert found, f"no button {label!r} in {[p.buttons for p in posts]}"
        found = [(p, action) for p, action in found if pressable(action)]
        assert found, f"the button {label!r} cannot be pressed, or leads to a page"
        await self._press(*found[-1])

    async def presses_late(self, label: str, post: Post) -> None:
        """Press a button that the post has or once had, as a screen of before shows it still."""
        found = [action for action, text in post.had if text == label]
        assert found, f"there never was a button {label!r} among {post.had}"
        await self._press(post, found[-1])

    async def _press(self, post: Post, action: str) -> None:
        button, _, argument = action.partition(":")
        where = place(post) | {"handle": post.room}
        await self._causes(ButtonPressed, where, button=button, argument=argument)

    def _chat(self) -> "FakeChat":
        return self.chat

    def _forms(self) -> list[Opened]:
        return self.chat.platform.forms

    async def _causes(
        self, shape: type[MemberEvent], where: Mapping[str, str | None], **facts: Any
    ) -> None:
        event = shape(
            id=f"{shape.__name__}:{self.chat.count()}",
            platform="fake",
            community=self.community,
            at=self.chat.clock.now(),
            who=replace(
                self.chat.people.called(self), roles=frozenset(self.chat.people.roles_of(self))
            ),
            **where,
            **facts,
        )
        await self.chat.emit(event)

    def sees(self, room: str | None = None) -> list[Post]:
        """Every post of the bot that this member can see, oldest first."""
        return [
            post
            for post in self.chat.platform.standing(self.community, room)
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

    async def row(self) -> Member:
        """The member as Plaza knows it: `.id`, `.name`, `.joined_at`, ..."""
        found = await self._found()
        assert found is not None, f"{self.person.name} has not done anything yet that Plaza saw"
        return found

    async def points(self) -> int:
        """What the member has by the ledger; nothing before Plaza first saw them."""
        found = await self._found()
        if found is None:
            return 0
        return await self.chat.db.read(ledger.balance, found.community, found.id)

    async def _found(self) -> Member | None:
        app, outside = self.chat.app, self.chat.outside
        native = outside.community(self.community)
        community = app.communities.by_native(outside.name, native)
        assert community is not None, f"there is no community {self.community!r}"
        members, who = app.engine.core.members, outside.person(self.person.native)
        return await app.db.read(members.by_native, community, who)


@dataclass
class FakeChat(HaltsPrivate, Servers):
    """A community in a fake chat, and beside it another with equal ids that must see nothing.

    A test in which the other does something itself says so by `other_acts`.
    """

    async def joins(
        self,
        name: str,
        *,
        invited_by: FakeMember | None = None,
        link: str | None = None,
        **who: Any,
    ) -> FakeMember:
        """Somebody comes in by the door, by a member, or by a `link` of which the chat tells.

        `who` as for `has`.
        """
        member = self.has(name, **who)
        await self.arrives(member, invited_by=invited_by, link=link)
        return member

    def has(
        self,
        name: str,
        *,
        language: str | None = None,
        rights: Sequence[str] = (),
        native: str | None = None,
        community: str = HOME,
        made_at: int | None = None,
    ) -> FakeMember:
        """Somebody who was there before the bot; `made_at`: when their account was made."""
        native = native or f"{name}-{self.count()}"
        person = Person(native, name, language, frozenset(rights), made_at=made_at)
        self.people.enter(community, person)
        return FakeMember(self, person, community)

    async def bot_writes(
        self, text: str, *, name: str = "Newsbot", native: str = "newsbot", room: str = "lobby"
    ) -> Post:
        """Another bot, or a webhook, writes into a room."""
        post = Post(f"message-{self.count()}", HOME, room, text, self.clock.now(), by=native)
        self.platform.write(post)
        await self.emit(
            BotWrote(
                id=f"BotWrote:{post.id}",
                platform="fake",
                community=HOME,
                at=post.at,
                who=Person(native, name, bot=True),
                room=room,
                message=post.id,
                text=text,
            )
        )
        return post

    def posts(self, room: str | None = None, community: str = HOME) -> list[Post]:
        """The bot's posts that all can see in a room, or in all rooms, but not in threads."""
        standing = self.platform.standing(community, room)
        return [post for post in standing if post.only_for is None and post.thread is None]

    def answers(self, post: Post) -> list[Post]:
        """What stands in the thread under a post, by members and the bot, oldest first."""
        there = self.platform.posts.values()
        return [each for each in there if each.thread == post.id and not each.deleted]

    def said(self, room: str = "lobby", community: str = HOME) -> list[str]:
        """The texts that all can see in a room, oldest first."""
        return [post.text for post in self.posts(room, community)]

    async def passes(self, **span: float) -> None:
        """Let time pass: `passes(days=1)`; alarms ring on the way, each when all is quiet."""
        outside = self.outside
        await outside.quiet(self.app)
        end = self.clock.now() + round(dt.timedelta(**span).total_seconds() * 1000)
        while (at := self.clock.next_alarm()) is not None and at <= end:
            self.clock.ring_next(end)
            await outside.quiet(self.app)
        self.clock.move_to(end)

    async def passes_until(self, local: str) -> None:
        """Let time pass until a wall time such as "2026-03-03 08:00"."""
        end = milliseconds(local, self._plaza.files.zone)
        await self.passes(milliseconds=end - self.clock.now())

    def community_time(self) -> str:
        """Now on the community's wall clock: "2026-03-02 09:00"."""
        zone = ZoneInfo(self._plaza.files.zone)
        at = dt.datetime.fromtimestamp(self.clock.now() / 1000, zone)
        return at.replace(tzinfo=None).isoformat(" ", "minutes")

    async def restarts(
        self,
        *,
        options: Mapping[str, Any] | None = None,
        scripts: Mapping[str, str] | None = None,
        settings: Mapping[str, Any] | None = None,
        **span: float,
    ) -> None:
        """Plaza stops, is away for a while (`hours=3`; negative: sets the clock back), and starts.

        Posts, people and rows stay; what fell due meanwhile has been done. `options`, `scripts` and
        `settings` take the place of those before.
        """
        at = self.clock.now() + round(dt.timedelta(**span).total_seconds() * 1000)
        await self._plaza.stop()
        files = self._plaza.files
        files.options = files.options if options is None else options
        files.scripts = files.scripts if scripts is None else scripts
        files.settings = files.settings if settings is None else settings
        await self._plaza.start(at)
        await self.passes()
