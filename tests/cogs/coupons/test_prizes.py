"""A prize is posted: its winner says where to, who may see it sees it, then it is forgotten."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from bot.platforms.base import Platform
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.coupons.config import Options
from tests.cogs.coupons.tills import SPRING, unmarked
from tests.faults import Through

OPTIONS = {"coupons": Options(campaigns={"spring": replace(SPRING, posted=True)})}
STREET = "Rīgas iela 5–7 🏡"


async def won(chat: FakeChat, name: str = "Amy") -> tuple[FakeMember, FakeMember]:
    """An operator, and somebody who won something."""
    ann, amy = chat.has("Ann", rights=["money"]), chat.has(name)
    await ann.calls("/coupon drop", name="spring")
    await amy.presses("Get mine")
    return ann, amy


async def tells(amy: FakeMember, street: str = STREET) -> None:
    """The winner fills in the form."""
    await amy.presses("Where to send it")
    await amy.submits(name="Amy *Liepa*", street=street, town="LV-1050 Rīga", country="Latvija")


async def test_an_address_is_asked_for_seen_sent_to_and_erased() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = await won(chat)
        assert "Press the button and tell us where to" in amy.told()[-1]
        assert "SPRING-AB-1" not in unmarked(amy.told()[-1])
        assert [label for _, label in amy.sees()[-1].buttons] == ["Where to send it"]
        await tells(amy, "Wrong street 1")
        assert amy.told()[-1].startswith("Thank you. Only the team sees it")
        await tells(amy)
        await amy.calls("/coupons")
        assert "We know where to send it." in amy.told()[-1]
        assert STREET not in unmarked("\n".join(amy.told()))
        await ann.calls("/prize list")
        said = unmarked(ann.told()[-1])
        assert said == (
            f"1: Spring, for Amy\nAmy *Liepa*\n{STREET}\nLV-1050 Rīga\nLatvija\n"
            "When one is on its way: /prize sent with its number."
        )
        await ann.calls("/prize sent", number=1)
        await ann.was_told("Prize 1 is on its way. The address is erased in 14 days.")
        await amy.calls("/coupons")
        assert "It is on its way since" in amy.told()[-1]
        await ann.calls("/prize list")
        await ann.was_told("No prize waits to be posted.")
        await chat.passes(days=13)
        assert await sealed(chat) == 1
        await chat.passes(days=2)
        assert await sealed(chat) == 0
        left = await chat.db.read(lambda tx: tx.rows("SELECT COUNT(*) FROM coupons_prizes_shown"))
        assert left == [(0,)]


async def sealed(chat: FakeChat) -> int:
    """How many addresses can still be opened."""
    sql = "SELECT COUNT(*) FROM coupons_prizes WHERE sealed <> ''"
    row = await chat.db.read(lambda tx: tx.row(sql))
    assert row is not None
    return int(row[0])


@pytest.mark.fake_only
async def test_answers_that_showed_an_address_open_no_more_either() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = await won(chat)
        await tells(amy)
        await ann.calls("/prize list")
        await ann.calls("/coupon code", member=amy.person.native)
        await ann.calls("/prize sent", number=1)
        sql = "SELECT body FROM outbox WHERE body LIKE '%prize-line%'"
        rows = await chat.db.read(lambda tx: tx.rows(sql))
        assert len(rows) == 1
        assert '"sealed": ""' not in rows[0][0]
        assert STREET not in rows[0][0]
        await chat.passes(days=15)
        rows = await chat.db.read(lambda tx: tx.rows(sql))
        assert '"sealed": ""' in rows[0][0]
        codes = "SELECT body FROM outbox WHERE body LIKE '%\"sealed\": \"2.%' AND cog = 'coupons'"
        assert await chat.db.read(lambda tx: tx.rows(codes))  # what else was said stays


@pytest.mark.fake_only
async def test_no_byte_of_an_address_lies_open_on_the_disk() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = await won(chat)
        await tells(amy, "Verysecretstreet 99")
        await ann.calls("/prize list")
        await ann.calls("/prize sent", number=1)
        await chat.passes(days=1)
        files = [path for path in Path(chat.db.path).parent.rglob("*") if path.is_file()]
        assert any(
            b"Thank you" in path.read_bytes() or b"address" in path.read_bytes() for path in files
        )
        for path in files:
            assert b"Verysecretstreet" not in path.read_bytes(), path


@pytest.mark.fake_only
async def test_only_the_winner_says_where_and_only_until_it_is_sent() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = await won(chat)
        bo = chat.has("Bo")
        await tells(amy)
        await bo.calls("/prize list")
        assert "money" in bo.told()[-1]
        await ann.calls("/prize sent", number=9)
        await ann.was_told("No prize 9 waits. /prize list shows the numbers.")
        await amy.presses("Where to send it")
        await ann.calls("/prize sent", number=1)
        await amy.submits(name="Amy", street="Elsewhere 1", town="Town", country="Land")
        assert amy.told()[-1].startswith("It is on its way already")


@pytest.mark.fake_only
async def test_operators_are_reminded_by_one_task_that_ends_when_all_are_sent() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = await won(chat)
        bo = chat.has("Bo")
        await bo.presses("Get mine")
        await tells(amy)
        await tells(bo)
        await chat.passes(hours=1)
        tasks = "SELECT decision FROM tasks"
        assert await chat.db.read(lambda tx: tx.rows(tasks)) == [(None,)]
        assert any("2 prizes wait to be posted" in said for said in chat.said("ops"))
        await ann.calls("/prize sent", number=1)
        assert await chat.db.read(lambda tx: tx.rows(tasks)) == [(None,)]
        await ann.calls("/prize sent", number=2)
        assert await chat.db.read(lambda tx: tx.rows(tasks)) == [("done",)]


@pytest.mark.fake_only
async def test_another_community_sees_no_address_and_a_void_prize_is_forgotten() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = await won(chat)
        await tells(amy)
        chat.other_acts = True
        there = chat.has("Zed", rights=["money"], community="other")
        await there.calls("/prize list")
        await there.was_told("No prize waits to be posted.")
        await there.calls("/prize sent", number=1)
        await there.was_told("No prize 1 waits. /prize list shows the numbers.")
        await ann.calls("/coupon void", name="spring", which="given")
        await ann.presses("Make them void")
        await chat.passes(minutes=1)
        assert await sealed(chat) == 0


class Watching(Through):
    """A chat that is told what to keep no more."""

    def __init__(self, real: Platform) -> None:
        super().__init__(real)
        self.erased: list[str] = []

    def erase(self, tx: Tx, community: str, keys: Sequence[str]) -> None:
        self.erased += keys


@pytest.mark.fake_only
async def test_a_chat_keeps_no_answer_with_an_address_that_is_erased() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = await won(chat)
        watching = Watching(chat.platform)
        chat.app.platforms["fake"] = watching
        await tells(amy)
        await ann.calls("/prize list")
        await ann.calls("/prize sent", number=1)
        assert watching.erased == []
        await chat.passes(days=15)
        shown = "SELECT key FROM outbox WHERE body LIKE '%prize-line%'"
        (row,) = await chat.db.read(lambda tx: tx.rows(shown))
        assert watching.erased == [row[0]]


@pytest.mark.fake_only
async def test_all_that_is_to_be_sent_can_be_seen_and_each_button_says_of_what() -> None:
    six = replace(SPRING, codes=tuple(f"AB-{n}" for n in range(6)), posted=True)
    mugs = replace(six, title={"": "Mug"}, codes=("MUG-1",))
    options = {"coupons": Options(campaigns={"spring": six, "mugs": mugs})}
    async with fake_chat(options=options) as chat:
        ann, amy = await won(chat)
        await tells(amy)
        for name in ("Bo", "Cy", "Di", "Ed", "Flo"):
            who = chat.has(name)
            await who.presses("Get mine")
            await tells(who)
        await ann.calls("/prize list")
        assert "One more waits." in ann.told()[-1]
        await ann.presses("More")
        assert unmarked(ann.told()[-1]).startswith("6: Spring, for Flo")
        await ann.calls("/coupon drop", name="mugs")
        await amy.presses("Get mine")
        await amy.calls("/coupons")
        labels = [label for _, label in amy.sees()[-1].buttons]
        assert labels[-2:] == ["Where to send it: Mug", "Where to send it: Spring"]


@pytest.mark.fake_only
async def test_who_said_in_time_where_to_is_owed_the_prize_also_after_its_end() -> None:
    short = replace(SPRING, posted=True, valid_for=3_600_000)
    async with fake_chat(options={"coupons": Options(campaigns={"spring": short})}) as chat:
        ann, amy = await won(chat)
        bo = chat.has("Bo")
        await bo.presses("Get mine")
        await tells(amy)
        await chat.passes(hours=2)
        await amy.calls("/coupons")
        assert amy.told()[-1].endswith(
            "Until it is on its way you can change that with the button."
        )
        await tells(amy, "Elsewhere 1")
        await ann.calls("/prize list")
        assert "Elsewhere 1" in unmarked(ann.told()[-1])
        await ann.calls("/prize sent", number=1)
        await amy.calls("/coupons")
        assert "It is on its way since" in amy.told()[-1]
        await bo.calls("/coupons")
        assert bo.told()[-1].endswith("Its time is over.")
