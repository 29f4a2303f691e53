"""A shop's program uses coupons: once each, and every other case has its own answer."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from cogs.coupons.config import Options, PartnerTerms
from tests.api.calling import shop
from tests.cogs.coupons.tills import CHECK, REDEEM, SPRING, counter, has_code, token

pytestmark = pytest.mark.fake_only("the chat adds nothing to what programs ask")
HOUR, DAY = 3_600_000, 86_400_000


async def test_a_coupon_is_looked_at_and_used_once_and_the_amount_is_kept() -> None:
    async with counter() as (chat, till):
        code = await has_code(chat, chat.has("Amy"))
        looked = await till.sends(CHECK, {"code": code})
        assert looked.said == {
            "campaign": "spring",
            "value": "5 euro off",
            "terms": "From 20 euro on",
            "worth": 500,
            "currency": "EUR",
            "expires_at": None,
        }
        used = await till.sends(REDEEM, {"code": code, "amount": 1250, "order": "A 7"}, key="1")
        assert (used.status, used.said["redeemed_at"]) == (200, "2026-03-02T07:00:00+00:00")
        again = await till.sends(REDEEM, {"code": code}, key="2")
        assert (again.status, again.error) == (409, "code-used")
        assert again.said["message"].startswith("This coupon was used already: Mon, Mar 2")
        assert (await till.sends(CHECK, {"code": code})).error == "code-used"
        sql = "SELECT id, amount, currency, order_, partner FROM coupons_redemptions"
        rows = await chat.db.read(lambda tx: tx.rows(sql))
        assert rows == [(int(used.said["redemption"]), 1250, "EUR", "A 7", "bakery")]


async def test_however_a_code_is_typed_it_is_the_same() -> None:
    async with counter() as (chat, till):
        code = await has_code(chat, chat.has("Amy"))
        for typed in (code.lower(), f"  {code} ", code.replace("-", ""), "ＳＰＲＩＮＧ－ＡＢ－１"):
            assert (await till.sends(CHECK, {"code": typed})).status == 200, typed


async def test_of_many_who_use_one_coupon_at_once_one_succeeds() -> None:
    async with counter() as (chat, till):
        code = await has_code(chat, chat.has("Amy"))
        tries = (till.sends(REDEEM, {"code": code}, key=str(n)) for n in range(20))
        got = await asyncio.gather(*tries)
        assert sorted(each.status for each in got) == [200] + [409] * 19
        same = (till.sends(REDEEM, {"code": code}, key="again") for n in range(9))
        assert {each.error for each in await asyncio.gather(*same)} == {"code-used"}


async def test_codes_of_nobody_and_of_nowhere_are_told_apart() -> None:
    async with counter() as (chat, till):
        code = await has_code(chat, chat.has("Amy"))
        got = await till.sends(REDEEM, {"code": "NOSUCH"}, key="1")
        assert (got.status, got.error) == (404, "code-unknown")
        got = await till.sends(REDEEM, {"code": "C3FH-9KMN-PRT3"}, key="3")
        assert (got.status, got.error) == (404, "code-mistyped")
        other = "SPRING-AB-2" if code != "SPRING-AB-2" else "SPRING-AB-3"
        got = await till.sends(REDEEM, {"code": other}, key="2")
        assert (got.status, got.error) == (409, "code-not-given")


async def test_a_coupon_has_its_time() -> None:
    late = replace(SPRING, usable_from="2026-03-03 09:00", valid_for=2 * DAY)
    async with counter({"spring": late}) as (chat, till):
        amy, ann = chat.has("Amy"), chat.has("Ann", rights=["money"])
        code = await has_code(chat, amy)
        assert "can be used from Tue, Mar 3 9:00 AM on." in amy.told()[-1]
        await ann.calls("/coupon show", name="spring")
        assert "can be used from Tue, Mar 3 9:00 AM on." in ann.told()[-1]
        got = await till.sends(REDEEM, {"code": code}, key="1")
        assert (got.status, got.error) == (409, "code-not-yet")
        assert "Mar 3" in got.said["message"]
        await chat.passes(hours=24)
        looked = await till.sends(CHECK, {"code": code})
        assert looked.said["expires_at"] == "2026-03-04T07:00:00+00:00"
        await chat.passes(hours=24)
        got = await till.sends(REDEEM, {"code": code}, key="2")
        assert (got.status, got.error) == (410, "code-expired")


async def test_a_shop_uses_the_coupons_of_its_own_campaigns_only() -> None:
    winter = replace(SPRING, codes=("WINTER-1",))
    partners = {"bakery": PartnerTerms(campaigns=("winter",))}
    async with counter({"spring": SPRING, "winter": winter}, partners=partners) as (chat, till):
        code = await has_code(chat, chat.has("Amy"))
        got = await till.sends(REDEEM, {"code": code}, key="1")
        assert (got.status, got.error) == (403, "code-foreign")
        code = await has_code(chat, chat.has("Bo"), "winter")
        assert (await till.sends(REDEEM, {"code": code}, key="2")).status == 200


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"usable_from": "2026-03-09", "expires": "2026-03-05"}, "no shop would ever take one"),
        ({"valid_for": 0}, "valid_for is 0"),
    ],
)
def test_a_coupon_that_could_never_be_used_is_refused(said: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Options(campaigns={"spring": replace(SPRING, **said)})


def test_a_name_that_no_shop_can_have_is_refused_where_it_is_written() -> None:
    with pytest.raises(ValueError, match="'Bakery' cannot be a name here"):
        Options(partners={"Bakery": PartnerTerms(campaigns=("spring",))})


async def test_what_was_given_in_one_community_is_used_in_no_other() -> None:
    async with counter() as (chat, till):
        chat.other_acts = True
        code = await has_code(chat, chat.has("Amy"))
        async with shop(chat, await token(chat, community="other")) as other:
            assert (await other.sends(REDEEM, {"code": code}, key="1")).error == "code-not-given"
        assert (await till.sends(REDEEM, {"code": code}, key="1")).status == 200


async def test_a_shared_code_is_used_as_often_as_it_was_given() -> None:
    shared = replace(SPRING, codes=(), style="shared", stock=5, code="HELLO")
    async with counter({"spring": shared}) as (chat, till):
        assert (await till.sends(CHECK, {"code": "hello"})).error == "code-not-given"
        await has_code(chat, chat.has("Amy"))
        await has_code(chat, chat.has("Bo"))
        got = [await till.sends(REDEEM, {"code": "hello"}, key=str(n)) for n in range(3)]
        assert [each.status for each in got] == [200, 200, 409]
        assert got[2].error == "code-used-up"
        assert (await till.sends(CHECK, {"code": "hello"})).error == "code-used-up"
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon void", name="spring", which="all")
        await ann.presses("Make them void")
        await chat.passes(minutes=1)
        for path in (CHECK, REDEEM):
            assert (await till.sends(path, {"code": "hello"}, key=path)).error == "code-void"
        await ann.calls("/redeem", code="hello")
        assert ann.told()[-1].startswith("The team took this coupon back")


async def test_no_row_holds_a_code_that_a_shop_sent() -> None:
    async with counter() as (chat, till):
        code = await has_code(chat, chat.has("Amy"))
        await till.sends(REDEEM, {"code": code, "order": "7"}, key="1")
        await till.sends(REDEEM, {"code": code}, key="2")
        rows = await chat.db.read(lambda tx: tx.rows("SELECT asked, body FROM api_answers"))
        assert len(rows) == 2
        assert code not in str(rows)


async def test_who_guesses_codes_waits_and_can_use_none_meanwhile() -> None:
    async with counter() as (chat, till):
        code = await has_code(chat, chat.has("Amy"))
        for number in range(60):
            await chat.passes(seconds=1)
            assert (await till.sends(CHECK, {"code": f"GUESS-{number}"})).status in (404, 429)
        for number in range(20):
            got = await till.sends(CHECK, {"code": f"GUESS-{number}"})
        assert got.status == 429
        assert 1 <= int(got.headers["Retry-After"]) <= 6
        assert (await till.sends(CHECK, {"code": code})).status == 429
        await chat.passes(seconds=6)
        assert (await till.sends(CHECK, {"code": code})).status == 200
