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
async def test_who_left_and_came_back_is_offered_the_rooms_anew() -> None:
    async with fake_chat(settings=SETTINGS, options={"topics": Options(rooms=ROOMS)}) as chat:
        amy = chat.has("Amy")
        await amy.calls("/topics")
        await amy.presses("Join: Chess in Riga")
        await amy.leaves()
        await chat.passes(days=1)
        await chat.arrives(amy)
        assert await _joined(chat) == []
        await amy.calls("/topics")
        await amy.presses("Join: Chess in Riga")
        assert chat.people.roles_of(amy) == {"77"}


@pytest.mark.fake_only
async def test_without_rooms_nothing_is_said_of_them() -> None:
    async with fake_chat(settings=SETTINGS) as chat:
        amy = chat.has("Amy")
        await amy.calls("/topics")
        await amy.was_told("There are no rooms to choose from here yet.")
        await amy.calls("/tags")
        await amy.presses("Riga")
        await amy.was_told("You are in: Riga. Press again to put it away.")


@pytest.mark.fake_only
async def test_an_operator_offers_a_room_from_a_phone_changes_it_and_takes_it_back() -> None:
    async with fake_chat(settings=SETTINGS) as chat:
        ann, amy = chat.has("Ann", rights=["content"]), chat.has("Amy", language="lv")
        await ann.calls("/topic new", place="lobby", role="77")
        await ann.submits(title="Chess\nlv: Šahs", about="", tags=["chess"])
        assert ann.told()[-1].startswith("I cannot read the line “Chess”")
        await ann.calls("/topic new", place="lobby", role="77")
        await ann.submits(title="en: Chess\nlv: Šahs", about="One game a day.", tags=["chess"])
        assert "is offered" in ann.told()[-1]
        assert "with one of these tags: Chess" in ann.told()[-1]
        await chat.restarts()
        await amy.calls("/tags")
        await amy.presses("Chess")
        await amy.presses("Istabas tev")
        await amy.was_told("Šīs varētu derēt:\n• Šahs\nOne game a day.")
        await amy.presses("Pievienoties: Šahs")
        assert chat.people.roles_of(amy) == {"77"}
        await ann.calls("/topic change", topic="ches")
        assert ann.told()[-1] == (
            "No room called “ches” is offered. /topics shows those that are, /topic new adds one."
        )
        await ann.calls("/topic change", topic="chess")
        assert ann.sees_form().fields[0].default == ("en: Chess\nlv: Šahs",)
        await ann.submits(title="Chess club", tags=[])
        await amy.calls("/topics")
        assert "✓ Chess club" in amy.told()[-1]
        await ann.calls("/topic remove", topic="chess")
        await amy.calls("/topics")
        await amy.was_told("Te vēl nav istabu, no kurām izvēlēties.")


@pytest.mark.fake_only
async def test_a_room_is_found_by_its_title_and_another_of_its_name_is_another() -> None:
    async with fake_chat() as chat:
        ann, ben = chat.has("Ann", rights=["content"]), chat.has("Ben", rights=["content"])
        amy = chat.has("Amy")
        await ann.calls("/topic new", place="lobby")
        await ann.submits(title="Chess club", about="")
        await amy.calls("/topics")
        await amy.presses("Join: Chess club")
        await ann.calls("/topic change", topic="Chess Club")
        await ben.calls("/topic remove", topic="Chess club")
        await ann.submits(title="Chess society", about="")
        assert ann.told()[-1].startswith("No room called “chess_club” is offered.")
        await ann.calls("/topic new", place="ops")
        await ann.submits(title="Chess club", about="")
        await amy.calls("/topics")
        await amy.presses("Join: Chess club")


@pytest.mark.fake_only
async def test_of_many_rooms_all_are_named_and_as_many_described_as_fit() -> None:
    long = {
        f"r{n}": Topic(title={"": f"{n} {'T' * 55}"}, about={"": f"{n} {'a' * 190}"}, room="x")
        for n in range(20)
    }
    async with fake_chat(options={"topics": Options(rooms=long)}) as chat:
        amy = chat.has("Amy")
        await amy.calls("/topics")
        said = amy.told()[-1]
        assert "0 aaa" in said
        assert said.splitlines()[-1] == f"• 19 {'T' * 55}"
        assert chat.said("ops") == []


async def _joined(chat: FakeChat) -> list[str]:
    return [str(topic) async for (topic,) in chat.db.rows("SELECT topic FROM topics_joined")]
