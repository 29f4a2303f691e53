"""A shop tells of orders by signed webhook: each counts once, and nobody else can tell."""

import datetime as dt
import json
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.context import Ctx
from bot.testing import FakeChat, FakeMember
from tests.api.described import Described
from tests.api.making import garbage, nearly, right
from tests.cogs.coupons.couponing import handled
from tests.cogs.coupons.shops import ORDERS, Till, secret, selling
from tests.cogs.coupons.tills import has_code

pytestmark = pytest.mark.fake_only("the chat adds nothing to what programs tell")


async def bought(chat: FakeChat, member: FakeMember, name: str) -> float:
    """A value of a member."""
    row = await member.row()

    def read(ctx: Ctx) -> float:
        return float(ctx.values_of(row)(f"coupons.{name}"))

    return await handled(chat, read)


async def test_an_order_counts_once_however_often_it_is_told() -> None:
    async with selling() as (chat, till):
        amy = chat.has("Amy", native="amy")
        await amy.says("hello")
        assert await bought(chat, amy, "bought") == 0
        assert await bought(chat, amy, "last_bought") == float("inf")
        first = await till.sold("A 1", member="amy", at="2026-03-01T07:00:00Z", items="Tea")
        assert first.said == {"order": "A 1", "result": "new", "state": "paid", "counted": True}
        again = await till.sold("A 1", 99, member="amy")
        assert (again.status, again.said["result"]) == (200, "known")
        padded = await till.sold(" A 1 ", member="amy")
        assert (padded.said["order"], padded.said["result"]) == ("A 1", "known")
        assert (await till.sold("  ", member="amy")).error == "wrong-fields"
        await till.sold("A 2", 750, member="amy")
        assert await bought(chat, amy, "bought") == 2
        assert await bought(chat, amy, "spent") == 20.0
        assert await bought(chat, amy, "last_bought") == 0
        await chat.passes(hours=3)
        assert await bought(chat, amy, "last_bought") == 3 * 3_600_000


async def test_a_cancelled_order_counts_no_more_whichever_is_told_first() -> None:
    async with selling() as (chat, till):
        amy = chat.has("Amy", native="amy")
        await amy.says("hello")
        await till.sold("A 1", member="amy")
        gone = await till.tells({"order": "A 1", "state": "cancelled"})
        assert gone.said["result"] == "cancelled"
        early = await till.tells({"order": "A 2", "state": "cancelled"})
        assert early.said == {
            "order": "A 2",
            "result": "cancelled",
            "state": "cancelled",
            "counted": False,
        }
        assert (await till.sold("A 2", member="amy")).said["state"] == "cancelled"
        assert await bought(chat, amy, "bought") == 0
        assert await bought(chat, amy, "spent") == 0


async def test_a_coupons_code_says_who_bought() -> None:
    async with selling() as (chat, till):
        amy = chat.has("Amy")
        code = await has_code(chat, amy)
        told = await till.sold("A 1", code=code.lower())
        assert told.said["counted"]
        assert await bought(chat, amy, "bought") == 1
        other = "SPRING-AB-2" if code != "SPRING-AB-2" else "SPRING-AB-3"
        assert (await till.sold("A 2", code=other)).error == "code-not-given"
        assert (await till.sold("A 3", code="NOBODYS")).error == "code-unknown"
        assert (await till.sold("A 4", member="nobody")).error == "order-member"
        assert (await till.sold("A 5")).error == "order-nobody"
        assert (await till.sold("A 6", code=code, at="2027-01-01T00:00:00Z")).status == 422
        rows = await chat.db.read(lambda tx: tx.rows("SELECT order_ FROM coupons_orders"))
        assert rows == [("A 1",)]


async def test_only_who_has_the_secret_and_the_time_is_heard() -> None:
    async with selling() as (chat, till):
        await chat.has("Amy", native="amy").says("hello")
        order = {"order": "A 1", "amount": 1, "currency": "EUR", "member": "amy"}
        wrong = await till.tells(order, secret="another-secret-it-is")
        assert (wrong.status, wrong.error) == (401, "signature-wrong")
        for late in (301, -301):
            got = await till.tells(order, late=late)
            assert (got.status, got.error) == (401, "signature-late")
        unsigned = await till.program.sends("/api/v1/orders", order)
        assert (unsigned.status, unsigned.error) == (401, "signature-wrong")
        assert (await till.tells(order, late=299)).status == 200
        assert (await till.tells(b"{")).error == "not-json"


async def test_a_call_that_is_repeated_is_done_once_and_a_refused_one_may_be_right_later() -> None:
    async with selling() as (chat, till):
        await chat.has("Amy", native="amy").says("hello")
        order = {"order": "A 1", "amount": 1, "currency": "EUR", "member": "amy"}
        first, again = await till.tells(order), await till.tells(order)
        assert (first.said, again.said["result"]) == (again.said, "new")
        late = {**order, "order": "A 3", "member": "bo"}
        assert (await till.tells(late)).error == "order-member"
        await chat.has("Bo", native="bo").says("hello")
        await chat.passes(seconds=1)
        assert (await till.tells(late)).said["result"] == "new"


