"""Shops' programs ask whatever the description allows, and more: no coupon is used twice."""

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import PartnerTerms
from tests.api.calling import Got, Shop, shop
from tests.api.described import Described, Operation
from tests.api.making import garbage, nearly, right
from tests.cogs.coupons.tills import CODE, REDEEM, SPRING, counter, token, unmarked

pytestmark = pytest.mark.fake_only("the chat adds nothing to what programs ask")
CODES = tuple(f"SPRING-{number:03}" for number in range(12))
CAMPAIGNS = {
    "spring": replace(SPRING, codes=CODES, valid_for=4 * 60_000),
    "all": Campaign(value={"en": "Tea"}, style="shared", stock=9, code="HELLO"),
    "later": Campaign(codes=("LATER-1", "LATER-2"), usable_from="2026-03-02 09:02"),
}
BATCH = 8


@dataclass
class Storm:
    """One run: what is known, and what came of it."""

    chat: FakeChat
    described: Described
    chance: Random
    codes: list[str]
    used: Counter[str] = field(default_factory=Counter)
    seen: list[tuple[str, Operation, Any, str | None, dict[str, str], Got]] = field(
        default_factory=list
    )

    def call(self, operation: Operation) -> tuple[Any, str | None, dict[str, str]]:
        """A body, a key, and headers that may be wrong."""
        chance, shape = self.chance, operation.body
        assert shape is not None
        sends = chance.choice((right, right, right, nearly, garbage))
        body = sends(shape, chance)
        if isinstance(body, dict) and isinstance(body.get("code"), str) and chance.random() < 0.8:
            body["code"] = chance.choice(self.codes)
        key = chance.choice((f"k{chance.randrange(10**9)}",) * 8 + (None, "", "a b", "k1"))
        wrong: dict[str, str] = chance.choice(
            ({},) * 12
            + (
                {"Content-Type": "text/plain"},
                {"Content-Encoding": "gzip"},
                {"Authorization": "Bearer plaza_nobody"},
                {"Accept-Language": "zh-CN"},
            )
        )
        return body, key if operation.keyed else None, wrong

    async def sends(self, name: str, till: Shop) -> None:
        """One call, and sometimes the same again."""
        operation = self.chance.choice(self.described.operations)
        body, key, wrong = self.call(operation)
        got = await till.sends(operation.path, body, key=key, headers=wrong)
        self.described.check(operation.method, operation.path, got)
        if operation.path == REDEEM and got.status == 200 and not self._known(name, key):
            code = body["code"]
            self.used[code if code != "HELLO" else f"HELLO {got.said['redemption']}"] += 1
        self.seen.append((name, operation, body, key, wrong, got))

    async def repeats(self, name: str, till: Shop) -> None:
        """A call of before, as by a program that did not hear the answer."""
        mine = [each for each in self.seen if each[0] == name and each[3] and each[5].status < 500]
        if not mine:
            return
        _, operation, body, key, wrong, before = self.chance.choice(mine)
        got = await till.sends(operation.path, body, key=key, headers=wrong)
        self.described.check(operation.method, operation.path, got)
        if before.status == 200 and got.status != 429:
            assert got.said == before.said

    def _known(self, name: str, key: str | None) -> bool:
        return any(
            each[0] == name and each[3] == key and each[5].status == 200 for each in self.seen
        )


async def everybody_claims(chat: FakeChat, name: str, count: int) -> list[str]:
    """So many members get a coupon of a campaign; their codes."""
    await chat.has("Ann", rights=["money"]).calls("/coupon drop", name=name)
    members = [chat.has(f"{name} {number}") for number in range(count)]
    codes = []
    for each in members:
        await each.presses("Get mine")
        found = CODE.search(unmarked(each.told()[-1]))
        assert found
        codes.append(found[1])
    return codes


def books(tx: Tx) -> tuple[int, int, int]:
    """Coupons that are used, uses that count, and the most uses of one coupon."""
    used = tx.row("SELECT COUNT(*) FROM coupons_coupons WHERE state = 'redeemed'")
    rows = tx.rows("SELECT coupon FROM coupons_redemptions WHERE undone_at IS NULL")
    by_coupon = Counter(coupon for (coupon,) in rows if coupon is not None)
    assert used is not None
    return int(used[0]), len(rows), max(by_coupon.values(), default=0)


async def storm(seed: int, batches: int) -> Storm:
    """Batches of calls at once, with a restart in the middle."""
    chance, partners = Random(seed), {"kiosk": PartnerTerms(campaigns=("all",))}
    async with counter(CAMPAIGNS, partners=partners) as (chat, till):
        described = Described((await till.reads("/api/v1/openapi.json")).said)
        codes = await everybody_claims(chat, "spring", 8) + ["HELLO", "NOSUCH", CODES[-1]]
        codes += [*await everybody_claims(chat, "later", 2)]
        await everybody_claims(chat, "all", 3)
        tokens = {"bakery": till.token, "kiosk": await token(chat, "kiosk")}
        run = Storm(chat, described, chance, codes)
        for half in range(2):
            async with AsyncExitStack() as stack:
                tills = {
                    name: await stack.enter_async_context(shop(chat, one))
                    for name, one in tokens.items()
                }
                for _ in range(batches // 2):
                    await chat.passes(seconds=2)
                    doing = chance.choices((run.sends, run.sends, run.repeats), k=BATCH)
                    names = chance.choices(("bakery", "bakery", "kiosk"), k=BATCH)
                    pairs = zip(doing, names, strict=True)
                    await asyncio.gather(*(do(name, tills[name]) for do, name in pairs))
            if half == 0:
                await chat.restarts()
        used, uses, most = await chat.db.read(books)
        shared = [each for each in run.used if each.startswith("HELLO")]
        assert (used, uses, most <= 1) == (len(run.used) - len(shared), len(run.used), True)
        assert max(run.used.values()) == 1
        assert len(shared) <= 3
        stock = "SELECT COUNT(*) FROM coupons_stock WHERE left_ + claimed + void <> total"
        assert await chat.db.read(lambda tx: tx.row(stock)) == (0,)
        return run


async def test_no_call_breaks_anything_and_no_coupon_is_used_twice(proving: bool) -> None:
    for seed in range(40 if proving else 1):
        run = await storm(seed, 200 if proving else 24)
        statuses = Counter(each[5].status for each in run.seen)
        assert set(statuses) >= {200, 400, 401, 404, 409, 415, 422}, statuses
        assert 500 not in statuses
        codes = Counter(each[5].said.get("error") for each in run.seen)
        assert {"code-used", "code-foreign", "code-not-given"} <= set(codes), codes
