"""The funnel beside a naive recount from the log of all that happened."""

import datetime as dt
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.happenings import HappeningRow
from bot.run import ROOT
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.funnel import service
from cogs.funnel.service import FRIENDS, UNKNOWN, VANITY, Tally

DAY_MS = 86_400_000
RIGA = ZoneInfo("Europe/Riga")
SOURCES = ("poster", "shop", "friends")
DEEDS = {
    "joins": 8,
    "leaves": 3,
    "leaves at the last moment": 2,
    "comes back": 3,
    "introduces": 3,
    "checks in": 4,
    "looks": 2,
    "costs": 6,
    "by a link": 8,
    "by a source": 5,
    "by the address": 1,
    "nobody knows": 3,
}


@dataclass
class Life:
    """All that the log says of one person."""

    who: FakeMember
    id: int
    joined_at: int
    staff: bool
    here: list[list[int | None]] = field(default_factory=list)
    way: tuple[str, int | None] = (UNKNOWN, None)
    did: set[str] = field(default_factory=set)

    @property
    def gone(self) -> bool:
        """Whether they are away now."""
        return self.here[-1][1] is not None

    def stayed(self, days: int) -> bool:
        """Whether they were here when so many days were over."""
        at = self.joined_at + days * DAY_MS
        spans = ((since or 0, until) for since, until in self.here)
        return any(since < at and (until is None or until >= at) for since, until in spans)


