"""Coupons as members get them: by a button, one each, privately."""

import re
from dataclasses import replace

import pytest

from bot.testing import fake_chat
from cogs.coupons.campaigns.campaign import Campaign, Early
from tests.cogs.coupons.couponing import CODES, SPRING, code_of, dropped, options, spring

HERE = "Spring: 5 euro off\nFirst come, first served. Press the button; only you will see the code."
AUDIENCES = "{regulars: {points: {at_least: 5}}, newcomers: {language: lv}}"
HOSTILE = ("*Amy*", "<@everyone>", "陈小明 🧧", "Ģirts_Žīds", "Ωμέγα`x`", "../../etc")


async def test_first_come_first_served_and_asking_again_shows_the_same_code() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        await dropped(chat)
        assert chat.said("lobby") == [f"{HERE}\n3 of 3 left"]
        amy, bo, cy, di = (chat.has(name) for name in ("Amy", "Bo", "Cy", "Di"))
        for who in (amy, bo, cy, di, amy):
            await who.presses("Get mine")
        assert [code_of(who.told()[0]) for who in (amy, bo, cy)] == [*CODES]
        assert amy.told()[1] == amy.told()[0]
        await di.was_told(
            "You missed it by a hair: 4 people came for it, you among them. "
            "It was not you who were slow."
        )
        await chat.passes(seconds=5)
        assert chat.said("lobby") == [
            "Spring: 5 euro off\nAll 3 have found their owners. The fastest hand took one second."
        ]


@pytest.mark.fake_only("Discord's client has no two screens")
async def test_two_presses_at_once_are_one_coupon() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        await dropped(chat)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        await amy.presses_late("Get mine", chat.posts("lobby")[-1])
        assert {code_of(answer) for answer in amy.told()} == {"AB-1"}
        await chat.passes(seconds=5)
        assert chat.said("lobby") == [f"{HERE}\n2 of 3 left"]


@pytest.mark.fake_only("names are escaped everywhere alike")
@pytest.mark.parametrize("name", HOSTILE)
async def test_whoever_has_a_strange_name_gets_a_coupon_too(name: str) -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        ann = await dropped(chat)
        who = chat.has(name)
        await who.presses("Get mine")
        assert code_of(who.told()[0]) == "AB-1"
        await ann.calls("/coupon code", member=who.person.native)
        assert "AB-1" in ann.told()[-1]


@pytest.mark.fake_only("the words are the platform's everywhere alike")
async def test_a_post_in_another_language_has_the_campaigns_words_in_it() -> None:
    said = {
        "en": "Spring",
        "zh-CN": "春天",
        "pt-BR": "Primavera",
        "lv": "Pavasaris",
        "el": "Άνοιξη",
    }
    for language, title in said.items():
        async with fake_chat(language=language, options=spring(title=said, terms=said)) as chat:
            await dropped(chat)
            assert chat.said("lobby")[0].startswith(title)
            amy = chat.has("Amy", language=language)
            await amy.presses(chat.posts("lobby")[0].buttons[0][1])
            assert amy.told()[0].startswith(title)
            assert amy.told()[0].endswith(title)
            assert "AB-1" in amy.told()[0]


@pytest.mark.fake_only("the same everywhere")
async def test_a_press_before_it_opens_is_told_when_and_one_after_it_closes_that_it_is_over() -> (
    None
):
    times = {"opens": "2026-03-02 10:00", "closes": "2026-03-02 12:00"}
    async with fake_chat(options=spring(**times)) as chat:
        await dropped(chat)
        assert "It opens" in chat.said("lobby")[0]
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine")
        assert amy.told()[-1].startswith("It is not open yet. It opens Mon, Mar 2 10:00")
        await chat.passes(hours=1, seconds=1)
        assert chat.said("lobby")[0].endswith("3 of 3 left")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        drop = chat.posts("lobby")[0]
        await chat.passes(hours=2)
        assert drop.text.endswith("This is over. One of 3 found its owner.")
        await bo.presses_late("Get mine", drop)
        await bo.was_told("This is over. Thank you for looking in.")
        await amy.presses_late("Get mine", drop)
        assert code_of(amy.told()[-1]) == "AB-1"


@pytest.mark.fake_only("the same everywhere")
async def test_some_go_first_some_are_kept_for_newcomers_and_others_are_told_by_what() -> None:
    early, kept = Early("regulars", 86_400_000), {"newcomers": 2}
    said = spring(opens="2026-03-03 09:00", early=early, reserve=kept)
    async with fake_chat(options=said, audiences=AUDIENCES) as chat:
        await dropped(chat)
        amy, bo, cy = chat.has("Amy"), chat.has("Bo"), chat.has("Cy", language="lv")
        await amy.calls("/checkin")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        await bo.presses("Get mine")
        assert bo.told()[-1].startswith("Others may go first; for you it opens Tue, Mar 3")
        await chat.passes(days=1)
        await bo.presses("Get mine")
        assert bo.told()[-1].startswith("What is left is kept for others")
        await cy.presses("Get mine")
        assert code_of(cy.told()[-1]) == "AB-2"


