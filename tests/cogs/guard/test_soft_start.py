"""The first days in a community: nothing is removed, and operators read what would have been."""

from bot.testing import fake_chat
from cogs.guard.config import Options
from tests.cogs.guard.staging import meets

INVITE = "Free nitro for all, come to discord.gg/a8Kd93x now"
OBSERVES = {"guard": Options()}


async def test_in_the_first_week_nothing_is_removed_and_operators_read_what_would_have_been() -> (
    None
):
    async with fake_chat(options=OBSERVES) as chat:
        olga, bo = await meets(chat)
        (began,) = chat.said("ops")
        assert "I observe for 7 days; nothing is removed yet." in began
        spam = await bo.says(INVITE)
        assert not spam.deleted
        assert (bo.told(), chat.said("lobby")) == ([], [])
        await chat.passes(days=1)
        print(chat.said("ops"))
        await olga.presses("Right")
        print(chat.said("ops"))
        await chat.passes(days=7)
        print(chat.said("ops"))
        await olga.presses("Enforce")
        print(olga.told(), chat.said("ops"))
        assert (await bo.says(INVITE)).deleted
