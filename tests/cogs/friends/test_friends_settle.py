"""Friends who came on the last days: a campaign waits for them as long as referrals take."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.referrals.config import DAY_MS, Options
from tests.cogs.friends.befriending import aside, card, opens, spring

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")
EVE = {"days": 13, "hours": 12}


async def came_late(chat: FakeChat, *, age: int) -> tuple[FakeMember, FakeMember]:
    """Amy, whose friend came half a day before the end, with an account of so many days."""
    amy = chat.has("Amy")
    await amy.says("Hello")
    await amy.presses("Bring friends")
    await chat.passes(**EVE)
    li = await chat.joins("Li", invited_by=amy, made_at=chat.clock.now() - age * DAY_MS)
    await li.calls("/checkin")
    return amy, li


@pytest.mark.parametrize("counts", [True, False])
async def test_who_is_held_on_the_last_day_is_waited_for_until_a_person_decides(
    *, counts: bool
) -> None:
    async with fake_chat(options=spring(target=1)) as chat:
        await opens(chat)
        olga = chat.has("Olga", rights=["people"])
        amy, li = await came_late(chat, age=1)
        await chat.passes(days=1)
        assert "Decide in" not in chat.said("ops")[-1], "nothing can be decided yet"
        await chat.passes(days=9)
        assert "One more may come to count" in card(chat)
        await olga.calls("/referrals held")
        await olga.presses("Amy")
        await olga.presses("Count" if counts else "Do not count")
        await chat.passes(minutes=2)
        assert [await who.points() for who in (amy, li)] == ([70, 65] if counts else [0, 5])
        assert card(chat).startswith("Spring is over")
        assert await aside(chat) == (2 if counts else 0)


async def test_a_campaign_settles_for_as_long_as_friends_must_stay() -> None:
    options = spring(target=1) | {"referrals": Options(stay=14 * DAY_MS, tiers=())}
    async with fake_chat(options=options) as chat:
        await opens(chat)
        amy, _ = await came_late(chat, age=400)
        await chat.passes(days=13)
        await amy.calls("/friends mine")
        assert "Li: on the way" in amy.told()[-1]
        await chat.passes(days=2)
        assert await amy.points() == 70


async def test_who_never_took_part_is_told_as_too_late_once_it_is_over() -> None:
    async with fake_chat(options=spring(target=1)) as chat:
        await opens(chat)
        amy = chat.has("Amy")
        await amy.says("Hello")
        await amy.presses("Bring friends")
        await chat.passes(**EVE)
        await chat.joins("Li", invited_by=amy)
        await chat.passes(days=8)
        await amy.calls("/friends mine")
        assert amy.told()[-1].endswith("Li: it got too late for this one")
