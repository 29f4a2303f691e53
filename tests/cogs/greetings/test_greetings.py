"""Taking turns through the lines of a topic."""

import itertools
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.testing import ROOT, fake_chat
from bot.texts import LANGUAGES
from bot.topics import read_content
from cogs.greetings.service import Turn, next_turn

HOURLY = "".join(f'  - at: "{hour:02}:00"\n' for hour in range(24))
SCRIPT = f"""
name: Hello
kind: value
when:
{HOURLY}
where: {{communities: [home], room: lobby}}
steps:
  - greetings.post: {{topic: morning, buttons: [checkin]}}
"""


async def test_no_line_comes_twice_before_all_had_their_turn() -> None:
    lines = [f"Line {number}." for number in range(5)]
    async with fake_chat(content={"morning.en": lines}, scripts={"hello": SCRIPT}) as chat:
        await chat.passes(hours=20)
        said = chat.said()
        assert len(said) >= 15
        for start in (0, 5, 10):
            assert sorted(said[start : start + 5]) == lines
        assert all(one != other for one, other in itertools.pairwise(said))


async def test_a_greeting_carries_the_check_in_button() -> None:
    content = {"morning.en": ["Good morning."]}
    async with fake_chat(content=content, scripts={"hello": SCRIPT}) as chat:
        amy = chat.has("Amy")
        await chat.passes(hours=1)
        await amy.presses("Check in")
        assert amy.told()[0].startswith("Checked in.")


async def test_values_stand_below_the_line_if_they_have_something_to_tell() -> None:
    script = SCRIPT.replace("[checkin]}", "[checkin], add: [checkin.best, checkin.summary]}")
    content = {"morning.en": ["Good morning."]}
    async with fake_chat(content=content, scripts={"hello": script}) as chat:
        await chat.has("Amy").says("签到")
        await chat.passes_until("2026-03-02 10:00")
        assert chat.said()[-1] == "Good morning.\n1 of us checked in today."
        await chat.passes_until("2026-03-03 09:00")
        await chat.has("Amy").says("签到")
        await chat.passes(hours=1)
        assert chat.said()[-1].startswith("Good morning.\n1 of us")


async def test_a_line_may_open_a_thread_for_the_answers() -> None:
    script = SCRIPT.replace("[checkin]}", "[checkin], thread: true}")
    async with fake_chat(content={"morning.en": ["A question?"]}, scripts={"q": script}) as chat:
        await chat.passes(hours=1)
        (post,) = chat.posts()
        assert post.opened == "A question?"
        await chat.has("Amy").says("An answer", thread=post)


PICK = """
name: Tip
kind: value
when: [{at: "10:00"}, {at: "11:00"}]
where: {communities: [home], room: lobby}
steps:
  - greetings.pick: {topic: tip, into: tip}
  - ask: {text: "{run.tip}", answers: {yes: "Useful"}, into: verdict}
"""


async def test_a_line_that_was_picked_stands_in_the_text_of_another_step() -> None:
    async with fake_chat(content={"tip.en": ["*One*", "Two {x}"]}, scripts={"t": PICK}) as chat:
        await chat.passes(hours=2)
        assert sorted(chat.said()) == sorted(map(chat.platform.escape, ("*One*", "Two {x}")))


async def test_lines_that_are_missing_in_the_community_s_language_are_passed_over() -> None:
    content = {"morning.en": ["One.", "Two.", "Three."], "morning.lv": ["Viens."]}
    async with fake_chat(content=content, scripts={"hello": SCRIPT}, language="lv") as chat:
        await chat.passes(hours=3)
        assert set(chat.said()) == {"Viens."}


def play(random: Random, rounds: Sequence[Sequence[int]]) -> list[int]:
    """The numbers that come, one for each of `rounds`, whose content may change between them."""
    latest: dict[int, Turn] = {}
    came = []
    for numbers in rounds:
        turns = sorted(latest.values(), key=lambda turn: turn.turn)
        turn = next_turn(numbers, turns, random.choice)
        latest[turn.number] = turn
        came.append(turn.number)
    return came


@given(count=st.integers(1, 9), length=st.integers(1, 40), seed=st.integers())
def test_every_round_is_complete_and_none_begins_as_the_former_ended(
    count: int, length: int, seed: int
) -> None:
    came = play(Random(seed), [range(count)] * length)
    for start in range(0, length, count):
        part = came[start : start + count]
        assert len(set(part)) == len(part)
    assert count == 1 or all(a != b for a, b in itertools.pairwise(came))


@given(
    contents=st.lists(st.sets(st.integers(0, 6), min_size=2), min_size=1, max_size=30),
    seed=st.integers(),
)
def test_however_the_lines_change_one_that_is_there_comes_and_never_twice_in_a_row(
    contents: list[set[int]], seed: int
) -> None:
    came = play(Random(seed), [sorted(numbers) for numbers in contents])
    assert all(number in numbers for number, numbers in zip(came, contents, strict=True))
    assert all(a != b for a, b in itertools.pairwise(came))


def test_the_morning_has_thirty_lines_in_every_language() -> None:
    content, faults = read_content(ROOT / "sops" / "content")
    assert not faults
    assert len(content["morning"]) >= 30
    assert all(set(item.lines.by_language) == set(LANGUAGES) for item in content["morning"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_morning_is_like_another(language: str) -> None:
    content, _ = read_content(ROOT / "sops" / "content")
    said = [line.lines.by_language[language] for line in content["morning"]]
    assert len(set(said)) == len(said)
    assert all(len(line) < 120 and "!" not in line and "！" not in line for line in said)
