"""The fake chat: rooms of posts, private answers, and refusals like a real platform's."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.acts import PURGED, Act, Ban, Bring, InRoom, Kick, PauseInvites, Purge, Rename, Retitle
from bot.checkups import Checkup, Finding, Need
from bot.delivery import Delivery, Done, Form, Halted, Outcome, Refused
from bot.effects import (
    Answer,
    Can,
    Delete,
    Edit,
    OpenForm,
    OpenThread,
    Pin,
    React,
    Say,
    Text,
    Whisper,
)
from bot.events import MemberLeft, MemberRenamed
from bot.places import RoleId, RoomId
from bot.platforms.base import Emit, Ground, Offered
from bot.platforms.fake import posts
from bot.platforms.fake.forms import objection
from bot.platforms.fake.limits import TEXT_LIMIT, name_of, pressable, saved, unsayable
from bot.platforms.fake.sending import bring_in
from bot.platforms.fake.ways import hear_anew
from bot.platforms.fake.world import Opened, Post, Server, World
from bot.store.db import Tx
from bot.ways import AskOfWays


class FakePlatform:
    """Keeps what was said; the same key twice is one post."""

    name = "fake"
    can = frozenset(Can)
    draws: Form | None = None
    longest = TEXT_LIMIT

    def __init__(self, ground: Ground, world: World) -> None:
        self._ground = ground
        self.posts = world.posts
        self.people = world.people
        self.rooms = world.rooms
        self.forms = world.forms
        self._by_key = world.keys
        self._world = world
        self.hidden = world.hidden
        self.files = world.files
        self.emit: Emit | None = None
        self.offered: Offered

    async def run(self, emit: Emit, offered: Offered) -> None:
        """Nothing comes in by itself, but where the bot is: tests emit, as made-up members."""
        self.emit, self.offered = emit, offered
        await hear_anew(emit, self._ground)
        for native, server in self._world.servers.items():
            await self._ground.arrived(native, server.name, server.language)
        await asyncio.Event().wait()

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Do it at once, or refuse it."""
        found = await self.find(delivery)
        if found is not None:
            return found
        if isinstance(delivery.effect, Bring):
            return await bring_in(delivery.effect, self.files, self._ground.files)
        if isinstance(delivery.effect, Whisper) and self._world.halted:
            return Halted(self._world.halted[-1])
        if isinstance(delivery.effect, Whisper) and delivery.member in self._world.closed:
            return Refused("this member takes no private messages", closed=True)
        if isinstance(delivery.effect, AskOfWays):
            return self._world.ways.answer(delivery, self.people, self._ground.clock.now())
        reason = self._objection(delivery)
        if reason is not None:
            return Refused(reason)
        native = self._do(delivery)
        self._by_key[delivery.key] = native
        if isinstance(delivery.effect, Kick | Ban):
            await self._is_out(delivery)
        if isinstance(delivery.effect, Rename):
            await self._is_called(delivery)
        return Done(native)

    async def _is_called(self, delivery: Delivery) -> None:
        """Who was called otherwise shows another name, and that is told."""
        community, key = delivery.community, delivery.key
        who, now = self.people.persons[community, delivery.member or ""], self._ground.clock.now()
        if self.emit is not None:
            id_ = f"called:{community}:{who.native}:{key}"
            event = MemberRenamed(id=id_, platform=self.name, community=community, at=now, who=who)
            await self.emit(event)

    async def _is_out(self, delivery: Delivery) -> None:
        """Who was put out left, and that is told as a real chat tells it."""
        community, native, now = delivery.community, delivery.member or "", self._ground.clock.now()
        if (community, native) not in self.people.persons:
            return
        who = self.people.leave(community, native)
        if self.emit is not None:
            id_ = f"out:{community}:{native}:{delivery.key}"
            left = MemberLeft(id=id_, platform=self.name, community=community, at=now, who=who)
            await self.emit(left)

    async def find(self, delivery: Delivery) -> Outcome | None:
        """What this key became."""
        return Done(self._by_key[delivery.key]) if delivery.key in self._by_key else None

    async def operator_link(self) -> str | None:
        """Everybody in a fake chat is who the test says."""
        return None

    def sign_out(self, tx: Tx, community: str, member: str) -> None:
        """Everybody in a fake chat is who the test says."""

    def erase(self, tx: Tx, community: str, keys: Sequence[str]) -> None:
        """What was said in a fake chat is there for the test to read."""

    def examine(self, community: str | None, needs: Sequence[Need]) -> Checkup:
        """A test may have hidden rooms."""
        asked = dict.fromkeys(need.room for need in needs if need.room is not None)
        remedy = Text("core", "show-room")
        found = [
            Finding(Text("core", "room-hidden", {"room": room}), remedy)
            for room in asked
            if room in self.hidden
        ]
        seen = () if community is None else (Text("core", "rooms-seen", {"count": len(asked)}),)
        return Checkup(seen, tuple(found))

    def role_name(self, community: str, role: str) -> str | None:
        """Roles are called by their ids."""
        del community, role
        return None

    def address(self, community: str, code: str) -> str:
        """The fake chat stands under an address that nobody has."""
        return f"https://chat.example/{community}/{code}"

    @asynccontextmanager
    async def visit(self, offered: Offered) -> AsyncIterator[None]:
        """All is known already."""
        del offered
        yield

    @staticmethod
    def escape(text: str) -> str:
        """Names keep their letters and lose their markup."""
        if isinstance(text, RoomId):
            return f"#{text}"
        if isinstance(text, RoleId):
            return f"@{text}"
        return text.replace("*", "\\*").replace("<", "\\<").replace("@", "@\u200b")

    async def invite(self, native: str, server: Server) -> None:
        """The bot is invited, or invited again; said twice, it is the same."""
        self._world.servers[native] = server
        await self._ground.arrived(native, server.name, server.language)

    async def remove(self, native: str) -> None:
        """The bot is thrown out."""
        del self._world.servers[native]
        await self._ground.gone(native)

    def write(self, post: Post) -> Post:
        """A message that a member wrote."""
        self.posts[post.id] = post
        return post

    def close_private(self, person: str, closed: bool) -> None:
        """Somebody takes no private messages, or takes them again."""
        (self._world.closed.add if closed else self._world.closed.discard)(person)

    def halt_private(self, reason: str) -> str:
        """The chat lets us write to nobody privately, for a reason; without one, it lets us.

        Gives the reason as this chat says it.
        """
        self._world.halted[:] = [reason] if reason else []
        return reason

    def standing(self, community: str, room: str | None = None) -> list[Post]:
        """The bot's posts in a room, or in all, that are not deleted, oldest first."""
        return [
            post
            for post in self.posts.values()
            if post.by == "bot" and not post.deleted and post.community == community
            if room is None or post.room == room
        ]

    def _objection(self, delivery: Delivery) -> str | None:
        effect = delivery.effect
        if isinstance(effect, Say | Answer | Whisper | Edit):
            reason = unsayable(delivery)
            if reason is not None:
                return reason
        if isinstance(effect, OpenForm):
            return objection(delivery.form)
        if delivery.room is not None and not self._has_room(delivery.community, delivery.room):
            return f"there is no room {delivery.room}"
        if isinstance(effect, React):
            return posts.missing(self.posts, delivery, effect.message)
        if isinstance(effect, Purge) and not 0 < len(effect.messages) <= PURGED:
            return f"1 to {PURGED} messages are taken away at once, not {len(effect.messages)}"
        if isinstance(effect, Act):
            return self._not_to_do(delivery)
        if isinstance(effect, Edit | Delete | Pin | OpenThread):
            return posts.not_ours(self.posts, delivery)
        if isinstance(effect, Say) and effect.thread is not None:
            return posts.no_thread(self.posts, delivery)
        return None

    def _not_to_do(self, delivery: Delivery) -> str | None:
        now = self._ground.clock.now()
        if self._ground.home(delivery.community) is None:
            return f"there is no community {delivery.community}"
        if isinstance(delivery.effect, Retitle):
            return posts.unopened(self.posts, delivery, delivery.effect)
        if isinstance(delivery.effect, InRoom | PauseInvites):
            return self.rooms.objection(delivery, now)
        return self.people.objection(delivery, now)

    def _has_room(self, community: str, room: str) -> bool:
        home = self._ground.home(community)
        return home is not None and room in home.rooms

    def _do(self, delivery: Delivery) -> str | None:
        effect = delivery.effect
        if isinstance(effect, Edit):
            post = self.posts[delivery.post or ""]
            post.change(delivery.text, pressable(delivery))
            return post.id
        if isinstance(effect, Delete):
            for post in self.posts.values():
                post.deleted = post.deleted or delivery.post in (post.id, post.thread)
            return None
        if isinstance(effect, Pin):
            self.posts[delivery.post or ""].pinned = True
            return delivery.post
        if isinstance(effect, OpenThread):
            post = self.posts[delivery.post or ""]
            post.opened = post.opened or delivery.text
            return post.id
        if isinstance(effect, React):
            self.posts[effect.message].reactions[effect.emoji] += 1
            return None
        if isinstance(effect, Act):
            return self._act(delivery)
        if isinstance(effect, OpenForm):
            self._open(delivery, effect)
            return None
        return self._say(delivery)

    def _act(self, delivery: Delivery) -> str | None:
        effect = delivery.effect
        if isinstance(effect, Purge):
            self._purge(delivery, effect)
        elif isinstance(effect, Retitle):
            posts.retitle(self.posts, delivery, effect)
        elif isinstance(effect, InRoom | PauseInvites):
            self.rooms.do(delivery)
        else:
            return self.people.do(delivery, self._ground.clock.now())
        return None

    def _purge(self, delivery: Delivery, effect: Purge) -> None:
        for native in effect.messages:
            post = self.posts.get(native)
            place = (delivery.community, effect.room)
            if post is not None and (post.community, post.room) == place:
                post.deleted = True

    def _open(self, delivery: Delivery, effect: OpenForm) -> None:
        assert delivery.form is not None
        assert delivery.member is not None
        form = Opened(delivery.community, delivery.member, effect.handle, delivery.form)
        self.forms.append(form)

    def _say(self, delivery: Delivery) -> str:
        effect = delivery.effect
        private = isinstance(effect, Whisper) or (isinstance(effect, Answer) and effect.private)
        post = Post(
            id=f"post-{len(self.posts) + 1}",
            community=delivery.community,
            room=delivery.room or (effect.handle if isinstance(effect, Answer) else ""),
            text=delivery.text,
            at=self._ground.clock.now(),
            key=delivery.key,
            buttons=pressable(delivery),
            pictures=tuple((name_of(shown), alt) for shown, alt in delivery.pictures),
            only_for=delivery.member if private else None,
            file=saved(delivery),
            thread=delivery.thread,
        )
        return self.write(post).id
