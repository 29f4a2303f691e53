"""A finding becomes one case, and everybody reads what concerns them."""

import asyncio

import pytest

from bot.testing import FakeChat, FakeMember
from tests.cogs.guard.staging import meets, staged_chat

LISTED, HELD, NOISE = "bad listed delete", "bad hidden hold", "bad flood delete"
FLAGGED = "bad hidden flag"
ALONE = {"guard": {"cases": {}}}


def letters(member: FakeMember) -> list[str]:
    """What a member was told privately, without where it came from."""
    return [each.rpartition("\n\n")[0] or each for each in member.told()]


async def test_a_removed_message_costs_its_author_a_time_out_and_they_alone_read_why() -> None:
    async with staged_chat() as chat:
        _olga, bo = await meets(chat)
        spam = await bo.says(f"{LISTED}, buy *gold* at http://evil.example/x")
        assert spam.deleted
        assert chat.people.timed_out(bo, chat.clock.now())
        print(bo.told())
        print(letters(bo))
        print(chat.said("lobby"))
        print(chat.said("ops"))
        print([p.buttons for p in chat.posts("ops")])
        await _olga.calls("/guard why", case=1)
        print(_olga.told())
        await bo.calls("/guard why", case=1)
        print(bo.told()[-1])
        await _olga.calls("/guard cases")
        print(_olga.told()[-1])
        assert 0
