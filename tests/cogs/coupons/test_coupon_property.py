"""Whatever happens in whatever order, crashes too: coupons are as a naive model has them."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from bot.context import Ctx
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.coupons import service
from cogs.coupons.books.reconciling import reconcile
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.showing import showing
from cogs.coupons.config import Options
from cogs.coupons.endings import ending
from cogs.coupons.endings import store as ends
from cogs.coupons.errands import running
from cogs.coupons.errands.store import Errand
from cogs.coupons.stock.service import bring_in
from cogs.coupons.stock.store import sealed
from tests.cogs.coupons.coupon_model import Model
from tests.cogs.coupons.couponing import handled

pytestmark = pytest.mark.fake_only("no chat is in it")
HOUR = 3_600_000
KEPT, EACH, LASTS = 3, 2, 20 * HOUR
PEOPLE, NEW = 6, 3
SPRING = Campaign(per_member=EACH, reserve={"newcomers": KEPT}, valid_for=LASTS, remind=None)


class Crash(Exception):
    """A unit that has done everything, and then fails."""


class Play:
    """One seed: what is done to the house of coupons is done to the model, and compared."""

    def __init__(self, chat: FakeChat, seed: int) -> None:
        self.chat = chat
        self.random = random.Random(seed)
        self.model = Model(KEPT, EACH, LASTS)
        self.people: list[FakeMember] = []
        self.ids: list[int] = []
        self.brought = 0

    async def begin(self) -> None:
        for number in range(PEOPLE):
            who = self.chat.has(f"M{number}", language="lv" if number < NEW else "en")
            await who.calls("/coupons")
            self.people.append(who)

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
        what = self.random.choices(
            [self.claim, self.bring_in, self.deliver, self.redeem, self.back, self.void, self.wait],
            [12, 2, 5, 2, 2, 1, 2],
        )[0]
        await what()
        await self.compare()

    async def claim(self) -> None:
        number = self.random.randrange(PEOPLE)
        member, source = await self.people[number].row(), f"{number}:{self.random.randrange(4)}"
        way = self.random.choice(["drop", "gift", "reward"])
        got = await self.do(_claim, member, way, source)
        now = self.chat.clock.now()
        assert got[0] == self.model.claim(number, number < NEW, source, now)
        if got[1] is not None and got[1] not in self.ids:
            self.ids.append(got[1])

    async def bring_in(self) -> None:
        some = self.random.randrange(1, 5)
        fresh = [f"CODE-{self.brought + at}" for at in range(some)]
        again = [f"code {self.random.randrange(self.brought + 1)}" for _ in range(2)]
        codes = self.random.sample([*fresh, *again], some + 2)
        self.brought += some
        added = await self.do(lambda ctx: bring_in(ctx, service.find(ctx, "spring"), codes))
        assert added == self.model.bring_in([_known(code) for code in codes])

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
        if self.ids:
            number = self.random.randrange(len(self.ids))
            await self.do(_void, self.ids[number])
            self.model.make_void(number)

    async def wait(self) -> None:
        await self.chat.passes(hours=self.random.randrange(1, 12))
        await self.do(ending.sweep)
        self.model.pass_time(self.chat.clock.now())

    async def compare(self) -> None:
        """The books, every coupon, and that no code is held twice."""
        books, held = await handled(self.chat, _everything, self.ids)
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
    code = ctx.unseal(sealed(ctx.tx, ctx.community.id, got.batch, got.number))
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


def _void(ctx: Ctx, id: int) -> None:
    coupon = coupons.find(ctx.tx, ctx.community.id, id)
    found = service.find(ctx, "spring")
    assert coupon is not None
    running.void(ctx, found, Errand(0, found.id, "void-given", ""), coupon)


def _everything(ctx: Ctx, ids: list[int]) -> tuple[Any, list[tuple[str, str]]]:
    found, home = service.find(ctx, "spring"), ctx.community.id
    held = [coupons.find(ctx.tx, home, id) for id in ids]
    codes = [(str(each.state), f"{each.batch}/{each.number}") for each in held if each]
    assert ends.ended(ctx.tx, home, 0, 1) == []
    return reconcile(ctx.tx, home, found), codes


async def test_coupons_are_as_a_naive_model_has_them(proving: bool) -> None:
    seeds, steps = (40, 200) if proving else (4, 60)
    audiences, chosen = "{newcomers: {language: lv}}", {"coupons": Options({"spring": SPRING})}
    for seed in range(seeds):
        async with fake_chat(options=chosen, audiences=audiences) as chat:
            play = Play(chat, seed)
            await play.begin()
            for _ in range(steps):
                await play.step()
