"""The fake chat: rooms of posts, private answers, and refusals like a real platform's."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field

from bot.acts import PURGED, Ban, Kick, MakeInvite, OnMember, Purge
from bot.effects import (
    Answer,
    Can,
    Delete,
    Delivery,
    Done,
    Edit,
    Halted,
    OpenThread,
    Outcome,
    Pin,
    React,
    Refused,
    Say,
    Whisper,
)
from bot.events import MemberLeft
from bot.platforms.base import Emit, Ground, Offered
from bot.platforms.fake.people import People

TEXT_LIMIT = 2000
LABEL_LIMIT = 80
NAME_LIMIT = 100
BUTTON_LIMIT = 25


@dataclass(slots=True)
class Post:
    """A message as members see it; `only_for` is the one member who does, by native id.

    `buttons` are (action, label); `had` are all that it ever had, for those with an old screen.
    `thread` is the post in whose thread it stands, `opened` the name of the thread under it.
    `pictures` are (file, what is on it).
    """

    id: str
    community: str
    room: str
    text: str
    at: int
    key: str = ""
    by: str = "bot"
    buttons: tuple[tuple[str, str], ...] = ()
    pictures: tuple[tuple[str, str], ...] = ()
    only_for: str | None = None
    reactions: Counter[str] = field(default_factory=Counter)
    edits: int = 0
    deleted: bool = False
    pinned: bool = False
    thread: str | None = None
    opened: str | None = None
    had: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.had.extend(self.buttons)

    def change(self, text: str, buttons: tuple[tuple[str, str], ...]) -> None:
        """The post is edited."""
        self.text, self.buttons = text, buttons
        self.had.extend(button for button in buttons if button not in self.had)
        self.edits += 1


@dataclass(frozen=True, slots=True)
class World:
    """What is out there, and stays when Plaza stops: posts by id, what each key became, people.

    `closed` are those who take no private messages, by native id; `halted` is why the chat lets
    us send none to anybody, or nothing.
    """

    posts: dict[str, Post] = field(default_factory=dict)
    people: People = field(default_factory=People)
    keys: dict[str, str | None] = field(default_factory=dict)
    closed: set[str] = field(default_factory=set)
    halted: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Settings:
    """A chat in a world of its own, or in one that is there already."""

    world: World = field(default_factory=World)


class FakePlatform:
    """Keeps what was said; the same key twice is one post."""

    name = "fake"
    can = frozenset(Can)

    def __init__(self, ground: Ground, world: World) -> None:
        self._ground = ground
        self.posts = world.posts
        self.people = world.people
        self._by_key = world.keys
        self._world = world
        self.emit: Emit | None = None
        self.offered: Offered

    async def run(self, emit: Emit, offered: Offered) -> None:
        """Nothing comes in by itself: tests and made-up members emit."""
        self.emit, self.offered = emit, offered
        await asyncio.Event().wait()

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Do it at once, or refuse it."""
        found = await self.find(delivery)
        if found is not None:
            return found
        if isinstance(delivery.effect, Whisper) and self._world.halted:
            return Halted(self._world.halted[-1])
        if isinstance(delivery.effect, Whisper) and delivery.member in self._world.closed:
            return Refused("this member takes no private messages", closed=True)
        reason = self._objection(delivery)
        if reason is not None:
            return Refused(reason)
        native = self._do(delivery)
        self._by_key[delivery.key] = native
        if isinstance(delivery.effect, Kick | Ban):
            await self._is_out(delivery)
        return Done(native)

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

    def escape(self, text: str) -> str:
        """Names keep their letters and lose their markup."""
        return text.replace("*", "\\*").replace("<", "\\<").replace("@", "@\u200b")

    def write(self, post: Post) -> Post:
        """A message that a member wrote."""
        self.posts[post.id] = post
        return post

    def close_private(self, person: str, closed: bool) -> None:
        """Somebody takes no private messages, or takes them again."""
        (self._world.closed.add if closed else self._world.closed.discard)(person)

    def halt_private(self, reason: str) -> None:
        """The chat lets us write to nobody privately, for a reason; without one, it lets us."""
        self._world.halted[:] = [reason] if reason else []

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
            reason = _unsayable(delivery)
            if reason is not None:
                return reason
        if delivery.room is not None and not self._has_room(delivery.community, delivery.room):
            return f"there is no room {delivery.room}"
        if isinstance(effect, React):
            return self._no_message(delivery, effect.message)
        if isinstance(effect, Purge) and not 0 < len(effect.messages) <= PURGED:
            return f"1 to {PURGED} messages are taken away at once, not {len(effect.messages)}"
        if isinstance(effect, OnMember | MakeInvite):
            return self.people.objection(delivery, self._ground.clock.now())
        if isinstance(effect, Edit | Delete | Pin | OpenThread):
            return self._not_ours(delivery)
        if isinstance(effect, Say) and effect.thread is not None:
            return self._no_thread(delivery)
        return None

    def _no_message(self, delivery: Delivery, native: str | None) -> str | None:
        post = self.posts.get(native or "")
        if post is None or post.deleted or post.community != delivery.community:
            return f"there is no message {native}"
        return None

    def _not_ours(self, delivery: Delivery) -> str | None:
        missing = self._no_message(delivery, delivery.post)
        if missing is not None:
            return missing
        post = self.posts[delivery.post or ""]
        if post.by != "bot":
            return f"message {post.id} is not ours"
        if isinstance(delivery.effect, Edit | Delete):
            return None
        if post.only_for is not None:
            return f"message {post.id} is for one member alone"
        if post.thread is not None:
            return f"message {post.id} stands in a thread"
        if isinstance(delivery.effect, Pin):
            return None
        if not 0 < len(delivery.text) <= NAME_LIMIT:
            return f"a thread's name has 1 to {NAME_LIMIT} characters, not {len(delivery.text)}"
        return None

    def _no_thread(self, delivery: Delivery) -> str | None:
        missing = self._no_message(delivery, delivery.thread)
        if missing is not None:
            return f"the post of this thread is gone: {missing}"
        post = self.posts[delivery.thread or ""]
        if post.opened is None:
            return f"no thread was opened under message {post.id}"
        if post.room != delivery.room:
            return f"the thread is in the room {post.room}, not in {delivery.room}"
        return None

    def _has_room(self, community: str, room: str) -> bool:
        return any(home.native == community and room in home.rooms for home in self._ground.homes())

    def _do(self, delivery: Delivery) -> str | None:
        effect = delivery.effect
        if isinstance(effect, Edit):
            post = self.posts[delivery.post or ""]
            post.change(delivery.text, delivery.buttons)
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
        if isinstance(effect, Purge):
            self._purge(delivery, effect)
            return None
        if isinstance(effect, OnMember | MakeInvite):
            return self.people.do(delivery)
        return self._say(delivery)

    def _purge(self, delivery: Delivery, effect: Purge) -> None:
        for native in effect.messages:
            post = self.posts.get(native)
            place = (delivery.community, effect.room)
            if post is not None and (post.community, post.room) == place:
                post.deleted = True

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
            buttons=delivery.buttons,
            pictures=tuple((path.name, alt) for path, alt in delivery.pictures),
            only_for=delivery.member if private else None,
            thread=delivery.thread,
        )
        return self.write(post).id


def _unsayable(delivery: Delivery) -> str | None:
    if not delivery.text.strip() or len(delivery.text) > TEXT_LIMIT:
        return f"a text has 1 to {TEXT_LIMIT} characters, not {len(delivery.text)}"
    if len(delivery.buttons) > BUTTON_LIMIT:
        return f"at most {BUTTON_LIMIT} buttons"
    if any(not 0 < len(label) <= LABEL_LIMIT for _, label in delivery.buttons):
        return f"a label has 1 to {LABEL_LIMIT} characters"
    return None
