"""A campaign says what it gave, what came in and what it cost, each sale once."""

import csv
import re
from dataclasses import replace

import pytest

from bot.testing import FakeChat, fake_chat
from cogs.coupons.campaigns.campaign import Campaign, Early
from tests.api.calling import shop
from tests.cogs.coupons.couponing import CODES, code_of, dropped, handled, spring
from tests.cogs.coupons.couponing import options as given
from tests.cogs.coupons.shops import options, selling
from tests.cogs.coupons.tills import REDEEM, SPRING, has_code, token

pytestmark = pytest.mark.fake_only("the chat adds nothing to what is counted")


async def figures(chat: FakeChat, name: str = "spring") -> list[str]:
    """The lines of a campaign's figures."""
    ann = chat.has("Ann", rights=["money"])
    await ann.calls("/coupon show", name=name)
    lines = ann.told()[-1].split("\n")
    return [line for line in lines if "used." in line or "sale" in line]


async def test_what_was_paid_at_the_counter_and_told_as_an_order_is_one_sale() -> None:
    given = options(campaigns={"spring": replace(SPRING, cost=200)})
    async with selling(given) as (chat, till):
        ann, amy, bo = chat.has("Ann", rights=["money"]), chat.has("Amy"), chat.has("Bo")
        code, other = await has_code(chat, amy), await has_code(chat, bo)
        assert await figures(chat) == ["2 given, 0 used."]
        await ann.calls("/redeem", code=code, amount="12.50")
        await ann.presses("Use it now")
        assert await figures(chat) == [
            "2 given, 1 used.",
            "12.50 EUR from one sale, cost 2.00 EUR, result 10.50 EUR: 6.25 for each 1 of cost.",
        ]
        await till.sold("A 1", 1500, code=code)
        assert (await figures(chat))[1].startswith("15.00 EUR from one sale, cost 2.00 EUR")
        await till.sold("A 2", 900, code=other, currency="USD")
        assert await figures(chat) == [
            "2 given, 2 used.",
            "15.00 EUR from one sale, cost 4.00 EUR, result 11.00 EUR: 3.75 for each 1 of cost.",
            "9.00 USD from one sale.",
        ]
        said = await handled(chat, lambda ctx: ctx.value("coupons.revenue"))
        assert said == ["15.00 EUR", "9.00 USD"]
        await till.tells({"order": "A 1", "state": "cancelled"})
        assert await figures(chat) == [
            "2 given, 1 used.",
            "0.00 EUR from no sale, cost 2.00 EUR, result -2.00 EUR: 0 for each 1 of cost.",
            "9.00 USD from one sale.",
        ]


async def test_of_a_shared_code_the_shops_number_tells_that_two_are_one() -> None:
    campaigns = {"all": Campaign(value={"en": "Tea"}, style="shared", stock=9, code="HELLO")}
    async with selling(options(campaigns=campaigns)) as (chat, till):
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy", native="amy")
        await has_code(chat, amy, "all")
        await ann.calls("/redeem", code="HELLO", amount="3")
        await ann.presses("Use it now")
        taken = await till.sold("7", 400, code="hello")
        assert not taken.said["counted"]  # nobody knows whose it was
        assert (await till.sold("8", 400, code="hello", member="amy")).said["counted"]
        assert await figures(chat, "all") == ["1 given, 3 used.", "11.00 EUR from 3 sales."]


async def test_two_shops_may_have_orders_of_the_same_number() -> None:
    everybody = Campaign(value={"en": "Tea"}, style="shared", stock=9, code="HELLO")
    given = options(campaigns={"spring": SPRING, "all": everybody})
    async with selling(given) as (chat, till), shop(chat, await token(chat)) as bakery:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        code, other = await has_code(chat, amy), await has_code(chat, bo)
        sold = {"code": code, "amount": 1000, "order": "1"}
        assert (await bakery.sends(REDEEM, sold, key="1")).status == 200
        await till.sold("1", 500, code=other)
        assert await figures(chat) == ["2 given, 2 used.", "15.00 EUR from 2 sales."]
        await has_code(chat, amy, "all")
        await bakery.sends(REDEEM, {"code": "HELLO", "amount": 300, "order": "2"}, key="2")
        await till.sold("2", 400, code="HELLO")
        assert (await figures(chat, "all"))[1] == "7.00 EUR from 2 sales."
        ann = chat.has("Ann", rights=["money"])
        table = b"order,amount,currency,code\n2,3,EUR,HELLO\n"
        await ann.calls("/order import", source="bakery", file=ann.file("orders.csv", table))
        assert (await figures(chat, "all"))[1] == "7.00 EUR from 2 sales."


