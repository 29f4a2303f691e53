"""Members report what is wrong, and hear once what came of it."""

import asyncio

import pytest

from bot.testing import Post, fake_chat
from tests.cogs.guard.reporting import FINE, RIGHT, SAME, SHORTLY, THANKS, report, settled


async def test_a_report_is_private_and_the_reporter_hears_once_what_came_of_it() -> None:
    async with fake_chat() as chat:
        ops = chat.has("Ann", rights=["people"])
        amy, bob = settled(chat, "Amy", "Bob")
        spam = await bob.says("Buy my *cheap* followers")
        await report(amy, spam, "selling", "He sells again <b>")
        await amy.was_told(THANKS)
        assert chat.said() == []
        (card,) = chat.said("ops")
        assert card.startswith("A member reported a message of Bob: ")
        assert "selling or ads: 1" in card
        assert f"They write: {chat.platform.escape('He sells again <b>')}" in card
        assert "Amy" not in card
        await ops.presses("Show the text")
        assert chat.platform.escape("Buy my *cheap* followers") in ops.told()[-1]
        await ops.presses("Remove")
        assert ops.told()[-1].startswith("Removed, and Bob has been told why: case 1.")
        assert spam.deleted
        assert amy.told().count(RIGHT) == 1
        assert "Removed by Ann, case 1" in chat.said("ops")[0]
        assert chat.posts("ops")[0].buttons == ()
        assert any("case 1" in told for told in bob.told())


@pytest.mark.fake_only(SAME)
async def test_one_member_reports_a_message_once() -> None:
    async with fake_chat() as chat:
        amy, bob = settled(chat, "Amy", "Bob")
        spam = await bob.says("You are all idiots")
        await report(amy, spam)
        await report(amy, spam)
        assert amy.told()[-1].startswith("You have reported this already")
        assert chat.said("ops")[0].startswith("A member reported a message of Bob")


@pytest.mark.fake_only(SAME)
async def test_nobody_reports_themselves_or_a_bot() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        own = await amy.says("Hello")
        await amy.opens_menu("Report", own)
        assert amy.told()[-1].startswith("That is your own.")
        bot = chat.platform.write(Post("by-bot", "home", "lobby", "Welcome", chat.clock.now()))
        await amy.opens_menu("Report", bot)
        assert amy.told()[-1].startswith("That is a bot's post.")
        assert chat.said("ops") == []


async def test_a_member_or_anything_else_is_reported_by_a_command() -> None:
    async with fake_chat() as chat:
        ops = chat.has("Ann", rights=["people"])
        amy, bob = settled(chat, "Amy", "*Bob*")
        await bob.says("Hello")
        await amy.calls("/report", member=bob.person.native)
        await amy.submits(kind="rude", words="He writes to me in private")
        await amy.was_told(THANKS)
        assert chat.said("ops")[0].startswith(f"A member reported {chat.platform.escape('*Bob*')}.")
        await amy.calls("/report")
        await amy.submits(kind="other", words="")
        assert amy.told()[-1].startswith("Please write a few words")
        await amy.calls("/report")
        await amy.submits(kind="other", words="Μια ερώτηση 🌞")
        assert chat.said("ops")[1].startswith("A member reported something.")
        await ops.presses("Warn", chat.posts("ops")[0])
        assert amy.told()[-1] == "Thank you for your report. The operators dealt with it."
        assert any("This is a warning" in each for each in bob.told())


@pytest.mark.fake_only(SAME)
async def test_two_operators_at_once_and_the_second_hears_who_decided() -> None:
    async with fake_chat() as chat:
        ann, eve = chat.has("Ann", rights=["people"]), chat.has("Eve", rights=["people"])
        amy, bob = settled(chat, "Amy", "Bob")
        spam = await bob.says("Buy followers")
        await report(amy, spam)
        card = chat.posts("ops")[0]
        await asyncio.gather(ann.presses("Remove", card), eve.presses("It is fine", card))
        told = [ann.told()[-1], eve.told()[-1]]
        assert sum("already" in each for each in told) == 1
        assert sum(each in (RIGHT, FINE) for each in amy.told()) == 1


@pytest.mark.fake_only(SAME)
async def test_who_reports_what_is_decided_hears_it_at_once() -> None:
    async with fake_chat() as chat:
        ops = chat.has("Ann", rights=["people"])
        amy, li, bob = settled(chat, "Amy", "Li", "Bob")
        good = await bob.says("Hello")
        await report(amy, good)
        await ops.presses("It is fine")
        await report(li, good)
        await li.was_told(FINE)
        assert len(chat.said("ops")) == 1


