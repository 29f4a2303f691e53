"""The ready scripts that give coupons: a member day, a welcome, and what is refused."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.run import ROOT, Place
from bot.testing import FakeChat, FakeMember
from cogs.coupons.campaigns.campaign import Campaign
from cogs.rules.config import Options as Rules
from tests.cogs.coupons.couponing import CODES, code_of, options, spring
from tests.rehearsal.staging import rehearsed
from tests.sops.test_ready import NEEDS_CAMPAIGN, chat_with

pytestmark = pytest.mark.fake_only("the same everywhere")
CONFIG = """
storage: sqlite:///data/plaza.db
platforms: {webchat: {port: 0}}
communities:
  plaza:
    platform: webchat
    zone: Europe/Riga
    rooms: {lobby: lobby, checkin: checkin, ops: ops}
    coupons:
      campaigns:
        spring: {title: "Spring", value: "5 euro off", style: made, stock: 40}
        hello: {title: "Hello", style: made, stock: 40, valid_for: 30d}
        again: {title: "Again", style: made, stock: 40, valid_for: 30d}
        both: {title: "Both", pack: [hello, again], unlocks_after: 14d}
"""
DAY = 86_400_000
NONE = "There is no campaign yet that has codes to give."
OLD = "old-hands: {language: lv}"


async def taken(chat: FakeChat, name: str, answers: Mapping[str, object]) -> FakeMember:
    """An operator, who has taken the script and switched it on."""
    boss = chat.has("Boss", rights=["content", "money"])
    await boss.calls("/sop add", script=name)
    await boss.submits(**answers)
    await boss.presses("Switch on")
    return boss


@pytest.mark.parametrize("name", ["member-day", "welcome-pack"])
async def test_without_a_campaign_that_has_codes_it_says_so_in_place_of_questions(
    name: str,
) -> None:
    for given in ({}, spring(codes=())):
        async with chat_with(name, options=given) as chat:
            boss = chat.has("Boss", rights=["content"])
            await boss.calls("/sop add", script=name)
            assert boss.told()[-1].startswith(NONE)
            assert "/coupon new" in boss.told()[-1]
            await boss.calls("/sop on", script=name)
            await chat.passes(days=7)
            assert chat.posts("lobby") == []


async def test_a_member_day_of_two_weeks_is_three_posts_and_then_a_rest() -> None:
    async with chat_with("member-day", options=spring(codes=CODES)) as chat:
        boss = await taken(chat, "member-day", {"campaign": "spring"})
        await chat.passes_until("2026-03-04 19:01")
        (teaser,) = chat.posts("lobby")
        assert "3 are here. It opens" in teaser.text
        amy, bo, cy, di = [chat.has(name) for name in ("Amy", "Bo", "Cy", "Di")]
        await amy.presses("Get mine", teaser)
        assert amy.told()[-1].startswith("It is not open yet")
        await chat.passes_until("2026-03-05 20:00")
        drop = chat.posts("lobby")[-1]
        assert drop.pictures
        for who in (amy, bo):
            await who.presses("Get mine", drop)
        await chat.passes_until("2026-03-05 21:31")
        assert "until eleven tonight" in drop.text
        assert drop.text.endswith("1 of 3 left")
        await cy.presses("Get mine", drop)
        await di.presses("Get mine", drop)
        assert "people came for it" in di.told()[-1]
        assert len({code_of(who.told()[-1]) for who in (amy, bo, cy)}) == 3
        await chat.passes_until("2026-03-06 10:01")
        assert len(chat.posts("lobby")) == 3
        assert chat.said()[-1].startswith("Nothing was left over: 3 given last night.")
        assert any("3" in text and "spring" in text for text in chat.said("ops"))
        await chat.passes_until("2026-03-14 12:00")
        assert len(chat.posts("lobby")) == 3, "a week without codes rests"
        assert any(text.find("rests this week") >= 0 for text in chat.said("ops"))
        table = boss.file("codes.csv", b"AB-8\nAB-9\n")
        await boss.calls("/coupon import", name="spring", file=table)
        await chat.passes_until("2026-03-19 20:01")
        assert len(chat.posts("lobby")) == 5, "with new codes it goes on by itself"
        await di.presses("Get mine", chat.posts("lobby")[-1])
        assert code_of(di.told()[-1]) in ("AB-8", "AB-9")


async def test_a_drop_that_nobody_came_to_is_followed_by_a_week_of_rest() -> None:
    async with chat_with("member-day", options=spring(codes=CODES)) as chat:
        await taken(chat, "member-day", {"campaign": "spring"})
        for day, count in (("07", 2), ("14", 2), ("21", 4)):
            await chat.passes_until(f"2026-03-{day} 12:00")
            assert len(chat.posts("lobby")) == count


async def test_whoever_may_go_first_is_let_in_a_day_before_all_others_and_gets_no_second() -> None:
    async with chat_with("member-day", options=spring(per_member=2), audiences=OLD) as chat:
        boss = await taken(chat, "member-day", {"campaign": "spring", "early": "old-hands"})
        amy, bo = chat.has("Amy", language="lv"), chat.has("Bo")
        await chat.passes_until("2026-03-04 20:01")
        for who in (amy, bo):
            await who.presses("Get mine", chat.posts("lobby")[0])
        assert code_of(amy.told()[-1]) == "AB-1"
        assert "AB-" not in bo.told()[-1]
        await chat.passes_until("2026-03-05 20:01")
        await bo.presses("Get mine", chat.posts("lobby")[-1])
        assert code_of(bo.told()[-1]) == "AB-2"
        await amy.presses("Get mine", chat.posts("lobby")[-1])
        assert code_of(amy.told()[-1]) == "AB-1"
        assert chat.posts("lobby")[-1].text.endswith("of 3 left")
        await chat.passes_until("2026-03-06 10:01")
        assert chat.said()[-1].startswith("Given last night: 2.")
        table = boss.file("codes.csv", b"AB-8\nAB-9\n")
        await boss.calls("/coupon import", name="spring", file=table)
        await chat.passes_until("2026-03-12 20:01")
        await amy.presses("Get mine", chat.posts("lobby")[-1])
        assert code_of(amy.told()[-1]) == "AB-3", "the next week is another occasion"


async def test_a_newcomer_gets_the_strong_one_at_the_first_word_and_the_next_in_two_weeks() -> None:
    hello = Campaign(title={"": "Hello"}, codes=CODES[:2], valid_for=30 * DAY)
    again = Campaign(title={"": "Again"}, codes=("CD-1", "CD-2"))
    pack = Campaign(title={"": "Both"}, pack=("hello", "again"), unlocks_after=14 * DAY)
    given = options(hello=hello, again=again, both=pack)
    async with chat_with("welcome-pack", options=given) as chat:
        boss = await taken(chat, "welcome-pack", {"campaign": "both"})
        amy, li = await chat.joins("Amy"), await chat.joins("Li")
        await chat.passes(days=1)
        assert not amy.told()
        await amy.says("Hello, all")
        await amy.says("And good morning")
        assert amy.told()[-1].startswith("Amy, good to hear from you.")
        await amy.presses("My coupons")
        assert code_of(amy.told()[-1]) == "AB-1"
        told = len(amy.told())
        await chat.passes(days=13)
        assert len(amy.told()) == told
        await chat.passes(days=2)
        assert amy.told()[-1].startswith("Again") or "yours now" in amy.told()[-1]
        await chat.passes(days=30)
        assert sum("good until" in text for text in amy.told()) <= 2
        assert not li.told(), "whoever never wrote gets none"
        assert boss.told()


async def test_where_the_welcome_ran_out_a_person_is_asked_and_nothing_is_promised() -> None:
    async with chat_with("welcome-pack", options=spring(codes=CODES[:1])) as chat:
        await taken(chat, "welcome-pack", {"campaign": "spring"})
        amy, li = await chat.joins("Amy"), await chat.joins("*b* <@1>")
        await amy.says("Hello")
        await li.says("Hello")
        assert not li.told()
        assert any("no codes left for the welcome" in text for text in chat.said("ops"))


async def test_who_must_accept_the_rules_first_gets_the_welcome_when_they_did() -> None:
    both = spring(codes=CODES) | {"rules": Rules(text={"": "Be kind."})}
    async with chat_with("welcome-pack", options=both) as chat:
        await taken(chat, "welcome-pack", {"campaign": "spring", "after": "rules"})
        amy, li = await chat.joins("Amy"), await chat.joins("Li")
        await li.calls("/rules")
        await li.presses("I accept")
        told = len(li.told())
        await li.says("Hello")
        assert li.told()[told:][0].startswith("Li, good to hear from you.")
        await amy.says("Hello")
        assert not amy.told()
        await amy.calls("/rules")
        await amy.presses("I accept")
        assert amy.told()[-1].startswith("Amy, good to hear from you.")


async def test_two_weeks_of_both_are_rehearsed_as_they_will_be(tmp_path: Path) -> None:
    own = tmp_path / "sops" / "communities" / "plaza"
    own.mkdir(parents=True)
    for name, campaign in zip(NEEDS_CAMPAIGN[:2], ("spring", "both"), strict=True):
        shutil.copy(ROOT / "sops" / f"{name}.yaml", tmp_path / "sops")
        (own / f"{name}.yaml").write_text(f"use: {name}\nwith: {{campaign: {campaign}}}\n", "utf-8")
    config = tmp_path / "config.yaml"
    config.write_text(CONFIG, "utf-8")
    played = await rehearsed(Place(config, sops=tmp_path / "sops"), "2026-03-02", 14, members=20)
    assert not played.held
    posted = [
        f"{entry.at:%a %H:%M}"
        for entry in played.entries
        if entry.script == "member-day" and entry.room == "lobby" and entry.effect == "say"
    ]
    assert posted[:2] == ["Wed 19:00", "Thu 20:00"]
    assert len(posted) in (4, 5, 6), posted
