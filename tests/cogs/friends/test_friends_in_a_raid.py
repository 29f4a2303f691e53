"""While many come in to do harm, campaigns and gifts wait, and then come once."""

import pytest

from bot.testing import fake_chat
from cogs.friends.campaigns.campaign import Window
from tests.cogs.friends.befriending import attributed, card, opens, qualified, spring
from tests.cogs.friends.test_friends_coupons import couponed

pytestmark = pytest.mark.fake_only("the platform has no part in it")

BEGIN = """
name: Begin
kind: offer
steps:
  - friends.open: {campaign: spring, text: "Friends!", lasts: 2d}
"""


async def test_a_campaign_that_is_opened_in_a_raid_opens_once_it_is_over() -> None:
    async with fake_chat(options=spring()) as chat:
        bea = chat.has("Bea", rights=["money", "people"])
        await bea.calls("/raid on")
        await bea.calls("/friends open", name="spring")
        assert "It opens by itself once that is over; /friends close" in bea.told()[-1]
        assert chat.said() == []
        await chat.restarts(hours=1)
        await bea.calls("/raid off")
        assert "Until Mon, Mar 16" in card(chat)
        assert len(chat.posts("lobby")) == 1


async def test_a_window_and_a_script_wait_too_and_close_calls_it_off() -> None:
    window = Window(opens="2026-03-02 09:10", until="2026-03-05 10:00")
    async with fake_chat(options=spring(window=window), scripts={"begin": BEGIN}) as chat:
        chat.other_acts = True
        bea = chat.has("Bea", rights=["money", "people", "content"])
        await bea.calls("/raid on")
        await chat.passes_until("2026-03-02 09:11")
        assert any("so spring waits" in said for said in chat.said("ops"))
        await bea.calls("/friends close")
        await bea.was_told("What waited to open does not open now.")
        await bea.calls("/sop run", script="begin")
        await bea.calls("/raid off")
        assert chat.said()[-1].startswith("Friends!\nSpring: a cup of tea")
        assert len(chat.posts("lobby")) == 1


async def test_what_can_open_no_more_after_the_raid_is_a_task() -> None:
    window = Window(opens="2026-03-02 09:10", until="2026-03-02 09:15")
    async with fake_chat(options=spring(window=window)) as chat:
        chat.other_acts = True
        bea = chat.has("Bea", rights=["money", "people"])
        await bea.calls("/raid on")
        await chat.passes(minutes=20)
        await bea.calls("/raid off")
        assert chat.said() == []
        assert any("The window of spring is over." in said for said in chat.said("ops"))


@pytest.mark.parametrize("gift", ["points", "coupons"])
async def test_gifts_that_a_team_earns_in_a_raid_come_once_when_it_is_over(gift: str) -> None:
    options = spring(target=1) if gift == "points" else couponed("A-1", "A-2", "A-3")
    async with fake_chat(options=options) as chat:
        bea = chat.has("Bea", rights=["money", "people"])
        amy = chat.has("Amy")
        await opens(chat)
        await amy.presses("Bring friends")
        li = await chat.joins("Li")
        await attributed(chat, li, amy)
        await bea.calls("/raid on")
        await qualified(chat, li, amy)
        await chat.passes(minutes=10)
        await chat.restarts()
        for who in (amy, li):
            assert await who.points() == 0
            await who.calls("/coupons")
            assert "A-" not in who.told()[-1]
        await bea.calls("/raid off")
        await bea.calls("/raid on")
        await bea.calls("/raid off")
        await chat.passes(hours=1)
        for who in (amy, li):
            await who.calls("/coupons")
            assert (await who.points(), who.told()[-1].count("A-")) in ((50, 0), (0, 1))
