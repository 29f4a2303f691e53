"""What runs did is remembered for 90 days."""

from bot.sops import trace
from bot.store.db import Tx
from bot.testing import fake_chat

DAILY = """
name: Daily
kind: value
when: [{at: "10:00"}]
steps: [{say: "Hello"}]
"""


async def test_traces_older_than_90_days_are_forgotten() -> None:
    async with fake_chat(scripts={"daily": DAILY}) as chat:
        await chat.passes(days=100)
        oldest = await chat.db.read(begun)
        assert 89 < (chat.clock.now() - oldest) / 86_400_000 < 92


def begun(tx: Tx) -> int:
    row = tx.row("SELECT MIN(begun_at) FROM sop_trace")
    assert row is not None
    return int(row[0])


async def test_more_than_a_page_is_forgotten_at_once() -> None:
    async with fake_chat() as chat:
        await chat.db.write(many, chat.clock.now())
        await chat.passes(days=92)
        assert await chat.db.write(trace.prune, chat.clock.now()) == 0


def many(tx: Tx, now: int) -> None:
    for number in range(trace.PAGE + 1):
        trace.add(tx, number, 1, "steps[0].say", now, "done")
