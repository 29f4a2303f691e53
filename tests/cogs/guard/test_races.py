"""Whatever one person does at once is one case, and costs them once."""

import asyncio
import random

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, Post
from tests.cogs.guard.staging import guard, meets, staged_chat

QUICK, FULL = 4, 60
KINDS = ("bad listed delete", "bad flood delete", "bad hidden hold", "bad hidden flag")


async def happens(chat: FakeChat, bo: FakeMember, chance: random.Random) -> list[Post]:
    """Five messages, three edits and a name, all at once and in any order; what was written."""
    rooms = ("lobby", "checkin")
    texts = [f"{chance.choice(KINDS)}, {chance.choice('ab')}" for _ in range(8)]
    texts[0] = KINDS[chance.randrange(2)]
    old = [await bo.says(f"hello {number}", chance.choice(rooms)) for number in range(3)]
    deeds = [bo.says(text, chance.choice(rooms)) for text in texts[:5]]
    deeds += [bo.edits(post, text) for post, text in zip(old, texts[5:], strict=True)]
    chance.shuffle(deeds)
    return [*old, *(each for each in await asyncio.gather(*deeds) if each is not None)]


@pytest.mark.fake_only
async def test_five_messages_and_three_edits_at_once_are_one_case_and_one_penalty(
    proving: bool,
) -> None:
    for seed in range(FULL if proving else QUICK):
        async with staged_chat() as chat:
            _olga, bo = await meets(chat)
            written = await happens(chat, bo, random.Random(seed))
            await chat.passes(seconds=20)
            cases, penalties, letters = await chat.db.read(_counts)
            assert (cases, penalties, letters) == (1, 1, 1), f"seed {seed}"
            acts = [each for each in await chat.db.read(_acts) if each != "Purge"]
            assert acts in (["TimeOut"], []), f"seed {seed}: {acts}"
            assert len([each for each in chat.posts("ops") if "Case 1." in each.text]) == 1
            stands = [each for each in written if not each.deleted and "flag" not in each.text]
            assert stands == [], f"seed {seed}"


def _counts(tx: Tx) -> tuple[int, ...]:
    tables = ("guard_cases", "guard_penalties", "letters")
    return tuple(tx.rows(f"SELECT COUNT(*) FROM {table}")[0][0] for table in tables)


def _acts(tx: Tx) -> list[str]:
    rows = tx.rows("SELECT body FROM outbox WHERE lane = 0 ORDER BY id")
    return [body.split('"')[3] for (body,) in rows]
