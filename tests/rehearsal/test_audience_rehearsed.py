"""A rehearsal says for how many members a script for an audience would run."""

import re
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
BEGAN = re.compile(r"letter, Wed 4 March, 11:00: Began for (\d+) members of the audience\.")
AUDIENCES = CONFIG + "    audiences: {active: {last_active: {below: 2d}}}\n"


async def test_it_says_how_many_would_be_reached_and_shows_what_they_get(tmp_path: Path) -> None:
    place = written(tmp_path, {"letter": LETTER}, config=AUDIENCES)
    played = await rehearsed(place, members=40)
    letters = [act for act in played.acts if act.script == "letter"]
    assert 5 < len(letters) < 40
    told = "\n".join(str(each) for each in warnings(played))
    began = BEGAN.search(told)
    assert began is not None, told
    assert len(letters) <= int(began[1]) < 40  # some may have stopped such messages meanwhile
