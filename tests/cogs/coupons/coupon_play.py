"""A play: whatever is done to the house of coupons is done to a naive model, and compared."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from bot.context import Ctx
from bot.scene import Scene
from bot.store.db import Tx
from bot.testing import FakeChat
from cogs.coupons import service
from cogs.coupons.endings import ending
from cogs.coupons.errands.store import Kind
from cogs.coupons.stock.service import bring_in
from tests.cogs.coupons import coupon_units as units
from tests.cogs.coupons.coupon_model import HELD, SPENT, Box, Model
from tests.cogs.coupons.coupon_units import EACH, HOUR, KEPT, LASTS, PRICE
from tests.cogs.coupons.couponing import handled, use

PEOPLE, NEW, POINTS = 6, 2, 15
WAYS: tuple[service.Way, ...] = ("drop", "draw", "gift", "reward", "earned", "points")
OTHER = {"spring": "sorry", "sorry": "spring"}


class Crash(Exception):
    """A unit that has done everything, and then fails."""


class Play:
    """One seed, in a chat with `OPTIONS` and `AUDIENCES`."""

    def __init__(self, chat: FakeChat, seed: int) -> None:
        self.chat = chat
        self.random = random.Random(seed)
        self.members: list[Any] = []
        self.ids: list[int] = []  # of the model's coupons, in their order
        self.brought = self.begun = 0
        self.batch = self.table = 0  # what is being filled, and which one that is
        self.filling: list[str] = []
        self.draw, self.drawn_box, self.winners = 0, "spring", 0
        self.entered: set[int] = set()

    async def begin(self) -> None:
        await self.chat.passes(minutes=7)  # so that nothing ends when all is swept anyway
        for number in range(PEOPLE):
            who = self.chat.has(f"M{number}", language="lv" if number < NEW else "en")
            await who.calls("/coupons")
            self.members.append(await who.row())
        boxes = {"spring": Box(KEPT, PRICE), "sorry": Box()}
        both = await handled(self.chat, lambda ctx: service.find(ctx, "both").id)
        self.model = Model(EACH, LASTS, boxes, both, {each.id for each in self.members[:NEW]})
        for each in self.members:
            await handled(self.chat, units.earn, each.id, POINTS)
            self.model.points[each.id] = POINTS
        for _ in range(4):
            await self.bring_in()

    @property
    def now(self) -> int:
        return self.chat.clock.now()

    async def do(self, unit: Callable[..., Any], *args: Any, member: Any = None) -> Any:
        """Have it done, often after it was done and undone by a crash."""

        def crashes(ctx: Ctx) -> None:
            unit(ctx, *args)
            raise Crash

        while self.random.random() < 0.25:
            with pytest.raises(Crash):
                await self._unit(crashes, member)
        return await self._unit(lambda ctx: unit(ctx, *args), member)

    async def _unit(self, do: Callable[[Ctx], Any], member: Any) -> Any:
        community = self.chat.app.communities.called("home")
        assert community is not None
        scene = Scene(
            cause=f"test:{self.chat.count()}", community=community, now=self.now, member=member
        )

        def unit(tx: Tx) -> Any:
            return do(Ctx(tx, self.chat.app.engine.core, "coupons", scene))

        return await self.chat.db.write(unit)

    async def step(self) -> None:
        """Something happens; after that both are the same."""
        often = {self.claim: 22, self.deliver: 10, self.redeem: 9, self.bring_in: 9, self.wait: 6}
        seldom = {self.fill: 5, self.publish: 3, self.refuse: 1, self.back: 3, self.void: 3}
        crowds = {self.pack: 10, self.unlock: 2, self.gift: 1, self.in_draw: 12, self.void_many: 1}
        choices: dict[Callable[[], Any], int] = {**often, **seldom, **crowds}
        await self.random.choices([*choices], [*choices.values()])[0]()
        await self.learn()
        await self.compare()

    async def learn(self) -> None:
        """What the model has given is there, too, and for the same."""
        for each in self.model.coupons[len(self.ids) :]:
            self.ids.append(await handled(self.chat, units.of_source, each.source))

    def box(self) -> str:
        return self.random.choice(["spring", "spring", "sorry"])

    def some(self, *states: str, of: str = "") -> int | None:
        """One of the coupons, rather one in these states that was given for such a source."""
        all_ = enumerate(self.model.coupons)
        fit = [at for at, e in all_ if e.state in states and e.source.startswith(of)]
        there = fit if fit and self.random.random() < 0.7 else [*range(len(self.ids))]
        return self.random.choice(there) if there else None

    async def claim(self, who: Any = None, box: str | None = None) -> None:
        who, box = who or self.random.choice(self.members), box or self.box()
        way = self.random.choice(WAYS)
        source = f"{box}:{who.id}:{self.random.randrange(4)}"
        got = await self.do(units.claim, box, who, way, source)
        assert got == self.model.claim(box, who.id, source, self.now, way)

    async def pack(self) -> None:
        """The first of both; the second comes when that is used."""
        who = self.random.choice(self.members)
        got = await self.do(units.claim, "both", who, "drop", None)
        assert got == self.model.take_pack(who.id, self.now)

    async def unlock(self) -> None:
        """A pack's time has come, where its first coupon is good."""
        number = self.some(*HELD, of="pack:")
        if number is not None and self.model.coupons[number].state in HELD:
            await self.do(units.unlock, self.ids[number])
            self.model.unlock(number, self.now)

    async def gift(self) -> None:
        """One for everybody, or for newcomers; told twice is once."""
        box, new = self.box(), self.random.random() < 0.5
        who = sorted(each.id for each in self.members[: NEW if new else PEOPLE])
        id = await self.do(units.begin_gift, box, "newcomers" if new else "everyone")
        came = await self.do(units.gift_goes_on, id)
        assert came == self.model.gift(box, who, id, self.now)
        assert came == await self.do(units.gift_goes_on, id)

    async def in_draw(self) -> None:
        """A draw is opened; people join, once each; it is closed and drawn, told twice is once."""
        if not self.draw:
            self.drawn_box, self.winners = self.box(), self.random.randrange(1, 4)
            if not self.model.there(self.drawn_box):
                return
            closes = self.now + 700 * HOUR
            self.draw = await self.do(units.open_draw, self.drawn_box, self.winners, closes)
            self.entered = set()
        elif self.random.random() < 0.7:
            who = self.random.choice(self.members)
            why = await self.do(units.enter_draw, self.draw, self.drawn_box, member=who)
            may = who.id in self.entered or self.model.may(self.drawn_box, who.id)
            assert why == (None if may else "limit")
            self.entered |= {who.id} if may else set()
        else:
            await self._end_draw()

    async def _end_draw(self) -> None:
        draw, self.draw = self.draw, 0
        await self.do(units.close_draw, draw)
        seed, marks, came, won = await self.do(units.drawn, draw)
        assert {*marks.values()} == self.entered
        expected = self.model.draw(self.drawn_box, marks, seed, self.winners, draw, self.now)
        assert (came, won) == (expected, [*expected.values()].count("won"))
        assert await self.do(units.drawn, draw) == (seed, marks, came, won)

    async def bring_in(self) -> None:
        box, some = self.box(), self.random.randrange(1, 8)
        fresh = [f"CODE-{self.brought + at}" for at in range(some)]
        again = [f"code {self.random.randrange(self.brought + 1)}" for _ in range(2)]
        codes = self.random.sample([*fresh, *again], some + 2)
        self.brought += some
        self.begun += 1
        added = await self.do(lambda ctx: bring_in(ctx, service.find(ctx, box), codes))
        assert added == self.model.bring_in(box, [units.known(code) for code in codes], self.begun)

    async def fill(self) -> None:
        """One more page of a table: nobody gets a code of it before its last unit."""
        if not self.batch:
            self.begun += 1
            self.table = self.begun
            self.batch, self.filling = await self.do(units.open_table, "spring"), []
        page = [f"table {self.table} {len(self.filling) + at}" for at in range(2)]
        await self.do(units.fill, "spring", self.batch, len(self.filling), page)
        self.filling += page

    async def publish(self) -> None:
        """The last unit of a table, sometimes told twice."""
        if not self.batch:
            return
        batch, self.batch = self.batch, 0
        assert await self.do(units.publish, "spring", batch, len(self.filling))
        if self.random.random() < 0.5:
            assert not await self.do(units.publish, "spring", batch, len(self.filling))
        self.model.bring_in("spring", [units.known(code) for code in self.filling], self.table)

    async def refuse(self) -> None:
        """A table is refused: it was never there."""
        if self.batch:
            batch, self.batch = self.batch, 0
            await self.do(units.refuse, batch)

    async def deliver(self) -> None:
        number = self.some("claimed")
        if number is not None:
            await self.do(units.deliver, self.ids[number], self.chat.count())
            self.model.deliver(number)

    async def redeem(self) -> None:
        number = self.some(*HELD, of=self.random.choice(["", "pack:"]))
        if number is not None:
            used = await self.do(use, self.ids[number])
            assert used == self.model.redeem(number, self.now)

    async def back(self) -> None:
        number = self.some("claimed")
        if number is not None:
            back = await self.do(units.give_back, self.ids[number])
            assert back == self.model.give_back(number)

    async def void(self) -> None:
        """One is void, and sometimes another makes good for it, whatever its holder has."""
        number = self.some(*HELD)
        if number is not None:
            box = self.model.coupons[number].box
            good = OTHER[box] if self.random.random() < 0.5 else None
            await self.do(units.void, box, self.ids[number], good)
            self._made_void(number, good)
            owner = self.model.coupons[number].member
            for _ in range(2 * EACH if good else 0):  # it does not count for the limit
                await self.claim(next(who for who in self.members if who.id == owner), good)

    def _made_void(self, number: int, good: str | None) -> tuple[int, int]:
        """Whether it is by this, and whether nothing was left that makes good."""
        who = self.model.coupons[number].member
        if not self.model.make_void(number):
            return 0, 0
        source = f"good:{self.ids[number]}"
        got = self.model.claim(good, who, source, self.now, "good") if good else "gone"
        if got == "gone":
            self.model.pay_back(self.model.coupons[number])
        return 1, int(good is not None and got == "gone")

    async def void_many(self) -> None:
        """All that is held, what one member holds, or what is left is void."""
        box, member = self.box(), self.random.choice([None, *self.members])
        kind: Kind = self.random.choice(["void-given", "void-left"])
        if kind == "void-left":
            errand = await self.do(units.void_many, box, kind, None, None)
            assert (errand.done, errand.state) == (self.model.void_left(box), "over")
            return
        good = OTHER[box] if self.random.random() < 0.5 else None
        id = member.id if member else None
        errand = await self.do(units.void_many, box, kind, good, id)
        numbers = [
            number
            for number, each in enumerate(self.model.coupons)
            if each.box == box and (id is None or each.member == id)
        ]
        came = [self._made_void(number, good) for number in numbers]
        done, short = (sum(each[at] for each in came) for at in (0, 1))
        assert (errand.done, errand.short) == (done, short)

    async def wait(self) -> None:
        """Time passes, sometimes until a coupon ends, which nobody can use from that instant on."""
        held = self.model.coupons
        ends = [number for number, each in enumerate(held) if each.ends > self.now]
        if ends and self.random.random() < 0.5:
            number = self.random.choice(ends)
            await self.chat.passes(seconds=(held[number].ends - self.now) / 1000)
            assert not await self.do(use, self.ids[number])
        else:
            await self.chat.passes(hours=self.random.randrange(1, 12))
        await self.do(ending.sweep)
        self.model.pass_time(self.now)

    async def compare(self) -> None:
        """The books, every coupon, and that no code is held twice."""
        members = [each.id for each in self.members]
        books, held, points, count = await handled(
            self.chat, units.everything, [*self.model.boxes], self.ids, members
        )
        assert points == [*self.model.points.values()]
        assert count == len(self.model.coupons)
        for name, box in self.model.boxes.items():
            found = books[name]
            assert found.wrong == []
            assert found.imported == len(box.codes)
            assert (found.left, found.void) == (len(self.model.free(name)), len(box.void))
            assert found.states == self.model.states(name)
            tiers = {each.tier: each.left for each in found.tiers}
            assert tiers.get("newcomers", 0) == box.piles["new"]
            assert tiers.get("", 0) == box.piles[""]
        assert [state for state, _ in held] == [each.state for each in self.model.coupons]
        live = [code for state, code in held if state not in SPENT]
        assert len(live) == len(set(live))
