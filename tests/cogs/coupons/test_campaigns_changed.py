"""What operators change, mistype or throw away: members are served, and operators read why not."""

import unicodedata
from dataclasses import replace

import pytest

from bot.testing import fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options
from tests.cogs.coupons.couponing import (
    SPRING,
    books,
    code_of,
    drafted,
    dropped,
    options,
    spring,
)

pytestmark = pytest.mark.fake_only


async def test_codes_of_a_draft_that_was_thrown_away_can_be_brought_in_again() -> None:
    async with fake_chat() as chat:
        for name in ("a", "b"):
            ann = await drafted(chat, name)
            await ann.presses("How many")
            await ann.submits(codes="AB-1")
            table = ann.file("codes.csv", b"code\nXX-1\nXX-2\n")
            await ann.calls("/coupon import", name=name, file=table)
            await ann.was_told(f"All 2 codes are in, and can be given: {name}.")
            await ann.calls("/coupon show", name=name)
            assert "3 of 3 left." in ann.told()[-1]
            await ann.presses("Throw it away")
            await ann.was_told(f"{name} is gone.")


async def test_an_audience_that_is_not_there_is_refused_in_a_form() -> None:
    async with fake_chat() as chat:
        ann, amy = await drafted(chat, "a"), chat.has("Amy")
        await ann.presses("How many")
        await ann.submits(codes="AB-1")
        await ann.presses("Open it")
        await ann.calls("/coupon drop", name="a")
        await ann.calls("/coupon change", name="a")
        for form, said in {
            "For whom": {"audience": "regulrs"},
            "How many": {"reserve": "x: 1"},
        }.items():
            await ann.presses(form)
            await ann.submits(**said)
            assert "there is no such audience" in ann.told()[-1]
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"


async def test_a_drop_whose_audience_is_gone_rests_until_it_is_there() -> None:
    async with fake_chat(
        options=spring(audience="old"), audiences="old: {points: {below: 9}}"
    ) as chat:
        ann, amy = await dropped(chat), chat.has("Amy")
        home = chat.app.communities.called("home")
        assert home is not None
        chat.app.communities.add(replace(home, audiences={}))
        await amy.presses("Get mine")
        await amy.was_told("This rests for a moment. Please come again a little later.")
        for _ in range(2):
            await ann.calls("/coupon list")
        assert chat.said("ops") == [
            "spring rests: it is for old, and there is no such audience. Write it under"
            " audiences: in config.yaml, or give spring to others; then it goes on by itself."
        ]
        assert chat.posts("lobby")[0].text.endswith("goes on soon. 3 of 3 are left.")
        chat.app.communities.add(home)
        await ann.calls("/coupon list")
        assert chat.posts("lobby")[0].text.endswith("3 of 3 left")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"


async def test_what_was_asked_a_while_ago_makes_nothing_void_that_it_did_not_say() -> None:
    async with fake_chat(options=spring()) as chat:
        ann, amy, bo = await dropped(chat), chat.has("Amy"), chat.has("Bo")
        await ann.calls("/coupon void", name="spring", which="given")
        await ann.was_told("There is nothing of spring to make void.")
        await amy.presses("Get mine")
        await ann.calls("/coupon new")
        await ann.submits(name=unicodedata.normalize("NFD", "Grüße"), title="Sorry", style="pool")
        await ann.calls("/coupon void", name="spring", which="left", good="grüsse")
        assert ann.told()[-1].startswith("What is left is nobody's")
        await ann.calls("/coupon void", name="spring", which="given")
        assert ann.told()[-1].startswith("This makes void the one coupon of spring")
        await chat.passes(days=7)
        await bo.presses("Get mine")
        await ann.presses("Make them void")
        assert ann.told()[-1].startswith("This makes void 2 coupons of spring")
        assert await books(chat) == {"left": 1, "claimed": 2, "void": 0, "delivered": 2}
        await ann.presses("Make them void")
        assert await books(chat) == {"left": 1, "claimed": 0, "void": 2}


async def test_who_stops_or_drops_what_is_over_reads_what_is_so_and_what_to_do() -> None:
    async with fake_chat(options=spring(closes="2026-03-01 20:00")) as chat:
        ann = await dropped(chat)
        await ann.was_told("spring is over. Give it another end first, in config.yaml.")
        await ann.calls("/coupon stop", name="spring")
        await ann.was_told("There is nothing to stop: spring is over.")


