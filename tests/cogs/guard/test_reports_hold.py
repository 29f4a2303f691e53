"""Enough reports by members in good standing take a message away until an operator looked."""

import asyncio

import pytest

from bot.testing import fake_chat
from cogs.guard.evidence import Mode
from cogs.guard.judging.policy import Wish
from cogs.guard.reports.config import ReportOptions
from tests.cogs.guard.reporting import FINE, RIGHT, SAME, SHORTLY, THANKS, report, settled
from tests.cogs.guard.staging import Acting


async def test_enough_members_in_good_standing_hold_a_message_and_make_one_case() -> None:
    async with fake_chat() as chat:
        ops = chat.has("Ann", rights=["people"])
        bob, *many = settled(chat, "Bob", "Amy", "Li", "Zoë")
        spam = await bob.says("You are all idiots")
        for each in many[:2]:
            await report(each, spam, "rude")
        assert chat.said("ops")[0].startswith("2 members reported a message of Bob")
        assert not spam.deleted
        await report(many[2], spam, "spam")
        assert spam.deleted
        told, card = chat.said("ops")
        assert told.startswith("3 members reported a message of Bob")
        assert "as case 1: nobody sees it" in told
        assert "is held back" in card
        assert "case 1" in bob.told()[-1]
        await ops.presses("Remove")
        for each in many:
            assert each.told().count(RIGHT) == 1
        assert "Removed by Ann, case 1" in chat.said("ops")[0]


@pytest.mark.fake_only(SAME)
async def test_what_was_held_and_is_fine_stands_there_again_and_all_hear_it_once() -> None:
    async with fake_chat() as chat:
        ops = chat.has("Ann", rights=["people"])
        bob, *many = settled(chat, "Bob", "Amy", "Li", "Zoë")
        good = await bob.says("I like *that* idea")
        for each in many:
            await report(each, good)
        assert good.deleted
        await ops.presses("Release")
        assert chat.said()[-1] == f"Bob wrote: {chat.platform.escape('I like *that* idea')}"
        for each in many:
            assert each.told().count(FINE) == 1
        assert "Ann found it fine" in chat.said("ops")[0]


@pytest.mark.fake_only(SAME)
async def test_reports_that_race_make_one_case() -> None:
    async with fake_chat() as chat:
        bob, *many = settled(chat, "Bob", *(f"Member {each}" for each in range(8)))
        spam = await bob.says("You are all idiots")
        for each in many:
            await each.opens_menu("Report", spam)
        await asyncio.gather(*(each.submits(kind="rude") for each in many))
        assert spam.deleted
        cases = await chat.db.read(lambda tx: tx.rows("SELECT number FROM guard_cases"))
        assert cases == [(1,)]
        told, card = chat.said("ops")
        assert told.startswith("8 members reported a message of Bob")
        assert "is held back" in card
        assert sum("case 1" in each for each in bob.told()) == 1


@pytest.mark.fake_only(SAME)
async def test_reports_of_newcomers_reach_operators_but_hold_nothing() -> None:
    async with fake_chat() as chat:
        (bob,) = settled(chat, "Bob")
        many = [await chat.joins(f"Newcomer {each}") for each in range(4)]
        good = await bob.says("Hello")
        for each in many:
            await report(each, good)
        assert chat.said("ops")[-1].startswith("4 members reported a message of Bob")
        assert not good.deleted


@pytest.mark.fake_only(SAME)
async def test_who_was_often_wrong_weighs_less() -> None:
    options = {"guard": Acting(reports=ReportOptions(hold=2, wrong=1))}
    async with fake_chat(options=options) as chat:
        ops = chat.has("Ann", rights=["people"])
        amy, li, zoe, bob = settled(chat, "Amy", "Li", "Zoë", "Bob")
        first = await bob.says("Hello")
        await report(amy, first)
        await ops.presses("It is fine")
        await amy.was_told(FINE)
        second = await bob.says("Hello again")
        await report(amy, second)
        await report(li, second)
        assert not second.deleted
        await report(zoe, second)
        assert second.deleted


@pytest.mark.fake_only(SAME)
async def test_who_has_a_penalty_themselves_does_not_take_messages_away() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["people"])
        amy, li, zoe, bob = settled(chat, "Amy", "Li", "Zoë", "Bob")
        await amy.says("Hello")
        await ann.calls("/case warn", member=amy.person.native, rule=1)
        good = await bob.says("Hello, too")
        for each in (amy, li, zoe):
            await report(each, good)
        assert not good.deleted
        await ann.calls("/case overturn", case=1)
        cleo = chat.has("Cleo")
        await report(cleo, good)
        assert good.deleted


@pytest.mark.fake_only(SAME)
async def test_an_operators_message_is_never_held() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["people"])
        many = settled(chat, "Amy", "Li", "Zoë", "Bob")
        good = await ann.says("Please be kind")
        for each in many:
            await report(each, good)
        assert not good.deleted
        assert chat.said("ops")[0].startswith("4 members reported a message of Ann")


@pytest.mark.fake_only(SAME)
async def test_what_was_held_and_nobody_decided_stays_away_and_reporters_hear_so() -> None:
    async with fake_chat(options=SHORTLY) as chat:
        chat.has("Ann", rights=["people"])
        bob, *many = settled(chat, "Bob", "Amy", "Li", "Zoë")
        spam = await bob.says("You are all idiots")
        for each in many:
            await report(each, spam)
        await chat.passes(days=3)
        assert many[0].told()[-1] == ("Thank you for your report. What you reported stays away.")
        assert "Nobody decided in time. It stays away." in chat.said("ops")[0]


@pytest.mark.fake_only(SAME)
async def test_in_a_rehearsal_reports_hold_nothing_and_operators_read_what_would_be() -> None:
    async with fake_chat(settings={"stage": "rehearsal"}) as chat:
        chat.has("Ann", rights=["people"])
        bob, *many = settled(chat, "Bob", "Amy", "Li", "Zoë")
        spam = await bob.says("You are all idiots")
        for each in many:
            await report(each, spam)
            await each.was_told(THANKS)
        assert not spam.deleted
        assert bob.told() == []
        assert any("would be gone now" in said for said in chat.said("ops"))


INVITE = "Come to discord.gg/abcdef"


@pytest.mark.parametrize("mode", ["observe", "flag"])
@pytest.mark.fake_only(SAME)
async def test_what_the_guard_let_stand_is_held_when_enough_members_report_it(mode: Mode) -> None:
    options = {"guard": Acting(rules={"invite": Wish(mode=mode), "unknown-host": Wish(mode=mode)})}
    async with fake_chat(options=options) as chat:
        ops = chat.has("Ann", rights=["people"])
        many = settled(chat, "Amy", "Li", "Zoë")
        bob = await chat.joins("Bob")
        ad = await bob.says(INVITE)
        assert not ad.deleted
        for each in many:
            await report(each, ad)
        assert ad.deleted
        card = next(post for post in chat.posts("ops") if "is held back" in post.text)
        assert sum("is held back until" in each for each in bob.told()) == 1
        await ops.presses("Remove", card)
        for each in many:
            assert each.told().count(RIGHT) == 1
        assert any("This is a warning" in each for each in bob.told())
