"""A whole Plaza in a process of its own, in which a campaign ends that pays; it may be killed."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

from bot.means import Means
from bot.persons import Person
from bot.store.db import Tx
from bot.testing import ROOT
from bot.testing.chat import FakeChat
from bot.testing.plaza import Files, Plaza, milliseconds
from bot.vault import open_vault
from cogs.coupons.campaigns.campaign import Campaign as CouponCampaign
from cogs.coupons.config import Options as CouponOptions
from cogs.friends.campaigns.campaign import Campaign, Gift, Prize
from cogs.friends.config import Options
from cogs.friends.rounds import store as rounds
from cogs.friends.rules import Kind
from cogs.friends.teams import store as teams
from cogs.friends.teams.store import Friend, Team

START, END, LATER = "2026-03-02 09:00", "2026-03-02 10:00", "2026-03-02 12:00"
HOUR = 3_600_000
TEAMS, POINTS = 12, 50
COUPONED = 6  # teams to which two friends came: a coupon each
GIFTS = COUPONED * 3 + (TEAMS - COUPONED) * 2
"""Of teams that are paid at the end: points where one friend came, a coupon where two did."""

WORDS = {"": "tea"}
SPRING = Campaign(
    kind="ladder",
    title={"": "Spring"},
    gift=Gift(words=WORDS),
    target=2,
    lasts=HOUR,
    settles=HOUR,
    prizes=(
        Prize(at=1, words=WORDS, points=POINTS),
        Prize(at=2, words=WORDS, coupons="tea"),
    ),
)
LADDER = Kind(gives="step", gets="all")
CODES = tuple(f"TEA-{number}" for number in range(GIFTS))


def plaza_at(place: Path) -> Plaza:
    """The same Plaza, however often it is started."""
    coupons = CouponCampaign(title={"": "Tea"}, codes=CODES)
    files = Files(
        zone="Europe/Riga",
        language="en",
        options={
            "friends": Options(campaigns={"spring": SPRING}, kinds={"ladder": LADDER}),
            "coupons": CouponOptions(campaigns={"tea": coupons}),
        },
        scripts={},
        content={},
        cogs=ROOT / "cogs",
        faulty=False,
        settings={},
    )
    plaza = Plaza(files, place)
    means = Means(unguessable=Random(1), vault=open_vault(place, {}))
    plaza.means = replace(means, reach=plaza.web)
    return plaza


def people(chat: FakeChat) -> list[list[Person]]:
    """Each team: who began it, then one friend or two."""
    return [
        [
            chat.has(f"P{team}-{number}", native=f"p{team}-{number}").person
            for number in range(3 if team < COUPONED else 2)
        ]
        for team in range(TEAMS)
    ]


async def main(place: Path) -> None:
    """Bring everybody to the last minute, then let it end."""
    plaza = plaza_at(place)
    await plaza.start(milliseconds(START, plaza.files.zone))
    chat = FakeChat(plaza)
    ann = chat.has("Ann", rights=["money"], native="ann")
    await ann.calls("/friends open", name="spring")
    here, core = people(chat), plaza.app.engine.core
    home = plaza.app.communities.called("home")
    assert home is not None

    def join(tx: Tx) -> None:
        found = rounds.last(tx, home.id)
        assert found is not None
        for began, *friends in here:
            starter = core.members.meet(tx, home, began, chat.clock.now())
            id, code = core.ids.new(), began.native
            kept = LADDER.set_aside(SPRING.target)
            assert rounds.set_aside(tx, home.id, found.id, kept, None)
            at = chat.clock.now()
            teams.add(tx, home.id, Team(id, found.id, starter.id, code, "open", kept, at))
            for each in friends:
                friend = core.members.meet(tx, home, each, at)
                teams.help(tx, home.id, found.id, Friend(friend.id, id, None, "counted"), at)

    await chat.db.write(join)
    await chat.passes_until(END)
    await chat.passes(minutes=1)
    await plaza.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
