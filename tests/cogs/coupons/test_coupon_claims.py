"""Coupons as members get them: by a button, one each, privately."""

from bot.testing import fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options

SPRING = Campaign(title={"en": "Spring"}, value={"en": "5 euro off"}, codes=("AB-1", "AB-2"))
OPTIONS = {"coupons": Options(campaigns={"spring": SPRING})}


async def test_first_come_first_served_and_asking_again_shows_the_same_code() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        amy, bo, cy = (chat.has(name) for name in ("Amy", "Bo", "Cy"))
        await ann.calls("/coupon drop", name="spring")
        assert chat.said("lobby")[-1].endswith("2 of 2 left")
        for who in (amy, bo, cy, amy):
            await who.presses("Get mine")
        assert "AB-1" in amy.told()[0]
        assert amy.told()[1] == amy.told()[0]
        assert "AB-2" in bo.told()[0]
        await cy.was_told(
            "You missed it by a hair: 3 people came for it. It was not you who were slow."
        )
        await chat.passes(seconds=5)
        assert "All 2 have found their owners" in chat.said("lobby")[-1]
