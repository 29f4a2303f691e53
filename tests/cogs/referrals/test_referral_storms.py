"""Storms of newcomers: nobody is said to have come by a link by which they did not.

What the evidence allows is counted from the truth: that somebody came, and nobody else, of whom it
was told or not, by another way within the seconds in which counters move.
"""

from dataclasses import replace
from random import Random

import pytest

from bot.testing import fake_chat
from cogs.referrals.config import Options
from tests.cogs.referrals.skies import FakeSky
from tests.cogs.referrals.storm import Storm, Weather

pytestmark = pytest.mark.fake_only("a storm in the stand-in takes minutes")

BLOWING = Weather(joins=40, seconds=340, links=20)
WEATHERS = {
    "late, used up and deleted": replace(BLOWING, once=0.1, deleted=3),
    "told twice, early, and come back": replace(BLOWING, twice=0.3, early=0.2, back=0.2),
    "not told of": replace(BLOWING, untold=0.05),
    "by no link": replace(BLOWING, strays=0.1),
    "by no link, or not told of": replace(BLOWING, strays=0.1, untold=0.05, once=0.1),
    "fifty at once over ten links": replace(BLOWING, joins=60, links=10, crowds=1),
    "stopped and blind": replace(BLOWING, restarts=3, blind=2),
}
# A counter without a link beside one without a newcomer looks like one who came by a link: what
# was said meanwhile is taken back when the newcomer is found, and from then on nothing is said.
TOO_DARK = "by no link, or not told of"
DAY = Weather(
    joins=20_000,
    seconds=86_400,
    links=200,
    untold=0.002,
    twice=0.02,
    strays=0.03,
    once=0.02,
    crowds=40,
    deleted=20,
    restarts=4,
    blind=2,
)


async def blown(weather: Weather, seed: int, *, search: bool) -> tuple[int, int, int]:
    """A storm: how many are known of how many could be, and how often the chat was asked."""
    options = {"referrals": Options(search=search)}
    async with fake_chat(options=options) as chat:
        bo = chat.has("Bo")
        await bo.says("Hello")
        storm = Storm(FakeSky(chat, bo), weather, Random(seed))
        await storm.blows()
        if not search:
            await storm.is_over()
            known, could = await storm.shares()
        else:
            await chat.passes(minutes=15)
            known, could = await storm.shares()
            await storm.is_over()
        assert await storm.wrong() == []
        return known, could, storm.asked


@pytest.mark.parametrize("weather", WEATHERS)
async def test_in_a_storm_counters_tell_nothing_wrong_and_what_they_can(
    weather: str, proving: bool
) -> None:
    known = could = 0
    for seed in range(30 if proving else 1):
        told, all_, _ = await blown(WEATHERS[weather], seed, search=False)
        known, could = known + told, could + all_
    assert weather == TOO_DARK or could == 0 or known >= 0.9 * could, (known, could)


@pytest.mark.parametrize("weather", [TOO_DARK, "stopped and blind"])
async def test_in_a_storm_the_chats_own_search_tells_nothing_wrong_and_nearly_all(
    weather: str, proving: bool
) -> None:
    known = could = 0
    for seed in range(30 if proving else 1):
        told, all_, _ = await blown(WEATHERS[weather], seed, search=True)
        known, could = known + told, could + all_
    assert known >= 0.9 * could, (known, could)


@pytest.mark.parametrize("search", [False, True])
async def test_over_a_day_the_chat_is_asked_less_often_than_somebody_comes(
    proving: bool, *, search: bool
) -> None:
    weather = DAY if search else replace(DAY, untold=0)
    if not proving:
        weather = replace(weather, joins=90, seconds=389, crowds=1, deleted=1, restarts=0, blind=0)
    known, could, asked = await blown(weather, 5, search=search)
    assert asked <= weather.joins
    assert known >= 0.9 * could, (known, could)
