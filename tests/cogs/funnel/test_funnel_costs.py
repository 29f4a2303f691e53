"""What sources cost beside what they brought, and what the funnel keeps of whom."""

import csv
import io

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.funnel.store import costs_of
from cogs.referrals.config import Options
from tests.rows import of_community

pytestmark = pytest.mark.fake_only("days pass")
RIGHTS = ["content", "people"]


async def seen(ann: FakeMember, weeks: int = 8) -> tuple[list[str], list[list[str]]]:
    """The picture in words, and the rows of the table."""
    await ann.calls("/funnel", weeks=weeks)
    shown = ann.sees()[-1]
    assert shown.file is not None
    ((_, alt),) = shown.pictures
    return alt.splitlines(), list(csv.reader(io.StringIO(shown.file[1].decode("utf-8-sig"))))


async def come_by_poster(chat: FakeChat, *names: str) -> list[FakeMember]:
    """Newcomers, each by the link of the poster."""
    found = []
    for name in names:
        found.append(chat.has(name))
        await chat.comes(found[-1], by="invite-1")
        await chat.passes(seconds=20)
    return found


async def test_a_source_shows_what_a_newcomer_a_check_in_and_who_stays_cost() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=RIGHTS)
        await ann.calls("/links add", name="poster", cost=50)
        await chat.passes(seconds=10)
        amy, bo, cleo = await come_by_poster(chat, "Amy", "Bo", "Cleo")
        await amy.says("签到")
        lines, rows = await seen(ann)
        assert lines[-1] == (
            "poster: cost 50.00 EUR; per newcomer 16.67, per first check-in 50.00,"
            " per one here after 30 days not yet"
        )
        told = dict(zip(rows[0], rows[1], strict=True))
        assert (told["source"], told["cost"]) == ("poster", "50.00")
        assert (told["here7"], told["here30"]) == ("not yet", "not yet")
        await bo.leaves()
        await chat.passes(days=31)
        lines, rows = await seen(ann)
        assert lines[-1].endswith("per one here after 30 days 25.00")
        assert rows[3:5] == [
            ["source", "currency", "cost", "per_joined", "per_checked_in", "per_here30"],
            ["poster", "EUR", "50.00", "16.67", "50.00", "25.00"],
        ]
        assert {row[0] for row in rows[6:]} == {*rows[0], *rows[3]}
        assert all(row[1] for row in rows[6:])
        assert "cost" not in (await seen(ann, weeks=1))[0][-1]  # it was typed before
        assert cleo.called == "Cleo"


async def test_a_cost_counts_on_the_day_on_which_it_was_typed_and_seeing_a_link_changes_none() -> (
    None
):
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=RIGHTS)
        home = (await (await chat.joins("Bo")).row()).community

        async def typed() -> dict[str, int]:
            return await chat.db.read(costs_of, home, "poster")

        await ann.calls("/links add", name="poster", cost=50)
        await chat.passes(days=1)
        await ann.calls("/links add", name="poster", cost=80)
        await ann.calls("/links add", name="poster")
        assert await typed() == {"2026-03-02": 50_00, "2026-03-03": 30_00}
        await ann.calls("/links add", name="poster", cost=20)
        assert await typed() == {"2026-03-02": 20_00}
        await chat.restarts(options={"referrals": Options(currency="JPY")})
        assert await typed() == {"2026-03-02": 20}
        assert (await seen(ann))[0][-1].startswith("poster: cost 20 JPY; per newcomer –,")
        await chat.restarts(options={"referrals": Options(currency="EUR")})
        assert await typed() == {"2026-03-02": 20_00}


async def test_a_friend_who_was_known_by_word_alone_counts_once_somebody_let_it_count() -> None:
    async with fake_chat() as chat:
        ann, bo = chat.has("Ann", rights=RIGHTS), await chat.joins("Bo")
        await bo.says("Hello")
        await chat.passes(hours=1)
        amy = await chat.joins("Amy")
        await chat.passes(minutes=15)
        await amy.calls("/checkin")
        await amy.calls("/invited by", member=bo.person.native)
        await bo.calls("/referrals mine")
        await bo.presses("Yes, I invited Amy")
        assert (await seen(ann))[0][-1].startswith("not known: 2 joined,")
        await chat.passes(days=8)
        await ann.presses("Count")
        friends, unknown = (await seen(ann))[0][-2:]
        assert friends.startswith("members' links: 1 joined, 100 % of them checked in")
        assert unknown == "not known: 1 joined, 0 % of them checked in, 1 friends each"


async def test_of_a_member_who_is_erased_the_figures_stay_and_no_name_was_ever_kept() -> None:
    async with fake_chat() as chat:
        ann, bo = chat.has("Ann", rights=RIGHTS), await chat.joins("Wilhelmina")
        await chat.joins("Amy", invited_by=bo)
        row, before = await bo.row(), await seen(ann)

        def erase(tx: Tx) -> None:
            kept = of_community(tx, row.community)
            ours = {name: rows for name, rows in kept.items() if name.startswith("funnel_")}
            assert "Wilhelmina" not in repr(ours)
            tx.run("DELETE FROM members WHERE id = ?", row.id)

        await chat.db.write(erase)
        assert await seen(ann) == before
        assert "Wilhelmina" not in repr(before)
