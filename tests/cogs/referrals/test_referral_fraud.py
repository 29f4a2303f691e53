"""A year of members' tricks on the virtual clock pays nothing that the rules do not allow."""

import random
from dataclasses import replace
from typing import Any

import pytest

from bot.happenings import HappeningRow
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.checkin.config import Options as CheckIn
from cogs.referrals.config import DAY_MS, Options

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")
OPTIONS: dict[str, Any] = {
    "referrals": Options(tiers=(), burst=4, per_day=2),
    "checkin": CheckIn(points=0),
}
OLD = 400 * DAY_MS


class Year:
    """Tricksters beside honest members; what honest ones are owed is counted by hand."""

    def __init__(self, chat: FakeChat, seed: int) -> None:
        self.chat, self.random = chat, random.Random(seed)
        self.cheats: list[FakeMember] = []
        self.honest: list[FakeMember] = []
        self.brought: list[FakeMember] = []

    async def begin(self) -> None:
        for number in range(4):
            for kind, people in (("Cheat", self.cheats), ("Honest", self.honest)):
                who = self.chat.has(f"{kind} {number}")
                await who.says("Hello")
                people.append(who)

    async def newcomer(self, by: FakeMember, age: int = OLD) -> FakeMember:
        made_at = self.chat.clock.now() - age
        name = f"N{self.chat.count()}"
        return await self.chat.joins(name, invited_by=by, made_at=made_at)

    async def comes_back(self, who: FakeMember, by: FakeMember) -> None:
        who.person = replace(who.person, made_at=self.chat.clock.now() - OLD)
        await self.chat.arrives(who, invited_by=by)
        await who.calls("/checkin")

    async def invites_themselves(self) -> None:
        """Out, and in again by their own link."""
        cheat = self.random.choice(self.cheats)
        await cheat.leaves()
        await self.chat.passes(hours=self.random.randrange(1, 48))
        await self.comes_back(cheat, cheat)

    async def leaves_and_comes_again(self) -> None:
        """A friend comes, counts, leaves, and comes again and again; in the end they stay."""
        cheat = self.random.choice(self.cheats)
        friend = await self.newcomer(cheat)
        for _ in range(self.random.randrange(2, 5)):
            await friend.calls("/checkin")
            await self.chat.passes(days=self.random.randrange(1, 25))
            await friend.leaves()
            await self.chat.passes(hours=2)
            await self.comes_back(friend, cheat)

    async def ring(self) -> None:
        """Each of three was brought by the one before."""
        three = self.random.sample(self.cheats, 3)
        for at, who in enumerate(three):
            await who.leaves()
            await self.chat.passes(minutes=self.random.randrange(1, 300))
            await self.comes_back(who, three[at - 1])

    async def bought(self) -> None:
        """Bought joins: many at once, or fresh accounts one by one."""
        cheat = self.random.choice(self.cheats)
        at_once = self.random.random() < 0.5
        for _ in range(self.random.randrange(5, 12)):
            who = await self.newcomer(cheat, OLD if at_once else self.random.randrange(3 * DAY_MS))
            await who.calls("/checkin")
            await self.chat.passes(minutes=1 if at_once else 600)

    async def silent(self) -> None:
        """Bought joins that stay, and never do anything."""
        cheat = self.random.choice(self.cheats)
        for _ in range(self.random.randrange(1, 4)):
            await self.newcomer(cheat)

    async def raid(self) -> None:
        """They come amid a raid, which the guard notices a minute later."""
        cheat, number = self.random.choice(self.cheats), self.chat.count()
        who = await self.newcomer(cheat)
        await self.chat.passes(minutes=1)
        await self.tell("guard.raid_began", number=number, stage="raid", by_hand=False)
        await who.calls("/checkin")
        await self.chat.passes(hours=1)
        await self.tell("guard.raid_ended", number=number, undone=False, held=[])

    async def tell(self, name: str, **data: Any) -> None:
        core = self.chat.app.engine.core
        home = self.chat.app.communities.called("home")
        assert home is not None
        event = HappeningRow(core.ids.new(), home.id, None, name, data, self.chat.clock.now(), 0)
        await self.chat.db.write(lambda tx: core.happenings.add(tx, event, None))
        await self.chat.passes(seconds=1)

    async def honest_friend(self) -> None:
        who = await self.newcomer(self.random.choice(self.honest))
        await who.calls("/checkin")
        self.brought.append(who)


async def test_a_year_of_tricks_pays_nobody_but_honest_friends(proving: bool) -> None:
    seeds, rounds = (20, 60) if proving else (1, 14)
    for seed in range(seeds):
        async with fake_chat(options=OPTIONS) as chat:
            year = Year(chat, seed)
            await year.begin()
            tricks = [year.invites_themselves, year.leaves_and_comes_again, year.ring]
            tricks += [year.bought, year.silent, year.raid, year.honest_friend]
            for at in range(rounds):
                await tricks[at % len(tricks)]()
                await chat.passes(days=365 / rounds - 5)
            await chat.passes(days=30)
            for cheat in year.cheats:
                assert await cheat.points() == 0, cheat.person.name
            assert sum([await each.points() for each in year.honest]) == 20 * len(year.brought)
            assert [await each.points() for each in year.brought] == [10] * len(year.brought)
            extra = await chat.db.read(_paid)
            assert extra == 2 * len(year.brought)


def _paid(tx: Tx) -> int:
    """How many entries of friends stand in the ledger, those taken back left out."""
    row = tx.row(
        "SELECT COUNT(*) FROM ledger AS made WHERE source LIKE 'referrals:%' AND NOT EXISTS"
        " (SELECT 1 FROM ledger AS back WHERE back.reverses = made.id)"
    )
    assert row is not None
    return int(row[0])
