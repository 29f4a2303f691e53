"""Over random raids and restarts, each newcomer who may stay is welcomed exactly once."""

import random

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.guard.raids.config import RaidOptions
from cogs.welcome.config import Options
from tests.cogs.guard.staging import Acting

RAID = {
    "guard": Acting(raids=RaidOptions(joins=4, slow=4, pause=100, calm=120_000)),
    "welcome": Options(gather=300_000),
}
DAY_MS, HELLO = 86_400_000, "Welcome, "


@pytest.mark.fake_only
async def test_each_newcomer_is_welcomed_once_over_raids_and_restarts(proving: bool) -> None:
    for seed in range(100 if proving else 2):
        await _days(random.Random(seed))


async def _days(chance: random.Random) -> None:
    """Some hours in which people come, alone and many at once, and Plaza is stopped in between."""
    async with fake_chat(options=RAID) as chat:
        chat.has("Olga", rights=["people"])
        here, gone = list[FakeMember](), set[str]()
        for turn in range(chance.randint(4, 8)):
            await _turn(chat, chance, turn, here, gone)
        await chat.restarts(minutes=1)
        await chat.passes(days=2)  # no raid lasts so long, nor does a time-out
        # Also those whose place a later one took.
        said = [each.text for each in chat.platform.posts.values() if HELLO in each.text]
        for who in here:
            named = sum(who.person.name in text for text in said)
            out = who.person.native in gone or not chat.people.here(who)
            assert named == 1 or (out and named == 0), (who.person.name, named, said)


async def _turn(
    chat: FakeChat, chance: random.Random, turn: int, here: list[FakeMember], gone: set[str]
) -> None:
    what = chance.choice(["one", "raid", "restart", "leave", "again", "wait"])
    there = [each for each in here if chat.people.here(each)]  # the guard may put some out
    if what == "one":
        here.append(await chat.joins(f"A{turn}z"))
    elif what == "raid":
        made = chat.clock.now() - chance.choice([10, 900]) * DAY_MS
        names = [f"R{turn}n{number}z" for number in range(chance.randint(3, 7))]
        here += [await chat.joins(name, made_at=made) for name in names]
    elif what == "restart":
        await chat.restarts(minutes=chance.randint(0, 40))
    elif what == "leave" and there:
        who = chance.choice(there)
        gone.add(who.person.native)
        await who.leaves()
    elif what == "again" and there:
        await chat.arrives(chance.choice(there))
    else:
        await chat.passes(minutes=chance.randint(0, 20))
