"""In a raid nobody is welcomed; after it those are who may stay, each once."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.guard.raids.config import RaidOptions
from tests.cogs.guard.staging import Acting

RAID = {"guard": Acting(raids=RaidOptions(joins=4, slow=4, pause=100, calm=120_000))}
TEN_DAYS_MS = 864_000_000


def welcomed(chat: FakeChat, came: list[FakeMember]) -> list[int]:
    """In how many welcomes that stand each of them is named."""
    return [sum(f"{who.person.name}" in text for text in chat.said("lobby")) for who in came]


async def raid(chat: FakeChat) -> list[FakeMember]:
    """Two come in by themselves, then four at once."""
    came = [await chat.joins(name) for name in ("Amy", "Bruno")]
    await chat.passes(minutes=5)
    made = chat.clock.now() - TEN_DAYS_MS
    return came + [await chat.joins(name, made_at=made) for name in ("Xu", "Yara", "Zoe", "Quim")]


async def test_nobody_is_welcomed_in_a_raid_and_all_who_may_stay_are_welcomed_once() -> None:
    async with fake_chat(options=RAID) as chat:
        olga = chat.has("Olga", rights=["people"])
        came = await raid(chat)
        await chat.passes(minutes=1)
        assert welcomed(chat, came) == [1, 1, 0, 0, 0, 0]
        await olga.presses("Let them in")
        assert welcomed(chat, came) == [1, 1, 0, 0, 0, 0]  # it is a raid still
        await chat.passes(minutes=30)
        assert welcomed(chat, came) == [1] * 6
        await chat.passes(hours=2)
        assert welcomed(chat, came) == [1] * 6


@pytest.mark.fake_only
async def test_who_is_held_is_welcomed_when_let_in_and_who_was_put_out_never() -> None:
    async with fake_chat(options=RAID) as chat:
        olga = chat.has("Olga", rights=["people"])
        came = await raid(chat)
        await came[2].leaves()
        await chat.passes(minutes=30)
        assert "It is over" in chat.said("ops")[-1]
        assert welcomed(chat, came) == [1, 1, 0, 0, 0, 0]
        await olga.presses("Put them out")
        await chat.passes(hours=2)
        assert welcomed(chat, came) == [1, 1, 0, 0, 0, 0]


@pytest.mark.fake_only
async def test_who_was_let_in_after_the_raid_is_welcomed_also_over_a_restart() -> None:
    async with fake_chat(options=RAID) as chat:
        chat.has("Olga", rights=["people"])
        came = await raid(chat)
        await chat.restarts(minutes=10)
        assert welcomed(chat, came) == [1, 1, 0, 0, 0, 0]
        await chat.passes(hours=2)  # their time out is over, and nobody decided
        assert welcomed(chat, came) == [1] * 6
