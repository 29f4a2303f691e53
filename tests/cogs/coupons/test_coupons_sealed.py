"""Whatever way a code goes through the house, it lies open on no disk."""

import logging
from pathlib import Path
from typing import Any

import pytest

from bot.store.copy import copy_database
from bot.testing import FakeChat, FakeMember
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.hooks.config import Hook
from tests.api.calling import shop
from tests.cogs.coupons.shops import SECRET, Till, options, selling
from tests.cogs.coupons.tills import CHECK, REDEEM, has_code, token

pytestmark = pytest.mark.fake_only("the browser chat has a test of its own")
URL = "https://shop.example/plaza"
SEALED = ("HUSHHUSH", "hushhush")  # all codes here begin so; the second is how they are compared
SPRING = Campaign(title={"": "Spring"}, codes=tuple(f"HUSH-HUSH-{n}" for n in range(4)), worth=500)
TOLD = {"campaigns": {"spring": SPRING}, "hooks": {"till": Hook(URL, SECRET, codes=True)}}


def lies_open(place: Path, log: str) -> list[str]:
    """The files in which there is a code as it was typed, or as it is compared."""
    copy_database(place / "plaza.db", place / "backup.db")
    files = {path.name: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    assert {"plaza.db-wal", "backup.db"} <= files.keys()
    plain = [each.encode() for each in (*SEALED, "HUSH-HUSH", "hush-hush")]
    looked = {**files, "log": log.encode()}
    return sorted(name for name, data in looked.items() if any(each in data for each in plain))


async def brings_in(ann: FakeMember) -> None:
    """Typed into forms, and as tables with rows that are wrong."""
    await ann.calls("/coupon new")
    await ann.submits(name="typed", title="Typed", value="1", style="pool")
    await ann.presses("How many")
    await ann.submits(codes="HUSH-HUSH-10\nhush hush 10\nHUSH-HUSH-0")
    await ann.presses("Open it")
    await ann.calls("/coupon new")
    await ann.submits(name="all", title="All", value="1", style="shared")
    await ann.presses("How many")
    await ann.submits(code="HUSH-HUSH-ALL", stock=2)
    await ann.presses("Open it")
    await ann.calls("/coupon drop", name="all")
    codes = b"code\nHUSH-HUSH-20\nHUSHHUSH20\nHUSH-HUSH-1\nHUSH\x07HUSH\n" + b"HUSH-HUSH" * 12
    await ann.calls("/coupon import", name="typed", file=ann.file("codes.csv", codes))
    orders = b"order;amount;currency;code\nA 1;5;EUR;HUSH-HUSH-0\nA 2;x;EUR;HUSH-HUSH-1\n"
    await ann.calls("/order import", source="shop", file=ann.file("orders.csv", orders))


async def uses(chat: FakeChat, ann: FakeMember, code: str, other: str) -> None:
    """At the counter, and by shops' programs, well and badly."""
    for typed in ("HUSH-HUSH-99", code):
        await ann.calls("/redeem", code=typed, amount="12.50")
    await ann.presses("Use it now")
    async with shop(chat, await token(chat)) as program:
        for number, body in enumerate(({"code": other}, {"code": other}, {"code": "HUSH-HUSH-98"})):
            await program.sends(CHECK, body)
            await program.sends(REDEEM, body, key=f"{body['code']}-{number}")
        await program.sends(REDEEM, b'{"code": "HUSH-HUSH-1"', key="broken")


async def test_no_code_lies_open_whatever_is_done_with_it(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with selling(options(**TOLD)) as (chat, till):
        ann, amy, bo = chat.has("Ann", rights=["money"]), chat.has("Amy"), chat.has("Bo")
        chat.web.fails(URL, "status", 500)
        await brings_in(ann)
        code, other = await has_code(chat, amy), await has_code(chat, bo)
        assert {code[:9], other[:9]} == {"HUSH-HUSH"}
        await amy.presses("Show it at the till")
        assert any(code in alt for _, alt in amy.sees()[-1].pictures)
        await ann.calls("/coupon code", member=amy.person.native)
        assert code in ann.told()[-1].replace("\\", "")
        await amy.says(f"Mine is {code}, what a day")
        await sells(till, code)
        await uses(chat, ann, code, other)
        await ann.calls("/coupon void", name="spring", which="all")
        await ann.presses("Get mine")
        await chat.passes(days=2)
        await ann.calls("/hooks list")
        assert "given up" in ann.told()[-1]
        assert lies_open(chat.db.path.parent, caplog.text) == []


async def sells(till: Till, code: str) -> None:
    told: list[dict[str, Any]] = [{"code": code}, {"code": "HUSH-HUSH-97"}]
    for number, more in enumerate(told):
        await till.sold(f"B {number}", **more)
