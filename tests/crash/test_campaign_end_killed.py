"""The end of a campaign under SIGKILL: all have what they earned, once; then there is a rest."""

from pathlib import Path
from random import Random

from bot.testing.chat import FakeChat
from bot.testing.plaza import milliseconds
from tests.crash.campaign_ender import (
    COUPONED,
    GIFTS,
    LATER,
    POINTS,
    TEAMS,
    people,
    plaza_at,
)
from tests.crash.killing import killed_when, number, rows

QUICK, FULL = 1, 10
MOVED = "SELECT COUNT(*) FROM friends_gifts WHERE state <> 'due'"
STATES = "SELECT state, COUNT(*) FROM friends_gifts GROUP BY state"
POINTED = (
    "SELECT member, SUM(amount), COUNT(*) FROM ledger WHERE source LIKE 'friends:%' GROUP BY member"
)
HELD = "SELECT member, COUNT(*) FROM coupons_coupons GROUP BY member"


def _killed_at(place: Path, moved: int) -> int:
    """Let it end, and SIGKILL once so many gifts moved on; how many had by then."""
    killed_when(lambda: number(place, MOVED) >= moved, "campaign_ender", place)
    return number(place, MOVED)


async def _goes_on(place: Path) -> None:
    """Start it again some hours later, and let it come to rest."""
    plaza = plaza_at(place)
    await plaza.start(milliseconds(LATER, plaza.files.zone))
    chat = FakeChat(plaza)
    people(chat)
    ann = chat.has("Ann", rights=["money"], native="ann")
    await chat.passes(minutes=10)
    await ann.calls("/friends open", name="spring")
    assert "The next campaign may open on" in ann.told()[-1]
    await plaza.stop()


async def test_a_campaign_that_is_killed_at_its_end_pays_everybody_once(
    tmp_path: Path, proving: bool
) -> None:
    chance, cut = Random(8), 0
    for round in range(FULL):
        if cut and round >= QUICK and not proving:
            break  # on a busy machine the kill may come after all was given: then once more
        place = tmp_path / str(round)
        place.mkdir()
        cut += _killed_at(place, chance.randint(1, GIFTS // 2)) < GIFTS
        await _goes_on(place)
        assert rows(place, STATES) == [("given", GIFTS)]
        pointed = rows(place, POINTED)
        assert sorted(row[1:] for row in pointed) == [(POINTS, 1)] * (TEAMS - COUPONED) * 2
        held = rows(place, HELD)
        assert sorted(row[1] for row in held) == [1] * COUPONED * 3
        assert not {row[0] for row in pointed} & {row[0] for row in held}
        assert rows(place, "SELECT state, aside FROM friends_rounds") == [("over", GIFTS)]
    assert cut, "it was killed in the middle of giving"
