"""Whatever happens in whatever order, crashes too: coupons are as a naive model has them."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from bot import ledger
from bot.context import Ctx
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.coupons import service
from cogs.coupons.books.reconciling import reconcile
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.showing import showing
from cogs.coupons.codes import store as tables
from cogs.coupons.config import Options
from cogs.coupons.endings import ending
from cogs.coupons.endings import store as ends
from cogs.coupons.errands import running
from cogs.coupons.errands.store import Errand
from cogs.coupons.stock import store as stocks
from cogs.coupons.stock.service import bring_in
from tests.cogs.coupons.coupon_model import Model
from tests.cogs.coupons.couponing import handled

pytestmark = pytest.mark.fake_only("no chat is in it")
HOUR = 3_600_000
KEPT, EACH, LASTS = 3, 2, 20 * HOUR
PEOPLE, NEW = 5, 2
PRICE, POINTS = 10, 15
WAYS: tuple[service.Way, ...] = ("drop", "draw", "gift", "reward", "points")
SPRING = Campaign(
    per_member=EACH, reserve={"newcomers": KEPT}, valid_for=LASTS, remind=None, points=PRICE
)


class Crash(Exception):
    """A unit that has done everything, and then fails."""


class Play:
    """One seed: what is done to the house of coupons is done to the model, and compared."""

    def __init__(self, chat: FakeChat, seed: int) -> None:
        self.chat = chat
        self.random = random.Random(seed)
        self.model = Model(KEPT, EACH, LASTS, PRICE)
        self.people: list[FakeMember] = []
        self.ids: list[int] = []
        self.members: list[Any] = []
        self.brought = self.begun = 0
        self.batch = self.table = 0  # what is being filled, and which one that is
        self.filling: list[str] = []

    async def begin(self) -> None:
        await self.chat.passes(minutes=7)  # so that nothing ends when all is swept anyway
        for number in range(PEOPLE):
            who = self.chat.has(f"M{number}", language="lv" if number < NEW else "en")
            await who.calls("/coupons")
            self.people.append(who)
            self.members.append(await who.row())
            await handled(self.chat, _earn, self.members[-1].id)
            self.model.points[number] = POINTS

    async def do(self, unit: Callable[..., Any], *args: Any) -> Any:
        """Have it done, often after it was done and undone by a crash."""

        def crashes(ctx: Ctx) -> None:
            unit(ctx, *args)
            raise Crash

        while self.random.random() < 0.25:
            with pytest.raises(Crash):
                await handled(self.chat, crashes)
        return await handled(self.chat, unit, *args)

    async def step(self) -> None:
        common = [self.claim, self.deliver, self.bring_in, self.fill, self.redeem, self.back]
        rare = [self.void, self.wait, self.publish, self.refuse]
        what = self.random.choices([*common, *rare], [12, 5, 2, 3, 2, 2, 5, 2, 1, 1])[0]
        await what()
        await self.compare()

    async def claim(self) -> None:
        number = self.random.randrange(PEOPLE)
        member, source = self.members[number], f"{number}:{self.random.randrange(4)}"
        way = self.random.choice(WAYS)
        got = await self.do(_claim, member, way, source)
        now = self.chat.clock.now()
        assert got[0] == self.model.claim(number, number < NEW, source, now, way)
        self.knows(got[1])

    def knows(self, id: int | None) -> None:
        if id is not None and id not in self.ids:
            self.ids.append(id)

    async def bring_in(self) -> None:
        some = self.random.randrange(1, 5)
        fresh = [f"CODE-{self.brought + at}" for at in range(some)]
        again = [f"code {self.random.randrange(self.brought + 1)}" for _ in range(2)]
        codes = self.random.sample([*fresh, *again], some + 2)
        self.brought += some
        self.begun += 1
        added = await self.do(lambda ctx: bring_in(ctx, service.find(ctx, "spring"), codes))
        assert added == self.model.bring_in([_known(code) for code in codes], self.begun)

    async def fill(self) -> None:
        """One more page of a table: nobody gets a code of it before its last unit."""
        if not self.batch:
            self.begun += 1
            self.table = self.begun
            self.batch, self.filling = await self.do(_open_table), []
        page = [f"table {self.table} {len(self.filling) + at}" for at in range(2)]
        await self.do(_fill, self.batch, len(self.filling), page)
        self.filling += page

    async def publish(self) -> None:
        """The last unit of a table, sometimes told twice."""
        if not self.batch:
            return
        batch, self.batch = self.batch, 0
        assert await self.do(_publish, batch, len(self.filling))
        if self.random.random() < 0.5:
            assert not await self.do(_publish, batch, len(self.filling))
        self.model.bring_in([_known(code) for code in self.filling], self.table)

    async def refuse(self) -> None:
        """A table is refused: it was never there."""
        if self.batch:
            batch, self.batch = self.batch, 0
            await self.do(_refuse, batch)

    async def deliver(self) -> None:
        if self.ids:
            number = self.random.randrange(len(self.ids))
            await self.do(_deliver, self.ids[number], self.chat.count())
            self.model.deliver(number)

    async def redeem(self) -> None:
        if self.ids:
            number = self.random.randrange(len(self.ids))
            used = await self.do(service.redeem, self.ids[number])
            assert used == self.model.redeem(number, self.chat.clock.now())

    async def back(self) -> None:
        if self.ids:
            number = self.random.randrange(len(self.ids))
            back = await self.do(_give_back, self.ids[number])
            assert back == self.model.give_back(number)

    async def void(self) -> None:
        """One is void, and sometimes another makes good for it, whatever its holder has."""
        if not self.ids:
            return
        number, good = self.random.randrange(len(self.ids)), self.random.random() < 0.5
        id = self.ids[number]
        self.knows(await self.do(_void, id, good))
        if self.model.make_void(number) and good:
            who, now = self.model.coupons[number].member, self.chat.clock.now()
            self.model.claim(who, who < NEW, f"good:{id}", now, "good")

    async def wait(self) -> None:
        """Time passes, sometimes until a coupon ends, which nobody can use from that instant on."""
        now, held = self.chat.clock.now(), self.model.coupons
        ends = [number for number, each in enumerate(held) if each.ends > now]
        if ends and self.random.random() < 0.5:
            number = self.random.choice(ends)
            await self.chat.passes(seconds=(held[number].ends - now) / 1000)
            assert not await self.do(service.redeem, self.ids[number])
        else:
            await self.chat.passes(hours=self.random.randrange(1, 12))
        await self.do(ending.sweep)
        self.model.pass_time(self.chat.clock.now())

    async def compare(self) -> None:
        """The books, every coupon, and that no code is held twice."""
        books, held = await handled(self.chat, _everything, self.ids)
        points = await handled(self.chat, _points, self.members)
        assert points == [*self.model.points.values()]
        assert books.wrong == []
        assert books.imported == len(self.model.codes)
        assert (books.left, books.void) == (len(self.model.free()), len(self.model.void))
        assert books.states == self.model.states()
        assert {each.tier: each.left for each in books.tiers} in (
            {"newcomers": self.model.piles["new"], "": self.model.piles[""]},
            {},
        )
        assert [state for state, _ in held] == [each.state for each in self.model.coupons]
        live = [code for state, code in held if state not in ("returned", "void")]
        assert len(live) == len(set(live))


def _known(code: str) -> str:
    return code.lower().replace("-", "").replace(" ", "")


def _claim(ctx: Ctx, member: Any, way: service.Way, source: str) -> tuple[str, int | None]:
    got = service.claim(ctx, service.find(ctx, "spring"), member, way, source, operator=False)
    if isinstance(got, service.Refusal):
        return got.why, None
    code = ctx.unseal(stocks.sealed(ctx.tx, ctx.community.id, got.batch, got.number))
    return _known(code or ""), got.id


def _deliver(ctx: Ctx, id: int, answer: int) -> None:
    coupon = coupons.find(ctx.tx, ctx.community.id, id)
    assert coupon is not None
    showing(ctx, [coupon], answer)
    coupons.delivered(ctx.tx, ctx.community.id, answer, ctx.now)


def _give_back(ctx: Ctx, id: int) -> bool:
    coupon = coupons.find(ctx.tx, ctx.community.id, id)
    assert coupon is not None
    return ending.give_back(ctx, coupon)


def _void(ctx: Ctx, id: int, good: bool) -> int | None:
    coupon = coupons.find(ctx.tx, ctx.community.id, id)
    found = service.find(ctx, "spring")
    assert coupon is not None
    makes_good = found.id if good else None
    running.void(ctx, found, Errand(0, found.id, "void-given", "", makes_good), coupon)
    made = coupons.of_source(ctx.tx, ctx.community.id, f"good:{id}")
    return made.id if made else None


def _earn(ctx: Ctx, member: int) -> None:
    ledger.add(
        ctx.tx,
        id=ctx.new_id(),
        community=ctx.community.id,
        member=member,
        amount=POINTS,
        reason="test.earned",
        source=f"earned:{member}",
        at=ctx.now,
    )


def _points(ctx: Ctx, members: list[Any]) -> list[int]:
    return [ledger.balance(ctx.tx, ctx.community.id, each.id) for each in members]


def _open_table(ctx: Ctx) -> int:
    batch, home = ctx.new_id(), ctx.community.id
    stocks.add_batch(ctx.tx, home, service.find(ctx, "spring").id, batch, 0, ctx.now)
    return batch


def _fill(ctx: Ctx, batch: int, filled: int, page: list[str]) -> None:
    found = service.find(ctx, "spring")
    rows = [
        (filled + at, ctx.digest(_known(code)), ctx.seal(code)) for at, code in enumerate(page, 1)
    ]
    tables.fill(ctx.tx, ctx.community.id, found.id, batch, rows)


def _publish(ctx: Ctx, batch: int, count: int) -> bool:
    return service.open_batch(ctx, service.find(ctx, "spring"), batch, count)


def _refuse(ctx: Ctx, batch: int) -> None:
    left = tables.refuse(ctx.tx, ctx.community.id, batch)
    tables.clear(ctx.tx, ctx.community.id, batch, left + 1)


def _everything(ctx: Ctx, ids: list[int]) -> tuple[Any, list[tuple[str, str]]]:
    found, home = service.find(ctx, "spring"), ctx.community.id
    held = [coupons.find(ctx.tx, home, id) for id in ids]
    codes = [(str(each.state), f"{each.batch}/{each.number}") for each in held if each]
    assert ends.ended(ctx.tx, home, 0, 1) == []
    return reconcile(ctx.tx, home, found), codes


async def test_coupons_are_as_a_naive_model_has_them(proving: bool) -> None:
    seeds, steps = (40, 200) if proving else (3, 60)
    audiences, chosen = "{newcomers: {language: lv}}", {"coupons": Options({"spring": SPRING})}
    for seed in range(seeds):
        async with fake_chat(options=chosen, audiences=audiences) as chat:
            play = Play(chat, seed)
            await play.begin()
            for _ in range(steps):
                await play.step()
