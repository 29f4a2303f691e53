"""A test drop shows operators what members would see, and its codes are good for nothing."""

import pytest

from bot.testing import fake_chat
from tests.api.calling import shop
from tests.cogs.coupons.couponing import code_of, handled, spring
from tests.cogs.coupons.shops import selling
from tests.cogs.coupons.tills import CHECK, CODE, REDEEM, token, unmarked

pytestmark = pytest.mark.fake_only("the platform has no part in it")


async def test_a_code_of_a_test_is_good_for_nothing_at_the_till_and_in_orders() -> None:
    async with selling() as (chat, till), shop(chat, await token(chat)) as bakery:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon test", name="spring")
        await ann.presses("Get mine")
        found = CODE.search(unmarked(ann.told()[-1]))
        assert found
        await ann.calls("/redeem", code=found[1])
        assert ann.told()[-1] == "This is a test. The code is good for nothing."
        for path in (CHECK, REDEEM):
            got = await bakery.sends(path, {"code": found[1]}, key=path)
            assert (got.status, got.error) == (410, "code-test")
        got = await till.sold("A 1", code=found[1])
        assert (got.status, got.error) == (410, "code-test")


async def test_one_sees_their_code_again_and_who_comes_after_them_reads_that_none_is_left() -> None:
    async with fake_chat(options=spring()) as chat:
        ann, ben = chat.has("Ann", rights=["money"]), chat.has("Ben", rights=["money"])
        await ann.calls("/coupon test", name="spring")
        for _ in range(2):
            await ann.presses("Get mine")
            assert code_of(ann.told()[-1]).startswith("TEST-")
        assert len({code_of(each) for each in ann.told()[-2:]}) == 1
        await ben.presses("Get mine")
        assert ben.told()[-1].startswith("You missed it by a hair: 2 people came for it")


THANKS = """
name: Thanks
kind: offer
when: [{on: coupons.claimed}]
where: {communities: [home], room: lobby}
steps:
  - say: {text: {en: "Somebody got one of {event.campaign}"}}
"""


async def test_what_a_test_gave_is_shown_for_a_day_and_nothing_that_one_has() -> None:
    async with fake_chat(options=spring(), scripts={"thanks": THANKS}) as chat:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon test", name="spring")
        await ann.presses("Get mine")
        await chat.passes(minutes=1)
        assert chat.said("lobby") == []
        row = await ann.row()
        assert await handled(chat, lambda ctx: ctx.values_of(row)("coupons.held")) == 0
        await ann.presses("My coupons")
        assert code_of(ann.told()[-1]).startswith("TEST-")
        await chat.passes(hours=24)
        await ann.calls("/coupons")
        assert ann.told()[-1].startswith("You have no coupons yet.")
        tests = await chat.db.read(lambda tx: tx.rows("SELECT name FROM coupons_campaigns"))
        name = next(name for (name,) in tests if name != "spring")
        await ann.calls("/coupon drop", name=name)
        assert ann.told()[-1].startswith("There is no campaign called")
