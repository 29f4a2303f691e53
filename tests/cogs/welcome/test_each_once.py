"""Over random raids and restarts, each newcomer who may stay is named in exactly one welcome."""

import random

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.guard.raids.config import RaidOptions
from cogs.welcome.config import Options
from tests.cogs.guard.staging import Acting

GUARD = Acting(raids=RaidOptions(joins=4, slow=4, pause=100, calm=120_000))
DAY_MS, HELLO = 86_400_000, "Welcome"
WEEK = """
name: First week
kind: service
when: [{on: welcome.newcomer}]
where: {communities: [home], room: lobby}
steps:
  - gather: {text: "Welcome, {gather.names}.", within: 1m}
"""


@pytest.mark.fake_only
async def test_each_newcomer_is_named_in_one_standing_welcome_over_raids_and_restarts(
    proving: bool,
) -> None:
    for seed in range(100 if proving else 2):
        await _days(random.Random(seed))


async def _days(chance: random.Random) -> None:
    """Some hours in which people come, alone and many at once, and Plaza is stopped in between."""
    soon = chance.choice([0, 600_000])
    options = {"guard": GUARD, "welcome": Options(gather=300_000, remove_if_left=soon)}
    scripts = {"first-week": WEEK} if chance.random() < 0.4 else {}
    async with fake_chat(options=options, scripts=scripts) as chat:
        chat.has("Olga", rights=["people"])
        here, gone = list[FakeMember](), set[str]()
        for turn in range(chance.randint(4, 8)):
            await _turn(chat, chance, turn, here, gone)
        await chat.restarts(minutes=1)
        await chat.passes(days=2)  # no raid lasts so long, nor does a time-out
        said = [text for text in chat.said() if HELLO in text]  # the welcomes that stand
        for who in here:
            named = sum(who.person.name in text for text in said)
            out = who.person.native in gone or not chat.people.here(who)
            assert named == 1 or (out and named == 0), (who.person.name, named, said)


async def _turn(
    chat: FakeChat, chance: random.Random, turn: int, here: list[FakeMember], gone: set[str]
) -> None:
    what = chance.choice(["some", "raid", "restart", "leave", "again", "wait"])
    there = [each for each in here if chat.people.here(each)]  # the guard may put some out
    if what == "some":
        for number in range(chance.randint(1, 3)):
            here.append(await chat.joins(f"A{turn}n{number}z"))
            await chat.passes(minutes=chance.randint(0, 2))
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
