"""A team's post in a room that somebody deleted."""

import pytest

from bot.testing import fake_chat
from tests.cogs.friends.befriending import opens, spring


@pytest.mark.fake_only
async def test_a_teams_post_that_somebody_deleted_is_posted_again_when_its_starter_asks() -> None:
    async with fake_chat(options=spring(members_help=True, target=3)) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await opens(chat)
        await amy.presses("Bring friends")
        await amy.presses("Ask here for help")
        asks = chat.posts("lobby")[-1]
        asks.deleted = True
        await bo.presses_late("Help", asks)
        await chat.passes(minutes=2)
        assert len(chat.said("lobby")) == 1
        await amy.calls("/friends mine")
        await amy.presses("Ask here for help")
        assert len(chat.said("lobby")) == 2
