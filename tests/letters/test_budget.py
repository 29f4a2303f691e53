"""No private message goes out over the budget, whatever comes between: time, restarts, crashes."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from bot.app import App
from bot.context import Ctx
from bot.delivery import Delivery, Outcome
from bot.effects import Plain, Quota
from bot.members import Member
from bot.platforms import fake
from bot.platforms.base import Platform
from bot.platforms.fake import FakePlatform
from bot.scene import Scene
from bot.store.db import Tx
from bot.testing import Elsewhere, FakeChat
from bot.testing.outside import FakeOutside
from tests.faults import Through, chats
from tests.probing import probe_chat

MINUTE, HOUR = 60_000, 3_600_000
BUDGET = (
    Quota(2, HOUR, private=True),
    Quota(4, 6 * HOUR, private=True),
    Quota(1, 2 * HOUR, private=True, each=True),
    Quota(2, 9 * HOUR, private=True, each=True),
)
NAMES = ("Amy", "Bo", "Li")

Deed = tuple[str, int]
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("whisper"), st.integers(0, 2)),
        st.tuples(st.just("passes"), st.sampled_from((1, 30, 59, 60, 120, 300))),
        st.tuples(st.just("restarts"), st.sampled_from((0, 1, 61, 200))),
        st.tuples(st.sampled_from(("dies before", "dies after")), st.integers(0, 2)),
    ),
    max_size=15,
)


class Literal(Through):
    """A chat that sends whatever it is told to, also twice, and can tell what it sent."""

    def __init__(self, platform: Platform, sent: list[str]) -> None:
        super().__init__(platform)
        self._sent = sent

    async def carry_out(self, delivery: Delivery) -> Outcome:
        self._sent.append(delivery.key)
        return await self.real.carry_out(delivery)


class LiteralOutside(FakeOutside):
    """The fake chat, where a message sent twice is two messages."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []
        self.platforms = chats({"fake": fake}, partial(Literal, sent=self.sent))

    async def served(self, app: App) -> FakePlatform:
        await asyncio.sleep(0)
        literal = app.platforms[self.name]
        assert isinstance(literal, Literal)
        assert isinstance(literal.real, FakePlatform)
        return literal.real


@contextmanager
def literally() -> Iterator[None]:
    """Chats are such ones."""
    former, Elsewhere.outside = Elsewhere.outside, LiteralOutside
    try:
        yield
    finally:
        Elsewhere.outside = former


class Dies(Through):
    """Where a message is carried out, the process is gone: nothing it knew is written down."""

    def __init__(self, platform: Platform, after: bool) -> None:
        super().__init__(platform)
        self._after = after

    async def carry_out(self, delivery: Delivery) -> Outcome:
        if self._after:
            await self.real.carry_out(delivery)
        raise asyncio.CancelledError


class Whispers:
    """Whoever writes to members, and what they got."""

    def __init__(self, chat: FakeChat, members: Sequence[Member]) -> None:
        self._chat = chat
        self._members = members
        self._count = 0

    async def write_to(self, who: int) -> None:
        """A feature writes to a member without being asked."""
        self._count += 1
        await self._chat.db.write(self._whisper, self._members[who], f"letter {self._count}")
        await self._chat.app.work.idle()

    def _whisper(self, tx: Tx, member: Member, text: str) -> None:
        app = self._chat.app
        community = app.communities.by_id(member.community)
        assert community is not None
        scene = Scene(cause=text, community=community, now=app.clock.now())
        Ctx(tx, app.engine.core, "core", scene).whisper(member, Plain(text))

    async def does(self, deed: Deed) -> None:
        """One thing happens."""
        kind, what = deed
        if kind == "whisper":
            await self.write_to(what)
        elif kind == "passes":
            await self._chat.passes(minutes=what)
        elif kind == "restarts":
            await self._chat.restarts(minutes=what)
        else:
            platforms = self._chat.app.platforms
            platforms["fake"] = Dies(platforms["fake"], after=kind == "dies after")
            await self.write_to(what)
            await self._chat.restarts()

    def check(self) -> None:
        """Within every window of every quota no more arrived than it says."""
        posts = [post for post in self._chat.platform.posts.values() if post.only_for is not None]
        for quota in BUDGET:
            for who in {post.only_for for post in posts} if quota.each else (None,):
                times = sorted(p.at for p in posts if who in (None, p.only_for))
                for first, over in zip(times, times[quota.most :], strict=False):
                    assert over - first >= quota.within, (quota, who, times)

    def check_all_came(self) -> None:
        """Each message arrived, and once."""
        outside = self._chat.outside
        assert isinstance(outside, LiteralOutside)
        assert len(outside.sent) == len(set(outside.sent))
        texts = [p.text for p in self._chat.platform.posts.values() if p.only_for is not None]
        numbers = sorted(int(text.split()[1]) for text in texts)
        assert numbers == list(range(1, self._count + 1))


async def play(story: Sequence[Deed]) -> None:
    """The story, and a long time after it."""
    with literally():
        async with probe_chat(quotas=BUDGET) as chat:
            people = [await chat.joins(name) for name in NAMES]
            whispers = Whispers(chat, [await each.row() for each in people])
            for deed in story:
                await whispers.does(deed)
                whispers.check()
            await chat.passes(days=4)
            whispers.check()
            whispers.check_all_came()


@given(deeds)
def test_no_window_ever_holds_more_than_the_budget_and_in_the_end_all_have_come(
    story: list[Deed],
) -> None:
    asyncio.run(play(story))


async def test_a_message_that_was_out_when_the_process_died_is_not_sent_again() -> None:
    await play([("dies after", 0), ("passes", 300), ("dies after", 0)])


async def test_a_message_that_was_not_out_when_the_process_died_is_sent_once() -> None:
    await play([("dies before", 0), ("whisper", 0), ("dies before", 1)])
