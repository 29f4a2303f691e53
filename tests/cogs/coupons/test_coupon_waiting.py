"""While a raid lasts, what nobody pressed for waits, too: rewards, gifts and lots."""

import pytest

from bot.happenings import HappeningRow
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from tests.cogs.coupons.couponing import SPRING, books, code_of, options

pytestmark = pytest.mark.fake_only("the platform has no part in it")
THANKS = """
name: Thanks
kind: offer
when: [{on: checkin.checked_in}]
where: {communities: [home]}
steps:
  - coupons.give: {campaign: spring, text: "Thank you"}
"""


async def asks(chat: FakeChat, who: FakeMember, campaign: str, source: str) -> None:
    """Another cog asks for a coupon for somebody."""
    row, core = await who.row(), chat.app.engine.core
    data = {"campaign": campaign, "source": source}
    given = (core.ids.new(), row.community, row.id, "coupons.give", data)

    def unit(tx: Tx) -> None:
        core.happenings.add(tx, HappeningRow(*given, chat.clock.now(), tries=0), None)

    await chat.db.write(unit)
    await chat.passes(seconds=1)


async def test_a_reward_that_is_asked_for_in_a_raid_comes_once_when_the_raid_is_over() -> None:
    async with fake_chat(options=options(spring=SPRING), scripts={"thanks": THANKS}) as chat:
        bea, amy, bo = chat.has("Bea", rights=["people"]), chat.has("Amy"), chat.has("Bo")
        for who in (amy, bo):
            await who.calls("/coupons")
        await bea.calls("/raid on")
        await amy.calls("/checkin")
        for _ in range(2):
            await asks(chat, bo, "spring", "friend:7")
        await chat.restarts(options=options(spring=SPRING), scripts={"thanks": THANKS})
        for who in (amy, bo):
            await who.calls("/coupons")
            await who.was_told("You have no coupons yet. When you get one, you find it here.")
        await bea.calls("/raid off")
        await chat.passes(seconds=1)
        assert any(told.startswith("Thank you\nSpring: 5 euro off") for told in amy.told())
        assert chat.said("ops")[-1] == ("The raid is over. 2 rewards that waited are given now.")
        for who in (amy, bo):
            await who.calls("/coupons")
            assert who.told()[-1].count("AB-") == 1
        await bea.calls("/raid on")
        await bea.calls("/raid off")
        await chat.passes(seconds=1)
        assert (await books(chat))["left"] == 1


async def test_whom_a_raid_left_in_doubt_gets_the_reward_when_somebody_lets_them_in() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        for who in (amy, bo):
            await who.calls("/coupons")
        rows = [await who.row() for who in (amy, bo)]
        held = "INSERT INTO coupons_held (community, member) VALUES (?, ?)"
        both = [(row.community, row.id) for row in rows]
        await chat.db.write(lambda tx: tx.many(held, both))
        for who in (amy, bo):
            await asks(chat, who, "spring", "friend:7")
        core, home = chat.app.engine.core, rows[0].community
        free = (core.ids.new(), home, None, "guard.newcomers_let_in")
        data = {"number": 1, "members": [rows[0].id]}
        await chat.db.write(
            lambda tx: core.happenings.add(
                tx, HappeningRow(*free, data, chat.clock.now(), tries=0), None
            )
        )
        await chat.passes(seconds=1)
        await amy.calls("/coupons")
        assert code_of(amy.told()[-1]) == "AB-1"
        assert (await books(chat))["left"] == 2


async def test_a_gift_and_the_lots_of_a_draw_wait_for_the_end_of_a_raid() -> None:
    everybody = "everybody: {not: {points: {above: 99}}}"
    async with fake_chat(options=options(spring=SPRING), audiences=everybody) as chat:
        ann, bea = chat.has("Ann", rights=["money"]), chat.has("Bea", rights=["people"])
        amy, bo, cy = chat.has("Amy"), chat.has("Bo"), chat.has("Cy")
        for who in (amy, bo, cy):
            await who.calls("/coupons")
        await ann.calls("/draw open", name="spring", winners=1, lasts="1m")
        await amy.presses("Count me in")
        await bea.calls("/raid on")
        await ann.calls("/coupon gift", name="spring", audience="everybody")
        assert ann.told()[-1].startswith("spring goes to everybody in everybody as soon as")
        await chat.passes(minutes=3)
        assert (await books(chat))["left"] == 3
        await cy.leaves()
        await bea.calls("/raid off")
        await chat.passes(minutes=2)
        assert (await books(chat))["left"] == 1
        assert any(said.startswith("spring: 2 members of everybody") for said in chat.said("ops"))


async def test_who_left_before_the_end_of_a_raid_takes_no_code_along() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        bea, amy = chat.has("Bea", rights=["people"]), chat.has("Amy")
        await amy.calls("/coupons")
        await bea.calls("/raid on")
        await asks(chat, amy, "spring", "friend:7")
        await amy.leaves()
        await bea.calls("/raid off")
        await chat.passes(seconds=1)
        assert chat.said("ops")[-1] == (
            "The raid is over. No reward could be given of those that waited.\n"
            "One got none: they have it already or have left, or nothing can be given any more."
        )
        assert (await books(chat))["left"] == 3
