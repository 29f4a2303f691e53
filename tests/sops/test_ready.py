"""The scripts that ship with Plaza: right in every language, and worth switching on."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest

from bot.effects import Can
from bot.home_config import CommunityConfig
from bot.kinds import Language
from bot.loader import load
from bot.sops.library import Library, read_sops
from bot.testing import ROOT, FakeChat, FakeMember, Post, fake_chat
from bot.texts import LANGUAGES
from bot.topics import read_content

SOPS = ROOT / "sops"
NAMES = sorted(path.stem for path in SOPS.glob("*.yaml"))
NEEDS_CAMPAIGN = ("member-day", "welcome-pack", "bring-a-friend")
TOPICS = {
    "morning": 30,
    "good-night": 20,
    "talk-starter": 20,
    "small-knowledge": 14,
    "festival": 10,
}


def ready(name: str) -> str:
    """A script as it ships, for the community that the tests look at."""
    text = (SOPS / f"{name}.yaml").read_text("utf-8")
    return text.replace("communities: all", "communities: [home]")


def shipped_content() -> dict[str, list[str]]:
    """The lines of all topics, by topic and language."""
    content, _ = read_content(SOPS / "content")
    found: dict[str, list[str]] = {}
    for topic, lines in content.items():
        for line in lines:
            for language, text in line.lines.by_language.items():
                found.setdefault(f"{topic}.{language}", []).append(text)
    return found


def library_for(language: Language) -> Library:
    home = CommunityConfig(
        platform="webchat",
        language=language,
        rooms={"lobby": "", "checkin": "", "ops": ""},
    )
    targets = {"home": home.target(frozenset(Can))}
    library, _ = read_sops(SOPS, targets, load(ROOT / "cogs").registry)
    return library


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ready_script_is_right_in_every_language(language: Language) -> None:
    library = library_for(language)
    assert library.faults == []
    assert sorted(library.scripts) == [each for each in NAMES if each not in NEEDS_CAMPAIGN]
    assert {*NEEDS_CAMPAIGN} <= {*library.ready}


def test_only_the_morning_runs_by_itself() -> None:
    scripts = library_for("en").scripts.values()
    timed = [each.id for each in scripts if not each.off and each.id != "opening-week"]
    assert timed == ["morning"]


@pytest.mark.parametrize("name", NAMES)
def test_a_ready_script_begins_with_what_it_does_and_how_it_is_switched_on(name: str) -> None:
    text = (SOPS / f"{name}.yaml").read_text("utf-8")
    head = text[: text.index("\nname:")]
    assert all(line.startswith("#") for line in head.splitlines())
    assert "To change" in head
    how = f"/sop run {name}" if name == "opening-week" else f"/sop add {name}"
    assert how in head or name == "morning"
    page = (ROOT / "docs" / "sop-scripts.md").read_text("utf-8")
    assert f"`{name}`" in page


@pytest.mark.parametrize(("topic", "least"), TOPICS.items())
def test_each_topic_has_enough_lines_in_every_language_and_none_twice(
    topic: str, least: int
) -> None:
    content, faults = read_content(SOPS / "content")
    assert not faults
    assert set(content) == set(TOPICS)
    lines = content[topic]
    assert len(lines) >= least
    for language in LANGUAGES:
        said = [line.lines.by_language[language] for line in lines]
        assert len(set(said)) == len(said)
        assert all(len(line) <= 140 for line in said)
        assert not any(mark in line for line in said for mark in "!！"), "no shouting"


async def switched_on(chat: FakeChat, name: str) -> FakeMember:
    boss = chat.has("Boss", rights=["content"])
    await boss.calls("/sop on", script=name)
    return boss


def chat_with(
    *names: str, start: str = "2026-03-02 07:00", language: str = "en", **more: Any
) -> AbstractAsyncContextManager[FakeChat]:
    """A chat with these scripts and all that ships in content."""
    scripts = {name: ready(name) for name in names}
    return fake_chat(
        scripts=scripts, content=shipped_content(), start=start, language=language, **more
    )


async def test_a_script_that_is_off_says_nothing_until_it_is_added() -> None:
    async with chat_with("good-night") as chat:
        await chat.passes(days=1)
        assert chat.said() == []
        await switched_on(chat, "good-night")
        await chat.passes(days=3)
        assert len(chat.said()) == 3
        assert len(set(chat.said())) == 3


async def test_a_morning_tells_the_plan_and_the_evening_its_check_ins() -> None:
    async with chat_with("morning", "talk-starter", start="2026-03-03 07:00") as chat:
        await switched_on(chat, "talk-starter")
        await chat.passes_until("2026-03-03 08:00")
        (post,) = chat.posts()
        greeting = post.text.split("\n")[0]
        assert post.text == f"{greeting}\nToday: Open question at 12:30 PM"
        await chat.has("Amy").presses("Check in", post)
        await chat.passes_until("2026-03-03 21:00")
        assert post.text.endswith("PM\n1 of us checked in today.")


async def answered(chat: FakeChat, members: int) -> Post:
    await switched_on(chat, "talk-starter")
    await chat.passes_until("2026-03-03 12:30")
    post = chat.posts("lobby")[-1]
    for number in range(members):
        await chat.has(f"M{number}").says("Good" + "!" * number, thread=post)
    await chat.passes(hours=6)
    return post


async def test_three_answers_are_thanked_in_the_thread_and_the_best_is_quoted() -> None:
    async with chat_with("talk-starter") as chat:
        post = await answered(chat, 3)
        thanks = chat.answers(post)[-1]
        assert thanks.text == (
            "We are keeping this one: “Good!!” – M2. Thank you, all 3 of you who answered."
        )
        assert chat.said() == [post.text]


async def test_two_answers_are_left_in_peace() -> None:
    async with chat_with("talk-starter") as chat:
        post = await answered(chat, 2)
        assert len(chat.answers(post)) == 2


async def test_a_tip_asks_whether_it_was_useful_and_shows_the_figures_the_next_day() -> None:
    async with chat_with("small-knowledge") as chat:
        await switched_on(chat, "small-knowledge")
        await chat.passes_until("2026-03-02 19:00")
        (post,) = chat.posts()
        tip = post.text
        for name in ("Amy", "Li", "Bo"):
            await chat.has(name).presses("I knew that" if name == "Bo" else "Useful", post)
        await chat.passes(days=1)
        assert post.text == f"{tip}\nUseful: 2. Knew it: 1."
        await chat.passes_until("2026-03-04 19:00")
        assert chat.said()[-1] != tip


async def test_a_sunday_looks_back_and_ahead_and_a_dead_week_is_left_alone() -> None:
    async with chat_with("sunday-roundup", "talk-starter") as chat:
        await switched_on(chat, "sunday-roundup")
        post = await answered(chat, 3)
        amy = chat.has("Amy")
        await amy.says("check in")
        await chat.passes_until("2026-03-08 19:00")
        assert chat.said()[-1].split("\n") == [
            "That was our week.",
            "“Good!!” – M2",
            "“Good!” – M1",
            "“Good” – M0",
            "Check-ins in seven days: 1",
            "",
            "What is coming:",
            "Tuesday: Open question at 12:30 PM",
            "Friday: Open question at 12:30 PM",
            "Sunday: The week behind us at 7:00 PM",
        ]
        assert post.text in chat.said()
        said = len(chat.said())
        await chat.passes_until("2026-03-15 19:30")
        assert len(chat.said()) == said + 2, "two questions, and no roundup"


async def test_a_feast_is_greeted_once_and_in_place_of_the_morning() -> None:
    async with chat_with("festival", "morning", start="2026-02-16 07:00") as chat:
        await switched_on(chat, "festival")
        await chat.passes_until("2026-02-16 23:00")  # the eve of the Spring Festival
        assert len(chat.said()) == 1
        assert not chat.said()[0].startswith(("Good morning", "Morning"))
        await chat.passes_until("2026-02-18 23:00")
        assert len(chat.said()) == 3
        assert chat.said()[-1].startswith(("Good morning", "Morning"))


async def test_the_check_in_card_is_up_from_eight_and_looks_back_in_the_evening() -> None:
    async with chat_with("checkin-day") as chat:
        await switched_on(chat, "checkin-day")
        await chat.passes_until("2026-03-02 08:00")
        (card,) = chat.posts("checkin")
        await chat.has("Amy").presses("Check in", card)
        await chat.passes_until("2026-03-02 20:31")
        assert chat.posts("checkin") == [card]
        assert "1 person was here today." in card.text


async def test_a_first_week_welcomes_together_and_hands_the_silent_to_a_person() -> None:
    async with chat_with("first-week") as chat:
        await switched_on(chat, "first-week")
        amy, li, bo = [await chat.joins(name) for name in ("Amy", "Li", "Bo")]
        await chat.passes(minutes=16)
        (welcome,) = chat.posts("lobby")
        assert welcome.text.startswith("Welcome Amy, Li, and Bo.")
        await bo.calls("/checkin")  # here, but without a word
        await amy.presses("New to this", welcome)
        await li.presses("Just looking", welcome)
        await chat.passes_until("2026-03-03 11:30")
        assert amy.told()[-1].startswith("Amy, one thing to try today: ask your first question")
        assert li.told()[-1].startswith("Li, one thing to try today, if you like")
        await li.presses("Check in")
        await li.says("Hello, all")  # she has arrived
        told = len(li.told())
        await chat.passes_until("2026-03-05 12:00")
        tasks = [text for text in chat.said("ops") if "has not written yet" in text]
        assert [text.split(" came three")[0].split()[-1] for text in tasks] == ["Amy", "Bo"]
        await chat.passes_until("2026-03-12 12:00")
        assert amy.told()[-1].startswith("One week, Amy.")
        assert len(li.told()) == told


async def test_an_opening_week_leads_from_the_guide_to_the_plan() -> None:
    async with chat_with("opening-week", "talk-starter", start="2026-03-02 09:00") as chat:
        boss = await switched_on(chat, "talk-starter")
        await boss.calls("/sop run", script="opening-week")
        (guide,) = chat.posts("lobby")
        assert guide.pinned
        await chat.passes_until("2026-03-03 10:30")
        assert any("founder" in text or "who stands behind it" in text for text in chat.said("ops"))
        await chat.passes_until("2026-03-04 10:30")
        introductions = chat.posts("lobby")[-1]
        amy = chat.has("Amy")
        await amy.says("I am Amy", thread=introductions)
        await chat.passes_until("2026-03-06 13:00")
        thanks = chat.answers(introductions)[-1].text
        assert thanks.startswith("Thank you for the first words; so far 1 of us")
        await chat.passes_until("2026-03-08 13:00")
        poll = chat.posts("lobby")[-1]
        await amy.presses("Learn something", poll)
        await chat.passes_until("2026-03-09 13:00")
        assert "Learn something: 1." in poll.text
        assert chat.said()[-1].startswith("One week.")
        assert "Tuesday: Open question" in chat.said()[-1]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_whole_week_passes_in_every_language_without_a_step_that_fails(
    language: str,
) -> None:
    names = [name for name in NAMES if name not in ("morning", "opening-week")]
    async with chat_with(*NAMES, language=language) as chat:
        boss = chat.has("Boss", rights=["content"])
        for name in names:
            await boss.calls("/sop on", script=name)
        await boss.calls("/sop run", script="opening-week")
        await chat.joins("Amy")
        await chat.passes(days=8)
        assert not [text for text in chat.said("ops") if "steps[" in text]
        assert all("{" not in post.text for post in chat.posts("lobby"))


def test_this_folder_holds_scripts_and_content_only() -> None:
    assert {path.suffix for path in Path(SOPS).rglob("*") if path.is_file()} == {".yaml"}
