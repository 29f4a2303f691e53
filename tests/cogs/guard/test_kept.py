"""What is kept of a message that the guard took away: nothing that others can read."""

import pytest

from bot.testing import FakeChat
from tests.cogs.guard.staging import guard, meets, staged_chat

SHORTLY = guard({"cases": {"appeal": "1d"}})
SECRET = "my address is Tulip Lane"
pytestmark = pytest.mark.fake_only


async def test_what_is_held_stands_in_no_row_in_plain_and_after_its_time_in_none_at_all() -> None:
    async with staged_chat(options=SHORTLY) as chat:
        olga, bo = await meets(chat)
        await bo.says(f"bad contact hold, {SECRET}")
        assert SECRET in chat.said("ops")[-1]
        await olga.calls("/guard why", case=1)
        assert SECRET in olga.told()[-1]
        await olga.presses("Release")
        assert SECRET in chat.said("lobby")[-1]
        assert await rows_with(chat, SECRET) == []
        assert len(await rows_with(chat, '"_": "Sealed"')) == 4
        await chat.passes(days=2)
        assert await rows_with(chat, '"sealed": "gAAAA') == []
        assert SECRET not in str(chat.said("ops"))


async def test_a_text_is_kept_while_an_appeal_waits_for_a_decision() -> None:
    async with staged_chat(options=SHORTLY) as chat:
        olga, bo = await meets(chat)
        await bo.says(f"bad contact hold, {SECRET}")
        await bo.presses("Appeal")
        await bo.submits(words="I only said where I live")
        await chat.passes(hours=46)
        await olga.presses("Overturn")
        assert any(SECRET in said for said in chat.said("lobby"))


async def test_what_somebody_only_began_to_report_is_forgotten_though_there_is_no_case() -> None:
    async with staged_chat() as chat:
        _, bo = await meets(chat)
        await bo.calls("/report")
        assert await rows_with(chat, "words:") != []
        await chat.passes(days=2)
        assert await rows_with(chat, "words:") == []


async def rows_with(chat: FakeChat, text: str) -> list[str]:
    """The rows of all tables in which a text stands, as text."""
    return await chat.db.read(
        lambda tx: [
            f"{table} {row}"
            for (table,) in tx.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
            for row in tx.rows(f"SELECT * FROM {table}")
            if text in str(row)
        ]
    )