async def test_a_coupon_that_is_void_by_now_was_given_and_its_sale_counts() -> None:
    async with selling() as (chat, till):
        ann = chat.has("Ann", rights=["money"])
        code = await has_code(chat, chat.has("Amy"))
        await ann.calls("/coupon void", name="spring", which="given")
        await ann.presses("Make them void")
        await chat.passes(minutes=1)
        await till.sold("A 1", 1250, code=code)
        assert await figures(chat) == ["1 given, 1 used.", "12.50 EUR from one sale."]


PACK = {
    "hello": Campaign(codes=("AB-1", "AB-2"), cost=200),
    "again": Campaign(codes=("AB-7", "AB-8")),
    "welcome": Campaign(pack=("hello", "again")),
}
LOOKS = """
name: Looks
kind: service
when: [{at: "12:00"}]
where: {communities: [home], room: lobby}
steps:
  - coupons.weak: {campaign: welcome, taken: 2, used: 1, into: weak}
  - say: "weak: {run.weak}, {coupons.claimed} taken, {coupons.redeemed} used, {coupons.fastest} s"
"""


async def test_what_a_pack_gave_is_counted_where_its_first_codes_are() -> None:
    async with fake_chat(options=given(**PACK), scripts={"looks": LOOKS}) as chat:
        ann, amy, bo = await dropped(chat, "welcome"), chat.has("Amy"), chat.has("Bo")
        await chat.passes(seconds=7)
        await amy.presses("Get mine")
        await bo.presses("Get mine")
        await ann.calls("/redeem", code=code_of(amy.told()[-1]), amount="12.50")
        await ann.presses("Use it now")
        await chat.passes(seconds=5)
        assert "7 seconds" in chat.posts("lobby")[-1].text
        figured = await figures(chat, "welcome")
        assert figured == await figures(chat, "hello")
        assert figured[0] == "2 given, 1 used."
        assert await handled(chat, lambda ctx: ctx.value("coupons.revenue")) == ["12.50 EUR"]
        await ann.calls("/coupon figures")
        await chat.passes()
        file = ann.sees()[-1].file
        assert file is not None
        assert [row[0] for row in csv.reader(file[1].decode("utf-8-sig").splitlines())] == [
            "Campaign",
            "again",
            "hello",
        ]
        await chat.passes_until("2026-03-02 12:01")
        assert chat.said()[-1] == "weak: false, 2 taken, 1 used, 7 s"


@pytest.mark.parametrize("at", ["2026-03-04 20:00", "2026-03-05 20:00"])
async def test_the_fastest_hand_is_measured_from_when_it_could_take_one(at: str) -> None:
    audience = "regulars" if at < "2026-03-05" else "nobody"
    told = spring(codes=CODES[:1], opens="2026-03-05 20:00", early=Early(audience))
    audiences = "{regulars: {points: {below: 9}}, nobody: {points: {above: 9}}}"
    async with fake_chat(options=told, audiences=audiences) as chat:
        await dropped(chat)
        await chat.passes_until(at)
        await chat.passes(seconds=3)
        await chat.has("Amy").presses("Get mine")
        await chat.passes(seconds=5)
        assert "3 seconds" in chat.posts("lobby")[-1].text
        assert await handled(chat, lambda ctx: ctx.value("coupons.fastest")) == 3


async def test_all_figures_are_taken_home_as_a_table_of_this_community_alone() -> None:
    other = Campaign(title={"en": "Winter"}, codes=("AB-7",))
    given = options(campaigns={"spring": replace(SPRING, cost=200), "winter": other})
    async with selling(given) as (chat, till):
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        code = await has_code(chat, amy)
        await till.sold("A 1", 1500, code=code)
        await till.sold("A 2", 900, code=code, currency="USD")
        await ann.calls("/coupon figures")
        await chat.passes()
        file = ann.sees()[-1].file
        assert file is not None
        assert re.fullmatch(r"coupons-[0-9-]{10}\.csv", file[0])
        head, *rows = csv.reader(file[1].decode("utf-8-sig").splitlines())
        assert head[:4] == ["Campaign", "State", "Given", "Used"]
        assert sorted(rows) == [
            ["spring", "open", "1", "2", "EUR", "1", "15.00", "4.00", "11.00", "3.75"],
            ["spring", "open", "1", "2", "USD", "1", "9.00", "0.00", "9.00", ""],
            ["winter", "open", "0", "0", *[""] * 6],
        ]
        await amy.calls("/coupon figures")
        assert amy.sees()[-1].file is None
