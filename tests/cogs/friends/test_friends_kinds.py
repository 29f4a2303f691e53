"""Kinds of campaigns are data: a bargain, a ranking of teams, and one that an operator wrote."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.shapes import reader
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.friends.config import Options
from cogs.friends.rules import KINDS, Kind, Standing
from tests.cogs.friends.befriending import aside, attributed, brings, card, opens, tell

pytestmark = pytest.mark.fake_only("the platform has no part in it")
GUIDE = Path(__file__).parents[3] / "docs" / "friends.md"


def read(written: str) -> dict[str, Any]:
    """The options of a community that has this under `friends:` in config.yaml."""
    faults: list[str] = []
    value = yaml.safe_load(written)["friends"]
    held = reader(Options)(value, (), lambda at, sentence: faults.append(f"{at}: {sentence}"))
    if faults:
        raise ValueError(faults[0])
    return {"friends": held}


def guide(campaign: str) -> dict[str, Any]:
    """What docs/friends.md writes for a campaign: an operator copies it as it stands."""
    blocks = re.findall(r"```yaml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    (found,) = [each for each in blocks if f"    {campaign}:\n" in each]
    return read(found)


async def begin(chat: FakeChat, *names: str) -> list[FakeMember]:
    """Members who began a team each."""
    people = [chat.has(name) for name in names]
    for who in people:
        await who.presses("Bring friends")
    return people


async def test_a_bargain_gives_the_price_of_the_last_step_to_who_began() -> None:
    async with fake_chat(options=guide("cake")) as chat:
        await opens(chat, "cake")
        shown = chat.said()[-1]
        assert "the more come, the more you get" in shown
        assert "With one friend: 15 € instead of 20\nWith 3 friends: 10 €\n" in shown
        amy, bo, di = await begin(chat, "Amy", "Bo", "Di")
        assert await aside(chat) == 3, "one for each team"
        assert "1 of 5" not in amy.told()[-1]
        li, cy, ed = [await brings(chat, amy, name) for name in ("Li", "Cy", "Ed")]
        await amy.presses("Bring friends")
        assert "So far that is: 10 €\nWith 2 friends more: the cake is yours" in amy.told()[-1]
        await brings(chat, bo, "Fe")
        assert [await who.points() for who in (amy, bo)] == [0, 0], "it is not over"
        await chat.passes(days=14, minutes=1)
        assert [await who.points() for who in (amy, bo, di, li, cy, ed)] == [100, 50, 0, 0, 0, 0]
        assert "this is yours: 10 €" in amy.told()[-1]
        assert await aside(chat) == 2


async def test_a_bargain_is_over_at_its_last_step() -> None:
    async with fake_chat(options=guide("cake")) as chat:
        await opens(chat, "cake")
        (amy,) = await begin(chat, "Amy")
        for name in ("Li", "Cy", "Ed", "Fe", "Gu", "Ha"):
            await brings(chat, amy, name)
        assert await amy.points() == 200


async def test_a_ranking_pays_the_first_places_once_nobody_may_come_to_count_any_more() -> None:
    async with fake_chat(options=guide("cup")) as chat:
        await opens(chat, "cup")
        amy, bo, cy, di = await begin(chat, "Amy", "Bo", "Cy", "Di")
        assert await aside(chat) == 0
        await brings(chat, amy, "A1")
        b1, b2 = [await brings(chat, bo, name) for name in ("B1", "B2")]
        c1, c2 = [await brings(chat, cy, name) for name in ("C1", "C2")]
        await chat.passes(minutes=2)
        assert "1. Bo: 2\n2. Cy: 2" in card(chat, "The spring cup"), "Bo had them first"
        await cy.presses("Bring friends")
        assert "Right now that is place 2." in cy.told()[-1]
        late = await chat.joins("A2")
        await attributed(chat, late, amy)
        await chat.passes(days=14, minutes=1)
        assert await bo.points() == 0, "a friend of Amy's may still come to count"
        await chat.restarts()
        await chat.passes(days=8)
        assert [await who.points() for who in (bo, b1, b2)] == [100] * 3
        assert [await who.points() for who in (cy, c1, c2)] == [50] * 3
        assert [await who.points() for who in (amy, di)] == [0, 0]
        assert "Friends in your team" not in amy.told()[-1]
        assert "this time others were ahead" in amy.told()[-1]
        await tell(chat, "referrals.reversed", b1, referral=(await b1.row()).id, reason="left")
        await chat.passes(minutes=2)
        assert "1. Bo: 2\n2. Cy: 2" in card(chat, "The spring cup"), "and it stays so on the card"
        assert await aside(chat) == 5


async def test_a_friend_of_nobodys_team_who_is_held_keeps_no_team_from_its_place() -> None:
    async with fake_chat(options=guide("cup")) as chat:
        await opens(chat, "cup")
        (amy,) = await begin(chat, "Amy")
        bo = chat.has("Bo")
        await bo.says("Hello")
        await brings(chat, amy, "Li")
        cy = await chat.joins("Cy")
        await attributed(chat, cy, bo)
        await tell(
            chat, "referrals.held", cy, referral=(await cy.row()).id, why="young", asked=True
        )
        await chat.passes(days=22)
        assert await amy.points() == 100


async def test_a_kind_of_ones_own_is_two_words_of_yaml() -> None:
    async with fake_chat(options=guide("thanks")) as chat:
        await opens(chat, "thanks")
        assert "For each of them you get it once." in chat.said()[-1]
        (amy,) = await begin(chat, "Amy")
        li, _ = [await brings(chat, amy, name) for name in ("Li", "Cy")]
        await chat.passes(days=14, minutes=1)
        assert [await who.points() for who in (amy, li)] == [20, 0]


async def test_a_campaign_that_runs_keeps_the_rules_it_began_with() -> None:
    async with fake_chat(options=guide("thanks")) as chat:
        await opens(chat, "thanks")
        (amy,) = await begin(chat, "Amy")
        await brings(chat, amy, "Li")
        said = GUIDE.read_text(encoding="utf-8").replace("{gives: friend, gets: starter}", "{}")
        (block,) = [b for b in re.findall(r"```yaml\n(.*?)```", said, re.DOTALL) if "  each:" in b]
        await chat.restarts(options=read(block))
        await chat.passes(days=14, minutes=1)
        assert await amy.points() == 10


WRONG = (
    ("kind: swap", "'swap' is no kind of campaign; there is: bargain, ranking, together"),
    ("kind: bargain", "gift has words alone"),
    ("prizes: [{at: 1, words: x, points: 1}]", "has a gift, and no prizes"),
    ("prizes: [{at: 2, words: x}, {at: 1, words: y}]", "prizes go up by their at"),
    ("kind: bargain, gift: {words: x}", "prizes: each needs at, words, and points or coupons"),
    (
        "kind: bargain, gift: {words: x}, prizes: [{at: 5, words: y, points: 1}]",
        "the last prize is for 5 friends, so write target: 5",
    ),
    (
        "kind: ranking, gift: {words: x}, prizes: [{at: 2, words: y, points: 1}]",
        "their places are 1 to 1",
    ),
    (
        "kind: ranking, gift: {words: x}, gifts: 3, prizes: [{at: 1, words: y, points: 1}]",
        "the first 1 teams may get 4 gifts",
    ),
)


@pytest.mark.parametrize(("written", "says"), WRONG)
def test_what_cannot_be_is_told_with_what_to_write(written: str, says: str) -> None:
    usual = {"title": "Spring", "gift": {"words": "tea", "points": 5}}
    told = usual | yaml.safe_load(f"{{{written}}}")
    with pytest.raises(ValueError, match=re.escape(says)):
        read(yaml.safe_dump({"friends": {"campaigns": {"spring": told}}}))


FRIENDS = st.sets(st.integers(2, 99), max_size=60)
ANY_KIND = st.builds(
    Kind,
    gives=st.sampled_from(["whole", "friend", "step", "place"]),
    gets=st.sampled_from(["all", "starter", "friends"]),
)


@given(ANY_KIND, FRIENDS, st.integers(1, 50), st.booleans())
def test_no_kind_ever_gives_more_than_was_set_aside_or_anything_for_nobody(
    kind: Kind, helped: set[int], target: int, ended: bool
) -> None:
    steps = tuple(sorted({1, target}))
    taken: list[int] = []
    for friend in sorted(helped):
        if kind.takes(Standing(1, tuple(taken), target, steps, ended=False)):
            taken.append(friend)
    now = Standing(1, tuple(taken), target, steps, ended)
    if kind.earned(now) is not None:
        assert taken
        assert sum(kind.shares(now).values()) <= kind.set_aside(target)
        assert set(kind.shares(now)) <= {1, *taken}
    assert sum(kind.shares(now).values()) <= kind.most(target)


@given(FRIENDS, st.integers(1, 50), st.booleans())
def test_together_gives_each_one_once_whole(helped: set[int], target: int, ended: bool) -> None:
    rules = KINDS["together"]
    taken = tuple(sorted(helped))[:target]
    now = Standing(1, taken, target, (), ended)
    assert (rules.earned(now) == 0) == (len(helped) >= target)
    assert rules.shares(now) == dict.fromkeys((1, *taken), 1)
