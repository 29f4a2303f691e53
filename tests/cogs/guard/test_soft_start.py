"""The first days in a community: nothing is removed, and operators read what would have been."""

import pytest

from bot.testing import FakeChat
from bot.testing.outside import OTHER
from tests.cogs.guard.staging import guard, meets, staged_chat

SPAM = "bad listed delete, gold at http://evil.example/x"
HELD, ASKED, SEEN = "bad hidden hold", "bad hidden hold flag", "bad hidden hold observe"
SOFT = guard({"soft_start": "7d"})
WEEKLY = guard({"soft_start": "1d"})
BEGAN = (
    "I am new here, so I only watch for spam at first. I observe for 7 days; nothing is removed"
    " yet. Every morning I say here what I would have removed."
)


async def test_in_the_first_week_operators_read_what_would_have_gone_and_then_let_it_go() -> None:
    async with staged_chat(options=SOFT) as chat:
        olga, bo = await meets(chat)
        assert chat.said("ops") == [BEGAN]
        spam = await bo.says(SPAM)
        assert not spam.deleted
        await chat.passes(days=1)
        print(chat.said("ops"))
        await olga.presses("Right")
        print(chat.said("ops"))
        await olga.presses("Wrong")
        print(chat.said("ops"), olga.told())
        await chat.passes(days=7)
        print(chat.said("ops"))
        await olga.presses("Enforce")
        print(olga.told(), chat.said("ops"))
        assert (await bo.says(HELD)).deleted
