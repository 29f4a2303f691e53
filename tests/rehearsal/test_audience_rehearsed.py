"""A rehearsal says for how many members a script for an audience would run."""

from pathlib import Path

from bot.rehearsal.warnings import warnings
from tests.rehearsal.staging import CONFIG, rehearsed, written

LETTER = """
name: Letter
kind: offer
when: [{at: "11:00", days: [wed]}]
where: {members: active}
steps: [{whisper: {text: "Hello {member.name}"}}]
"""
AUDIENCES = CONFIG + "    audiences: {active: {last_active: {below: 2d}}}\n"


async def test_it_says_how_many_would_be_reached_and_shows_what_they_get(tmp_path: Path) -> None:
    place = written(tmp_path, {"letter": LETTER}, config=AUDIENCES)
    played = await rehearsed(place, members=40)
    letters = [act for act in played.acts if act.script == "letter"]
    assert 5 < len(letters) < 40
    told = [str(each) for each in warnings(played)]
    count = f"Began for {len(letters)} members of the audience."
    assert f"letter, Wed 4 March, 11:00: {count}" in told
