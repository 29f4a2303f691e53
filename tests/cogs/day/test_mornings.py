"""Mornings that are out of the ordinary: absences, clocks that change, restarts, languages."""

import datetime as dt

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from bot.testing.outside import OTHER
from bot.texts import LANGUAGES
from tests.cogs.day.test_day import DEEDS, lives, today
from tests.cogs.operate.test_holds import WITHOUT_LINES, held


async def test_a_day_without_the_bot_is_marked_and_left_out_of_what_is_usual() -> None:
    async with fake_chat(start="2026-03-02 07:00") as chat:
        boss = chat.has("Boss", rights=["content"])
        for day in DEEDS:
            await lives(chat, day)
            if day == "2026-03-17":  # 8 left on it, and it counts no more
                await chat.restarts(hours=5)
                await chat.passes_until("2026-03-18 09:15")
                assert (await today(chat, boss))[0] == (
                    "Tuesday: the bot was not there for 5 hours, so these figures are partial."
                )
        await chat.passes(days=1)
        usual = round((4 + 6 + 6) / 3)
        assert (await today(chat, boss))[1] == f"Joined: 2 (usual) · left: 18 (+13, usual {usual})"


async def test_a_day_that_the_bot_was_not_there_at_all_has_no_figures() -> None:
    async with fake_chat() as chat:
        boss = chat.has("Boss", rights=["content"])
        await chat.restarts(days=3)
        await chat.passes_until("2026-03-05 09:15")
        assert await today(chat, boss) == [
            "Wednesday: the bot was not there all day, so there are no figures."
        ]


async def test_a_restart_in_the_middle_of_a_day_forgets_nobody_and_counts_nobody_twice() -> None:
    async with fake_chat(start="2026-03-01 12:00") as chat:
        boss, amy, li = chat.has("Boss", rights=["content"]), chat.has("Amy"), chat.has("Li")
        await chat.passes_until("2026-03-02 10:00")
        await amy.says("Good morning")
        await li.says("check in")
        await chat.restarts(minutes=1)
        await amy.says("Good evening")
        await chat.passes_until("2026-03-03 09:15")
        assert (await today(chat, boss))[1:] == ["Wrote: 2 · messages: 3", "Checked in: 1"]


@pytest.mark.parametrize(
    ("eve", "hours"), [("2026-03-28", 23), ("2026-10-24", 25), ("2026-05-09", 24)]
)
async def test_a_day_on_which_the_clocks_change_begins_and_ends_at_midnight(
    eve: str, hours: int
) -> None:
    async with fake_chat(start=f"{eve} 12:00") as chat:
        boss = chat.has("Boss", rights=["content"])
        sunday = dt.date.fromisoformat(eve) + dt.timedelta(days=1)
        await chat.passes_until(f"{eve} 23:59")
        await chat.has("Before").says("late")
        begun = chat.clock.now()
        await chat.passes_until(f"{sunday} 00:01")
        for name in ("First", "Second"):
            await chat.has(name).says("early")
        await chat.passes_until(f"{sunday} 23:58")
        assert round((chat.clock.now() - begun) / 3_600_000) == hours
        await chat.has("Last").says("late")
        await chat.passes_until(f"{sunday + dt.timedelta(days=1)} 00:02")
        await chat.has("After").says("early")
        await chat.passes(hours=9)
        assert "Wrote: 3 · messages: 3" in await today(chat, boss)


async def test_what_another_community_does_is_not_told_here() -> None:
    async with fake_chat(start="2026-03-01 12:00") as chat:
        chat.other_acts = True
        boss = chat.has("Boss", rights=["content"])
        there = chat.has("Boss", rights=["content"], community=OTHER)
        await lives(chat, "2026-03-03", OTHER)
        await chat.has("Amy").says("Good day")
        await chat.passes_until("2026-03-04 09:15")
        assert (await today(chat, boss))[1:] == ["Wrote: 1 · messages: 1"]
        assert (await today(chat, there))[1:] == ["Joined: 2 · left: 4", "Wrote: 5 · messages: 10"]


async def test_a_step_that_stands_still_needs_somebody_until_it_is_decided() -> None:
    async with fake_chat(**WITHOUT_LINES) as chat:
        amy = await held(chat)
        await chat.passes_until("2026-03-02 15:00")
        assert "Needs you (1): script words stands still (4 hours)" in await today(chat, amy)
        await amy.presses("Skip step")
        assert not [line for line in await today(chat, amy) if line.startswith("Needs you")]


