"""Lists of bad sites: what operators hear of them, and what holds up in whatever comes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.hostlists import HostLists
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.guard.config import Options
from cogs.guard.feeds.config import ListOptions, Source

SCAMS = "https://lists.example/scams.txt"
MINE = ListOptions(
    block={"scams": Source(url=SCAMS), "mine": Source(file="mine.txt")}, allow=("brand.example",)
)
HOURS = 6
alone = pytest.mark.fake_only("what lists say is no chat's business")


@asynccontextmanager
async def guarded(lists: ListOptions = MINE) -> AsyncIterator[FakeChat]:
    """Both communities of the chat have these lists."""
    async with fake_chat(options={"guard": Options(lists=lists)}) as chat:
        chat.other_acts = True
        yield chat


def lists_of(chat: FakeChat, name: str = "Home") -> HostLists:
    """What is in use in a community."""
    community = next(each for each in chat.app.communities if each.name == name)
    return chat.app.engine.core.shelf.of(community.id)


def operator(chat: FakeChat) -> FakeMember:
    return chat.has("Olga", rights=["rules"])


def many(count: int, extra: str = "") -> str:
    return "\n".join(f"bad{n}.example" for n in range(count)) + f"\n{extra}\n"


async def begun(chat: FakeChat, text: str) -> FakeMember:
    """The list of scams is there, and in use."""
    chat.web.pages[SCAMS] = text
    chat.write_list("mine.txt", "own.example\n")
    olga = operator(chat)
    await chat.passes(minutes=31)
    return olga


@alone
async def test_lists_are_taken_into_use_and_looked_at_again_in_their_time() -> None:
    async with guarded() as chat:
        olga = await begun(chat, "bad.example\n||worse.example^\n")
        home = lists_of(chat)
        assert home.listed("shop.bad.example") == "scams"
        assert home.listed("own.example") == "mine"
        assert home.listed("fine.example") is None
        assert home.allowed("shop.brand.example")
        chat.web.pages[SCAMS] = "bad.example\nnew.example\n"
        assert lists_of(chat).listed("new.example") is None
        await chat.passes(hours=HOURS)
        assert lists_of(chat).listed("new.example") == "scams"
        assert lists_of(chat).listed("worse.example") is None
        await olga.calls("/guard lists")
        shown = olga.told()[-1]
        assert "scams: 2 sites" in shown
        assert "brought 1 and took away 1" in shown
        assert "mine: 1 site" in shown


@alone
async def test_a_source_that_is_down_is_told_once_a_day_and_its_last_list_goes_on() -> None:
    async with guarded() as chat:
        olga = await begun(chat, "bad.example\n")
        chat.web.fails(SCAMS, "status", 503)
        before = len(chat.said("ops"))
        await chat.passes(hours=24)
        told = chat.said("ops")[before:]
        assert len(told) == 1
        assert "its server refuses it (503)" in told[0]
        await chat.passes(hours=HOURS)
        assert len(chat.said("ops")[before:]) == 2
        assert lists_of(chat).listed("bad.example") == "scams"
        await olga.calls("/guard lists")
        assert "At the last try it did not come" in olga.told()[-1]


@alone
async def test_a_list_that_never_came_says_so_and_comes_when_it_can() -> None:
    async with guarded(ListOptions(block={"mine": Source(file="mine.txt")})) as chat:
        assert "there is no file mine.txt in the folder lists" in chat.said("ops")[0]
        chat.write_list("mine.txt", "bad.example")
        await chat.passes(minutes=31)
        assert lists_of(chat).listed("bad.example") == "mine"


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        (many(100), many(40), "lost more than half of its sites: 100 before, 40 now"),
        (many(20), many(300), "grew more than tenfold: 20 sites before, 300 now"),
        (many(20), many(20, "github.com"), "would block github.com"),
        (many(20), many(20, "brand.example"), "would block brand.example"),
        (many(20), "# nothing\n", "is empty"),
    ],
)
@alone
async def test_a_list_that_looks_wrong_waits_for_an_operator(
    first: str, then: str, told: str
) -> None:
    async with guarded() as chat:
        olga = await begun(chat, first)
        chat.web.pages[SCAMS] = then
        await chat.passes(hours=HOURS)
        card = chat.posts("ops")[-1]
        assert told in card.text
        assert lists_of(chat).listed("bad19.example") == "scams"
        await chat.passes(hours=HOURS)
        assert chat.posts("ops")[-1].id == card.id, "asked once for each version"
        await olga.presses("Keep the old one", card)
        assert "stays as it was" in olga.told()[-1]
        await olga.presses("Take the new list", card)
        assert "decided this already" in olga.told()[-1]
        await chat.passes(hours=HOURS)
        assert chat.posts("ops")[-1].id == card.id


@alone
async def test_operators_are_asked_once_of_a_server_that_names_no_version() -> None:
    async with guarded() as chat:
        chat.web.versions = False
        olga = await begun(chat, many(100))
        chat.web.pages[SCAMS] = many(40)
        await chat.passes(hours=3 * HOURS)
        asked = [text for text in chat.said("ops") if "lost more than half" in text]
        assert len(asked) == 1
        await olga.presses("Keep the old one")
        await chat.passes(hours=3 * HOURS)
        assert asked == [text for text in chat.said("ops") if "lost more than half" in text]


async def test_an_operator_takes_a_list_that_was_held() -> None:
    async with guarded() as chat:
        olga = await begun(chat, many(100))
        chat.web.pages[SCAMS] = many(40)
        await chat.passes(hours=HOURS)
        amy = chat.has("Amy")
        card = chat.posts("ops")[-1]
        await amy.presses("Take the new list", card)
        assert lists_of(chat).listed("bad99.example") == "scams"
        await olga.presses("Take the new list", card)
        assert "40 sites" in olga.told()[-1]
        assert lists_of(chat).listed("bad99.example") is None
        assert lists_of(chat).listed("bad39.example") == "scams"


@alone
async def test_after_a_restart_the_lists_are_there_though_their_source_is_down() -> None:
    async with guarded() as chat:
        await begun(chat, "bad.example\n")
        chat.web.fails(SCAMS)
        await chat.restarts()
        assert lists_of(chat).listed("bad.example") == "scams"
        chat.web.pages[SCAMS] = "bad.example\n"
        await chat.passes(days=9)  # long enough for files that nobody holds to be taken away
        await chat.restarts()
        assert lists_of(chat).listed("bad.example") == "scams"


@alone
async def test_operators_block_sites_by_hand_in_their_own_community_alone() -> None:
    async with guarded(ListOptions(allow=("brand.example",))) as chat:
        olga = operator(chat)
        await olga.calls("/guard block", site="https://Shop.Bad.example/x?y")
        assert "shop.bad.example is blocked" in olga.told()[-1]
        assert lists_of(chat).listed("a.shop.bad.example") == "by-hand"
        assert lists_of(chat, "Other").listed("shop.bad.example") is None
        for site, told in (
            ("shop.bad.example", "is blocked already"),
            ("brand.example", "on the list of good sites"),
            ("github.com", "on the list of good sites"),
            ("not a site", "cannot read"),
        ):
            await olga.calls("/guard block", site=site)
            assert told in olga.told()[-1]
        await olga.calls("/guard lists")
        assert "Blocked by you: shop.bad.example" in olga.told()[-1]
        await chat.restarts()
        assert lists_of(chat).listed("shop.bad.example") == "by-hand"
        await operator(chat).calls("/guard unblock", site="shop.bad.example")
        assert lists_of(chat).listed("shop.bad.example") is None


@alone
async def test_a_list_of_another_kind_is_said_to_be_one() -> None:
    async with guarded() as chat:
        await begun(chat, "bad.example\n" + "name,score,when\n" * 5)
        assert "5 lines of the list scams are no sites, such as: name,score,when" in "\n".join(
            chat.said("ops")
        )
        assert lists_of(chat).listed("bad.example") == "scams"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "url: or a file:"),
        ({"url": SCAMS, "file": "a.txt"}, "not both"),
        ({"url": "ftp://lists.example"}, "begins with https://"),
        ({"url": SCAMS, "every": 1000}, "10m at least"),
    ],
)
def test_a_source_that_is_written_wrongly_is_refused(given: Any, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        Source(**given)


def test_no_list_may_have_the_name_of_another() -> None:
    with pytest.raises(ValueError, match="by-hand"):
        ListOptions(block={"by-hand": Source(url=SCAMS)})
