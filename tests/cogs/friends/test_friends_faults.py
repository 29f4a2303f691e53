"""A gift is given once, whatever breaks in the middle; and what is set aside always adds up."""

from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from bot import ledger
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.friends.campaigns.campaign import Gift, Prize
from cogs.friends.gifts import service as giving
from cogs.friends.gifts import store as gifts
from cogs.friends.rounds import cog
from cogs.friends.teams import service as teaming
from tests.cogs.friends.befriending import TEA, attributed, brings, opens, qualified, spring, tell
from tests.faults import planted

pytestmark = pytest.mark.fake_only("the platform has no part in it")
LIMIT = 12
DEEDS = (
    *("start", "come", "come", "come", "qualify", "qualify", "qualify"),
    *("held", "reverse", "leave", "wait"),
)

PRIZES = tuple(Prize(at=at, words=TEA.words, points=TEA.points) for at in (1, 2))
GIFT = Gift(words=TEA.words)
KINDS: tuple[dict[str, Any], ...] = (
    {},
    {"kind": "bargain", "gift": GIFT, "prizes": PRIZES},
    {"kind": "ranking", "gift": GIFT, "prizes": PRIZES},
)


def breaks_at(right: Callable[..., Any], *calls: int) -> Callable[..., Any]:
    """A function that fails at these of its calls, as a full disk would."""
    seen = 0

    def called(*args: Any, **kwargs: Any) -> Any:
        nonlocal seen
        seen += 1
        if seen in calls:
            raise OSError("no space left on device")
        return right(*args, **kwargs)

    return called


async def test_a_fault_in_the_middle_of_giving_gives_each_exactly_one() -> None:
    async with fake_chat(options=spring()) as chat:
        amy = chat.has("Amy")
        await opens(chat)
        await amy.presses("Bring friends")
        li = await brings(chat, amy, "Li")
        with planted(ledger, "add", breaks_at(ledger.add, 2, 5)):
            bo = await brings(chat, amy, "Bo")
            got = [await who.points() for who in (amy, li, bo)]
            assert got == [0, 0, 0], "all of a unit, or nothing"
            await chat.restarts(hours=1)
            await chat.passes(hours=2)
        assert [await who.points() for who in (amy, li, bo)] == [50, 50, 50]
        told = [text for who in (amy, li, bo) for text in who.told() if "this is yours" in text]
        assert len(told) == 3


async def test_a_fault_where_a_team_becomes_whole_leaves_no_half_of_it() -> None:
    async with fake_chat(options=spring(target=1)) as chat:
        amy = chat.has("Amy")
        await opens(chat)
        await amy.presses("Bring friends")
        with planted(giving, "earn", breaks_at(giving.earn, 1)):
            li = await brings(chat, amy, "Li")
            await chat.passes(hours=2)
        assert [await who.points() for who in (amy, li)] == [50, 50]


async def test_places_are_decided_once_though_a_friend_leaves_between_two_pages_of_teams() -> None:
    cup = spring(kind="ranking", gift=GIFT, prizes=PRIZES)
    looks = planted(teaming, "look_at_ends", breaks_at(teaming.look_at_ends, *range(2, 99)))
    async with fake_chat(options=cup) as chat:
        await opens(chat)
        people = [chat.has(name) for name in ("Di", "Amy", "Bo", "Cy")]
        for who in people:
            await who.presses("Bring friends")
        _, amy, bo, cy = people
        a1 = await brings(chat, amy, "A1")
        for starter, name in ((bo, "B1"), (bo, "B2"), (cy, "C1")):
            await brings(chat, starter, name)
        with planted(cog, "PAGE", 1):
            with looks:
                await chat.passes(days=14)  # Di's is looked at, Cy's cannot be
                gone = {"referral": (await a1.row()).id, "reason": "left"}
                await tell(chat, "referrals.reversed", a1, **gone)
            await chat.passes(hours=1)
        assert [await who.points() for who in people] == [0, 50, 50, 0]


async def test_without_the_key_of_gifts_somebody_would_be_paid_twice_and_this_proof_sees_it() -> (
    None
):
    async with fake_chat(options=spring(target=1)) as chat:
        amy = chat.has("Amy")
        await opens(chat)
        await amy.presses("Bring friends")
        with planted(gifts, "turn", lambda *_: True):
            await brings(chat, amy, "Li")
        due = [each for each in await _gifts(chat) if each[1] == "due"]
        assert due, "the walk below would find that a gift was given and is due"


async def test_whatever_happens_what_is_set_aside_adds_up_and_nobody_has_two(proving: bool) -> None:
    for seed, said in zip((1, 2, 4), KINDS, strict=True):
        assert "given" in await _walk(seed, 60, said)
    for seed in range(100, 160 if proving else 100):
        await _walk(seed, 120, KINDS[seed % len(KINDS)])


async def _walk(seed: int, steps: int, said: dict[str, Any]) -> set[str]:
    """What became of the gifts after so many things that happened by chance."""
    chance = Random(seed)
    async with fake_chat(options=spring(gifts=LIMIT, members_help=True, **said)) as chat:
        await opens(chat)
        people = [await chat.joins(f"P{number}") for number in range(16)]
        for who in people[:2]:
            await who.presses("Bring friends")
        for number in range(steps):
            who, other = chance.choice(people), chance.choice(people[:4])
            await _happens(chat, chance, who, other, number)
            await _adds_up(chat)
        await chat.passes(days=30)
        await _adds_up(chat)
        rows = await _gifts(chat)
        states = {state for _, state in rows}
        assert states <= {"given", "back"}
        return states


async def _happens(
    chat: FakeChat, chance: Random, who: FakeMember, other: FakeMember, number: int
) -> None:
    referral = (await who.row()).id
    what = chance.choice(DEEDS)
    if what == "start":
        await who.presses("Bring friends")
    elif what == "come":
        await attributed(chat, who, other)
    elif what == "qualify":
        await qualified(chat, who, other)
    elif what == "held":
        await tell(chat, "referrals.held", who, referral=referral, why="odd", asked=number % 2 == 0)
    elif what == "reverse":
        await tell(chat, "referrals.reversed", who, referral=referral, reason="left")
    elif what == "leave" and chat.people.here(who):
        await who.leaves()
        await chat.arrives(who)
    elif number % 20 == 19:
        await chat.restarts(hours=1)


async def _gifts(chat: FakeChat) -> list[tuple[int, str]]:
    def read(tx: Tx) -> list[tuple[int, str]]:
        return [(int(m), str(s)) for m, s in tx.rows("SELECT member, state FROM friends_gifts")]

    return await chat.db.read(read)


async def _adds_up(chat: FakeChat) -> None:
    """Set aside is what open teams keep and what was given; nobody has two gifts or less than 0."""

    def read(tx: Tx) -> tuple[int, int, int, list[int]]:
        def one(sql: str) -> int:
            row = tx.row(sql)
            return int(row[0] or 0) if row else 0

        aside = one("SELECT SUM(aside) FROM friends_rounds")
        kept = one("SELECT SUM(aside) FROM friends_teams WHERE state = 'open'")
        given = one("SELECT SUM(times) FROM friends_gifts WHERE state <> 'back'")
        sums = tx.rows(
            "SELECT SUM(amount) FROM ledger WHERE source LIKE '%friends:%' GROUP BY member"
        )
        return aside, kept, given, [int(row[0]) for row in sums]

    aside, kept, given, points = await chat.db.read(read)
    assert aside == kept + given
    assert 0 <= aside <= LIMIT
    assert all(each in (0, 50) for each in points), points