async def test_a_campaign_is_found_as_a_phone_writes_its_name() -> None:
    said = {"member-day": SPRING, "day": Campaign(), "Day": Campaign()}
    async with fake_chat(options={"coupons": Options(campaigns=said)}) as chat:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon drop", name="Member day")
        await ann.was_told("It stands in the room: member-day.")
        await ann.calls("/coupon drop", name="DAY")
        await ann.was_told('There is no campaign called "DAY". /coupon list shows what there is.')
        await ann.calls("/coupon new")
        await ann.submits(name="Memberday", title="Ours", style="pool")
        assert ann.told()[-1].startswith('There is a campaign called "member-day" already.')


async def test_a_campaign_that_is_taken_out_of_config_yaml_is_changed_by_command_and_back() -> None:
    async with fake_chat(options=spring()) as chat:
        chat.other_acts = True  # its campaign is the same
        ann, amy = await dropped(chat), chat.has("Amy")
        for _ in range(2):
            await chat.restarts(options=options())
        assert chat.said("ops") == [
            "spring is no longer in config.yaml. It goes on as it is: /coupon change changes it,"
            " and /coupon stop ends it."
        ]
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        await ann.calls("/coupon change", name="spring")
        await ann.presses("When")
        await ann.submits(closes="2026-03-03 08:00")
        assert "Closes Tue, Mar 3 8:00 AM." in ann.told()[-1]
        await chat.restarts(options=spring())
        await ann.calls("/coupon change", name="spring")
        assert ann.told()[-1].startswith("spring stands in config.yaml. Change it there")
        await chat.has("Bo").presses("Get mine")
        assert await books(chat) == {"left": 1, "claimed": 2, "void": 0, "delivered": 2}


async def test_config_yaml_takes_up_what_was_begun_by_command() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True  # its config.yaml says the same
        ann = await drafted(chat, "spring")
        await chat.restarts(options=spring(value={"": "5 euro off"}))
        await ann.calls("/coupon show", name="spring")
        assert ann.told()[-1].startswith("spring: open.")
        assert "Spring: 5 euro off" in ann.told()[-1]


async def test_a_gift_whose_audience_is_gone_meanwhile_ends_and_says_so() -> None:
    async with fake_chat(options=spring(), audiences="old: {points: {below: 9}}") as chat:
        ann, bea = chat.has("Ann", rights=["money"]), chat.has("Bea", rights=["people"])
        await bea.calls("/raid on")
        await ann.calls("/coupon gift", name="spring", audience="old")
        home = chat.app.communities.called("home")
        assert home is not None
        chat.app.communities.add(replace(home, audiences={}))
        await bea.calls("/raid off")
        assert chat.said("ops")[-1:] == [
            "spring: nobody in old got one.\nThere is no audience old any more, so nobody else"
            " gets one. /coupon gift gives to another."
        ]


async def test_another_value_counts_once_all_that_was_given_is_void() -> None:
    async with fake_chat(options=spring(value={"": "5 euro off"})) as chat:
        chat.other_acts = True  # its campaign is the same
        ann, amy, bo = await dropped(chat), chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine")
        for more in ("", "Once"):
            said = spring(value={"": "6 euro off"}, title={"": f"Spring {more}"})
            await chat.restarts(options=said)
        assert sum("what was promised stays" in said for said in chat.said("ops")) == 1
        await ann.calls("/coupon void", name="spring", which="given")
        await ann.presses("Make them void")
        await bo.presses("Get mine")
        assert bo.told()[-1].startswith("Spring Once: 6 euro off")


async def test_a_code_that_is_taken_out_of_config_yaml_is_given_to_nobody_until_it_is_back() -> (
    None
):
    async with fake_chat(options=spring()) as chat:
        chat.other_acts = True  # its campaign is the same
        ann, amy, bo = await dropped(chat), chat.has("Amy"), chat.has("Bo")
        table = ann.file("codes.csv", b"code\nAB-9\n")
        await ann.calls("/coupon import", name="spring", file=table)
        await amy.presses("Get mine")
        await chat.restarts(options=spring(codes=("AB-3",)))
        assert chat.said("ops")[-1] == (
            "spring: one code that nobody had is no longer in config.yaml, so nobody gets it."
            " What is written there again can be given again."
        )
        assert await books(chat) == {"left": 2, "claimed": 1, "void": 0, "delivered": 1}
        await bo.presses("Get mine")
        assert code_of(bo.told()[-1]) == "AB-3"
        await chat.restarts(options=spring(codes=("AB-2", "AB-3")))
        assert await books(chat) == {"left": 2, "claimed": 2, "void": 0, "delivered": 2}
