"""An operator asks what is in the bot's way, and reads what to do about it."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from tests.cogs.setup.test_setup import SCRIPTS, chooses_rooms, invited


def operator(chat: FakeChat) -> FakeMember:
    return chat.has("Ann", rights=["rules"])


async def test_where_nothing_is_in_the_way_the_doctor_says_what_was_looked_at() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        await ann.calls("/doctor")
        told = ann.told()[-1].splitlines()
        assert told[0] == "Nothing is in the bot's way here."
        assert [line for line in told[1:] if "ooked at" in line and "3 rooms" in line]


@pytest.mark.fake_only("each chat finds other things in the way, and has tests of its own")
async def test_a_room_that_the_bot_cannot_see_is_named_with_what_to_do() -> None:
    async with fake_chat() as chat:
        chat.platform.hidden.add("checkin")
        ann = operator(chat)
        await ann.calls("/doctor")
        await ann.was_told(
            "One thing is not as it should be:\n"
            "• The bot cannot see the room checkin. → Let it in, or choose another room with "
            "/setup.\n"
            "✓ 3 rooms were looked at."
        )


async def test_the_doctor_answers_before_anything_is_set_up() -> None:
    async with fake_chat() as chat:
        ann = await invited(chat, language="pt-BR")
        await ann.calls("/doctor")
        assert ann.told()[-1].splitlines()[:2] == [
            "Nada atrapalha o bot aqui.",
            "Nenhuma sala foi escolhida ainda; /setup pergunta por elas.",
        ]


async def test_only_rooms_are_looked_at_in_which_something_is_on() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        ann = await invited(chat)
        await chooses_rooms(ann)
        chat.platform.hidden.add("garden")
        await ann.calls("/doctor")
        assert ann.told()[-1].startswith("Nothing is in the bot's way here.")


async def test_only_operators_are_told_what_is_in_the_way() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/doctor")
        assert amy.told()[-1].startswith("You need the right")


@pytest.mark.fake_only("each chat finds other things in the way, and has tests of its own")
async def test_of_very_many_things_the_first_are_told_and_the_rest_counted() -> None:
    rooms = {f"room-{number}": f"room-{number}" for number in range(10)}
    async with fake_chat(settings={"rooms": {"lobby": "lobby", "ops": "ops", **rooms}}) as chat:
        chat.platform.hidden |= set(rooms)
        ann = operator(chat)
        await ann.calls("/doctor")
        told = ann.told()[-1].splitlines()
        assert told[0] == "10 things are not as they should be:"
        assert told[9] == "And 2 more; python -m bot doctor tells all."