async def test_another_community_hears_nothing_of_it() -> None:
    async with selling() as (chat, till):
        amy = chat.has("Amy", native="amy")
        there = chat.has("Amy", native="amy", community="other")
        await amy.says("hello")
        await there.says("hello")
        await till.sold("A 1", member="amy")
        assert await bought(chat, amy, "bought") == 1
        other = Till(chat, till.program, *await secret(chat, "other"))
        theirs = await other.sold("A 1", 5, member="amy")
        assert theirs.said["result"] == "new"
        rows = await chat.db.read(
            lambda tx: tx.rows("SELECT amount, member FROM coupons_orders ORDER BY amount")
        )
        assert rows == [(5, (await there.row()).id), (1250, (await amy.row()).id)]


async def test_an_audience_is_made_of_those_who_bought() -> None:
    audiences = "{buyers: {coupons.bought: {at_least: 1}, coupons.last_bought: {below: 30d}}}"
    async with selling(audiences=audiences) as (chat, till):
        ann, amy = chat.has("Ann", rights=["people"]), chat.has("Amy", native="amy")
        await amy.says("hello")
        await chat.has("Bo").says("hello")
        await till.sold("A 1", member="amy")
        await ann.calls("/audience preview", name="buyers")
        said = ann.told()[-1]
        assert "Amy" in said
        assert "Bo" not in said
        assert "Orders: 1" in said


async def test_times_and_amounts_of_a_table_are_read_as_shops_write_them() -> None:
    times = {
        "2026-03-01 20:15:37": "2026-03-01T20:15:37+02:00",
        "2026-03-01T20:15:37.250": "2026-03-01T20:15:37+02:00",
        "2026-03-01 20:15:37 +0300": "2026-03-01T19:15:37+02:00",
        "01.03.2026 9:05": "2026-03-01T09:05:00+02:00",
        "2026/3/1": "2026-03-01T00:00:00+02:00",
        "01/03/2026 20:00": None,
        "2026-03-01 8:15 PM": None,
        "31.02.2026": None,
    }
    async with selling() as (chat, _):
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy", native="amy")
        await amy.says("hello")
        rows = [f"{n};1.234,50 Eur;Eur;{at};amy" for n, at in enumerate(times)]
        table = "\n".join(["Order;Amount;Currency;At;Member", *rows]).encode()
        await ann.calls("/order import", file=ann.file("orders.csv", table))
        assert "3 rows cannot be used" in ann.told()[0]
        kept = await chat.db.read(lambda tx: tx.rows("SELECT at, amount FROM coupons_orders"))
        zone = ZoneInfo("Europe/Riga")
        read = {dt.datetime.fromtimestamp(at // 1000, zone).isoformat() for at, _ in kept}
        assert read == {at for at in times.values() if at}
        assert {amount for _, amount in kept} == {123450}


async def test_an_operator_brings_in_orders_and_hears_which_rows_gave_none() -> None:
    async with selling() as (chat, till):
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy", native="amy")
        await amy.says("hello")
        await till.sold("A 1", member="amy")
        table = (
            b"Order;Amount;Currency;At;Member;State\r\n"
            b"A 1;12,50;EUR;2026-03-01 10:00;amy;paid\r\n"
            b"A 2;7.50;eur;2026-03-01;amy;\r\n"
            b"A 3;lots;EUR;;amy;paid\r\n"
            b"A 4;5;EUR;soon;amy;paid\r\n"
            b"A 5;5;EUR;;nobody;paid\r\n"
            b"A 6;;EUR;;;cancelled\r\n"
            b";5;EUR;;amy;\r\n"
        )
        await ann.calls("/order import", source="shop", file=ann.file("orders.csv", table))
        assert ann.told()[0] == (
            "2 orders are in. One was known already.\n"
            "4 rows cannot be used. The first of them:\n"
            "Row 4: its amount cannot be read; write it like 12.50\n"
            "Row 5: its time cannot be read; write it like 2026-12-24 20:00\n"
            "Row 6: nobody here has this id. If it is a long number, make the column a text column:"
            " spreadsheets round it\n"
            "Row 8: it needs an order number of at most 100 characters"
        )
        assert ann.told()[1:] == ["Here are the 4 rows that were left out, to look at."]
        assert await bought(chat, amy, "spent") == 20.0
        await ann.calls("/order import", source="shop", file=ann.file("orders.csv", table))
        assert ann.told()[2].startswith("No new order. 3 were known already.")
        await ann.calls("/order import", file=ann.file("bad.csv", b"a,b\n1,2\n"))
        assert ann.told()[-1].startswith(
            "No orders were brought in from bad.csv.\nThis table lacks"
        )


async def test_whatever_is_signed_is_answered_as_the_description_says() -> None:
    async with selling() as (chat, till):
        await chat.has("Amy", native="amy").says("hello")
        document = (await till.program.reads("/api/v1/openapi.json")).said
        described, chance = Described(document), Random(7)
        shape = next(each.body for each in described.operations if each.path == ORDERS)
        assert shape is not None
        statuses = set()
        for _ in range(120):
            body = chance.choice((right, nearly, garbage))(shape, chance)
            if isinstance(body, dict) and isinstance(body.get("member"), str):
                body["member"] = "amy"
            sent = body if isinstance(body, bytes) else json.dumps(body).encode()
            got = await till.tells(sent)
            described.check("POST", ORDERS, got)
            statuses.add(got.status)
            await chat.passes(seconds=1)
        assert {200, 400, 422} <= statuses
