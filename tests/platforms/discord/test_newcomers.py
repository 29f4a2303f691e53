"""Newcomers by links, over the real client: whose each was, with counters as Discord has them."""

from dataclasses import replace
from random import Random

from cogs.guard.config import Options as Guard
from cogs.guard.raids.config import RaidOptions
from tests.cogs.referrals.storm import Storm, Weather
from tests.platforms.discord.newcomers import COUNTERS, discord_town
from tests.standins.discord import bits


async def test_each_of_four_friends_came_by_the_link_of_whoever_brought_them() -> None:
    async with discord_town() as town:
        bo, cleo = town.chat.has("Bo"), town.chat.has("Cleo")
        for_bo, for_cleo = await town.link(bo), await town.link(cleo)
        await town.passes(8_000)
        before = len(town.discord.record.of("GET", COUNTERS))
        await town.comes("Amy", for_bo, late=2)
        await town.passes(9_000)
        await town.comes("Dan", for_cleo)
        await town.comes("Eve", for_cleo, late=1)
        await town.passes(9_000)
        await town.comes("Lost", for_bo, told=False)
        await town.comes("Fay", for_cleo)
        await town.passes(9_000)
        assert (await town.known("Amy"))[:3] == ("high", "alone", "Bo")
        assert (await town.known("Dan"))[:3] == ("high", "same-link", "Cleo")
        assert (await town.known("Eve"))[:3] == ("high", "same-link", "Cleo")
        assert (await town.known("Fay")).sure == "ambiguous"
        assert len(town.discord.record.of("GET", COUNTERS)) - before <= 4


async def test_a_link_that_was_deleted_in_discord_is_made_anew() -> None:
    async with discord_town() as town:
        bo = town.chat.has("Bo")
        first = await town.link(bo)
        assert await town.link(bo) == first
        await town.invite_goes(first)
        assert await town.link(bo) != first


async def test_with_a_thousand_invites_idle_links_are_given_back_for_a_new_one() -> None:
    async with discord_town() as town:
        bo, cleo = town.chat.has("Bo"), town.chat.has("Cleo")
        first = await town.link(bo)
        await town.chat.passes(days=2)
        town.discord.most_invites = len(town.discord.world.invites)
        await cleo.calls("/invite")
        assert cleo.told()[-1].startswith("There were too many links")
        assert first not in town.discord.world.invites
        assert await town.link(cleo) in town.discord.world.invites


async def test_where_the_bot_may_make_no_invite_nobody_loses_a_link_and_operators_hear_why() -> (
    None
):
    async with discord_town() as town:
        bo, cleo = town.chat.has("Bo"), town.chat.has("Cleo")
        first = await town.link(bo)
        await town.chat.passes(days=2)
        door = town.discord.world.invites[first]["channel"]["id"]
        lobby = town.discord.world.channels[door]
        town.discord.faults.forbid(bits.CREATE_INSTANT_INVITE, lobby)
        await cleo.calls("/invite")
        assert cleo.told()[-1] == (
            "Your link could not be made: the bot may not do it here; it needs Create Invite."
            " The operators can help; then call /invite again."
        )
        assert first in town.discord.world.invites
        assert town.chat.said("ops") == [
            "An invite could not be made: the bot may not do it here; it needs Create Invite."
        ]


WILD = Weather(
    joins=60,
    seconds=420,
    links=10,
    untold=0.03,
    twice=0.2,
    once=0.1,
    early=0.1,
    back=0.1,
    crowds=1,
    deleted=2,
    restarts=2,
    blind=1,
    full=1,
)
WEATHERS = (
    WILD,
    Weather(joins=60, seconds=420, links=10, twice=0.2, strays=0.1, early=0.1, back=0.1, full=1),
    Weather(joins=100, seconds=400, links=10, twice=0.2, crowds=1),
)
CALM = {"guard": Guard(raids=RaidOptions(mode="observe"))}  # invites are not paused in a crowd
DARK = replace(WILD, strays=0.05)
# One who came by no link beside one of whom it is not told looks like one who came by a link: after
# both were seen, counters prove nothing for a while, and what was said before may be taken back.


async def blown(weather: Weather, seed: int) -> tuple[int, int]:
    """A storm in which nobody is told wrong: how many are known of how many could be."""
    async with discord_town(options=CALM) as town:
        town.chat.other_acts = True  # the guard says there, too, that it only observes
        storm = Storm(town, weather, Random(seed))
        await storm.blows()
        known, could = await storm.shares()
        assert storm.asked <= len(storm.came)
        await storm.is_over()
        assert await storm.wrong() == []
        return known, could


async def test_in_storms_over_discord_nobody_is_said_to_have_come_by_anothers_link(
    proving: bool,
) -> None:
    for weather in WEATHERS if proving else WEATHERS[:1]:
        found = [await blown(weather, seed) for seed in range(30 if proving else 1)]
        known, could = map(sum, zip(*found, strict=True))
        assert known >= 0.9 * could > 0, (known, could)
    for seed in range(30 if proving else 0):
        await blown(DARK, seed)