@dataclass
class Log:
    """What happened in one community, as somebody who only looks on writes it down."""

    chat: FakeChat
    community: str
    chance: random.Random
    people: list[Life] = field(default_factory=list)
    looks: list[tuple[dt.date, str]] = field(default_factory=list)
    typed: dict[str, list[dt.date]] = field(default_factory=dict)  # a day for each unit of money

    def today(self) -> dt.date:
        """The day, there."""
        return dt.datetime.fromtimestamp(self.chat.clock.now() / 1000, RIGA).date()

    async def goes_on(self) -> None:
        """Something happens."""
        deed = self.chance.choices(list(DEEDS), list(DEEDS.values()))[0]
        if deed == "joins" or not self.people:
            await self._joins()
        elif deed == "costs":
            await self._costs()
        elif deed == "looks":
            source = self.chance.choice(("", *SOURCES))
            self.looks.append((self.today(), source or UNKNOWN))
            told = {"day": self.today().isoformat(), "source": source, "link": "", "team": ""}
            await self._tell("friends.page_opened", self.people[0], **told)
        else:
            await self._does(deed, self.chance.choice(self.people))

    async def _joins(self) -> None:
        number, staff = len(self.people), self.chance.random() < 0.1
        rights = ["content"] if staff else []
        who = await self.chat.joins(
            f"N{number}", rights=rights, native=f"n{number}", community=self.community
        )
        row = await who.row()
        assert row.joined_at is not None
        self.people.append(
            Life(who, row.id, row.joined_at, staff, here=[[row.joined_at, None]], did={"passed"})
        )

    async def _does(self, deed: str, one: Life) -> None:
        if deed == "leaves at the last moment":
            one = self.people[-1]
            edge = one.joined_at + self.chance.choice((7, 30)) * DAY_MS
            left = edge - self.chance.choice((0, 60_000)) - self.chat.clock.now()
            await self.chat.passes(milliseconds=max(left, 0))
        if deed.startswith("leaves") and not one.gone:
            await one.who.leaves()
            one.here[-1][1] = self.chat.clock.now()
        elif deed == "comes back" and one.gone:
            await self.chat.arrives(one.who)
            one.here.append([self.chat.clock.now(), None])
        elif deed == "introduces":
            one.did.add("introduced")
            await self._tell("welcome.introduced", one)
        elif deed == "checks in":
            one.did.add("checked_in")
            await self._tell("checkin.first_checked_in", one)
        else:
            await self._came(deed, one)

    async def _came(self, deed: str, one: Life) -> None:
        """It is told, maybe otherwise than before, how somebody came; or came again."""
        inviter, source, event = None, None, "referrals.attributed"
        if deed == "nobody knows":
            event = "referrals.set_aside"
        elif deed == "by a link":
            inviter = self.chance.choice(self.people)
            event = self.chance.choice((event, "referrals.qualified"))
        elif deed == "by the address":
            source = "vanity"
        else:
            source = self.chance.choice(SOURCES)
        again = self.chance.random() < 0.2
        if not again:
            name = FRIENDS if inviter else {None: UNKNOWN, "vanity": VANITY}.get(source, source)
            one.way = (str(name), inviter.id if inviter else None)
        by = inviter.id if inviter else None
        at = one.joined_at + again
        await self._tell(event, one, inviter=by, source=source, joined_at=at, again=again)

    async def _costs(self) -> None:
        source, cost = self.chance.choice(SOURCES[:2]), self.chance.randrange(9)
        typed = self.typed.setdefault(source, [])
        typed += [self.today()] * (cost - len(typed))
        del typed[cost:]
        told = {"source": source, "cost": cost, "currency": "EUR", "ended": False}
        await self._tell("referrals.source_changed", self.people[0], **told)

    async def _tell(self, event: str, one: Life, **data: Any) -> None:
        core, told = self.chat.app.engine.core, {"member": one.id, **data}
        home = (await one.who.row()).community
        row = HappeningRow(core.ids.new(), home, one.id, event, told, self.chat.clock.now(), 0)

        def tells(tx: Tx) -> None:
            core.happenings.add(tx, row, None)

        await self.chat.db.write(tells)
        await self.chat.passes(seconds=1)

    def recount(self, today: dt.date) -> dict[tuple[dt.date, str], Tally]:
        """Every cell of the funnel, from the log alone."""
        cells: dict[tuple[dt.date, str], Tally] = {}

        def cell(day: dt.date, source: str) -> Tally:
            return cells.setdefault((day - dt.timedelta(days=day.weekday()), source), Tally())

        for day, source in self.looks:
            cell(day, source).opened += 1
        for source, days in self.typed.items():
            for day in days:
                cell(day, source).cost += 1
                cell(day, source).cost30 += (today - day).days > 30
        counted = [one for one in self.people if not one.staff]
        for one in counted:
            day = dt.datetime.fromtimestamp(one.joined_at / 1000, RIGA).date()
            made, ago = cell(day, one.way[0]), (today - day).days
            made.joined += 1
            made.passed += "passed" in one.did
            made.introduced += "introduced" in one.did
            made.checked_in += "checked_in" in one.did
            made.due7 += ago > 7
            made.here7 += ago > 7 and one.stayed(7)
            made.due30 += ago > 30
            made.past7 += ago > 30 and one.stayed(7)
            made.here30 += ago > 30 and one.stayed(30)
            made.friends += sum(other.way[1] == one.id for other in counted)
        return cells


@pytest.fixture
def alone(tmp_path: Path) -> Path:
    """The folder of a Plaza whose only cog is the funnel: all that it hears is told by the log."""
    (tmp_path / "cogs").mkdir()
    (tmp_path / "cogs" / "funnel").symlink_to(ROOT / "cogs" / "funnel")
    return tmp_path / "cogs"


@pytest.mark.fake_only("days pass, in two communities")
async def test_each_figure_is_that_of_a_recount_of_all_that_happened(
    alone: Path, proving: bool
) -> None:
    for seed in range(100 if proving else 2):
        chance = random.Random(seed)
        async with fake_chat(cogs=alone, start="2026-03-25 21:00") as chat:  # a short day follows
            chat.other_acts = True
            logs = [Log(chat, name, chance) for name in ("home", "other")]
            for number in range(400 if proving else 120):
                await chat.passes(minutes=chance.choice([1, 59, 130, 1440, 3000]))
                log = chance.choice(logs)
                await log.goes_on()
                home = (await log.people[0].who.row()).community
                made = await chat.db.read(service.funnel, home, log.today(), 200)
                full = {key: cell for key, cell in made.cells.items() if cell != Tally()}
                assert full == log.recount(log.today()), (seed, number, log.community)
