"""How a newcomer came: what is told to other cogs of each coming."""

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat, fake_chat

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")


async def test_who_came_by_a_members_link_is_hers_for_certain() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.says("Hello")
        await chat.joins("Amy", invited_by=bo)
        assert await ways(chat) == [("certain", (await bo.row()).id)]


async def ways(chat: FakeChat) -> list[tuple[str, int | None]]:
    """How sure each coming is, and whose it is."""

    def read(tx: Tx) -> list[tuple[str, int | None]]:
        rows = tx.rows("SELECT confidence, inviter FROM referrals_comings ORDER BY id")
        return [(str(row[0]), row[1]) for row in rows]

    return await chat.db.read(read)
