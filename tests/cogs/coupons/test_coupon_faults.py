"""The proofs of storms see over-issue where what keeps codes apart is taken out, and none else."""

import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Any

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat, fake_chat
from cogs.coupons.claims import store as coupons
from cogs.coupons.stock import store as stocks
from tests.cogs.coupons.couponing import dropped, spring
from tests.crash.storm_books import over_issues
from tests.faults import planted

pytestmark = pytest.mark.fake_only("what is taken out stands in the database, whatever the chat")
HERE = ("STORM-001", "STORM-002", "STORM-003")
SHARED = {"style": "shared", "code": HERE[0], "codes": (), "stock": len(HERE)}
Plant = tuple[Any, str, Callable[..., Any]]


def _first_code(tx: Tx, community: int, campaign: int, coupon: int) -> tuple[int, int]:
    """`next_code` without its guard: whether somebody has the code is not asked."""
    rows = tx.rows(
        "UPDATE coupons_codes SET coupon = ? WHERE community = ? AND campaign = ? AND number = 1"
        " RETURNING batch, number",
        coupon,
        community,
        campaign,
    )
    return int(rows[0][0]), int(rows[0][1])


def _take(*asked: Any) -> bool:
    """`take` without its guard."""
    del asked
    return True


def _nothing(*asked: Any) -> list[Any]:
    """Nobody looks for what the member has: as if two programs did so at the same moment."""
    del asked
    return []


GUARD: Plant = (stocks, "take", _take)
CODE: Plant = (stocks, "next_code", _first_code)
LOOK: Plant = (coupons, "of_member", _nothing)


def _without_unique(tx: Tx) -> None:
    """The coupons' table without its UNIQUE, and without that of their sources."""
    row = tx.row("SELECT sql FROM sqlite_master WHERE name = 'coupons_coupons'")
    assert row is not None
    bare, found = re.subn(r",\s*UNIQUE \([^)]*\)", "", str(row[0]))
    assert found == 1
    tx.run("DROP TABLE coupons_coupons")
    tx.run(bare)


async def _storm(chat: FakeChat, names: Sequence[str], twice: bool) -> dict[str, list[str]]:
    """All press, or each twice in a row; what each was told."""
    await dropped(chat)
    people = {name: chat.has(name) for name in names}
    for who in people.values():
        for _ in range(1 + twice):
            await who.presses("Get mine")
    return {name: who.told() for name, who in people.items()}


@pytest.mark.parametrize(
    ("taken_out", "said", "unique", "expected"),
    [
        ((), {}, True, False),
        ((), SHARED, True, False),
        ((GUARD,), SHARED, True, True),
        ((CODE,), {}, True, True),
        ((LOOK,), {}, True, False),
        ((LOOK,), {}, False, True),
    ],
    ids=["whole", "shared", "guard", "code", "unique alone holds", "no unique"],
)
async def test_over_issue_shows_where_a_guard_is_taken_out(
    taken_out: Sequence[Plant], said: dict[str, Any], unique: bool, expected: bool
) -> None:
    campaign = spring(**({"codes": HERE} | said))
    async with fake_chat(options=campaign) as chat:
        if not unique:
            await chat.db.write(_without_unique)
        with ExitStack() as stack:
            for each in taken_out:
                stack.enter_context(planted(*each))
            answers = await _storm(chat, ["Amy", "Bo", "Cy", "Di", "Ed"], bool(taken_out))
        found = over_issues(answers, len(HERE), shared=said is SHARED)
        assert bool(found) is expected, found
