"""From what somebody writes to what becomes of it, with the guard as it is."""

import pytest

from bot.testing import fake_chat
from tests.cogs.guard.staging import meets

INVITE = "Free nitro for all, come to discord.gg/a8Kd93x now"


async def test_an_invite_of_a_newcomer_is_held_and_comes_back_if_it_was_meant_well() -> None:
    async with fake_chat() as chat:
        olga, bo = await meets(chat)
        spam = await bo.says(INVITE)
        assert spam.deleted
        assert "is held back until an operator has looked at it." in bo.told()[-1]
        assert "It invites to another community" in bo.told()[-1]
        (card,) = chat.posts("ops")
        assert "discord[.]gg/a8Kd93x" in card.text.replace("\\", "")
        await olga.presses("Release")
        assert chat.said("lobby")[-1].startswith("Bo wrote: Free nitro for all")
        await bo.says("Thank you")


@pytest.mark.fake_only
async def test_what_a_regular_says_of_a_scam_is_no_case() -> None:
    async with fake_chat() as chat:
        olga, amy = chat.has("Olga", rights=["people"]), chat.has("Amy")
        warning = await amy.says("Careful, hxxps://steamcommunlty[.]com/gift is a scam")
        assert not warning.deleted
        await olga.calls("/guard cases")
        await olga.was_told("There are no cases.")
