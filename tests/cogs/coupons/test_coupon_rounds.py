"""A script knows whether few came the last time, so that a week can rest, and only one."""

import pytest

from bot.testing import fake_chat
from bot.testing.outside import OTHER
from tests.cogs.coupons.couponing import code_of, dropped, spring

pytestmark = pytest.mark.fake_only("no chat is in it")
LOOKS = """
name: Looks
kind: service
when: [{at: "12:00"}]
where: {communities: [home], room: ops}
steps:
  - coupons.weak: {campaign: spring, taken: 2, used: 1, into: weak}
  - say: "weak: {run.weak}"
"""


async def test_few_came_until_enough_were_taken_and_used_and_after_ten_days_there_is_no_last() -> (
    None
):
    async with fake_chat(options=spring(), scripts={"looks": LOOKS}) as chat:
        ann, amy, bo = await dropped(chat), chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine")
        await ann.calls("/redeem", code=code_of(amy.told()[-1]))
        await ann.presses("Use it now")
        await chat.passes_until("2026-03-02 12:01")
        assert chat.said("ops")[-1] == "weak: true", "one was taken, and two are wanted"
        await bo.presses("Get mine")
        await chat.passes_until("2026-03-03 12:01")
        assert chat.said("ops")[-1] == "weak: false"
        await ann.calls("/coupon drop", name="spring")
        await chat.passes_until("2026-03-12 12:01")
        assert chat.said("ops")[-1] == "weak: true", "nobody came to the second drop"
        await chat.passes_until("2026-03-14 12:01")
        assert chat.said("ops")[-1] == "weak: false", "the last drop is too long ago"
        assert chat.said("ops", OTHER) == []


async def test_what_was_taken_and_never_used_is_few_where_use_is_asked_for() -> None:
    async with fake_chat(options=spring(), scripts={"looks": LOOKS}) as chat:
        await dropped(chat)
        for name in ("Amy", "Bo"):
            await chat.has(name).presses("Get mine")
        await chat.passes_until("2026-03-02 12:01")
        assert chat.said("ops")[-1] == "weak: true"


OPENS = """
name: Opens
kind: offer
when: [{at: "09:30"}]
where: {communities: [home], room: lobby}
steps:
  - coupons.opens: {campaign: spring, at: "20:00", until: "23:00", early: old, by: 2h, after: 2h}
  - coupons.drop: {campaign: spring, as: drop}
"""
OLD = "old: {tenure: {at_least: 7d}}"
TONIGHT = "For all others it opens Mon, Mar 2 8:00 PM."


async def test_a_round_keeps_its_times_whatever_else_is_written_in_config_yaml() -> None:
    async with fake_chat(options=spring(), scripts={"opens": OPENS}, audiences=OLD) as chat:
        chat.other_acts = True  # its config.yaml says the same
        await chat.passes_until("2026-03-02 09:31")
        await chat.restarts(options=spring(terms={"": "From 20 euro."}))
        await chat.passes(seconds=1)
        post = chat.posts("lobby")[0]
        assert post.text.endswith(TONIGHT)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        assert "It opens" in amy.told()[-1]
        await chat.passes_until("2026-03-02 23:00")
        assert post.text.endswith("This is over.")
        assert chat.said("ops") == []


async def test_other_times_in_config_yaml_count_and_the_operators_hear_of_it() -> None:
    async with fake_chat(options=spring(), scripts={"opens": OPENS}, audiences=OLD) as chat:
        chat.other_acts = True
        await chat.passes_until("2026-03-02 09:31")
        await chat.restarts(options=spring(closes="2026-03-03 20:00"))
        await chat.passes(seconds=1)
        assert chat.posts("lobby")[0].text.endswith("3 of 3 left")
        assert chat.said("ops") == [
            "spring: config.yaml gives it other times, so those count now, and no longer the ones"
            " that its script set."
        ]


async def test_a_round_of_a_campaign_made_by_command_shows_its_times_where_they_are_changed() -> (
    None
):
    async with fake_chat(scripts={"opens": OPENS}, audiences=OLD) as chat:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon new")
        await ann.submits(name="spring", title="Spring", style="made")
        await ann.presses("How many")
        await ann.submits(stock=3)
        await ann.presses("Open it")
        await chat.passes_until("2026-03-02 09:31")
        await ann.calls("/coupon change", name="spring")
        await ann.presses("How many")
        await ann.submits(stock=4)
        await chat.passes(seconds=10)
        assert chat.posts("lobby")[0].text.endswith(TONIGHT)
        await ann.calls("/coupon change", name="spring")
        await ann.presses("When")
        await ann.submits(opens="", closes="")
        await chat.passes(seconds=1)
        assert chat.posts("lobby")[0].text.endswith("4 of 4 left")


async def test_a_round_for_which_the_coupons_end_too_soon_is_not_begun_and_somebody_hears_why() -> (
    None
):
    ends = spring(expires="2026-03-02 12:00")
    async with fake_chat(options=ends, scripts={"opens": OPENS}, audiences=OLD) as chat:
        await chat.passes_until("2026-03-02 10:30")
        assert chat.said("lobby") == []
        assert "Coupons would end before it opens." in chat.said("ops")[-1]