@pytest.mark.fake_only("the same everywhere")
async def test_operators_get_none_unless_it_is_said() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        ann = await dropped(chat)
        await ann.presses("Get mine")
        await ann.was_told("The team leaves these to the members. To try it: /coupon test")
        await ann.calls("/coupon test", name="spring")
        test = chat.posts("ops")[-1]
        assert test.text.startswith("Test: Spring")
        await ann.presses("Get mine", test)
        assert code_of(ann.told()[-1]).startswith("TEST-")
    async with fake_chat(options=spring(staff_take_part=True)) as chat:
        ann = await dropped(chat)
        await ann.presses("Get mine")
        assert code_of(ann.told()[-1]) == "AB-1"


@pytest.mark.fake_only("the same everywhere")
async def test_a_price_in_points_is_paid_once_and_who_has_too_few_is_told_how_many() -> None:
    async with fake_chat(options=spring(points=10)) as chat:
        await dropped(chat)
        amy = chat.has("Amy")
        await amy.calls("/checkin")
        await amy.presses("Get mine for 10 points")
        await amy.was_told(
            "This one costs 10 points, and you have 5."
            " It waits for you as long as there are some left."
        )
        await chat.passes(days=1)
        await amy.calls("/checkin")
        await amy.presses("Get mine for 10 points")
        await amy.presses("Get mine for 10 points")
        assert code_of(amy.told()[-1]) == "AB-1"
        assert await amy.points() == 0


@pytest.mark.fake_only("the same everywhere")
async def test_one_code_for_all_is_given_as_often_as_its_cap_says() -> None:
    async with fake_chat(options=spring(codes=(), style="shared", code="ALL", stock=2)) as chat:
        await dropped(chat)
        amy, bo, cy = chat.has("Amy"), chat.has("Bo"), chat.has("Cy")
        for who in (amy, bo, cy):
            await who.presses("Get mine")
        assert [code_of(who.told()[0]) for who in (amy, bo)] == ["ALL", "ALL"]
        assert cy.told()[0].startswith("You missed it by a hair")


@pytest.mark.fake_only("the same everywhere")
async def test_another_community_sees_nothing_of_it() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        chat.other_acts = True
        await dropped(chat)
        eve = chat.has("Eve", rights=["money"], community="other")
        await eve.calls("/coupon list")
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        sam = chat.has("Sam", community="other")
        await sam.calls("/coupons")
        await sam.was_told("You have no coupons yet. When you get one, you find it here.")


@pytest.mark.fake_only("the same everywhere")
async def test_a_raid_pauses_a_drop_and_its_end_lets_it_go_on() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        await dropped(chat)
        bea = chat.has("Bea", rights=["people"])
        await bea.calls("/raid on")
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        await amy.was_told("This rests for a moment. Please come again a little later.")
        assert "rests for a moment" in chat.said("lobby")[0]
        await bea.calls("/raid off")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"


@pytest.mark.fake_only("the platform has no part in it")
async def test_all_that_one_has_can_be_seen_and_the_good_ones_come_first() -> None:
    long = Campaign(value={"": "5 euro off" * 10}, valid_for=86_400_000)
    many = {
        f"nr{n}": replace(long, title={"": f"Nr {n}".ljust(100, ".")}, codes=(f"AB-{n}",))
        for n in range(1, 8)
    }
    async with fake_chat(options=options(**many)) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await amy.says("Hello")
        for name in many:
            await ann.calls("/coupon give", name=name, member=amy.person.native)
        await ann.calls("/redeem", code="AB-7")
        await ann.presses("Use it now")
        await amy.calls("/coupons")
        assert re.findall("AB-[0-9]", amy.told()[-1]) == ["AB-6", "AB-5", "AB-4", "AB-3"]
        await amy.presses("More")
        assert re.findall("Nr [0-9]", amy.told()[-1]) == ["Nr 2", "Nr 1", "Nr 7"]
        assert re.findall("AB-[0-9]", amy.told()[-1]) == ["AB-2", "AB-1"]
        assert "More" not in [label for _, label in amy.sees()[-1].buttons]
        await ann.calls("/coupon code", member=amy.person.native)
        await ann.presses("More")
        assert re.findall("AB-[0-9]", ann.told()[-1]) == ["AB-1", "AB-7"]
