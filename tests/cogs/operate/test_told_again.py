"""A change is made once, also if the chat tells it again because Plaza died behind it."""

import pytest

from bot.events import CommandCalled
from bot.testing import HOME, FakeMember, fake_chat
from tests.cogs.operate.ready_scripts import SCRIPTS, lunch_at, operator


def undo(amy: FakeMember) -> CommandCalled:
    """The same call each time, as an inbox tells it."""
    return CommandCalled(
        id="call:77",
        at=amy.chat.clock.now(),
        platform="fake",
        community=HOME,
        who=amy.person,
        room="lobby",
        handle="call:77",
        command="sop undo",
        options={"script": "lunch"},
    )


@pytest.mark.fake_only
async def test_an_undo_that_is_told_twice_is_not_undone_itself() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = operator(chat)
        await lunch_at(amy, "12:30", "Soup?")
        await amy.presses("Switch on")
        await amy.calls("/sop edit", script="lunch")
        await amy.submits(time="14:00")
        for _ in range(2):
            await chat.emit(undo(amy))
        await amy.calls("/sop next", script="lunch")
        assert "12:30" in amy.told()[-1]
        assert "2:00 PM" not in amy.told()[-1]
