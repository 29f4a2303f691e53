"""What is read before somebody decides: what is stopped, made void, and who is first."""

import pytest

from bot.testing import fake_chat
from cogs.coupons.campaigns.campaign import Campaign, Early
from tests.cogs.coupons.couponing import SPRING, books, code_of, dropped, options, spring

pytestmark = pytest.mark.fake_only("the platform has no part in it")


async def test_who_may_go_first_is_said_in_words_not_by_a_name_of_the_team() -> None:
    soon = spring(opens="2026-03-03 20:00", early=Early("vips_2026"))
    async with fake_chat(options=soon, audiences="vips_2026: {points: {above: 99}}") as chat:
        await dropped(chat)
        (said,) = chat.said("lobby")
        assert "8:00 PM: Points: above 99. For all others it opens Tue" in said
        assert "vips" not in said


async def test_the_picture_of_a_drop_says_nothing_that_an_edit_makes_wrong() -> None:
    said = spring(per_member=2, opens="2026-03-05 20:00", closes="2026-03-05 23:00")
    async with fake_chat(options=said) as chat:
        await dropped(chat)
        (post,) = chat.posts("lobby")
        ((_, alt),) = post.pictures
        assert alt == "Spring\nUp to 2 each\nFirst come, first served"


async def test_whoever_stops_a_campaign_hears_that_its_draw_would_give_nothing() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await ann.calls("/draw open", name="spring", winners=1, lasts="1h")
        await amy.presses("Count me in")
        await ann.calls("/coupon stop", name="spring")
        assert ann.told()[-1].splitlines() == [
            "spring is stopped. What was given stays good.",
            "Not over yet: draw 1. While spring is stopped, nobody who is drawn gets anything."
            " Let it go on until the winners are told, then stop it.",
        ]
        await ann.calls("/coupon show", name="spring")
        await ann.presses("Let it go on")
        await chat.passes(hours=1, minutes=2)
        assert (await books(chat))["left"] == 2


async def test_the_question_before_coupons_are_void_names_what_makes_good_for_them() -> None:
    sorry = Campaign(title={"": "Sorry"}, value={"": "3 euro off"}, codes=("OK-1",))
    async with fake_chat(options=options(spring=SPRING, sorry=sorry)) as chat:
        ann = await dropped(chat)
        for name in ("Amy", "Bo"):
            await chat.has(name).presses("Get mine")
        await ann.calls("/coupon void", name="spring", which="given", good="sorry")
        assert ann.told()[-1].splitlines() == [
            "This makes void 2 coupons of spring that members hold. It cannot be undone.",
            "Each holder gets one of sorry for it: Sorry: 3 euro off.",
            "Of sorry only one is left, so not everybody gets one. Bring in more first.",
        ]
        await ann.calls("/coupon stop", name="sorry")
        await ann.calls("/coupon void", name="spring", which="given", good="sorry")
        await ann.was_told("sorry was stopped.")


async def test_a_pack_that_its_holder_has_already_makes_good_by_one_more_of_its_first() -> None:
    pack = {
        "spring": SPRING,
        "first": Campaign(title={"": "First"}, codes=("OK-1", "OK-2")),
        "second": Campaign(title={"": "Second"}, codes=("OK-3",)),
        "pack": Campaign(title={"": "Pack"}, pack=("first", "second")),
    }
    async with fake_chat(options=options(**pack)) as chat:
        ann = await dropped(chat)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        await ann.calls("/coupon give", name="pack", member=amy.person.native)
        await ann.calls("/coupon void", name="spring", which="given", good="pack")
        await ann.presses("Make them void")
        await chat.passes(seconds=1)
        await amy.calls("/coupons")
        assert "OK-1" in amy.told()[-1]
        assert "OK-2" in amy.told()[-1]
        assert (await books(chat, "first"))["left"] == 0
