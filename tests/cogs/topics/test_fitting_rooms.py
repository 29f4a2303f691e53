"""Rooms that fit a member's tags, as they see them."""

import pytest

from bot.tags import Tag
from bot.testing import FakeChat, fake_chat
from cogs.topics import service
from cogs.topics.config import Options, Topic

TAGS = {
    "riga": Tag(label={"": "Riga"}, kind="region", own=True),
    "chess": Tag(label={"": "Chess"}, kind="interest", own=True),
}
ROOMS = {
    "all": Topic(title={"": "Tea room"}, room="tea"),
    "riga": Topic(title={"en": "Riga talk", "lv": "Rīgas runas"}, room="riga", tags=("riga",)),
    "both": Topic(title={"": "Chess in Riga"}, room="club", role="77", tags=("riga", "chess")),
}
SETTINGS = {"tags": TAGS}


def test_the_most_fitting_rooms_come_first_and_three_at_most_are_named() -> None:
    assert service.ranked(ROOMS, ["riga", "chess"]) == ["both", "riga", "all"]
    assert service.ranked(ROOMS, []) == ["all", "riga", "both"]
    assert service.fitting(ROOMS, ["riga"], ["riga"]) == ["both"]
    many = {f"n{n}": Topic(title={"": "N"}, room="n", tags=("riga",)) for n in range(9)}
    assert len(service.fitting(many, ["riga"], [])) == 3


@pytest.mark.fake_only
async def test_after_taking_a_tag_a_member_sees_rooms_that_fit_and_joins_one() -> None:
    options = {"topics": Options(rooms=ROOMS)}
    async with fake_chat(settings=SETTINGS, options=options) as chat:
        amy = chat.has("Amy")
        await amy.calls("/tags")
        await amy.presses("Riga")
        await amy.was_told(
            "You are in: Riga. Press again to put it away.\n"
            "There are rooms that may be for you: Riga talk and Chess in Riga."
        )
        await amy.presses("Rooms for you")
        await amy.was_told("These may be for you:\n• Riga talk\n• Chess in Riga")
        await amy.presses("Join: Chess in Riga")
        assert amy.told()[-1].startswith("You are in: Chess in Riga. It is here:")
        assert chat.people.roles_of(amy) == {"77"}
        assert await _joined(chat) == ["both"]
        await amy.presses("Leave it again")
        assert chat.people.roles_of(amy) == set()
        await amy.calls("/topics")
        assert amy.told()[-1].endswith("• Riga talk\n• Chess in Riga\n• Tea room")


@pytest.mark.fake_only
async def test_without_rooms_nothing_is_said_of_them() -> None:
    async with fake_chat(settings=SETTINGS) as chat:
        amy = chat.has("Amy")
        await amy.calls("/topics")
        await amy.was_told("There are no rooms to choose from here yet.")
        await amy.calls("/tags")
        await amy.presses("Riga")
        await amy.was_told("You are in: Riga. Press again to put it away.")


async def _joined(chat: FakeChat) -> list[str]:
    return [str(topic) async for (topic,) in chat.db.rows("SELECT topic FROM topics_joined")]