TASK = """
name: Task
kind: service
when: [{at: "10:00", days: [mon]}]
where: {communities: [home]}
steps:
  - task: {text: "Say hello to *Li*", due: 1d}
  - task: {text: "Thank Bo", due: 1d}
"""
LUNCH = """
name: {en: "Lunch", lv: "Pusdienas", zh-CN: "午餐", pt-BR: "Almoço", el: "Μεσημέρι"}
kind: talk
when: [{at: "12:30"}]
where: {communities: [home]}
approve: {by: content, until: 8h, else: skip}
steps:
  - say: "What do you eat?"
"""
PLAIN = LUNCH.replace("approve: {by: content, until: 8h, else: skip}\n", "")
PINNED = """
name: Pinned
kind: talk
when: [{at: "11:00"}, {at: "13:00"}]
where: {communities: [home]}
steps:
  - say: {text: "The guide", as: guide}
  - wait: 1h
  - pin: {post: guide}
"""


async def test_tasks_and_what_waits_for_approval_are_told_with_their_age() -> None:
    async with fake_chat(scripts={"task": TASK, "lunch": LUNCH}) as chat:
        boss = chat.has("Boss", rights=["content"])
        await chat.passes_until("2026-03-05 09:30")
        assert (
            "Needs you (3): 2 tasks (the oldest 2 days) · 1 post waits for approval (5 hours)"
            in (await today(chat, boss))
        )


async def test_a_file_with_faults_needs_somebody() -> None:
    async with fake_chat(scripts={"bad": "name: 1"}, faulty=True) as chat:
        chat.other_acts = True  # its operators can mend the file as well
        boss = chat.has("Boss", rights=["content"])
        assert "Needs you (1): 1 file of scripts has faults: bad.yaml" in await today(chat, boss)


@pytest.mark.fake_only
async def test_what_failed_yesterday_is_told_with_its_room_and_reason_and_today_no_more() -> None:
    async with fake_chat(scripts={"pinned": PINNED}) as chat:
        boss = chat.has("Boss", rights=["content"])
        for time in ("11:30", "13:30"):
            await chat.passes_until(f"2026-03-02 {time}")
            for post in chat.posts("lobby"):
                post.deleted = True
        await chat.passes_until("2026-03-03 09:15")
        (line,) = [line for line in await today(chat, boss) if line.startswith("Failed")]
        assert line.startswith("Failed yesterday: 2 posts in #lobby: the message is gone")
        await chat.passes_until("2026-03-03 11:30")
        chat.platform.posts.clear()
        await chat.passes(days=1, hours=-3)
        (line,) = [line for line in await today(chat, boss) if line.startswith("Failed")]
        assert line.count("1 post in #lobby") == 1


async def told_in(language: str, members: dict[str, str]) -> list[str]:
    """A morning with all lines there are, in a language."""
    scripts = {"task": TASK, "lunch": PLAIN}
    async with fake_chat(scripts=scripts, language=language, start="2026-03-01 12:00") as chat:
        boss: FakeMember = chat.has("Boss", rights=["content"], language=language)
        await chat.passes_until("2026-03-02 10:00")
        await chat.joins("Zoe")
        await chat.has("Li").leaves()
        for name, said in members.items():
            await chat.has(name).says(said)
        await chat.has("Amy").calls("/checkin")
        await chat.passes_until("2026-03-03 09:15")
        return await today(chat, boss)


HOSTILE = {"李*雷*": "什么时候？", "[x](https://evil.example) {day.left}": "@everyone <@1> ok?"}


@pytest.mark.fake_only
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_line_is_there_in_every_language_and_names_stay_names(language: str) -> None:
    lines = await told_in(language, HOSTILE)
    assert len(lines) == 7
    assert len(lines) <= 8
    joined = "\n".join(lines)
    assert "{day.left}" in joined
    assert "@everyone" not in joined
    assert "{ $" not in joined
    if language != "en":
        english = await told_in("en", HOSTILE)
        assert not set(english) & set(lines)


async def test_only_operators_are_told() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/today")
        assert amy.told()[-1].startswith('You need the right "content" for this.')


async def test_a_crash_forgets_a_minute_at_most() -> None:
    async with fake_chat(start="2026-03-01 12:00") as chat:
        await chat.passes_until("2026-03-02 10:00")
        await chat.has("Amy").says("Good morning")
        await chat.passes(minutes=1)
        await chat.has("Li").says("Good morning")
        assert await messages(chat) == 1  # what a crash at this moment would leave
        await chat.passes(minutes=1)
        assert await messages(chat) == 2


async def messages(chat: FakeChat) -> int:
    """How many messages of the day stand in the database."""
    sql = "SELECT count FROM figures_days WHERE figure = 'messages' AND day = '2026-03-02'"
    row = await chat.db.read(lambda tx: tx.row(sql))
    return int(row[0]) if row else 0
