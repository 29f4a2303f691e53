"""Gifts and rewards: each member once, whoever asks, and the operators hear how it went."""

import pytest

from bot.happenings import HappeningRow
from bot.store.db import Tx
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
        assert ann.told()[-1].startswith(f"{name} has one now: Spring: 5 euro off. A private")
        await ann.calls("/coupon give", name="spring", member=amy.person.native)
        await ann.was_told(f"{name} gets none: they have had as many as one member may.")
        await ann.calls("/coupon give", name="spring", member=ann.person.native)
        await ann.was_told("Ann gets none: they are of the team, and spring is for the members.")
        bo = chat.has("Bo")
        await bo.calls("/coupons")
        await ann.calls("/coupon stop", name="spring")
        await ann.calls("/coupon give", name="spring", member=bo.person.native)
        assert "gets none: spring is stopped. /coupon show spring has a button" in ann.told()[-1]
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


@pytest.mark.fake_only("the platform has no part in it")
async def test_another_cog_asks_for_a_reward_and_it_is_given_once() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        amy = chat.has("Amy")
        await amy.calls("/coupons")
        who, core = await amy.row(), chat.app.engine.core

        def asks(tx: Tx) -> None:
            data = {"campaign": "spring", "source": "friend:7"}
            given = (core.ids.new(), who.community, who.id, "coupons.give", data)
            core.happenings.add(tx, HappeningRow(*given, chat.clock.now(), tries=0), None)

        for _ in range(2):
            await chat.db.write(asks)
            await chat.passes(seconds=1)
        await amy.calls("/coupons")
        assert amy.told()[-1].count("WIN-") == 1


@pytest.mark.fake_only("the platform has no part in it")
async def test_all_of_an_audience_get_one_until_none_is_left_and_the_operators_hear() -> None:
    audiences = "everybody: {not: {points: {above: 99}}}"
    async with fake_chat(options=OPTIONS, audiences=audiences) as chat:
        ann = chat.has("Ann", rights=["money"])
        people = [chat.has(name) for name in ("Amy", "李雷", "João", "Ķikuts", "Ελένη", "🦊")]
        for who in (ann, *people):
            await who.calls("/coupons")
        await ann.calls("/coupon gift", name="spring", audience="everybody")
        await chat.passes(seconds=1)
        for who in people:
            await who.calls("/coupons")
        assert sum("WIN-" in who.told()[-1] for who in people) == len(CODES)
        assert chat.said("ops")[-1].startswith("spring: 4 members of everybody got one.")
        await ann.calls("/coupons")
        assert "WIN-" not in ann.told()[-1]