@pytest.mark.fake_only(SAME)
async def test_who_has_no_right_decides_nothing() -> None:
    async with fake_chat() as chat:
        amy, bob = settled(chat, "Amy", "Bob")
        spam = await bob.says("Buy followers")
        await report(amy, spam)
        await bob.presses("It is fine", chat.posts("ops")[0])
        assert "people" in bob.told()[-1]
        assert chat.posts("ops")[0].buttons != ()


@pytest.mark.fake_only(SAME)
async def test_another_community_sees_nothing_of_reports_and_has_its_own() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        amy, bob = settled(chat, "Amy", "Bob")
        eve = chat.has("Eve", rights=["people"], community="other")
        spam = await bob.says("Buy followers")
        await report(amy, spam)
        card = chat.posts("ops")[0]
        row = chat.platform.write(
            Post("stolen", "other", "lobby", "", chat.clock.now(), buttons=card.buttons)
        )
        await eve.presses("Remove", row)
        assert eve.told()[-1].startswith("This was too long ago")
        assert not spam.deleted


@pytest.mark.parametrize("language", ["en", "zh-CN", "pt-BR", "lv", "el"])
@pytest.mark.fake_only(SAME)
async def test_a_report_reads_well_in_every_language(language: str) -> None:
    async with fake_chat(language=language) as chat:
        amy, bob = chat.has("Amy", language=language), chat.has("小明 🌞", language=language)
        spam = await bob.says("购买粉丝")
        entry = next(
            each.title for each in chat.app.offers.menus(language) if "report" in each.name
        )
        await amy.opens_menu(entry, spam)
        await amy.submits(kind="selling", words="Ξανά!")
        (card,) = chat.said("ops")
        assert "小明 🌞" in card
        assert "Ξανά!" in card
        assert "{" not in card


@pytest.mark.fake_only(SAME)
async def test_a_reported_text_is_kept_sealed_and_erased_when_no_appeal_may_come() -> None:
    async with fake_chat(options=SHORTLY) as chat:
        ops = chat.has("Ann", rights=["people"])
        amy, bob = settled(chat, "Amy", "Bob")
        spam, other = await bob.says("Buy followers"), await bob.says("Or not")
        await report(amy, spam)
        await amy.opens_menu("Report", other)  # and thinks better of it
        rows = await chat.db.read(lambda tx: tx.rows("SELECT * FROM guard_reported"))
        assert len(rows) == 2
        assert "Buy" not in str(rows)
        await chat.passes(days=2)
        rows = await chat.db.read(lambda tx: tx.rows("SELECT said FROM guard_reported"))
        assert rows == [("",)]
        await ops.presses("Show the text")
        assert ops.told()[-1].startswith("I do not have the text of this any more")
        quarter = 90 * 86_400_000
        await chat.db.write(lambda tx: tx.run("UPDATE guard_reported SET at = at - ?", quarter))
        await chat.passes(days=1)
        assert await chat.db.read(lambda tx: tx.rows("SELECT * FROM guard_reported")) == []
        assert await chat.db.read(lambda tx: tx.rows("SELECT * FROM guard_reports")) == []


@pytest.mark.fake_only(SAME)
async def test_operators_are_reported_but_neither_warned_nor_removed() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["people"])
        (amy,) = settled(chat, "Amy")
        await ann.calls("/guard allowed")
        await amy.calls("/report", member=ann.person.native)
        await amy.submits(kind="rude", words="She shouts")
        labels = [label for _, label in chat.posts("ops")[0].buttons]
        assert labels == ["It is fine"]


async def test_a_card_with_all_that_reporters_write_can_be_shown() -> None:
    async with fake_chat() as chat:
        bob, *many = settled(chat, "Bob", "Amy", "Li", "Zoë")
        await bob.says("Hello")
        for each, words in zip(many, ("*_`~|" * 100, "a.b" * 160, "@<#[" * 120), strict=True):
            await each.calls("/report", member=bob.person.native)
            await each.submits(kind="other", words=words)
        (card,) = chat.said("ops")
        assert card.startswith("3 members reported Bob.")
        assert len(card) <= 2000


@pytest.mark.fake_only(SAME)
async def test_a_report_of_who_left_neither_brings_them_back_nor_renames_them() -> None:
    async with fake_chat() as chat:
        amy, bob = settled(chat, "Amy", "Bob")
        spam = await bob.says("Buy followers")
        await bob.leaves()
        await report(amy, spam)
        assert chat.said("ops")[0].startswith("A member reported a message of Bob")
        row = await bob.row()
        assert row.left_at is not None
        assert row.name == "Bob"
