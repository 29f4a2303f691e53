"""While a community rehearses nothing is given, and who asks is told so."""

import pytest

from bot.happenings import HappeningRow
from bot.store.db import Tx
from bot.testing import fake_chat
from tests.cogs.coupons.couponing import books, code_of, dropped, spring

pytestmark = pytest.mark.fake_only("the platform has no part in it")
THANKS = """
name: Thanks
kind: offer
when: [{on: checkin.checked_in}]
where: {communities: [home]}
steps:
  - coupons.give: {campaign: spring, text: "Well done"}
"""
REHEARSAL = {"stage": "rehearsal"}
RESTS = "We are only rehearsing at the moment"


async def test_a_drop_from_before_rests_while_the_community_rehearses() -> None:
    async with fake_chat(options=spring()) as chat:
        ann = await dropped(chat)
        assert ann.told()[-1] == "It stands in the room: spring."
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine")
        await chat.restarts(settings=REHEARSAL)
        await bo.presses("Get mine")
        assert bo.told()[-1].startswith(RESTS)
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        await chat.restarts(settings={})
        await bo.presses("Get mine")
        assert code_of(bo.told()[-1]) == "AB-2"
        await books(chat)


async def test_what_is_put_up_in_a_rehearsal_stands_in_ops_and_gives_nothing() -> None:
    async with fake_chat(options=spring(), settings=REHEARSAL) as chat:
        ann = await dropped(chat)
        assert "stands in the operators' room alone, and nobody gets one" in ann.told()[-1]
        amy = chat.has("Amy")
        await amy.presses("Get mine", chat.posts("ops")[-1])
        assert amy.told()[-1].startswith(RESTS)
        await ann.calls("/draw open", name="spring", winners=1)
        assert "stands in the operators' room alone, and nobody gets one" in ann.told()[-1]
        assert chat.said() == []
        assert (await books(chat))["left"] == 3
        await ann.calls("/coupon test", name="spring")
        await ann.presses("Get mine", chat.posts("ops")[-1])
        assert code_of(ann.told()[-1]).startswith("TEST-")


async def test_lots_wait_until_those_who_take_part_can_read_who_won() -> None:
    async with fake_chat(options=spring()) as chat:
        ann, amy, bo = chat.has("Ann", rights=["money"]), chat.has("Amy"), chat.has("Bo")
        await ann.calls("/draw open", name="spring", winners=1, lasts="1h")
        await amy.presses("Count me in")
        await chat.restarts(settings=REHEARSAL)
        await bo.presses("Count me in")
        assert bo.told()[-1].startswith(RESTS)
        await ann.calls("/draw close", number=1)
        assert "draw 1 waits" in ann.told()[-1]
        await chat.passes(hours=5)
        assert not any("Seal:" in said for said in chat.said() + chat.said("ops"))
        await chat.restarts(settings={})
        await chat.passes(minutes=17)
        assert any("Drawn: Amy" in said for said in chat.said())


async def test_gifts_are_shown_to_operators_and_given_to_nobody() -> None:
    async with fake_chat(
        options=spring(),
        scripts={"thanks": THANKS},
        settings=REHEARSAL,
        audiences="{poor: {points: {below: 99}}}",
    ) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await amy.calls("/checkin")
        assert any("Well done" in said for said in chat.said("ops"))
        await ann.calls("/coupon give", name="spring", member=amy.person.native)
        await ann.was_told("Amy gets none: the community only rehearses. /golive ends that.")
        await ann.calls("/coupon gift", name="spring", audience="poor")
        await ann.was_told(
            "Rehearsal: spring would have gone to everybody in poor. Nobody was given one."
        )
        assert (await books(chat))["left"] == 3


async def test_what_other_cogs_ask_for_is_given_once_when_the_rehearsal_is_over() -> None:
    async with fake_chat(options=spring(), settings=REHEARSAL) as chat:
        amy = chat.has("Amy")
        await amy.calls("/coupons")
        who, core = await amy.row(), chat.app.engine.core

        def asks(tx: Tx) -> None:
            data = {"campaign": "spring", "source": "friend:7"}
            asked = (core.ids.new(), who.community, who.id, "coupons.give", data)
            core.happenings.add(tx, HappeningRow(*asked, chat.clock.now(), tries=0), None)

        for _ in range(2):
            await chat.db.write(asks)
            await chat.passes(hours=1)
        assert (await books(chat))["left"] == 3
        await chat.restarts(settings={})
        await chat.passes(minutes=16)
        assert (await books(chat))["claimed"] == 1
        await amy.calls("/coupons")
        assert code_of(amy.told()[-1]) == "AB-1"


async def test_a_gift_that_is_under_way_waits_for_the_end_of_a_rehearsal() -> None:
    many = spring(codes=(), style="shared", code="ALL", stock=99)
    async with fake_chat(options=many, audiences="{poor: {points: {below: 99}}}") as chat:
        chat.other_acts = True  # its config.yaml says the same
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        bea = chat.has("Bea", rights=["people"])
        await amy.calls("/coupons")
        await bea.calls("/raid on")
        await ann.calls("/coupon gift", name="spring", audience="poor")
        await chat.restarts(settings=REHEARSAL)
        await bea.calls("/raid off")
        await chat.passes(hours=1)
        assert (await books(chat))["claimed"] == 0
        await chat.restarts(settings={})
        await chat.passes(minutes=16)
        assert (await books(chat))["claimed"] == 1
