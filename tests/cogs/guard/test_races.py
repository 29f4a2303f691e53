"""Whatever one person does at once is one case, and costs them once."""

import asyncio
import random
from collections.abc import Awaitable
from typing import Any

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, Post
from tests.cogs.guard.staging import meets, staged_chat

QUICK, FULL = 4, 60
FORGETS = (
    "CREATE TRIGGER forgets AFTER UPDATE OF number ON guard_incidents"
    " BEGIN UPDATE guard_incidents SET until = 0; END"
)
KINDS = ("bad listed delete", "bad flood delete", "bad hidden hold", "bad hidden flag")


async def reports(reporter: FakeMember, post: Post) -> None:
    """Somebody tells the operators that a message is spam."""
    await reporter.opens_menu("Report", post)
    await reporter.submits(kind="spam")


async def happens(chat: FakeChat, bo: FakeMember, chance: random.Random) -> list[Post]:
    """Five messages, three edits and four reports, all at once; what is spam for sure."""
    rooms = ("lobby", "checkin")
    reporters = [chat.has(name) for name in ("Amy", "Cleo", "Dora", "Eva")]
    texts = [f"{chance.choice(KINDS)}, {chance.choice('ab')}" for _ in range(8)]
    texts[0] = KINDS[chance.randrange(2)]
    old = [await bo.says(f"hello {number}", chance.choice(rooms)) for number in range(4)]
    deeds: list[Awaitable[Any]] = [bo.says(text, chance.choice(rooms)) for text in texts[:5]]
    deeds += [bo.edits(post, text) for post, text in zip(old, texts[5:], strict=False)]
    deeds += [reports(each, old[3]) for each in reporters]
    chance.shuffle(deeds)
    done = await asyncio.gather(*deeds)
    return [*old, *(each for each in done if each is not None)]


@pytest.mark.fake_only
async def test_messages_edits_and_reports_at_once_are_one_case_and_one_penalty(
    proving: bool,
) -> None:
    for seed in range(FULL if proving else QUICK):
        async with staged_chat() as chat:
            _olga, bo = await meets(chat)
            written = await happens(chat, bo, random.Random(seed))
            await chat.passes(seconds=20)
            assert await chat.db.read(_counts) == (1, 1), f"seed {seed}"
            acts = [each for each in await chat.db.read(_acts) if each != "Purge"]
            assert acts in (["TimeOut"], []), f"seed {seed}: {acts}"
            costs = [each for each in bo.told() if "warning" in each or "cannot write" in each]
            assert len(costs) == 1, f"seed {seed}: {bo.told()}"
            assert len([each for each in chat.said("ops") if "Case 1." in each]) == 1
            stands = [each for each in written if not each.deleted and "flag" not in each.text]
            assert stands == [], f"seed {seed}"


@pytest.mark.fake_only
async def test_without_incidents_the_same_costs_more_than_once() -> None:
    async with staged_chat() as chat:
        await chat.db.write(lambda tx: tx.run(FORGETS))
        _olga, bo = await meets(chat)
        await happens(chat, bo, random.Random(0))
        await chat.passes(seconds=20)
        cases, penalties = await chat.db.read(_counts)
        assert min(cases, penalties) > 1


def _counts(tx: Tx) -> tuple[int, ...]:
    tables = ("guard_cases", "guard_penalties")
    return tuple(tx.rows(f"SELECT COUNT(*) FROM {table}")[0][0] for table in tables)


def _acts(tx: Tx) -> list[str]:
    rows = tx.rows("SELECT body FROM outbox WHERE lane = 0 ORDER BY id")
    return [body.split('"')[3] for (body,) in rows]
