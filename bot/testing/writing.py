"""The language of the tests for what members write: messages, edits, previews, threads, names."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from bot.clock import VirtualClock
from bot.events import (
    Extra,
    MemberEvent,
    MemberRenamed,
    MessageEdited,
    MessageSent,
    MessageUnfurled,
    Person,
    ThreadOpened,
    ThreadRenamed,
)
from bot.kinds import Attached
from bot.platforms.fake import FakePlatform, People, Post
from bot.platforms.fake.rooms import Rooms


class Chat(Protocol):
    """Where somebody writes."""

    @property
    def clock(self) -> VirtualClock: ...

    @property
    def people(self) -> People: ...

    @property
    def rooms(self) -> Rooms: ...

    @property
    def platform(self) -> FakePlatform: ...

    def count(self) -> int: ...


class Writes:
    """Somebody who writes; how an event reaches the chat comes from a subclass."""

    person: Person
    community: str

    def _chat(self) -> Chat:
        raise NotImplementedError

    async def says(
        self,
        text: str,
        room: str = "lobby",
        *,
        thread: Post | None = None,
        extras: Sequence[Extra] = (),
    ) -> Post:
        """Write into a room, or into the thread that was opened under a post.

        `extras` come along with it: a forwarded message, a poll, files.
        """
        at, name = self._chat().clock.now(), f"message-{self._chat().count()}"
        assert not self._chat().people.timed_out(self, at), f"{self.person.name} may not write now"
        held = self._chat().rooms.holds(self, room, at)
        assert held is None, f"{self.person.name} may not write now: {held}"
        self._chat().rooms.heard(self, room, at)
        written = Post(name, self.community, room, text, at, by=self.person.native)
        if thread is not None:
            assert thread.opened is not None, f"no thread was opened under {thread.text!r}"
            assert not thread.shut or self.person.rights, f"the thread {thread.opened!r} is shut"
            written.room, written.thread = thread.room, thread.id
        self._chat().platform.write(written)
        await self._causes(MessageSent, place(written), text=text, extras=tuple(extras))
        return written

    async def edits(self, post: Post, text: str, *, extras: Sequence[Extra] = ()) -> None:
        """Change an own message, however old it is."""
        self._own(post)
        post.text = text
        await self._causes(MessageEdited, place(post), text=text, extras=tuple(extras))

    async def is_previewed(self, post: Post, *extras: Extra) -> None:
        """The chat adds previews to an own message: what it found where its links lead."""
        self._own(post)
        await self._causes(MessageUnfurled, place(post), extras=extras)

    async def opens_thread(self, title: str, post: Post) -> None:
        """Open a thread under a message, one's own or another's, and call it something."""
        assert not post.deleted, f"{post.text!r} is gone"
        assert post.opened is None, f"there is a thread under {post.text!r}"
        post.opened = title
        where = {"room": post.room, "thread": post.id}
        await self._causes(ThreadOpened, where, title=title)

    async def retitles(self, title: str, post: Post) -> None:
        """Call the thread otherwise that one opened under a post."""
        assert post.opened is not None, f"no thread was opened under {post.text!r}"
        post.opened = title
        await self._causes(ThreadRenamed, {"room": post.room, "thread": post.id}, title=title)

    async def renames(self, name: str) -> None:
        """Show another name here from now on."""
        self._chat().people.call((self.community, self.person.native), name)
        await self._causes(MemberRenamed, {})

    @property
    def called(self) -> str:
        """Under which name one is here now."""
        return self._chat().people.called(self).name

    def file(self, name: str, data: bytes) -> Attached:
        """A file on this member's device, to send along: `amy.calls("/media add", picture=it)`."""
        address = f"upload:{self._chat().count()}"
        self._chat().platform.files[address] = data
        return Attached(name=name, address=address, size=len(data))

    def _own(self, post: Post) -> None:
        assert not post.deleted, f"{post.text!r} is gone"
        assert post.by == self.person.native, f"{post.text!r} is not by {self.person.name}"

    async def _causes(
        self, shape: type[MemberEvent], where: Mapping[str, str | None], **facts: Any
    ) -> None:
        raise NotImplementedError


def place(post: Post) -> dict[str, str | None]:
    """Where a message stands, as events say it."""
    return {"room": post.room, "thread": post.thread, "message": post.id}
