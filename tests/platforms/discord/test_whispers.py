"""Private messages on Discord: few, each with a way to stop them, the others behind a button."""

from pathlib import Path

import pytest

from tests.platforms.discord.test_whole import plaza
from tests.standins.discord import Standin, open_standin
from tests.standins.discord.people import Person
from tests.standins.discord.shapes import Wire
from tests.standins.discord.waiting import eventually

TELL = """
name: Tell
kind: service
when: [{on: member.passed}]
steps:
  - whisper: "One"
  - whisper: "Two"
"""


async def with_button(label: str, person: Person) -> Wire:
    """The post in the lobby that has this button."""
    return await eventually(
        lambda: next((each for each in person.sees("general") if label in str(each)), {})
    )


def private(person: Person) -> list[str]:
    return [message["content"].split("\n")[0] for message in person.direct_messages()]


def ops(discord: Standin) -> str:
    room = discord.world.room("ops")["id"]
    return str(list(discord.world.messages.get(room, {}).values()))


async def test_one_comes_and_can_be_stopped_and_the_other_is_read_in_the_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tell.yaml").write_text(TELL)
    async with open_standin() as discord, plaza(discord, tmp_path, monkeypatch):
        amy = await discord.joins("Amy")
        post = await with_button("Read mine", amy)
        assert private(amy) == ["One"]
        stopped = await amy.presses("Stop these", amy.direct_messages()[0])
        await stopped.answered()
        assert stopped.content.startswith("Noted: no more private messages from here.")
        read = await amy.presses("Read mine", post)
        assert (await read.answered()).private
        assert read.content == "Two"
        await eventually(lambda: "Read mine" not in str(amy.sees("general")))


async def test_behind_a_closed_door_both_are_read_in_the_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tell.yaml").write_text(TELL)
    async with open_standin() as discord, plaza(discord, tmp_path, monkeypatch):
        bo = await discord.joins("Bo")
        bo.closes_door()
        read = await bo.presses("Read mine", await with_button("Read mine", bo))
        await read.answered()
        assert read.content == "One\nTwo"
        assert "post could not be made" not in ops(discord)
