"""How far newcomers get: who is counted where, and what operators see of it."""

import csv
import datetime as dt
import io
import random
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.funnel import service
from cogs.funnel.service import Tally

DAY_MS = 86_400_000
RIGA = ZoneInfo("Europe/Riga")
PICTURE = """2 people came in this time: too few to find anything.
January 19, 2026 to March 10, 2026
opened a page: 0
joined: 2
got through the rules: 2 of 2 (100 %)
introduced themselves: 0 of 2 (0 %)
checked in: 1 of 2 (50 %)
here after 7 days: 1 of 2 (50 %)
here after 30 days: not yet
members' links: 1 joined, 0 % of them checked in, 0 friends each
not known: 1 joined, 100 % of them checked in, 1 friends each"""
WEEKLY = """
name: Weekly
kind: service
when:
  - at: "10:00"
    days: [mon]
where: {communities: [home], room: ops}
steps:
  - funnel.report: {weeks: 2}
"""


@pytest.mark.fake_only("days pass")
async def test_operators_see_how_far_newcomers_got_and_what_brought_them() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["people"])
        bo = await chat.joins("Bo")
        await bo.says("签到")
        amy = await chat.joins("Amy", invited_by=bo)
        await amy.leaves()
        await chat.passes(days=8)
        await ann.calls("/funnel")
        shown = ann.sees()[-1]
        assert shown.pictures == (("funnel.svg", PICTURE),)
        assert shown.only_for == ann.person.native
        assert ann.told()[-1] == "How far newcomers get."


@pytest.mark.fake_only("days pass")
async def test_the_table_says_what_its_columns_mean_and_every_figure_adds_up() -> None:
    async with fake_chat() as chat:
        ann, bo = chat.has("Ann", rights=["people"]), await chat.joins("Bo")
        await chat.joins("Amy", invited_by=bo)
        await ann.calls("/funnel", weeks=1)
        file = ann.sees()[-1].file
        assert file is not None
        rows = list(csv.reader(io.StringIO(file[1].decode("utf-8-sig"))))
        head, friends, unknown = rows[:3]
        assert [dict(zip(head, row, strict=True))["source"] for row in (friends, unknown)] == [
            "members' links",
            "not known",
        ]
        told = dict(zip(head, unknown, strict=True))
        assert (told["week"], told["joined"], told["friends"], told["k"]) == (
            "2026-03-02",
            "1",
            "1",
            "1.00",
        )
        assert [row[0] for row in rows[4:]] == head
        assert all(row[1] for row in rows[4:])


@pytest.mark.fake_only("days pass")
async def test_a_script_posts_the_picture_for_operators_and_hours_without_the_bot_are_told() -> (
    None
):
    async with fake_chat(scripts={"weekly": WEEKLY}, start="2026-03-02 11:00") as chat:
        await chat.joins("Bo")
        await chat.restarts(hours=5)
        await chat.passes_until("2026-03-09 10:00")
        (post,) = chat.posts("ops")
        ((_, alt),) = post.pictures
        assert alt.startswith(
            "One person came in this time: too few to find anything.\nMarch 2, 2026 to"
        )
        assert alt.endswith(
            "5 hours of this time: these figures are partial. Operators and bots are not counted."
        )


@pytest.mark.fake_only("two communities")
async def test_another_community_sees_nothing_of_it() -> None:
    async with fake_chat() as chat:
        await chat.joins("Bo")
        chat.other_acts = True
        eve = chat.has("Eve", rights=["people"], community="other")
        await eve.calls("/funnel")
        ((_, alt),) = eve.sees()[-1].pictures
        assert "Nobody came in this time." in alt


@pytest.mark.fake_only("nobody is told how people came")
async def test_who_came_by_the_servers_own_address_is_counted_for_it() -> None:
    async with fake_chat() as chat:
        ann, bo = chat.has("Ann", rights=["people"]), chat.has("Bo")
        chat.ways.vanity = [0] * 7
        await chat.invites(bo)
        await chat.passes(seconds=10)
        await chat.comes(chat.has("Amy"), by="vanity")
        await chat.passes(seconds=10)
        await ann.calls("/funnel", weeks=1)
        ((_, alt),) = ann.sees()[-1].pictures
        assert alt.endswith(
            "the server's own address: 1 joined, 0 % of them checked in, 0 friends each"
        )


@dataclass
class Someone:
    """What is known of a newcomer by looking on."""

    who: FakeMember
    joined_at: int
    brought_by: int | None
    checked_in: bool = False
    here: list[tuple[int, int | None]] = field(default_factory=list)  # from, until

    def still(self, days: int) -> bool:
        """Whether they were here when so many days were over."""
        at = self.joined_at + days * DAY_MS
        return any(since < at and (until is None or until >= at) for since, until in self.here)


@pytest.mark.fake_only("days pass")
async def test_whatever_newcomers_do_the_figures_are_those_of_who_looked_on(proving: bool) -> None:
    for seed in range(30 if proving else 1):
        async with fake_chat(start="2026-03-02 09:00") as chat:
            people = await _live(chat, random.Random(seed))
            today = dt.date.fromisoformat(chat.community_time()[:10])
            home = (await people[0].who.row()).community
            made = await chat.db.read(service.funnel, home, today, 52)
            assert made.whole() == _counted(people, today)


async def _live(chat: FakeChat, chance: random.Random) -> list[Someone]:
    people: list[Someone] = []
    for number in range(60):
        await chat.passes(hours=chance.choice([1, 5, 20, 40]))
        deed = chance.choice(["joins", "joins", "leaves", "back", "checks in"])
        now = chat.clock.now()
        if deed == "joins" or not people:
            by = chance.randrange(len(people)) if people and chance.random() < 0.5 else None
            if by is not None and people[by].here[-1][1] is not None:
                by = None
            inviter = None if by is None else people[by].who
            who = await chat.joins(f"N{number}", invited_by=inviter)
            people.append(Someone(who, now, by, here=[(now, None)]))
            continue
        one = chance.choice(people)
        since, until = one.here[-1]
        if deed == "leaves" and until is None:
            await one.who.leaves()
            one.here[-1] = (since, now)
        elif deed == "back" and until is not None:
            await chat.arrives(one.who)
            one.here.append((now, None))
        elif deed == "checks in" and until is None:
            await one.who.says("签到")
            one.checked_in = True
    return people


def _counted(people: list[Someone], today: dt.date) -> Tally:
    made = Tally(joined=len(people), passed=len(people))
    for one in people:
        made.checked_in += one.checked_in
        made.friends += one.brought_by is not None
        ago = (today - dt.datetime.fromtimestamp(one.joined_at / 1000, RIGA).date()).days
        made.due7 += ago >= 8
        made.here7 += ago >= 8 and one.still(7)
        made.due30 += ago >= 31
        made.past7 += ago >= 31 and one.still(7)
        made.here30 += ago >= 31 and one.still(30)
    return made
