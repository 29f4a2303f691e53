"""Whatever the order of things: in a hush nothing leaves that answers nobody, and the list is true.

The stories are played on the real courier and lanes, and held against a model of a few lines.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.context import Ctx
from bot.effects import Plain
from bot.scene import Scene
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat

MINUTE = 60_000
which = st.integers(0, 5)
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("say"), st.sampled_from([0, 0, 0, 10, 45])),
        st.tuples(st.sampled_from(["edit", "pin", "thread", "delete", "release"]), which),
        st.tuples(st.just("whisper"), st.just(0)),
        st.tuples(st.just("hush"), st.sampled_from([5, 30, 60])),
        st.tuples(st.just("end"), st.just(0)),
        st.tuples(st.just("pass"), st.sampled_from([1, 7, 40])),
        st.tuples(st.just("restart"), st.sampled_from([0, 3, 50])),
    ),
    max_size=24,
)


@dataclass
class Said:
    """A post or letter of the story; `held` once its time came."""

    id: int
    text: str
    due: int
    letter: bool = False
    held: bool | None = None
    gone: bool = False


@dataclass
class Story:
    """What happens in the chat, beside what should come of it."""

    chat: FakeChat
    amy: FakeMember
    li: FakeMember
    units: int = 0
    said: list[Said] = field(default_factory=list)
    spans: list[list[int]] = field(default_factory=list)

    async def unit(self, do: Callable[[Ctx], Any]) -> Any:
        """One unit of work, and everything that follows from it at once."""
        app, self.units = self.chat.app, self.units + 1
        home = app.communities.by_native(
            self.chat.outside.name, self.chat.outside.community("home")
        )
        assert home is not None
        now, core = self.chat.clock.now(), app.engine.core
        scene = Scene(cause=f"story:{self.units}", community=home, now=now)

        def work(tx: Tx) -> Any:
            return do(Ctx(tx, core, "core", scene))

        came = await self.chat.db.write(work)
        await self.chat.passes()
        return came

    async def does(self, deed: str, number: int) -> None:
        """One deed of the story."""
        do = getattr(self, f"_{deed}")
        await do(number)
        self._settle()

    async def _say(self, later: int) -> None:
        text, now = f"post {self.units}", self.chat.clock.now()
        due = now + later * MINUTE
        id = await self.unit(lambda ctx: ctx.say(Plain(text), at=due))
        self.said.append(Said(id, text, due))

    async def _whisper(self, _: int) -> None:
        text, member = f"letter {self.units}", await self.li.row()
        id = await self.unit(lambda ctx: ctx.whisper(member, Plain(text)))
        self.said.append(Said(id, text, self.chat.clock.now(), letter=True))

    def _post(self, number: int) -> Said | None:
        posts = [each for each in self.said if not each.letter and not each.gone]
        return posts[number] if number < len(posts) else None

    async def _edit(self, number: int) -> None:
        if (post := self._post(number)) is not None:
            text = f"edit {self.units}"
            await self.unit(lambda ctx: ctx.edit(post.id, Plain(text)))
            post.text = text

    async def _pin(self, number: int) -> None:
        if (post := self._post(number)) is not None:
            await self.unit(lambda ctx: ctx.pin(post.id))

    async def _thread(self, number: int) -> None:
        if (post := self._post(number)) is not None:
            await self.unit(lambda ctx: ctx.open_thread(post.id, Plain("talk")))

    async def _delete(self, number: int) -> None:
        if (post := self._post(number)) is not None:
            await self.unit(lambda ctx: ctx.delete(post.id))
            post.gone = True

    async def _release(self, number: int) -> None:
        held = [each for each in self.said if each.held and not each.gone]
        if number < len(held):
            one = held[number]
            assert await self.unit(lambda ctx: ctx.hushes.post(ctx, one.id))
            one.held = False
            assert not await self.unit(lambda ctx: ctx.hushes.post(ctx, one.id))

    async def _hush(self, minutes: int) -> None:
        now = self.chat.clock.now()
        await self.amy.calls("/hush", duration=f"{minutes}m")
        until = now + minutes * MINUTE
        if self.spans and self.spans[-1][1] > now:
            self.spans[-1][1] = until
        else:
            self.spans.append([now, until])

    async def _end(self, _: int) -> None:
        now = self.chat.clock.now()
        await self.amy.calls("/hush", duration="end")
        if self.spans and self.spans[-1][1] > now:
            self.spans[-1][1] = now

    async def _pass(self, minutes: int) -> None:
        for _ in range(minutes):
            await self.chat.passes(minutes=1)
            self._settle()

    async def _restart(self, minutes: int) -> None:
        await self.chat.restarts(minutes=minutes)

    def _settle(self) -> None:
        """What was due by now is out, or held for good."""
        now = self.chat.clock.now()
        for each in self.said:
            if each.held is None and each.due <= now:
                each.held = any(since <= now and each.due < until for since, until in self.spans)

    async def is_true(self) -> None:
        """What members see, and what operators read of what was held, is as it should be."""
        out = [each for each in self.said if each.held is False and not each.gone]
        seen = sorted(self.chat.said())
        assert seen == sorted(each.text for each in out if not each.letter)
        assert sorted(self.li.told()) == sorted(each.text for each in out if each.letter)
        listed = await self.unit(lambda ctx: [each.id for each in ctx.hushes.held(ctx)])
        assert listed == [each.id for each in self.said if each.held and not each.gone]


async def play(story: list[tuple[str, int]]) -> None:
    async with fake_chat() as chat:
        amy, li = chat.has("Amy", rights=["content"]), chat.has("Li")
        await li.says("hello")
        told = Story(chat, amy, li)
        for deed, number in story:
            await told.does(deed, number)
            await told.is_true()
        await chat.passes(hours=2)
        told._settle()
        await told.is_true()


@settings(max_examples=25, deadline=None)
@given(deeds)
@example([("say", 10), ("edit", 0), ("restart", 0), ("say", 0)])
def test_in_a_hush_nothing_leaves_that_answers_nobody_and_the_list_is_true(
    story: list[tuple[str, int]],
) -> None:
    asyncio.run(play(story))
