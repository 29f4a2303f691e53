"""Gifts and rewards: each member once, whoever asks, and the operators hear how it went."""

from pathlib import Path

import pytest

from bot.testing import fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options

CODES = tuple(f"WIN-{number}" for number in range(4))
SPRING = Campaign(title={"en": "Spring"}, value={"en": "5 euro off"}, codes=CODES)
OPTIONS = {"coupons": Options(campaigns={"spring": SPRING})}
THANKS = """
name: Thanks
kind: offer
when: [{on: checkin.checked_in}]
where: {communities: [home]}
steps:
  - coupons.give: {campaign: spring}
"""


async def test_a_member_gets_one_from_an_operator_and_finds_it_behind_the_button() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("*Amy* <@1>")
        await amy.calls("/coupons")
        await ann.calls("/coupon give", name="spring", member=amy.person.native)
        name = chat.platform.escape("*Amy* <@1>")
        await ann.was_told(f"{name} has it, and reads where the code is.")
        await ann.calls("/coupon give", name="spring", member=amy.person.native)
        await ann.was_told(f"{name} gets none: You had yours already.")
        await amy.calls("/coupons")
        assert "WIN-0" in amy.told()[-1]


async def test_a_script_rewards_whoever_checks_in_once() -> None:
    async with fake_chat(options=OPTIONS, scripts={"thanks": THANKS}) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        for who in (amy, bo):
            await who.calls("/checkin")
        await chat.passes(days=1)
        await amy.calls("/checkin")
        for who, code in ((amy, "WIN-0"), (bo, "WIN-1")):
            await who.calls("/coupons")
            assert code in who.told()[-1]
            assert who.told()[-1].count("WIN-") == 1


ASKER = '''
"""Asks another cog for a reward."""

from bot.cog import Cog, command
from bot.context import Ctx


class AskerCog(Cog):
    """Asks."""

    @command("please")
    def please(self, ctx: Ctx) -> None:
        """Ask."""
        asked = ctx.ask("coupons.give", ctx.member, campaign="spring", source="friend:1")
        ctx.reply("asked" if asked else "nobody")
'''
