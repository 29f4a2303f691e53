"""Each warning is said where its cause is there, and only there."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.effects import Can, Quota
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
    assert await warned(tmp_path, scripts, tea=15, members=20) == []


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
        "on Thu 5 March tea has no line left and begins again; add lines by "
        "/content, or to sops/content/tea.en.yaml (and once more)"
    ]


async def test_a_topic_that_begins_again_in_the_week_after(tmp_path: Path) -> None:
    (warning,) = await warned(tmp_path, {"daily": DAILY}, tea=9)
    assert warning.startswith('The lines of "tea" run out: 2 are left, and about')


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


NIGHTLY = """
storage: sqlite:///data/plaza.db
platforms: {webchat: {port: 0}}
communities:
  home:
    platform: webchat
    zone: Europe/Riga
    rooms: {lobby: lobby, checkin: checkin, ops: ops}
    quiet: {from: "22:30", until: "07:00"}
    pace: {routine_per_day: 1}
"""
PINNED = """
name: Pinned
kind: value
when: [{at: "10:00"}]
steps: [{say: {text: "Hello", as: it}}, {pin: {post: it}}]
"""
TASKS = """
name: Tasks
kind: service
when: [{every: 1h, at: "01:00"}]
steps: [{task: "Do it"}]
"""


async def test_a_post_that_the_night_or_the_pace_leaves_out(tmp_path: Path) -> None:
    late = HELLO.replace("10:00", "23:00")
    scripts = {"a": HELLO, "b": FAR.replace("10:11", "12:00"), "late": late}
    played = await rehearsed(written(tmp_path, scripts, config=NIGHTLY), days=1)
    assert [str(each) for each in warnings(played)] == [
        "b, steps[0].say: nothing is posted on Mon 2 March, 12:00: "
        "the pace: there are enough posts in this room today",
        "late, steps[0].say: nothing is posted on Mon 2 March, 23:00: quiet hours",
    ]


async def test_a_feature_that_speaks_in_quiet_hours(tmp_path: Path) -> None:
    config = NIGHTLY.replace("22:30", "08:00").replace("07:00", "20:00")
    played = await rehearsed(written(tmp_path, {}, config=config), days=2, members=30)
    assert any(
        str(each).startswith("welcome posts in lobby on ") and "in quiet hours" in str(each)
        for each in warnings(played)
    )


async def test_more_posts_than_a_chat_takes(tmp_path: Path) -> None:
    played = await rehearsed(written(tmp_path, {"a": HELLO, "b": FAR, "c": DAILY}, tea=9), days=2)
    day = 86_400_000
    for most, within, sentences in (
        (3, day, []),
        (2, day, ["on Mon 2 March, 10:11 there are more than 2 posts within 24 h, which is all "
                  "that webchat takes (and 3 more times)"]),
        (2, day // 24, []),
    ):  # fmt: skip
        quotas = {"webchat": (Quota(most, within),)}
        assert [str(each) for each in warnings(replace(played, quotas=quotas))] == sentences


async def test_a_step_that_one_chat_cannot_do(tmp_path: Path) -> None:
    played = await rehearsed(written(tmp_path, {"pinned": PINNED}), days=1)
    assert warnings(played) == []
    poor = replace(played, can={"webchat": frozenset(Can) - {Can.PIN}})
    assert [str(each) for each in warnings(poor)] == [
        f"pinned, steps[1].pin: webchat cannot do this here: {Can.PIN.value}"
    ]


async def test_what_a_cog_foresees(tmp_path: Path) -> None:
    assert await warned(tmp_path, {"tasks": TASKS}, days=2) == [
        "Scripts ask the operators for 46 things within 2 days; that is more than five a day."
    ]


async def test_scripts_that_are_off_are_played_when_all_are_asked_for(tmp_path: Path) -> None:
    place = written(tmp_path, {"a": HELLO.replace("kind:", "off: true\nkind:")})
    assert (await rehearsed(place)).entries == []
    played = await rehearsed(place, all=True)
    assert len(played.entries) == 7


async def test_what_a_script_tells_one_member_is_shown_as_private(tmp_path: Path) -> None:
    whisper = """
name: Whisper
kind: service
when: [{on: member.passed}]
steps: [{whisper: "Hello, {member.name}"}]
"""
    played = await rehearsed(written(tmp_path, {"w": whisper}), members=30)
    told = [each for each in played.entries if each.effect == "whisper"]
    assert told
    assert {(each.room, each.script, each.text.partition(",")[0]) for each in told} == {
        ("private", "w", "Hello")
    }


async def test_more_private_messages_than_a_chat_takes_for_one_member(tmp_path: Path) -> None:
    twice = """
name: Twice
kind: service
when: [{on: member.passed}]
steps: [{whisper: "One"}, {wait: 1h}, {whisper: "Two"}]
"""
    played = await rehearsed(written(tmp_path, {"twice": twice}), days=2, members=30)
    for most, within, warns in ((1, 86_400_000, True), (2, 86_400_000, False), (1, 60_000, False)):
        quotas = {"webchat": (Quota(most, within, private=True, each=True),)}
        said = [str(each) for each in warnings(replace(played, quotas=quotas))]
        assert any("more than 1 private messages to one member" in each for each in said) is warns


async def test_more_offers_than_a_quarter_of_a_week(tmp_path: Path) -> None:
    daily = {name: HELLO.replace("10:00", at) for name, at in (("a", "12:00"), ("b", "16:00"))}
    offer = HELLO.replace("kind: value", "kind: offer")
    played = await rehearsed(written(tmp_path, {"offer": offer, **daily}), days=9)
    assert [str(each) for each in warnings(played)] == [
        "7 of 21 posts from Mon 2 March to Sun 8 March are offers; more than a quarter drives "
        "members away (and once more)"
    ]
    third = {"c": HELLO.replace("10:00", "19:00")}
    fewer = await rehearsed(written(tmp_path, {"offer": offer, **daily, **third}), days=9)
    assert warnings(fewer) == []
