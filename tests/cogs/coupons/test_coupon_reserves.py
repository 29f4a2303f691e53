"""What is kept for an audience follows config.yaml: renamed, removed, raised; books stay exact."""

from dataclasses import replace
from typing import Any

import pytest

from bot.communities import Community
from bot.testing import FakeChat, fake_chat
from tests.cogs.coupons.couponing import books, code_of, dropped, spring

pytestmark = pytest.mark.fake_only("the platform has no part in it")
AUDIENCES = "newcomers: {points: {below: 99}}\nregulars: {points: {above: 99}}"
CLOSES = {"closes": "2026-03-02 12:00"}


async def tiers(chat: FakeChat) -> dict[str, tuple[int, int]]:
    """How many are there and left, by audience."""
    rows = await chat.db.read(
        lambda tx: tx.rows(
            "SELECT tier, total, left_ FROM coupons_stock WHERE community = ? ORDER BY tier",
            _home(chat).id,
        )
    )
    return {str(tier): (int(total), int(left)) for tier, total, left in rows}


async def audited(chat: FakeChat) -> list[Any]:
    """Who moved what was kept."""
    sql = "SELECT actor, action FROM audit WHERE action = 'coupon reserve' AND community = ?"
    return [tuple(row) for row in await chat.db.read(lambda tx: tx.rows(sql, _home(chat).id))]


def _home(chat: FakeChat) -> Community:
    home = chat.app.communities.called("home")
    assert home is not None
    return home


async def test_what_was_kept_under_an_old_name_is_kept_under_the_new_one() -> None:
    kept = spring(reserve={"newcomers": 2})
    async with fake_chat(options=kept, audiences=AUDIENCES) as chat:
        chat.other_acts = True  # its config.yaml says the same
        await dropped(chat)
        await chat.has("Amy").presses("Get mine")
        assert await tiers(chat) == {"": (1, 1), "newcomers": (2, 1)}
        await chat.restarts(options=spring(reserve={"regulars": 2}))
        assert await tiers(chat) == {"": (0, 0), "newcomers": (1, 0), "regulars": (2, 2)}
        assert chat.said("ops")[-1] == (
            "spring: what is kept for whom has changed, as it is written now. "
            "Kept: regulars: 2. For all: 0."
        )
        assert await audited(chat) == [(None, "coupon reserve")]
        assert (await books(chat))["left"] == 2
        told = len(chat.said("ops"))
        await chat.restarts()
        assert len(chat.said("ops")) == told


async def test_what_was_kept_for_nobody_any_more_can_be_given_to_all() -> None:
    kept = spring(reserve={"regulars": 3})
    async with fake_chat(options=kept, audiences=AUDIENCES) as chat:
        chat.other_acts = True  # its config.yaml says the same
        await dropped(chat)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        assert amy.told()[-1].startswith("What is left is kept for others")
        await chat.restarts(options=spring())
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        assert "spring: nothing is kept for anybody any more, so 3 are there for all." in (
            chat.said("ops")
        )
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon books", name="spring")
        assert "regulars" not in ann.told()[-1]
        assert (await books(chat))["left"] == 2


async def test_an_audience_that_is_gone_keeps_nothing_until_it_is_back() -> None:
    kept = spring(reserve={"regulars": 2})
    async with fake_chat(options=kept, audiences=AUDIENCES) as chat:
        chat.other_acts = True  # its config.yaml says the same
        ann = await dropped(chat)
        home = _home(chat)
        chat.app.communities.add(replace(home, audiences={}))
        await ann.calls("/coupon list")
        assert await tiers(chat) == {"": (3, 3), "regulars": (0, 0)}
        await chat.has("Amy").presses("Get mine")
        chat.app.communities.add(home)
        await ann.calls("/coupon list")
        assert await tiers(chat) == {"": (1, 0), "regulars": (2, 2)}
        assert (await books(chat))["claimed"] == 1


async def test_what_goes_back_to_an_audience_that_is_gone_is_there_for_all() -> None:
    kept = spring(reserve={"newcomers": 3}, **CLOSES)
    async with fake_chat(options=kept, audiences=AUDIENCES) as chat:
        chat.other_acts = True  # its config.yaml says the same
        await dropped(chat)
        await chat.has("Amy").presses("Get mine")
        lost = "UPDATE coupons_coupons SET state = 'claimed', answer = NULL"
        await chat.db.write(lambda tx: tx.run(lost))
        await chat.restarts(options=spring(**CLOSES))
        assert await tiers(chat) == {"": (2, 2), "newcomers": (1, 0)}
        await chat.passes(hours=4)
        assert await tiers(chat) == {"": (3, 3), "newcomers": (0, 0)}
        assert await books(chat) == {"left": 3, "claimed": 0, "void": 0, "returned": 1}


async def test_more_that_are_kept_come_from_those_that_are_left_for_all() -> None:
    async with fake_chat(options=spring(), audiences=AUDIENCES) as chat:
        chat.other_acts = True  # its config.yaml says the same
        await dropped(chat)
        await chat.restarts(options=spring(reserve={"regulars": 9, "newcomers": 1}))
        assert await tiers(chat) == {"": (0, 0), "newcomers": (1, 1), "regulars": (2, 2)}
        await chat.restarts(options=spring(reserve={"regulars": 1}))
        assert await tiers(chat) == {"": (2, 2), "newcomers": (0, 0), "regulars": (1, 1)}
        assert (await books(chat))["left"] == 3


async def test_who_comes_when_the_rest_is_kept_for_others_reads_so_and_came_not_too_late() -> None:
    kept = spring(reserve={"regulars": 2})
    async with fake_chat(options=kept, audiences=AUDIENCES) as chat:
        await dropped(chat)
        amy, bo = chat.has("Amy"), chat.has("Bo")
        for who in (amy, bo):
            await who.presses("Get mine")
        await bo.was_told(
            "What is left is kept for others, and it is decided by this:\nPoints: 0 (above 99)"
        )
        await chat.passes(seconds=5)
        assert chat.posts("lobby")[0].text.endswith(
            "2 of 3 left. They are kept for some: Points: above 99."
        )
        assert await chat.db.read(lambda tx: tx.rows("SELECT * FROM coupons_missed")) == []


async def test_operators_hear_that_more_is_to_be_kept_than_there_is() -> None:
    kept = spring(reserve={"newcomers": 99, "regulars": 1})
    async with fake_chat(options=kept, audiences=AUDIENCES) as chat:
        chat.other_acts = True  # its config.yaml says the same
        assert chat.said("ops") == [
            "spring: fewer codes are there than are to be kept for audiences, so none is there for"
            " all others. Bring in more, or keep fewer."
        ]
        await chat.restarts()
        assert len(chat.said("ops")) == 1
