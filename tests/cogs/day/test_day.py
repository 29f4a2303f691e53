"""The morning of operators: figures beside what is usual, and what waits for a person."""

from typing import Any

import pytest

from bot.testing import ROOT, FakeChat, FakeMember, fake_chat
from bot.testing.outside import OTHER

OPS_DAY = (ROOT / "sops" / "ops-day.yaml").read_text("utf-8").replace("off: true\n", "")
ONLY_HOME = OPS_DAY.replace("communities: all", "communities: [home]")


async def today(chat: FakeChat, boss: FakeMember) -> list[str]:
    """What an operator is told at this moment, line by line."""
    await boss.calls("/today")
    return boss.told()[-1].split("\n")


async def test_the_first_morning_says_that_counting_begins_and_who_is_not_counted() -> None:
    async with fake_chat(scripts={"ops-day": ONLY_HOME}, start="2026-03-02 07:00") as chat:
        await chat.passes_until("2026-03-02 09:16")
        assert chat.said("ops") == [
            "Counting begins today: there are figures from tomorrow on. "
            "Operators and bots are not counted."
        ]
        assert chat.said() == []
        assert chat.said("ops", OTHER) == []


async def test_people_are_counted_once_a_day_and_operators_never() -> None:
    async with fake_chat() as chat:
        boss = chat.has("Boss", rights=["content"])
        amy, li = chat.has("Amy"), chat.has("李")
        for member in (amy, amy, li, boss):
            await member.says("good day")
        await boss.says("check in")
        await amy.says("check in")
        bob = await chat.joins("Bob")
        await bob.leaves()
        await chat.passes_until("2026-03-03 09:15")
        assert await today(chat, boss) == [
            "Monday: the bot was not there for 9 hours, so these figures are partial.",
            "Joined: 1 · left: 1",
            "Wrote: 2 · messages: 4",
            "Checked in: 1",
        ]


DEEDS = {  # who did what on each Tuesday: so many joined, left, wrote, messages of each
    "2026-03-03": (2, 4, 5, 2),
    "2026-03-10": (1, 6, 5, 2),
    "2026-03-17": (3, 8, 5, 2),
    "2026-03-24": (2, 6, 5, 2),
    "2026-03-31": (2, 18, 7, 1),  # the clocks of Riga changed two days before
}


async def lives(chat: FakeChat, day: str, community: str = "") -> None:
    """A Tuesday as DEEDS has it; who leaves was there before the bot."""
    there: dict[str, Any] = {"community": community} if community else {}
    joined, left, wrote, each = DEEDS[day]
    await chat.passes_until(f"{day} 10:00")
    for number in range(joined):
        await chat.joins(f"J{number}", **there)
    for number in range(left):
        await chat.has(f"L{number}", **there).leaves()
    for number in range(wrote):
        writer = chat.has(f"W{number}", **there)
        for _ in range(each):
            await writer.says("good day")


async def test_five_weeks_have_a_finding_and_figures_beside_what_is_usual() -> None:
    async with fake_chat(zone="Europe/Riga", start="2026-03-02 07:00") as chat:
        boss = chat.has("Boss", rights=["content"])
        told = {}
        for day in DEEDS:
            await lives(chat, day)
            await chat.passes(days=1)
            told[day] = await today(chat, boss)
        assert told["2026-03-03"] == [
            "Tuesday: no comparison yet, that takes four weeks. "
            "Operators and bots are not counted.",
            "Joined: 2 · left: 4",
            "Wrote: 5 · messages: 10",
        ]
        assert told["2026-03-24"][0].startswith("Tuesday: no comparison yet")
        usual_left = sum(left for _, left, _, _ in [*DEEDS.values()][:4]) // 4
        assert told["2026-03-31"] == [
            f"18 people left, 3 times as many as usual on Tuesdays ({usual_left}).",
            "Joined: 2 (usual) · left: 18 (+12, usual 6)",
            "Wrote: 7 (+2, usual 5) · messages: 7 (−3, usual 10)",
        ]
        await chat.passes(days=1)
        assert (await today(chat, boss))[0] == "A usual Wednesday."


@pytest.mark.fake_only
async def test_who_operates_by_config_yaml_or_a_grant_is_not_counted() -> None:
    settings = {"operators": ("boss",)}
    async with fake_chat(settings=settings, start="2026-03-01 12:00") as chat:
        boss = chat.has("Boss", native="boss")
        await chat.passes_until("2026-03-02 10:00")
        await boss.says("Good morning?")
        await chat.has("Amy").says("Good morning")
        await chat.passes_until("2026-03-03 09:15")
        assert (await today(chat, boss))[1:] == ["Wrote: 1 · messages: 1"]


async def test_a_script_may_tell_members_how_many_they_were() -> None:
    script = """
name: Numbers
kind: celebration
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - if: {day.wrote: 2}
    then:
      - say: "{day.finding} {day.wrote} wrote {day.messages}, {day.joined}/{day.left}"
"""
    async with fake_chat(scripts={"numbers": script}, start="2026-03-01 12:00") as chat:
        await chat.passes_until("2026-03-02 10:30")
        await chat.has("Amy").says("Good morning")
        await chat.joins("Li")
        await chat.has("Bo").says("check in")
        await chat.passes_until("2026-03-03 10:30")
        assert chat.said()[-1] == (
            "Monday: no comparison yet, that takes four weeks. Operators and bots are not counted."
            " 2 wrote 2, 1/0"
        )
