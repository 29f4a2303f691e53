"""Each warning is said where its cause is there, and only there."""

from pathlib import Path

import pytest

from bot.rehearsal.warnings import warnings
from tests.rehearsal.staging import CONFIG, DAILY, HELLO, rehearsed, written

NEAR = HELLO.replace("10:00", "10:08")
FAR = HELLO.replace("10:00", "10:11")
ELSEWHERE = NEAR.replace('say: "Hello"', 'say: {text: "Hello", room: checkin}')
TOO_LONG = 2001 * "x"
LONG = HELLO.replace('Hello"', f'{TOO_LONG}"')
EDITED = f"""
name: Edited
kind: value
when: [{{at: "10:00"}}]
steps:
  - say: {{text: "{TOO_LONG}", as: it}}
  - edit: {{post: it, text: "Oh"}}
"""
GONE = HELLO.replace('say: "Hello"', "greetings.post: {topic: tea}")


async def warned(
    folder: Path, scripts: dict[str, str], first: str = "2026-03-02", **given: int
) -> list[str]:
    place = written(folder, scripts, tea=given.pop("tea", 0))
    return [str(each) for each in warnings(await rehearsed(place, first, **given))]


async def test_a_week_without_a_fault_is_silent(tmp_path: Path) -> None:
    scripts = {"a": HELLO, "b": FAR, "c": ELSEWHERE, "d": DAILY}
    assert await warned(tmp_path, scripts, tea=7, members=20) == []


async def test_two_posts_in_one_room_within_ten_minutes(tmp_path: Path) -> None:
    assert await warned(tmp_path, {"a": HELLO, "b": NEAR}) == [
        "a (10:00) and b (10:08) come within 10 minutes in lobby on Mon 2 March (and 6 more times)"
    ]


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        (
            "2026-03-29",
            "the clocks of Europe/Riga go forward on Sun 29 March; what is due in the skipped hour "
            "comes right after it",
        ),
        (
            "2026-10-25",
            "the clocks of Europe/Riga go back on Sun 25 October; what is due in the doubled hour "
            "comes once",
        ),
    ],
)
async def test_a_day_on_which_the_clocks_change(tmp_path: Path, first: str, sentence: str) -> None:
    assert await warned(tmp_path, {"a": HELLO}, first, days=1) == [sentence]


async def test_a_topic_that_begins_again(tmp_path: Path) -> None:
    assert await warned(tmp_path, {"daily": DAILY}, tea=3) == [
        "on Thu 5 March tea has no line left and begins again; add lines to "
        "sops/content/tea.en.yaml (and once more)"
    ]


async def test_a_role_without_a_room(tmp_path: Path) -> None:
    place = written(tmp_path, {"a": HELLO}, config=CONFIG + "    welcome: {room: kitchen}\n")
    assert [str(each) for each in warnings(await rehearsed(place, members=20))] == [
        "there is no room for the role kitchen, so what is meant for it is not posted; name one "
        "under rooms: in config.yaml"
    ]


async def test_a_text_that_is_too_long(tmp_path: Path) -> None:
    assert await warned(tmp_path, {"long": LONG}, days=2) == [
        "long, steps[0].say: the text of Mon 2 March, 10:00 has 2001 characters; 2000 are the most "
        "(and once more)"
    ]


async def test_a_post_that_fails(tmp_path: Path) -> None:
    said = await warned(tmp_path, {"edited": EDITED}, days=1)
    assert [sentence for sentence in said if "characters" not in sentence] == [
        "edited, steps[1].edit: the edit of Mon 2 March, 10:00 in lobby fails: the post it is "
        "about never came out"
    ]


async def test_a_script_that_stops(tmp_path: Path) -> None:
    config = CONFIG.replace("zone:", "language: lv\n    zone:")
    place = written(tmp_path, {"gone": GONE}, config=config, tea=2)
    said = [str(each) for each in warnings(await rehearsed(place, days=2))]
    assert len(said) == 1
    assert said[0].startswith("gone stops on Mon 2 March, ")
    assert "at steps[0].greetings.post: There are no lines on" in said[0]
    assert said[0].endswith("(and once more)")
