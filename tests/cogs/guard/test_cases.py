"""A finding becomes one case, and everybody reads what concerns them."""

import pytest

from bot.testing import FakeChat
from tests.cogs.guard.staging import meets, staged_chat

LISTED, HELD, FLAGGED = "bad listed delete", "bad hidden hold", "bad hidden flag"


async def test_a_removed_message_costs_its_author_a_time_out_and_they_alone_read_why() -> None:
    async with staged_chat() as chat:
        _olga, bo = await meets(chat)
        spam = await bo.says(f"{LISTED}, buy *gold* at http://evil.example/x")
        assert spam.deleted
        assert chat.people.timed_out(bo, chat.clock.now())
        print(bo.told())
        print(chat.said("lobby"))
        print(chat.said("ops"))
        print([p.buttons for p in chat.posts("ops")])
        assert 0
